// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/friend/result_dialog.h"

#include "ui/friend/friend_session.h"
#include "ui/friend/statement_view.h"
#include "ui/history/tried_doors.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/copy_row.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Nothing when it would be cut.
QString forAChat(const QString &line)
{
    return line.size() > share::chatComfort ? QString() : line;
}

} // namespace

ResultDialog::ResultDialog(FriendSession &session, QWidget *parent)
    : ResultDialog(session, checkParcel(session), parent)
{
    connect(this, &ResultDialog::sent, this, [this] { m_session.took(m_session.flow().markSent()); });
}

ResultDialog::ResultDialog(FriendSession &session, Parcel parcel, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_parcel(std::move(parcel))
    , m_said(new Text({}, TextRole::Detail, Role::Ink2, this))
{
    setObjectName(u"resultDialog"_s);
    setWindowTitle(tr("Send the result to %1").arg(session.hostName()));
    buildUi();
}

ResultDialog::Parcel ResultDialog::checkParcel(const FriendSession &session)
{
    const auto result = session.flow().result();
    const auto words = session.flow().verdictWords();
    if (!result || !words)
        return {};
    QStringList lines{words->headline,
        tr("When you checked: %1").arg(dayOf(result->check.startedAt.toLocalTime().date())),
        tr("The doors you tried, %1 of them, and what each answered").arg(triedDoors(result->check))};
    if (!result->login.isEmpty())
        lines << tr("Your login: %1").arg(result->login);
    lines
        << tr("The number of the card, so that %1 knows which promise it belongs to").arg(session.hostName());
    return {lines, forAChat(session.flow().resultLine()), session.flow().resultFileName(),
        session.flow().resultBytes()};
}

ResultDialog::Parcel ResultDialog::auditParcel(const FriendSession &session)
{
    const auto file = session.auditFile();
    const auto words = session.auditWords();
    if (!file || !words)
        return {};
    QStringList lines{words->headline,
        tr("When you tried every door: %1").arg(dayOf(file->audit->startedAt.toLocalTime().date())),
        tr("What each of %Ln door(s) answered", nullptr, file->audit->plan.ports.size())};
    if (!file->login.isEmpty())
        lines << tr("Your login: %1").arg(file->login);
    lines
        << tr("The number of the card, so that %1 knows which promise it belongs to").arg(session.hostName());
    const QString day = file->madeAt.toLocalTime().date().toString(Qt::ISODate);
    const QString name = share::makeId(session.serviceName(), session.machineName(), {});
    return {lines, forAChat(share::resultText(*file)), u"%1-audit-%2.halfdoor-result"_s.arg(name, day),
        share::writeResult(*file)};
}

void ResultDialog::buildUi()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(3), space(3), space(3), space(3));
    column->setSpacing(space(1.5));
    column->addWidget(new Text(tr("What the result says"), TextRole::Section, Role::Ink, this));
    auto *rows = new Rows(this);
    for (const QString &line : std::as_const(m_parcel.contents)) {
        auto *text = new Text(line, TextRole::Body, Role::Ink, rows);
        text->setContentsMargins(0, space(0.75), 0, space(0.75));
        rows->add(text);
    }
    column->addWidget(rows);
    column->addWidget(
        new Text(tr("Nothing about your other devices. Send it as you like: by chat, by mail, on a stick."),
            TextRole::Detail, Role::Ink2, this));
    auto *line = new CopyRow(tr("Result as one line of text"), m_parcel.line, this);
    line->setObjectName(u"resultLine"_s);
    column->addWidget(line);
    column->addWidget(m_said);
    auto *buttons = new QHBoxLayout;
    auto *close = new Button(ButtonKind::Secondary, tr("&Close"), this);
    auto *save = new Button(ButtonKind::Secondary, tr("Save as a &file…"), this);
    auto *copy = new Button(ButtonKind::Primary, tr("Co&py the line"), this);
    close->setObjectName(u"close"_s);
    save->setObjectName(u"saveResult"_s);
    copy->setObjectName(u"copyResult"_s);
    copy->setIconName(u"copy"_s);
    save->setVisible(bool(m_session.ports().saveFile));
    line->setVisible(!m_parcel.line.isEmpty());
    copy->setVisible(!m_parcel.line.isEmpty());
    if (m_parcel.line.isEmpty())
        save->setKind(ButtonKind::Primary);
    buttons->addWidget(close);
    buttons->addStretch();
    buttons->addWidget(save);
    buttons->addWidget(copy);
    column->addLayout(buttons);
    setMinimumWidth(space(62));
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    connect(copy, &QAbstractButton::clicked, line, &CopyRow::copy);
    connect(line, &CopyRow::copied, this,
        [this] { handOver(tr("Copied. Paste it into a message to %1.").arg(m_session.hostName())); });
    connect(save, &QAbstractButton::clicked, this, [this] {
        m_session.ports().saveFile(
            this, m_parcel.fileName, m_parcel.bytes, [this](const QString &said) { handOver(said); });
    });
    chainFocus(focusOrder(this));
    (m_parcel.line.isEmpty() ? save : copy)->setFocus(Qt::TabFocusReason);
}

void ResultDialog::handOver(const QString &said)
{
    if (said.isEmpty())
        return;
    m_said->setPlain(said);
    announce(this, said);
    Q_EMIT sent();
}

} // namespace ui
