// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/review.h"
#include "core/probe/id_table.h"
#include "core/share/register.h"
#include "core/share/text_rules.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

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
        if (review.isPromiseChanged)
            return say(QT_TRANSLATE_NOOP("history::Review",
                           "The promise changed: since the run of %1 it is no deviation any more."))
                .arg(dayText(review.fixedAt.toLocalTime().date()));
        return say(QT_TRANSLATE_NOOP("history::Review", "Measured again on %1: it is over."))
            .arg(dayText(review.fixedAt.toLocalTime().date()));
    }
    Q_UNREACHABLE();
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

namespace {

/// Of its addresses and ports, as written.
qsizetype lengthOf(const Deviation &deviation)
{
    qsizetype length = 0;
    for (const auto &[address, ports] : deviation.where)
        length += address.toString().size() + ports.text().size();
    return length;
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

} // namespace

Result<Decision, DecisionError> decided(
    const std::vector<Review> &reviews, Decision decision, const QDateTime &now)
{
    if (const auto may = mayDecide(reviews, decision, now); !may)
        return fail(may.error());
    const auto at = std::find_if(reviews.rbegin(), reviews.rend(),
        [&decision](const Review &review) { return review.id == decision.review; });
    if (lengthOf(at->deviation) <= Decision::maxAbout)
        decision.about = at->deviation;
    return decision;
}

share::Summary summaryOf(const share::Share &share, const std::vector<Review> &reviews, const QDateTime &now)
{
    share::Summary summary = share::summaryOf(share, now);
    if (summary.state == share::Summary::State::Draft)
        return summary;
    // What was found before a share was ended went with it; what is found after it is the opposite of an end.
    const bool isEnded
        = summary.state == share::Summary::State::Ended || summary.state == share::Summary::State::Ending;
    const auto counts = [&](const Review &review) {
        return !isEnded
            || (share.rule.state == share::Rule::State::Removed && review.seenAt >= share.rule.at);
    };
    std::vector<const Review *> open;
    for (const Review &review : reviews) {
        if (!counts(review))
            continue;
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
