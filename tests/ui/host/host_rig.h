// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/hand_clock.h"
#include "core/practice/memory_runs.h"
#include "core/practice/memory_stores.h"
#include "core/practice/world.h"
#include "core/share/friend_flow.h"
#include "ui/host/host_view.h"

#include <QPlainTextEdit>

class QLineEdit;

namespace ui {
class Page;
}

/// A host at his computer, in practice or by hand, and a keyboard. Nothing in here clicks.
class HostRig {
public:
    explicit HostRig(bool practice);

    /// Opens the wizard with \a share at the first page that is not complete.
    ui::HostView &open(share::Share share);
    ui::HostView &openNew() { return open(share::newShare(isPractice(), clock.now())); }
    /// Jellyfin on attic for tom@example.org; the rule comes next.
    [[nodiscard]] share::Share tomsDraft() const;
    [[nodiscard]] bool isPractice() const { return m_practice; }
    [[nodiscard]] ui::HostView &view() const { return *m_view; }
    [[nodiscard]] const share::Share &share() const { return m_view->session().share(); }
    [[nodiscard]] share::Step step() const;
    [[nodiscard]] ui::Page *page() const;

    // The keyboard.
    /// Presses Tab until \a name (of the object) has the focus. False when it never does.
    bool tabTo(const QString &name);
    /// Replaces what stands in the field of that name.
    bool type(const QString &name, const QString &text);
    /// Pastes into the multi-line text of that name.
    bool paste(const QString &name, const QByteArray &text);
    /// Tab to the choices, arrows to \a title, Space.
    bool choose(const QString &title);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    /// Enter on the primary: Tab to it first.
    bool pressPrimary();

    /// What the friend measures with this card, and sends back.
    [[nodiscard]] QByteArray friendsResult(const share::Card &card, const QString &login);
    /// The whole way of pages 1 to 7 in practice, by keyboard; the friend has not accepted yet.
    bool walkToCard(const QString &service, const QString &friendName, const QString &login);

    /// From the card to the proof: the friend accepts, the rule arrives, he measures and sends what he found.
    /// \a before happens just before he accepts.
    bool walkToProof(
        const QString &login, const std::function<void(practice::World &)> &before = [](auto &) {});

    practice::HandClock clock;
    practice::World world;
    practice::MemoryRegister shares;
    practice::MemoryHistory policies;
    practice::MemoryVisits visits;
    practice::MemoryRuns runs;
    ui::Examine examine = {}; ///< how the rule page looks at texts; before open()
    QByteArray lastCard;      ///< what “Save the card…” wrote
    std::map<QString, QByteArray> saved;

private:
    bool m_practice;
    std::unique_ptr<ui::HostView> m_view;
};
