// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/control/problem.h"
#include "core/policy/plan.h"

#include <functional>
#include <optional>
#include <vector>

namespace share {

/// What is done to the policy file.
enum class RuleTask {
    Open, ///< narrow, add our rule
    Pause,
    Resume,
    Remove, ///< our rule out, the narrowing stays
    Undo    ///< the former bytes from the history
};

/// A policy text and what is to be done with it: all that a look at it takes, as a value that may go to
/// another thread.
struct RuleQuestion {
    QByteArray text;
    RuleTask task = RuleTask::Open;
    policy::Intent intent;
    policy::Intent standing; ///< what our rule in the file says; the intent when there is none
    std::optional<policy::Topology> inventory = {};
    policy::Options options = {};
    bool canPlan = false; ///< machine, service and friend are known; else the text alone is looked at
    friend bool operator==(const RuleQuestion &, const RuleQuestion &) = default;
};

/// A group of the file that the friend could join.
struct GroupOfFile {
    QString name;
    QStringList members; ///< as spelled in the file, at most maxListed
    QStringList places;  ///< what the rules that name it give: their `dst`, at most maxListed
    bool isCut = false;  ///< there are more members or places
    friend bool operator==(const GroupOfFile &, const GroupOfFile &) = default;
};

/// What there is to say about a policy text.
struct RuleLook {
    static constexpr qsizetype maxListed = 12;
    static constexpr std::size_t maxGroups = 20;

    std::vector<policy::control::Problem>
        problems;           ///< what the control plane would say of the text as it stands
    bool isRefused = false; ///< it would not take the text today
    std::optional<Result<policy::Plan, policy::Refusal>>
        planned;                     ///< for every task but Undo; brings no new error
    std::vector<GroupOfFile> groups; ///< at most maxGroups
};

/// Asked between the parts of a look; true: nobody wants the answer any more.
using Stop = std::function<bool()>;

/// Pure and without limits of time: not for the thread of the window. After \a stop the answer has gaps.
[[nodiscard]] RuleLook lookAt(const RuleQuestion &question, const Stop &stop = {});
/// The plan alone. Undo is no plan of the engine and is refused.
[[nodiscard]] Result<policy::Plan, policy::Refusal> planFor(const RuleQuestion &question);

/// \a text with the fix that the problem offers; as it was when it offers none or one for another text.
[[nodiscard]] QByteArray withFix(const QByteArray &text, const policy::control::Problem &problem);

} // namespace share
