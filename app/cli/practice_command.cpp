// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/input.h"
#include "app/cli/practice_walk.h"
#include "core/probe/json.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

std::optional<WalkOptions> optionsFrom(const Args &args, const Context &context)
{
    WalkOptions options;
    options.friendOnly = args.has("friend-only");
    options.secondFriend = args.has("second-friend");
    options.isFast = args.has("fast");
    QStringList known;
    for (const practice::Rehearsal rehearsal : practice::allRehearsals)
        known.append(practice::idOf(rehearsal));
    const QStringList wanted = args.values("rehearse");
    for (const QString &id : wanted) {
        const auto rehearsal = practice::rehearsalFromId(id);
        if (!rehearsal) {
            complain(context.streams, translate("cli", "there is no rehearsal `%1`").arg(id),
                translate("cli", "one of: %1").arg(known.join(u", "_s)));
            return {};
        }
        options.rehearsals.insert(*rehearsal);
    }
    return options;
}

Json answerOf(const WalkOptions &options, const WalkReport &report, const PracticeWalk &walk, Exit exit)
{
    Json rehearsals = Json::array();
    for (const practice::Rehearsal rehearsal : options.rehearsals)
        rehearsals.push_back(practice::idOf(rehearsal).toStdString());
    Json answer{{"practice", true}, {"rehearsals", rehearsals}, {"steps", report.steps()},
        {"verdict", nullptr}, {"proven", exit == Exit::Yes}, {"advice", report.advices()}};
    if (walk.verdict())
        answer["verdict"] = Json::parse(probe::toJson(*walk.verdict()).dump());
    return answer;
}

Exit runPractice(const Args &args, Context &context)
{
    const auto options = optionsFrom(args, context);
    if (!options)
        return Exit::Unusable;
    WalkReport report(context.streams, args.wantsJson());
    if (!args.wantsJson()) {
        sayFolded(context.streams,
            translate("cli",
                "Practice: two made-up tailnets. Nothing of this touches a network or your settings."));
        for (const practice::Rehearsal rehearsal : options->rehearsals)
            sayFolded(context.streams, translate("cli", "Rehearsed: %1").arg(practice::describe(rehearsal)));
    }
    PracticeWalk walk(context, *options, report);
    const Exit exit = walk.run();
    if (args.wantsJson()) {
        sayJson(context.streams, answerOf(*options, report, walk, exit));
    } else if (exit == Exit::Yes) {
        say(context.streams);
        sayFolded(context.streams,
            options->secondFriend ? translate(
                "cli", "Practice ends here: two friends, each with one proven door to the same machine.")
                                  : translate("cli", "Practice ends here: one proven door."));
    }
    return exit;
}

} // namespace

void addPracticeCommand(std::vector<Command> &commands)
{
    commands.push_back({"", "practice",
        QT_TRANSLATE_NOOP("cli", "Walk a whole share between two made-up tailnets; nothing real is touched"),
        {},
        {{"rehearse", "WHAT",
             QT_TRANSLATE_NOOP("cli",
                 "let something go wrong: wrong-account, delay, tagged, service-down, too-wide, offline, "
                 "signed-out"),
             true},
            {"friend-only", nullptr, QT_TRANSLATE_NOOP("cli", "show the friend's checklist only"), false},
            {"second-friend", nullptr,
                QT_TRANSLATE_NOOP("cli", "afterwards a second friend for the same machine"), false},
            {"fast", nullptr, QT_TRANSLATE_NOOP("cli", "do not wait where real machines would need time"),
                false}},
        "halfdoor-cli practice --rehearse wrong-account", runPractice});
}

} // namespace cli
