// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/kept_files.h"
#include "core/share/register.h"
#include "core/share/visit.h"

namespace io {

/// The host's register: `shares/` in the data folder. See KeptFiles for what is kept.
class FolderRegister : public share::Register {
public:
    explicit FolderRegister(const QString &dataFolder);

    [[nodiscard]] Listing list() override;
    [[nodiscard]] Result<share::Share, share::StoreError> load(const QString &id) override;
    [[nodiscard]] Result<void, share::StoreError> save(const share::Share &share) override;
    [[nodiscard]] Result<void, share::StoreError> replace(
        const share::Share &former, const share::Share &share) override;
    [[nodiscard]] std::vector<share::Share> versions(const QString &id) override;
    [[nodiscard]] Result<void, share::StoreError> discard(const QString &id) override;

private:
    KeptFiles m_files;
};

/// The friend's visits: `visits/` in the data folder.
class FolderVisits : public share::VisitRegister {
public:
    explicit FolderVisits(const QString &dataFolder);

    [[nodiscard]] Listing list() override;
    [[nodiscard]] Result<share::Visit, share::StoreError> load(const QString &id) override;
    [[nodiscard]] Result<void, share::StoreError> save(const share::Visit &visit) override;
    [[nodiscard]] Result<void, share::StoreError> replace(
        const share::Visit &former, const share::Visit &visit) override;

private:
    KeptFiles m_files;
};

/// The policy texts: `policies/` in the data folder, `DIGEST.hujson` beside `DIGEST.json` with time and note.
class FolderPolicyHistory : public share::PolicyHistory {
public:
    explicit FolderPolicyHistory(const QString &dataFolder);

    [[nodiscard]] Result<share::PolicyVersion, share::StoreError> keep(
        const QByteArray &text, const QDateTime &at, State state, const QString &note) override;
    [[nodiscard]] Result<QByteArray, share::StoreError> text(const QString &digest) override;
    [[nodiscard]] std::vector<share::PolicyVersion> versions() override;

private:
    QString m_folder;
};

} // namespace io
