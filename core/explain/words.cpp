// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace explain {

Language languageOf(QStringView tag)
{
    const bool german = tag.compare(u"de"_s, Qt::CaseInsensitive) == 0
        || tag.startsWith(u"de-"_s, Qt::CaseInsensitive) || tag.startsWith(u"de_"_s, Qt::CaseInsensitive);
    return german ? Language::German : Language::English;
}

QString in(const Words &words, Language language)
{
    return QString::fromUtf16(language == Language::German ? words.de : words.en);
}

QString filled(const QString &pattern, const Values &values)
{
    QString out;
    qsizetype at = 0;
    while (at < pattern.size()) {
        const qsizetype open = pattern.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(u'}', open);
        if (close < 0) {
            out += QStringView(pattern).mid(at);
            break;
        }
        const QStringView name = QStringView(pattern).mid(open + 1, close - open - 1);
        const auto value = std::find_if(
            values.begin(), values.end(), [name](const auto &pair) { return pair.first == name; });
        out += QStringView(pattern).mid(at, open - at);
        out += value == values.end() ? QStringView(pattern).mid(open, close - open + 1)
                                     : QStringView(value->second);
        at = close + 1;
    }
    if (!out.isEmpty() && !pattern.isEmpty() && pattern.front() == u'{')
        out[0] = out[0].toUpper();
    return out;
}

} // namespace explain
