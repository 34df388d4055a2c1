// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/history/review.h"

namespace cli {

/// One asks for a decision, or is said to be put right and was not measured since.
[[nodiscard]] bool hasOpen(const std::vector<history::Review> &reviews);
void addReviewCommand(std::vector<Command> &commands);
/// Those that are not over, and with \a all the rest; each with its id, its deviation, and what became of it.
void sayReviews(const Context &context, const std::vector<history::Review> &reviews, bool all);

} // namespace cli
