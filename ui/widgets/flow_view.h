// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/step_rail.h"

#include <QWidget>

#include <functional>

class QStackedWidget;

namespace ui {

class Button;
class Page;
class Text;

/// A flow: the rail at the left, pages at the right. Used by the host's wizard and by the friend's checklist.
/// Keys: Enter primary, Esc cancels or leaves, Alt+Left back, F1 help, F5 check again.
class FlowView : public QWidget {
    Q_OBJECT

public:
    /// States of the steps in order, given the page that is shown.
    using States = std::function<QList<RailStep>(int current)>;

    explicit FlowView(QWidget *parent = nullptr);

    void setTitle(const QString &title); ///< above the rail: “Share with Tom”
    /// Takes the page; steps are numbered in the order they are added.
    void addPage(Page *page);
    void setStates(States states);
    [[nodiscard]] int count() const;
    [[nodiscard]] int current() const;
    [[nodiscard]] Page *page(int index) const;
    [[nodiscard]] Page *currentPage() const { return page(current()); }
    [[nodiscard]] StepRail *rail() const { return m_rail; }
    /// Shows a page: leave() of the former, enter() of this one, focus.
    void goTo(int index);
    /// Asks for the states again, and the page for what it lacks.
    void refresh();

Q_SIGNALS:
    void currentChanged(int index);
    /// “Leave for now”, Esc on a resting page, Back on the first page.
    void left();
    /// Next on the last page.
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void goBack();
    void goOn();
    void chain();
    void fitRail();

    QWidget *m_side;
    Text *m_title;
    StepRail *m_rail;
    Button *m_leave;
    Text *m_kept;
    QStackedWidget *m_pages;
    States m_states;
    bool m_entered = false;
};

} // namespace ui
