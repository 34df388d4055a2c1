// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/line_diff.h"

#include <QHash>
#include <QPlainTextEdit>

#include <functional>

namespace ui {

/// Two versions of a text as one: line numbers and − / + in the gutter, tinted lines, no wrap. What is copied
/// carries the − and +. At first only the surroundings of changes are shown.
class DiffView : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit DiffView(QWidget *parent = nullptr);

    void setTexts(const QString &before, const QString &after);
    /// At the right of a line that goes out, \a line of the old file from 1: “rule 3”.
    void setNote(int line, const QString &note);
    void showWholeFile(bool whole);
    [[nodiscard]] bool showsWholeFile() const { return m_whole; }
    /// “1 line changed, 5 added”.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] const std::vector<DiffLine> &lines() const { return m_shown; }
    /// All lines with their sign, as copied.
    [[nodiscard]] QString asPatchText() const;
    void setLinesShown(int least, int most);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    void paintEvent(QPaintEvent *event) override;

private:
    friend class DiffGutter;
    void rebuild();
    void tint();
    void paintGutter(QPaintEvent *event);
    void forLinesIn(const QRect &sight, const std::function<void(const DiffLine &, const QRect &)> &paint);
    [[nodiscard]] int gutterWidth() const;

    std::vector<DiffLine> m_all;
    std::vector<DiffLine> m_shown; ///< number 0 with kind Same: lines left out
    QHash<int, QString> m_notes;
    QWidget *m_gutter;
    bool m_whole = false;
    int m_least = 6;
    int m_most = 16;
};

} // namespace ui
