// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenes/scene.h"

#include "core/probe/audit_plan.h"
#include "core/probe/peer_api.h"
#include "ui/friend/friend_view.h"
#include "ui/history/accept_dialog.h"
#include "ui/history/history_page.h"
#include "ui/history/history_view.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/page.h"
#include "ui/witness/witness_page.h"

#include <QCoreApplication>
#include <QPlainTextEdit>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace scenes {

namespace {

using probe::Outcome;
using probe::PortSet;

/// Lets some attempts through, then the time stands still: an audit half-way.
class HalfWay : public probe::Sweeper {
public:
    HalfWay(probe::Sweeper &inner, std::size_t most)
        : m_inner(inner)
        , m_most(most)
    {
    }
    [[nodiscard]] int room() const override { return m_inner.room(); }
    void open(Handler handler) override { m_inner.open(std::move(handler)); }
    void knock(std::span<const Knock> knocks, std::chrono::microseconds timeout) override
    {
        m_done += knocks.size();
        if (m_done > m_most) {
            m_inner.close();
            return;
        }
        m_inner.knock(knocks, timeout);
    }
    void close() override { m_inner.close(); }

private:
    probe::Sweeper &m_inner;
    std::size_t m_most;
    std::size_t m_done = 0;
};

ui::FriendView *auditHalfWay(Stage &stage)
{
    constexpr std::size_t some = 40'000;
    const auto sweeper
        = std::make_shared<HalfWay>(stage.world.friendSide(u"tom@example.org"_s).sweeper, some);
    stage.kept.push_back(sweeper);
    ui::FriendView *view = friendViewAt(stage, share::FriendStep::Done, true, sweeper.get());
    ui::AuditSession *audit = view->session().audit();
    static_cast<void>(audit->start(PortSet::all(), std::nullopt));
    int before = -1;
    for (int still = 0; still < 200; ++still) { // until nothing moves any more
        QCoreApplication::processEvents();
        still = audit->progress().done != before ? 0 : still;
        before = audit->progress().done;
    }
    view->showAudit();
    return view;
}

/// What Tom's computer answers: the door open, \a more as well, the rest silent.
history::Run auditOf(
    const share::Share &share, const QDateTime &at, const PortSet &more, const PortSet &refused)
{
    probe::AuditResult result;
    result.startedAt = at.addSecs(-47);
    result.endedAt = at;
    probe::Promise promise{share.machine.dnsName, share.machine.addresses, {{8096, u"Jellyfin"_s}}, {}, {}};
    result.plan = *probe::makeAuditPlan(promise);
    result.name = {probe::NameAnswer::State::Right, {share.machine.addresses.front()}};
    for (const base::Address &address : result.plan.promise.addresses) {
        probe::AddressAudit one;
        one.address = address;
        one.ports[Outcome::Open] = PortSet{8096, probe::peerApiPorts(address).front()}.united(more);
        if (!refused.isEmpty())
            one.ports[Outcome::Refused] = refused.minus(one.ports[Outcome::Open]);
        one.ports[Outcome::Silent] = PortSet::all().minus(one.known());
        one.hasControl = true;
        one.controls = 2400;
        one.loss = 0.004;
        one.missBound = 3.1e-7;
        one.tries = 3;
        one.roundTrip = std::chrono::microseconds(18'300);
        result.addresses.push_back(std::move(one));
    }
    result.effort = {392'614, 900, 4'180, std::chrono::milliseconds(47'000), probe::Pace::Normal};
    history::Run run = history::runOf(share.id, std::move(result), at);
    run.practice = true;
    run.source = history::Run::Source::ResultFile;
    run.by = share.person.login;
    run.situation.client = probe::Situation::Client::Ready;
    return run;
}

} // namespace

namespace {

/// Tom's audit page with what he found before.
ui::FriendView *audited(Stage &stage, const PortSet &more, const PortSet &refused, bool isStopped)
{
    const history::Run run = auditOf(tomsShare(stage.clock.now()), stage.clock.now(), more, refused);
    auto result = std::get<probe::AuditResult>(run.result);
    if (isStopped) {
        result.partial = true;
        result.addresses.resize(1);
        probe::AddressAudit &only = result.addresses.front();
        only.ports[Outcome::Silent] = PortSet::of({1, 21'000});
        only.ports[Outcome::Silent].subtract(only.ports[Outcome::Open]);
    }
    ui::FriendView *view = friendViewAt(stage, share::FriendStep::Done, true, nullptr, &result);
    view->showAudit();
    return view;
}

} // namespace

share::Share keepHistory(Stage &stage)
{
    const QDateTime now = stage.clock.now();
    const share::Share share = tomsShare(now);
    const PortSet dlna{1900};
    const auto keep = [&](int daysAgo, const PortSet &more, const PortSet &refused) {
        static_cast<void>(stage.runs.keep(auditOf(share, now.addDays(-daysAgo), more, refused)));
    };
    keep(180, {}, {});
    keep(120, {22}, {});
    keep(118, {}, {});
    keep(60, dlna, {});
    const auto reviews = history::reviewsOf(stage.runs.list(share.id).runs, {}, now.addDays(-59));
    for (const history::Review &review : reviews) {
        if (review.deviation.ports() == dlna) {
            static_cast<void>(stage.runs.decide(share.id,
                {history::Decision::Kind::Accepted, review.id, now.addDays(-59), {},
                    u"The television in the living room needs it"_s, now.addDays(90).date()}));
        }
    }
    keep(30, dlna, {});
    keep(2, dlna, *PortSet::parse(u"8000-8095"));
    return share;
}

namespace {

QWidget *historyOf(Stage &stage, bool isEmpty)
{
    const share::Share share = isEmpty ? tomsShare(stage.clock.now()) : keepHistory(stage);
    ui::HistorySubject subject = ui::subjectOf(share);
    if (isEmpty)
        subject.own = {};
    auto *view = new ui::HistoryView(stage.runs, stage.clock, subject,
        [](QWidget *, const QString &, const QByteArray &, const auto &) {});
    view->historyPage()->offerChecking(true);
    view->showHistory();
    return view;
}

QWidget *acceptDialog(Stage &stage)
{
    const share::Share share = keepHistory(stage);
    const auto desk = std::make_shared<ui::HistoryDesk>(stage.runs, stage.clock, ui::subjectOf(share));
    stage.kept.push_back(desk);
    for (const history::Review &review : desk->reviews())
        if (review.state == history::Review::State::Open)
            return new ui::AcceptDialog(*desk, review);
    return nullptr;
}

} // namespace

QByteArray netmapOfAttic(std::uint16_t first, std::uint16_t last)
{
    QByteArray text
        = R"({"SelfNode": {"Name": "attic.owl-newt.ts.net.", "Addresses": ["100.101.102.103/32", "fd7a:115c:a1e0::4a01:6667/128"], "User": 1},
 "Peers": [{"Name": "toms-laptop.", "Addresses": ["100.77.3.4/32", "fd7a:115c:a1e0::77:304/128"], "User": 2}],
 "UserProfiles": {"1": {"ID": 1, "LoginName": "mira@example.com"}, "2": {"ID": 2, "LoginName": "tom@example.org"}},
 "PacketFilter": [{"IPProto": [6], "Srcs": ["100.77.3.4/32", "fd7a:115c:a1e0::77:304/128"],
  "Dsts": [{"Net": "100.101.102.103/32", "Ports": {"First": FIRST, "Last": LAST}},
           {"Net": "fd7a:115c:a1e0::4a01:6667/128", "Ports": {"First": FIRST, "Last": LAST}}]}]})";
    return text.replace("FIRST", QByteArray::number(first)).replace("LAST", QByteArray::number(last));
}

namespace {

ui::WitnessPage::Given givenOf(Stage &stage, bool hasRule)
{
    const share::Share share = tomsShare(stage.clock.now());
    QByteArray text = stage.world.savedPolicy();
    // With everything narrowed, and Tom let in or not.
    if (const auto plan = policy::plan(text, share.rule.standing, nullptr))
        text = plan->text;
    if (const auto paused = policy::pause(text, share.rule.standing, nullptr); paused && !hasRule)
        text = paused->text;
    const share::PolicyToday today{text, stage.clock.now(), true, {}};
    ui::WitnessPage::Given given{
        .share = share, .run = auditOf(share, stage.clock.now().addSecs(-3600), {}, {})};
    given.policyToday = [today] { return QtFuture::makeReadyFuture(std::optional(today)); };
    return given;
}

/// In practice, with the place for what attic prints unfolded.
ui::WitnessPage *pasting(Stage &stage)
{
    ui::WitnessPage::Given given = givenOf(stage, true);
    given.sample = [&world = stage.world] { return world.netmap(u"attic"_s); };
    auto *page = new ui::WitnessPage(std::move(given), stage.clock);
    auto *fold = page->findChild<ui::Fold *>(u"pasting"_s);
    fold->setObjectName({}); // other pictures have it folded
    fold->setOpen(true);
    return page;
}

} // namespace

ui::WitnessPage *witnessPageOf(Stage &stage, bool hasRule)
{
    return new ui::WitnessPage(givenOf(stage, hasRule), stage.clock);
}

namespace {

ui::WitnessPage *withNetmap(ui::WitnessPage *page, const QByteArray &netmap)
{
    page->enter();
    page->findChild<QPlainTextEdit *>(u"filterText"_s)->setPlainText(QString::fromUtf8(netmap));
    return page;
}

} // namespace

std::vector<Scene> runScenes()
{
    return {
        {u"friend-7-audit"_s,
            [](Stage &stage) {
                ui::FriendView *view = friendViewAt(stage, share::FriendStep::Done, true);
                view->showAudit();
                return view;
            }},
        {u"friend-7b-audit-running"_s, [](Stage &stage) { return auditHalfWay(stage); }},
        {u"friend-7c-audit-done"_s, [](Stage &stage) { return audited(stage, {}, {}, false); }},
        {u"friend-7d-audit-too-wide"_s,
            [](Stage &stage) {
                return audited(stage, PortSet{22, 445}, *PortSet::parse(u"8000-8095,8097-9000"), false);
            }},
        {u"friend-7e-audit-stopped"_s, [](Stage &stage) { return audited(stage, {}, {}, true); }},
        {u"runs-1-history"_s, [](Stage &stage) { return historyOf(stage, false); }},
        {u"runs-1b-nothing-yet"_s, [](Stage &stage) { return historyOf(stage, true); }},
        {u"runs-2-one-run"_s,
            [](Stage &stage) {
                auto *view = static_cast<ui::HistoryView *>(historyOf(stage, false));
                view->showRun(stage.runs.list(u"tom-jellyfin"_s).runs.back().id);
                return view;
            }},
        {u"witnesses-1-agree"_s,
            [](Stage &stage) { return withNetmap(witnessPageOf(stage, true), netmapOfAttic(8096, 8096)); }},
        {u"witnesses-2-part"_s,
            [](Stage &stage) { return withNetmap(witnessPageOf(stage, true), netmapOfAttic(8000, 9000)); }},
        {u"witnesses-3-not-asked"_s, [](Stage &stage) { return witnessPageOf(stage, true); }},
        {u"witnesses-4-paste"_s, pasting},
        {u"runs-3-accept"_s, [](Stage &stage) { return acceptDialog(stage); }},
    };
}

} // namespace scenes
