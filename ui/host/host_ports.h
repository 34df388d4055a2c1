// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/history/run_store.h"
#include "ui/host/rule_examiner.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QUrl;
class QWidget;

namespace practice {
class World;
}

namespace ui {

/// What the host's pages ask of the program around them. A function that is empty is not offered.
struct HostUiPorts {
    /// The bytes of a file that the person chooses. \a use is not called when he changed his mind; a sentence
    /// says why a file could not be read.
    std::function<void(
        QWidget *asker, const QString &title, std::function<void(const Result<QByteArray, QString> &)> use)>
        openFile = {};
    /// Keeps a file where the person wants it. \a done gets where it was written, or why it was not; nothing
    /// when he changed his mind.
    std::function<void(QWidget *asker, const QString &name, const QByteArray &bytes,
        std::function<void(const QString &said)> done)>
        saveFile = {};
    std::function<void(const QUrl &)> openUrl = {}; ///< in the browser
    /// Never shows the two pictures by itself again.
    std::function<void()> skipTwoHouses = {};
    Examine examine = {};             ///< empty: share::lookAt()
    practice::World *world = nullptr; ///< practice mode: then one person can play both sides
    history::RunStore *runs
        = nullptr; ///< where a check that came back is kept for good; the share has the newest only
    /// Practice: shows the friend's pages with this card.
    std::function<void(const QByteArray &card)> openAsFriend = {};
};

} // namespace ui
