// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/sources.h"

#include <array>

using namespace Qt::StringLiterals;

namespace explain {

namespace {

struct Row {
    SourceId id;
    Source::Kind kind;
    const char16_t *title;
    const char16_t *url;
    std::array<int, 3> date;
    const char16_t *facts;
};

constexpr auto doc = Source::Kind::Documentation;
constexpr auto code = Source::Kind::Code;

// Client source: github.com/tailscale/tailscale, commit de9ec7ee.
constexpr Row rows[] = {
    {SourceId::Sharing, doc, u"Tailscale docs, features/sharing",
        u"https://tailscale.com/docs/features/sharing", {2026, 1, 5}, u"1.6"},
    {SourceId::InvitingOrSharing, doc, u"Tailscale docs, reference/inviting-vs-sharing",
        u"https://tailscale.com/docs/reference/inviting-vs-sharing", {2026, 1, 5}, u"1.1"},
    {SourceId::UserRoles, doc, u"Tailscale docs, reference/user-roles",
        u"https://tailscale.com/docs/reference/user-roles", {2025, 12, 4}, u"1.2"},
    {SourceId::DerpServers, doc, u"Tailscale docs, “DERP servers”",
        u"https://tailscale.com/docs/reference/derp-servers", {2026, 1, 21}, u"7.2, row 2.23"},
    {SourceId::IpnState, code, u"Tailscale client, ipn/ipnstate/ipnstate.go",
        u"https://github.com/tailscale/tailscale/blob/de9ec7ee/ipn/ipnstate/ipnstate.go", {2026, 8, 22},
        u"1.6"},
    {SourceId::Jailed, code, u"Tailscale client, net/tstun/wrap.go",
        u"https://github.com/tailscale/tailscale/blob/de9ec7ee/net/tstun/wrap.go", {2026, 8, 22}, u"1.1"},
    {SourceId::Filter, code, u"Tailscale client, wgengine/filter/filter.go",
        u"https://github.com/tailscale/tailscale/blob/de9ec7ee/wgengine/filter/filter.go", {2026, 8, 22},
        u"5.1"},
    {SourceId::TsmpAndIcmp, code, u"Tailscale client, wgengine/filter/match.go",
        u"https://github.com/tailscale/tailscale/blob/de9ec7ee/wgengine/filter/match.go", {2026, 8, 22},
        u"5.4"},
    {SourceId::ServeHeaders, code, u"Tailscale client, ipn/ipnlocal/serve.go",
        u"https://github.com/tailscale/tailscale/blob/de9ec7ee/ipn/ipnlocal/serve.go", {2026, 8, 22}, u"1.9"},
    {SourceId::PeerApi, code, u"Tailscale client, ipn/ipnlocal/peerapi.go",
        u"https://github.com/tailscale/tailscale/blob/de9ec7ee/ipn/ipnlocal/peerapi.go", {2026, 8, 22},
        u"5.5"},
    {SourceId::Netstack, code, u"Tailscale client, wgengine/netstack/netstack.go",
        u"https://github.com/tailscale/tailscale/blob/de9ec7ee/wgengine/netstack/netstack.go", {2026, 8, 22},
        u"5.6"},
    {SourceId::Certificates, code, u"Tailscale client, feature/acme",
        u"https://github.com/tailscale/tailscale/tree/de9ec7ee/feature/acme", {2026, 8, 22}, u"1.9"},
    {SourceId::DeviceLogs, code, u"Tailscale client, cmd/tailscaled/tailscaled.go",
        u"https://github.com/tailscale/tailscale/blob/de9ec7ee/cmd/tailscaled/tailscaled.go", {2026, 8, 22},
        u"7.2, row 2.22"},
    {SourceId::JellyfinPlayback, code, u"Jellyfin, PlaybackStartLogger.cs",
        u"https://github.com/jellyfin/jellyfin/blob/15d0d2a2c13b89cb2bc4e1c3a8cdfb2727672374/"
        u"Jellyfin.Server.Implementations/Events/Consumers/"
        u"Session/PlaybackStartLogger.cs",
        {2026, 11, 21}, u""},
    {SourceId::JellyfinSignIn, code, u"Jellyfin, AuthenticationSucceededLogger.cs",
        u"https://github.com/jellyfin/jellyfin/blob/094b1fd2a4227f80f78a75c1d3e4c314d8fd8eef/"
        u"Jellyfin.Server.Implementations/Events/Consumers/"
        u"Security/AuthenticationSucceededLogger.cs",
        {2026, 11, 21}, u""},
    {SourceId::HomeAssistantRecorder, doc, u"Home Assistant docs, “Recorder”",
        u"https://www.home-assistant.io/integrations/recorder/", {2026, 11, 21}, u""},
    {SourceId::HomeAssistantLogbook, code, u"Home Assistant, components/logbook/processor.py",
        u"https://github.com/home-assistant/core/blob/01b99cc1e3d28969a2038b6b0c71a4f079a493a2/homeassistant/"
        u"components/logbook/processor.py",
        {2026, 11, 21}, u""},
    {SourceId::VllmLogger, code, u"vLLM, vllm/entrypoints/logger.py",
        u"https://github.com/vllm-project/vllm/blob/01ff1262941ab5fce2c75eefa6443f53f4a4732d/vllm/"
        u"entrypoints/logger.py",
        {2026, 11, 21}, u""},
    {SourceId::VllmUsage, doc, u"vLLM docs, “Usage stats collection”",
        u"https://docs.vllm.ai/en/v0.6.6/usage/usage_stats.html", {2026, 11, 21}, u""},
};

} // namespace

Source source(SourceId id)
{
    for (const Row &row : rows)
        if (row.id == id)
            return {row.kind, QString::fromUtf16(row.title), QString::fromUtf16(row.url),
                QDate(row.date[0], row.date[1], row.date[2]), QString::fromUtf16(row.facts)};
    Q_UNREACHABLE();
    return {};
}

} // namespace explain
