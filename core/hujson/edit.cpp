// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hujson/edit.h"

#include <algorithm>

namespace hujson {

QByteArray apply(const QByteArray &text, std::vector<Edit> edits)
{
    std::stable_sort(
        edits.begin(), edits.end(), [](const Edit &a, const Edit &b) { return a.offset < b.offset; });
    qsizetype size = text.size();
    for (const Edit &edit : edits)
        size += edit.inserted.size();
    QByteArray out;
    out.reserve(size);
    qsizetype copied = 0;
    for (const Edit &edit : edits) {
        const auto offset = static_cast<qsizetype>(edit.offset);
        Q_ASSERT(offset >= copied && offset + edit.removed <= text.size());
        out.append(text.constData() + copied, offset - copied);
        out.append(edit.inserted);
        copied = offset + edit.removed;
    }
    out.append(text.constData() + copied, text.size() - copied);
    return out;
}

} // namespace hujson
