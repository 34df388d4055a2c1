// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/address_set.h"
#include "core/policy/policy.h"

#include <QHash>
#include <QSet>

#include <unordered_map>

namespace policy {

/// What a string in `src` or `dst` names. Source: Tailscale docs, "Targets and selectors" (2026-01-05) and
/// "Policy syntax" (2026-04-08); what `*` covers as a source is read in the wider way ("Share your machines":
/// it includes people whom a machine is shared with), as the recorded packet filters have it.
struct Selector {
    enum class Kind {
        Any,       ///< `*`; as a source, `autogroup:danger-all`
        Addresses, ///< an address, prefix, range, hosts alias or ipset
        Login,
        Group,
        Tag,
        Domain, ///< `user:*@domain`
        Member, ///< `autogroup:member`, `autogroup:members`
        Tagged,
        Shared,
        Self,
        Role,   ///< `autogroup:owner`, `:admin` …
        Nobody, ///< what covers no machine of the tailnet, or is not known: `autogroup:internet`, `svc:…`, a
                ///< typing error
    };
    Kind kind = Kind::Nobody;
    QByteArray text; ///< as spelled
    QByteArray name; ///< login in lower case, tag, role, or `@domain`
    AddressSet addresses;
    QSet<QByteArray> members; ///< logins of a group, in lower case
    bool isKnown = true;      ///< false: nothing we know, so who is covered cannot be said
};

/// Reads selectors with the groups, hosts and ipsets of one policy. Each spelling is resolved once.
class SelectorReader {
public:
    explicit SelectorReader(const Policy &policy)
        : m_policy(policy)
    {
    }
    [[nodiscard]] const Selector &read(const QByteArray &text);

private:
    [[nodiscard]] Selector resolve(const QByteArray &text);
    [[nodiscard]] std::optional<AddressSet> addressesOf(const QByteArray &text) const;
    [[nodiscard]] AddressSet ipset(const QByteArray &name, int depth);

    const Policy &m_policy;
    std::unordered_map<QByteArray, Selector> m_read; ///< answers stay where they are
    QHash<QByteArray, AddressSet> m_ipsets;
};

} // namespace policy
