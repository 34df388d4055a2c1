// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/schedule.h"

#include "core/probe/id_table.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace history {

namespace {

using namespace Qt::StringLiterals;
using Kind = probe::Verdict::Kind;

constexpr std::array<probe::IdRow<Stage>, 4> stages{{
    {Stage::Now, "now"_L1},
    {Stage::AfterNameRefresh, "after-name-refresh"_L1},
    {Stage::AfterDay, "after-day"_L1},
    {Stage::Later, "later"_L1},
}};

/// What a run contributes to a proof.
enum class Weight { Proves, Differs, Nothing };

/// Nothing of the promise was left out, whatever was found. A name that leads elsewhere is a deviation.
bool isWhole(const Run &run, const probe::Verdict &verdict)
{
    const bool isUnknown = verdict.kind == Kind::YourSideFirst
        || (verdict.kind == Kind::Undecided && verdict.cause != probe::Verdict::Cause::NameLeadsElsewhere);
    return !isUnknown && !run.isPartial() && verdict.mute.empty() && verdict.notTried.empty()
        && verdict.name != probe::NameAnswer::State::NoAnswer;
}

/// A deviation that somebody accepted does not break the proof. Without one, only a run that found everything
/// as promised proves: a machine that never answered, or is not listed yet, shows no deviation either.
///
/// Nor does a run prove that tries something else while a deviation is neither accepted nor measured again,
/// or one from a time in which the host had shut the door.
Weight weightOf(const Run &run, const std::vector<Review> &reviews)
{
    const std::vector<Deviation> found = deviations(run);
    if (!notAccepted(found, run, reviews).empty())
        return Weight::Differs;
    if (run.wasShut || std::any_of(reviews.begin(), reviews.end(), [&run](const Review &review) {
            return isUnsettledAt(review, run.knownAt());
        }))
        return Weight::Nothing;
    const probe::Verdict verdict = verdictOf(run);
    const bool isProof = found.empty() ? verdict.kind == Kind::AsPromised : isWhole(run, verdict);
    return isProof ? Weight::Proves : Weight::Nothing;
}

bool isSamePromise(const probe::CheckPlan &a, const probe::CheckPlan &b)
{
    return a.dnsName == b.dnsName && a.addresses == b.addresses && promisedPorts(a) == promisedPorts(b);
}

/// How far the proof has come: from the first run that found what is promised now.
struct Proof {
    const Run *begin = nullptr;
    const Run *last = nullptr; ///< newest that proves
    bool hasName = false;
    bool hasDay = false;
    bool isBroken = false; ///< the newest run that says something differs

    Stage add(const Run &run, Weight weight)
    {
        if (weight == Weight::Differs) {
            *this = {};
            isBroken = true;
            return Stage::Now;
        }
        const bool isNew = begin == nullptr || !isSamePromise(begin->promise(), run.promise());
        if (weight == Weight::Nothing)
            return isNew ? Stage::Now : stageAt(run.knownAt());
        if (isNew)
            *this = {};
        isBroken = false;
        const Stage stage = isNew ? Stage::Now : stageAt(run.knownAt());
        if (isNew)
            begin = &run;
        last = &run;
        hasName = hasName || stage == Stage::AfterNameRefresh || stage == Stage::AfterDay;
        hasDay = hasDay || stage == Stage::AfterDay;
        return stage;
    }

    [[nodiscard]] Stage stageAt(const QDateTime &time) const
    {
        const std::chrono::milliseconds since(begin->knownAt().msecsTo(time));
        if (hasDay)
            return Stage::Later;
        if (since >= day)
            return Stage::AfterDay;
        return since >= nameRefresh ? Stage::AfterNameRefresh : Stage::Now;
    }
};

QDateTime after(const QDateTime &time, std::chrono::milliseconds wait)
{
    return time.addMSecs(wait.count());
}

} // namespace

QString idOf(Stage stage)
{
    return probe::idIn(stages, stage);
}

QString describe(Stage stage)
{
    switch (stage) {
    case Stage::Now:
        return QCoreApplication::translate("history::Stage", "now");
    case Stage::AfterNameRefresh:
        return QCoreApplication::translate("history::Stage", "after a name refresh");
    case Stage::AfterDay:
        return QCoreApplication::translate("history::Stage", "after a day");
    case Stage::Later:
        return QCoreApplication::translate("history::Stage", "later");
    }
    Q_UNREACHABLE();
}

namespace {

template <typename Counts>
std::optional<NextRun> nextOf(const std::vector<Run> &runs, const std::vector<Decision> &decisions,
    bool wantsQuarterly, const QDateTime &now, Counts counts)
{
    const std::vector<Review> reviews = reviewsOf(runs, decisions, now);
    Proof proof;
    const Run *newest = nullptr;
    for (const Run &run : runs) {
        if (run.isAhead(now) || !counts(run))
            continue;
        static_cast<void>(proof.add(run, weightOf(run, reviews)));
        newest = &run;
    }
    if (proof.begin == nullptr)
        return NextRun{Stage::Now, newest == nullptr ? now : newest->knownAt(), proof.isBroken};
    if (!proof.hasName)
        return NextRun{Stage::AfterNameRefresh, after(proof.begin->knownAt(), nameRefresh)};
    if (!proof.hasDay)
        return NextRun{Stage::AfterDay, after(proof.begin->knownAt(), day)};
    if (wantsQuarterly)
        return NextRun{Stage::Later, proof.last->knownAt().addMonths(quarterMonths)};
    return std::nullopt;
}

} // namespace

std::optional<NextRun> nextRun(const std::vector<Run> &runs, const std::vector<Decision> &decisions,
    bool wantsQuarterly, const QDateTime &now)
{
    return nextOf(runs, decisions, wantsQuarterly, now, [](const Run &) { return true; });
}

std::optional<NextRun> nextRun(const share::Share &share, const std::vector<Run> &runs,
    const std::vector<Decision> &decisions, const QDateTime &now)
{
    const bool isOver = share.endedAt.isValid() || share.ending.startedAt.isValid();
    if (isOver || share.rule.state != share::Rule::State::Saved)
        return std::nullopt;
    return nextOf(runs, decisions, share.aftercare.quarterly, now,
        [&share](const Run &run) { return share::isAboutToday(share, run.promise(), run.endedAt()); });
}

QString describe(const NextRun &next, const QDateTime &now)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("history::NextRun", text); };
    const QDateTime due = next.due.toLocalTime();
    const QString when = QLocale().toString(due.date(), QLocale::LongFormat) + u", "_s
        + QLocale().toString(due.time(), QLocale::ShortFormat);
    if (next.isAfterDeviation)
        return say(QT_TRANSLATE_NOOP("history::NextRun", "Check again when the deviation is put right."));
    switch (next.stage) {
    case Stage::Now:
        return say(QT_TRANSLATE_NOOP("history::NextRun", "First check: now."));
    case Stage::AfterNameRefresh:
        return next.isDue(now)
            ? say(QT_TRANSLATE_NOOP(
                "history::NextRun", "Second check: now, every name has been asked for again."))
            : say(QT_TRANSLATE_NOOP("history::NextRun", "Second check: after a name refresh, from %1."))
                  .arg(when);
    case Stage::AfterDay:
        return next.isDue(now)
            ? say(QT_TRANSLATE_NOOP("history::NextRun", "Third check: now, a day has passed."))
            : say(QT_TRANSLATE_NOOP("history::NextRun", "Third check: after a day, from %1.")).arg(when);
    case Stage::Later:
        return next.isDue(now) ? say(QT_TRANSLATE_NOOP("history::NextRun", "The quarterly check is due."))
                               : say(QT_TRANSLATE_NOOP("history::NextRun", "Next quarterly check: %1."))
                                     .arg(QLocale().toString(due.date(), QLocale::LongFormat));
    }
    Q_UNREACHABLE();
}

std::vector<Stage> stagesOf(
    const std::vector<Run> &runs, const std::vector<Decision> &decisions, const QDateTime &now)
{
    const std::vector<Review> reviews = reviewsOf(runs, decisions, now);
    std::vector<Stage> found;
    Proof proof;
    for (const Run &run : runs)
        found.push_back(run.isAhead(now) ? Stage::Later : proof.add(run, weightOf(run, reviews)));
    return found;
}

} // namespace history
