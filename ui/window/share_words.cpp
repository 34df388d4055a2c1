// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/share_words.h"

#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString layerIcon(share::Layer layer, const share::Share &share)
{
    switch (layer) {
    case share::Layer::Account:
        return u"login"_s;
    case share::Layer::Invite:
        return u"invite"_s;
    case share::Layer::Visible:
        return u"visible"_s;
    case share::Layer::Keys:
        return u"key"_s;
    case share::Layer::Path:
        return u"path"_s;
    case share::Layer::Rule:
        return u"rule"_s;
    case share::Layer::Service:
        return share.service.recipe == u"vllm"_s          ? u"chip"_s
            : share.service.recipe == u"home-assistant"_s ? u"house"_s
                                                          : u"service"_s;
    }
    Q_UNREACHABLE();
}

QString longName(share::Layer layer)
{
    switch (layer) {
    case share::Layer::Account:
        return QCoreApplication::translate("ui::ShareWords", "Account");
    case share::Layer::Invite:
        return QCoreApplication::translate("ui::ShareWords", "Invite");
    case share::Layer::Visible:
        return QCoreApplication::translate("ui::ShareWords", "Visible");
    case share::Layer::Keys:
        return QCoreApplication::translate("ui::ShareWords", "Keys");
    case share::Layer::Path:
        return QCoreApplication::translate("ui::ShareWords", "Path");
    case share::Layer::Rule:
        return QCoreApplication::translate("ui::ShareWords", "Rule");
    case share::Layer::Service:
        return QCoreApplication::translate("ui::ShareWords", "Service");
    }
    Q_UNREACHABLE();
}

QString machineOf(const share::Share &share)
{
    return share.machine.name.isEmpty() ? QCoreApplication::translate("ui::ShareWords", "the machine")
                                        : share.machine.name;
}

QString friendOf(const share::Share &share)
{
    return share.person.name.isEmpty() ? QCoreApplication::translate("ui::ShareWords", "your friend")
                                       : share.person.name;
}

QString serviceOf(const share::Share &share)
{
    return share.service.name.isEmpty() ? QCoreApplication::translate("ui::ShareWords", "the service")
                                        : share.service.name;
}

QString portsOf(const share::Share &share)
{
    QStringList ports;
    for (const share::Door &door : share.service.doors)
        ports.append(QString::number(door.port));
    return ports.join(u", "_s);
}

QString goodSentence(share::Layer layer, const share::Share &share)
{
    switch (layer) {
    case share::Layer::Account:
        return QCoreApplication::translate("ui::ShareWords", "%1 accepted; your rule names the same login.")
            .arg(share.invite.acceptedBy);
    case share::Layer::Invite:
        return share.invite.acceptedAt.isValid()
            ? QCoreApplication::translate("ui::ShareWords", "Used on %1.")
                  .arg(dateWords(share.invite.acceptedAt.toLocalTime().date()))
            : QCoreApplication::translate("ui::ShareWords", "Used.");
    case share::Layer::Visible:
        return QCoreApplication::translate("ui::ShareWords", "%1 is in %2’s list.")
            .arg(machineOf(share), friendOf(share));
    case share::Layer::Keys:
        return QCoreApplication::translate("ui::ShareWords", "The keys are valid.");
    case share::Layer::Path:
        return QCoreApplication::translate("ui::ShareWords", "%1 answers.").arg(machineOf(share));
    case share::Layer::Rule:
        return QCoreApplication::translate("ui::ShareWords", "Port %1; saved and read back.")
            .arg(portsOf(share));
    case share::Layer::Service:
        return QCoreApplication::translate("ui::ShareWords", "%1 answers.").arg(serviceOf(share));
    }
    Q_UNREACHABLE();
}

QString brokenSentence(share::Layer layer, const share::Share &share)
{
    switch (layer) {
    case share::Layer::Account:
        return QCoreApplication::translate("ui::ShareWords", "%1 accepted, but your rule names %2.")
            .arg(share.invite.acceptedBy, share.person.login);
    case share::Layer::Invite:
        return QCoreApplication::translate(
            "ui::ShareWords", "The invite cannot be used any more. Make a new one.");
    case share::Layer::Visible:
        return QCoreApplication::translate("ui::ShareWords", "%1 is not in %2’s list.")
            .arg(machineOf(share), friendOf(share));
    case share::Layer::Keys:
        return QCoreApplication::translate(
            "ui::ShareWords", "A key has expired. Until it is renewed, %1 is offline for everyone.")
            .arg(machineOf(share));
    case share::Layer::Path:
        return QCoreApplication::translate("ui::ShareWords", "%1 does not answer. It may be switched off.")
            .arg(machineOf(share));
    case share::Layer::Rule:
        return QCoreApplication::translate("ui::ShareWords", "The rule does not let %1 in as you meant it.")
            .arg(friendOf(share));
    case share::Layer::Service:
        return QCoreApplication::translate("ui::ShareWords", "The door is right, but %1 is not running.")
            .arg(serviceOf(share));
    }
    Q_UNREACHABLE();
}

QString goodWord(share::Layer layer)
{
    switch (layer) {
    case share::Layer::Account:
        return QCoreApplication::translate("ui::ShareWords", "Matches");
    case share::Layer::Invite:
        return QCoreApplication::translate("ui::ShareWords", "Used");
    case share::Layer::Keys:
        return QCoreApplication::translate("ui::ShareWords", "Valid");
    case share::Layer::Rule:
        return QCoreApplication::translate("ui::ShareWords", "Saved");
    default:
        return QCoreApplication::translate("ui::ShareWords", "Yes");
    }
}

QString brokenWord(share::Layer layer)
{
    switch (layer) {
    case share::Layer::Account:
        return QCoreApplication::translate("ui::ShareWords", "Another account");
    case share::Layer::Invite:
        return QCoreApplication::translate("ui::ShareWords", "Ended");
    case share::Layer::Keys:
        return QCoreApplication::translate("ui::ShareWords", "Expired");
    case share::Layer::Rule:
        return QCoreApplication::translate("ui::ShareWords", "Not as meant");
    default:
        return QCoreApplication::translate("ui::ShareWords", "No");
    }
}

Layer::State stripState(share::LayerState state)
{
    switch (state) {
    case share::LayerState::Good:
        return Layer::State::Works;
    case share::LayerState::Broken:
        return Layer::State::Broken;
    case share::LayerState::Paused:
        return Layer::State::Paused;
    case share::LayerState::NotKnown:
        return Layer::State::Unknown;
    }
    Q_UNREACHABLE();
}

QDateTime lastSeen(const share::Share &share)
{
    for (auto event = share.history.rbegin(); event != share.history.rend(); ++event)
        if (event->kind == share::Event::Kind::Checked || event->kind == share::Event::Kind::ResultRead)
            return event->at;
    return {};
}

QString datesOf(const share::Share &share, const share::Summary &summary, const QDateTime &now)
{
    QStringList lines;
    if (const QDateTime seen = lastSeen(share); seen.isValid()) {
        lines.append(QCoreApplication::translate("ui::ShareWords", "Checked %1").arg(momentWords(seen, now)));
    } else {
        lines.append(
            QCoreApplication::translate("ui::ShareWords", "Begun %1").arg(momentWords(share.createdAt, now)));
    }
    if (summary.due.isValid()) {
        //: %1 what is due, “next check”; %2 a date
        lines.append(QCoreApplication::translate("ui::ShareWords", "%1: %2")
                         .arg(summary.dueReason, dateWords(summary.due)));
    }
    lines.last() = capitalised(lines.last());
    return lines.join(u'\n');
}

QString linkOf(share::Summary::State state)
{
    switch (state) {
    case share::Summary::State::Draft:
    case share::Summary::State::Waiting:
        return QCoreApplication::translate("ui::ShareWords", "Go on");
    case share::Summary::State::Paused:
        return QCoreApplication::translate("ui::ShareWords", "Open it again…");
    case share::Summary::State::Ending:
        return QCoreApplication::translate("ui::ShareWords", "Go on ending it");
    default:
        return {};
    }
}

} // namespace

QString dateWords(const QDate &date)
{
    //: a date with the month as a word; Qt's letters: d day, MMMM month, yyyy year
    return QLocale().toString(date, QCoreApplication::translate("ui::ShareWords", "d MMMM yyyy"));
}

QString momentWords(const QDateTime &when, const QDateTime &now)
{
    const QDateTime local = when.toLocalTime();
    const QDate today = now.toLocalTime().date();
    const QString time = QLocale().toString(local.time(), u"H:mm"_s);
    if (local.date() == today) {
        //: %1 a time of day
        return QCoreApplication::translate("ui::ShareWords", "today, %1").arg(time);
    }
    if (local.date() == today.addDays(-1))
        return QCoreApplication::translate("ui::ShareWords", "yesterday, %1").arg(time);
    //: %1 a date: “on 2 November 2026”
    return QCoreApplication::translate("ui::ShareWords", "on %1").arg(dateWords(local.date()));
}

QString titleOf(const share::Share &share)
{
    const QString who = share.person.name.isEmpty()
        ? QCoreApplication::translate("ui::ShareWords", "A new share")
        : share.person.name;
    if (share.service.name.isEmpty())
        return who;
    if (share.machine.name.isEmpty()) {
        //: %1 friend, %2 service
        return QCoreApplication::translate("ui::ShareWords", "%1 – %2").arg(who, share.service.name);
    }
    //: %1 friend, %2 service, %3 machine: “Tom – Jellyfin on attic”
    return QCoreApplication::translate("ui::ShareWords", "%1 – %2 on %3")
        .arg(who, share.service.name, share.machine.name);
}

QString titleOf(share::Step step)
{
    switch (step) {
    case share::Step::TwoHouses:
        return QCoreApplication::translate("ui::ShareWords", "Two houses, one door");
    case share::Step::YourSide:
        return QCoreApplication::translate("ui::ShareWords", "Your side");
    case share::Step::WhatYouShare:
        return QCoreApplication::translate("ui::ShareWords", "What you share");
    case share::Step::YourFriend:
        return QCoreApplication::translate("ui::ShareWords", "Your friend");
    case share::Step::TheRule:
        return QCoreApplication::translate("ui::ShareWords", "The rule");
    case share::Step::TheInvite:
        return QCoreApplication::translate("ui::ShareWords", "The invite");
    case share::Step::TheCard:
        return QCoreApplication::translate("ui::ShareWords", "The card");
    case share::Step::TheProof:
        return QCoreApplication::translate("ui::ShareWords", "The proof");
    case share::Step::Aftercare:
        return QCoreApplication::translate("ui::ShareWords", "Aftercare");
    }
    Q_UNREACHABLE();
}

QString titleOf(share::FriendStep step)
{
    switch (step) {
    case share::FriendStep::Welcome:
        return QCoreApplication::translate("ui::ShareWords", "Welcome");
    case share::FriendStep::YourAccount:
        return QCoreApplication::translate("ui::ShareWords", "Your account");
    case share::FriendStep::TheInvite:
        return QCoreApplication::translate("ui::ShareWords", "The invite");
    case share::FriendStep::WhatHostCanSee:
        return QCoreApplication::translate("ui::ShareWords", "What your host can see");
    case share::FriendStep::CheckTheDoor:
        return QCoreApplication::translate("ui::ShareWords", "Check the door");
    case share::FriendStep::Done:
        return QCoreApplication::translate("ui::ShareWords", "Done");
    }
    Q_UNREACHABLE();
}

Status statusOf(share::Summary::State state)
{
    switch (state) {
    case share::Summary::State::OpenAsPromised:
        return Status::OpenAsPromised;
    case share::Summary::State::Attention:
        return Status::Attention;
    case share::Summary::State::Paused:
    case share::Summary::State::Ended:
        return Status::Shut;
    case share::Summary::State::Draft:
    case share::Summary::State::Waiting:
    case share::Summary::State::Ending:
        return Status::NotThereYet;
    }
    Q_UNREACHABLE();
}

QString layerName(share::Layer layer)
{
    return share::describe(layer);
}

namespace {

/// On the strip only what does not work has a word.
Layer stripLayer(const share::LayerRow &row, const share::Share &share, const share::Standing *standing)
{
    Layer layer{layerName(row.layer), stripState(row.state), {}};
    if (row.state == share::LayerState::Paused)
        layer.word = QCoreApplication::translate("ui::ShareWords", "paused");
    else if (row.state == share::LayerState::Broken)
        layer.word = insideSentence(lineOf(row, share, standing).word);
    return layer;
}

/// The status and the sentence, where today's file is not what the share says.
void addStanding(ShareCardView &view, const share::Standing &standing, const share::Share &share)
{
    QStringList news;
    if (!share::isAsKept(share, standing))
        news << share::describe(standing, share);
    if (!standing.others.empty()) {
        const int others = static_cast<int>(
            standing.others.size()); // a cast inside translate() hides the text from lupdate
        news << QCoreApplication::translate(
            "ui::ShareWords", "%n rule(s) let others in as well.", nullptr, others);
    }
    if (news.isEmpty())
        return;
    if (view.status == Status::Attention) {
        news << view.sentence; // what was wrong before still is
    } else {                   // the last check spoke of another file: its sentence says nothing about today
        view.status = Status::Attention;
        view.stateWord = QCoreApplication::translate("ui::ShareWords", "Look at your policy file.");
    }
    view.sentence = news.join(u' ').trimmed();
}

} // namespace

ShareCardView cardViewOf(const share::Share &share, const share::Summary &summary,
    const share::Standing *standing, const QDateTime &now)
{
    ShareCardView view;
    view.id = share.id;
    view.title = titleOf(share);
    view.status = statusOf(summary.state);
    view.stateWord = summary.word.endsWith(u'.') ? summary.word : summary.word + u'.';
    view.sentence = summary.sentence.startsWith(summary.word)
        ? summary.sentence.mid(summary.word.size() + 1).trimmed()
        : summary.sentence;
    view.linkText = linkOf(summary.state);
    view.dates = datesOf(share, summary, now);
    for (const share::LayerRow &row : share::layersOf(share, standing, now))
        view.layers.append(stripLayer(row, share, standing));
    if (standing)
        addStanding(view, *standing, share);
    return view;
}

LayerLine lineOf(const share::LayerRow &row, const share::Share &share, const share::Standing *standing)
{
    LayerLine line = lineOf(row, share);
    if (standing && row.layer == share::Layer::Rule && row.state == share::LayerState::Broken
        && !share::isAsKept(share, *standing)) {
        line.sentence = share::describe(*standing, share);
        line.word = QCoreApplication::translate("ui::ShareWords", "Not as saved");
    }
    return line;
}

LayerLine lineOf(const share::LayerRow &row, const share::Share &share)
{
    LayerLine line{layerIcon(row.layer, share), longName(row.layer), {},
        QCoreApplication::translate("ui::ShareWords", "Not known"), Status::NotKnownYet};
    switch (row.state) {
    case share::LayerState::Good:
        line.sentence = goodSentence(row.layer, share);
        line.word = goodWord(row.layer);
        line.status = Status::Good;
        break;
    case share::LayerState::Broken:
        line.sentence = brokenSentence(row.layer, share);
        line.word = brokenWord(row.layer);
        line.status = Status::Attention;
        break;
    case share::LayerState::Paused:
        line.sentence = QCoreApplication::translate("ui::ShareWords", "You paused it on %1.")
                            .arg(dateWords(share.rule.at.toLocalTime().date()));
        line.word = QCoreApplication::translate("ui::ShareWords", "Paused");
        line.status = Status::Shut;
        break;
    case share::LayerState::NotKnown:
        line.sentence = row.since.isValid()
            ? QCoreApplication::translate("ui::ShareWords", "Last seen on %1.")
                  .arg(dateWords(row.since.toLocalTime().date()))
            : QCoreApplication::translate("ui::ShareWords", "Nothing is known about it yet.");
        break;
    }
    return line;
}

QString wordsOf(const share::Event &event)
{
    using Kind = share::Event::Kind;
    switch (event.kind) {
    case Kind::Created:
        return QCoreApplication::translate("ui::ShareWords", "You began this share.");
    case Kind::RuleSaved:
        return QCoreApplication::translate("ui::ShareWords", "You saved the rule.");
    case Kind::RuleConfirmed:
        return QCoreApplication::translate("ui::ShareWords", "The rule was read back as planned.");
    case Kind::RulePaused:
        return QCoreApplication::translate("ui::ShareWords", "You paused the rule.");
    case Kind::RuleResumed:
        return QCoreApplication::translate("ui::ShareWords", "You opened the rule again.");
    case Kind::RuleRemoved:
        return QCoreApplication::translate("ui::ShareWords", "You took the rule out.");
    case Kind::UndoneToFormer:
        return QCoreApplication::translate("ui::ShareWords", "You went back to the former policy file.");
    case Kind::InviteMade:
        return QCoreApplication::translate("ui::ShareWords", "You made the invite.");
    case Kind::InviteAccepted:
        return QCoreApplication::translate("ui::ShareWords", "%1 accepted the invite.").arg(event.detail);
    case Kind::AcceptedByWrongAccount:
        return QCoreApplication::translate("ui::ShareWords", "%1 accepted: not the account of your rule.")
            .arg(event.detail);
    case Kind::InviteWithdrawn:
        return QCoreApplication::translate("ui::ShareWords", "You withdrew the invite.");
    case Kind::CardMade:
        return QCoreApplication::translate("ui::ShareWords", "You made the card.");
    case Kind::Checked:
        return QCoreApplication::translate("ui::ShareWords", "The door was checked.");
    case Kind::ResultRead:
        return QCoreApplication::translate("ui::ShareWords", "You read your friend’s result.");
    case Kind::Ended:
        return QCoreApplication::translate("ui::ShareWords", "You ended this share.");
    case Kind::LoginAdopted:
        return QCoreApplication::translate("ui::ShareWords", "You adopted the login %1.").arg(event.detail);
    case Kind::EndStarted:
        return QCoreApplication::translate("ui::ShareWords", "You began to end this share.");
    case Kind::Note:
        return event.detail;
    }
    Q_UNREACHABLE();
}

} // namespace ui
