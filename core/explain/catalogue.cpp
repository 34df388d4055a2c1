// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/catalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace explain {

namespace {

constexpr SourceId jellyfinPlayback[] = {SourceId::JellyfinPlayback};
constexpr SourceId jellyfinSignIn[] = {SourceId::JellyfinSignIn};
constexpr SourceId homeAssistantRecord[] = {SourceId::HomeAssistantRecorder, SourceId::HomeAssistantLogbook};
constexpr SourceId vllmLogger[] = {SourceId::VllmLogger};
constexpr SourceId vllmUsage[] = {SourceId::VllmUsage};
constexpr SourceId ownSide[] = {SourceId::InvitingOrSharing};

constexpr Insight jellyfinInsights[] = {
    {u"jellyfin.playback",
        {u"Jellyfin sees what you do in it, and {host} runs Jellyfin. What you play is kept in its activity "
         u"list, with your device.",
            u"Jellyfin sieht, was du darin tust, und {host} betreibt Jellyfin. Was du abspielst, steht in "
            u"seiner Aktivitätsliste, mit deinem Gerät."},
        {u"As long as the activity list has its entries; {host} decides how long.",
            u"Solange die Aktivitätsliste ihre Einträge behält; wie lange, entscheidet {host}."},
        jellyfinPlayback},
    {u"jellyfin.signin",
        {u"Jellyfin has accounts of its own. Each sign-in is kept, with the Tailscale address it came from.",
            u"Jellyfin hat eigene Konten. Jede Anmeldung wird festgehalten, mit der Tailscale-Adresse, von "
            u"der sie kam."},
        {u"For the account that {host} made for you in Jellyfin.",
            u"Für das Konto, das {host} dir in Jellyfin angelegt hat."},
        jellyfinSignIn},
};
constexpr Words jellyfinSettings[] = {
    {u"Jellyfin shows the name of your app and of your device. You can change the device name in the app's "
     u"settings.",
        u"Jellyfin zeigt den Namen deiner App und deines Geräts. Den Gerätenamen kannst du in der App "
        u"ändern."},
    {u"Choose a password in Jellyfin that you use nowhere else.",
        u"Nimm in Jellyfin ein Passwort, das du sonst nirgends benutzt."},
};

constexpr Insight homeAssistantInsights[] = {
    {u"homeassistant.record",
        {u"Home Assistant keeps what was switched, when, and by which account. {host} runs it and can read "
         u"that.",
            u"Home Assistant hält fest, was wann und von welchem Konto geschaltet wurde. {host} betreibt es "
            u"und kann das lesen."},
        {u"By default for ten days; {host} can choose another time.",
            u"Von Haus aus zehn Tage lang; {host} kann das ändern."},
        homeAssistantRecord},
    {u"homeassistant.house",
        {u"With an account there you see and switch what it shows: the rooms of a home, not only one lamp.",
            u"Mit einem Konto dort siehst und schaltest du, was es zeigt: die Räume einer Wohnung, nicht nur "
            u"eine Lampe."},
        {u"For the account that {host} made for you in Home Assistant.",
            u"Für das Konto, das {host} dir in Home Assistant angelegt hat."},
        homeAssistantRecord},
};
constexpr Words homeAssistantSettings[] = {
    {u"The phone app can send your place, battery and Wi-Fi to Home Assistant. Leave out what you do not "
     u"want.",
        u"Die Handy-App kann deinen Ort, Akku und dein WLAN an Home Assistant senden. Lass weg, was du nicht "
        u"willst."},
    {u"You find this in the app under Settings, Companion app, Manage sensors.",
        u"Du findest das in der App unter Einstellungen, Companion App, Sensoren verwalten."},
};

constexpr Insight vllmInsights[] = {
    {u"vllm.prompts",
        {u"Your questions and the answers pass through vLLM in the clear. {host} can have the questions "
         u"written to its log.",
            u"Deine Fragen und die Antworten gehen im Klartext durch vLLM. {host} kann die Fragen ins "
            u"Protokoll schreiben lassen."},
        {u"If {host} has switched the log of requests on; versions differ in the default.",
            u"Wenn {host} das Protokoll der Anfragen eingeschaltet hat; von Haus aus ist das je nach Version "
            u"verschieden."},
        vllmLogger},
    {u"vllm.usage",
        {u"vLLM reports its hardware and model to its makers, unless {host} turns that off. Questions are "
         u"not part of it.",
            u"vLLM meldet Hardware und Modell an seine Hersteller, wenn {host} das nicht abschaltet. Fragen "
            u"gehören nicht dazu."},
        {u"Unless VLLM_NO_USAGE_STATS is set on {machine}.",
            u"Solange auf {machine} nicht VLLM_NO_USAGE_STATS gesetzt ist."},
        vllmUsage},
};
constexpr Words vllmSettings[] = {
    {u"Your own chat app may keep a copy of every talk, and may ask other services as well. Look into its "
     u"settings.",
        u"Deine eigene Chat-App behält vielleicht jedes Gespräch und fragt vielleicht auch andere Dienste. "
        u"Sieh in ihre Einstellungen."},
    {u"If {host} gave you a key for vLLM, keep it like a password.",
        u"Wenn du von {host} einen Schlüssel für vLLM hast, behandle ihn wie ein Passwort."},
};

constexpr Insight customInsights[] = {
    {u"custom.runs",
        {u"{service} sees what you do in it, and {host} runs {service}. What it writes down is up to {host}: "
         u"ask.",
            u"{service} sieht, was du darin tust, und {host} betreibt {service}. Was es aufschreibt, "
            u"entscheidet {host}: Frag nach."},
        {u"For every program that somebody else runs. Halfdoor has no details about this one.",
            u"Für jedes Programm, das jemand anderes betreibt. Halfdoor kennt dieses nicht näher."},
        ownSide},
};
constexpr Words customSettings[] = {
    {u"Look into the settings of the app you use for it: what it sends, and what you can turn off.",
        u"Sieh in die Einstellungen der App, die du dafür benutzt: was sie sendet und was sich abschalten "
        u"lässt."},
};

constexpr CatalogueEntry entries[] = {
    {u"vllm", u"vLLM", 8000, policy::Protocol::Tcp, u"http", u"/v1",
        {u"A language model on one's own machine, for chat apps and programs.",
            u"Ein Sprachmodell auf dem eigenen Rechner, für Chat-Apps und Programme."},
        {u"vLLM listens on every address unless it was started with --host 127.0.0.1.",
            u"vLLM hört auf allen Adressen, außer es wurde mit --host 127.0.0.1 gestartet."},
        vllmInsights, vllmSettings},
    {u"homeassistant", u"Home Assistant", 8123, policy::Protocol::Tcp, u"http", u"",
        {u"Lamps, heating and sensors of a home in one place.",
            u"Lampen, Heizung und Fühler einer Wohnung an einem Ort."},
        {u"Home Assistant listens on every address unless server_host is set.",
            u"Home Assistant hört auf allen Adressen, außer server_host ist gesetzt."},
        homeAssistantInsights, homeAssistantSettings},
    {u"jellyfin", u"Jellyfin", 8096, policy::Protocol::Tcp, u"http", u"",
        {u"Films, series and music from one's own collection.",
            u"Filme, Serien und Musik aus der eigenen Sammlung."},
        {u"Jellyfin listens on every address unless “Bind to local network address” is set.",
            u"Jellyfin hört auf allen Adressen, außer „An lokale Netzwerkadresse binden“ ist gesetzt."},
        jellyfinInsights, jellyfinSettings},
    {u"custom", u"", 0, policy::Protocol::Tcp, u"", u"",
        {u"Any other service with a port of its own.", u"Jeder andere Dienst mit einem eigenen Port."},
        {u"Look whether the program listens on every address or only on 127.0.0.1.",
            u"Sieh nach, ob das Programm auf allen Adressen hört oder nur auf 127.0.0.1."},
        customInsights, customSettings},
};

} // namespace

std::span<const CatalogueEntry> catalogue()
{
    return entries;
}

const CatalogueEntry &entry(QStringView id)
{
    const auto found = std::find_if(
        std::begin(entries), std::end(entries), [id](const CatalogueEntry &each) { return id == each.id; });
    return found == std::end(entries) ? *std::prev(std::end(entries)) : *found;
}

QString addressOf(
    const CatalogueEntry &entry, const QString &host, std::uint16_t port, share::Exposure exposure)
{
    const QString place = host.contains(u':') ? u"[%1]"_s.arg(host) : host;
    const bool serve = exposure == share::Exposure::Serve;
    const QString scheme = serve ? u"https"_s : QString::fromUtf16(entry.scheme);
    const bool usual = (scheme == u"https" && port == 443) || (scheme == u"http" && port == 80);
    const QString path = serve || !scheme.isEmpty() ? QString::fromUtf16(entry.path) : QString();
    return (scheme.isEmpty() ? QString() : scheme + u"://"_s) + place
        + (usual ? QString() : u":%1"_s.arg(port)) + path;
}

QString listeningCommand(System system, std::uint16_t port)
{
    switch (system) {
    case System::Windows:
        return u"Get-NetTCPConnection -State Listen -LocalPort %1"_s.arg(port);
    case System::MacOs:
        return u"lsof -nP -iTCP:%1 -sTCP:LISTEN"_s.arg(port);
    case System::Android:
    case System::Ios:
        return {};
    case System::Unknown:
    case System::Linux:
        break;
    }
    return u"ss -ltn sport = :%1"_s.arg(port);
}

} // namespace explain
