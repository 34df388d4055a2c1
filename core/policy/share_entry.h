// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/mark.h"
#include "core/policy/our_rule.h"

namespace policy {

/// What of a share stands in a file: its rule (in `acls` one for each protocol) with the marks.
struct ShareEntry {
    RuleState state = RuleState::Absent;
    Section section = Section::None;
    Container container;     ///< the section it stands in
    std::vector<Mark> marks; ///< in order
    QByteArray found;        ///< the rule as it stands there
    QByteArray expected;     ///< as the share says
    int line = 1;
};
[[nodiscard]] ShareEntry entryOf(const Policy &policy, const Intent &intent);
[[nodiscard]] Refusal changedByHand(const ShareEntry &entry);

/// The text of a marked entry, working or paused; empty when it cannot be read.
[[nodiscard]] QByteArray markedValue(const Policy &policy, const Container &container, const Mark &mark);

/// The rules that carry the mark of \a id and work.
[[nodiscard]] std::vector<hujson::NodeIndex> markedNodes(const Policy &policy, const QByteArray &id);

using Changes = std::vector<Change>;

/// The edits that add the rule; there must be none yet.
[[nodiscard]] Changes addingRule(const Policy &policy, const Intent &intent);
/// The edits that take the rules out, the last one first: each of them asks for the text that the one before
/// left.
[[nodiscard]] Changes removingRule(const Policy &policy, const ShareEntry &entry);

/// The edits that write the rules of \a intent in the place of those that stand there, none of which is
/// paused; nothing when they are not as many or belong into another section.
[[nodiscard]] std::optional<Changes> replacingRules(
    const Policy &policy, const ShareEntry &entry, const Intent &intent);

/// A group by which the friend is named: who is to be added. No edits when all are in.
[[nodiscard]] Result<Changes, Refusal> addingGroup(const Policy &policy, const Intent &intent);
/// The edits that take out what addingGroup() wrote; \a warnings says when the group has to stay, because
/// something else than the rule of \a owner names it.
[[nodiscard]] Result<Changes, Refusal> removingGroup(
    const Policy &policy, const Intent &intent, const QString &owner, std::vector<Warning> &warnings);
/// Next edit that takes an empty section of ours out; none when there is none.
[[nodiscard]] Changes removingEmptyGroups(const Policy &policy);

} // namespace policy
