// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/folder_runs.h"

#include "core/history/run_json.h"
#include "core/share/text_rules.h"

#include <QDateTime>
#include <QDir>

#include <algorithm>
#include <utility>

namespace io {

namespace {

using namespace Qt::StringLiterals;
using history::Decision;
using history::Run;
using share::CardError;
using share::StoreError;
using Code = StoreError::Code;

/// A file that was written just now may be written again within the same tick of the clock of its disk, two
/// seconds on the coarsest: until it is older than that it is read every time. Milliseconds.
constexpr qint64 settles = 3'000;

StoreError badId(const QString &id)
{
    return {Code::BadId, share::printable(id), {}};
}

std::optional<CardError> checkDecisions(const QString &, const QByteArray &bytes)
{
    const auto decisions = history::readDecisions(bytes);
    return decisions ? std::nullopt : std::optional(decisions.error());
}

} // namespace

FolderRuns::FolderRuns(const QString &dataFolder, std::size_t mostRuns)
    : m_folder(dataFolder)
    , m_mostRuns(mostRuns)
    , m_decisions(dataFolder + u"/reviews"_s, checkDecisions)
{
}

QStringList FolderRuns::owners() const
{
    QStringList names = QDir(m_folder + u"/runs"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    names.removeIf([](const QString &name) { return !history::isOwnerId(name); });
    return names;
}

KeptFiles &FolderRuns::filesOf(const QString &owner)
{
    const auto check = [this, owner](const QString &name, const QByteArray &bytes) {
        return this->check(owner, name, bytes);
    };
    return m_files.try_emplace(owner, m_folder + u"/runs/"_s + owner, check).first->second;
}

/// A run belongs under its own name, below its own owner.
std::optional<CardError> FolderRuns::check(const QString &owner, const QString &name, const QByteArray &bytes)
{
    m_checked.reset();
    auto run = history::readRun(bytes);
    if (!run)
        return run.error();
    if (run->id != name)
        return CardError{CardError::Code::BadId, u"/id"_s, {}};
    if (run->owner != owner)
        return CardError{CardError::Code::BadId, u"/owner"_s, {}};
    m_checked = std::move(*run);
    return std::nullopt;
}

history::RunStore::Listing FolderRuns::list(const QString &owner)
{
    Listing listing;
    if (!history::isOwnerId(owner)) {
        listing.faults.push_back(badId(owner));
        return listing;
    }
    const QString folder = m_folder + u"/runs/"_s + owner;
    const qsizetype there = QDir(folder).entryList({u"*.json"_s}, QDir::Files).size();
    if (static_cast<std::size_t>(there) > m_mostRuns)
        listing.faults.push_back({Code::TooMany, folder, QString::number(m_mostRuns)});
    const std::map<QString, Known> before = std::exchange(m_known[owner], {});
    std::map<QString, Known> &known = m_known[owner];
    Look look;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto isKnown = [&](const QString &name, const QFileInfo &file) {
        look = {file.size(), file.lastModified().toMSecsSinceEpoch(),
            file.metadataChangeTime().toMSecsSinceEpoch()};
        const auto at = before.find(name);
        if (at == before.end() || at->second.look != look)
            return false;
        known.insert(*at);
        return true;
    };
    filesOf(owner).each(m_mostRuns, isKnown, [&](const KeptFiles::Entry &entry) {
        if (entry.fault) {
            listing.faults.push_back(*entry.fault);
            remember(owner, *entry.fault);
        } else if (const auto at = known.find(entry.name); at != known.end()) {
            listing.runs.push_back(at->second.run);
            return;
        }
        if (entry.bytes.isEmpty() || !m_checked || m_checked->id != entry.name)
            return;
        m_checked->meaning = history::Meaning::shared();
        if (!entry.fault && look.writtenAt + settles < now)
            known.insert({entry.name, {look, *m_checked}});
        listing.runs.push_back(std::move(*m_checked));
    });
    m_checked.reset();
    listing.runs = history::merged(std::move(listing.runs), {});
    return listing;
}

Result<Run, StoreError> FolderRuns::load(const QString &owner, const QString &id)
{
    if (!history::isOwnerId(owner) || !history::isRunId(id))
        return fail(badId(history::isOwnerId(owner) ? id : owner));
    const auto bytes = filesOf(owner).load(id);
    if (!bytes) {
        remember(owner, bytes.error());
        return fail(bytes.error());
    }
    auto run = history::readRun(*bytes);
    if (!run)
        return fail(StoreError{Code::Damaged, id, share::describe(run.error())});
    return std::move(*run);
}

Result<Run, StoreError> FolderRuns::keep(const Run &run)
{
    if (!history::isOwnerId(run.owner) || !history::isRunId(run.id))
        return fail(badId(history::isOwnerId(run.owner) ? run.id : run.owner));
    const auto written = history::readRun(history::writeRun(run)); // as it will be read: to the millisecond
    if (!written)
        return fail(StoreError{Code::CannotWrite, run.id, share::describe(written.error())});
    constexpr int mostOfOneId = 999;
    Run kept = *written;
    for (int number = 1; number <= mostOfOneId; ++number) {
        kept.id = number == 1 ? run.id : run.id + u'-' + QString::number(number);
        auto present = load(run.owner, kept.id);
        if (!present && present.error().code == Code::Restored)
            present = load(run.owner, kept.id);
        if (present && present->result == written->result)
            return *present;
        const bool isFree
            = !present && (present.error().code == Code::NotFound || present.error().code == Code::SetAside);
        if (!present && !isFree && present.error().code != Code::NewerVersion)
            return fail(present.error());
        const bool mayReplace
            = present && history::isContinuation(*present, run) && !isDecidedAbout(*present);
        if (!isFree && !mayReplace)
            continue;
        if (auto saved = filesOf(run.owner).save(kept.id, history::writeRun(kept)); !saved)
            return fail(saved.error());
        return kept;
    }
    return fail(StoreError{Code::Busy, run.id, {}});
}

void FolderRuns::remember(const QString &owner, const StoreError &fault)
{
    if (fault.code == Code::SetAside || fault.code == Code::Restored)
        m_met[owner].push_back(fault);
}

std::vector<StoreError> FolderRuns::takeFaults(const QString &owner)
{
    const auto met = m_met.extract(owner);
    return met ? std::move(met.mapped()) : std::vector<StoreError>();
}

/// Somebody decided about what this run found: it stays as he saw it.
bool FolderRuns::isDecidedAbout(const Run &run)
{
    const std::vector<history::Review> opened = history::reviewsOf({run}, {}, run.endedAt());
    const std::vector<Decision> decided = decisions(run.owner).decisions;
    return std::any_of(decided.begin(), decided.end(), [&opened](const Decision &decision) {
        return std::any_of(opened.begin(), opened.end(),
            [&decision](const history::Review &review) { return review.id == decision.review; });
    });
}

history::RunStore::Decided FolderRuns::decisions(const QString &owner)
{
    Decided decided;
    const auto bytes = m_decisions.load(owner);
    if (!bytes && bytes.error().code == Code::NotFound)
        return decided;
    if (!bytes) {
        decided.fault = bytes.error();
        remember(owner, bytes.error());
        return decided;
    }
    if (auto read = history::readDecisions(*bytes))
        decided.decisions = std::move(*read);
    return decided;
}

Result<void, StoreError> FolderRuns::decide(const QString &owner, const Decision &decision)
{
    if (!history::isOwnerId(owner))
        return fail(badId(owner));
    Decided decided = decisions(owner);
    const bool isSetAside
        = decided.fault && (decided.fault->code == Code::SetAside || decided.fault->code == Code::Restored);
    if (isSetAside)
        decided = decisions(owner); // what came back, or nothing; the damaged file is kept aside
    if (decided.fault)
        return fail(*decided.fault);
    const auto isSame = [&](const Decision &one) { return one == decision; };
    if (std::any_of(decided.decisions.begin(), decided.decisions.end(), isSame))
        return {};
    decided.decisions.push_back(decision);
    if (decided.decisions.size() > Decision::maxKept)
        decided.decisions.erase(decided.decisions.begin());
    return m_decisions.save(owner, history::writeDecisions(decided.decisions));
}

} // namespace io
