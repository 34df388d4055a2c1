// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/statement_table.h"

namespace explain {

namespace {

using Kind = Statement::Kind;
using Where = SelfCheck::Where;
constexpr Audience toFriend = Audience::Friend;
constexpr Audience toHost = Audience::Host;
constexpr Words none{};
constexpr CheckRow noCheck{};

bool always(const Setup &)
{
    return true;
}
bool serve(const Setup &setup)
{
    return setup.exposure == share::Exposure::Serve;
}
bool notServe(const Setup &setup)
{
    return !serve(setup);
}
bool userspace(const Setup &setup)
{
    return setup.exposure == share::Exposure::Userspace;
}
bool exitNode(const Setup &setup)
{
    return setup.allowsExitNode;
}
bool noExitNode(const Setup &setup)
{
    return !setup.allowsExitNode;
}
bool sharesBack(const Setup &setup)
{
    return setup.sharesBack;
}
bool noShareBack(const Setup &setup)
{
    return !setup.sharesBack;
}

constexpr Citation whoYouAre[] = {{SourceId::Sharing}, {SourceId::IpnState}};
constexpr Citation whichDevices[] = {{SourceId::IpnState}, {SourceId::Sharing, u"1.4"}};
constexpr Citation headers[] = {{SourceId::ServeHeaders}};
constexpr Citation quarantine[] = {{SourceId::Sharing, u"1.1"}, {SourceId::Jailed}};
constexpr Citation deviceNames[] = {{SourceId::IpnState}, {SourceId::Sharing}};
constexpr Citation otherTraffic[] = {{SourceId::Sharing, u"1.1"}, {SourceId::InvitingOrSharing, u"1.9"}};
constexpr Citation encrypted[] = {{SourceId::DerpServers}, {SourceId::DeviceLogs}};
constexpr Citation oneUser[] = {{SourceId::Sharing, u"1.1"}, {SourceId::Sharing, u"1.4"}};
constexpr Citation otherMachines[] = {{SourceId::Sharing}, {SourceId::InvitingOrSharing}};
constexpr Citation enforcedThere[] = {{SourceId::Filter}, {SourceId::UserRoles}};
constexpr Citation exitNodes[] = {{SourceId::Sharing, u"1.1"}};
constexpr Citation certificates[] = {{SourceId::Certificates}};
constexpr Citation netstack[] = {{SourceId::Netstack}};
constexpr Citation running[] = {{SourceId::Filter, u"5.3"}};
constexpr Citation ping[] = {{SourceId::TsmpAndIcmp}};
constexpr Citation peerApi[] = {{SourceId::PeerApi}};

constexpr StatementRow rows[] = {
    // What the friend reads.
    {u"see.login", toFriend, Kind::CanSee, always,
        {u"Your login, name and picture: {login}", u"Deine Anmeldung, deinen Namen und dein Bild: {login}"},
        {u"From the moment you accept the invite.", u"Sobald du die Einladung annimmst."}, none, whoYouAre,
        {Where::OwnComputer, u"tailscale whois $(tailscale ip -4)",
            {u"Under “User” stands what {machine} is told about you.",
                u"Unter „User“ steht, was {machine} über dich erfährt."}}},
    {u"see.address", toFriend, Kind::CanSee, always,
        {u"From which internet or home address you come, and your Tailscale address",
            u"Von welcher Internet- oder Heimadresse du kommst, und deine Tailscale-Adresse"},
        {u"While one of your devices talks to {machine}.",
            u"Solange eines deiner Geräte mit {machine} spricht."},
        none, whoYouAre,
        {Where::OwnComputer, u"tailscale netcheck",
            {u"The addresses after “IPv4” and “IPv6” are the ones {machine} may see.",
                u"Die Adressen hinter „IPv4“ und „IPv6“ kann {machine} sehen."}}},
    {u"see.usage", toFriend, Kind::CanSee, always,
        {u"How many of your devices use the share, when they are connected, and how much they send",
            u"Wie viele deiner Geräte die Tür benutzen, wann sie verbunden sind und wie viel sie senden"},
        {u"For your own devices without a tag; others cannot use the share.",
            u"Für deine eigenen Geräte ohne Tag; andere können die Freigabe nicht benutzen."},
        none, whichDevices,
        {Where::OwnComputer, u"tailscale status",
            {u"In the line of {machine}, “tx” and “rx” count bytes. The other side counts the same.",
                u"In der Zeile von {machine} zählen „tx“ und „rx“ Bytes. Die andere Seite zählt dasselbe."}}},
    {u"see.serve", toFriend, Kind::CanSee, serve,
        {u"{service} itself is told your login, name and picture with every request",
            u"{service} selbst erfährt bei jeder Anfrage deine Anmeldung, deinen Namen und dein Bild"},
        {u"Because {service} stands behind Tailscale Serve and your device has no tag.",
            u"Weil {service} hinter Tailscale Serve steht und dein Gerät keinen Tag hat."},
        none, headers, noCheck},

    {u"cannot.reach", toFriend, Kind::CannotSee, noShareBack,
        {u"Reach your devices, or anything else in your home. Connections from {machine} to you are blocked, "
         u"unless you share a device back.",
            u"Deine Geräte oder anderes bei dir zu Hause erreichen. Verbindungen von {machine} zu dir sind "
            u"gesperrt, solange du nichts zurück freigibst."},
        {u"Your Tailscale client is 1.66 or newer, and you share no device with {host}.",
            u"Dein Tailscale-Programm hat mindestens Version 1.66, und du gibst {host} kein Gerät frei."},
        none, quarantine,
        {Where::SharedMachine, u"nc -vz -w 5 100.x.y.z 22",
            {u"{host} runs this on {machine}, with your Tailscale address and a port that is open on your "
             u"device. It must time out.",
                u"{host} startet das auf {machine}, mit deiner Tailscale-Adresse und einem Port, der bei dir "
                u"offen ist. Es darf keine Antwort kommen."}}},
    {u"cannot.reach.back", toFriend, Kind::CannotSee, sharesBack,
        {u"Reach your devices, except the one that you share with {host}",
            u"Deine Geräte erreichen, außer dem, das du {host} freigibst"},
        {u"Your Tailscale client is 1.66 or newer.", u"Dein Tailscale-Programm hat mindestens Version 1.66."},
        none, quarantine, noCheck},
    {u"cannot.names", toFriend, Kind::CannotSee, always,
        {u"Learn the names of your devices from Tailscale",
            u"Die Namen deiner Geräte von Tailscale erfahren"},
        {u"An app on your device may tell {service} its name all the same.",
            u"Eine App auf deinem Gerät kann {service} ihren Namen trotzdem verraten."},
        {u"We know this from the client's source and published outputs; no page of Tailscale promises it.",
            u"Das wissen wir aus dem Quelltext und veröffentlichten Ausgaben; keine Seite von Tailscale "
            u"verspricht es."},
        deviceNames,
        {Where::SharedMachine, u"tailscale status --json",
            {u"{host} runs this on {machine}. Your devices stand there as “device-of-shared-to-user”.",
                u"{host} startet das auf {machine}. Deine Geräte stehen dort als "
                u"„device-of-shared-to-user“."}}},
    {u"cannot.traffic", toFriend, Kind::CannotSee, noExitNode,
        {u"See your other traffic. It does not pass through {machine}.",
            u"Deinen übrigen Datenverkehr sehen. Er läuft nicht über {machine}."},
        {u"As long as {machine} is not chosen as the exit node in your Tailscale client.",
            u"Solange {machine} in deinem Tailscale-Programm nicht als Exit-Node gewählt ist."},
        none, otherTraffic,
        {Where::OwnComputer, u"tailscale get exit-node",
            {u"An empty answer means: your traffic takes no detour.",
                u"Eine leere Antwort heißt: Dein Datenverkehr nimmt keinen Umweg."}}},
    {u"cannot.traffic.exitnode", toFriend, Kind::CannotSee, exitNode,
        {u"See your other traffic, unless you choose {machine} as your exit node",
            u"Deinen übrigen Datenverkehr sehen, außer du wählst {machine} als Exit-Node"},
        {u"{host} has offered {machine} as an exit node. You decide in your client.",
            u"{host} bietet {machine} als Exit-Node an. Du entscheidest das in deinem Programm."},
        none, exitNodes,
        {Where::OwnComputer, u"tailscale get exit-node",
            {u"An empty answer means: your traffic takes no detour.",
                u"Eine leere Antwort heißt: Dein Datenverkehr nimmt keinen Umweg."}}},
    {u"cannot.company", toFriend, Kind::CannotSee, always,
        {u"Nor can Tailscale, the company, read along: the connection is encrypted from you to {machine}.",
            u"Auch die Firma Tailscale kann nicht mitlesen: Die Verbindung ist von dir bis {machine} "
            u"verschlüsselt."},
        {u"Also when the way goes through a relay of Tailscale.",
            u"Auch wenn der Weg über ein Relais von Tailscale führt."},
        {u"The client sends its own diagnostic logs to Tailscale, unless it is started with "
         u"--no-logs-no-support.",
            u"Das Programm sendet eigene Diagnose-Protokolle an Tailscale, außer es läuft mit "
            u"--no-logs-no-support."},
        encrypted, noCheck},

    {u"can.use", toFriend, Kind::CanDo, always,
        {u"You can open {service} on every device where you are signed in to Tailscale as {login}.",
            u"Du kannst {service} auf jedem Gerät öffnen, das bei Tailscale als {login} angemeldet ist."},
        {u"The device has no tag, and the rule of {host} names this login.",
            u"Das Gerät hat keinen Tag, und die Regel von {host} nennt diese Anmeldung."},
        none, oneUser, noCheck},
    {u"can.others", toFriend, Kind::CanDo, always,
        {u"Nobody else in your own Tailscale network can use the share.",
            u"Niemand sonst in deinem eigenen Tailscale-Netz kann die Freigabe benutzen."},
        {u"The share belongs to the one account that accepted.",
            u"Die Freigabe gehört dem einen Konto, das angenommen hat."},
        none, oneUser, noCheck},

    {u"caution.change", toFriend, Kind::Caution, always,
        {u"No page can promise everything: {host} runs {machine} and can change its software and the rules. "
         u"When the set-up changes, you read this page again.",
            u"Keine Seite kann alles versprechen: {host} betreibt {machine} und kann Programme und Regeln "
            u"ändern. Ändert sich etwas, liest du diese Seite neu."},
        {u"Always: the rules are enforced on {machine} itself.",
            u"Immer: Die Regeln werden auf {machine} selbst durchgesetzt."},
        none, enforcedThere, noCheck},
    {u"caution.exitnode", toFriend, Kind::Caution, exitNode,
        {u"If you choose {machine} as your exit node, all your traffic passes through it.",
            u"Wählst du {machine} als Exit-Node, läuft dein ganzer Datenverkehr darüber."},
        {u"Only while it is chosen in your Tailscale client.",
            u"Nur solange er in deinem Tailscale-Programm gewählt ist."},
        none, exitNodes, noCheck},
    {u"caution.back", toFriend, Kind::Caution, sharesBack,
        {u"You share a device with {host}. Your own rules decide what is open there.",
            u"Du gibst {host} ein Gerät frei. Was dort offen ist, entscheiden deine eigenen Regeln."},
        {u"Until you take that share back.", u"Bis du diese Freigabe zurücknimmst."}, none, otherMachines,
        noCheck},

    // What the host reads.
    {u"host.see.login", toHost, Kind::CanSee, always,
        {u"You see the login, name and picture of {friend}.",
            u"Du siehst Anmeldung, Namen und Bild von {friend}."},
        {u"From the moment {friend} accepts.", u"Sobald {friend} annimmt."}, none, whoYouAre, noCheck},
    {u"host.see.address", toHost, Kind::CanSee, always,
        {u"You see from which internet or home address {friend} comes.",
            u"Du siehst, von welcher Internet- oder Heimadresse {friend} kommt."},
        {u"While a device of {friend} talks to {machine}.",
            u"Solange ein Gerät von {friend} mit {machine} spricht."},
        none, whoYouAre,
        {Where::SharedMachine, u"tailscale status --json",
            {u"Entries with “ShareeNode” are devices of people you share with.",
                u"Einträge mit „ShareeNode“ sind Geräte von Leuten, mit denen du teilst."}}},
    {u"host.see.usage", toHost, Kind::CanSee, always,
        {u"You see how many devices of {friend} use the share, when, and how much.",
            u"Du siehst, wie viele Geräte von {friend} die Tür benutzen, wann und wie viel."},
        {u"On {machine}; the Machines page does not list those devices.",
            u"Auf {machine}; die Seite „Machines“ führt diese Geräte nicht auf."},
        none, whichDevices, noCheck},
    {u"host.cannot.reach", toHost, Kind::CannotSee, noShareBack,
        {u"You cannot reach the devices of {friend}.", u"Du kannst die Geräte von {friend} nicht erreichen."},
        {u"Unless {friend} shares a device with you.", u"Außer {friend} gibt dir ein Gerät frei."}, none,
        quarantine, noCheck},
    {u"host.cannot.names", toHost, Kind::CannotSee, always,
        {u"You do not see the names of those devices.", u"Du siehst die Namen dieser Geräte nicht."},
        {u"Tailscale shows a placeholder in their place; {service} may know more.",
            u"Tailscale zeigt dafür einen Platzhalter; {service} weiß vielleicht mehr."},
        {u"We know this from the client's source and published outputs; no page of Tailscale promises it.",
            u"Das wissen wir aus dem Quelltext und veröffentlichten Ausgaben; keine Seite von Tailscale "
            u"verspricht es."},
        deviceNames, noCheck},
    {u"host.friend.learns", toHost, Kind::CanDo, always,
        {u"{friend} learns the full name of {machine}, its addresses, its system, and whether it is on.",
            u"{friend} erfährt den vollen Namen von {machine}, die Adressen, das System und ob er an ist."},
        {u"From the moment {friend} accepts; your login, name and picture too.",
            u"Sobald {friend} annimmt; auch deine Anmeldung, deinen Namen und dein Bild."},
        none, whoYouAre, noCheck},
    {u"host.friend.others", toHost, Kind::CanDo, always,
        {u"{friend} learns nothing about your other machines, and reaches no network behind {machine}.",
            u"{friend} erfährt nichts über deine anderen Rechner und erreicht kein Netz hinter {machine}."},
        {u"As long as you share this one machine only.", u"Solange du nur diesen einen Rechner freigibst."},
        none, otherMachines, noCheck},
    {u"host.friend.ping", toHost, Kind::CanDo, always,
        {u"{friend} can ping {machine}. The ping comes with any rule.",
            u"{friend} kann {machine} anpingen. Der Ping kommt mit jeder Regel."},
        {u"As soon as one rule lets {friend} in on one port.",
            u"Sobald eine Regel {friend} an einen Port lässt."},
        none, ping, noCheck},
    {u"host.friend.peerapi", toHost, Kind::CanDo, always,
        {u"One built-in port of Tailscale answers {friend} as well. It is expected.",
            u"Ein eingebauter Port von Tailscale antwortet {friend} ebenfalls. Das ist so vorgesehen."},
        {u"On every machine that runs Tailscale.", u"Auf jedem Rechner mit Tailscale."}, none, peerApi,
        noCheck},
    {u"host.caution.serve", toHost, Kind::Caution, serve,
        {u"The full name of {machine} becomes public: certificates are listed in public logs.",
            u"Der volle Name von {machine} wird öffentlich: Zertifikate stehen in öffentlichen Listen."},
        {u"From the first certificate for Tailscale Serve on.",
            u"Ab dem ersten Zertifikat für Tailscale Serve."},
        none, certificates, noCheck},
    {u"host.caution.direct", toHost, Kind::Caution, notServe,
        {u"The rule opens port {port} itself, whatever program listens there later.",
            u"Die Regel öffnet Port {port} selbst, egal welches Programm später dort hört."},
        {u"As long as the rule is in your policy file.", u"Solange die Regel in deiner Policy-Datei steht."},
        none, enforcedThere, noCheck},
    {u"host.caution.userspace", toHost, Kind::Caution, userspace,
        {u"In userspace mode an open port also reaches programs that listen on 127.0.0.1 only.",
            u"Im Userspace-Modus erreicht ein offener Port auch Programme, die nur auf 127.0.0.1 hören."},
        {u"While Tailscale runs in userspace mode on {machine}; containers do by default.",
            u"Solange Tailscale auf {machine} im Userspace-Modus läuft; in Containern ist das üblich."},
        none, netstack, noCheck},
    {u"host.caution.running", toHost, Kind::Caution, always,
        {u"What runs when you take a rule away may go on until it ends.",
            u"Was läuft, wenn du eine Regel wegnimmst, kann bis zu seinem Ende weiterlaufen."},
        {u"For connections that were open before; new ones are refused at once.",
            u"Für Verbindungen, die vorher offen waren; neue kommen nicht mehr durch."},
        none, running, noCheck},
    {u"host.caution.exitnode", toHost, Kind::Caution, exitNode,
        {u"{friend} may send all traffic through {machine}. It then comes from your home address.",
            u"{friend} darf allen Datenverkehr über {machine} schicken. Er kommt dann von deiner "
            u"Heimadresse."},
        {u"Because you allowed its use as an exit node.",
            u"Weil du die Benutzung als Exit-Node erlaubt hast."},
        none, exitNodes, noCheck},
};

} // namespace

std::span<const StatementRow> statementTable()
{
    return rows;
}

} // namespace explain
