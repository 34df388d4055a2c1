// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QWidget>

#include <chrono>
#include <optional>

class QProgressBar;
class QTimer;

namespace ui {

class Text;

/// What is under way, how long it runs, and “about … left” once three seconds are measured. Said aloud at the
/// start, at each quarter and at the end. Without a number of steps there is a bar; with one, planks stand
/// above it.
class ProgressClock : public QWidget {
    Q_OBJECT

public:
    explicit ProgressClock(QWidget *parent = nullptr);

    /// A bar of its own, for a number of steps that is not known.
    void setHasBar(bool has);
    void start(const QString &words);
    void setWords(const QString &words);
    void setProgress(int done, int total);
    /// As above, with an estimate of whoever knows more than how many steps are done; nothing: no estimate is
    /// shown.
    void setProgress(int done, int total, std::optional<std::chrono::milliseconds> left);
    void stop(const QString &words);
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] std::chrono::milliseconds elapsed() const;

    /// The rest of the time, from what was measured. Nothing before three seconds or before anything is done.
    [[nodiscard]] static std::optional<std::chrono::seconds> timeLeft(
        std::chrono::milliseconds elapsed, int done, int total);

private:
    void tick();

    QProgressBar *m_bar;
    Text *m_words;
    Text *m_time;
    QTimer *m_timer;
    QElapsedTimer m_clock;
    int m_done = 0;
    int m_total = 0;
    bool m_isTold = false; ///< the estimate comes from outside
    std::optional<std::chrono::seconds> m_left;
    int m_saidQuarter = 0;
    bool m_running = false;
    qint64 m_last = 0;
};

} // namespace ui
