// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

/// What texts may look like that come from outside or go out: one place for card, result, register and the
/// pages.
namespace share {

/// True for a name that can be shown as it is: at most \a limit UTF-16 units, no control or line characters,
/// nothing that turns the direction of the text around or is invisible, no `<` or `>`, no character reference
/// such as `&lt;`.
[[nodiscard]] bool isPlainName(QStringView text, qsizetype limit);

/// As Tailscale shows a login: one `@`, printable ASCII without blanks, quotes or brackets, at most 254
/// characters.
[[nodiscard]] bool isLogin(QStringView text);
[[nodiscard]] bool isSameLogin(QStringView a, QStringView b);

/// `[a-z0-9-]{1,64}`
[[nodiscard]] bool isShareId(QStringView text);
/// 32 lower-case hex digits.
[[nodiscard]] bool isNonce(QStringView text);

/// `machine.tailnet.ts.net`: a host name below a tailnet's own suffix (Tailscale docs, "MagicDNS",
/// 2026-01-05).
[[nodiscard]] bool isMachineName(QStringView text);

/// An invite of a machine, and nothing else: `https://login.tailscale.com/…` without blanks, user or port.
[[nodiscard]] bool isInviteLink(QStringView text);

/// \a text for an error message: control and direction characters become `?`, long ones are cut.
[[nodiscard]] QString printable(QStringView text, qsizetype limit = 60);

} // namespace share
