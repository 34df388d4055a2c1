// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/control/report.h"

namespace policy::control {

namespace {

/// RFC 6901, section 3.
QByteArray token(QByteArray text)
{
    return '/' + text.replace('~', "~0").replace('/', "~1");
}

QByteArray pointerOf(const Where &where)
{
    QByteArray out;
    if (!where.section.isEmpty())
        out += token(where.section);
    if (!where.entry.isNull())
        out += token(where.entry);
    if (where.member)
        out += token(where.member);
    if (where.element >= 0)
        out += token(QByteArray::number(where.element));
    return out;
}

} // namespace

void Report::add(const Where &where, Problem problem)
{
    m_hasErrors = m_hasErrors || problem.severity == Severity::Error;
    if (m_problems.size() >= maxProblems && problem.severity != Severity::Error)
        return;
    if (m_problems.size() >= 2 * maxProblems)
        return;
    if (where.node != hujson::noNode) {
        const auto place = m_document.place(m_document.span(where.node).begin);
        problem.line = place.line;
        problem.column = place.column;
    }
    problem.pointer = pointerOf(where);
    m_problems.push_back(std::move(problem));
}

void Report::error(const Where &where, Text text, std::vector<Problem::Replacement> remedy)
{
    add(where,
        {Severity::Error, QString::fromUtf8(text.message), 0, 0, {}, std::move(text.explanation),
            std::move(text.fix), std::move(remedy)});
}

void Report::warn(const Where &where, const QString &message, const QString &fix)
{
    add(where, {Severity::Warning, message, 0, 0, {}, {}, fix, {}});
}

void Report::info(const Where &where, const QString &message)
{
    add(where, {Severity::Info, message, 0, 0, {}, {}, {}, {}});
}

} // namespace policy::control
