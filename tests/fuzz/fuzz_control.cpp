// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/policy_writer.h"

#include "core/policy/control/fix.h"
#include "core/policy/control/json.h"

#include <nlohmann/json.hpp>

// The way of a policy file through the engine: parse, validate, compile, tests, fixes, plan. The bytes are a
// file, or decisions that make one which parses. The inventory is a fixed small one, and one that the bytes
// decide.

namespace {

using fuzz::require;
using policy::control::Evaluation;
using policy::control::Network;
using policy::control::NodeIndex;

constexpr std::array<const char *, 6> logins
    = {"host@example.com", "tom@example.org", "ann@example.net", "Eve@example.com", "", "x"};
constexpr std::array<const char *, 5> tags = {"tag:a", "tag:b", "tag:a", "tag:", ""};
constexpr std::array<const char *, 10> addresses
    = {"100.101.102.103", "100.64.0.1", "100.64.0.2", "100.96.0.1", "100.115.92.7", "fd7a:115c:a1e0::1",
        "fd7a:115c:a1e0::2", "100.64.0.1", "192.168.77.5", "8.8.8.8"};
constexpr std::array<const char *, 8> routes = {"0.0.0.0/0", "::/0", "192.168.77.0/24", "10.0.0.0/8",
    "100.64.0.0/10", "192.168.77.5/32", "junk", "fd00::/8"};

policy::Node nodeOf(fuzz::Choices &choices, int index)
{
    policy::Node node;
    node.name = QStringLiteral("n%1").arg(index);
    for (unsigned i = choices.below(4); i > 0; --i)
        node.addresses.push_back(
            *base::Address::parse(QString::fromLatin1(addresses[choices.below(addresses.size())])));
    node.user = QString::fromLatin1(logins[choices.below(logins.size())]);
    if (choices.below(3) == 0)
        node.tags << QString::fromLatin1(tags[choices.below(tags.size())]);
    for (unsigned i = choices.below(3); i > 0; --i)
        node.approvedRoutes << QString::fromLatin1(routes[choices.below(routes.size())]);
    node.isExternal = choices.below(4) == 0;
    if (choices.below(3) == 0)
        node.sharedWith << QString::fromLatin1(logins[choices.below(logins.size())]);
    return node;
}

policy::Topology topologyOf(fuzz::Choices choices)
{
    policy::Topology out;
    if (choices.below(2) == 0)
        out.domains << QStringLiteral("example.com");
    for (unsigned i = choices.below(4); i > 0; --i)
        out.users.push_back({QString::fromLatin1(logins[choices.below(logins.size())]),
            QString::fromLatin1(choices.below(2) == 0 ? "owner" : "member"), choices.below(3) == 0});
    const int count = static_cast<int>(choices.below(7));
    for (int i = 0; i < count; ++i)
        out.nodes.push_back(nodeOf(choices, i));
    return out;
}

const policy::Topology &home()
{
    static const policy::Topology topology = [] {
        policy::Topology out;
        out.domains << QStringLiteral("example.com");
        out.users = {{QStringLiteral("host@example.com"), QStringLiteral("owner"), false},
            {QStringLiteral("tom@example.org"), QStringLiteral("member"), true}};
        const auto address
            = [](const char *text) { return *base::Address::parse(QString::fromLatin1(text)); };
        out.nodes
            = {{QStringLiteral("attic"), {address("100.101.102.103"), address("fd7a:115c:a1e0::6566:6667")},
                   QStringLiteral("host@example.com"), {}, {}, {QStringLiteral("192.168.77.0/24")}, false,
                   {QStringLiteral("tom@example.org")}},
                {QStringLiteral("server"), {address("100.64.0.2")}, {}, {QStringLiteral("tag:a")}, {},
                    {QStringLiteral("0.0.0.0/0"), QStringLiteral("::/0")}, false, {}},
                {QStringLiteral("tom"), {address("100.99.98.97")}, QStringLiteral("tom@example.org"), {}, {},
                    {}, true, {}}};
        return out;
    }();
    return topology;
}

policy::Intent intent()
{
    policy::Intent out;
    out.id = QStringLiteral("attic-media");
    out.people = {QStringLiteral("tom@example.org")};
    out.machines = {{home().nodes[0].name, home().nodes[0].addresses, home().nodes[0].user, {}}};
    out.ports = {{policy::Protocol::Tcp, 8096}};
    return out;
}

void checkProblems(const QByteArray &text, const Evaluation &evaluation)
{
    for (const auto &problem : evaluation.problems) {
        require(!problem.message.isEmpty(), "a problem has words", text);
        std::uint32_t at = 0;
        for (const auto &replacement : problem.replacements) {
            require(at <= replacement.span.begin && replacement.span.begin <= replacement.span.end
                    && replacement.span.end <= static_cast<std::uint32_t>(text.size()),
                "replacements stand in the text, ascending", text);
            at = replacement.span.end;
        }
    }
}

void checkNetwork(const QByteArray &text, const Network &network)
{
    const auto visible = network.filters().visibility();
    for (NodeIndex a = 0; a < visible.size(); ++a) {
        require(!visible[a].contains(a), "nobody is his own peer", text);
        if (network.tailnet().nodes()[a].isExternal)
            require(network.filters().node(a).rules.empty() && network.ssh().node(a).empty(),
                "nothing gets into a device of another tailnet", text);
        visible[a].forEach([&](NodeIndex b) {
            require(visible[b].contains(a), "peers are mutual", text);
            require(network.tailnet().mayMeet(a, b), "others see only what is shared with them", text);
        });
    }
}

void checkFix(const QByteArray &text, const Evaluation &evaluation, const policy::Topology *topology)
{
    const bool hasRemedy
        = std::any_of(evaluation.problems.begin(), evaluation.problems.end(), [](const auto &problem) {
              return problem.severity == policy::control::Severity::Error && !problem.replacements.empty();
          });
    if (!hasRemedy)
        return;
    const auto fixed = policy::control::fix(text, topology);
    std::vector<hujson::Edit> edits;
    for (const policy::Change &change : fixed.changes)
        edits.push_back(change.edit);
    require(hujson::apply(text, edits) == fixed.text, "the changes give the new text", text);
    const Evaluation after = policy::control::evaluate(fixed.text, topology);
    for (const auto &problem : after.problems)
        require(problem.severity != policy::control::Severity::Error || problem.replacements.empty(),
            "nothing is left that could be fixed", text);
}

void checkPlan(const QByteArray &text, const policy::Topology &topology)
{
    const auto plan = policy::plan(text, intent(), &topology);
    if (plan)
        require(policy::control::evaluate(plan->text, &topology).isValid(),
            "a share of a sound file is sound", text);
}

void check(const QByteArray &text, const policy::Topology *topology, bool withPlan)
{
    const Evaluation evaluation = policy::control::evaluate(text, topology);
    require((evaluation.network != nullptr) == (evaluation.isValid() && topology != nullptr),
        "filters for what is valid", text);
    checkProblems(text, evaluation);
    checkFix(text, evaluation, topology);
    if (!evaluation.network)
        return;
    checkNetwork(text, *evaluation.network);
    (void)policy::control::toJson(evaluation)
        .dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
    if (withPlan)
        checkPlan(text, *topology);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::Settings settings(data, size);
    const QByteArray text = settings.isMade()
        ? fuzz::PolicyWriter(fuzz::Choices(data, size), fuzz::PolicyWriter::Sections::All).policy()
        : QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const std::size_t half = size / 2;
    switch (settings.below(4)) {
    case 0:
        check(text, nullptr, false);
        break;
    case 1: {
        const policy::Topology other = topologyOf(fuzz::Choices(data + half, size - half));
        check(text, &other, false);
        break;
    }
    default:
        check(text, &home(), settings.below(2) == 0);
    }
    return 0;
}
