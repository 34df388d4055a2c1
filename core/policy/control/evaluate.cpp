// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/control/evaluate.h"

#include "core/policy/control/run_tests.h"
#include "core/policy/control/validate.h"

#include <QCoreApplication>

#include <algorithm>

namespace policy::control {

namespace {

Problem syntaxProblem(const policy::Problem &problem)
{
    Problem out;
    out.line = problem.line.value_or(0);
    out.column = problem.column.value_or(0);
    // The form of the service's own syntax errors (cmd/gitops-pusher of the client parses it).
    out.message = out.line > 0
        ? QStringLiteral("line %1, column %2: %3").arg(out.line).arg(out.column).arg(problem.message)
        : problem.message;
    out.explanation = problem.message;
    out.fix = problem.hint;
    return out;
}

bool hasSshTests(const Policy &policy)
{
    const auto node = policy.document().memberFolded(hujson::Document::root(), "sshTests");
    return node != hujson::noNode && policy.document().size(node) > 0;
}

bool hasErrors(const std::vector<Problem> &problems)
{
    return std::any_of(
        problems.begin(), problems.end(), [](const Problem &p) { return p.severity == Severity::Error; });
}

} // namespace

Network::Network(Policy policy, const Topology &topology)
    : m_policy(std::move(policy))
    , m_tailnet(topology)
    , m_filters(Filters::compile(m_policy, m_tailnet))
    , m_ssh(SshPolicy::compile(m_policy, m_tailnet))
{
}

bool Evaluation::isValid() const
{
    return !hasErrors(problems);
}

Evaluation evaluate(const QByteArray &text, const Topology *topology)
{
    Evaluation out;
    auto read = Policy::read(text);
    if (!read) {
        for (const policy::Problem &problem : read.error().problems)
            out.problems.push_back(syntaxProblem(problem));
        return out;
    }
    if (!topology) {
        const Names names(*read);
        Report report(read->document());
        validate(names, nullptr, report);
        if (!read->tests().empty() || hasSshTests(*read))
            report.info(QCoreApplication::translate(
                "control", "without an inventory the tests of the file cannot be run"));
        out.problems = report.take();
        return out;
    }
    auto network = std::make_unique<Network>(*std::move(read), *topology);
    const Names names(network->policy());
    Report report(network->policy().document());
    validate(names, &network->tailnet(), report);
    if (!report.hasErrors()) {
        runTests(names, network->tailnet(), report);
        runSshTests(names, network->tailnet(), network->ssh(), report);
    }
    if (!report.hasErrors())
        out.network = std::move(network);
    out.problems = report.take();
    return out;
}

} // namespace policy::control
