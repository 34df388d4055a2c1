// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/deviation.h"
#include "core/share/layers.h"

#include <QDate>

namespace history {

/// What a person decided about a review. Decisions are kept; reviews follow from runs and decisions.
struct Decision {
    static constexpr qsizetype maxText = 1000;
    static constexpr std::size_t maxKept = 1000; ///< of one owner
    static constexpr qsizetype maxAbout = 1500;  ///< characters of what it is about; a thousand fit a file

    enum class Kind {
        Accepted, ///< it may stay so until a date, for a reason
        Mended,   ///< somebody put it right; the next run shows whether
        Reopened  ///< not accepted any more
    };
    Kind kind = Kind::Accepted;
    QString review; ///< id
    QDateTime at;   ///< UTC
    QString by;     ///< may be empty
    QString reason; ///< of Accepted, not empty
    QDate until;    ///< of Accepted: the last day; valid
    /// What it is about, so that it goes on counting when the review has another beginning: an older run came
    /// in late, or the first one was lost. Nothing in files of former versions.
    std::optional<Deviation> about = {};
    friend bool operator==(const Decision &, const Decision &) = default;
};
[[nodiscard]] QString idOf(Decision::Kind kind);
[[nodiscard]] std::optional<Decision::Kind> decisionKindFromId(QStringView id);

/// A deviation and what became of it.
struct Review {
    enum class State {
        Open,     ///< asks for a decision
        Accepted, ///< with reason and date; open again the day after
        Mended,   ///< said to be put right, not measured yet
        Fixed     ///< measured again, and over
    };
    /// Some of it went while the rest stayed.
    struct Gone {
        Deviation what;
        QDateTime at; ///< when the run that showed it was known
        friend bool operator==(const Gone &, const Gone &) = default;
    };

    QString id;          ///< `leaking-1a2b3c4d`: kind, and a digest of where and since when
    Deviation deviation; ///< what of it is not over yet; of a Fixed one, all of it
    Deviation whole;     ///< as it was found
    std::vector<Gone> gone;
    State state = State::Open;
    QDateTime openedAt;  ///< when the run that found it was known
    QString openedBy;    ///< id of that run
    QDateTime seenAt;    ///< when the newest run that has it was known
    QDateTime decidedAt; ///< the newest decision; invalid without one
    QString by;
    QString reason;
    QDate until;       ///< of Accepted, and of an Open one whose time ran out
    QDateTime fixedAt; ///< when the run that showed that it is over was known
    /// Of Fixed: over because the promise changed, not because something else was measured.
    bool isPromiseChanged = false;
    friend bool operator==(const Review &, const Review &) = default;

    [[nodiscard]] bool hasExpired() const { return state == State::Open && until.isValid(); }
    [[nodiscard]] bool isOver() const { return state == State::Fixed; }
};
[[nodiscard]] QString idOf(Review::State state);
[[nodiscard]] QString describe(Review::State state);
/// "Accepted until 1 March 2027: printer of the house." Follows the sentence of the deviation.
[[nodiscard]] QString describe(const Review &review);

/// The reviews after all these runs and decisions, oldest first. Pure, whatever the order of the runs; adding
/// a run or a decision twice changes nothing. An accepted review is open again when \a now is after its last
/// day. A run whose time lies ahead of \a now (Run::isAhead()) only opens reviews: at the first decision
/// about one of them, else now.
[[nodiscard]] std::vector<Review> reviewsOf(
    const std::vector<Run> &runs, const std::vector<Decision> &decisions, const QDateTime &now);

/// Those of \a found in \a run that nobody has accepted for the day of the run. An acceptance covers the runs
/// in the life of its own review: what comes back after it was over asks for a new decision.
[[nodiscard]] std::vector<Deviation> notAccepted(
    std::vector<Deviation> found, const Run &run, const std::vector<Review> &reviews);

/// Found by \a time, and by then neither measured again nor accepted.
[[nodiscard]] bool isUnsettledAt(const Review &review, const QDateTime &time);

/// Why a decision cannot be taken.
struct DecisionError {
    enum class Code {
        NoSuchReview,
        AlreadyFixed,
        NoReason,
        NoDate,
        DateInThePast,
        DateTooFar,
        TooLong,     ///< the reason
        NameTooLong, ///< of who decides
        BadText,     ///< markup or characters that cannot be seen
        NotAccepted
    };
    Code code = Code::NoSuchReview;
    friend bool operator==(const DecisionError &, const DecisionError &) = default;
};
[[nodiscard]] QString describe(const DecisionError &error);
inline constexpr int maxAcceptedYears = 1; ///< nothing is accepted for ever
/// The decision as it is kept, with what it is about.
[[nodiscard]] Result<Decision, DecisionError> decided(
    const std::vector<Review> &reviews, Decision decision, const QDateTime &now);

/// How a share stands with its reviews: an open one asks for attention, an accepted one is due on its last
/// day; the rest is what share::summaryOf() says.
[[nodiscard]] share::Summary summaryOf(
    const share::Share &share, const std::vector<Review> &reviews, const QDateTime &now);

} // namespace history
