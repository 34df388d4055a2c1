// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/streams.h"

#include <QStringList>

#include <nlohmann/json.hpp>

#include <ostream>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

void line(std::ostream &stream, const QString &text)
{
    stream << printable(text).toUtf8().constData() << '\n';
}

/// A character that a terminal acts on, or one that turns the direction of the text around it.
bool isDangerous(QChar c)
{
    if (c == u'\n' || c == u'\t')
        return false;
    return c.category() == QChar::Other_Control || (c >= QChar(0x202A) && c <= QChar(0x202E))
        || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

} // namespace

QString printable(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    for (const QChar c : text)
        if (isDangerous(c))
            shown += c.unicode() < 0x100 ? u"\\x%1"_s.arg(uint(c.unicode()), 2, 16, QChar(u'0'))
                                         : u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0'));
        else
            shown += c;
    return shown;
}

QString folded(const QString &text, int columns, int indent)
{
    QString out;
    const QString margin(indent, u' ');
    const QStringList lines = text.split(u'\n');
    for (const QString &oneLine : lines) {
        if (!out.isEmpty())
            out += u'\n' + margin;
        qsizetype width = out.isEmpty() ? 0 : indent;
        bool isFirst = true;
        for (const QString &word : oneLine.split(u' ')) {
            if (!isFirst && width + 1 + word.size() > columns) {
                out += u'\n' + margin + word;
                width = indent + word.size();
            } else {
                if (!isFirst)
                    out += u' ';
                out += word;
                width += word.size() + (isFirst ? 0 : 1);
            }
            isFirst = false;
        }
    }
    return out;
}

void say(const Streams &streams, const QString &text)
{
    line(streams.out, text);
}

void sayFolded(const Streams &streams, const QString &text, int indent)
{
    line(streams.out, folded(text, streams.columns, indent));
}

void note(const Streams &streams, const QString &text)
{
    line(streams.err, folded(text, streams.columns));
}

namespace {

/// Folded for a reader only: a program that reads it looks for whole lines.
void tell(const Streams &streams, const QString &kind, const QString &text)
{
    const QString whole = u"halfdoor-cli: "_s + kind + u": "_s + text;
    line(streams.err, streams.isErrTerminal ? folded(whole, streams.columns) : whole);
}

} // namespace

void complain(const Streams &streams, const QString &error, const QString &hint)
{
    tell(streams, u"error"_s, error);
    if (!hint.isEmpty())
        tell(streams, u"hint"_s, hint);
}

void warn(const Streams &streams, const QString &message)
{
    tell(streams, u"warning"_s, message);
}

void write(const Streams &streams, const QByteArray &bytes)
{
    streams.out.write(bytes.constData(), bytes.size());
}

void sayJson(const Streams &streams, const nlohmann::ordered_json &answer)
{
    streams.out << answer.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << '\n';
}

void ProgressLine::show(const QString &text)
{
    if (!m_streams.isErrTerminal)
        return;
    QString shown = printable(text);
    if (shown.size() >= m_streams.columns)
        shown = shown.left(m_streams.columns - 2) + u'…';
    m_streams.err << '\r' << shown.toUtf8().constData() << "\x1b[K" << std::flush;
    m_isShown = true;
}

void ProgressLine::clear()
{
    if (m_isShown)
        m_streams.err << "\r\x1b[K" << std::flush;
    m_isShown = false;
}

} // namespace cli
