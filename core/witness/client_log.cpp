// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/witness/client_log.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <set>
#include <string_view>

namespace witness {

namespace {

using namespace Qt::StringLiterals;
using std::string_view;

constexpr string_view flowWords = "open-conn-track: flow TCP ";
constexpr string_view rejectedWords = " rejected due to ";
constexpr string_view limitWords = "[RATELIMIT] format(\"open-conn-track: flow ";
constexpr std::size_t longestLine = 4096;
constexpr int noYear = 4; ///< a leap year: 29 February is a day, too
constexpr int slack = 5;  ///< seconds: two clocks of one computer, and an answer that is under way

/// Takes what is before \a end off \a text; nothing when \a end is not in it.
std::optional<string_view> before(string_view &text, string_view end)
{
    const std::size_t at = text.find(end);
    if (at == string_view::npos)
        return std::nullopt;
    const string_view head = text.substr(0, at);
    text.remove_prefix(at + end.size());
    return head;
}

/// `100.64.0.1:22` or `[fd7a:115c:a1e0::1]:22`.
std::optional<probe::Endpoint> endpoint(string_view text)
{
    constexpr std::size_t longest = 64;
    const std::size_t colon = text.rfind(':');
    if (colon == string_view::npos || text.size() > longest)
        return std::nullopt;
    string_view host = text.substr(0, colon);
    if (host.size() > 2 && host.front() == '[' && host.back() == ']')
        host = host.substr(1, host.size() - 2);
    else if (host.find(':') != string_view::npos)
        return std::nullopt;
    const auto address = base::Address::parse(QString::fromLatin1(host.data(), qsizetype(host.size())));
    bool isNumber = false;
    const string_view digits = text.substr(colon + 1);
    const ushort port = QByteArray(digits.data(), qsizetype(digits.size())).toUShort(&isNumber);
    if (!address || !isNumber || port == 0)
        return std::nullopt;
    return probe::Endpoint{*address, port};
}

Rejection::Reason reasonOf(string_view text)
{
    const auto isWord = [&text](string_view word) {
        return text.starts_with(word)
            && (text.size() == word.size()
                || string_view(" \t\r\"\\;,").find(text[word.size()]) != string_view::npos);
    };
    if (isWord("acl"))
        return Rejection::Reason::Policy;
    if (isWord("shields"))
        return Rejection::Reason::ShieldsUp;
    if (isWord("host-firewall"))
        return Rejection::Reason::HostFirewall;
    return Rejection::Reason::Other;
}

/// The time of a line, where its form names the zone: logtap, or ISO 8601 at the begin (`journalctl -o
/// short-iso`, snap logs).
QDateTime timeIn(string_view line)
{
    constexpr std::size_t longestIso = 40;
    const string_view first = line.substr(0, std::min(line.find(' '), longestIso));
    const QDateTime iso = QDateTime::fromString(
        QString::fromLatin1(first.data(), qsizetype(first.size())), Qt::ISODateWithMs);
    if (iso.isValid() && iso.timeSpec() != Qt::LocalTime)
        return iso.toUTC();
    constexpr string_view key = "\"client_time\":\"";
    if (!before(line, key))
        return {};
    const auto value = before(line, "\"");
    constexpr std::size_t toSeconds = 19;
    if (!value || value->size() <= toSeconds || value->back() != 'Z')
        return {};
    QDateTime time = QDateTime::fromString(
        QString::fromLatin1(value->data(), qsizetype(toSeconds)), u"yyyy-MM-dd'T'HH:mm:ss"_s);
    time.setTimeSpec(Qt::UTC);
    return time;
}

/// What the clock showed, from the words before the message: Go's `2026/11/21 16:17:05`, or the journal's
/// `Nov 21 16:17:05`, which leaves the year out (noYear stands for it then).
QDateTime wallIn(string_view head)
{
    while (!head.empty() && head.back() == ' ')
        head.remove_suffix(1);
    constexpr std::size_t goLength = 19;
    const QString end = head.size() < goLength
        ? QString()
        : QString::fromLatin1(head.data() + head.size() - goLength, goLength);
    QDateTime wall = QDateTime::fromString(end, u"yyyy/MM/dd HH:mm:ss"_s);
    constexpr std::size_t journalLength = 15;
    if (!wall.isValid() && head.size() >= journalLength) {
        // Not a form of QDateTime: its names of months are those of a language that is chosen.
        constexpr std::array<string_view, 12> months{
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
        const auto month = std::find(months.begin(), months.end(), head.substr(0, 3));
        const QString day = QString::fromLatin1(head.data() + 4, 2).trimmed();
        const QTime time = QTime::fromString(QString::fromLatin1(head.data() + 7, 8), u"HH:mm:ss"_s);
        if (month != months.end() && time.isValid())
            wall = {QDate(noYear, int(month - months.begin()) + 1, day.toInt()), time};
    }
    wall.setTimeSpec(Qt::UTC);
    return wall;
}

/// \a wall in the year in which it is nearest to \a moment.
QDateTime inYearOf(const QDateTime &moment, const QDateTime &wall)
{
    QDateTime nearest;
    for (int year = moment.date().year() - 1; year <= moment.date().year() + 1; ++year) {
        const QDate date(year, wall.date().month(), wall.date().day());
        const QDateTime one(date, wall.time(), Qt::UTC);
        if (one.isValid()
            && (!nearest.isValid() || std::abs(one.secsTo(moment)) < std::abs(nearest.secsTo(moment))))
            nearest = one;
    }
    return nearest;
}

std::optional<Rejection> rejectionIn(string_view line)
{
    string_view rest = line;
    const auto head = before(rest, flowWords);
    if (!head)
        return std::nullopt;
    auto from = before(rest, " > ");
    if (!from) // `>` is written so by some encoders of JSON
        from = before(rest, " \\u003e ");
    const auto to = before(rest, rejectedWords);
    if (!from || !to)
        return std::nullopt;
    const auto source = endpoint(*from);
    const auto target = endpoint(*to);
    if (!source || !target)
        return std::nullopt;
    return Rejection{*source, *target, reasonOf(rest), timeIn(line), wallIn(*head)};
}

/// Zones are from 12 hours behind UTC to 14 hours before it.
bool mayBeWithin(const Rejection &rejection, const QDateTime &begin, const QDateTime &end)
{
    constexpr int hour = 3600;
    QDateTime least = rejection.at, most = rejection.at;
    if (!least.isValid() && rejection.wall.isValid()) {
        const QDateTime &moment = begin.isValid() ? begin : end;
        const bool lacksYear = rejection.wall.date().year() == noYear && moment.isValid();
        const QDateTime wall = lacksYear ? inYearOf(moment, rejection.wall) : rejection.wall;
        least = wall.addSecs(-14 * hour);
        most = wall.addSecs(12 * hour);
    }
    if (!least.isValid()) // any time
        return !begin.isValid() && !end.isValid();
    const bool isEarly = most.isValid() && begin.isValid() && most < begin.addSecs(-slack);
    const bool isLate = least.isValid() && end.isValid() && least > end.addSecs(slack);
    return !isEarly && !isLate;
}

} // namespace

probe::PortSet ClientLog::shutByPolicy(
    const base::Address &machine, const QDateTime &begin, const QDateTime &end) const
{
    probe::PortSet ports;
    for (const Rejection &rejection : rejections)
        if (rejection.to.address == machine && rejection.from.address.isTailscaleMachine()
            && rejection.reason == Rejection::Reason::Policy && mayBeWithin(rejection, begin, end))
            ports.add(rejection.to.port);
    return ports;
}

ClientLog parseClientLog(const QByteArray &bytes)
{
    ClientLog log;
    string_view text(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    if (bytes.size() > ClientLog::maxBytes) {
        text = text.substr(
            text.size() - static_cast<std::size_t>(ClientLog::maxBytes)); // the newest are at the end
        log.isCut = true;
    }
    std::set<std::pair<probe::Endpoint, probe::Endpoint>> known;
    while (!text.empty()) {
        const string_view line = text.substr(0, std::min(text.find('\n'), text.size()));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        const string_view some = line.substr(0, longestLine);
        log.isRateLimited = log.isRateLimited || some.find(limitWords) != string_view::npos
            || some.find("[RATELIMIT] format(\\\"open-conn-track: flow ") != string_view::npos;
        const auto rejection = rejectionIn(some);
        if (!rejection || !known.insert({rejection->from, rejection->to}).second)
            continue;
        if (log.rejections.size() == ClientLog::maxRejections) {
            log.isCut = true;
            break;
        }
        log.rejections.push_back(*rejection);
    }
    return log;
}

} // namespace witness
