// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rows.h"

#include <QWidget>

namespace ui {

/// One run as the strip shows it.
struct TrendMark {
    QString id;
    Status status = Status::NotKnownYet;
    bool isTall = false; ///< an audit; a check is low
    QString day;         ///< below the first and the last
    QString words;       ///< “Audit of 21 November 2026: as promised”
    friend bool operator==(const TrendMark &, const TrendMark &) = default;
};

/// All runs of a share at a glance, oldest at the left: each as a door with the look of its verdict, so that
/// shape and not only colour tells them apart. One Tab stop; Left, Right, Home and End move, Enter opens, a
/// click does both.
class TrendStrip : public QWidget {
    Q_OBJECT

public:
    explicit TrendStrip(QWidget *parent = nullptr);

    void setMarks(const QList<TrendMark> &marks);
    /// All runs in one sentence: what a screen reader says of the strip.
    void setSummary(const QString &sentence);
    [[nodiscard]] const QList<TrendMark> &marks() const { return m_marks; }
    [[nodiscard]] int current() const { return m_current; } ///< -1 without marks
    void setCurrent(int index);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int index); ///< by the person
    void activated(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QList<QRectF> places() const;
    [[nodiscard]] int at(const QPointF &position) const;
    void move(int index);
    void describe();

    QList<TrendMark> m_marks;
    QString m_summary;
    int m_current = -1;
};

} // namespace ui
