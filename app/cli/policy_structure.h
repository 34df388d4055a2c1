// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace cli {

enum class Severity { Error, Warning, Info };

struct StructureProblem {
    Severity severity = Severity::Error;
    QString message;
    int line = 0;   ///< from 1; 0 when there is no place
    int column = 1; ///< from 1, in bytes
    QString hint;
};

/// Syntax, encoding, and whether the sections are what the documentation says: objects, lists, texts.
/// Sections that are not known are only mentioned: the service may be newer than this program. Source:
/// Tailscale docs, "Syntax reference for the tailnet policy file", 2026-04-08.
[[nodiscard]] std::vector<StructureProblem> checkStructure(const QByteArray &text);

} // namespace cli
