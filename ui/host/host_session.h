// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/share/host_flow.h"
#include "ui/host/host_ports.h"

#include <QObject>

#include <memory>

namespace ui {

/// One share as the host's pages see it: the flow, and names that are never empty. Decides nothing;
/// share::HostFlow does.
class HostSession : public QObject {
    Q_OBJECT

public:
    HostSession(std::unique_ptr<share::HostFlow> flow, HostUiPorts ports, QObject *parent = nullptr);
    ~HostSession() override;

    [[nodiscard]] share::HostFlow &flow() const { return *m_flow; }
    [[nodiscard]] const share::Share &share() const { return m_flow->share(); }
    [[nodiscard]] const HostUiPorts &ports() const { return m_ports; }
    [[nodiscard]] practice::World *world() const { return m_ports.world; }

    // For sentences.
    [[nodiscard]] QString friendName() const;
    [[nodiscard]] QString machineName() const;
    [[nodiscard]] QString serviceName() const;
    [[nodiscard]] QString title() const; ///< “Share with Tom”
    /// Takes the checks of the share that the run store lacks into it. A sentence says why that failed, or
    /// nothing.
    [[nodiscard]] QString keepRuns() const;
    /// The same with one result that the share does not keep itself.
    [[nodiscard]] QString keepRun(const share::ResultFile &result) const;
    [[nodiscard]] QString firstProblem(share::Step step) const; ///< a sentence, or empty

Q_SIGNALS:
    /// Something that a page shows is different now.
    void changed();

private:
    std::unique_ptr<share::HostFlow> m_flow;
    HostUiPorts m_ports;
};

/// “21 Nov 2026, 16:42” in the language and time zone of this computer.
[[nodiscard]] QString dateAndTime(const QDateTime &at);

/// The code of the language that the app speaks now, for texts that core keeps in both.
[[nodiscard]] QString uiLanguage();

} // namespace ui
