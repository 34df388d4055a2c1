// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/witness/witnesses.h"

#include "core/policy/exposure.h"
#include "core/probe/peer_api.h"
#include "core/share/card.h"

#include <QCoreApplication>

#include <algorithm>

namespace witness {

namespace {

using policy::AddressSet;
using probe::Outcome;
using probe::PortSet;

std::vector<base::Address> machineAddresses(const Sources &sources)
{
    std::vector<base::Address> addresses;
    for (const policy::SharedMachine &machine : sources.promise.machines)
        addresses.insert(addresses.end(), machine.addresses.begin(), machine.addresses.end());
    std::sort(addresses.begin(), addresses.end());
    addresses.erase(std::unique(addresses.begin(), addresses.end()), addresses.end());
    return addresses;
}

PortSet promisedPorts(const policy::Intent &promise, policy::Protocol protocol = policy::Protocol::Tcp)
{
    PortSet ports;
    for (const policy::SharedPort &port : promise.ports)
        if (port.protocol == protocol)
            ports.add(port.port);
    return ports;
}

/// \a open is let in, the rest is shut, except what is not known.
std::map<Word, PortSet> saying(const PortSet &open, const PortSet &notKnown = {})
{
    std::map<Word, PortSet> words;
    words[Word::Open] = open;
    words[Word::NotKnown] = notKnown.minus(open);
    words[Word::Shut] = PortSet::all().minus(open).minus(notKnown);
    return words;
}

PortSet portSet(const std::vector<policy::PortRange> &ranges)
{
    PortSet ports;
    for (const policy::PortRange &range : ranges)
        ports.add(probe::PortSpan{std::max<std::uint16_t>(range.first, 1), range.last});
    return ports;
}

std::optional<Testimony> promiseSays(const Sources &sources)
{
    if (sources.promise.ports.empty())
        return std::nullopt;
    Testimony testimony;
    for (const base::Address &address : machineAddresses(sources))
        testimony[address] = saying(promisedPorts(sources.promise));
    return testimony;
}

/// The devices of the friend: those of the inventory, else one that stands for all; with the addresses that
/// the machine knows, where it was asked.
std::vector<policy::Principal> friendDevices(const Sources &sources)
{
    std::vector<policy::Principal> devices;
    for (const QString &login : sources.promise.people) {
        const policy::Topology *topology = sources.inventory ? &*sources.inventory : nullptr;
        for (policy::Principal &device : policy::devicesOf(login.toLower().toUtf8(), topology)) {
            if (device.addresses.empty() && sources.filter)
                device.addresses = sources.filter->devicesOf(login);
            devices.push_back(std::move(device));
        }
    }
    return devices;
}

/// What an address that is not known could get by a rule that names a range.
PortSet perhapsOpen(const Sources &sources, const policy::Topology *topology)
{
    PortSet perhaps;
    if (const auto findings = policy::findings(*sources.policy, sources.promise, topology))
        for (const policy::Finding &finding : *findings)
            for (const policy::Reach &reach : finding.opens)
                if (reach.protocol == policy::Protocol::Tcp)
                    perhaps = perhaps.united(portSet(reach.ports));
    return perhaps;
}

std::optional<Testimony> policySays(const Sources &sources, QString *trouble)
{
    if (!sources.policy)
        return std::nullopt;
    const auto read = policy::Policy::read(*sources.policy);
    const policy::Topology *topology = sources.inventory ? &*sources.inventory : nullptr;
    if (!read) {
        if (trouble != nullptr && !read.error().problems.empty())
            *trouble = read.error().problems.front().message;
        return Testimony();
    }
    policy::Engine engine(*read, policy::SharedPeople::of(sources.promise.people, topology));
    const PortSet perhaps = perhapsOpen(sources, topology);
    const std::vector<policy::Principal> devices = friendDevices(sources);
    const bool areKnown = std::none_of(devices.begin(), devices.end(),
        [](const policy::Principal &device) { return device.addresses.empty(); });
    Testimony testimony;
    for (const policy::SharedMachine &machine : sources.promise.machines) {
        const policy::Principal target = policy::machineOf(machine, topology);
        for (const base::Address &address : machine.addresses) {
            PortSet open;
            for (const policy::Principal &device : devices)
                open = open.united(portSet(engine.opening(device, target, address.family()).tcp));
            testimony[address] = saying(open, areKnown ? PortSet() : perhaps);
        }
    }
    return testimony;
}

UdpPorts udpOfPolicy(const Sources &sources)
{
    UdpPorts open;
    const auto read = policy::Policy::read(*sources.policy);
    if (!read)
        return open;
    const policy::Topology *topology = sources.inventory ? &*sources.inventory : nullptr;
    policy::Engine engine(*read, policy::SharedPeople::of(sources.promise.people, topology));
    const std::vector<policy::Principal> devices = friendDevices(sources);
    for (const policy::SharedMachine &machine : sources.promise.machines) {
        const policy::Principal target = policy::machineOf(machine, topology);
        for (const base::Address &address : machine.addresses)
            for (const policy::Principal &device : devices)
                open[address]
                    = open[address].united(portSet(engine.opening(device, target, address.family()).udp));
    }
    return open;
}

/// The addresses of the friend's devices: those that the machine knows, else those of the inventory.
std::vector<base::Address> friendAddresses(const Sources &sources)
{
    std::vector<base::Address> from;
    for (const QString &login : sources.promise.people)
        for (const base::Address &address : sources.filter->devicesOf(login))
            from.push_back(address);
    if (from.empty() && sources.inventory)
        for (const policy::Principal &device : friendDevices(sources))
            from.insert(from.end(), device.addresses.begin(), device.addresses.end());
    return from;
}

std::optional<Testimony> filterSays(const Sources &sources, QString *trouble)
{
    if (!sources.filter)
        return std::nullopt;
    const std::vector<base::Address> from = friendAddresses(sources);
    Testimony testimony;
    if (from.empty() && !sources.filter->isWhole()) {
        if (trouble != nullptr)
            *trouble = QCoreApplication::translate("witness::Filter",
                "Only the rules were given, so the addresses of the friend's devices are not known; give the "
                "whole network map.");
        return testimony;
    }
    for (const base::Address &address : machineAddresses(sources))
        testimony[address]
            = saying(letIn(*sources.filter, from, address), perhapsLetIn(*sources.filter, address));
    return testimony;
}

/// The log speaks for a port where the measurement heard nothing.
void addProof(Testimony &testimony, const Sources &sources)
{
    if (!sources.log)
        return;
    const QDateTime begin = sources.run ? sources.run->startedAt() : QDateTime();
    const QDateTime end = sources.run ? sources.run->endedAt() : QDateTime();
    for (const base::Address &address : machineAddresses(sources)) {
        PortSet proved = sources.log->shutByPolicy(address, begin, end);
        auto &words = testimony[address];
        for (const auto &[word, ports] : words)
            if (word != Word::Silent)
                proved.subtract(ports);
        if (proved.isEmpty())
            continue;
        words[Word::Silent].subtract(proved);
        words[Word::ShutByPolicy] = proved;
    }
}

std::optional<Testimony> measurementSays(const Sources &sources)
{
    if (!sources.run && !sources.log)
        return std::nullopt;
    Testimony testimony;
    const PortSet promised = promisedPorts(sources.promise);
    const history::View view = sources.run ? history::viewOf(*sources.run) : history::View();
    for (const auto &[address, seen] : view) {
        auto &words = testimony[address];
        words[Word::Open] = seen.with(Outcome::Open);
        words[Word::Refused] = seen.with(Outcome::Refused);
        const auto &announced = sources.run->promise().announced;
        const PortSet own = probe::ownPorts(address, words[Word::Open].minus(promised), announced);
        words[Word::BuiltIn] = words[Word::BuiltIn].united(own);
        words[Word::Open].subtract(own);
        if (!seen.isControlled)
            continue;
        words[Word::Refused] = words[Word::Refused].united(seen.with(Outcome::Unreachable));
        words[Word::Silent] = seen.with(Outcome::Silent);
    }
    addProof(testimony, sources);
    return testimony;
}

} // namespace

policy::Intent promiseOf(const share::Card &card)
{
    policy::Intent promise;
    promise.id = card.id;
    promise.people = QStringList{card.friendLogin};
    promise.machines.push_back({card.machine, card.addresses, card.hostLogin, {}});
    for (const share::Door &door : card.doors)
        promise.ports.push_back({door.protocol, door.port});
    return promise;
}

std::optional<UdpPorts> udpOf(Witness witness, const Sources &sources)
{
    const bool isPromise = witness == Witness::Promise;
    const bool isPolicy = witness == Witness::Policy;
    if (isPromise      ? sources.promise.ports.empty()
            : isPolicy ? !sources.policy
                       : witness != Witness::Filter || !sources.filter)
        return std::nullopt;
    if (isPolicy)
        return udpOfPolicy(sources);
    UdpPorts open;
    for (const base::Address &address : machineAddresses(sources))
        open[address] = isPromise
            ? promisedPorts(sources.promise, policy::Protocol::Udp)
            : letIn(*sources.filter, friendAddresses(sources), address, policy::Protocol::Udp);
    return open;
}

std::optional<Testimony> testimonyOf(Witness witness, const Sources &sources, QString *trouble)
{
    switch (witness) {
    case Witness::Promise:
        return promiseSays(sources);
    case Witness::Policy:
        return policySays(sources, trouble);
    case Witness::Filter:
        return filterSays(sources, trouble);
    case Witness::Measurement:
        return measurementSays(sources);
    }
    Q_UNREACHABLE();
}

} // namespace witness
