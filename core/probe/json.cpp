// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/json.h"

#include "core/probe/json_reader.h"
#include "core/probe/peer_api.h"

#include <QCoreApplication>

#include <set>

namespace probe {

namespace {

using namespace Qt::StringLiterals;
using nlohmann::json;
using Code = JsonError::Code;

constexpr std::size_t maxResults = CheckPlan::maxAddresses * (CheckPlan::maxPorts + 1);
constexpr std::size_t maxFaults = 64;
constexpr std::int64_t maxTook = 600'000; ///< milliseconds
constexpr std::int64_t maxTries = 100;

std::string utf8(const QString &text)
{
    return text.toStdString();
}

json doorsJson(const std::vector<Door> &doors)
{
    json list = json::array();
    for (const Door &door : doors)
        list.push_back({{"port", door.port}, {"label", utf8(door.label)}});
    return list;
}

std::vector<base::Address> readAddresses(JsonReader &reader, const json &object, const QString &where)
{
    std::vector<base::Address> addresses;
    reader.list(object, "addresses", where, CheckPlan::maxAddresses * 4,
        [&](const json &value, const QString &here) { addresses.push_back(reader.address(value, here)); });
    return addresses;
}

std::vector<Door> readDoors(JsonReader &reader, const json &object, const char *name, const QString &where)
{
    std::vector<Door> doors;
    reader.list(object, name, where, CheckPlan::maxPorts, [&](const json &value, const QString &here) {
        doors.push_back({reader.port(value, here), reader.text(value, "label", here, CheckPlan::maxLabel)});
    });
    return doors;
}

std::vector<Endpoint> readAnnounced(JsonReader &reader, const json &plan, const QString &where)
{
    std::vector<Endpoint> announced;
    reader.list(
        plan, "announced", where, CheckPlan::maxAnnounced, [&](const json &value, const QString &here) {
            Endpoint own;
            if (const json *address = reader.member(value, "address", here))
                own.address = reader.address(*address, here + u"/address"_s);
            own.port = reader.port(value, here);
            announced.push_back(own);
        });
    return announced;
}

ProbeResult readResult(JsonReader &reader, const json &value, const QString &where)
{
    ProbeResult result;
    if (const json *address = reader.member(value, "address", where))
        result.endpoint.address = reader.address(*address, where + u"/address"_s);
    result.endpoint.port = reader.port(value, where);
    const auto outcome = outcomeFromId(reader.text(value, "outcome", where, 32));
    if (!outcome)
        reader.refuse(Code::OutOfRange, where + u"/outcome"_s);
    result.outcome = outcome.value_or(Outcome::LocalFailure);
    result.took = std::chrono::milliseconds(reader.number(value, "took", where, 0, maxTook));
    result.tries = static_cast<int>(reader.number(value, "tries", where, 1, maxTries));
    return result;
}

CheckFault readFault(JsonReader &reader, const json &value, const QString &where)
{
    CheckFault fault;
    const auto code = faultFromId(reader.text(value, "code", where, 32));
    if (!code)
        reader.refuse(Code::OutOfRange, where + u"/code"_s);
    fault.code = code.value_or(CheckFault::Code::AddressForbidden);
    if (const json *address = reader.member(value, "address", where))
        fault.address = reader.address(*address, where + u"/address"_s);
    return fault;
}

/// Every result belongs to a door of the plan, once. A result file could otherwise add doors nobody had
/// promised.
void checkResults(JsonReader &reader, const CheckResult &result)
{
    std::set<std::uint16_t> ports;
    for (const Door &door : result.plan.doors)
        ports.insert(door.port);
    for (const ClosedPort &closed : result.plan.closed)
        ports.insert(closed.port);
    const auto &addresses = result.plan.addresses.empty() ? result.name.addresses : result.plan.addresses;
    std::set<Endpoint> seen;
    for (std::size_t i = 0; i < result.results.size(); ++i) {
        const Endpoint &endpoint = result.results[i].endpoint;
        const bool isKnownAddress
            = std::find(addresses.begin(), addresses.end(), endpoint.address) != addresses.end();
        const bool isKnownPort = ports.contains(endpoint.port)
            || mayBePeerApi(endpoint.address, endpoint.port)
            || std::binary_search(result.plan.announced.begin(), result.plan.announced.end(), endpoint);
        if (!isKnownAddress || !isKnownPort || !seen.insert(endpoint).second)
            return reader.refuse(Code::OutOfRange, u"/results/%1"_s.arg(i));
    }
}

} // namespace

std::string timeText(const QDateTime &time)
{
    return time.isValid() ? utf8(time.toUTC().toString(Qt::ISODateWithMs)) : std::string();
}

json addressesJson(const std::vector<base::Address> &addresses)
{
    json list = json::array();
    for (const base::Address &address : addresses)
        list.push_back(utf8(address.toString()));
    return list;
}

json planJson(const CheckPlan &plan)
{
    json closed = json::array();
    for (const ClosedPort &one : plan.closed)
        closed.push_back({{"port", one.port}, {"listening", one.isListening}});
    json out{{"name", utf8(plan.dnsName)}, {"addresses", addressesJson(plan.addresses)},
        {"doors", doorsJson(plan.doors)}, {"udpDoors", doorsJson(plan.udpDoors)},
        {"closed", std::move(closed)}};
    if (!plan.announced.empty()) {
        out["announced"] = json::array();
        for (const Endpoint &own : plan.announced)
            out["announced"].push_back({{"address", utf8(own.address.toString())}, {"port", own.port}});
    }
    return out;
}

CheckPlan readPlan(JsonReader &reader, const json &object)
{
    const QString where = u"/plan"_s;
    CheckPlan plan;
    const json *value = reader.member(object, "plan", QString());
    if (value == nullptr)
        return plan;
    plan.dnsName = reader.text(*value, "name", where, 253);
    plan.addresses = readAddresses(reader, *value, where);
    plan.doors = readDoors(reader, *value, "doors", where);
    plan.udpDoors = readDoors(reader, *value, "udpDoors", where);
    reader.list(*value, "closed", where, CheckPlan::maxPorts, [&](const json &one, const QString &here) {
        plan.closed.push_back({reader.port(one, here), reader.boolean(one, "listening", here)});
    });
    if (value->is_object() && value->contains("announced"))
        plan.announced = readAnnounced(reader, *value, where);
    if (!reader.failed() && !validate(plan))
        reader.refuse(Code::OutOfRange, where);
    return plan;
}

NameAnswer readName(JsonReader &reader, const json &object)
{
    const QString where = u"/name"_s;
    NameAnswer name;
    const json *value = reader.member(object, "name", QString());
    if (value == nullptr)
        return name;
    const auto state = nameStateFromId(reader.text(*value, "state", where, 32));
    if (!state)
        reader.refuse(Code::OutOfRange, u"/name/state"_s);
    name.state = state.value_or(NameAnswer::State::NotAsked);
    name.addresses = readAddresses(reader, *value, where);
    return name;
}

json doorPorts(const std::vector<Door> &doors)
{
    json list = json::array();
    for (const Door &door : doors)
        list.push_back(door.port);
    return list;
}

json nameJson(const NameAnswer &name)
{
    return {{"state", utf8(idOf(name.state))}, {"addresses", addressesJson(name.addresses)}};
}

json faultsJson(const std::vector<CheckFault> &faults)
{
    json list = json::array();
    for (const CheckFault &fault : faults)
        list.push_back({{"code", utf8(idOf(fault.code))}, {"address", utf8(fault.address.toString())}});
    return list;
}

std::vector<CheckFault> readFaults(JsonReader &reader, const json &object)
{
    std::vector<CheckFault> faults;
    reader.list(object, "faults", QString(), maxFaults,
        [&](const json &value, const QString &where) { faults.push_back(readFault(reader, value, where)); });
    return faults;
}

QString describe(const JsonError &error)
{
    const QString where = error.where.isEmpty() ? u"/"_s : error.where;
    switch (error.code) {
    case Code::WrongType:
        return QCoreApplication::translate("probe::JsonError", "`%1` is of another kind than expected")
            .arg(where);
    case Code::Missing:
        return QCoreApplication::translate("probe::JsonError", "`%1` is missing").arg(where);
    case Code::OutOfRange:
        return QCoreApplication::translate("probe::JsonError", "`%1` has a value that cannot be").arg(where);
    case Code::TooMuch:
        return QCoreApplication::translate("probe::JsonError", "`%1` is too long").arg(where);
    case Code::NewerSchema:
        return QCoreApplication::translate(
            "probe::JsonError", "it was written by a newer version of Halfdoor; update this one to read it");
    }
    Q_UNREACHABLE();
}

json toJson(const CheckResult &result)
{
    json results = json::array();
    for (const ProbeResult &one : result.results)
        results.push_back({{"address", utf8(one.endpoint.address.toString())}, {"port", one.endpoint.port},
            {"outcome", utf8(idOf(one.outcome))}, {"took", one.took.count()}, {"tries", one.tries}});
    return {{"schema", CheckResult::schema}, {"startedAt", timeText(result.startedAt)},
        {"endedAt", timeText(result.endedAt)}, {"plan", planJson(result.plan)},
        {"name", nameJson(result.name)}, {"results", std::move(results)},
        {"faults", faultsJson(result.faults)}, {"partial", result.partial}};
}

Result<CheckResult, JsonError> fromJson(const json &object)
{
    JsonReader reader;
    const auto schema = reader.number(object, "schema", QString(), 1, 1'000'000);
    if (!reader.failed() && schema > CheckResult::schema)
        return fail(JsonError{Code::NewerSchema, u"/schema"_s});
    CheckResult result;
    result.startedAt = reader.time(object, "startedAt", QString());
    result.endedAt = reader.time(object, "endedAt", QString());
    result.plan = readPlan(reader, object);
    result.name = readName(reader, object);
    reader.list(object, "results", QString(), maxResults, [&](const json &value, const QString &where) {
        result.results.push_back(readResult(reader, value, where));
    });
    result.faults = readFaults(reader, object);
    result.partial = reader.boolean(object, "partial", QString());
    if (!reader.failed() && result.endedAt < result.startedAt)
        reader.refuse(Code::OutOfRange, u"/endedAt"_s);
    if (!reader.failed())
        checkResults(reader, result);
    if (reader.failed())
        return fail(reader.error());
    return result;
}

json toJson(const Verdict &verdict)
{
    return {{"kind", utf8(idOf(verdict.kind))}, {"cause", utf8(idOf(verdict.cause))},
        {"open", doorPorts(verdict.open)}, {"refused", doorPorts(verdict.refused)},
        {"silent", doorPorts(verdict.silent)}, {"unprovable", doorPorts(verdict.unprovable)},
        {"leaking", verdict.leaking}, {"loose", verdict.loose}, {"shut", verdict.shut},
        {"unknown", verdict.unknown}, {"builtIn", verdict.builtIn}, {"partly", addressesJson(verdict.partly)},
        {"mute", addressesJson(verdict.mute)}, {"notTried", addressesJson(verdict.notTried)},
        {"name", utf8(idOf(verdict.name))}};
}

} // namespace probe
