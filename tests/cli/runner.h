// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/run.h"
#include "core/practice/hand_clock.h"

#include <QDir>
#include <QTemporaryDir>

#include <sstream>

namespace testing {

struct Ran {
    cli::Exit exit = cli::Exit::Yes;
    QByteArray out;
    QByteArray err;
};

/// Runs the whole program in this process, in a folder of its own, with a clock that stands still.
class Runner {
public:
    Runner();
    ~Runner();

    Ran operator()(const QStringList &arguments, const QByteArray &input = {});

    void writeFile(const QString &name, const QByteArray &bytes);
    [[nodiscard]] QByteArray file(const QString &name) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    int columns = 80;
    bool isTerminal = false;
    practice::HandClock clock{QDateTime({2026, 11, 21}, {9, 0}, Qt::UTC)};

private:
    QTemporaryDir m_folder;
    QString m_former;
};

} // namespace testing
