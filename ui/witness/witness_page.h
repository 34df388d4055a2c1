// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/history/run_store.h"
#include "core/witness/witnesses.h"
#include "ui/host/host_ports.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/page.h"
#include "ui/window/policy_watch.h"

#include <QFutureWatcher>

#include <functional>
#include <memory>
#include <utility>

namespace ui {

class Callout;
class Button;
class Fold;
class PasteBox;
class Rows;
class Text;
class WitnessTable;

/// Four witnesses of one share side by side: what was promised, what the saved file says, what reached the
/// machine, what was measured. The first place where two of them part is the title of the page, with its
/// remedy.
class WitnessPage : public Page {
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
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildUi();
    QWidget *buildPasting();
    void readFilter();
    void readLog();
    void ask();
    void compare();
    void take();
    void showState();
    void showAgreement();
    void showNotes();
    void showSources();
    void addSource(witness::Witness witness, const QString &words, const QString &detail);
    void openPasting();
    void fillSample();
    [[nodiscard]] bool speaks(witness::Witness witness) const;
    [[nodiscard]] std::pair<QString, Role> wordOf(witness::Witness witness) const;
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
    Rows *m_origins;
    Text *m_notes;
    Fold *m_pasting;
    Button *m_sample;
    PasteBox *m_filterBox = nullptr;
    PasteBox *m_logBox = nullptr;
};

} // namespace ui
