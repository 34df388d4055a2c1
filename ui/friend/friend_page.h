// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

namespace ui {

class Callout;
class FriendSession;

/// What the six pages of the friend's checklist have in common: the session they show and edit.
class FriendPage : public Page {
    Q_OBJECT

public:
    explicit FriendPage(FriendSession &session, QWidget *parent = nullptr);

    void enter() override;

protected:
    [[nodiscard]] FriendSession &session() const { return m_session; }
    /// Shows what is known now. Called by enter() and whenever the session has changed while the page is
    /// shown.
    virtual void showState() = 0;

private:
    void showFault();

    FriendSession &m_session;
    Callout *m_trouble; ///< what went wrong last; hidden while nothing did
};

/// An icon and a heading above a group of rows.
[[nodiscard]] QWidget *sectionHeading(const QString &iconName, const QString &title, QWidget *parent);

} // namespace ui
