// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/host/host_page.h"

class QComboBox;
class QPlainTextEdit;

namespace ui {

class Button;
class Field;
class Fold;

/// Page 4: who gets in. The login of the account that will accept, exactly – or a text that asks for it.
class YourFriendPage : public HostPage {
    Q_OBJECT

public:
    explicit YourFriendPage(HostSession &session, QWidget *parent = nullptr);

    void leave() override;
    [[nodiscard]] QString notYet() const override;
    [[nodiscard]] QString help() const override;
    void primary() override;

protected:
    void showState() override;

private:
    void buildUi();
    bool keep();
    void showAskText();
    [[nodiscard]] share::Person typed() const;

    Field *m_name;
    QComboBox *m_language;
    Field *m_login;
    Field *m_why;
    Fold *m_ask;
    QPlainTextEdit *m_askText;
    Button *m_copyAsk;
    QWidget *m_examples;
};

} // namespace ui
