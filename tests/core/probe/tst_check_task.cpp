// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/check_task.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using probe::CheckTask;
using probe::Outcome;
using probe::ProbeResult;
using Kind = CheckTask::Kind;

namespace {

constexpr auto open = Outcome::Open;
constexpr auto refused = Outcome::Refused;
constexpr auto silent = Outcome::Silent;
constexpr auto unreachable = Outcome::Unreachable;
constexpr auto unknown = Outcome::NameNotFound;
constexpr auto failed = Outcome::LocalFailure;

const probe::Endpoint door{*base::Address::parse(u"100.101.102.103"), 8096};

using Answers = std::vector<Outcome>;

} // namespace

class TstCheckTask : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theMoreTellingOutcome();
    void attempts_data();
    void attempts();
    void theMostTellingAnswerCounts_data();
    void theMostTellingAnswerCounts();
    void countsWhatIsAboutADoor();
};

void TstCheckTask::theMoreTellingOutcome()
{
    const Answers rising{failed, unknown, silent, unreachable, refused, open};
    for (std::size_t a = 0; a < rising.size(); ++a)
        for (std::size_t b = 0; b < rising.size(); ++b)
            QCOMPARE(probe::isMoreTelling(rising[a], rising[b]), a > b);
}

/// How many attempts of at most three are made when the door answers like this, the last one for ever.
void TstCheckTask::attempts_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<int>("made");
    QTest::newRow("the path, silent") << Kind::Warm << Answers{silent} << 1;
    QTest::newRow("the path, not tried") << Kind::Warm << Answers{failed} << 1;
    QTest::newRow("promised, open") << Kind::Door << Answers{open} << 1;
    QTest::newRow("promised, silent") << Kind::Door << Answers{silent} << 3;
    QTest::newRow("promised, open at last") << Kind::Door << Answers{silent, silent, open} << 3;
    QTest::newRow("promised, open at once after silence") << Kind::Door << Answers{silent, open} << 2;
    QTest::newRow("promised, refused twice") << Kind::Door << Answers{refused} << 2;
    QTest::newRow("promised, refused then silent") << Kind::Door << Answers{refused, silent} << 3;
    QTest::newRow("promised, silent then refused") << Kind::Door << Answers{silent, refused} << 3;
    QTest::newRow("promised, not tried") << Kind::Door << Answers{failed} << 2;
    QTest::newRow("sample, silent") << Kind::Closed << Answers{silent} << 1;
    QTest::newRow("sample, open twice") << Kind::Closed << Answers{open} << 2;
    QTest::newRow("sample, open then silent") << Kind::Closed << Answers{open, silent} << 3;
    QTest::newRow("sample, never the same") << Kind::Closed << Answers{open, refused, open, refused} << 3;
    QTest::newRow("sample, not tried then silent") << Kind::Closed << Answers{failed, silent} << 2;
    QTest::newRow("built in, silent") << Kind::BuiltIn << Answers{silent} << 1;
    QTest::newRow("built in, open twice") << Kind::BuiltIn << Answers{open} << 2;
    QTest::newRow("control, open") << Kind::Control << Answers{open} << 1;
    QTest::newRow("control, refused") << Kind::Control << Answers{refused} << 1;
    QTest::newRow("control, silent") << Kind::Control << Answers{silent} << 3;
    QTest::newRow("control, back again") << Kind::Control << Answers{silent, refused} << 2;
}

void TstCheckTask::attempts()
{
    QFETCH(const Kind, kind);
    QFETCH(const Answers, answers);
    QFETCH(const int, made);
    CheckTask task{kind, door};
    std::size_t next = 0;
    do {
        task.add({door, answers[next], 1ms, 1});
        next = std::min(next + 1, answers.size() - 1);
        QVERIFY(task.outcomes.size() < 10);
    } while (task.needsMore(3));
    QCOMPARE(static_cast<int>(task.outcomes.size()), made);
    QCOMPARE(task.best.tries, made);
}

void TstCheckTask::theMostTellingAnswerCounts_data()
{
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<int>("which");
    QTest::newRow("one") << Answers{failed} << 0;
    QTest::newRow("the first of equals") << Answers{silent, silent} << 0;
    QTest::newRow("a later one that says more") << Answers{failed, silent, open} << 2;
    QTest::newRow("an earlier one that says more") << Answers{refused, silent, unreachable} << 0;
    QTest::newRow("open, whatever comes after") << Answers{silent, open, refused} << 1;
}

void TstCheckTask::theMostTellingAnswerCounts()
{
    QFETCH(const Answers, answers);
    QFETCH(const int, which);
    const probe::Endpoint other{door.address, 22}; // a prober that names another door changes nothing
    CheckTask task{Kind::Door, door};
    for (std::size_t i = 0; i < answers.size(); ++i)
        task.add({other, answers[i], std::chrono::milliseconds(i), 1});
    const ProbeResult expected{door, answers[static_cast<std::size_t>(which)],
        std::chrono::milliseconds(which), static_cast<int>(answers.size())};
    QVERIFY(task.best == expected);
    QVERIFY(task.outcomes == answers);
}

void TstCheckTask::countsWhatIsAboutADoor()
{
    for (const Kind kind : {Kind::Door, Kind::Closed, Kind::BuiltIn})
        QVERIFY((CheckTask{kind, door}.counts()));
    for (const Kind kind : {Kind::Warm, Kind::Control})
        QVERIFY(!(CheckTask{kind, door}.counts()));
}

QTEST_GUILESS_MAIN(TstCheckTask)
#include "tst_check_task.moc"
