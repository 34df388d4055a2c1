// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/control/names.h"
#include "core/policy/control/tailnet.h"

namespace policy::control {

/// Checks every section for form and for names that nothing defines, as the control plane does when a file is
/// saved; the `tests` are not run here. Without \a tailnet its mail domains are unknown, and `user:*@domain`
/// is not checked.
void validate(const Names &names, const Tailnet *tailnet, Report &report);

// By section; validate() calls them all.
void validateSections(const Names &names, Report &report);
void validateRules(const Names &names, const Tailnet *tailnet, Report &report);
void validateNames(const Names &names, Report &report);
void validateNodeAttrs(const Names &names, const Tailnet *tailnet, Report &report);
void validateSsh(const Names &names, const Tailnet *tailnet, Report &report);

/// Where a name stands: the control plane words its refusals by that.
enum class Side { Src, Dst, Elsewhere };
/// Reports a tag, group, ipset or mail domain that nothing defines, and what is no name at all. Which
/// autogroups may stand there is for the caller to say.
void checkName(const QByteArray &text, Side side, const Where &place, const Names &names,
    const Tailnet *tailnet, Report &report);

/// True when \a tailnet is known, has mail domains, and \a domain is none of them.
[[nodiscard]] bool isForeignDomain(const QByteArray &domain, const Tailnet *tailnet);
/// What is wrong with `PORT`, `FIRST-LAST` or `*`; nullptr when nothing is.
[[nodiscard]] const char *portFault(const QByteArray &part);

} // namespace policy::control
