// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

namespace ui {

/// An icon: 16 beside small text, 20 in rows, 24 in choices, 48 beside a verdict. It has no words of its own,
/// because the word stands beside it.
class IconLabel : public QWidget {
    Q_OBJECT

public:
    explicit IconLabel(
        const QString &name, int size = 20, Role colour = Role::Ink, QWidget *parent = nullptr);

    void setIcon(const QString &name);
    void setIcon(const QString &name, Role colour);
    [[nodiscard]] QString iconName() const { return m_name; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    int m_size;
    Role m_colour;
};

/// One of the illustrations: `houses`, `onehouse`, `halfdoor`, `halfdoor-icon`. \a description is one
/// sentence for who does not see it.
class Drawing : public QWidget {
    Q_OBJECT

public:
    Drawing(const QString &name, int width, const QString &description, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    int m_width;
};

} // namespace ui
