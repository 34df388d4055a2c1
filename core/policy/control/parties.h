// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/control/names.h"
#include "core/policy/control/resolver.h"

#include <optional>

namespace policy::control {

/// One end of a connection: a device, or an address that no device has.
struct Party {
    AddressSet own;
    std::optional<NodeIndex> node;
};

/// Who the texts of `tests` and `sshTests` are.
class Parties {
public:
    Parties(const Names &names, const Tailnet &tailnet);

    [[nodiscard]] Resolver &resolver() { return m_resolver; }
    [[nodiscard]] const Resolver &resolver() const { return m_resolver; }
    /// Empty: nobody is called so, or it is no single host (a prefix, an alias of one).
    [[nodiscard]] std::vector<Party> of(const QByteArray &text);

private:
    void add(std::vector<Party> &out, const QByteArray &text) const;

    const Names &m_names;
    const Tailnet &m_tailnet;
    Resolver m_resolver;
};

} // namespace policy::control
