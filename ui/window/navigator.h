// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/share/host_flow.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace ui {

/// Something that takes the whole window. Which fields count depends on the kind.
struct Request {
    enum class Kind {
        NewShare,
        ContinueShare, ///< id; step: that page, else the first that is not complete
        AnotherFriend, ///< id
        ChangeRule,    ///< id, task
        EndShare,      ///< id
        ShowCard,      ///< id
        ReadResult,    ///< bytes
        OpenCard,      ///< bytes; empty: the page that asks for a card
        ContinueVisit, ///< id
        ShowShare,     ///< id: its details
        ShowHistory,   ///< id: its runs; run: that one
        ShowWitnesses, ///< id: promise, file, filter and measurement side by side
        AuditVisit,    ///< id of a visit: every door
        VisitHistory,  ///< id of a visit: its runs
    };
    Kind kind = Kind::NewShare;
    QString id = {};
    std::optional<share::Step> step = {};
    share::RuleTask task = share::RuleTask::Open;
    QByteArray bytes = {};
    QString run = {};
};

/// What pages and flows may ask of the window they stand in.
class Navigator {
public:
    virtual ~Navigator() = default;
    /// Closes what takes the window and shows the register, read anew.
    virtual void goHome() = 0;
    /// Closes what takes the window and shows what was asked for.
    virtual void open(const Request &request) = 0;
    /// True when something was provided for this kind: a button for the others is not shown.
    [[nodiscard]] virtual bool canOpen(Request::Kind kind) const = 0;
};

/// Makes the widget for a request, or says in a sentence why not. The widget tells \a navigator when it is
/// done.
using Factory = std::function<Result<QWidget *, QString>(
    const Request &request, Navigator &navigator, QWidget *parent)>;

} // namespace ui
