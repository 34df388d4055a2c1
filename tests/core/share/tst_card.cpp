// SPDX-License-Identifier: GPL-3.0-or-later
#include "share_samples.h"

#include "core/share/text_form.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using Code = share::CardError::Code;
using Json = nlohmann::ordered_json;

namespace {

QByteArray edited(const char *pointer, const Json &value)
{
    Json json = Json::parse(share::writeCard(samples::card()).toStdString());
    json[Json::json_pointer(pointer)] = value;
    return QByteArray::fromStdString(json.dump());
}

QByteArray without(const char *name)
{
    Json json = Json::parse(share::writeCard(samples::card()).toStdString());
    json.erase(name);
    return QByteArray::fromStdString(json.dump());
}

Json portNumbers(int count)
{
    Json list = Json::array();
    for (int port = 1; port <= count; ++port)
        list.push_back(port);
    return list;
}

} // namespace

class TstCard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatItWrites();
    void writesTheSamplesByteForByte();
    void keepsTheInviteOnlyOnPurpose();
    void refuses_data();
    void refuses();
    void saysWhatToDoAndShowsNoHiddenCharacters();
    void takesHarmlessNames_data();
    void takesHarmlessNames();
    void textFormSurvivesChats_data();
    void textFormSurvivesChats();
    void textFormRefuses_data();
    void textFormRefuses();
    void textFormFitsAQrCode();
    void aHugeClaimIsNotUnpacked();
    void resultReadsWhatItWrites();
    void everyAuditCanBeSent_data();
    void everyAuditCanBeSent();
    void resultRefusesWhatItsPlanDoesNotName();
    void resultOfAnotherCardIsForeign();
    void resultOfAFormerCardIsOlder();
    void resultFromBeforeTheRuleDoesNotCount();
    void knowsWhatComesIn();
};

void TstCard::readsWhatItWrites()
{
    share::Card card = samples::card();
    card.practice = true;
    card.end = QDate(2027, 3, 31);
    card.doors.push_back({policy::Protocol::Udp, 51820, u"WireGuard & more"_s});
    const auto read = share::readCard(share::writeCard(card));
    QVERIFY(read.has_value());
    QCOMPARE(*read, card);
    const auto fromText = share::readCard(share::cardText(card).toUtf8());
    QVERIFY(fromText.has_value());
    QCOMPARE(*fromText, card);
}

/// The samples are what the schemas are checked against, so they have to be what we write today.
void TstCard::writesTheSamplesByteForByte()
{
    const QString folder = qEnvironmentVariable("HALFDOOR_SOURCE_DIR", u"."_s) + u"/tests/data/"_s;
    int seen = 0;
    for (const QFileInfo &info : QDir(folder + u"cards"_s).entryInfoList({u"*.halfdoor"_s})) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const auto card = share::readCard(bytes);
        QVERIFY2(card.has_value(), qPrintable(info.fileName()));
        QCOMPARE(share::writeCard(*card), bytes);
        ++seen;
    }
    for (const QFileInfo &info : QDir(folder + u"results"_s).entryInfoList({u"*.halfdoor-result"_s})) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const auto result = share::readResult(bytes);
        QVERIFY2(result.has_value(), qPrintable(info.fileName()));
        QCOMPARE(share::writeResult(*result), bytes);
        ++seen;
    }
    QVERIFY(seen >= 3);
}

void TstCard::keepsTheInviteOnlyOnPurpose()
{
    QVERIFY(!share::writeCard(samples::card()).contains("invite"));
    share::CardOptions options;
    options.invite = base::Secret(u"https://login.tailscale.com/admin/invite/aBc123"_s);
    const share::Card card = share::cardOf(samples::withRule(), options, share::makeNonce(), samples::at(1));
    const auto read = share::readCard(share::writeCard(card));
    QVERIFY(read.has_value());
    QCOMPARE(read->invite, options.invite);
}

void TstCard::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Code>("code");
    const QByteArray good = share::writeCard(samples::card());
    QTest::newRow("nothing") << QByteArray() << Code::NoTextForm;
    QTest::newRow("cut short") << good.left(good.size() / 2) << Code::NotJson;
    QTest::newRow("invalid UTF-8") << QByteArray(good).replace("attic",
        "att\xff"
        "ic") << Code::NotUtf8;
    QTest::newRow("a comment") << QByteArray("// card\n" + good).replace("// card\n{", "{// card\n")
                               << Code::NotJson;
    QTest::newRow("a name twice") << QByteArray(good).replace("\"id\":", "\"id\": \"x\", \"id\":")
                                  << Code::NotJson;
    QTest::newRow("10 MB of brackets") << QByteArray(10 * 1024 * 1024, '[') << Code::TooLarge;
    QTest::newRow("60 kB of brackets") << "{\"a\":" + QByteArray(60'000, '[') << Code::NotJson;
    QTest::newRow("an array") << QByteArray("[]") << Code::NoTextForm;
    QTest::newRow("an empty object") << QByteArray("{}") << Code::NotACard;
    QTest::newRow("another kind") << edited("/type", "halfdoor-result") << Code::NotACard;
    QTest::newRow("a newer schema") << edited("/schema", 2) << Code::NewerSchema;
    QTest::newRow("schema of a float") << edited("/schema", 1.5) << Code::WrongType;
    QTest::newRow("no schema") << without("schema") << Code::Missing;
    QTest::newRow("no nonce") << without("nonce") << Code::Missing;
    QTest::newRow("a short nonce") << edited("/nonce", "abc") << Code::BadNonce;
    QTest::newRow("an id with a line break") << edited("/id", "tom\njellyfin") << Code::BadId;
    QTest::newRow("an id that climbs") << edited("/id", "../../etc/passwd") << Code::BadId;
    QTest::newRow("an id too long") << edited("/id", std::string(65, 'a')) << Code::TooLong;
    QTest::newRow("a public address")
        << edited("/machine/addresses/0", "8.8.8.8") << Code::AddressNotTailscale;
    QTest::newRow("Tailscale's own DNS")
        << edited("/machine/addresses/0", "100.100.100.100") << Code::AddressNotTailscale;
    QTest::newRow("the ChromeOS range")
        << edited("/machine/addresses/0", "100.115.92.7") << Code::AddressNotTailscale;
    QTest::newRow("loopback") << edited("/machine/addresses/0", "127.0.0.1") << Code::AddressNotTailscale;
    QTest::newRow("mapped IPv4") << edited("/machine/addresses/0", "::ffff:100.64.0.1")
                                 << Code::AddressNotTailscale;
    QTest::newRow("no address at all") << edited("/machine/addresses/0", "attic") << Code::BadAddress;
    QTest::newRow("a name outside") << edited("/machine/dnsName", "attic.example.com") << Code::BadDnsName;
    QTest::newRow("a name that looks inside")
        << edited("/machine/dnsName", "attic.tail1234.ts.net.example.com") << Code::BadDnsName;
    QTest::newRow("the bare suffix") << edited("/machine/dnsName", "tail1234.ts.net") << Code::BadDnsName;
    QTest::newRow("an address as name") << edited("/machine/dnsName", "8.8.8.8") << Code::BadDnsName;
    QTest::newRow("markup in a name") << edited("/host/name", "<b>Mira</b>") << Code::BadText;
    QTest::newRow("a reference in a name") << edited("/host/name", "Mira&lt;script") << Code::BadText;
    QTest::newRow("a line break in a name") << edited("/machine/name", "attic\nfoo") << Code::BadText;
    QTest::newRow("a NUL in a name") << edited("/machine/name", std::string("at\0tic", 6)) << Code::BadText;
    QTest::newRow("text turned around") << edited("/friend/name", "Tom\u202Emoc") << Code::BadText;
    QTest::newRow("an isolate") << edited("/service/name", "Jelly\u2066fin") << Code::BadText;
    QTest::newRow("a hidden blank") << edited("/service/name", "Jelly\u200Bfin") << Code::BadText;
    QTest::newRow("a name too long") << edited("/service/name", std::string(81, 'x')) << Code::TooLong;
    QTest::newRow("a name of a megabyte")
        << edited("/service/name", std::string(50'000, 'x')) << Code::TooLong;
    QTest::newRow("a label with markup") << edited("/service/doors/0/label", "<img src=x>") << Code::BadText;
    QTest::newRow("a login with a blank") << edited("/friend/login", "tom @example.org") << Code::BadText;
    QTest::newRow("port 0") << edited("/service/doors/0/port", 0) << Code::BadPort;
    QTest::newRow("port 65536") << edited("/service/doors/0/port", 65536) << Code::BadPort;
    QTest::newRow("a negative port") << edited("/service/doors/0/port", -1) << Code::BadPort;
    QTest::newRow("a port as text") << edited("/service/doors/0/port", "8096") << Code::BadPort;
    QTest::newRow("another protocol") << edited("/service/doors/0/protocol", "icmp") << Code::BadValue;
    QTest::newRow("no door") << edited("/service/doors", Json::array()) << Code::Missing;
    QTest::newRow("64 ports beside the door")
        << edited("/service/listening", portNumbers(64)) << Code::TooMany;
    QTest::newRow("65 ports") << edited("/service/listening", portNumbers(65)) << Code::TooMany;
    QTest::newRow("a link elsewhere")
        << edited("/invite", "https://example.com/admin/invite/x") << Code::BadLink;
    QTest::newRow("a link that looks right")
        << edited("/invite", "https://login.tailscale.com.example.com/x") << Code::BadLink;
    QTest::newRow("a link with a user")
        << edited("/invite", "https://login.tailscale.com@example.com/") << Code::BadLink;
    QTest::newRow("a script") << edited("/invite", "javascript:alert(1)") << Code::BadLink;
    QTest::newRow("a time that is none") << edited("/madeAt", "yesterday") << Code::BadValue;
}

void TstCard::refuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Code, code);
    const auto card = share::readCard(bytes);
    QVERIFY(!card.has_value());
    QCOMPARE(card.error().code, code);
    const QString words = share::describe(card.error());
    QVERIFY(words.size() > 20);
    QVERIFY(words.contains(u". ") || words.contains(u": ") || words.contains(u", "));
}

void TstCard::saysWhatToDoAndShowsNoHiddenCharacters()
{
    const auto card = share::readCard(edited("/machine/addresses/0", "8.8.8.8"));
    QVERIFY(!card.has_value());
    QCOMPARE(share::describe(card.error()),
        u"8.8.8.8 is not the address of a Tailscale machine, so nothing was tried. Ask whether it was sent like that."_s);
    const auto turned = share::readCard(edited("/id", "tom\u202Enot\nyet"));
    QVERIFY(!turned.has_value());
    for (const QChar c : turned.error().detail)
        QVERIFY(c.isPrint());
}

void TstCard::takesHarmlessNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("an ampersand") << u"Tom & Jerry"_s;
    QTest::newRow("umlauts") << u"Jürgen Müßig"_s;
    QTest::newRow("Arabic") << u"\u0645\u064A\u0631\u0627"_s;
    QTest::newRow("an emoji") << u"Mira \U0001F3E0"_s;
    QTest::newRow("eighty") << QString(80, u'x');
}

void TstCard::takesHarmlessNames()
{
    QFETCH(const QString, name);
    share::Card card = samples::card();
    card.hostName = name;
    const auto read = share::readCard(share::writeCard(card));
    QVERIFY(read.has_value());
    QCOMPARE(read->hostName, name);
}

void TstCard::textFormSurvivesChats_data()
{
    QTest::addColumn<QString>("message");
    const QString line = share::cardText(samples::card());
    QString wrapped;
    QString quoted;
    for (qsizetype i = 0; i < line.size(); i += 60) {
        wrapped += line.mid(i, 60) + u"\r\n"_s;
        quoted += u"> > "_s + line.mid(i, 60) + u"\n"_s;
    }
    QTest::newRow("as it is") << line;
    QTest::newRow("in a sentence") << u"Hi Tom, here is your card: "_s + line + u" - see you, Mira"_s;
    QTest::newRow("wrapped") << wrapped;
    QTest::newRow("quoted twice") << quoted;
    QTest::newRow("in small letters") << line.toLower();
    QTest::newRow("with a hidden mark") << QString(line).insert(30, QChar(0x200B));
    QTest::newRow("as a code block") << u"```\n"_s + line + u"\n```"_s;
}

void TstCard::textFormSurvivesChats()
{
    QFETCH(const QString, message);
    const auto card = share::readCard(message.toUtf8());
    QVERIFY(card.has_value());
    QCOMPARE(*card, samples::card());
}

void TstCard::textFormRefuses_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<Code>("code");
    const QString line = share::cardText(samples::card());
    QString changed = line;
    changed[40] = changed[40] == u'A' ? u'B' : u'A';
    QString wrongCheck = line;
    wrongCheck.replace(line.size() - 1, 1, line.endsWith(u'0') ? u"1"_s : u"0"_s);
    QTest::newRow("one letter changed") << changed << Code::WrongChecksum;
    QTest::newRow("a wrong checksum") << wrongCheck << Code::WrongChecksum;
    QTest::newRow("the end is missing") << line.left(line.size() - 4) << Code::Truncated;
    QTest::newRow("half of it") << line.left(line.size() / 2) << Code::Truncated;
    QTest::newRow("the head alone") << u"HALFDOOR:CARD:"_s << Code::Truncated;
    QTest::newRow("a newer form") << QString(line).replace(u"CARD:1:"_s, u"CARD:2:"_s) << Code::NewerTextForm;
    QTest::newRow("a result") << share::resultText(samples::result(samples::card())) << Code::NotACard;
    QTest::newRow("another text") << u"Hello Tom"_s << Code::NoTextForm;
    QTest::newRow("no payload") << u"HALFDOOR:CARD:1::00000000"_s << Code::WrongChecksum;
    QTest::newRow("letters that base32 has not") << u"HALFDOOR:CARD:1:0189:00000000"_s << Code::WrongChecksum;
}

void TstCard::textFormRefuses()
{
    QFETCH(const QString, message);
    QFETCH(const Code, code);
    const auto card = share::readCard(message.toUtf8());
    QVERIFY(!card.has_value());
    QCOMPARE(card.error().code, code);
}

void TstCard::textFormFitsAQrCode()
{
    QVERIFY(share::cardText(samples::card()).size() <= share::qrComfort);
    const QString allowed = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"_s; // QR alphanumeric mode
    for (const QChar c : share::cardText(samples::card()))
        QVERIFY(allowed.contains(c));
}

void TstCard::aHugeClaimIsNotUnpacked()
{
    // Eight megabytes of blanks pack into some ten kilobytes: more than a card may hold, refused before it is
    // unpacked.
    const QString bomb = share::toTextForm(share::TextKind::Card, QByteArray(8 * 1024 * 1024, ' '));
    QVERIFY(bomb.size() < share::Card::maxBytes);
    const auto card = share::readCard(bomb.toUtf8());
    QVERIFY(!card.has_value());
    QCOMPARE(card.error().code, Code::WrongChecksum);
}

void TstCard::resultReadsWhatItWrites()
{
    const share::ResultFile result = samples::result(samples::card());
    const auto read = share::readResult(share::writeResult(result));
    QVERIFY(read.has_value());
    QCOMPARE(*read, result);
    const auto fromText = share::readResult(share::resultText(result).toUtf8());
    QVERIFY(fromText.has_value());
    QCOMPARE(*fromText, result);
}

void TstCard::everyAuditCanBeSent_data()
{
    QTest::addColumn<int>("addresses");
    QTest::addColumn<int>("inARow"); // ports that answer alike; 0: at random
    QTest::addColumn<bool>("isAll"); // else every third port was not tried
    QTest::newRow("two addresses, half refused at random") << 2 << 0 << true;
    QTest::newRow("every port otherwise than its neighbour") << 8 << 1 << true;
    QTest::newRow("two by two") << 8 << 2 << true;
    QTest::newRow("two of three alike") << 8 << 0x10000 << false;
}

/// As mixed as can be, at as many addresses as a plan may have.
void TstCard::everyAuditCanBeSent()
{
    QFETCH(const int, addresses);
    QFETCH(const int, inARow);
    QFETCH(const bool, isAll);
    share::ResultFile file = samples::result(samples::card());
    probe::AuditResult audit;
    audit.plan.promise = file.check.plan;
    audit.plan.promise.closed.clear();
    audit.plan.promise.addresses.clear();
    QRandomGenerator random(1);
    probe::PortSet ports;
    std::map<probe::Outcome, probe::PortSet> seen;
    for (int port = 1; port <= 65'535; ++port) {
        if (!isAll && port % 3 == 0)
            continue;
        const int kind = inARow == 0 ? int(random.bounded(2U)) : port / inARow % 2;
        const probe::Outcome outcome = kind == 0 ? probe::Outcome::Refused : probe::Outcome::Silent;
        seen[outcome].add(static_cast<std::uint16_t>(port));
        ports.add(static_cast<std::uint16_t>(port));
    }
    audit.plan.ports = ports;
    for (int i = 1; i <= addresses; ++i) {
        const auto address = *base::Address::parse(u"100.101.102.%1"_s.arg(i));
        audit.plan.promise.addresses.push_back(address);
        probe::AddressAudit &at = audit.addresses.emplace_back();
        at.address = address;
        at.ports = seen;
    }
    audit.startedAt = file.check.startedAt;
    audit.endedAt = file.check.endedAt;
    file.check = {};
    file.audit = audit;

    const QByteArray bytes = share::writeResult(file);
    QVERIFY2(bytes.size() <= share::ResultFile::maxBytes, qPrintable(QString::number(bytes.size())));
    const auto read = share::readResult(bytes);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(share::describe(read.error())));
    QCOMPARE(*read, file);
    const auto fromText = share::readResult(share::resultText(file).toUtf8());
    QVERIFY(fromText.has_value());
    QCOMPARE(*fromText, file);
}

void TstCard::resultRefusesWhatItsPlanDoesNotName()
{
    Json json = Json::parse(share::writeResult(samples::result(samples::card())).toStdString());
    json["check"]["results"][0]["port"] = 31337;
    const auto result = share::readResult(QByteArray::fromStdString(json.dump()));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, Code::BadValue);
    QVERIFY(result.error().where.startsWith(u"/check/"));
}

void TstCard::resultOfAnotherCardIsForeign()
{
    share::Share share = samples::withRule();
    const share::ResultFile result = samples::result(samples::card());
    QCOMPARE(share::freshnessOf(share, result), share::Freshness::Foreign); // no card was made
    share.cards = {{samples::card().nonce, samples::at(10)}};
    QCOMPARE(share::freshnessOf(share, result), share::Freshness::Current);
    share::ResultFile other = result;
    other.nonce = u"ffffffffffffffffffffffffffffffff"_s;
    QCOMPARE(share::freshnessOf(share, other), share::Freshness::Foreign);
    other = result;
    other.cardId = u"ann-jellyfin"_s;
    QCOMPARE(share::freshnessOf(share, other), share::Freshness::Foreign);
}

void TstCard::resultOfAFormerCardIsOlder()
{
    share::Share share = samples::withRule();
    share.cards = {{samples::card().nonce, samples::at(10)}, {share::makeNonce(), samples::at(15)}};
    QCOMPARE(share::freshnessOf(share, samples::result(samples::card())), share::Freshness::OlderCard);
    share.cards.pop_back();
    share.service.doors.push_back({policy::Protocol::Tcp, 443, {}});
    QCOMPARE(share::freshnessOf(share, samples::result(samples::card())), share::Freshness::OlderCard);
}

void TstCard::resultFromBeforeTheRuleDoesNotCount()
{
    share::Share share = samples::withRule();
    share.cards = {{samples::card().nonce, samples::at(10)}};
    share.rule.at = samples::at(60);
    QCOMPARE(share::freshnessOf(share, samples::result(samples::card())), share::Freshness::BeforeRule);
}

void TstCard::knowsWhatComesIn()
{
    const share::ResultFile result = samples::result(samples::card());
    QCOMPARE(share::incomingKind(share::writeCard(samples::card())), share::Incoming::Card);
    QCOMPARE(share::incomingKind(share::writeResult(result)), share::Incoming::Result);
    QCOMPARE(share::incomingKind(share::cardText(samples::card()).toUtf8()), share::Incoming::Card);
    QCOMPARE(share::incomingKind(share::resultText(result).toUtf8()), share::Incoming::Result);
    QCOMPARE(share::incomingKind("hello"), share::Incoming::Unknown);
    QCOMPARE(share::incomingKind("{}"), share::Incoming::Unknown);
}

QTEST_GUILESS_MAIN(TstCard)
#include "tst_card.moc"
