// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/run_store.h"
#include "core/io/kept_files.h"

namespace io {

/// Runs and decisions: `runs/OWNER/ID.json` and `reviews/OWNER.json` in the data folder. See KeptFiles for
/// what happens to a damaged file and to one of a newer version.
class FolderRuns : public history::RunStore {
public:
    explicit FolderRuns(const QString &dataFolder, std::size_t mostRuns = maxRuns);

    /// Of whom there are runs, also where share or visit are gone, or never were: a card can be checked
    /// unopened.
    [[nodiscard]] QStringList owners() const;

    [[nodiscard]] Listing list(const QString &owner) override;
    [[nodiscard]] Result<history::Run, share::StoreError> load(
        const QString &owner, const QString &id) override;
    [[nodiscard]] Result<history::Run, share::StoreError> keep(const history::Run &run) override;
    [[nodiscard]] Decided decisions(const QString &owner) override;
    [[nodiscard]] Result<void, share::StoreError> decide(
        const QString &owner, const history::Decision &decision) override;

private:
    [[nodiscard]] KeptFiles &filesOf(const QString &owner);
    [[nodiscard]] bool isDecidedAbout(const history::Run &run);

    QString m_folder;
    std::size_t m_mostRuns;
    std::map<QString, KeptFiles> m_files; ///< by owner
    KeptFiles m_decisions;
};

} // namespace io
