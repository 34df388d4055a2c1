// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/unified_diff.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace cli {

QByteArray patchOf(const QByteArray &former, const QByteArray &present, const QString &path)
{
    QString name = QDir::cleanPath(path);
    const bool isBelow = QDir::isRelativePath(name) && name != u".." && !name.startsWith(u"../");
    if (!isBelow)
        name = QFileInfo(name).fileName();
    const bool isPlain = std::none_of(
        name.begin(), name.end(), [](QChar c) { return c.unicode() < 0x20 || c == u'"' || c == u'\\'; });
    QByteArray text = isPlain && !name.isEmpty() ? name.toUtf8() : QByteArray("policy");
    if (text.contains(' '))
        text += '\t'; // ends the name, as diff and git write it
    return unifiedDiff(former, present, "a/" + text, "b/" + text);
}

} // namespace cli
