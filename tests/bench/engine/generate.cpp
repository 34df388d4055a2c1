// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/engine/generate.h"

#include <nlohmann/json.hpp>

#include <QString>

#include <algorithm>
#include <array>
#include <cstdint>

namespace bench {

namespace {

/// splitmix64: small, and the same everywhere.
class Random {
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    {
    }
    int below(int count)
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return static_cast<int>((z ^ (z >> 31)) % static_cast<std::uint64_t>(count));
    }

private:
    std::uint64_t m_state;
};

constexpr int membersOfGroup = 5;
constexpr std::array<const char *, 8> teams
    = {"eng", "ops", "finance", "support", "design", "research", "family", "guests"};
constexpr std::array<const char *, 6> services = {"22", "443", "80,443", "8000-8099", "5432", "*"};
constexpr std::array<const char *, 6> grantServices
    = {"tcp:22", "tcp:443", "udp:53", "tcp:8000-8099", "5432", "*"};
constexpr std::array<const char *, 5> remarks
    = {"asked for by the team, see the ticket", "reviewed every quarter", "the printer lives here",
        "until the move is done: \xE2\x80\x9Eold\xE2\x80\x9C names", "backup, every night"};

int usersOf(const Size &size)
{
    const int ownNodes = size.nodes - size.nodes / 4; // the others have a tag
    return std::max(size.nodes / 2, std::min(ownNodes, 8));
}
int tagsOf(const Size &size)
{
    return std::max(size.nodes / 25, 4);
}
int hostsOf(const Size &size)
{
    return std::max(size.rules / 5, 4);
}

QByteArray login(int user)
{
    return "user" + QByteArray::number(user) + "@example.com";
}
QByteArray group(int number)
{
    return QByteArray("group:") + teams[static_cast<std::size_t>(number) % teams.size()] + '-'
        + QByteArray::number(number);
}
QByteArray tag(int number)
{
    return "tag:role-" + QByteArray::number(number);
}
QByteArray host(int number)
{
    return "host-" + QByteArray::number(number);
}
QByteArray addressOf(int node)
{
    return QByteArray("100.") + QByteArray::number(66 + node / 62500) + '.'
        + QByteArray::number(node / 250 % 250) + '.' + QByteArray::number(node % 250 + 1);
}
/// Every fifth host is a network, and a test wants one machine.
bool isNetwork(int host)
{
    return host % 5 == 4;
}
/// Members are a function of the group, so that tests can name one.
int memberOf(const Size &size, int group, int i)
{
    return (group * 7 + i * 13) % usersOf(size);
}

class Writer {
public:
    explicit Writer(const Size &size)
        : m_size(size)
        , m_random(0x48A1FD00)
    {
    }
    [[nodiscard]] QByteArray run();

private:
    void section(const char *name, const char *open)
    {
        m_out.append("\t\"").append(name).append("\": ").append(open).append("\n");
    }
    void groups();
    void hosts();
    void tagOwners();
    void acls();
    void grants();
    void ssh();
    void tests();
    void remark(int i);
    [[nodiscard]] QByteArray source();
    [[nodiscard]] QByteArray text(const QByteArray &text) const { return '"' + text + '"'; }

    Size m_size;
    Random m_random;
    QByteArray m_out;
};

void Writer::remark(int i)
{
    if (i % 4 == 1)
        m_out.append("\t\t// ").append(remarks[static_cast<std::size_t>(m_random.below(5))]).append("\n");
    else if (i % 32 == 2)
        m_out.append("\n\t\t/* Part ")
            .append(QByteArray::number(i / 32))
            .append(": what follows was agreed on\n\t\t * by everybody who runs these machines. */\n");
}

void Writer::groups()
{
    section("groups", "{");
    for (int i = 0; i < m_size.groups; ++i) {
        remark(i);
        m_out.append("\t\t" + text(group(i)) + ": [");
        for (int j = 0; j < membersOfGroup; ++j)
            m_out.append((j > 0 ? ", " : "") + text(login(memberOf(m_size, i, j))));
        m_out.append("],\n");
    }
    m_out.append("\t},\n\n");
}

void Writer::hosts()
{
    section("hosts", "{");
    for (int i = 0; i < hostsOf(m_size); ++i) {
        const QByteArray value = isNetwork(i)
            ? "10." + QByteArray::number(i / 256 % 256) + '.' + QByteArray::number(i % 256) + ".0/24"
            : addressOf(m_random.below(m_size.nodes));
        m_out.append("\t\t" + text(host(i)) + ": " + text(value) + ",");
        m_out.append(i % 8 == 3 ? " // in the cellar\n" : "\n");
    }
    m_out.append("\t},\n\n");
}

void Writer::tagOwners()
{
    section("tagOwners", "{");
    for (int i = 0; i < tagsOf(m_size); ++i)
        m_out.append(
            "\t\t" + text(tag(i)) + ": [\"autogroup:admin\", " + text(group(i % m_size.groups)) + "],\n");
    m_out.append("\t},\n\n");
}

QByteArray Writer::source()
{
    switch (m_random.below(8)) {
    case 0:
        return text(login(m_random.below(usersOf(m_size))));
    case 1:
        return text(tag(m_random.below(tagsOf(m_size))));
    default:
        return text(group(m_random.below(m_size.groups)));
    }
}

void Writer::acls()
{
    section("acls", "[");
    for (int i = 0; i < (m_size.rules + 1) / 2; ++i) {
        remark(i);
        // tests() knows these two.
        const QByteArray first = text(group(i % m_size.groups));
        const QByteArray last = text(host(i % hostsOf(m_size)) + ":22,443");
        const QByteArray target = text(tag(m_random.below(tagsOf(m_size))) + ':'
            + services[static_cast<std::size_t>(m_random.below(6))]);
        if (i % 3 == 0)
            m_out.append("\t\t{\n\t\t\t\"action\": \"accept\",\n\t\t\t\"src\":    [" + first + ", " + source()
                + "],\n\t\t\t\"dst\":    [" + target + ", " + last + "],\n\t\t},\n");
        else
            m_out.append("\t\t{\"action\": \"accept\", \"src\": [" + first + "], \"dst\": [" + target + ", "
                + last + "]},\n");
    }
    m_out.append("\t],\n\n");
}

void Writer::grants()
{
    section("grants", "[");
    for (int i = 0; i < m_size.rules / 2; ++i) {
        remark(i);
        const QByteArray target = m_random.below(3) == 0 ? host(m_random.below(hostsOf(m_size)))
                                                         : tag(m_random.below(tagsOf(m_size)));
        const QByteArray service = grantServices[static_cast<std::size_t>(m_random.below(6))];
        if (i % 4 == 3)
            m_out.append("\t\t{\n\t\t\t\"src\": [" + source() + ", " + source() + "],\n\t\t\t\"dst\": ["
                + text(target) + "],\n\t\t\t\"ip\":  [" + text(service) + "],\n\t\t},\n");
        else
            m_out.append("\t\t{\"src\": [" + source() + "], \"dst\": [" + text(target) + "], \"ip\": ["
                + text(service) + "]},\n");
    }
    m_out.append("\t],\n\n");
}

void Writer::ssh()
{
    section("ssh", "[");
    for (int i = 0; i < std::max(m_size.rules / 50, 1); ++i)
        m_out.append("\t\t{\n\t\t\t\"action\": \"accept\",\n\t\t\t\"src\":    ["
            + text(group(i % m_size.groups)) + "],\n\t\t\t\"dst\":    [" + text(tag(i % tagsOf(m_size)))
            + "],\n\t\t\t\"users\":  [\"autogroup:nonroot\", \"root\"],\n\t\t},\n");
    m_out.append("\t],\n\n");
}

void Writer::tests()
{
    section("tests", "[");
    for (int i = 0; i < (m_size.rules + 1) / 2; i += 10) {
        if (isNetwork(i % hostsOf(m_size)))
            continue;
        const int member = memberOf(m_size, i % m_size.groups, i % membersOfGroup);
        m_out.append("\t\t{\"src\": " + text(login(member)) + ", \"accept\": ["
            + text(host(i % hostsOf(m_size)) + ":22") + "]},\n");
    }
    m_out.append("\t],\n");
}

QByteArray Writer::run()
{
    m_out.reserve(
        static_cast<qsizetype>(m_size.rules) * 260 + static_cast<qsizetype>(m_size.groups) * 160 + 4096);
    m_out.append("// The policy of a made-up tailnet, for benchmarks.\n{\n");
    groups();
    hosts();
    tagOwners();
    acls();
    grants();
    ssh();
    tests();
    m_out.append("}\n");
    return m_out;
}

} // namespace

QByteArray policyOf(const Size &size)
{
    return Writer(size).run();
}

policy::Topology topologyOf(const Size &size)
{
    policy::Topology topology;
    topology.domains = {QStringLiteral("example.com")};
    for (int i = 0; i < usersOf(size); ++i)
        topology.users.push_back({QString::fromUtf8(login(i)),
            i == 0 ? QStringLiteral("owner") : QStringLiteral("member"), false});
    for (int i = 0; i < size.nodes; ++i) {
        policy::Node node;
        node.name = QStringLiteral("node-%1").arg(i);
        node.addresses = {*base::Address::parse(QString::fromUtf8(addressOf(i))),
            *base::Address::parse(
                QStringLiteral("fd7a:115c:a1e0::%1:%2").arg(i / 65536 + 1, 0, 16).arg(i % 65536, 0, 16))};
        if (i % 4 == 3)
            node.tags = {QString::fromUtf8(tag(i / 4 % tagsOf(size)))};
        else
            node.user = QString::fromUtf8(login((i - i / 4) % usersOf(size)));
        if (i % 50 == 7)
            node.approvedRoutes = {QStringLiteral("10.%1.%2.0/24").arg(i / 256 % 256).arg(i % 256)};
        node.advertisedRoutes = node.approvedRoutes;
        topology.nodes.push_back(std::move(node));
    }
    return topology;
}

QByteArray topologyText(const policy::Topology &topology)
{
    using Json = nlohmann::ordered_json;
    const auto texts = [](const QStringList &list) {
        Json out = Json::array();
        for (const QString &text : list)
            out.push_back(text.toStdString());
        return out;
    };
    Json out = {{"domains", texts(topology.domains)}, {"users", Json::array()}, {"nodes", Json::array()}};
    for (const policy::User &user : topology.users)
        out["users"].push_back({{"login", user.login.toStdString()}, {"role", user.role.toStdString()}});
    for (const policy::Node &node : topology.nodes) {
        QStringList addresses;
        for (const base::Address &address : node.addresses)
            addresses += address.toString();
        out["nodes"].push_back({{"name", node.name.toStdString()}, {"addresses", texts(addresses)},
            {"user", node.user.isEmpty() ? Json(nullptr) : Json(node.user.toStdString())},
            {"tags", texts(node.tags)}, {"advertised_routes", texts(node.advertisedRoutes)},
            {"approved_routes", texts(node.approvedRoutes)}});
    }
    return QByteArray::fromStdString(out.dump(1, '\t')) + '\n';
}

Size sizeOfBytes(qsizetype bytes)
{
    constexpr Size sample{2000, 1000, 400};
    const double scale = static_cast<double>(bytes) / static_cast<double>(policyOf(sample).size());
    const auto scaled = [scale](int count) { return std::max(static_cast<int>(count * scale), 1); };
    return {scaled(sample.rules), scaled(sample.nodes), scaled(sample.groups)};
}

} // namespace bench
