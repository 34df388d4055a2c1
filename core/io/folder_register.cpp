// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/folder_register.h"

#include "core/io/files.h"
#include "core/share/share_json.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>

#include <algorithm>

namespace io {

namespace {

using namespace Qt::StringLiterals;
using share::StoreError;
using Code = StoreError::Code;

constexpr qsizetype maxPolicyBytes = 64 * 1024 * 1024;
constexpr qsizetype maxNoteBytes = 64 * 1024;

share::CardError otherName()
{
    return {share::CardError::Code::BadId, u"/id"_s, {}};
}

std::optional<share::CardError> checkShare(const QString &name, const QByteArray &bytes)
{
    const auto share = share::readShare(bytes);
    if (!share)
        return share.error();
    return share->id == name ? std::nullopt : std::optional(otherName());
}

std::optional<share::CardError> checkVisit(const QString &name, const QByteArray &bytes)
{
    const auto visit = share::readVisit(bytes);
    if (!visit)
        return visit.error();
    return visit->id == name ? std::nullopt : std::optional(otherName());
}

/// By what they say, not by how: another version may have written the same with other bytes, and what is in
/// memory has times finer than the file.
template <typename Value>
KeptFiles::IsFormer isStill(const Value &former, QByteArray (*write)(const Value &),
    Result<Value, share::CardError> (*read)(const QByteArray &))
{
    return [former = read(write(former)), read](const QByteArray &kept) {
        const auto present = read(kept);
        return present && former && *present == *former;
    };
}

bool isDigest(const QString &text)
{
    const auto isHex = [](QChar c) { return (c >= u'a' && c <= u'f') || (c >= u'0' && c <= u'9'); };
    return text.size() == 64 && std::all_of(text.begin(), text.end(), isHex);
}

std::optional<share::PolicyVersion> readNote(const QString &folder, const QString &digest)
{
    const auto bytes = readLimited(folder + u'/' + digest + u".json"_s, maxNoteBytes);
    if (!bytes)
        return std::nullopt;
    const auto json = nlohmann::json::parse(bytes->begin(), bytes->end(), nullptr, false);
    if (!json.is_object())
        return std::nullopt;
    share::PolicyVersion version{digest, {}, {}};
    const auto timeIn = [&json](const char *name) {
        return json.contains(name) && json[name].is_string()
            ? QDateTime::fromString(QString::fromStdString(json[name].get<std::string>()), Qt::ISODateWithMs)
            : QDateTime();
    };
    version.at = timeIn("at");
    version.inForceAt = timeIn("inForceAt");
    if (json.contains("note") && json["note"].is_string())
        version.note = QString::fromStdString(json["note"].get<std::string>());
    return version;
}

} // namespace

FolderRegister::FolderRegister(const QString &dataFolder)
    : m_files(dataFolder + u"/shares"_s, checkShare)
{
}

share::Register::Listing FolderRegister::list()
{
    Listing listing;
    for (const KeptFiles::Entry &entry : m_files.all()) {
        if (entry.fault)
            listing.faults.push_back(*entry.fault);
        if (entry.bytes.isEmpty())
            continue;
        if (auto share = share::readShare(entry.bytes))
            listing.shares.push_back(std::move(*share));
        else if (auto glance = share::peekShare(entry.bytes))
            listing.shares.push_back(std::move(*glance));
    }
    return listing;
}

Result<share::Share, StoreError> FolderRegister::load(const QString &id)
{
    const auto bytes = m_files.load(id);
    if (!bytes)
        return fail(bytes.error());
    auto share = share::readShare(*bytes);
    if (!share)
        return fail(StoreError{Code::Damaged, id, share::describe(share.error())});
    return std::move(*share);
}

Result<void, StoreError> FolderRegister::save(const share::Share &share)
{
    return m_files.save(share.id, share::writeShare(share));
}

Result<void, StoreError> FolderRegister::replace(const share::Share &former, const share::Share &share)
{
    const auto isFormer = isStill<share::Share>(former, share::writeShare, share::readShare);
    return m_files.replace(former.id, isFormer, share.id, share::writeShare(share));
}

std::vector<share::Share> FolderRegister::versions(const QString &id)
{
    std::vector<share::Share> found;
    for (const QByteArray &bytes : m_files.versions(id))
        if (auto share = share::readShare(bytes))
            found.push_back(std::move(*share));
    return found;
}

Result<void, StoreError> FolderRegister::discard(const QString &id)
{
    return m_files.discard(id);
}

FolderVisits::FolderVisits(const QString &dataFolder)
    : m_files(dataFolder + u"/visits"_s, checkVisit)
{
}

share::VisitRegister::Listing FolderVisits::list()
{
    Listing listing;
    for (const KeptFiles::Entry &entry : m_files.all()) {
        if (entry.fault)
            listing.faults.push_back(*entry.fault);
        if (auto visit = share::readVisit(entry.bytes))
            listing.visits.push_back(std::move(*visit));
    }
    return listing;
}

Result<share::Visit, StoreError> FolderVisits::load(const QString &id)
{
    const auto bytes = m_files.load(id);
    if (!bytes)
        return fail(bytes.error());
    auto visit = share::readVisit(*bytes);
    if (!visit)
        return fail(StoreError{Code::Damaged, id, share::describe(visit.error())});
    return std::move(*visit);
}

Result<void, StoreError> FolderVisits::save(const share::Visit &visit)
{
    return m_files.save(visit.id, share::writeVisit(visit));
}

Result<void, StoreError> FolderVisits::replace(const share::Visit &former, const share::Visit &visit)
{
    const auto isFormer = isStill<share::Visit>(former, share::writeVisit, share::readVisit);
    return m_files.replace(former.id, isFormer, visit.id, share::writeVisit(visit));
}

FolderPolicyHistory::FolderPolicyHistory(const QString &dataFolder)
    : m_folder(dataFolder + u"/policies"_s)
{
}

Result<share::PolicyVersion, StoreError> FolderPolicyHistory::keep(
    const QByteArray &text, const QDateTime &at, State state, const QString &note)
{
    const QString digest = share::digestOf(text);
    const QString path = m_folder + u'/' + digest;
    const auto kept = this->text(digest);
    share::PolicyVersion version{digest, at.toUTC(), note};
    if (const auto known = kept ? readNote(m_folder, digest) : std::nullopt) {
        if (state == State::Planned)
            return *known;
        version = *known;
    }
    if (state == State::InForce)
        version.inForceAt = share::inForceAfter(versions(), at);
    if (auto made = makeFolder(m_folder); !made)
        return fail(made.error());
    if (!kept) {
        if (auto written = writeAtomically(path + u".hujson"_s, text); !written)
            return fail(written.error());
    }
    nlohmann::json json = {{"at", version.at.toString(Qt::ISODateWithMs).toStdString()},
        {"note", version.note.toUtf8().toStdString()}};
    if (version.inForceAt.isValid())
        json["inForceAt"] = version.inForceAt.toString(Qt::ISODateWithMs).toStdString();
    if (auto written = writeAtomically(path + u".json"_s, QByteArray::fromStdString(json.dump(2)) + '\n');
        !written)
        return fail(written.error());
    return version;
}

Result<QByteArray, StoreError> FolderPolicyHistory::text(const QString &digest)
{
    if (!isDigest(digest))
        return fail(StoreError{Code::BadId, digest.left(64), {}});
    const QString path = m_folder + u'/' + digest + u".hujson"_s;
    auto bytes = readLimited(path, maxPolicyBytes);
    if (bytes && share::digestOf(*bytes) != digest)
        return fail(StoreError{Code::Damaged, path, u"SHA-256"_s});
    return bytes;
}

std::vector<share::PolicyVersion> FolderPolicyHistory::versions()
{
    std::vector<share::PolicyVersion> found;
    for (const QString &file : QDir(m_folder).entryList({u"*.hujson"_s}, QDir::Files, QDir::Name)) {
        const QString digest = file.chopped(7);
        if (isDigest(digest))
            found.push_back(readNote(m_folder, digest).value_or(share::PolicyVersion{digest, {}, {}}));
    }
    std::stable_sort(found.begin(), found.end(),
        [](const share::PolicyVersion &a, const share::PolicyVersion &b) { return a.at > b.at; });
    return found;
}

} // namespace io
