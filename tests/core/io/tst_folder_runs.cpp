// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/folder_runs.h"

#include "core/history/run_json.h"
#include "core/history/schedule.h"
#include "tests/core/history/history_samples.h"
#include "tests/support/files.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/inotify.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using history::Decision;
using history::Run;
using probe::Outcome;
using probe::PortSet;
using testing::bytesOf;
using testing::put;
using Code = share::StoreError::Code;

namespace {

Decision acceptedOn(int minutes)
{
    return {Decision::Kind::Accepted, u"leaking-1a2b3c4d"_s, samples::minute(minutes), u"mira@example.com"_s,
        u"printer"_s, {2026, 12, 1}};
}

} // namespace

class TstFolderRuns : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsRunsInTheirOrder();
    void whatIsNotReadIsSaid();
    void remindersSurviveARestart();
    void aRunIsKeptOnce();
    void aContinuationReplacesWhatWasCutShort();
    void aContinuationThatKnowsLessStandsBesideIt();
    void whatWasShutMeanwhileStandsBesideIt();
    void whatWasDecidedAboutStays();
    void anotherRunOfTheSameIdGetsANumber();
    void whatAShareKeepsIsTakenIn();
    void refusesOwnersAndIdsThatLeaveTheFolder();
    void aDamagedRunIsSetAsideAndTheOthersStay_data();
    void aDamagedRunIsSetAsideAndTheOthersStay();
    void aNewerRunIsLeftAsItIs();
    void aKilledProcessLosesNothingThatWasKept();
    void decisionsAreKeptInOrder();
    void damagedDecisionsAreSetAside();
    void whatWasSetAsideWaitsForWhoShowsIt();
    void whatIsReadIsWhatWasWritten();
    void anAuditIsKeptOnce();
    void aRunIsReadOnce();
    void aRunThatChangesIsReadAgain();
    void refusesHostileRuns_data();
    void refusesHostileRuns();

private:
    QTemporaryDir m_folder;
    QString m_data;
};

/// How often files of a folder were opened.
class OpenedFiles {
public:
    explicit OpenedFiles(const QString &folder)
        : m_queue(::inotify_init1(IN_NONBLOCK))
    {
        m_isWatching = ::inotify_add_watch(m_queue, folder.toLocal8Bit().constData(), IN_OPEN) >= 0;
    }
    ~OpenedFiles() { ::close(m_queue); }
    OpenedFiles(const OpenedFiles &) = delete;
    OpenedFiles &operator=(const OpenedFiles &) = delete;

    [[nodiscard]] bool isWatching() const { return m_isWatching; }
    [[nodiscard]] QStringList taken() const
    {
        QStringList names;
        alignas(inotify_event) std::array<char, 4096> buffer{};
        for (;;) {
            const auto got = ::read(m_queue, buffer.data(), buffer.size());
            if (got <= 0)
                break;
            for (qsizetype at = 0; at < got;) {
                const auto *event = reinterpret_cast<const inotify_event *>(buffer.data() + at);
                if (event->len > 0)
                    names.append(QString::fromLocal8Bit(event->name));
                at += qsizetype(sizeof(inotify_event)) + event->len;
            }
        }
        names.sort();
        return names;
    }

private:
    int m_queue;
    bool m_isWatching = false;
};

/// As if the file had been written an hour ago.
bool makeOld(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite)
        && file.setFileTime(QDateTime::currentDateTime().addSecs(-3600), QFile::FileModificationTime);
}

void TstFolderRuns::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    static int number = 0;
    m_data = m_folder.filePath(QString::number(++number));
}

void TstFolderRuns::keepsRunsInTheirOrder()
{
    io::FolderRuns store(m_data);
    QVERIFY(store.list(u"tom-jellyfin"_s).runs.empty());
    for (const int minutes : {20, 0, 10})
        QVERIFY(store.keep(samples::good(minutes)).has_value());
    io::FolderRuns again(m_data);
    const auto listing = again.list(u"tom-jellyfin"_s);
    QVERIFY(listing.faults.empty());
    QCOMPARE(listing.runs, (std::vector<Run>{samples::good(0), samples::good(10), samples::good(20)}));
    QCOMPARE(*again.load(u"tom-jellyfin"_s, samples::good(10).id), samples::good(10));
    QVERIFY(again.list(u"ann-jellyfin"_s).runs.empty());
}

void TstFolderRuns::whatIsNotReadIsSaid()
{
    const QString owner = samples::good(0).owner;
    io::FolderRuns store(m_data, 3);
    for (int minutes = 0; minutes < 3; ++minutes)
        QVERIFY(store.keep(samples::good(minutes)).has_value());
    QVERIFY(store.list(owner).faults.empty());
    QVERIFY(store.keep(samples::good(3)).has_value());
    const auto listing = store.list(owner);
    QCOMPARE(listing.runs, (std::vector<Run>{samples::good(1), samples::good(2), samples::good(3)}));
    QCOMPARE(listing.faults.size(), std::size_t(1));
    QCOMPARE(listing.faults.front().code, share::StoreError::Code::TooMany);
    const QString words = share::describe(listing.faults.front());
    QVERIFY2(words.contains(u"more than 3 runs"_s), qPrintable(words));
    QVERIFY(io::FolderRuns(m_data).list(owner).faults.empty());
}

void TstFolderRuns::remindersSurviveARestart()
{
    using history::Stage;
    const QString owner = samples::good(0).owner;
    const auto keep
        = [this](int minutes) { return io::FolderRuns(m_data).keep(samples::good(minutes)).has_value(); };
    const auto next = [this, &owner](int minutes) { // with a store that knows nothing but the folder
        io::FolderRuns store(m_data);
        return history::nextRun(
            store.list(owner).runs, store.decisions(owner).decisions, false, samples::minute(minutes));
    };
    constexpr int day = 24 * 60;
    QCOMPARE(next(0)->stage, Stage::Now);
    QVERIFY(keep(0));
    QCOMPARE(next(1)->stage, Stage::AfterNameRefresh);
    QVERIFY(!next(9)->isDue(samples::minute(9)));
    QVERIFY(next(11)->isDue(samples::minute(11)));
    QVERIFY(keep(12));
    QCOMPARE(next(13)->stage, Stage::AfterDay);
    QVERIFY(!next(day - 1)->isDue(samples::minute(day - 1)));
    QVERIFY(next(day + 2)->isDue(samples::minute(day + 2)));
    QVERIFY(keep(day + 3));
    QVERIFY(!next(day + 4)); // the proof is complete
}

void TstFolderRuns::aRunIsKeptOnce()
{
    io::FolderRuns store(m_data);
    Run other = samples::good(0);
    other.by = u"tom@example.org"_s; // the same measurement, told by somebody else
    QCOMPARE(*store.keep(samples::good(0)), samples::good(0));
    QCOMPARE(*store.keep(other), samples::good(0));
    QCOMPARE(store.list(u"tom-jellyfin"_s).runs.size(), std::size_t(1));
}

void TstFolderRuns::aContinuationReplacesWhatWasCutShort()
{
    io::FolderRuns store(m_data);
    Run cut = samples::good(0);
    std::get<probe::CheckResult>(cut.result).partial = true;
    Run whole = samples::good(0);
    std::get<probe::CheckResult>(whole.result).endedAt = samples::minute(1);
    QVERIFY(store.keep(cut).has_value());
    QCOMPARE(store.keep(whole)->id, cut.id);
    QCOMPARE(store.list(u"tom-jellyfin"_s).runs, std::vector<Run>{whole});
    QVERIFY(store.keep(cut).has_value()); // and not the other way round
    QCOMPARE(*store.load(u"tom-jellyfin"_s, whole.id), whole);
}

void TstFolderRuns::aContinuationThatKnowsLessStandsBesideIt()
{
    io::FolderRuns store(m_data);
    Run cut = samples::audit(0, PortSet{22});
    std::get<probe::AuditResult>(cut.result).partial = true;
    Run empty = samples::audit(0, {});
    auto &result = std::get<probe::AuditResult>(empty.result);
    result.addresses.clear();
    result.endedAt = samples::minute(1);
    QCOMPARE(cut.id, empty.id);
    QVERIFY(store.keep(cut).has_value());
    QCOMPARE(store.keep(empty)->id, cut.id + u"-2"_s);
    QCOMPARE(*store.load(u"tom-jellyfin"_s, cut.id), cut);
    Run whole = samples::audit(0, PortSet{22});
    std::get<probe::AuditResult>(whole.result).endedAt = samples::minute(2);
    QCOMPARE(store.keep(whole)->id, cut.id);
}

/// A leak that was shut before the audit was gone on with is no leak that never was.
void TstFolderRuns::whatWasShutMeanwhileStandsBesideIt()
{
    io::FolderRuns store(m_data);
    Run cut = samples::audit(0, PortSet{22});
    std::get<probe::AuditResult>(cut.result).partial = true;
    QVERIFY(store.keep(cut).has_value());
    Run whole = samples::audit(0, {});
    std::get<probe::AuditResult>(whole.result).endedAt = whole.keptAt = samples::minute(2);
    QCOMPARE(store.keep(whole)->id, cut.id + u"-2"_s);
    const auto reviews = history::reviewsOf(store.list(u"tom-jellyfin"_s).runs, {}, samples::minute(3));
    QCOMPARE(reviews.size(), std::size_t(1));
    QCOMPARE(reviews.front().state, history::Review::State::Fixed);
    QCOMPARE(reviews.front().fixedAt, samples::minute(2));
}

/// Else the review has another id when more was found, and what was accepted is open again.
void TstFolderRuns::whatWasDecidedAboutStays()
{
    io::FolderRuns store(m_data);
    const QString owner = u"tom-jellyfin"_s;
    Run cut = samples::audit(0, PortSet{22});
    std::get<probe::AuditResult>(cut.result).partial = true;
    QVERIFY(store.keep(cut).has_value());
    Decision accepted = acceptedOn(1);
    accepted.review = history::reviewsOf({cut}, {}, samples::minute(1)).front().id;
    QVERIFY(store.decide(owner, accepted).has_value());
    Run whole = samples::audit(0, PortSet{22, 80});
    std::get<probe::AuditResult>(whole.result).endedAt = samples::minute(2);
    QCOMPARE(store.keep(whole)->id, cut.id + u"-2"_s);
    const auto reviews
        = history::reviewsOf(store.list(owner).runs, store.decisions(owner).decisions, samples::minute(3));
    QCOMPARE(reviews.size(), std::size_t(2));
    QCOMPARE(reviews[0].state, history::Review::State::Accepted);
    QCOMPARE(reviews[0].reason, u"printer"_s);
    QCOMPARE(reviews[1].state, history::Review::State::Open); // the new one alone
    QCOMPARE(reviews[1].deviation.where.begin()->second, PortSet{80});
}

void TstFolderRuns::anotherRunOfTheSameIdGetsANumber()
{
    io::FolderRuns store(m_data);
    const Run other
        = samples::check(0, Outcome::Refused, {Outcome::Silent, Outcome::Silent, Outcome::Silent});
    QVERIFY(store.keep(samples::good(0)).has_value());
    const auto kept = store.keep(other);
    QVERIFY(kept.has_value());
    QCOMPARE(kept->id, samples::good(0).id + u"-2"_s);
    QCOMPARE(store.keep(other)->id, kept->id);
    QCOMPARE(store.list(u"tom-jellyfin"_s).runs.size(), std::size_t(2));
}

/// A share keeps the newest checks that came back; the store keeps them all, each once, and what is there
/// stays.
void TstFolderRuns::whatAShareKeepsIsTakenIn()
{
    QTemporaryDir folder;
    io::FolderRuns store(folder.path());
    QVERIFY(store.keep(samples::good(1)).has_value());
    share::Share share;
    share.id = u"tom-jellyfin"_s;
    for (int minutes = 0; minutes < 30; ++minutes) {
        share.results.push_back(
            {{}, samples::minute(minutes), std::get<probe::CheckResult>(samples::good(minutes).result), {}});
        if (share.results.size() > 20)
            share.results.erase(share.results.begin());
        const auto listing = history::readRuns(store, share.id, history::runsOf(share));
        QVERIFY(listing.faults.empty());
        QCOMPARE(listing.runs.size(), std::size_t(std::max(2, minutes + 1)));
    }
    const std::vector<Run> kept = store.list(share.id).runs;
    QCOMPARE(kept.size(), std::size_t(30));
    QCOMPARE(kept[0].source, Run::Source::ResultFile);
    QCOMPARE(kept[1].source, Run::Source::ThisComputer); // it was there
    QCOMPARE(history::readRuns(store, share.id, {}).runs, kept);

    // Where nothing can be written, they are shown all the same, and it is said.
    share.id = u"no/owner"_s;
    const auto listing = history::readRuns(store, share.id, history::runsOf(share));
    QCOMPARE(listing.runs.size(), std::size_t(20));
    QVERIFY(!listing.faults.empty());
}

void TstFolderRuns::refusesOwnersAndIdsThatLeaveTheFolder()
{
    io::FolderRuns store(m_data);
    for (const QString &owner : {u"../x"_s, u""_s, u".hidden"_s, u"a/b"_s, u"A"_s}) {
        Run run = samples::good(0);
        run.owner = owner;
        QCOMPARE(store.keep(run).error().code, Code::BadId);
        QCOMPARE(store.list(owner).faults.size(), std::size_t(1));
        QCOMPARE(store.decide(owner, acceptedOn(0)).error().code, Code::BadId);
    }
    QCOMPARE(store.load(u"tom-jellyfin"_s, u"../../etc/passwd"_s).error().code, Code::BadId);
    QVERIFY(!QFile::exists(m_data));
}

void TstFolderRuns::aDamagedRunIsSetAsideAndTheOthersStay_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = history::writeRun(samples::good(0));
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << whole.left(whole.size() / 2);
    QTest::newRow("too large") << whole + QByteArray(5 * 1024 * 1024, ' ');
    QTest::newRow("of another run") << history::writeRun(samples::good(30));
    Run other = samples::good(0);
    other.owner = u"ann-jellyfin"_s;
    QTest::newRow("of another share") << history::writeRun(other);
}

void TstFolderRuns::aDamagedRunIsSetAsideAndTheOthersStay()
{
    QFETCH(const QByteArray, bytes);
    io::FolderRuns store(m_data);
    QVERIFY(store.keep(samples::good(0)).has_value());
    QVERIFY(store.keep(samples::good(10)).has_value());
    const QString folder = m_data + u"/runs/tom-jellyfin/"_s;
    put(folder + samples::good(0).id + u".json"_s, bytes);
    const auto listing = store.list(u"tom-jellyfin"_s);
    QCOMPARE(listing.runs, std::vector<Run>{samples::good(10)});
    QCOMPARE(listing.faults.size(), std::size_t(1));
    QCOMPARE(listing.faults[0].code, Code::SetAside);
    QCOMPARE(bytesOf(folder + u"damaged/"_s + samples::good(0).id + u"-1.json"_s), bytes);
    QVERIFY(store.keep(samples::good(0)).has_value());
    QCOMPARE(store.list(u"tom-jellyfin"_s).runs.size(), std::size_t(2));
}

void TstFolderRuns::aNewerRunIsLeftAsItIs()
{
    io::FolderRuns store(m_data);
    QVERIFY(store.keep(samples::good(0)).has_value());
    const QString path = m_data + u"/runs/tom-jellyfin/"_s + samples::good(0).id + u".json"_s;
    QByteArray newer = bytesOf(path);
    newer.replace("\"schema\": 1,\n  \"id\"", "\"schema\": 2,\n  \"id\"");
    put(path, newer);
    const auto listing = store.list(u"tom-jellyfin"_s);
    QVERIFY(listing.runs.empty());
    QCOMPARE(listing.faults[0].code, Code::NewerVersion);
    QCOMPARE(store.keep(samples::good(0))->id, samples::good(0).id + u"-2"_s);
    QCOMPARE(bytesOf(path), newer);
}

/// A child keeps runs as fast as it can and says which; it is killed in the middle.
void TstFolderRuns::aKilledProcessLosesNothingThatWasKept()
{
    for (int round = 0; round < 5; ++round) {
        const QString data = m_data + QString::number(round);
        int said[2];
        QCOMPARE(::pipe(said), 0);
        const pid_t child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            io::FolderRuns store(data);
            for (int i = 0;; ++i)
                if (!store.keep(samples::good(i)) || ::write(said[1], &i, sizeof i) != sizeof i)
                    ::_exit(1);
        }
        ::close(said[1]);
        int last = -1;
        const int enough = 10 + round * 7;
        for (int i = 0; i < enough; ++i)
            QCOMPARE(::read(said[0], &last, sizeof last), ssize_t(sizeof last));
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        while (::read(said[0], &last, sizeof last) == ssize_t(sizeof last)) { }
        ::close(said[0]);
        io::FolderRuns store(data);
        const auto listing = store.list(u"tom-jellyfin"_s);
        QVERIFY(listing.faults.empty());
        QVERIFY(listing.runs.size() >= std::size_t(last + 1));
        for (int i = 0; i <= last; ++i)
            QCOMPARE(listing.runs[std::size_t(i)], samples::good(i));
        QVERIFY(store.keep(samples::good(9999)).has_value()); // no lock was left behind
    }
}

void TstFolderRuns::decisionsAreKeptInOrder()
{
    io::FolderRuns store(m_data);
    QVERIFY(store.decisions(u"tom-jellyfin"_s).decisions.empty());
    QVERIFY(store.decide(u"tom-jellyfin"_s, acceptedOn(0)).has_value());
    QVERIFY(store.decide(u"tom-jellyfin"_s, acceptedOn(5)).has_value());
    QVERIFY(store.decide(u"tom-jellyfin"_s, acceptedOn(5)).has_value());
    io::FolderRuns again(m_data);
    const auto decided = again.decisions(u"tom-jellyfin"_s);
    QVERIFY(!decided.fault);
    QCOMPARE(decided.decisions, (std::vector<Decision>{acceptedOn(0), acceptedOn(5)}));
}

void TstFolderRuns::damagedDecisionsAreSetAside()
{
    io::FolderRuns store(m_data);
    QVERIFY(store.decide(u"tom-jellyfin"_s, acceptedOn(0)).has_value());
    QVERIFY(store.decide(u"tom-jellyfin"_s, acceptedOn(5)).has_value());
    put(m_data + u"/reviews/tom-jellyfin.json"_s, "{");
    io::FolderRuns again(m_data);
    QVERIFY(again.decide(u"tom-jellyfin"_s, acceptedOn(9)).has_value()); // the version before it came back
    QCOMPARE(
        again.decisions(u"tom-jellyfin"_s).decisions, (std::vector<Decision>{acceptedOn(0), acceptedOn(9)}));
    QCOMPARE(bytesOf(m_data + u"/reviews/damaged/tom-jellyfin-1.json"_s), QByteArray("{"));
}

void TstFolderRuns::whatWasSetAsideWaitsForWhoShowsIt()
{
    const QString owner = u"tom-jellyfin"_s;
    io::FolderRuns store(m_data);
    for (const int minutes : {0, 10, 20})
        QVERIFY(store.keep(samples::good(minutes)).has_value());
    QVERIFY(store.decide(owner, acceptedOn(0)).has_value());
    QVERIFY(store.takeFaults(owner).empty());
    const QString folder = m_data + u"/runs/tom-jellyfin/"_s;
    put(folder + samples::good(0).id + u".json"_s, "{");
    QVERIFY(store.list(owner).runs.size() == 2U); // by somebody who shows nothing
    put(folder + samples::good(10).id + u".json"_s, "{");
    QVERIFY(store.keep(samples::good(10)).has_value()); // nor does who keeps it again
    put(m_data + u"/reviews/tom-jellyfin.json"_s, "{");
    QVERIFY(store.decide(owner, acceptedOn(5)).has_value()); // nor who decides
    QVERIFY(store.takeFaults(u"ann-jellyfin"_s).empty());
    const auto met = store.takeFaults(owner);
    QCOMPARE(met.size(), std::size_t(3));
    QVERIFY(met[0].path.endsWith(samples::good(0).id + u".json"_s));
    QVERIFY(met[1].path.endsWith(samples::good(10).id + u".json"_s));
    QVERIFY(met[2].path.endsWith(u"reviews/tom-jellyfin.json"_s));
    QVERIFY(store.takeFaults(owner).empty()); // once
}

void TstFolderRuns::whatIsReadIsWhatWasWritten()
{
    QRandomGenerator random(3);
    for (int i = 0; i < 300; ++i) {
        Run run = samples::anyRun(random, i);
        run.source = i % 2 == 0 ? Run::Source::ResultFile : Run::Source::ThisComputer;
        run.by = u"Tomaž, at home"_s;
        run.nonce = u"00112233445566778899aabbccddeeff"_s;
        run.practice = i % 3 == 0;
        run.situation.machineIsListed = i % 5 == 0;
        const auto read = history::readRun(history::writeRun(run));
        QVERIFY(read.has_value());
        QCOMPARE(*read, run);
    }
    const Run audit = samples::audit(0, probe::PortSet{22}, {samples::attic4, samples::attic6});
    QCOMPARE(*history::readRun(history::writeRun(audit)), audit);
}

void TstFolderRuns::anAuditIsKeptOnce()
{
    io::FolderRuns store(m_data);
    Run audit = samples::audit(0, probe::PortSet{22});
    auto &result = std::get<probe::AuditResult>(audit.result);
    result.effort.ratePeak = 1234.5; // kept without its fraction
    const auto kept = store.keep(audit);
    QVERIFY(kept.has_value());
    QCOMPARE(store.keep(audit)->id, kept->id);
    QCOMPARE(store.list(audit.owner).runs, std::vector<Run>{*kept});
    result.partial = true; // what was cut short does not replace the whole
    QVERIFY(store.keep(audit)->id != kept->id);
}

void TstFolderRuns::aRunIsReadOnce()
{
    const QString owner = samples::good(0).owner;
    const QString folder = m_data + u"/runs/"_s + owner;
    const auto file = [](const Run &run) { return run.id + u".json"_s; };
    io::FolderRuns store(m_data);
    for (const int minutes : {0, 1, 2}) {
        QVERIFY(store.keep(samples::good(minutes)).has_value());
        QVERIFY(makeOld(folder + u'/' + file(samples::good(minutes))));
    }
    const OpenedFiles opened(folder);
    QVERIFY(opened.isWatching());
    const auto first = store.list(owner);
    QCOMPARE(opened.taken(),
        (QStringList{file(samples::good(0)), file(samples::good(1)), file(samples::good(2))}));
    const auto again = store.list(owner);
    QCOMPARE(opened.taken(), QStringList());
    QCOMPARE(again.runs, first.runs);
    QVERIFY(again.faults.empty());
    QVERIFY(store.keep(samples::good(3)).has_value());
    QVERIFY(makeOld(folder + u'/' + file(samples::good(3))));
    static_cast<void>(opened.taken());
    QCOMPARE(store.list(owner).runs.size(), std::size_t(4));
    QCOMPARE(opened.taken(), QStringList{file(samples::good(3))}); // what is new
    QVERIFY(QFile::remove(folder + u'/' + file(samples::good(1))));
    QCOMPARE(
        store.list(owner).runs, (std::vector<Run>{samples::good(0), samples::good(2), samples::good(3)}));
}

void TstFolderRuns::aRunThatChangesIsReadAgain()
{
    Run run = samples::good(0);
    const QString path = m_data + u"/runs/"_s + run.owner + u'/' + run.id + u".json"_s;
    run.by = u"tom"_s;
    io::FolderRuns store(m_data);
    QVERIFY(store.keep(run).has_value());
    QCOMPARE(store.list(run.owner).runs, std::vector<Run>{run});
    // Within the same tick, and of the same size.
    const QByteArray bytes = bytesOf(path);
    put(path, QByteArray(bytes).replace("\"tom\"", "\"ann\""));
    QCOMPARE(store.list(run.owner).runs.at(0).by, u"ann"_s);
    // Long ago by its own time, which somebody set back.
    QVERIFY(makeOld(path));
    const QDateTime old = QFileInfo(path).lastModified();
    QCOMPARE(store.list(run.owner).runs.at(0).by, u"ann"_s);
    QTest::qWait(20); // a tick of the disk's clock
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QCOMPARE(file.write(bytes), bytes.size());
        QVERIFY(file.flush());
        QVERIFY(file.setFileTime(old, QFile::FileModificationTime));
    }
    QCOMPARE(QFileInfo(path).lastModified(), old);
    QCOMPARE(store.list(run.owner).runs.at(0).by, u"tom"_s);
    // Damaged after it was read: set aside, and not shown from memory.
    QVERIFY(makeOld(path));
    static_cast<void>(store.list(run.owner));
    put(path, "{");
    const auto listing = store.list(run.owner);
    QVERIFY(listing.runs.empty());
    QCOMPARE(listing.faults.size(), std::size_t(1));
    QCOMPARE(listing.faults.front().code, Code::SetAside);
}

void TstFolderRuns::refusesHostileRuns_data()
{
    using Error = share::CardError::Code;
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<Error>("code");
    QTest::newRow("another kind of file")
        << QByteArray("halfdoor-run") << QByteArray("halfdoor-share") << Error::WrongType;
    QTest::newRow("an id of another time")
        << QByteArray("20261121-0900") << QByteArray("20261121-0901") << Error::BadId;
    QTest::newRow("a path as owner") << QByteArray("tom-jellyfin") << QByteArray("../../etc") << Error::BadId;
    QTest::newRow("who is a terminal command")
        << QByteArray("\"by\": \"\"") << QByteArray("\"by\": \"\\u001b[2J\"") << Error::BadText;
    QTest::newRow("a source nobody knows")
        << QByteArray("this-computer") << QByteArray("the-moon") << Error::BadValue;
    QTest::newRow("a nonce that is none")
        << QByteArray("\"nonce\": \"\"") << QByteArray("\"nonce\": \"1\"") << Error::BadNonce;
    QTest::newRow("an answer for a door that was not tried")
        << QByteArray("\"port\": 445,\n") << QByteArray("\"port\": 446,\n") << Error::BadValue;
}

void TstFolderRuns::refusesHostileRuns()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const share::CardError::Code, code);
    QByteArray bytes = history::writeRun(samples::good(0));
    QVERIFY(bytes.contains(from));
    bytes.replace(from, to);
    const auto run = history::readRun(bytes);
    QVERIFY(!run.has_value());
    QCOMPARE(run.error().code, code);
}

QTEST_GUILESS_MAIN(TstFolderRuns)
#include "tst_folder_runs.moc"
