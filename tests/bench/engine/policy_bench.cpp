// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/engine/policy_bench.h"

#include "tests/bench/engine/generate.h"
#include "tests/bench/engine/measure.h"

#include "core/policy/control/evaluate.h"

#include <QFile>

#include <cstdio>
#include <numeric>

namespace bench {

namespace {

namespace control = policy::control;

/// Seconds of the parts, and how large the answer is.
struct Measured {
    double read = -1;
    double compile = -1;
    double visibility = -1;
    double all = -1; ///< parse, validate, compile, the file's tests, filters and peers of every node
    std::size_t destinations = 0;
    std::size_t pairs = 0;
};

Kept evaluated(const QByteArray &text, const policy::Topology *topology)
{
    auto evaluation = control::evaluate(text, topology);
    if (!evaluation.isValid())
        return nullptr;
    if (evaluation.network)
        return keep(evaluation.network->filters().visibility());
    return keep(std::move(evaluation));
}

void showProblem(const control::Evaluation &evaluation)
{
    for (const control::Problem &problem : evaluation.problems) {
        if (problem.severity != control::Severity::Error)
            continue;
        std::fprintf(stderr, "engine: refused, line %d: %s\n", problem.line, qPrintable(problem.message));
        return;
    }
}

std::optional<Measured> measured(const PolicyCase &what, int rounds)
{
    const Size size{what.rules, what.nodes, std::max(what.rules / 5, 5)};
    const QByteArray text = policyOf(size);
    const policy::Topology topology = topologyOf(size);
    const control::Evaluation evaluation = control::evaluate(text, &topology);
    if (!evaluation.network) {
        showProblem(evaluation);
        return std::nullopt;
    }
    const control::Network &network = *evaluation.network;
    const std::vector<Contender> parts = {
        {"parse and validate", [&] { return evaluated(text, nullptr); }},
        {"compile",
            [&] { return keep(control::Filters::compile(network.policy(), control::Tailnet(topology))); }},
        {"visibility", [&] { return keep(network.filters().visibility()); }},
        {"all", [&] { return evaluated(text, &topology); }},
    };
    const std::vector<double> times = bestTimes(parts, rounds, what.rules <= 100 ? 50 : 1);
    Measured out{times[0], times[1], times[2], times[3], 0, 0};
    for (control::NodeIndex node = 0; node < network.tailnet().nodes().size(); ++node)
        out.destinations += network.filters().node(node).destinations.size();
    for (const control::NodeSet &peers : network.filters().visibility())
        peers.forEach([&out](control::NodeIndex) { ++out.pairs; });
    return out;
}

void print(const PolicyCase &what, const Measured &found, std::optional<double> speedUp)
{
    const double theirs = std::accumulate(what.headscale.begin(), what.headscale.end(), 0.0);
    std::printf("  %7d %7d %10.2f %10.2f %10.2f %10.2f %12zu %10zu", what.nodes, what.rules, found.read * 1e3,
        found.compile * 1e3, found.visibility * 1e3, found.all * 1e3, found.destinations, found.pairs);
    if (theirs > 0) {
        const double here = theirs / speedUp.value_or(1);
        std::printf(" %12.1f %8.0f", here, here / (found.all * 1e3));
    }
    std::printf("\n");
    std::fflush(stdout);
}

/// From the edited text to what the rule page shows: problems, findings, plan and access diff.
Kept shown(const QByteArray &text, const policy::Intent &intent, const policy::Topology &topology)
{
    auto problems = control::evaluate(text, nullptr).problems;
    auto plan = policy::plan(text, intent, &topology);
    if (!plan && plan.error().problems.empty())
        return nullptr;
    return keep(std::pair(std::move(problems), std::move(plan)));
}

policy::Intent intentFor(const policy::Topology &topology)
{
    const policy::Node &node = topology.nodes.front();
    policy::Intent intent;
    intent.id = QStringLiteral("bench");
    intent.people = {QStringLiteral("friend@example.org")};
    intent.machines = {{node.name, node.addresses, node.user, node.tags}};
    intent.ports = {{policy::Protocol::Tcp, 8096}};
    return intent;
}

bool measureEdit(const char *name, const QByteArray &text, const policy::Topology &topology, int rounds)
{
    const policy::Intent intent = intentFor(topology);
    const double seconds = bestTimes({{name, [&] { return shown(text, intent, topology); }}}, rounds).front();
    std::printf("  %-34s %8.1f kB %6zu nodes %10.2f ms\n", name, static_cast<double>(text.size()) / 1e3,
        topology.nodes.size(), seconds * 1e3);
    return seconds >= 0;
}

bool measureEdits(const PolicyOptions &options)
{
    std::printf("\nFrom an edit to problems, findings, plan and access diff\n");
    QFile file(options.corpusFile);
    bool isSound = true;
    if (!options.corpusFile.isEmpty() && file.open(QIODevice::ReadOnly)) {
        const QByteArray text = file.readAll();
        isSound = measureEdit("the file", text, topologyOf({1, 20, 5}), options.rounds)
            && measureEdit("the file, many nodes", text, topologyOf({1, 500, 5}), options.rounds);
    } else {
        std::printf("  no file: --corpus FILE\n");
    }
    const Size made{100, 50, 20};
    return measureEdit("a made-up one of 100 rules", policyOf(made), topologyOf(made), options.rounds)
        && isSound;
}

} // namespace

std::vector<PolicyCase> policyCases()
{
    return {{10, 100, {0.8, 1.0, 0.6, 0.03}}, {100, 1000, {7.2, 23.5, 162, 11.5}},
        {1000, 1000, {8.1, 31, 1711, 13249}}, {1000, 10000, {75, 324, 17608, 12219}}};
}

bool runPolicy(const PolicyOptions &options)
{
    std::printf("\nPolicies, best of %d rounds, ms. Headscale: its measured time, here (÷ %.2f).\n",
        options.rounds, options.speedUp.value_or(1));
    if (!options.speedUp)
        std::printf("  (tailscale/hujson was not run: Headscale's time is as measured elsewhere)\n");
    std::printf("  %7s %7s %10s %10s %10s %10s %12s %10s %12s %8s\n", "nodes", "rules", "validate", "compile",
        "who sees", "all", "destinations", "peers", "Headscale", "times");
    bool isSound = true;
    std::optional<Measured> former;
    for (const PolicyCase &what : options.cases) {
        const auto found = measured(what, options.rounds);
        isSound = isSound && found;
        if (found)
            print(what, *found, options.speedUp);
        if (found && former)
            std::printf("  %50s grown %.1f times, its answer %.1f times\n", "", found->all / former->all,
                static_cast<double>(found->destinations + found->pairs)
                    / static_cast<double>(former->destinations + former->pairs));
        former = found;
    }
    return measureEdits(options) && isSound;
}

} // namespace bench
