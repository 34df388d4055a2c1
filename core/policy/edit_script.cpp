// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/edit_script.h"

#include <algorithm>

namespace policy {

std::uint32_t EditScript::Piece::size() const
{
    return isOriginal ? end - begin : static_cast<std::uint32_t>(inserted.size());
}

EditScript::EditScript(const QByteArray &text)
    : m_original(text)
    , m_text(text)
{
    m_pieces.push_back({true, 0, static_cast<std::uint32_t>(text.size()), {}, {}});
}

void EditScript::keepSlice(const Piece &piece, std::uint32_t from, std::uint32_t to)
{
    if (from == to)
        return;
    Piece slice = piece;
    if (piece.isOriginal) {
        slice.begin = piece.begin + from;
        slice.end = piece.begin + to;
    } else {
        slice.inserted = piece.inserted.mid(static_cast<qsizetype>(from), static_cast<qsizetype>(to - from));
    }
    m_pieces.push_back(std::move(slice));
}

/// Walks \a bytes of the former text; \a used counts what is behind us in piece \a at.
void EditScript::copy(
    const std::vector<Piece> &from, std::size_t &at, std::uint32_t &used, std::uint32_t bytes, bool keep)
{
    while (bytes > 0) {
        const Piece &piece = from[at];
        const std::uint32_t step = std::min(bytes, piece.size() - used);
        if (keep && piece.size() == 0)
            m_pieces.push_back(piece); // something was taken out here, and why
        else if (keep)
            keepSlice(piece, used, used + step);
        used += step;
        bytes -= step;
        if (used == piece.size()) {
            ++at;
            used = 0;
        }
    }
}

void EditScript::apply(std::vector<Change> edits)
{
    if (edits.empty())
        return;
    std::stable_sort(edits.begin(), edits.end(),
        [](const Change &a, const Change &b) { return a.edit.offset < b.edit.offset; });
    std::vector<Piece> former;
    former.swap(m_pieces);
    std::vector<hujson::Edit> plain;
    std::size_t at = 0;
    std::uint32_t used = 0;
    std::uint32_t position = 0;
    for (const Change &change : edits) {
        copy(former, at, used, change.edit.offset - position, true);
        copy(former, at, used, change.edit.removed, false);
        m_pieces.push_back({false, 0, 0, change.edit.inserted, change.why});
        position = change.edit.offset + change.edit.removed;
        plain.push_back(change.edit);
    }
    copy(former, at, used, static_cast<std::uint32_t>(m_text.size()) - position, true);
    m_text = hujson::apply(m_text, std::move(plain));
}

std::vector<Change> EditScript::changes() const
{
    std::vector<Change> out;
    Change open;
    std::uint32_t position = 0; // in the first text
    const auto close = [&](std::uint32_t next) {
        open.edit.removed = next - position;
        const QByteArray removed
            = m_original.mid(static_cast<qsizetype>(position), static_cast<qsizetype>(open.edit.removed));
        if (removed != open.edit.inserted) {
            open.edit.offset = position;
            out.push_back(open);
        }
        open = {};
    };
    for (const Piece &piece : m_pieces) {
        if (!piece.isOriginal) {
            open.edit.inserted += piece.inserted;
            if (!piece.why.isEmpty())
                open.why = piece.why;
            continue;
        }
        close(piece.begin);
        position = piece.end;
    }
    close(static_cast<std::uint32_t>(m_original.size()));
    return out;
}

} // namespace policy
