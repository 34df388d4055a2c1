// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/world.h"

#include "core/hujson/edit.h"
#include "core/practice/world_state.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace practice {

policy::Node *World::State::machine(const QString &name)
{
    const auto found = std::find_if(topology.nodes.begin(), topology.nodes.end(),
        [&name](const policy::Node &node) { return node.name == name; });
    return found == topology.nodes.end() ? nullptr : &*found;
}

bool World::State::isShared() const
{
    return std::any_of(topology.nodes.begin(), topology.nodes.end(),
        [](const policy::Node &node) { return !node.sharedWith.isEmpty(); });
}

const policy::Node *nodeNamed(const policy::Topology &topology, const QString &name)
{
    for (const policy::Node &node : topology.nodes)
        if (node.name == name)
            return &node;
    return nullptr;
}

const policy::Node *nodeAt(const policy::Topology &topology, const base::Address &address)
{
    for (const policy::Node &node : topology.nodes)
        if (std::find(node.addresses.begin(), node.addresses.end(), address) != node.addresses.end())
            return &node;
    return nullptr;
}

const World::State::Push &World::State::arrived(const QDateTime &now) const
{
    for (auto push = pushes.rbegin(); push != pushes.rend(); ++push)
        if (push->arrivesAt <= now)
            return *push;
    return pushes.front();
}

std::vector<policy::Reach> reachUnder(const QByteArray &policy, const policy::Topology &topology,
    const policy::Node &computer, const base::Address &to)
{
    policy::Topology everybody = topology;
    everybody.nodes.push_back(computer);
    for (const base::Address &from : computer.addresses) {
        if (from.family() != to.family())
            continue;
        const auto reach = policy::reach(policy, everybody, from, to);
        return reach ? *reach : std::vector<policy::Reach>{};
    }
    return {};
}

World::World(const base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_state(std::make_unique<State>())
    , m_tailnet(std::make_unique<HostTailnet>(*this))
    , m_hostClient(std::make_unique<HostClient>(*this))
{
    m_state->pushes.push_back({clock.now(), m_state->policy, m_state->topology});
}

World::~World() = default;

api::Tailnet &World::tailnet()
{
    return *m_tailnet;
}

api::LocalClient &World::hostClient()
{
    return *m_hostClient;
}

std::vector<std::uint16_t> World::listening(const QString &machine) const
{
    const auto found = m_state->services.find(machine);
    if (found == m_state->services.end())
        return {};
    std::vector<std::uint16_t> ports = found->second;
    if (isRehearsing(Rehearsal::ServiceDown))
        std::erase_if(ports, [](std::uint16_t port) { return port != 22; });
    return ports;
}

QByteArray World::savedPolicy() const
{
    return m_state->policy;
}

World::FriendSide World::friendSide(const QString &login)
{
    const Friend owner = friendWith(login);
    std::unique_ptr<FriendComputer> &computer = m_computers[owner.login];
    if (!computer)
        computer = std::make_unique<FriendComputer>(*this, owner);
    return {*computer, *computer, *computer, *computer, computer->sweeper()};
}

QString World::signedInAs(const QString &login) const
{
    const Friend owner = friendWith(login);
    return isRehearsing(Rehearsal::WrongAccount) ? owner.otherLogin : owner.login;
}

Result<api::MachineInvite, api::ApiError> World::accept(const base::Secret &link, const QString &login)
{
    using Code = api::ApiError::Code;
    const auto invite = std::find_if(m_state->invites.begin(), m_state->invites.end(),
        [&link](const api::MachineInvite &one) { return one.link == link; });
    if (link.isEmpty() || invite == m_state->invites.end())
        return fail(api::ApiError{Code::NotFound, u"there is no such invite"_s});
    if (invite->isAccepted)
        return fail(api::ApiError{Code::Refused, u"this invite was used before"_s});
    if (invite->madeAt.addDays(inviteDays) < m_clock.now())
        return fail(api::ApiError{Code::Refused, u"this invite has expired"_s});
    const bool isOwn = std::any_of(m_state->topology.users.begin(), m_state->topology.users.end(),
        [&login](const policy::User &user) { return user.login == login && !user.isExternal; });
    if (isOwn || login.isEmpty())
        return fail(api::ApiError{Code::Refused, u"this account belongs to the tailnet of the machine"_s});

    invite->isAccepted = true;
    invite->acceptedBy = login;
    const api::MachineInvite accepted = *invite;
    shareOut();
    if (isRehearsing(Rehearsal::RuleTooWide))
        openEverything();
    return accepted;
}

Result<api::MachineInvite, api::ApiError> World::friendAccepts(const QString &machine, const QString &login)
{
    const std::vector<api::MachineInvite> invites = m_state->invites;
    for (auto invite = invites.rbegin(); invite != invites.rend(); ++invite)
        if (invite->machine == machine && !invite->isAccepted)
            return accept(invite->link, signedInAs(login));
    return fail(api::ApiError{api::ApiError::Code::NotFound, u"there is no open invite for this machine"_s});
}

void World::rehearse(Rehearsal rehearsal, bool on)
{
    if (isRehearsing(rehearsal) == on)
        return;
    if (on)
        m_rehearsals.insert(rehearsal);
    else
        m_rehearsals.erase(rehearsal);
    if (on && rehearsal == Rehearsal::RuleTooWide && m_state->isShared())
        openEverything();
    Q_EMIT changed();
}

void World::openEverything()
{
    const auto document = hujson::Document::parse(m_state->policy);
    if (!document)
        return;
    const QByteArray rule = R"({"src": ["*"], "dst": ["*"], "ip": ["*"]})";
    const QByteArray comment = "Practice: opened again, to try something out.";
    const hujson::NodeIndex root = hujson::Document::root();
    const hujson::NodeIndex grants = document->memberFolded(root, "grants");
    const std::vector<hujson::Edit> edits = grants == hujson::noNode
        ? hujson::addMember(*document, root, "grants", '[' + rule + ']', comment)
        : hujson::append(*document, grants, rule, comment);
    m_state->policy = hujson::apply(m_state->policy, edits);
    push();
}

std::chrono::seconds World::ruleDelay() const
{
    return std::chrono::seconds(isRehearsing(Rehearsal::RuleDelay) ? 25 : 4);
}

std::chrono::milliseconds World::untilArrived() const
{
    const qint64 left = m_clock.now().msecsTo(m_state->pushes.back().arrivesAt);
    return std::chrono::milliseconds(std::max<qint64>(left, 0));
}

void World::shareOut()
{
    policy::Topology &topology = m_state->topology;
    std::erase_if(topology.users, [](const policy::User &user) { return user.isExternal; });
    for (policy::Node &node : topology.nodes)
        node.sharedWith.clear();
    for (const api::MachineInvite &invite : m_state->invites) {
        policy::Node *node = m_state->machine(invite.machine);
        if (!invite.isAccepted || !node || node->sharedWith.contains(invite.acceptedBy))
            continue;
        node->sharedWith.append(invite.acceptedBy);
        const policy::User user{invite.acceptedBy, u"member"_s, true};
        if (std::find(topology.users.begin(), topology.users.end(), user) == topology.users.end())
            topology.users.push_back(user);
    }
    push();
}

void World::push()
{
    m_state->pushes.push_back({m_clock.now().addDuration(ruleDelay()), m_state->policy, m_state->topology});
    Q_EMIT changed();
}

} // namespace practice

#include "moc_world.cpp" // here, so that programs without practice do not link it
