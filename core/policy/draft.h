// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/edit_script.h"
#include "core/policy/engine.h"
#include "core/policy/share_entry.h"

namespace policy {

/// The text so far, and what was said on the way. A plan is a chain of steps from text to text: repair,
/// narrow, add the group, add the rule. Each step reads the text that the one before left, and the script
/// tells them all as edits of the first text. The laws follow from the chain: share(p) = add(narrow(p)),
/// revoke takes out what addShare() put in, and a step that finds its work done does nothing.
class Draft {
public:
    Draft(const QByteArray &text, const Intent &intent, const Topology *topology, const Options &options);

    [[nodiscard]] Result<void, Refusal> narrow();
    [[nodiscard]] Result<void, Refusal> addShare();
    [[nodiscard]] Result<void, Refusal> addOwnTests();
    [[nodiscard]] Result<void, Refusal> removeShare();
    [[nodiscard]] Result<void, Refusal> setPaused(bool isPaused);
    /// What \a standing put into the file becomes what the intent says, in the same place where that can be.
    [[nodiscard]] Result<void, Refusal> moveFrom(const Intent &standing);
    [[nodiscard]] const QByteArray &text() const { return m_script.text(); }
    /// The last word: the file's own tests hold, the friend has exactly what was promised, nothing was left
    /// unasked.
    [[nodiscard]] Result<Plan, Refusal> finish();

private:
    [[nodiscard]] Result<Policy, Refusal> policy() const { return Policy::read(m_script.text()); }
    [[nodiscard]] Result<void, Refusal> repairMixed();
    [[nodiscard]] Result<void, Refusal> setPaused(const Intent &intent, bool isPaused);
    [[nodiscard]] Result<void, Refusal> removeRules(const Intent &intent);
    [[nodiscard]] Result<void, Refusal> removeGroup(const Intent &intent);
    [[nodiscard]] Result<void, Refusal> addGroup();
    [[nodiscard]] Result<void, Refusal> addRule();
    [[nodiscard]] Result<bool, Refusal> replaceRules(const Intent &standing);
    [[nodiscard]] Result<void, Refusal> replaceShare(const Intent &standing);
    [[nodiscard]] Result<void, Refusal> checkNaming(const Policy &policy);

    [[nodiscard]] Result<void, Refusal> checkTests(const Policy &before, const Policy &after) const;
    [[nodiscard]] Result<void, Refusal> checkService(const Policy &before, const Policy &after) const;
    [[nodiscard]] Result<void, Refusal> checkExact(const Policy &after);
    [[nodiscard]] bool isExact(Engine &former, Engine &next, const Principal &device, const QString &login,
        const SharedMachine &machine) const;
    void warnAboutPeople(const Policy &policy);
    void warn(std::vector<Warning> more)
    {
        m_plan.warnings.insert(m_plan.warnings.end(), more.begin(), more.end());
    }

    QByteArray m_former;
    QByteArray m_base; ///< the former text without the share's own rule; null: the former text
    const Intent &m_intent;
    const Topology *m_topology;
    const Options &m_options;
    EditScript m_script;
    Plan m_plan;
    std::vector<Problem> m_needs; ///< what has to be agreed to first
    std::vector<Intent> m_moved;  ///< what the share was before
    bool m_hasNarrowed = false;
    bool m_hasAdded = false;
    bool m_hasGroupPowers = false; ///< the group gives more than the share: shown, not stopped
};

} // namespace policy
