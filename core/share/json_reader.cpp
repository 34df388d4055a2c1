// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/json_reader.h"

#include "core/hujson/transform.h"
#include "core/probe/audit_json.h"
#include "core/probe/json.h"
#include "core/share/text_rules.h"

#include <array>

namespace share {

namespace {

using namespace Qt::StringLiterals;
using Client = probe::Situation::Client;

constexpr qsizetype longestTime = 40;
constexpr std::uint32_t deepest = 16;

constexpr std::array<std::pair<Exposure, const char *>, 3> exposures{
    {{Exposure::Direct, "direct"}, {Exposure::Serve, "serve"}, {Exposure::Userspace, "userspace"}}};
constexpr std::array<std::pair<policy::Protocol, const char *>, 2> protocols{
    {{policy::Protocol::Tcp, "tcp"}, {policy::Protocol::Udp, "udp"}}};
constexpr std::array<std::pair<Client, const char *>, 9> clients{{{Client::Unknown, "unknown"},
    {Client::Ready, "ready"}, {Client::NotInstalled, "not-installed"}, {Client::NotRunning, "not-running"},
    {Client::SignedOut, "signed-out"}, {Client::NeedsApproval, "needs-approval"},
    {Client::Stopped, "stopped"}, {Client::WrongAccount, "wrong-account"}, {Client::Tagged, "tagged"}}};

void addOptional(Json &object, const char *name, const std::optional<bool> &value)
{
    if (value)
        object[name] = *value;
}

std::optional<bool> readOptional(
    JsonReader &reader, const Json &object, const char *name, const QString &where)
{
    if (reader.member(object, name, where, true) == nullptr)
        return std::nullopt;
    return reader.boolean(object, name, where);
}

CardError::Code codeOf(probe::JsonError::Code code)
{
    using From = probe::JsonError::Code;
    using To = CardError::Code;
    switch (code) {
    case From::WrongType:
        return To::WrongType;
    case From::Missing:
        return To::Missing;
    case From::OutOfRange:
        return To::BadValue;
    case From::TooMuch:
        return To::TooMany;
    case From::NewerSchema:
        return To::NewerSchema;
    }
    Q_UNREACHABLE();
}

void refuseOddLabels(JsonReader &reader, const probe::CheckPlan &plan, const QString &where)
{
    const auto isPlain = [](const probe::Door &door) { return isPlainName(door.label, Card::maxName); };
    if (!std::all_of(plan.doors.begin(), plan.doors.end(), isPlain)
        || !std::all_of(plan.udpDoors.begin(), plan.udpDoors.end(), isPlain))
        reader.refuse(CardError::Code::BadText, where);
}

} // namespace

std::string timeText(const QDateTime &time)
{
    return time.isValid() ? utf8(time.toUTC().toString(Qt::ISODateWithMs)) : std::string();
}

std::string dateText(const QDate &date)
{
    return date.isValid() ? utf8(date.toString(Qt::ISODate)) : std::string();
}

Json addressList(const std::vector<base::Address> &addresses)
{
    Json list = Json::array();
    for (const base::Address &address : addresses)
        list.push_back(utf8(address.toString()));
    return list;
}

Json textList(const QStringList &texts)
{
    Json list = Json::array();
    for (const QString &text : texts)
        list.push_back(utf8(text));
    return list;
}

QByteArray printed(const Json &json)
{
    constexpr int indent = 2;
    return QByteArray::fromStdString(json.dump(indent)) + '\n';
}

Result<Json, CardError> parseStrict(const QByteArray &bytes, qsizetype maxBytes)
{
    if (bytes.size() > maxBytes)
        return fail(CardError{CardError::Code::TooLarge, {}, QString::number(maxBytes / 1024)});
    hujson::Limits limits;
    limits.maxBytes = static_cast<std::uint32_t>(maxBytes);
    limits.maxDepth = deepest;
    limits.standardOnly = true;
    limits.refuseDuplicateNames = true;
    const auto document = hujson::Document::parse(bytes, limits);
    if (!document) {
        const auto &error = document.error();
        const QString place = QString::number(error.line) + u':' + QString::number(error.column);
        return fail(CardError{CardError::Code::NotJson, place, printable(error.message, 200)});
    }
    return hujson::toJson(*document);
}

void JsonReader::refuse(Code code, const QString &where, const QString &detail)
{
    if (!m_error)
        m_error = CardError{code, where, printable(detail)};
}

QString JsonReader::below(const QString &where, const char *name)
{
    return where + u'/' + QString::fromLatin1(name);
}

const Json *JsonReader::member(const Json &object, const char *name, const QString &where, bool isOptional)
{
    if (hasFailed())
        return nullptr;
    if (!object.is_object()) {
        refuse(Code::WrongType, where);
        return nullptr;
    }
    const auto at = object.find(name);
    if (at == object.end()) {
        if (!isOptional)
            refuse(Code::Missing, below(where, name));
        return nullptr;
    }
    return &*at;
}

QString JsonReader::stringOf(const Json &value, const QString &where, qsizetype limit)
{
    const auto *string = value.get_ptr<const std::string *>();
    if (string == nullptr) {
        refuse(Code::WrongType, where);
        return {};
    }
    constexpr std::size_t mostBytesPerUnit = 4;
    const QString text = string->size() <= static_cast<std::size_t>(limit) * mostBytesPerUnit
        ? QString::fromStdString(*string)
        : QString(limit + 1, u' ');
    if (text.size() > limit) {
        refuse(Code::TooLong, where, QString::number(limit));
        return {};
    }
    return text;
}

QString JsonReader::text(
    const Json &object, const char *name, const QString &where, qsizetype limit, bool isOptional)
{
    const Json *value = member(object, name, where, isOptional);
    return value == nullptr ? QString() : stringOf(*value, below(where, name), limit);
}

QString JsonReader::name(const Json &object, const char *name, const QString &where, bool isOptional)
{
    const QString read = text(object, name, where, Card::maxName, isOptional);
    if (!isPlainName(read, Card::maxName))
        refuse(Code::BadText, below(where, name), read);
    return hasFailed() ? QString() : read;
}

std::int64_t JsonReader::number(
    const Json &object, const char *name, const QString &where, std::int64_t least, std::int64_t most)
{
    const Json *value = member(object, name, where);
    if (value == nullptr)
        return least;
    if (!value->is_number_integer()) {
        refuse(Code::WrongType, below(where, name));
        return least;
    }
    const bool isHuge
        = value->is_number_unsigned() && value->get<std::uint64_t>() > static_cast<std::uint64_t>(most);
    const std::int64_t read = isHuge ? least : value->get<std::int64_t>();
    if (isHuge || read < least || read > most) {
        refuse(Code::BadValue, below(where, name));
        return least;
    }
    return read;
}

std::uint16_t JsonReader::port(const Json &value, const QString &where)
{
    constexpr std::uint64_t highest = 65535;
    const bool isPort = value.is_number_unsigned() && value.get<std::uint64_t>() >= 1
        && value.get<std::uint64_t>() <= highest;
    if (!isPort) {
        refuse(Code::BadPort, where);
        return 1;
    }
    return value.get<std::uint16_t>();
}

bool JsonReader::boolean(const Json &object, const char *name, const QString &where, bool isOptional)
{
    const Json *value = member(object, name, where, isOptional);
    if (value == nullptr)
        return false;
    if (!value->is_boolean()) {
        refuse(Code::WrongType, below(where, name));
        return false;
    }
    return value->get<bool>();
}

QDateTime JsonReader::time(const Json &object, const char *name, const QString &where, bool isOptional)
{
    const QString written = text(object, name, where, longestTime, isOptional);
    if (hasFailed() || (isOptional && written.isEmpty()))
        return {};
    const QDateTime time = QDateTime::fromString(written, Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime) {
        refuse(Code::BadValue, below(where, name), written);
        return {};
    }
    return time.toUTC();
}

QDate JsonReader::date(const Json &object, const char *name, const QString &where)
{
    const QString written = text(object, name, where, longestTime, true);
    if (hasFailed() || written.isEmpty())
        return {};
    const QDate date = QDate::fromString(written, Qt::ISODate);
    if (!date.isValid())
        refuse(Code::BadValue, below(where, name), written);
    return date;
}

base::Address JsonReader::address(const Json &value, const QString &where)
{
    constexpr qsizetype longest = 45;
    const QString written = stringOf(value, where, longest);
    if (hasFailed())
        return {};
    const auto address = base::Address::parse(written);
    if (!address)
        refuse(Code::BadAddress, where, written);
    return address.value_or(base::Address());
}

Json doorList(const std::vector<Door> &doors)
{
    Json list = Json::array();
    for (const Door &door : doors)
        list.push_back(
            {{"protocol", idIn(protocols, door.protocol)}, {"port", door.port}, {"label", utf8(door.label)}});
    return list;
}

std::vector<Door> readDoorList(JsonReader &reader, const Json &object, const QString &where, Trust trust)
{
    constexpr std::size_t longestDraft = 1000;
    constexpr qsizetype longestLabel = 1000;
    std::vector<Door> doors;
    const std::size_t limit = trust == Trust::Outside ? Card::maxPorts : longestDraft;
    reader.list(object, "doors", where, limit, [&](const Json &value, const QString &here) {
        Door door;
        readId(reader, value, "protocol", here, protocols, door.protocol);
        if (trust == Trust::Own) {
            door.port = static_cast<std::uint16_t>(reader.number(value, "port", here, 0, 65535));
            door.label = reader.text(value, "label", here, longestLabel);
        } else if (const Json *port = reader.member(value, "port", here)) {
            door.port = reader.port(*port, here + u"/port"_s);
            door.label = reader.name(value, "label", here, true);
        }
        doors.push_back(door);
    });
    return doors;
}

Json portList(const std::vector<std::uint16_t> &ports)
{
    Json list = Json::array();
    for (const std::uint16_t port : ports)
        list.push_back(port);
    return list;
}

std::vector<std::uint16_t> readPortList(
    JsonReader &reader, const Json &object, const char *name, const QString &where, Trust trust)
{
    std::vector<std::uint16_t> ports;
    constexpr std::size_t everyPort = 65535;
    reader.list(object, name, where, trust == Trust::Outside ? Card::maxPorts : everyPort,
        [&](const Json &value, const QString &here) { ports.push_back(reader.port(value, here)); });
    return ports;
}

std::string exposureId(Exposure exposure)
{
    return idIn(exposures, exposure);
}

Exposure readExposure(JsonReader &reader, const Json &object, const QString &where)
{
    Exposure exposure = Exposure::Direct;
    readId(reader, object, "exposure", where, exposures, exposure);
    return exposure;
}

Json situationJson(const probe::Situation &situation)
{
    Json json = {{"client", idIn(clients, situation.client)}};
    addOptional(json, "machineIsListed", situation.machineIsListed);
    addOptional(json, "machineAnswersPing", situation.machineAnswersPing);
    return json;
}

probe::Situation readSituation(JsonReader &reader, const Json &object, const QString &where)
{
    probe::Situation situation;
    const Json *value = reader.member(object, "situation", where, true);
    if (value == nullptr)
        return situation;
    const QString here = JsonReader::below(where, "situation");
    readId(reader, *value, "client", here, clients, situation.client);
    situation.machineIsListed = readOptional(reader, *value, "machineIsListed", here);
    situation.machineAnswersPing = readOptional(reader, *value, "machineAnswersPing", here);
    return situation;
}

Json checkJson(const probe::CheckResult &check)
{
    return Json(probe::toJson(check));
}

probe::CheckResult readCheck(JsonReader &reader, const Json &object, const QString &where)
{
    const Json *value = reader.member(object, "check", where);
    if (value == nullptr)
        return {};
    const auto check = probe::fromJson(nlohmann::json(*value));
    if (!check) {
        reader.refuse(codeOf(check.error().code), JsonReader::below(where, "check") + check.error().where);
        return {};
    }
    refuseOddLabels(reader, check->plan, JsonReader::below(where, "check") + u"/plan/doors"_s);
    return *check;
}

Json auditJson(const probe::AuditResult &audit)
{
    return Json(probe::toJson(audit));
}

probe::AuditResult readAudit(JsonReader &reader, const Json &object, const QString &where)
{
    const Json *value = reader.member(object, "audit", where);
    if (value == nullptr)
        return {};
    const QString here = JsonReader::below(where, "audit");
    const auto audit = probe::auditFromJson(nlohmann::json(*value));
    if (!audit) {
        reader.refuse(codeOf(audit.error().code), here + audit.error().where);
        return {};
    }
    refuseOddLabels(reader, audit->plan.promise, here + u"/plan/doors"_s);
    return *audit;
}

} // namespace share
