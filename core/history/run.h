// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/audit_result.h"
#include "core/probe/check_result.h"
#include "core/probe/situation.h"
#include "core/probe/verdict.h"
#include "core/share/share.h"
#include "core/share/visit.h"

#include <map>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

/// What was measured over the months, what changed, what differs from the promise, and what a person decided
/// about it.
namespace history {

struct Run;

/// What a run means, worked out once: an audit takes a millisecond, and a history has thousands of them. All
/// copies of a run share it, which is why it is not a value; it says nothing about a run that was changed,
/// and nothing about whether two runs are equal.
class Meaning {
public:
    /// Without it every question is worked out anew.
    [[nodiscard]] static Meaning shared();
    [[nodiscard]] probe::Verdict verdictOf(const Run &run) const;
    friend bool operator==(const Meaning &, const Meaning &) { return true; }

private:
    struct Known;
    std::shared_ptr<Known> m_known;
};

/// One measurement as it is kept. What was promised then is the plan of its result.
struct Run {
    static constexpr int schema = 1;
    static constexpr qsizetype maxBytes = share::ResultFile::maxBytes; ///< of its file
    static constexpr qsizetype maxText = 254;                          ///< of `by`

    enum class Source {
        ThisComputer, ///< measured by this Halfdoor
        ResultFile    ///< read from what the friend sent; proves nothing against a friend who forges it
    };

    QString id;    ///< see makeRunId(); unique within the owner
    QString owner; ///< id of the share (host) or of the visit (friend)
    bool practice = false;
    Source source = Source::ThisComputer;
    QString by;       ///< who measured, a login or a name as far as known; may be empty
    QString nonce;    ///< of the card that was checked; empty without a card
    QDateTime keptAt; ///< UTC
    /// The host had shut the promised doors before it began: none of them may answer. Known to him alone.
    bool wasShut = false;
    probe::Situation situation;
    std::variant<probe::CheckResult, probe::AuditResult> result;
    Meaning meaning = {}; ///< a store that lists the same run again and again makes it shared
    friend bool operator==(const Run &, const Run &) = default;

    [[nodiscard]] bool isAudit() const { return result.index() == 1; }
    [[nodiscard]] const probe::CheckPlan &promise() const; ///< what was promised then
    [[nodiscard]] const probe::NameAnswer &name() const;
    [[nodiscard]] const std::vector<probe::CheckFault> &faults() const;
    [[nodiscard]] QDateTime startedAt() const;
    [[nodiscard]] QDateTime endedAt() const;
    [[nodiscard]] bool isPartial() const;
    /// When it counts as measured, against decisions and other runs: endedAt(), but not later than this
    /// computer kept it, for the clock of the computer that measured may be ahead.
    [[nodiscard]] QDateTime knownAt() const;
    /// Its time lies ahead: the clock here was wrong when it was kept, so nobody knows when it was measured.
    /// Such a run is listed and shown, and what it found asks for a decision; but it ends no review, proves
    /// nothing, and is never the newest.
    [[nodiscard]] bool isAhead(const QDateTime &now) const;
};
/// What kind of run it is: "check", "audit, not finished". Why one ended early (canceled, killed, asleep) is
/// not known, so nothing is said about it.
[[nodiscard]] QString describe(const Run &run);
[[nodiscard]] QString idOf(Run::Source source);
[[nodiscard]] std::optional<Run::Source> sourceFromId(QStringView id);

/// `20261121-164200123-check-1a2b3c4d`: start, kind, and a digest of the plan. The same measurement has the
/// same id wherever it comes from, and an audit that was cut short has the id of its continuation.
[[nodiscard]] QString makeRunId(const Run &run);
/// `[0-9]{8}-[0-9]{9}-(check|audit)-[0-9a-f]{8}(-[0-9]{1,3})?`: the only ids that become names of files.
[[nodiscard]] bool isRunId(QStringView id);
/// The id of a share or of a visit: `[a-z0-9-]` and dots inside, at most 100 characters.
[[nodiscard]] bool isOwnerId(QStringView id);

/// A run of this computer, complete with its id.
[[nodiscard]] Run runOf(const QString &owner, probe::CheckResult result, const QDateTime &keptAt);
[[nodiscard]] Run runOf(const QString &owner, probe::AuditResult result, const QDateTime &keptAt);
/// What the friend sent, check or audit, as a run of the share.
[[nodiscard]] Run runOf(const share::Share &share, const share::ResultFile &result, const QDateTime &keptAt);
/// The newest whose time does not lie ahead; null without one. \a runs oldest first.
[[nodiscard]] const Run *newestOf(const std::vector<Run> &runs, const QDateTime &now);
/// The checks that a share or a visit keeps itself, as runs, oldest first.
[[nodiscard]] std::vector<Run> runsOf(const share::Share &share);
[[nodiscard]] std::vector<Run> runsOf(const share::Visit &visit);
/// All of both, each once, oldest first.
[[nodiscard]] std::vector<Run> merged(std::vector<Run> kept, const std::vector<Run> &more);

/// What one address answered, whatever measured it.
struct Seen {
    std::map<probe::Outcome, probe::PortSet> ports; ///< no empty set
    bool isControlled = false; ///< something answered here, and still did at the end: silence means shut
    friend bool operator==(const Seen &, const Seen &) = default;

    [[nodiscard]] probe::PortSet with(probe::Outcome outcome) const;
    [[nodiscard]] probe::PortSet tried() const;
};
using View = std::map<base::Address, Seen>;
[[nodiscard]] View viewOf(const Run &run);

/// \a next is the same measurement as \a kept, which was cut short, and knows all that was known: it may take
/// its place. What answered then and is silent by now is a story of its own, and both stay.
[[nodiscard]] bool isContinuation(const Run &kept, const Run &next);

/// What it means, check or audit.
[[nodiscard]] probe::Verdict verdictOf(const Run &run);
/// What must open by the run: nothing when the host had shut it.
[[nodiscard]] probe::PortSet promisedPorts(const Run &run);
[[nodiscard]] probe::Verdict::Kind kindOf(const Run &run);

} // namespace history
