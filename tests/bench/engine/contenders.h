// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/engine/measure.h"

#include <QByteArray>

namespace bench {

/// The HuJSON rows, ours first. \a text must outlive them.
[[nodiscard]] std::vector<Contender> ourRows(const QByteArray &text);

/// The same policy for readers that understand less.
struct Texts {
    QByteArray hujson;
    QByteArray withoutTrailingCommas; ///< with comments
    QByteArray standard;              ///< plain JSON
};
[[nodiscard]] Texts textsOf(const QByteArray &hujson);

/// Other libraries that were found when this was built, each with a tree of its own. \a texts must outlive
/// them.
[[nodiscard]] std::vector<Contender> peerRows(const Texts &texts);

/// The grant that is added in the rows with an edit; what the Go program adds, too.
inline constexpr const char *addedGrant
    = R"({"src": ["friend@example.org"], "dst": ["host-1"], "ip": ["tcp:8096"]})";

} // namespace bench
