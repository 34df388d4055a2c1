// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rows.h"

#include <QWidget>

class QHBoxLayout;

namespace ui {

/// A stop of the track: a run that was made, is due, or comes later.
struct RunStop {
    enum class State : quint8 { Made, Due, Later };
    State state = State::Later;
    QString title;                       ///< “After a day”
    QString detail;                      ///< “today, 16:42”, “from tomorrow, 16:42”
    QString word;                        ///< “As promised”, “Due now”, “Not yet”
    Status status = Status::NotKnownYet; ///< of Made: what came out
    friend bool operator==(const RunStop &, const RunStop &) = default;
};

/// The runs that belong together, side by side with a line between them. Each stop is a sentence for a screen
/// reader.
class RunTrack : public QWidget {
    Q_OBJECT

public:
    explicit RunTrack(QWidget *parent = nullptr);

    void setStops(const QList<RunStop> &stops);
    [[nodiscard]] const QList<RunStop> &stops() const { return m_stops; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<RunStop> m_stops;
    QList<QWidget *> m_icons;
    QHBoxLayout *m_row;
};

} // namespace ui
