// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/audit_json.h"

#include "core/probe/audit_plan.h"
#include "core/probe/audit_verdict.h"
#include "core/probe/json_reader.h"
#include "core/probe/peer_api.h"

#include <algorithm>
#include <array>

namespace probe {

namespace {

using namespace Qt::StringLiterals;
using nlohmann::json;
using std::chrono::milliseconds;
using Code = JsonError::Code;

constexpr qsizetype mostParts = 32'768;             ///< every second port
constexpr qsizetype mostPortText = 65'535 / 3 * 12; ///< two of three ports: `10001-10002,`
constexpr std::int64_t mostAttempts = 1'000'000'000'000;
constexpr std::int64_t mostRoundTrip = 600'000'000;                          ///< microseconds
constexpr std::int64_t mostWorkingTime = std::int64_t(366) * 24 * 3'600'000; ///< milliseconds
constexpr std::array outcomes{
    Outcome::Open, Outcome::Refused, Outcome::Silent, Outcome::Unreachable, Outcome::LocalFailure};

std::string textOf(const PortSet &ports)
{
    return ports.text().toStdString();
}

json addressJson(const AddressAudit &audit)
{
    json ports = json::object();
    for (const auto &[outcome, set] : audit.ports)
        ports[idOf(outcome).toStdString()] = textOf(set);
    json out{{"address", audit.address.toString().toStdString()}, {"ports", std::move(ports)},
        {"hasControl", audit.hasControl}, {"controls", audit.controls}, {"tries", audit.tries}};
    if (audit.loss)
        out["loss"] = *audit.loss;
    if (audit.missBound)
        out["missBound"] = *audit.missBound;
    if (audit.roundTrip)
        out["roundTrip"] = audit.roundTrip->count();
    return out;
}

/// \a name of \a object as a set of ports; an empty one when the member is missing and may be.
PortSet readPorts(JsonReader &reader, const json &object, const char *name, const QString &where)
{
    const QString text = reader.text(object, name, where, mostPortText);
    if (reader.failed())
        return {};
    const auto ports = PortSet::parse(text, mostParts);
    if (!ports)
        reader.refuse(Code::OutOfRange, JsonReader::below(where, name));
    return ports.value_or(PortSet());
}

Pace readPace(JsonReader &reader, const json &object, const QString &where)
{
    const auto pace = paceFromId(reader.text(object, "pace", where, 16));
    if (!pace)
        reader.refuse(Code::OutOfRange, JsonReader::below(where, "pace"));
    return pace.value_or(Pace::Normal);
}

AddressAudit readAddress(JsonReader &reader, const json &value, const QString &where)
{
    AddressAudit audit;
    if (const json *address = reader.member(value, "address", where))
        audit.address = reader.address(*address, JsonReader::below(where, "address"));
    audit.hasControl = reader.boolean(value, "hasControl", where);
    audit.controls = static_cast<int>(reader.number(value, "controls", where, 0, 1'000'000'000));
    audit.tries = static_cast<int>(reader.number(value, "tries", where, 0, 1'000));
    const json *ports = reader.member(value, "ports", where);
    if (ports == nullptr)
        return audit;
    const QString below = JsonReader::below(where, "ports");
    if (!ports->is_object()) {
        reader.refuse(Code::WrongType, below);
        return audit;
    }
    for (const Outcome outcome : outcomes) {
        const std::string name = idOf(outcome).toStdString();
        if (ports->contains(name))
            audit.ports.emplace(outcome, readPorts(reader, *ports, name.c_str(), below));
    }
    if (value.contains("loss"))
        audit.loss = reader.share(value, "loss", where);
    if (value.contains("missBound"))
        audit.missBound = reader.share(value, "missBound", where);
    if (value.contains("roundTrip"))
        audit.roundTrip
            = std::chrono::microseconds(reader.number(value, "roundTrip", where, 0, mostRoundTrip));
    return audit;
}

AuditEffort readEffort(JsonReader &reader, const json &object)
{
    AuditEffort effort;
    const QString where = u"/effort"_s;
    const json *value = reader.member(object, "effort", QString());
    if (value == nullptr)
        return effort;
    effort.attempts = reader.number(*value, "attempts", where, 0, mostAttempts);
    effort.halfOpenPeak = static_cast<int>(reader.number(*value, "halfOpenPeak", where, 0, 1'000'000));
    effort.ratePeak = static_cast<double>(reader.number(*value, "ratePeak", where, 0, 1'000'000'000));
    if (value->contains("working"))
        effort.working = milliseconds(reader.number(*value, "working", where, 0, mostWorkingTime));
    effort.pace = readPace(reader, *value, where);
    return effort;
}

/// Every port was asked for or is where Tailscale itself may listen, each has one fate, silence has what it
/// was measured on, and each address is one of the plan's, once.
void checkAddresses(JsonReader &reader, const AuditResult &result)
{
    const CheckPlan &plan = result.plan.promise;
    const auto &known = plan.addresses.empty() ? result.name.addresses : plan.addresses;
    const PortSet asked = result.plan.ports.united(promisedPorts(plan));
    const base::Address *before = nullptr;
    for (std::size_t i = 0; i < result.addresses.size(); ++i) {
        const AddressAudit &audit = result.addresses[i];
        const bool isKnown = std::find(known.begin(), known.end(), audit.address) != known.end();
        const bool isSorted = before == nullptr || *before < audit.address;
        before = &audit.address;
        int sum = 0;
        for (const auto &[outcome, ports] : audit.ports)
            sum += ports.size();
        const PortSet all = audit.known();
        const PortSet wanted = asked.united(spansOf(likelyOwnPorts(audit.address, plan.announced)));
        // A bound is measured on what answered.
        const bool isBoundFree = audit.missBound && (!audit.hasControl || audit.controls == 0);
        if (!isKnown || !isSorted || sum != all.size() || !all.minus(wanted).isEmpty() || isBoundFree)
            return reader.refuse(Code::OutOfRange, u"/addresses/%1"_s.arg(i));
    }
}

json doorNumbers(const std::vector<std::uint16_t> &ports)
{
    return textOf(spansOf(ports));
}

} // namespace

json toJson(const AuditResult &result)
{
    json addresses = json::array();
    for (const AddressAudit &audit : result.addresses)
        addresses.push_back(addressJson(audit));
    const AuditEffort &effort = result.effort;
    json out{{"schema", AuditResult::schema}, {"startedAt", timeText(result.startedAt)},
        {"endedAt", timeText(result.endedAt)}, {"plan", planJson(result.plan.promise)},
        {"ports", textOf(result.plan.ports)}, {"name", nameJson(result.name)},
        {"addresses", std::move(addresses)}, {"faults", faultsJson(result.faults)},
        {"effort",
            {{"attempts", effort.attempts}, {"halfOpenPeak", effort.halfOpenPeak},
                {"ratePeak", static_cast<std::int64_t>(effort.ratePeak)}, {"working", effort.working.count()},
                {"pace", idOf(effort.pace).toStdString()}}},
        {"partial", result.partial}};
    if (result.plan.pace)
        out["pace"] = idOf(*result.plan.pace).toStdString();
    return out;
}

Result<AuditResult, JsonError> auditFromJson(const json &object)
{
    JsonReader reader;
    const auto schema = reader.number(object, "schema", QString(), 1, 1'000'000);
    if (!reader.failed() && schema > AuditResult::schema)
        return fail(JsonError{Code::NewerSchema, u"/schema"_s});
    AuditResult result;
    result.startedAt = reader.time(object, "startedAt", QString());
    result.endedAt = reader.time(object, "endedAt", QString());
    result.plan.promise = readPlan(reader, object);
    result.plan.ports = readPorts(reader, object, "ports", QString());
    if (object.is_object() && object.contains("pace"))
        result.plan.pace = readPace(reader, object, QString());
    result.name = readName(reader, object);
    reader.list(object, "addresses", QString(), CheckPlan::maxAddresses,
        [&](const json &value, const QString &where) {
            result.addresses.push_back(readAddress(reader, value, where));
        });
    result.faults = readFaults(reader, object);
    result.effort = readEffort(reader, object);
    result.partial = reader.boolean(object, "partial", QString());
    if (!reader.failed() && !validate(result.plan))
        reader.refuse(Code::OutOfRange, u"/plan"_s);
    if (!reader.failed() && result.endedAt < result.startedAt)
        reader.refuse(Code::OutOfRange, u"/endedAt"_s);
    if (!reader.failed())
        checkAddresses(reader, result);
    if (!reader.failed() && !object["effort"].contains("working")) // of an earlier version
        result.effort.working
            = milliseconds(std::min<qint64>(result.startedAt.msecsTo(result.endedAt), mostWorkingTime));
    if (reader.failed())
        return fail(reader.error());
    return result;
}

json auditVerdictJson(const Verdict &verdict)
{
    return {{"kind", idOf(verdict.kind).toStdString()}, {"cause", idOf(verdict.cause).toStdString()},
        {"open", doorPorts(verdict.open)}, {"refused", doorPorts(verdict.refused)},
        {"silent", doorPorts(verdict.silent)}, {"unprovable", doorPorts(verdict.unprovable)},
        {"leaking", doorNumbers(verdict.leaking)}, {"loose", doorNumbers(verdict.loose)},
        {"shut", doorNumbers(verdict.shut)}, {"unknown", doorNumbers(verdict.unknown)},
        {"builtIn", doorNumbers(verdict.builtIn)}, {"partly", addressesJson(verdict.partly)},
        {"mute", addressesJson(verdict.mute)}, {"notTried", addressesJson(verdict.notTried)},
        {"name", idOf(verdict.name).toStdString()}};
}

} // namespace probe
