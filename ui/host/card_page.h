// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/host/host_page.h"

#include <optional>

class QCheckBox;

namespace ui {

class Button;
class CopyRow;
class QrView;
class Rows;
class Text;

/// Page 7: what the friend gets – the card as a file, as text and as a code, and the one-page guide.
class CardPage : public HostPage {
    Q_OBJECT

public:
    explicit CardPage(HostSession &session, QWidget *parent = nullptr);

    void enter() override;
    void leave() override;
    [[nodiscard]] QString notYet() const override;
    [[nodiscard]] QString help() const override;
    void primary() override;

    /// The card of this visit of the page; nothing when it was made earlier.
    [[nodiscard]] const std::optional<share::Card> &card() const { return m_card; }

protected:
    void showState() override;

private:
    void buildUi();
    void make();
    QWidget *addFile(
        const QString &icon, const QString &title, const QString &detail, const QList<Button *> &buttons);
    void saveCard();
    void saveGuide(bool pdf);
    void said(const QString &words);

    QCheckBox *m_withLink;
    Text *m_withLinkNote;
    Rows *m_files;
    QWidget *m_text;
    CopyRow *m_cardText;
    QrView *m_code;
    Text *m_said;
    Button *m_again;
    QList<QWidget *> m_fileButtons;
    std::optional<share::Card> m_card;
};

} // namespace ui
