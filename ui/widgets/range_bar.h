// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/plank_bar.h"

#include <QWidget>

namespace ui {

/// Neighbouring ports in one state.
struct PortBand {
    quint16 first = 1;
    quint16 last = 1;
    Plank::State state = Plank::State::ToDo;
    QString name; ///< of the service, may be empty
    [[nodiscard]] int size() const { return last - first + 1; }
    friend bool operator==(const PortBand &, const PortBand &) = default;
};

/// All ports of an audit in one bar, in their order; what was found is drawn wider, never narrower than eight
/// pixels. The verdict is its accessible name, the counts its description. Never the only place that says it.
class RangeBar : public QWidget {
    Q_OBJECT

public:
    explicit RangeBar(QWidget *parent = nullptr);

    /// Ascending by port, disjoint.
    void setBands(const QList<PortBand> &bands);
    [[nodiscard]] const QList<PortBand> &bands() const { return m_bands; }
    void setVerdict(const QString &verdict);
    [[nodiscard]] QMap<Plank::State, int> counts() const; ///< of ports

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QList<QRectF> places() const;
    void paintNumbers(QPainter &painter, const QList<QRectF> &where) const;

    QList<PortBand> m_bands;
};

} // namespace ui
