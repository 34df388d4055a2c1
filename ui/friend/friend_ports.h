// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/explain/catalogue.h"
#include "core/history/run_store.h"
#include "ui/audit/audit_session.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QUrl;
class QWidget;

namespace ui {

class CardLanguage;

/// A file that the person may keep. What the dialog may say to him comes back through \a said: where it was
/// written, or why it was not; empty when he changed his mind.
using SaveFile = std::function<void(QWidget *asker, const QString &name, const QByteArray &bytes,
    std::function<void(const QString &said)> done)>;

/// What the friend's pages ask of the program around them. A function that is empty is not offered.
struct FriendUiPorts {
    SaveFile saveFile;
    const base::Clock *clock = nullptr;        ///< for dates on pages; null: this computer's
    std::function<void(const QUrl &)> openUrl; ///< in the browser
    CardLanguage *language = nullptr;          ///< of the program; outlives the pages
    std::function<bool()> acceptInPractice; ///< practice only: the friend accepts; false: nothing to accept
    explain::System system = explain::System::Unknown; ///< of this computer
    history::RunStore *runs = nullptr;                 ///< every run is kept there
    std::optional<AuditPorts> audit = {};              ///< what an audit is made with
    probe::Prober *prober = nullptr;                   ///< for waiting until the door opens
};

} // namespace ui
