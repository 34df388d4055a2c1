// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/share/share.h"

#include <QString>

namespace report {

/// Messages for a chat or a letter, in the friend's language, plain text. The host reads them before he sends
/// them.

/// Goes with the card. \a cardText is its one-line form and stands alone at the end; empty: the card is a
/// file.
[[nodiscard]] QString cardMessage(const share::Share &share, const QString &cardText);

/// Goes with the invite link, which the person adds himself where it says so; the link is not part of this
/// text.
[[nodiscard]] QString inviteMessage(const share::Share &share);

} // namespace report
