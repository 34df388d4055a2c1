// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/layers.h"

#include "core/share/card.h"
#include "core/share/shut_times.h"
#include "core/share/text_rules.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace share {

namespace {

using Kind = probe::Verdict::Kind;
using Cause = probe::Verdict::Cause;

/// What a newest check says about the layers after the invite, from the far end backwards: a door that opened
/// passed every layer before it.
struct Seen {
    LayerState visible = LayerState::NotKnown;
    LayerState keys = LayerState::NotKnown;
    LayerState path = LayerState::NotKnown;
    LayerState rule = LayerState::NotKnown;
    LayerState service = LayerState::NotKnown;
};

Seen seenIn(const probe::Verdict &verdict)
{
    constexpr LayerState good = LayerState::Good;
    constexpr LayerState broken = LayerState::Broken;
    switch (verdict.kind) {
    case Kind::AsPromised:
        return verdict.isShutByHost ? Seen{} : Seen{good, good, good, good, good};
    case Kind::Leaking:
    case Kind::LooselyClosed:
        return {good, good, good, broken, verdict.open.empty() ? LayerState::NotKnown : good};
    case Kind::ServiceDown:
        return {good, good, good, good, broken};
    case Kind::NotThereYet:
        if (verdict.cause == Cause::MachineNotListed)
            return {broken};
        return {good, good, good, broken};
    case Kind::YourSideFirst:
        return {};
    case Kind::Undecided: {
        const bool isMachineMute = verdict.cause == Cause::MachineSilent;
        return isMachineMute ? Seen{good, LayerState::NotKnown, broken} : Seen{};
    }
    }
    Q_UNREACHABLE();
}

LayerRow accountRow(const Share &share)
{
    LayerRow row{Layer::Account, LayerState::NotKnown, share.invite.acceptedAt, share.invite.acceptedBy};
    if (share.invite.state == Invite::State::WrongAccount)
        row.state = LayerState::Broken;
    else if (share.invite.state == Invite::State::Accepted)
        row.state = isSameLogin(share.invite.acceptedBy, share.person.login) ? LayerState::Good
                                                                             : LayerState::Broken;
    return row;
}

LayerRow inviteRow(const Share &share, const QDateTime &now)
{
    LayerRow row{Layer::Invite, LayerState::NotKnown, {}, {}};
    switch (share.invite.state) {
    case Invite::State::None:
        break;
    case Invite::State::Made: {
        row.since = share.invite.madeAt;
        const auto open = problems(share, Step::TheInvite, now);
        if (!open.empty() && open.front().code == Problem::Code::InviteExpired)
            row.state = LayerState::Broken;
        break;
    }
    case Invite::State::Accepted:
    case Invite::State::WrongAccount:
        row.state = LayerState::Good;
        row.since = share.invite.acceptedAt;
        break;
    case Invite::State::Withdrawn:
        row.state = LayerState::Broken;
        break;
    }
    return row;
}

LayerRow ruleRow(const Share &share, LayerState seen, const QDateTime &seenAt)
{
    LayerRow row{Layer::Rule, seen, seenAt, {}};
    switch (share.rule.state) {
    case Rule::State::None:
        return row;
    case Rule::State::Paused:
        return {Layer::Rule, LayerState::Paused, share.rule.at, {}};
    case Rule::State::Removed:
        return {Layer::Rule, LayerState::Broken, share.rule.at, {}};
    case Rule::State::Saved:
        if (!share.rule.confirmed)
            row.state = LayerState::NotKnown;
        else if (seen == LayerState::NotKnown)
            return {Layer::Rule, LayerState::Good, share.rule.at,
                {}}; // the saved text says so; nobody has measured it
        return row;
    }
    Q_UNREACHABLE();
}

QString translated(const char *text)
{
    return QCoreApplication::translate("share::Layer", text);
}

QString dayText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), QLocale::LongFormat);
}

/// The first unfinished step of a draft, in words.
QString draftSentence(const Share &share)
{
    const auto open = problems(share, nextStep(share));
    return open.empty() ? QString() : describe(open.front());
}

Summary promised(const probe::Verdict &verdict)
{
    Summary summary;
    summary.state = Summary::State::OpenAsPromised;
    summary.word = QCoreApplication::translate("share::Summary", "Open as promised");
    const int shut
        = static_cast<int>(verdict.shut.size()); // a cast inside translate() hides the text from lupdate
    //: %n is the number of ports that were tried and did not answer
    summary.sentence = QCoreApplication::translate(
        "share::Summary", "The other %Ln door(s) tried are shut.", nullptr, shut);
    return summary;
}

QString attentionSentence(const Share &share, const probe::Verdict &verdict)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("share::Summary", text); };
    const QString &name = share.person.name;
    const int leaking = static_cast<int>(verdict.leaking.size());
    switch (verdict.kind) {
    case Kind::AsPromised:
        return {};
    case Kind::Leaking:
        //: %n is the number of ports, %1 the friend's name
        return QCoreApplication::translate(
            "share::Summary", "%n door(s) more than promised open for %1.", nullptr, leaking)
            .arg(name);
    case Kind::LooselyClosed:
        return say(QT_TRANSLATE_NOOP("share::Summary",
                       "Loosely closed: the rule lets %1 in where no program listens today."))
            .arg(name);
    case Kind::ServiceDown:
        if (verdict.cause == Cause::RefusedAtAnAddress)
            return say(QT_TRANSLATE_NOOP(
                           "share::Summary", "The door is right, but %1 does not listen at every address."))
                .arg(share.service.name);
        return say(QT_TRANSLATE_NOOP("share::Summary", "The door is right, but %1 is not running."))
            .arg(share.service.name);
    case Kind::NotThereYet:
        if (verdict.cause == Cause::SilentAtAnAddress)
            return say(QT_TRANSLATE_NOOP("share::Summary", "The door does not open for %1 at every address."))
                .arg(name);
        return verdict.cause == Cause::MachineNotListed
            ? say(QT_TRANSLATE_NOOP("share::Summary", "%1 is not in %2's list yet."))
                  .arg(share.machine.name, name)
            : say(QT_TRANSLATE_NOOP("share::Summary", "The door does not open for %1 yet.")).arg(name);
    case Kind::Undecided:
        return say(
            QT_TRANSLATE_NOOP("share::Summary", "The newest check could not decide. Ask %1 to check again."))
            .arg(name);
    case Kind::YourSideFirst:
        return say(QT_TRANSLATE_NOOP("share::Summary", "%1 has to put his own Tailscale right first."))
            .arg(name);
    }
    Q_UNREACHABLE();
}

Summary stated(Summary::State state, const char *word, const QString &sentence)
{
    Summary summary;
    summary.state = state;
    summary.word = QCoreApplication::translate("share::Summary", word);
    summary.sentence = sentence;
    return summary;
}

Summary runningSummary(const Share &share, const QDateTime &now)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("share::Summary", text); };
    if (share.rule.state == Rule::State::None && share.invite.state == Invite::State::None)
        return stated(
            Summary::State::Draft, QT_TRANSLATE_NOOP("share::Summary", "Not finished"), draftSentence(share));
    for (const Step step : {Step::TheInvite, Step::TheRule}) {
        const auto open = problems(share, step, now);
        const bool isWaiting = !open.empty()
            && (open.front().code == Problem::Code::NotAccepted
                || open.front().code == Problem::Code::InviteNotMade);
        if (!open.empty() && !isWaiting)
            return stated(Summary::State::Attention, QT_TRANSLATE_NOOP("share::Summary", "Attention"),
                describe(open.front()));
    }
    const auto verdict = newestVerdict(share);
    if (verdict && verdict->kind == Kind::AsPromised)
        return promised(*verdict);
    if (verdict)
        return stated(Summary::State::Attention, QT_TRANSLATE_NOOP("share::Summary", "Attention"),
            attentionSentence(share, *verdict));
    const Step next = nextStep(share);
    const auto open = problems(share, next, now);
    return stated(Summary::State::Waiting, QT_TRANSLATE_NOOP("share::Summary", "Not there yet"),
        open.empty() ? say(QT_TRANSLATE_NOOP("share::Summary", "Nobody has measured it yet."))
                     : describe(open.front()));
}

struct Due {
    QDate date;
    const char *reason;
};

std::vector<Due> dueDates(const Share &share)
{
    std::vector<Due> dates;
    if (share.endedAt.isValid())
        return dates;
    constexpr int inviteDays = 30;
    constexpr int quarter = 3; // months
    if (share.invite.state == Invite::State::Made)
        dates.push_back({share.invite.madeAt.date().addDays(inviteDays),
            QT_TRANSLATE_NOOP("share::Summary", "the invite expires")});
    if (share.aftercare.review.isValid())
        dates.push_back({share.aftercare.review, QT_TRANSLATE_NOOP("share::Summary", "review")});
    if (share.aftercare.end.isValid())
        dates.push_back({share.aftercare.end, QT_TRANSLATE_NOOP("share::Summary", "the share ends")});
    const bool isOpenToHim = share.rule.state != Rule::State::Paused && !share.ending.startedAt.isValid();
    if (!share.results.empty() && isOpenToHim) { // else there is nothing that he could check
        const QDate last = share.results.back().check.endedAt.toLocalTime().date();
        const bool isFirst
            = share.results.front().check.endedAt.daysTo(share.results.back().check.endedAt) < 1;
        if (isFirst)
            dates.push_back({last.addDays(1), QT_TRANSLATE_NOOP("share::Summary", "check after a day")});
        else if (share.aftercare.quarterly)
            dates.push_back({last.addMonths(quarter), QT_TRANSLATE_NOOP("share::Summary", "next check")});
    }
    std::stable_sort(dates.begin(), dates.end(), [](const Due &a, const Due &b) { return a.date < b.date; });
    return dates;
}

} // namespace

std::optional<probe::Verdict> newestVerdict(const Share &share)
{
    if (share.results.empty())
        return std::nullopt;
    const ReadResult &last = share.results.back();
    if (!isAboutToday(share, last.check.plan, last.check.endedAt))
        return std::nullopt;
    const probe::Verdict verdict = probe::verdict(last.check, last.situation);
    return wasShutAt(share, last.check.startedAt) ? probe::whenShut(verdict) : verdict;
}

std::vector<LayerRow> layersOf(const Share &share, const QDateTime &now)
{
    const auto verdict = newestVerdict(share);
    const Seen seen = verdict ? seenIn(*verdict) : Seen{};
    const QDateTime at = verdict ? share.results.back().check.endedAt : QDateTime();
    std::vector<LayerRow> rows
        = {accountRow(share), inviteRow(share, now), {Layer::Visible, seen.visible, at, {}},
            {Layer::Keys, seen.keys, at, {}}, {Layer::Path, seen.path, at, {}}, ruleRow(share, seen.rule, at),
            {Layer::Service, seen.service, at, {}}};
    bool isBehindBroken = false;
    for (LayerRow &row : rows) {
        if (isBehindBroken)
            row.state = LayerState::NotKnown;
        isBehindBroken = isBehindBroken || row.state == LayerState::Broken || row.state == LayerState::Paused;
    }
    return rows;
}

std::optional<LayerRow> firstBroken(const std::vector<LayerRow> &layers)
{
    const auto isBad = [](const LayerRow &row) {
        return row.state == LayerState::Broken || row.state == LayerState::Paused;
    };
    const auto at = std::find_if(layers.begin(), layers.end(), isBad);
    return at == layers.end() ? std::nullopt : std::optional(*at);
}

QString describe(Layer layer)
{
    switch (layer) {
    case Layer::Account:
        return translated(QT_TRANSLATE_NOOP("share::Layer", "account"));
    case Layer::Invite:
        return translated(QT_TRANSLATE_NOOP("share::Layer", "invite"));
    case Layer::Visible:
        return translated(QT_TRANSLATE_NOOP("share::Layer", "visible"));
    case Layer::Keys:
        return translated(QT_TRANSLATE_NOOP("share::Layer", "keys"));
    case Layer::Path:
        return translated(QT_TRANSLATE_NOOP("share::Layer", "path"));
    case Layer::Rule:
        return translated(QT_TRANSLATE_NOOP("share::Layer", "rule"));
    case Layer::Service:
        return translated(QT_TRANSLATE_NOOP("share::Layer", "service"));
    }
    Q_UNREACHABLE();
}

QString describe(LayerState state)
{
    switch (state) {
    case LayerState::Good:
        return translated(QT_TRANSLATE_NOOP("share::Layer", "good"));
    case LayerState::Broken:
        return translated(QT_TRANSLATE_NOOP("share::Layer", "broken"));
    case LayerState::Paused:
        return translated(QT_TRANSLATE_NOOP("share::Layer", "paused"));
    case LayerState::NotKnown:
        return translated(QT_TRANSLATE_NOOP("share::Layer", "not known yet"));
    }
    Q_UNREACHABLE();
}

QDate nextDue(const Share &share)
{
    const auto dates = dueDates(share);
    return dates.empty() ? QDate() : dates.front().date;
}

Summary summaryOf(const Share &share, const QDateTime &now)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("share::Summary", text); };
    Summary summary;
    if (share.endedAt.isValid())
        return stated(Summary::State::Ended, QT_TRANSLATE_NOOP("share::Summary", "Ended"),
            say(QT_TRANSLATE_NOOP("share::Summary", "You ended this share on %1."))
                .arg(dayText(share.endedAt)));
    if (share.ending.startedAt.isValid())
        summary = stated(Summary::State::Ending, QT_TRANSLATE_NOOP("share::Summary", "Ending"),
            say(QT_TRANSLATE_NOOP("share::Summary", "The end of this share is not finished.")));
    else if (share.rule.state == Rule::State::Paused)
        summary = stated(Summary::State::Paused, QT_TRANSLATE_NOOP("share::Summary", "Shut"),
            say(QT_TRANSLATE_NOOP("share::Summary", "You paused this share on %1."))
                .arg(dayText(share.rule.at)));
    else
        summary = runningSummary(share, now);
    const auto dates = dueDates(share);
    if (!dates.empty()) {
        summary.due = dates.front().date;
        summary.dueReason = say(dates.front().reason);
    }
    return summary;
}

} // namespace share
