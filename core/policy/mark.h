// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/container.h"

#include <optional>
#include <vector>

/// The mark of a share: a comment line above what we wrote, by which it is found, paused and taken out again.
///
///     // halfdoor attic-media: made by Halfdoor, ends with the share
///     {"src": ["tom@example.org"], "dst": ["100.101.102.103"], "ip": ["tcp:8096"]},
///
/// A paused entry stands there as a comment, and its mark says `(paused)`.
namespace policy {

[[nodiscard]] QByteArray markLine(const QByteArray &id);
[[nodiscard]] QByteArray pausedMarkLine(const QByteArray &id);
/// Above a section that we had to make for groups; it belongs to no share.
[[nodiscard]] QByteArray sectionMarkLine();

/// A mark found in a container.
struct Mark {
    QByteArray id;
    bool isPaused = false;
    bool isExact = false;    ///< spelled as we write it
    std::size_t comment = 0; ///< index in Container::comments
    /// The entry right below it, with nothing but blanks between; none for a paused one.
    std::optional<std::size_t> entry;
};

[[nodiscard]] std::vector<Mark> marksIn(const hujson::Document &document, const Container &container);

/// A paused entry: its comments below the mark, without the comment signs.
struct PausedEntry {
    QByteArray value; ///< without a comma; empty when it cannot be read any more
    bool hasComma = false;
    bool isBlock = false; ///< `/* … */`, for want of a line of its own
    std::size_t firstComment = 0;
    std::size_t behindComment = 0;
};
[[nodiscard]] PausedEntry pausedEntry(
    const hujson::Document &document, const Container &container, const Mark &mark);

[[nodiscard]] std::vector<Change> pausing(
    const hujson::Document &document, const Container &container, const Mark &mark, const QString &why);
[[nodiscard]] std::vector<Change> resuming(
    const hujson::Document &document, const Container &container, const Mark &mark, const QString &why);

} // namespace policy
