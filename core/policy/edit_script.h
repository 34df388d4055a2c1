// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/plan.h"

#include <vector>

namespace policy {

/// Edits made one after another, each on the text that the ones before it left, told as edits of the first
/// text. Whatever was never touched stays a piece of the first text, so the script is as small as the edits
/// were.
class EditScript {
public:
    explicit EditScript(const QByteArray &text);

    /// Edits of text(): any order, not overlapping; two insertions at one place keep their order.
    void apply(std::vector<Change> edits);
    [[nodiscard]] const QByteArray &text() const { return m_text; }
    /// In the first text, ascending, not overlapping.
    [[nodiscard]] std::vector<Change> changes() const;

private:
    struct Piece {
        bool isOriginal = false;
        std::uint32_t begin = 0; ///< in the first text
        std::uint32_t end = 0;
        QByteArray inserted;
        QString why;
        [[nodiscard]] std::uint32_t size() const;
    };
    void copy(
        const std::vector<Piece> &from, std::size_t &at, std::uint32_t &used, std::uint32_t bytes, bool keep);
    void keepSlice(const Piece &piece, std::uint32_t from, std::uint32_t to);

    QByteArray m_original;
    QByteArray m_text;
    std::vector<Piece> m_pieces;
};

} // namespace policy
