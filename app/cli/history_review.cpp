// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/history_review.h"

#include "app/cli/history_source.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

using history::Decision;

Exit answer(const Args &args, const Context &context, const HistoryOf &known)
{
    const report::RunHistory report = known.report(context);
    if (args.wantsJson()) {
        Json list = Json::array();
        for (const history::Review &review : report.reviews)
            list.push_back(report::reviewJson(review));
        sayJson(context.streams, {{"reviews", list}});
    } else if (report.reviews.empty()) {
        note(context.streams, translate("cli", "nothing differed from the promise so far"));
    } else {
        sayReviews(context, report.reviews, true);
    }
    return hasOpen(report.reviews) ? Exit::No : Exit::Yes;
}

Result<Decision, InputError> readDecision(const Args &args, const Context &context)
{
    Decision decision;
    decision.review = args.operand(1);
    decision.at = context.clock.now();
    decision.by = args.value("by");
    const int ways = int(args.has("accept")) + int(args.has("fixed")) + int(args.has("reopen"));
    if (ways != 1)
        return fail(InputError{translate("cli", "say one of --accept, --fixed, --reopen"), {}});
    if (!args.has("accept")) {
        if (args.has("reason") || args.has("until"))
            return fail(InputError{translate("cli", "--reason and --until belong to --accept"), {}});
        decision.kind = args.has("fixed") ? Decision::Kind::Mended : Decision::Kind::Reopened;
        return decision;
    }
    decision.reason = args.value("reason");
    decision.until = QDate::fromString(args.value("until"), u"yyyy-MM-dd"_s);
    if (args.has("until") && !decision.until.isValid())
        return fail(InputError{translate("cli", "`%1` is not a date").arg(args.value("until")),
            translate("cli", "write --until 2027-03-31")});
    return decision;
}

/// A fault in what an option says names that option.
QString wayOut(const history::DecisionError &error)
{
    using Code = history::DecisionError::Code;
    switch (error.code) {
    case Code::TooLong:
        return translate("cli", "write less after `%1`").arg(u"--reason"_s);
    case Code::NameTooLong:
        return translate("cli", "write less after `%1`").arg(u"--by"_s);
    default:
        return {};
    }
}

Exit runReview(const Args &args, Context &context)
{
    auto known = loadHistory(context, args.operand(0));
    if (!known)
        return Exit::Unusable;
    const bool isDecision = args.has("accept") || args.has("fixed") || args.has("reopen");
    if (args.operands().size() < 2 && isDecision)
        return unusable(context, {translate("cli", "%1 is missing").arg(u"REVIEW"_s), {}});
    if (args.operands().size() < 2)
        return answer(args, context, *known);
    const auto wanted = readDecision(args, context);
    if (!wanted)
        return unusable(context, wanted.error());
    const auto reviews = history::reviewsOf(known->runs, known->decisions, context.clock.now());
    const auto decision = history::decided(reviews, *wanted, context.clock.now());
    if (!decision)
        return unusable(context, {history::describe(decision.error()), wayOut(decision.error())});
    if (const auto kept = openRuns(context)->decide(known->owner, *decision); !kept)
        return refused(context, kept.error());
    known->decisions.push_back(*decision);
    return answer(args, context, *known);
}

} // namespace

bool hasOpen(const std::vector<history::Review> &reviews)
{
    using State = history::Review::State;
    return std::any_of(reviews.begin(), reviews.end(), [](const history::Review &review) {
        return review.state == State::Open || review.state == State::Mended;
    });
}

void sayReviews(const Context &context, const std::vector<history::Review> &reviews, bool all)
{
    for (const history::Review &review : reviews) {
        if (review.isOver() && !all)
            continue;
        say(context.streams, review.id + u": "_s + history::describe(review.state));
        sayFolded(context.streams, u"  "_s + history::describe(review.deviation), 2);
        sayFolded(context.streams, u"  "_s + history::describe(review), 2);
        sayFolded(context.streams, u"  "_s + translate("cli", "since %1").arg(timeText(review.openedAt)), 2);
    }
}

void addReviewCommand(std::vector<Command> &commands)
{
    commands.push_back({"history", "review",
        QT_TRANSLATE_NOOP("cli",
            "What differs from the promise: accept it with a reason until a date, or have it measured again. "
            "Exit status 1 while a review is open or waits for its measurement"),
        {{"SHARE", true}, {"REVIEW", false}},
        {{"accept", nullptr, QT_TRANSLATE_NOOP("cli", "it may stay so, for --reason, up to --until"), false},
            {"reason", "TEXT", QT_TRANSLATE_NOOP("cli", "why it may stay so"), false},
            {"until", "DATE", QT_TRANSLATE_NOOP("cli", "the last day, a year from now at most"), false},
            {"fixed", nullptr, QT_TRANSLATE_NOOP("cli", "it was put right; the next run shows it"), false},
            {"reopen", nullptr, QT_TRANSLATE_NOOP("cli", "it is not accepted any more"), false},
            {"by", "NAME", QT_TRANSLATE_NOOP("cli", "who decides"), false}},
        "halfdoor-cli history review tom-jellyfin leaking-1a2b3c4d --accept --reason 'printer' --until "
        "2027-03-31",
        runReview});
}

} // namespace cli
