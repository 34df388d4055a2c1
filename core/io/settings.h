// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

class QSettings;

namespace io {

/// What the person chose for the whole program: the language, the colours, which page is not shown again. One
/// small file, `settings.ini`, beside the register. Nothing in it is secret, and nothing depends on it: a
/// choice that cannot be read or kept is as if it had not been made.
class Settings {
public:
    explicit Settings(const QString &folder);
    ~Settings();

    /// Empty when it was never chosen. At most 100 characters.
    [[nodiscard]] QString value(const QString &name) const;
    /// Written at once.
    void keep(const QString &name, const QString &value);

private:
    std::unique_ptr<QSettings> m_file;
};

} // namespace io
