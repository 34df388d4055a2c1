// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/observe.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

namespace ui {

class Callout;
class ProgressClock;

/// “Tell me when the door opens”: a clock while it is waited for, then after how long it did.
class DoorWait : public QWidget {
    Q_OBJECT

public:
    using MakeObserve = std::function<std::unique_ptr<probe::Observe>()>; ///< one for each wait
    /// \a make may be empty: then it cannot run.
    explicit DoorWait(MakeObserve make, QWidget *parent = nullptr);

    [[nodiscard]] bool canRun() const { return static_cast<bool>(m_make); }
    [[nodiscard]] bool isRunning() const { return m_observe && !m_seen; }
    void start(const probe::CheckPlan &plan);
    void cancel();
    void forget(); ///< what it said last
    [[nodiscard]] bool hasNews() const { return m_seen.has_value(); }
    [[nodiscard]] bool hasOpened() const { return m_seen && m_seen->hasHappened; }

Q_SIGNALS:
    void finished();

private:
    void looked(int attempts);
    void ended(const probe::Observation &seen);
    [[nodiscard]] QString wordsOf(const probe::Observation &seen) const;

    MakeObserve m_make;
    std::unique_ptr<probe::Observe> m_observe; ///< of the newest wait
    std::optional<probe::Observation> m_seen;  ///< how it ended
    int m_attempts = 0;                        ///< until the last look
    ProgressClock *m_clock;
    Callout *m_news;
};

} // namespace ui
