// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/kept_files.h"

#include "core/io/files.h"
#include "core/share/damage.h"
#include "core/share/share_json.h"
#include "core/share/text_rules.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>
#include <limits>

namespace io {

namespace {

using namespace Qt::StringLiterals;
using share::StoreError;
using Code = StoreError::Code;

constexpr int lockPatience = 500; // milliseconds
constexpr int staleLock = 30'000;

/// The only names that become paths.
bool isFileName(const QString &name)
{
    constexpr qsizetype longest = 100;
    const auto isAllowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.';
    };
    return !name.isEmpty() && name.size() <= longest && !name.startsWith(u'.')
        && std::all_of(name.begin(), name.end(), isAllowed);
}

StoreError badName(const QString &name)
{
    return {Code::BadId, share::printable(name), {}};
}

/// NAME-1.json, NAME-2.json …: the first that is free.
QString freePath(const QString &folder, const QString &name)
{
    QString path;
    for (int number = 1; path.isEmpty() || QFile::exists(path); ++number)
        path = folder + u'/' + name + u'-' + QString::number(number) + u".json"_s;
    return path;
}

/// Former versions, oldest first.
QStringList versionFiles(const QString &folder)
{
    QStringList files = QDir(folder).entryList({u"*.json"_s}, QDir::Files);
    const auto number = [](const QString &file) { return file.chopped(5).toInt(); };
    std::sort(files.begin(), files.end(),
        [&](const QString &a, const QString &b) { return number(a) < number(b); });
    return files;
}

} // namespace

KeptFiles::KeptFiles(QString folder, Check check)
    : m_folder(std::move(folder))
    , m_check(std::move(check))
{
}

QString KeptFiles::pathOf(const QString &name) const
{
    return m_folder + u'/' + name + u".json"_s;
}

/// Reads one file. What is damaged is moved aside, and the newest former version that can be read comes back.
KeptFiles::Entry KeptFiles::read(const QString &name)
{
    Entry entry{name, {}, {}};
    auto bytes = readLimited(pathOf(name), share::maxShareBytes);
    std::optional<share::CardError> why;
    if (!bytes && bytes.error().code == Code::TooLarge) {
        why = share::CardError{
            share::CardError::Code::TooLarge, {}, QString::number(share::maxShareBytes / 1024)};
    } else if (!bytes) {
        entry.fault = bytes.error();
        return entry;
    } else {
        why = m_check(name, *bytes);
    }
    if (why && why->code == share::CardError::Code::NewerSchema) {
        entry.bytes = *bytes;
        entry.fault = StoreError{Code::NewerVersion, pathOf(name), why->detail};
        return entry;
    }
    if (!why) {
        entry.bytes = *bytes;
        return entry;
    }
    entry.fault = setAside(name, *why);
    if (entry.fault->code != Code::SetAside)
        return entry;
    for (const QByteArray &former : versions(name)) {
        if (!m_check(name, former) && writeAtomically(pathOf(name), former)) {
            entry.bytes = former;
            entry.fault->code = Code::Restored;
            break;
        }
    }
    return entry;
}

StoreError KeptFiles::setAside(const QString &name, const share::CardError &why)
{
    const QString reason = share::damageOf(why);
    const QString folder = m_folder + u"/damaged"_s;
    StoreError inPlace{Code::Damaged, pathOf(name), reason};
    if (!makeFolder(folder))
        return inPlace;
    const QString target = freePath(folder, name);
    if (!QFile::rename(pathOf(name), target))
        return inPlace;
    // The reason is a help, the file is what counts: it is safe in its place even when this cannot be
    // written.
    static_cast<void>(writeAtomically(target.chopped(5) + u".txt"_s, reason.toUtf8() + '\n'));
    m_seen.erase(name);
    return {Code::SetAside, pathOf(name), reason};
}

std::vector<KeptFiles::Entry> KeptFiles::all()
{
    std::vector<Entry> entries;
    each(
        std::numeric_limits<std::size_t>::max(), [](const QString &, const QFileInfo &) { return false; },
        [&entries](Entry entry) { entries.push_back(std::move(entry)); });
    return entries;
}

void KeptFiles::each(std::size_t newest,
    const std::function<bool(const QString &name, const QFileInfo &file)> &isKnown,
    const std::function<void(Entry entry)> &take)
{
    QFileInfoList files = QDir(m_folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    if (static_cast<std::size_t>(files.size()) > newest)
        files = files.last(static_cast<qsizetype>(newest));
    for (const QFileInfo &file : std::as_const(files)) {
        const QString name = file.fileName().chopped(5);
        if (!isFileName(name))
            take({{}, {}, badName(name)});
        else
            take(isKnown(name, file) ? Entry{name, {}, {}} : read(name));
    }
}

Result<QByteArray, StoreError> KeptFiles::load(const QString &name)
{
    if (!isFileName(name))
        return fail(badName(name));
    Entry entry = read(name);
    if (entry.fault)
        return fail(*entry.fault);
    m_seen[name] = share::digestOf(entry.bytes);
    return entry.bytes;
}

/// A file that is not what the writer knows, or that a newer version wrote, is not replaced.
Result<void, StoreError> KeptFiles::mayReplace(const QString &name, const IsFormer &isFormer)
{
    const QString path = pathOf(name);
    if (!QFile::exists(path))
        return {};
    const Entry entry = read(name);
    if (entry.fault && entry.fault->code == Code::SetAside)
        return {};
    if (entry.fault)
        return fail(*entry.fault);
    if (isFormer(entry.bytes))
        return {};
    return fail(StoreError{Code::Changed, path, {}});
}

Result<void, StoreError> KeptFiles::keepVersion(const QString &name, const QByteArray &bytes)
{
    const QString folder = m_folder + u"/versions/"_s + name;
    if (auto made = makeFolder(folder); !made)
        return made;
    const QStringList files = versionFiles(folder);
    if (!files.isEmpty()) {
        const auto newest = readLimited(folder + u'/' + files.last(), share::maxShareBytes);
        if (newest && *newest == bytes)
            return {};
    }
    const int next = files.isEmpty() ? 1 : files.last().chopped(5).toInt() + 1;
    return writeAtomically(folder + u'/' + QString::number(next) + u".json"_s, bytes);
}

void KeptFiles::dropOldVersions(const QString &name) const
{
    const QString folder = m_folder + u"/versions/"_s + name;
    const QStringList files = versionFiles(folder);
    for (qsizetype i = 0; i + keptVersions < files.size(); ++i)
        QFile::remove(folder + u'/' + files[i]);
}

Result<void, StoreError> KeptFiles::save(const QString &name, const QByteArray &bytes)
{
    const auto isSeen = [this, &name](const QByteArray &kept) {
        const auto seen = m_seen.find(name);
        return seen != m_seen.end() && seen->second == share::digestOf(kept);
    };
    return replace(name, isSeen, name, bytes);
}

Result<void, StoreError> KeptFiles::replace(
    const QString &former, const IsFormer &isFormer, const QString &name, const QByteArray &bytes)
{
    if (!isFileName(name) || !isFileName(former))
        return fail(badName(isFileName(name) ? former : name));
    if (const auto why = m_check(name, bytes))
        return fail(StoreError{Code::CannotWrite, pathOf(name), share::describe(*why)});
    if (auto made = makeFolder(m_folder); !made)
        return made;
    QLockFile lock(m_folder + u"/.lock"_s);
    lock.setStaleLockTime(staleLock);
    if (!lock.tryLock(lockPatience)) {
        if (lock.error() == QLockFile::LockFailedError)
            return fail(StoreError{Code::Busy, pathOf(name), {}});
        // No lock file can be made here: writing itself tells why, a full disk or a place where we may only
        // read.
    }
    if (auto may = mayReplace(former, isFormer); !may)
        return may;
    if (name != former) {
        if (auto may = mayReplace(name, [](const QByteArray &) { return false; }); !may)
            return may;
    }
    return write(name, bytes);
}

/// Under the lock: keeps the present file as a version and puts \a bytes in its place.
Result<void, StoreError> KeptFiles::write(const QString &name, const QByteArray &bytes)
{
    const auto present
        = QFile::exists(pathOf(name)) ? readLimited(pathOf(name), share::maxShareBytes) : QByteArray();
    if (present && *present == bytes)
        return {};
    if (present && !present->isEmpty()) {
        if (auto kept = keepVersion(name, *present); !kept)
            return kept;
    }
    if (auto written = writeAtomically(pathOf(name), bytes); !written)
        return written;
    m_seen[name] = share::digestOf(bytes);
    dropOldVersions(name);
    return {};
}

std::vector<QByteArray> KeptFiles::versions(const QString &name) const
{
    std::vector<QByteArray> found;
    if (!isFileName(name))
        return found;
    const QString folder = m_folder + u"/versions/"_s + name;
    const QStringList files = versionFiles(folder);
    for (auto file = files.rbegin(); file != files.rend(); ++file)
        if (auto bytes = readLimited(folder + u'/' + *file, share::maxShareBytes))
            found.push_back(std::move(*bytes));
    return found;
}

Result<void, StoreError> KeptFiles::discard(const QString &name)
{
    if (!isFileName(name))
        return fail(badName(name));
    if (!QFile::exists(pathOf(name)))
        return fail(StoreError{Code::NotFound, pathOf(name), {}});
    const QString folder = m_folder + u"/discarded"_s;
    if (auto made = makeFolder(folder); !made)
        return made;
    if (!QFile::rename(pathOf(name), freePath(folder, name)))
        return fail(StoreError{Code::CannotWrite, pathOf(name), {}});
    m_seen.erase(name);
    return {};
}

} // namespace io
