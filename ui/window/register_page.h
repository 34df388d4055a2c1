// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/history/run_store.h"
#include "core/share/register.h"
#include "core/share/visit.h"
#include "ui/widgets/share_card.h"
#include "ui/window/navigator.h"

#include <QWidget>

class QLineEdit;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace ui {

class Callout;
class EmptyState;
class PolicyWatch;
class ShareCard;
class Text;

/// All shares of the host as cards – what needs attention first, then by due date – and below them the cards
/// that friends have sent. With nothing in it, the first page of the program.
class RegisterPage : public QWidget {
    Q_OBJECT

public:
    /// \a visits may be null. \a practice: what is listed is made up, or is not.
    RegisterPage(share::Register &shares, share::VisitRegister *visits, const base::Clock &clock,
        bool practice, Navigator &navigator, QWidget *parent = nullptr);

    /// What was measured counts as well. \a runs may be null and outlives the page.
    void countRuns(history::RunStore *runs);
    /// Shows also how the rules stand in today's policy file, once that is known. \a watch outlives the page.
    void follow(PolicyWatch &watch);
    /// Reads the register again and keeps the focus on the same share.
    void reload();
    void focusSearch();
    void focusFirst();
    /// “Next due: …”, or nothing.
    [[nodiscard]] QString nextDue() const { return m_nextDue; }
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }

Q_SIGNALS:
    void practiceRequested();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    /// A share as it was last read, with what was measured of it.
    struct Shown {
        share::Share share;
        share::Summary summary;
        bool hasOpenReview = false;
    };

    void buildEmpty();
    void buildList();
    void meetFaultsOf(const QString &owner, QStringList &faults) const;
    void addVisits(const share::VisitRegister::Listing &listing, QStringList &faults);
    void addCard(const Shown &shown);
    [[nodiscard]] QString reminderOf(const share::Visit &visit, QStringList &faults) const;
    void filter(const QString &words);
    void showStandings();
    /// Reads what was measured; what is wrong with its files is added to \a faults.
    [[nodiscard]] Shown read(const share::Share &share, QStringList &faults) const;
    [[nodiscard]] ShareCardView viewOf(const Shown &shown) const;
    [[nodiscard]] const Shown *shownOf(const QString &id) const;
    void followLink(const QString &id);
    [[nodiscard]] QString dueWords() const;

    share::Register &m_shares;
    share::VisitRegister *m_visits;
    const base::Clock &m_clock;
    bool m_practice;
    Navigator &m_navigator;
    QStackedWidget *m_stack;
    EmptyState *m_empty = nullptr;
    QWidget *m_list = nullptr;
    QLineEdit *m_search = nullptr;
    Callout *m_faults = nullptr;
    Text *m_none = nullptr;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_cards = nullptr;
    QString m_nextDue;
    int m_count = 0;
    QStringList
        m_met; ///< what was wrong with files, as sentences; each is met once, and said until the page is left
    PolicyWatch *m_watch = nullptr;
    history::RunStore *m_runs = nullptr;
    std::vector<Shown> m_shown; ///< in the order of the cards
};

} // namespace ui
