// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/statements.h"

#include <QWidget>

class QHBoxLayout;
class QUrl;
class QVBoxLayout;

namespace ui {

class Button;

/// One statement about the share: the sentence, and behind two links why we know it and how to see for
/// oneself.
class StatementView : public QWidget {
    Q_OBJECT

public:
    explicit StatementView(const explain::Statement &statement, QWidget *parent = nullptr);

    /// Folds what was opened. False: nothing was.
    bool fold();

Q_SIGNALS:
    void sourceRequested(const QUrl &url);
    /// Something was folded or unfolded.
    void folded();

private:
    [[nodiscard]] QWidget *makeReasons(const explain::Statement &statement);
    [[nodiscard]] QWidget *makeCheck(const explain::SelfCheck &check, const QString &sentence);
    void addLink(const QString &words, const QString &sentence, QWidget *content, QHBoxLayout *links,
        const QString &name);

    QVBoxLayout *m_column;
    QList<QPair<Button *, QWidget *>> m_folds;
};

/// The same text with places to break inside very long words such as a login of sixty characters.
[[nodiscard]] QString breakable(const QString &text);

/// The day of a source, of an agreement: “5 January 2026”.
[[nodiscard]] QString dayOf(const QDate &date);

} // namespace ui
