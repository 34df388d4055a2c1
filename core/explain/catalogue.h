// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/sources.h"
#include "core/explain/words.h"
#include "core/policy/plan.h"
#include "core/share/share.h"

#include <cstdint>
#include <span>

/// The catalogue of services. To add one:
///  1. read what it writes down about the people who use it, and put each page or file into sources.h and
///  sources.cpp;
///  2. add a row to the table in catalogue.cpp: id, name, port, how its address begins and ends, one plain
///  line,
///     what it lets the one who runs it see (each with its condition and source), what its user can turn off;
///  3. tests/core/explain checks the rest: both languages, a condition and a source for every sentence, plain
///  words.
namespace explain {

/// Something the service itself lets the one who runs it see.
struct Insight {
    const char16_t *id; ///< "jellyfin.playback"
    Words text;
    Words condition; ///< when it is true
    std::span<const SourceId> sources;
};

struct CatalogueEntry {
    const char16_t *id;   ///< as in share::Service::recipe
    const char16_t *name; ///< never translated; empty for "custom"
    std::uint16_t port;   ///< its usual port, 0 when there is none
    policy::Protocol protocol;
    const char16_t *scheme; ///< "http", or empty when a browser is no use
    const char16_t *path;   ///< behind the port, "/v1" or empty
    Words purpose;          ///< one line: what it is
    Words listens;          ///< for the host: where it usually listens and how to change that
    std::span<const Insight> insights;
    std::span<const Words> settings; ///< for the friend: what his own app tells, what he can turn off
};

/// Every service, "custom" last.
[[nodiscard]] std::span<const CatalogueEntry> catalogue();
/// The entry of that id; the one of "custom" when there is none.
[[nodiscard]] const CatalogueEntry &entry(QStringView id);

/// What the friend types to reach it: `http://attic.tail1234.ts.net:8096`; behind Serve `https://…` and no
/// 443. A service that no browser opens gives `attic.tail1234.ts.net:5432`. IPv6 addresses get brackets.
[[nodiscard]] QString addressOf(
    const CatalogueEntry &entry, const QString &host, std::uint16_t port, share::Exposure exposure);

/// The computer somebody sits at.
enum class System { Unknown, Linux, Windows, MacOs, Android, Ios };

/// The command that shows whether anything listens on \a port of the computer it is run on; empty for a
/// phone.
[[nodiscard]] QString listeningCommand(System system, std::uint16_t port);

} // namespace explain
