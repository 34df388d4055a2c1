// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/standing.h"

namespace share {

namespace {

constexpr std::size_t mostShares = 500; ///< beyond it nobody waits for the answer

bool hasRule(const Share &share)
{
    const bool isKept = share.rule.state == Rule::State::Saved || share.rule.state == Rule::State::Paused;
    return isKept && !share.endedAt.isValid() && !share.rule.standing.id.isEmpty();
}

} // namespace

std::vector<Standing> standingsOf(
    const PolicyToday &today, const std::vector<Share> &shares, const Stop &stop)
{
    std::vector<Standing> out;
    const policy::Topology *inventory = today.inventory ? &*today.inventory : nullptr;
    for (const Share &share : shares) {
        if ((stop && stop()) || out.size() == mostShares)
            break;
        if (!hasRule(share))
            continue;
        const policy::Intent &standing = share.rule.standing;
        const auto state = policy::ruleState(today.text, standing);
        if (!state)
            continue;
        Standing entry{share.id, *state, {}};
        if (const auto findings = policy::findings(today.text, standing, inventory)) {
            for (const policy::Finding &finding : *findings)
                if (!finding.onPurpose)
                    entry.others.push_back(finding);
        }
        out.push_back(std::move(entry));
    }
    return out;
}

bool isAsKept(const Share &share, const Standing &standing)
{
    const bool isPaused = share.rule.state == Rule::State::Paused;
    return standing.found == (isPaused ? policy::RuleState::Paused : policy::RuleState::Present);
}

QString describe(const Standing &standing, const Share &share)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("share::Standing", text); };
    const bool isPaused = share.rule.state == Rule::State::Paused;
    switch (standing.found) {
    case policy::RuleState::Present:
        return isPaused
            ? say(QT_TRANSLATE_NOOP(
                "share::Standing", "The rule is open in your file, though it was paused here."))
            : say(QT_TRANSLATE_NOOP("share::Standing", "The rule stands in your file as it was saved."));
    case policy::RuleState::Paused:
        return isPaused ? say(QT_TRANSLATE_NOOP("share::Standing", "The rule is paused in your file."))
                        : say(QT_TRANSLATE_NOOP(
                            "share::Standing", "The rule is paused in your file, though it was open here."));
    case policy::RuleState::ChangedByHand:
        return say(QT_TRANSLATE_NOOP("share::Standing", "The rule in your file was changed by hand."));
    case policy::RuleState::Absent:
        return say(QT_TRANSLATE_NOOP("share::Standing", "The rule is not in your file any more."));
    }
    Q_UNREACHABLE();
}

} // namespace share
