// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/history_source.h"

#include "core/io/folder_runs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

/// A file that is set aside is told of once and never again, so every way to the runs tells of it.
void sayFaults(const Context &context, const std::vector<share::StoreError> &faults)
{
    for (const share::StoreError &fault : faults)
        complain(context, fault);
}

HistoryOf withRuns(const Context &context, history::RunStore &store, HistoryOf known)
{
    std::vector<history::Run> own;
    if (known.share)
        own = history::runsOf(*known.share);
    else if (known.visit)
        own = history::runsOf(*known.visit);
    auto listing = history::readRuns(store, known.owner, own);
    known.runs = std::move(listing.runs);
    auto decided = store.decisions(known.owner);
    if (decided.fault)
        listing.faults.push_back(*decided.fault);
    sayFaults(context, listing.faults);
    known.decisions = std::move(decided.decisions);
    return known;
}

} // namespace

QString HistoryOf::title() const
{
    if (share)
        //: %1 service, %2 machine, %3 the friend
        return translate("cli", "%1 on %2, for %3")
            .arg(share->service.name, share->machine.name, share->person.name);
    if (visit)
        //: %1 service, %2 machine, %3 the host
        return translate("cli", "%1 on %2, from %3")
            .arg(visit->card.serviceName, visit->card.machine, visit->card.hostName);
    return owner;
}

probe::Names HistoryOf::names() const
{
    using Reader = probe::Names::Reader;
    if (share)
        return {Reader::Host, share->hostName, share->person.name, share->machine.name};
    if (visit)
        return {Reader::Friend, visit->card.hostName, visit->card.friendName, visit->card.machine};
    return {Reader::Friend, translate("cli", "your host"), {}, owner};
}

bool HistoryOf::wantsQuarterly() const
{
    return share ? share->aftercare.quarterly : visit.has_value();
}

report::RunHistory HistoryOf::report(const Context &context) const
{
    const QDateTime now = context.clock.now();
    report::RunHistory report = report::runHistory(owner, title(), runs, decisions, wantsQuarterly(), now);
    if (share)
        report.next = history::nextRun(*share, runs, decisions, now);
    return report;
}

std::unique_ptr<history::RunStore> openRuns(const Context &context)
{
    return std::make_unique<io::FolderRuns>(context.dataFolder);
}

std::vector<history::Run> keptRuns(const Context &context, const QString &owner)
{
    auto listing = openRuns(context)->list(owner);
    sayFaults(context, listing.faults);
    return std::move(listing.runs);
}

std::optional<HistoryOf> loadHistory(const Context &context, const QString &id)
{
    Stores stores = openStores(context);
    const auto store = openRuns(context);
    HistoryOf known;
    known.owner = id;
    auto share = stores.shares->load(id);
    if (share)
        known.share = std::move(*share);
    else if (auto visit = stores.visits->load(id))
        known.visit = std::move(*visit);
    known = withRuns(context, *store, std::move(known));
    if (!known.share && !known.visit && known.runs.empty()) {
        (void)refused(context, share.error());
        return std::nullopt;
    }
    return known;
}

share::Summary summaryWith(const Context &context, const share::Share &share)
{
    HistoryOf known;
    known.owner = share.id;
    known.share = share;
    known = withRuns(context, *openRuns(context), std::move(known));
    const QDateTime now = context.clock.now();
    return history::summaryOf(share, history::reviewsOf(known.runs, known.decisions, now), now);
}

std::vector<HistoryOf> allHistories(const Context &context)
{
    Stores stores = openStores(context);
    io::FolderRuns store(context.dataFolder);
    std::vector<HistoryOf> all;
    QStringList others = store.owners();
    const auto add
        = [&](const QString &owner, std::optional<share::Share> share, std::optional<share::Visit> visit) {
              HistoryOf one;
              one.owner = owner;
              one.share = std::move(share);
              one.visit = std::move(visit);
              others.removeOne(owner);
              all.push_back(withRuns(context, store, std::move(one)));
          };
    for (const share::Share &share : stores.shares->list().shares)
        add(share.id, share, {});
    for (const share::Visit &visit : stores.visits->list().visits)
        add(visit.id, {}, visit);
    const QStringList nobodys = others;
    for (const QString &owner : nobodys)
        add(owner, {}, {});
    return all;
}

const history::Run *findRun(const std::vector<history::Run> &runs, const QString &word, const QDateTime &now)
{
    if (word == u"last"_s) {
        const history::Run *newest = history::newestOf(runs, now);
        return newest != nullptr || runs.empty() ? newest : &runs.back();
    }
    bool isNumber = false;
    const qsizetype number = word.toLongLong(&isNumber);
    if (isNumber && number >= 1 && number <= qsizetype(runs.size()))
        return &runs[std::size_t(number - 1)];
    const auto at
        = std::find_if(runs.begin(), runs.end(), [&word](const history::Run &run) { return run.id == word; });
    return at == runs.end() ? nullptr : &*at;
}

QString timeText(const QDateTime &time)
{
    return time.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
}

} // namespace cli
