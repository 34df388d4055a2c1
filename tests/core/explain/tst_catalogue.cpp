// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/catalogue.h"

#include <QSet>
#include <QTest>

using namespace explain;
using namespace Qt::StringLiterals;

class TstCatalogue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hasTheThreeServicesAndCustom_data();
    void hasTheThreeServicesAndCustom();
    void everyEntryIsComplete();
    void unknownIdIsCustom();
    void makesTheAddress_data();
    void makesTheAddress();
    void showsWhetherSomethingListens();
    void fillsPlaceholdersOnce();
    void knowsTheLanguageOfATag();
};

void TstCatalogue::hasTheThreeServicesAndCustom_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("port");
    QTest::newRow("vLLM") << "vllm"
                          << "vLLM" << 8000;
    QTest::newRow("Home Assistant") << "homeassistant"
                                    << "Home Assistant" << 8123;
    QTest::newRow("Jellyfin") << "jellyfin"
                              << "Jellyfin" << 8096;
    QTest::newRow("any other") << "custom"
                               << "" << 0;
}

void TstCatalogue::hasTheThreeServicesAndCustom()
{
    QFETCH(const QString, id);
    QFETCH(const QString, name);
    QFETCH(const int, port);
    const CatalogueEntry &found = entry(id);
    QCOMPARE(QString::fromUtf16(found.id), id);
    QCOMPARE(QString::fromUtf16(found.name), name);
    QCOMPARE(int(found.port), port);
    QCOMPARE(found.protocol, policy::Protocol::Tcp);
}

void TstCatalogue::everyEntryIsComplete()
{
    QSet<QString> ids;
    for (const CatalogueEntry &each : catalogue()) {
        const QString id = QString::fromUtf16(each.id);
        QVERIFY2(!ids.contains(id), qPrintable(id));
        ids.insert(id);
        for (const Language language : {Language::English, Language::German}) {
            QVERIFY2(!in(each.purpose, language).isEmpty(), qPrintable(id));
            QVERIFY2(!in(each.listens, language).isEmpty(), qPrintable(id));
            QVERIFY2(!each.insights.empty() && !each.settings.empty(), qPrintable(id));
            for (const Words &setting : each.settings)
                QVERIFY2(!in(setting, language).isEmpty(), qPrintable(id));
        }
    }
    QCOMPARE(QString::fromUtf16(catalogue().back().id), u"custom"_s);
}

void TstCatalogue::unknownIdIsCustom()
{
    QCOMPARE(QString::fromUtf16(entry(u"no-such-service").id), u"custom"_s);
    QCOMPARE(QString::fromUtf16(entry({}).id), u"custom"_s);
}

void TstCatalogue::makesTheAddress_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<int>("exposure");
    QTest::addColumn<QString>("address");
    const int direct = int(share::Exposure::Direct);
    const int serve = int(share::Exposure::Serve);
    QTest::newRow("direct") << "jellyfin"
                            << "attic.owl-newt.ts.net" << 8096 << direct
                            << "http://attic.owl-newt.ts.net:8096";
    QTest::newRow("with a path") << "vllm"
                                 << "gpu.owl-newt.ts.net" << 8000 << direct
                                 << "http://gpu.owl-newt.ts.net:8000/v1";
    QTest::newRow("Serve hides 443") << "jellyfin"
                                     << "attic.owl-newt.ts.net" << 443 << serve
                                     << "https://attic.owl-newt.ts.net";
    QTest::newRow("Serve on another port")
        << "jellyfin"
        << "attic.owl-newt.ts.net" << 8443 << serve << "https://attic.owl-newt.ts.net:8443";
    QTest::newRow("http hides 80") << "jellyfin"
                                   << "attic.owl-newt.ts.net" << 80 << direct
                                   << "http://attic.owl-newt.ts.net";
    QTest::newRow("IPv6") << "jellyfin"
                          << "fd7a:115c:a1e0::1" << 8096 << direct << "http://[fd7a:115c:a1e0::1]:8096";
    QTest::newRow("no browser") << "custom"
                                << "attic.owl-newt.ts.net" << 5432 << direct << "attic.owl-newt.ts.net:5432";
}

void TstCatalogue::makesTheAddress()
{
    QFETCH(const QString, id);
    QFETCH(const QString, host);
    QFETCH(const int, port);
    QFETCH(const int, exposure);
    QFETCH(const QString, address);
    QCOMPARE(addressOf(entry(id), host, std::uint16_t(port), share::Exposure(exposure)), address);
}

void TstCatalogue::showsWhetherSomethingListens()
{
    QVERIFY(listeningCommand(System::Linux, 8096).contains(u"8096"));
    QVERIFY(listeningCommand(System::Windows, 8096).startsWith(u"Get-NetTCPConnection"));
    QVERIFY(listeningCommand(System::MacOs, 8096).startsWith(u"lsof"));
    QVERIFY(listeningCommand(System::Ios, 8096).isEmpty());
}

void TstCatalogue::fillsPlaceholdersOnce()
{
    const Values values{{u"host"_s, u"{machine}"_s}, {u"machine"_s, u"attic"_s}};
    QCOMPARE(filled(u"{host} runs {machine}"_s, values), u"{machine} runs attic"_s);
    QCOMPARE(filled(u"{nobody} is {host"_s, values), u"{nobody} is {host"_s);
    QCOMPARE(filled(u"{machine}"_s, values), u"Attic"_s);
    QCOMPARE(filled(QString(), values), QString());
}

void TstCatalogue::knowsTheLanguageOfATag()
{
    QCOMPARE(languageOf(u"de"), Language::German);
    QCOMPARE(languageOf(u"de-AT"), Language::German);
    QCOMPARE(languageOf(u"den"), Language::English);
    QCOMPARE(languageOf(u"fr"), Language::English);
    QCOMPARE(languageOf({}), Language::English);
}

QTEST_GUILESS_MAIN(TstCatalogue)
#include "tst_catalogue.moc"
