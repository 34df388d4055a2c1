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
    review.deviation = review.whole = deviation;
    review.openedAt = review.seenAt = at;
    review.openedBy = run.id;
    review.id = makeReviewId(deviation, run.id);
    return review;
}

/// Takes out of \a review what the run measured as right.
void takeOut(Review &review, const Run &run)
{
    const Rest rest = restOf(review.deviation, run);
    if (!rest.left) {
        review.state = State::Fixed;
        review.deviation = review.whole;
        review.fixedAt = run.knownAt();
        review.isPromiseChanged = rest.isPromiseChanged;
        return;
    }
    if (auto gone = without(review.deviation, *rest.left))
        review.gone.push_back({std::move(*gone), run.knownAt()});
    review.deviation = *rest.left;
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
        }
        takeOut(review, run);
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

void decide(Review &review, const Decision &decision)
{
    review.decidedAt = decision.at;
    review.by = decision.by;
    review.reason = decision.reason;
    review.until = decision.until;
    switch (decision.kind) {
    case Decision::Kind::Accepted:
        review.state = State::Accepted;
        return;
    case Decision::Kind::Mended:
        review.state = State::Mended;
        return;
    case Decision::Kind::Reopened:
        review.state = State::Open;
        return;
    }
}

/// Makes a review of its own of what \a decision is about in review \a index, if that is not all of it.
Review &split(std::vector<Review> &reviews, std::size_t index, const Decision &decision)
{
    const bool isFree = !has(reviews, decision.review);
    const auto rest = without(reviews[index].deviation, *decision.about);
    if (!rest) {
        if (isFree)
            reviews[index].id = decision.review;
        return reviews[index];
    }
    Review part = reviews[index];
    part.gone.clear();
    part.deviation = part.whole = *without(reviews[index].deviation, *rest);
    part.id = isFree ? decision.review : makeReviewId(part.whole, part.openedBy);
    reviews[index].deviation = *rest;
    reviews[index].whole = *without(reviews[index].whole, part.whole);
    reviews.push_back(std::move(part));
    return reviews.back();
}

void apply(std::vector<Review> &reviews, const Decision &decision)
{
    if (has(reviews, decision.review)) {
        for (Review &review : reviews)
            if (review.id == decision.review && !review.isOver())
                return decide(review, decision);
        return;
    }
    if (!decision.about)
        return;
    // The review has another beginning by now than when it was decided about.
    const std::size_t count = reviews.size();
    for (std::size_t i = 0; i < count; ++i)
        if (!reviews[i].isOver() && overlaps(reviews[i].deviation, *decision.about))
            decide(split(reviews, i, decision), decision);
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

/// What a review was about at a time: without what had gone by then.
std::optional<Deviation> coveredAt(const Review &review, const QDateTime &time)
{
    std::optional<Deviation> covered = review.whole;
    for (const Review::Gone &gone : review.gone)
        if (covered && gone.at <= time)
            covered = without(*covered, gone.what);
    return covered;
}

} // namespace

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

bool isUnsettledAt(const Review &review, const QDateTime &time)
{
    const bool isFixed = review.isOver() && review.fixedAt <= time;
    const bool isAccepted = review.until.isValid() && time.toLocalTime().date() <= review.until;
    return review.openedAt <= time && !isFixed && !isAccepted;
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
        const auto covered = coveredAt(review, run.knownAt());
        std::vector<Deviation> left;
        for (const Deviation &deviation : found)
            if (auto rest = covered ? without(deviation, *covered) : deviation)
                left.push_back(std::move(*rest));
        found = std::move(left);
    }
    return found;
}

} // namespace history
