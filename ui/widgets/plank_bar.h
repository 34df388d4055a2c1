// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QWidget>

class QPainter;

namespace ui {

/// One door of a check.
struct Plank {
    enum class State : quint8 {
        ToDo,
        UnderWay,
        Shut,
        OpenAsPromised,
        OpenNotPromised,
        Refused,
        ServiceDown,
        NotKnown,
        Expected
    };
    quint16 port = 0;
    State state = State::ToDo;
    QString name; ///< of the service, may be empty
    friend bool operator==(const Plank &, const Plank &) = default;
};
[[nodiscard]] QString describe(const Plank &plank); ///< “Port 8096, Jellyfin: open as promised”
/// “40 shut”; \a n counts doors.
[[nodiscard]] QString countWords(Plank::State state, int n);
/// “1 open as promised”, “40 shut”: each state that occurs, findings first.
[[nodiscard]] QStringList countList(const QMap<Plank::State, int> &counts);
/// The look of a state; the space above \a place belongs to a door that is open and should not be.
void paintPlank(QPainter &painter, const QRectF &place, Plank::State state);

/// One plank a port, up to 60; beyond that a range bar with the findings drawn wider. The verdict is its
/// accessible name, the counts its description. Never the only place that says it.
class PlankBar : public QWidget {
    Q_OBJECT

public:
    explicit PlankBar(QWidget *parent = nullptr);

    void setPlanks(const QList<Plank> &planks);
    [[nodiscard]] const QList<Plank> &planks() const { return m_planks; }
    void setVerdict(const QString &verdict);
    /// “1 open as promised”, “40 shut”: one sentence per state that occurs.
    [[nodiscard]] QStringList counts() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QList<QRectF> places() const;

    QList<Plank> m_planks;
};

/// The legend of a bar: “1 open as promised”, “40 shut” with their icons.
class PlankLegend : public QWidget {
    Q_OBJECT

public:
    explicit PlankLegend(QWidget *parent = nullptr);
    void setPlanks(const QList<Plank> &planks);
    /// How many doors are in each state.
    void setCounts(const QMap<Plank::State, int> &counts);
};

} // namespace ui
