// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/friend/friend_page.h"

class QCheckBox;

namespace ui {

class ChoiceGrid;
class CopyRow;
class Rows;
class Text;

/// Page 2: Tailscale on the friend's own computer, signed in with the account that the card names. With a
/// client the page sees it by itself; without one the friend says so.
class AccountPage : public FriendPage {
    Q_OBJECT

public:
    explicit AccountPage(FriendSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QString notYet() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] QWidget *firstFocus() const override;
    void primary() override;
    void checkAgain() override;
    void enter() override;
    void leave() override;

protected:
    void showState() override;

private:
    void buildUi();
    void showInstall(const QString &systemId);
    void showFindings();
    void showAdvice(const QStringList &steps);

    Rows *m_findings;
    Text *m_adviceTitle;
    Rows *m_advice;
    Text *m_systemTitle;
    ChoiceGrid *m_systems;
    Rows *m_install;
    CopyRow *m_command;
    Text *m_otherTitle;
    CopyRow *m_other;
    QCheckBox *m_confirm;
    class Button *m_lookAgain;
};

} // namespace ui
