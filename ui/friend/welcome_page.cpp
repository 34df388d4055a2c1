// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/friend/welcome_page.h"

#include "ui/friend/friend_session.h"
#include "ui/friend/statement_view.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString strong(const QString &text)
{
    return u"<span style=\"font-weight:600\">%1</span>"_s.arg(text.toHtmlEscaped());
}

/// An icon and one line of our own rich text.
QWidget *iconRow(const QString &iconName, const QString &html, QWidget *parent)
{
    auto *place = new QWidget(parent);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, space(1.25), 0, space(1.25));
    row->setSpacing(space(1.5));
    row->addWidget(new IconLabel(iconName, 20, Role::Ink, place), 0, Qt::AlignTop);
    auto *text = new Text({}, TextRole::Body, Role::Ink, place);
    text->setRichText(html);
    row->addWidget(text, 1);
    return place;
}

} // namespace

WelcomePage::WelcomePage(FriendSession &session, QWidget *parent)
    : FriendPage(session, parent)
    , m_greeting(new Text({}, TextRole::Welcome))
    , m_lead(new Text({}, TextRole::Lead))
    , m_rows(new Rows)
    , m_claim(new Text({}, TextRole::Detail, Role::Ink2))
    , m_language(new QComboBox)
{
    setObjectName(u"friendWelcome"_s);
    buildUi();
}

void WelcomePage::buildUi()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(space(1.75));
    m_greeting->setObjectName(u"greeting"_s);
    words->addWidget(m_greeting);
    words->addWidget(m_lead);
    words->addWidget(m_rows);
    words->addStretch();
    auto *side = new QVBoxLayout;
    side->setSpacing(space(1.5));
    side->addWidget(
        new Drawing(u"halfdoor"_s, 240, tr("A half door: the upper half is open, the lower half is shut.")));
    side->addWidget(m_claim);
    m_claim->setFixedWidth(scaled(240));
    m_claim->setObjectName(u"claim"_s);
    auto *showCard = new Button(ButtonKind::Link, tr("Show the card"));
    showCard->setObjectName(u"showCard"_s);
    showCard->setSmall(true);
    side->addWidget(showCard, 0, Qt::AlignLeft);
    side->addStretch();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space(4));
    columns->addLayout(words, 1);
    columns->addLayout(side);
    if (auto *column = qobject_cast<QBoxLayout *>(body()->parent()))
        column->insertStretch(0, 1); // the page stands in the middle
    body()->addLayout(columns);

    header()->hide();
    footer()->back()->hide();
    footer()->setPrimary(tr("&Start"));
    m_language->setObjectName(u"language"_s);
    m_language->setAccessibleName(tr("Language"));
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Deutsch"_s, u"de"_s);
    m_language->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    footer()->addLeft(m_language);
    connect(showCard, &QAbstractButton::clicked, this, &WelcomePage::cardRequested);
    connect(m_language, &QComboBox::activated, this,
        [this] { Q_EMIT languageChosen(m_language->currentData().toString()); });
}

void WelcomePage::showState()
{
    const FriendSession &s = session();
    const QString first = s.friendName().isEmpty() ? tr("Hello,") : tr("Hello %1,").arg(s.friendName());
    const QString second = tr("%1 opens a door for you").arg(s.hostName());
    header()->setTitle(first + u' ' + second);
    m_greeting->setPlain(first + u'\n' + second);
    //: %1 service, %2 machine, both in bold
    m_lead->setRichText(tr("You may use %1 on the machine %2. Only that. Everything else there stays shut, "
                           "and so does your own home.")
                            .arg(strong(s.serviceName()), strong(s.machineName())));
    m_rows->clear();
    m_rows->add(iconRow(u"clock"_s, tr("Six short pages. You can stop at any time"), m_rows));
    m_rows->add(iconRow(
        u"login"_s, tr("A Tailscale account of your own, with the login %1").arg(strong(s.login())), m_rows));
    m_rows->add(iconRow(u"cansee"_s,
        tr("Before you say yes, you read what %1 can see").arg(s.hostName().toHtmlEscaped()), m_rows));
    m_rows->add(iconRow(u"open"_s, tr("At the end you check the door yourself"), m_rows));
    //: %1 day, %2 login of the host
    m_claim->setPlain(
        tr("This is what the card says. It was made on %1 by %2.").arg(dayOf(s.cardDay()), s.hostLogin()));
    m_language->setCurrentIndex(std::max(0, m_language->findData(s.language())));
}

void WelcomePage::primary()
{
    if (session().took(session().flow().markWelcomeRead()))
        Page::primary();
}

QString WelcomePage::help() const
{
    return tr("A card says what somebody wants to share with you. Opening it changes nothing and connects to "
              "nobody.")
        .toHtmlEscaped();
}

} // namespace ui
