// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/friend_flow.h"

#include "core/share/text_rules.h"

#include <QPointer>

#include <algorithm>

namespace share {

namespace {

using namespace Qt::StringLiterals;
using Code = FlowError::Code;
using Client = probe::Situation::Client;
using ClientState = api::ClientStatus::State;

Client clientOf(const Card &card, const api::ClientStatus &status)
{
    switch (status.state) {
    case ClientState::NotInstalled:
        return Client::NotInstalled;
    case ClientState::NotRunning:
        return Client::NotRunning;
    case ClientState::SignedOut:
        return Client::SignedOut;
    case ClientState::NeedsApproval:
        return Client::NeedsApproval;
    case ClientState::Stopped:
        return Client::Stopped;
    case ClientState::Running:
        break;
    }
    if (!status.ownTags.isEmpty())
        return Client::Tagged;
    if (card.friendLogin.isEmpty() || isSameLogin(status.login, card.friendLogin))
        return Client::Ready;
    return status.login.isEmpty() ? Client::Unknown : Client::WrongAccount;
}

std::optional<FriendProblem> clientProblem(const Card &card, const std::optional<api::ClientStatus> &status)
{
    using P = FriendProblem::Code;
    if (!status)
        return FriendProblem{P::ClientNotAsked, {}};
    switch (clientOf(card, *status)) {
    case Client::NotInstalled:
        return FriendProblem{P::NoClient, {}};
    case Client::NotRunning:
        return FriendProblem{P::ClientNotRunning, {}};
    case Client::SignedOut:
        return FriendProblem{P::SignedOut, card.friendLogin};
    case Client::NeedsApproval:
        return FriendProblem{P::NeedsApproval, {}};
    case Client::Stopped:
        return FriendProblem{P::ClientStopped, {}};
    case Client::WrongAccount:
        return FriendProblem{P::WrongAccount, status->login};
    case Client::Tagged:
        return FriendProblem{P::TaggedDevice, status->ownTags.join(u", "_s)};
    case Client::Unknown:
    case Client::Ready:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

bool needsAttention(FriendProblem::Code code)
{
    using P = FriendProblem::Code;
    return code == P::WrongAccount || code == P::TaggedDevice || code == P::NotAsPromised
        || code == P::SignedOut || code == P::ClientStopped || code == P::NeedsApproval;
}

FlowResult storeFailed(const StoreError &store)
{
    FlowError error{Code::Store};
    error.store = store;
    return fail(std::move(error));
}

} // namespace

probe::Situation situationOf(const Card &card, const std::optional<api::ClientStatus> &client)
{
    probe::Situation situation;
    if (!client)
        return situation;
    situation.client = clientOf(card, *client);
    if (client->state == ClientState::Running)
        situation.machineIsListed = api::isListed(*client, card.addresses, card.dnsName);
    return situation;
}

probe::Promise promiseOf(const Card &card, const std::optional<api::ClientStatus> &client)
{
    probe::Promise promise = promiseOf(card);
    if (client)
        promise.announced = api::announcedAt(*client, promise.addresses, promise.dnsName);
    return promise;
}

FriendFlow::FriendFlow(Visit visit, FriendPorts ports, QObject *parent)
    : QObject(parent)
    , m_visit(std::move(visit))
    , m_ports(ports)
{
}

FriendFlow::~FriendFlow() = default;

Result<OpenedCard, FlowError> FriendFlow::open(const QByteArray &bytes, FriendPorts &ports)
{
    const auto card = readCard(bytes);
    if (!card) {
        FlowError error{Code::BadInput};
        error.card = card.error();
        return fail(std::move(error));
    }
    if (card->practice != ports.practice)
        return fail(FlowError{Code::PracticeMixed});
    OpenedCard opened{visitOf(*card, ports.clock.now()), card->invite, {}};
    auto kept = ports.visits.load(opened.visit.id);
    if (!kept && kept.error().code == StoreError::Code::Restored) {
        opened.fault = kept.error();
        kept = ports.visits.load(opened.visit.id);
    }
    if (!kept && kept.error().code == StoreError::Code::SetAside)
        opened.fault = kept.error();
    else if (!kept && kept.error().code != StoreError::Code::NotFound)
        return fail(storeFailed(kept.error()).error());
    // Same number, other content: the newer text wins, what was agreed to before does not count for it.
    if (kept && kept->card == opened.visit.card)
        opened.visit = std::move(*kept);
    else if (const auto saved = ports.visits.save(opened.visit); !saved)
        return fail(storeFailed(saved.error()).error());
    return opened;
}

std::vector<FriendProblem> FriendFlow::problems(FriendStep step) const
{
    using P = FriendProblem::Code;
    switch (step) {
    case FriendStep::Welcome:
        return m_visit.welcomeReadAt.isValid() ? std::vector<FriendProblem>{}
                                               : std::vector<FriendProblem>{{P::NotRead, {}}};
    case FriendStep::YourAccount: {
        // What the client says counts more than what was confirmed once.
        const bool canSee = m_client.has_value();
        const auto problem = canSee ? clientProblem(card(), m_client) : std::nullopt;
        if (problem)
            return {*problem};
        if (canSee || m_visit.accountConfirmedAt.isValid())
            return {};
        return {{hasClient() ? P::ClientNotAsked : P::AccountNotConfirmed, card().friendLogin}};
    }
    case FriendStep::TheInvite:
        if (m_client && m_client->state == ClientState::Running)
            return api::isListed(*m_client, card().addresses, card().dnsName)
                ? std::vector<FriendProblem>{}
                : std::vector<FriendProblem>{{P::MachineNotListed, card().machine}};
        if (m_visit.inviteAcceptedAt.isValid())
            return {};
        return {{P::InviteNotConfirmed, card().machine}};
    case FriendStep::WhatHostCanSee:
        return m_visit.agreedAt.isValid() ? std::vector<FriendProblem>{}
                                          : std::vector<FriendProblem>{{P::NotAgreed, {}}};
    case FriendStep::CheckTheDoor: {
        const auto seen = verdict();
        if (!seen)
            return {{P::NotChecked, {}}};
        if (seen->kind != probe::Verdict::Kind::AsPromised)
            return {{P::NotAsPromised, probe::idOf(seen->kind)}};
        return {};
    }
    case FriendStep::Done:
        return m_visit.sentAt.isValid() ? std::vector<FriendProblem>{}
                                        : std::vector<FriendProblem>{{P::NotSent, {}}};
    }
    Q_UNREACHABLE();
}

StepState FriendFlow::stateOf(FriendStep step, FriendStep now) const
{
    if (step == now)
        return StepState::Now;
    const auto open = problems(step);
    if (open.empty())
        return StepState::Done;
    if (step == FriendStep::WhatHostCanSee && m_visit.agreementDeclinedAt.isValid())
        return StepState::Declined;
    return needsAttention(open.front().code) ? StepState::Attention : StepState::ToDo;
}

FriendStep FriendFlow::nextStep() const
{
    for (int i = 0; i < friendStepCount; ++i) {
        const auto step = static_cast<FriendStep>(i);
        const bool isDeclined = step == FriendStep::WhatHostCanSee && m_visit.agreementDeclinedAt.isValid();
        if (!isDeclined && !problems(step).empty())
            return step;
    }
    return FriendStep::Done;
}

FlowResult FriendFlow::change(const std::function<void(Visit &)> &edit)
{
    Visit changed = m_visit;
    edit(changed);
    if (changed == m_visit)
        return {};
    if (const auto saved = m_ports.visits.replace(m_visit, changed); !saved)
        return storeFailed(saved.error());
    m_visit = std::move(changed);
    Q_EMIT visitChanged();
    return {};
}

QFuture<FlowResult> FriendFlow::readClient()
{
    if (m_ports.client == nullptr)
        return QtFuture::makeReadyFuture(FlowResult());
    const QPointer<FriendFlow> guard(this);
    return m_ports.client->status().then(
        [guard](const Result<api::ClientStatus, api::ClientError> &status) -> FlowResult {
            if (!guard)
                return {};
            if (status)
                return guard->useClient(*status);
            FlowError error{Code::Client, status.error().detail};
            error.client = status.error();
            return fail(std::move(error));
        });
}

/// What is seen at the client confirms account and invite, dated.
FlowResult FriendFlow::useClient(const api::ClientStatus &status)
{
    m_client = status;
    const probe::Situation situation = situationOf(card(), m_client);
    const QDateTime now = m_ports.clock.now();
    const auto done = change([&](Visit &visit) {
        if (situation.client != Client::Ready)
            return;
        if (!visit.accountConfirmedAt.isValid())
            visit.accountConfirmedAt = now;
        visit.accountLogin = isLogin(status.login) ? status.login : QString();
        if (situation.machineIsListed.value_or(false) && !visit.inviteAcceptedAt.isValid())
            visit.inviteAcceptedAt = now;
    });
    Q_EMIT clientChanged();
    return done;
}

FlowResult FriendFlow::markWelcomeRead()
{
    return change([now = m_ports.clock.now()](Visit &visit) {
        if (!visit.welcomeReadAt.isValid())
            visit.welcomeReadAt = now;
    });
}

FlowResult FriendFlow::confirmAccount()
{
    return change([now = m_ports.clock.now()](Visit &visit) { visit.accountConfirmedAt = now; });
}

FlowResult FriendFlow::confirmInvite()
{
    return change([now = m_ports.clock.now()](Visit &visit) { visit.inviteAcceptedAt = now; });
}

FlowResult FriendFlow::agree()
{
    return change([now = m_ports.clock.now()](Visit &visit) {
        visit.agreedAt = now;
        visit.agreementDeclinedAt = {};
    });
}

FlowResult FriendFlow::declineAgreement()
{
    return change([now = m_ports.clock.now()](Visit &visit) {
        visit.agreedAt = {};
        visit.agreementDeclinedAt = now;
    });
}

FlowResult FriendFlow::startCheck()
{
    if (m_check)
        return fail(FlowError{Code::Busy});
    static_cast<void>(
        readClient()); // what it says at the end counts; it may have been off when it was last asked
    const auto plan = probe::makePlan(promiseOf(card(), m_client));
    if (!plan)
        return fail(FlowError{Code::NothingToCheck, probe::describe(plan.error())});
    m_check = std::make_unique<probe::Check>(
        m_ports.prober, m_ports.resolver, m_ports.routes, m_ports.clock, m_ports.check);
    connect(m_check.get(), &probe::Check::progressed, this, &FriendFlow::progressed);
    const QPointer<FriendFlow> guard(this);
    m_check->run(*plan).then([guard](const probe::CheckResult &result) {
        if (!guard)
            return;
        guard->m_ended = result; // the check still stands on the stack: it is taken down from the event loop
        QMetaObject::invokeMethod(
            guard, [guard] { guard->finishCheck(); }, Qt::QueuedConnection);
    });
    return {};
}

void FriendFlow::cancelCheck()
{
    if (m_check)
        m_check->cancel();
}

void FriendFlow::endCheck()
{
    cancelCheck();
    finishCheck();
}

void FriendFlow::finishCheck()
{
    if (!m_ended)
        return;
    const probe::CheckResult check = std::move(*std::exchange(m_ended, std::nullopt));
    m_check.reset();
    ResultFile file;
    file.cardId = card().id;
    file.nonce = card().nonce;
    file.practice = card().practice;
    file.madeAt = m_ports.clock.now();
    file.login = m_client && isLogin(m_client->login) ? m_client->login : m_visit.accountLogin;
    file.check = check;
    if (!check.plan.announced.empty()) // it was asked again meanwhile
        probe::addAnnounced(file.check.plan, promiseOf(card(), m_client).announced);
    file.situation = situationOf(card(), m_client);
    m_last = file;
    FlowResult kept;
    if (!check.partial) {
        kept = change([&](Visit &visit) {
            visit.results.push_back(file);
            if (visit.results.size() > Visit::maxResults)
                visit.results.erase(visit.results.begin());
            visit.sentAt = {};
        });
    }
    if (!kept)
        Q_EMIT keepingFailed(kept.error());
    Q_EMIT checkFinished();
}

std::optional<ResultFile> FriendFlow::result() const
{
    if (m_last)
        return m_last;
    return m_visit.results.empty() ? std::nullopt : std::optional(m_visit.results.back());
}

std::optional<probe::Verdict> FriendFlow::verdict() const
{
    const auto file = result();
    return file ? std::optional(probe::verdict(file->check, file->situation)) : std::nullopt;
}

std::optional<probe::VerdictText> FriendFlow::verdictWords() const
{
    const auto seen = verdict();
    if (!seen)
        return std::nullopt;
    return probe::describe(
        *seen, {probe::Names::Reader::Friend, card().hostName, card().friendName, card().machine});
}

QByteArray FriendFlow::resultBytes() const
{
    const auto file = result();
    return file ? writeResult(*file) : QByteArray();
}

QString FriendFlow::resultLine() const
{
    const auto file = result();
    return file ? resultText(*file) : QString();
}

QString FriendFlow::resultFileName() const
{
    const auto file = result();
    const QDate day = (file ? file->madeAt : m_ports.clock.now()).toLocalTime().date();
    const QString name = makeId(card().serviceName, card().machine, {});
    return name + u'-' + day.toString(Qt::ISODate) + u".halfdoor-result"_s;
}

FlowResult FriendFlow::markSent()
{
    if (!result())
        return fail(FlowError{Code::NotReady});
    return change([now = m_ports.clock.now()](Visit &visit) { visit.sentAt = now; });
}

} // namespace share
