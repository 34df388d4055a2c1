// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/friend/privacy_page.h"

#include "ui/friend/friend_session.h"
#include "ui/friend/privacy_document.h"
#include "ui/friend/statement_view.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui {

using Kind = explain::Statement::Kind;
using Step = share::FriendStep;

PrivacyPage::PrivacyPage(FriendSession &session, QWidget *parent)
    : FriendPage(session, parent)
    , m_left(new QVBoxLayout)
    , m_right(new QVBoxLayout)
    , m_caution(new Callout(Callout::Kind::Note))
    , m_read(new QCheckBox(tr("&I have read this.")))
    , m_dated(new Text({}, TextRole::Body, Role::Ink2))
    , m_save(new Button(ButtonKind::Link, tr("Save as PDF")))
{
    setObjectName(u"friendPrivacy"_s);
    buildUi();
}

void PrivacyPage::buildUi()
{
    m_caution->setIconName(u"cansee"_s);
    for (QVBoxLayout *column : {m_left, m_right}) {
        column->setSpacing(space(0.5));
        column->setContentsMargins({});
    }
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space(4));
    columns->addLayout(m_left, 1);
    columns->addLayout(m_right, 1);
    body()->addLayout(columns);
    body()->addWidget(m_caution);
    setStrip(makeStrip());
    auto *notNow = footer()->addFlat(tr("Not now"));
    notNow->setObjectName(u"notNow"_s);
    footer()->setPrimary(tr("&Agree and go on"));
    connect(notNow, &QAbstractButton::clicked, this, &PrivacyPage::decline);
}

QWidget *PrivacyPage::makeStrip()
{
    auto *place = new QWidget;
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, scaled(3), 0, scaled(3)); // air for the focus ring
    row->setSpacing(space(1));
    m_read->setObjectName(u"haveRead"_s);
    m_save->setObjectName(u"savePdf"_s);
    row->addWidget(m_read);
    row->addWidget(m_dated, 1, Qt::AlignVCenter);
    row->addWidget(m_save);
    connect(m_read, &QCheckBox::toggled, this, &PrivacyPage::refresh);
    connect(m_save, &QAbstractButton::clicked, this, &PrivacyPage::savePdf);
    return place;
}

void PrivacyPage::addSection(QVBoxLayout *column, const QString &iconName, const QString &title, Kind kind)
{
    auto *rows = new Rows;
    for (const explain::Statement &statement : m_statements) {
        if (statement.kind != kind)
            continue;
        auto *view = new StatementView(statement, rows);
        rows->add(view);
        m_views.append(view);
        connect(view, &StatementView::folded, this, &PrivacyPage::refresh);
        connect(view, &StatementView::sourceRequested, this, [this](const QUrl &url) {
            if (session().ports().openUrl)
                session().ports().openUrl(url);
        });
    }
    if (rows->count() == 0) {
        delete rows;
        return;
    }
    column->addWidget(sectionHeading(iconName, title, this));
    column->addWidget(rows);
}

void PrivacyPage::showState()
{
    const FriendSession &s = session();
    header()->setTitle(tr("What %1 can see").arg(s.hostName()));
    header()->setLine(tr("Read it, check what you like, then decide."));
    if (!m_built) {
        m_built = true;
        m_statements = s.statements();
        addSection(m_left, u"visible"_s, tr("%1 can see").arg(s.hostName()), Kind::CanSee);
        addSection(m_left, u"service"_s, tr("Depends on %1").arg(s.serviceName()), Kind::DependsOnService);
        addSection(m_right, u"shut"_s, tr("%1 cannot").arg(s.hostName()), Kind::CannotSee);
        addSection(m_right, u"open"_s, tr("You can"), Kind::CanDo);
        m_left->addStretch();
        m_right->addStretch();
        QStringList cautions;
        for (const explain::Statement &statement : m_statements)
            if (statement.kind == Kind::Caution)
                cautions << statement.text;
        m_caution->setWords({}, cautions.join(u' '));
    }
    const QDateTime agreed = s.visit().agreedAt;
    if (agreed.isValid())
        m_read->setChecked(true);
    const QDate day = agreed.isValid() ? agreed.toLocalTime().date() : s.today();
    m_dated->setPlain(
        agreed.isValid() ? tr("Agreed on %1.").arg(dayOf(day)) : tr("Dated %1.").arg(dayOf(day)));
    m_save->setVisible(bool(s.ports().saveFile));
    footer()->setPrimary(agreed.isValid() ? tr("&Next") : tr("&Agree and go on"));
}

QWidget *PrivacyPage::firstFocus() const
{
    return m_views.isEmpty() ? nullptr : m_views.front()->findChild<Button *>(u"why"_s);
}

QString PrivacyPage::notYet() const
{
    return m_read->isChecked() ? QString() : tr("Tick “I have read this” first.");
}

void PrivacyPage::primary()
{
    if (session().flow().isComplete(Step::WhatHostCanSee) || session().took(session().flow().agree()))
        Page::primary();
}

void PrivacyPage::decline()
{
    if (session().took(session().flow().declineAgreement()))
        Q_EMIT nextRequested();
}

bool PrivacyPage::cancel()
{
    bool any = false;
    for (StatementView *view : std::as_const(m_views))
        any = view->fold() || any;
    return any;
}

void PrivacyPage::savePdf()
{
    const FriendSession &s = session();
    const QDateTime agreed = s.visit().agreedAt;
    const QDate day = agreed.isValid() ? agreed.toLocalTime().date() : s.today();
    const PrivacyDocument document(s.setup(), m_statements, day, agreed.isValid());
    const QString name = u"halfdoor-%1.pdf"_s.arg(s.card().id); // an id is safe in a file name, a name is not
    s.ports().saveFile(this, name, document.pdf(), [this](const QString &said) {
        m_dated->setPlain(said);
        announce(this, said);
    });
}

QString PrivacyPage::help() const
{
    return tr("Each sentence has a condition and a source. What you can check yourself has a command.")
        .toHtmlEscaped();
}

} // namespace ui
