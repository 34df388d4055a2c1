// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenes/scene.h"

#include "ui/window/about_dialog.h"
#include "ui/window/details_page.h"
#include "ui/window/end_page.h"
#include "ui/window/main_window.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace scenes {

namespace {

using EventKind = share::Event::Kind;

base::Address address(QStringView text)
{
    return *base::Address::parse(text);
}

/// What Tom's computer found: the door of the service open, the sample shut.
probe::CheckResult checkOf(const share::Share &share, const QDateTime &at)
{
    probe::Promise promise{share.machine.dnsName, share.machine.addresses, {}, {}, share.service.listening};
    for (const share::Door &door : share.service.doors)
        promise.doors.push_back({door.port, door.label});
    probe::CheckResult result;
    result.startedAt = at.addSecs(-26);
    result.endedAt = at;
    if (const auto plan = probe::makePlan(promise))
        result.plan = *plan;
    if (!result.plan.dnsName.isEmpty())
        result.name = {probe::NameAnswer::State::Right, share.machine.addresses};
    const auto tried = [&](std::uint16_t port, probe::Outcome outcome) {
        for (const base::Address &machine : share.machine.addresses)
            result.results.push_back({{machine, port}, outcome, std::chrono::milliseconds(18), 1});
    };
    for (const probe::Door &door : result.plan.doors)
        tried(door.port, probe::Outcome::Open);
    for (const probe::ClosedPort &closed : result.plan.closed)
        tried(closed.port, probe::Outcome::Silent);
    std::sort(result.results.begin(), result.results.end(),
        [](const auto &a, const auto &b) { return a.endpoint < b.endpoint; });
    return result;
}

share::Share lenasShare(const QDateTime &now)
{
    share::Share share = tomsShare(now.addDays(-3));
    share.id = u"lena-vllm"_s;
    share.why = u"Lena’s thesis, until spring"_s;
    share.person = {u"Lena"_s, u"lena@example.net"_s, u"en"_s};
    share.machine.name = u"forge"_s;
    share.service
        = {u"vllm"_s, u"vLLM"_s, share::Exposure::Direct, {{policy::Protocol::Tcp, 8000, u"vLLM"_s}}, {}};
    share.invite.acceptedBy = u"lena.private@example.com"_s;
    share.invite.state = share::Invite::State::WrongAccount;
    share.rule.standing = share::intentOf(share);
    share.createdAt = QDateTime(QDate(2026, 6, 12), QTime(9, 0), Qt::UTC);
    share.aftercare = {true, true, QDate(2026, 12, 1), QDate(2027, 3, 31)};
    share.history.push_back({EventKind::AcceptedByWrongAccount, now.addDays(-2), share.invite.acceptedBy});
    return share;
}

share::Share josShare(const QDateTime &now)
{
    share::Share share = tomsShare(now.addDays(-19));
    share.id = u"jo-immich"_s;
    share.person = {u"Grandpa Jo"_s, u"jo@example.com"_s, u"de"_s};
    share.invite.acceptedBy = share.person.login;
    share.service = {
        u"custom"_s, u"Immich"_s, share::Exposure::Direct, {{policy::Protocol::Tcp, 2283, u"Immich"_s}}, {}};
    share.rule.standing = share::intentOf(share);
    share.rule.state = share::Rule::State::Paused;
    share.rule.at = now.addDays(-19);
    share.aftercare.review = QDate(2027, 2, 1);
    share.history.push_back({EventKind::RulePaused, share.rule.at, {}});
    return share;
}

share::Share draftShare(const QDateTime &now)
{
    share::Share share = share::newShare(true, now);
    share.id = u"ann-draft"_s;
    share.hasReadTwoHouses = true;
    share.person = {u"Ann"_s, {}, u"en"_s};
    share.service = {u"home-assistant"_s, u"Home Assistant"_s, share::Exposure::Direct,
        {{policy::Protocol::Tcp, 8123, u"Home Assistant"_s}}, {}};
    share.machine.name = u"attic"_s;
    return share;
}

share::Share longShare(const QDateTime &now)
{
    share::Share share = tomsShare(now);
    share.id = u"long-names"_s;
    share.person = {u"Maximiliane-Theodora von und zu Hohenstein"_s,
        u"a-login-of-sixty-characters-that-does-not-fit@example-co.org"_s, u"de"_s};
    share.invite.acceptedBy = share.person.login;
    share.machine.name = u"workstation-in-the-cellar-behind-the-b"_s;
    share.rule.standing = share::intentOf(share);
    return share;
}

/// The made-up policy with the rules of these shares.
QByteArray policyWith(Stage &stage, const std::vector<share::Share> &shares)
{
    QByteArray text = stage.world.savedPolicy();
    for (const share::Share &share : shares) {
        const policy::Intent &standing = share.rule.standing;
        if (standing.id.isEmpty())
            continue;
        if (const auto open = policy::plan(text, standing, nullptr))
            text = open->text;
        if (share.rule.state != share::Rule::State::Paused)
            continue;
        if (const auto paused = policy::pause(text, standing, nullptr))
            text = paused->text;
    }
    return text;
}

QWidget *windowWith(Stage &stage, const std::vector<share::Share> &shares, bool hasRules = true)
{
    for (const share::Share &share : shares)
        if (!stage.shares.save(share))
            return nullptr;
    const share::PolicyToday today{
        hasRules ? policyWith(stage, shares) : stage.world.savedPolicy(), stage.clock.now(), true, {}};
    auto *window = new ui::MainWindow({
        .shares = stage.shares,
        .clock = stage.clock,
        .practice = &stage.world,
        .languages = {u"en"_s, u"de"_s},
        .policyToday = [today] { return QtFuture::makeReadyFuture(std::optional(today)); },
        .runs = &stage.runs,
    });
    for (const auto kind : {ui::Request::Kind::NewShare, ui::Request::Kind::ContinueShare,
             ui::Request::Kind::AnotherFriend, ui::Request::Kind::ChangeRule, ui::Request::Kind::EndShare,
             ui::Request::Kind::ShowCard, ui::Request::Kind::OpenCard, ui::Request::Kind::ShowWitnesses}) {
        window->provide(
            kind, [](const ui::Request &, ui::Navigator &, QWidget *) -> Result<QWidget *, QString> {
                return fail(QString());
            });
    }
    return window;
}

QWidget *details(Stage &stage, const share::Share &share, bool hasRules = true)
{
    auto *window = static_cast<ui::MainWindow *>(windowWith(stage, {share}, hasRules));
    window->open({ui::Request::Kind::ShowShare, share.id});
    return window;
}

} // namespace

share::Share tomsShare(const QDateTime &checkedAt)
{
    share::Share share;
    share.id = u"tom-jellyfin"_s;
    share.practice = true;
    share.why = u"Films for Tom’s long evenings"_s;
    share.hostName = u"Mira"_s;
    share.hostLogin = u"mira@example.com"_s;
    share.tailnet = u"owl-newt.ts.net"_s;
    share.side = share::HostSide::Connected;
    share.hasReadTwoHouses = true;
    share.person = {u"Tom"_s, u"tom@example.org"_s, u"en"_s};
    share.machine = {u"attic"_s, u"attic.owl-newt.ts.net"_s,
        {address(u"100.101.102.103"), address(u"fd7a:115c:a1e0::4a01:6667")}, u"mira@example.com"_s, {}};
    share.service = {u"jellyfin"_s, u"Jellyfin"_s, share::Exposure::Direct,
        {{policy::Protocol::Tcp, 8096, u"Jellyfin"_s}}, {22, 445, 631}};
    const QDateTime begun = checkedAt.addDays(-1);
    share.rule.state = share::Rule::State::Saved;
    share.rule.at = begun.addSecs(600);
    share.rule.before = QString(64, u'a');
    share.rule.after = QString(64, u'b');
    share.rule.confirmed = true;
    share.rule.standing = share::intentOf(share);
    share.invite = {share::Invite::State::Accepted, u"i1"_s, begun.addSecs(900), u"tom@example.org"_s,
        begun.addSecs(4000)};
    share.cards = {{QString(32, u'c'), begun.addSecs(1000)}};
    share.aftercare = {true, true, checkedAt.date().addMonths(3), {}};
    share.createdAt = begun;
    share.history = {{EventKind::Created, begun, {}}, {EventKind::RuleSaved, begun.addSecs(600), {}},
        {EventKind::RuleConfirmed, begun.addSecs(610), {}}, {EventKind::InviteMade, begun.addSecs(900), {}},
        {EventKind::CardMade, begun.addSecs(1000), {}},
        {EventKind::InviteAccepted, begun.addSecs(4000), u"tom@example.org"_s},
        {EventKind::ResultRead, checkedAt, {}}};
    share.results = {{share.cards.back().nonce, checkedAt, checkOf(share, checkedAt),
        {probe::Situation::Client::Ready, true, true}}};
    return share;
}

std::vector<Scene> windowScenes()
{
    return {
        {u"window-1-empty"_s, [](Stage &stage) { return windowWith(stage, {}); }},
        {u"window-2-register"_s,
            [](Stage &stage) {
                const QDateTime now = stage.clock.now();
                return windowWith(stage, {tomsShare(now), lenasShare(now), josShare(now)});
            }},
        {u"window-2b-register-rule-gone"_s,
            [](Stage &stage) { return windowWith(stage, {tomsShare(stage.clock.now())}, false); }},
        {u"window-3-many"_s,
            [](Stage &stage) {
                const QDateTime now = stage.clock.now();
                return windowWith(
                    stage, {draftShare(now), longShare(now), tomsShare(now), lenasShare(now), josShare(now)});
            }},
        {u"window-4-details"_s, [](Stage &stage) { return details(stage, lenasShare(stage.clock.now())); }},
        {u"window-5-details-open"_s,
            [](Stage &stage) { return details(stage, tomsShare(stage.clock.now())); }},
        {u"window-5b-details-rule-gone"_s,
            [](Stage &stage) { return details(stage, tomsShare(stage.clock.now()), false); }},
        {u"window-5c-details-deviation"_s, [](Stage &stage) { return details(stage, keepHistory(stage)); }},
        {u"window-6-end"_s,
            [](Stage &stage) -> QWidget * {
                share::HostPorts ports{.shares = stage.shares,
                    .policies = stage.policies,
                    .tailnet = &stage.world.tailnet(),
                    .clock = stage.clock};
                const share::Share share = tomsShare(stage.clock.now());
                auto flow = std::make_unique<share::HostFlow>(share, ports);
                if (!stage.shares.save(share))
                    return nullptr;
                return new ui::EndPage(std::move(flow), *stage.navigator);
            }},
        {u"window-7-about"_s, [](Stage &) { return new ui::AboutDialog; }},
    };
}

} // namespace scenes
