// SPDX-License-Identifier: GPL-3.0-or-later
#include "share_samples.h"

#include "core/share/share_json.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace Qt::StringLiterals;
using Code = share::CardError::Code;

namespace {

share::Share full()
{
    share::Share share = samples::withRule();
    share.practice = true;
    share.why = u"Tom's films\nand his <series>"_s;
    share.rule.naming = {policy::Naming::Kind::Group, u"group:friends"_s};
    share.rule.standing = share::intentOf(samples::draft());
    share.rule.before = QString(64, u'a');
    share.rule.after = QString(64, u'b');
    share.invite
        = {share::Invite::State::WrongAccount, u"i1"_s, samples::at(6), u"tom@github"_s, samples::at(8)};
    share.cards = {{samples::card().nonce, samples::at(10)}};
    share.results = {{samples::card().nonce, samples::at(30), samples::check(samples::card()),
        {probe::Situation::Client::Ready, true, false}}};
    share.aftercare = {true, true, QDate(2027, 2, 1), QDate(2027, 3, 31)};
    share.ending = {samples::at(100), true, true, false, false};
    share.endedAt = samples::at(101);
    share.history = {{share::Event::Kind::Created, samples::at(0), {}},
        {share::Event::Kind::AcceptedByWrongAccount, samples::at(8), u"tom@github"_s}};
    share.machine.tags = {u"tag:nas"_s};
    return share;
}

} // namespace

class TstShareJson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatItWrites();
    void keepsAnUnfinishedDraft();
    void anEmptyDraftSurvives();
    void keepsNoSecret();
    void refuses_data();
    void refuses();
    void showsOfANewerVersionWhatItKnows();
    void visitReadsWhatItWrites();
    void visitForgetsTheLink();
    void visitWithAHostileCardIsRefused();
};

void TstShareJson::readsWhatItWrites()
{
    const share::Share share = full();
    const auto read = share::readShare(share::writeShare(share));
    QVERIFY(read.has_value());
    QCOMPARE(*read, share);
}

/// What the host has typed so far may be wrong: it must come back to be mended, not be called damaged.
void TstShareJson::keepsAnUnfinishedDraft()
{
    share::Share share = samples::draft();
    share.service.doors = {{policy::Protocol::Tcp, 0, u"<b>"_s}, {policy::Protocol::Udp, 70, {}}};
    share.machine.addresses = {*base::Address::parse(u"192.168.1.5")};
    share.machine.dnsName = u"not a name"_s;
    share.person.login = u"tom"_s;
    const auto read = share::readShare(share::writeShare(share));
    QVERIFY(read.has_value());
    QCOMPARE(*read, share);
}

void TstShareJson::anEmptyDraftSurvives()
{
    share::Share share;
    share.id = u"draft-00000000"_s;
    const auto read = share::readShare(share::writeShare(share));
    QVERIFY(read.has_value());
    QCOMPARE(*read, share);
}

void TstShareJson::keepsNoSecret()
{
    QVERIFY(!share::writeShare(full()).contains("login.tailscale.com"));
}

void TstShareJson::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Code>("code");
    const QByteArray good = share::writeShare(full());
    QTest::newRow("nothing") << QByteArray() << Code::NotJson;
    QTest::newRow("truncated") << good.left(good.size() - 30) << Code::NotJson;
    QTest::newRow("invalid UTF-8") << QByteArray(good).replace("attic", "\xc3") << Code::NotJson;
    QTest::newRow("brackets") << QByteArray(1024 * 1024, '[') << Code::NotJson;
    QTest::newRow("10 MB of brackets") << QByteArray(10 * 1024 * 1024, '[') << Code::TooLarge;
    QTest::newRow("another file") << share::writeCard(samples::card()) << Code::WrongType;
    QTest::newRow("a newer schema") << QByteArray(good).replace("\"schema\": 1,\n  \"id\"",
        "\"schema\": 9,\n  \"id\"") << Code::NewerSchema;
    QTest::newRow("an id with a line break")
        << QByteArray(good).replace("tom-jellyfin", "tom\\njellyfin") << Code::BadId;
    QTest::newRow("an unknown state")
        << QByteArray(good).replace("wrong-account", "stolen") << Code::BadValue;
    QTest::newRow("a list that is none")
        << QByteArray(good).replace("\"tags\": [", "\"tags\": 1, \"x\": [") << Code::WrongType;
}

void TstShareJson::refuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Code, code);
    const auto share = share::readShare(bytes);
    QVERIFY(!share.has_value());
    QCOMPARE(share.error().code, code);
}

void TstShareJson::showsOfANewerVersionWhatItKnows()
{
    nlohmann::ordered_json json = nlohmann::ordered_json::parse(share::writeShare(full()).toStdString());
    json["schema"] = 2;
    json["rule"] = "told otherwise now";
    json["orbit"] = {{"moon", true}};
    const QByteArray bytes = QByteArray::fromStdString(json.dump());
    QVERIFY(!share::readShare(bytes).has_value());
    const auto glance = share::peekShare(bytes);
    QVERIFY(glance.has_value());
    QCOMPARE(glance->person.name, u"Tom"_s);
    QCOMPARE(glance->service.name, u"Jellyfin"_s);
}

void TstShareJson::visitReadsWhatItWrites()
{
    share::Visit visit = share::visitOf(samples::card(), samples::at(11));
    visit.welcomeReadAt = samples::at(12);
    visit.accountConfirmedAt = samples::at(13);
    visit.accountLogin = u"tom@example.org"_s;
    visit.agreedAt = samples::at(14);
    visit.results = {samples::result(samples::card())};
    const auto read = share::readVisit(share::writeVisit(visit));
    QVERIFY(read.has_value());
    QCOMPARE(*read, visit);
}

void TstShareJson::visitForgetsTheLink()
{
    share::Card card = samples::card();
    card.invite = base::Secret(u"https://login.tailscale.com/admin/invite/aBc123"_s);
    share::Visit visit = share::visitOf(card, samples::at(11));
    QVERIFY(visit.card.invite.isEmpty());
    visit.card.invite = card.invite;
    QVERIFY(!share::writeVisit(visit).contains("aBc123"));
}

void TstShareJson::visitWithAHostileCardIsRefused()
{
    const QByteArray good = share::writeVisit(share::visitOf(samples::card(), samples::at(11)));
    const auto visit = share::readVisit(QByteArray(good).replace("100.74.78.2", "192.0.2.1"));
    QVERIFY(!visit.has_value());
    QCOMPARE(visit.error().code, Code::AddressNotTailscale);
}

QTEST_GUILESS_MAIN(TstShareJson)
#include "tst_share_json.moc"
