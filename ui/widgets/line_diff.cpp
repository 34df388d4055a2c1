// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/line_diff.h"

#include <QList>
#include <QStringView>

#include <algorithm>
#include <span>

// E. Myers, "An O(ND) difference algorithm and its variations" (1986), greedy form. The furthest reaching
// points of every number of differences are kept, so the way back is read from them. Memory is D², therefore
// the number of differences is limited; common first and last lines are taken off before.

namespace ui {

namespace {

using Lines = QList<QStringView>;

constexpr int mostDifferences = 1500;

Lines split(const QString &text)
{
    Lines lines = QStringView(text).split(u'\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast(); // the final line end ends a line, it does not begin one
    return lines;
}

enum class Move : quint8 { Keep, Remove, Insert };

/// The moves from \a a to \a b; empty when there are too many differences.
std::vector<Move> shortest(std::span<const QStringView> a, std::span<const QStringView> b)
{
    const int n = static_cast<int>(a.size());
    const int m = static_cast<int>(b.size());
    const int most = std::min(n + m, mostDifferences);
    std::vector<int> furthest(static_cast<std::size_t>(2 * most + 3), 0);
    const auto at = [most](int k) { return static_cast<std::size_t>(k + most + 1); };
    std::vector<std::vector<int>> trace;
    int found = -1;
    for (int d = 0; d <= most && found < 0; ++d) {
        trace.emplace_back(furthest.begin() + (most + 1 - d - 1), furthest.begin() + (most + 1 + d + 2));
        for (int k = -d; k <= d; k += 2) {
            const bool down = k == -d || (k != d && furthest[at(k - 1)] < furthest[at(k + 1)]);
            int x = down ? furthest[at(k + 1)] : furthest[at(k - 1)] + 1;
            int y = x - k;
            while (x < n && y < m && a[static_cast<std::size_t>(x)] == b[static_cast<std::size_t>(y)]) {
                ++x;
                ++y;
            }
            furthest[at(k)] = x;
            if (x >= n && y >= m) {
                found = d;
                break;
            }
        }
    }
    std::vector<Move> moves;
    if (found < 0)
        return moves;
    int x = n;
    int y = m;
    for (int d = found; d > 0; --d) {
        const std::vector<int> &row = trace[static_cast<std::size_t>(d)]; // k = -d-1 … d+1
        const auto reach = [&row, d](int k) { return row[static_cast<std::size_t>(k + d + 1)]; };
        const int k = x - y;
        const bool down = k == -d || (k != d && reach(k - 1) < reach(k + 1));
        const int fromK = down ? k + 1 : k - 1;
        const int fromX = reach(fromK);
        const int fromY = fromX - fromK;
        while (x > fromX && y > fromY) {
            moves.push_back(Move::Keep);
            --x;
            --y;
        }
        moves.push_back(down ? Move::Insert : Move::Remove);
        x = fromX;
        y = fromY;
    }
    moves.insert(moves.end(), static_cast<std::size_t>(x), Move::Keep);
    std::reverse(moves.begin(), moves.end());
    return moves;
}

} // namespace

std::vector<DiffLine> lineDiff(const QString &before, const QString &after)
{
    const Lines a = split(before);
    const Lines b = split(after);
    const auto same
        = static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
    std::size_t tail = 0;
    while (tail + same < std::min<std::size_t>(a.size(), b.size())
        && a.at(a.size() - 1 - static_cast<qsizetype>(tail))
            == b.at(b.size() - 1 - static_cast<qsizetype>(tail)))
        ++tail;
    const std::span middleA(a.constData() + same, static_cast<std::size_t>(a.size()) - same - tail);
    const std::span middleB(b.constData() + same, static_cast<std::size_t>(b.size()) - same - tail);
    std::vector<Move> moves(same, Move::Keep);
    std::vector<Move> middle = shortest(middleA, middleB);
    if (middle.empty() && !(middleA.empty() && middleB.empty())) {
        middle.assign(middleA.size(), Move::Remove);
        middle.insert(middle.end(), middleB.size(), Move::Insert);
    }
    moves.insert(moves.end(), middle.begin(), middle.end());
    moves.insert(moves.end(), tail, Move::Keep);

    std::vector<DiffLine> lines;
    lines.reserve(moves.size());
    qsizetype x = 0;
    qsizetype y = 0;
    for (const Move move : moves) {
        if (move == Move::Remove) {
            lines.push_back({DiffLine::Kind::Out, static_cast<int>(x) + 1, a.at(x).toString()});
            ++x;
            continue;
        }
        const auto kind = move == Move::Insert ? DiffLine::Kind::In : DiffLine::Kind::Same;
        lines.push_back({kind, static_cast<int>(y) + 1, b.at(y).toString()});
        ++y;
        x += move == Move::Keep ? 1 : 0;
    }
    return lines;
}

} // namespace ui
