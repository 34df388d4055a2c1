// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/review.h"

#include "core/probe/id_table.h"
#include "core/share/register.h"
#include "core/share/text_rules.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <set>

namespace history {

namespace {

using namespace Qt::StringLiterals;
using State = Review::State;

constexpr std::array<probe::IdRow<Decision::Kind>, 3> decisionKinds{{
    {Decision::Kind::Accepted, "accepted"_L1},
    {Decision::Kind::Mended, "mended"_L1},
    {Decision::Kind::Reopened, "reopened"_L1},
}};

constexpr std::array<probe::IdRow<State>, 4> states{{
    {State::Open, "open"_L1},
    {State::Accepted, "accepted"_L1},
    {State::Mended, "mended"_L1},
    {State::Fixed, "fixed"_L1},
}};

QString makeReviewId(const Deviation &deviation, const QString &openedBy)
{
    QStringList parts{openedBy};
    for (const auto &[address, ports] : deviation.where)
        parts.append(address.toString() + u' ' + ports.text());
    constexpr qsizetype digits = 8;
    return idOf(deviation.kind) + u'-' + share::digestOf(parts.join(u'\n').toUtf8()).left(digits);
}

Review opened(const Deviation &deviation, const Run &run, const QDateTime &at)
{
    Review review;
    review.deviation = deviation;
    review.openedAt = review.seenAt = at;
    review.openedBy = run.id;
    review.id = makeReviewId(deviation, run.id);
    return review;
}

/// What one run says about the reviews that there are.
void look(std::vector<Review> &reviews, const Run &run, const std::vector<Deviation> &found)
{
    for (Review &review : reviews) {
        if (review.isOver())
            continue;
        const bool isSeen = std::any_of(found.begin(), found.end(),
            [&](const Deviation &one) { return overlaps(one, review.deviation); });
        if (isSeen) {
            review.seenAt = run.knownAt();
            if (review.state == State::Mended)
                review.state = State::Open;
        } else if (isOver(review.deviation, run)) {
            review.state = State::Fixed;
            review.fixedAt = run.knownAt();
        }
    }
}

/// The reviews that what a run \a found opens at \a at.
void open(
    std::vector<Review> &reviews, const Run &run, const std::vector<Deviation> &found, const QDateTime &at)
{
    for (const Deviation &deviation : found) {
        std::optional<Deviation> left = deviation;
        for (const Review &review : reviews)
            if (left && !review.isOver())
                left = without(*left, review.deviation);
        if (left)
            reviews.push_back(opened(*left, run, at));
    }
}

bool has(const std::vector<Review> &reviews, const QString &id)
{
    return std::any_of(
        reviews.begin(), reviews.end(), [&id](const Review &review) { return review.id == id; });
}

void apply(std::vector<Review> &reviews, const Decision &decision)
{
    const auto at = std::find_if(reviews.begin(), reviews.end(),
        [&](const Review &review) { return review.id == decision.review && !review.isOver(); });
    if (at == reviews.end())
        return;
    at->decidedAt = decision.at;
    at->by = decision.by;
    at->reason = decision.reason;
    at->until = decision.until;
    switch (decision.kind) {
    case Decision::Kind::Accepted:
        at->state = State::Accepted;
        return;
    case Decision::Kind::Mended:
        at->state = State::Mended;
        return;
    case Decision::Kind::Reopened:
        at->state = State::Open;
        return;
    }
}

std::vector<const Run *> sorted(const std::vector<Run> &runs)
{
    std::vector<const Run *> order;
    for (const Run &run : runs)
        order.push_back(&run);
    std::sort(order.begin(), order.end(), [](const Run *a, const Run *b) {
        const QDateTime first = a->knownAt();
        const QDateTime second = b->knownAt();
        return first != second ? first < second : a->id < b->id;
    });
    const auto isSame = [](const Run *a, const Run *b) { return a->id == b->id && a->result == b->result; };
    order.erase(std::unique(order.begin(), order.end(), isSame), order.end());
    return order;
}

std::vector<Decision> sorted(std::vector<Decision> decisions)
{
    std::stable_sort(
        decisions.begin(), decisions.end(), [](const Decision &a, const Decision &b) { return a.at < b.at; });
    return decisions;
}

/// Runs whose time lies ahead. They count as measured just now, unless a decision about what one of them
/// found proves that it was there before.
class AheadRuns {
public:
    void add(const Run &run) { m_runs.push_back({&run, deviations(run)}); }

    /// Opens what \a decision is about, if one of them does.
    void openFor(std::vector<Review> &reviews, const Decision &decision)
    {
        for (auto at = m_runs.begin(); at != m_runs.end(); ++at) {
            std::vector<Review> more = reviews;
            open(more, *at->run, at->found, decision.at);
            if (!has(more, decision.review))
                continue;
            reviews = std::move(more);
            m_runs.erase(at);
            return;
        }
    }

    void openAll(std::vector<Review> &reviews, const QDateTime &now) const
    {
        for (const Entry &one : m_runs)
            open(reviews, *one.run, one.found, now);
    }

private:
    struct Entry {
        const Run *run = nullptr;
        std::vector<Deviation> found;
    };
    std::vector<Entry> m_runs;
};

QString dayText(const QDate &date)
{
    return QLocale().toString(date, QLocale::LongFormat);
}

share::Summary attention(share::Summary summary, const Review &review, int others)
{
    summary.state = share::Summary::State::Attention;
    summary.word = QCoreApplication::translate("share::Summary", "Attention");
    summary.sentence = describe(review.deviation);
    if (review.hasExpired())
        summary.sentence += u' '
            + QCoreApplication::translate("history::Review", "It was accepted until %1.")
                  .arg(dayText(review.until));
    if (others > 0)
        summary.sentence += u' '
            + QCoreApplication::translate("history::Review", "%n more deviation(s).", nullptr, others);
    return summary;
}

bool isAlive(share::Summary::State state)
{
    return state != share::Summary::State::Ended && state != share::Summary::State::Ending
        && state != share::Summary::State::Draft;
}

} // namespace

QString idOf(Decision::Kind kind)
{
    return probe::idIn(decisionKinds, kind);
}

std::optional<Decision::Kind> decisionKindFromId(QStringView id)
{
    return probe::valueIn(decisionKinds, id);
}

QString idOf(State state)
{
    return probe::idIn(states, state);
}

QString describe(State state)
{
    switch (state) {
    case State::Open:
        return QCoreApplication::translate("history::Review", "open");
    case State::Accepted:
        return QCoreApplication::translate("history::Review", "accepted");
    case State::Mended:
        return QCoreApplication::translate("history::Review", "to be measured again");
    case State::Fixed:
        return QCoreApplication::translate("history::Review", "put right");
    }
    Q_UNREACHABLE();
}

QString describe(const Review &review)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("history::Review", text); };
    switch (review.state) {
    case State::Open:
        if (review.hasExpired())
            return say(QT_TRANSLATE_NOOP("history::Review", "It was accepted until %1."))
                .arg(dayText(review.until));
        return say(
            QT_TRANSLATE_NOOP("history::Review", "Accept it with a reason and a date, or put it right."));
    case State::Accepted:
        //: %1 a date, %2 the reason in the person's own words
        return say(QT_TRANSLATE_NOOP("history::Review", "Accepted until %1: %2"))
            .arg(dayText(review.until), review.reason);
    case State::Mended:
        return say(QT_TRANSLATE_NOOP("history::Review", "Said to be put right; the next check shows it."));
    case State::Fixed:
        return say(QT_TRANSLATE_NOOP("history::Review", "Measured again on %1: it is over."))
            .arg(dayText(review.fixedAt.toLocalTime().date()));
    }
    Q_UNREACHABLE();
}

std::vector<Review> reviewsOf(
    const std::vector<Run> &runs, const std::vector<Decision> &decisions, const QDateTime &now)
{
    std::vector<Review> reviews;
    const std::vector<Decision> decided = sorted(decisions);
    const std::vector<const Run *> order = sorted(runs);
    AheadRuns ahead;
    for (const Run *run : order)
        if (run->isAhead(now))
            ahead.add(*run);
    auto next = decided.begin();
    const auto decideUntil = [&](const QDateTime &time) {
        for (; next != decided.end() && (!time.isValid() || next->at < time); ++next) {
            if (!has(reviews, next->review))
                ahead.openFor(reviews, *next);
            apply(reviews, *next);
        }
    };
    for (const Run *run : order) {
        if (run->isAhead(now))
            continue;
        decideUntil(run->knownAt());
        const std::vector<Deviation> found = deviations(*run);
        look(reviews, *run, found);
        open(reviews, *run, found, run->knownAt());
    }
    decideUntil({});
    ahead.openAll(reviews, now);
    for (Review &review : reviews)
        if (review.state == State::Accepted && review.until < now.toLocalTime().date())
            review.state = State::Open;
    return reviews;
}

std::vector<Deviation> notAccepted(
    std::vector<Deviation> found, const Run &run, const std::vector<Review> &reviews)
{
    for (const Review &review : reviews) {
        const bool isAccepted = review.until.isValid() && review.openedAt <= run.knownAt()
            && !(review.isOver() && review.fixedAt <= run.knownAt())
            && run.knownAt().toLocalTime().date() <= review.until;
        if (!isAccepted)
            continue;
        std::vector<Deviation> left;
        for (const Deviation &deviation : found)
            if (auto rest = without(deviation, review.deviation))
                left.push_back(std::move(*rest));
        found = std::move(left);
    }
    return found;
}

QString describe(const DecisionError &error)
{
    using Code = DecisionError::Code;
    const auto say
        = [](const char *text) { return QCoreApplication::translate("history::DecisionError", text); };
    switch (error.code) {
    case Code::NoSuchReview:
        return say(QT_TRANSLATE_NOOP("history::DecisionError", "there is no review with this id"));
    case Code::AlreadyFixed:
        return say(QT_TRANSLATE_NOOP(
            "history::DecisionError", "this review is closed: it was measured again, and is over"));
    case Code::NoReason:
        return say(QT_TRANSLATE_NOOP(
            "history::DecisionError", "a deviation is accepted for a reason; write it down"));
    case Code::NoDate:
        return say(
            QT_TRANSLATE_NOOP("history::DecisionError", "a deviation is accepted until a date; give one"));
    case Code::DateInThePast:
        return say(QT_TRANSLATE_NOOP("history::DecisionError", "the date is over already"));
    case Code::DateTooFar:
        return say(QT_TRANSLATE_NOOP("history::DecisionError", "a deviation is accepted for a year at most"));
    case Code::TooLong:
        return say(QT_TRANSLATE_NOOP("history::DecisionError", "the reason is longer than 1000 characters"));
    case Code::NameTooLong:
        return say(QT_TRANSLATE_NOOP(
            "history::DecisionError", "the name of who decides is longer than 254 characters"));
    case Code::BadText:
        return say(QT_TRANSLATE_NOOP("history::DecisionError",
            "the reason or the name has markup, line breaks or hidden characters; write plain words"));
    case Code::NotAccepted:
        return say(
            QT_TRANSLATE_NOOP("history::DecisionError", "only an accepted review can be opened again"));
    }
    Q_UNREACHABLE();
}

Result<void, DecisionError> mayDecide(
    const std::vector<Review> &reviews, const Decision &decision, const QDateTime &now)
{
    using Code = DecisionError::Code;
    const auto refuse = [](Code code) { return fail(DecisionError{code}); };
    const auto isWanted = [&](const Review &review) { return review.id == decision.review; };
    const auto at = std::find_if(reviews.rbegin(), reviews.rend(), isWanted);
    if (at == reviews.rend())
        return refuse(Code::NoSuchReview);
    if (at->isOver())
        return refuse(Code::AlreadyFixed);
    if (decision.reason.size() > Decision::maxText)
        return refuse(Code::TooLong);
    if (decision.by.size() > Run::maxText)
        return refuse(Code::NameTooLong);
    if (!share::isPlainName(decision.reason, Decision::maxText)
        || !share::isPlainName(decision.by, Run::maxText))
        return refuse(Code::BadText);
    if (decision.kind == Decision::Kind::Reopened && at->state == State::Open)
        return refuse(Code::NotAccepted);
    if (decision.kind != Decision::Kind::Accepted)
        return {};
    const QDate today = now.toLocalTime().date();
    if (decision.reason.trimmed().isEmpty())
        return refuse(Code::NoReason);
    if (!decision.until.isValid())
        return refuse(Code::NoDate);
    if (decision.until < today)
        return refuse(Code::DateInThePast);
    if (decision.until > today.addYears(maxAcceptedYears))
        return refuse(Code::DateTooFar);
    return {};
}

share::Summary summaryOf(const share::Share &share, const std::vector<Review> &reviews, const QDateTime &now)
{
    share::Summary summary = share::summaryOf(share, now);
    if (!isAlive(summary.state))
        return summary;
    std::vector<const Review *> open;
    for (const Review &review : reviews) {
        if (review.state == State::Open)
            open.push_back(&review);
        const bool isSooner = !summary.due.isValid() || review.until < summary.due;
        if (review.state == State::Accepted && isSooner) {
            summary.due = review.until;
            summary.dueReason = QCoreApplication::translate("history::Review", "an accepted deviation ends");
        }
    }
    if (!open.empty())
        return attention(std::move(summary), *open.front(), static_cast<int>(open.size()) - 1);
    return summary;
}

} // namespace history
