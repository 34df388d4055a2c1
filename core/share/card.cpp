// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/card.h"

#include "core/share/json_reader.h"
#include "core/share/text_form.h"
#include "core/share/text_rules.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <array>

namespace share {

namespace {

using namespace Qt::StringLiterals;
using Code = CardError::Code;

constexpr std::int64_t highestSchema = 1'000'000;

/// `type` and `schema` come first: a file of another kind or time gets its own words.
void readHead(JsonReader &reader, const Json &object, const QString &where, QLatin1String type, int schema,
    Code otherKind)
{
    constexpr qsizetype longest = 40;
    if (!object.is_object())
        return reader.refuse(otherKind, where);
    if (reader.text(object, "type", where, longest, true) != type)
        return reader.refuse(otherKind, where);
    const auto written = reader.number(object, "schema", where, 1, highestSchema);
    if (!reader.hasFailed() && written > schema)
        reader.refuse(Code::NewerSchema, where);
}

QString readShareId(JsonReader &reader, const Json &object, const char *name, const QString &where)
{
    constexpr qsizetype longest = 64;
    const QString id = reader.text(object, name, where, longest);
    if (!reader.hasFailed() && !isShareId(id))
        reader.refuse(Code::BadId, JsonReader::below(where, name), id);
    return id;
}

QString readNonce(JsonReader &reader, const Json &object, const QString &where)
{
    constexpr qsizetype length = 32;
    const QString nonce = reader.text(object, "nonce", where, length);
    if (!reader.hasFailed() && !isNonce(nonce))
        reader.refuse(Code::BadNonce, JsonReader::below(where, "nonce"), nonce);
    return nonce;
}

QString readLogin(JsonReader &reader, const Json &object, const char *name, const QString &where)
{
    const QString login = reader.text(object, name, where, Card::maxLogin, true);
    if (!reader.hasFailed() && !login.isEmpty() && !isLogin(login))
        reader.refuse(Code::BadText, JsonReader::below(where, name), login);
    return login;
}

QString readLanguage(JsonReader &reader, const Json &object, const QString &where)
{
    constexpr qsizetype longest = 16;
    const QString language = reader.text(object, "language", where, longest, true);
    const auto isAllowed = [](QChar c) { return c == u'-' || (c < QChar(0x80) && c.isLetterOrNumber()); };
    if (!std::all_of(language.begin(), language.end(), isAllowed))
        reader.refuse(Code::BadText, JsonReader::below(where, "language"), language);
    return language;
}

void readMachine(JsonReader &reader, const Json &object, const QString &where, Card &card)
{
    const Json *machine = reader.member(object, "machine", where);
    if (machine == nullptr)
        return;
    const QString here = JsonReader::below(where, "machine");
    constexpr qsizetype longestHostName = 253;
    card.machine = reader.name(*machine, "name", here);
    card.dnsName = reader.text(*machine, "dnsName", here, longestHostName, true);
    if (!reader.hasFailed() && !card.dnsName.isEmpty() && !isMachineName(card.dnsName))
        reader.refuse(Code::BadDnsName, here + u"/dnsName"_s, card.dnsName);
    reader.list(*machine, "addresses", here, Card::maxAddresses, [&](const Json &value, const QString &at) {
        const base::Address address = reader.address(value, at);
        if (!reader.hasFailed() && !address.isTailscaleMachine())
            reader.refuse(Code::AddressNotTailscale, at, address.toString());
        card.addresses.push_back(address);
    });
    if (!reader.hasFailed() && card.addresses.empty() && card.dnsName.isEmpty())
        reader.refuse(Code::Missing, here + u"/addresses"_s);
}

void readService(JsonReader &reader, const Json &object, const QString &where, Card &card)
{
    const Json *service = reader.member(object, "service", where);
    if (service == nullptr)
        return;
    const QString here = JsonReader::below(where, "service");
    card.recipe = reader.name(*service, "recipe", here);
    card.serviceName = reader.name(*service, "name", here);
    card.exposure = readExposure(reader, *service, here);
    card.doors = readDoorList(reader, *service, here, Trust::Outside);
    card.listening = readPortList(reader, *service, "listening", here, Trust::Outside);
    if (reader.hasFailed())
        return;
    if (card.doors.empty())
        reader.refuse(Code::Missing, here + u"/doors"_s);
    if (card.doors.size() + card.listening.size() > Card::maxPorts)
        reader.refuse(Code::TooMany, here + u"/listening"_s, QString::number(Card::maxPorts));
}

} // namespace

QString makeNonce()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    QString nonce;
    for (const quint32 word : words)
        nonce += QString::number(word, 16).rightJustified(8, u'0');
    return nonce;
}

Card cardOf(const Share &share, const CardOptions &options, const QString &nonce, const QDateTime &now)
{
    Card card;
    card.id = share.id;
    card.nonce = nonce;
    card.madeAt = now.toUTC();
    card.practice = share.practice;
    card.language = options.language.isEmpty() ? share.person.language : options.language;
    card.hostName = share.hostName;
    card.hostLogin = share.hostLogin;
    card.friendName = share.person.name;
    card.friendLogin = share.person.login;
    card.machine = share.machine.name;
    card.dnsName = share.machine.dnsName.toLower();
    card.addresses = share.machine.addresses;
    card.recipe = share.service.recipe;
    card.serviceName = share.service.name;
    card.exposure = share.service.exposure;
    card.doors = share.service.doors;
    for (const std::uint16_t port : share.service.listening)
        if (card.doors.size() + card.listening.size() < Card::maxPorts)
            card.listening.push_back(port);
    card.end = share.aftercare.end;
    card.invite = options.invite;
    return card;
}

probe::Promise promiseOf(const Card &card)
{
    probe::Promise promise;
    promise.dnsName = card.dnsName;
    promise.addresses = card.addresses;
    promise.listening = card.listening;
    for (const Door &door : card.doors) {
        auto &doors = door.protocol == policy::Protocol::Tcp ? promise.doors : promise.udpDoors;
        doors.push_back({door.port, door.label});
    }
    return promise;
}

probe::Promise promiseOf(const Share &share)
{
    return promiseOf(cardOf(share, {}, {}, share.createdAt));
}

Json cardJson(const Card &card)
{
    Json json = {{"type", "halfdoor-card"}, {"schema", Card::schema}, {"id", utf8(card.id)},
        {"nonce", utf8(card.nonce)}, {"madeAt", timeText(card.madeAt)}, {"language", utf8(card.language)},
        {"host", {{"name", utf8(card.hostName)}, {"login", utf8(card.hostLogin)}}},
        {"friend", {{"name", utf8(card.friendName)}, {"login", utf8(card.friendLogin)}}},
        {"machine",
            {{"name", utf8(card.machine)}, {"dnsName", utf8(card.dnsName)},
                {"addresses", addressList(card.addresses)}}},
        {"service",
            {{"recipe", utf8(card.recipe)}, {"name", utf8(card.serviceName)},
                {"exposure", exposureId(card.exposure)}, {"doors", doorList(card.doors)},
                {"listening", portList(card.listening)}}}};
    if (card.end.isValid())
        json["end"] = dateText(card.end);
    if (card.practice)
        json["practice"] = true;
    if (!card.invite.isEmpty())
        json["invite"] = utf8(card.invite.reveal());
    return json;
}

Card readCardJson(JsonReader &reader, const Json &object, const QString &where)
{
    Card card;
    readHead(reader, object, where, "halfdoor-card"_L1, Card::schema, Code::NotACard);
    if (reader.hasFailed())
        return card;
    card.id = readShareId(reader, object, "id", where);
    card.nonce = readNonce(reader, object, where);
    card.madeAt = reader.time(object, "madeAt", where);
    card.practice = reader.boolean(object, "practice", where, true);
    card.language = readLanguage(reader, object, where);
    if (const Json *host = reader.member(object, "host", where)) {
        card.hostName = reader.name(*host, "name", JsonReader::below(where, "host"), true);
        card.hostLogin = readLogin(reader, *host, "login", JsonReader::below(where, "host"));
    }
    if (const Json *person = reader.member(object, "friend", where)) {
        card.friendName = reader.name(*person, "name", JsonReader::below(where, "friend"), true);
        card.friendLogin = readLogin(reader, *person, "login", JsonReader::below(where, "friend"));
    }
    readMachine(reader, object, where, card);
    readService(reader, object, where, card);
    card.end = reader.date(object, "end", where);
    const QString link = reader.text(object, "invite", where, Card::maxLink, true);
    if (!reader.hasFailed() && !link.isEmpty() && !isInviteLink(link))
        reader.refuse(Code::BadLink, JsonReader::below(where, "invite")); // no detail: it may be a secret
    card.invite = base::Secret(link);
    return card;
}

Json resultJson(const ResultFile &result)
{
    Json json = {{"type", "halfdoor-result"}, {"schema", ResultFile::schema}, {"card", utf8(result.cardId)},
        {"nonce", utf8(result.nonce)}, {"madeAt", timeText(result.madeAt)}, {"login", utf8(result.login)},
        {"situation", situationJson(result.situation)}};
    if (result.audit)
        json["audit"] = auditJson(*result.audit);
    else
        json["check"] = checkJson(result.check);
    if (result.practice)
        json["practice"] = true;
    return json;
}

ResultFile readResultJson(JsonReader &reader, const Json &object, const QString &where)
{
    ResultFile result;
    readHead(reader, object, where, "halfdoor-result"_L1, ResultFile::schema, Code::NotAResult);
    if (reader.hasFailed())
        return result;
    result.cardId = readShareId(reader, object, "card", where);
    result.nonce = readNonce(reader, object, where);
    result.practice = reader.boolean(object, "practice", where, true);
    result.madeAt = reader.time(object, "madeAt", where);
    result.login = readLogin(reader, object, "login", where);
    result.situation = readSituation(reader, object, where);
    if (reader.member(object, "audit", where, true) != nullptr)
        result.audit = readAudit(reader, object, where);
    else
        result.check = readCheck(reader, object, where);
    return result;
}

QByteArray writeCard(const Card &card)
{
    return printed(cardJson(card));
}

QByteArray writeResult(const ResultFile &result)
{
    return printed(resultJson(result));
}

QString cardText(const Card &card)
{
    return toTextForm(TextKind::Card, QByteArray::fromStdString(cardJson(card).dump()));
}

QString resultText(const ResultFile &result)
{
    return toTextForm(TextKind::Result, QByteArray::fromStdString(resultJson(result).dump()));
}

namespace {

/// The JSON tree of a file, or of a text form inside any message.
Result<Json, CardError> treeOf(const QByteArray &bytes, TextKind kind, qsizetype maxBytes)
{
    if (bytes.size() > maxBytes)
        return fail(CardError{Code::TooLarge, {}, QString::number(maxBytes / 1024)});
    if (!bytes.isValidUtf8())
        return fail(CardError{Code::NotUtf8, {}, {}});
    if (!bytes.trimmed().startsWith('{')) {
        const auto json = fromTextForm(kind, QString::fromUtf8(bytes), maxBytes);
        if (!json)
            return fail(json.error());
        return parseStrict(*json, maxBytes);
    }
    return parseStrict(bytes, maxBytes);
}

} // namespace

Result<Card, CardError> readCard(const QByteArray &bytes)
{
    const auto tree = treeOf(bytes, TextKind::Card, Card::maxBytes);
    if (!tree)
        return fail(tree.error());
    JsonReader reader;
    Card card = readCardJson(reader, *tree, QString());
    if (reader.hasFailed())
        return fail(reader.error());
    return card;
}

Result<ResultFile, CardError> readResult(const QByteArray &bytes)
{
    const auto tree = treeOf(bytes, TextKind::Result, ResultFile::maxBytes);
    if (!tree)
        return fail(tree.error());
    JsonReader reader;
    ResultFile result = readResultJson(reader, *tree, QString());
    if (reader.hasFailed())
        return fail(reader.error());
    return result;
}

Incoming incomingKind(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(ResultFile::maxBytes);
    if (start.trimmed().startsWith('{')) {
        const auto card = start.indexOf("\"halfdoor-card\"");
        const auto result = start.indexOf("\"halfdoor-result\"");
        if (card >= 0 && (result < 0 || card < result))
            return Incoming::Card;
        return result >= 0 ? Incoming::Result : Incoming::Unknown;
    }
    const auto kind = textKindIn(QString::fromUtf8(start));
    if (!kind)
        return Incoming::Unknown;
    return *kind == TextKind::Card ? Incoming::Card : Incoming::Result;
}

namespace {

bool isTodaysPromise(const Share &share, const probe::CheckPlan &tried)
{
    const auto promised = probe::makePlan(promiseOf(share));
    return promised && tried.doors == promised->doors && tried.udpDoors == promised->udpDoors
        && tried.dnsName == promised->dnsName && tried.addresses == promised->addresses;
}

bool isBeforeRule(const Share &share, const QDateTime &endedAt)
{
    return share.rule.at.isValid() && endedAt < share.rule.at;
}

} // namespace

bool isAboutToday(const Share &share, const probe::CheckPlan &tried, const QDateTime &endedAt)
{
    return isTodaysPromise(share, tried) && !isBeforeRule(share, endedAt);
}

Freshness freshnessOf(const Share &share, const ResultFile &result)
{
    const auto isOf = [&](const CardRecord &card) { return card.nonce == result.nonce; };
    if (result.cardId != share.id || share.cards.empty()
        || std::none_of(share.cards.begin(), share.cards.end(), isOf))
        return Freshness::Foreign;
    const probe::CheckPlan &tried = result.audit ? result.audit->plan.promise : result.check.plan;
    const QDateTime endedAt = result.audit ? result.audit->endedAt : result.check.endedAt;
    if (!isOf(share.cards.back()) || !isTodaysPromise(share, tried))
        return Freshness::OlderCard;
    if (isBeforeRule(share, endedAt))
        return Freshness::BeforeRule;
    if (!result.audit && !share.results.empty() && endedAt < share.results.back().knownAt())
        return Freshness::Older;
    return Freshness::Current;
}

QString idOf(Freshness freshness)
{
    switch (freshness) {
    case Freshness::Current:
        return u"current"_s;
    case Freshness::OlderCard:
        return u"older-card"_s;
    case Freshness::BeforeRule:
        return u"before-rule"_s;
    case Freshness::Older:
        return u"older"_s;
    case Freshness::Foreign:
        return u"foreign"_s;
    }
    Q_UNREACHABLE();
}

} // namespace share
