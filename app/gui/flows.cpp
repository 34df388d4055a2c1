// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/flows.h"

#include "app/gui/files.h"
#include "app/gui/house.h"
#include "app/gui/wiring.h"
#include "core/io/settings.h"
#include "translations/i18n.h"
#include "ui/friend/friend_view.h"
#include "ui/friend/open_card_page.h"
#include "ui/host/host_view.h"
#include "ui/window/end_page.h"
#include "ui/window/main_window.h"
#include "ui/witness/witness_page.h"

#include <QDesktopServices>
#include <QUrl>

using namespace Qt::StringLiterals;
using ui::Navigator;
using ui::Request;

namespace {

// Name and value in the file of settings; never shown.
const QString skipTwoHouses = u"skipTwoHouses"_s;
const QString yes = u"yes"_s;

/// Where the remedy of a parting is.
Request requestFor(witness::Remedy remedy, const QString &id)
{
    switch (remedy) {
    case witness::Remedy::RulePage:
        return {Request::Kind::ChangeRule, id, {}, share::RuleTask::Open};
    case witness::Remedy::Invite:
        return {Request::Kind::ContinueShare, id, share::Step::TheInvite};
    case witness::Remedy::Name:
        return {Request::Kind::ContinueShare, id, share::Step::TheCard};
    default:
        return {Request::Kind::ContinueShare, id, share::Step::TheProof};
    }
}

} // namespace

QFuture<std::optional<share::PolicyToday>> policyToday(House &house)
{
    using Today = std::optional<share::PolicyToday>;
    const share::HostPorts ports = house.hostPorts();
    if (ports.tailnet) {
        return ports.tailnet->fetchPolicy().then(
            [now = ports.clock.now()](const Result<api::PolicyFile, api::ApiError> &file) {
                return file ? Today(share::PolicyToday{file->text, now, true, {}}) : Today();
            });
    }
    return QtFuture::makeReadyFuture(share::lastSeen(ports.policies));
}

Flows::Made Flows::newShare(Navigator &navigator, QWidget *parent) const
{
    const share::HostPorts ports = m_house.hostPorts();
    share::Share share = share::newShare(m_house.isPractice(), ports.clock.now());
    share.hasReadTwoHouses = m_settings && m_settings->value(skipTwoHouses) == yes;
    return hostView(share, {}, navigator, parent);
}

Flows::Made Flows::continueShare(const Request &request, Navigator &navigator, QWidget *parent) const
{
    const auto share = m_house.hostPorts().shares.load(request.id);
    if (!share)
        return fail(share::describe(share.error()));
    return hostView(*share, request.step, navigator, parent);
}

Flows::Made Flows::anotherFriend(const Request &request, Navigator &navigator, QWidget *parent) const
{
    const share::HostPorts ports = m_house.hostPorts();
    const auto share = ports.shares.load(request.id);
    if (!share)
        return fail(share::describe(share.error()));
    return hostView(share::anotherFriend(*share, ports.clock.now()), {}, navigator, parent);
}

Flows::Made Flows::changeRule(const Request &request, Navigator &navigator, QWidget *parent) const
{
    const share::HostPorts ports = m_house.hostPorts();
    const auto share = ports.shares.load(request.id);
    if (!share)
        return fail(share::describe(share.error()));
    auto *view = new ui::RuleChangeView(
        std::make_unique<share::HostFlow>(*share, ports), request.task, hostUi(), parent);
    const Request back{
        share->ending.startedAt.isValid() ? Request::Kind::EndShare : Request::Kind::ShowShare, request.id};
    QObject::connect(
        view, &ui::RuleChangeView::left, view, [&navigator, back] { navigator.open(back); },
        Qt::QueuedConnection);
    view->start();
    return view;
}

Flows::Made Flows::endShare(const Request &request, Navigator &navigator, QWidget *parent) const
{
    const share::HostPorts ports = m_house.hostPorts();
    const auto share = ports.shares.load(request.id);
    if (!share)
        return fail(share::describe(share.error()));
    return new ui::EndPage(std::make_unique<share::HostFlow>(*share, ports), navigator, parent);
}

Flows::Made Flows::readResult(const Request &request, Navigator &navigator, QWidget *parent) const
{
    const auto result = share::readResult(request.bytes);
    if (!result)
        return fail(share::describe(result.error()));
    const auto share = m_house.hostPorts().shares.load(result->cardId);
    if (!share) {
        return fail(QCoreApplication::translate(
            "Wiring", "This result answers a card that was not made here. Nothing was changed."));
    }
    if (result->audit)
        return readAudit(*share, *result);
    const Made made = hostView(*share, share::Step::TheProof, navigator, parent);
    if (made)
        static_cast<ui::HostView *>(*made)->takeResult(request.bytes);
    return made;
}

Flows::Made Flows::openCard(const Request &request, Navigator &navigator, QWidget *parent) const
{
    if (request.bytes.isEmpty())
        return askForCard(navigator, parent);
    const auto opened = openBytes(request.bytes);
    if (!opened)
        return fail(share::describe(opened.error()));
    return friendView(*opened, navigator, parent);
}

Flows::Made Flows::continueVisit(const Request &request, Navigator &navigator, QWidget *parent) const
{
    const auto visit = m_house.friendPorts({}).visits.load(request.id);
    if (!visit)
        return fail(share::describe(visit.error()));
    return friendView({*visit, {}, {}}, navigator, parent);
}

Flows::Made Flows::auditVisit(const Request &request, Navigator &navigator, QWidget *parent) const
{
    const Made made = continueVisit(request, navigator, parent);
    if (made)
        static_cast<ui::FriendView *>(*made)->showAudit();
    return made;
}

Flows::Made Flows::showWitnesses(const Request &request, Navigator &navigator, QWidget *parent) const
{
    const share::HostPorts ports = m_house.hostPorts();
    const auto share = ports.shares.load(request.id);
    if (!share)
        return fail(share::describe(share.error()));
    ui::WitnessPage::Given given{.share = *share,
        .run = {},
        .policyToday = [&house = m_house] { return policyToday(house); },
        .ports = hostUi()};
    for (const history::Run &run : history::readRuns(m_house.runs(), share->id, history::runsOf(*share)).runs)
        if (!run.isPartial() && !run.isAhead(ports.clock.now()))
            given.run = run;
    if (practice::World *world = m_house.world())
        given.sample = [world, machine = share->machine.name] { return world->netmap(machine); };
    auto *page = new ui::WitnessPage(std::move(given), ports.clock, parent);
    const QString id = request.id;
    QObject::connect(
        page, &ui::WitnessPage::left, page,
        [&navigator, id] {
            navigator.open({Request::Kind::ShowShare, id});
        },
        Qt::QueuedConnection);
    QObject::connect(
        page, &ui::WitnessPage::remedyRequested, page,
        [&navigator, id](witness::Remedy remedy) { navigator.open(requestFor(remedy, id)); },
        Qt::QueuedConnection);
    return page;
}

Flows::Made Flows::visitHistory(const Request &request, Navigator &navigator, QWidget *parent) const
{
    const Made made = continueVisit(request, navigator, parent);
    if (made)
        static_cast<ui::FriendView *>(*made)->showHistory();
    return made;
}

Flows::Made Flows::readAudit(const share::Share &share, const share::ResultFile &file) const
{
    const QDateTime now = m_house.hostPorts().clock.now();
    if (const auto may = share::mayTake(share, file, now); !may)
        return fail(share::describe(may.error()));
    const auto kept = m_house.runs().keep(history::runOf(share, file, now));
    if (!kept)
        return fail(share::describe(kept.error()));
    return m_window.make({.kind = Request::Kind::ShowHistory, .id = share.id, .run = kept->id});
}

ui::HostUiPorts Flows::hostUi() const
{
    ui::HostUiPorts ports;
    ports.openFile = files::openFile;
    ports.saveFile = files::saveFile;
    ports.openUrl = [](const QUrl &url) { QDesktopServices::openUrl(url); };
    if (m_settings)
        ports.skipTwoHouses = [settings = m_settings] { settings->keep(skipTwoHouses, yes); };
    ports.world = m_house.world();
    ports.runs = &m_house.runs();
    if (m_house.isPractice()) {
        ports.openAsFriend = [&window = m_window](const QByteArray &card) {
            QMetaObject::invokeMethod(
                &window, [&window, card] { window.openBytes(card); }, Qt::QueuedConnection);
        };
    }
    return ports;
}

ui::FriendUiPorts Flows::friendUi(const share::Card &card) const
{
    ui::FriendUiPorts ports;
    ports.saveFile = files::saveFile;
    ports.openUrl = [](const QUrl &url) { QDesktopServices::openUrl(url); };
    ports.language = &m_language;
    ports.clock = &m_house.hostPorts().clock;
    ports.runs = &m_house.runs();
    ports.audit.emplace(m_house.auditPorts(card.friendLogin));
    ports.prober = &m_house.friendPorts(card.friendLogin).prober;
    if (practice::World *world = m_house.world()) {
        ports.acceptInPractice = [world, machine = card.machine, login = card.friendLogin] {
            return world->friendAccepts(machine, login).has_value();
        };
    }
#if defined(Q_OS_LINUX)
    ports.system = explain::System::Linux;
#elif defined(Q_OS_WIN)
    ports.system = explain::System::Windows;
#elif defined(Q_OS_MACOS)
    ports.system = explain::System::MacOs;
#endif
    return ports;
}

Flows::Made Flows::hostView(
    const share::Share &share, std::optional<share::Step> step, Navigator &navigator, QWidget *parent) const
{
    auto *view
        = new ui::HostView(std::make_unique<share::HostFlow>(share, m_house.hostPorts()), hostUi(), parent);
    QObject::connect(
        view, &ui::HostView::left, view, [&navigator] { navigator.goHome(); }, Qt::QueuedConnection);
    QObject::connect(
        view, &ui::HostView::finished, view, [&navigator] { navigator.goHome(); }, Qt::QueuedConnection);
    if (step)
        view->goTo(*step);
    else
        view->resume();
    return view;
}

Result<share::OpenedCard, share::FlowError> Flows::openBytes(const QByteArray &bytes) const
{
    const auto card = share::readCard(bytes);
    share::FriendPorts ports = m_house.friendPorts(card ? card->friendLogin : QString());
    return share::FriendFlow::open(bytes, ports);
}

Flows::Made Flows::friendView(const share::OpenedCard &opened, Navigator &navigator, QWidget *parent) const
{
    const share::Visit &visit = opened.visit;
    auto flow = std::make_unique<share::FriendFlow>(visit, m_house.friendPorts(visit.card.friendLogin));
    auto *view = new ui::FriendView(std::move(flow), friendUi(visit.card), opened.link, parent);
    if (opened.fault)
        view->session().tell(*opened.fault);
    QObject::connect(
        view, &ui::FriendView::left, view, [&navigator] { navigator.goHome(); }, Qt::QueuedConnection);
    view->resume();
    return view;
}

Flows::Made Flows::askForCard(Navigator &navigator, QWidget *parent) const
{
    auto *page = new ui::OpenCardPage(
        [this](const QByteArray &bytes) { return openBytes(bytes); }, files::read, files::askForFile, parent);
    QObject::connect(
        page, &ui::OpenCardPage::left, page, [&navigator] { navigator.goHome(); }, Qt::QueuedConnection);
    QObject::connect(
        page, &ui::OpenCardPage::resultFound, &m_window,
        [&window = m_window](const QByteArray &bytes) { window.openBytes(bytes); }, Qt::QueuedConnection);
    QObject::connect(
        page, &ui::OpenCardPage::opened, &m_window,
        [this, &navigator](const share::OpenedCard &opened) {
            m_window.take(
                [this, opened, &navigator](QWidget *owner) { return friendView(opened, navigator, owner); });
        },
        Qt::QueuedConnection);
    return page;
}
