// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hujson/list_edit.h"
#include "core/hujson/scan.h"

namespace hujson {

NewItem::NewItem(const Style &style, QByteArray body)
    : m_style(style)
    , m_body(std::move(body))
{
}

NewItem NewItem::copied(
    const Style &style, const Document &source, const ListLayout &list, std::size_t i, Offset bodyBegin)
{
    const Item &item = list.items()[i];
    const Style from = styleOf(source);
    const QByteArray indent = list.indentAt(item.begin);
    const auto bytes = [&list](Offset begin, Offset end) {
        const std::string_view part = list.part(begin, end);
        return QByteArray(part.data(), static_cast<qsizetype>(part.size()));
    };
    NewItem copy(style, withoutIndent(bytes(bodyBegin, item.end), indent, from));

    Offset lead = list.floor(i);
    if (list.startsLine(i)) {
        lead = list.lineStart(item.begin);
        for (const Span comment : list.comments(list.lead(i, true), lead))
            copy.m_lead += withoutIndent(bytes(comment.begin, list.trimmedEnd(comment)), indent, from);
    }
    for (const Span comment : list.comments(lead, item.begin))
        copy.prependToBody(bytes(comment.begin, list.trimmedEnd(comment)) + ' ');
    for (const Span comment : list.comments(item.end, list.ownTail(i).end)) {
        copy.m_tail += copy.m_tail.isEmpty() ? "" : copy.m_tailEndsLine ? "\n" : " ";
        copy.m_tail += withoutIndent(bytes(comment.begin, list.trimmedEnd(comment)), indent, from);
        copy.m_tailEndsLine = bytes(comment.begin, comment.begin + 2) == "//";
    }
    return copy;
}

void NewItem::setComment(const QByteArray &text)
{
    m_lead.clear();
    if (text.isEmpty())
        return;
    for (const QByteArray &line : QByteArray(text).replace('\r', "").split('\n'))
        m_lead += line.isEmpty() ? "//" : "// " + line;
}

QByteArray NewItem::indented(const QByteArray &text, const QByteArray &indent) const
{
    QByteArray out;
    bool isFirst = true;
    for (const QByteArray &line : text.split('\n')) {
        const QByteArray trimmed = line.endsWith('\r') ? line.chopped(1) : line;
        if (!isFirst) {
            out += m_style.newline;
            qsizetype tabs = 0;
            while (tabs < trimmed.size() && trimmed[tabs] == '\t')
                ++tabs;
            if (!trimmed.isEmpty())
                out += indent + m_style.indent.repeated(tabs) + trimmed.mid(tabs);
        } else {
            out += trimmed;
        }
        isFirst = false;
    }
    return out;
}

QByteArray NewItem::lines(const QByteArray &indent, const QByteArray &prefix, const char *comma) const
{
    QByteArray out;
    for (const QByteArray &comment : m_lead)
        out += indent + indented(comment, indent) + m_style.newline;
    return out + prefix + body(indent) + comma + indented(tail(), indent);
}

QByteArray withoutIndent(const QByteArray &text, const QByteArray &indent, const Style &style)
{
    if (!text.contains('\n'))
        return text;
    QList<QByteArray> lines = text.split('\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        QByteArray &line = lines[i];
        if (line.startsWith(indent))
            line.remove(0, indent.size());
        qsizetype levels = 0;
        while (line.indexOf(style.indent, levels * style.indent.size()) == levels * style.indent.size())
            ++levels;
        line = QByteArray(levels, '\t') + line.mid(levels * style.indent.size());
    }
    return lines.join('\n');
}

} // namespace hujson
