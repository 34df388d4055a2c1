// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/friend/friend_page.h"

namespace ui {

class AddressView;
class Button;
class Fold;
class OutcomeRow;
class Rows;
class Text;

/// Page 6: the address, what is still missing, and what the host would like to have back.
class DonePage : public FriendPage {
    Q_OBJECT

public:
    explicit DonePage(FriendSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QString help() const override;
    [[nodiscard]] QWidget *firstFocus() const override;
    void primary() override;

Q_SIGNALS:
    void sendRequested();
    void stepRequested(int step);
    void auditRequested();
    void historyRequested();

protected:
    void showState() override;

private:
    void buildUi();
    void showMissing();
    [[nodiscard]] QString note() const;

    AddressView *m_address;
    Button *m_open;
    Text *m_missingTitle;
    Rows *m_missing;
    Rows *m_rows;
    OutcomeRow *m_result;
    OutcomeRow *m_again;
    OutcomeRow *m_audit;
    OutcomeRow *m_history;
    Fold *m_settings;
    Rows *m_settingRows;
    Button *m_finish;
};

} // namespace ui
