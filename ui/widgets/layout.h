// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>
#include <QFrame>
#include <QList>

class QWidget;

namespace ui {

/// A hairline. Decoration only.
[[nodiscard]] QFrame *hairline(QWidget *parent = nullptr);

/// Rows with hairlines between them, no box. rows->add(widget) puts a line before every row but the first.
class Rows : public QWidget {
    Q_OBJECT

public:
    explicit Rows(QWidget *parent = nullptr);

    void add(QWidget *row);
    void clear();
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QWidget *at(int index) const { return m_rows.at(index); }

private:
    QVBoxLayout *m_layout;
    QList<QWidget *> m_rows;
};

/// What stands in a scroll area: its height is what its width asks for, not what its narrowest form would
/// need.
class ScrollContent : public QWidget {
    Q_OBJECT

public:
    explicit ScrollContent(QWidget *parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override;
};

/// Removes and deletes everything in \a layout.
void clearLayout(QLayout *layout);

/// What takes Tab inside \a root, in reading order: the order of the layouts, not of creation.
[[nodiscard]] QList<QWidget *> focusOrder(QWidget *root);
/// Makes Tab go through \a order.
void chainFocus(const QList<QWidget *> &order);

} // namespace ui
