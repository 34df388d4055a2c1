// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/statements.h"

#include <span>

namespace explain {

struct Citation {
    SourceId id;
    const char16_t *facts = u""; ///< section, where it is another than the usual one of that source
};

struct CheckRow {
    SelfCheck::Where where = SelfCheck::Where::OwnComputer;
    const char16_t *command = u""; ///< empty: nothing to check
    Words reading;
};

/// One statement as data. The order of the table is the reading order within a kind.
struct StatementRow {
    const char16_t *id;
    Audience audience;
    Statement::Kind kind;
    bool (*applies)(const Setup &);
    Words text;
    Words condition;
    Words note;
    std::span<const Citation> sources;
    CheckRow check;
};

[[nodiscard]] std::span<const StatementRow> statementTable();

} // namespace explain
