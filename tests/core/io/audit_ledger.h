// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

/// What the audits of a test read, against what was true: a line on standard output as soon as one is
/// finished, and a table of all rows at the end.
class AuditLedger {
public:
    struct Entry {
        QString row;
        int ports = 0; ///< asked, of all addresses together
        int misread = 0;
        int undecided = 0;
        qint64 milliseconds = 0;
        QString more; ///< how it went, in figures
    };
    void add(const Entry &entry);
    void printTable() const;

private:
    struct Sum {
        QString row;
        int rounds = 0;
        qint64 ports = 0;
        qint64 misread = 0;
        qint64 undecided = 0;
        qint64 longest = 0;
    };
    std::vector<Sum> m_rows; ///< in the order of their first audit
};
