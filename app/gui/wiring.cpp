// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/wiring.h"

#include "app/gui/files.h"
#include "app/gui/house.h"
#include "core/io/settings.h"
#include "translations/i18n.h"
#include "ui/friend/friend_view.h"
#include "ui/friend/open_card_page.h"
#include "ui/host/host_view.h"
#include "ui/window/end_page.h"
#include "ui/window/main_window.h"
#include "ui/witness/witness_page.h"

#include <QApplication>
#include <QDesktopServices>
#include <QLocale>
#include <QPointer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

using ui::Navigator;
using ui::Request;
using Made = Result<QWidget *, QString>;

// Names and values of the file; never shown.
const QString languageChoice = u"language"_s;
const QString appearanceChoice = u"appearance"_s;
const QString skipTwoHouses = u"skipTwoHouses"_s;
const QString yes = u"yes"_s;

QString nameOf(ui::Appearance appearance)
{
    return appearance == ui::Appearance::Dark ? u"dark"_s : appearance == ui::Appearance::Light ? u"light"_s : u"system"_s;
}

QFuture<std::optional<share::PolicyToday>> policyToday(House &house);

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

/// Makes what takes the window. It lives as long as the window and is owned by its factories.
class Flows
{
public:
    Flows(House &house, ui::MainWindow &window, io::Settings *settings)
        : m_house(house)
        , m_window(window)
        , m_settings(settings)
    {
    }

    Made newShare(Navigator &navigator, QWidget *parent) const
    {
        const share::HostPorts ports = m_house.hostPorts();
        share::Share share = share::newShare(m_house.isPractice(), ports.clock.now());
        share.hasReadTwoHouses = m_settings && m_settings->value(skipTwoHouses) == yes;
        return hostView(share, {}, navigator, parent);
    }

    Made continueShare(const Request &request, Navigator &navigator, QWidget *parent) const
    {
        const auto share = m_house.hostPorts().shares.load(request.id);
        if (!share) {
            return fail(share::describe(share.error()));
        }
        return hostView(*share, request.step, navigator, parent);
    }

    Made anotherFriend(const Request &request, Navigator &navigator, QWidget *parent) const
    {
        const share::HostPorts ports = m_house.hostPorts();
        const auto share = ports.shares.load(request.id);
        if (!share) {
            return fail(share::describe(share.error()));
        }
        return hostView(share::anotherFriend(*share, ports.clock.now()), {}, navigator, parent);
    }

    Made changeRule(const Request &request, Navigator &navigator, QWidget *parent) const
    {
        const share::HostPorts ports = m_house.hostPorts();
        const auto share = ports.shares.load(request.id);
        if (!share) {
            return fail(share::describe(share.error()));
        }
        auto *view = new ui::RuleChangeView(std::make_unique<share::HostFlow>(*share, ports), request.task, hostUi(), parent);
        const Request back{share->ending.startedAt.isValid() ? Request::Kind::EndShare : Request::Kind::ShowShare, request.id};
        QObject::connect(view, &ui::RuleChangeView::left, view, [&navigator, back] { navigator.open(back); }, Qt::QueuedConnection);
        view->start();
        return view;
    }

    Made endShare(const Request &request, Navigator &navigator, QWidget *parent) const
    {
        const share::HostPorts ports = m_house.hostPorts();
        const auto share = ports.shares.load(request.id);
        if (!share) {
            return fail(share::describe(share.error()));
        }
        return new ui::EndPage(std::make_unique<share::HostFlow>(*share, ports), navigator, parent);
    }

    Made readResult(const Request &request, Navigator &navigator, QWidget *parent) const
    {
        const auto result = share::readResult(request.bytes);
        if (!result) {
            return fail(share::describe(result.error()));
        }
        const auto share = m_house.hostPorts().shares.load(result->cardId);
        if (!share) {
            return fail(QCoreApplication::translate("Wiring", "This result answers a card that was not made here. Nothing was changed."));
        }
        if (result->audit) {
            return readAudit(*share, *result);
        }
        const Made made = hostView(*share, share::Step::TheProof, navigator, parent);
        if (made) {
            static_cast<ui::HostView *>(*made)->takeResult(request.bytes);
        }
        return made;
    }

    Made openCard(const Request &request, Navigator &navigator, QWidget *parent) const
    {
        if (request.bytes.isEmpty()) {
            return askForCard(navigator, parent);
        }
        base::Secret link;
        const auto visit = openBytes(request.bytes, &link);
        if (!visit) {
            return fail(share::describe(visit.error()));
        }
        return friendView(*visit, link, navigator, parent);
    }

    Made continueVisit(const Request &request, Navigator &navigator, QWidget *parent) const
    {
        const auto visit = m_house.friendPorts({}).visits.load(request.id);
        if (!visit) {
            return fail(share::describe(visit.error()));
        }
        return friendView(*visit, {}, navigator, parent);
    }

    Made auditVisit(const Request &request, Navigator &navigator, QWidget *parent) const
    {
        const Made made = continueVisit(request, navigator, parent);
        if (made) {
            static_cast<ui::FriendView *>(*made)->showAudit();
        }
        return made;
    }

    Made showWitnesses(const Request &request, Navigator &navigator, QWidget *parent) const
    {
        const share::HostPorts ports = m_house.hostPorts();
        const auto share = ports.shares.load(request.id);
        if (!share) {
            return fail(share::describe(share.error()));
        }
        ui::WitnessPage::Given given{.share = *share, .run = {}, .policyToday = [&house = m_house] { return policyToday(house); }, .ports = hostUi()};
        for (const history::Run &run : history::readRuns(m_house.runs(), share->id, history::runsOf(*share)).runs) {
            if (!run.isPartial()) {
                given.run = run;
            }
        }
        if (practice::World *world = m_house.world()) {
            given.sample = [world, machine = share->machine.name] { return world->netmap(machine); };
        }
        auto *page = new ui::WitnessPage(std::move(given), ports.clock, parent);
        const QString id = request.id;
        QObject::connect(page, &ui::WitnessPage::left, page, [&navigator, id] { navigator.open({Request::Kind::ShowShare, id}); }, Qt::QueuedConnection);
        QObject::connect(page, &ui::WitnessPage::remedyRequested, page, [&navigator, id](witness::Remedy remedy) { navigator.open(requestFor(remedy, id)); }, Qt::QueuedConnection);
        return page;
    }

    Made visitHistory(const Request &request, Navigator &navigator, QWidget *parent) const
    {
        const Made made = continueVisit(request, navigator, parent);
        if (made) {
            static_cast<ui::FriendView *>(*made)->showHistory();
        }
        return made;
    }

private:
    /// An audit that came back goes into the history and is shown there.
    Made readAudit(const share::Share &share, const share::ResultFile &file) const
    {
        if (file.practice != share.practice) {
            return fail(share::describe(share::FlowError{share::FlowError::Code::PracticeMixed}));
        }
        if (share::freshnessOf(share, file) == share::Freshness::Foreign) {
            return fail(share::describe(share::FlowError{share::FlowError::Code::ForeignResult}));
        }
        history::Run run = history::runOf(share.id, *file.audit, m_house.hostPorts().clock.now());
        run.practice = share.practice;
        run.source = history::Run::Source::ResultFile;
        run.by = file.login;
        run.nonce = file.nonce;
        run.situation = file.situation;
        const auto kept = m_house.runs().keep(run);
        if (!kept) {
            return fail(share::describe(kept.error()));
        }
        return m_window.make({.kind = Request::Kind::ShowHistory, .id = share.id, .run = kept->id});
    }

    [[nodiscard]] ui::HostUiPorts hostUi() const
    {
        ui::HostUiPorts ports;
        ports.openFile = files::openFile;
        ports.saveFile = files::saveFile;
        ports.openUrl = [](const QUrl &url) { QDesktopServices::openUrl(url); };
        if (m_settings) {
            ports.skipTwoHouses = [settings = m_settings] { settings->keep(skipTwoHouses, yes); };
        }
        ports.world = m_house.world();
        ports.runs = &m_house.runs();
        if (m_house.isPractice()) {
            ports.openAsFriend = [&window = m_window](const QByteArray &card) {
                QMetaObject::invokeMethod(&window, [&window, card] { window.openBytes(card); }, Qt::QueuedConnection);
            };
        }
        return ports;
    }

    [[nodiscard]] ui::FriendUiPorts friendUi(const share::Card &card) const
    {
        ui::FriendUiPorts ports;
        ports.saveFile = files::saveFile;
        ports.openUrl = [](const QUrl &url) { QDesktopServices::openUrl(url); };
        ports.speak = showLanguage;
        ports.spoken = i18n::current;
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

    Made hostView(const share::Share &share, std::optional<share::Step> step, Navigator &navigator, QWidget *parent) const
    {
        auto *view = new ui::HostView(std::make_unique<share::HostFlow>(share, m_house.hostPorts()), hostUi(), parent);
        QObject::connect(view, &ui::HostView::left, view, [&navigator] { navigator.goHome(); }, Qt::QueuedConnection);
        QObject::connect(view, &ui::HostView::finished, view, [&navigator] { navigator.goHome(); }, Qt::QueuedConnection);
        if (step) {
            view->goTo(*step);
        } else {
            view->resume();
        }
        return view;
    }

    /// A glance at the card says whose computer is rehearsed.
    [[nodiscard]] Result<share::Visit, share::FlowError> openBytes(const QByteArray &bytes, base::Secret *link) const
    {
        const auto card = share::readCard(bytes);
        share::FriendPorts ports = m_house.friendPorts(card ? card->friendLogin : QString());
        return share::FriendFlow::open(bytes, ports, link);
    }

    Made friendView(const share::Visit &visit, const base::Secret &link, Navigator &navigator, QWidget *parent) const
    {
        auto flow = std::make_unique<share::FriendFlow>(visit, m_house.friendPorts(visit.card.friendLogin));
        auto *view = new ui::FriendView(std::move(flow), friendUi(visit.card), link, parent);
        QObject::connect(view, &ui::FriendView::left, view, [&navigator] { navigator.goHome(); }, Qt::QueuedConnection);
        view->resume();
        return view;
    }

    Made askForCard(Navigator &navigator, QWidget *parent) const
    {
        auto *page = new ui::OpenCardPage([this](const QByteArray &bytes, base::Secret *link) { return openBytes(bytes, link); },
                                          files::read, files::askForFile, parent);
        QObject::connect(page, &ui::OpenCardPage::left, page, [&navigator] { navigator.goHome(); }, Qt::QueuedConnection);
        QObject::connect(page, &ui::OpenCardPage::resultFound, &m_window, [&window = m_window](const QByteArray &bytes) { window.openBytes(bytes); }, Qt::QueuedConnection);
        QObject::connect(page, &ui::OpenCardPage::opened, &m_window, [this, &navigator](const share::Visit &visit, const base::Secret &link) {
            m_window.take([this, visit, link, &navigator](QWidget *owner) { return friendView(visit, link, navigator, owner); });
        }, Qt::QueuedConnection);
        return page;
    }

    House &m_house;
    ui::MainWindow &m_window;
    io::Settings *m_settings;
};

} // namespace

void showLanguage(const QString &language)
{
    i18n::install(language);
    const QLocale system = QLocale::system();
    const QLocale own = language == u"en"_s ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(language);
    QLocale::setDefault(system.language() == own.language() ? system : own);
}

namespace {

/// Read from the tailnet, or the newest text of the history that stood in the admin console.
QFuture<std::optional<share::PolicyToday>> policyToday(House &house)
{
    using Today = std::optional<share::PolicyToday>;
    const share::HostPorts ports = house.hostPorts();
    if (ports.tailnet) {
        return ports.tailnet->fetchPolicy().then([now = ports.clock.now()](const Result<api::PolicyFile, api::ApiError> &file) {
            return file ? Today(share::PolicyToday{file->text, now, true, {}}) : Today();
        });
    }
    const auto versions = ports.policies.versions();
    for (const share::PolicyVersion &version : versions) {
        if (version.note.startsWith(u"planned "_s)) {
            continue; // nobody knows whether it was saved
        }
        const auto text = ports.policies.text(version.digest);
        return QtFuture::makeReadyFuture(text ? Today(share::PolicyToday{*text, version.at, false, {}}) : Today());
    }
    return QtFuture::makeReadyFuture(Today());
}

} // namespace

void showAsChosen(const io::Settings &settings)
{
    const QString language = settings.value(languageChoice);
    showLanguage(i18n::languages().contains(language) ? language : i18n::systemLanguage());
    const QString colours = settings.value(appearanceChoice);
    for (const ui::Appearance each : {ui::Appearance::Light, ui::Appearance::Dark}) {
        if (nameOf(each) == colours) {
            ui::applyTheme(*qApp, each);
            return;
        }
    }
    ui::applyTheme(*qApp, ui::Appearance::System);
}

std::unique_ptr<ui::MainWindow> makeWindow(House &house, std::function<void()> startPractice, io::Settings *settings)
{
    const share::HostPorts host = house.hostPorts();
    auto window = std::make_unique<ui::MainWindow>(ui::WindowPorts{
        .shares = host.shares,
        .visits = &house.friendPorts({}).visits,
        .clock = host.clock,
        .practice = house.world(),
        .readFile = files::read,
        .startPractice = std::move(startPractice),
        .speak =
            [settings](const QString &language) {
                showLanguage(language);
                if (settings) {
                    settings->keep(languageChoice, language);
                }
            },
        .spoken = i18n::current,
        .languages = i18n::languages(),
        .policyToday = [&house] { return policyToday(house); },
        .appearanceChosen =
            [settings](ui::Appearance appearance) {
                if (settings) {
                    settings->keep(appearanceChoice, nameOf(appearance));
                }
            },
        .runs = &house.runs(),
        .saveFile = files::saveFile,
    });
    const auto flows = std::make_shared<Flows>(house, *window, settings);
    const auto provide = [&](Request::Kind kind, Made (Flows::*make)(const Request &, Navigator &, QWidget *) const) {
        window->provide(kind, [flows, make](const Request &request, Navigator &navigator, QWidget *parent) {
            return ((*flows).*make)(request, navigator, parent);
        });
    };
    window->provide(Request::Kind::NewShare, [flows](const Request &, Navigator &navigator, QWidget *parent) { return flows->newShare(navigator, parent); });
    provide(Request::Kind::ContinueShare, &Flows::continueShare);
    provide(Request::Kind::AnotherFriend, &Flows::anotherFriend);
    provide(Request::Kind::ChangeRule, &Flows::changeRule);
    provide(Request::Kind::EndShare, &Flows::endShare);
    provide(Request::Kind::ReadResult, &Flows::readResult);
    provide(Request::Kind::OpenCard, &Flows::openCard);
    provide(Request::Kind::ContinueVisit, &Flows::continueVisit);
    provide(Request::Kind::AuditVisit, &Flows::auditVisit);
    provide(Request::Kind::ShowWitnesses, &Flows::showWitnesses);
    provide(Request::Kind::VisitHistory, &Flows::visitHistory);
    window->provide(Request::Kind::ShowCard, [flows](const Request &request, Navigator &navigator, QWidget *parent) {
        Request card = request;
        card.step = share::Step::TheCard;
        return flows->continueShare(card, navigator, parent);
    });
    return window;
}
