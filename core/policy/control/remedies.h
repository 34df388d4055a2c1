// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/control/names.h"
#include "core/policy/control/report.h"

#include <vector>

/// The text that puts an error right, where there is only one answer and it opens nothing that the file did
/// not ask for. Empty: a person has to decide.
namespace policy::control {

using Replacements = std::vector<Problem::Replacement>;

/// \a tag in `tagOwners`, owned by `autogroup:admin`. Not when the file has a name that is nearly the same:
/// then it is more likely a typing error.
[[nodiscard]] Replacements declareTag(const Names &names, const QByteArray &tag);
/// As declareTag(), unless \a report has enough.
[[nodiscard]] Replacements tagRemedy(const Names &names, const QByteArray &tag, const Report &report);
/// Another string in the place of \a node.
[[nodiscard]] Replacements instead(const Names &names, hujson::NodeIndex node, const QByteArray &text);
/// `group:` before the name of a group, if no other one is called so.
[[nodiscard]] Replacements prefixGroup(const Names &names, const QByteArray &group);
/// The capability \a name of the object \a app without `https://`.
[[nodiscard]] Replacements stripScheme(const Names &names, hujson::NodeIndex app, const QByteArray &name);
/// Element \a index of a list gone.
[[nodiscard]] Replacements withoutElement(const Names &names, hujson::NodeIndex list, int index);

/// `domain/path`, with letters, digits, dashes and dots in the domain.
[[nodiscard]] bool isCapabilityName(const QByteArray &name);
/// Why \a tag is no name of a tag, as tailcfg.CheckTag of the client has it (github.com/tailscale/tailscale,
/// tailcfg/tailcfg.go); nullptr when it is one.
[[nodiscard]] const char *tagFault(const QByteArray &tag);
/// At most \a most insertions, removals and changes of single bytes make one of the other.
[[nodiscard]] bool isNearly(const QByteArray &one, const QByteArray &other, int most);

} // namespace policy::control
