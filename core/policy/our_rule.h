// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/container.h"
#include "core/policy/policy.h"

/// The entry that a share stands for, in the form of either section and in the style of its neighbours.
namespace policy {

struct RuleStyle {
    bool isTight = false;
    bool isOnLines = false; ///< one member a line
    bool isAligned = false; ///< values under each other
    bool hasComma = false;  ///< behind the last member
    QByteArray unit = "\t";
};

/// As the last rule of the section has it.
[[nodiscard]] RuleStyle ruleStyle(const Policy &policy, Section section);
/// As this object has it; the file's own way of writing without one.
[[nodiscard]] RuleStyle styleLike(const Policy &policy, hujson::NodeIndex object);

struct Member {
    QByteArray name;
    QByteArray value;
};
/// The lines of an object in that style, without indent.
[[nodiscard]] QByteArrayList objectLines(const std::vector<Member> &members, const RuleStyle &style);
[[nodiscard]] QByteArray listOf(const QByteArrayList &texts, bool isTight);

/// The rules of the share: in `acls` one for each protocol, in `grants` one.
[[nodiscard]] std::vector<std::vector<Member>> ourRules(const Intent &intent, Section section, bool isTight);
/// Where the rule goes: `grants` when there is one or when there is nothing, else `acls`.
[[nodiscard]] Section sectionFor(const Policy &policy);

} // namespace policy
