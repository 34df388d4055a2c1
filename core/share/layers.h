// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/verdict.h"
#include "core/share/share.h"

namespace share {

/// What a share stands on, in the order in which it breaks: without an account no invite, without an invite …
enum class Layer { Account, Invite, Visible, Keys, Path, Rule, Service };
inline constexpr int layerCount = 7;

enum class LayerState { Good, Broken, Paused, NotKnown };

struct LayerRow {
    Layer layer = Layer::Account;
    LayerState state = LayerState::NotKnown;
    QDateTime since; ///< when it was seen; invalid when it was not
    QString detail;  ///< data: a login, a date; may be empty
    friend bool operator==(const LayerRow &, const LayerRow &) = default;
};
/// All seven, in order. What follows the first broken one is not known.
[[nodiscard]] std::vector<LayerRow> layersOf(const Share &share, const QDateTime &now);
/// The first that is broken or paused.
[[nodiscard]] std::optional<LayerRow> firstBroken(const std::vector<LayerRow> &layers);
[[nodiscard]] QString describe(Layer layer); ///< "account"
[[nodiscard]] QString describe(LayerState state);

/// What the card of a share in the register says.
struct Summary {
    enum class State { Draft, Waiting, OpenAsPromised, Attention, Paused, Ending, Ended };
    State state = State::Draft;
    QString word;      ///< for the badge and before the sentence: "Open as promised"
    QString sentence;  ///< "The other 40 doors tried are shut."
    QDate due;         ///< next thing to do; invalid = none
    QString dueReason; ///< "next check"
};
[[nodiscard]] Summary summaryOf(const Share &share, const QDateTime &now);
/// The next date that asks for something: review, end, quarterly check, or the end of an unused invite.
[[nodiscard]] QDate nextDue(const Share &share);

/// What the friend's newest result means; nothing without one.
[[nodiscard]] std::optional<probe::Verdict> newestVerdict(const Share &share);

} // namespace share
