// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue_translator.h"
#include "core/practice/hand_clock.h"
#include "core/practice/memory_runs.h"
#include "core/practice/memory_stores.h"
#include "core/practice/world.h"
#include "core/share/friend_flow.h"
#include "ui/friend/card_language.h"
#include "ui/friend/friend_view.h"

#include <QPointer>
#include <QUrl>

#include <memory>

namespace ui {
class Page;
}

/// Visits that are gone when the test ends.
class Visits : public practice::MemoryVisits {
public:
    [[nodiscard]] Result<void, share::StoreError> save(const share::Visit &visit) override;
    bool isFull = false; ///< every save fails, as on a full disk
};

/// A friend before his computer: made-up tailnets, a card, and the pages.
class Rig {
public:
    enum class Client { None, Practice };

    explicit Rig(Client client);
    ~Rig();

    share::Card card; ///< change it before open()
    practice::HandClock clock;
    practice::World world;
    Visits visits;
    practice::MemoryRuns runs;
    base::Secret link;
    CatalogueTranslator german;
    QString spoken = QStringLiteral("en");
    ui::CardLanguage cards{[this](const QString &id) { speak(id); }, [this] { return spoken; }};
    QList<QUrl> opened;    ///< in the browser
    QByteArray savedBytes; ///< what the pages wanted to save last
    QString savedName;
    probe::Prober *prober = nullptr;         ///< instead of the made-up one
    api::LocalClient *otherClient = nullptr; ///< instead of the made-up one

    /// Mira's rule lets Tom in on Jellyfin of attic; made and arrived.
    void saveRule();
    void invite(); ///< makes an invite that is open
    void arrive(); ///< whatever is on its way arrives
    /// Reads the card as bytes from outside and shows the pages where they were left.
    ui::FriendView *open(int width = 1100, int height = 720);
    void close(); ///< as “Leave for now” does

    [[nodiscard]] ui::FriendView *view() const { return m_view; }
    /// The page that is shown: a step, or what stands beside the steps.
    [[nodiscard]] ui::Page *page() const;
    [[nodiscard]] int step() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] share::FriendPorts ports();

    // Keys only.
    void key(int key, Qt::KeyboardModifiers modifiers = {});
    /// Tab until the control of that name has the focus. False when it never has.
    [[nodiscard]] bool tabTo(const QString &objectName);
    /// tabTo() and Space.
    [[nodiscard]] bool press(const QString &objectName);
    /// Writes a picture when HALFDOOR_SHOTS names a folder.
    void shot(const QString &name);

private:
    [[nodiscard]] ui::FriendUiPorts uiPorts();
    void speak(const QString &language);

    bool m_hasClient;
    QPointer<ui::FriendView> m_view;
};
