// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/control/parties.h"

namespace policy::control {

namespace {

std::optional<AddressSet> singleAddress(const QByteArray &text)
{
    if (text.contains('/') || text.contains('-'))
        return std::nullopt;
    return AddressSet::parse(text);
}

} // namespace

Parties::Parties(const Names &names, const Tailnet &tailnet)
    : m_names(names)
    , m_tailnet(tailnet)
    , m_resolver(names.policy(), tailnet)
{
}

std::vector<Party> Parties::of(const QByteArray &text)
{
    std::vector<Party> out;
    switch (formOf(text, m_names)) {
    case Form::Tag:
    case Form::Group:
    case Form::Login:
    case Form::Domain:
    case Form::Autogroup:
        for (const NodeIndex node : m_resolver.devices(m_resolver.selector(text)))
            out.push_back({m_tailnet.nodes()[node].own, node});
        break;
    case Form::Host:
        add(out, m_names.policy().hosts().value(text));
        break;
    case Form::Address:
        add(out, text);
        break;
    default:
        break;
    }
    return out;
}

void Parties::add(std::vector<Party> &out, const QByteArray &text) const
{
    const auto address = singleAddress(text);
    if (!address)
        return;
    const auto nodes = m_tailnet.withAddressIn(*address);
    out.push_back({*address, nodes.empty() ? std::nullopt : std::optional(nodes.front())});
}

} // namespace policy::control
