// SPDX-License-Identifier: GPL-3.0-or-later
// What the sentences about a verdict are made of. Only for verdict_words.cpp and undecided_words.cpp.
#pragma once

#include "core/probe/verdict_words.h"

namespace probe::verdict_words {

/// One spelling for one thing and one for several, so that the English text reads right without a translation
/// too.
struct Plural {
    const char *one;
    const char *many;
};
[[nodiscard]] QString words(const char *text);
[[nodiscard]] QString counted(const Plural &plural, std::size_t count);

/// The names that go into sentences, never empty.
struct Cast {
    bool isFriend;
    QString host;
    QString guest;
    QString machine;
};
[[nodiscard]] Cast castOf(const Names &names);

/// "100.64.0.7 and fd7a:115c:a1e0::7".
[[nodiscard]] QString addressList(const std::vector<base::Address> &addresses);

/// Nothing is proved, or only half of it.
[[nodiscard]] VerdictText undecided(const Verdict &verdict, const Cast &cast);
/// The computer of whoever checked is not ready.
[[nodiscard]] VerdictText yourSideFirst(const Verdict &verdict, const Cast &cast);

} // namespace probe::verdict_words
