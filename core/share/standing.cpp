// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/standing.h"

#include <algorithm>

namespace share {

namespace {

constexpr std::size_t mostShares = 500; ///< beyond it nobody waits for the answer

bool hasRule(const Share &share)
{
    const bool isKept = share.rule.state == Rule::State::Saved || share.rule.state == Rule::State::Paused;
    return isKept && !share.endedAt.isValid() && !share.rule.standing.id.isEmpty();
}

} // namespace

QDateTime inForceAfter(const std::vector<PolicyVersion> &versions, const QDateTime &at)
{
    QDateTime time = at.toUTC();
    for (const PolicyVersion &version : versions)
        if (version.inForceAt.isValid() && version.inForceAt >= time)
            time = version.inForceAt.addMSecs(1);
    return time;
}

std::optional<PolicyToday> lastSeen(PolicyHistory &policies)
{
    const auto versions = policies.versions();
    const auto newest = std::max_element(versions.begin(), versions.end(),
        [](const PolicyVersion &a, const PolicyVersion &b) { return a.inForceAt < b.inForceAt; });
    if (newest == versions.end() || !newest->inForceAt.isValid())
        return std::nullopt;
    const auto text = policies.text(newest->digest);
    return text ? std::optional(PolicyToday{*text, newest->inForceAt, false, {}}) : std::nullopt;
}

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

std::vector<LayerRow> layersOf(const Share &share, const Standing *standing, const QDateTime &now)
{
    std::vector<LayerRow> layers = layersOf(share, now);
    if (!standing || isAsKept(share, *standing))
        return layers;
    const auto rule = std::find_if(
        layers.begin(), layers.end(), [](const LayerRow &row) { return row.layer == Layer::Rule; });
    const bool isBehindBroken = std::any_of(
        layers.begin(), rule, [](const LayerRow &row) { return row.state == LayerState::Broken; });
    if (rule == layers.end() || isBehindBroken)
        return layers; // behind a broken layer the rule is not known either
    rule->state = LayerState::Broken;
    for (auto after = rule + 1; after != layers.end(); ++after)
        after->state = LayerState::NotKnown;
    return layers;
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
