// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/check_plan.h"

#include "core/probe/peer_api.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace probe {

namespace {

/// Duplicates by port are merged, the first label wins.
std::vector<Door> mergedDoors(const std::vector<Door> &doors)
{
    std::vector<Door> merged;
    for (const Door &door : doors) {
        const auto same
            = std::find_if(merged.begin(), merged.end(), [&](const Door &d) { return d.port == door.port; });
        if (same == merged.end())
            merged.push_back(door);
    }
    return merged;
}

/// A label is one short line of text: no control characters, no line breaks, no change of writing direction.
bool isLabel(const QString &label)
{
    return label.size() <= CheckPlan::maxLabel && std::none_of(label.begin(), label.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
    });
}

std::optional<PlanError::Code> faultIn(const std::vector<Door> &doors)
{
    std::set<std::uint16_t> seen;
    for (const Door &door : doors) {
        if (door.port == 0 || !seen.insert(door.port).second)
            return PlanError::Code::BadPort;
        if (!isLabel(door.label))
            return PlanError::Code::BadLabel;
    }
    return std::nullopt;
}

std::vector<Endpoint> sortedPorts(std::vector<Endpoint> announced)
{
    std::sort(announced.begin(), announced.end());
    announced.erase(std::unique(announced.begin(), announced.end()), announced.end());
    std::erase_if(announced, [](const Endpoint &endpoint) { return endpoint.port == 0; });
    if (announced.size() > CheckPlan::maxAnnounced)
        announced.resize(CheckPlan::maxAnnounced);
    return announced;
}

} // namespace

QString describe(const PlanError &error)
{
    switch (error.code) {
    case PlanError::Code::NoAddress:
        return QCoreApplication::translate(
            "probe::PlanError", "there is neither an address nor a name to check");
    case PlanError::Code::TooManyAddresses:
        return QCoreApplication::translate(
            "probe::PlanError", "more than %1 addresses are named for one machine")
            .arg(CheckPlan::maxAddresses);
    case PlanError::Code::NoDoor:
        return QCoreApplication::translate(
            "probe::PlanError", "no door is promised, so there is nothing to check");
    case PlanError::Code::TooManyPorts:
        return QCoreApplication::translate("probe::PlanError", "more than %1 ports are named")
            .arg(CheckPlan::maxPorts);
    case PlanError::Code::BadPort:
        return QCoreApplication::translate(
            "probe::PlanError", "a port is 0 or named twice; ports go from 1 to 65535");
    case PlanError::Code::BadName:
        return QCoreApplication::translate(
            "probe::PlanError", "the name of the machine is not a full host name");
    case PlanError::Code::BadLabel:
        return QCoreApplication::translate(
            "probe::PlanError", "the name of a service is longer than one short line of plain text");
    case PlanError::Code::NoPort:
        return QCoreApplication::translate("probe::PlanError", "no port is left to try");
    }
    Q_UNREACHABLE();
}

bool isHostName(QStringView name)
{
    if (name.isEmpty() || name.size() > 253)
        return false;
    bool hasLetter = false;
    for (const QStringView label : name.split(u'.')) {
        if (label.isEmpty() || label.size() > 63 || label.front() == u'-' || label.back() == u'-')
            return false;
        for (const QChar c : label) {
            const bool isLetter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
            if (!isLetter && !(c >= u'0' && c <= u'9') && c != u'-')
                return false;
            hasLetter = hasLetter || isLetter;
        }
    }
    return hasLetter;
}

Result<void, PlanError> validate(const CheckPlan &plan)
{
    using Code = PlanError::Code;
    if (plan.addresses.empty() && plan.dnsName.isEmpty())
        return fail(PlanError{Code::NoAddress});
    if (plan.addresses.size() > CheckPlan::maxAddresses)
        return fail(PlanError{Code::TooManyAddresses});
    if (!plan.dnsName.isEmpty() && !isHostName(plan.dnsName))
        return fail(PlanError{Code::BadName});
    if (plan.doors.empty() && plan.udpDoors.empty())
        return fail(PlanError{Code::NoDoor});
    if (plan.doors.size() + plan.udpDoors.size() + plan.closed.size() > CheckPlan::maxPorts)
        return fail(PlanError{Code::TooManyPorts});
    for (const auto *doors : {&plan.doors, &plan.udpDoors})
        if (const auto fault = faultIn(*doors))
            return fail(PlanError{*fault});
    std::set<std::uint16_t> taken;
    for (const Door &door : plan.doors)
        taken.insert(door.port);
    for (const ClosedPort &closed : plan.closed)
        if (closed.port == 0 || !taken.insert(closed.port).second)
            return fail(PlanError{Code::BadPort});
    if (plan.announced.size() > CheckPlan::maxAnnounced)
        return fail(PlanError{Code::TooManyAddresses});
    for (std::size_t i = 0; i < plan.announced.size(); ++i)
        if (plan.announced[i].port == 0 || (i > 0 && !(plan.announced[i - 1] < plan.announced[i])))
            return fail(PlanError{Code::BadPort});
    return {};
}

void addAnnounced(CheckPlan &plan, const std::vector<Endpoint> &more)
{
    plan.announced.insert(plan.announced.end(), more.begin(), more.end());
    plan.announced = sortedPorts(std::move(plan.announced));
}

bool isSamePlan(const CheckPlan &plan, const CheckPlan &other)
{
    CheckPlan alike = other;
    alike.announced = plan.announced;
    return plan == alike;
}

PortSet promisedPorts(const CheckPlan &plan)
{
    PortSet ports;
    for (const Door &door : plan.doors)
        ports.add(door.port);
    return ports;
}

Result<CheckPlan, PlanError> makePlan(const Promise &promise)
{
    CheckPlan plan;
    plan.dnsName = promise.dnsName;
    const std::set<base::Address> addresses(promise.addresses.begin(), promise.addresses.end());
    plan.addresses.assign(addresses.begin(), addresses.end());
    plan.doors = mergedDoors(promise.doors);
    plan.udpDoors = mergedDoors(promise.udpDoors);
    plan.announced = sortedPorts(promise.announced);
    const std::size_t named = plan.doors.size() + plan.udpDoors.size();
    if (named >= CheckPlan::maxPorts) // at least one port must be left for the sample
        return fail(PlanError{PlanError::Code::TooManyPorts});

    std::vector<std::uint16_t> promised;
    for (const Door &door : plan.doors)
        promised.push_back(door.port);
    std::vector<std::uint16_t> listening;
    for (const std::uint16_t port : promise.listening) {
        const bool isBuiltIn = std::any_of(
            plan.addresses.begin(), plan.addresses.end(), [&plan, port](const base::Address &address) {
                const auto own = likelyOwnPorts(address, plan.announced);
                return std::find(own.begin(), own.end(), port) != own.end();
            });
        if (!isBuiltIn)
            listening.push_back(port);
    }
    plan.closed = closedSample(promised, listening, CheckPlan::maxPorts - named);
    if (const auto valid = validate(plan); !valid)
        return fail(valid.error());
    return plan;
}

} // namespace probe
