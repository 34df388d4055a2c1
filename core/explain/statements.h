// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/catalogue.h"
#include "core/explain/sources.h"
#include "core/explain/words.h"
#include "core/share/card.h"
#include "core/share/share.h"

#include <optional>
#include <vector>

/// Statements about one share: what the host can and cannot see, what the friend learns, what both should
/// know. Each is generated from facts and the set-up and carries its condition and its sources; there is none
/// without.
namespace explain {

enum class Audience { Friend, Host };

/// The share as far as statements depend on it.
struct Setup {
    QString hostName;    ///< may be empty: then "your host"
    QString friendName;  ///< may be empty: then "your friend"
    QString friendLogin; ///< may be empty
    QString machine;
    QString serviceId; ///< of the catalogue
    QString serviceName;
    std::uint16_t port = 0; ///< the one the friend's packet carries
    share::Exposure exposure = share::Exposure::Direct;
    bool allowsExitNode = false; ///< the host ticked "Allow use as an exit node" for this share
    bool sharesBack = false;     ///< the friend shares a machine with the host
    System friendSystem = System::Unknown;
};

[[nodiscard]] Setup setupOf(const share::Share &share);
[[nodiscard]] Setup setupOf(const share::Card &card);

/// A command with which the reader, or the other side together with him, sees for himself.
struct SelfCheck {
    enum class Where { OwnComputer, SharedMachine }; ///< SharedMachine: the host runs it, both look
    Where where = Where::OwnComputer;
    QString command;
    QString reading; ///< what its answer means
    friend bool operator==(const SelfCheck &, const SelfCheck &) = default;
};

struct Statement {
    enum class Kind { CanSee, CannotSee, DependsOnService, CanDo, Caution };
    QString id; ///< "see.login", stable
    Kind kind = Kind::Caution;
    QString text;
    QString condition;           ///< when it is true; never empty
    QString note;                ///< a limit of what we know; may be empty
    std::vector<Source> sources; ///< never empty
    std::optional<SelfCheck> selfCheck;
    friend bool operator==(const Statement &, const Statement &) = default;
};

/// Every statement that is true for \a setup, in reading order, in \a language.
[[nodiscard]] std::vector<Statement> statements(const Setup &setup, Audience audience, Language language);

} // namespace explain
