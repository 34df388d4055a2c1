// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/host/host_page.h"

namespace ui {

class ChoiceGrid;
class Field;
class Rows;

/// Page 2: how the host's tailnet is reached – connected, or by hand – and who the host is for the friend.
class YourSidePage : public HostPage {
    Q_OBJECT

public:
    explicit YourSidePage(HostSession &session, QWidget *parent = nullptr);

    void enter() override;
    void leave() override;
    [[nodiscard]] QString notYet() const override;
    [[nodiscard]] QString help() const override;
    void primary() override;
    void checkAgain() override;

protected:
    void showState() override;

private:
    void buildUi();
    void choose(const QString &way);
    void ask();
    bool keep();
    void showFound();
    [[nodiscard]] share::Share typed() const;

    QWidget *m_waysTitle;
    ChoiceGrid *m_ways;
    Rows *m_found;
    QWidget *m_foundTitle;
    Field *m_name;
    Field *m_login;
    Field *m_tailnet;
    QWidget *m_handNote;
    bool m_asked = false;
};

} // namespace ui
