// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace ui {

/// How Tailscale gets onto one kind of device. Sources: Tailscale client, scripts/installer.sh (2026-08-22);
/// Tailscale docs, download page. We name the page and never run anything.
struct InstallHints {
    Q_DECLARE_TR_FUNCTIONS(ui::InstallHints)

public:
    QString id;      ///< "linux", "windows", "macos", "android", "ios"
    QString name;    ///< as its maker spells it
    QString command; ///< to copy; empty where there is none

    [[nodiscard]] static QList<InstallHints> all();
    /// The hints of that id; of Linux when it is unknown.
    [[nodiscard]] static InstallHints of(const QString &id);
    /// What to do, in order, ending with the sign-in as \a login.
    [[nodiscard]] QStringList steps(const QString &login) const;
};

} // namespace ui
