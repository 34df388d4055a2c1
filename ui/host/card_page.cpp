// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/host/card_page.h"

#include "core/report/guide.h"
#include "core/report/message.h"
#include "ui/print/guide_document.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/address_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/copy_row.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

CardPage::CardPage(HostSession &session, QWidget *parent)
    : HostPage(session, share::Step::TheCard, parent)
    , m_withLink(new QCheckBox(tr("Put the invite &link into the card"), this))
    , m_withLinkNote(
          new Text(tr("Then the card is a key as well: send it in a way that only your friend reads."),
              TextRole::Detail, Role::Ink2, this))
    , m_files(new Rows(this))
    , m_text(new QWidget(this))
    , m_cardText(new CopyRow(tr("The card as one line of text"), {}, m_text))
    , m_code(new QrView(m_text))
    , m_said(new Text({}, TextRole::Body, Role::Ink, this))
{
    setObjectName(u"cardPage"_s);
    m_again = footer()->addAction(tr("Make the card a&gain"), u"again"_s);
    m_again->setObjectName(u"again"_s);
    // A page that was not shown yet must not make the window wide.
    m_again->hide();
    buildUi();
}

void CardPage::buildUi()
{
    m_withLink->setObjectName(u"withLink"_s);
    m_cardText->field()->setObjectName(u"cardText"_s);
    m_said->setObjectName(u"said"_s);
    m_code->setModuleSize(2);
    body()->addWidget(m_withLink);
    body()->addWidget(m_withLinkNote);

    const auto button = [this](const QString &words) {
        auto *made = new Button(ButtonKind::Small, words, this);
        m_fileButtons.append(made);
        return made;
    };
    Button *card = button(tr("Save the card…"));
    Button *message = button(tr("Copy a message"));
    Button *html = button(tr("Save as HTML…"));
    Button *pdf = button(tr("Save as PDF…"));
    card->setObjectName(u"saveCard"_s);
    html->setObjectName(u"saveHtml"_s);
    pdf->setObjectName(u"savePdf"_s);
    const bool canSave = static_cast<bool>(session().ports().saveFile);
    if (canSave) {
        m_files->add(addFile(u"card"_s, tr("The card"),
            tr("A file that Halfdoor opens: who, what, where, and what a check should find."),
            {card, message}));
        m_files->add(addFile(u"printer"_s, tr("The guide"),
            tr("One page to keep near the computer: address, first help, what you can see."), {html, pdf}));
    } else {
        card->hide();
        html->hide();
        pdf->hide();
        m_files->add(addFile(u"card"_s, tr("The card"), tr("Copy it below."), {message}));
    }
    auto *column = new QVBoxLayout(m_text);
    column->setContentsMargins({});
    column->setSpacing(space(1));
    column->addWidget(groupHeading(tr("The same for a chat"), m_text));
    column->addWidget(m_cardText);
    column->addWidget(m_code, 0, Qt::AlignLeft);
    body()->addWidget(m_files);
    body()->addWidget(m_said);
    body()->addWidget(m_text);
    connect(m_withLink, &QAbstractButton::clicked, this, [this] { make(); });
    connect(m_again, &QAbstractButton::clicked, this, &CardPage::make);
    connect(card, &QAbstractButton::clicked, this, &CardPage::saveCard);
    connect(html, &QAbstractButton::clicked, this, [this] { saveGuide(false); });
    connect(pdf, &QAbstractButton::clicked, this, [this] { saveGuide(true); });
    connect(message, &QAbstractButton::clicked, this, [this] {
        copyToClipboard(report::cardMessage(share(), m_card ? share::cardText(*m_card) : QString()),
            m_withLink->isChecked());
        said(tr("Copied."));
    });
}

QWidget *CardPage::addFile(
    const QString &icon, const QString &title, const QString &detail, const QList<Button *> &buttons)
{
    auto *place = new QWidget(m_files);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, space(1.25), 0, space(1.25));
    row->setSpacing(space(1.5));
    row->addWidget(new IconLabel(icon, 20, Role::Ink, place), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Text(title, TextRole::Strong, Role::Ink, place));
    words->addWidget(new Text(detail, TextRole::Detail, Role::Ink2, place));
    row->addLayout(words, 1);
    for (Button *each : buttons)
        row->addWidget(each, 0, Qt::AlignTop);
    return place;
}

void CardPage::enter()
{
    HostPage::enter();
    said({});
    if (share().cards.empty() && notYet().isEmpty())
        make();
}

void CardPage::leave()
{
    said({});
}

void CardPage::make()
{
    share::CardOptions options;
    if (m_withLink->isChecked())
        options.invite = flow().inviteLink();
    auto made = flow().makeCard(options);
    if (took(made))
        m_card = std::move(*made);
    showState();
    refresh();
}

QString CardPage::notYet() const
{
    for (const share::Step before :
        {share::Step::YourSide, share::Step::WhatYouShare, share::Step::YourFriend, share::Step::TheRule}) {
        const QString problem = session().firstProblem(before);
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

void CardPage::primary()
{
    if (share().cards.empty())
        make();
    else
        Q_EMIT nextRequested();
}

void CardPage::showState()
{
    const QString &name = session().friendName();
    const bool isMade = !share().cards.empty();
    header()->setTitle(isMade ? tr("The card for %1").arg(name) : tr("Make the card for %1").arg(name));
    header()->setLine(isMade && !m_card
            ? tr("Made %1. A new card makes the former one old: then ask for a new result as well.")
                  .arg(dateAndTime(share().cards.back().madeAt))
            : tr("It takes %1 through the set-up and ends with a check. Hand it over as you like.")
                  .arg(name));
    const bool hasLink = !flow().inviteLink().isEmpty();
    m_withLink->setVisible(hasLink);
    m_withLinkNote->setVisible(hasLink);
    m_files->setVisible(isMade);
    m_text->setVisible(m_card.has_value());
    for (QWidget *each : m_fileButtons) {
        each->setEnabled(
            m_card.has_value() || each->objectName() == u"saveHtml" || each->objectName() == u"savePdf");
    }
    if (m_card) {
        const QString text = share::cardText(*m_card);
        m_cardText->setSecret(!m_card->invite.isEmpty());
        if (m_cardText->text() != text) {
            m_cardText->setText(text);
            m_cardText->field()->setCursorPosition(0);
            const bool isShort = text.size() <= share::qrComfort;
            if (isShort)
                m_code->setText(text);
            m_code->setVisible(isShort && m_code->isShown());
        }
    }
    m_again->setVisible(isMade);
    footer()->setPrimary(isMade ? tr("&Next: the proof") : tr("&Make the card"));
}

void CardPage::said(const QString &words)
{
    m_said->setPlain(words);
    m_said->setVisible(!words.isEmpty());
    if (!words.isEmpty())
        announce(m_said, words);
}

void CardPage::saveCard()
{
    if (m_card) {
        const QString name
            = report::guideFileName(report::guideOf(share(), flow().now().toLocalTime().date()))
            + u".halfdoor"_s;
        session().ports().saveFile(
            this, name, share::writeCard(*m_card), [this](const QString &words) { said(words); });
    }
}

void CardPage::saveGuide(bool pdf)
{
    const report::Guide guide = report::guideOf(share(), flow().now().toLocalTime().date());
    const QString name = report::guideFileName(guide) + (pdf ? u".pdf"_s : u".html"_s);
    session().ports().saveFile(this, name, pdf ? guideAsPdf(guide) : guideAsHtml(guide),
        [this](const QString &words) { said(words); });
}

QString CardPage::help() const
{
    return tr("<p>A card says who shares what with whom, where it is, and what a check should find. It holds "
              "no secret unless you put the invite link in.</p>"
              "<p>Your friend's result names the card it answers; a result of another card is noticed.</p>");
}

} // namespace ui
