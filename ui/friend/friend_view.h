// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/friend/friend_session.h"
#include "ui/widgets/step_rail.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QVBoxLayout;

namespace ui {

class FlowView;

/// The friend's checklist: six pages in the language of the card, whatever the language of the window around
/// them. It can be left at any page and goes on where it was left. While it is shown the whole program speaks
/// that language; see CardLanguage for what comes after it.
class FriendView : public QWidget {
    Q_OBJECT

public:
    FriendView(std::unique_ptr<share::FriendFlow> flow, FriendUiPorts ports, base::Secret link = {},
        QWidget *parent = nullptr);
    ~FriendView() override;

    [[nodiscard]] FlowView *flowView() const { return m_view; }
    [[nodiscard]] FriendSession &session() const { return *m_session; }
    /// Shows the first page that is not complete, as soon as the client has said what is; not when another
    /// one was chosen meanwhile.
    void resume();
    void goTo(share::FriendStep step);
    /// Beside the steps: every door, and what was measured so far.
    void showAudit();
    void showHistory();
    [[nodiscard]] QWidget *beside() const { return m_beside; } ///< null while the steps are shown

Q_SIGNALS:
    /// “Leave for now”, or the last page was finished.
    void left();

private:
    void build(int page);
    void placeBeside(QWidget *widget);
    void closeBeside();
    void saveAudit(QWidget *button);
    void showCard();
    void sendResult();
    void sendAudit();
    [[nodiscard]] QList<RailStep> steps(int current) const;

    FriendSession *m_session;
    QVBoxLayout *m_layout;
    FlowView *m_view = nullptr;
    QPointer<QWidget> m_beside;
    bool m_hasMoved = false; ///< to a page, since resume()
};

} // namespace ui
