// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/share/host_flow.h"
#include "ui/widgets/lone_page.h"
#include "ui/window/navigator.h"

#include <memory>

class QVBoxLayout;

namespace ui {

class Callout;
class Rows;

/// Ends a share: a checklist in the order that leaves no gap – the share, then the rule, running sessions,
/// accounts, and a last measurement. It can be left and resumed.
class EndPage : public LonePage {
    Q_OBJECT

public:
    EndPage(std::unique_ptr<share::HostFlow> flow, Navigator &navigator, QWidget *parent = nullptr);
    ~EndPage() override;

    void enter() override;
    void primary() override;
    [[nodiscard]] QString notYet() const override;

private:
    void show();
    void say(const share::FlowResult &done);
    void addRow(const share::EndRow &row, int number);
    void doNow(share::EndItem item);
    [[nodiscard]] const share::EndRow *now() const;
    [[nodiscard]] bool canFinish() const;

    std::unique_ptr<share::HostFlow> m_flow;
    Navigator &m_navigator;
    std::vector<share::EndRow> m_rows;
    Callout *m_fault;
    Rows *m_list;
};

} // namespace ui
