// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/probe/prober.h"
#include "core/share/friend_flow.h"
#include "core/share/standing.h"
#include "ui/friend/friend_ports.h"
#include "ui/host/host_ports.h"
#include "ui/window/navigator.h"

#include <QFuture>

#include <optional>

class House;

namespace io {
class Settings;
}

namespace ui {
class MainWindow;
}

/// Read from the tailnet, or the newest text of the history that stood in the admin console.
[[nodiscard]] QFuture<std::optional<share::PolicyToday>> policyToday(House &house);

/// Makes what takes the window. It lives as long as the window and is owned by its factories.
class Flows {
public:
    using Made = Result<QWidget *, QString>;

    Flows(House &house, ui::MainWindow &window, ui::CardLanguage &language, io::Settings *settings)
        : m_house(house)
        , m_window(window)
        , m_language(language)
        , m_settings(settings)
    {
    }

    Made newShare(ui::Navigator &navigator, QWidget *parent) const;
    Made continueShare(const ui::Request &request, ui::Navigator &navigator, QWidget *parent) const;
    Made anotherFriend(const ui::Request &request, ui::Navigator &navigator, QWidget *parent) const;
    Made changeRule(const ui::Request &request, ui::Navigator &navigator, QWidget *parent) const;
    Made endShare(const ui::Request &request, ui::Navigator &navigator, QWidget *parent) const;
    Made readResult(const ui::Request &request, ui::Navigator &navigator, QWidget *parent) const;
    Made openCard(const ui::Request &request, ui::Navigator &navigator, QWidget *parent) const;
    Made continueVisit(const ui::Request &request, ui::Navigator &navigator, QWidget *parent) const;
    Made auditVisit(const ui::Request &request, ui::Navigator &navigator, QWidget *parent) const;
    Made showWitnesses(const ui::Request &request, ui::Navigator &navigator, QWidget *parent) const;
    Made visitHistory(const ui::Request &request, ui::Navigator &navigator, QWidget *parent) const;

private:
    /// An audit that came back goes into the history and is shown there.
    Made readAudit(const share::Share &share, const share::ResultFile &file) const;
    [[nodiscard]] ui::HostUiPorts hostUi() const;
    [[nodiscard]] ui::FriendUiPorts friendUi(const share::Card &card) const;
    Made hostView(const share::Share &share, std::optional<share::Step> step, ui::Navigator &navigator,
        QWidget *parent) const;
    /// A glance at the card says whose computer is rehearsed.
    [[nodiscard]] Result<share::OpenedCard, share::FlowError> openBytes(const QByteArray &bytes) const;
    Made friendView(const share::OpenedCard &opened, ui::Navigator &navigator, QWidget *parent) const;
    Made askForCard(ui::Navigator &navigator, QWidget *parent) const;

    House &m_house;
    ui::MainWindow &m_window;
    ui::CardLanguage &m_language;
    io::Settings *m_settings;
};
