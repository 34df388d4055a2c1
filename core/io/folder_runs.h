// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/run_store.h"
#include "core/io/kept_files.h"

namespace io {

/// Runs and decisions: `runs/OWNER/ID.json` and `reviews/OWNER.json` in the data folder. See KeptFiles for
/// what happens to a damaged file and to one of a newer version. A run is read once, and again when its file
/// changes.
class FolderRuns : public history::RunStore {
public:
    explicit FolderRuns(const QString &dataFolder, std::size_t mostRuns = maxRuns);
    FolderRuns(const FolderRuns &) = delete;
    FolderRuns &operator=(const FolderRuns &) = delete;

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
    [[nodiscard]] std::vector<share::StoreError> takeFaults(const QString &owner) override;

private:
    /// How a file looked just before it was read.
    struct Look {
        qint64 size = 0;
        qint64 writtenAt = 0;
        qint64 changedAt = 0; ///< what is about the file changed, such as its time
        friend bool operator==(const Look &, const Look &) = default;
    };
    struct Known {
        Look look;
        history::Run run;
    };

    /// Remembers a fault that nobody meets a second time.
    void remember(const QString &owner, const share::StoreError &fault);
    [[nodiscard]] KeptFiles &filesOf(const QString &owner);
    [[nodiscard]] std::optional<share::CardError> check(
        const QString &owner, const QString &name, const QByteArray &bytes);
    [[nodiscard]] bool isDecidedAbout(const history::Run &run);

    QString m_folder;
    std::size_t m_mostRuns;
    std::map<QString, KeptFiles> m_files;                ///< by owner
    std::map<QString, std::map<QString, Known>> m_known; ///< by owner and id
    std::optional<history::Run> m_checked;               ///< the last file that was read, when it was fine
    KeptFiles m_decisions;
    std::map<QString, std::vector<share::StoreError>> m_met; ///< by owner: not taken yet
};

} // namespace io
