// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/share/register.h"
#include "core/share/visit.h"

#include <map>

namespace practice {

/// A register that is gone when the program ends: practice leaves no file behind.
class MemoryRegister : public share::Register {
public:
    [[nodiscard]] Listing list() override;
    [[nodiscard]] Result<share::Share, share::StoreError> load(const QString &id) override;
    [[nodiscard]] Result<void, share::StoreError> save(const share::Share &share) override;
    [[nodiscard]] Result<void, share::StoreError> replace(
        const share::Share &former, const share::Share &share) override;
    [[nodiscard]] std::vector<share::Share> versions(const QString &id) override;
    [[nodiscard]] Result<void, share::StoreError> discard(const QString &id) override;

private:
    std::map<QString, std::vector<share::Share>> m_shares; ///< newest last
};

/// The friend's visits, in memory.
class MemoryVisits : public share::VisitRegister {
public:
    [[nodiscard]] Listing list() override;
    [[nodiscard]] Result<share::Visit, share::StoreError> load(const QString &id) override;
    [[nodiscard]] Result<void, share::StoreError> save(const share::Visit &visit) override;
    [[nodiscard]] Result<void, share::StoreError> replace(
        const share::Visit &former, const share::Visit &visit) override;

private:
    std::map<QString, share::Visit> m_visits;
};

/// The history of policy texts, kept in memory.
class MemoryHistory : public share::PolicyHistory {
public:
    [[nodiscard]] Result<share::PolicyVersion, share::StoreError> keep(
        const QByteArray &text, const QDateTime &at, State state, const QString &note) override;
    [[nodiscard]] Result<QByteArray, share::StoreError> text(const QString &digest) override;
    [[nodiscard]] std::vector<share::PolicyVersion> versions() override;

private:
    struct Kept {
        share::PolicyVersion version;
        QByteArray text;
    };
    std::vector<Kept> m_kept; ///< oldest first
};

} // namespace practice
