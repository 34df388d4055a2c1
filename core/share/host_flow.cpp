// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/host_flow.h"

#include "core/share/text_rules.h"

#include <QRandomGenerator>

#include <algorithm>

/// The drafts and the frame of every use case. The rule is in host_rule.cpp, the invite in host_invite.cpp,
/// card and proof in host_proof.cpp, the end in end_share.cpp.
namespace share {

namespace {

using namespace Qt::StringLiterals;
using Code = FlowError::Code;

constexpr qsizetype longestField = 1000;
const QString provisionalStart = u"draft-"_s;

QString bounded(const QString &text)
{
    return text.trimmed().left(longestField);
}

/// A machine of the inventory as the share knows it.
Machine machineOf(const policy::Node &node, const QString &suffix)
{
    Machine machine;
    machine.name = node.name;
    if (isMachineName(QString(node.name + u'.' + suffix)))
        machine.dnsName = node.name + u'.' + suffix;
    machine.addresses = node.addresses;
    machine.owner = node.user;
    machine.tags = node.tags;
    return machine;
}

Machine machineOf(const api::Peer &peer)
{
    return {peer.name, peer.dnsName, peer.addresses, peer.tags.isEmpty() ? peer.owner : QString(), peer.tags};
}

/// What of a change makes a saved rule another one.
bool isSameIntent(const Share &a, const Share &b)
{
    policy::Intent left = intentOf(a);
    policy::Intent right = intentOf(b);
    left.id = right.id;
    return left == right;
}

} // namespace

Share newShare(bool practice, const QDateTime &now)
{
    Share share;
    share.id = provisionalStart
        + QString::number(QRandomGenerator::system()->generate(), 16).rightJustified(8, u'0');
    share.practice = practice;
    share.person.language = u"en"_s;
    share.createdAt = now;
    share.history.push_back({Event::Kind::Created, now, {}});
    return share;
}

Share anotherFriend(const Share &share, const QDateTime &now)
{
    Share next = newShare(share.practice, now);
    next.hostName = share.hostName;
    next.hostLogin = share.hostLogin;
    next.tailnet = share.tailnet;
    next.side = share.side;
    next.hasReadTwoHouses = true;
    next.person.language = share.person.language;
    next.machine = share.machine;
    next.service = share.service;
    return next;
}

bool isProvisional(const Share &share)
{
    return share.id.startsWith(provisionalStart) && share.rule.state == Rule::State::None
        && share.rule.after.isEmpty();
}

HostFlow::HostFlow(Share share, HostPorts ports, QObject *parent)
    : QObject(parent)
    , m_share(std::move(share))
    , m_ports(ports)
{
    m_side.tailnet = m_share.tailnet;
    m_side.hostLogin = m_share.hostLogin;
}

HostFlow::~HostFlow() = default;

bool HostFlow::isConnected() const
{
    return m_ports.tailnet != nullptr && m_share.side == HostSide::Connected;
}

QDateTime HostFlow::now() const
{
    return m_ports.clock.now();
}

std::vector<Problem> HostFlow::problems(Step step) const
{
    auto found = share::problems(m_share, step, now());
    if (step != Step::YourFriend || !m_side.inventory)
        return found;
    const auto isOwn = [&](const policy::User &user) {
        return !user.isExternal && isSameLogin(user.login, m_share.person.login);
    };
    const auto &users = m_side.inventory->users;
    const bool isKnown = std::any_of(found.begin(), found.end(),
        [](const Problem &problem) { return problem.code == Problem::Code::LoginIsOwn; });
    if (!isKnown && std::any_of(users.begin(), users.end(), isOwn))
        found.push_back({Problem::Code::LoginIsOwn, m_share.person.login});
    return found;
}

FlowResult HostFlow::needs(Step step) const
{
    auto open = problems(step);
    if (open.empty())
        return {};
    FlowError error{Code::NotReady};
    error.problems = std::move(open);
    return fail(std::move(error));
}

/// Saves \a changed with its new event; only then it is the share. A draft gets its own id as soon as it has
/// a friend and a service.
FlowResult HostFlow::store(Share changed, std::optional<Event> event)
{
    if (event) {
        event->at = now();
        changed.history.push_back(std::move(*event));
        if (changed.history.size() > Share::maxHistory)
            changed.history.erase(changed.history.begin() + 1); // the first line says when it was created
    }
    const QString former = m_share.id;
    if (isProvisional(changed) && !changed.person.name.isEmpty() && !changed.service.name.isEmpty()) {
        QStringList taken = policy::markedShares(m_rule.former);
        for (const Share &other : m_ports.shares.list().shares)
            taken.append(other.id);
        changed.id = makeId(changed.person.name, changed.service.name, taken);
    }
    const auto saved = m_ports.shares.replace(m_share, changed);
    if (!saved) {
        FlowError error{Code::Store};
        error.store = saved.error();
        return fail(std::move(error));
    }
    // The draft's file stays when it cannot be moved aside: an old draft in the list is better than a lost
    // share.
    if (changed.id != former)
        static_cast<void>(m_ports.shares.discard(former));
    m_share = std::move(changed);
    Q_EMIT shareChanged();
    return {};
}

/// An edit by the host. What the rule depends on makes a saved rule unconfirmed, and the plan anew.
FlowResult HostFlow::change(const std::function<void(Share &)> &edit)
{
    Share changed = m_share;
    edit(changed);
    if (changed == m_share)
        return {};
    const bool isSame = isSameIntent(changed, m_share);
    if (!isSame && changed.rule.state == Rule::State::Saved)
        changed.rule.confirmed = false;
    auto done = store(std::move(changed));
    if (done && !isSame && m_rule.state != RuleView::State::NoPolicy)
        plan();
    return done;
}

FlowResult HostFlow::markRead()
{
    return change([](Share &share) { share.hasReadTwoHouses = true; });
}

FlowResult HostFlow::chooseByHand()
{
    return change([](Share &share) { share.side = HostSide::ByHand; });
}

FlowResult HostFlow::setHost(const QString &name, const QString &login, const QString &tailnet)
{
    return change([&](Share &share) {
        share.hostName = bounded(name);
        share.hostLogin = bounded(login);
        share.tailnet = bounded(tailnet);
    });
}

FlowResult HostFlow::setMachine(const Machine &machine)
{
    return change([&](Share &share) {
        share.machine = machine;
        share.machine.name = bounded(machine.name);
        share.machine.dnsName = bounded(machine.dnsName);
        if (share.machine.dnsName.endsWith(u'.'))
            share.machine.dnsName.chop(1);
        share.machine.owner = bounded(machine.owner);
    });
}

FlowResult HostFlow::setService(const Service &service)
{
    return change([&](Share &share) {
        share.service = service;
        share.service.recipe = bounded(service.recipe);
        share.service.name = bounded(service.name);
        for (Door &door : share.service.doors)
            door.label = bounded(door.label);
    });
}

FlowResult HostFlow::setDoors(const std::vector<Door> &doors)
{
    return change([&](Share &share) {
        share.service.doors = doors;
        for (Door &door : share.service.doors)
            door.label = bounded(door.label);
    });
}

FlowResult HostFlow::setWhy(const QString &why)
{
    return change([&](Share &share) { share.why = bounded(why); });
}

FlowResult HostFlow::setPerson(const Person &person)
{
    return change([&](Share &share) {
        share.person = {bounded(person.name), bounded(person.login), bounded(person.language)};
        const bool isOther = !isSameLogin(share.person.login, share.invite.acceptedBy);
        if (share.invite.state == Invite::State::Accepted && isOther)
            share.invite.state = Invite::State::WrongAccount;
    });
}

FlowResult HostFlow::setAftercare(const Aftercare &aftercare)
{
    return change([&](Share &share) {
        share.aftercare = aftercare;
        share.aftercare.decided = true;
    });
}

QFuture<FlowResult> HostFlow::begin()
{
    if (m_busy)
        return QtFuture::makeReadyFuture<FlowResult>(fail(FlowError{Code::Busy}));
    m_answer.emplace();
    m_answer->start();
    m_busy = true;
    auto future = m_answer->future();
    Q_EMIT busyChanged(true);
    return future;
}

QFuture<FlowResult> HostFlow::beginConnected()
{
    auto future = begin();
    if (!future.isFinished() && !isConnected())
        finishWith(FlowError{Code::NotConnected});
    return future;
}

/// Whoever waits may destroy this flow: the promise is moved out and finished last.
void HostFlow::finish(FlowResult done)
{
    QPromise<FlowResult> answer = std::move(*m_answer);
    m_answer.reset();
    m_busy = false;
    const QPointer<HostFlow> guard(this);
    Q_EMIT busyChanged(false);
    answer.addResult(std::move(done));
    answer.finish();
}

void HostFlow::finishWith(FlowError error)
{
    finish(fail(std::move(error)));
}

void HostFlow::finishWith(const api::ApiError &error)
{
    FlowError flow{Code::Tailnet, error.message};
    flow.api = error;
    finish(fail(std::move(flow)));
}

QFuture<FlowResult> HostFlow::readSide()
{
    auto future = begin();
    if (future.isFinished())
        return future;
    m_side.state = SideView::State::Asking;
    m_side.error.reset();
    Q_EMIT sideChanged();
    if (m_ports.client == nullptr)
        readInventory();
    else
        ask(m_ports.client->status(), [this](const Result<api::ClientStatus, api::ClientError> &status) {
            readClient(status);
            readInventory();
        });
    return future;
}

void HostFlow::readClient(const Result<api::ClientStatus, api::ClientError> &status)
{
    if (!status) {
        m_side.error = FlowError{Code::Client, status.error().detail};
        m_side.error->client = status.error();
        return;
    }
    m_side.client = *status;
    if (status->state != api::ClientStatus::State::Running)
        return;
    m_side.tailnet = status->tailnet;
    m_side.hostLogin = status->login;
    m_side.machines = {machineOf(status->self)};
    for (const api::Peer &peer : status->peers)
        if (!peer.isSharedIn && !peer.isSharee)
            m_side.machines.push_back(machineOf(peer));
}

void HostFlow::readInventory()
{
    if (m_ports.tailnet == nullptr) {
        m_side.state = m_side.machines.empty() ? SideView::State::NotFound : SideView::State::Found;
        Q_EMIT sideChanged();
        return finish(rememberSide(HostSide::Unknown));
    }
    ask(m_ports.tailnet->inventory(), [this](const Result<policy::Topology, api::ApiError> &inventory) {
        if (!inventory) {
            m_side.state = SideView::State::NotFound;
            Q_EMIT sideChanged();
            return finishWith(inventory.error());
        }
        m_side.inventory = *inventory;
        m_side.tailnet = m_ports.tailnet->name();
        m_side.hostLogin = m_ports.tailnet->hostLogin();
        m_side.machines.clear();
        for (const policy::Node &node : inventory->nodes)
            if (!node.isExternal)
                m_side.machines.push_back(machineOf(node, m_side.tailnet));
        m_side.state = SideView::State::Found;
        Q_EMIT sideChanged();
        finish(rememberSide(HostSide::Connected));
    });
}

/// What was found goes into the share, but never over what the host typed himself by hand.
FlowResult HostFlow::rememberSide(HostSide side)
{
    return change([&](Share &share) {
        if (side == HostSide::Connected)
            share.side = side;
        if (side == HostSide::Connected || share.tailnet.isEmpty())
            share.tailnet = m_side.tailnet;
        if (side == HostSide::Connected || share.hostLogin.isEmpty())
            share.hostLogin = m_side.hostLogin;
    });
}

QString HostFlow::askText() const
{
    const QString &host = m_share.hostName;
    const QString &service = m_share.service.name;
    const bool isGerman = m_share.person.language.startsWith(u"de"_s);
    // In the friend's language, which the program's translation may not be.
    const QString text = isGerman ? u"Hallo %1, ich möchte %2 mit dir teilen, über Tailscale. Dafür brauche "
                                    u"ich die Anmeldung deines Kontos dort, genau "
                                    u"geschrieben: In der Tailscale-App steht sie oben beim Kontobild (zum "
                                    u"Beispiel name@example.com oder name@github). "
                                    u"Hast du noch kein Konto, leg eines auf "
                                    u"https://login.tailscale.com/start an. Nimm die Einladung später mit "
                                    u"genau diesem Konto an. Danke! %3"_s
                                  : u"Hello %1, I would like to share %2 with you, over Tailscale. For that "
                                    u"I need the login of your account there, "
                                    u"exactly as it is spelled: the Tailscale app shows it at the top, "
                                    u"beside your picture (for example "
                                    u"name@example.com or name@github). If you have no account yet, make one "
                                    u"at https://login.tailscale.com/start. "
                                    u"Later, accept the invite with exactly this account. Thanks! %3"_s;
    return text.arg(m_share.person.name, service, host).trimmed();
}

} // namespace share
