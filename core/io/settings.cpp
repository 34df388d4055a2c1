// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/settings.h"

#include "core/io/files.h"

#include <QSettings>

namespace io {

namespace {
constexpr qsizetype longest = 100;
}

Settings::Settings(const QString &folder)
{
    static_cast<void>(makeFolder(folder));
    m_file = std::make_unique<QSettings>(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat);
}

Settings::~Settings() = default;

QString Settings::value(const QString &name) const
{
    return m_file->value(name).toString().left(longest);
}

void Settings::keep(const QString &name, const QString &value)
{
    m_file->setValue(name, value.left(longest));
    m_file->sync();
}

} // namespace io
