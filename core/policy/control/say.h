// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoreApplication>

/// Sentences of this folder, translated. What comes from the file is put in last, so that a `%1` in it stays
/// what it is.
namespace policy::control {

[[nodiscard]] inline QString say(const char *text)
{
    return QCoreApplication::translate("control", text);
}

[[nodiscard]] inline QString say(const char *text, const QByteArray &what)
{
    return say(text).arg(QString::fromUtf8(what));
}

[[nodiscard]] inline QString say(const char *text, const QByteArray &one, const QByteArray &other)
{
    return say(text).arg(QString::fromUtf8(one), QString::fromUtf8(other));
}

} // namespace policy::control
