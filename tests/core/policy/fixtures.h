// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/plan.h"

/// A small tailnet: the host's laptop, a tagged server, the machine `attic` behind which a subnet lies, and
/// two friends of other tailnets with whom `attic` is shared.
namespace testing {

[[nodiscard]] policy::Topology home();
/// tom@example.org reaches tcp 8096 of attic.
[[nodiscard]] policy::Intent atticMedia();
/// ann@example.net reaches tcp 22 of attic.
[[nodiscard]] policy::Intent atticShell();
/// Everybody to everything, in either form.
extern const QByteArray openGrants;
extern const QByteArray openAcls;
/// The same share by a group, by the tag `tag:share` that the machine carries, of the server too, with ann
/// too.
[[nodiscard]] policy::Intent byGroup(
    policy::Intent intent, const QString &name = QStringLiteral("group:halfdoor-attic"));
[[nodiscard]] policy::Intent byTag(policy::Intent intent);
[[nodiscard]] policy::Intent withServer(policy::Intent intent);
[[nodiscard]] policy::Intent withAnn(policy::Intent intent);
/// home(), where attic and server carry the share tag.
[[nodiscard]] policy::Topology taggedHome();
/// What \a from has on \a to, as `tcp 22-22, udp 53-53`.
[[nodiscard]] QString reach(
    const QByteArray &text, const policy::Topology &home, QStringView from, QStringView to);
/// Everything that can be agreed to.
[[nodiscard]] policy::Options agreed();
/// Sentences of all warnings, one a line.
[[nodiscard]] QString warningsOf(const policy::Plan &plan);
/// The message of the first problem, or nothing.
[[nodiscard]] QString firstProblem(const Result<policy::Plan, policy::Refusal> &plan);

} // namespace testing
