// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/run.h"
#include "core/probe/verdict_words.h"
#include "ui/widgets/lone_page.h"
#include "ui/widgets/plank_bar.h"

namespace ui {

class AuditReport;
class Button;
class CheckTable;
class Fold;
class NameView;
class Text;

/// One run of the history, check or audit, as it was measured then.
class RunPage : public LonePage {
    Q_OBJECT

public:
    explicit RunPage(probe::Names names, QWidget *parent = nullptr);

    void setRun(const history::Run &run);
    [[nodiscard]] const history::Run &run() const { return m_run; }
    void offerSaving(bool offer);
    void primary() override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] QWidget *firstFocus() const override;

Q_SIGNALS:
    void saveRequested(QWidget *button);

private:
    void showCheck(
        const probe::CheckResult &check, const probe::Verdict &verdict, const probe::VerdictText &words);

    history::Run m_run;
    probe::Names m_names;
    Text *m_origin;
    QWidget *m_check;
    PlankBar *m_planks;
    PlankLegend *m_legend;
    Text *m_when;
    Text *m_notes;
    Fold *m_all;
    CheckTable *m_table;
    AuditReport *m_audit;
    NameView *m_name;
    Button *m_save;
};

} // namespace ui
