// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/message.h"

#include "core/explain/words.h"

using namespace Qt::StringLiterals;

namespace report {

namespace {

using explain::Words;

constexpr Words greeting{u"Hello {friend},", u"Hallo {friend},"};
constexpr Words withFile{u"with the card in the attachment you can use {service} on my computer {machine}. "
                         u"Only that; everything else stays shut.",
    u"mit der Karte im Anhang kannst du {service} auf meinem Rechner {machine} benutzen. Nur das; alles "
    u"andere bleibt zu."};
constexpr Words withText{u"with the card below you can use {service} on my computer {machine}. Only that; "
                         u"everything else stays shut.",
    u"mit der Karte unten kannst du {service} auf meinem Rechner {machine} benutzen. Nur das; alles andere "
    u"bleibt zu."};
constexpr Words how{u"Open it with Halfdoor. It shows you step by step what to do, what I can see and what "
                    u"not, and then you check the door yourself.",
    u"Öffne sie mit Halfdoor. Es zeigt dir Schritt für Schritt, was zu tun ist, was ich sehen kann und was "
    u"nicht, und am Ende prüfst du die Tür selbst."};
constexpr Words howText{u"Copy the last line and paste it into Halfdoor. It shows you step by step what to "
                        u"do, what I can see and what not, and then you check the door yourself.",
    u"Kopiere die letzte Zeile und füge sie in Halfdoor ein. Es zeigt dir Schritt für Schritt, was zu tun "
    u"ist, was ich sehen kann und was nicht, und am Ende prüfst du die Tür selbst."};
constexpr Words account{
    u"Use your Tailscale account {login} for it.", u"Nimm dafür dein Tailscale-Konto {login}."};
constexpr Words resultBack{u"Send me the result afterwards.", u"Schick mir danach das Ergebnis."};
constexpr Words invite{u"this is the invite to {machine}. The link works once and is a key: do not pass it "
                       u"on. Accept it with your Tailscale account {login}.",
    u"das ist die Einladung zu {machine}. Der Link geht einmal und ist ein Schlüssel: Gib ihn nicht weiter. "
    u"Nimm sie mit deinem Tailscale-Konto {login} an."};
constexpr Words inviteThen{u"Then open the card that I sent you in Halfdoor.",
    u"Öffne danach in Halfdoor die Karte, die ich dir geschickt habe."};

class Message {
public:
    explicit Message(const share::Share &share)
        : m_share(share)
        , m_language(explain::languageOf(share.person.language))
    {
    }

    Message &add(const Words &words)
    {
        m_lines << explain::filled(explain::in(words, m_language),
            {{u"friend"_s, m_share.person.name}, {u"service"_s, m_share.service.name},
                {u"machine"_s, m_share.machine.name}, {u"login"_s, m_share.person.login}});
        return *this;
    }
    Message &addLine(const QString &line)
    {
        m_lines << line;
        return *this;
    }
    [[nodiscard]] QString text() const { return m_lines.join(u"\n\n"_s) + u'\n'; }

private:
    const share::Share &m_share;
    explain::Language m_language;
    QStringList m_lines;
};

} // namespace

QString cardMessage(const share::Share &share, const QString &cardText)
{
    Message message(share);
    message.add(greeting)
        .add(cardText.isEmpty() ? withFile : withText)
        .add(cardText.isEmpty() ? how : howText);
    if (!share.person.login.isEmpty())
        message.add(account);
    message.add(resultBack).addLine(share.hostName);
    if (!cardText.isEmpty())
        message.addLine(cardText);
    return message.text();
}

QString inviteMessage(const share::Share &share)
{
    return Message(share).add(greeting).add(invite).add(inviteThen).addLine(share.hostName).text();
}

} // namespace report
