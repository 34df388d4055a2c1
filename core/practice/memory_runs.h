// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/run_store.h"

#include <map>

namespace practice {

/// Runs and decisions that are gone when the program ends.
class MemoryRuns : public history::RunStore {
public:
    [[nodiscard]] Listing list(const QString &owner) override;
    [[nodiscard]] Result<history::Run, share::StoreError> load(
        const QString &owner, const QString &id) override;
    [[nodiscard]] Result<history::Run, share::StoreError> keep(const history::Run &run) override;
    [[nodiscard]] Decided decisions(const QString &owner) override;
    [[nodiscard]] Result<void, share::StoreError> decide(
        const QString &owner, const history::Decision &decision) override;

private:
    std::map<QString, std::vector<history::Run>> m_runs; ///< oldest first
    std::map<QString, std::vector<history::Decision>> m_decisions;
};

} // namespace practice
