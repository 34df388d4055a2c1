// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/json.h"

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

json doorsJson(const std::vector<Door> &doors)
{
    json list = json::array();
    for (const Door &door : doors)
        list.push_back({{"port", door.port}, {"label", utf8(door.label)}});
    return list;
}

json planJson(const CheckPlan &plan)
{
    json closed = json::array();
    for (const ClosedPort &one : plan.closed)
        closed.push_back({{"port", one.port}, {"listening", one.isListening}});
    return {{"name", utf8(plan.dnsName)}, {"addresses", addressesJson(plan.addresses)},
        {"doors", doorsJson(plan.doors)}, {"udpDoors", doorsJson(plan.udpDoors)},
        {"closed", std::move(closed)}};
}

/// Reads members one by one; the first error stays, later reads give defaults.
class Reader {
public:
    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    [[nodiscard]] const JsonError &error() const { return *m_error; }
    void refuse(Code code, const QString &where)
    {
        if (!m_error)
            m_error = JsonError{code, where};
    }

    /// The member, or null with an error noted.
    const json *member(const json &object, const char *name, const QString &where)
    {
        if (failed())
            return nullptr;
        if (!object.is_object()) {
            refuse(Code::WrongType, where);
            return nullptr;
        }
        const auto at = object.find(name);
        if (at == object.end()) {
            refuse(Code::Missing, below(where, name));
            return nullptr;
        }
        return &*at;
    }

    QString text(const json &object, const char *name, const QString &where, qsizetype limit)
    {
        const json *value = member(object, name, where);
        if (value == nullptr)
            return {};
        return textOf(*value, below(where, name), limit);
    }

    QString textOf(const json &value, const QString &where, qsizetype limit)
    {
        const auto *string = value.get_ptr<const std::string *>();
        if (string == nullptr) {
            refuse(Code::WrongType, where);
            return {};
        }
        if (string->size()
            > static_cast<std::size_t>(limit) * 4) { // UTF-8 needs at most four bytes a character
            refuse(Code::TooMuch, where);
            return {};
        }
        QString result = QString::fromStdString(*string);
        if (result.size() > limit)
            refuse(Code::TooMuch, where);
        return result;
    }

    std::int64_t number(
        const json &object, const char *name, const QString &where, std::int64_t least, std::int64_t most)
    {
        const json *value = member(object, name, where);
        if (value == nullptr)
            return least;
        if (!value->is_number_integer()) {
            refuse(Code::WrongType, below(where, name));
            return least;
        }
        const bool isHuge
            = value->is_number_unsigned() && value->get<std::uint64_t>() > static_cast<std::uint64_t>(most);
        if (isHuge || value->get<std::int64_t>() < least || value->get<std::int64_t>() > most) {
            refuse(Code::OutOfRange, below(where, name));
            return least;
        }
        return value->get<std::int64_t>();
    }

    bool boolean(const json &object, const char *name, const QString &where)
    {
        const json *value = member(object, name, where);
        if (value == nullptr)
            return false;
        if (!value->is_boolean()) {
            refuse(Code::WrongType, below(where, name));
            return false;
        }
        return value->get<bool>();
    }

    QDateTime time(const json &object, const char *name, const QString &where)
    {
        const QString written = text(object, name, where, 40);
        if (failed())
            return {};
        const QDateTime time = QDateTime::fromString(written, Qt::ISODateWithMs);
        if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
            refuse(Code::OutOfRange, below(where, name));
        return time.toUTC();
    }

    base::Address address(const json &value, const QString &where)
    {
        const QString written = textOf(value, where, 45);
        if (failed())
            return {};
        const auto address = base::Address::parse(written);
        if (!address)
            refuse(Code::OutOfRange, where);
        return address.value_or(base::Address());
    }

    template <typename Each>
    void list(const json &object, const char *name, const QString &where, std::size_t limit, Each each)
    {
        const json *value = member(object, name, where);
        if (value == nullptr)
            return;
        const QString here = below(where, name);
        if (!value->is_array())
            return refuse(Code::WrongType, here);
        if (value->size() > limit)
            return refuse(Code::TooMuch, here);
        for (std::size_t i = 0; i < value->size() && !failed(); ++i)
            each((*value)[i], here + u'/' + QString::number(i));
    }

    std::uint16_t port(const json &object, const QString &where)
    {
        return static_cast<std::uint16_t>(number(object, "port", where, 1, 65535));
    }

    static QString below(const QString &where, const char *name)
    {
        return where + u'/' + QString::fromLatin1(name);
    }

private:
    std::optional<JsonError> m_error;
};

std::vector<base::Address> readAddresses(Reader &reader, const json &object, const QString &where)
{
    std::vector<base::Address> addresses;
    reader.list(object, "addresses", where, CheckPlan::maxAddresses * 4,
        [&](const json &value, const QString &here) { addresses.push_back(reader.address(value, here)); });
    return addresses;
}

std::vector<Door> readDoors(Reader &reader, const json &object, const char *name, const QString &where)
{
    std::vector<Door> doors;
    reader.list(object, name, where, CheckPlan::maxPorts, [&](const json &value, const QString &here) {
        doors.push_back({reader.port(value, here), reader.text(value, "label", here, CheckPlan::maxLabel)});
    });
    return doors;
}

CheckPlan readPlan(Reader &reader, const json &object)
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
    if (!reader.failed() && !validate(plan))
        reader.refuse(Code::OutOfRange, where);
    return plan;
}

NameAnswer readName(Reader &reader, const json &object)
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

ProbeResult readResult(Reader &reader, const json &value, const QString &where)
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

CheckFault readFault(Reader &reader, const json &value, const QString &where)
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
void checkResults(Reader &reader, const CheckResult &result)
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
        const bool isKnownPort
            = ports.contains(endpoint.port) || mayBePeerApi(endpoint.address, endpoint.port);
        if (!isKnownAddress || !isKnownPort || !seen.insert(endpoint).second)
            return reader.refuse(Code::OutOfRange, u"/results/%1"_s.arg(i));
    }
}

json doorPorts(const std::vector<Door> &doors)
{
    json list = json::array();
    for (const Door &door : doors)
        list.push_back(door.port);
    return list;
}

} // namespace

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
    json faults = json::array();
    for (const CheckFault &fault : result.faults)
        faults.push_back({{"code", utf8(idOf(fault.code))}, {"address", utf8(fault.address.toString())}});
    return {{"schema", CheckResult::schema}, {"startedAt", timeText(result.startedAt)},
        {"endedAt", timeText(result.endedAt)}, {"plan", planJson(result.plan)},
        {"name",
            {{"state", utf8(idOf(result.name.state))}, {"addresses", addressesJson(result.name.addresses)}}},
        {"results", std::move(results)}, {"faults", std::move(faults)}, {"partial", result.partial}};
}

Result<CheckResult, JsonError> fromJson(const json &object)
{
    Reader reader;
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
    reader.list(object, "faults", QString(), maxFaults, [&](const json &value, const QString &where) {
        result.faults.push_back(readFault(reader, value, where));
    });
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
        {"unknown", verdict.unknown}, {"builtIn", verdict.builtIn}, {"mute", addressesJson(verdict.mute)},
        {"name", utf8(idOf(verdict.name))}};
}

} // namespace probe
