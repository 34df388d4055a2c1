// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace base {

/// A text that must not reach a log, an error, an argument list or a file: an invite link, a token, a key.
/// There is no conversion and no stream operator on purpose; `reveal()` is easy to find.
class Secret {
public:
    Secret() = default;
    explicit Secret(QString text)
        : m_text(std::move(text))
    {
    }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] const QString &reveal() const { return m_text; }
    friend bool operator==(const Secret &, const Secret &) = default;

private:
    QString m_text;
};

} // namespace base
