// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/friend/done_page.h"

#include "ui/audit/audit_words.h"
#include "ui/friend/friend_session.h"
#include "ui/friend/statement_view.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/address_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/text.h"

#include <QUrl>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

using Step = share::FriendStep;

DonePage::DonePage(FriendSession &session, QWidget *parent)
    : FriendPage(session, parent)
    , m_address(new AddressView)
    , m_open(new Button(ButtonKind::Secondary, tr("&Open in the browser")))
    , m_missingTitle(new Text(tr("Still missing"), TextRole::Section))
    , m_missing(new Rows)
    , m_rows(new Rows)
    , m_result(new OutcomeRow)
    , m_again(new OutcomeRow)
    , m_audit(new OutcomeRow)
    , m_history(new OutcomeRow)
    , m_settings(new Fold(tr("Settings in your own apps")))
    , m_settingRows(new Rows)
    , m_finish(footer()->addFlat(tr("Finish without sending")))
{
    setObjectName(u"friendDone"_s);
    buildUi();
}

void DonePage::buildUi()
{
    m_open->setIconName(u"web"_s);
    m_open->setObjectName(u"openAddress"_s);
    m_finish->setObjectName(u"finish"_s);
    m_address->addButton(m_open);
    m_result->setIcon(u"friend"_s);
    m_again->setIcon(u"calendar"_s);
    auto *showResult = new Button(ButtonKind::Link, tr("Show the result"));
    showResult->setObjectName(u"showResult"_s);
    m_result->setAction(showResult);
    auto *checkAgain = new Button(ButtonKind::Link, tr("To the check"));
    checkAgain->setObjectName(u"toTheCheck"_s);
    m_again->setAction(checkAgain);
    m_rows->add(m_result);
    m_rows->add(m_again);
    const auto offer = [this](OutcomeRow *row, const QString &icon, const QString &words, const QString &name,
                           auto signal) {
        row->setIcon(icon);
        auto *link = new Button(ButtonKind::Link, words);
        link->setObjectName(name);
        row->setAction(link);
        connect(link, &QAbstractButton::clicked, this, signal);
        m_rows->add(row);
    };
    if (session().audit())
        offer(m_audit, u"search"_s, tr("To the audit"), u"toTheAudit"_s, &DonePage::auditRequested);
    else
        delete std::exchange(m_audit, nullptr);
    if (session().ports().runs)
        offer(m_history, u"clock"_s, tr("To the history"), u"toTheHistory"_s, &DonePage::historyRequested);
    else
        delete std::exchange(m_history, nullptr);
    m_settings->setContent(m_settingRows);
    body()->addWidget(m_address);
    body()->addWidget(m_missingTitle);
    body()->addWidget(m_missing);
    body()->addWidget(m_rows);
    body()->addWidget(m_settings);
    connect(m_open, &QAbstractButton::clicked, this,
        [this] { session().ports().openUrl(QUrl(session().address())); });
    connect(showResult, &QAbstractButton::clicked, this, &DonePage::sendRequested);
    connect(checkAgain, &QAbstractButton::clicked, this,
        [this] { Q_EMIT stepRequested(static_cast<int>(Step::CheckTheDoor)); });
    connect(m_finish, &QAbstractButton::clicked, this, &Page::leaveRequested);
}

QString DonePage::note() const
{
    const QString address = session().address();
    if (address.startsWith(u"http://"))
        return tr("“http” is fine here: Tailscale encrypts the way to %1.").arg(session().machineName());
    if (address.startsWith(u"https://"))
        return tr("Use this name: with the bare number the browser would warn you.");
    return tr("Type this into the program you use for %1.").arg(session().serviceName());
}

void DonePage::showState()
{
    const FriendSession &s = session();
    const bool proven = s.flow().isComplete(Step::CheckTheDoor);
    const auto words = s.flow().verdictWords();
    header()->setTitle(proven ? tr("%1 is yours to use").arg(s.serviceName())
                              : tr("The address of %1").arg(s.serviceName()));
    header()->setLine(proven
            ? tr("Keep this address. It works wherever you are signed in to Tailscale as %1.").arg(s.login())
            : words ? tr("The last check said: %1").arg(words->headline)
                    : tr("The door has not been checked yet."));
    m_address->setAddress(s.address());
    m_address->setNote(note());
    m_address->setCodeNote(tr("for your phone,\nwith Tailscale on it"));
    m_open->setVisible(s.address().startsWith(u"http") && s.ports().openUrl);
    showMissing();
    const bool hasResult = s.flow().result().has_value();
    const QDateTime sent = s.visit().sentAt;
    m_result->setVisible(hasResult);
    m_result->setTitle(sent.isValid() ? tr("%1 has a result from you").arg(s.hostName())
                                      : tr("%1 would like to know whether it works").arg(s.hostName()));
    m_result->setDetail(sent.isValid()
            ? tr("Handed over on %1.").arg(dayOf(sent.toLocalTime().date()))
            : tr("The result says what you tried and when. Read it before you send it."));
    const auto next = s.nextRun();
    m_again->setTitle(hasResult && next ? history::describe(*next, s.now())
                                        : tr("Check again tomorrow, then every three months"));
    m_again->setDetail(tr("Open this card again whenever you like. Your place is kept."));
    if (s.audit()) {
        m_audit->setTitle(tr("Try every door of %1").arg(s.machineName()));
        m_audit->setDetail(s.audit()->result()
                ? tr("The last time: %1")
                      .arg(AuditWords::caption(*s.audit()->result(), *s.audit()->verdict(), s.machineName()))
                : tr("A check tries some doors. An audit tries all 65,535."));
    }
    if (s.ports().runs) {
        const auto runs = static_cast<int>(s.runs().size());
        m_history->setTitle(tr("%n run(s) kept on this computer", nullptr, runs));
        m_history->setDetail(tr("What you measured, what changed, and what differs."));
        m_history->setVisible(runs > 0);
    }
    m_settingRows->clear();
    const explain::Language language = explain::languageOf(s.language());
    for (const explain::Words &setting : explain::entry(s.card().recipe).settings) {
        auto *text = new Text(explain::filled(
            explain::in(setting, language), {{u"host"_s, s.hostName()}, {u"service"_s, s.serviceName()}}));
        text->setContentsMargins(0, space(0.75), 0, space(0.75));
        m_settingRows->add(text);
    }
    m_finish->setVisible(hasResult && !sent.isValid());
    if (hasResult && !sent.isValid())
        footer()->setPrimary(
            tr("&Send the result to %1…").arg(QString(s.shortHostName()).replace(u"&"_s, u"&&"_s)),
            u"send"_s);
    else
        footer()->setPrimary(tr("&Finish"));
}

void DonePage::showMissing()
{
    m_missing->clear();
    const share::FriendFlow &flow = session().flow();
    for (const Step step :
        {Step::Welcome, Step::YourAccount, Step::TheInvite, Step::WhatHostCanSee, Step::CheckTheDoor}) {
        const auto problems = flow.problems(step);
        if (problems.empty())
            continue;
        auto *row = new OutcomeRow(m_missing);
        const bool hurts = flow.stateOf(step, Step::Done) == share::StepState::Attention;
        row->setStatus(hurts ? Status::Attention : Status::NotThereYet);
        row->setTitle(share::describe(problems.front(), session().card()));
        auto *link = new Button(ButtonKind::Link, tr("Go there"), row);
        link->setAccessibleName(tr("Go there: %1").arg(share::describe(problems.front(), session().card())));
        row->setAction(link);
        connect(link, &QAbstractButton::clicked, this,
            [this, step] { Q_EMIT stepRequested(static_cast<int>(step)); });
        m_missing->add(row);
    }
    m_missingTitle->setVisible(m_missing->count() > 0);
    m_missing->setVisible(m_missing->count() > 0);
}

QWidget *DonePage::firstFocus() const
{
    return footer()->primary();
}

void DonePage::primary()
{
    if (m_finish->isHidden())
        Q_EMIT nextRequested();
    else
        Q_EMIT sendRequested();
}

QString DonePage::help() const
{
    return tr("The address works on every device of yours that is signed in to Tailscale with this account.")
        .toHtmlEscaped();
}

} // namespace ui
