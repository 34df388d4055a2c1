// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/door_watch.h"

#include <QWidget>

namespace ui {

class Callout;
class ProgressClock;

/// “Tell me when the door opens”: a clock while it is waited for, then after how long it did.
class DoorWait : public QWidget {
    Q_OBJECT

public:
    /// \a observer may be null: then it cannot run.
    explicit DoorWait(probe::DoorWatch *observer, QWidget *parent = nullptr);

    [[nodiscard]] bool canRun() const { return m_observer != nullptr; }
    [[nodiscard]] bool isRunning() const { return m_observer && m_observer->isRunning(); }
    void start(const probe::CheckPlan &plan);
    void cancel();
    void forget(); ///< what it said last
    [[nodiscard]] bool hasNews() const { return m_hasNews; }
    [[nodiscard]] bool hasOpened() const;

Q_SIGNALS:
    void finished();

private:
    void progressed();
    void ended(const probe::DoorObservation &observation);
    [[nodiscard]] QString wordsOf(const probe::DoorObservation &observation) const;

    probe::DoorWatch *m_observer;
    ProgressClock *m_clock;
    Callout *m_news;
    bool m_hasNews = false;
};

} // namespace ui
