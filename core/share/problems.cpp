// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/card.h"
#include "core/share/layers.h"
#include "core/share/share.h"
#include "core/share/text_rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace share {

namespace {

using Code = Problem::Code;
using Problems = std::vector<Problem>;

void addUnlessPlain(Problems &found, const QString &text)
{
    if (!isPlainName(text, Card::maxName))
        found.push_back({Code::BadText, printable(text)});
}

void addMachine(Problems &found, const Machine &machine)
{
    if (machine.name.isEmpty()) {
        found.push_back({Code::NoMachine, {}});
        return;
    }
    addUnlessPlain(found, machine.name);
    if (machine.addresses.empty())
        found.push_back({Code::NoAddress, machine.name});
    for (const base::Address &address : machine.addresses)
        if (!address.isTailscaleMachine())
            found.push_back({Code::AddressOutsideTailnet, address.toString()});
    if (!machine.dnsName.isEmpty() && !isMachineName(machine.dnsName))
        found.push_back({Code::BadDnsName, printable(machine.dnsName)});
}

void addService(Problems &found, const Service &service)
{
    if (service.name.isEmpty())
        found.push_back({Code::NoService, {}});
    addUnlessPlain(found, service.name);
    if (service.doors.empty())
        found.push_back({Code::NoPort, {}});
    if (service.doors.size() > Card::maxPorts)
        found.push_back({Code::TooManyPorts, QString::number(Card::maxPorts)});
    std::set<std::pair<policy::Protocol, std::uint16_t>> seen;
    for (const Door &door : service.doors) {
        if (door.port == 0)
            found.push_back({Code::BadPort, QString::number(door.port)});
        else if (!seen.insert({door.protocol, door.port}).second)
            found.push_back({Code::DuplicatePort, QString::number(door.port)});
        addUnlessPlain(found, door.label);
    }
}

void addFriend(Problems &found, const Share &share)
{
    const QString &login = share.person.login;
    if (share.person.name.trimmed().isEmpty())
        found.push_back({Code::NoFriendName, {}});
    addUnlessPlain(found, share.person.name);
    if (login.isEmpty())
        found.push_back({Code::LoginUnknown, {}});
    else if (!isLogin(login))
        found.push_back({Code::LoginMalformed, printable(login)});
    else if (isSameLogin(login, share.hostLogin) || isSameLogin(login, share.machine.owner))
        found.push_back({Code::LoginIsOwn, login});
}

void addRule(Problems &found, const Rule &rule)
{
    if (rule.state == Rule::State::None || rule.state == Rule::State::Removed)
        found.push_back({Code::RuleNotSaved, {}});
    else if (!rule.confirmed)
        found.push_back({Code::RuleNotConfirmed, {}});
}

/// An unused invite expires after 30 days (Tailscale docs, "Share your machines with other users",
/// 2026-01-05).
bool hasExpired(const Invite &invite, const QDateTime &now)
{
    constexpr int lifetime = 30;
    return now.isValid() && invite.madeAt.isValid() && invite.madeAt.addDays(lifetime) <= now;
}

void addInvite(Problems &found, const Invite &invite, const QDateTime &now)
{
    switch (invite.state) {
    case Invite::State::None:
    case Invite::State::Withdrawn:
        found.push_back({Code::InviteNotMade, {}});
        return;
    case Invite::State::Made:
        found.push_back({hasExpired(invite, now) ? Code::InviteExpired : Code::NotAccepted, {}});
        return;
    case Invite::State::WrongAccount:
        found.push_back({Code::AcceptedByOther, invite.acceptedBy});
        return;
    case Invite::State::Accepted:
        return;
    }
}

void addProof(Problems &found, const Share &share)
{
    const auto verdict = newestVerdict(share);
    if (!verdict)
        found.push_back({Code::NoResult, {}});
    else if (verdict->kind != probe::Verdict::Kind::AsPromised)
        found.push_back({Code::NotAsPromised, probe::idOf(verdict->kind)});
}

/// Not only missing but wrong: the rail shows it as such.
bool needsAttention(const Problem &problem)
{
    switch (problem.code) {
    case Code::InviteExpired:
    case Code::AcceptedByOther:
    case Code::NotAsPromised:
    case Code::RuleNotConfirmed:
    case Code::LoginIsOwn:
    case Code::LoginMalformed:
    case Code::AddressOutsideTailnet:
    case Code::BadText:
    case Code::BadDnsName:
        return true;
    default:
        return false;
    }
}

bool isDeclined(const Share &share, Step step)
{
    const auto &care = share.aftercare;
    return step == Step::Aftercare && care.decided && !care.quarterly && !care.review.isValid()
        && !care.end.isValid();
}

} // namespace

std::vector<Problem> problems(const Share &share, Step step, const QDateTime &now)
{
    Problems found;
    switch (step) {
    case Step::TwoHouses:
        if (!share.hasReadTwoHouses)
            found.push_back({Code::NotRead, {}});
        break;
    case Step::YourSide:
        if (share.side == HostSide::Unknown)
            found.push_back({Code::SideUnknown, {}});
        addUnlessPlain(found, share.hostName);
        break;
    case Step::WhatYouShare:
        addMachine(found, share.machine);
        addService(found, share.service);
        break;
    case Step::YourFriend:
        addFriend(found, share);
        break;
    case Step::TheRule:
        addRule(found, share.rule);
        break;
    case Step::TheInvite:
        addInvite(found, share.invite, now);
        break;
    case Step::TheCard:
        if (share.cards.empty())
            found.push_back({Code::NoCard, {}});
        break;
    case Step::TheProof:
        addProof(found, share);
        break;
    case Step::Aftercare:
        if (!share.aftercare.decided)
            found.push_back({Code::AftercareOpen, {}});
        break;
    }
    return found;
}

std::vector<Problem> warnings(const Share &share, Step step)
{
    Problems found;
    if (step != Step::WhatYouShare)
        return found;
    for (const Door &door : share.service.doors)
        if (door.protocol == policy::Protocol::Udp)
            found.push_back({Code::UdpCannotBeProved, QString::number(door.port)});
    return found;
}

std::vector<StepState> stepStates(const Share &share, Step now, const QDateTime &time)
{
    std::vector<StepState> states;
    for (int i = 0; i < stepCount; ++i) {
        const auto step = static_cast<Step>(i);
        const Problems open = problems(share, step, time);
        if (step == now)
            states.push_back(StepState::Now);
        else if (open.empty())
            states.push_back(isDeclined(share, step) ? StepState::Declined : StepState::Done);
        else
            states.push_back(std::any_of(open.begin(), open.end(), needsAttention) ? StepState::Attention
                                                                                   : StepState::ToDo);
    }
    return states;
}

Step nextStep(const Share &share)
{
    for (int i = 0; i < stepCount; ++i) {
        const auto step = static_cast<Step>(i);
        if (!problems(share, step).empty())
            return step;
    }
    return Step::Aftercare;
}

QString describe(const Problem &problem)
{
    const auto say = [&](const char *text) {
        const QString words = QCoreApplication::translate("share::Problem", text);
        return words.contains(u"%1") ? words.arg(problem.subject) : words;
    };
    switch (problem.code) {
    case Code::NotRead:
        return say(QT_TRANSLATE_NOOP("share::Problem", "Look at the two pictures first."));
    case Code::SideUnknown:
        return say(QT_TRANSLATE_NOOP("share::Problem", "Connect your tailnet, or choose to do it by hand."));
    case Code::NoMachine:
        return say(QT_TRANSLATE_NOOP("share::Problem", "Choose the machine that you share."));
    case Code::NoAddress:
        return say(QT_TRANSLATE_NOOP(
            "share::Problem", "Enter the Tailscale address of %1: `tailscale ip` there shows it."));
    case Code::AddressOutsideTailnet:
        return say(QT_TRANSLATE_NOOP("share::Problem",
            "%1 is not an address of a Tailscale machine. Those begin with 100.64 to 100.127, or "
            "fd7a:115c:a1e0."));
    case Code::NoService:
        return say(QT_TRANSLATE_NOOP("share::Problem", "Choose the service that you share."));
    case Code::NoPort:
        return say(QT_TRANSLATE_NOOP("share::Problem", "Enter the port of the service."));
    case Code::BadPort:
        return say(QT_TRANSLATE_NOOP("share::Problem", "A port is a number from 1 to 65535."));
    case Code::DuplicatePort:
        return say(QT_TRANSLATE_NOOP("share::Problem", "Port %1 is there twice. Take one away."));
    case Code::UdpCannotBeProved:
        return say(QT_TRANSLATE_NOOP("share::Problem",
            "Port %1 is UDP: a check cannot prove it, neither open nor shut. Decide before you share it."));
    case Code::NoFriendName:
        return say(QT_TRANSLATE_NOOP("share::Problem", "Enter your friend's name."));
    case Code::LoginUnknown:
        return say(QT_TRANSLATE_NOOP(
            "share::Problem", "Enter the login of the account that will accept, or ask your friend."));
    case Code::LoginMalformed:
        return say(QT_TRANSLATE_NOOP("share::Problem",
            "`%1` is not a login. It looks like name@example.com, name@github or name@passkey."));
    case Code::LoginIsOwn:
        return say(QT_TRANSLATE_NOOP("share::Problem",
            "%1 belongs to your own tailnet. Enter the account that your friend uses in his."));
    case Code::RuleNotSaved:
        return say(QT_TRANSLATE_NOOP("share::Problem", "The rule is not saved yet."));
    case Code::RuleNotConfirmed:
        return say(QT_TRANSLATE_NOOP("share::Problem",
            "Nobody has compared the saved policy with the planned one. Read it back first."));
    case Code::InviteNotMade:
        return say(QT_TRANSLATE_NOOP("share::Problem", "Invite your friend."));
    case Code::InviteExpired:
        return say(QT_TRANSLATE_NOOP(
            "share::Problem", "The invite was not used for 30 days and has expired. Make a new one."));
    case Code::NotAccepted:
        return say(QT_TRANSLATE_NOOP("share::Problem", "Your friend has not accepted yet."));
    case Code::AcceptedByOther:
        return say(QT_TRANSLATE_NOOP("share::Problem",
            "%1 has accepted, but your rule names another account. Withdraw it and invite again."));
    case Code::NoCard:
        return say(QT_TRANSLATE_NOOP("share::Problem", "Make the card and hand it to your friend."));
    case Code::NoResult:
        return say(QT_TRANSLATE_NOOP("share::Problem", "Your friend's result is not here yet."));
    case Code::NotAsPromised:
        return say(QT_TRANSLATE_NOOP(
            "share::Problem", "The newest result is not as promised. Look at what it found."));
    case Code::AftercareOpen:
        return say(QT_TRANSLATE_NOOP("share::Problem", "Decide when to check again, or decline."));
    case Code::BadText:
        return say(QT_TRANSLATE_NOOP("share::Problem",
            "`%1` cannot stand on a card. Use at most 80 characters, one line, without < and >."));
    case Code::BadDnsName:
        return say(QT_TRANSLATE_NOOP("share::Problem",
            "`%1` is not the full name of a machine. It looks like attic.tail1234.ts.net."));
    case Code::TooManyPorts:
        return say(QT_TRANSLATE_NOOP("share::Problem", "At most %1 ports fit on a card."));
    }
    Q_UNREACHABLE();
}

} // namespace share
