// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz.h"

#include "core/history/compare.h"
#include "core/history/run_json.h"
#include "core/history/trend.h"
#include "core/report/run_export.h"
#include "core/share/card.h"

using fuzz::require;

namespace {

void checkRun(const history::Run &run, const QByteArray &input)
{
    const auto again = history::readRun(history::writeRun(run));
    require(again.has_value() && *again == run, "a run is read as it was written", input);
    require(history::isRunId(run.id) && history::isOwnerId(run.owner), "its ids name files and nothing else",
        input);
    require(history::compare(run, run).changes.empty(), "nothing differs from itself", input);
    for (const history::Deviation &deviation : history::deviations(run)) {
        require(!history::isOver(deviation, run), "what a run shows is not over", input);
        require(!history::describe(deviation).isEmpty(), "every deviation has words", input);
    }
    const auto reviews = history::reviewsOf({run, run}, {}, run.endedAt());
    require(reviews.size() == history::deviations(run).size(), "a deviation opens one review", input);
    require(!report::nmapXml(run).isEmpty(), "a run has a form for nmap's readers", input);
    const auto report = report::runHistory(run.owner, {}, {run}, {}, true, run.endedAt());
    for (const QByteArray &line : report::historyCsv(report).split('\n'))
        require(line.isEmpty() || !QByteArray("=+-@\t").contains(line.front()),
            "no line begins like a formula", input);
    static_cast<void>(report::historyMarkdown(report));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto run = history::readRun(input))
        checkRun(*run, input);
    else
        require(!share::describe(run.error()).isEmpty(), "a refusal has words", input);
    if (const auto decisions = history::readDecisions(input)) {
        const auto again = history::readDecisions(history::writeDecisions(*decisions));
        require(again.has_value() && *again == *decisions, "decisions are read as they were written", input);
    }
    return 0;
}
