// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/completion.h"
#include "app/cli/input.h"
#include "app/cli/run.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

Exit runCompletion(const Args &args, Context &context)
{
    using Writer = QByteArray (*)(const std::vector<Command> &);
    const std::pair<QStringView, Writer> kinds[]{
        {u"bash", bashCompletion}, {u"zsh", zshCompletion}, {u"fish", fishCompletion}, {u"man", manPage}};
    for (const auto &[name, writer] : kinds) {
        if (args.operand(0) != name)
            continue;
        write(context.streams, writer(allCommands()));
        return Exit::Yes;
    }
    return unusable(context,
        {translate("cli", "there is none for `%1`").arg(args.operand(0)),
            translate("cli", "one of: %1").arg(u"bash, zsh, fish, man"_s)});
}

} // namespace

void addCompletionCommand(std::vector<Command> &commands)
{
    commands.push_back({"", "completion",
        QT_TRANSLATE_NOOP(
            "cli", "Print the completion script of a shell (bash, zsh, fish), or the man page (man)"),
        {{"WHAT", true}}, {},
        "halfdoor-cli completion bash > ~/.local/share/bash-completion/completions/halfdoor-cli",
        runCompletion});
}

} // namespace cli
