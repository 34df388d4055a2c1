// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace explain {

/// Where a sentence comes from: an official page with the date it was last validated, or a file of the
/// program's source.
struct Source {
    enum class Kind { Documentation, Code };
    Kind kind = Kind::Documentation;
    QString title; ///< of the page, or program and path; never translated
    QString url;
    QDate date; ///< the page's own date, or of the commit; else the day it was read
    QString
        facts; ///< section of our collection of facts, "1.6"; empty for a source that is not about Tailscale
    friend bool operator==(const Source &, const Source &) = default;
};

/// Every source that a statement or the catalogue may name. New service: add what you read here first.
enum class SourceId {
    Sharing,
    InvitingOrSharing,
    UserRoles,
    DerpServers,
    IpnState,
    Jailed,
    Filter,
    TsmpAndIcmp,
    ServeHeaders,
    PeerApi,
    Netstack,
    Certificates,
    DeviceLogs,
    JellyfinPlayback,
    JellyfinSignIn,
    HomeAssistantRecorder,
    HomeAssistantLogbook,
    VllmLogger,
    VllmUsage
};

[[nodiscard]] Source source(SourceId id);

} // namespace explain
