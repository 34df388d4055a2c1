// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

/// A value, or why there is none. `*r` and `.error()` on the wrong side are undefined behaviour: test first.
/// An answer such as "refused" or "nothing found" is a value; an error is "could not find out".
template <typename Value, typename Error> using Result = tl::expected<Value, Error>;

/// Makes the error side: `return fail(CardError{…});`
template <typename Error> [[nodiscard]] constexpr tl::unexpected<std::decay_t<Error>> fail(Error &&error)
{
    return tl::unexpected<std::decay_t<Error>>(std::forward<Error>(error));
}
