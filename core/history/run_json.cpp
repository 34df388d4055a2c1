// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/run_json.h"

#include "core/share/json_reader.h"
#include "core/share/text_rules.h"

namespace history {

namespace {

using namespace Qt::StringLiterals;
using share::CardError;
using share::Json;
using share::JsonReader;
using Code = CardError::Code;

constexpr std::int64_t highestSchema = 1'000'000;
constexpr int decisionSchema = 1;

/// Type and schema of a file; false when nothing of it can be read.
bool readHead(JsonReader &reader, const Json &object, QLatin1String type, int known)
{
    constexpr qsizetype longestType = 40;
    if (!object.is_object() || reader.text(object, "type", {}, longestType, true) != type)
        reader.refuse(Code::WrongType, u"/type"_s);
    const std::int64_t schema = reader.number(object, "schema", {}, 1, highestSchema);
    if (!reader.hasFailed() && schema > known)
        reader.refuse(Code::NewerSchema, u"/schema"_s, QString::number(schema));
    return !reader.hasFailed();
}

QString readPlain(
    JsonReader &reader, const Json &object, const char *name, const QString &where, qsizetype limit)
{
    const QString text = reader.text(object, name, where, limit);
    if (!reader.hasFailed() && !share::isPlainName(text, limit))
        reader.refuse(Code::BadText, JsonReader::below(where, name), text);
    return text;
}

void readIds(JsonReader &reader, const Json &object, Run &run)
{
    constexpr qsizetype longest = 100;
    run.id = reader.text(object, "id", {}, longest);
    run.owner = reader.text(object, "owner", {}, longest);
    run.nonce = reader.text(object, "nonce", {}, longest);
    if (reader.hasFailed())
        return;
    if (!isRunId(run.id))
        reader.refuse(Code::BadId, u"/id"_s, run.id);
    if (!isOwnerId(run.owner))
        reader.refuse(Code::BadId, u"/owner"_s, run.owner);
    if (!run.nonce.isEmpty() && !share::isNonce(run.nonce))
        reader.refuse(Code::BadNonce, u"/nonce"_s, run.nonce);
}

Run readAll(JsonReader &reader, const Json &object)
{
    Run run;
    readIds(reader, object, run);
    run.practice = reader.boolean(object, "practice", {}, true);
    constexpr qsizetype longestId = 40;
    const QString source = reader.text(object, "source", {}, longestId);
    if (const auto known = sourceFromId(source))
        run.source = *known;
    else
        reader.refuse(Code::BadValue, u"/source"_s, source);
    run.by = readPlain(reader, object, "by", {}, Run::maxText);
    run.keptAt = reader.time(object, "keptAt", {});
    run.wasShut = reader.boolean(object, "wasShut", {}, true);
    run.situation = share::readSituation(reader, object, {});
    if (reader.member(object, "audit", {}, true) != nullptr)
        run.result = share::readAudit(reader, object, {});
    else
        run.result = share::readCheck(reader, object, {});
    // The first four parts are the measurement's own; a number may follow.
    if (!reader.hasFailed() && !run.id.startsWith(makeRunId(run)))
        reader.refuse(Code::BadId, u"/id"_s, run.id);
    return run;
}

std::optional<Deviation> readAbout(JsonReader &reader, const Json &value, const QString &where)
{
    constexpr qsizetype longestId = 40;
    constexpr std::size_t mostAddresses = 100;
    constexpr qsizetype longestPorts = 64 * 1024;
    const Json *about = reader.member(value, "about", where, true);
    if (about == nullptr)
        return std::nullopt;
    const QString here = JsonReader::below(where, "about");
    Deviation deviation;
    const QString kind = reader.text(*about, "kind", here, longestId);
    if (const auto known = deviationKindFromId(kind))
        deviation.kind = *known;
    else
        reader.refuse(Code::BadValue, here + u"/kind"_s, kind);
    reader.list(*about, "where", here, mostAddresses, [&](const Json &one, const QString &place) {
        const Json *address = reader.member(one, "address", place);
        const QString text = reader.text(one, "ports", place, longestPorts);
        const auto ports = text.isEmpty() ? probe::PortSet() : probe::PortSet::parse(text, longestPorts);
        if (!ports)
            reader.refuse(Code::BadValue, place + u"/ports"_s, text.left(longestId));
        if (!reader.hasFailed())
            deviation.where[reader.address(*address, place + u"/address"_s)] = *ports;
    });
    return deviation;
}

Decision readDecision(JsonReader &reader, const Json &value, const QString &where)
{
    constexpr qsizetype longestId = 60;
    Decision decision;
    const QString kind = reader.text(value, "kind", where, longestId);
    if (const auto known = decisionKindFromId(kind))
        decision.kind = *known;
    else
        reader.refuse(Code::BadValue, where + u"/kind"_s, kind);
    decision.review = reader.text(value, "review", where, longestId);
    decision.at = reader.time(value, "at", where);
    decision.by = readPlain(reader, value, "by", where, Run::maxText);
    decision.reason = readPlain(reader, value, "reason", where, Decision::maxText);
    if (reader.member(value, "until", where, true) != nullptr)
        decision.until = reader.date(value, "until", where);
    decision.about = readAbout(reader, value, where);
    const bool isComplete = decision.kind != Decision::Kind::Accepted
        || (decision.until.isValid() && !decision.reason.trimmed().isEmpty());
    if (!reader.hasFailed() && !isComplete)
        reader.refuse(Code::Missing, where + u"/reason"_s);
    return decision;
}

Json decisionJson(const Decision &decision)
{
    Json json = {{"kind", share::utf8(idOf(decision.kind))}, {"review", share::utf8(decision.review)},
        {"at", share::timeText(decision.at)}, {"by", share::utf8(decision.by)},
        {"reason", share::utf8(decision.reason)}};
    if (decision.until.isValid())
        json["until"] = share::dateText(decision.until);
    if (decision.about)
        json["about"] = toJson(*decision.about);
    return json;
}

} // namespace

nlohmann::ordered_json toJson(const Deviation &deviation)
{
    Json where = Json::array();
    for (const auto &[address, ports] : deviation.where)
        where.push_back({{"address", share::utf8(address.toString())}, {"ports", share::utf8(ports.text())}});
    return {{"kind", share::utf8(idOf(deviation.kind))}, {"where", std::move(where)}};
}

nlohmann::ordered_json toJson(const Run &run)
{
    Json json = {{"type", "halfdoor-run"}, {"schema", Run::schema}, {"id", share::utf8(run.id)},
        {"owner", share::utf8(run.owner)}, {"practice", run.practice},
        {"source", share::utf8(idOf(run.source))}, {"by", share::utf8(run.by)},
        {"nonce", share::utf8(run.nonce)}, {"keptAt", share::timeText(run.keptAt)},
        {"situation", share::situationJson(run.situation)}};
    if (run.wasShut)
        json["wasShut"] = true;
    if (const auto *audit = std::get_if<probe::AuditResult>(&run.result))
        json["audit"] = share::auditJson(*audit);
    else
        json["check"] = share::checkJson(std::get<probe::CheckResult>(run.result));
    return json;
}

QByteArray writeRun(const Run &run)
{
    return share::printed(toJson(run));
}

Result<Run, CardError> readRun(const QByteArray &bytes)
{
    const auto tree = share::parseStrict(bytes, Run::maxBytes);
    if (!tree)
        return fail(tree.error());
    JsonReader reader;
    Run run;
    if (readHead(reader, *tree, "halfdoor-run"_L1, Run::schema))
        run = readAll(reader, *tree);
    if (reader.hasFailed())
        return fail(reader.error());
    return run;
}

QByteArray writeDecisions(const std::vector<Decision> &decisions)
{
    Json list = Json::array();
    for (const Decision &decision : decisions)
        list.push_back(decisionJson(decision));
    return share::printed(
        {{"type", "halfdoor-decisions"}, {"schema", decisionSchema}, {"decisions", std::move(list)}});
}

Result<std::vector<Decision>, CardError> readDecisions(const QByteArray &bytes)
{
    const auto tree = share::parseStrict(bytes, maxDecisionBytes);
    if (!tree)
        return fail(tree.error());
    JsonReader reader;
    std::vector<Decision> decisions;
    if (readHead(reader, *tree, "halfdoor-decisions"_L1, decisionSchema))
        reader.list(*tree, "decisions", {}, Decision::maxKept, [&](const Json &value, const QString &where) {
            decisions.push_back(readDecision(reader, value, where));
        });
    if (reader.hasFailed())
        return fail(reader.error());
    return decisions;
}

} // namespace history
