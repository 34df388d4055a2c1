// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/guide.h"
#include "core/report/html.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace report {

namespace {

using explain::Words;

constexpr Words title{u"{service}, at {host}’s house", u"{service} bei {host}"};
constexpr Words forWhom{u"A guide for {friend}. Keep it near your computer.",
    u"Eine Anleitung für {friend}. Leg sie neben deinen Rechner."};
constexpr Words practice{u"Practice: two made-up houses. This address leads nowhere.",
    u"Übung: zwei ausgedachte Häuser. Diese Adresse führt nirgendwohin."};
constexpr Words theAddress{u"The address", u"Die Adresse"};
constexpr Words typeAll{u"Type all of it. A shorter name does not work from your house.",
    u"Tipp sie ganz ein. Ein kürzerer Name geht von dir aus nicht."};
constexpr Words eachTime{u"Each time", u"Jedes Mal"};
constexpr Words tailscaleOn{u"See that Tailscale is on, and signed in as *{login}*.",
    u"Sieh nach, ob Tailscale an ist und du als *{login}* angemeldet bist."};
constexpr Words openAddress{
    u"Open the address. Other devices of yours work too, with Tailscale and the same login.",
    u"Öffne die Adresse. Deine anderen Geräte gehen auch, mit Tailscale und derselben Anmeldung."};
constexpr Words enterAddress{
    u"Give the address to your app for {service}. Other devices of yours work too, with the same login.",
    u"Trag die Adresse in deine App für {service} ein. Deine anderen Geräte gehen auch, mit derselben "
    u"Anmeldung."};
constexpr Words signIn{u"If {service} asks for a name and a password: {host} gives them to you.",
    u"Wenn {service} Namen und Passwort verlangt: Die bekommst du von {host}."};
constexpr Words ifNot{u"If it does not open", u"Wenn es nicht aufgeht"};
constexpr Words keepsLoading{u"The page keeps loading", u"Die Seite lädt und lädt"};
constexpr Words nothingComes{u"Nothing comes", u"Es kommt nichts"};
constexpr Words keepsLoadingHelp{
    u"Is Tailscale on? Is it the right login? Then open Halfdoor and press “Check again”.",
    u"Ist Tailscale an? Ist es die richtige Anmeldung? Dann öffne Halfdoor und drück „Noch einmal prüfen“."};
constexpr Words nameNotFound{u"“Name not found”", u"„Name nicht gefunden“"};
constexpr Words nameNotFoundHelp{
    u"Look at the spelling. If it is right, Halfdoor shows the switch called MagicDNS.",
    u"Sieh auf die Schreibweise. Stimmt sie, zeigt dir Halfdoor den Schalter namens MagicDNS."};
constexpr Words refused{u"“Connection refused”", u"„Verbindung abgelehnt“"};
constexpr Words refusedHelp{u"The door is right, but {service} is not running. Tell {host}.",
    u"Die Tür stimmt, aber {service} läuft nicht. Sag {host} Bescheid."};
constexpr Words missing{u"{machine} is “offline” or missing", u"{machine} ist „offline“ oder fehlt"};
constexpr Words missingHelp{
    u"Is it the right login? If so, {machine} is off or its key has expired. Tell {host}.",
    u"Ist es die richtige Anmeldung? Dann ist {machine} aus oder sein Schlüssel abgelaufen. Sag {host} "
    u"Bescheid."};
constexpr Words whatSees{u"What {host} can see, and what not", u"Was {host} sehen kann und was nicht"};
constexpr Words canSee{u"{host} can see", u"{host} kann sehen"};
constexpr Words cannotSee{u"{host} cannot", u"{host} kann nicht"};
constexpr Words again{u"Check the door again", u"Die Tür wieder prüfen"};
constexpr Words until{u"This share ends on {date}.", u"Diese Freigabe endet am {date}."};
constexpr Words telephone{u"{host}’s telephone", u"Telefon von {host}"};
constexpr Words madeWith{u"Made with Halfdoor for {friend} on {date}. Right for this set-up only.",
    u"Mit Halfdoor für {friend} am {date} gemacht. Gilt nur für diese Einrichtung."};
constexpr Words notAffiliated{u"Not affiliated with Tailscale", u"Gehört nicht zu Tailscale"};

QString dateIn(explain::Language language, const QDate &date, bool isLong)
{
    const bool german = language == explain::Language::German;
    const QLocale locale(
        german ? QLocale::German : QLocale::English, german ? QLocale::Germany : QLocale::UnitedKingdom);
    return locale.toString(date,
        german ? (isLong ? u"d. MMMM yyyy"_s : u"d. MMM yyyy"_s)
               : (isLong ? u"d MMMM yyyy"_s : u"d MMM yyyy"_s));
}

/// Writes the parts of one guide.
class Writer {
public:
    Writer(const Guide &guide, const GuideArt &art, Medium medium)
        : m_guide(guide)
        , m_art(art)
        , m_medium(medium)
    {
    }

    [[nodiscard]] Html page() const
    {
        return head() + addressBox() + steps() + troubles() + privacy() + dates() + foot();
    }

private:
    [[nodiscard]] bool isBrowser() const { return m_medium == Medium::Browser; }

    [[nodiscard]] Html say(const Words &words, const QDate &date = {}) const
    {
        const QString long_ = date.isValid() ? dateIn(m_guide.language, date, true) : QString();
        const auto orElse = [this](const QString &value, const Words &other) {
            return value.isEmpty() ? explain::in(other, m_guide.language) : value;
        };
        return Html::sentence(explain::in(words, m_guide.language),
            {{u"host"_s, orElse(m_guide.hostName, {u"your host", u"dein Gastgeber"})},
                {u"friend"_s, orElse(m_guide.friendName, {u"you", u"dich"})},
                {u"login"_s,
                    orElse(m_guide.login, {u"the account that accepted", u"das Konto, das angenommen hat"})},
                {u"machine"_s, m_guide.machine}, {u"service"_s, m_guide.serviceName}, {u"date"_s, long_}});
    }

    [[nodiscard]] Html heading(const Words &words) const
    {
        return Html::markup(u"<h2>") + say(words) + Html::markup(u"</h2>\n");
    }

    [[nodiscard]] Html icon() const
    {
        return isBrowser() ? Html::drawing(m_art.icon)
                           : Html::markup(u"<img src=\"icon\" width=\"46\" height=\"46\">");
    }

    [[nodiscard]] Html code() const
    {
        if (m_art.code.side <= 0 || m_art.code.modules.size() < qsizetype(m_art.code.side) * m_art.code.side)
            return {};
        if (!isBrowser())
            return Html::markup(u"<img src=\"code\" width=\"96\" height=\"96\">");
        const int side = m_art.code.side;
        Html out = Html::markup(u"<svg width=\"116\" height=\"116\" viewBox=\"-4 -4 ");
        out += Html::number(side + 8) + Html::markup(u" ") + Html::number(side + 8)
            + Html::markup(u"\" shape-rendering=\"crispEdges\"><path d=\"");
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x) {
                if (m_art.code.modules[qsizetype(y) * side + x] != 0) {
                    out += Html::markup(u"M") + Html::number(x) + Html::markup(u" ") + Html::number(y)
                        + Html::markup(u"h1v1h-1z");
                }
            }
        }
        return out + Html::markup(u"\"/></svg>");
    }

    [[nodiscard]] Html head() const
    {
        Html out = Html::markup(u"<table class=\"head\" width=\"100%\" cellspacing=\"0\"><tr><td "
                                u"width=\"66\" valign=\"middle\">")
            + icon();
        out += Html::markup(u"</td><td valign=\"middle\"><h1>") + say(title)
            + Html::markup(u"</h1><p class=\"q\">") + say(forWhom);
        out += Html::markup(u"</p></td></tr></table>\n");
        if (m_guide.practice)
            out += Html::markup(u"<p class=\"practice\">") + say(practice) + Html::markup(u"</p>\n");
        return out;
    }

    [[nodiscard]] Html addressBox() const
    {
        Html out
            = Html::markup(u"<table class=\"box\" width=\"100%\" cellspacing=\"0\" "
                           u"cellpadding=\"14\"><tr><td class=\"boxl\" valign=\"middle\"><p class=\"q\">");
        out += say(theAddress) + Html::markup(u"</p><p class=\"address\">") + Html::text(m_guide.address)
            + Html::markup(u"</p>");
        for (const QString &each : m_guide.more)
            out += Html::markup(u"<p class=\"more\">") + Html::text(each) + Html::markup(u"</p>");
        out += Html::markup(u"<p class=\"q\">") + say(typeAll)
            + Html::markup(u"</p></td><td class=\"boxr\" width=\"124\" align=\"right\" valign=\"middle\">");
        return out + code() + Html::markup(u"</td></tr></table>\n");
    }

    [[nodiscard]] Html steps() const
    {
        Html out = heading(eachTime) + Html::markup(u"<table class=\"steps\" cellspacing=\"0\">");
        int number = 1;
        for (const Words *each :
            {&tailscaleOn, m_guide.opensInBrowser ? &openAddress : &enterAddress, &signIn}) {
            out += Html::markup(u"<tr><td width=\"26\" valign=\"top\"><b>") + Html::number(number++)
                + Html::markup(u"</b></td><td>");
            out += say(*each) + Html::markup(u"</td></tr>");
        }
        return out + Html::markup(u"</table>\n");
    }

    [[nodiscard]] Html row(const Html &left, const Html &right) const
    {
        return Html::markup(u"<tr><td class=\"l\" width=\"200\" valign=\"top\"><b>") + left
            + Html::markup(u"</b></td><td class=\"r\" valign=\"top\">") + right + Html::markup(u"</td></tr>");
    }

    [[nodiscard]] Html troubles() const
    {
        Html out = heading(ifNot)
            + Html::markup(u"<table class=\"rows\" width=\"100%\" cellspacing=\"0\" cellpadding=\"0\">");
        out += row(say(m_guide.opensInBrowser ? keepsLoading : nothingComes), say(keepsLoadingHelp));
        out += row(say(nameNotFound), say(nameNotFoundHelp)) + row(say(refused), say(refusedHelp))
            + row(say(missing), say(missingHelp));
        return out + Html::markup(u"</table>\n");
    }

    [[nodiscard]] static Html joined(const std::vector<QString> &sentences)
    {
        Html out;
        for (const QString &each : sentences)
            out += (out.isEmpty() ? Html::markup(u"– ") : Html::markup(u"<br/>– ")) + Html::text(each);
        return out;
    }

    [[nodiscard]] Html privacy() const
    {
        if (m_guide.canSee.empty() && m_guide.cannotSee.empty())
            return {};
        Html out = heading(whatSees)
            + Html::markup(u"<table class=\"rows\" width=\"100%\" cellspacing=\"0\" cellpadding=\"0\">");
        return out + row(say(canSee), joined(m_guide.canSee)) + row(say(cannotSee), joined(m_guide.cannotSee))
            + Html::markup(u"</table>\n");
    }

    [[nodiscard]] Html dates() const
    {
        Html out = heading(again) + Html::markup(u"<p class=\"dates\">");
        for (const QDate &date : m_guide.checks) {
            out += Html::markup(u"<span>☐&nbsp;") + Html::text(dateIn(m_guide.language, date, false))
                + Html::markup(u"</span> &nbsp; &nbsp; ");
        }
        out += Html::markup(u"</p>\n");
        if (m_guide.end.isValid())
            out += Html::markup(u"<p>") + say(until, m_guide.end) + Html::markup(u"</p>\n");
        return out + Html::markup(u"<p class=\"phone\">") + say(telephone)
            + Html::markup(u" ______________________________________________________</p>\n");
    }

    [[nodiscard]] Html foot() const
    {
        return Html::markup(u"<table class=\"end\" width=\"100%\" cellspacing=\"0\"><tr><td>")
            + say(madeWith, m_guide.madeOn) + Html::markup(u"</td><td align=\"right\">") + say(notAffiliated)
            + Html::markup(u"</td></tr></table>\n");
    }

    const Guide &m_guide;
    const GuideArt &m_art;
    Medium m_medium;
};

Html styleFor(Medium medium)
{
    if (medium == Medium::TextDocument) {
        return Html::markup(
            u"h1{font-size:18pt;font-weight:600;margin:0}h2{font-size:11pt;font-weight:600;margin:11px 0 2px "
            u"0}p{margin:1px 0}"
            u".q{color:#565D61}.address{font-size:15pt;font-weight:600;margin:2px "
            u"0}.practice{font-weight:600}"
            u".box{margin-top:10px}.boxl{border-top:1.5px solid #22282B;border-left:1.5px solid "
            u"#22282B;border-bottom:1.5px solid #22282B}.boxr{border-top:1.5px solid "
            u"#22282B;border-right:1.5px solid #22282B;border-bottom:1.5px solid #22282B}"
            u".rows td{border-bottom:0.5px solid "
            u"#BDBDBD;border-style:solid;border-top:0;border-left:0;border-right:0;padding:3px 8px 3px 0}"
            u".steps td{padding:2px 6px 2px 0}.phone{margin-top:12px}.end "
            u"td{font-size:8pt;color:#444444;padding-top:12px}");
    }
    return Html::markup(
        u"@page{size:A4;margin:14mm 17mm}html{background:#fff}body{font:11pt/1.35 "
        u"system-ui,sans-serif;color:#22282B;max-width:176mm;margin:0 auto;padding:10mm 4mm}"
        u"@media "
        u"print{body{padding:0}}table{border-collapse:collapse}h1{font-size:20pt;font-weight:600;margin:0}"
        u"h2{font-size:12.5pt;font-weight:600;margin:14pt 0 3pt}p{margin:2pt 0}.q{color:#565D61}.head "
        u"svg{width:56px;height:56px;display:block}"
        u".box{border:2px solid #22282B;margin-top:14pt}.address{font-size:16pt;font-weight:600;margin:2pt "
        u"0;overflow-wrap:anywhere}"
        u".rows td{border-bottom:1px solid #BDBDBD;padding:5pt 10px 5pt 0}.steps td{padding:3pt 8px 3pt "
        u"0}.practice{border:1px dashed #22282B;padding:4pt 8pt}"
        u".dates span{white-space:nowrap}.phone{margin-top:14pt;overflow:hidden;white-space:nowrap}"
        u".end{border-top:1px solid #BDBDBD;margin-top:18pt}.end "
        u"td{font-size:9pt;color:#444;padding-top:6pt}");
}

} // namespace

QString guideHtml(const Guide &guide, const GuideArt &art, Medium medium)
{
    Html out = Html::markup(u"<!DOCTYPE html>\n<html lang=\"");
    out += guide.language == explain::Language::German ? Html::markup(u"de") : Html::markup(u"en");
    out += Html::markup(u"\"><head><meta charset=\"utf-8\"><title>") + Html::text(guide.serviceName)
        + Html::markup(u"</title>\n<style>");
    out += styleFor(medium) + Html::markup(u"</style></head>\n<body>\n");
    return (out + Writer(guide, art, medium).page() + Html::markup(u"</body></html>\n")).toString();
}

} // namespace report
