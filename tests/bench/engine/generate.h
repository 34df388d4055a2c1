// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/topology.h"

#include <QByteArray>

/// Made-up tailnets of any size for benchmarks: the same numbers give the same bytes on every machine.
namespace bench {

/// How large a tailnet is. Rules are half `acls`, half `grants`.
struct Size {
    int rules = 100;
    int nodes = 10;
    int groups = 10;
    friend bool operator==(const Size &, const Size &) = default;
};

/// A policy file as people write them: comments, trailing commas, groups, hosts, tag owners, acls, grants,
/// ssh and tests, one rule on a line or on many. It is valid for topologyOf() the same size, and its tests
/// hold.
[[nodiscard]] QByteArray policyOf(const Size &size);

/// The tailnet of that policy: three nodes in four belong to people, the fourth has a tag.
[[nodiscard]] policy::Topology topologyOf(const Size &size);

/// \a topology as JSON, in the form that `halfdoor-cli policy compile --topology` reads.
[[nodiscard]] QByteArray topologyText(const policy::Topology &topology);

/// A size whose policy has about that many bytes; groups, hosts and rules keep their proportions.
[[nodiscard]] Size sizeOfBytes(qsizetype bytes);

} // namespace bench
