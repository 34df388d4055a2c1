// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/friend/open_card_page.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/drop_zone.h"
#include "ui/widgets/field.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/page.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/text.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

OpenCardPage::OpenCardPage(Open open, ReadFile readFile, AskForFile askForFile, QWidget *parent)
    : QWidget(parent)
    , m_open(std::move(open))
    , m_readFile(std::move(readFile))
    , m_askForFile(std::move(askForFile))
    , m_page(new Page(this))
    , m_text(new QPlainTextEdit)
    , m_fault(new FieldFault(m_text))
{
    setObjectName(u"openCard"_s);
    buildUi();
}

void OpenCardPage::buildUi()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_page);
    m_page->header()->setTitle(tr("Open a card"));
    m_page->header()->setLine(
        tr("Somebody sent you a card: a file that ends in .halfdoor, or a line of text."));
    auto *label = new QLabel(tr("&Paste the line or the whole message here"));
    label->setBuddy(m_text);
    m_text->setObjectName(u"cardText"_s);
    m_text->setTabChangesFocus(true);
    m_text->setFont(fontFor(TextRole::Mono));
    m_text->setAccessibleName(tr("Card as text"));
    m_text->setMinimumHeight(space(14));
    auto *file = new Button(ButtonKind::Secondary, tr("Open a &file…"));
    file->setIconName(u"folder"_s);
    file->setObjectName(u"openFile"_s);
    file->setVisible(bool(m_askForFile));
    m_page->body()->addWidget(file, 0, Qt::AlignLeft);
    m_page->body()->addWidget(
        new Text(tr("You can also drop the file on this window. Opening a card connects to nobody."),
            TextRole::Detail, Role::Ink2));
    m_page->body()->addWidget(label);
    m_page->body()->addWidget(m_text);
    m_page->body()->addWidget(m_fault);
    m_page->footer()->setPrimary(tr("&Open this card"));
    m_page->footer()->setNotYet(tr("Paste a card first."));
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_fault->setFault({});
        m_page->footer()->setNotYet(
            m_text->toPlainText().trimmed().isEmpty() ? tr("Paste a card first.") : QString());
    });
    connect(m_page, &Page::nextRequested, this, &OpenCardPage::readPasted);
    connect(m_page, &Page::backRequested, this, &OpenCardPage::left);
    connect(file, &QAbstractButton::clicked, this, [this] {
        m_askForFile(this, [this](const QUrl &chosen) {
            if (!chosen.isEmpty())
                takeFile(chosen);
        });
    });
    auto *zone = new DropZone(this);
    connect(zone, &DropZone::fileDropped, this, &OpenCardPage::takeFile);
    m_page->refresh();
    m_page->footer()->setNotYet(tr("Paste a card first."));
    setFocusProxy(m_text);
}

void OpenCardPage::readPasted()
{
    take(m_text->toPlainText().toUtf8());
}

void OpenCardPage::takeFile(const QUrl &file)
{
    const auto bytes = m_readFile(file);
    if (bytes.has_value())
        take(*bytes);
    else
        m_fault->setFault(bytes.error());
}

void OpenCardPage::take(const QByteArray &bytes)
{
    m_fault->setFault({});
    if (share::incomingKind(bytes) == share::Incoming::Result) {
        Q_EMIT resultFound(bytes);
        m_fault->setFault(tr("This is a result, not a card. Open it on the page of your share."));
        return;
    }
    const auto card = m_open(bytes);
    if (card.has_value()) {
        Q_EMIT opened(*card);
        return;
    }
    m_fault->setFault(share::describe(card.error()));
    announce(this, m_fault->fault());
    m_text->setFocus();
}

QString OpenCardPage::fault() const
{
    return m_fault->fault();
}

} // namespace ui
