// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/statements.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDate>
#include <QString>

namespace ui {

/// “What Mira can see” as a document to keep: every statement with its condition and sources, dated.
class PrivacyDocument {
    Q_DECLARE_TR_FUNCTIONS(ui::PrivacyDocument)

public:
    PrivacyDocument(
        explain::Setup setup, std::vector<explain::Statement> statements, QDate date, bool agreed);

    /// Complete HTML; every outside word is escaped.
    [[nodiscard]] QString html() const;
    /// A4, one column, black on white.
    [[nodiscard]] QByteArray pdf() const;

private:
    [[nodiscard]] QString section(const QString &title, explain::Statement::Kind kind) const;

    explain::Setup m_setup;
    std::vector<explain::Statement> m_statements;
    QDate m_date;
    bool m_agreed;
};

} // namespace ui
