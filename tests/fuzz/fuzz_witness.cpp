// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz.h"

#include "core/witness/witnesses.h"

using fuzz::require;

namespace {

const base::Address machine4 = base::Address::fromV4(0x64400001); // 100.64.0.1
const base::Address friend4 = base::Address::fromV4(0x64400003);

void checkFilter(const witness::MachineFilter &filter, const QByteArray &input)
{
    const probe::PortSet one = witness::letIn(filter, {friend4}, machine4);
    const probe::PortSet both = witness::letIn(filter, {friend4, machine4}, machine4);
    require(one.minus(both).isEmpty(), "more senders never reach less", input);
    require(witness::letIn(filter, {}, machine4).isEmpty(), "nobody reaches nothing", input);
    witness::Sources sources;
    sources.promise.people = QStringList{QStringLiteral("fred@example.org")};
    sources.promise.machines.push_back({QStringLiteral("attic"), {machine4}, {}, {}});
    sources.promise.ports.push_back({policy::Protocol::Tcp, 8080});
    sources.filter = filter;
    sources.log = witness::parseClientLog(input);
    const auto comparison = witness::compareWitnesses(sources);
    int ports = 0;
    for (const witness::Row &row : comparison.rows)
        ports += row.ports.size();
    require(ports == 65535, "every port is in one row", input);
    for (const witness::Parting &parting : comparison.partings)
        require(
            !witness::describe(parting, sources.promise).seen.isEmpty(), "every parting has words", input);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto filter = witness::parseMachineFilter(input))
        checkFilter(*filter, input);
    else
        require(!witness::describe(filter.error()).isEmpty(), "a refusal has words", input);
    const auto log = witness::parseClientLog(input);
    for (const witness::Rejection &rejection : log.rejections)
        require(rejection.to.port != 0 && rejection.from.port != 0, "a connection has two ports", input);
    // The same lines once more say nothing new.
    require(witness::parseClientLog(input + '\n' + input).rejections.size() == log.rejections.size()
            || log.rejections.empty(),
        "a flow is told once", input);
    static_cast<void>(witness::droppedByPolicy(input));
    return 0;
}
