// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/statement_table.h"
#include "core/explain/statements.h"

#include <QSet>
#include <QTest>
#include <QUrl>

using namespace explain;
using namespace Qt::StringLiterals;

namespace {

Setup jellyfin()
{
    return {u"Mira"_s, u"Tom"_s, u"tom@example.org"_s, u"attic"_s, u"jellyfin"_s, u"Jellyfin"_s, 8096,
        share::Exposure::Direct, false, false, System::Linux};
}

/// Set-ups that together make every row of the table apply.
std::vector<Setup> setups()
{
    std::vector<Setup> out;
    for (const char16_t *id : {u"jellyfin", u"homeassistant", u"vllm", u"custom"})
        for (const auto exposure :
            {share::Exposure::Direct, share::Exposure::Serve, share::Exposure::Userspace})
            for (const bool ticked : {false, true}) {
                Setup setup = jellyfin();
                setup.serviceId = QString::fromUtf16(id);
                setup.exposure = exposure;
                setup.allowsExitNode = ticked;
                setup.sharesBack = ticked;
                out.push_back(setup);
            }
    out.push_back(Setup{});
    return out;
}

QStringList idsOf(const Setup &setup, Audience audience, Language language = Language::English)
{
    QStringList out;
    for (const Statement &statement : statements(setup, audience, language))
        out << statement.id;
    return out;
}

const Statement *find(const std::vector<Statement> &all, QStringView id)
{
    for (const Statement &statement : all)
        if (statement.id == id)
            return &statement;
    return nullptr;
}

QStringList wordsOf(const QString &text)
{
    QStringList out;
    QString word;
    for (const QChar c : text + u' ') {
        if (c.isLetterOrNumber()) {
            word += c.toLower();
        } else if (!word.isEmpty()) {
            out << word;
            word.clear();
        }
    }
    return out;
}

template <typename Check> void forEachStatement(Check check)
{
    for (const Setup &setup : setups())
        for (const Audience audience : {Audience::Friend, Audience::Host})
            for (const Language language : {Language::English, Language::German})
                for (const Statement &statement : statements(setup, audience, language))
                    check(statement, language);
}

} // namespace

class TstStatements : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyStatementHasConditionAndSource();
    void everyRowOfTheTableCanApply();
    void bothLanguagesSayTheSame();
    void usesPlainWords();
    void sentencesAreShort();
    void leavesNoPlaceholder();
    void conditionsDecide_data();
    void conditionsDecide();
    void theServiceIsNamedByItsOwnSentences_data();
    void theServiceIsNamedByItsOwnSentences();
    void diagnosticLogsAreAdmitted();
    void commandsFitTheSystem();
    void namesMayHoldBraces();
    void comesFromAShare();
};

void TstStatements::everyStatementHasConditionAndSource()
{
    forEachStatement([](const Statement &statement, Language) {
        const QByteArray id = statement.id.toUtf8();
        QVERIFY2(!statement.text.trimmed().isEmpty(), id);
        QVERIFY2(!statement.condition.trimmed().isEmpty(), id);
        QVERIFY2(!statement.sources.empty(), id);
        for (const Source &each : statement.sources) {
            QVERIFY2(!each.title.isEmpty() && each.date.isValid(), id);
            QVERIFY2(QUrl(each.url, QUrl::StrictMode).isValid() && each.url.startsWith(u"https://"), id);
            if (each.title.startsWith(u"Tailscale"))
                QVERIFY2(!each.facts.isEmpty(), id);
        }
        if (statement.selfCheck)
            QVERIFY2(!statement.selfCheck->command.isEmpty() && !statement.selfCheck->reading.isEmpty(), id);
    });
}

void TstStatements::everyRowOfTheTableCanApply()
{
    QSet<QString> seen;
    forEachStatement([&seen](const Statement &statement, Language) { seen.insert(statement.id); });
    QSet<QString> rows;
    for (const StatementRow &row : statementTable()) {
        const QString id = QString::fromUtf16(row.id);
        QVERIFY2(!rows.contains(id), qPrintable(id));
        rows.insert(id);
        QVERIFY2(seen.contains(id), qPrintable(id));
    }
}

void TstStatements::bothLanguagesSayTheSame()
{
    for (const Setup &setup : setups())
        for (const Audience audience : {Audience::Friend, Audience::Host}) {
            const auto english = statements(setup, audience, Language::English);
            const auto german = statements(setup, audience, Language::German);
            QCOMPARE(idsOf(setup, audience, Language::German), idsOf(setup, audience));
            for (std::size_t i = 0; i < english.size(); ++i) {
                QVERIFY2(english[i].text != german[i].text, qPrintable(english[i].id));
                QVERIFY2(english[i].condition != german[i].condition, qPrintable(english[i].id));
                QCOMPARE(english[i].note.isEmpty(), german[i].note.isEmpty());
                QCOMPARE(english[i].sources, german[i].sources);
            }
        }
}

void TstStatements::usesPlainWords()
{
    const QStringList forbidden{u"secure"_s, u"safe"_s, u"safely"_s, u"protected"_s, u"oops"_s,
        u"successfully"_s, u"simply"_s, u"please"_s, u"sicher"_s, u"geschützt"_s, u"erfolgreich"_s,
        u"bitte"_s, u"einfach"_s, u"hoppla"_s};
    forEachStatement([&forbidden](const Statement &statement, Language) {
        const QString reading = statement.selfCheck ? statement.selfCheck->reading : QString();
        for (const QString &word :
            wordsOf(statement.text + u' ' + statement.condition + u' ' + statement.note + u' ' + reading))
            QVERIFY2(!forbidden.contains(word), qPrintable(statement.id + u": "_s + word));
    });
    for (const Setup &setup : setups()) // jargon of policies stays on the host's pages
        for (const Statement &statement : statements(setup, Audience::Friend, Language::English))
            for (const QString &word : wordsOf(statement.text))
                QVERIFY2(!QStringList({u"grant"_s, u"acl"_s, u"etag"_s, u"autogroup"_s, u"tailnet"_s})
                              .contains(word),
                    qPrintable(statement.id));
}

void TstStatements::sentencesAreShort()
{
    forEachStatement([](const Statement &statement, Language) {
        for (const QString &sentence : statement.text.split(u". "_s))
            QVERIFY2(wordsOf(sentence).size() <= 22, qPrintable(statement.id + u": "_s + sentence));
    });
}

void TstStatements::leavesNoPlaceholder()
{
    forEachStatement([](const Statement &statement, Language) {
        const QString reading = statement.selfCheck ? statement.selfCheck->reading : QString();
        QVERIFY2(!(statement.text + statement.condition + statement.note + reading).contains(u'{'),
            qPrintable(statement.id));
    });
}

void TstStatements::conditionsDecide_data()
{
    QTest::addColumn<int>("exposure");
    QTest::addColumn<bool>("exitNode");
    QTest::addColumn<bool>("back");
    QTest::addColumn<int>("audience");
    QTest::addColumn<QStringList>("there");
    QTest::addColumn<QStringList>("notThere");
    const int direct = int(share::Exposure::Direct);
    const int serve = int(share::Exposure::Serve);
    const int userspace = int(share::Exposure::Userspace);
    const int toFriend = int(Audience::Friend);
    const int toHost = int(Audience::Host);
    QTest::newRow("direct") << direct << false << false << toFriend
                            << QStringList{u"see.login"_s, u"cannot.reach"_s, u"cannot.traffic"_s,
                                   u"caution.change"_s}
                            << QStringList{u"see.serve"_s, u"cannot.traffic.exitnode"_s,
                                   u"caution.exitnode"_s, u"caution.back"_s};
    QTest::newRow("Serve tells the service who comes")
        << serve << false << false << toFriend << QStringList{u"see.serve"_s} << QStringList{};
    QTest::newRow("exit node offered") << direct << true << false << toFriend
                                       << QStringList{u"cannot.traffic.exitnode"_s, u"caution.exitnode"_s}
                                       << QStringList{u"cannot.traffic"_s};
    QTest::newRow("friend shares back")
        << direct << false << true << toFriend << QStringList{u"cannot.reach.back"_s, u"caution.back"_s}
        << QStringList{u"cannot.reach"_s};
    QTest::newRow("host, direct") << direct << false << false << toHost
                                  << QStringList{u"host.caution.direct"_s, u"host.cannot.reach"_s}
                                  << QStringList{u"host.caution.serve"_s, u"host.caution.userspace"_s,
                                         u"host.caution.exitnode"_s};
    QTest::newRow("host, Serve makes the name public")
        << serve << false << false << toHost << QStringList{u"host.caution.serve"_s}
        << QStringList{u"host.caution.direct"_s};
    QTest::newRow("host, userspace") << userspace << false << false << toHost
                                     << QStringList{u"host.caution.userspace"_s} << QStringList{};
    QTest::newRow("host, exit node") << direct << true << true << toHost
                                     << QStringList{u"host.caution.exitnode"_s}
                                     << QStringList{u"host.cannot.reach"_s};
}

void TstStatements::conditionsDecide()
{
    QFETCH(const int, exposure);
    QFETCH(const bool, exitNode);
    QFETCH(const bool, back);
    QFETCH(const int, audience);
    QFETCH(const QStringList, there);
    QFETCH(const QStringList, notThere);
    Setup setup = jellyfin();
    setup.exposure = share::Exposure(exposure);
    setup.allowsExitNode = exitNode;
    setup.sharesBack = back;
    const QStringList ids = idsOf(setup, Audience(audience));
    for (const QString &id : there)
        QVERIFY2(ids.contains(id), qPrintable(id));
    for (const QString &id : notThere)
        QVERIFY2(!ids.contains(id), qPrintable(id));
}

void TstStatements::theServiceIsNamedByItsOwnSentences_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("id");
    QTest::newRow("Jellyfin") << "jellyfin"
                              << "jellyfin.playback";
    QTest::newRow("Home Assistant") << "homeassistant"
                                    << "homeassistant.record";
    QTest::newRow("vLLM") << "vllm"
                          << "vllm.prompts";
    QTest::newRow("any other") << "paperless"
                               << "custom.runs";
}

void TstStatements::theServiceIsNamedByItsOwnSentences()
{
    QFETCH(const QString, service);
    QFETCH(const QString, id);
    Setup setup = jellyfin();
    setup.serviceId = service;
    const QString own = id.section(u'.', 0, 0) + u'.';
    const auto all = statements(setup, Audience::Friend, Language::German);
    QVERIFY(find(all, id));
    for (const Statement &statement : all)
        QCOMPARE(statement.kind == Statement::Kind::DependsOnService, statement.id.startsWith(own));
}

void TstStatements::diagnosticLogsAreAdmitted()
{
    const auto all = statements(jellyfin(), Audience::Friend, Language::English);
    const Statement *company = find(all, u"cannot.company");
    QVERIFY(company);
    QVERIFY(company->note.contains(u"diagnostic logs"));
}

void TstStatements::commandsFitTheSystem()
{
    Setup setup = jellyfin();
    const auto onLinux = statements(setup, Audience::Friend, Language::English);
    QVERIFY(find(onLinux, u"cannot.traffic")->selfCheck.has_value());
    QCOMPARE(find(onLinux, u"cannot.traffic")->selfCheck->command, u"tailscale get exit-node"_s);
    setup.friendSystem = System::MacOs;
    const auto onMac = statements(setup, Audience::Friend, Language::English);
    QVERIFY(find(onMac, u"cannot.traffic")->selfCheck->command.startsWith(u"/Applications/Tailscale.app/"));
    setup.friendSystem = System::Android;
    const auto onPhone = statements(setup, Audience::Friend, Language::English);
    QVERIFY(!find(onPhone, u"cannot.traffic")->selfCheck.has_value());
    QVERIFY(find(onPhone, u"cannot.names")->selfCheck.has_value()); // that one runs on the host's machine
}

void TstStatements::namesMayHoldBraces()
{
    Setup setup = jellyfin();
    setup.hostName = u"{login}"_s;
    const auto all = statements(setup, Audience::Friend, Language::English);
    QVERIFY(find(all, u"caution.change")->text.contains(u"{login} runs attic"));
}

void TstStatements::comesFromAShare()
{
    share::Share share;
    share.hostName = u"Mira"_s;
    share.person = {u"Tom"_s, u"tom@example.org"_s, u"de"_s};
    share.machine.name = u"attic"_s;
    share.service.recipe = u"jellyfin"_s;
    share.service.name = u"Jellyfin"_s;
    share.service.exposure = share::Exposure::Serve;
    share.service.doors = {{policy::Protocol::Tcp, 443, u"Jellyfin"_s}};
    const Setup setup = setupOf(share);
    QCOMPARE(setup.port, std::uint16_t(443));
    const auto all = statements(setup, Audience::Friend, Language::German);
    QCOMPARE(
        find(all, u"see.login")->text, u"Deine Anmeldung, deinen Namen und dein Bild: tom@example.org"_s);
    QVERIFY(find(all, u"see.serve"));
}

QTEST_GUILESS_MAIN(TstStatements)
#include "tst_statements.moc"
