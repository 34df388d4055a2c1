// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

/// One of the seven layers between the friend and the service.
struct Layer {
    enum class State : quint8 { Works, Broken, Paused, Unknown };
    QString name; ///< “keys”
    State state = State::Unknown;
    QString word; ///< “expired”; named with a broken or paused layer
    friend bool operator==(const Layer &, const Layer &) = default;
};

/// account → invite → visible → keys → path → rule → service on one line; the first broken one in bold with
/// its word.
class LayersStrip : public QWidget {
    Q_OBJECT

public:
    explicit LayersStrip(QWidget *parent = nullptr);

    void setLayers(const QList<Layer> &layers);
    [[nodiscard]] const QList<Layer> &layers() const { return m_layers; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// The whole strip as one sentence.
    [[nodiscard]] QString spoken() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QString label(const Layer &layer) const;
    [[nodiscard]] QList<int> columns() const;

    QList<Layer> m_layers;
};

} // namespace ui
