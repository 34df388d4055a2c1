// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lines that both texts have at their beginning and end are set aside. For the rest, Myers' greedy algorithm
// (E. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986) finds a shortest edit script: for each
// number d of edits it keeps, per diagonal k = x - y, the furthest x that can be reached, and each d's state
// for the way back. The memory is d², so beyond maxEdits the middle is given as one block: right, but not
// shortest.
#include "core/report/unified_diff.h"

#include <algorithm>
#include <vector>

namespace report {
namespace {

constexpr int maxEdits = 2000;
constexpr int around = 3;

using Lines = std::vector<QByteArray>;

/// Each line with its line end.
Lines split(const QByteArray &text)
{
    Lines lines;
    qsizetype begin = 0;
    while (begin < text.size()) {
        const qsizetype end = text.indexOf('\n', begin);
        const qsizetype next = end < 0 ? text.size() : end + 1;
        lines.push_back(text.mid(begin, next - begin));
        begin = next;
    }
    return lines;
}

/// One line of the edit script.
struct Step {
    char kind; ///< ' ', '-' or '+'
    const QByteArray *line;
};

class Script {
public:
    Script(const Lines &former, const Lines &present)
        : m_former(former)
        , m_present(present)
    {
        int common = 0;
        const int least = int(std::min(former.size(), present.size()));
        while (common < least && former[std::size_t(common)] == present[std::size_t(common)])
            ++common;
        int tail = 0;
        while (tail < least - common && at(former, -1 - tail) == at(present, -1 - tail))
            ++tail;
        m_begin = common;
        m_formerSize = int(former.size()) - common - tail;
        m_presentSize = int(present.size()) - common - tail;
        for (int i = 0; i < common; ++i)
            m_steps.push_back({' ', &former[std::size_t(i)]});
        middle();
        for (int i = int(former.size()) - tail; i < int(former.size()); ++i)
            m_steps.push_back({' ', &former[std::size_t(i)]});
    }
    [[nodiscard]] const std::vector<Step> &steps() const { return m_steps; }

private:
    static const QByteArray &at(const Lines &lines, int fromEnd)
    {
        return lines[std::size_t(int(lines.size()) + fromEnd)];
    }
    [[nodiscard]] const QByteArray &former(int x) const { return m_former[std::size_t(m_begin + x)]; }
    [[nodiscard]] const QByteArray &present(int y) const { return m_present[std::size_t(m_begin + y)]; }

    void block()
    {
        for (int x = 0; x < m_formerSize; ++x)
            m_steps.push_back({'-', &former(x)});
        for (int y = 0; y < m_presentSize; ++y)
            m_steps.push_back({'+', &present(y)});
    }

    void middle()
    {
        if (m_formerSize == 0 || m_presentSize == 0)
            return block();
        const int most = std::min(m_formerSize + m_presentSize, maxEdits);
        const auto index = [most](int k) { return std::size_t(k + most + 1); };
        std::vector<int> furthest(2 * std::size_t(most) + 3, 0);
        std::vector<std::vector<int>> trace;
        for (int d = 0; d <= most; ++d) {
            trace.emplace_back(furthest.begin() + (most + 1 - d - 1), furthest.begin() + (most + 1 + d + 2));
            for (int k = -d; k <= d; k += 2) {
                const bool isDown = k == -d || (k != d && furthest[index(k - 1)] < furthest[index(k + 1)]);
                int x = isDown ? furthest[index(k + 1)] : furthest[index(k - 1)] + 1;
                int y = x - k;
                while (x < m_formerSize && y < m_presentSize && former(x) == present(y)) {
                    ++x;
                    ++y;
                }
                furthest[index(k)] = x;
                if (x >= m_formerSize && y >= m_presentSize)
                    return wayBack(trace);
            }
        }
        block();
    }

    /// trace[d] holds the state before round d for the diagonals -d-1 … d+1.
    void wayBack(const std::vector<std::vector<int>> &trace)
    {
        std::vector<Step> reversed;
        int x = m_formerSize;
        int y = m_presentSize;
        for (int d = int(trace.size()) - 1; d >= 0; --d) {
            const std::vector<int> &state = trace[std::size_t(d)];
            const auto before = [&state, d](int k) { return state[std::size_t(k + d + 1)]; };
            const int k = x - y;
            const bool isDown = k == -d || (k != d && before(k - 1) < before(k + 1));
            const int formerX = d == 0 ? 0 : isDown ? before(k + 1) : before(k - 1);
            const int formerY = d == 0 ? 0 : formerX - (isDown ? k + 1 : k - 1);
            while (x > formerX && y > formerY) {
                reversed.push_back({' ', &former(--x)});
                --y;
            }
            if (d > 0 && isDown)
                reversed.push_back({'+', &present(--y)});
            else if (d > 0)
                reversed.push_back({'-', &former(--x)});
        }
        m_steps.insert(m_steps.end(), reversed.rbegin(), reversed.rend());
    }

    const Lines &m_former;
    const Lines &m_present;
    int m_begin = 0;
    int m_formerSize = 0;
    int m_presentSize = 0;
    std::vector<Step> m_steps;
};

QByteArray rangeText(int begin, int size)
{
    // POSIX: an empty range stands before the line after it; a range of one needs no size.
    const QByteArray first = QByteArray::number(size == 0 ? begin : begin + 1);
    return size == 1 ? first : first + ',' + QByteArray::number(size);
}

void addLine(QByteArray &out, const Step &step)
{
    out += step.kind;
    out += *step.line;
    if (!step.line->endsWith('\n'))
        out += "\n\\ No newline at end of file\n";
}

} // namespace

QByteArray unifiedDiff(const QByteArray &former, const QByteArray &present, const QByteArray &formerName,
    const QByteArray &presentName)
{
    if (former == present)
        return {};
    const Lines formerLines = split(former);
    const Lines presentLines = split(present);
    const Script script(formerLines, presentLines);
    const std::vector<Step> &steps = script.steps();

    QByteArray out = "--- " + formerName + "\n+++ " + presentName + '\n';
    const int size = int(steps.size());
    int formerLine = 0;
    int presentLine = 0;
    int done = 0;
    for (int i = 0; i < size; ++i) {
        if (steps[std::size_t(i)].kind == ' ')
            continue;
        const int begin = std::max(done, i - around);
        int end = i + 1;
        for (int j = i + 1; j < size && j <= end + 2 * around; ++j)
            if (steps[std::size_t(j)].kind != ' ')
                end = j + 1;
        end = std::min(size, end + around);
        formerLine += begin - done;
        presentLine += begin - done;
        int removed = 0;
        int added = 0;
        QByteArray hunk;
        for (int j = begin; j < end; ++j) {
            const Step &step = steps[std::size_t(j)];
            removed += step.kind != '+';
            added += step.kind != '-';
            addLine(hunk, step);
        }
        out += "@@ -" + rangeText(formerLine, removed) + " +" + rangeText(presentLine, added) + " @@\n"
            + hunk;
        formerLine += removed;
        presentLine += added;
        done = end;
        i = end - 1;
    }
    return out;
}

} // namespace report
