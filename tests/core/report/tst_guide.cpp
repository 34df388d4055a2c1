// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/guide.h"
#include "core/report/html.h"
#include "core/report/message.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

share::Share example()
{
    share::Share share;
    share.id = u"tom-jellyfin"_s;
    share.hostName = u"Mira"_s;
    share.person = {u"Tom"_s, u"tom@example.org"_s, u"en"_s};
    share.machine.name = u"attic"_s;
    share.machine.dnsName = u"attic.owl-newt.ts.net"_s;
    share.machine.addresses = {*base::Address::parse(u"100.101.102.103")};
    share.service.recipe = u"jellyfin"_s;
    share.service.name = u"Jellyfin"_s;
    share.service.doors = {{policy::Protocol::Tcp, 8096, u"Jellyfin"_s}};
    return share;
}

const QDate today(2026, 11, 21);

} // namespace

class TstGuide : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysAddressLoginAndDates();
    void isInTheFriendsLanguage();
    void markupInNamesStaysText();
    void loadsNothing();
    void bodyIsWellFormed();
    void behindServeTheAddressHasNoPort();
    void withoutANameTheAddressIsANumber();
    void privacyFollowsTheSetUp();
    void noCheckAfterTheEnd();
    void practiceIsSaid();
    void codeIsDrawnModuleByModule();
    void fileNameFitsEveryFileSystem();
    void messageEndsWithTheCard();
    void sentenceKeepsUnknownBraces();
};

void TstGuide::saysAddressLoginAndDates()
{
    const report::Guide guide = report::guideOf(example(), today);
    QCOMPARE(guide.address, u"http://attic.owl-newt.ts.net:8096"_s);
    const QString html = report::guideHtml(guide, {});
    for (const QString &expected : {u"Jellyfin, at Mira’s house"_s, u"http://attic.owl-newt.ts.net:8096"_s,
             u"<b>tom@example.org</b>"_s, u"22 Nov 2026"_s, u"21 Feb 2027"_s, u"21 Aug 2027"_s,
             u"21 November 2026"_s, u"Not affiliated with Tailscale"_s})
        QVERIFY2(html.contains(expected), qPrintable(expected));
    QVERIFY(!html.contains(u'{' + u"host"_s));
}

void TstGuide::isInTheFriendsLanguage()
{
    share::Share share = example();
    share.person.language = u"de"_s;
    const QString html = report::guideHtml(report::guideOf(share, today), {});
    QVERIFY(html.contains(u"lang=\"de\""_s));
    QVERIFY(html.contains(u"Wenn es nicht aufgeht"_s));
    QVERIFY(html.contains(u"21. November 2026"_s));
    QVERIFY(!html.contains(u"Each time"_s));
    QVERIFY(report::cardMessage(share, {}).startsWith(u"Hallo Tom,"_s));
}

void TstGuide::markupInNamesStaysText()
{
    share::Share share = example();
    share.hostName = u"<b>Mira</b>"_s;
    share.person.name = u"Tom\"><script>alert(1)</script>"_s;
    share.person.login = u"{machine}*&amp;"_s;
    share.service.name = u"Jelly'fin\u202E\x01"_s;
    const QString html = report::guideHtml(report::guideOf(share, today), {});
    QVERIFY(!html.contains(u"<script"_s));
    QVERIFY(!html.contains(u"<b>Mira"_s));
    QVERIFY(html.contains(u"&lt;b&gt;Mira&lt;/b&gt;"_s));
    QVERIFY(html.contains(u"{machine}*&amp;amp;"_s)); // a value is not a pattern
    QVERIFY(html.contains(u"Jelly&#39;fin"_s));
    QVERIFY(!html.contains(QChar(0x202E)));
}

void TstGuide::loadsNothing()
{
    const QString html = report::guideHtml(report::guideOf(example(), today), {"<svg></svg>", {1, "\1"}});
    static const QRegularExpression loads(u"(src|href|@import|url\\()"_s);
    QVERIFY(!html.contains(loads));
}

void TstGuide::bodyIsWellFormed()
{
    QString html = report::guideHtml(report::guideOf(example(), today),
        {"<svg viewBox=\"0 0 1 1\"></svg>", {2, QByteArray("\1\0\0\1", 4)}});
    html = html.mid(html.indexOf(u"<body>"_s));
    html = html.left(html.indexOf(u"</html>"_s)).replace(u"&nbsp;"_s, u" "_s);
    QXmlStreamReader reader(html);
    while (!reader.atEnd())
        reader.readNext();
    QCOMPARE(reader.errorString(), QString());
}

void TstGuide::behindServeTheAddressHasNoPort()
{
    share::Share share = example();
    share.service.exposure = share::Exposure::Serve;
    share.service.doors = {{policy::Protocol::Tcp, 443, u"Jellyfin"_s}};
    QCOMPARE(report::guideOf(share, today).address, u"https://attic.owl-newt.ts.net"_s);
}

void TstGuide::withoutANameTheAddressIsANumber()
{
    share::Share share = example();
    share.machine.dnsName.clear();
    QCOMPARE(report::guideOf(share, today).address, u"http://100.101.102.103:8096"_s);
}

void TstGuide::privacyFollowsTheSetUp()
{
    share::Share share = example();
    const report::Guide direct = report::guideOf(share, today);
    QVERIFY(!direct.canSee.empty() && !direct.cannotSee.empty());
    share.service.exposure = share::Exposure::Serve;
    QVERIFY(report::guideOf(share, today).canSee.size() > direct.canSee.size());
}

void TstGuide::noCheckAfterTheEnd()
{
    share::Share share = example();
    share.aftercare.end = QDate(2027, 3, 1);
    const report::Guide guide = report::guideOf(share, today);
    QCOMPARE(guide.checks, (std::vector<QDate>{QDate(2026, 11, 22), QDate(2027, 2, 21)}));
    QVERIFY(report::guideHtml(guide, {}).contains(u"ends on 1 March 2027"_s));
}

void TstGuide::practiceIsSaid()
{
    share::Share share = example();
    QVERIFY(!report::guideHtml(report::guideOf(share, today), {}).contains(u"Practice"_s));
    share.practice = true;
    QVERIFY(report::guideHtml(report::guideOf(share, today), {}).contains(u"Practice"_s));
}

void TstGuide::codeIsDrawnModuleByModule()
{
    const QString html
        = report::guideHtml(report::guideOf(example(), today), {{}, {2, QByteArray("\1\0\0\1", 4)}});
    QVERIFY(html.contains(u"M0 0h1v1h-1zM1 1h1v1h-1z"_s));
    // Fewer modules than the side says: no code, no crash.
    QVERIFY(!report::guideHtml(report::guideOf(example(), today), {{}, {9, "\1"}}).contains(u"<path"_s));
}

void TstGuide::fileNameFitsEveryFileSystem()
{
    report::Guide guide;
    guide.serviceName = u"../Jelly/fin:\n"_s;
    guide.friendName = u"Tom*"_s;
    QCOMPARE(report::guideFileName(guide), u"Jelly-fin-Tom"_s);
    QCOMPARE(report::guideFileName({}), u"halfdoor"_s);
}

void TstGuide::messageEndsWithTheCard()
{
    const QString card = u"HALFDOOR:CARD:1:ABC:DEF"_s;
    const QString message = report::cardMessage(example(), card);
    QVERIFY(message.endsWith(card + u'\n'));
    QVERIFY(message.contains(u"tom@example.org"_s));
    QVERIFY(!report::cardMessage(example(), {}).contains(u"HALFDOOR"_s));
}

void TstGuide::sentenceKeepsUnknownBraces()
{
    QCOMPARE(report::Html::sentence(u"a {b} *{c}* {"_s, {{u"c"_s, u"<{b}>"_s}}).toString(),
        u"a {b} <b>&lt;{b}&gt;</b> {"_s);
}

QTEST_APPLESS_MAIN(TstGuide)
#include "tst_guide.moc"
