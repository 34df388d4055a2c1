// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/dns_resolver.h"
#include "core/io/files.h"
#include "core/io/folder_register.h"
#include "core/io/system_routes.h"
#include "core/io/tcp_prober.h"
#include "core/practice/hand_clock.h"
#include "core/share/friend_flow.h"
#include "core/share/share_json.h"
#include "core/share/standing.h"
#include "tests/core/share/share_samples.h"
#include "tests/support/files.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using testing::bytesOf;
using testing::put;
using Code = share::StoreError::Code;
using State = share::PolicyHistory::State;

namespace {

/// A file system of its own; only root may make one.
class SmallDisk {
public:
    explicit SmallDisk(const QString &path)
        : m_path(path.toLocal8Bit())
    {
        m_isMounted = ::mount("tmpfs", m_path.constData(), "tmpfs", 0, "size=64k") == 0;
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            ::umount2(m_path.constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    [[nodiscard]] bool makeReadOnly() const
    {
        return ::mount(nullptr, m_path.constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }

private:
    QByteArray m_path;
    bool m_isMounted = false;
};

} // namespace

class TstFolderRegister : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsAShare();
    void keepsTheLastFiveVersions();
    void savingTheSameWritesNothing();
    void refusesIdsThatLeaveTheFolder_data();
    void refusesIdsThatLeaveTheFolder();
    void aTruncatedFileComesBackFromItsVersion();
    void aDamagedFileWithoutVersionIsSetAside();
    void damagedFilesAreNeverOverwritten_data();
    void damagedFilesAreNeverOverwritten();
    void aFileUnderAnotherNameIsNotThatShare();
    void aNewerFileIsShownAndNeverWritten();
    void anotherProcessIsNotOverwritten();
    void aHeldShareIsNotSavedOverAnother_data();
    void aHeldShareIsNotSavedOverAnother();
    void aHeldDraftThatGetsItsIdTakesNothingAway();
    void aHeldShareIsNotSavedOverWhatCameBack();
    void aHeldShareComesBackWhereTheFileIsLost();
    void otherBytesThatSayTheSameAreNoChange();
    void aHeldVisitIsNotSavedOverAnother();
    void aLockedFolderIsBusy();
    void aFullDiskLosesNothing();
    void aReadOnlyFolderLosesNothing();
    void aFileInPlaceOfTheFolderIsSaid();
    void discardMovesAside();
    void visitsAreKept();
    void aRestoredVisitGoesOnWhereItWas();
    void aVisitThatIsLostBeginsAnewAndIsTold();
    void policyTextsAreKeptOnce();
    void aChangedPolicyTextIsNoticed();
    void readsNoMoreThanAllowed();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_dir->path() + u'/' + name; }
    [[nodiscard]] QString sharePath() const { return path(u"shares/tom-jellyfin.json"_s); }

    /// Another start of the program, a terminal, takes in the friend's result.
    void takeResultElsewhere();
    /// The ports of a window that has these shares.
    [[nodiscard]] share::HostPorts portsOf(io::FolderRegister &shares);
    /// Another start of the program opens the card.
    [[nodiscard]] Result<share::OpenedCard, share::FlowError> openCard();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<io::FolderPolicyHistory> m_policies;
    practice::HandClock m_clock{samples::at(30)};
};

void TstFolderRegister::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    m_policies = std::make_unique<io::FolderPolicyHistory>(m_dir->path());
}

void TstFolderRegister::keepsAShare()
{
    io::FolderRegister shares(m_dir->path());
    QVERIFY(shares.list().shares.empty());
    const share::Share share = samples::withRule();
    QVERIFY(shares.save(share).has_value());
    io::FolderRegister another(m_dir->path());
    const auto listing = another.list();
    QCOMPARE(listing.shares, std::vector<share::Share>{share});
    QVERIFY(listing.faults.empty());
    const auto loaded = another.load(share.id);
    QVERIFY(loaded.has_value());
    QCOMPARE(*loaded, share);
    QVERIFY(!(QFile::permissions(sharePath()) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
}

void TstFolderRegister::keepsTheLastFiveVersions()
{
    io::FolderRegister shares(m_dir->path());
    share::Share share = samples::draft();
    for (int i = 0; i < 9; ++i) {
        share.why = QString::number(i);
        QVERIFY(shares.save(share).has_value());
    }
    const auto versions = shares.versions(share.id);
    QCOMPARE(versions.size(), std::size_t(5));
    QCOMPARE(versions.front().why, u"7"_s);
    QCOMPARE(versions.back().why, u"3"_s);
}

void TstFolderRegister::savingTheSameWritesNothing()
{
    io::FolderRegister shares(m_dir->path());
    QVERIFY(shares.save(samples::draft()).has_value());
    QVERIFY(shares.save(samples::draft()).has_value());
    QVERIFY(shares.versions(samples::draft().id).empty());
}

void TstFolderRegister::refusesIdsThatLeaveTheFolder_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("nothing") << QString();
    QTest::newRow("above") << u"../tom"_s;
    QTest::newRow("hidden") << u".tom"_s;
    QTest::newRow("a line break") << u"tom\njellyfin"_s;
    QTest::newRow("a NUL") << u"tom\0jellyfin"_s;
    QTest::newRow("capitals") << u"Tom"_s;
    QTest::newRow("very long") << QString(101, u'a');
}

void TstFolderRegister::refusesIdsThatLeaveTheFolder()
{
    QFETCH(const QString, id);
    io::FolderRegister shares(m_dir->path());
    share::Share share = samples::draft();
    share.id = id;
    const auto saved = shares.save(share);
    QVERIFY(!saved.has_value());
    QCOMPARE(saved.error().code, Code::BadId);
    QVERIFY(!shares.load(id).has_value());
    QVERIFY(!shares.discard(id).has_value());
    QVERIFY(QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
}

void TstFolderRegister::aTruncatedFileComesBackFromItsVersion()
{
    io::FolderRegister shares(m_dir->path());
    share::Share share = samples::draft();
    QVERIFY(shares.save(share).has_value());
    const share::Share former = share;
    share.why = u"changed"_s;
    QVERIFY(shares.save(share).has_value());
    const QByteArray torn = bytesOf(sharePath()).left(100);
    put(sharePath(), torn);

    const auto listing = shares.list();
    QCOMPARE(listing.faults.size(), std::size_t(1));
    QCOMPARE(listing.faults.front().code, Code::Restored);
    QCOMPARE(listing.shares, std::vector<share::Share>{former});
    QCOMPARE(bytesOf(path(u"shares/damaged/tom-jellyfin-1.json"_s)), torn);
    QVERIFY(bytesOf(path(u"shares/damaged/tom-jellyfin-1.txt"_s)).size() > 20);
    QVERIFY(shares.list().faults.empty());
    QCOMPARE(shares.save(share).error().code, Code::Changed); // what came back has to be read first
    QCOMPARE(*shares.load(share.id), former);
    QVERIFY(shares.save(share).has_value());
}

void TstFolderRegister::aDamagedFileWithoutVersionIsSetAside()
{
    io::FolderRegister shares(m_dir->path());
    QVERIFY(QDir().mkpath(path(u"shares"_s)));
    put(sharePath(), "{\"type\": \"halfdoor-share\", \"schema\": 1, \"id\": \"tom");
    const auto loaded = shares.load(u"tom-jellyfin"_s);
    QVERIFY(!loaded.has_value());
    QCOMPARE(loaded.error().code, Code::SetAside);
    QVERIFY(share::describe(loaded.error()).contains(u"damaged"));
    QVERIFY(!QFile::exists(sharePath()));
    QVERIFY(QFile::exists(path(u"shares/damaged/tom-jellyfin-1.json"_s)));
}

void TstFolderRegister::damagedFilesAreNeverOverwritten_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("brackets") << QByteArray(2'000'000, '[');
    QTest::newRow("10 MB") << QByteArray(10 * 1024 * 1024, '[');
    QTest::newRow("invalid UTF-8") << QByteArray("{\"type\": \"halfdoor-share\xff\"}");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a card") << share::writeCard(samples::card());
}

void TstFolderRegister::damagedFilesAreNeverOverwritten()
{
    QFETCH(const QByteArray, bytes);
    io::FolderRegister shares(m_dir->path());
    QVERIFY(QDir().mkpath(path(u"shares"_s)));
    put(sharePath(), bytes);
    QVERIFY(shares.save(samples::draft()).has_value());
    QVERIFY(QFile::exists(path(u"shares/damaged/tom-jellyfin-1.json"_s)));
    QCOMPARE(bytesOf(path(u"shares/damaged/tom-jellyfin-1.json"_s)), bytes);
    const auto loaded = shares.load(u"tom-jellyfin"_s);
    QVERIFY(loaded.has_value());
    QCOMPARE(*loaded, samples::draft());
}

void TstFolderRegister::aFileUnderAnotherNameIsNotThatShare()
{
    io::FolderRegister shares(m_dir->path());
    QVERIFY(shares.save(samples::draft()).has_value());
    QVERIFY(QFile::copy(sharePath(), path(u"shares/ann-jellyfin.json"_s)));
    const auto listing = shares.list();
    QCOMPARE(listing.shares.size(), std::size_t(1));
    QCOMPARE(listing.faults.size(), std::size_t(1));
    QCOMPARE(listing.faults.front().code, Code::SetAside);
}

void TstFolderRegister::aNewerFileIsShownAndNeverWritten()
{
    io::FolderRegister shares(m_dir->path());
    QVERIFY(shares.save(samples::draft()).has_value());
    const QByteArray newer
        = bytesOf(sharePath()).replace("\"schema\": 1,\n  \"id\"", "\"schema\": 7,\n  \"id\"");
    put(sharePath(), newer);
    const auto listing = shares.list();
    QCOMPARE(listing.shares.size(), std::size_t(1));
    QCOMPARE(listing.shares.front().person.name, u"Tom"_s);
    QCOMPARE(listing.faults.size(), std::size_t(1));
    QCOMPARE(listing.faults.front().code, Code::NewerVersion);
    const auto saved = shares.save(samples::withRule());
    QVERIFY(!saved.has_value());
    QCOMPARE(saved.error().code, Code::NewerVersion);
    QCOMPARE(bytesOf(sharePath()), newer);
}

void TstFolderRegister::anotherProcessIsNotOverwritten()
{
    io::FolderRegister window(m_dir->path());
    io::FolderRegister terminal(m_dir->path());
    QVERIFY(window.save(samples::draft()).has_value());
    share::Share theirs = *terminal.load(u"tom-jellyfin"_s);
    theirs.why = u"theirs"_s;
    QVERIFY(terminal.save(theirs).has_value());
    share::Share ours = samples::draft();
    ours.why = u"ours"_s;
    for (int attempt = 0; attempt < 2; ++attempt) { // trying again does not help: it has to be opened again
        const auto saved = window.save(ours);
        QVERIFY(!saved.has_value());
        QCOMPARE(saved.error().code, Code::Changed);
        QCOMPARE(window.list().shares, std::vector<share::Share>{theirs}); // nor does a look at all
    }
    QCOMPARE(window.load(u"tom-jellyfin"_s)->why, u"theirs"_s);
    QVERIFY(window.save(ours).has_value());
}

void TstFolderRegister::takeResultElsewhere()
{
    io::FolderRegister terminal(m_dir->path());
    share::Share share = *terminal.load(u"tom-jellyfin"_s);
    share.cards.push_back({samples::card().nonce, samples::at(10)});
    share.results.push_back({samples::card().nonce, samples::at(30), samples::check(samples::card()), {}});
    QVERIFY(terminal.save(share).has_value());
}

share::HostPorts TstFolderRegister::portsOf(io::FolderRegister &shares)
{
    return {.shares = shares, .policies = *m_policies, .clock = m_clock};
}

void TstFolderRegister::aHeldShareIsNotSavedOverAnother_data()
{
    using Look = std::function<void(io::FolderRegister &)>;
    QTest::addColumn<Look>("look");
    QTest::newRow("nobody looks") << Look([](io::FolderRegister &) {});
    QTest::newRow("all are listed") << Look([](io::FolderRegister &shares) { (void)shares.list(); });
    QTest::newRow("another page loads it")
        << Look([](io::FolderRegister &shares) { (void)shares.load(u"tom-jellyfin"_s); });
    QTest::newRow("former versions are read")
        << Look([](io::FolderRegister &shares) { (void)shares.versions(u"tom-jellyfin"_s); });
}

void TstFolderRegister::aHeldShareIsNotSavedOverAnother()
{
    QFETCH(const std::function<void(io::FolderRegister &)>, look);
    io::FolderRegister window(m_dir->path());
    QVERIFY(window.save(samples::withRule()).has_value());
    share::HostFlow held(*window.load(u"tom-jellyfin"_s), portsOf(window));
    takeResultElsewhere();
    look(window);
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto done = held.setWhy(u"a line more"_s);
        QVERIFY(!done.has_value());
        QVERIFY(done.error().store.has_value());
        QCOMPARE(done.error().store->code, Code::Changed);
        look(window);
    }
    QCOMPARE(held.share().why, samples::withRule().why);
    QCOMPARE(window.load(u"tom-jellyfin"_s)->results.size(), std::size_t(1));
    // Opened again it goes on, and then it is the other one in this window that is too old.
    share::HostFlow again(*window.load(u"tom-jellyfin"_s), portsOf(window));
    QVERIFY(again.setWhy(u"a line more"_s).has_value());
    look(window);
    QVERIFY(!held.setWhy(u"another line"_s).has_value());
    const share::Share kept = *io::FolderRegister(m_dir->path()).load(u"tom-jellyfin"_s);
    QCOMPARE(kept.why, u"a line more"_s);
    QCOMPARE(kept.results.size(), std::size_t(1));
}

void TstFolderRegister::aHeldDraftThatGetsItsIdTakesNothingAway()
{
    io::FolderRegister window(m_dir->path());
    share::HostFlow held(share::newShare(false, samples::at(1)), portsOf(window));
    QVERIFY(held.markRead().has_value());
    QVERIFY(held.setService(samples::draft().service).has_value());
    const QString draft = held.share().id;
    {
        io::FolderRegister terminal(m_dir->path());
        share::HostFlow elsewhere(*terminal.load(draft), portsOf(terminal));
        QVERIFY(elsewhere.setWhy(u"written in the terminal"_s).has_value());
    }
    QVERIFY(!held.setPerson(samples::draft().person).has_value()); // would move the draft to its own id
    QCOMPARE(held.share().id, draft);
    QCOMPARE(window.list().shares.size(), std::size_t(1));
    QCOMPARE(window.load(draft)->why, u"written in the terminal"_s);

    share::HostFlow again(*window.load(draft), portsOf(window));
    QVERIFY(again.setPerson(samples::draft().person).has_value());
    QCOMPARE(window.list().shares, std::vector<share::Share>{again.share()});
    QVERIFY(again.share().id != draft);
}

void TstFolderRegister::aHeldShareIsNotSavedOverWhatCameBack()
{
    io::FolderRegister window(m_dir->path());
    QVERIFY(window.save(samples::draft()).has_value());
    QVERIFY(window.save(samples::withRule()).has_value());
    share::HostFlow held(samples::withRule(), portsOf(window));
    put(sharePath(), bytesOf(sharePath()).left(100));
    QCOMPARE(held.setWhy(u"1"_s).error().store->code, Code::Restored); // told, and nothing is written
    QCOMPARE(held.setWhy(u"2"_s).error().store->code, Code::Changed);
    QCOMPARE(*window.load(u"tom-jellyfin"_s), samples::draft());
    share::HostFlow again(*window.load(u"tom-jellyfin"_s), portsOf(window));
    QVERIFY(again.setWhy(u"3"_s).has_value());
}

void TstFolderRegister::aHeldShareComesBackWhereTheFileIsLost()
{
    io::FolderRegister window(m_dir->path());
    QVERIFY(window.save(samples::draft()).has_value());
    share::HostFlow held(samples::draft(), portsOf(window));
    put(sharePath(), "{");
    QVERIFY(held.setWhy(u"1"_s).has_value());
    QCOMPARE(bytesOf(path(u"shares/damaged/tom-jellyfin-1.json"_s)), QByteArray("{"));
    QVERIFY(QFile::remove(sharePath()));
    QVERIFY(held.setWhy(u"2"_s).has_value());
    QCOMPARE(window.load(u"tom-jellyfin"_s)->why, u"2"_s);
}

void TstFolderRegister::otherBytesThatSayTheSameAreNoChange()
{
    io::FolderRegister window(m_dir->path());
    share::Share share = samples::draft();
    QVERIFY(window.save(share).has_value());
    share::HostFlow held(share, portsOf(window));
    put(sharePath(), bytesOf(sharePath()).replace("\n  ", "\n\t "));
    QVERIFY(held.setWhy(u"1"_s).has_value());
    QVERIFY(bytesOf(path(u"shares/versions/tom-jellyfin/1.json"_s)).contains('\t'));
}

void TstFolderRegister::aHeldVisitIsNotSavedOverAnother()
{
    io::FolderVisits window(m_dir->path());
    io::TcpProber prober;
    io::DnsResolver resolver;
    const io::SystemRoutes routes;
    const share::FriendPorts ports{window, nullptr, prober, resolver, routes, m_clock};
    const share::Visit visit = share::visitOf(samples::card(), samples::at(11));
    QVERIFY(window.save(visit).has_value());
    share::FriendFlow held(visit, ports);
    {
        io::FolderVisits terminal(m_dir->path());
        share::Visit more = *terminal.load(visit.id);
        more.results = {samples::result(samples::card())};
        QVERIFY(terminal.save(more).has_value());
    }
    (void)window.list();
    const auto done = held.markWelcomeRead();
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().store->code, Code::Changed);
    QCOMPARE(window.load(visit.id)->results.size(), std::size_t(1));
    share::FriendFlow again(*window.load(visit.id), ports);
    QVERIFY(again.markWelcomeRead().has_value());
    QCOMPARE(window.load(visit.id)->results.size(), std::size_t(1));
}

void TstFolderRegister::aLockedFolderIsBusy()
{
    io::FolderRegister shares(m_dir->path());
    QVERIFY(shares.save(samples::draft()).has_value());
    QLockFile lock(path(u"shares/.lock"_s));
    QVERIFY(lock.lock());
    const auto saved = shares.save(samples::withRule());
    QVERIFY(!saved.has_value());
    QCOMPARE(saved.error().code, Code::Busy);
}

void TstFolderRegister::aFullDiskLosesNothing()
{
    const SmallDisk disk(m_dir->path());
    if (!disk.isMounted())
        QSKIP("only root may mount a small disk");
    io::FolderRegister shares(m_dir->path());
    QVERIFY(shares.save(samples::draft()).has_value());
    const QByteArray before = bytesOf(sharePath());
    {
        QFile filler(path(u"filler"_s));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(1024, 'x')) == 1024) { }
    }
    share::Share share = samples::withRule();
    share.why = QString(900, u'w');
    const auto saved = shares.save(share);
    QVERIFY(!saved.has_value());
    QCOMPARE(saved.error().code, Code::DiskFull);
    QVERIFY(share::describe(saved.error()).contains(u"make room"));
    QCOMPARE(bytesOf(sharePath()), before);
    QCOMPARE(*shares.load(share.id), samples::draft());
    io::FolderPolicyHistory policies(m_dir->path());
    const auto kept = policies.keep(QByteArray(20'000, '/'), samples::at(0), State::InForce, {});
    QVERIFY(!kept.has_value());
    QCOMPARE(kept.error().code, Code::DiskFull);
    QFile::remove(path(u"filler"_s));
    QVERIFY(shares.save(share).has_value());
}

void TstFolderRegister::aReadOnlyFolderLosesNothing()
{
    const SmallDisk disk(m_dir->path());
    if (!disk.isMounted())
        QSKIP("only root may mount a disk to make it read-only");
    io::FolderRegister shares(m_dir->path());
    QVERIFY(shares.save(samples::draft()).has_value());
    put(path(u"shares/ann.json"_s), "torn");
    QVERIFY(disk.makeReadOnly());
    const auto saved = shares.save(samples::withRule());
    QVERIFY(!saved.has_value());
    QCOMPARE(saved.error().code, Code::ReadOnly);
    QVERIFY(share::describe(saved.error()).contains(u"writable"));
    const auto listing = shares.list();
    QCOMPARE(listing.shares, std::vector<share::Share>{samples::draft()});
    QCOMPARE(listing.faults.size(), std::size_t(1));
    QCOMPARE(listing.faults.front().code, Code::Damaged);
    QVERIFY(QFile::exists(path(u"shares/ann.json"_s)));
    QVERIFY(!shares.discard(u"tom-jellyfin"_s).has_value());
}

void TstFolderRegister::aFileInPlaceOfTheFolderIsSaid()
{
    put(path(u"shares"_s), "not a folder");
    io::FolderRegister shares(m_dir->path());
    QVERIFY(shares.list().shares.empty());
    const auto saved = shares.save(samples::draft());
    QVERIFY(!saved.has_value());
    QCOMPARE(bytesOf(path(u"shares"_s)), QByteArray("not a folder"));
}

void TstFolderRegister::discardMovesAside()
{
    io::FolderRegister shares(m_dir->path());
    QVERIFY(shares.save(samples::draft()).has_value());
    const QByteArray bytes = bytesOf(sharePath());
    QVERIFY(shares.discard(u"tom-jellyfin"_s).has_value());
    QVERIFY(shares.list().shares.empty());
    QCOMPARE(bytesOf(path(u"shares/discarded/tom-jellyfin-1.json"_s)), bytes);
    QCOMPARE(shares.discard(u"tom-jellyfin"_s).error().code, Code::NotFound);
}

void TstFolderRegister::visitsAreKept()
{
    io::FolderVisits visits(m_dir->path());
    share::Visit visit = share::visitOf(samples::card(), samples::at(11));
    QVERIFY(visits.save(visit).has_value());
    visit.welcomeReadAt = samples::at(12);
    QVERIFY(visits.save(visit).has_value());
    io::FolderVisits again(m_dir->path());
    QCOMPARE(again.list().visits, std::vector<share::Visit>{visit});
    QCOMPARE(*again.load(visit.id), visit);
}

Result<share::OpenedCard, share::FlowError> TstFolderRegister::openCard()
{
    io::FolderVisits visits(m_dir->path());
    io::TcpProber prober;
    io::DnsResolver resolver;
    const io::SystemRoutes routes;
    const practice::HandClock clock(samples::at(30));
    share::FriendPorts ports{visits, nullptr, prober, resolver, routes, clock};
    return share::FriendFlow::open(share::writeCard(samples::card()), ports);
}

void TstFolderRegister::aRestoredVisitGoesOnWhereItWas()
{
    share::Visit visit = share::visitOf(samples::card(), samples::at(11));
    visit.welcomeReadAt = samples::at(12);
    visit.agreedAt = samples::at(13);
    visit.results = {samples::result(samples::card())};
    const QString file = path(u"visits/"_s + visit.id + u".json"_s);
    {
        io::FolderVisits visits(m_dir->path());
        QVERIFY(visits.save(visit).has_value());
        share::Visit newest = visit;
        newest.sentAt = samples::at(20);
        QVERIFY(visits.save(newest).has_value());
    }
    put(file, bytesOf(file).left(100));

    const auto opened = openCard();
    QVERIFY(opened.has_value());
    QCOMPARE(opened->visit, visit);
    QVERIFY(opened->fault.has_value());
    QCOMPARE(opened->fault->code, Code::Restored);
    QCOMPARE(*io::FolderVisits(m_dir->path()).load(visit.id), visit);
    const auto again = openCard();
    QVERIFY(again.has_value());
    QCOMPARE(again->visit, visit);
    QVERIFY(!again->fault.has_value()); // told once
}

void TstFolderRegister::aVisitThatIsLostBeginsAnewAndIsTold()
{
    const QString id = share::visitId(samples::card());
    QVERIFY(openCard().has_value());
    put(path(u"visits/"_s + id + u".json"_s), "{");
    const auto opened = openCard();
    QVERIFY(opened.has_value());
    QCOMPARE(opened->visit, share::visitOf(samples::card(), samples::at(30)));
    QVERIFY(opened->fault.has_value());
    QCOMPARE(opened->fault->code, Code::SetAside);
    QVERIFY(io::FolderVisits(m_dir->path()).load(id).has_value());
}

void TstFolderRegister::policyTextsAreKeptOnce()
{
    io::FolderPolicyHistory policies(m_dir->path());
    const QByteArray text = "// HuJSON \xff bytes as they are\r\n{}";
    const auto first = policies.keep(text, samples::at(1), State::InForce, u"before tom-jellyfin"_s);
    QVERIFY(first.has_value());
    QVERIFY(policies.keep("{}", samples::at(2), State::Planned, u"after"_s).has_value());
    const auto again = policies.keep(text, samples::at(3), State::InForce, u"again"_s);
    QVERIFY(again.has_value());
    QCOMPARE(again->at, samples::at(1));
    const auto versions = io::FolderPolicyHistory(m_dir->path()).versions();
    QCOMPARE(versions.size(), std::size_t(2));
    QCOMPARE(versions.front().note, u"after"_s);
    QVERIFY(!versions.front().inForceAt.isValid());
    QCOMPARE(versions.back().inForceAt, samples::at(3));
    // What was planned is in force once it was saved, and a plan takes nothing back.
    QVERIFY(policies.keep("{}", samples::at(4), State::InForce, u"saved"_s).has_value());
    QCOMPARE(policies.keep("{}", samples::at(5), State::Planned, u"after"_s)->inForceAt, samples::at(4));
    QCOMPARE(share::lastSeen(policies)->text, QByteArray("{}"));
    QCOMPARE(share::lastSeen(policies)->at, samples::at(4));
    QVERIFY(policies.keep(text, samples::at(4), State::InForce, {}).has_value()); // in the same tick
    QCOMPARE(share::lastSeen(policies)->text, text);
    const auto kept = policies.text(first->digest);
    QVERIFY(kept.has_value());
    QCOMPARE(*kept, text);
    QCOMPARE(policies.text(u"../../etc/passwd"_s).error().code, Code::BadId);
}

void TstFolderRegister::aChangedPolicyTextIsNoticed()
{
    io::FolderPolicyHistory policies(m_dir->path());
    const QString digest = policies.keep("{\"acls\": []}", samples::at(1), State::InForce, {})->digest;
    put(path(u"policies/"_s + digest + u".hujson"_s), "{\"acls\": [1]}");
    QCOMPARE(policies.text(digest).error().code, Code::Damaged);
    QVERIFY(policies.keep("{\"acls\": []}", samples::at(2), State::InForce, {}).has_value());
    QVERIFY(policies.text(digest).has_value());
}

void TstFolderRegister::readsNoMoreThanAllowed()
{
    put(path(u"big"_s), QByteArray(2048, 'x'));
    QCOMPARE(io::readLimited(path(u"big"_s), 2048)->size(), 2048);
    QCOMPARE(io::readLimited(path(u"big"_s), 2047).error().code, Code::TooLarge);
    QCOMPARE(io::readLimited(u"/dev/zero"_s, 4096).error().code, Code::TooLarge);
    QCOMPARE(io::readLimited(path(u"none"_s), 10).error().code, Code::NotFound);
    QCOMPARE(io::readLimited(m_dir->path(), 10).error().code, Code::CannotRead);
}

QTEST_GUILESS_MAIN(TstFolderRegister)
#include "tst_folder_register.moc"
