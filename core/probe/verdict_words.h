// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/door_words.h"
#include "core/probe/verdict.h"

namespace probe {

/// Who is in the sentences and who reads them.
struct Names {
    enum class Reader { Friend, Host };
    Reader reader = Reader::Friend;
    QString host;       ///< "Mira"
    QString friendName; ///< "Tom"; only the host's sentences need it
    QString machine;    ///< "attic"
    friend bool operator==(const Names &, const Names &) = default;
};

/// A verdict in words. Plain text: what comes from a card is in it as it is, so show it as plain text.
struct VerdictText {
    QString headline;  ///< one sentence, with its full stop
    QString sentence;  ///< the second one: what was seen
    QStringList notes; ///< conditions and limits, one sentence each
};
[[nodiscard]] VerdictText describe(const Verdict &verdict, const Names &names);

} // namespace probe
