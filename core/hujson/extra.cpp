// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hujson/extra.h"

#include "core/hujson/scan.h"

#include <QChar>
#include <QList>

#include <algorithm>

namespace hujson::extra {

namespace {

/// The piece of an extra that starts at \a at: a run of blanks, or a comment.
struct Piece {
    qsizetype end;
    bool isComment;
};

Piece pieceAt(const QByteArray &extra, qsizetype at)
{
    const char *const begin = extra.constData();
    const char *const end = begin + extra.size();
    if (const char *const blanks = scan::skipBlanks(begin + at, end); blanks != begin + at)
        return {blanks - begin, false};
    const char *const comment = scan::skipComment(begin + at, end);
    // A line comment whose newline was cut off goes to the end.
    return {comment == nullptr || comment == begin + at ? extra.size() : comment - begin, true};
}

/// \a line may start or end in the middle of a block comment; what is no start of a comment ends the count.
qsizetype commentLength(const QByteArray &line)
{
    const char *at = line.constData();
    const char *const end = at + line.size();
    qsizetype length = 0;
    for (;;) {
        at = scan::skipBlanks(at, end);
        const char *const next = scan::skipComment(at, end);
        if (next == nullptr) // a line comment without its newline, or a block comment that goes on
            return length + 1 + (end - at);
        if (next == at)
            return length > 0 ? length + 1 : 0;
        length += 1 + (next - at);
        at = next;
    }
}

/// The lines of a block comment behind its first one lose the indent that they share; returns its length.
qsizetype sharedIndent(QList<QByteArray> &lines, bool &isStarAligned)
{
    QByteArray shared;
    bool hasEmptyLine = false;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        hasEmptyLine = hasEmptyLine || lines[i].isEmpty();
        if (shared.isEmpty())
            shared = lines[i];
    }
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray &line = lines[i];
        if (line.isEmpty())
            continue;
        if (line.endsWith("*/") && leadingBlanks(line) + 2 == line.size()) {
            lines[i] = shared.left(leadingBlanks(shared)) + "*/";
            break;
        }
        const auto different = std::mismatch(line.begin(), line.end(), shared.begin(), shared.end()).second;
        shared.truncate(different - shared.begin());
    }
    const qsizetype indent = leadingBlanks(shared);
    isStarAligned = !hasEmptyLine && shared.size() > indent && shared[indent] == '*';
    return indent;
}

void appendBlock(QByteArray &out, const QByteArray &comment, int depth, qsizetype most)
{
    QList<QByteArray> lines = comment.split('\n');
    for (QByteArray &line : lines)
        line = trimmedRight(line);
    bool isStarAligned = false;
    const qsizetype indent = sharedIndent(lines, isStarAligned);
    out += lines.front();
    for (qsizetype i = 1; i < lines.size() && out.size() <= most; ++i) {
        out += '\n';
        if (lines[i].isEmpty())
            continue;
        out += QByteArray(depth, '\t');
        if (isStarAligned)
            out += ' ';
        out += lines[i].mid(indent);
    }
    while (out.endsWith('\n'))
        out.chop(1);
}

/// formatted() where there is no comment, which is nearly everywhere.
QByteArray formattedBlanks(qsizetype newlines, const Layout &layout)
{
    const bool needsOne = layout.startsNewLine || layout.endsWithNewline;
    const qsizetype most = layout.noLeadingBlankLines || layout.noTrailingBlankLines ? 1 : 2;
    const qsizetype lines = std::clamp<qsizetype>(newlines, needsOne ? 1 : 0, most);
    if (lines == 0)
        return layout.atLeastOneBlank ? QByteArrayLiteral(" ") : QByteArray();
    return QByteArray(lines, '\n') + QByteArray(layout.depth - (layout.isBeforeBracket ? 1 : 0), '\t');
}

QByteArray withPlainNewlines(QByteArray extra)
{
    if (extra.contains('\r'))
        extra.replace("\r\n", "\n").replace("\n\r", "\n").replace('\r', ' ');
    return extra;
}

} // namespace

qsizetype leadingBlanks(const QByteArray &line)
{
    const char *const begin = line.constData();
    return scan::skipBlanks(begin, begin + line.size()) - begin;
}

QByteArray trimmedRight(const QByteArray &text)
{
    qsizetype end = text.size();
    while (end > 0) {
        qsizetype start = end - 1;
        while (start > 0 && (static_cast<unsigned char>(text[start]) & 0xC0) == 0x80)
            --start;
        const char *const at = text.constData() + start;
        if (scan::sequenceLength(at, text.constData() + end) != end - start
            || !QChar::isSpace(scan::character(at)))
            break;
        end = start;
    }
    return text.left(end);
}

bool hasNewline(const QByteArray &extra)
{
    return extra.contains('\n');
}

bool hasComment(const QByteArray &extra)
{
    return extra.contains('/');
}

LineStats lineStats(const QByteArray &extra)
{
    if (!hasComment(extra))
        return {0, 0, hasNewline(extra)};
    if (!hasNewline(extra)) {
        const qsizetype length = commentLength(extra);
        return {length, length, false};
    }
    return {commentLength(extra.left(extra.indexOf('\n'))),
        commentLength(extra.mid(extra.lastIndexOf('\n') + 1)), true};
}

QByteArray formatted(QByteArray extra, const Layout &layout)
{
    if (!hasComment(extra) && !extra.contains('\r'))
        return formattedBlanks(extra.count('\n'), layout);
    const QByteArray in = withPlainNewlines(std::move(extra));
    QByteArray out;
    if (layout.startsNewLine && !hasNewline(in))
        out += '\n';
    for (qsizetype at = 0; at < in.size() && out.size() <= layout.most;) {
        const Piece piece = pieceAt(in, at);
        const QByteArray text = in.mid(at, piece.end - at);
        at = piece.end;
        if (!piece.isComment) {
            out += QByteArray(std::min<qsizetype>(text.count('\n'), 2), '\n');
            continue;
        }
        if (out.endsWith('\n'))
            out += QByteArray(layout.depth, '\t');
        else
            out += ' ';
        if (text.startsWith("//")) {
            out += trimmedRight(text);
            at -= text.endsWith('\n') ? 1 : 0; // its newline belongs to the blanks that follow
        } else if (hasNewline(text)) {
            appendBlock(out, text, layout.depth, layout.most);
        } else {
            out += text;
        }
    }
    if (layout.endsWithNewline && !out.endsWith('\n'))
        out += '\n';
    while (layout.noLeadingBlankLines && out.startsWith("\n\n"))
        out.remove(0, 1);
    while (layout.noTrailingBlankLines && out.endsWith("\n\n"))
        out.chop(1);
    if (out.endsWith('\n'))
        out += QByteArray(layout.depth - (layout.isBeforeBracket ? 1 : 0), '\t');
    else if (!out.isEmpty() || layout.atLeastOneBlank)
        out += ' ';
    return out;
}

} // namespace hujson::extra
