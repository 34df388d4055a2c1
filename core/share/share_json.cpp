// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/share_json.h"

#include "core/share/json_reader.h"
#include "core/share/text_rules.h"

#include <array>

namespace share {

namespace {

using namespace Qt::StringLiterals;
using Code = CardError::Code;
template <typename T, std::size_t n> using Ids = std::array<std::pair<T, const char *>, n>;

constexpr qsizetype longText = 10'000; ///< why, details
constexpr qsizetype shortText = 1000;  ///< names, logins, digests, ids of the control API
constexpr std::size_t longList = 200;
constexpr std::int64_t highestSchema = 1'000'000;

constexpr Ids<HostSide, 3> sides{
    {{HostSide::Unknown, "unknown"}, {HostSide::ByHand, "by-hand"}, {HostSide::Connected, "connected"}}};
constexpr Ids<Rule::State, 4> ruleStates{{{Rule::State::None, "none"}, {Rule::State::Saved, "saved"},
    {Rule::State::Paused, "paused"}, {Rule::State::Removed, "removed"}}};
constexpr Ids<policy::Naming::Kind, 3> namings{{{policy::Naming::Kind::Login, "login"},
    {policy::Naming::Kind::Group, "group"}, {policy::Naming::Kind::Tag, "tag"}}};
constexpr Ids<Invite::State, 5> inviteStates{
    {{Invite::State::None, "none"}, {Invite::State::Made, "made"}, {Invite::State::Accepted, "accepted"},
        {Invite::State::WrongAccount, "wrong-account"}, {Invite::State::Withdrawn, "withdrawn"}}};
constexpr Ids<Event::Kind, 18> eventKinds{{{Event::Kind::Created, "created"},
    {Event::Kind::RuleSaved, "rule-saved"}, {Event::Kind::RuleConfirmed, "rule-confirmed"},
    {Event::Kind::RulePaused, "rule-paused"}, {Event::Kind::RuleResumed, "rule-resumed"},
    {Event::Kind::RuleRemoved, "rule-removed"}, {Event::Kind::UndoneToFormer, "undone"},
    {Event::Kind::InviteMade, "invite-made"}, {Event::Kind::InviteAccepted, "invite-accepted"},
    {Event::Kind::AcceptedByWrongAccount, "accepted-by-wrong-account"},
    {Event::Kind::InviteWithdrawn, "invite-withdrawn"}, {Event::Kind::CardMade, "card-made"},
    {Event::Kind::Checked, "checked"}, {Event::Kind::ResultRead, "result-read"},
    {Event::Kind::Ended, "ended"}, {Event::Kind::Note, "note"}, {Event::Kind::LoginAdopted, "login-adopted"},
    {Event::Kind::EndStarted, "end-started"}}};

QStringList readTexts(JsonReader &reader, const Json &object, const char *name, const QString &where)
{
    QStringList texts;
    reader.list(object, name, where, longList, [&](const Json &value, const QString &here) {
        texts.append(reader.stringOf(value, here, shortText));
    });
    return texts;
}

std::vector<base::Address> readAddresses(JsonReader &reader, const Json &object, const QString &where)
{
    std::vector<base::Address> addresses;
    reader.list(object, "addresses", where, longList,
        [&](const Json &value, const QString &here) { addresses.push_back(reader.address(value, here)); });
    return addresses;
}

Json machineJson(const Machine &machine)
{
    return {{"name", utf8(machine.name)}, {"dnsName", utf8(machine.dnsName)},
        {"addresses", addressList(machine.addresses)}, {"owner", utf8(machine.owner)},
        {"tags", textList(machine.tags)}};
}

Machine readMachine(JsonReader &reader, const Json &object, const QString &where)
{
    Machine machine;
    machine.name = reader.text(object, "name", where, shortText);
    machine.dnsName = reader.text(object, "dnsName", where, shortText);
    machine.addresses = readAddresses(reader, object, where);
    machine.owner = reader.text(object, "owner", where, shortText);
    machine.tags = readTexts(reader, object, "tags", where);
    return machine;
}

Json serviceJson(const Service &service)
{
    return {{"recipe", utf8(service.recipe)}, {"name", utf8(service.name)},
        {"exposure", exposureId(service.exposure)}, {"doors", doorList(service.doors)},
        {"listening", portList(service.listening)}};
}

Service readService(JsonReader &reader, const Json &object, const QString &where)
{
    Service service;
    service.recipe = reader.text(object, "recipe", where, shortText);
    service.name = reader.text(object, "name", where, shortText);
    service.exposure = readExposure(reader, object, where);
    service.doors = readDoorList(reader, object, where, Trust::Own);
    service.listening = readPortList(reader, object, "listening", where, Trust::Own);
    return service;
}

Json namingJson(const policy::Naming &naming)
{
    return {{"kind", idIn(namings, naming.kind)}, {"name", utf8(naming.name)}};
}

policy::Naming readNaming(JsonReader &reader, const Json &object, const QString &where)
{
    policy::Naming naming;
    if (const Json *value = reader.member(object, "naming", where)) {
        const QString here = JsonReader::below(where, "naming");
        readId(reader, *value, "kind", here, namings, naming.kind);
        naming.name = reader.text(*value, "name", here, shortText);
    }
    return naming;
}

Json intentJson(const policy::Intent &intent)
{
    Json machines = Json::array();
    for (const policy::SharedMachine &machine : intent.machines)
        machines.push_back({{"name", utf8(machine.name)}, {"addresses", addressList(machine.addresses)},
            {"user", utf8(machine.user)}, {"tags", textList(machine.tags)}});
    std::vector<Door> doors;
    for (const policy::SharedPort &port : intent.ports)
        doors.push_back({port.protocol, port.port, {}});
    return {{"id", utf8(intent.id)}, {"people", textList(intent.people)},
        {"naming", namingJson(intent.naming)}, {"machines", std::move(machines)}, {"doors", doorList(doors)}};
}

policy::Intent readIntent(JsonReader &reader, const Json &object, const QString &where)
{
    policy::Intent intent;
    intent.id = reader.text(object, "id", where, shortText);
    intent.people = readTexts(reader, object, "people", where);
    intent.naming = readNaming(reader, object, where);
    reader.list(object, "machines", where, longList, [&](const Json &value, const QString &here) {
        policy::SharedMachine machine;
        machine.name = reader.text(value, "name", here, shortText);
        machine.addresses = readAddresses(reader, value, here);
        machine.user = reader.text(value, "user", here, shortText);
        machine.tags = readTexts(reader, value, "tags", here);
        intent.machines.push_back(std::move(machine));
    });
    for (const Door &door : readDoorList(reader, object, where, Trust::Own))
        intent.ports.push_back({door.protocol, door.port});
    return intent;
}

Json ruleJson(const Rule &rule)
{
    return {{"state", idIn(ruleStates, rule.state)}, {"naming", namingJson(rule.naming)},
        {"at", timeText(rule.at)}, {"before", utf8(rule.before)}, {"after", utf8(rule.after)},
        {"confirmed", rule.confirmed}, {"standing", intentJson(rule.standing)}};
}

Rule readRule(JsonReader &reader, const Json &object, const QString &where)
{
    Rule rule;
    readId(reader, object, "state", where, ruleStates, rule.state);
    rule.naming = readNaming(reader, object, where);
    rule.at = reader.time(object, "at", where, true);
    rule.before = reader.text(object, "before", where, shortText);
    rule.after = reader.text(object, "after", where, shortText);
    rule.confirmed = reader.boolean(object, "confirmed", where);
    if (const Json *standing = reader.member(object, "standing", where, true))
        rule.standing = readIntent(reader, *standing, JsonReader::below(where, "standing"));
    return rule;
}

Json inviteJson(const Invite &invite)
{
    return {{"state", idIn(inviteStates, invite.state)}, {"id", utf8(invite.id)},
        {"madeAt", timeText(invite.madeAt)}, {"acceptedBy", utf8(invite.acceptedBy)},
        {"acceptedAt", timeText(invite.acceptedAt)}};
}

Invite readInvite(JsonReader &reader, const Json &object, const QString &where)
{
    Invite invite;
    readId(reader, object, "state", where, inviteStates, invite.state);
    invite.id = reader.text(object, "id", where, shortText);
    invite.madeAt = reader.time(object, "madeAt", where, true);
    invite.acceptedBy = reader.text(object, "acceptedBy", where, shortText);
    invite.acceptedAt = reader.time(object, "acceptedAt", where, true);
    return invite;
}

Json careJson(const Aftercare &care)
{
    return {{"decided", care.decided}, {"quarterly", care.quarterly}, {"review", dateText(care.review)},
        {"end", dateText(care.end)}};
}

Json endingJson(const Ending &ending)
{
    return {{"startedAt", timeText(ending.startedAt)}, {"withdrawn", ending.withdrawn},
        {"sessionsEnded", ending.sessionsEnded}, {"accountsClosed", ending.accountsClosed},
        {"keysRemoved", ending.keysRemoved}, {"measured", ending.measured}};
}

Ending readEnding(JsonReader &reader, const Json &object, const QString &where)
{
    Ending ending;
    ending.startedAt = reader.time(object, "startedAt", where, true);
    ending.withdrawn = reader.boolean(object, "withdrawn", where);
    ending.sessionsEnded = reader.boolean(object, "sessionsEnded", where);
    ending.accountsClosed = reader.boolean(object, "accountsClosed", where);
    ending.keysRemoved = reader.boolean(object, "keysRemoved", where, true);
    ending.measured = reader.boolean(object, "measured", where);
    return ending;
}

Json historyJson(const std::vector<Event> &history)
{
    Json list = Json::array();
    for (const Event &event : history)
        list.push_back({{"kind", idIn(eventKinds, event.kind)}, {"at", timeText(event.at)},
            {"detail", utf8(event.detail)}});
    return list;
}

void readLists(JsonReader &reader, const Json &object, Share &share)
{
    reader.list(object, "cards", {}, Share::maxHistory, [&](const Json &value, const QString &here) {
        share.cards.push_back(
            {reader.text(value, "nonce", here, shortText), reader.time(value, "madeAt", here)});
    });
    reader.list(object, "results", {}, Share::maxResults, [&](const Json &value, const QString &here) {
        ReadResult result;
        result.nonce = reader.text(value, "nonce", here, shortText);
        result.readAt = reader.time(value, "readAt", here);
        result.situation = readSituation(reader, value, here);
        result.check = readCheck(reader, value, here);
        share.results.push_back(std::move(result));
    });
    reader.list(object, "history", {}, Share::maxHistory, [&](const Json &value, const QString &here) {
        Event event;
        readId(reader, value, "kind", here, eventKinds, event.kind);
        event.at = reader.time(value, "at", here);
        event.detail = reader.text(value, "detail", here, longText);
        share.history.push_back(std::move(event));
    });
}

/// What any version of the file has: who, what, where.
void readBasics(JsonReader &reader, const Json &object, Share &share)
{
    share.id = reader.text(object, "id", {}, 64);
    if (!reader.hasFailed() && !isShareId(share.id))
        reader.refuse(Code::BadId, u"/id"_s, share.id);
    share.practice = reader.boolean(object, "practice", {}, true);
    if (const Json *person = reader.member(object, "person", {})) {
        share.person.name = reader.text(*person, "name", u"/person"_s, shortText);
        share.person.login = reader.text(*person, "login", u"/person"_s, shortText);
        share.person.language = reader.text(*person, "language", u"/person"_s, shortText);
    }
    if (const Json *machine = reader.member(object, "machine", {}))
        share.machine = readMachine(reader, *machine, u"/machine"_s);
    if (const Json *service = reader.member(object, "service", {}))
        share.service = readService(reader, *service, u"/service"_s);
}

/// \a use gets the member when it is there.
template <typename Use> void with(JsonReader &reader, const Json &object, const char *name, Use use)
{
    if (const Json *value = reader.member(object, name, {}))
        use(*value, u'/' + QString::fromLatin1(name));
}

Share readAll(JsonReader &reader, const Json &object)
{
    Share share;
    readBasics(reader, object, share);
    share.why = reader.text(object, "why", {}, longText);
    share.hostName = reader.text(object, "hostName", {}, shortText);
    share.hostLogin = reader.text(object, "hostLogin", {}, shortText);
    share.tailnet = reader.text(object, "tailnet", {}, shortText);
    readId(reader, object, "side", {}, sides, share.side);
    share.hasReadTwoHouses = reader.boolean(object, "hasReadTwoHouses", {});
    with(reader, object, "rule",
        [&](const Json &value, const QString &at) { share.rule = readRule(reader, value, at); });
    with(reader, object, "invite",
        [&](const Json &value, const QString &at) { share.invite = readInvite(reader, value, at); });
    with(reader, object, "ending",
        [&](const Json &value, const QString &at) { share.ending = readEnding(reader, value, at); });
    with(reader, object, "aftercare", [&](const Json &value, const QString &at) {
        share.aftercare.decided = reader.boolean(value, "decided", at);
        share.aftercare.quarterly = reader.boolean(value, "quarterly", at);
        share.aftercare.review = reader.date(value, "review", at);
        share.aftercare.end = reader.date(value, "end", at);
    });
    readLists(reader, object, share);
    share.createdAt = reader.time(object, "createdAt", {}, true);
    share.endedAt = reader.time(object, "endedAt", {}, true);
    return share;
}

std::int64_t readKind(JsonReader &reader, const Json &object, QLatin1String type)
{
    if (!object.is_object() || reader.text(object, "type", {}, shortText, true) != type)
        reader.refuse(Code::WrongType, u"/type"_s);
    return reader.number(object, "schema", {}, 1, highestSchema);
}

} // namespace

QByteArray writeShare(const Share &share)
{
    Json cards = Json::array();
    for (const CardRecord &card : share.cards)
        cards.push_back({{"nonce", utf8(card.nonce)}, {"madeAt", timeText(card.madeAt)}});
    Json results = Json::array();
    for (const ReadResult &result : share.results)
        results.push_back({{"nonce", utf8(result.nonce)}, {"readAt", timeText(result.readAt)},
            {"situation", situationJson(result.situation)}, {"check", checkJson(result.check)}});
    const Json json = {{"type", "halfdoor-share"}, {"schema", Share::schema}, {"id", utf8(share.id)},
        {"practice", share.practice}, {"why", utf8(share.why)}, {"hostName", utf8(share.hostName)},
        {"hostLogin", utf8(share.hostLogin)}, {"tailnet", utf8(share.tailnet)},
        {"side", idIn(sides, share.side)}, {"hasReadTwoHouses", share.hasReadTwoHouses},
        {"person",
            {{"name", utf8(share.person.name)}, {"login", utf8(share.person.login)},
                {"language", utf8(share.person.language)}}},
        {"machine", machineJson(share.machine)}, {"service", serviceJson(share.service)},
        {"rule", ruleJson(share.rule)}, {"invite", inviteJson(share.invite)}, {"cards", std::move(cards)},
        {"results", std::move(results)}, {"aftercare", careJson(share.aftercare)},
        {"ending", endingJson(share.ending)}, {"createdAt", timeText(share.createdAt)},
        {"endedAt", timeText(share.endedAt)}, {"history", historyJson(share.history)}};
    return printed(json);
}

Result<Share, CardError> readShare(const QByteArray &bytes)
{
    const auto tree = parseStrict(bytes, maxShareBytes);
    if (!tree)
        return fail(tree.error());
    JsonReader reader;
    const std::int64_t schema = readKind(reader, *tree, "halfdoor-share"_L1);
    if (!reader.hasFailed() && schema > Share::schema)
        reader.refuse(Code::NewerSchema, u"/schema"_s, QString::number(schema));
    Share share;
    if (!reader.hasFailed())
        share = readAll(reader, *tree);
    if (reader.hasFailed())
        return fail(reader.error());
    return share;
}

std::optional<Share> peekShare(const QByteArray &bytes)
{
    const auto tree = parseStrict(bytes, maxShareBytes);
    if (!tree)
        return std::nullopt;
    JsonReader reader;
    Share share;
    if (readKind(reader, *tree, "halfdoor-share"_L1) > 0 && !reader.hasFailed())
        readBasics(reader, *tree, share);
    if (reader.hasFailed())
        return std::nullopt;
    return share;
}

QByteArray writeVisit(const Visit &visit)
{
    Json results = Json::array();
    for (const ResultFile &result : visit.results)
        results.push_back(resultJson(result));
    Card card = visit.card;
    card.invite = {};
    const Json json = {{"type", "halfdoor-visit"}, {"schema", Visit::schema}, {"id", utf8(visit.id)},
        {"card", cardJson(card)}, {"openedAt", timeText(visit.openedAt)},
        {"welcomeReadAt", timeText(visit.welcomeReadAt)},
        {"accountConfirmedAt", timeText(visit.accountConfirmedAt)},
        {"accountLogin", utf8(visit.accountLogin)}, {"inviteAcceptedAt", timeText(visit.inviteAcceptedAt)},
        {"agreedAt", timeText(visit.agreedAt)}, {"agreementDeclinedAt", timeText(visit.agreementDeclinedAt)},
        {"sentAt", timeText(visit.sentAt)}, {"results", std::move(results)}};
    return printed(json);
}

Result<Visit, CardError> readVisit(const QByteArray &bytes)
{
    const auto tree = parseStrict(bytes, maxShareBytes);
    if (!tree)
        return fail(tree.error());
    JsonReader reader;
    const std::int64_t schema = readKind(reader, *tree, "halfdoor-visit"_L1);
    if (!reader.hasFailed() && schema > Visit::schema)
        reader.refuse(Code::NewerSchema, u"/schema"_s, QString::number(schema));
    Visit visit;
    visit.id = reader.text(*tree, "id", {}, 128);
    with(reader, *tree, "card",
        [&](const Json &value, const QString &at) { visit.card = readCardJson(reader, value, at); });
    visit.openedAt = reader.time(*tree, "openedAt", {}, true);
    visit.welcomeReadAt = reader.time(*tree, "welcomeReadAt", {}, true);
    visit.accountConfirmedAt = reader.time(*tree, "accountConfirmedAt", {}, true);
    visit.accountLogin = reader.text(*tree, "accountLogin", {}, shortText);
    visit.inviteAcceptedAt = reader.time(*tree, "inviteAcceptedAt", {}, true);
    visit.agreedAt = reader.time(*tree, "agreedAt", {}, true);
    visit.agreementDeclinedAt = reader.time(*tree, "agreementDeclinedAt", {}, true);
    visit.sentAt = reader.time(*tree, "sentAt", {}, true);
    reader.list(*tree, "results", {}, Visit::maxResults, [&](const Json &value, const QString &here) {
        visit.results.push_back(readResultJson(reader, value, here));
    });
    if (!reader.hasFailed() && visit.id != visitId(visit.card))
        reader.refuse(Code::BadId, u"/id"_s, visit.id);
    if (reader.hasFailed())
        return fail(reader.error());
    return visit;
}

} // namespace share
