// SPDX-License-Identifier: GPL-3.0-or-later
#include "rig.h"

#include "tests/support/gui_checks.h"
#include "ui/friend/open_card_page.h"

#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// Cards from outside: pasted, opened, dropped.
class TstOpenCard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void opensAPastedLine();
    void opensAFile();
    void refusesInWords_data();
    void refusesInWords();
    void aResultIsHandedOn();
    void isFitForEverybody();

private:
    std::unique_ptr<ui::OpenCardPage> make(Rig &rig);
    Result<QByteArray, QString> m_file = QByteArray();
};

void TstOpenCard::initTestCase()
{
    support::useAppLook();
}

void TstOpenCard::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
}

std::unique_ptr<ui::OpenCardPage> TstOpenCard::make(Rig &rig)
{
    auto page = std::make_unique<ui::OpenCardPage>(
        [&rig](const QByteArray &bytes) {
            auto ports = rig.ports();
            return share::FriendFlow::open(bytes, ports);
        },
        [this](const QUrl &) { return m_file; },
        [](QWidget *, const std::function<void(const QUrl &)> &chosen) {
            chosen(QUrl(u"file:///a.halfdoor"_s));
        });
    support::showAt(*page, 960, 640);
    page->activateWindow();
    page->setFocus();
    return page;
}

void TstOpenCard::opensAPastedLine()
{
    Rig rig(Rig::Client::None);
    auto page = make(rig);
    QSignalSpy opened(page.get(), &ui::OpenCardPage::opened);
    page->findChild<QPlainTextEdit *>(u"cardText"_s)
        ->setPlainText(u"Hi Tom, here it is: %1 see you"_s.arg(share::cardText(rig.card)));
    QVERIFY(rig.press(u"primary"_s));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(page->fault(), QString());
    QCOMPARE(opened.front().front().value<share::OpenedCard>().visit.card, rig.card);
}

void TstOpenCard::opensAFile()
{
    Rig rig(Rig::Client::None);
    auto page = make(rig);
    QSignalSpy opened(page.get(), &ui::OpenCardPage::opened);
    m_file = share::writeCard(rig.card);
    QVERIFY(rig.press(u"openFile"_s));
    QCOMPARE(opened.size(), 1);
    m_file = fail(u"The file cannot be read."_s);
    QVERIFY(rig.press(u"openFile"_s));
    QCOMPARE(page->fault(), u"The file cannot be read."_s);
}

void TstOpenCard::refusesInWords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const share::Card card = Rig(Rig::Client::None).card;
    const QByteArray good = share::writeCard(card);
    const auto with
        = [&good](const char *from, const char *to) { return QByteArray(good).replace(from, to); };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("words") << QByteArray("hello");
    QTest::newRow("public address") << with("100.101.102.103", "8.8.8.8");
    QTest::newRow("Tailscale's own DNS") << with("100.101.102.103", "100.100.100.100");
    QTest::newRow("markup in a name") << with("\"Mira\"", "\"<b>Mira</b>\"");
    QTest::newRow("line break in the id") << with("tom-jellyfin", "tom\\njellyfin");
    QTest::newRow("cut off") << good.left(good.size() / 2);
    QTest::newRow("not UTF-8") << good + "\xff\xfe";
    QTest::newRow("much too large") << QByteArray(10'000'000, '[');
    QByteArray line = share::cardText(card).toUtf8();
    line[line.size() - 1] = line.endsWith('A') ? 'B' : 'A';
    QTest::newRow("wrong checksum") << line;
}

void TstOpenCard::refusesInWords()
{
    QFETCH(const QByteArray, bytes);
    Rig rig(Rig::Client::None);
    auto page = make(rig);
    QSignalSpy opened(page.get(), &ui::OpenCardPage::opened);
    page->take(bytes);
    QCOMPARE(opened.size(), 0);
    QVERIFY(page->fault().size() > 15);
    QVERIFY(rig.visits.list().visits.empty());
}

void TstOpenCard::aResultIsHandedOn()
{
    Rig rig(Rig::Client::None);
    auto page = make(rig);
    QSignalSpy found(page.get(), &ui::OpenCardPage::resultFound);
    share::ResultFile result;
    result.cardId = rig.card.id;
    result.nonce = rig.card.nonce;
    result.practice = true;
    result.madeAt = rig.clock.now();
    result.check.startedAt = result.check.endedAt = rig.clock.now();
    result.check.plan = *probe::makePlan(share::promiseOf(rig.card));
    page->take(share::writeResult(result));
    QCOMPARE(found.size(), 1);
    QVERIFY(!page->fault().isEmpty());
}

void TstOpenCard::isFitForEverybody()
{
    Rig rig(Rig::Client::None);
    auto page = make(rig);
    page->take("hello");
    QCOMPARE(support::unnamedFields(page.get()), QStringList());
    QCOMPARE(support::tabOrderFaults(page.get()), QStringList());
    QCOMPARE(support::cutTexts(page.get()), QStringList());
    QCOMPARE(support::doubleMnemonics(page.get()), QStringList());
}

QTEST_MAIN(TstOpenCard)
#include "tst_open_card.moc"
