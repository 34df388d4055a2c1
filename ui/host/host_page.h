// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/host/host_session.h"
#include "ui/widgets/later.h"
#include "ui/widgets/page.h"

#include <QFuture>

namespace ui {

class Callout;
class ProgressClock;
class Rows;

/// What the nine pages have in common: the session they show and edit, a place for what went wrong, and a
/// clock for questions that take time.
class HostPage : public Page {
    Q_OBJECT

public:
    HostPage(HostSession &session, share::Step step, QWidget *parent = nullptr);

    void enter() override;
    [[nodiscard]] QString notYet() const override;

protected:
    [[nodiscard]] HostSession &session() const { return m_session; }
    [[nodiscard]] share::HostFlow &flow() const { return m_session.flow(); }
    [[nodiscard]] const share::Share &share() const { return m_session.share(); }
    [[nodiscard]] share::Step step() const { return m_step; }
    /// Shows what is known now. Called by enter() and whenever the session has changed while the page is
    /// shown.
    virtual void showState() = 0;

    /// What went wrong, at the top of the page; empty: nothing. \a detail is quieter.
    void showFault(const QString &sentence, const QString &detail = {});
    /// Takes the outcome of something the host did; a failure is shown. True: it happened.
    template <typename Outcome> bool took(const Outcome &outcome)
    {
        showFault(outcome ? QString() : share::describe(outcome.error()));
        return outcome.has_value();
    }
    /// Shows \a words and a clock until \a future has an answer, then \a use gets it, if this page is still
    /// there.
    template <typename Outcome, typename Use>
    void await(const QString &words, QFuture<Outcome> future, Use use)
    {
        if (!future.isFinished())
            startClock(words);
        later(future, this, [this, use](const Outcome &outcome) {
            stopClock();
            use(outcome);
            if (!isHidden()) {
                showState();
                refresh();
            }
        });
    }

private:
    void startClock(const QString &words);
    void stopClock();
    void showAnew();

    HostSession &m_session;
    share::Step m_step;
    Callout *m_fault;
    ProgressClock *m_clock;
};

/// A small heading above a group of rows.
[[nodiscard]] QWidget *groupHeading(const QString &title, QWidget *parent);
/// Icon and sentence. The sentence is plain text.
[[nodiscard]] QWidget *iconRow(const QString &icon, const QString &sentence, QWidget *parent);
/// A quiet sentence.
[[nodiscard]] QWidget *quietText(const QString &sentence, QWidget *parent);

} // namespace ui
