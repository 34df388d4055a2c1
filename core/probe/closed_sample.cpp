// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/closed_sample.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>

namespace probe {

namespace {

struct KnownPort {
    std::uint16_t port;
    const char *label;
};

// What home servers run (left of the comma people's words, right of it the usual name) and what is tried
// first by anybody who looks for an open machine. Ascending. Source of the numbers: IANA Service Name and
// Transport Protocol Port Number Registry, and the projects' own documentation for the ports that are not
// registered.
constexpr std::array<KnownPort, 44> knownPorts{{
    {21, QT_TRANSLATE_NOOP("probe::portLabel", "File transfer (FTP)")},
    {22, QT_TRANSLATE_NOOP("probe::portLabel", "Remote login (SSH)")},
    {23, QT_TRANSLATE_NOOP("probe::portLabel", "Old remote login (Telnet)")},
    {25, QT_TRANSLATE_NOOP("probe::portLabel", "Mail (SMTP)")},
    {53, QT_TRANSLATE_NOOP("probe::portLabel", "Name server (DNS)")},
    {80, QT_TRANSLATE_NOOP("probe::portLabel", "Web page (HTTP)")},
    {111, QT_TRANSLATE_NOOP("probe::portLabel", "Service list (rpcbind)")},
    {139, QT_TRANSLATE_NOOP("probe::portLabel", "Old file sharing (NetBIOS)")},
    {443, QT_TRANSLATE_NOOP("probe::portLabel", "Web page (HTTPS)")},
    {445, QT_TRANSLATE_NOOP("probe::portLabel", "File sharing (SMB)")},
    {548, QT_TRANSLATE_NOOP("probe::portLabel", "File sharing (AFP)")},
    {631, QT_TRANSLATE_NOOP("probe::portLabel", "Printing (IPP)")},
    {873, QT_TRANSLATE_NOOP("probe::portLabel", "File copy (rsync)")},
    {1883, QT_TRANSLATE_NOOP("probe::portLabel", "Smart home messages (MQTT)")},
    {2049, QT_TRANSLATE_NOOP("probe::portLabel", "File sharing (NFS)")},
    {2375, QT_TRANSLATE_NOOP("probe::portLabel", "Docker control")},
    {2376, QT_TRANSLATE_NOOP("probe::portLabel", "Docker control (TLS)")},
    {3000, QT_TRANSLATE_NOOP("probe::portLabel", "Web app (Grafana, Open WebUI)")},
    {3306, QT_TRANSLATE_NOOP("probe::portLabel", "Database (MySQL)")},
    {3389, QT_TRANSLATE_NOOP("probe::portLabel", "Remote desktop (RDP)")},
    {5000, QT_TRANSLATE_NOOP("probe::portLabel", "Synology control panel")},
    {5001, QT_TRANSLATE_NOOP("probe::portLabel", "Synology control panel (HTTPS)")},
    {5432, QT_TRANSLATE_NOOP("probe::portLabel", "Database (PostgreSQL)")},
    {5900, QT_TRANSLATE_NOOP("probe::portLabel", "Remote screen (VNC)")},
    {6379, QT_TRANSLATE_NOOP("probe::portLabel", "Database (Redis)")},
    {6443, QT_TRANSLATE_NOOP("probe::portLabel", "Kubernetes control")},
    {7860, QT_TRANSLATE_NOOP("probe::portLabel", "Web app (Gradio)")},
    {8000, QT_TRANSLATE_NOOP("probe::portLabel", "Web app (vLLM)")},
    {8006, QT_TRANSLATE_NOOP("probe::portLabel", "Proxmox control panel")},
    {8080, QT_TRANSLATE_NOOP("probe::portLabel", "Web app (8080)")},
    {8096, QT_TRANSLATE_NOOP("probe::portLabel", "Jellyfin")},
    {8123, QT_TRANSLATE_NOOP("probe::portLabel", "Home Assistant")},
    {8384, QT_TRANSLATE_NOOP("probe::portLabel", "Syncthing control panel")},
    {8443, QT_TRANSLATE_NOOP("probe::portLabel", "Web app (8443)")},
    {8888, QT_TRANSLATE_NOOP("probe::portLabel", "Notebook (Jupyter)")},
    {9000, QT_TRANSLATE_NOOP("probe::portLabel", "Portainer control panel")},
    {9090, QT_TRANSLATE_NOOP("probe::portLabel", "Server control panel (Cockpit)")},
    {9100, QT_TRANSLATE_NOOP("probe::portLabel", "Printer")},
    {9200, QT_TRANSLATE_NOOP("probe::portLabel", "Search (Elasticsearch)")},
    {9443, QT_TRANSLATE_NOOP("probe::portLabel", "Portainer control panel (HTTPS)")},
    {11434, QT_TRANSLATE_NOOP("probe::portLabel", "Ollama")},
    {27017, QT_TRANSLATE_NOOP("probe::portLabel", "Database (MongoDB)")},
    {30000, QT_TRANSLATE_NOOP("probe::portLabel", "Web app (SGLang)")},
    {32400, QT_TRANSLATE_NOOP("probe::portLabel", "Plex")},
}};

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
    std::sort(sample.begin(), sample.end(),
        [](const ClosedPort &a, const ClosedPort &b) { return a.port < b.port; });
    return sample;
}

} // namespace probe
