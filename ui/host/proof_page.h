// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/host/host_page.h"
#include "ui/widgets/plank_bar.h"

namespace ui {

class Button;
class Fold;
class PasteBox;
class Rows;
class RunTrack;
class Text;

/// Page 8: the friend's result comes back, and what it means, in one sentence; then the planks, the checks so
/// far and the witnesses.
class ProofPage : public HostPage {
    Q_OBJECT

public:
    explicit ProofPage(HostSession &session, QWidget *parent = nullptr);

    void enter() override;
    [[nodiscard]] QString notYet() const override;
    [[nodiscard]] QString help() const override;
    void primary() override;
    void checkAgain() override;
    /// A result that was dropped or pasted elsewhere.
    void take(const QByteArray &bytes);

Q_SIGNALS:
    /// The newest result differs in something that a change of the rule would mend.
    void ruleRequested();

protected:
    void showState() override;

private:
    void buildUi();
    void read();
    [[nodiscard]] QString keep(const share::ProofView &proof);
    void showFooter(bool isShown);
    [[nodiscard]] bool hasFix() const;
    void showVerdict(const share::ProofView &proof);
    void showChecks();
    void showWitnesses(const share::ProofView &proof);
    void showDoors(const share::ProofView &proof);

    QWidget *m_proof;
    PlankBar *m_planks;
    PlankLegend *m_legend;
    Text *m_caption;
    Rows *m_notes;
    RunTrack *m_track;
    Rows *m_witnesses;
    Fold *m_all;
    Rows *m_doors;
    QWidget *m_waiting;
    PasteBox *m_box;
    Button *m_open;
    Button *m_next;
    bool m_wantsAnother = false;
};

/// The doors of a verdict, ascending by port.
[[nodiscard]] QList<Plank> planksOf(const probe::Verdict &verdict);

} // namespace ui
