// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/host/host_session.h"
#include "ui/widgets/step_rail.h"

#include <QWidget>

#include <memory>

namespace ui {

class FlowView;
class PracticePanel;
class RulePage;

/// The host's wizard: nine pages for one share. It can be left at any page and goes on where it was left.
class HostView : public QWidget {
    Q_OBJECT

public:
    HostView(std::unique_ptr<share::HostFlow> flow, HostUiPorts ports, QWidget *parent = nullptr);
    ~HostView() override;

    [[nodiscard]] FlowView *flowView() const { return m_view; }
    [[nodiscard]] HostSession &session() const { return *m_session; }
    /// Shows the first page that is not complete.
    void resume();
    void goTo(share::Step step);
    /// Shows the proof page with a result that came in.
    void takeResult(const QByteArray &bytes);

Q_SIGNALS:
    /// “Leave for now”, or the last page was finished. What was typed is kept.
    void left();
    void finished();

private:
    void build();
    [[nodiscard]] QList<RailStep> steps(int current) const;

    HostSession *m_session;
    FlowView *m_view;
    PracticePanel *m_practice = nullptr;
};

/// One change of a rule that stands: pause, resume, take out, undo. The rule page alone.
class RuleChangeView : public QWidget {
    Q_OBJECT

public:
    RuleChangeView(std::unique_ptr<share::HostFlow> flow, share::RuleTask task, HostUiPorts ports,
        QWidget *parent = nullptr);

    [[nodiscard]] RulePage *page() const { return m_page; }
    [[nodiscard]] HostSession &session() const { return *m_session; }
    /// Connects where the share was connected, then shows the page.
    void start();

Q_SIGNALS:
    /// Back, Esc, or done.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    HostSession *m_session;
    RulePage *m_page;
};

} // namespace ui
