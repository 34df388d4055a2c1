// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/share/rule_look.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace ui {

/// How a policy text is looked at; never called in the thread of the window.
using Examine = std::function<share::RuleLook(const share::RuleQuestion &question, const share::Stop &stop)>;

/// A question and what there is to say about it.
struct Examined {
    share::RuleQuestion question;
    share::RuleLook look;
};

/// Looks at policy texts beside the thread of the window, one at a time. The last question wins: an older one
/// is told to stop, and its answer is dropped.
class RuleExaminer : public QObject {
    Q_OBJECT

public:
    /// \a examine empty: share::lookAt().
    explicit RuleExaminer(Examine examine = {}, QObject *parent = nullptr);
    ~RuleExaminer() override;

    /// Asks once nothing was asked for a moment: while somebody types, one question after a burst. \a ask is
    /// called then, in this thread.
    void askSoon(std::function<share::RuleQuestion()> ask);
    void askNow(share::RuleQuestion question);
    /// Nobody wants an answer any more.
    void forget();
    /// Asked, and not answered yet.
    [[nodiscard]] bool isBehind() const { return m_soon.isActive() || m_waiting || m_isWanted; }

Q_SIGNALS:
    void asked();
    void answered(const std::shared_ptr<const ui::Examined> &examined);

private:
    using Answer = std::shared_ptr<const Examined>;
    void start();
    void finish();

    Examine m_examine;
    std::function<share::RuleQuestion()> m_ask;
    std::optional<share::RuleQuestion> m_waiting; ///< until the one that runs has stopped
    QTimer m_soon;
    QFutureWatcher<Answer> m_watcher;
    bool m_isRunning = false;
    bool m_isWanted = false; ///< the one that runs
};

} // namespace ui
