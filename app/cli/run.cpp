// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"

#include "app/cli/commands.h"
#include "core/io/files.h"
#include "translations/i18n.h"

#include <algorithm>
#include <ostream>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

struct Found {
    const Command *command = nullptr;
    qsizetype words = 0; ///< that its name took
};

Found find(const QStringList &arguments)
{
    for (const Command &command : allCommands()) {
        if (!*command.group && arguments.value(0) == QLatin1StringView(command.name))
            return {&command, 1};
        if (*command.group && arguments.value(0) == QLatin1StringView(command.group)
            && arguments.value(1) == QLatin1StringView(command.name))
            return {&command, 2};
    }
    return {};
}

bool isGroup(const QString &word)
{
    return std::any_of(allCommands().begin(), allCommands().end(), [&word](const Command &command) {
        return *command.group && word == QLatin1StringView(command.group);
    });
}

Exit unknown(const QStringList &arguments, const Streams &streams)
{
    const QString &word = arguments.first();
    if (!isGroup(word)) {
        complain(streams, translate("cli", "unknown command `%1`").arg(word),
            translate("cli", "see `halfdoor-cli --help`"));
        return Exit::Unusable;
    }
    QStringList names;
    for (const Command &command : allCommands())
        if (word == QLatin1StringView(command.group))
            names.append(QString::fromLatin1(command.name));
    const QString hint = translate("cli", "`%1` has: %2").arg(word, names.join(u", "_s));
    if (arguments.value(1) == u"--help" || arguments.value(1) == u"-h") {
        say(streams, hint);
        return Exit::Yes;
    }
    complain(streams, translate("cli", "which `%1` command?").arg(word), hint);
    return Exit::Unusable;
}

} // namespace

const std::vector<Command> &allCommands()
{
    static const std::vector<Command> commands = [] {
        std::vector<Command> all;
        addPolicyCommands(all);
        addShareCommands(all);
        addFriendCommand(all);
        addCheckCommand(all);
        addHistoryCommands(all);
        addWitnessCommand(all);
        addAuditCommand(all);
        addExplainCommand(all);
        addPracticeCommand(all);
        addBatchCommand(all);
        addCompletionCommand(all);
        return all;
    }();
    return commands;
}

Exit run(const QStringList &arguments, Streams &streams, const base::Clock &clock)
{
    if (arguments.isEmpty() || arguments.first() == u"--help" || arguments.first() == u"-h"
        || arguments.first() == u"help") {
        write(streams, overview(allCommands(), streams.columns).toUtf8());
        return arguments.isEmpty() ? Exit::Unusable : Exit::Yes;
    }
    if (arguments.first() == u"--version") {
        say(streams, u"halfdoor-cli " HALFDOOR_VERSION ""_s);
        return Exit::Yes;
    }
    const Found found = find(arguments);
    if (!found.command)
        return unknown(arguments, streams);
    const auto args = parseArgs(*found.command, arguments.mid(found.words));
    if (!args) {
        complain(streams, args.error().message, args.error().hint);
        return Exit::Unusable;
    }
    if (const QString language = args->value("language"); args->has("language")) {
        if (!i18n::languages().contains(language)) {
            complain(streams, translate("cli", "there is no language `%1`").arg(language),
                translate("cli", "there are: %1").arg(i18n::languages().join(u", "_s)));
            return Exit::Unusable;
        }
        i18n::install(language);
    }
    if (args->has("help")) {
        write(streams, helpOf(*found.command, streams.columns).toUtf8());
        return Exit::Yes;
    }
    const QString data = args->value("data", io::dataFolder());
    Context context{streams, clock, data, i18n::current()};
    const Exit exit = found.command->run(*args, context);
    streams.out.flush();
    return exit;
}

} // namespace cli
