// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/memory_runs.h"

#include <algorithm>

namespace practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOfOneId = 999;

template <typename Runs> auto withId(Runs &runs, const QString &id)
{
    return std::find_if(runs.begin(), runs.end(), [&id](const history::Run &run) { return run.id == id; });
}

} // namespace

history::RunStore::Listing MemoryRuns::list(const QString &owner)
{
    const auto found = m_runs.find(owner);
    return {found == m_runs.end() ? std::vector<history::Run>() : found->second, {}};
}

Result<history::Run, share::StoreError> MemoryRuns::load(const QString &owner, const QString &id)
{
    const auto of = m_runs.find(owner);
    if (of != m_runs.end())
        if (const auto found = withId(of->second, id); found != of->second.end())
            return *found;
    return fail(share::StoreError{share::StoreError::Code::NotFound, id, {}});
}

Result<history::Run, share::StoreError> MemoryRuns::keep(const history::Run &run)
{
    if (run.owner.isEmpty() || !history::isRunId(run.id))
        return fail(share::StoreError{share::StoreError::Code::BadId, run.id, {}});
    std::vector<history::Run> &runs = m_runs[run.owner];
    history::Run kept = run;
    for (int number = 2; number <= mostOfOneId; ++number) {
        const auto at = withId(runs, kept.id);
        if (at == runs.end()) {
            runs.push_back(kept);
            break;
        }
        history::Run same = *at;
        same.keptAt = run.keptAt;
        same.id = run.id;
        if (same == run)
            return *at; // the same one twice is kept once
        if (history::isContinuation(*at, run)) {
            *at = kept;
            break;
        }
        kept.id = u"%1-%2"_s.arg(run.id).arg(number);
    }
    std::stable_sort(runs.begin(), runs.end(),
        [](const history::Run &a, const history::Run &b) { return a.knownAt() < b.knownAt(); });
    if (runs.size() > maxRuns)
        runs.erase(runs.begin());
    return kept;
}

history::RunStore::Decided MemoryRuns::decisions(const QString &owner)
{
    const auto found = m_decisions.find(owner);
    return {found == m_decisions.end() ? std::vector<history::Decision>() : found->second, {}};
}

Result<void, share::StoreError> MemoryRuns::decide(const QString &owner, const history::Decision &decision)
{
    m_decisions[owner].push_back(decision);
    return {};
}

} // namespace practice
