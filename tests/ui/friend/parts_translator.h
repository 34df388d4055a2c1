// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QTranslator>

/// German from translations/parts/*_de.tsv, as the catalogue is made from them; remembers what had no German.
class PartsTranslator : public QTranslator {
    Q_OBJECT

public:
    PartsTranslator();
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
