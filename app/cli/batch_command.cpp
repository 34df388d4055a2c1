// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/batch.h"
#include "app/cli/commands.h"

#include <QCoreApplication>

namespace cli {
namespace {

Exit runBatch(const Args &, Context &context)
{
    batch(context.streams.in, context.streams.out, allOperations());
    return Exit::Yes;
}

} // namespace

void addBatchCommand(std::vector<Command> &commands)
{
    commands.push_back({"", "batch",
        QT_TRANSLATE_NOOP("cli", "Answer requests, one JSON object a line, until the input ends"), {}, {},
        R"(echo '{"id":1,"op":"hujson.parse","input":"[1,]"}' | halfdoor-cli batch)", runBatch});
}

} // namespace cli
