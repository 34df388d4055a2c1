// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_desk.h"

#include "ui/window/share_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

HistoryDesk::HistoryDesk(history::RunStore &store, const base::Clock &clock, HistorySubject subject)
    : m_store(store)
    , m_clock(clock)
    , m_subject(std::move(subject))
{
    read();
}

void HistoryDesk::read()
{
    const auto listing = history::readRuns(
        m_store, m_subject.owner, m_subject.own ? m_subject.own() : std::vector<history::Run>());
    const auto decided = m_store.decisions(m_subject.owner);
    for (const share::StoreError &fault : m_store.takeFaults(m_subject.owner))
        m_met.push_back(fault);
    m_faults.clear();
    for (const share::StoreError &fault : m_met)
        m_faults << share::describe(fault);
    for (const share::StoreError &fault : listing.faults)
        m_faults << share::describe(fault);
    if (decided.fault)
        m_faults << share::describe(*decided.fault);
    m_faults.removeDuplicates();
    m_runs = listing.runs;
    m_decisions = decided.decisions;
    m_reviews = history::reviewsOf(m_runs, m_decisions, now());
    m_trend = history::trendOf(m_runs, m_decisions, now());
    m_next = nextAfter(m_runs);
}

std::optional<history::NextRun> HistoryDesk::nextAfter(const std::vector<history::Run> &runs) const
{
    return m_subject.share ? history::nextRun(*m_subject.share, runs, m_decisions, now())
                           : history::nextRun(runs, m_decisions, m_subject.wantsQuarterly, now());
}

const history::Run *HistoryDesk::run(const QString &id) const
{
    const auto found = std::find_if(
        m_runs.begin(), m_runs.end(), [&id](const history::Run &each) { return each.id == id; });
    return found == m_runs.end() ? nullptr : &*found;
}

report::RunHistory HistoryDesk::exported(const std::vector<history::Run> &runs) const
{
    report::RunHistory all = report::runHistory(
        m_subject.owner, m_subject.title, m_runs, m_decisions, m_subject.wantsQuarterly, now());
    all.next = m_next;
    return report::only(all, runs);
}

bool HistoryDesk::isMeasuredToday() const
{
    const history::Run *newest = history::newestOf(m_runs, now());
    return !m_subject.share || newest == nullptr
        || share::isAboutToday(*m_subject.share, newest->promise(), newest->endedAt());
}

QString HistoryDesk::decide(history::Decision decision)
{
    decision.at = now();
    const auto decided = history::decided(m_reviews, std::move(decision), now());
    if (!decided)
        return history::describe(decided.error());
    if (const auto kept = m_store.decide(m_subject.owner, *decided); !kept)
        return share::describe(kept.error());
    read();
    return {};
}

Measured measuredOf(history::RunStore *store, const share::Share &share, const QDateTime &now)
{
    Measured all;
    all.runs = history::runsOf(share);
    if (store) {
        all.runs = history::readRuns(*store, share.id, all.runs).runs;
        all.decisions = store->decisions(share.id).decisions;
    }
    all.reviews = history::reviewsOf(all.runs, all.decisions, now);
    all.next = history::nextRun(share, all.runs, all.decisions, now);
    return all;
}

share::Summary summaryWith(history::RunStore *store, const share::Share &share, const QDateTime &now)
{
    return store ? history::summaryOf(share, measuredOf(store, share, now).reviews, now)
                 : share::summaryOf(share, now);
}

bool hasOpenReview(history::RunStore *store, const share::Share &share, const QDateTime &now)
{
    const auto reviews = store ? measuredOf(store, share, now).reviews : std::vector<history::Review>();
    return std::any_of(reviews.begin(), reviews.end(),
        [](const history::Review &each) { return each.state == history::Review::State::Open; });
}

bool canFixRule(const share::Share &share)
{
    return share.rule.state == share::Rule::State::Saved && !share.endedAt.isValid();
}

bool asksForRule(history::RunStore *store, const share::Share &share, const QDateTime &now)
{
    const std::vector<history::Run> checks = history::runsOf(share);
    if (!canFixRule(share))
        return false;
    const history::Run *newest = history::newestOf(checks, now);
    if (newest == nullptr || !share::isAboutToday(share, newest->promise(), newest->endedAt()))
        return false;
    const auto found
        = history::notAccepted(history::deviations(*newest), *newest, measuredOf(store, share, now).reviews);
    return std::any_of(
        found.begin(), found.end(), [](const history::Deviation &each) { return each.isAboutTheRule(); });
}

HistorySubject subjectOf(const share::Share &share)
{
    HistorySubject subject;
    subject.owner = share.id;
    subject.title = titleOf(share);
    subject.names = {probe::Names::Reader::Host, share.hostName, share.person.name, share.machine.name};
    subject.wantsQuarterly = share.aftercare.quarterly && !share.endedAt.isValid();
    subject.canFix = canFixRule(share);
    subject.share = share;
    subject.own = [share] { return history::runsOf(share); };
    return subject;
}

HistorySubject subjectOf(const share::Visit &visit)
{
    const share::Card &card = visit.card;
    HistorySubject subject;
    subject.owner = visit.id;
    const QString service = card.serviceName.isEmpty()
        ? QCoreApplication::translate("ui::HistoryDesk", "the service")
        : card.serviceName;
    //: %1 service, %2 machine: “Jellyfin on attic”
    subject.title = QCoreApplication::translate("ui::HistoryDesk", "%1 on %2").arg(service, card.machine);
    subject.names = {probe::Names::Reader::Friend, card.hostName, card.friendName, card.machine};
    subject.own = [visit] { return history::runsOf(visit); };
    return subject;
}

} // namespace ui
