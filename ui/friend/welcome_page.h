// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/friend/friend_page.h"

class QComboBox;

namespace ui {

class Rows;
class Text;

/// Page 1: who opens which door, what it takes, and in which language to go on.
class WelcomePage : public FriendPage {
    Q_OBJECT

public:
    explicit WelcomePage(FriendSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QString help() const override;
    void primary() override;

Q_SIGNALS:
    void languageChosen(const QString &language);
    void cardRequested();

protected:
    void showState() override;

private:
    void buildUi();

    Text *m_greeting;
    Text *m_lead;
    Rows *m_rows;
    Text *m_claim;
    QComboBox *m_language;
};

} // namespace ui
