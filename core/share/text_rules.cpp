// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/text_rules.h"

#include "core/probe/check_plan.h"

#include <QList>
#include <QString>

#include <algorithm>

namespace share {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype maxLoginLength = 254;
constexpr qsizetype maxLinkLength = 200;

/// Zero-width joiner and non-joiner are part of words and emoji; every other format character hides or turns
/// text.
bool isShowable(char32_t point)
{
    constexpr char32_t nonJoiner = 0x200C;
    constexpr char32_t joiner = 0x200D;
    if (point == nonJoiner || point == joiner)
        return true;
    if (point >= 0xFFF9 && point <= 0xFFFD) // interlinear marks, and what unreadable bytes become
        return false;
    switch (QChar::category(point)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

bool hasCharacterReference(QStringView text)
{
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 1)) {
        qsizetype end = at + 1;
        while (end < text.size() && (text[end].isLetterOrNumber() || text[end] == u'#'))
            ++end;
        if (end > at + 1 && end < text.size() && text[end] == u';')
            return true;
    }
    return false;
}

bool isAsciiAlnum(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

} // namespace

bool isPlainName(QStringView text, qsizetype limit)
{
    if (text.size() > limit || text.contains(u'<') || text.contains(u'>') || hasCharacterReference(text))
        return false;
    const auto points = text.toUcs4();
    return std::all_of(points.begin(), points.end(), [](uint point) { return isShowable(point); });
}

bool isLogin(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    if (at <= 0 || at + 1 >= text.size() || text.size() > maxLoginLength || text.indexOf(u'@', at + 1) >= 0)
        return false;
    const auto isAllowed = [](QChar c) { return isAsciiAlnum(c) || u"!#$%&'+-./=?^_{|}~@"_s.contains(c); };
    return std::all_of(text.begin(), text.end(), isAllowed) && isAsciiAlnum(text.back());
}

bool isSameLogin(QStringView a, QStringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isShareId(QStringView text)
{
    constexpr qsizetype longest = 64;
    const auto isAllowed
        = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; };
    return !text.isEmpty() && text.size() <= longest && std::all_of(text.begin(), text.end(), isAllowed);
}

bool isNonce(QStringView text)
{
    const auto isHex = [](QChar c) { return (c >= u'a' && c <= u'f') || (c >= u'0' && c <= u'9'); };
    return text.size() == 32 && std::all_of(text.begin(), text.end(), isHex);
}

bool isMachineName(QStringView text)
{
    constexpr int fewestDots = 3; // attic.tail1234.ts.net
    return probe::isHostName(text) && text.endsWith(u".ts.net", Qt::CaseInsensitive)
        && text.count(u'.') >= fewestDots;
}

bool isInviteLink(QStringView text)
{
    // The second is the link of practice: a name that is reserved and leads nowhere (RFC 2606, section 2).
    constexpr QStringView tailscale = u"https://login.tailscale.com/";
    constexpr QStringView practice = u"https://practice.invalid/";
    const QStringView start = text.startsWith(practice) ? practice : tailscale;
    if (!text.startsWith(start) || text.size() == start.size() || text.size() > maxLinkLength)
        return false;
    const QStringView rest = text.mid(start.size());
    return std::all_of(
        rest.begin(), rest.end(), [](QChar c) { return isAsciiAlnum(c) || u"-_./~?=&%"_s.contains(c); });
}

QString printable(QStringView text, qsizetype limit)
{
    QString shown;
    for (const uint point : text.left(limit).toUcs4())
        shown
            += isShowable(point) ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&point), 1) : u"?"_s;
    if (text.size() > limit)
        shown += u'…';
    return shown;
}

} // namespace share
