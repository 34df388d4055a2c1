// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/closed_sample.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>

namespace probe {

namespace {

struct KnownPort
{
    std::uint16_t port;
    const char *label;
};

#define HALFDOOR_LABEL(text) QT_TRANSLATE_NOOP("probe::portLabel", text)

// What home servers run (left of the comma people's words, right of it the usual name) and what is tried first by
// anybody who looks for an open machine. Ascending. Source of the numbers: IANA Service Name and Transport Protocol
// Port Number Registry, and the projects' own documentation for the ports that are not registered.
constexpr std::array<KnownPort, 44> knownPorts{{
    {21, HALFDOOR_LABEL("File transfer (FTP)")},
    {22, HALFDOOR_LABEL("Remote login (SSH)")},
    {23, HALFDOOR_LABEL("Old remote login (Telnet)")},
    {25, HALFDOOR_LABEL("Mail (SMTP)")},
    {53, HALFDOOR_LABEL("Name server (DNS)")},
    {80, HALFDOOR_LABEL("Web page (HTTP)")},
    {111, HALFDOOR_LABEL("Service list (rpcbind)")},
    {139, HALFDOOR_LABEL("Old file sharing (NetBIOS)")},
    {443, HALFDOOR_LABEL("Web page (HTTPS)")},
    {445, HALFDOOR_LABEL("File sharing (SMB)")},
    {548, HALFDOOR_LABEL("File sharing (AFP)")},
    {631, HALFDOOR_LABEL("Printing (IPP)")},
    {873, HALFDOOR_LABEL("File copy (rsync)")},
    {1883, HALFDOOR_LABEL("Smart home messages (MQTT)")},
    {2049, HALFDOOR_LABEL("File sharing (NFS)")},
    {2375, HALFDOOR_LABEL("Docker control")},
    {2376, HALFDOOR_LABEL("Docker control (TLS)")},
    {3000, HALFDOOR_LABEL("Web app (Grafana, Open WebUI)")},
    {3306, HALFDOOR_LABEL("Database (MySQL)")},
    {3389, HALFDOOR_LABEL("Remote desktop (RDP)")},
    {5000, HALFDOOR_LABEL("Synology control panel")},
    {5001, HALFDOOR_LABEL("Synology control panel (HTTPS)")},
    {5432, HALFDOOR_LABEL("Database (PostgreSQL)")},
    {5900, HALFDOOR_LABEL("Remote screen (VNC)")},
    {6379, HALFDOOR_LABEL("Database (Redis)")},
    {6443, HALFDOOR_LABEL("Kubernetes control")},
    {7860, HALFDOOR_LABEL("Web app (Gradio)")},
    {8000, HALFDOOR_LABEL("Web app (vLLM)")},
    {8006, HALFDOOR_LABEL("Proxmox control panel")},
    {8080, HALFDOOR_LABEL("Web app (8080)")},
    {8096, HALFDOOR_LABEL("Jellyfin")},
    {8123, HALFDOOR_LABEL("Home Assistant")},
    {8384, HALFDOOR_LABEL("Syncthing control panel")},
    {8443, HALFDOOR_LABEL("Web app (8443)")},
    {8888, HALFDOOR_LABEL("Notebook (Jupyter)")},
    {9000, HALFDOOR_LABEL("Portainer control panel")},
    {9090, HALFDOOR_LABEL("Server control panel (Cockpit)")},
    {9100, HALFDOOR_LABEL("Printer")},
    {9200, HALFDOOR_LABEL("Search (Elasticsearch)")},
    {9443, HALFDOOR_LABEL("Portainer control panel (HTTPS)")},
    {11434, HALFDOOR_LABEL("Ollama")},
    {27017, HALFDOOR_LABEL("Database (MongoDB)")},
    {30000, HALFDOOR_LABEL("Web app (SGLang)")},
    {32400, HALFDOOR_LABEL("Plex")},
}};

#undef HALFDOOR_LABEL

constexpr auto portNumbers = [] {
    std::array<std::uint16_t, knownPorts.size()> numbers{};
    for (std::size_t i = 0; i < numbers.size(); ++i)
        numbers[i] = knownPorts[i].port;
    return numbers;
}();

/// When not all well-known ports fit, these go first: whoever gets in there has the whole machine.
constexpr std::array<std::uint16_t, 12> gravest{22, 23, 80, 111, 139, 443, 445, 2049, 2375, 3389, 5900, 8080};

} // namespace

std::span<const std::uint16_t> wellKnownPorts()
{
    return portNumbers;
}

QString portLabel(std::uint16_t port)
{
    const auto at = std::lower_bound(knownPorts.begin(), knownPorts.end(), port,
                                     [](const KnownPort &known, std::uint16_t wanted) { return known.port < wanted; });
    if (at == knownPorts.end() || at->port != port)
        return {};
    return QCoreApplication::translate("probe::portLabel", at->label);
}

std::vector<ClosedPort> closedSample(const std::vector<std::uint16_t> &promised,
                                     const std::vector<std::uint16_t> &listening, std::size_t limit, std::size_t wanted)
{
    std::set<std::uint16_t> taken(promised.begin(), promised.end());
    std::vector<ClosedPort> sample;
    const auto add = [&](std::uint16_t port, bool isListening, std::size_t most) {
        if (port != 0 && sample.size() < most && taken.insert(port).second)
            sample.push_back({port, isListening});
    };
    for (const std::uint16_t port : std::set<std::uint16_t>(listening.begin(), listening.end()))
        add(port, true, limit);
    for (const std::uint16_t port : gravest)
        add(port, false, std::min(limit, wanted));
    for (const std::uint16_t port : portNumbers)
        add(port, false, std::min(limit, wanted));
    std::sort(sample.begin(), sample.end(), [](const ClosedPort &a, const ClosedPort &b) { return a.port < b.port; });
    return sample;
}

} // namespace probe
