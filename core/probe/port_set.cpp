// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/port_set.h"

#include <QStringList>

#include <algorithm>

namespace probe {

namespace {

std::optional<std::uint16_t> portIn(QStringView text)
{
    bool ok = false;
    const ushort port = text.trimmed().toUShort(&ok);
    return ok && port != 0 ? std::optional<std::uint16_t>(port) : std::nullopt;
}

} // namespace

PortSet::PortSet(std::initializer_list<std::uint16_t> ports)
{
    for (const std::uint16_t port : ports)
        add(port);
}

PortSet PortSet::all()
{
    return of({});
}

PortSet PortSet::of(PortSpan span)
{
    PortSet out;
    out.add(span);
    return out;
}

std::optional<PortSet> PortSet::parse(QStringView text, qsizetype mostParts)
{
    if (text.trimmed() == QLatin1StringView("all"))
        return all();
    const auto parts = text.split(u',');
    if (parts.size() > mostParts)
        return std::nullopt;
    PortSet out;
    for (const QStringView part : parts) {
        const qsizetype dash = part.indexOf(u'-');
        const auto first = portIn(dash < 0 ? part : part.left(dash));
        const auto last = dash < 0 ? first : portIn(part.sliced(dash + 1));
        if (!first || !last || *last < *first)
            return std::nullopt;
        out.add(PortSpan{*first, *last});
    }
    return out;
}

void PortSet::add(PortSpan span)
{
    span.first = std::max<std::uint16_t>(span.first, 1);
    if (span.last < span.first)
        return;
    // The spans that touch the new one become one with it.
    const auto from = std::partition_point(
        m_spans.begin(), m_spans.end(), [&](const PortSpan &one) { return one.last + 1 < span.first; });
    auto to = from;
    for (; to != m_spans.end() && to->first <= span.last + 1; ++to) {
        span.first = std::min(span.first, to->first);
        span.last = std::max(span.last, to->last);
    }
    m_spans.insert(m_spans.erase(from, to), span);
}

void PortSet::subtract(const PortSet &other)
{
    *this = minus(other);
}

bool PortSet::contains(std::uint16_t port) const
{
    const auto at = std::lower_bound(m_spans.begin(), m_spans.end(), port,
        [](const PortSpan &span, std::uint16_t value) { return span.last < value; });
    return at != m_spans.end() && at->first <= port;
}

int PortSet::size() const
{
    int out = 0;
    for (const PortSpan &span : m_spans)
        out += span.size();
    return out;
}

std::vector<std::uint16_t> PortSet::ports() const
{
    std::vector<std::uint16_t> out;
    out.reserve(static_cast<std::size_t>(size()));
    for (const PortSpan &span : m_spans)
        for (int port = span.first; port <= span.last; ++port)
            out.push_back(static_cast<std::uint16_t>(port));
    return out;
}

PortSet PortSet::united(const PortSet &other) const
{
    // In ascending order, so that each span is added at the end.
    std::vector<PortSpan> all;
    all.reserve(m_spans.size() + other.m_spans.size());
    std::merge(
        m_spans.begin(), m_spans.end(), other.m_spans.begin(), other.m_spans.end(), std::back_inserter(all));
    PortSet out;
    for (const PortSpan &span : all)
        out.add(span);
    return out;
}

PortSet PortSet::minus(const PortSet &other) const
{
    PortSet out;
    auto hole = other.m_spans.begin();
    for (const PortSpan &span : m_spans) {
        int next = span.first;
        while (hole != other.m_spans.end() && hole->last < next)
            ++hole;
        for (auto at = hole; at != other.m_spans.end() && at->first <= span.last; ++at) {
            if (at->first > next)
                out.m_spans.push_back(
                    {static_cast<std::uint16_t>(next), static_cast<std::uint16_t>(at->first - 1)});
            next = std::max(next, at->last + 1);
        }
        if (next <= span.last)
            out.m_spans.push_back({static_cast<std::uint16_t>(next), span.last});
    }
    return out;
}

PortSet PortSet::intersected(const PortSet &other) const
{
    return minus(minus(other));
}

QString PortSet::text() const
{
    QStringList parts;
    for (const PortSpan &span : m_spans)
        parts << (span.first == span.last
                ? QString::number(span.first)
                : QStringLiteral("%1-%2").arg(QString::number(span.first), QString::number(span.last)));
    return parts.join(u',');
}

} // namespace probe
