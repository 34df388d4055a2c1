// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace report {

Html Html::text(QStringView words)
{
    QString kept;
    for (const QChar letter : words)
        if (letter == u'\n' || letter == u'\t')
            kept += u' ';
        else if (letter.category() != QChar::Other_Control && letter.category() != QChar::Other_Format)
            kept += letter;
    QString escaped = kept.toHtmlEscaped();
    escaped.replace(u'\'', u"&#39;"_s);
    return Html(escaped);
}

Html Html::drawing(const QByteArray &svg)
{
    const qsizetype start = svg.indexOf("<svg");
    return start < 0 ? Html() : Html(QString::fromUtf8(svg.mid(start)).trimmed());
}

Html Html::sentence(const QString &pattern, std::initializer_list<std::pair<QString, QString>> values)
{
    Html out;
    bool bold = false;
    qsizetype at = 0;
    const auto flushTo = [&](qsizetype end) { out += text(QStringView(pattern).mid(at, end - at)); };
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == u'*') {
            flushTo(i);
            out += bold ? markup(u"</b>") : markup(u"<b>");
            bold = !bold;
            at = i + 1;
        } else if (pattern[i] == u'{') {
            const qsizetype close = pattern.indexOf(u'}', i);
            const QStringView name
                = close < 0 ? QStringView() : QStringView(pattern).mid(i + 1, close - i - 1);
            const auto *value = std::find_if(
                values.begin(), values.end(), [name](const auto &pair) { return pair.first == name; });
            if (close < 0 || value == values.end())
                continue;
            flushTo(i);
            out += text(value->second);
            i = close;
            at = close + 1;
        }
    }
    flushTo(pattern.size());
    return bold ? out + markup(u"</b>") : out;
}

} // namespace report
