// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/share/card.h"
#include "core/share/register.h"

#include <functional>
#include <map>
#include <optional>
#include <vector>

class QFileInfo;

namespace io {

/// A folder of small files, one a name, each with its last five versions:
///
///     NAME.json              the present one, written atomically
///     versions/NAME/N.json   former ones, the highest number is the newest
///     damaged/NAME-N.json    what could not be read, with NAME-N.txt that says why
///     discarded/NAME-N.json  what was taken out of the list
///
/// A damaged file is moved aside and the version before it comes back; a file of a newer Halfdoor is never
/// written. Two processes, or two windows of one: one writes at a time, and who has not seen the other's
/// change cannot write over it.
class KeptFiles {
public:
    /// What is wrong with these bytes under that name; nothing when they are fine.
    using Check
        = std::function<std::optional<share::CardError>(const QString &name, const QByteArray &bytes)>;

    KeptFiles(QString folder, Check check);

    struct Entry {
        QString name;
        QByteArray bytes;                       ///< empty when there is nothing to show
        std::optional<share::StoreError> fault; ///< NewerVersion comes with bytes
    };
    /// In the order of their names.
    [[nodiscard]] std::vector<Entry> all();
    /// As all(), one after the other; of more than \a newest only the last ones. What \a isKnown comes
    /// without bytes: it is not read.
    void each(std::size_t newest,
        const std::function<bool(const QString &name, const QFileInfo &file)> &isKnown,
        const std::function<void(Entry entry)> &take);
    [[nodiscard]] Result<QByteArray, share::StoreError> load(const QString &name);
    /// For who loads, changes and saves at one go: replaces what load() last gave out or save() wrote here,
    /// or nothing. all() gives out no name to be written.
    [[nodiscard]] Result<void, share::StoreError> save(const QString &name, const QByteArray &bytes);

    /// Whether what is kept is the version that was edited.
    using IsFormer = std::function<bool(const QByteArray &kept)>;
    /// For who holds a version for long: writes \a name when what is kept under \a former is that version
    /// still, no matter who read it here in between. Under another name than \a former nothing is replaced.
    /// What is gone is no other version.
    [[nodiscard]] Result<void, share::StoreError> replace(
        const QString &former, const IsFormer &isFormer, const QString &name, const QByteArray &bytes);
    [[nodiscard]] std::vector<QByteArray> versions(const QString &name) const; ///< newest first
    [[nodiscard]] Result<void, share::StoreError> discard(const QString &name);

    static constexpr int keptVersions = 5;

private:
    [[nodiscard]] QString pathOf(const QString &name) const;
    [[nodiscard]] Entry read(const QString &name);
    [[nodiscard]] share::StoreError setAside(const QString &name, const share::CardError &why);
    [[nodiscard]] Result<void, share::StoreError> mayReplace(const QString &name, const IsFormer &isFormer);
    [[nodiscard]] Result<void, share::StoreError> write(const QString &name, const QByteArray &bytes);
    [[nodiscard]] Result<void, share::StoreError> keepVersion(const QString &name, const QByteArray &bytes);
    void dropOldVersions(const QString &name) const;

    QString m_folder;
    Check m_check;
    std::map<QString, QString> m_seen; ///< digest of each file when it was last loaded or written here
};

} // namespace io
