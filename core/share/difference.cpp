// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/host_flow.h"

namespace share {

namespace {

using namespace Qt::StringLiterals;

QByteArray withPlainLineEnds(QByteArray text)
{
    text.replace("\r\n", "\n");
    while (text.endsWith('\n') || text.endsWith(' '))
        text.chop(1);
    return text;
}

QString lineOf(const QByteArrayList &lines, qsizetype i)
{
    if (i >= lines.size())
        return {};
    QByteArray line = lines[i];
    if (line.endsWith('\r'))
        line.chop(1);
    return line.isEmpty() ? u""_s : QString::fromUtf8(line);
}

} // namespace

std::optional<Difference> differenceOf(const QByteArray &expected, const QByteArray &found)
{
    if (expected == found)
        return std::nullopt;
    Difference difference;
    const QByteArrayList left = expected.split('\n');
    const QByteArrayList right = found.split('\n');
    qsizetype i = 0;
    while (i < left.size() && i < right.size() && left[i] == right[i])
        ++i;
    difference.onlyLineEnds = withPlainLineEnds(expected) == withPlainLineEnds(found);
    if (!difference.onlyLineEnds) { // a line that differs only in its end is not the one to show
        i = 0;
        while (i < left.size() && i < right.size() && lineOf(left, i) == lineOf(right, i))
            ++i;
    }
    difference.line = static_cast<int>(i) + 1;
    difference.expected = lineOf(left, i);
    difference.found = lineOf(right, i);
    return difference;
}

} // namespace share
