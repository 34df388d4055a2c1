// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace probe {

/// How an attempt ended. A closed port is an answer, not an error.
enum class Outcome {
    Open,         ///< the connection was made
    Refused,      ///< a reset came back: packets get through, nothing listens
    Silent,       ///< no answer within the time we waited
    Unreachable,  ///< the system or a machine on the way said that there is no way
    NameNotFound, ///< the name led nowhere, nothing was tried
    LocalFailure  ///< this computer could not try (no descriptors, forbidden here)
};

/// The machine itself answered, open or not: packets get there and back.
[[nodiscard]] bool isAnswer(Outcome outcome);

/// The word in files and `--json`: "open", "refused", "silent", "unreachable", "name-not-found",
/// "local-failure".
[[nodiscard]] QString idOf(Outcome outcome);
[[nodiscard]] std::optional<Outcome> outcomeFromId(QStringView id);
/// One or two words for a row of a list, in the user's language.
[[nodiscard]] QString describe(Outcome outcome);

} // namespace probe
