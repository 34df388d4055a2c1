// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/plan.h"
#include "core/share/share.h"

#include <QCoreApplication>
#include <QList>

namespace ui {

/// Who gains and who loses what, in sentences for the rule page.
class AccessWords {
    Q_DECLARE_TR_FUNCTIONS(ui::AccessWords)

public:
    struct Line {
        enum class Kind { Gains, LosesNow, LosesLater, Keeps };
        Kind kind = Kind::Keeps;
        QString subject; ///< “Tom gains”
        QString rest;
        QString aside = {};
        friend bool operator==(const Line &, const Line &) = default;
    };

    /// In the order of the page: gains, loses, later, unchanged. People with the same change share a line; a
    /// list that is cut says so. \a inventory may be null.
    [[nodiscard]] static QList<Line> forPlan(
        const policy::Plan &plan, const share::Share &share, const policy::Topology *inventory);
    /// For a change of a rule that stands: pause, resume, remove, undo.
    [[nodiscard]] static QList<Line> forChange(const policy::Plan &plan, const share::Share &share);

    /// “every port”, “port 8096”, “ports 22 and 80–90 (UDP)”.
    [[nodiscard]] static QString ports(const std::vector<policy::Reach> &reach);
    /// What a rule that lets shared people in does today.
    [[nodiscard]] static QString finding(const policy::Finding &finding);
    /// The first letter a capital, a full stop at the end, quotation marks for backticks.
    [[nodiscard]] static QString sentence(const QString &words);

private:
    [[nodiscard]] static QString place(const QString &machines, const std::vector<policy::Reach> &reach,
        const std::vector<policy::Reach> &reach6, const QStringList &apps);
    [[nodiscard]] static QString names(const QStringList &all);
    [[nodiscard]] static QList<Line> grouped(
        const std::vector<const policy::AccessChange *> &changes, Line::Kind kind);
    [[nodiscard]] static int untouched(const policy::Plan &plan, const policy::Topology &inventory);
    [[nodiscard]] static QList<Line> ofFriend(const policy::Plan &plan, const share::Share &share);
    [[nodiscard]] static QList<Line> others(const policy::Plan &plan, const share::Share &share);
    [[nodiscard]] static QString doors(const share::Share &share);
};

} // namespace ui
