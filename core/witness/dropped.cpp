// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/witness/dropped.h"

#include <QByteArrayList>

#include <algorithm>
#include <cmath>

namespace witness {

namespace {

constexpr qsizetype mostBytes = 1024 * 1024;

QByteArrayList counters(const QByteArray &metrics)
{
    QByteArrayList counters;
    const QByteArrayList lines = metrics.left(mostBytes).split('\n');
    for (const QByteArray &line : lines)
        if (const QByteArray text = line.trimmed(); !text.isEmpty() && !text.startsWith('#'))
            counters.append(text);
    std::sort(counters.begin(), counters.end());
    return counters;
}

} // namespace

bool isSameCount(const QByteArray &before, const QByteArray &after)
{
    return counters(before) == counters(after);
}

/// Prometheus text format 0.0.4: `name{label="value",…} number [time]`, `#` begins a comment.
std::optional<std::uint64_t> droppedByPolicy(const QByteArray &metrics)
{
    const QByteArray name = "tailscaled_inbound_dropped_packets_total{";
    std::optional<std::uint64_t> sum;
    const QByteArrayList lines = metrics.left(mostBytes).split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray text = line.trimmed();
        const qsizetype close = text.indexOf('}');
        if (!text.startsWith(name) || close < 0)
            continue;
        const QByteArrayList labels = text.mid(name.size(), close - name.size()).split(',');
        if (!labels.contains("reason=\"acl\""))
            continue;
        bool isNumber = false;
        const double value = text.mid(close + 1).trimmed().split(' ').first().toDouble(&isNumber);
        constexpr double exact = 9007199254740992.0; // 2^53
        if (!isNumber || !std::isfinite(value) || value < 0 || value > exact)
            return std::nullopt;
        sum = sum.value_or(0) + static_cast<std::uint64_t>(value);
    }
    return sum;
}

} // namespace witness
