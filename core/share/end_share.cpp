// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/host_flow.h"

#include <QCoreApplication>

#include <array>

/// The end of a share. First the share is withdrawn, so that nobody gets in through what the rule leaves
/// open; then our rule goes, while the narrowing stays; connections that stand outlive both.
namespace share {

namespace {

using Code = FlowError::Code;

bool isRuleGone(const Share &share)
{
    return share.rule.state == Rule::State::None
        || (share.rule.state == Rule::State::Removed && share.rule.confirmed);
}

bool isWithdrawn(const Share &share)
{
    return share.invite.state == Invite::State::Withdrawn || share.invite.state == Invite::State::None;
}

bool isDone(const Share &share, EndItem item)
{
    switch (item) {
    case EndItem::Withdraw:
        return isWithdrawn(share);
    case EndItem::TakeRuleOut:
        return isRuleGone(share);
    case EndItem::RunningSessions:
        return share.ending.sessionsEnded;
    case EndItem::AppAccounts:
        return share.ending.accountsClosed;
    case EndItem::FallbackKeys:
        return share.ending.keysRemoved;
    case EndItem::Measure:
        return share.ending.measured;
    }
    Q_UNREACHABLE();
}

/// Nobody was ever let in: then there is nothing that could still run or be measured.
bool isNeeded(const Share &share, EndItem item)
{
    const bool wasAccepted = !share.invite.acceptedBy.isEmpty();
    switch (item) {
    case EndItem::Withdraw:
        return share.invite.state != Invite::State::None;
    case EndItem::TakeRuleOut:
        return share.rule.state != Rule::State::None;
    case EndItem::RunningSessions:
    case EndItem::AppAccounts:
    case EndItem::FallbackKeys:
    case EndItem::Measure:
        return wasAccepted;
    }
    Q_UNREACHABLE();
}

QString textOf(const Share &share, EndItem item)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("share::EndItem", text); };
    const QString &name = share.person.name;
    const QString &machine = share.machine.name;
    switch (item) {
    case EndItem::Withdraw:
        return say(QT_TRANSLATE_NOOP("share::EndItem", "Withdraw the share of %1.")).arg(machine);
    case EndItem::TakeRuleOut:
        return say(QT_TRANSLATE_NOOP("share::EndItem", "Take the rule for %1 out of your policy.")).arg(name);
    case EndItem::RunningSessions:
        return say(QT_TRANSLATE_NOOP("share::EndItem", "End what still runs: restart %1 on %2."))
            .arg(share.service.name, machine);
    case EndItem::AppAccounts:
        return say(QT_TRANSLATE_NOOP("share::EndItem", "Close %1's account and keys in %2."))
            .arg(name, share.service.name);
    case EndItem::FallbackKeys:
        return say(QT_TRANSLATE_NOOP(
                       "share::EndItem", "Remove the fallback keys that you gave %1, if there are any."))
            .arg(name);
    case EndItem::Measure:
        return say(QT_TRANSLATE_NOOP("share::EndItem", "Ask %1 to check once more: %2 must not be there."))
            .arg(name, machine);
    }
    Q_UNREACHABLE();
}

QString reasonOf(EndItem item)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("share::EndItem", text); };
    switch (item) {
    case EndItem::Withdraw:
        return say(QT_TRANSLATE_NOOP(
            "share::EndItem", "This comes first: without the share no rule lets anybody in."));
    case EndItem::TakeRuleOut:
        return say(QT_TRANSLATE_NOOP(
            "share::EndItem", "The narrowing of your other rules stays, so nothing opens again."));
    case EndItem::RunningSessions:
        return say(QT_TRANSLATE_NOOP("share::EndItem", "A connection that stands can outlive the rule."));
    case EndItem::AppAccounts:
        return say(QT_TRANSLATE_NOOP(
            "share::EndItem", "The service knows its own accounts; Tailscale does not close them."));
    case EndItem::FallbackKeys:
        return say(QT_TRANSLATE_NOOP("share::EndItem",
            "A fallback beside Tailscale, such as WireGuard, knows nothing of your policy."));
    case EndItem::Measure:
        return say(QT_TRANSLATE_NOOP("share::EndItem", "Measured beats believed."));
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<EndRow> endChecklist(const Share &share)
{
    constexpr std::array items{EndItem::Withdraw, EndItem::TakeRuleOut, EndItem::RunningSessions,
        EndItem::AppAccounts, EndItem::FallbackKeys, EndItem::Measure};
    std::vector<EndRow> rows;
    bool isNowTaken = false;
    for (const EndItem item : items) {
        EndRow row{item, EndRow::State::ToDo, textOf(share, item), reasonOf(item)};
        if (!isNeeded(share, item)) {
            row.state = EndRow::State::NotNeeded;
        } else if (isDone(share, item)) {
            row.state = EndRow::State::Done;
        } else if (!isNowTaken) {
            row.state = EndRow::State::Now;
            isNowTaken = true;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

FlowResult HostFlow::startEnding()
{
    if (m_share.ending.startedAt.isValid())
        return {};
    Share changed = m_share;
    changed.ending.startedAt = now();
    auto done = store(std::move(changed), Event{Event::Kind::EndStarted, {}, {}});
    if (done)
        m_rule.task = RuleTask::Remove;
    return done;
}

FlowResult HostFlow::markEndItem(EndItem item)
{
    if (!m_share.ending.startedAt.isValid())
        return fail(FlowError{Code::NotReady});
    switch (item) {
    case EndItem::Withdraw:
        return isConnected() ? fail(FlowError{Code::NotReady}) : withdrawnByHand();
    case EndItem::TakeRuleOut:
        return isRuleGone(m_share) ? FlowResult{} : fail(FlowError{Code::NotReady});
    case EndItem::RunningSessions:
        return change([](Share &share) { share.ending.sessionsEnded = true; });
    case EndItem::AppAccounts:
        return change([](Share &share) { share.ending.accountsClosed = true; });
    case EndItem::FallbackKeys:
        return change([](Share &share) { share.ending.keysRemoved = true; });
    case EndItem::Measure:
        return change([](Share &share) { share.ending.measured = true; });
    }
    Q_UNREACHABLE();
}

FlowResult HostFlow::finishEnding()
{
    if (m_share.endedAt.isValid())
        return {};
    if (!m_share.ending.startedAt.isValid() || !isWithdrawn(m_share) || !isRuleGone(m_share))
        return fail(FlowError{Code::Ending});
    Share changed = m_share;
    changed.endedAt = now();
    return store(std::move(changed), Event{Event::Kind::Ended, {}, {}});
}

} // namespace share
