// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/io/audit_ledger.h"

#include <QLocale>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

QString number(qint64 value)
{
    return QLocale(QLocale::English).toString(value);
}

QString seconds(qint64 milliseconds)
{
    return QString::number(static_cast<double>(milliseconds) / 1000.0, 'f', 1);
}

void printLine(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout); // somebody may watch a file grow
}

} // namespace

void AuditLedger::add(const Entry &entry)
{
    auto at
        = std::find_if(m_rows.begin(), m_rows.end(), [&](const Sum &sum) { return sum.row == entry.row; });
    if (at == m_rows.end())
        at = m_rows.insert(m_rows.end(), {entry.row});
    ++at->rounds;
    at->ports += entry.ports;
    at->misread += entry.misread;
    at->undecided += entry.undecided;
    at->longest = std::max(at->longest, entry.milliseconds);
    printLine(u"audit: %1, %2.: %3 ports, %4 s, %5 misread, %6 undecided; %7"_s.arg(entry.row)
                  .arg(at->rounds)
                  .arg(number(entry.ports), seconds(entry.milliseconds), number(entry.misread),
                      number(entry.undecided), entry.more));
}

void AuditLedger::printTable() const
{
    qsizetype width = 3;
    for (const Sum &sum : m_rows)
        width = std::max(width, sum.row.size());
    const auto line = [width](const QString &row, const QString &rounds, const QString &ports,
                          const QString &misread, const QString &undecided, const QString &longest) {
        printLine(u"%1  %2  %3  %4  %5  %6"_s.arg(row.leftJustified(width), rounds.rightJustified(6),
            ports.rightJustified(11), misread.rightJustified(7), undecided.rightJustified(9),
            longest.rightJustified(9)));
    };
    line(u"row"_s, u"audits"_s, u"ports asked"_s, u"misread"_s, u"undecided"_s, u"longest s"_s);
    for (const Sum &sum : m_rows)
        line(sum.row, number(sum.rounds), number(sum.ports), number(sum.misread), number(sum.undecided),
            seconds(sum.longest));
}
