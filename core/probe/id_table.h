// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace probe {

/// The word of one value of an enum in files and `--json`.
template <typename Enum> struct IdRow {
    Enum value;
    QLatin1StringView id;
};

template <typename Enum, std::size_t Size>
[[nodiscard]] QString idIn(const std::array<IdRow<Enum>, Size> &table, Enum value)
{
    for (const IdRow<Enum> &row : table)
        if (row.value == value)
            return row.id;
    Q_UNREACHABLE();
}

template <typename Enum, std::size_t Size>
[[nodiscard]] std::optional<Enum> valueIn(const std::array<IdRow<Enum>, Size> &table, QStringView id)
{
    for (const IdRow<Enum> &row : table)
        if (row.id == id)
            return row.value;
    return std::nullopt;
}

} // namespace probe
