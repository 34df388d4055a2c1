// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/share/standing.h"
#include "core/witness/witnesses.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/layout.h"

#include <optional>

namespace ui {

/// A witness as the page names it: “your policy file”.
[[nodiscard]] QString nameOf(witness::Witness witness, const share::Share &share);
[[nodiscard]] bool speaks(const witness::Comparison &comparison, witness::Witness witness);

/// Who says so: the four witnesses, since when each is known, and where two of them part.
class WitnessList : public Rows {
    Q_OBJECT

public:
    explicit WitnessList(share::Share share, QWidget *parent = nullptr);

    /// \a comparison: nothing before the first one is there. \a today: nothing when the file was never seen.
    void setState(const witness::Sources &sources, const std::optional<witness::Comparison> &comparison,
        const std::optional<share::PolicyToday> &today, const QDateTime &now);

Q_SIGNALS:
    /// Nobody has asked the machine itself, and the person wants to.
    void pasteRequested();

private:
    struct Look {
        QString word;
        Role colour = Role::Ink2;
        bool speaks = false;
    };
    void addRow(witness::Witness witness, const Look &look, const QString &words, const QString &detail,
        bool offersPaste = false);
    [[nodiscard]] static Look lookOf(
        witness::Witness witness, const std::optional<witness::Comparison> &comparison);

    share::Share m_share;
};

} // namespace ui
