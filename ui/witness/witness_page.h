// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/history/run_store.h"
#include "core/witness/witnesses.h"
#include "ui/host/host_ports.h"
#include "ui/widgets/lone_page.h"
#include "ui/window/policy_watch.h"

#include <QFutureWatcher>

#include <functional>
#include <memory>

namespace ui {

class Fold;
class Text;
class WitnessList;
class WitnessPaste;
class WitnessTable;

/// Four witnesses of one share side by side: what was promised, what the saved file says, what reached the
/// machine, what was measured. The first place where two of them part is the title of the page, with its
/// remedy.
class WitnessPage : public LonePage {
    Q_OBJECT

public:
    struct Given {
        share::Share share;
        std::optional<history::Run> run;         ///< the newest that proves something
        AskPolicy policyToday = {};              ///< may be empty
        HostUiPorts ports = {};                  ///< for files
        std::function<QByteArray()> sample = {}; ///< practice: what the made-up machine would print
    };
    WitnessPage(Given given, const base::Clock &clock, QWidget *parent = nullptr);
    ~WitnessPage() override;

    void enter() override;
    void primary() override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] QWidget *firstFocus() const override;
    /// Nothing before the first comparison is there.
    [[nodiscard]] const std::optional<witness::Comparison> &comparison() const { return m_comparison; }

Q_SIGNALS:
    /// What the first parting asks for.
    void remedyRequested(witness::Remedy remedy);

private:
    void buildUi();
    void ask();
    void compare();
    void take();
    void showState();
    void showAgreement();
    void showNotes();
    void openPasting();
    [[nodiscard]] QString primaryWords() const;

    Given m_given;
    const base::Clock &m_clock;
    witness::Sources m_sources;
    std::optional<share::PolicyToday> m_today;
    std::optional<witness::Comparison> m_comparison;
    QFutureWatcher<std::optional<share::PolicyToday>> m_policy;
    QFutureWatcher<std::shared_ptr<const witness::Comparison>> m_answer;
    Text *m_tableTitle;
    WitnessTable *m_table;
    WitnessList *m_origins;
    Text *m_notes;
    Fold *m_pasting;
    WitnessPaste *m_pasted;
};

} // namespace ui
