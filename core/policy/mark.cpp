// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/mark.h"

#include <algorithm>

namespace policy {

namespace {

constexpr char prefix[] = "// halfdoor ";
constexpr char words[] = ": made by Halfdoor, ends with the share";
constexpr char pausedWord[] = " (paused)";
constexpr qsizetype prefixSize = sizeof(prefix) - 1;
constexpr qsizetype pausedSize = sizeof(pausedWord) - 1;

bool isIdCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
}

bool isOnlyBlank(const QByteArray &text, std::uint32_t from, std::uint32_t to)
{
    for (std::uint32_t i = from; i < to; ++i) {
        const char c = text.at(static_cast<qsizetype>(i));
        if (c != ' ' && c != '\t' && c != '\r' && c != '\n')
            return false;
    }
    return true;
}

std::optional<Mark> readMark(const QByteArray &comment)
{
    if (!comment.startsWith(prefix))
        return std::nullopt;
    qsizetype end = prefixSize;
    while (end < comment.size() && isIdCharacter(comment.at(end)))
        ++end;
    Mark mark;
    mark.id = comment.mid(prefixSize, end - prefixSize);
    mark.isPaused = comment.mid(end, pausedSize) == pausedWord;
    if (mark.isPaused)
        end += pausedSize;
    if (mark.id.isEmpty() || comment.mid(end, 1) != ":")
        return std::nullopt;
    mark.isExact = comment.mid(end).trimmed() == words;
    return mark;
}

/// The comment without `// ` or `/* */`.
QByteArray uncommented(const QByteArray &comment)
{
    if (comment.startsWith("/* ") && comment.endsWith(" */"))
        return comment.mid(3, comment.size() - 6);
    return comment.mid(comment.startsWith("// ") ? 3 : 2);
}

bool isWhole(const QByteArray &value)
{
    return hujson::Document::parse(value).has_value();
}

/// A member of an object, or a value.
bool isWholeEntry(const QByteArray &value, bool isMember)
{
    return isWhole(isMember ? "{" + value + "}" : value);
}

} // namespace

QByteArray markLine(const QByteArray &id)
{
    return prefix + id + words;
}

QByteArray pausedMarkLine(const QByteArray &id)
{
    return prefix + id + pausedWord + words;
}

QByteArray sectionMarkLine()
{
    return "// halfdoor: made by Halfdoor for the groups of shares";
}

std::vector<Mark> marksIn(const hujson::Document &document, const Container &container)
{
    std::vector<Mark> out;
    std::size_t entry = 0;
    for (std::size_t i = 0; i < container.comments.size(); ++i) {
        auto mark = readMark(container.comments[i].text);
        if (!mark)
            continue;
        mark->comment = i;
        while (entry < container.entries.size()
            && container.entries[entry].commentsBefore <= static_cast<int>(i))
            ++entry;
        const bool isAbove = entry < container.entries.size()
            && isOnlyBlank(
                document.text(), container.comments[i].span.end, container.entries[entry].span.begin);
        if (!mark->isPaused && isAbove)
            mark->entry = entry;
        out.push_back(*mark);
    }
    return out;
}

PausedEntry pausedEntry(const hujson::Document &document, const Container &container, const Mark &mark)
{
    PausedEntry paused;
    paused.firstComment = paused.behindComment = mark.comment + 1;
    const bool isMember = document.kind(container.node) == hujson::Kind::Object;
    QByteArray text;
    for (std::size_t i = mark.comment + 1; i < container.comments.size(); ++i) {
        const Comment &comment = container.comments[i];
        if (!isOnlyBlank(document.text(), container.comments[i - 1].span.end, comment.span.begin))
            return paused;
        text += uncommented(comment.text) + '\n';
        QByteArray value = text.trimmed();
        const bool hasComma = value.endsWith(',');
        if (hasComma)
            value.chop(1);
        if (!isWholeEntry(value, isMember))
            continue;
        paused.value = value;
        paused.hasComma = hasComma;
        paused.isBlock = comment.text.startsWith("/*");
        paused.behindComment = i + 1;
        return paused;
    }
    return paused;
}

std::vector<Change> pausing(
    const hujson::Document &document, const Container &container, const Mark &mark, const QString &why)
{
    const QByteArray &text = document.text();
    const auto &entry = container.entries[*mark.entry];
    const std::uint32_t end = entry.comma ? *entry.comma + 1 : entry.span.end;
    const auto idEnd = container.comments[mark.comment].span.begin
        + static_cast<std::uint32_t>(prefixSize + mark.id.size());
    std::vector<Change> out{{{idEnd, 0, pausedWord}, why}};
    const auto lineEnd = text.indexOf('\n', static_cast<qsizetype>(end));
    const auto restEnd = lineEnd < 0 ? text.size() : lineEnd;
    if (!isOnlyBlank(text, end, static_cast<std::uint32_t>(restEnd))) { // something else ends the line
        out.push_back({{entry.span.begin, 0, "/* "}, why});
        out.push_back({{end, 0, " */"}, why});
        return out;
    }
    out.push_back({{entry.span.begin, 0, "// "}, why});
    for (std::uint32_t i = entry.span.begin; i < end; ++i) {
        if (text.at(static_cast<qsizetype>(i)) != '\n')
            continue;
        std::uint32_t first = i + 1;
        while (
            text.at(static_cast<qsizetype>(first)) == ' ' || text.at(static_cast<qsizetype>(first)) == '\t')
            ++first;
        out.push_back({{first, 0, "// "}, why});
    }
    return out;
}

std::vector<Change> resuming(
    const hujson::Document &document, const Container &container, const Mark &mark, const QString &why)
{
    const auto idEnd = container.comments[mark.comment].span.begin
        + static_cast<std::uint32_t>(prefixSize + mark.id.size());
    std::vector<Change> out{{{idEnd, static_cast<std::uint32_t>(pausedSize), {}}, why}};
    const PausedEntry paused = pausedEntry(document, container, mark);
    for (std::size_t i = paused.firstComment; i < paused.behindComment; ++i) {
        const Comment &comment = container.comments[i];
        const bool isSpaced = comment.text.mid(2, 1) == " ";
        out.push_back({{comment.span.begin, isSpaced ? 3U : 2U, {}}, why});
        if (paused.isBlock)
            out.push_back({{comment.span.end - 3, 3, {}}, why});
    }
    // Others may have come or gone meanwhile: their commas have to fit.
    std::size_t next = 0;
    while (next < container.entries.size()
        && container.entries[next].commentsBefore <= static_cast<int>(mark.comment))
        ++next;
    if (next > 0 && !container.entries[next - 1].comma)
        out.push_back({{container.entries[next - 1].span.end, 0, ","}, why});
    if (next < container.entries.size() && !paused.hasComma) {
        const std::uint32_t end = container.comments[paused.behindComment - 1].span.end;
        out.push_back({{paused.isBlock ? end - 3 : end, 0, ","}, why});
    }
    return out;
}

} // namespace policy
