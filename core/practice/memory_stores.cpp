// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/memory_stores.h"

namespace practice {

namespace {
constexpr std::size_t keptVersions = 5; // as on disk: the present one and five former ones
}

share::Register::Listing MemoryRegister::list()
{
    Listing listing;
    for (const auto &[id, versions] : m_shares)
        listing.shares.push_back(versions.back());
    return listing;
}

Result<share::Share, share::StoreError> MemoryRegister::load(const QString &id)
{
    const auto found = m_shares.find(id);
    if (found == m_shares.end())
        return fail(share::StoreError{share::StoreError::Code::NotFound, id, {}});
    return found->second.back();
}

Result<void, share::StoreError> MemoryRegister::save(const share::Share &share)
{
    if (share.id.isEmpty())
        return fail(share::StoreError{share::StoreError::Code::BadId, share.id, {}});
    std::vector<share::Share> &versions = m_shares[share.id];
    versions.push_back(share);
    if (versions.size() > keptVersions + 1)
        versions.erase(versions.begin());
    return {};
}

Result<void, share::StoreError> MemoryRegister::replace(const share::Share &former, const share::Share &share)
{
    const auto kept = m_shares.find(former.id);
    const bool isOther = kept != m_shares.end() && !(kept->second.back() == former);
    if (isOther || (share.id != former.id && m_shares.contains(share.id)))
        return fail(share::StoreError{share::StoreError::Code::Changed, share.id, {}});
    return save(share);
}

std::vector<share::Share> MemoryRegister::versions(const QString &id)
{
    const auto found = m_shares.find(id);
    if (found == m_shares.end())
        return {};
    return {found->second.rbegin() + 1, found->second.rend()};
}

share::VisitRegister::Listing MemoryVisits::list()
{
    Listing listing;
    for (const auto &[id, visit] : m_visits)
        listing.visits.push_back(visit);
    return listing;
}

Result<share::Visit, share::StoreError> MemoryVisits::load(const QString &id)
{
    const auto found = m_visits.find(id);
    if (found == m_visits.end())
        return fail(share::StoreError{share::StoreError::Code::NotFound, id, {}});
    return found->second;
}

Result<void, share::StoreError> MemoryVisits::save(const share::Visit &visit)
{
    if (visit.id.isEmpty())
        return fail(share::StoreError{share::StoreError::Code::BadId, visit.id, {}});
    m_visits.insert_or_assign(visit.id, visit);
    return {};
}

Result<void, share::StoreError> MemoryVisits::replace(const share::Visit &former, const share::Visit &visit)
{
    const auto kept = m_visits.find(former.id);
    const bool isOther = kept != m_visits.end() && !(kept->second == former);
    if (isOther || (visit.id != former.id && m_visits.contains(visit.id)))
        return fail(share::StoreError{share::StoreError::Code::Changed, visit.id, {}});
    return save(visit);
}

Result<void, share::StoreError> MemoryRegister::discard(const QString &id)
{
    if (m_shares.erase(id) == 0)
        return fail(share::StoreError{share::StoreError::Code::NotFound, id, {}});
    return {};
}

Result<share::PolicyVersion, share::StoreError> MemoryHistory::keep(
    const QByteArray &text, const QDateTime &at, State state, const QString &note)
{
    const QString digest = share::digestOf(text);
    const QDateTime inForceAt = state == State::InForce ? share::inForceAfter(versions(), at) : QDateTime();
    for (Kept &kept : m_kept) {
        if (kept.version.digest == digest) {
            if (inForceAt.isValid())
                kept.version.inForceAt = inForceAt;
            return kept.version;
        }
    }
    m_kept.push_back({{digest, at, note, inForceAt}, text});
    return m_kept.back().version;
}

Result<QByteArray, share::StoreError> MemoryHistory::text(const QString &digest)
{
    for (const Kept &kept : m_kept)
        if (kept.version.digest == digest)
            return kept.text;
    return fail(share::StoreError{share::StoreError::Code::NotFound, digest, {}});
}

std::vector<share::PolicyVersion> MemoryHistory::versions()
{
    std::vector<share::PolicyVersion> all;
    for (auto kept = m_kept.rbegin(); kept != m_kept.rend(); ++kept)
        all.push_back(kept->version);
    return all;
}

} // namespace practice
