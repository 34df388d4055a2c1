// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/host/host_ports.h"

#include <QStringList>

class QWidget;

namespace ui {

/// Numbered things to do in the admin console, with a link to the right page, or its address to copy where
/// nothing can open a browser. Source of the addresses: Tailscale docs, "Policy file" and "Share your
/// machines", 2026.
[[nodiscard]] QWidget *consoleSteps(const HostUiPorts &ports, const QString &linkWords,
    const QString &address, const QStringList &steps, QWidget *parent);
/// Where the policy file is and how it gets here.
[[nodiscard]] QWidget *policySteps(const HostUiPorts &ports, QWidget *parent);
/// How the new file gets there.
[[nodiscard]] QWidget *saveSteps(const HostUiPorts &ports, QWidget *parent);

} // namespace ui
