// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QTranslator>

/// German as translations/halfdoor_de.ts has it; remembers what was asked for and is not there.
class CatalogueTranslator : public QTranslator {
    Q_OBJECT

public:
    CatalogueTranslator();
    [[nodiscard]] QString translate(
        const char *context, const char *source, const char *disambiguation, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return m_texts.isEmpty(); }
    /// “context: source” of everything asked for without an answer.
    [[nodiscard]] const QSet<QString> &missing() const { return m_missing; }
    void forget() { m_missing.clear(); }

private:
    QHash<QString, QString> m_texts;
    mutable QSet<QString> m_missing;
};
