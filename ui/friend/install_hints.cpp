// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/friend/install_hints.h"

using namespace Qt::StringLiterals;

namespace ui {

QList<InstallHints> InstallHints::all()
{
    return {
        {u"windows"_s, u"Windows"_s, {}},
        {u"macos"_s, u"macOS"_s, {}},
        {u"linux"_s, u"Linux"_s, u"curl -fsSL https://tailscale.com/install.sh | sh"_s},
        {u"android"_s, u"Android"_s, {}},
        {u"ios"_s, u"iPhone, iPad"_s, {}},
    };
}

InstallHints InstallHints::of(const QString &id)
{
    const QList<InstallHints> known = all();
    for (const InstallHints &each : known)
        if (each.id == id)
            return each;
    return of(u"linux"_s);
}

QStringList InstallHints::steps(const QString &login) const
{
    const QString signIn = tr("Sign in as %1. If that account is new, it is made at this moment.").arg(login);
    if (id == u"windows"_s)
        return {tr("Open tailscale.com/download and install the Windows program."),
            tr("Click its icon beside the clock, then “Log in”."), signIn};
    if (id == u"macos"_s)
        return {tr("Install Tailscale from the App Store, or from tailscale.com/download."),
            tr("Click its icon in the menu bar, then “Log in”."), signIn};
    if (id == u"android"_s)
        return {tr("Install Tailscale from the Play Store or from F-Droid."),
            tr("Open it and allow the VPN connection."), signIn};
    if (id == u"ios"_s)
        return {
            tr("Install Tailscale from the App Store."), tr("Open it and allow the VPN connection."), signIn};
    return {tr("Install Tailscale with your package manager, or with the command below. It asks for your "
               "password."),
        tr("Then run “sudo tailscale up” and open the link that it shows."), signIn};
}

} // namespace ui
