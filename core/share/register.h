// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/share/share.h"

#include <QByteArray>

namespace share {

struct StoreError {
    enum class Code {
        CannotRead,
        CannotWrite,
        DiskFull,
        ReadOnly,
        NewerVersion,
        NotFound,
        BadId,
        TooLarge,
        Busy,
        Damaged,  ///< left where it is, because it could not be moved
        SetAside, ///< damaged, in the folder `damaged` now
        Restored, ///< as SetAside, and the version before it is back
        Changed,  ///< somebody else wrote it since we read it
        TooMany   ///< files in this folder: the oldest were not read; detail is how many were
    };
    Code code = Code::CannotRead;
    QString path;   ///< of the file, for the person
    QString detail; ///< place in the file or what the system said; goes below a fold
    friend bool operator==(const StoreError &, const StoreError &) = default;
};
[[nodiscard]] QString describe(const StoreError &error);

/// The port to the register on disk: one file per share, saved atomically, the last five versions kept.
/// A damaged file is set aside, never overwritten; one of a newer version is listed but read-only.
class Register {
public:
    struct Listing {
        std::vector<Share> shares;
        std::vector<StoreError> faults; ///< files that could not be read: shown, never dropped
    };

    virtual ~Register() = default;
    [[nodiscard]] virtual Listing list() = 0;
    [[nodiscard]] virtual Result<Share, StoreError> load(const QString &id) = 0;
    /// For who loads, changes and saves at one go: Changed when what is kept is not what this register last
    /// loaded or saved. All or nothing: when this fails the former file is as it was.
    [[nodiscard]] virtual Result<void, StoreError> save(const Share &share) = 0;
    /// For who holds a share while others may read and write it, here or elsewhere: as save(), and Changed
    /// unless what is kept is \a former. Where \a share has an id of its own nothing may be kept there.
    [[nodiscard]] virtual Result<void, StoreError> replace(const Share &former, const Share &share) = 0;
    /// Former versions of one share, newest first, at most five.
    [[nodiscard]] virtual std::vector<Share> versions(const QString &id) = 0;
    /// Takes a draft out of the list. A file is moved aside, not deleted.
    [[nodiscard]] virtual Result<void, StoreError> discard(const QString &id) = 0;
};

/// One kept policy text.
struct PolicyVersion {
    QString digest;        ///< SHA-256, hex
    QDateTime at;          ///< when it was first kept
    QString note;          ///< of then: "before attic-media", data not a sentence
    QDateTime inForceAt{}; ///< when it was last seen to be the tailnet's; invalid when it was only planned
};

/// The port to the history of the host's policy file: every version seen or planned, by time and digest.
class PolicyHistory {
public:
    virtual ~PolicyHistory() = default;
    /// What is known of a text when it is kept.
    enum class State { Planned, InForce };
    /// Keeps the text; the same bytes twice are kept once, with the newest time at which they were in force.
    [[nodiscard]] virtual Result<PolicyVersion, StoreError> keep(
        const QByteArray &text, const QDateTime &at, State state, const QString &note)
        = 0;
    [[nodiscard]] virtual Result<QByteArray, StoreError> text(const QString &digest) = 0;
    [[nodiscard]] virtual std::vector<PolicyVersion> versions() = 0; ///< newest first, by `at`
};

/// \a at, or just after the newest of \a versions: what is seen last is last, also within one tick of the
/// clock and where somebody set it back.
[[nodiscard]] QDateTime inForceAfter(const std::vector<PolicyVersion> &versions, const QDateTime &at);

/// SHA-256 of the bytes, as lower-case hex.
[[nodiscard]] QString digestOf(const QByteArray &text);

} // namespace share
