// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/share/layers.h"
#include "core/share/standing.h"
#include "core/share/visit.h"
#include "ui/widgets/share_card.h"

#include <QDateTime>
#include <QString>

namespace ui {

/// “21 November 2026”; with the month as a word.
[[nodiscard]] QString dateWords(const QDate &date);
/// “today, 16:42”, “yesterday, 9:10”, else the date. \a now and \a when in any time zone; shown in the local
/// one.
[[nodiscard]] QString momentWords(const QDateTime &when, const QDateTime &now);

/// “Tom – Jellyfin on attic”, with what is known so far.
[[nodiscard]] QString titleOf(const share::Share &share);
[[nodiscard]] QString titleOf(share::Step step);       ///< “The rule”
[[nodiscard]] QString titleOf(share::FriendStep step); ///< “Check the door”
[[nodiscard]] Status statusOf(share::Summary::State state);
[[nodiscard]] QString layerName(share::Layer layer); ///< “account”

/// \a summary may know more than share::summaryOf(), such as what the reviews ask for. \a standing is what
/// stands in today's policy file: where that is not what the share says, status, sentence and layers say so.
/// It may be null.
[[nodiscard]] ShareCardView cardViewOf(const share::Share &share, const share::Summary &summary,
    const share::Standing *standing, const QDateTime &now);

/// One layer in the long form.
struct LayerLine {
    QString icon;
    QString name;
    QString sentence;
    QString word;
    Status status = Status::NotKnownYet;
};
[[nodiscard]] LayerLine lineOf(const share::LayerRow &row, const share::Share &share);
/// The same with what today's file says of the rule. \a standing may be null.
[[nodiscard]] LayerLine lineOf(
    const share::LayerRow &row, const share::Share &share, const share::Standing *standing);

/// One line of the history, without its date.
[[nodiscard]] QString wordsOf(const share::Event &event);

} // namespace ui
