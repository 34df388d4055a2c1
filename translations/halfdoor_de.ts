<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Wiring</name>
    <message>
        <source>This result answers a card that was not made here. Nothing was changed.</source>
        <translation>Dieses Ergebnis gehört zu einer Karte, die nicht hier gemacht wurde. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>api::ApiError</name>
    <message>
        <source>Your tailnet does not answer. Nothing was changed; try again later.</source>
        <translation>Dein Tailnet antwortet nicht. Nichts wurde geändert; versuch es später noch einmal.</translation>
    </message>
    <message>
        <source>The access token is not accepted. Make a new one, or go on by hand.</source>
        <translation>Das Zugriffstoken wird nicht angenommen. Leg ein neues an, oder mach von Hand weiter.</translation>
    </message>
    <message>
        <source>This account may not do that. An owner or admin of the tailnet can.</source>
        <translation>Dieses Konto darf das nicht. Ein Owner oder Admin des Tailnets kann es.</translation>
    </message>
    <message>
        <source>Your tailnet does not know this. Read your side again.</source>
        <translation>Dein Tailnet kennt das nicht. Lies deine Seite neu ein.</translation>
    </message>
    <message>
        <source>Somebody else changed the policy in between. Nothing was saved; look at the new plan.</source>
        <translation>Inzwischen hat jemand anders die Policy geändert. Nichts wurde gesichert; sieh dir den neuen Plan an.</translation>
    </message>
    <message>
        <source>Your tailnet refused this. Nothing was changed.</source>
        <translation>Dein Tailnet hat das abgelehnt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Too many requests in a short time. Wait a minute and try again.</source>
        <translation>Zu viele Anfragen in kurzer Zeit. Warte eine Minute und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The answer of your tailnet cannot be read. Go on by hand.</source>
        <translation>Die Antwort deines Tailnets ist nicht lesbar. Mach von Hand weiter.</translation>
    </message>
</context>
<context>
    <name>api::ClientError</name>
    <message>
        <source>The answer of Tailscale on this computer cannot be read. Go on by hand.</source>
        <translation>Die Antwort von Tailscale auf diesem Rechner ist nicht lesbar. Mach von Hand weiter.</translation>
    </message>
    <message>
        <source>Tailscale on this computer does not answer. Start it and try again, or go on by hand.</source>
        <translation>Tailscale auf diesem Rechner antwortet nicht. Starte es und versuch es noch einmal, oder mach von Hand weiter.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Sign in to Tailscale as %1, then check again.</source>
        <translation>Melde dich bei Tailscale als %1 an, dann prüfe noch einmal.</translation>
    </message>
    <message>
        <source>A computer with a tag cannot use a share. Use one without, or sign in on this one as yourself, then check again.</source>
        <translation>Ein Rechner mit einem Tag kann keine Freigabe benutzen. Nimm einen ohne, oder melde dich auf diesem als du selbst an, dann prüfe noch einmal.</translation>
    </message>
    <message>
        <source>Start Tailscale on this computer and sign in as %1, then check again.</source>
        <translation>Starte Tailscale auf diesem Rechner und melde dich als %1 an, dann prüfe noch einmal.</translation>
    </message>
    <message>
        <source>%1 looks at the policy again: another rule lets %2 in. Halfdoor finds it and narrows it; then check again.</source>
        <translation>%1 sieht die Policy noch einmal an: Eine andere Regel lässt %2 ein. Halfdoor findet sie und macht sie enger; dann prüfe noch einmal.</translation>
    </message>
    <message>
        <source>The rule is right. %1 starts %2 on %3, then check again.</source>
        <translation>Die Regel stimmt. %1 startet %2 auf %3, dann prüfe noch einmal.</translation>
    </message>
    <message>
        <source>A rule needs some seconds to arrive: check again in a minute. If it stays like this, %1 compares the account that accepted with the rule.</source>
        <translation>Eine Regel braucht einige Sekunden, bis sie ankommt: Prüfe in einer Minute noch einmal. Bleibt es so, vergleicht %1 das Konto, das angenommen hat, mit der Regel.</translation>
    </message>
    <message>
        <source>%1 looks whether %2 is switched on and connected, then check again.</source>
        <translation>%1 sieht nach, ob %2 eingeschaltet und verbunden ist, dann prüfe noch einmal.</translation>
    </message>
    <message>
        <source>Answer requests, one JSON object a line, until the input ends</source>
        <translation>Beantwortet Anfragen, ein JSON-Objekt je Zeile, bis die Eingabe endet</translation>
    </message>
    <message>
        <source>A practice card: nothing in it is real.</source>
        <translation>Eine Übungskarte: Nichts darin ist echt.</translation>
    </message>
    <message>
        <source>The card says:</source>
        <translation>Auf der Karte steht:</translation>
    </message>
    <message>
        <source>  %1 (%2) shares %3 on %4 with %5.</source>
        <translation>  %1 (%2) gibt %5 Zugang zu %3 auf %4.</translation>
    </message>
    <message>
        <source>  Expected account: %1</source>
        <translation>  Erwartetes Konto: %1</translation>
    </message>
    <message>
        <source>  Machine: %1</source>
        <translation>  Rechner: %1</translation>
    </message>
    <message>
        <source>  Doors: %1</source>
        <translation>  Türen: %1</translation>
    </message>
    <message>
        <source>  Made: %1</source>
        <translation>  Gemacht: %1</translation>
    </message>
    <message>
        <source>  Ends: %1</source>
        <translation>  Endet: %1</translation>
    </message>
    <message>
        <source>  It carries an invite link. Whoever opens the link first gets in.</source>
        <translation>  Sie enthält einen Einladungslink. Wer ihn zuerst öffnet, kommt hinein.</translation>
    </message>
    <message>
        <source>Send %1 to %2.</source>
        <translation>Schick %1 an %2.</translation>
    </message>
    <message>
        <source>this is a result, not a card</source>
        <translation>das ist ein Ergebnis, keine Karte</translation>
    </message>
    <message>
        <source>read it with `halfdoor-cli share proof ID FILE`</source>
        <translation>lies es mit `halfdoor-cli share proof ID DATEI`</translation>
    </message>
    <message>
        <source>a card and `--%1` together</source>
        <translation>eine Karte und `--%1` zugleich</translation>
    </message>
    <message>
        <source>this is a practice card, its machine does not exist</source>
        <translation>das ist eine Übungskarte, ihren Rechner gibt es nicht</translation>
    </message>
    <message>
        <source>see `halfdoor-cli practice --friend-only`</source>
        <translation>siehe `halfdoor-cli practice --friend-only`</translation>
    </message>
    <message>
        <source>`%1` is not a list of TCP ports</source>
        <translation>`%1` ist keine Liste von TCP-Ports</translation>
    </message>
    <message>
        <source>write --%1 22,80 with numbers from 1 to 65535</source>
        <translation>schreib --%1 22,80 mit Zahlen von 1 bis 65535</translation>
    </message>
    <message>
        <source>`%1` is not an IP address</source>
        <translation>`%1` ist keine IP-Adresse</translation>
    </message>
    <message>
        <source>your host</source>
        <translation>dein Gastgeber</translation>
    </message>
    <message>
        <source>check what?</source>
        <translation>was prüfen?</translation>
    </message>
    <message>
        <source>address of the machine; can be repeated</source>
        <translation>Adresse des Rechners; darf mehrmals stehen</translation>
    </message>
    <message>
        <source>full name of the machine</source>
        <translation>voller Name des Rechners</translation>
    </message>
    <message>
        <source>promised TCP ports, with commas</source>
        <translation>versprochene TCP-Ports, mit Kommas</translation>
    </message>
    <message>
        <source>ports that must be shut (default: 40 well-known ones)</source>
        <translation>Ports, die zu sein müssen (sonst: 40 bekannte)</translation>
    </message>
    <message>
        <source>also addresses outside of Tailscale, for a check in your own network</source>
        <translation>auch Adressen außerhalb von Tailscale, für eine Prüfung im eigenen Netz</translation>
    </message>
    <message>
        <source>open as promised</source>
        <translation>offen wie versprochen</translation>
    </message>
    <message>
        <source>promised, refused</source>
        <translation>versprochen, abgewiesen</translation>
    </message>
    <message>
        <source>promised, silent</source>
        <translation>versprochen, still</translation>
    </message>
    <message>
        <source>promised, cannot be proved</source>
        <translation>versprochen, nicht zu beweisen</translation>
    </message>
    <message>
        <source>open, should be shut</source>
        <translation>offen, sollte zu sein</translation>
    </message>
    <message>
        <source>loosely closed</source>
        <translation>nur angelehnt</translation>
    </message>
    <message>
        <source>shut</source>
        <translation>zu</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>built in, expected</source>
        <translation>eingebaut, erwartet</translation>
    </message>
    <message>
        <source>answer for programs</source>
        <translation>Antwort für Programme</translation>
    </message>
    <message>
        <source>folder of the register (default: the user&apos;s data folder)</source>
        <translation>Ordner des Verzeichnisses (sonst: der eigene Datenordner)</translation>
    </message>
    <message>
        <source>language of the answers</source>
        <translation>Sprache der Antworten</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>diese Seite</translation>
    </message>
    <message>
        <source>see `halfdoor-cli %1 --help`</source>
        <translation>siehe `halfdoor-cli %1 --help`</translation>
    </message>
    <message>
        <source>unknown option `%1`</source>
        <translation>unbekannte Option `%1`</translation>
    </message>
    <message>
        <source>`--%1` takes no value</source>
        <translation>`--%1` nimmt keinen Wert</translation>
    </message>
    <message>
        <source>`--%1` needs a value</source>
        <translation>`--%1` braucht einen Wert</translation>
    </message>
    <message>
        <source>`--%1` stands there twice</source>
        <translation>`--%1` steht zweimal da</translation>
    </message>
    <message>
        <source>one argument too many: `%1`</source>
        <translation>ein Argument zu viel: `%1`</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Beispiel:</translation>
    </message>
    <message>
        <source>Halfdoor shares one service of one machine across two tailnets, and lets both sides prove that only this door is open.</source>
        <translation>Halfdoor gibt einen Dienst eines Rechners über zwei Tailnets frei und lässt beide Seiten beweisen, dass nur diese Tür offen ist.</translation>
    </message>
    <message>
        <source>the version of the program</source>
        <translation>die Version des Programms</translation>
    </message>
    <message>
        <source>Each command has its own --help with an example.</source>
        <translation>Jeder Befehl hat sein eigenes --help mit einem Beispiel.</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Rückgabewert:</translation>
    </message>
    <message>
        <source>done, or the answer is yes</source>
        <translation>getan, oder die Antwort ist ja</translation>
    </message>
    <message>
        <source>the answer is no</source>
        <translation>die Antwort ist nein</translation>
    </message>
    <message>
        <source>wrong usage, or input or output that cannot be used</source>
        <translation>falscher Aufruf, oder Ein- oder Ausgabe, die nicht zu brauchen ist</translation>
    </message>
    <message>
        <source>could not find out</source>
        <translation>ließ sich nicht herausfinden</translation>
    </message>
    <message>
        <source>share one service of one machine across two tailnets</source>
        <translation>einen Dienst eines Rechners über zwei Tailnets freigeben</translation>
    </message>
    <message>
        <source>there is none for `%1`</source>
        <translation>für `%1` gibt es keines</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>eines von: %1</translation>
    </message>
    <message>
        <source>Print the completion script of a shell (bash, zsh, fish), or the man page (man)</source>
        <translation>Gibt die Vervollständigung einer Shell aus (bash, zsh, fish), oder die Handbuchseite (man)</translation>
    </message>
    <message>
        <source>    when: %1</source>
        <translation>    wann: %1</translation>
    </message>
    <message>
        <source>    limit: %1</source>
        <translation>    Grenze: %1</translation>
    </message>
    <message>
        <source>    source: %1, %2, %3</source>
        <translation>    Quelle: %1, %2, %3</translation>
    </message>
    <message>
        <source>    see for yourself: %1 (%2)</source>
        <translation>    selbst nachsehen: %1 (%2)</translation>
    </message>
    <message>
        <source>the catalogue has no service `%1`</source>
        <translation>im Katalog gibt es keinen Dienst `%1`</translation>
    </message>
    <message>
        <source>--for is friend or host</source>
        <translation>--for ist friend oder host</translation>
    </message>
    <message>
        <source>What host and friend can see and do, each sentence with its condition and source</source>
        <translation>Was Gastgeber und Freund sehen und tun können, jeder Satz mit Bedingung und Quelle</translation>
    </message>
    <message>
        <source>friend (default) or host</source>
        <translation>friend (sonst) oder host</translation>
    </message>
    <message>
        <source>service of the catalogue, without a card</source>
        <translation>Dienst des Katalogs, ohne Karte</translation>
    </message>
    <message>
        <source>reached through Tailscale Serve</source>
        <translation>erreicht durch Tailscale Serve</translation>
    </message>
    <message>
        <source>name of the host</source>
        <translation>Name des Gastgebers</translation>
    </message>
    <message>
        <source>name of the friend</source>
        <translation>Name des Freundes</translation>
    </message>
    <message>
        <source>name of the machine</source>
        <translation>Name des Rechners</translation>
    </message>
    <message>
        <source>What you can see</source>
        <translation>Was du sehen kannst</translation>
    </message>
    <message>
        <source>What you cannot do</source>
        <translation>Was du nicht kannst</translation>
    </message>
    <message>
        <source>What %1 can see</source>
        <translation>Was %1 sehen kann</translation>
    </message>
    <message>
        <source>What %1 cannot do</source>
        <translation>Was %1 nicht kann</translation>
    </message>
    <message>
        <source>What depends on the service</source>
        <translation>Was vom Dienst abhängt</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Was du tun kannst</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Was zu wissen ist</translation>
    </message>
    <message>
        <source>[y/n]</source>
        <translation>[j/n]</translation>
    </message>
    <message>
        <source>y</source>
        <extracomment>first letters with which somebody says yes</extracomment>
        <translation>jJyY</translation>
    </message>
    <message>
        <source>%1 says: I share %2 on %3 with you. Go on?</source>
        <translation>%1 sagt: Ich gebe dir Zugang zu %2 auf %3. Weiter?</translation>
    </message>
    <message>
        <source>Are you signed in to Tailscale as %1 on this computer?</source>
        <translation>Bist du auf diesem Rechner bei Tailscale als %1 angemeldet?</translation>
    </message>
    <message>
        <source>Did you accept the invite with that account, and is %1 in your list?</source>
        <translation>Hast du die Einladung mit diesem Konto angenommen, und steht %1 in deiner Liste?</translation>
    </message>
    <message>
        <source>Do you agree to what %1 can see?</source>
        <translation>Bist du einverstanden mit dem, was %1 sehen kann?</translation>
    </message>
    <message>
        <source>Try the doors now?</source>
        <translation>Jetzt die Türen probieren?</translation>
    </message>
    <message>
        <source>there is no result yet, nothing was written</source>
        <translation>es gibt noch kein Ergebnis, nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>You got a card: your checklist, and the check of the door. Can be left and resumed</source>
        <translation>Du hast eine Karte bekommen: deine Schritte und die Prüfung der Tür. Lässt sich unterbrechen</translation>
    </message>
    <message>
        <source>say yes to every step: signed in, invite accepted, agreed to what is shown</source>
        <translation>zu jedem Schritt ja sagen: angemeldet, Einladung angenommen, einverstanden mit dem Gezeigten</translation>
    </message>
    <message>
        <source>write the result for your host to this file</source>
        <translation>das Ergebnis für deinen Gastgeber in diese Datei schreiben</translation>
    </message>
    <message>
        <source>the input is too large to be what was asked for</source>
        <translation>die Eingabe ist zu groß, um das Verlangte zu sein</translation>
    </message>
    <message>
        <source>write --machine NAME=100.101.102.103,fd7a:115c:a1e0::1</source>
        <translation>schreib --machine NAME=100.101.102.103,fd7a:115c:a1e0::1</translation>
    </message>
    <message>
        <source>no address of `%1` is known</source>
        <translation>von `%1` ist keine Adresse bekannt</translation>
    </message>
    <message>
        <source>write --machine %1=100.101.102.103, or give a --topology that has it</source>
        <translation>schreib --machine %1=100.101.102.103, oder gib eine --topology an, in der sie steht</translation>
    </message>
    <message>
        <source>give --share FILE, or --id, --person, --machine and --port</source>
        <translation>gib --share DATEI an, oder --id, --person, --machine und --port</translation>
    </message>
    <message>
        <source>the share has no id</source>
        <translation>die Freigabe hat keinen Namen (id)</translation>
    </message>
    <message>
        <source>the share names nobody</source>
        <translation>die Freigabe nennt niemanden</translation>
    </message>
    <message>
        <source>the share names no machine</source>
        <translation>die Freigabe nennt keinen Rechner</translation>
    </message>
    <message>
        <source>the share names no port</source>
        <translation>die Freigabe nennt keinen Port</translation>
    </message>
    <message>
        <source>nobody can be named by `%1`</source>
        <translation>mit `%1` lässt sich niemand nennen</translation>
    </message>
    <message>
        <source>write --name-by login, group:NAME or tag:NAME</source>
        <translation>schreib --name-by login, group:NAME oder tag:NAME</translation>
    </message>
    <message>
        <source>`%1` is not a port</source>
        <translation>`%1` ist kein Port</translation>
    </message>
    <message>
        <source>write --port tcp:8096, with a number from 1 to 65535</source>
        <translation>schreib --port tcp:8096, mit einer Zahl von 1 bis 65535</translation>
    </message>
    <message>
        <source>--share and single options together</source>
        <translation>--share und einzelne Optionen zugleich</translation>
    </message>
    <message>
        <source>give the share as a file or as options, not both</source>
        <translation>gib die Freigabe als Datei oder als Optionen an, nicht beides</translation>
    </message>
    <message>
        <source>the share as JSON</source>
        <translation>die Freigabe als JSON</translation>
    </message>
    <message>
        <source>name of the share: a to z, 0 to 9 and -</source>
        <translation>Name der Freigabe: a bis z, 0 bis 9 und -</translation>
    </message>
    <message>
        <source>account that accepts; can be repeated</source>
        <translation>Konto, das annimmt; darf mehrmals stehen</translation>
    </message>
    <message>
        <source>machine and its addresses; can be repeated</source>
        <translation>Rechner und seine Adressen; darf mehrmals stehen</translation>
    </message>
    <message>
        <source>owner of the machine</source>
        <translation>Besitzer des Rechners</translation>
    </message>
    <message>
        <source>port that is opened; can be repeated</source>
        <translation>Port, der geöffnet wird; darf mehrmals stehen</translation>
    </message>
    <message>
        <source>login (default), group:NAME or tag:NAME</source>
        <translation>login (sonst), group:NAME oder tag:NAME</translation>
    </message>
    <message>
        <source>people and machines of the tailnet as JSON</source>
        <translation>Menschen und Rechner des Tailnets als JSON</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>no rule lets them in</source>
        <translation>keine Regel lässt sie ein</translation>
    </message>
    <message>
        <source>which file?</source>
        <translation>welche Datei?</translation>
    </message>
    <message>
        <source>put the result in the place of FILE</source>
        <translation>das Ergebnis an die Stelle von FILE setzen</translation>
    </message>
    <message>
        <source>write the result to this file</source>
        <translation>das Ergebnis in diese Datei schreiben</translation>
    </message>
    <message>
        <source>write nothing; exit status 1 if anything would change</source>
        <translation>nichts schreiben; Rückgabewert 1, wenn sich etwas ändern würde</translation>
    </message>
    <message>
        <source>the file, instead of FILE</source>
        <translation>die Datei, anstelle von FILE</translation>
    </message>
    <message>
        <source>Which rules let the friend reach the machine? Exit status 1 if one is not meant so</source>
        <translation>Welche Regeln lassen den Freund an den Rechner? Rückgabewert 1, wenn eine nicht so gemeint ist</translation>
    </message>
    <message>
        <source>Narrow the rules that let the friend in without naming him; add nothing</source>
        <translation>Macht die Regeln enger, die den Freund einlassen, ohne ihn zu nennen; fügt nichts hinzu</translation>
    </message>
    <message>
        <source>Narrow what must be narrowed, and let the friend in through one door</source>
        <translation>Macht enger, was enger werden muss, und lässt den Freund durch eine Tür ein</translation>
    </message>
    <message>
        <source>Put rules that mix the two forms (`ip` in acls, `action` in grants) right</source>
        <translation>Bringt Regeln in Ordnung, die beide Formen mischen (`ip` in acls, `action` in grants)</translation>
    </message>
    <message>
        <source>Take the rule of a share out; what was narrowed stays narrow</source>
        <translation>Nimmt die Regel einer Freigabe heraus; was enger wurde, bleibt eng</translation>
    </message>
    <message>
        <source>Turn the rule of a share into a comment</source>
        <translation>Macht die Regel einer Freigabe zum Kommentar</translation>
    </message>
    <message>
        <source>Let a paused rule work again</source>
        <translation>Lässt eine ruhende Regel wieder gelten</translation>
    </message>
    <message>
        <source>How do two policy files differ, in text and in who reaches what? Exit status 1 if they do</source>
        <translation>Wie unterscheiden sich zwei Policy-Dateien, im Text und darin, wer was erreicht? Rückgabewert 1, wenn sie es tun</translation>
    </message>
    <message>
        <source>ask for this port only</source>
        <translation>nur nach diesem Port fragen</translation>
    </message>
    <message>
        <source>--in-place, --output and --check exclude each other</source>
        <translation>--in-place, --output und --check schließen einander aus</translation>
    </message>
    <message>
        <source>what comes in cannot be replaced in place</source>
        <translation>was hereinkommt, lässt sich nicht an seiner Stelle ersetzen</translation>
    </message>
    <message>
        <source>give a file instead of `-`, or leave --in-place out</source>
        <translation>gib eine Datei statt `-` an, oder lass --in-place weg</translation>
    </message>
    <message>
        <source>--in-place and --patch exclude each other</source>
        <translation>--in-place und --patch schließen einander aus</translation>
    </message>
    <message>
        <source>`%1` is read and would be written</source>
        <translation>`%1` wird gelesen und würde geschrieben</translation>
    </message>
    <message>
        <source>use --in-place to replace the policy file</source>
        <translation>nimm --in-place, um die Policy-Datei zu ersetzen</translation>
    </message>
    <message>
        <source>nothing was written</source>
        <translation>nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>nothing in the topology is called `%1`</source>
        <translation>in der Topologie heißt nichts `%1`</translation>
    </message>
    <message>
        <source>the two have no addresses of one family</source>
        <translation>die beiden haben keine Adressen derselben Familie</translation>
    </message>
    <message>
        <source>only one of the two files can be `-`</source>
        <translation>nur eine der beiden Dateien kann `-` sein</translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <translation>die Datei ist nicht UTF-8</translation>
    </message>
    <message>
        <source>save it as UTF-8 in your editor</source>
        <translation>sichere sie in deinem Editor als UTF-8</translation>
    </message>
    <message>
        <source>every TCP port</source>
        <translation>jeder TCP-Port</translation>
    </message>
    <message>
        <source>every UDP port</source>
        <translation>jeder UDP-Port</translation>
    </message>
    <message>
        <source>every port</source>
        <translation>jeder Port</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1:%2: note: %3 (on purpose)</source>
        <extracomment>%1 file, %2 line, %3 a sentence about a rule that is meant so</extracomment>
        <translation>%1:%2: Hinweis: %3 (mit Absicht)</translation>
    </message>
    <message>
        <source>%1:%2: warning: %3</source>
        <translation>%1:%2: Warnung: %3</translation>
    </message>
    <message>
        <source>%1 gains on %2: %3</source>
        <extracomment>%1 somebody, %2 a machine, %3 ports</extracomment>
        <translation>%1 gewinnt auf %2: %3</translation>
    </message>
    <message>
        <source>%1 loses on %2: %3</source>
        <extracomment>%1 somebody, %2 a machine, %3 ports</extracomment>
        <translation>%1 verliert auf %2: %3</translation>
    </message>
    <message>
        <source>%1 (IPv6)</source>
        <translation>%1 (IPv6)</translation>
    </message>
    <message>
        <source>nothing has to change</source>
        <translation>nichts muss sich ändern</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>there is no rehearsal `%1`</source>
        <translation>es gibt keine Probe `%1`</translation>
    </message>
    <message>
        <source>Practice: two made-up tailnets. Nothing of this touches a network or your settings.</source>
        <translation>Übung: zwei erfundene Tailnets. Nichts davon berührt ein Netz oder deine Einstellungen.</translation>
    </message>
    <message>
        <source>Rehearsed: %1</source>
        <translation>Geprobt wird: %1</translation>
    </message>
    <message>
        <source>Practice ends here: two friends, each with one proven door to the same machine.</source>
        <translation>Hier endet die Übung: zwei Freunde, jeder mit einer bewiesenen Tür zum selben Rechner.</translation>
    </message>
    <message>
        <source>Practice ends here: one proven door.</source>
        <translation>Hier endet die Übung: eine bewiesene Tür.</translation>
    </message>
    <message>
        <source>Walk a whole share between two made-up tailnets; nothing real is touched</source>
        <translation>Geht eine ganze Freigabe zwischen zwei erfundenen Tailnets durch; nichts Echtes wird berührt</translation>
    </message>
    <message>
        <source>let something go wrong: wrong-account, delay, tagged, service-down, too-wide, offline, signed-out</source>
        <translation>etwas schiefgehen lassen: wrong-account, delay, tagged, service-down, too-wide, offline, signed-out</translation>
    </message>
    <message>
        <source>show the friend&apos;s checklist only</source>
        <translation>nur die Schritte des Freundes zeigen</translation>
    </message>
    <message>
        <source>afterwards a second friend for the same machine</source>
        <translation>danach ein zweiter Freund für denselben Rechner</translation>
    </message>
    <message>
        <source>do not wait where real machines would need time</source>
        <translation>nicht warten, wo echte Rechner Zeit brauchten</translation>
    </message>
    <message>
        <source>%1, %2 of %3: %4</source>
        <extracomment>%1 name, %2 number of the step, %3 number of steps, %4 title</extracomment>
        <translation>%1, %2 von %3: %4</translation>
    </message>
    <message>
        <source>Waiting for the machines to receive the rule, %1 s</source>
        <translation>Warte, bis die Rechner die Regel haben, %1 s</translation>
    </message>
    <message>
        <source>Mira keeps her house, Tom keeps his. Between them there is one machine with one open door. Nobody becomes a member of the other’s tailnet.</source>
        <translation>Mira behält ihr Haus, Tom behält seins. Dazwischen steht ein Rechner mit einer offenen Tür. Niemand wird Mitglied im Tailnet des anderen.</translation>
    </message>
    <message numerus="yes">
        <source>Signed in as %1 in %2, with %n machine(s).</source>
        <translation>
            <numerusform>Angemeldet als %1 in %2, mit %n Rechner.</numerusform>
            <numerusform>Angemeldet als %1 in %2, mit %n Rechnern.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2, port %3. What else listens there stays shut, and the check tries it.</source>
        <translation>%1 auf %2, Port %3. Was dort sonst noch zuhört, bleibt zu, und die Prüfung probiert es.</translation>
    </message>
    <message>
        <source>%1 will accept with the account %2.</source>
        <translation>%1 wird mit dem Konto %2 annehmen.</translation>
    </message>
    <message>
        <source>Saved and read back: it is what was shown. The former file is kept.</source>
        <translation>Gesichert und zurückgelesen: Es ist, was gezeigt wurde. Die frühere Datei ist aufgehoben.</translation>
    </message>
    <message>
        <source>The link is a key: whoever opens it first gets in. Mira sends it to %1 only.</source>
        <translation>Der Link ist ein Schlüssel: Wer ihn zuerst öffnet, kommt hinein. Mira schickt ihn nur an %1.</translation>
    </message>
    <message>
        <source>The card says what %1 gets and what a check has to find. It goes to %1 as a file.</source>
        <translation>Auf der Karte steht, was %1 bekommt und was eine Prüfung finden muss. Sie geht als Datei an %1.</translation>
    </message>
    <message>
        <source>%1 shares %2 with you: one machine, one door. You give nothing away.</source>
        <translation>%1 gibt dir Zugang zu %2: ein Rechner, eine Tür. Du gibst nichts her.</translation>
    </message>
    <message>
        <source>Signed in as %1, the account that %2 expects.</source>
        <translation>Angemeldet als %1, das Konto, das %2 erwartet.</translation>
    </message>
    <message>
        <source>%1 opens the link in the browser and accepts as %2.</source>
        <translation>%1 öffnet den Link im Browser und nimmt als %2 an.</translation>
    </message>
    <message>
        <source>Accepted by %1, the account in the rule.</source>
        <translation>Angenommen von %1, dem Konto in der Regel.</translation>
    </message>
    <message>
        <source>Accepted by %1. The rule names %2, so nothing is open to this account.</source>
        <translation>Angenommen von %1. Die Regel nennt %2, also ist für dieses Konto nichts offen.</translation>
    </message>
    <message>
        <source>Take the share back and invite again: %1 then accepts as %2. Put %3 into the rule only after you asked %1 in another way than the link went; or somebody who found the link would be rewarded.</source>
        <translation>Nimm die Freigabe zurück und lade neu ein: %1 nimmt dann als %2 an. Schreib %3 erst in die Regel, wenn du %1 auf einem anderen Weg gefragt hast als dem, den der Link ging; sonst würde belohnt, wer den Link gefunden hat.</translation>
    </message>
    <message>
        <source>Too early: the rule is saved, but has not arrived yet.</source>
        <translation>Zu früh: Die Regel ist gesichert, aber noch nicht angekommen.</translation>
    </message>
    <message>
        <source>%1 is in the list of machines.</source>
        <translation>%1 steht in der Liste der Rechner.</translation>
    </message>
    <message>
        <source>%1 can see:</source>
        <translation>%1 kann sehen:</translation>
    </message>
    <message>
        <source>%1 cannot:</source>
        <translation>%1 kann nicht:</translation>
    </message>
    <message>
        <source>There is no result to send.</source>
        <translation>Es gibt kein Ergebnis zu schicken.</translation>
    </message>
    <message>
        <source>The result goes back to %1 as a file.</source>
        <translation>Das Ergebnis geht als Datei an %1 zurück.</translation>
    </message>
    <message>
        <source>A check every three months, a review in a year. It is true for today.</source>
        <translation>Eine Prüfung alle drei Monate, eine Durchsicht in einem Jahr. Das gilt für heute.</translation>
    </message>
    <message>
        <source>The first share is not what it was. Look at its rule.</source>
        <translation>Die erste Freigabe ist nicht mehr, was sie war. Sieh dir ihre Regel an.</translation>
    </message>
    <message>
        <source>The rule of %1 is byte for byte what it was.</source>
        <translation>Die Regel von %1 ist Byte für Byte, was sie war.</translation>
    </message>
    <message>
        <source>unknown command `%1`</source>
        <translation>unbekannter Befehl `%1`</translation>
    </message>
    <message>
        <source>see `halfdoor-cli --help`</source>
        <translation>siehe `halfdoor-cli --help`</translation>
    </message>
    <message>
        <source>`%1` has: %2</source>
        <translation>`%1` hat: %2</translation>
    </message>
    <message>
        <source>which `%1` command?</source>
        <translation>welcher Befehl von `%1`?</translation>
    </message>
    <message>
        <source>account that the friend will accept with</source>
        <translation>Konto, mit dem der Freund annehmen wird</translation>
    </message>
    <message>
        <source>language of the friend&apos;s pages</source>
        <translation>Sprache der Seiten des Freundes</translation>
    </message>
    <message>
        <source>your name, as the friend knows it</source>
        <translation>dein Name, wie der Freund ihn kennt</translation>
    </message>
    <message>
        <source>your own account</source>
        <translation>dein eigenes Konto</translation>
    </message>
    <message>
        <source>name of your tailnet</source>
        <translation>Name deines Tailnets</translation>
    </message>
    <message>
        <source>machine and its addresses</source>
        <translation>Rechner und seine Adressen</translation>
    </message>
    <message>
        <source>owner of the machine, when it is not you</source>
        <translation>Besitzer des Rechners, wenn du es nicht bist</translation>
    </message>
    <message>
        <source>service of the catalogue</source>
        <translation>Dienst des Katalogs</translation>
    </message>
    <message>
        <source>what people call the service</source>
        <translation>wie der Dienst genannt wird</translation>
    </message>
    <message>
        <source>other ports that listen there; the check tries them</source>
        <translation>andere Ports, die dort zuhören; die Prüfung probiert sie</translation>
    </message>
    <message>
        <source>why you share it, for yourself</source>
        <translation>warum du ihn freigibst, für dich selbst</translation>
    </message>
    <message>
        <source>Your shares and how they stand</source>
        <translation>Deine Freigaben und wie es um sie steht</translation>
    </message>
    <message>
        <source>One share: its steps, its layers, what comes next</source>
        <translation>Eine Freigabe: ihre Schritte, ihre Schichten, was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Begin a share; you do by hand what it tells you</source>
        <translation>Beginnt eine Freigabe; was sie dir sagt, tust du von Hand</translation>
    </message>
    <message>
        <source>Share the same door with another friend; the first share stays as it is</source>
        <translation>Dieselbe Tür für einen weiteren Freund; die erste Freigabe bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Plan the rule of a share in your policy file, and confirm what was saved</source>
        <translation>Plant die Regel einer Freigabe in deiner Policy-Datei und bestätigt, was gesichert wurde</translation>
    </message>
    <message>
        <source>put the result in the place of FILE, which is what your tailnet uses</source>
        <translation>das Ergebnis an die Stelle von FILE setzen, die dein Tailnet benutzt</translation>
    </message>
    <message>
        <source>the file as copied out of the admin console after saving: is it as planned?</source>
        <translation>die Datei, wie sie nach dem Sichern in der Admin-Konsole steht: Ist sie wie geplant?</translation>
    </message>
    <message>
        <source>the rule becomes a comment</source>
        <translation>die Regel wird zum Kommentar</translation>
    </message>
    <message>
        <source>the paused rule works again</source>
        <translation>die ruhende Regel gilt wieder</translation>
    </message>
    <message>
        <source>the rule goes, the narrowing stays</source>
        <translation>die Regel geht, die Enge bleibt</translation>
    </message>
    <message>
        <source>the file as it was before, with what that opens</source>
        <translation>die Datei, wie sie vorher war, mit dem, was das öffnet</translation>
    </message>
    <message>
        <source>Say what you did with the invite in the admin console, and who accepted</source>
        <translation>Sag, was du in der Admin-Konsole mit der Einladung getan hast und wer angenommen hat</translation>
    </message>
    <message>
        <source>the invite was made</source>
        <translation>die Einladung ist gemacht</translation>
    </message>
    <message>
        <source>account that the Share dialog lists</source>
        <translation>Konto, das der Share-Dialog nennt</translation>
    </message>
    <message>
        <source>invite and share were withdrawn</source>
        <translation>Einladung und Freigabe sind zurückgenommen</translation>
    </message>
    <message>
        <source>Read the result that your friend sent back</source>
        <translation>Liest das Ergebnis, das dein Freund zurückgeschickt hat</translation>
    </message>
    <message>
        <source>End a share: what to do, in which order. Exit status 1 until it is over</source>
        <translation>Beendet eine Freigabe: was zu tun ist, in welcher Reihenfolge. Rückgabewert 1, bis es vorbei ist</translation>
    </message>
    <message>
        <source>Make the card for the friend of a share</source>
        <translation>Macht die Karte für den Freund einer Freigabe</translation>
    </message>
    <message>
        <source>write the card to this file</source>
        <translation>die Karte in diese Datei schreiben</translation>
    </message>
    <message>
        <source>one line of text, for a chat</source>
        <translation>eine Zeile Text, für einen Chat</translation>
    </message>
    <message>
        <source>What a card says; the card itself with --json</source>
        <translation>Was auf einer Karte steht; die Karte selbst mit --json</translation>
    </message>
    <message>
        <source>%1 – %2 on %3</source>
        <extracomment>%1 friend, %2 service, %3 machine</extracomment>
        <translation>%1 – %2 auf %3</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>due %1: %2</source>
        <translation>fällig am %1: %2</translation>
    </message>
    <message>
        <source>no shares yet; begin with `halfdoor-cli share new`</source>
        <translation>noch keine Freigaben; beginne mit `halfdoor-cli share new`</translation>
    </message>
    <message>
        <source>account: %1</source>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>machine: %1 (%2)</source>
        <translation>Rechner: %1 (%2)</translation>
    </message>
    <message>
        <source>doors: %1</source>
        <translation>Türen: %1</translation>
    </message>
    <message>
        <source>first difference in line %1</source>
        <translation>erster Unterschied in Zeile %1</translation>
    </message>
    <message>
        <source>--pause, --resume, --remove and --undo exclude each other</source>
        <translation>--pause, --resume, --remove und --undo schließen einander aus</translation>
    </message>
    <message>
        <source>--in-place, --patch and --saved exclude each other</source>
        <translation>--in-place, --patch und --saved schließen einander aus</translation>
    </message>
    <message>
        <source>`--%1` is missing</source>
        <translation>`--%1` fehlt</translation>
    </message>
    <message>
        <source>leave --service out, and give --called and --port</source>
        <translation>lass --service weg, und gib --called und --port an</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>zu tun</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>say one of --made, --accepted-by LOGIN, --withdrawn</source>
        <translation>sag eines von --made, --accepted-by ANMELDUNG, --withdrawn</translation>
    </message>
    <message>
        <source>accepted by %1, but the rule names %2</source>
        <translation>angenommen von %1, aber die Regel nennt %2</translation>
    </message>
    <message>
        <source>take the share back (--withdrawn) and invite again; change the rule only after you asked your friend in another way than the link went</source>
        <translation>nimm die Freigabe zurück (--withdrawn) und lade neu ein; ändere die Regel erst, wenn du deinen Freund auf einem anderen Weg gefragt hast als dem, den der Link ging</translation>
    </message>
    <message>
        <source>Two houses, one door</source>
        <translation>Zwei Häuser, eine Tür</translation>
    </message>
    <message>
        <source>Your side</source>
        <translation>Deine Seite</translation>
    </message>
    <message>
        <source>What you share</source>
        <translation>Was du freigibst</translation>
    </message>
    <message>
        <source>Your friend</source>
        <translation>Dein Freund</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Die Regel</translation>
    </message>
    <message>
        <source>The invite</source>
        <translation>Die Einladung</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>Die Karte</translation>
    </message>
    <message>
        <source>The proof</source>
        <translation>Der Beweis</translation>
    </message>
    <message>
        <source>Aftercare</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Dein Konto</translation>
    </message>
    <message>
        <source>Check the door</source>
        <translation>Die Tür prüfen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Was zu tun ist: %1</translation>
    </message>
    <message>
        <source>could not write the result</source>
        <translation>das Ergebnis ließ sich nicht schreiben</translation>
    </message>
    <message>
        <source>`policy fix` puts this right</source>
        <translation>`policy fix` bringt das in Ordnung</translation>
    </message>
    <message>
        <source>%1: nothing found that the service would refuse; it has the last word when the file is saved</source>
        <translation>%1: nichts gefunden, was der Dienst ablehnen würde; beim Speichern hat er das letzte Wort</translation>
    </message>
    <message>
        <source>--topology is needed</source>
        <translation>--topology ist nötig</translation>
    </message>
    <message>
        <source>with --in-place: keep the former file as FILE~</source>
        <translation>mit --in-place: die bisherige Datei als FILE~ behalten</translation>
    </message>
    <message>
        <source>Would the service take this policy file? Its own words, with the place and what to do; with --topology the file&apos;s tests are run, with a share it says who is let in</source>
        <translation>Würde der Dienst diese Policy-Datei annehmen? In seinen Worten, mit Stelle und Abhilfe; mit --topology laufen die Tests der Datei, mit einer Freigabe steht da, wer eingelassen wird</translation>
    </message>
    <message>
        <source>the file, instead of FILE; the answer is for programs, as with --json</source>
        <translation>die Datei, anstelle von FILE; die Antwort ist für Programme, wie mit --json</translation>
    </message>
    <message>
        <source>What every machine receives: packet filter, SSH rules and peers, as JSON. Exit status 1 if the service would refuse the file</source>
        <translation>Was jeder Rechner erhält: Paketfilter, SSH-Regeln und Gegenstellen, als JSON. Status 1, wenn der Dienst die Datei ablehnen würde</translation>
    </message>
    <message>
        <source>this machine only</source>
        <translation>nur dieser Rechner</translation>
    </message>
    <message>
        <source>Put errors right for which there is one answer that opens nothing; every other byte stays</source>
        <translation>Fehler beheben, für die es nur eine Lösung gibt und die nichts öffnet; jedes andere Byte bleibt</translation>
    </message>
    <message>
        <source>The file in the layout of hujsonfmt; values and comments stay</source>
        <translation>Die Datei in der Anordnung von hujsonfmt; Werte und Kommentare bleiben</translation>
    </message>
    <message>
        <source>line %1 of the result: %2</source>
        <translation>Zeile %1 des Ergebnisses: %2</translation>
    </message>
    <message>
        <source>the layout of the whole file</source>
        <translation>die Anordnung der ganzen Datei</translation>
    </message>
    <message>
        <source>--backup goes with --in-place only</source>
        <translation>--backup geht nur zusammen mit --in-place</translation>
    </message>
    <message>
        <source>there is nothing called `%1` to agree to</source>
        <translation>es gibt nichts mit dem Namen `%1`, dem man zustimmen kann</translation>
    </message>
    <message>
        <source>write --agree group or --agree kept-elsewhere</source>
        <translation>schreib --agree group oder --agree kept-elsewhere</translation>
    </message>
    <message>
        <source>`%1` is not a test</source>
        <translation>`%1` ist kein Test</translation>
    </message>
    <message>
        <source>write --own-test mira@example.com=tag:server:22</source>
        <translation>schreib --own-test mira@example.com=tag:server:22</translation>
    </message>
    <message>
        <source>print the change only, for patch -p1 or git apply</source>
        <translation>nur die Änderung ausgeben, für patch -p1 oder git apply</translation>
    </message>
    <message>
        <source>go on all the same: group (what it gives and to whom), kept-elsewhere; can be repeated</source>
        <translation>trotzdem weitermachen: group (was sie wem gibt), kept-elsewhere; mehrfach möglich</translation>
    </message>
    <message>
        <source>write a test for your own people into the file; can be repeated</source>
        <translation>einen Test für deine eigenen Leute in die Datei schreiben; mehrfach möglich</translation>
    </message>
    <message>
        <source>with `--agree %1` it is planned all the same</source>
        <translation>mit `--agree %1` wird es trotzdem geplant</translation>
    </message>
    <message>
        <source>tag of the machine, which then has no owner; can be repeated</source>
        <translation>Tag des Rechners, der dann keinen Besitzer hat; mehrfach möglich</translation>
    </message>
    <message>
        <source>name the friend by login, group:NAME or tag:NAME from now on</source>
        <translation>den Freund von nun an mit login, group:NAME oder tag:NAME benennen</translation>
    </message>
    <message>
        <source>`%1` was changed meanwhile; nothing was written</source>
        <translation>`%1` wurde inzwischen geändert; nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>write --naming login, group:NAME or tag:NAME</source>
        <translation>schreib --naming login, group:NAME oder tag:NAME</translation>
    </message>
    <message>
        <source>What does somebody reach, who reaches a machine, and by which rules? Exit status 1 if nothing</source>
        <translation>Was erreicht jemand, wer erreicht einen Rechner, und durch welche Regeln? Exit-Status 1, wenn nichts</translation>
    </message>
    <message>
        <source>address, machine or login; without it: everybody</source>
        <translation>Adresse, Rechner oder Login; ohne Angabe: alle</translation>
    </message>
    <message>
        <source>address or machine; without it: everything</source>
        <translation>Adresse oder Rechner; ohne Angabe: alles</translation>
    </message>
    <message>
        <source>%1, if its condition holds</source>
        <extracomment>%1 is the place of a rule; its condition is srcPosture</extracomment>
        <translation>%1, wenn ihre Bedingung gilt</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>durch %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>protocol %1 </source>
        <translation>Protokoll %1 </translation>
    </message>
    <message>
        <source>every port, since the file has neither `grants` nor `acls`</source>
        <translation>jeden Port, denn die Datei hat weder `grants` noch `acls`</translation>
    </message>
    <message>
        <source>without --topology only the rules are known, not who has which tag, role or address</source>
        <translation>ohne --topology sind nur die Regeln bekannt, nicht wer welches Tag, welche Rolle oder welche Adresse hat</translation>
    </message>
    <message>
        <source>--from, --to or both are needed</source>
        <translation>--from, --to oder beides wird gebraucht</translation>
    </message>
    <message>
        <source>sessions, accounts, keys or measured; can be repeated</source>
        <translation>sessions, accounts, keys oder measured; mehrfach möglich</translation>
    </message>
    <message>
        <source>--done is sessions, accounts, keys or measured</source>
        <translation>--done ist sessions, accounts, keys oder measured</translation>
    </message>
    <message>
        <source>there are no two runs `%1`</source>
        <translation>es gibt keine zwei Durchgänge `%1`</translation>
    </message>
    <message>
        <source>write --compare 1..2 with the numbers of the list, ids, or `last`</source>
        <translation>schreib --compare 1..2 mit den Nummern der Liste, Kennungen oder `last`</translation>
    </message>
    <message>
        <source>there is no run yet</source>
        <translation>es gibt noch keinen Durchgang</translation>
    </message>
    <message>
        <source>there is no run `%1`</source>
        <translation>es gibt keinen Durchgang `%1`</translation>
    </message>
    <message>
        <source>there is no form `%1`</source>
        <translation>es gibt keine Form `%1`</translation>
    </message>
    <message>
        <source>there are json, csv, md and xml</source>
        <translation>es gibt json, csv, md und xml</translation>
    </message>
    <message>
        <source>what changed between two runs: numbers, ids, `last`. Exit status 1 if anything</source>
        <translation>was sich zwischen zwei Durchgängen änderte: Nummern, Kennungen, `last`. Exit-Status 1, wenn etwas</translation>
    </message>
    <message>
        <source>json, csv, md, or xml as nmap writes it</source>
        <translation>json, csv, md oder xml, wie nmap es schreibt</translation>
    </message>
    <message>
        <source>nothing differed from the promise so far</source>
        <translation>bisher wich nichts vom Versprechen ab</translation>
    </message>
    <message>
        <source>say one of --accept, --fixed, --reopen</source>
        <translation>sag eines von --accept, --fixed, --reopen</translation>
    </message>
    <message>
        <source>--reason and --until belong to --accept</source>
        <translation>--reason und --until gehören zu --accept</translation>
    </message>
    <message>
        <source>`%1` is not a date</source>
        <translation>`%1` ist kein Datum</translation>
    </message>
    <message>
        <source>write --until 2027-03-31</source>
        <translation>schreib --until 2027-03-31</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>it may stay so, for --reason, up to --until</source>
        <translation>es darf so bleiben, wegen --reason, bis --until</translation>
    </message>
    <message>
        <source>why it may stay so</source>
        <translation>warum es so bleiben darf</translation>
    </message>
    <message>
        <source>the last day, a year from now at most</source>
        <translation>der letzte Tag, höchstens in einem Jahr</translation>
    </message>
    <message>
        <source>it was put right; the next run shows it</source>
        <translation>es wurde in Ordnung gebracht; der nächste Durchgang zeigt es</translation>
    </message>
    <message>
        <source>it is not accepted any more</source>
        <translation>es wird nicht mehr hingenommen</translation>
    </message>
    <message>
        <source>who decides</source>
        <translation>wer entscheidet</translation>
    </message>
    <message>
        <source>%1 on %2, for %3</source>
        <extracomment>%1 service, %2 machine, %3 the friend</extracomment>
        <translation>%1 auf %2, für %3</translation>
    </message>
    <message>
        <source>%1 on %2, from %3</source>
        <extracomment>%1 service, %2 machine, %3 the host</extracomment>
        <translation>%1 auf %2, von %3</translation>
    </message>
    <message>
        <source>this run is not kept: %1</source>
        <translation>dieser Durchgang wird nicht aufgehoben: %1</translation>
    </message>
    <message>
        <source>`%1` has no counter of dropped packets</source>
        <translation>`%1` hat keinen Zähler verworfener Pakete</translation>
    </message>
    <message>
        <source>run `tailscale metrics print` on the shared machine</source>
        <translation>führe `tailscale metrics print` auf dem geteilten Rechner aus</translation>
    </message>
    <message>
        <source>give both --metrics-before and --metrics-after, or none</source>
        <translation>gib --metrics-before und --metrics-after an oder keines von beiden</translation>
    </message>
    <message numerus="yes">
        <source>Port(s) %1 at %2</source>
        <extracomment>%1 ports, %2 addresses</extracomment>
        <translation>
            <numerusform>Port %1 an %2</numerusform>
            <numerusform>Ports %1 an %2</numerusform>
        </translation>
    </message>
    <message>
        <source>They part first between %1 and %2.</source>
        <extracomment>%1 and %2 are two of the witnesses, such as “saved policy”</extracomment>
        <translation>Sie gehen zuerst hier auseinander: %1 und %2.</translation>
    </message>
    <message>
        <source>All witnesses agree.</source>
        <translation>Alle Zeugen stimmen überein.</translation>
    </message>
    <message>
        <source>No two witnesses speak about the same port, so nothing is compared.</source>
        <translation>Keine zwei Zeugen sprechen über denselben Port, also ist nichts verglichen.</translation>
    </message>
    <message>
        <source>Promise, saved policy, filter on the machine and measurement side by side: where do they part first?</source>
        <translation>Versprechen, gespeicherte Policy, Filter auf dem Rechner und Messung nebeneinander: wo gehen sie zuerst auseinander?</translation>
    </message>
    <message>
        <source>the policy file as saved</source>
        <translation>die Policy-Datei, wie sie gespeichert ist</translation>
    </message>
    <message>
        <source>what `sudo tailscale debug netmap` prints on the shared machine</source>
        <translation>was `sudo tailscale debug netmap` auf dem geteilten Rechner ausgibt</translation>
    </message>
    <message>
        <source>the measurement (default: the newest)</source>
        <translation>die Messung (sonst die neueste)</translation>
    </message>
    <message>
        <source>log of the friend&apos;s Tailscale, for what the policy shut</source>
        <translation>Protokoll des Tailscale beim Freund, dafür, was die Policy geschlossen hat</translation>
    </message>
    <message>
        <source>`tailscale metrics print` of the shared machine, before the run</source>
        <translation>`tailscale metrics print` des geteilten Rechners, vor dem Durchgang</translation>
    </message>
    <message>
        <source>the same after it</source>
        <translation>dasselbe danach</translation>
    </message>
    <message>
        <source>machines and people of the tailnet</source>
        <translation>Rechner und Leute des Tailnets</translation>
    </message>
    <message>
        <source>write --ports 1-1023,8000-8100, or --ports all</source>
        <translation>schreib --ports 1-1023,8000-8100 oder --ports all</translation>
    </message>
    <message>
        <source>there is no pace `%1`</source>
        <translation>die Gangart `%1` gibt es nicht</translation>
    </message>
    <message>
        <source>there are gentle, normal and fast</source>
        <translation>es gibt gentle, normal und fast</translation>
    </message>
    <message>
        <source>audit what?</source>
        <translation>ein Audit von was?</translation>
    </message>
    <message>
        <source>which ports, 1-1023,8096 (default: all)</source>
        <translation>welche Ports, 1-1023,8096 (sonst alle)</translation>
    </message>
    <message>
        <source>gentle, normal or fast (default: by what the way there shows)</source>
        <translation>gentle, normal oder fast (sonst nach dem, was der Weg zeigt)</translation>
    </message>
    <message>
        <source>%1: nothing answered, so silence proves nothing</source>
        <translation>%1: nichts hat geantwortet, also beweist Schweigen nichts</translation>
    </message>
    <message>
        <source>  %1: %2 tries of every silent port; %3 of %4 attempts on answering ports got lost; the chance that a silent port was missed is below 1 in %5</source>
        <translation>  %1: %2 Versuche an jedem stillen Port; %3 von %4 Versuchen an antwortenden Ports gingen verloren; die Gefahr, einen stillen Port verpasst zu haben, liegt unter 1 zu %5</translation>
    </message>
    <message>
        <source>  pace %1: %2 attempts, %3 s; at most %4 under way and %5 a second</source>
        <translation>  Gangart %1: %2 Versuche, %3 s; höchstens %4 zugleich und %5 in der Sekunde</translation>
    </message>
    <message>
        <source>The door answered from the first look on.</source>
        <translation>Die Tür antwortete vom ersten Blick an.</translation>
    </message>
    <message>
        <source>The door was silent from the first look on.</source>
        <translation>Die Tür schwieg vom ersten Blick an.</translation>
    </message>
    <message>
        <source>The door answers since %1 s after the start, looked at every %2 s.</source>
        <translation>Die Tür antwortet seit %1 s nach dem Beginn; alle %2 s wurde nachgesehen.</translation>
    </message>
    <message>
        <source>The door is silent since %1 s after the start, looked at every %2 s.</source>
        <translation>Die Tür schweigt seit %1 s nach dem Beginn; alle %2 s wurde nachgesehen.</translation>
    </message>
    <message>
        <source>The door did not answer within %1 s.</source>
        <translation>Die Tür hat in %1 s nicht geantwortet.</translation>
    </message>
    <message>
        <source>The door still answered after %1 s.</source>
        <translation>Die Tür antwortete nach %1 s noch immer.</translation>
    </message>
    <message>
        <source>Connections that already stood outlive a rule; they are not looked at.</source>
        <translation>Verbindungen, die schon standen, überleben eine Regel; sie werden nicht betrachtet.</translation>
    </message>
    <message>
        <source>waiting for the door to answer, %1 s</source>
        <translation>wartet, dass die Tür antwortet, %1 s</translation>
    </message>
    <message>
        <source>waiting for the door to fall silent, %1 s</source>
        <translation>wartet, dass die Tür schweigt, %1 s</translation>
    </message>
    <message>
        <source>`%1` cannot be waited for</source>
        <translation>auf `%1` kann niemand warten</translation>
    </message>
    <message>
        <source>there are arrives and gone</source>
        <translation>es gibt arrives und gone</translation>
    </message>
    <message>
        <source>to wait for a door its address is needed</source>
        <translation>um auf eine Tür zu warten, braucht es ihre Adresse</translation>
    </message>
    <message>
        <source>give a card, a share, or --address and --open</source>
        <translation>gib eine Karte, eine Freigabe oder --address und --open</translation>
    </message>
    <message>
        <source>waits up to 3 minutes until the door answers (arrives, also without WHAT) or falls silent (gone), and tells the delay</source>
        <translation>wartet bis zu 3 Minuten, bis die Tür antwortet (arrives, auch ohne WHAT) oder verstummt (gone), und nennt die Zeit</translation>
    </message>
    <message>
        <source>a share and `--%1` together</source>
        <translation>eine Freigabe und `--%1` zugleich</translation>
    </message>
    <message>
        <source>this is a practice share, its machine does not exist</source>
        <translation>das ist eine Freigabe der Übung, ihre Maschine gibt es nicht</translation>
    </message>
    <message>
        <source>This measures from this computer and is not kept: what %1 reaches shows only where his account is signed in.</source>
        <extracomment>%1 the friend</extracomment>
        <translation>Hier wird von diesem Rechner aus gemessen und nichts aufgehoben: Was %1 erreicht, zeigt sich nur dort, wo sein Konto angemeldet ist.</translation>
    </message>
    <message>
        <source>a share of the register, instead of a card</source>
        <translation>eine Freigabe aus dem Register, anstelle einer Karte</translation>
    </message>
    <message>
        <source>an audit is kept only with a card</source>
        <translation>ein Audit wird nur mit einer Karte aufgehoben</translation>
    </message>
    <message>
        <source>give the card, or a file that `audit --json` wrote</source>
        <translation>nenn die Karte oder eine Datei, die `audit --json` geschrieben hat</translation>
    </message>
    <message>
        <source>no audit `%1` is kept</source>
        <translation>es ist kein Audit `%1` da</translation>
    </message>
    <message>
        <source>goes on with an audit that is not finished, at most a day old: `last`, the id of a kept run, or a file that --json wrote</source>
        <translation>setzt ein nicht beendetes Audit fort, das höchstens einen Tag alt ist: `last`, die Kennung einer behaltenen Messung oder eine Datei, die --json geschrieben hat</translation>
    </message>
    <message>
        <source>Try all 65,535 TCP ports of a machine from this computer; Ctrl-C ends it with what is known. Meanwhile that is kept, so that even a killed one can be gone on with.</source>
        <translation>Alle 65.535 TCP-Ports eines Geräts von diesem Rechner aus versuchen; Strg-C endet mit dem, was bekannt ist. Das wird auch zwischendurch behalten, sodass selbst ein gewaltsam beendetes Audit fortgesetzt werden kann.</translation>
    </message>
    <message>
        <source>Try the doors of a machine from this computer: promised ones open, others shut? Ctrl-C ends it with what is known.</source>
        <translation>Probiert von diesem Rechner aus die Türen eines anderen: die versprochenen offen, die übrigen zu? Strg-C endet mit dem, was bekannt ist.</translation>
    </message>
    <message>
        <source>--metrics-before and --metrics-after have the same counters: one output, twice?</source>
        <translation>--metrics-before und --metrics-after haben dieselben Zähler: zweimal eine Ausgabe?</translation>
    </message>
    <message>
        <source>run `tailscale metrics print` once before the measurement and once after it</source>
        <translation>`tailscale metrics print` einmal vor der Messung und einmal danach ausführen</translation>
    </message>
    <message>
        <source>`%1` is no log, but something else than text</source>
        <translation>`%1` ist kein Protokoll, sondern etwas anderes als Text</translation>
    </message>
    <message>
        <source>`journalctl -u tailscaled` on the friend&apos;s computer prints one</source>
        <translation>`journalctl -u tailscaled` auf dem Rechner des Freundes gibt eins aus</translation>
    </message>
    <message>
        <source>The door is silent, but after %1 s the machine has given no other sign of life either: perhaps it is switched off, and the rule still stands.</source>
        <translation>Die Tür schweigt, aber auch sonst hat der Rechner nach %1 s kein Lebenszeichen gegeben: Vielleicht ist er ausgeschaltet, und die Regel gilt noch.</translation>
    </message>
    <message>
        <source>%1 lets %2 listen at every address of %3, then check again.</source>
        <translation>%1 lässt %2 an jeder Adresse von %3 zuhören, dann prüfe noch einmal.</translation>
    </message>
    <message>
        <source>%1 sees whether the rule names every address of %2, then check again.</source>
        <translation>%1 sieht nach, ob die Regel jede Adresse von %2 nennt, dann prüfe noch einmal.</translation>
    </message>
    <message>
        <source>See whether IPv4 and IPv6 are both on at this computer, then check again.</source>
        <translation>Sieh nach, ob auf diesem Rechner IPv4 und IPv6 beide eingeschaltet sind, und prüfe dann noch einmal.</translation>
    </message>
    <message>
        <source>See whether this computer finds other names, then check again.</source>
        <translation>Sieh nach, ob dieser Rechner andere Namen findet, und prüfe dann noch einmal.</translation>
    </message>
    <message>
        <source>gentle</source>
        <translation>sanft</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>schnell</translation>
    </message>
    <message>
        <source>The address is outside of every tailnet.</source>
        <translation>Die Adresse liegt außerhalb jedes Tailnets.</translation>
    </message>
    <message>
        <source>Nothing was sent there. For a check in your own network add --any-address.</source>
        <translation>Dorthin wurde nichts gesendet. Für eine Prüfung im eigenen Netz gehört --any-address dazu.</translation>
    </message>
    <message>
        <source>this run alone (default: all, and for xml the newest)</source>
        <translation>nur dieser Lauf (sonst: alle, und für xml der neueste)</translation>
    </message>
    <message>
        <source>`tailscale status --json` gives no answer that can be read: nobody told which port there is Tailscale&apos;s own.</source>
        <translation>`tailscale status --json` gibt keine lesbare Antwort: Niemand hat gesagt, welcher Port dort Tailscale selbst gehört.</translation>
    </message>
    <message>
        <source>write less after `%1`</source>
        <translation>schreib weniger hinter `%1`</translation>
    </message>
    <message>
        <source>Since %1 s after the start Tailscale does not list the machine on this computer any more: nothing there lets you in.</source>
        <translation>Seit %1 s nach dem Start führt Tailscale auf diesem Computer den Rechner nicht mehr auf: Nichts dort lässt dich ein.</translation>
    </message>
    <message>
        <source>Since %1 s after the start there is no way to the machine through Tailscale. Whether its rule went or Tailscale is off here is not known.</source>
        <translation>Seit %1 s nach dem Start führt kein Weg mehr durch Tailscale zu dem Rechner. Ob seine Regel weg ist oder Tailscale hier aus, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>So far they say the same. Not asked: %1.</source>
        <translation>Bis jetzt sagen sie dasselbe. Nicht gefragt: %1.</translation>
    </message>
    <message>
        <source>The share has an address outside of every tailnet.</source>
        <translation>Die Freigabe hat eine Adresse außerhalb jedes Tailnets.</translation>
    </message>
    <message>
        <source>Nothing was sent there. Put the address of the machine right in the share.</source>
        <translation>Dorthin wurde nichts geschickt. Berichtige die Adresse des Rechners in der Freigabe.</translation>
    </message>
    <message>
        <source>asking Tailscale on this computer</source>
        <translation>Tailscale auf diesem Computer wird gefragt</translation>
    </message>
    <message>
        <source>%1 (The file as you showed it on %2.)</source>
        <extracomment>%1 sentence about a rule in the policy file, %2 date</extracomment>
        <translation>%1 (Die Datei, wie du sie am %2 gezeigt hast.)</translation>
    </message>
    <message>
        <source>this is an older result: it is in the history, the newest one counts</source>
        <translation>das ist ein älteres Ergebnis: Es steht im Verlauf, es zählt das neueste</translation>
    </message>
    <message>
        <source>Turn MagicDNS on in your Tailscale settings, then check again.</source>
        <translation>Schalte MagicDNS in deinen Tailscale-Einstellungen ein und prüf noch einmal.</translation>
    </message>
    <message>
        <source>The door did not answer, and since %1 s after the start nothing could be sent: there is no way to the machine through Tailscale any more.</source>
        <translation>Die Tür hat nicht geantwortet, und seit %1 s nach dem Start konnte nichts geschickt werden: Es führt kein Weg mehr durch Tailscale zu dem Rechner.</translation>
    </message>
    <message>
        <source>Nothing could be sent, so nothing is known about the door.</source>
        <translation>Nichts konnte geschickt werden, also ist über die Tür nichts bekannt.</translation>
    </message>
    <message>
        <source>In the end this computer could not make a connection any more, so it is not known how the door stands.</source>
        <translation>Am Ende konnte dieser Rechner keine Verbindung mehr aufbauen, also ist nicht bekannt, wie die Tür steht.</translation>
    </message>
    <message>
        <source>Stopped after %1 s. Until then the door was not silent for long enough to tell.</source>
        <translation>Nach %1 s angehalten. Bis dahin schwieg die Tür nicht lange genug, um etwas zu sagen.</translation>
    </message>
    <message>
        <source>%1 starts %2 on %3 and sees whether a rule names the silent door, then check again.</source>
        <translation>%1 startet %2 auf %3 und sieht nach, ob eine Regel die stumme Tür nennt. Prüfe dann noch einmal.</translation>
    </message>
    <message>
        <source>See whether a firewall on this computer holds back connections to other computers, then check again.</source>
        <translation>Sieh nach, ob eine Firewall auf diesem Computer Verbindungen zu anderen Computern zurückhält, und prüfe noch einmal.</translation>
    </message>
    <message>
        <source>See whether a firewall on this computer forbids connections, close other programs that use the network, then check again.</source>
        <translation>Sieh nach, ob eine Firewall auf diesem Computer Verbindungen verbietet, schließe andere Programme, die das Netz nutzen, und prüfe noch einmal.</translation>
    </message>
    <message>
        <source>Use a cable or sit closer to your router, then try again.</source>
        <translation>Nimm ein Kabel oder setz dich näher an den Router und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>%1 lets the firewall of %2 drop what it rejects now, then try again.</source>
        <translation>%1 lässt die Firewall von %2 verwerfen, was sie jetzt abweist. Versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>What was measured, what changed, what comes next. Exit status 1 while a review is open or waits for its measurement</source>
        <translation>Was gemessen wurde, was sich geändert hat, was als Nächstes kommt. Exit-Status 1, solange eine Durchsicht offen ist oder auf ihre Messung wartet</translation>
    </message>
    <message>
        <source>What differs from the promise: accept it with a reason until a date, or have it measured again. Exit status 1 while a review is open or waits for its measurement</source>
        <translation>Was vom Versprechen abweicht: mit Grund und Datum hinnehmen oder neu messen lassen. Exit-Status 1, solange eine Durchsicht offen ist oder auf ihre Messung wartet</translation>
    </message>
    <message>
        <source>there is no language `%1`</source>
        <translation>eine Sprache `%1` gibt es nicht</translation>
    </message>
    <message>
        <source>there are: %1</source>
        <translation>es gibt: %1</translation>
    </message>
    <message>
        <source>Where all of them can speak, they say the same.</source>
        <translation>Wo alle etwas sagen können, sagen sie dasselbe.</translation>
    </message>
</context>
<context>
    <name>control</name>
    <message>
        <source>without an inventory the tests of the file cannot be run</source>
        <translation>ohne Inventar lassen sich die Tests der Datei nicht ausführen</translation>
    </message>
    <message>
        <source>add `%1` to `tagOwners`, or correct the name</source>
        <translation>`%1` in `tagOwners` aufnehmen oder den Namen berichtigen</translation>
    </message>
    <message>
        <source>the tag `%1` is used, but `tagOwners` does not have it</source>
        <translation>das Tag `%1` wird benutzt, steht aber nicht in `tagOwners`</translation>
    </message>
    <message>
        <source>`via` names the routers by a tag, and nothing else</source>
        <translation>`via` nennt die Router durch ein Tag, durch nichts anderes</translation>
    </message>
    <message>
        <source>write the tag of the subnet router or exit node</source>
        <translation>das Tag des Subnet-Routers oder Exit-Nodes eintragen</translation>
    </message>
    <message>
        <source>the group `%1` is used, but `groups` does not have it</source>
        <translation>die Gruppe `%1` wird benutzt, steht aber nicht in `groups`</translation>
    </message>
    <message>
        <source>add `%1` to `groups`, or correct the name</source>
        <translation>`%1` in `groups` aufnehmen oder den Namen berichtigen</translation>
    </message>
    <message>
        <source>`%1` is no address, and no name that this file defines</source>
        <translation>`%1` ist keine Adresse und kein Name, den diese Datei festlegt</translation>
    </message>
    <message>
        <source>a machine&apos;s name works only when `hosts` gives it an address</source>
        <translation>der Name eines Rechners gilt nur, wenn `hosts` ihm eine Adresse gibt</translation>
    </message>
    <message>
        <source>rules can only allow; what no rule allows stays shut</source>
        <translation>Regeln können nur erlauben; was keine Regel erlaubt, bleibt zu</translation>
    </message>
    <message>
        <source>write `accept`, or take the rule out</source>
        <translation>`accept` schreiben oder die Regel entfernen</translation>
    </message>
    <message>
        <source>`%1` can stand in `dst` only</source>
        <translation>`%1` kann nur in `dst` stehen</translation>
    </message>
    <message>
        <source>`%1` can stand in `src` only</source>
        <translation>`%1` kann nur in `src` stehen</translation>
    </message>
    <message>
        <source>“their own devices” makes sense only for people; tags and addresses are nobody</source>
        <translation>„die eigenen Geräte“ haben nur Menschen; Tags und Adressen sind niemand</translation>
    </message>
    <message>
        <source>put the tags and addresses of `src` into a rule of their own</source>
        <translation>die Tags und Adressen aus `src` in eine eigene Regel setzen</translation>
    </message>
    <message>
        <source>a destination in `acls` needs its ports: `%1:22`, or `:*` for all</source>
        <translation>ein Ziel in `acls` braucht seine Ports: `%1:22`, oder `:*` für alle</translation>
    </message>
    <message>
        <source>add the port</source>
        <translation>den Port ergänzen</translation>
    </message>
    <message>
        <source>a destination in `grants` has no port; ports stand in `ip`</source>
        <translation>ein Ziel in `grants` hat keinen Port; Ports stehen in `ip`</translation>
    </message>
    <message>
        <source>move the port to `ip`</source>
        <translation>den Port nach `ip` verschieben</translation>
    </message>
    <message>
        <source>`%1` is no port: a number from 1 to 65535, a range such as 80-443, or `*`</source>
        <translation>`%1` ist kein Port: eine Zahl von 1 bis 65535, ein Bereich wie 80-443, oder `*`</translation>
    </message>
    <message>
        <source>`%1` as a destination does not say whether the tailnet or the internet is meant</source>
        <translation>`%1` als Ziel sagt nicht, ob das Tailnet oder das Internet gemeint ist</translation>
    </message>
    <message>
        <source>write `*` for the tailnet, or `autogroup:internet` for exit nodes</source>
        <translation>`*` für das Tailnet schreiben, oder `autogroup:internet` für Exit-Nodes</translation>
    </message>
    <message>
        <source>this grant gives nothing: neither ports nor rights in an app</source>
        <translation>dieser Eintrag gibt nichts: weder Ports noch Rechte in einer App</translation>
    </message>
    <message>
        <source>add `ip` with the ports, for example `tcp:443`</source>
        <translation>`ip` mit den Ports ergänzen, zum Beispiel `tcp:443`</translation>
    </message>
    <message>
        <source>the name of an app&apos;s right looks like `example.com/cap/name`, without `https://`</source>
        <translation>der Name eines App-Rechts sieht aus wie `example.com/cap/name`, ohne `https://`</translation>
    </message>
    <message>
        <source>Tailscale gives this right itself; a policy cannot</source>
        <translation>dieses Recht gibt Tailscale selbst; eine Richtlinie kann es nicht</translation>
    </message>
    <message>
        <source>rights in apps can be given on machines of the tailnet only</source>
        <translation>Rechte in Apps gibt es nur auf Rechnern des Tailnets</translation>
    </message>
    <message>
        <source>`%1` is not a mail domain of this tailnet</source>
        <translation>`%1` ist keine Mail-Domain dieses Tailnets</translation>
    </message>
    <message>
        <source>name the people one by one, or in a group</source>
        <translation>die Personen einzeln nennen oder in einer Gruppe</translation>
    </message>
    <message>
        <source>`%1` is no protocol: tcp, udp, icmp …, or a number up to 255</source>
        <translation>`%1` ist kein Protokoll: tcp, udp, icmp … oder eine Zahl bis 255</translation>
    </message>
    <message>
        <source>`%1` has no ports</source>
        <translation>`%1` hat keine Ports</translation>
    </message>
    <message>
        <source>write `*` as the port</source>
        <translation>`*` als Port schreiben</translation>
    </message>
    <message>
        <source>a rule in `%1` has no `%2`</source>
        <translation>eine Regel in `%1` hat kein `%2`</translation>
    </message>
    <message>
        <source>this rule has no `%1`</source>
        <translation>diese Regel hat kein `%1`</translation>
    </message>
    <message>
        <source>both spellings mean the same; one file may use only one of them</source>
        <translation>beide Schreibweisen bedeuten dasselbe; eine Datei darf nur eine benutzen</translation>
    </message>
    <message>
        <source>write `autogroup:member` everywhere</source>
        <translation>überall `autogroup:member` schreiben</translation>
    </message>
    <message>
        <source>the condition `%1` is used, but `postures` does not have it</source>
        <translation>die Bedingung `%1` wird benutzt, steht aber nicht in `postures`</translation>
    </message>
    <message>
        <source>`%1` has another form than Tailscale reads</source>
        <translation>`%1` hat eine andere Form, als Tailscale liest</translation>
    </message>
    <message>
        <source>a group cannot contain the group `%1`</source>
        <translation>eine Gruppe kann die Gruppe `%1` nicht enthalten</translation>
    </message>
    <message>
        <source>list the logins themselves</source>
        <translation>die Logins selbst aufzählen</translation>
    </message>
    <message>
        <source>`%1` is no login; a group contains only people</source>
        <translation>`%1` ist kein Login; eine Gruppe enthält nur Personen</translation>
    </message>
    <message>
        <source>the name of a group starts with `group:`</source>
        <translation>der Name einer Gruppe beginnt mit `group:`</translation>
    </message>
    <message>
        <source>write `group:%1`</source>
        <translation>`group:%1` schreiben</translation>
    </message>
    <message>
        <source>a tag is `tag:`, then a letter from a to z, then letters, digits and dashes</source>
        <translation>ein Tag ist `tag:`, dann ein Buchstabe von a bis z, dann Buchstaben, Ziffern und Bindestriche</translation>
    </message>
    <message>
        <source>`%1` cannot own a tag: people, groups, tags and autogroups of people can</source>
        <translation>`%1` kann kein Tag besitzen: das können Personen, Gruppen, Tags und Autogroups von Personen</translation>
    </message>
    <message>
        <source>`%1` looks like a login, not like a machine</source>
        <translation>`%1` sieht aus wie ein Login, nicht wie ein Rechner</translation>
    </message>
    <message>
        <source>`%1` is no IP address and no range such as 10.0.0.0/24</source>
        <translation>`%1` ist keine IP-Adresse und kein Bereich wie 10.0.0.0/24</translation>
    </message>
    <message>
        <source>`%1` is no address, range, host or ipset of this file</source>
        <translation>`%1` ist keine Adresse, kein Bereich, kein Host und kein Ipset dieser Datei</translation>
    </message>
    <message>
        <source>`%1` is no range of addresses such as 10.0.0.0/24</source>
        <translation>`%1` ist kein Adressbereich wie 10.0.0.0/24</translation>
    </message>
    <message>
        <source>Tailscale keeps these addresses for itself</source>
        <translation>diese Adressen behält Tailscale für sich</translation>
    </message>
    <message>
        <source>take a part of 100.64.0.0/10 that is not reserved</source>
        <translation>einen freien Teil von 100.64.0.0/10 nehmen</translation>
    </message>
    <message>
        <source>`autogroup:self` has no meaning in `nodeAttrs`, and the service fails on it</source>
        <translation>`autogroup:self` bedeutet in `nodeAttrs` nichts, und der Dienst scheitert daran</translation>
    </message>
    <message>
        <source>write `autogroup:member`</source>
        <translation>`autogroup:member` schreiben</translation>
    </message>
    <message>
        <source>write `accept` or `check`</source>
        <translation>`accept` oder `check` schreiben</translation>
    </message>
    <message>
        <source>`%1` is no action</source>
        <translation>`%1` ist keine Aktion</translation>
    </message>
    <message>
        <source>the rule does not say as which user of the machine somebody may log in</source>
        <translation>die Regel sagt nicht, als welcher Benutzer des Rechners sich jemand anmelden darf</translation>
    </message>
    <message>
        <source>write `autogroup:nonroot`, or the names</source>
        <translation>`autogroup:nonroot` schreiben oder die Namen</translation>
    </message>
    <message>
        <source>`%1` is no user of a machine</source>
        <translation>`%1` ist kein Benutzer eines Rechners</translation>
    </message>
    <message>
        <source>an `ssh` rule leads to tags, to `autogroup:self`, or to the same single person</source>
        <translation>eine `ssh`-Regel führt zu Tags, zu `autogroup:self` oder zu derselben einen Person</translation>
    </message>
    <message>
        <source>an `ssh` rule names shared people by their login</source>
        <translation>eine `ssh`-Regel nennt geteilte Personen mit ihrem Login</translation>
    </message>
    <message>
        <source>an entry of `acceptEnv` is empty</source>
        <translation>ein Eintrag von `acceptEnv` ist leer</translation>
    </message>
    <message>
        <source>`checkPeriod` is a time such as `12h` or `30m`, or `always`</source>
        <translation>`checkPeriod` ist eine Zeit wie `12h` oder `30m`, oder `always`</translation>
    </message>
    <message>
        <source>`checkPeriod` can be a week at the most</source>
        <translation>`checkPeriod` kann höchstens eine Woche sein</translation>
    </message>
    <message>
        <source>an SSH test leads to tags, people, hosts or single addresses</source>
        <translation>ein SSH-Test führt zu Tags, Personen, Hosts oder einzelnen Adressen</translation>
    </message>
    <message>
        <source>the test has neither `accept` nor `deny`</source>
        <translation>der Test hat weder `accept` noch `deny`</translation>
    </message>
    <message>
        <source>the protocol of the test is not known</source>
        <translation>das Protokoll des Tests ist nicht bekannt</translation>
    </message>
    <message>
        <source>nobody is `%1`, or has no device</source>
        <translation>niemand heißt `%1`, oder er hat kein Gerät</translation>
    </message>
    <message>
        <source>`%1` in a test needs exactly one port, as a number</source>
        <translation>`%1` in einem Test braucht genau einen Port, als Zahl</translation>
    </message>
    <message>
        <source>`%1` in a test is no single host</source>
        <translation>`%1` in einem Test ist kein einzelner Rechner</translation>
    </message>
    <message>
        <source>`%1` does not reach `%2`, and the test says that it must</source>
        <translation>`%1` erreicht `%2` nicht, und der Test verlangt es</translation>
    </message>
    <message>
        <source>`%1` reaches `%2`, and the test says that it must not</source>
        <translation>`%1` erreicht `%2`, und der Test verbietet es</translation>
    </message>
    <message>
        <source>the SSH test has neither `accept` nor `deny` nor `check`</source>
        <translation>der SSH-Test hat weder `accept` noch `deny` noch `check`</translation>
    </message>
    <message>
        <source>the SSH test leads to no machine</source>
        <translation>der SSH-Test führt zu keinem Rechner</translation>
    </message>
    <message>
        <source>the SSH test names an empty user</source>
        <translation>der SSH-Test nennt einen leeren Benutzer</translation>
    </message>
    <message>
        <source>`%1` may log in as `%2`, and the SSH test says that it must not</source>
        <translation>`%1` darf sich als `%2` anmelden, und der SSH-Test verbietet es</translation>
    </message>
    <message>
        <source>`%1` may not log in as `%2` after a check, and the SSH test says that it must</source>
        <translation>`%1` darf sich nach einer Prüfung nicht als `%2` anmelden, und der SSH-Test verlangt es</translation>
    </message>
    <message>
        <source>`%1` may not log in as `%2`, and the SSH test says that it must</source>
        <translation>`%1` darf sich nicht als `%2` anmelden, und der SSH-Test verlangt es</translation>
    </message>
    <message>
        <source>`%1` in `%2` is no login with an `@`</source>
        <translation>`%1` in `%2` ist kein Login mit `@`</translation>
    </message>
    <message>
        <source>`%1` is not known here and is left as it is</source>
        <translation>`%1` ist hier nicht bekannt und bleibt, wie es ist</translation>
    </message>
    <message>
        <source>it is not known whether a policy may give `%1`</source>
        <translation>es ist nicht bekannt, ob eine Richtlinie `%1` geben darf</translation>
    </message>
    <message>
        <source>in `ssh`, `autogroup:member` may cover people of other tailnets on a machine that is shared with them</source>
        <translation>in `ssh` kann `autogroup:member` auch Personen anderer Tailnets meinen, auf einem Rechner, der mit ihnen geteilt ist</translation>
    </message>
    <message>
        <source>`halfdoor-cli policy repair` puts rules of two forms right</source>
        <translation>`halfdoor-cli policy repair` bringt Regeln mit zwei Formen in Ordnung</translation>
    </message>
    <message>
        <source>section `%1` stands twice in the file</source>
        <translation>der Abschnitt `%1` steht zweimal in der Datei</translation>
    </message>
    <message>
        <source>put both into one; the service reads only one of them</source>
        <translation>legen Sie beide zusammen; der Dienst liest nur einen davon</translation>
    </message>
    <message>
        <source>the section `%1` is not known here and is left as it is</source>
        <translation>der Abschnitt `%1` ist hier nicht bekannt und bleibt, wie er ist</translation>
    </message>
    <message>
        <source>there is neither `grants` nor `acls`: everybody reaches everything</source>
        <translation>weder `grants` noch `acls` stehen da: Jeder erreicht alles</translation>
    </message>
    <message>
        <source>write the rules that you want; an empty list shuts everything</source>
        <translation>schreiben Sie die Regeln hin, die Sie wollen; eine leere Liste schließt alles</translation>
    </message>
    <message>
        <source>no `grants` and no `acls`</source>
        <translation>weder `grants` noch `acls`</translation>
    </message>
    <message>
        <source>%1[%2], line %3</source>
        <extracomment>%1 is a section of the file, %2 the number of the rule in it, %3 a line</extracomment>
        <translation>%1[%2], Zeile %3</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>This is not a file on this computer. Save it first, then open it.</source>
        <translation>Das ist keine Datei auf diesem Rechner. Sichere sie zuerst, dann öffne sie.</translation>
    </message>
    <message>
        <source>Open a card</source>
        <translation>Karte öffnen</translation>
    </message>
    <message>
        <source>Cards (*.halfdoor)</source>
        <translation>Karten (*.halfdoor)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save a file</source>
        <translation>Datei sichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gesichert als %1.</translation>
    </message>
</context>
<context>
    <name>history::Change</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>no way there</source>
        <translation>kein Weg dorthin</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgendwohin</translation>
    </message>
    <message numerus="yes">
        <source>Port(s) %1 of %2: before %3, now %4.</source>
        <extracomment>%1 ports, %2 address, %3 and %4 a state such as “open” or “no answer”</extracomment>
        <translation>
            <numerusform>Port %1 von %2: vorher %3, jetzt %4.</numerusform>
            <numerusform>Ports %1 von %2: vorher %3, jetzt %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name led to %1, and leads to %2 now.</source>
        <translation>Der Name führte zu %1 und führt jetzt zu %2.</translation>
    </message>
    <message>
        <source>The address %1 is not promised any more.</source>
        <translation>Die Adresse %1 ist nicht mehr versprochen.</translation>
    </message>
    <message>
        <source>The address %1 is promised now.</source>
        <translation>Die Adresse %1 ist jetzt versprochen.</translation>
    </message>
    <message numerus="yes">
        <source>Port(s) %1 promised now.</source>
        <translation>
            <numerusform>Port %1 ist jetzt versprochen.</numerusform>
            <numerusform>Ports %1 sind jetzt versprochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Port(s) %1 not promised any more.</source>
        <translation>
            <numerusform>Port %1 ist nicht mehr versprochen.</numerusform>
            <numerusform>Ports %1 sind nicht mehr versprochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The promised name was %1, and is %2 now.</source>
        <translation>Der versprochene Name war %1 und ist jetzt %2.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
</context>
<context>
    <name>history::Comparison</name>
    <message>
        <source>The two runs tried no port in common, so nothing can be compared.</source>
        <translation>Die beiden Durchgänge haben keinen Port gemeinsam, darum lässt sich nichts vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing changed on the %Ln port(s) that both runs tried.</source>
        <translation>
            <numerusform>An dem %Ln Port, den beide probiert haben, hat sich nichts geändert.</numerusform>
            <numerusform>An den %Ln Ports, die beide probiert haben, hat sich nichts geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s) tried in the earlier run only</source>
        <translation>
            <numerusform>%Ln Port nur im früheren Durchgang probiert</numerusform>
            <numerusform>%Ln Ports nur im früheren Durchgang probiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s) tried in the later run only</source>
        <translation>
            <numerusform>%Ln Port nur im späteren Durchgang probiert</numerusform>
            <numerusform>%Ln Ports nur im späteren Durchgang probiert</numerusform>
        </translation>
    </message>
    <message>
        <source>, at %1</source>
        <extracomment>the end of a sentence about ports; %1 addresses</extracomment>
        <translation>, an %1</translation>
    </message>
    <message>
        <source>Found by the earlier run, where the later one did not look: %1</source>
        <translation>Gefunden im früheren Durchgang, wo der spätere nicht nachgesehen hat: %1</translation>
    </message>
    <message>
        <source>Found by the later run, where the earlier one did not look: %1</source>
        <translation>Gefunden im späteren Durchgang, wo der frühere nicht nachgesehen hat: %1</translation>
    </message>
</context>
<context>
    <name>history::DecisionError</name>
    <message>
        <source>there is no review with this id</source>
        <translation>eine Abweichung mit dieser Kennung gibt es nicht</translation>
    </message>
    <message>
        <source>this review is closed: it was measured again, and is over</source>
        <translation>das ist abgeschlossen: Es wurde neu gemessen und ist vorbei</translation>
    </message>
    <message>
        <source>a deviation is accepted for a reason; write it down</source>
        <translation>eine Abweichung wird aus einem Grund hingenommen; schreib ihn auf</translation>
    </message>
    <message>
        <source>a deviation is accepted until a date; give one</source>
        <translation>eine Abweichung wird bis zu einem Tag hingenommen; nenn ihn</translation>
    </message>
    <message>
        <source>the date is over already</source>
        <translation>der Tag ist schon vorbei</translation>
    </message>
    <message>
        <source>a deviation is accepted for a year at most</source>
        <translation>eine Abweichung wird höchstens ein Jahr lang hingenommen</translation>
    </message>
    <message>
        <source>the reason is longer than 1000 characters</source>
        <translation>der Grund hat mehr als 1000 Zeichen</translation>
    </message>
    <message>
        <source>only an accepted review can be opened again</source>
        <translation>nur was hingenommen wurde, kann zurückgenommen werden</translation>
    </message>
    <message>
        <source>the reason or the name has markup, line breaks or hidden characters; write plain words</source>
        <translation>die Begründung oder der Name hat Auszeichnungen, Zeilenumbrüche oder verborgene Zeichen; einfache Worte schreiben</translation>
    </message>
    <message>
        <source>the name of who decides is longer than 254 characters</source>
        <translation>der Name dessen, der entscheidet, ist länger als 254 Zeichen</translation>
    </message>
</context>
<context>
    <name>history::Deviation</name>
    <message numerus="yes">
        <source>Port(s) %1: open, but must be shut.</source>
        <extracomment>%1 is a list of port numbers such as 22,8000-8010</extracomment>
        <translation>
            <numerusform>Port %1: offen, muss aber zu sein.</numerusform>
            <numerusform>Ports %1: offen, müssen aber zu sein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Port(s) %1 loosely closed: the rule lets packets in, but no program listens there today.</source>
        <translation>
            <numerusform>Port %1 ist nur angelehnt: Die Regel lässt Pakete hinein, aber heute hört dort kein Programm zu.</numerusform>
            <numerusform>Ports %1 sind nur angelehnt: Die Regel lässt Pakete hinein, aber heute hört dort kein Programm zu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promised port(s) %1: nobody there. No program listens today.</source>
        <translation>
            <numerusform>Am versprochenen Port %1 ist niemand da: Heute hört dort kein Programm zu.</numerusform>
            <numerusform>An den versprochenen Ports %1 ist niemand da: Heute hört dort kein Programm zu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promised port(s) %1: no answer, though the machine is there.</source>
        <translation>
            <numerusform>Versprochener Port %1: keine Antwort, obwohl der Rechner da ist.</numerusform>
            <numerusform>Versprochene Ports %1: keine Antwort, obwohl der Rechner da ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open, should be shut</source>
        <translation>Offen, sollte zu sein</translation>
    </message>
    <message>
        <source>Loosely closed</source>
        <translation>Nur angelehnt</translation>
    </message>
    <message>
        <source>Service down</source>
        <translation>Dienst läuft nicht</translation>
    </message>
    <message>
        <source>Promised door silent</source>
        <translation>Versprochene Tür schweigt</translation>
    </message>
    <message>
        <source>Name or address changed</source>
        <translation>Name oder Adresse geändert</translation>
    </message>
    <message>
        <source>Name leads outside</source>
        <translation>Name führt hinaus</translation>
    </message>
    <message>
        <source>Name not found</source>
        <translation>Name nicht gefunden</translation>
    </message>
    <message>
        <source>The name leads to %1, which was not promised: another machine, or a new address of this one.</source>
        <translation>Der Name führt zu %1, was nicht versprochen war: ein anderer Rechner oder eine neue Adresse von diesem.</translation>
    </message>
    <message>
        <source>The name leads to %1, outside of every tailnet.</source>
        <translation>Der Name führt zu %1, außerhalb jedes Tailnets.</translation>
    </message>
    <message>
        <source>The name leads nowhere.</source>
        <translation>Der Name führt nirgendwohin.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 ports, %2 addresses; becomes the list of ports in a sentence</extracomment>
        <translation>%1 an %2</translation>
    </message>
</context>
<context>
    <name>history::NextRun</name>
    <message>
        <source>Check again when the deviation is put right.</source>
        <translation>Prüf noch einmal, wenn die Abweichung behoben ist.</translation>
    </message>
    <message>
        <source>First check: now.</source>
        <translation>Erste Prüfung: jetzt.</translation>
    </message>
    <message>
        <source>Second check: now, every name has been asked for again.</source>
        <translation>Zweite Prüfung: jetzt, nach dem Namen wurde überall neu gefragt.</translation>
    </message>
    <message>
        <source>Second check: after a name refresh, from %1.</source>
        <translation>Zweite Prüfung: nach einer Namensauffrischung, ab %1.</translation>
    </message>
    <message>
        <source>Third check: now, a day has passed.</source>
        <translation>Dritte Prüfung: jetzt, ein Tag ist vergangen.</translation>
    </message>
    <message>
        <source>Third check: after a day, from %1.</source>
        <translation>Dritte Prüfung: nach einem Tag, ab %1.</translation>
    </message>
    <message>
        <source>The quarterly check is due.</source>
        <translation>Die vierteljährliche Prüfung ist fällig.</translation>
    </message>
    <message>
        <source>Next quarterly check: %1.</source>
        <translation>Nächste vierteljährliche Prüfung: %1.</translation>
    </message>
</context>
<context>
    <name>history::Review</name>
    <message>
        <source>It was accepted until %1.</source>
        <translation>Es war bis %1 hingenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n more deviation(s).</source>
        <translation>
            <numerusform>%n weitere Abweichung.</numerusform>
            <numerusform>%n weitere Abweichungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>hingenommen</translation>
    </message>
    <message>
        <source>to be measured again</source>
        <translation>neu zu messen</translation>
    </message>
    <message>
        <source>put right</source>
        <translation>behoben</translation>
    </message>
    <message>
        <source>Accept it with a reason and a date, or put it right.</source>
        <translation>Nimm es mit Grund und Datum hin, oder behebe es.</translation>
    </message>
    <message>
        <source>Accepted until %1: %2</source>
        <extracomment>%1 a date, %2 the reason in the person&apos;s own words</extracomment>
        <translation>Hingenommen bis %1: %2</translation>
    </message>
    <message>
        <source>Said to be put right; the next check shows it.</source>
        <translation>Soll behoben sein; die nächste Prüfung zeigt es.</translation>
    </message>
    <message>
        <source>Measured again on %1: it is over.</source>
        <translation>Am %1 neu gemessen: Es ist vorbei.</translation>
    </message>
    <message>
        <source>an accepted deviation ends</source>
        <translation>eine hingenommene Abweichung läuft aus</translation>
    </message>
    <message>
        <source>The promise changed: since the run of %1 it is no deviation any more.</source>
        <translation>Das Versprechen hat sich geändert: Seit dem Durchgang vom %1 ist es keine Abweichung mehr.</translation>
    </message>
</context>
<context>
    <name>history::Run</name>
    <message>
        <source>audit, not finished</source>
        <translation>Audit, nicht beendet</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>check, not finished</source>
        <translation>Prüfung, nicht beendet</translation>
    </message>
    <message>
        <source>check</source>
        <translation>Prüfung</translation>
    </message>
</context>
<context>
    <name>history::Stage</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>after a name refresh</source>
        <translation>nach einer Namensauffrischung</translation>
    </message>
    <message>
        <source>after a day</source>
        <translation>nach einem Tag</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
</context>
<context>
    <name>history::Trend</name>
    <message>
        <source>differs, accepted</source>
        <translation>weicht ab, hingenommen</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>%1 date and time, %2 the verdict, %3 “check” or “audit”</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Noch kein Durchgang.</translation>
    </message>
    <message numerus="yes">
        <source>%n as promised</source>
        <translation>
            <numerusform>%n wie versprochen</numerusform>
            <numerusform>%n wie versprochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a deviation</source>
        <translation>
            <numerusform>%n mit Abweichung</numerusform>
            <numerusform>%n mit Abweichung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n hingenommen</numerusform>
            <numerusform>%n hingenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not decided</source>
        <translation>
            <numerusform>%n ohne Entscheid</numerusform>
            <numerusform>%n ohne Entscheid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) since %1: %2.</source>
        <extracomment>%n runs, %1 a date, %2 a list such as “11 as promised, 1 with a deviation”</extracomment>
        <translation>
            <numerusform>%n Durchgang seit %1: %2.</numerusform>
            <numerusform>%n Durchgänge seit %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>its time lies ahead, so it does not count</source>
        <translation>ihre Zeit liegt in der Zukunft, daher zählt sie nicht</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n run(s) of %1, since %2: %3.</source>
        <extracomment>%n runs, %1 how many there are, %2 a date, %3 a list such as “11 as promised, 1 with a deviation”</extracomment>
        <translation>
            <numerusform>Der neueste von %1 Durchgängen (%n), seit %2: %3.</numerusform>
            <numerusform>Die neuesten %n von %1 Durchgängen, seit %2: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>io::FileError</name>
    <message>
        <source>there is no file `%1`</source>
        <translation>es gibt keine Datei `%1`</translation>
    </message>
    <message>
        <source>you are not allowed to open `%1`</source>
        <translation>du darfst `%1` nicht öffnen</translation>
    </message>
    <message>
        <source>`%1` is not a file</source>
        <translation>`%1` ist keine Datei</translation>
    </message>
    <message>
        <source>`%1` is too large to be what was asked for</source>
        <translation>`%1` ist zu groß, um das Verlangte zu sein</translation>
    </message>
    <message>
        <source>could not read `%1`</source>
        <translation>`%1` ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>could not write `%1`, it is as it was</source>
        <translation>`%1` ließ sich nicht schreiben und ist, wie es war</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Let a friend use one service, not your network.</source>
        <translation>Lass einen Freund einen Dienst benutzen, nicht dein Netz.</translation>
    </message>
    <message>
        <source>Two made-up houses; nothing is sent.</source>
        <translation>Zwei erdachte Häuser; nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Alles in diesem Ordner aufbewahren.</translation>
    </message>
    <message>
        <source>Language of the window: %1.</source>
        <translation>Sprache des Fensters: %1.</translation>
    </message>
    <message>
        <source>Colours: system, light or dark.</source>
        <translation>Farben: system, light oder dark.</translation>
    </message>
    <message>
        <source>A card (.halfdoor) or a result (.halfdoor-result) to open.</source>
        <translation>Eine Karte (.halfdoor) oder ein Ergebnis (.halfdoor-result) zum Öffnen.</translation>
    </message>
</context>
<context>
    <name>policy</name>
    <message>
        <source>`%1` is not what it should be</source>
        <translation>`%1` ist nicht, was es sein sollte</translation>
    </message>
    <message>
        <source>`from` and `to` are addresses</source>
        <translation>`from` und `to` sind Adressen</translation>
    </message>
    <message>
        <source>rule `%1` names shared people by `%2` and opens %3 to them: %4</source>
        <extracomment>%1 is a place in the file, %2 what the rule names, %3 machines, %4 ports</extracomment>
        <translation>die Regel `%1` nennt Leute, mit denen du teilst, durch `%2` und öffnet ihnen %3: %4</translation>
    </message>
    <message>
        <source>rule `%1` lets shared people in by `%2` and opens %3 to them: %4</source>
        <translation>die Regel `%1` lässt Leute, mit denen du teilst, durch `%2` ein und öffnet ihnen %3: %4</translation>
    </message>
    <message>
        <source>the file&apos;s own test `tests[%1]` would fail: `%2` could no longer reach `%3`</source>
        <translation>der eigene Test der Datei `tests[%1]` würde scheitern: `%2` käme nicht mehr an `%3`</translation>
    </message>
    <message>
        <source>the file&apos;s own test `tests[%1]` would fail: `%2` could reach `%3`</source>
        <translation>der eigene Test der Datei `tests[%1]` würde scheitern: `%2` käme an `%3`</translation>
    </message>
    <message>
        <source>without `grants` and `acls` everybody, shared people too, reaches every port of %1</source>
        <translation>ohne `grants` und `acls` erreicht jeder, auch wer nur eine Freigabe hat, jeden Port von %1</translation>
    </message>
    <message>
        <source>the policy file is not an object</source>
        <translation>die Policy-Datei ist kein Objekt</translation>
    </message>
    <message>
        <source>section `%1` stands twice in the file</source>
        <translation>der Abschnitt `%1` steht zweimal in der Datei</translation>
    </message>
    <message>
        <source>a group stands twice in `groups`</source>
        <translation>eine Gruppe steht zweimal in `groups`</translation>
    </message>
    <message>
        <source>section `%1` is neither a list nor an object as it should be</source>
        <translation>der Abschnitt `%1` ist weder Liste noch Objekt, wie er sein sollte</translation>
    </message>
    <message>
        <source>a share&apos;s id has 1 to 64 characters out of a–z, 0–9 and the hyphen</source>
        <translation>der Name einer Freigabe hat 1 bis 64 Zeichen aus a–z, 0–9 und Bindestrich</translation>
    </message>
    <message>
        <source>`%1` is not a login such as `name@example.com`</source>
        <translation>`%1` ist keine Anmeldung wie `name@example.com`</translation>
    </message>
    <message>
        <source>`%1` is a user of this tailnet; a share is for somebody of another one</source>
        <translation>`%1` gehört zu diesem Tailnet; eine Freigabe ist für jemanden aus einem anderen</translation>
    </message>
    <message>
        <source>the share names nobody</source>
        <translation>die Freigabe nennt niemanden</translation>
    </message>
    <message>
        <source>the share names no machine</source>
        <translation>die Freigabe nennt keinen Rechner</translation>
    </message>
    <message>
        <source>the machine `%1` has no Tailscale address</source>
        <translation>der Rechner `%1` hat keine Tailscale-Adresse</translation>
    </message>
    <message>
        <source>`%2` of the machine `%1` is no address that Tailscale gives to machines</source>
        <translation>`%2` des Rechners `%1` ist keine Adresse, die Tailscale an Rechner vergibt</translation>
    </message>
    <message>
        <source>the share opens no port between 1 and 65535</source>
        <translation>die Freigabe öffnet keinen Port zwischen 1 und 65535</translation>
    </message>
    <message>
        <source>`%1` is not a name of a group or a tag</source>
        <translation>`%1` ist kein Name einer Gruppe oder eines Tags</translation>
    </message>
    <message>
        <source>the machine `%2` does not carry the tag `%1`</source>
        <translation>der Rechner `%2` trägt das Tag `%1` nicht</translation>
    </message>
    <message>
        <source>the rule has no list of sources</source>
        <translation>die Regel hat keine Liste von Quellen</translation>
    </message>
    <message>
        <source>the rule has placeholders (`${…}`), so what it opens is not known</source>
        <translation>die Regel enthält Platzhalter (`${…}`), darum ist nicht bekannt, was sie öffnet</translation>
    </message>
    <message>
        <source>`%1` is a placeholder, so whom the rule lets in is not known</source>
        <translation>`%1` ist ein Platzhalter, darum ist nicht bekannt, wen die Regel einlässt</translation>
    </message>
    <message>
        <source>rule `%1` names a range of Tailscale addresses that covers shared people as well, and it cannot be replaced by the host&apos;s own addresses without knowing them</source>
        <translation>die Regel `%1` nennt einen Bereich von Tailscale-Adressen, der auch Leute mit einer Freigabe umfasst, und er lässt sich nicht durch die eigenen Adressen ersetzen, ohne sie zu kennen</translation>
    </message>
    <message>
        <source>the range would have to be replaced by more than 500 addresses</source>
        <translation>der Bereich müsste durch mehr als 500 Adressen ersetzt werden</translation>
    </message>
    <message>
        <source>`%1` is not spelled as the service documents it</source>
        <translation>`%1` ist nicht so geschrieben, wie der Dienst es dokumentiert</translation>
    </message>
    <message>
        <source>our rule was changed by hand: the file has `%1`, the share says `%2`</source>
        <translation>unsere Regel wurde von Hand geändert: In der Datei steht `%1`, die Freigabe sagt `%2`</translation>
    </message>
    <message>
        <source>the rule of the share `%1` is not in the file</source>
        <translation>die Regel der Freigabe `%1` ist nicht in der Datei</translation>
    </message>
    <message>
        <source>the group `%1` that we made was changed by hand</source>
        <translation>die von uns angelegte Gruppe `%1` wurde von Hand geändert</translation>
    </message>
    <message>
        <source>%1 would reach more of %2 than the share says, by a rule that cannot be narrowed</source>
        <translation>%1 würde mehr von %2 erreichen, als die Freigabe sagt, durch eine Regel, die sich nicht verengen lässt</translation>
    </message>
    <message>
        <source>rule `%1` mixes the two forms in a way that has no single meaning</source>
        <translation>die Regel `%1` mischt die zwei Formen so, dass sie keinen eindeutigen Sinn hat</translation>
    </message>
    <message>
        <source>mend the place first; the service would refuse the file as well</source>
        <translation>berichtige zuerst diese Stelle; auch der Dienst würde die Datei ablehnen</translation>
    </message>
    <message>
        <source>put both into one; the service reads only one of them</source>
        <translation>mach aus beiden einen; der Dienst liest nur einen davon</translation>
    </message>
    <message>
        <source>give the inventory of the tailnet (machines and their addresses), or name people and tags in the rule</source>
        <translation>gib die Rechner des Tailnets mit ihren Adressen an, oder nenne in der Regel Leute und Tags</translation>
    </message>
    <message>
        <source>plan on the finished file, and carry the change over to its source</source>
        <translation>plane mit der fertigen Datei und übertrag die Änderung in ihre Quelle</translation>
    </message>
    <message>
        <source>write it in lower case, or let the file be repaired</source>
        <translation>schreib es klein, oder lass die Datei berichtigen</translation>
    </message>
    <message>
        <source>put it back as the share says, or take rule and mark out by hand</source>
        <translation>stell her, was die Freigabe sagt, oder nimm Regel und Marke von Hand heraus</translation>
    </message>
    <message>
        <source>change the test or the share; the service would refuse to save the file</source>
        <translation>ändere den Test oder die Freigabe; der Dienst würde die Datei nicht sichern</translation>
    </message>
    <message>
        <source>write it as a rule of `acls` (`action`, `src`, `dst` with ports) or of `grants` (`src`, `dst`, `ip`)</source>
        <translation>schreib sie als Regel von `acls` (`action`, `src`, `dst` mit Ports) oder von `grants` (`src`, `dst`, `ip`)</translation>
    </message>
    <message>
        <source>let in everybody of this tailnet, but not the people with whom machines are shared</source>
        <translation>alle aus diesem Tailnet einlassen, aber nicht die Leute, mit denen Rechner geteilt werden</translation>
    </message>
    <message>
        <source>`autogroup:self` admits no tagged machines, so they get a rule of their own</source>
        <translation>`autogroup:self` lässt keine Rechner mit Tags zu, darum bekommen sie eine eigene Regel</translation>
    </message>
    <message>
        <source>write down what a file without rules stands for, without shared people</source>
        <translation>aufschreiben, was eine Datei ohne Regeln bedeutet, ohne die Leute mit einer Freigabe</translation>
    </message>
    <message>
        <source>the rule of the share</source>
        <translation>die Regel der Freigabe</translation>
    </message>
    <message>
        <source>the group of the share</source>
        <translation>die Gruppe der Freigabe</translation>
    </message>
    <message>
        <source>take the rule of the share out</source>
        <translation>die Regel der Freigabe herausnehmen</translation>
    </message>
    <message>
        <source>pause the share</source>
        <translation>die Freigabe anhalten</translation>
    </message>
    <message>
        <source>let the share work again</source>
        <translation>die Freigabe wieder öffnen</translation>
    </message>
    <message>
        <source>write the rule in the form of its section</source>
        <translation>die Regel in der Form ihres Abschnitts schreiben</translation>
    </message>
    <message>
        <source>approved subnet routes are not known without the inventory: a subnet that was a source by `*` has to be added to the narrowed rules</source>
        <translation>ohne die Liste der Rechner sind genehmigte Subnetz-Routen nicht bekannt: Ein Subnetz, das durch `*` Quelle war, muss in die verengten Regeln aufgenommen werden</translation>
    </message>
    <message>
        <source>rule `%1` (line %2) names one family of addresses only, so it now lists today&apos;s machines: new ones have to be added</source>
        <translation>die Regel `%1` (Zeile %2) nennt nur eine Art von Adressen, darum zählt sie jetzt die heutigen Rechner auf: Neue müssen ergänzt werden</translation>
    </message>
    <message>
        <source>on purpose and left as it is: %1</source>
        <translation>absichtlich und so gelassen: %1</translation>
    </message>
    <message>
        <source>rule `%1` (line %2) routes with `via` and covers shared people; it is left as it is, look at it yourself</source>
        <translation>die Regel `%1` (Zeile %2) leitet mit `via` und umfasst Leute mit einer Freigabe; sie bleibt, wie sie ist, sieh sie dir selbst an</translation>
    </message>
    <message>
        <source>the file is plain JSON until now; the mark of the rule is its first comment, which HuJSON allows</source>
        <translation>die Datei ist bis jetzt reines JSON; die Marke der Regel ist ihr erster Kommentar, was HuJSON erlaubt</translation>
    </message>
    <message>
        <source>`defaultSrcPosture` sets a condition for every rule, and a device of another tailnet may not meet it: the share may not work</source>
        <translation>`defaultSrcPosture` stellt jeder Regel eine Bedingung, und ein Gerät aus einem anderen Tailnet erfüllt sie vielleicht nicht: Die Freigabe geht dann womöglich nicht</translation>
    </message>
    <message>
        <source>the file says that it is kept elsewhere (`%1`): change it there</source>
        <translation>die Datei sagt, dass sie anderswo gepflegt wird (`%1`): ändere sie dort</translation>
    </message>
    <message>
        <source>`%1` has other members, who gain the port as well: %2</source>
        <translation>`%1` hat weitere Mitglieder, die den Port auch bekommen: %2</translation>
    </message>
    <message>
        <source>`%1` gives its members more than this share: %2</source>
        <translation>`%1` gibt ihren Mitgliedern mehr als diese Freigabe: %2</translation>
    </message>
    <message>
        <source>the free plan allows three groups; naming the friend by his login needs none</source>
        <translation>der kostenlose Tarif erlaubt drei Gruppen; wer den Freund mit seiner Anmeldung nennt, braucht keine</translation>
    </message>
    <message>
        <source>the group `%1` stays, other places of the file use it</source>
        <translation>die Gruppe `%1` bleibt, andere Stellen der Datei benutzen sie</translation>
    </message>
    <message>
        <source>`autogroup:shared` lets in everybody who has accepted a share of this machine, not only this friend</source>
        <translation>`autogroup:shared` lässt jeden ein, der eine Freigabe dieses Rechners angenommen hat, nicht nur diesen Freund</translation>
    </message>
    <message>
        <source>Funnel is allowed (line %1): a machine may be open to the whole internet</source>
        <translation>Funnel ist erlaubt (Zeile %1): Ein Rechner kann für das ganze Internet offen sein</translation>
    </message>
    <message>
        <source>the SSH rule in line %1 may include people with whom a machine is shared</source>
        <translation>die SSH-Regel in Zeile %1 kann Leute umfassen, mit denen ein Rechner geteilt wird</translation>
    </message>
    <message>
        <source>%1 is a subnet router; its subnets are not shared, only the machine itself</source>
        <translation>%1 ist ein Subnetz-Router; seine Subnetze werden nicht geteilt, nur der Rechner selbst</translation>
    </message>
    <message>
        <source>%1 is an exit node; leave exit node use off in the invite</source>
        <translation>%1 ist ein Exit Node; lass dessen Benutzung in der Einladung aus</translation>
    </message>
    <message>
        <source>the share was paused and works again</source>
        <translation>die Freigabe war angehalten und ist wieder offen</translation>
    </message>
    <message>
        <source>rule `%1` (line %2) mixed the forms of `acls` and `grants`, which the service refuses; it is written in the form of its section</source>
        <translation>die Regel `%1` (Zeile %2) mischte die Formen von `acls` und `grants`, was der Dienst ablehnt; sie steht jetzt in der Form ihres Abschnitts</translation>
    </message>
    <message>
        <source>rule `%1` (line %2) has ports that cannot be read</source>
        <translation>die Regel `%1` (Zeile %2) hat unlesbare Ports</translation>
    </message>
    <message>
        <source>Tailscale would refuse the new file: `%1`</source>
        <extracomment>%1 is a message of Tailscale&apos;s, in English</extracomment>
        <translation>Tailscale würde die neue Datei ablehnen: `%1`</translation>
    </message>
    <message>
        <source>your test does not hold: `%1` does not reach `%2`</source>
        <translation>dein Test hält nicht: `%1` erreicht `%2` nicht</translation>
    </message>
    <message>
        <source>your test does not hold: `%1` reaches `%2`</source>
        <translation>dein Test hält nicht: `%1` erreicht `%2`</translation>
    </message>
    <message>
        <source>a test cannot ask for `%1`: it names one login, one group with members, one tag, one alias or one address</source>
        <translation>ein Test kann nicht nach `%1` fragen: Er nennt eine Anmeldung, eine Gruppe mit Mitgliedern, einen Tag, einen Alias oder eine Adresse</translation>
    </message>
    <message>
        <source>`%1` stands for somebody of another tailnet, and the service&apos;s tests are not reliable for them</source>
        <translation>`%1` steht für jemanden aus einem anderen Tailnet, und dafür sind die Tests des Dienstes nicht verlässlich</translation>
    </message>
    <message>
        <source>the test for `%1` has `%2`, which is not one machine with one port such as `tag:server:22`</source>
        <translation>der Test für `%1` hat `%2`; das ist nicht ein Rechner mit einem Port wie `tag:server:22`</translation>
    </message>
    <message>
        <source>the test for `%1` asks for nothing</source>
        <translation>der Test für `%1` fragt nach nichts</translation>
    </message>
    <message>
        <source>there are more tests than anybody would read</source>
        <translation>es gibt mehr Tests, als jemand lesen würde</translation>
    </message>
    <message>
        <source>the file was changed after it was saved here, and undoing would throw that away</source>
        <translation>die Datei wurde geändert, nachdem sie hier gesichert wurde; das ginge beim Zurücknehmen verloren</translation>
    </message>
    <message>
        <source>the share `%1` can still be used: the former file would give %2 %4 of %3</source>
        <extracomment>%1 id of a share, %2 a login, %3 a machine, %4 ports</extracomment>
        <translation>die Freigabe `%1` kann noch benutzt werden: Die frühere Datei gäbe %2 %4 auf %3</translation>
    </message>
    <message>
        <source>the service says that this file is kept elsewhere, which overwrites what is saved here: %1</source>
        <translation>der Dienst sagt, dass diese Datei anderswo gepflegt wird; das überschreibt, was hier gesichert wird: %1</translation>
    </message>
    <message>
        <source>the file has placeholders (`${…}`), so it is a template: the change belongs into its source</source>
        <translation>die Datei hat Platzhalter (`${…}`), ist also eine Vorlage: Die Änderung gehört in ihre Quelle</translation>
    </message>
    <message>
        <source>`autogroup:shared` cannot tell people apart: the share `%1` opens %3 of %2 by it, this one opens %4, and the people of both would get both</source>
        <extracomment>%1 id of the other share, %2 machine, %3 and %4 ports</extracomment>
        <translation>`autogroup:shared` kann Leute nicht unterscheiden: Die Freigabe `%1` öffnet damit %3 auf %2, diese öffnet %4, und die Leute beider bekämen beides</translation>
    </message>
    <message>
        <source>change the test or leave it out; the service would refuse to save the file</source>
        <translation>ändere den Test oder lass ihn weg; der Dienst würde die Datei nicht sichern</translation>
    </message>
    <message>
        <source>take the rule of the share out instead; everything else stays</source>
        <translation>nimm stattdessen die Regel der Freigabe heraus; alles andere bleibt</translation>
    </message>
    <message>
        <source>withdraw the share and its invite first</source>
        <translation>zieh zuerst die Freigabe und ihre Einladung zurück</translation>
    </message>
    <message>
        <source>name the friend by his login, or agree to what the group does</source>
        <translation>benenne den Freund mit seiner Anmeldung, oder stimme dem zu, was die Gruppe tut</translation>
    </message>
    <message>
        <source>carry the change over as a patch to where the file is kept, or agree to change this one</source>
        <translation>übertrag die Änderung als Patch dorthin, wo die Datei gepflegt wird, oder stimme zu, diese hier zu ändern</translation>
    </message>
    <message>
        <source>name the people of one of the two shares by their logins</source>
        <translation>benenne die Leute einer der beiden Freigaben mit ihren Anmeldungen</translation>
    </message>
    <message>
        <source>the rule of the share as it is now</source>
        <translation>die Regel der Freigabe, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>test at every save that your own people keep what they have</source>
        <translation>bei jedem Sichern prüfen, dass deine eigenen Leute behalten, was sie haben</translation>
    </message>
    <message>
        <source>the file as it was before</source>
        <translation>die Datei, wie sie vorher war</translation>
    </message>
    <message>
        <source>this is the third group, and the free plan allows three; naming the friend by his login needs none</source>
        <translation>das ist die dritte Gruppe, und der kostenlose Tarif erlaubt drei; mit der Anmeldung braucht der Freund keine</translation>
    </message>
    <message>
        <source>`autogroup:shared` lets in everybody who has accepted a share of this machine, not only this friend: %1 as well</source>
        <translation>`autogroup:shared` lässt alle ein, die eine Freigabe dieses Rechners angenommen haben, nicht nur diesen Freund: auch %1</translation>
    </message>
</context>
<context>
    <name>practice::Rehearsal</name>
    <message>
        <source>The friend accepts with another account of his.</source>
        <translation>Der Freund nimmt mit einem anderen Konto an.</translation>
    </message>
    <message>
        <source>A saved rule takes half a minute to arrive.</source>
        <translation>Eine gesicherte Regel braucht eine halbe Minute, bis sie ankommt.</translation>
    </message>
    <message>
        <source>The friend’s computer carries a tag.</source>
        <translation>Der Rechner des Freundes trägt ein Tag.</translation>
    </message>
    <message>
        <source>The service is not running.</source>
        <translation>Der Dienst läuft nicht.</translation>
    </message>
    <message>
        <source>Somebody opens everything again after the friend accepted.</source>
        <translation>Nachdem der Freund angenommen hat, öffnet jemand wieder alles.</translation>
    </message>
    <message>
        <source>The host’s machines are switched off.</source>
        <translation>Die Rechner der Gastgeberin sind ausgeschaltet.</translation>
    </message>
    <message>
        <source>The friend’s Tailscale is signed out.</source>
        <translation>Tailscale ist beim Freund abgemeldet.</translation>
    </message>
</context>
<context>
    <name>probe::AuditProgress</name>
    <message>
        <source>%1 s</source>
        <extracomment>seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>minutes</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>hours and minutes</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>asking for the name</source>
        <translation>der Name wird erfragt</translation>
    </message>
    <message>
        <source>looking at the way there, %1</source>
        <translation>der Weg dorthin wird gemessen, %1</translation>
    </message>
    <message>
        <source>no answer any more, waiting, %1</source>
        <translation>keine Antwort mehr, es wird gewartet, %1</translation>
    </message>
    <message>
        <source>trying once more what answered, %1</source>
        <translation>was geantwortet hat, wird noch einmal probiert, %1</translation>
    </message>
    <message>
        <source>%1 of %2 ports, %3/s, %4</source>
        <translation>%1 von %2 Ports, %3/s, %4</translation>
    </message>
    <message>
        <source>%1 of %2 ports, %3/s, %4, about %5 left</source>
        <translation>%1 von %2 Ports, %3/s, %4, noch etwa %5</translation>
    </message>
</context>
<context>
    <name>probe::CheckFault</name>
    <message>
        <source>`%1` is not an address of a tailnet; nothing was sent there</source>
        <translation>`%1` ist keine Adresse eines Tailnets; dorthin wurde nichts geschickt</translation>
    </message>
    <message>
        <source>this computer did not say which way leads to `%1`; nothing was sent there</source>
        <translation>dieser Rechner sagte nicht, welcher Weg zu `%1` führt; dorthin wurde nichts geschickt</translation>
    </message>
    <message>
        <source>`%1` stopped answering while we checked, so silence there proves nothing</source>
        <translation>`%1` hat während der Prüfung aufgehört zu antworten, darum beweist Stille dort nichts</translation>
    </message>
    <message>
        <source>`%1` rejects some attempts with an error, but not every time, so silence there may be a rejection</source>
        <translation>`%1` weist manche Versuche mit einem Fehler ab, aber nicht jedes Mal; Schweigen kann dort eine Abweisung sein</translation>
    </message>
    <message>
        <source>too much is lost on the way to `%1` to take silence for an answer</source>
        <translation>auf dem Weg zu `%1` geht zu viel verloren, um Schweigen als Antwort zu nehmen</translation>
    </message>
    <message>
        <source>the way to `%1` does not lead through Tailscale, and nothing is sent there while that is so; look whether Tailscale is on</source>
        <translation>der Weg zu `%1` führt nicht durch Tailscale, und solange das so ist, wird nichts dorthin geschickt; sieh nach, ob Tailscale an ist</translation>
    </message>
</context>
<context>
    <name>probe::JsonError</name>
    <message>
        <source>`%1` is of another kind than expected</source>
        <translation>`%1` ist von anderer Art als erwartet</translation>
    </message>
    <message>
        <source>`%1` is missing</source>
        <translation>`%1` fehlt</translation>
    </message>
    <message>
        <source>`%1` has a value that cannot be</source>
        <translation>`%1` hat einen Wert, den es nicht geben kann</translation>
    </message>
    <message>
        <source>`%1` is too long</source>
        <translation>`%1` ist zu lang</translation>
    </message>
    <message>
        <source>it was written by a newer version of Halfdoor; update this one to read it</source>
        <translation>es wurde von einer neueren Version von Halfdoor geschrieben; aktualisiere diese, um es zu lesen</translation>
    </message>
</context>
<context>
    <name>probe::Outcome</name>
    <message>
        <source>Opens</source>
        <translation>Geht auf</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>No way there</source>
        <translation>Kein Weg dorthin</translation>
    </message>
    <message>
        <source>Name not found</source>
        <translation>Name nicht gefunden</translation>
    </message>
    <message>
        <source>Could not try</source>
        <translation>Nicht versucht</translation>
    </message>
</context>
<context>
    <name>probe::PlanError</name>
    <message>
        <source>there is neither an address nor a name to check</source>
        <translation>es gibt weder eine Adresse noch einen Namen zu prüfen</translation>
    </message>
    <message>
        <source>more than %1 addresses are named for one machine</source>
        <translation>für einen Rechner sind mehr als %1 Adressen genannt</translation>
    </message>
    <message>
        <source>no door is promised, so there is nothing to check</source>
        <translation>keine Tür ist versprochen, also gibt es nichts zu prüfen</translation>
    </message>
    <message>
        <source>more than %1 ports are named</source>
        <translation>es sind mehr als %1 Ports genannt</translation>
    </message>
    <message>
        <source>a port is 0 or named twice; ports go from 1 to 65535</source>
        <translation>ein Port ist 0 oder doppelt genannt; Ports gehen von 1 bis 65535</translation>
    </message>
    <message>
        <source>the name of the machine is not a full host name</source>
        <translation>der Name des Rechners ist kein voller Rechnername</translation>
    </message>
    <message>
        <source>the name of a service is longer than one short line of plain text</source>
        <translation>der Name eines Dienstes ist länger als eine kurze Zeile einfacher Text</translation>
    </message>
    <message>
        <source>no port is left to try</source>
        <translation>kein Port ist übrig, der zu probieren wäre</translation>
    </message>
</context>
<context>
    <name>probe::Progress</name>
    <message>
        <source>asking for the name</source>
        <translation>frage nach dem Namen</translation>
    </message>
    <message>
        <source>%1 of %2 doors tried, %3 s, about %4 s left</source>
        <translation>%1 von %2 Türen probiert, %3 s, noch etwa %4 s</translation>
    </message>
    <message>
        <source>%1 of %2 doors tried, %3 s</source>
        <translation>%1 von %2 Türen probiert, %3 s</translation>
    </message>
    <message>
        <source>silent doors once more, %1 s, about %2 s left</source>
        <translation>stumme Türen noch einmal, %1 s, noch etwa %2 s</translation>
    </message>
    <message>
        <source>silent doors once more, %1 s</source>
        <translation>stumme Türen noch einmal, %1 s</translation>
    </message>
</context>
<context>
    <name>probe::ResolveError</name>
    <message>
        <source>this is not a name of a machine</source>
        <translation>das ist kein Name eines Rechners</translation>
    </message>
    <message>
        <source>no name server answered; look whether this computer has a network connection</source>
        <translation>kein Nameserver hat geantwortet; sieh nach, ob dieser Rechner eine Netzverbindung hat</translation>
    </message>
    <message>
        <source>this computer could not ask for the name; try again</source>
        <translation>dieser Rechner konnte nicht nach dem Namen fragen; versuch es noch einmal</translation>
    </message>
</context>
<context>
    <name>probe::ResumeError</name>
    <message>
        <source>this audit was finished</source>
        <translation>dieses Audit war zu Ende</translation>
    </message>
    <message>
        <source>this audit was of another machine, other doors or other ports</source>
        <translation>dieses Audit galt einem anderen Rechner, anderen Türen oder anderen Ports</translation>
    </message>
    <message>
        <source>this audit is older than a day; start it anew</source>
        <translation>dieses Audit ist älter als ein Tag; beginne es neu</translation>
    </message>
</context>
<context>
    <name>probe::RouteError</name>
    <message>
        <source>on this system Halfdoor cannot see which way a connection takes</source>
        <translation>auf diesem System kann Halfdoor nicht sehen, welchen Weg eine Verbindung nimmt</translation>
    </message>
    <message>
        <source>the system did not say which way a connection takes; try again</source>
        <translation>das System sagte nicht, welchen Weg eine Verbindung nimmt; versuch es noch einmal</translation>
    </message>
</context>
<context>
    <name>probe::Verdict</name>
    <message>
        <source>As promised</source>
        <translation>Wie versprochen</translation>
    </message>
    <message>
        <source>Open, should be shut</source>
        <translation>Offen, sollte zu sein</translation>
    </message>
    <message>
        <source>Loosely closed</source>
        <translation>Nur angelehnt</translation>
    </message>
    <message>
        <source>Service down</source>
        <translation>Dienst läuft nicht</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation>Noch nicht da</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Your side first</source>
        <translation>Erst deine Seite</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>one more</source>
        <translation>eine weitere</translation>
    </message>
    <message>
        <source>your host</source>
        <translation>dein Gastgeber</translation>
    </message>
    <message>
        <source>your friend</source>
        <translation>dein Freund</translation>
    </message>
    <message>
        <source>the machine</source>
        <translation>der Rechner</translation>
    </message>
    <message>
        <source>The other door that was tried is shut.</source>
        <translation>Die andere Tür, die probiert wurde, ist zu.</translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln doors that were tried are shut.</source>
        <translation>
            <numerusform>Die andere Tür, die probiert wurde, ist zu.</numerusform>
            <numerusform>Die anderen %Ln Türen, die probiert wurden, sind zu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The door is exactly as %1 promised.</source>
        <translation>Die Tür ist genau so, wie %1 es versprochen hat.</translation>
    </message>
    <message>
        <source>The door is exactly as you promised %1.</source>
        <translation>Die Tür ist genau so, wie du es %1 versprochen hast.</translation>
    </message>
    <message>
        <source>%1 opens, the other door we tried is shut.</source>
        <translation>%1 öffnet sich, die andere Tür, die wir probiert haben, ist zu.</translation>
    </message>
    <message numerus="yes">
        <source>%1 opens, the other %Ln doors we tried are shut.</source>
        <translation>
            <numerusform>%1 öffnet sich, die andere Tür, die wir probiert haben, ist zu.</numerusform>
            <numerusform>%1 öffnet sich, die anderen %Ln Türen, die wir probiert haben, sind zu.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 open, the other door we tried is shut.</source>
        <translation>%1 öffnen sich, die andere Tür, die wir probiert haben, ist zu.</translation>
    </message>
    <message numerus="yes">
        <source>%1 open, the other %Ln doors we tried are shut.</source>
        <translation>
            <numerusform>%1 öffnen sich, die andere Tür, die wir probiert haben, ist zu.</numerusform>
            <numerusform>%1 öffnen sich, die anderen %Ln Türen, die wir probiert haben, sind zu.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 opens for %2, the other door tried is shut.</source>
        <translation>%1 öffnet sich für %2, die andere probierte Tür ist zu.</translation>
    </message>
    <message numerus="yes">
        <source>%1 opens for %2, the other %Ln doors tried are shut.</source>
        <translation>
            <numerusform>%1 öffnet sich für %2, die andere probierte Tür ist zu.</numerusform>
            <numerusform>%1 öffnet sich für %2, die anderen %Ln probierten Türen sind zu.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 open for %2, the other door tried is shut.</source>
        <translation>%1 öffnen sich für %2, die andere probierte Tür ist zu.</translation>
    </message>
    <message numerus="yes">
        <source>%1 open for %2, the other %Ln doors tried are shut.</source>
        <translation>
            <numerusform>%1 öffnen sich für %2, die andere probierte Tür ist zu.</numerusform>
            <numerusform>%1 öffnen sich für %2, die anderen %Ln probierten Türen sind zu.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more door is open than %1 promised.</source>
        <translation>Eine Tür mehr ist offen, als %1 versprochen hat.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more doors are open than %1 promised.</source>
        <translation>
            <numerusform>%Ln Tür mehr ist offen, als %1 versprochen hat.</numerusform>
            <numerusform>%Ln Türen mehr sind offen, als %1 versprochen hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more door is open for %1 than you promised.</source>
        <translation>Eine Tür mehr ist für %1 offen, als du versprochen hast.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more doors are open for %1 than you promised.</source>
        <translation>
            <numerusform>%Ln Tür mehr ist für %1 offen, als du versprochen hast.</numerusform>
            <numerusform>%Ln Türen mehr sind für %1 offen, als du versprochen hast.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 opens.</source>
        <translation>%1 öffnet sich.</translation>
    </message>
    <message>
        <source>%1 open.</source>
        <translation>%1 öffnen sich.</translation>
    </message>
    <message>
        <source>But %1 opens as well.</source>
        <translation>Aber auch %1 öffnet sich.</translation>
    </message>
    <message>
        <source>But %1 open as well.</source>
        <translation>Aber auch %1 öffnen sich.</translation>
    </message>
    <message>
        <source>%1 opens and must be shut.</source>
        <translation>%1 öffnet sich und muss zu sein.</translation>
    </message>
    <message>
        <source>%1 open and must be shut.</source>
        <translation>%1 öffnen sich und müssen zu sein.</translation>
    </message>
    <message>
        <source>One door is shut.</source>
        <translation>Eine Tür ist zu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln doors are shut.</source>
        <translation>
            <numerusform>%Ln Tür ist zu.</numerusform>
            <numerusform>%Ln Türen sind zu.</numerusform>
        </translation>
    </message>
    <message>
        <source>One door is only loosely closed.</source>
        <translation>Eine Tür ist nur angelehnt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln doors are only loosely closed.</source>
        <translation>
            <numerusform>%Ln Tür ist nur angelehnt.</numerusform>
            <numerusform>%Ln Türen sind nur angelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule lets you in at %1, but no program listens there today.</source>
        <translation>Die Regel lässt dich bei %1 ein, aber heute hört dort kein Programm zu.</translation>
    </message>
    <message>
        <source>The rule lets %1 in at %2, but no program listens there today.</source>
        <translation>Die Regel lässt %1 bei %2 ein, aber heute hört dort kein Programm zu.</translation>
    </message>
    <message>
        <source>The door is right, but %1 is not running.</source>
        <translation>Die Tür stimmt, aber %1 läuft nicht.</translation>
    </message>
    <message>
        <source>The doors are right, but %1 are not running.</source>
        <translation>Die Türen stimmen, aber %1 laufen nicht.</translation>
    </message>
    <message>
        <source>Tell %1.</source>
        <translation>Sag %1 Bescheid.</translation>
    </message>
    <message>
        <source>Start it on %1, or let it listen on the tailnet&apos;s address and not only on 127.0.0.1.</source>
        <translation>Starte es auf %1, oder lass es an der Adresse des Tailnets zuhören und nicht nur an 127.0.0.1.</translation>
    </message>
    <message>
        <source>%1 has not appeared on this computer yet.</source>
        <translation>%1 ist auf diesem Rechner noch nicht erschienen.</translation>
    </message>
    <message>
        <source>Look whether you accepted the invite, and with the account that %1 expects.</source>
        <translation>Sieh nach, ob du die Einladung angenommen hast, und zwar mit dem Konto, das %1 erwartet.</translation>
    </message>
    <message>
        <source>%1 has not appeared on the computer of %2 yet.</source>
        <translation>%1 ist auf dem Rechner von %2 noch nicht erschienen.</translation>
    </message>
    <message>
        <source>The invite is not accepted, another account accepted it, or no rule names this login.</source>
        <translation>Die Einladung ist nicht angenommen, ein anderes Konto hat sie angenommen, oder keine Regel nennt diese Anmeldung.</translation>
    </message>
    <message>
        <source>%1 is there, but the door to %2 does not open yet.</source>
        <translation>%1 ist da, aber die Tür zu %2 öffnet sich noch nicht.</translation>
    </message>
    <message>
        <source>The rule may not have arrived, or it names another login. Wait a minute and check again.</source>
        <translation>Vielleicht ist die Regel noch nicht angekommen, oder sie nennt eine andere Anmeldung. Warte eine Minute und prüfe noch einmal.</translation>
    </message>
    <message>
        <source>The rule may not be saved, or it names another login than the one that accepted.</source>
        <translation>Vielleicht ist die Regel nicht gesichert, oder sie nennt eine andere Anmeldung als die, die angenommen hat.</translation>
    </message>
    <message>
        <source>%1 does not answer. It may be switched off.</source>
        <translation>%1 antwortet nicht. Vielleicht ist der Rechner ausgeschaltet.</translation>
    </message>
    <message>
        <source>As long as nothing answers, silence does not tell whether a door is shut.</source>
        <translation>Solange nichts antwortet, sagt Stille nicht, ob eine Tür zu ist.</translation>
    </message>
    <message>
        <source>Whether this door opens cannot be seen from outside.</source>
        <translation>Ob diese Tür sich öffnet, sieht man von außen nicht.</translation>
    </message>
    <message>
        <source>%1 uses UDP, which does not answer a knock. Try it with its own program.</source>
        <translation>%1 benutzt UDP, das auf Klopfen nicht antwortet. Probiere es mit dem eigenen Programm.</translation>
    </message>
    <message>
        <source>The name of %1 leads to another computer.</source>
        <translation>Der Name von %1 führt zu einem anderen Rechner.</translation>
    </message>
    <message>
        <source>The address itself is as promised. Do not use the name until it leads there.</source>
        <translation>Die Adresse selbst ist wie versprochen. Benutze den Namen erst, wenn er dorthin führt.</translation>
    </message>
    <message>
        <source>%1 stopped answering during the check.</source>
        <translation>%1 hat während der Prüfung aufgehört zu antworten.</translation>
    </message>
    <message>
        <source>What was silent may not have been shut. Check again.</source>
        <translation>Was still war, war vielleicht nicht zu. Prüfe noch einmal.</translation>
    </message>
    <message>
        <source>One door is not known yet.</source>
        <translation>Eine Tür ist noch nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln doors are not known yet.</source>
        <translation>
            <numerusform>%Ln Tür ist noch nicht bekannt.</numerusform>
            <numerusform>%Ln Türen sind noch nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer could not try every door.</source>
        <translation>Dieser Rechner konnte nicht jede Tür probieren.</translation>
    </message>
    <message>
        <source>The card leads to an address outside of every tailnet.</source>
        <translation>Die Karte führt zu einer Adresse außerhalb jedes Tailnets.</translation>
    </message>
    <message>
        <source>Nothing was sent there. Ask %1 for a new card.</source>
        <translation>Dorthin wurde nichts geschickt. Bitte %1 um eine neue Karte.</translation>
    </message>
    <message>
        <source>Your side first: Tailscale is not installed on this computer.</source>
        <translation>Erst deine Seite: Tailscale ist auf diesem Rechner nicht installiert.</translation>
    </message>
    <message>
        <source>Tailscale is not installed on the computer of %1.</source>
        <translation>Tailscale ist auf dem Rechner von %1 nicht installiert.</translation>
    </message>
    <message>
        <source>Install it, sign in, and check again.</source>
        <translation>Installiere es, melde dich an und prüfe noch einmal.</translation>
    </message>
    <message>
        <source>Your side first: Tailscale is not running on this computer.</source>
        <translation>Erst deine Seite: Tailscale läuft auf diesem Rechner nicht.</translation>
    </message>
    <message>
        <source>Tailscale is not running on the computer of %1.</source>
        <translation>Tailscale läuft auf dem Rechner von %1 nicht.</translation>
    </message>
    <message>
        <source>Start it and check again.</source>
        <translation>Starte es und prüfe noch einmal.</translation>
    </message>
    <message>
        <source>Your side first: nobody is signed in to Tailscale on this computer.</source>
        <translation>Erst deine Seite: Auf diesem Rechner ist niemand bei Tailscale angemeldet.</translation>
    </message>
    <message>
        <source>Nobody is signed in to Tailscale on the computer of %1.</source>
        <translation>Auf dem Rechner von %1 ist niemand bei Tailscale angemeldet.</translation>
    </message>
    <message>
        <source>Sign in with the account that accepted the invite, and check again.</source>
        <translation>Melde dich mit dem Konto an, das die Einladung angenommen hat, und prüfe noch einmal.</translation>
    </message>
    <message>
        <source>Your side first: this computer waits for approval in its own tailnet.</source>
        <translation>Erst deine Seite: Dieser Rechner wartet in seinem eigenen Tailnet auf Genehmigung.</translation>
    </message>
    <message>
        <source>The computer of %1 waits for approval in its own tailnet.</source>
        <translation>Der Rechner von %1 wartet in seinem eigenen Tailnet auf Genehmigung.</translation>
    </message>
    <message>
        <source>Approve it in the admin console of that tailnet, and check again.</source>
        <translation>Genehmige ihn in der Verwaltung dieses Tailnets und prüfe noch einmal.</translation>
    </message>
    <message>
        <source>Your side first: Tailscale is switched off on this computer.</source>
        <translation>Erst deine Seite: Tailscale ist auf diesem Rechner ausgeschaltet.</translation>
    </message>
    <message>
        <source>Tailscale is switched off on the computer of %1.</source>
        <translation>Tailscale ist auf dem Rechner von %1 ausgeschaltet.</translation>
    </message>
    <message>
        <source>Switch it on and check again.</source>
        <translation>Schalte es ein und prüfe noch einmal.</translation>
    </message>
    <message>
        <source>Your side first: this computer is signed in with another account than expected.</source>
        <translation>Erst deine Seite: Dieser Rechner ist mit einem anderen Konto angemeldet als erwartet.</translation>
    </message>
    <message>
        <source>The computer of %1 is signed in with another account than expected.</source>
        <translation>Der Rechner von %1 ist mit einem anderen Konto angemeldet als erwartet.</translation>
    </message>
    <message>
        <source>Your side first: this computer carries a tag, so it cannot use a share.</source>
        <translation>Erst deine Seite: Dieser Rechner trägt ein Tag, darum kann er keine Freigabe benutzen.</translation>
    </message>
    <message>
        <source>The computer of %1 carries a tag, so it cannot use a share.</source>
        <translation>Der Rechner von %1 trägt ein Tag, darum kann er keine Freigabe benutzen.</translation>
    </message>
    <message>
        <source>Use another device, or sign this one in as a person.</source>
        <translation>Benutze ein anderes Gerät, oder melde dieses als Person an.</translation>
    </message>
    <message>
        <source>Your side first: the way there does not lead through Tailscale.</source>
        <translation>Erst deine Seite: Der Weg dorthin führt nicht durch Tailscale.</translation>
    </message>
    <message>
        <source>On the computer of %1 the way there does not lead through Tailscale.</source>
        <translation>Auf dem Rechner von %1 führt der Weg dorthin nicht durch Tailscale.</translation>
    </message>
    <message>
        <source>Nothing was sent. Look whether Tailscale is on, and check again.</source>
        <translation>Es wurde nichts geschickt. Sieh nach, ob Tailscale an ist, und prüfe noch einmal.</translation>
    </message>
    <message>
        <source>Nothing answered at %1; all this is true for the other address only.</source>
        <translation>An %1 hat nichts geantwortet; all das gilt nur für die andere Adresse.</translation>
    </message>
    <message>
        <source>%1 uses UDP: whether that door opens cannot be seen from outside.</source>
        <translation>%1 benutzt UDP: Ob sich diese Tür öffnet, sieht man von außen nicht.</translation>
    </message>
    <message>
        <source>The name of %1 is not known on this computer. Look whether MagicDNS is on in your tailnet.</source>
        <translation>Der Name von %1 ist auf diesem Rechner nicht bekannt. Sieh nach, ob MagicDNS in deinem Tailnet an ist.</translation>
    </message>
    <message>
        <source>The name of %1 is not known there. MagicDNS may be off in that tailnet.</source>
        <translation>Der Name von %1 ist dort nicht bekannt. Vielleicht ist MagicDNS in jenem Tailnet aus.</translation>
    </message>
    <message>
        <source>The name of %1 could not be asked for.</source>
        <translation>Nach dem Namen von %1 konnte nicht gefragt werden.</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <extracomment>%1 is the name of a service, %2 a port number</extracomment>
        <translation>%1, Port %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more range(s)</source>
        <extracomment>%1 a list of ports, %n further ranges</extracomment>
        <translation>
            <numerusform>%1 und noch ein Bereich</numerusform>
            <numerusform>%1 und %Ln weitere Bereiche</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 opens, but not at %2.</source>
        <translation>%1 öffnet, aber nicht an %2.</translation>
    </message>
    <message>
        <source>%1 open, but not at %2.</source>
        <translation>%1 öffnen, aber nicht an %2.</translation>
    </message>
    <message>
        <source>The rule is right, but no program listens at that address. Tell %1.</source>
        <translation>Die Regel stimmt, aber an dieser Adresse hört kein Programm zu. Sag es %1.</translation>
    </message>
    <message>
        <source>The rule is right, but no program listens at that address. Let it listen at every address of %1.</source>
        <translation>Die Regel stimmt, aber an dieser Adresse hört kein Programm zu. Lass es an jeder Adresse von %1 zuhören.</translation>
    </message>
    <message>
        <source>%1 answers there, so the way is good: the rule may not name that address. Tell %2.</source>
        <translation>%1 antwortet dort, der Weg ist also gut: Vielleicht nennt die Regel diese Adresse nicht. Sag es %2.</translation>
    </message>
    <message>
        <source>%1 answers there, so the way is good. See whether the rule names that address too, and whether a firewall drops it.</source>
        <translation>%1 antwortet dort, der Weg ist also gut. Sieh nach, ob die Regel auch diese Adresse nennt und ob eine Firewall sie verwirft.</translation>
    </message>
    <message>
        <source>%1 does not answer at %2.</source>
        <translation>%1 antwortet nicht an %2.</translation>
    </message>
    <message>
        <source>Nothing is proved there; at the other address the door is as promised. Ask %1 whether the rule names that address too, then check again.</source>
        <translation>Dort ist nichts bewiesen; an der anderen Adresse ist die Tür wie versprochen. Frag %1, ob die Regel auch diese Adresse nennt, und prüfe dann noch einmal.</translation>
    </message>
    <message>
        <source>Nothing is proved there; at the other address the door is as promised. See whether the rule names that address too, and whether a firewall on %1 drops it.</source>
        <translation>Dort ist nichts bewiesen; an der anderen Adresse ist die Tür wie versprochen. Sieh nach, ob die Regel auch diese Adresse nennt und ob eine Firewall auf %1 sie verwirft.</translation>
    </message>
    <message>
        <source>Nothing was sent to %1.</source>
        <translation>An %1 wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This computer has no way there through Tailscale, so nothing is proved at that address. See whether IPv4 and IPv6 are both on, then check again.</source>
        <translation>Dieser Rechner hat keinen Weg dorthin durch Tailscale, an dieser Adresse ist also nichts bewiesen. Sieh nach, ob IPv4 und IPv6 beide eingeschaltet sind, und prüfe dann noch einmal.</translation>
    </message>
    <message>
        <source>The computer of %1 has no way there through Tailscale, so nothing is proved at that address. IPv4 or IPv6 may be off there.</source>
        <translation>Der Rechner von %1 hat keinen Weg dorthin durch Tailscale, an dieser Adresse ist also nichts bewiesen. Vielleicht ist dort IPv4 oder IPv6 ausgeschaltet.</translation>
    </message>
    <message>
        <source>At the address, the door is as promised. Where the name leads is not known: check again when names are answered.</source>
        <translation>An der Adresse ist die Tür wie versprochen. Wohin der Name führt, ist nicht bekannt: Prüfe noch einmal, wenn Namen beantwortet werden.</translation>
    </message>
    <message>
        <source>Nothing was sent to %1; all this is true for the other address only.</source>
        <translation>An %1 wurde nichts gesendet; alles gilt nur für die andere Adresse.</translation>
    </message>
    <message>
        <source>Port %1 is probably Tailscale&apos;s own: built in, so it counts neither as open nor as shut.</source>
        <translation>Port %1 gehört wohl Tailscale selbst: eingebaut, darum zählt er weder als offen noch als zu.</translation>
    </message>
    <message numerus="yes">
        <source>Ports %1 are probably Tailscale&apos;s own: built in, so they count neither as open nor as shut.</source>
        <translation>
            <numerusform>Die Ports %1 gehören wohl Tailscale selbst: eingebaut, darum zählen sie weder als offen noch als zu.</numerusform>
            <numerusform>Die Ports %1 gehören wohl Tailscale selbst: eingebaut, darum zählen sie weder als offen noch als zu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Port %1 is Tailscale&apos;s own: built in, so it counts neither as open nor as shut.</source>
        <translation>Port %1 gehört Tailscale selbst: eingebaut, darum zählt er weder als offen noch als zu.</translation>
    </message>
    <message numerus="yes">
        <source>Ports %1 are Tailscale&apos;s own: built in, so they count neither as open nor as shut.</source>
        <translation>
            <numerusform>Die Ports %1 gehören Tailscale selbst: eingebaut, darum zählen sie weder als offen noch als zu.</numerusform>
            <numerusform>Die Ports %1 gehören Tailscale selbst: eingebaut, darum zählen sie weder als offen noch als zu.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was stopped before its end.</source>
        <translation>Das wurde vor dem Ende abgebrochen.</translation>
    </message>
    <message>
        <source>No other door was tried.</source>
        <translation>Eine andere Tür wurde nicht probiert.</translation>
    </message>
    <message>
        <source>What was promised opens. Whether the rest is shut shows when other ports are tried, too.</source>
        <translation>Was versprochen wurde, geht auf. Ob alles andere zu ist, zeigt sich, wenn auch andere Ports probiert werden.</translation>
    </message>
    <message>
        <source>The name of %1 leads nowhere.</source>
        <translation>Der Name von %1 führt nirgendwohin.</translation>
    </message>
    <message>
        <source>No address was promised, so nothing was tried and nothing is proved.</source>
        <translation>Es wurde keine Adresse versprochen; also wurde nichts probiert und nichts bewiesen.</translation>
    </message>
    <message>
        <source>At the address, the door is as promised. The name opens it when MagicDNS is on in the tailnet of the computer that asks, and that computer uses it.</source>
        <translation>An der Adresse ist die Tür wie versprochen. Über den Namen geht sie auf, wenn im Tailnet des fragenden Computers MagicDNS an ist und der Computer es benutzt.</translation>
    </message>
    <message>
        <source>Something on the way to %1 lets only some ports through.</source>
        <translation>Etwas auf dem Weg zu %1 lässt nur manche Ports durch.</translation>
    </message>
    <message>
        <source>Tailscale&apos;s own port there opens for everybody who sees the machine, and it stayed silent. So silence does not show that a door is shut. A firewall on this computer may be the reason.</source>
        <translation>Der eigene Port von Tailscale öffnet sich dort für alle, die den Rechner sehen, und er blieb stumm. Stille zeigt also nicht, dass eine Tür zu ist. Der Grund kann eine Firewall auf diesem Computer sein.</translation>
    </message>
    <message>
        <source>Tailscale&apos;s own port there opens for everybody who sees the machine, and it stayed silent. So silence does not show that a door is shut. A firewall on the computer of %1 or on %2 may be the reason.</source>
        <translation>Der eigene Port von Tailscale öffnet sich dort für alle, die den Rechner sehen, und er blieb stumm. Stille zeigt also nicht, dass eine Tür zu ist. Der Grund kann eine Firewall auf dem Computer von %1 oder auf %2 sein.</translation>
    </message>
    <message>
        <source>Too much gets lost on the way to %1.</source>
        <translation>Auf dem Weg zu %1 geht zu viel verloren.</translation>
    </message>
    <message>
        <source>So silence does not tell whether a door is shut. Check again over a better connection.</source>
        <translation>Stille sagt also nicht, ob eine Tür zu ist. Prüfe noch einmal über eine bessere Verbindung.</translation>
    </message>
    <message>
        <source>%1 rejects with errors, but not every time.</source>
        <translation>%1 weist mit Fehlermeldungen ab, aber nicht jedes Mal.</translation>
    </message>
    <message>
        <source>A door that stayed silent may be one that it rejects, so whether it is shut is not known.</source>
        <translation>Eine Tür, die stumm blieb, kann eine sein, die abgewiesen wird. Ob sie zu ist, ist also nicht bekannt.</translation>
    </message>
    <message>
        <source>The computer of %1 could not try every door.</source>
        <translation>Der Computer von %1 konnte nicht jede Tür versuchen.</translation>
    </message>
    <message>
        <source>So nothing is proved. See whether a firewall there forbids it, close other programs that use the network, and check again.</source>
        <translation>Damit ist nichts bewiesen. Sieh nach, ob eine Firewall dort es verbietet, schließe andere Programme, die das Netz nutzen, und prüfe noch einmal.</translation>
    </message>
    <message>
        <source>%1 is not running, and there is no answer from %2.</source>
        <translation>%1 läuft nicht, und von %2 kommt keine Antwort.</translation>
    </message>
    <message>
        <source>%1 are not running, and there is no answer from %2.</source>
        <translation>%1 laufen nicht, und von %2 kommt keine Antwort.</translation>
    </message>
    <message>
        <source>The rule of the silent door may be missing. Tell %1.</source>
        <translation>Für die stumme Tür fehlt vielleicht die Regel. Sag es %1.</translation>
    </message>
    <message>
        <source>Start what is not running. The rule of the silent door may be missing, or a firewall drops it.</source>
        <translation>Starte, was nicht läuft. Für die stumme Tür fehlt vielleicht die Regel, oder eine Firewall verwirft sie.</translation>
    </message>
    <message>
        <source>You shut it, and something still lets %1 in.</source>
        <translation>Du hast sie geschlossen, und etwas lässt %1 noch ein.</translation>
    </message>
    <message>
        <source>%1: the rule lets packets in, nothing listens there.</source>
        <translation>%1: Die Regel lässt Pakete ein, dort lauscht nichts.</translation>
    </message>
    <message>
        <source>%1: open.</source>
        <translation>%1: offen.</translation>
    </message>
    <message>
        <source>See whether the rule is out of the policy file that is saved, and whether another one opens it.</source>
        <translation>Sieh nach, ob die Regel aus der gespeicherten Policy-Datei heraus ist und ob eine andere sie öffnet.</translation>
    </message>
    <message>
        <source>The door is shut, as you want it.</source>
        <translation>Die Tür ist zu, wie du es willst.</translation>
    </message>
    <message>
        <source>Tailscale on %1&apos;s computer does not list %2 any more: nothing lets %1 in.</source>
        <translation>Tailscale auf dem Computer von %1 kennt %2 nicht mehr: Nichts lässt %1 ein.</translation>
    </message>
    <message>
        <source>No door that was tried opens for %1.</source>
        <translation>Keine Tür, die probiert wurde, öffnet sich für %1.</translation>
    </message>
    <message>
        <source>%1 was promised for UDP only; what answers there is the TCP port with the same number.</source>
        <translation>%1 war nur für UDP versprochen; was dort antwortet, ist der TCP-Port mit derselben Nummer.</translation>
    </message>
</context>
<context>
    <name>probe::portLabel</name>
    <message>
        <source>File transfer (FTP)</source>
        <translation>Dateiübertragung (FTP)</translation>
    </message>
    <message>
        <source>Remote login (SSH)</source>
        <translation>Fernzugang (SSH)</translation>
    </message>
    <message>
        <source>Old remote login (Telnet)</source>
        <translation>Alter Fernzugang (Telnet)</translation>
    </message>
    <message>
        <source>Mail (SMTP)</source>
        <translation>Post (SMTP)</translation>
    </message>
    <message>
        <source>Name server (DNS)</source>
        <translation>Namensauskunft (DNS)</translation>
    </message>
    <message>
        <source>Web page (HTTP)</source>
        <translation>Webseite (HTTP)</translation>
    </message>
    <message>
        <source>Service list (rpcbind)</source>
        <translation>Diensteliste (rpcbind)</translation>
    </message>
    <message>
        <source>Old file sharing (NetBIOS)</source>
        <translation>Alte Dateifreigabe (NetBIOS)</translation>
    </message>
    <message>
        <source>Web page (HTTPS)</source>
        <translation>Webseite (HTTPS)</translation>
    </message>
    <message>
        <source>File sharing (SMB)</source>
        <translation>Dateifreigabe (SMB)</translation>
    </message>
    <message>
        <source>File sharing (AFP)</source>
        <translation>Dateifreigabe (AFP)</translation>
    </message>
    <message>
        <source>Printing (IPP)</source>
        <translation>Drucken (IPP)</translation>
    </message>
    <message>
        <source>File copy (rsync)</source>
        <translation>Dateikopie (rsync)</translation>
    </message>
    <message>
        <source>Smart home messages (MQTT)</source>
        <translation>Smart-Home-Meldungen (MQTT)</translation>
    </message>
    <message>
        <source>File sharing (NFS)</source>
        <translation>Dateifreigabe (NFS)</translation>
    </message>
    <message>
        <source>Docker control</source>
        <translation>Docker-Steuerung</translation>
    </message>
    <message>
        <source>Docker control (TLS)</source>
        <translation>Docker-Steuerung (TLS)</translation>
    </message>
    <message>
        <source>Web app (Grafana, Open WebUI)</source>
        <translation>Web-App (Grafana, Open WebUI)</translation>
    </message>
    <message>
        <source>Database (MySQL)</source>
        <translation>Datenbank (MySQL)</translation>
    </message>
    <message>
        <source>Remote desktop (RDP)</source>
        <translation>Fernbedienung (RDP)</translation>
    </message>
    <message>
        <source>Synology control panel</source>
        <translation>Synology-Verwaltung</translation>
    </message>
    <message>
        <source>Synology control panel (HTTPS)</source>
        <translation>Synology-Verwaltung (HTTPS)</translation>
    </message>
    <message>
        <source>Database (PostgreSQL)</source>
        <translation>Datenbank (PostgreSQL)</translation>
    </message>
    <message>
        <source>Remote screen (VNC)</source>
        <translation>Fernbildschirm (VNC)</translation>
    </message>
    <message>
        <source>Database (Redis)</source>
        <translation>Datenbank (Redis)</translation>
    </message>
    <message>
        <source>Kubernetes control</source>
        <translation>Kubernetes-Steuerung</translation>
    </message>
    <message>
        <source>Web app (Gradio)</source>
        <translation>Web-App (Gradio)</translation>
    </message>
    <message>
        <source>Web app (vLLM)</source>
        <translation>Web-App (vLLM)</translation>
    </message>
    <message>
        <source>Proxmox control panel</source>
        <translation>Proxmox-Verwaltung</translation>
    </message>
    <message>
        <source>Web app (8080)</source>
        <translation>Web-App (8080)</translation>
    </message>
    <message>
        <source>Jellyfin</source>
        <translation>Jellyfin</translation>
    </message>
    <message>
        <source>Home Assistant</source>
        <translation>Home Assistant</translation>
    </message>
    <message>
        <source>Syncthing control panel</source>
        <translation>Syncthing-Verwaltung</translation>
    </message>
    <message>
        <source>Web app (8443)</source>
        <translation>Web-App (8443)</translation>
    </message>
    <message>
        <source>Notebook (Jupyter)</source>
        <translation>Notizbuch (Jupyter)</translation>
    </message>
    <message>
        <source>Portainer control panel</source>
        <translation>Portainer-Verwaltung</translation>
    </message>
    <message>
        <source>Server control panel (Cockpit)</source>
        <translation>Server-Verwaltung (Cockpit)</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Search (Elasticsearch)</source>
        <translation>Suche (Elasticsearch)</translation>
    </message>
    <message>
        <source>Portainer control panel (HTTPS)</source>
        <translation>Portainer-Verwaltung (HTTPS)</translation>
    </message>
    <message>
        <source>Ollama</source>
        <translation>Ollama</translation>
    </message>
    <message>
        <source>Database (MongoDB)</source>
        <translation>Datenbank (MongoDB)</translation>
    </message>
    <message>
        <source>Web app (SGLang)</source>
        <translation>Web-App (SGLang)</translation>
    </message>
    <message>
        <source>Plex</source>
        <translation>Plex</translation>
    </message>
</context>
<context>
    <name>report::History</name>
    <message>
        <source>The newest run</source>
        <translation>Der neueste Durchgang</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Tailscale’s own, built in</source>
        <translation>Tailscales eigene, eingebaut</translation>
    </message>
</context>
<context>
    <name>share::CardError</name>
    <message>
        <source>This is larger than %2 kB, so it is no card and no result. Choose another file.</source>
        <translation>Das ist größer als %2 kB, also weder Karte noch Ergebnis. Wähl eine andere Datei.</translation>
    </message>
    <message>
        <source>This is not text in UTF-8. Ask for the file itself, not a copy of its content.</source>
        <translation>Das ist kein Text in UTF-8. Bitte um die Datei selbst, nicht um eine Kopie ihres Inhalts.</translation>
    </message>
    <message>
        <source>This cannot be read from %1 on: %2. Ask for it again.</source>
        <translation>Ab %1 ist das nicht lesbar: %2. Lass es dir noch einmal schicken.</translation>
    </message>
    <message>
        <source>This is not a card. Open the file that your host sent.</source>
        <translation>Das ist keine Karte. Öffne die Datei, die dein Gastgeber geschickt hat.</translation>
    </message>
    <message>
        <source>This is not a result. Open the file that your friend sent.</source>
        <translation>Das ist kein Ergebnis. Öffne die Datei, die dein Freund geschickt hat.</translation>
    </message>
    <message>
        <source>This was written by a newer Halfdoor. Update this one to read it.</source>
        <translation>Das hat ein neueres Halfdoor geschrieben. Aktualisiere dieses, um es zu lesen.</translation>
    </message>
    <message>
        <source>`%1` is missing. Ask for it again.</source>
        <translation>`%1` fehlt. Lass es dir noch einmal schicken.</translation>
    </message>
    <message>
        <source>`%1` is of another kind than it has to be. Ask for it again.</source>
        <translation>`%1` ist von anderer Art, als es sein muss. Lass es dir noch einmal schicken.</translation>
    </message>
    <message>
        <source>`%1` is longer than %2 characters, so nothing of it is used. Ask for it again.</source>
        <translation>`%1` ist länger als %2 Zeichen, darum wird nichts davon benutzt. Lass es dir noch einmal schicken.</translation>
    </message>
    <message>
        <source>`%1` has more than %2 entries, so nothing of it is used. Ask for it again.</source>
        <translation>`%1` hat mehr als %2 Einträge, darum wird nichts davon benutzt. Lass es dir noch einmal schicken.</translation>
    </message>
    <message>
        <source>`%1` has a value that cannot be. Ask for it again.</source>
        <translation>`%1` hat einen Wert, den es nicht geben kann. Lass es dir noch einmal schicken.</translation>
    </message>
    <message>
        <source>`%1` is no name of a share. Ask for it again.</source>
        <translation>`%1` ist kein Name einer Freigabe. Lass es dir noch einmal schicken.</translation>
    </message>
    <message>
        <source>`%1` is not the number of a card. Ask for it again.</source>
        <translation>`%1` ist nicht die Nummer einer Karte. Lass es dir noch einmal schicken.</translation>
    </message>
    <message>
        <source>`%1` has markup or hidden characters, so nothing of it is used. Ask whether it was sent like that.</source>
        <translation>`%1` enthält Auszeichnungen oder versteckte Zeichen, darum wird nichts davon benutzt. Frag nach, ob es so geschickt wurde.</translation>
    </message>
    <message>
        <source>`%2` is not the name of a machine in a tailnet, so nothing was tried. Ask whether it was sent like that.</source>
        <translation>`%2` ist kein Name eines Rechners in einem Tailnet, darum wurde nichts versucht. Frag nach, ob es so geschickt wurde.</translation>
    </message>
    <message>
        <source>`%2` is not an address. Ask for it again.</source>
        <translation>`%2` ist keine Adresse. Lass es dir noch einmal schicken.</translation>
    </message>
    <message>
        <source>%2 is not the address of a Tailscale machine, so nothing was tried. Ask whether it was sent like that.</source>
        <translation>%2 ist nicht die Adresse eines Tailscale-Rechners, darum wurde nichts versucht. Frag nach, ob es so geschickt wurde.</translation>
    </message>
    <message>
        <source>`%1` is not a port: a number from 1 to 65535. Ask for it again.</source>
        <translation>`%1` ist kein Port: eine Zahl von 1 bis 65535. Lass es dir noch einmal schicken.</translation>
    </message>
    <message>
        <source>The invite link does not lead to login.tailscale.com, so nothing of this card is used. Ask whether it was sent like that.</source>
        <translation>Der Einladungslink führt nicht zu login.tailscale.com, darum wird nichts von dieser Karte benutzt. Frag nach, ob sie so geschickt wurde.</translation>
    </message>
    <message>
        <source>There is no card and no result in this text. Copy the whole message, from HALFDOOR to its end.</source>
        <translation>In diesem Text ist weder Karte noch Ergebnis. Kopier die ganze Nachricht, von HALFDOOR bis zum Ende.</translation>
    </message>
    <message>
        <source>The end of the text is missing. Copy the whole message, or ask for the file.</source>
        <translation>Das Ende des Textes fehlt. Kopier die ganze Nachricht, oder bitte um die Datei.</translation>
    </message>
    <message>
        <source>The text was changed on its way. Copy the whole message again, or ask for the file.</source>
        <translation>Der Text wurde unterwegs verändert. Kopier die ganze Nachricht noch einmal, oder bitte um die Datei.</translation>
    </message>
</context>
<context>
    <name>share::Damage</name>
    <message>
        <source>larger than %2 kB</source>
        <translation>größer als %2 kB</translation>
    </message>
    <message>
        <source>not text in UTF-8</source>
        <translation>kein Text in UTF-8</translation>
    </message>
    <message>
        <source>cannot be read from %1 on: %2</source>
        <translation>ab %1 nicht lesbar: %2</translation>
    </message>
    <message>
        <source>`%1` is missing</source>
        <translation>`%1` fehlt</translation>
    </message>
    <message>
        <source>`%1` is too long</source>
        <translation>`%1` ist zu lang</translation>
    </message>
    <message>
        <source>`%1` does not fit the rest or the name of the file</source>
        <translation>`%1` passt nicht zum Rest oder zum Namen der Datei</translation>
    </message>
    <message>
        <source>`%1` has a value that cannot be</source>
        <translation>`%1` hat einen Wert, den es nicht geben kann</translation>
    </message>
</context>
<context>
    <name>share::EndItem</name>
    <message>
        <source>Withdraw the share of %1.</source>
        <translation>Zieh die Freigabe von %1 zurück.</translation>
    </message>
    <message>
        <source>Take the rule for %1 out of your policy.</source>
        <translation>Nimm die Regel für %1 aus deiner Policy.</translation>
    </message>
    <message>
        <source>End what still runs: restart %1 on %2.</source>
        <translation>Beende, was noch läuft: Starte %1 auf %2 neu.</translation>
    </message>
    <message>
        <source>Close %1&apos;s account and keys in %2.</source>
        <translation>Schließ Konto und Schlüssel von %1 in %2.</translation>
    </message>
    <message>
        <source>Ask %1 to check once more: %2 must not be there.</source>
        <translation>Bitte %1, noch einmal zu prüfen: %2 darf nicht mehr da sein.</translation>
    </message>
    <message>
        <source>This comes first: without the share no rule lets anybody in.</source>
        <translation>Das kommt zuerst: Ohne die Freigabe lässt keine Regel jemanden ein.</translation>
    </message>
    <message>
        <source>The narrowing of your other rules stays, so nothing opens again.</source>
        <translation>Deine anderen Regeln bleiben eng, also geht nichts wieder auf.</translation>
    </message>
    <message>
        <source>A connection that stands can outlive the rule.</source>
        <translation>Eine bestehende Verbindung kann die Regel überleben.</translation>
    </message>
    <message>
        <source>The service knows its own accounts; Tailscale does not close them.</source>
        <translation>Der Dienst hat eigene Konten; Tailscale schließt sie nicht.</translation>
    </message>
    <message>
        <source>Measured beats believed.</source>
        <translation>Gemessen ist besser als geglaubt.</translation>
    </message>
    <message>
        <source>Remove the fallback keys that you gave %1, if there are any.</source>
        <translation>Entferne die Ersatzschlüssel, die du %1 gegeben hast, falls es welche gibt.</translation>
    </message>
    <message>
        <source>A fallback beside Tailscale, such as WireGuard, knows nothing of your policy.</source>
        <translation>Ein Ersatzweg neben Tailscale, etwa WireGuard, weiß nichts von deiner Policy.</translation>
    </message>
</context>
<context>
    <name>share::FlowError</name>
    <message>
        <source>Another question to your tailnet is under way. Wait for its answer.</source>
        <translation>Eine andere Frage an dein Tailnet ist unterwegs. Warte auf ihre Antwort.</translation>
    </message>
    <message>
        <source>No tailnet is connected. Do this step by hand.</source>
        <translation>Kein Tailnet ist verbunden. Mach diesen Schritt von Hand.</translation>
    </message>
    <message>
        <source>Something before this step is still missing.</source>
        <translation>Vor diesem Schritt fehlt noch etwas.</translation>
    </message>
    <message>
        <source>Your policy cannot be planned with. Nothing was changed.</source>
        <translation>Mit deiner Policy lässt sich nicht planen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Somebody else changed your policy in between. Nothing was saved; look at the new plan.</source>
        <translation>Inzwischen hat jemand anders deine Policy geändert. Nichts wurde gesichert; sieh dir den neuen Plan an.</translation>
    </message>
    <message>
        <source>What is saved is not what was planned: line %1 differs. Save the planned text and read it back again.</source>
        <translation>Gesichert ist nicht, was geplant war: Zeile %1 ist anders. Sichere den geplanten Text und lies ihn noch einmal zurück.</translation>
    </message>
    <message>
        <source>The policy was changed after we saved it. Undo would throw that away; take only the rule out instead.</source>
        <translation>Die Policy wurde nach unserem Sichern geändert. Rückgängig würde das wegwerfen; nimm stattdessen nur die Regel heraus.</translation>
    </message>
    <message>
        <source>The machine is still shared with %1, and the former policy would open more. Withdraw the share first.</source>
        <translation>Der Rechner ist noch für %1 freigegeben, und die frühere Policy würde mehr öffnen. Zieh zuerst die Freigabe zurück.</translation>
    </message>
    <message>
        <source>There is no former policy of this share.</source>
        <translation>Zu dieser Freigabe gibt es keine frühere Policy.</translation>
    </message>
    <message>
        <source>This result does not answer a card of this share. Ask your friend for the one that belongs to it.</source>
        <translation>Dieses Ergebnis antwortet auf keine Karte dieser Freigabe. Bitte deinen Freund um das, das dazu gehört.</translation>
    </message>
    <message>
        <source>Practice and real do not mix. Open this where it was made: in practice, or outside of it.</source>
        <translation>Übung und Ernst mischen sich nicht. Öffne das dort, wo es entstand: in der Übung, oder außerhalb.</translation>
    </message>
    <message>
        <source>That is not an invite link. It begins with https://login.tailscale.com/.</source>
        <translation>Das ist kein Einladungslink. Er beginnt mit https://login.tailscale.com/.</translation>
    </message>
    <message>
        <source>Your tailnet does not know this invite any more. Make a new one.</source>
        <translation>Dein Tailnet kennt diese Einladung nicht mehr. Leg eine neue an.</translation>
    </message>
    <message>
        <source>This share is being ended. Withdraw it and take the rule out first.</source>
        <translation>Diese Freigabe wird gerade beendet. Zieh sie zuerst zurück und nimm die Regel heraus.</translation>
    </message>
    <message>
        <source>The card names nothing that a check could try.</source>
        <translation>Die Karte nennt nichts, was eine Prüfung versuchen könnte.</translation>
    </message>
    <message>
        <source>This is the result of an audit. Open it with Share, “Open a card or a result”: it belongs into the history.</source>
        <translation>Das ist das Ergebnis eines Audits. Öffne es mit „Teilen“, „Karte oder Ergebnis öffnen“: Es gehört in den Verlauf.</translation>
    </message>
    <message>
        <source>This result ends later than it is now: the clock of your friend&apos;s computer is ahead. Ask your friend to set it right and to check again. Nothing was kept.</source>
        <translation>Dieses Ergebnis endet später als jetzt: Die Uhr am Computer deines Freundes geht vor. Bitte deinen Freund, sie richtig zu stellen und noch einmal zu prüfen. Nichts wurde behalten.</translation>
    </message>
    <message>
        <source>This result answers an older card. It was not counted; ask for a new one.</source>
        <translation>Dieses Ergebnis gehört zu einer älteren Karte. Es zählt nicht; bitte um ein neues.</translation>
    </message>
    <message>
        <source>This result was measured before the rule was saved, so it does not count. Ask for a new one.</source>
        <translation>Dieses Ergebnis wurde gemessen, bevor die Regel gespeichert war, also zählt es nicht. Bitte um ein neues.</translation>
    </message>
</context>
<context>
    <name>share::FriendProblem</name>
    <message>
        <source>your host</source>
        <translation>dein Gastgeber</translation>
    </message>
    <message>
        <source>Read what it is about.</source>
        <translation>Lies, worum es geht.</translation>
    </message>
    <message>
        <source>Look whether Tailscale runs on this computer.</source>
        <translation>Sieh nach, ob Tailscale auf diesem Rechner läuft.</translation>
    </message>
    <message>
        <source>Tailscale is not on this computer yet. Get it from tailscale.com/download.</source>
        <translation>Tailscale ist noch nicht auf diesem Rechner. Hol es von tailscale.com/download.</translation>
    </message>
    <message>
        <source>Tailscale is here but does not run. Start it, then look again.</source>
        <translation>Tailscale ist da, läuft aber nicht. Starte es, dann sieh noch einmal nach.</translation>
    </message>
    <message>
        <source>Sign in to Tailscale as %1.</source>
        <translation>Melde dich bei Tailscale als %1 an.</translation>
    </message>
    <message>
        <source>An admin of your own tailnet has to approve this computer first.</source>
        <translation>Ein Admin deines eigenen Tailnets muss diesen Rechner erst zulassen.</translation>
    </message>
    <message>
        <source>Tailscale is switched off. Switch it on, then look again.</source>
        <translation>Tailscale ist ausgeschaltet. Schalt es ein, dann sieh noch einmal nach.</translation>
    </message>
    <message>
        <source>You are signed in as %1, but %2 expects %3. Switch the account in Tailscale.</source>
        <translation>Du bist als %1 angemeldet, aber %2 erwartet %3. Wechsle das Konto in Tailscale.</translation>
    </message>
    <message>
        <source>This computer belongs to a tag (%1), not to you, so it cannot use a share. Take another one.</source>
        <translation>Dieser Rechner gehört einem Tag (%1), nicht dir, darum kann er keine Freigabe benutzen. Nimm einen anderen.</translation>
    </message>
    <message>
        <source>Sign in to Tailscale as %1, then say so here.</source>
        <translation>Melde dich bei Tailscale als %1 an, dann sag es hier.</translation>
    </message>
    <message>
        <source>%1 is not in your list yet. Accept the invite of %2.</source>
        <translation>%1 ist noch nicht in deiner Liste. Nimm die Einladung von %2 an.</translation>
    </message>
    <message>
        <source>Accept the invite of %1, then say so here.</source>
        <translation>Nimm die Einladung von %1 an, dann sag es hier.</translation>
    </message>
    <message>
        <source>Read what %1 can see, and agree or leave it.</source>
        <translation>Lies, was %1 sehen kann, und stimm zu oder lass es.</translation>
    </message>
    <message>
        <source>Check the door.</source>
        <translation>Prüf die Tür.</translation>
    </message>
    <message>
        <source>The door is not as %1 promised. Send the result, and check again later.</source>
        <translation>Die Tür ist nicht so, wie %1 es versprochen hat. Schick das Ergebnis, und prüf später noch einmal.</translation>
    </message>
    <message>
        <source>Send the result to %1.</source>
        <translation>Schick %1 das Ergebnis.</translation>
    </message>
</context>
<context>
    <name>share::Layer</name>
    <message>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>invite</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>visible</source>
        <translation>sichtbar</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
</context>
<context>
    <name>share::Problem</name>
    <message>
        <source>Look at the two pictures first.</source>
        <translation>Sieh dir zuerst die zwei Bilder an.</translation>
    </message>
    <message>
        <source>Connect your tailnet, or choose to do it by hand.</source>
        <translation>Verbinde dein Tailnet, oder wähl den Weg von Hand.</translation>
    </message>
    <message>
        <source>Choose the machine that you share.</source>
        <translation>Wähl den Rechner, den du teilst.</translation>
    </message>
    <message>
        <source>Enter the Tailscale address of %1: `tailscale ip` there shows it.</source>
        <translation>Gib die Tailscale-Adresse von %1 ein: `tailscale ip` zeigt sie dort.</translation>
    </message>
    <message>
        <source>%1 is not an address of a Tailscale machine. Those begin with 100.64 to 100.127, or fd7a:115c:a1e0.</source>
        <translation>%1 ist keine Adresse eines Tailscale-Rechners. Die beginnen mit 100.64 bis 100.127, oder fd7a:115c:a1e0.</translation>
    </message>
    <message>
        <source>Choose the service that you share.</source>
        <translation>Wähl den Dienst, den du teilst.</translation>
    </message>
    <message>
        <source>Enter the port of the service.</source>
        <translation>Gib den Port des Dienstes ein.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>Port %1 is there twice. Take one away.</source>
        <translation>Port %1 steht doppelt da. Nimm einen weg.</translation>
    </message>
    <message>
        <source>Port %1 is UDP: a check cannot prove it, neither open nor shut. Decide before you share it.</source>
        <translation>Port %1 ist UDP: Eine Prüfung kann ihn nicht beweisen, weder offen noch zu. Entscheide, bevor du ihn teilst.</translation>
    </message>
    <message>
        <source>Enter your friend&apos;s name.</source>
        <translation>Gib den Namen deines Freundes ein.</translation>
    </message>
    <message>
        <source>Enter the login of the account that will accept, or ask your friend.</source>
        <translation>Gib die Anmeldung des Kontos ein, das annehmen wird, oder frag deinen Freund.</translation>
    </message>
    <message>
        <source>`%1` is not a login. It looks like name@example.com, name@github or name@passkey.</source>
        <translation>`%1` ist keine Anmeldung. Sie sieht aus wie name@example.com, name@github oder name@passkey.</translation>
    </message>
    <message>
        <source>%1 belongs to your own tailnet. Enter the account that your friend uses in his.</source>
        <translation>%1 gehört zu deinem eigenen Tailnet. Gib das Konto ein, das dein Freund in seinem benutzt.</translation>
    </message>
    <message>
        <source>The rule is not saved yet.</source>
        <translation>Die Regel ist noch nicht gesichert.</translation>
    </message>
    <message>
        <source>Nobody has compared the saved policy with the planned one. Read it back first.</source>
        <translation>Niemand hat die gesicherte Policy mit der geplanten verglichen. Lies sie zuerst zurück.</translation>
    </message>
    <message>
        <source>Invite your friend.</source>
        <translation>Lade deinen Freund ein.</translation>
    </message>
    <message>
        <source>The invite was not used for 30 days and has expired. Make a new one.</source>
        <translation>Die Einladung wurde 30 Tage nicht benutzt und ist abgelaufen. Leg eine neue an.</translation>
    </message>
    <message>
        <source>Your friend has not accepted yet.</source>
        <translation>Dein Freund hat noch nicht angenommen.</translation>
    </message>
    <message>
        <source>%1 has accepted, but your rule names another account. Withdraw it and invite again.</source>
        <translation>%1 hat angenommen, aber deine Regel nennt ein anderes Konto. Zieh zurück und lade neu ein.</translation>
    </message>
    <message>
        <source>Make the card and hand it to your friend.</source>
        <translation>Mach die Karte und gib sie deinem Freund.</translation>
    </message>
    <message>
        <source>Your friend&apos;s result is not here yet.</source>
        <translation>Das Ergebnis deines Freundes ist noch nicht da.</translation>
    </message>
    <message>
        <source>The newest result is not as promised. Look at what it found.</source>
        <translation>Das neueste Ergebnis ist nicht wie versprochen. Sieh dir an, was es gefunden hat.</translation>
    </message>
    <message>
        <source>Decide when to check again, or decline.</source>
        <translation>Entscheide, wann neu geprüft wird, oder lehn es ab.</translation>
    </message>
    <message>
        <source>`%1` cannot stand on a card. Use at most 80 characters, one line, without &lt; and &gt;.</source>
        <translation>`%1` kann nicht auf einer Karte stehen. Nimm höchstens 80 Zeichen, eine Zeile, ohne &lt; und &gt;.</translation>
    </message>
    <message>
        <source>`%1` is not the full name of a machine. It looks like attic.tail1234.ts.net.</source>
        <translation>`%1` ist nicht der volle Name eines Rechners. Er sieht aus wie attic.tail1234.ts.net.</translation>
    </message>
    <message>
        <source>At most %1 ports fit on a card.</source>
        <translation>Auf eine Karte passen höchstens %1 Ports.</translation>
    </message>
</context>
<context>
    <name>share::Standing</name>
    <message>
        <source>The rule is open in your file, though it was paused here.</source>
        <translation>Die Regel ist in deiner Datei offen, obwohl sie hier pausiert wurde.</translation>
    </message>
    <message>
        <source>The rule stands in your file as it was saved.</source>
        <translation>Die Regel steht so in deiner Datei, wie sie gesichert wurde.</translation>
    </message>
    <message>
        <source>The rule is paused in your file.</source>
        <translation>Die Regel ist in deiner Datei pausiert.</translation>
    </message>
    <message>
        <source>The rule is paused in your file, though it was open here.</source>
        <translation>Die Regel ist in deiner Datei pausiert, obwohl sie hier offen war.</translation>
    </message>
    <message>
        <source>The rule in your file was changed by hand.</source>
        <translation>Die Regel in deiner Datei wurde von Hand geändert.</translation>
    </message>
    <message>
        <source>The rule is not in your file any more.</source>
        <translation>Die Regel steht nicht mehr in deiner Datei.</translation>
    </message>
</context>
<context>
    <name>share::StoreError</name>
    <message>
        <source>`%1` cannot be read. Check that it is there and that you may read it.</source>
        <translation>`%1` ist nicht lesbar. Sieh nach, ob es da ist und ob du es lesen darfst.</translation>
    </message>
    <message>
        <source>`%1` cannot be written. Nothing was changed; check that you may write there.</source>
        <translation>`%1` lässt sich nicht schreiben. Nichts wurde geändert; sieh nach, ob du dort schreiben darfst.</translation>
    </message>
    <message>
        <source>The disk is full, so `%1` was not written. What was there before is unchanged; make room and try again.</source>
        <translation>Der Datenträger ist voll, darum wurde `%1` nicht geschrieben. Was vorher da war, ist unverändert; schaff Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>`%1` is in a place where you may only read. Nothing was changed; make it writable and try again.</source>
        <translation>`%1` liegt an einem Ort, an dem du nur lesen darfst. Nichts wurde geändert; mach ihn beschreibbar und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>`%1` is damaged (%2). Nothing was overwritten; move it away, its former versions are kept beside it.</source>
        <translation>`%1` ist beschädigt (%2). Nichts wurde überschrieben; schieb es beiseite, seine früheren Fassungen liegen daneben.</translation>
    </message>
    <message>
        <source>`%1` was damaged (%2). It was moved to the folder `damaged`, not deleted; look at it there.</source>
        <translation>`%1` war beschädigt (%2). Es wurde in den Ordner `damaged` verschoben, nicht gelöscht; sieh es dir dort an.</translation>
    </message>
    <message>
        <source>`%1` was damaged (%2). It was moved to the folder `damaged`, and the version before it is back; check it.</source>
        <translation>`%1` war beschädigt (%2). Es wurde in den Ordner `damaged` verschoben, und die Fassung davor ist zurück; prüf sie.</translation>
    </message>
    <message>
        <source>Another Halfdoor changed `%1` meanwhile. Nothing was overwritten; open it again.</source>
        <translation>Ein anderes Halfdoor hat `%1` inzwischen geändert. Nichts wurde überschrieben; öffne es neu.</translation>
    </message>
    <message>
        <source>`%1` was written by a newer Halfdoor. It can be looked at, not changed; update this one.</source>
        <translation>`%1` hat ein neueres Halfdoor geschrieben. Es lässt sich ansehen, nicht ändern; aktualisiere dieses.</translation>
    </message>
    <message>
        <source>There is no `%1`. Look at the list of shares.</source>
        <translation>Es gibt kein `%1`. Sieh in die Liste der Freigaben.</translation>
    </message>
    <message>
        <source>`%1` is no name of a share. It has only a to z, 0 to 9 and hyphens, at most 64.</source>
        <translation>`%1` ist kein Name einer Freigabe. Er hat nur a bis z, 0 bis 9 und Bindestriche, höchstens 64.</translation>
    </message>
    <message>
        <source>`%1` is larger than %2, so it was not read. Is it the right file?</source>
        <translation>`%1` ist größer als %2, darum wurde es nicht gelesen. Ist es die richtige Datei?</translation>
    </message>
    <message>
        <source>Another Halfdoor is writing `%1`. Nothing was changed; close it or try again in a moment.</source>
        <translation>Ein anderes Halfdoor schreibt gerade `%1`. Nichts wurde geändert; schließ es oder versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>`%1` holds more than %2 runs. The oldest were not read, so a deviation that only they found is missing here; check again to see whether it is still there.</source>
        <translation>In `%1` liegen mehr als %2 Durchgänge. Die ältesten wurden nicht gelesen, also fehlt hier eine Abweichung, die nur sie fanden; prüf noch einmal, ob sie noch da ist.</translation>
    </message>
</context>
<context>
    <name>share::Summary</name>
    <message>
        <source>Open as promised</source>
        <translation>Offen wie versprochen</translation>
    </message>
    <message>
        <source>Loosely closed: the rule lets %1 in where no program listens today.</source>
        <translation>Nur angelehnt: Die Regel lässt %1 ein, wo heute kein Programm zuhört.</translation>
    </message>
    <message>
        <source>The door is right, but %1 is not running.</source>
        <translation>Die Tür stimmt, aber %1 läuft nicht.</translation>
    </message>
    <message>
        <source>%1 is not in %2&apos;s list yet.</source>
        <translation>%1 ist noch nicht in der Liste von %2.</translation>
    </message>
    <message>
        <source>The door does not open for %1 yet.</source>
        <translation>Die Tür geht für %1 noch nicht auf.</translation>
    </message>
    <message>
        <source>The newest check could not decide. Ask %1 to check again.</source>
        <translation>Die neueste Prüfung konnte nicht entscheiden. Bitte %1, neu zu prüfen.</translation>
    </message>
    <message>
        <source>%1 has to put his own Tailscale right first.</source>
        <translation>%1 muss zuerst sein eigenes Tailscale in Ordnung bringen.</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht fertig</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation>Noch nicht da</translation>
    </message>
    <message>
        <source>Nobody has measured it yet.</source>
        <translation>Noch hat es niemand gemessen.</translation>
    </message>
    <message>
        <source>the invite expires</source>
        <translation>die Einladung läuft ab</translation>
    </message>
    <message>
        <source>review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>the share ends</source>
        <translation>die Freigabe endet</translation>
    </message>
    <message>
        <source>check after a day</source>
        <translation>Prüfung nach einem Tag</translation>
    </message>
    <message>
        <source>next check</source>
        <translation>nächste Prüfung</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>You ended this share on %1.</source>
        <translation>Du hast diese Freigabe am %1 beendet.</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Wird beendet</translation>
    </message>
    <message>
        <source>The end of this share is not finished.</source>
        <translation>Das Ende dieser Freigabe ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Shut</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>You paused this share on %1.</source>
        <translation>Du hast diese Freigabe am %1 angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln door(s) tried are shut.</source>
        <extracomment>%n is the number of ports that were tried and did not answer</extracomment>
        <translation>
            <numerusform>Die andere Tür, die probiert wurde, ist zu.</numerusform>
            <numerusform>Die anderen %Ln Türen, die probiert wurden, sind zu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n door(s) more than promised open for %1.</source>
        <extracomment>%n is the number of ports, %1 the friend&apos;s name</extracomment>
        <translation>
            <numerusform>Für %1 geht eine Tür mehr auf als versprochen.</numerusform>
            <numerusform>Für %1 gehen %n Türen mehr auf als versprochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The door is right, but %1 does not listen at every address.</source>
        <translation>Die Tür stimmt, aber %1 hört nicht an jeder Adresse zu.</translation>
    </message>
    <message>
        <source>The door does not open for %1 at every address.</source>
        <translation>Die Tür öffnet für %1 nicht an jeder Adresse.</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About Halfdoor</source>
        <translation>Über Halfdoor</translation>
    </message>
    <message>
        <source>Halfdoor %1</source>
        <extracomment>%1 version number</extracomment>
        <translation>Halfdoor %1</translation>
    </message>
    <message>
        <source>Open the top half of the door: let a friend use one service, not your network.</source>
        <translation>Öffne die obere Hälfte der Tür: Lass einen Freund einen Dienst benutzen, nicht dein Netz.</translation>
    </message>
    <message>
        <source>Halfdoor has no server, no account and no telemetry. What it keeps stays on this computer.</source>
        <translation>Halfdoor hat keinen Server, kein Konto und keine Telemetrie. Was es aufbewahrt, bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Halfdoor is not affiliated with Tailscale. Tailscale is a trademark of Tailscale Inc.</source>
        <translation>Halfdoor gehört nicht zu Tailscale. Tailscale ist eine Marke von Tailscale Inc.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Ohne Gewähr.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>The icon of Halfdoor: a house whose upper half door stands open</source>
        <translation>Das Zeichen von Halfdoor: ein Haus, dessen obere Türhälfte offen steht</translation>
    </message>
</context>
<context>
    <name>ui::AcceptDialog</name>
    <message>
        <source>&amp;Why may it stay so?</source>
        <translation>&amp;Warum darf es so bleiben?</translation>
    </message>
    <message>
        <source>Accept it for a while</source>
        <translation>Eine Weile hinnehmen</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Accept it until then</source>
        <translation>Bis dahin hin&amp;nehmen</translation>
    </message>
    <message>
        <source>It is not hidden: the register says that it was accepted, and by which date it asks again.</source>
        <translation>Versteckt wird nichts: Das Register sagt, dass es hingenommen wurde und wann es wieder fragt.</translation>
    </message>
</context>
<context>
    <name>ui::AccessWords</name>
    <message>
        <source>every port</source>
        <translation>jeden Port</translation>
    </message>
    <message>
        <source>every %1 port</source>
        <translation>jeden %1-Port</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s): %1 (%2)</source>
        <translation>
            <numerusform>Port %1 (%2)</numerusform>
            <numerusform>Ports %1 (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Your file has no rules yet, and that means: everything is open to everyone you share with.</source>
        <translation>Deine Datei hat noch keine Regeln, und das heißt: Allen, mit denen du teilst, steht alles offen.</translation>
    </message>
    <message>
        <source>Your rule %1 (line %2) lets everyone you share with in. On %3: %4.</source>
        <translation>Deine Regel %1 (Zeile %2) lässt alle ein, mit denen du teilst. Auf %3: %4.</translation>
    </message>
    <message>
        <source>%1 on %2, port %3.</source>
        <translation>%1 auf %2, Port %3.</translation>
    </message>
    <message>
        <source>%1 on %2, ports %3.</source>
        <translation>%1 auf %2, Ports %3.</translation>
    </message>
    <message>
        <source>%1 gains</source>
        <translation>%1 bekommt</translation>
    </message>
    <message>
        <source>on %1: %2.</source>
        <extracomment>%1 names of machines, %2 ports</extracomment>
        <translation>auf %1: %2.</translation>
    </message>
    <message>
        <source>%1 loses</source>
        <translation>%1 verliert</translation>
    </message>
    <message>
        <source>Ping comes with it.</source>
        <translation>Der Ping kommt mit.</translation>
    </message>
    <message>
        <source>New shares</source>
        <translation>Neue Freigaben</translation>
    </message>
    <message>
        <source>start with nothing instead of everything.</source>
        <translation>beginnen mit nichts statt mit allem.</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Deine eigenen</translation>
    </message>
    <message>
        <source>people and tagged machines keep what they have.</source>
        <translation>Leute und Rechner mit Tag behalten, was sie haben.</translation>
    </message>
    <message>
        <source>What runs now may go on until it stops.</source>
        <translation>Was gerade läuft, kann bis zu seinem Ende weiterlaufen.</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>keep what they have.</source>
        <translation>behalten, was sie haben.</translation>
    </message>
    <message>
        <source>over IPv6 only: %1</source>
        <translation>nur über IPv6: %1</translation>
    </message>
    <message>
        <source>over IPv6: %1</source>
        <translation>über IPv6: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n right(s) in apps: %1</source>
        <translation>
            <numerusform>%n Recht in Apps: %1</numerusform>
            <numerusform>%n Rechte in Apps: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list of names</comment>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a list of names</comment>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gain</source>
        <comment>several people</comment>
        <translation>%1 bekommen</translation>
    </message>
    <message>
        <source>%1 lose</source>
        <comment>several people</comment>
        <translation>%1 verlieren</translation>
    </message>
    <message>
        <source>This list is cut:</source>
        <translation>Diese Liste ist gekürzt:</translation>
    </message>
    <message>
        <source>more than %1 differences. Look at the file itself.</source>
        <translation>mehr als %1 Unterschiede. Sieh dir die Datei selbst an.</translation>
    </message>
    <message numerus="yes">
        <source>%n more difference(s) are not shown.</source>
        <translation>
            <numerusform>%n weiterer Unterschied ist nicht gezeigt.</numerusform>
            <numerusform>%n weitere Unterschiede sind nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 keeps</source>
        <translation>%1 behält</translation>
    </message>
    <message numerus="yes">
        <source>%n of your own devices</source>
        <translation>
            <numerusform>%n deiner eigenen Geräte</numerusform>
            <numerusform>%n deiner eigenen Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>keep all they had.</source>
        <translation>
            <numerusform>behält alles, was es hatte.</numerusform>
            <numerusform>behalten alles, was sie hatten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people and machines keep what they have: %n device(s).</source>
        <translation>
            <numerusform>Leute und Rechner behalten, was sie haben: %n Gerät.</numerusform>
            <numerusform>Leute und Rechner behalten, was sie haben: %n Geräte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AccountPage</name>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Which device are you on?</source>
        <translation>An welchem Gerät bist du?</translation>
    </message>
    <message>
        <source>Command to install Tailscale</source>
        <translation>Befehl, der Tailscale installiert</translation>
    </message>
    <message>
        <source>Message about another account</source>
        <translation>Nachricht über ein anderes Konto</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Your account is the right one</source>
        <translation>Dein Konto ist das richtige</translation>
    </message>
    <message>
        <source>Your Tailscale account</source>
        <translation>Dein Tailscale-Konto</translation>
    </message>
    <message>
        <source>Tailscale is the network between you and %1. An account for one person costs nothing.</source>
        <translation>Tailscale ist das Netz zwischen dir und %1. Ein Konto für eine Person kostet nichts.</translation>
    </message>
    <message>
        <source>Or you use the account you have. Then %1 needs its login and makes a new card:</source>
        <translation>Oder du nimmst das Konto, das du hast. Dann braucht %1 seine Anmeldung für eine neue Karte:</translation>
    </message>
    <message>
        <source>I would like to use %1 with my Tailscale login %2.</source>
        <translation>Ich möchte %1 mit meiner Tailscale-Anmeldung %2 benutzen.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Tailscale is installed</source>
        <translation>Tailscale ist installiert</translation>
    </message>
    <message>
        <source>It is switched on</source>
        <translation>Es ist eingeschaltet</translation>
    </message>
    <message>
        <source>You are signed in as %1</source>
        <translation>Du bist als %1 angemeldet</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Du bist angemeldet</translation>
    </message>
    <message>
        <source>That is the account %1 expects</source>
        <translation>Das ist das Konto, das %1 erwartet</translation>
    </message>
    <message>
        <source>The card names another account: %1</source>
        <translation>Die Karte nennt ein anderes Konto: %1</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>The account comes first.</source>
        <translation>Zuerst das Konto.</translation>
    </message>
    <message>
        <source>Tick the box when you are signed in.</source>
        <translation>Setz den Haken, wenn du angemeldet bist.</translation>
    </message>
    <message>
        <source>The share belongs to one account. With another account, or on a device with a tag, the machine does not appear.</source>
        <translation>Die Freigabe gehört zu einem Konto. Mit einem anderen Konto oder auf einem Gerät mit Tag erscheint der Rechner nicht.</translation>
    </message>
    <message>
        <source>&amp;Tailscale runs here, and I am signed in with that account</source>
        <translation>&amp;Tailscale läuft hier, und ich bin mit diesem Konto angemeldet</translation>
    </message>
</context>
<context>
    <name>ui::AddressView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ui::AftercarePage</name>
    <message>
        <source>Check the door again every &amp;three months</source>
        <translation>Die Tür alle drei &amp;Monate wieder prüfen</translation>
    </message>
    <message>
        <source>Ask me whether this is &amp;still wanted, on</source>
        <translation>Mich &amp;fragen, ob das noch gewollt ist, am</translation>
    </message>
    <message>
        <source>The share shall &amp;end on</source>
        <translation>Die Freigabe soll &amp;enden am</translation>
    </message>
    <message>
        <source>And later?</source>
        <translation>Und später?</translation>
    </message>
    <message>
        <source>Rules change, machines are replaced, friends move. The register keeps these dates and shows what is due.</source>
        <translation>Regeln ändern sich, Rechner werden ersetzt, Freunde ziehen um. Das Verzeichnis merkt sich diese Termine und zeigt, was ansteht.</translation>
    </message>
    <message>
        <source>&amp;No dates</source>
        <translation>&amp;Keine Termine</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Abschließen</translation>
    </message>
    <message>
        <source>Your friend&apos;s guide has the same dates to tick.</source>
        <translation>In der Anleitung deines Freundes stehen dieselben Termine zum Abhaken.</translation>
    </message>
    <message>
        <source>Date of the review</source>
        <translation>Datum der Rückfrage</translation>
    </message>
    <message>
        <source>Date of the end</source>
        <translation>Datum des Endes</translation>
    </message>
    <message>
        <source>Nothing closes by itself: Halfdoor reminds you, and you end the share with a few clicks.</source>
        <translation>Nichts schließt sich von selbst: Halfdoor erinnert dich, und du beendest die Freigabe mit ein paar Klicks.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>&lt;p&gt;A check is true for the day it ran. Every three months is a habit that finds a rule that somebody widened, or a key that expires.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Eine Prüfung gilt für den Tag, an dem sie lief. Alle drei Monate ist eine Gewohnheit, die eine geweitete Regel findet oder einen Schlüssel, der abläuft.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ui::AuditForm</name>
    <message>
        <source>Do&amp;ors, such as 1-1024, 8000-9000</source>
        <translation>Tü&amp;ren, zum Beispiel 1-1024, 8000-9000</translation>
    </message>
    <message>
        <source>All 65,535</source>
        <translation>Alle 65.535</translation>
    </message>
    <message>
        <source>Says most. Nothing is left to guess.</source>
        <translation>Sagt am meisten. Nichts bleibt zu raten.</translation>
    </message>
    <message>
        <source>Some of them</source>
        <translation>Einige davon</translation>
    </message>
    <message>
        <source>Faster, and says nothing about the others.</source>
        <translation>Schneller, und sagt nichts über die anderen.</translation>
    </message>
    <message>
        <source>Which doors</source>
        <translation>Welche Türen</translation>
    </message>
    <message>
        <source>You can stop at any time and go on later.</source>
        <translation>Du kannst jederzeit anhalten und später weitermachen.</translation>
    </message>
    <message>
        <source>As the path allows</source>
        <translation>Wie der Weg es erlaubt</translation>
    </message>
    <message>
        <source>Begins gently, goes faster while nothing gets lost.</source>
        <translation>Beginnt sanft und wird schneller, solange nichts verloren geht.</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Sanft</translation>
    </message>
    <message>
        <source>For a small router or a slow line. Takes longest.</source>
        <translation>Für einen kleinen Router oder eine langsame Leitung. Dauert am längsten.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>For an ordinary line at home.</source>
        <translation>Für eine gewöhnliche Leitung zu Hause.</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>For a strong line, when nobody else needs it.</source>
        <translation>Für eine starke Leitung, die gerade niemand sonst braucht.</translation>
    </message>
    <message>
        <source>gentle</source>
        <translation>sanft</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>schnell</translation>
    </message>
    <message>
        <source>as the path allows</source>
        <translation>wie der Weg es erlaubt</translation>
    </message>
    <message>
        <source>How fast to knock: %1</source>
        <extracomment>%1 “gentle”, “as the path allows”</extracomment>
        <translation>Wie schnell geklopft wird: %1</translation>
    </message>
    <message>
        <source>Numbers from 1 to 65535, with commas between them; a dash for a range.</source>
        <translation>Zahlen von 1 bis 65535, mit Kommas dazwischen; ein Strich für einen Bereich.</translation>
    </message>
</context>
<context>
    <name>ui::AuditPage</name>
    <message>
        <source>Another a&amp;udit</source>
        <translation>Neues A&amp;udit</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Si&amp;chern als…</translation>
    </message>
    <message>
        <source>&amp;Earlier runs</source>
        <translation>&amp;Frühere Durchgänge</translation>
    </message>
    <message>
        <source>Say which doors to try.</source>
        <translation>Sag, welche Türen probiert werden.</translation>
    </message>
    <message>
        <source>&amp;Start the audit</source>
        <translation>Audit &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;Weitermachen</translation>
    </message>
    <message>
        <source>&amp;Cancel the audit</source>
        <translation>Audit &amp;abbrechen</translation>
    </message>
    <message>
        <source>&amp;Send the result to %1…</source>
        <translation>Ergebnis an %1 &amp;senden…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Ferti&amp;g</translation>
    </message>
    <message>
        <source>Try every door of %1</source>
        <translation>Jede Tür von %1 probieren</translation>
    </message>
    <message>
        <source>An audit knocks on each door and shows which open. It sends nothing through them.</source>
        <translation>Ein Audit klopft an jede Tür und zeigt, welche aufgehen. Hindurch schickt es nichts.</translation>
    </message>
    <message>
        <source>Trying every door…</source>
        <translation>Jede Tür wird probiert…</translation>
    </message>
    <message>
        <source>A shut door does not answer, so each is waited for and tried more than once.</source>
        <translation>Eine geschlossene Tür antwortet nicht. Darum wird auf jede gewartet und mehrmals geklopft.</translation>
    </message>
    <message>
        <source>promised open</source>
        <translation>offen versprochen</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Geht auf</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>not promised</source>
        <translation>nicht versprochen</translation>
    </message>
    <message>
        <source>“Nobody here”</source>
        <translation>„Niemand da“</translation>
    </message>
    <message>
        <source>Loosely closed</source>
        <translation>Nur angelehnt</translation>
    </message>
    <message>
        <source>All other doors</source>
        <translation>Alle anderen Türen</translation>
    </message>
    <message>
        <source>promised shut; none has answered so far</source>
        <translation>zu versprochen; bisher hat keine geantwortet</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n addresses: each door is tried at each of them.</source>
        <extracomment>%1 machine, %n addresses</extracomment>
        <translation>
            <numerusform>%1 hat eine Adresse.</numerusform>
            <numerusform>%1 hat %n Adressen: Jede Tür wird an jeder davon probiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;p&gt;A check tries the promised door and a sample of others. An audit tries every door: it knocks, sees whether somebody opens, and hangs up at once.&lt;/p&gt;&lt;p&gt;Open: we got in. Shut: no answer, although the machine is there. Loosely closed: the rule lets us in, but no program listens there today.&lt;/p&gt;&lt;p&gt;Tailscale has a door of its own on every machine. It counts neither as open nor as shut.&lt;/p&gt;&lt;p&gt;Esc stops a running audit and keeps what is known. F5 begins a new one.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Eine Prüfung probiert die versprochene Tür und eine Auswahl der anderen. Ein Audit probiert jede Tür: Es klopft, sieht, ob jemand aufmacht, und legt sofort wieder auf.&lt;/p&gt;&lt;p&gt;Offen: Wir kamen hinein. Zu: keine Antwort, obwohl der Rechner da ist. Angelehnt: Die Regel lässt uns ein, aber heute hört dort kein Programm zu.&lt;/p&gt;&lt;p&gt;Tailscale hat auf jedem Rechner eine eigene Tür. Sie zählt weder als offen noch als zu.&lt;/p&gt;&lt;p&gt;Esc hält ein laufendes Audit an und behält, was bekannt ist. F5 beginnt ein neues.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ui::AuditReport</name>
    <message>
        <source>Every port, address by address</source>
        <translation>Jeder Port, Adresse für Adresse</translation>
    </message>
    <message>
        <source>How sure this is</source>
        <translation>Wie sicher das ist</translation>
    </message>
    <message>
        <source>What it cost the path</source>
        <translation>Was es den Weg gekostet hat</translation>
    </message>
    <message>
        <source>promised shut</source>
        <translation>zu versprochen</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Geht auf</translation>
    </message>
    <message>
        <source>The answer is “nobody here”: the rule lets packets in, but no program listens today.</source>
        <translation>Die Antwort ist „niemand da“: Die Regel lässt Pakete hinein, aber heute hört dort kein Programm zu.</translation>
    </message>
    <message>
        <source>Loosely closed</source>
        <translation>Nur angelehnt</translation>
    </message>
    <message>
        <source>promised open</source>
        <translation>offen versprochen</translation>
    </message>
    <message>
        <source>Does not run</source>
        <translation>Läuft nicht</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>Nicht prüfbar</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Shut</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln door(s) between %1 and %2</source>
        <translation>
            <numerusform>%Ln Tür zwischen %1 und %2</numerusform>
            <numerusform>%Ln Türen zwischen %1 und %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more door(s)</source>
        <translation>
            <numerusform>%Ln weitere Tür</numerusform>
            <numerusform>%Ln weitere Türen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tailscale’s own door(s), port(s) %1</source>
        <translation>
            <numerusform>Tailscales eigene Tür, Port %1</numerusform>
            <numerusform>Tailscales eigene Türen, Ports %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Built in for everyone who reaches %1, so they count neither as open nor as shut.</source>
        <translation>
            <numerusform>Eingebaut für alle, die %1 erreichen; sie zählt weder als offen noch als zu.</numerusform>
            <numerusform>Eingebaut für alle, die %1 erreichen; sie zählen weder als offen noch als zu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other door(s) of %1</source>
        <translation>
            <numerusform>%Ln andere Tür von %1</numerusform>
            <numerusform>%Ln andere Türen von %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln door(s) without a clear answer</source>
        <translation>
            <numerusform>%Ln Tür ohne klare Antwort</numerusform>
            <numerusform>%Ln Türen ohne klare Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit ended before they were tried, or tried often enough.</source>
        <translation>Das Audit endete, bevor sie probiert waren, oder oft genug probiert.</translation>
    </message>
</context>
<context>
    <name>ui::AuditSession</name>
    <message>
        <source>It was begun with another account. Start a new audit.</source>
        <translation>Es wurde mit einem anderen Konto begonnen. Beginne ein neues Audit.</translation>
    </message>
</context>
<context>
    <name>ui::AuditWords</name>
    <message>
        <source>1 in 2</source>
        <translation>1 zu 2</translation>
    </message>
    <message>
        <source>1 in %1</source>
        <extracomment>a chance: %1 is a large number</extracomment>
        <translation>1 zu %1</translation>
    </message>
    <message>
        <source>%1: nothing there answered both at the start and at the end, so its silence proves nothing.</source>
        <translation>%1: Dort hat nichts am Anfang und am Ende geantwortet. Darum beweist das Schweigen nichts.</translation>
    </message>
    <message>
        <source>%1: the chance that an open door was taken for a shut one is below %2 for each door.</source>
        <extracomment>%1 address, %2 “1 in 1,000,000”</extracomment>
        <translation>%1: Dass eine offene Tür für geschlossen gehalten wurde, ist bei jeder Tür unwahrscheinlicher als %2.</translation>
    </message>
    <message>
        <source>%1: it could not be measured how often an answer gets lost, so its silence proves nothing.</source>
        <translation>%1: Wie oft eine Antwort verloren geht, ließ sich nicht messen. Darum beweist das Schweigen nichts.</translation>
    </message>
    <message>
        <source>%1 % of the packets got lost on the way there; every silent door was tried %2 times.</source>
        <translation>%1 % der Pakete gingen auf dem Weg dorthin verloren; jede schweigende Tür wurde %2-mal probiert.</translation>
    </message>
    <message>
        <source>No packet got lost on the way there; every silent door was tried %1 times.</source>
        <translation>Auf dem Weg dorthin ging kein Paket verloren; jede schweigende Tür wurde %1-mal probiert.</translation>
    </message>
    <message>
        <source>%1 connections were tried, at most %2 at once and at most %3 in one second.</source>
        <translation>%1 Verbindungen wurden versucht, höchstens %2 zugleich und höchstens %3 in einer Sekunde.</translation>
    </message>
    <message>
        <source>The pace was %1, as you chose.</source>
        <translation>Das Tempo war %1, wie du es gewählt hast.</translation>
    </message>
    <message>
        <source>The pace was %1: the path showed that it can bear it.</source>
        <translation>Das Tempo war %1: Der Weg hat gezeigt, dass er das verträgt.</translation>
    </message>
    <message>
        <source>%1 answers after %2 ms.</source>
        <translation>%1 antwortet nach %2 ms.</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>%1 minutes, %2 seconds; then only seconds</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <translation>ddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 %2, %3. It took %4.</source>
        <extracomment>%1 which ports, a sentence; %2 day with weekday, %3 time, %4 “4 s”</extracomment>
        <translation>%1 %2, %3. Dauer: %4.</translation>
    </message>
    <message>
        <source>gentle</source>
        <translation>sanft</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>schnell</translation>
    </message>
    <message>
        <source>Looking up the name</source>
        <translation>Der Name wird nachgeschlagen</translation>
    </message>
    <message>
        <source>Measuring the way there</source>
        <translation>Der Weg dorthin wird gemessen</translation>
    </message>
    <message>
        <source>It stopped answering. Waiting for it before going on</source>
        <translation>Keine Antwort mehr. Es wird gewartet, bevor es weitergeht</translation>
    </message>
    <message>
        <source>Trying once more what answered</source>
        <translation>Was geantwortet hat, wird noch einmal probiert</translation>
    </message>
    <message>
        <source>%1 of %2 doors of %3 are known so far.</source>
        <translation>%1 von %2 Türen von %3 sind bis jetzt bekannt.</translation>
    </message>
    <message>
        <source>All 65,535 doors of %1 (TCP ports).</source>
        <translation>Alle 65.535 Türen von %1 (TCP-Ports).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln door(s) of %1 (TCP ports).</source>
        <translation>
            <numerusform>%Ln Tür von %1 (TCP-Port).</numerusform>
            <numerusform>%Ln Türen von %1 (TCP-Ports).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln door(s) from %1 to %2</source>
        <extracomment>“96 doors from 8000 to 8095”; %1 and %2 are among them</extracomment>
        <translation>
            <numerusform>%Ln Tür von %1 bis %2</numerusform>
            <numerusform>%Ln Türen von %1 bis %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit is not finished.</source>
        <translation>Das Audit ist nicht beendet.</translation>
    </message>
    <message>
        <source>%1 of %2 doors done, %3 knocks a second</source>
        <extracomment>%1 of %2 doors, each counted at every address; %3 attempts per second: a door is tried more than once</extracomment>
        <translation>%1 von %2 Türen erledigt, %3-mal geklopft pro Sekunde</translation>
    </message>
</context>
<context>
    <name>ui::CardDialog</name>
    <message>
        <source>The card</source>
        <translation>Die Karte</translation>
    </message>
    <message>
        <source>This is what %1 claims. Nothing here has been measured.</source>
        <translation>Das behauptet %1. Nichts davon ist gemessen.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Voller Name</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Open doors</source>
        <translation>Offene Türen</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Endet am</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>kein Ende</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>ui::CardPage</name>
    <message>
        <source>Put the invite &amp;link into the card</source>
        <translation>Den Einladungs-&amp;Link in die Karte legen</translation>
    </message>
    <message>
        <source>Then the card is a key as well: send it in a way that only your friend reads.</source>
        <translation>Dann ist auch die Karte ein Schlüssel: Schick sie so, dass nur dein Freund sie liest.</translation>
    </message>
    <message>
        <source>The card as one line of text</source>
        <translation>Die Karte als eine Zeile Text</translation>
    </message>
    <message>
        <source>Make the card a&amp;gain</source>
        <translation>Karte noch ein&amp;mal machen</translation>
    </message>
    <message>
        <source>Save the card…</source>
        <translation>Karte sichern…</translation>
    </message>
    <message>
        <source>Copy a message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Als HTML sichern…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF sichern…</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>Die Karte</translation>
    </message>
    <message>
        <source>A file that Halfdoor opens: who, what, where, and what a check should find.</source>
        <translation>Eine Datei, die Halfdoor öffnet: wer, was, wo, und was eine Prüfung finden soll.</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>Die Anleitung</translation>
    </message>
    <message>
        <source>One page to keep near the computer: address, first help, what you can see.</source>
        <translation>Eine Seite für neben den Rechner: Adresse, erste Hilfe, was du sehen kannst.</translation>
    </message>
    <message>
        <source>Copy it below.</source>
        <translation>Kopier sie unten.</translation>
    </message>
    <message>
        <source>The same for a chat</source>
        <translation>Dasselbe für einen Chat</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>The card for %1</source>
        <translation>Die Karte für %1</translation>
    </message>
    <message>
        <source>Make the card for %1</source>
        <translation>Die Karte für %1 machen</translation>
    </message>
    <message>
        <source>Made %1. A new card makes the former one old: then ask for a new result as well.</source>
        <translation>Gemacht %1. Eine neue Karte macht die frühere alt: Bitte dann auch um ein neues Ergebnis.</translation>
    </message>
    <message>
        <source>It takes %1 through the set-up and ends with a check. Hand it over as you like.</source>
        <translation>Sie führt %1 durch die Einrichtung und endet mit einer Prüfung. Gib sie weiter, wie du magst.</translation>
    </message>
    <message>
        <source>&amp;Next: the proof</source>
        <translation>&amp;Weiter: der Beweis</translation>
    </message>
    <message>
        <source>&amp;Make the card</source>
        <translation>&amp;Karte machen</translation>
    </message>
    <message>
        <source>&lt;p&gt;A card says who shares what with whom, where it is, and what a check should find. It holds no secret unless you put the invite link in.&lt;/p&gt;&lt;p&gt;Your friend&apos;s result names the card it answers; a result of another card is noticed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Eine Karte sagt, wer was mit wem teilt, wo es ist und was eine Prüfung finden soll. Sie enthält kein Geheimnis, außer du legst den Einladungs-Link hinein.&lt;/p&gt;&lt;p&gt;Das Ergebnis deines Freundes nennt die Karte, zu der es gehört; eines zu einer anderen Karte fällt auf.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ui::CheckAdvice</name>
    <message>
        <source>Send %1 the result. It shows which rule to change.</source>
        <translation>Schick %1 das Ergebnis. Es zeigt, welche Regel zu ändern ist.</translation>
    </message>
    <message>
        <source>When %1 says it is done, check again.</source>
        <translation>Wenn %1 fertig ist, prüf noch einmal.</translation>
    </message>
    <message>
        <source>Tell %1 that %2 does not answer. It may have to be started.</source>
        <translation>Sag %1, dass %2 nicht antwortet. Vielleicht muss es gestartet werden.</translation>
    </message>
    <message>
        <source>Check again later.</source>
        <translation>Prüf später noch einmal.</translation>
    </message>
    <message>
        <source>Accept the invite with %1, if you have not yet.</source>
        <translation>Nimm die Einladung mit %1 an, falls du das noch nicht getan hast.</translation>
    </message>
    <message>
        <source>Ask %1 whether the rule names exactly this login.</source>
        <translation>Frag %1, ob die Regel genau diese Anmeldung nennt.</translation>
    </message>
    <message>
        <source>Then check again.</source>
        <translation>Prüf dann noch einmal.</translation>
    </message>
    <message>
        <source>A new rule can take a minute to arrive. Check again in a moment.</source>
        <translation>Eine neue Regel kann eine Minute unterwegs sein. Prüf gleich noch einmal.</translation>
    </message>
    <message>
        <source>If it stays like this, send %1 the result.</source>
        <translation>Wenn es so bleibt, schick %1 das Ergebnis.</translation>
    </message>
    <message>
        <source>Check again and let it run to its end. It takes about half a minute.</source>
        <translation>Prüf noch einmal und lass es bis zum Ende laufen. Es dauert etwa eine halbe Minute.</translation>
    </message>
    <message>
        <source>Open %1 itself and see whether it works. No check can prove this kind of door.</source>
        <translation>Öffne %1 selbst und sieh, ob es geht. Diese Art Tür kann keine Prüfung beweisen.</translation>
    </message>
    <message>
        <source>Turn MagicDNS on in your Tailscale settings, then check again.</source>
        <translation>Schalte MagicDNS in deinen Tailscale-Einstellungen ein und prüf noch einmal.</translation>
    </message>
    <message>
        <source>If the name still leads elsewhere, ask %1 for a new card.</source>
        <translation>Wenn der Name weiter woandershin führt, bitte %1 um eine neue Karte.</translation>
    </message>
    <message>
        <source>Nothing was sent: this address does not belong to Tailscale.</source>
        <translation>Es wurde nichts gesendet: Diese Adresse gehört nicht zu Tailscale.</translation>
    </message>
    <message>
        <source>Ask %1 for a new card.</source>
        <translation>Bitte %1 um eine neue Karte.</translation>
    </message>
    <message>
        <source>%1 may be switched off. Ask %2 whether it is on.</source>
        <translation>Vielleicht ist %1 ausgeschaltet. Frag %2, ob er läuft.</translation>
    </message>
    <message>
        <source>Install Tailscale on this computer. The page “Your account” shows how.</source>
        <translation>Installiere Tailscale auf diesem Rechner. Die Seite „Dein Konto“ zeigt, wie.</translation>
    </message>
    <message>
        <source>Start Tailscale and switch it on.</source>
        <translation>Starte Tailscale und schalte es ein.</translation>
    </message>
    <message>
        <source>Sign in to Tailscale as %1.</source>
        <translation>Melde dich bei Tailscale als %1 an.</translation>
    </message>
    <message>
        <source>Switch to the account %1 in Tailscale.</source>
        <translation>Wechsle in Tailscale zum Konto %1.</translation>
    </message>
    <message>
        <source>Approve this computer in your Tailscale admin page, or ask the one who runs it.</source>
        <translation>Lass diesen Rechner auf deiner Tailscale-Verwaltungsseite zu, oder frag den, der sie betreut.</translation>
    </message>
    <message>
        <source>This computer carries a tag, so it cannot use a share. Use another device, or sign in as a person.</source>
        <translation>Dieser Rechner trägt einen Tag und kann keine Freigabe benutzen. Nimm ein anderes Gerät, oder melde dich als Person an.</translation>
    </message>
    <message>
        <source>Switch Tailscale on. Without it, the way to %1 would lead somewhere else.</source>
        <translation>Schalte Tailscale ein. Ohne Tailscale führt der Weg zu %1 woandershin.</translation>
    </message>
    <message>
        <source>Your own devices are no more open than before. The open door leads into %1, and %2 will want to know.</source>
        <translation>Deine eigenen Geräte sind nicht offener als vorher. Die offene Tür führt in %1, und %2 will das wissen.</translation>
    </message>
    <message>
        <source>Your own devices are no more open than before. Nothing listens behind those doors today.</source>
        <translation>Deine eigenen Geräte sind nicht offener als vorher. Hinter diesen Türen hört heute nichts zu.</translation>
    </message>
    <message>
        <source>The rule is right: only %1 itself does not run.</source>
        <translation>Die Regel stimmt: Nur %1 selbst läuft nicht.</translation>
    </message>
    <message>
        <source>Send %1 the result. It shows at which address nothing listens.</source>
        <translation>Schick %1 das Ergebnis. Es zeigt, an welcher Adresse nichts zuhört.</translation>
    </message>
    <message>
        <source>Send %1 the result. It shows which address the rule lacks.</source>
        <translation>Schick %1 das Ergebnis. Es zeigt, welche Adresse in der Regel fehlt.</translation>
    </message>
    <message>
        <source>Check again. If one address stays silent, send %1 the result.</source>
        <translation>Prüfe noch einmal. Bleibt eine Adresse still, schick %1 das Ergebnis.</translation>
    </message>
    <message>
        <source>See whether IPv4 and IPv6 are both on at this computer, then check again.</source>
        <translation>Sieh nach, ob auf diesem Rechner IPv4 und IPv6 beide eingeschaltet sind, und prüfe dann noch einmal.</translation>
    </message>
    <message>
        <source>See whether this computer finds other names, then check again.</source>
        <translation>Sieh nach, ob dieser Rechner andere Namen findet, und prüfe dann noch einmal.</translation>
    </message>
    <message>
        <source>Try other ports as well.</source>
        <translation>Probier auch andere Ports.</translation>
    </message>
    <message>
        <source>If the name still leads nowhere, ask %1 for a new card.</source>
        <translation>Wenn der Name weiter nirgendwohin führt, bitte %1 um eine neue Karte.</translation>
    </message>
    <message>
        <source>Send %1 the result. It shows what does not run, and which door is silent.</source>
        <translation>Schick %1 das Ergebnis. Es zeigt, was nicht läuft und welche Tür stumm ist.</translation>
    </message>
    <message>
        <source>See whether a firewall on this computer or in your network holds back connections to other computers, then check again.</source>
        <translation>Sieh nach, ob eine Firewall auf diesem Computer oder in deinem Netz Verbindungen zu anderen Computern zurückhält, und prüfe noch einmal.</translation>
    </message>
    <message>
        <source>If it stays like this, send %1 the result: a firewall on %2 may do the same.</source>
        <translation>Wenn es so bleibt, schick %1 das Ergebnis: Eine Firewall auf %2 kann dasselbe tun.</translation>
    </message>
    <message>
        <source>See whether a firewall on this computer forbids connections. Close other programs, then check again.</source>
        <translation>Sieh nach, ob eine Firewall auf diesem Computer Verbindungen verbietet. Schließe andere Programme und prüfe noch einmal.</translation>
    </message>
    <message>
        <source>Use a cable or sit closer to your router, then try again.</source>
        <translation>Nimm ein Kabel oder setz dich näher an den Router und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Send %1 the result. A firewall on %2 should drop what it rejects now.</source>
        <translation>Schick %1 das Ergebnis. Eine Firewall auf %2 sollte verwerfen, was sie jetzt abweist.</translation>
    </message>
</context>
<context>
    <name>ui::CheckPage</name>
    <message>
        <source>Check a&amp;gain</source>
        <translation>&amp;Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Trotzdem weiter</translation>
    </message>
    <message>
        <source>&amp;Check the door</source>
        <translation>&amp;Tür prüfen</translation>
    </message>
    <message>
        <source>&amp;Cancel the check</source>
        <translation>Prüfung &amp;abbrechen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Send the result to %1…</source>
        <translation>Ergebnis an %1 &amp;senden…</translation>
    </message>
    <message>
        <source>&amp;Your account</source>
        <translation>Dein &amp;Konto</translation>
    </message>
    <message>
        <source>Check the door</source>
        <translation>Die Tür prüfen</translation>
    </message>
    <message>
        <source>See for yourself that %1 opens and that nothing else on %2 does.</source>
        <translation>Sieh selbst, dass %1 aufgeht und sonst nichts auf %2.</translation>
    </message>
    <message>
        <source>No door tried yet</source>
        <translation>Noch keine Tür probiert</translation>
    </message>
    <message>
        <source>Checking the door…</source>
        <translation>Die Tür wird geprüft…</translation>
    </message>
    <message>
        <source>A shut door does not answer. We wait five seconds for each, several at a time.</source>
        <translation>Eine Tür, die zu ist, antwortet nicht. Wir warten auf jede fünf Sekunden, auf mehrere zugleich.</translation>
    </message>
    <message>
        <source>A door is a port of the machine. Open means: a connection was made. Shut means: no answer, although the machine is there.</source>
        <translation>Eine Tür ist ein Port des Rechners. Offen heißt: Eine Verbindung kam zustande. Zu heißt: keine Antwort, obwohl der Rechner da ist.</translation>
    </message>
    <message>
        <source>&amp;Tell me when it opens</source>
        <translation>Sag mir, wenn sie auf&amp;geht</translation>
    </message>
    <message>
        <source>Try &amp;every door…</source>
        <translation>Je&amp;de Tür probieren…</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>Nicht &amp;länger warten</translation>
    </message>
    <message>
        <source>Waiting for the door to open…</source>
        <translation>Warte, bis die Tür aufgeht…</translation>
    </message>
    <message>
        <source>It knocks at each address once a second. A new rule usually needs some seconds to reach %1.</source>
        <translation>Einmal je Sekunde wird an jeder Adresse geklopft. Eine neue Regel braucht meist einige Sekunden bis zu %1.</translation>
    </message>
</context>
<context>
    <name>ui::CheckProgress</name>
    <message>
        <source>%1 of %2 doors tried</source>
        <translation>%1 von %2 Türen probiert</translation>
    </message>
    <message>
        <source>Promised open.</source>
        <translation>Offen versprochen.</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>%1 other doors</source>
        <translation>%1 andere Türen</translation>
    </message>
    <message>
        <source>Promised shut. %1 tried, %2 opened.</source>
        <translation>Zu versprochen. %1 probiert, %2 gingen auf.</translation>
    </message>
    <message>
        <source>Promised shut. %1 tried, none has opened.</source>
        <translation>Zu versprochen. %1 probiert, keine ging auf.</translation>
    </message>
    <message>
        <source>Silent doors are tried once more</source>
        <translation>Stumme Türen werden noch einmal versucht</translation>
    </message>
</context>
<context>
    <name>ui::CheckReport</name>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Name and address, apart</source>
        <translation>Name und Adresse, getrennt</translation>
    </message>
    <message>
        <source>All doors, with times and answers</source>
        <translation>Alle Türen mit Zeiten und Antworten</translation>
    </message>
    <message>
        <source>What this check cannot tell</source>
        <translation>Was diese Prüfung nicht sagen kann</translation>
    </message>
    <message>
        <source>Three runs make a proof</source>
        <translation>Drei Durchgänge sind ein Beweis</translation>
    </message>
    <message>
        <source>It makes new connections only. What ran before a rule changed may go on.</source>
        <translation>Sie baut nur neue Verbindungen auf. Was vor einer Änderung lief, kann weiterlaufen.</translation>
    </message>
    <message>
        <source>It knocks as this computer, with your account. Others may reach other doors.</source>
        <translation>Sie klopft von diesem Rechner aus, mit deinem Konto. Andere erreichen vielleicht andere Türen.</translation>
    </message>
    <message>
        <source>One built-in port of Tailscale answered. That is expected.</source>
        <translation>Ein eingebauter Port von Tailscale hat geantwortet. Das ist so vorgesehen.</translation>
    </message>
    <message>
        <source>All %1 doors, with times and answers</source>
        <translation>Alle %1 Türen mit Zeiten und Antworten</translation>
    </message>
    <message>
        <source>It is true for today. %1 could change the rules later: check again tomorrow, then every three months.</source>
        <translation>Das gilt für heute. %1 könnte die Regeln später ändern: Prüf morgen noch einmal, dann alle drei Monate.</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <translation>ddd d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2. It took %3 s.</source>
        <extracomment>%1 day with weekday, %2 time, %3 seconds</extracomment>
        <translation>%1, %2 Uhr. Es dauerte %3 s.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2 Uhr.</translation>
    </message>
    <message numerus="yes">
        <source>It tried %n door(s) of 65,535. An audit tries all of them.</source>
        <translation>
            <numerusform>Sie hat %n Tür von 65.535 probiert. Ein Audit probiert alle.</numerusform>
            <numerusform>Sie hat %n Tür von 65.535 probiert. Ein Audit probiert alle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tried door(s), with times and answers</source>
        <translation>
            <numerusform>%n probierte Tür mit Zeiten und Antworten</numerusform>
            <numerusform>%n probierte Tür mit Zeiten und Antworten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CheckSetup</name>
    <message>
        <source>We knock on the promised door: %1.</source>
        <translation>Wir klopfen an die versprochene Tür: %1.</translation>
    </message>
    <message>
        <source>Then on %1 others of %2 that have to stay shut.</source>
        <translation>Dann an %1 andere von %2, die zu bleiben müssen.</translation>
    </message>
    <message>
        <source>Nothing is sent through an open door. It takes about half a minute.</source>
        <translation>Durch eine offene Tür wird nichts gesendet. Es dauert etwa eine halbe Minute.</translation>
    </message>
</context>
<context>
    <name>ui::CheckTable</name>
    <message>
        <source>Every door with its answer</source>
        <translation>Jede Tür mit ihrer Antwort</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>%1 a number of milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>ui::ConsentBox</name>
    <message>
        <source>Change it here all the same</source>
        <translation>Trotzdem hier ändern</translation>
    </message>
    <message>
        <source>Save the patch…</source>
        <translation>Patch sichern…</translation>
    </message>
    <message>
        <source>Yes, %1 joins this group and gets all of that</source>
        <translation>Ja, %1 kommt in diese Gruppe und bekommt das alles</translation>
    </message>
</context>
<context>
    <name>ui::ConsoleSteps</name>
    <message>
        <source>Open your policy file in the admin console</source>
        <translation>Deine Policy-Datei in der Admin-Konsole öffnen</translation>
    </message>
    <message>
        <source>Open “Access controls” there, and in it the JSON editor.</source>
        <translation>Öffne dort „Access controls“ und darin den JSON-Editor.</translation>
    </message>
    <message>
        <source>Select everything and copy it.</source>
        <translation>Markier alles und kopier es.</translation>
    </message>
    <message>
        <source>Paste it below. Nothing is changed yet.</source>
        <translation>Füg es unten ein. Noch ändert sich nichts.</translation>
    </message>
    <message>
        <source>The new file is on your clipboard. Select everything there and paste over it.</source>
        <translation>Die neue Datei ist in deiner Zwischenablage. Markier dort alles und füg sie darüber ein.</translation>
    </message>
    <message>
        <source>Press Save. If Tailscale refuses it, nothing has changed: copy its sentence and come back.</source>
        <translation>Drück „Save“. Lehnt Tailscale ab, hat sich nichts geändert: Kopier den Satz und komm zurück.</translation>
    </message>
    <message>
        <source>Then copy everything out again. Halfdoor compares it with the plan.</source>
        <translation>Kopier dann alles noch einmal heraus. Halfdoor vergleicht es mit dem Plan.</translation>
    </message>
</context>
<context>
    <name>ui::CopyRow</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1 is what gets copied: “Copy: address of Jellyfin”</extracomment>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Zeigen: %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ui::DetailsPage</name>
    <message>
        <source>&amp;Your shares</source>
        <translation>&amp;Deine Freigaben</translation>
    </message>
    <message>
        <source>Go &amp;on: %1</source>
        <extracomment>%1 the title of a page</extracomment>
        <translation>&amp;Weiter: %1</translation>
    </message>
    <message>
        <source>What to d&amp;o</source>
        <translation>Was zu &amp;tun ist</translation>
    </message>
    <message>
        <source>&amp;Open it again…</source>
        <translation>Wieder ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Go on e&amp;nding it</source>
        <translation>&amp;Weiter beenden</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Neu &amp;prüfen</translation>
    </message>
    <message>
        <source>your friend</source>
        <translation>deinem Freund</translation>
    </message>
    <message>
        <source>From %1 to the service, step by step</source>
        <translation>Von %1 zum Dienst, Schritt für Schritt</translation>
    </message>
    <message>
        <source>What comes after a broken step cannot be known until that step works.</source>
        <translation>Was nach einem Schritt kommt, der nicht geht, ist erst bekannt, wenn er geht.</translation>
    </message>
    <message>
        <source>The share</source>
        <translation>Die Freigabe</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Wozu</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Show the car&amp;d</source>
        <translation>&amp;Karte zeigen</translation>
    </message>
    <message>
        <source>&amp;Another friend for %1…</source>
        <translation>Noch &amp;jemand für %1…</translation>
    </message>
    <message>
        <source>Pa&amp;use…</source>
        <translation>Pa&amp;usieren…</translation>
    </message>
    <message>
        <source>&amp;End this share…</source>
        <translation>Freigabe b&amp;eenden…</translation>
    </message>
    <message numerus="yes">
        <source>History: %n event(s)</source>
        <translation>
            <numerusform>Verlauf: %n Ereignis</numerusform>
            <numerusform>Verlauf: %n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>In your policy file today</source>
        <translation>Heute in deiner Policy-Datei</translation>
    </message>
    <message>
        <source>Read just now.</source>
        <translation>Eben gelesen.</translation>
    </message>
    <message>
        <source>As you showed it on %1.</source>
        <translation>Wie du sie am %1 gezeigt hast.</translation>
    </message>
    <message numerus="yes">
        <source>%n more rule(s) of that kind.</source>
        <translation>
            <numerusform>%n weitere Regel dieser Art.</numerusform>
            <numerusform>%n weitere Regeln dieser Art.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else with whom you share %1 gets in.</source>
        <translation>Sonst kommt niemand hinein, mit dem du %1 teilst.</translation>
    </message>
    <message>
        <source>Na&amp;me %1 another way…</source>
        <translation>%1 anders be&amp;nennen…</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Was gemessen wurde</translation>
    </message>
    <message>
        <source>&amp;What was measured…</source>
        <translation>&amp;Was gemessen wurde…</translation>
    </message>
    <message>
        <source>&amp;Four witnesses…</source>
        <translation>&amp;Vier Zeugen…</translation>
    </message>
</context>
<context>
    <name>ui::DiffView</name>
    <message>
        <source>Changes in the policy file</source>
        <translation>Änderungen in der Policy-Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) changed</source>
        <translation>
            <numerusform>%n Zeile geändert</numerusform>
            <numerusform>%n Zeilen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n hinzugefügt</numerusform>
            <numerusform>%n hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) taken out</source>
        <translation>
            <numerusform>%n entfernt</numerusform>
            <numerusform>%n entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>nichts ändert sich</translation>
    </message>
</context>
<context>
    <name>ui::DonePage</name>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Das fehlt noch</translation>
    </message>
    <message>
        <source>Settings in your own apps</source>
        <translation>Einstellungen in deinen eigenen Apps</translation>
    </message>
    <message>
        <source>Finish without sending</source>
        <translation>Fertig, ohne zu senden</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Ergebnis ansehen</translation>
    </message>
    <message>
        <source>To the check</source>
        <translation>Zur Prüfung</translation>
    </message>
    <message>
        <source>“http” is fine here: Tailscale encrypts the way to %1.</source>
        <translation>„http“ ist hier in Ordnung: Tailscale verschlüsselt den Weg bis %1.</translation>
    </message>
    <message>
        <source>Use this name: with the bare number the browser would warn you.</source>
        <translation>Nimm diesen Namen: Bei der bloßen Nummer würde der Browser warnen.</translation>
    </message>
    <message>
        <source>Type this into the program you use for %1.</source>
        <translation>Gib das in das Programm ein, das du für %1 benutzt.</translation>
    </message>
    <message>
        <source>%1 is yours to use</source>
        <translation>%1 steht dir offen</translation>
    </message>
    <message>
        <source>The address of %1</source>
        <translation>Die Adresse von %1</translation>
    </message>
    <message>
        <source>Keep this address. It works wherever you are signed in to Tailscale as %1.</source>
        <translation>Heb dir diese Adresse auf. Sie gilt auf allen deinen Geräten, die bei Tailscale als %1 angemeldet sind.</translation>
    </message>
    <message>
        <source>The last check said: %1</source>
        <translation>Die letzte Prüfung sagt: %1</translation>
    </message>
    <message>
        <source>The door has not been checked yet.</source>
        <translation>Die Tür ist noch nicht geprüft.</translation>
    </message>
    <message>
        <source>for your phone,
with Tailscale on it</source>
        <translation>fürs Handy,
mit Tailscale darauf</translation>
    </message>
    <message>
        <source>%1 has a result from you</source>
        <translation>%1 hat ein Ergebnis von dir</translation>
    </message>
    <message>
        <source>%1 would like to know whether it works</source>
        <translation>%1 möchte wissen, ob es klappt</translation>
    </message>
    <message>
        <source>Handed over on %1.</source>
        <translation>Übergeben am %1.</translation>
    </message>
    <message>
        <source>The result says what you tried and when. Read it before you send it.</source>
        <translation>Das Ergebnis sagt, was du wann probiert hast. Lies es, bevor du es schickst.</translation>
    </message>
    <message>
        <source>Check again tomorrow, then every three months</source>
        <translation>Morgen noch einmal prüfen, dann alle drei Monate</translation>
    </message>
    <message>
        <source>Open this card again whenever you like. Your place is kept.</source>
        <translation>Öffne diese Karte wieder, wann du willst. Dein Stand bleibt erhalten.</translation>
    </message>
    <message>
        <source>&amp;Send the result to %1…</source>
        <translation>Ergebnis an %1 &amp;senden…</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Go there: %1</source>
        <translation>Dorthin: %1</translation>
    </message>
    <message>
        <source>The address works on every device of yours that is signed in to Tailscale with this account.</source>
        <translation>Die Adresse gilt auf jedem deiner Geräte, das mit diesem Konto bei Tailscale angemeldet ist.</translation>
    </message>
    <message>
        <source>To the audit</source>
        <translation>Zum Audit</translation>
    </message>
    <message>
        <source>To the history</source>
        <translation>Zum Verlauf</translation>
    </message>
    <message>
        <source>Try every door of %1</source>
        <translation>Jede Tür von %1 probieren</translation>
    </message>
    <message>
        <source>The last time: %1</source>
        <translation>Beim letzten Mal: %1</translation>
    </message>
    <message>
        <source>A check tries some doors. An audit tries all 65,535.</source>
        <translation>Eine Prüfung probiert einige Türen, ein Audit alle 65.535.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) kept on this computer</source>
        <translation>
            <numerusform>%n Durchgang auf diesem Rechner</numerusform>
            <numerusform>%n Durchgänge auf diesem Rechner</numerusform>
        </translation>
    </message>
    <message>
        <source>What you measured, what changed, and what differs.</source>
        <translation>Was du gemessen hast, was sich geändert hat und was abweicht.</translation>
    </message>
</context>
<context>
    <name>ui::DoorRows</name>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Add another port</source>
        <translation>Noch ein Port</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove port %1</source>
        <translation>Port %1 entfernen</translation>
    </message>
</context>
<context>
    <name>ui::DoorWait</name>
    <message>
        <source>Waiting for the door</source>
        <translation>Warte auf die Tür</translation>
    </message>
    <message numerus="yes">
        <source>%n knock(s), no answer so far</source>
        <translation>
            <numerusform>%n-mal geklopft, bisher keine Antwort</numerusform>
            <numerusform>%n-mal geklopft, bisher keine Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>It was open already, at %1.</source>
        <translation>Sie war schon offen, um %1.</translation>
    </message>
    <message>
        <source>It opened after %1, at %2.</source>
        <extracomment>%1 how long, such as “12 s”; %2 a time of day</extracomment>
        <translation>Sie ging nach %1 auf, um %2.</translation>
    </message>
    <message>
        <source>Nothing was sent: no address of the card belongs to a tailnet.</source>
        <translation>Nichts wurde geschickt: Keine Adresse der Karte gehört zu einem Tailnet.</translation>
    </message>
    <message>
        <source>Nothing was sent: the way to the machine does not lead through Tailscale. Look whether it is on.</source>
        <translation>Nichts wurde geschickt: Der Weg zum anderen Rechner führt nicht durch Tailscale. Sieh nach, ob es eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Just now nothing can be sent. Look whether Tailscale is on.</source>
        <translation>Im Augenblick kann nichts geschickt werden. Sieh nach, ob Tailscale eingeschaltet ist.</translation>
    </message>
    <message>
        <source>There was no answer until %1. Since then nothing could be sent: the way to the machine does not lead through Tailscale. Look whether it is on.</source>
        <extracomment>%1 a time of day</extracomment>
        <translation>Bis %1 kam keine Antwort. Seitdem konnte nichts geschickt werden: Der Weg zum anderen Rechner führt nicht durch Tailscale. Sieh nach, ob es eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Nothing could be sent: this computer has no connection. Look at its network.</source>
        <translation>Nichts konnte geschickt werden: Dieser Rechner hat keine Verbindung. Sieh nach seinem Netz.</translation>
    </message>
    <message>
        <source>There was no answer, and in the end nothing could be sent any more: this computer has no connection. Look at its network.</source>
        <translation>Es kam keine Antwort, und am Ende konnte nichts mehr geschickt werden: Dieser Rechner hat keine Verbindung. Sieh nach seinem Netz.</translation>
    </message>
    <message>
        <source>Stopped. There was no answer until then.</source>
        <translation>Angehalten. Bis dahin kam keine Antwort.</translation>
    </message>
    <message>
        <source>There was no answer for an hour, so the waiting was given up. Perhaps the machine is off.</source>
        <translation>Eine Stunde lang kam keine Antwort; dann wurde nicht länger gewartet. Vielleicht ist der andere Rechner aus.</translation>
    </message>
    <message>
        <source>Nothing was sent: this computer did not say which way leads to the machine.</source>
        <translation>Nichts wurde geschickt: Dieser Rechner hat nicht gesagt, welcher Weg zum anderen Rechner führt.</translation>
    </message>
</context>
<context>
    <name>ui::DropZone</name>
    <message>
        <source>This is neither a card nor a result of Halfdoor</source>
        <translation>Das ist weder eine Karte noch ein Ergebnis von Halfdoor</translation>
    </message>
    <message>
        <source>Open this result</source>
        <translation>Dieses Ergebnis öffnen</translation>
    </message>
    <message>
        <source>Open this card</source>
        <translation>Diese Karte öffnen</translation>
    </message>
</context>
<context>
    <name>ui::EndPage</name>
    <message>
        <source>&amp;Withdraw the share</source>
        <translation>&amp;Freigabe zurückziehen</translation>
    </message>
    <message>
        <source>I have &amp;withdrawn it</source>
        <translation>Ich &amp;habe sie zurückgezogen</translation>
    </message>
    <message>
        <source>Take the &amp;rule out…</source>
        <translation>&amp;Regel herausnehmen…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Erledigt</translation>
    </message>
    <message>
        <source>End this share?</source>
        <translation>Freigabe beenden?</translation>
    </message>
    <message>
        <source>%1 loses %2. What runs now may go on until it stops.</source>
        <translation>%1 verliert %2. Was gerade läuft, kann bis zu seinem Ende weiterlaufen.</translation>
    </message>
    <message>
        <source>Waiting for the answer of your tailnet.</source>
        <translation>Warte auf die Antwort deines Tailnets.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>&amp;End this share</source>
        <translation>Freigabe b&amp;eenden</translation>
    </message>
    <message>
        <source>Share and rule are gone. The rest may stay open.</source>
        <translation>Freigabe und Regel sind weg. Der Rest darf offen bleiben.</translation>
    </message>
    <message>
        <source>This share has ended</source>
        <translation>Diese Freigabe ist beendet</translation>
    </message>
    <message>
        <source>&amp;Your shares</source>
        <translation>&amp;Deine Freigaben</translation>
    </message>
</context>
<context>
    <name>ui::FlowView</name>
    <message>
        <source>Leave for now</source>
        <translation>Später weitermachen</translation>
    </message>
    <message>
        <source>Your place is kept.</source>
        <translation>Dein Stand bleibt erhalten.</translation>
    </message>
    <message>
        <source>Halfdoor</source>
        <translation>Halfdoor</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>ui::Fold</name>
    <message>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
</context>
<context>
    <name>ui::Footer</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>ui::FoundDoors</name>
    <message>
        <source>%1 other doors of %2</source>
        <translation>%1 andere Türen von %2</translation>
    </message>
    <message>
        <source>%1 other doors of %2, among them %3</source>
        <extracomment>%3 one or two doors: “Remote login (SSH), port 22”</extracomment>
        <translation>%1 andere Türen von %2, darunter %3</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>%1 more doors</source>
        <translation>%1 weitere Türen</translation>
    </message>
    <message>
        <source>Loosely closed</source>
        <translation>Nur angelehnt</translation>
    </message>
    <message>
        <source>%1 more doors: the rule lets you in, nothing listens</source>
        <translation>%1 weitere Türen: Die Regel lässt dich ein, nichts hört zu</translation>
    </message>
    <message>
        <source>Does not run</source>
        <translation>Läuft nicht</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>Nicht prüfbar</translation>
    </message>
    <message>
        <source>One other door of %1</source>
        <translation>Eine andere Tür von %1</translation>
    </message>
    <message>
        <source>Shut</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Doors without a clear answer: %1</source>
        <translation>Türen ohne klare Antwort: %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>promised open</source>
        <translation>offen versprochen</translation>
    </message>
    <message>
        <source>promised shut</source>
        <translation>zu versprochen</translation>
    </message>
</context>
<context>
    <name>ui::FriendSession</name>
    <message>
        <source>your host</source>
        <translation>dein Gastgeber</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>der Dienst</translation>
    </message>
    <message>
        <source>Start the Tailscale program. On Linux: sudo systemctl start tailscaled</source>
        <translation>Starte das Tailscale-Programm. Unter Linux: sudo systemctl start tailscaled</translation>
    </message>
    <message>
        <source>Switch Tailscale on: click its icon and choose “Connect”, or run “tailscale up”.</source>
        <translation>Schalte Tailscale ein: Klick auf sein Zeichen und wähle „Connect“, oder starte „tailscale up“.</translation>
    </message>
    <message>
        <source>Click the Tailscale icon and choose “Log in”, or run “tailscale login”.</source>
        <translation>Klick auf das Tailscale-Zeichen und wähle „Log in“, oder starte „tailscale login“.</translation>
    </message>
    <message>
        <source>In the browser, sign in as %1.</source>
        <translation>Melde dich im Browser als %1 an.</translation>
    </message>
    <message>
        <source>Your network asks that new devices are approved. Open login.tailscale.com, Machines, and approve this one.</source>
        <translation>In deinem Netz müssen neue Geräte zugelassen werden. Öffne login.tailscale.com, Machines, und lass dieses zu.</translation>
    </message>
    <message>
        <source>Click the Tailscale icon, choose the account menu and add or choose %1.</source>
        <translation>Klick auf das Tailscale-Zeichen, öffne das Kontomenü und wähle %1, oder füge es hinzu.</translation>
    </message>
    <message>
        <source>In a terminal: “tailscale login” adds an account, “tailscale switch” changes between them.</source>
        <translation>Im Terminal: „tailscale login“ fügt ein Konto hinzu, „tailscale switch“ wechselt.</translation>
    </message>
    <message>
        <source>This computer carries a tag, and a tagged device cannot use a share.</source>
        <translation>Dieser Rechner trägt einen Tag, und ein Gerät mit Tag kann keine Freigabe benutzen.</translation>
    </message>
    <message>
        <source>Take another device, or sign this one in again as %1.</source>
        <translation>Nimm ein anderes Gerät, oder melde dieses neu als %1 an.</translation>
    </message>
</context>
<context>
    <name>ui::FriendView</name>
    <message>
        <source>A card from %1</source>
        <translation>Eine Karte von %1</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Dein Konto</translation>
    </message>
    <message>
        <source>The invite</source>
        <translation>Die Einladung</translation>
    </message>
    <message>
        <source>What %1 can see</source>
        <translation>Was %1 sehen kann</translation>
    </message>
    <message>
        <source>Check the door</source>
        <translation>Die Tür prüfen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>ui::HistoryDesk</name>
    <message>
        <source>the service</source>
        <translation>der Dienst</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 service, %2 machine: “Jellyfin on attic”</extracomment>
        <translation>%1 auf %2</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPage</name>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>Decided or put right</source>
        <translation>Entschieden oder behoben</translation>
    </message>
    <message>
        <source>Every run</source>
        <translation>Alle Durchgänge</translation>
    </message>
    <message>
        <source>Compare two runs</source>
        <translation>Zwei Durchgänge vergleichen</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Si&amp;chern als…</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>&amp;Noch einmal prüfen</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Ferti&amp;g</translation>
    </message>
    <message numerus="yes">
        <source>%n decided or put right</source>
        <translation>
            <numerusform>%n entschieden oder behoben</numerusform>
            <numerusform>%n entschieden oder behoben</numerusform>
        </translation>
    </message>
    <message>
        <source>It is put right</source>
        <translation>Es ist behoben</translation>
    </message>
    <message>
        <source>Accept it…</source>
        <translation>Hinnehmen…</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>A half door: the upper half is open, the lower half is shut.</source>
        <translation>Eine halbe Tür: Die obere Hälfte ist offen, die untere zu.</translation>
    </message>
    <message>
        <source>Every check and every audit will stand here, from the first to the last.</source>
        <translation>Hier steht später jede Prüfung und jedes Audit, vom ersten bis zum letzten.</translation>
    </message>
    <message>
        <source>Fix the &amp;rule…</source>
        <translation>Die &amp;Regel berichtigen…</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>Jetzt &amp;prüfen</translation>
    </message>
    <message>
        <source>&lt;p&gt;Each door of the strip is one run, oldest at the left: low ones are checks, high ones audits. Arrow keys move, Enter opens a run.&lt;/p&gt;&lt;p&gt;What differs from the promise waits for you: put it right and measure again, or accept it with a reason and a date. When the date has come, it asks again.&lt;/p&gt;&lt;p&gt;Three runs make a proof: now, after ten minutes, when every name is asked for anew, and after a day.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Jede Tür im Streifen ist ein Durchgang, der älteste links: Niedrige sind Prüfungen, hohe sind Audits. Pfeiltasten wandern, Enter öffnet einen Durchgang.&lt;/p&gt;&lt;p&gt;Was vom Versprechen abweicht, wartet auf dich: Behebe es und miss neu, oder nimm es mit Grund und Datum hin. Ist das Datum da, fragt es wieder.&lt;/p&gt;&lt;p&gt;Drei Durchgänge sind ein Beweis: jetzt, nach zehn Minuten, wenn jeder Name neu erfragt wird, und nach einem Tag.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ui::HistoryWords</name>
    <message>
        <source>Differs, accepted</source>
        <translation>Weicht ab, hingenommen</translation>
    </message>
    <message>
        <source>An audit %1: %2.</source>
        <extracomment>%1 a moment such as “today, 16:42” or “on 19 November 2026”, %2 what came out</extracomment>
        <translation>Ein Audit %1: %2.</translation>
    </message>
    <message>
        <source>A check %1: %2.</source>
        <translation>Eine Prüfung %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was measured yet</source>
        <translation>Noch wurde nichts gemessen</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) not as you promised %1</source>
        <translation>
            <numerusform>Eines ist nicht so, wie du es %1 versprochen hast</numerusform>
            <numerusform>%n Dinge sind nicht so, wie du es %1 versprochen hast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) not as %1 promised</source>
        <translation>
            <numerusform>Eines ist nicht so, wie %1 es versprochen hat</numerusform>
            <numerusform>%n Dinge sind nicht so, wie %1 es versprochen hat</numerusform>
        </translation>
    </message>
    <message>
        <source>Put right, and to be measured again</source>
        <translation>Behoben, und neu zu messen</translation>
    </message>
    <message>
        <source>The newest run could not tell</source>
        <translation>Der neueste Durchgang konnte es nicht sagen</translation>
    </message>
    <message>
        <source>As promised, apart from what was accepted</source>
        <translation>Wie versprochen, bis auf das Hingenommene</translation>
    </message>
    <message>
        <source>The door is as you promised %1</source>
        <translation>Die Tür ist so, wie du es %1 versprochen hast</translation>
    </message>
    <message>
        <source>The door is as %1 promised</source>
        <translation>Die Tür ist so, wie %1 es versprochen hat</translation>
    </message>
    <message>
        <source>The next check is due %1.</source>
        <extracomment>%1 such as “from 16:52”</extracomment>
        <translation>Nächste Prüfung: %1.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>Its time lies ahead: does not count</source>
        <translation>Zeit liegt in der Zukunft: zählt nicht</translation>
    </message>
    <message>
        <source>Not measured since it was changed</source>
        <translation>Nicht gemessen, seit es geändert wurde</translation>
    </message>
</context>
<context>
    <name>ui::HostInvitePage</name>
    <message>
        <source>Open Machines in the admin console</source>
        <translation>„Machines“ in der Admin-Konsole öffnen</translation>
    </message>
    <message>
        <source>Find the machine, open its menu (⋮) and choose “Share…”.</source>
        <translation>Such den Rechner, öffne sein Menü (⋮) und wähl „Share…“.</translation>
    </message>
    <message>
        <source>Choose the link that can be used once. Leave “Allow use as an exit node” off.</source>
        <translation>Nimm den Link, der nur einmal geht. Lass „Allow use as an exit node“ aus.</translation>
    </message>
    <message>
        <source>Copy the link and send it to your friend only.</source>
        <translation>Kopier den Link und schick ihn nur deinem Freund.</translation>
    </message>
    <message>
        <source>Open the menu (⋮) of the machine and choose “Share…”.</source>
        <translation>Öffne das Menü (⋮) des Rechners und wähl „Share…“.</translation>
    </message>
    <message>
        <source>Beside the person, open the menu (⋮) and choose “Revoke”.</source>
        <translation>Öffne neben der Person das Menü (⋮) und wähl „Revoke“.</translation>
    </message>
    <message>
        <source>Then make a new link and send it once more.</source>
        <translation>Mach dann einen neuen Link und schick ihn noch einmal.</translation>
    </message>
    <message>
        <source>The &amp;link (only if it shall go into the card)</source>
        <translation>Der &amp;Link (nur, wenn er in die Karte soll)</translation>
    </message>
    <message>
        <source>Invite link</source>
        <translation>Einladungs-Link</translation>
    </message>
    <message>
        <source>Copy a &amp;message for it</source>
        <translation>&amp;Nachricht dazu kopieren</translation>
    </message>
    <message>
        <source>The &amp;account that accepted</source>
        <translation>Das &amp;Konto, das angenommen hat</translation>
    </message>
    <message>
        <source>I &amp;have asked by another way: it is the right person</source>
        <translation>Ich &amp;habe auf anderem Weg gefragt: Es ist die richtige Person</translation>
    </message>
    <message>
        <source>&amp;Use this account</source>
        <translation>Dieses Konto &amp;benutzen</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>Noch einmal nach&amp;sehen</translation>
    </message>
    <message>
        <source>Make a ne&amp;w invite</source>
        <translation>Neue &amp;Einladung machen</translation>
    </message>
    <message>
        <source>It stays in this window only and is not kept.</source>
        <translation>Er bleibt nur in diesem Fenster und wird nicht aufgehoben.</translation>
    </message>
    <message>
        <source>Once it was accepted, the dialog “Share…” of the machine lists picture and login.</source>
        <translation>Sobald jemand angenommen hat, zeigt der Dialog „Share…“ des Rechners Bild und Anmeldung.</translation>
    </message>
    <message>
        <source>Copied. Add the link yourself.</source>
        <translation>Kopiert. Den Link fügst du selbst ein.</translation>
    </message>
    <message>
        <source>Asking whether somebody has accepted</source>
        <translation>Frage, ob jemand angenommen hat</translation>
    </message>
    <message>
        <source>Making the invite</source>
        <translation>Mache die Einladung</translation>
    </message>
    <message>
        <source>Withdrawing, then inviting again</source>
        <translation>Ziehe zurück, lade dann neu ein</translation>
    </message>
    <message>
        <source>The rule comes first: %1</source>
        <translation>Zuerst kommt die Regel: %1</translation>
    </message>
    <message>
        <source>Waiting for your tailnet.</source>
        <translation>Warte auf dein Tailnet.</translation>
    </message>
    <message>
        <source>%1 has accepted</source>
        <translation>%1 hat angenommen</translation>
    </message>
    <message>
        <source>Another account has accepted</source>
        <translation>Ein anderes Konto hat angenommen</translation>
    </message>
    <message>
        <source>The invite waits for %1</source>
        <translation>Die Einladung wartet auf %1</translation>
    </message>
    <message>
        <source>Invite %1</source>
        <translation>%1 einladen</translation>
    </message>
    <message>
        <source>The rule is saved, so from its first moment the invite opens one door only.</source>
        <translation>Die Regel ist gesichert, also öffnet die Einladung vom ersten Moment an nur eine Tür.</translation>
    </message>
    <message>
        <source>%1 has accepted, but your rule names %2.</source>
        <translation>%1 hat angenommen, aber deine Regel nennt %2.</translation>
    </message>
    <message>
        <source>Nothing opens for that account. It may be a second account of %1, or somebody else had the link.</source>
        <translation>Für dieses Konto öffnet sich nichts. Vielleicht ist es ein zweites Konto von %1, vielleicht hatte jemand anderes den Link.</translation>
    </message>
    <message>
        <source>Ask %1 by another way than the one the link went, by telephone for example.</source>
        <translation>Frag %1 auf einem anderen Weg als dem, den der Link ging, am Telefon zum Beispiel.</translation>
    </message>
    <message>
        <source>I &amp;have asked %1 by another way: it is the right person</source>
        <translation>Ich &amp;habe %1 auf anderem Weg gefragt: Es ist die richtige Person</translation>
    </message>
    <message>
        <source>The link was shown once and is not kept. If %1 does not have it, make a new invite.</source>
        <translation>Der Link wurde einmal gezeigt und nicht aufgehoben. Wenn %1 ihn nicht hat, mach eine neue Einladung.</translation>
    </message>
    <message>
        <source>The link is a key: whoever opens it first gets in. Send it to %1 only.</source>
        <translation>Der Link ist ein Schlüssel: Wer ihn zuerst öffnet, kommt hinein. Schick ihn nur %1.</translation>
    </message>
    <message>
        <source>The invite has expired</source>
        <translation>Die Einladung ist abgelaufen</translation>
    </message>
    <message>
        <source>Not accepted yet</source>
        <translation>Noch nicht angenommen</translation>
    </message>
    <message>
        <source>Made %1. Unused, it ends on %2.</source>
        <translation>Gemacht %1. Unbenutzt endet sie am %2.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 hat angenommen</translation>
    </message>
    <message>
        <source>Your rule names the same login</source>
        <translation>Deine Regel nennt dieselbe Anmeldung</translation>
    </message>
    <message>
        <source>So the door opens for this account, and for no other.</source>
        <translation>Also öffnet sich die Tür für dieses Konto und für kein anderes.</translation>
    </message>
    <message>
        <source>The former invite is withdrawn</source>
        <translation>Die frühere Einladung ist zurückgezogen</translation>
    </message>
    <message>
        <source>Whoever had accepted it cannot get in any more.</source>
        <translation>Wer sie angenommen hatte, kommt nicht mehr hinein.</translation>
    </message>
    <message>
        <source>&amp;Withdraw and invite again</source>
        <translation>Zurückziehen &amp;und neu einladen</translation>
    </message>
    <message>
        <source>I have &amp;withdrawn it</source>
        <translation>Ich habe sie zurück&amp;gezogen</translation>
    </message>
    <message>
        <source>Compare this a&amp;ccount</source>
        <translation>Konto &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;Next: the card</source>
        <translation>&amp;Weiter: die Karte</translation>
    </message>
    <message>
        <source>&amp;Make the invite</source>
        <translation>Einladung &amp;machen</translation>
    </message>
    <message>
        <source>I have &amp;made it</source>
        <translation>Ich habe sie ge&amp;macht</translation>
    </message>
    <message>
        <source>You can send the card at once and come back.</source>
        <translation>Du kannst die Karte gleich schicken und wiederkommen.</translation>
    </message>
    <message>
        <source>&lt;p&gt;The link decides who can accept; the rule decides who gets in. That is why the account that accepted is compared with the login in your rule.&lt;/p&gt;&lt;p&gt;If another account has accepted, ask your friend by another way before you use it: else a stolen link would be rewarded.&lt;/p&gt;&lt;p&gt;An unused invite ends after 30 days. A share that was accepted does not end by itself.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Der Link entscheidet, wer annehmen kann; die Regel, wer hineinkommt. Darum wird das Konto, das angenommen hat, mit der Anmeldung in deiner Regel verglichen.&lt;/p&gt;&lt;p&gt;Hat ein anderes Konto angenommen, frag deinen Freund auf anderem Weg, bevor du es benutzt: Sonst lohnte sich ein gestohlener Link.&lt;/p&gt;&lt;p&gt;Eine unbenutzte Einladung endet nach 30 Tagen. Eine angenommene Freigabe endet nicht von selbst.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ui::HostSession</name>
    <message>
        <source>your friend</source>
        <translation>dein Freund</translation>
    </message>
    <message>
        <source>the machine</source>
        <translation>der Rechner</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>der Dienst</translation>
    </message>
    <message>
        <source>A new share</source>
        <translation>Neue Freigabe</translation>
    </message>
    <message>
        <source>Share with %1</source>
        <translation>Freigabe für %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language you translate to, such as de</comment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>ui::HostView</name>
    <message>
        <source>look</source>
        <translation>ansehen</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
</context>
<context>
    <name>ui::InstallHints</name>
    <message>
        <source>Sign in as %1. If that account is new, it is made at this moment.</source>
        <translation>Melde dich als %1 an. Ist das Konto neu, entsteht es dabei.</translation>
    </message>
    <message>
        <source>Open tailscale.com/download and install the Windows program.</source>
        <translation>Öffne tailscale.com/download und installiere das Windows-Programm.</translation>
    </message>
    <message>
        <source>Click its icon beside the clock, then “Log in”.</source>
        <translation>Klick auf sein Zeichen neben der Uhr, dann „Log in“.</translation>
    </message>
    <message>
        <source>Install Tailscale from the App Store, or from tailscale.com/download.</source>
        <translation>Installiere Tailscale aus dem App Store oder von tailscale.com/download.</translation>
    </message>
    <message>
        <source>Click its icon in the menu bar, then “Log in”.</source>
        <translation>Klick auf sein Zeichen in der Menüleiste, dann „Log in“.</translation>
    </message>
    <message>
        <source>Install Tailscale from the Play Store or from F-Droid.</source>
        <translation>Installiere Tailscale aus dem Play Store oder von F-Droid.</translation>
    </message>
    <message>
        <source>Open it and allow the VPN connection.</source>
        <translation>Öffne es und erlaube die VPN-Verbindung.</translation>
    </message>
    <message>
        <source>Install Tailscale from the App Store.</source>
        <translation>Installiere Tailscale aus dem App Store.</translation>
    </message>
    <message>
        <source>Install Tailscale with your package manager, or with the command below. It asks for your password.</source>
        <translation>Installiere Tailscale mit deiner Paketverwaltung oder mit dem Befehl unten. Er fragt nach deinem Passwort.</translation>
    </message>
    <message>
        <source>Then run “sudo tailscale up” and open the link that it shows.</source>
        <translation>Starte dann „sudo tailscale up“ und öffne den Link, den es zeigt.</translation>
    </message>
</context>
<context>
    <name>ui::InvitePage</name>
    <message>
        <source>&amp;Open the invite</source>
        <translation>Einladung &amp;öffnen</translation>
    </message>
    <message>
        <source>If it does not work</source>
        <translation>Wenn es nicht klappt</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>There is no open invite. The host makes one first.</source>
        <translation>Es gibt keine offene Einladung. Zuerst muss eine erstellt werden.</translation>
    </message>
    <message>
        <source>Open the link that %1 sent you. It works once.</source>
        <translation>Öffne den Link, den %1 dir geschickt hat. Er gilt einmal.</translation>
    </message>
    <message>
        <source>Open the invite with the button below. It works once.</source>
        <translation>Öffne die Einladung mit dem Knopf unten. Sie gilt einmal.</translation>
    </message>
    <message>
        <source>If the browser asks for an account, choose %1.</source>
        <translation>Fragt der Browser nach einem Konto, wähle %1.</translation>
    </message>
    <message>
        <source>Press “Accept”. Then %1 appears among your machines.</source>
        <translation>Drück auf „Accept“. Dann erscheint %1 unter deinen Rechnern.</translation>
    </message>
    <message>
        <source>The invite is accepted</source>
        <translation>Die Einladung ist angenommen</translation>
    </message>
    <message>
        <source>Accept the invite from %1</source>
        <translation>Nimm die Einladung von %1 an</translation>
    </message>
    <message>
        <source>It is a link for you alone. Whoever opens it first gets in.</source>
        <translation>Es ist ein Link nur für dich. Wer ihn zuerst öffnet, kommt hinein.</translation>
    </message>
    <message>
        <source>%1 is among your machines</source>
        <translation>%1 ist unter deinen Rechnern</translation>
    </message>
    <message>
        <source>%1 is not among your machines yet</source>
        <translation>%1 ist noch nicht unter deinen Rechnern</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Waiting for %1 to appear</source>
        <translation>Warte, bis %1 erscheint</translation>
    </message>
    <message>
        <source>You need to be Owner or Admin of your own Tailscale network. Signed up alone, you are.</source>
        <translation>Du musst Owner oder Admin deines eigenen Tailscale-Netzes sein. Hast du dich allein angemeldet, bist du es.</translation>
    </message>
    <message>
        <source>“Already used” means: somebody opened it before you. Tell %1 at once.</source>
        <translation>„Already used“ heißt: Jemand hat den Link vor dir geöffnet. Sag es %1 sofort.</translation>
    </message>
    <message>
        <source>An unused invite ends after 30 days. Ask %1 for a new one.</source>
        <translation>Eine unbenutzte Einladung endet nach 30 Tagen. Bitte %1 um eine neue.</translation>
    </message>
    <message>
        <source>The machine has to appear first.</source>
        <translation>Zuerst muss der Rechner erscheinen.</translation>
    </message>
    <message>
        <source>Tick the box when you have accepted.</source>
        <translation>Setz den Haken, wenn du angenommen hast.</translation>
    </message>
    <message>
        <source>Accepting shares one machine with you. It gives nobody access to your own devices.</source>
        <translation>Wenn du annimmst, ist ein Rechner für dich freigegeben. An deine eigenen Geräte kommt dadurch niemand.</translation>
    </message>
    <message>
        <source>I have &amp;accepted, and the machine is in my list</source>
        <translation>Ich habe &amp;angenommen, und der Rechner steht in meiner Liste</translation>
    </message>
    <message>
        <source>Accept as in &amp;practice</source>
        <translation>Zur Ü&amp;bung annehmen</translation>
    </message>
</context>
<context>
    <name>ui::LayersStrip</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a layer, %2 what is the matter with it: “keys: expired”</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 works</source>
        <translation>%1 geht</translation>
    </message>
    <message>
        <source>%1 is not known yet</source>
        <translation>%1 ist noch nicht bekannt</translation>
    </message>
</context>
<context>
    <name>ui::MachineForm</name>
    <message>
        <source>Na&amp;me of the machine</source>
        <translation>Na&amp;me des Rechners</translation>
    </message>
    <message>
        <source>Its Tailscale &amp;addresses</source>
        <translation>Seine Tailscale-&amp;Adressen</translation>
    </message>
    <message>
        <source>Its &amp;full name (if it has one)</source>
        <translation>Sein &amp;voller Name (falls er einen hat)</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>As the Machines page of the admin console shows it, such as attic.</source>
        <translation>Wie ihn die Seite „Machines“ der Admin-Konsole zeigt, zum Beispiel attic.</translation>
    </message>
    <message>
        <source>Both of them, such as 100.101.102.103 and fd7a:115c:a1e0::1. “tailscale ip” on that machine shows them.</source>
        <translation>Beide, zum Beispiel 100.101.102.103 und fd7a:115c:a1e0::1. „tailscale ip“ auf diesem Rechner zeigt sie.</translation>
    </message>
    <message>
        <source>Such as attic.tail1234.ts.net. Then your friend types a name and no number.</source>
        <translation>Zum Beispiel attic.tail1234.ts.net. Dann tippt dein Freund einen Namen statt einer Nummer.</translation>
    </message>
    <message>
        <source>belongs to %1</source>
        <translation>gehört %1</translation>
    </message>
    <message>
        <source>Another machine…</source>
        <translation>Anderer Rechner…</translation>
    </message>
    <message>
        <source>you type its addresses</source>
        <translation>du tippst seine Adressen ein</translation>
    </message>
    <message>
        <source>“%1” is not an address. Copy both lines that “tailscale ip” prints.</source>
        <translation>„%1“ ist keine Adresse. Kopier beide Zeilen, die „tailscale ip“ ausgibt.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Halfdoor – practice</source>
        <translation>Halfdoor – Übung</translation>
    </message>
    <message>
        <source>Halfdoor</source>
        <translation>Halfdoor</translation>
    </message>
    <message>
        <source>Practice.</source>
        <translation>Übung.</translation>
    </message>
    <message>
        <source>Two made-up houses; nothing is sent.</source>
        <translation>Zwei erdachte Häuser; nichts wird gesendet.</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>&amp;Freigabe</translation>
    </message>
    <message>
        <source>&amp;Share something…</source>
        <translation>Etwas &amp;freigeben…</translation>
    </message>
    <message>
        <source>I &amp;got a card…</source>
        <translation>Ich habe eine &amp;Karte…</translation>
    </message>
    <message>
        <source>&amp;Open a card or a result…</source>
        <translation>Karte oder Ergebnis &amp;öffnen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Check &amp;again	F5</source>
        <translation>&amp;Neu prüfen	F5</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Your shares</source>
        <translation>&amp;Deine Freigaben</translation>
    </message>
    <message>
        <source>&amp;Find a share</source>
        <translation>Freigabe &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Help for this page	F1</source>
        <translation>&amp;Hilfe zu dieser Seite	F1</translation>
    </message>
    <message>
        <source>&amp;About Halfdoor</source>
        <translation>Ü&amp;ber Halfdoor</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation>Ü&amp;bung</translation>
    </message>
    <message>
        <source>Halfdoor has no server and no account. It is not affiliated with Tailscale.</source>
        <translation>Halfdoor hat keinen Server und kein Konto. Es gehört nicht zu Tailscale.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nichts steht an.</translation>
    </message>
    <message>
        <source>Open a card or a result</source>
        <translation>Karte oder Ergebnis öffnen</translation>
    </message>
    <message>
        <source>Cards and results (*.halfdoor *.halfdoor-result)</source>
        <translation>Karten und Ergebnisse (*.halfdoor *.halfdoor-result)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This file is neither a card nor a result of Halfdoor. Nothing was changed.</source>
        <translation>Diese Datei ist weder eine Karte noch ein Ergebnis von Halfdoor. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>ui::NameView</name>
    <message>
        <source>Name and address, apart</source>
        <translation>Name und Adresse, getrennt</translation>
    </message>
    <message>
        <source>leads to %1</source>
        <translation>führt zu %1</translation>
    </message>
    <message>
        <source>To this machine, nowhere else</source>
        <translation>Zu diesem Rechner, sonst nirgends hin</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>To another machine</source>
        <translation>Zu einem anderen Rechner</translation>
    </message>
    <message>
        <source>Out of the tailnet</source>
        <translation>Aus dem Tailnet hinaus</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Geht auf</translation>
    </message>
    <message>
        <source>Answers, but not there</source>
        <translation>Antwortet, aber nicht dort</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Schweigt</translation>
    </message>
    <message>
        <source>Promised doors that open there: %1 of %2. Tried: %3.</source>
        <extracomment>%1 and %2 numbers of doors; %3 a number of ports</extracomment>
        <translation>Versprochene Türen, die dort aufgehen: %1 von %2. Probiert: %3.</translation>
    </message>
</context>
<context>
    <name>ui::NamingForm</name>
    <message>
        <source>How your friend stands in the rule</source>
        <translation>Wie dein Freund in der Regel steht</translation>
    </message>
    <message>
        <source>By login</source>
        <translation>Mit seiner Anmeldung</translation>
    </message>
    <message>
        <source>this one account, nobody else</source>
        <translation>dieses eine Konto, niemand sonst</translation>
    </message>
    <message>
        <source>everyone you share a machine with, now and later</source>
        <translation>alle, mit denen du einen Rechner teilst, jetzt und später</translation>
    </message>
    <message>
        <source>Your file has no group, and the machine carries no tag: the login it is.</source>
        <translation>Deine Datei hat keine Gruppe, und der Rechner trägt keinen Tag: Es bleibt bei der Anmeldung.</translation>
    </message>
    <message>
        <source>%1&apos;s login is the narrowest way.</source>
        <translation>Die Anmeldung von %1 ist der engste Weg.</translation>
    </message>
    <message>
        <source>Nobody is in it.</source>
        <translation>Niemand ist darin.</translation>
    </message>
    <message>
        <source>In it: %1.</source>
        <translation>Darin: %1.</translation>
    </message>
    <message>
        <source>It gives nothing else today.</source>
        <translation>Sie gibt heute nichts weiter.</translation>
    </message>
    <message>
        <source>It gives also: %1.</source>
        <translation>Sie gibt auch: %1.</translation>
    </message>
</context>
<context>
    <name>ui::OpenCardPage</name>
    <message>
        <source>Open a card</source>
        <translation>Eine Karte öffnen</translation>
    </message>
    <message>
        <source>Somebody sent you a card: a file that ends in .halfdoor, or a line of text.</source>
        <translation>Jemand hat dir eine Karte geschickt: eine Datei, die auf .halfdoor endet, oder eine Zeile Text.</translation>
    </message>
    <message>
        <source>&amp;Paste the line or the whole message here</source>
        <translation>Füg die Zeile oder die ganze &amp;Nachricht hier ein</translation>
    </message>
    <message>
        <source>Card as text</source>
        <translation>Karte als Text</translation>
    </message>
    <message>
        <source>Open a &amp;file…</source>
        <translation>&amp;Datei öffnen…</translation>
    </message>
    <message>
        <source>You can also drop the file on this window. Opening a card connects to nobody.</source>
        <translation>Du kannst die Datei auch auf dieses Fenster ziehen. Das Öffnen einer Karte verbindet mit niemandem.</translation>
    </message>
    <message>
        <source>&amp;Open this card</source>
        <translation>&amp;Karte öffnen</translation>
    </message>
    <message>
        <source>Paste a card first.</source>
        <translation>Füg zuerst eine Karte ein.</translation>
    </message>
    <message>
        <source>This is a result, not a card. Open it on the page of your share.</source>
        <translation>Das ist ein Ergebnis, keine Karte. Öffne es auf der Seite deiner Freigabe.</translation>
    </message>
</context>
<context>
    <name>ui::PasteBox</name>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
</context>
<context>
    <name>ui::PlanView</name>
    <message>
        <source>Show the whole file</source>
        <translation>Ganze Datei zeigen</translation>
    </message>
    <message>
        <source>Copy the new file</source>
        <translation>Neue Datei kopieren</translation>
    </message>
    <message>
        <source>Save it…</source>
        <translation>Sichern…</translation>
    </message>
    <message>
        <source>Your policy file, before and after</source>
        <translation>Deine Policy-Datei, vorher und nachher</translation>
    </message>
    <message>
        <source>Who gains, who loses</source>
        <translation>Wer bekommt, wer verliert</translation>
    </message>
    <message>
        <source>The same in your policy file</source>
        <translation>Dasselbe in deiner Policy-Datei</translation>
    </message>
    <message>
        <source>Show the changes only</source>
        <translation>Nur die Änderungen zeigen</translation>
    </message>
    <message>
        <source>Save the new file</source>
        <translation>Neue Datei sichern</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>The former file opens this again to everyone you share with.</source>
        <translation>Die frühere Datei öffnet das wieder allen, mit denen du teilst.</translation>
    </message>
    <message>
        <source>%1 would reach that the moment the invite is accepted. So the rule comes first, the invite second.</source>
        <translation>Das alles erreichte %1, sobald die Einladung angenommen ist. Darum kommt zuerst die Regel, dann die Einladung.</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>Regel %1</translation>
    </message>
</context>
<context>
    <name>ui::PlankBar</name>
    <message>
        <source>not tried yet</source>
        <translation>noch nicht probiert</translation>
    </message>
    <message>
        <source>Port %1: %2</source>
        <extracomment>%1 port number, %2 state: “Port 22: shut”</extracomment>
        <translation>Port %1: %2</translation>
    </message>
    <message>
        <source>Port %1, %2: %3</source>
        <extracomment>%1 port number, %2 service, %3 state: “Port 8096, Jellyfin: open as promised”</extracomment>
        <translation>Port %1, %2: %3</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Türen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open as promised</source>
        <translation>
            <numerusform>%Ln offen wie versprochen</numerusform>
            <numerusform>%Ln offen wie versprochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open, should be shut</source>
        <translation>
            <numerusform>%Ln offen, sollte zu sein</numerusform>
            <numerusform>%Ln offen, sollten zu sein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) down</source>
        <translation>
            <numerusform>%Ln Dienst läuft nicht</numerusform>
            <numerusform>%Ln Dienste laufen nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loosely closed</source>
        <translation>
            <numerusform>%Ln nur angelehnt</numerusform>
            <numerusform>%Ln nur angelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shut</source>
        <translation>
            <numerusform>%Ln zu</numerusform>
            <numerusform>%Ln zu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln built in, expected</source>
        <translation>
            <numerusform>%Ln eingebaut, erwartet</numerusform>
            <numerusform>%Ln eingebaut, erwartet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <translation>
            <numerusform>%Ln unbekannt</numerusform>
            <numerusform>%Ln unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln under way</source>
        <translation>
            <numerusform>%Ln läuft</numerusform>
            <numerusform>%Ln laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not tried yet</source>
        <translation>
            <numerusform>%Ln noch nicht probiert</numerusform>
            <numerusform>%Ln noch nicht probiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PolicyReview</name>
    <message>
        <source>Your policy file at the place of the problem</source>
        <translation>Deine Policy-Datei an der Stelle des Problems</translation>
    </message>
    <message>
        <source>Take the last fix back</source>
        <translation>Letzte Korrektur zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n fix(es) taken; your file is not changed before you save.</source>
        <translation>
            <numerusform>%n Korrektur übernommen; deine Datei ändert sich erst beim Sichern.</numerusform>
            <numerusform>%n Korrekturen übernommen; deine Datei ändert sich erst beim Sichern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tailscale would refuse this file today: %n problem(s).</source>
        <translation>
            <numerusform>Tailscale würde diese Datei heute ablehnen: %n Problem.</numerusform>
            <numerusform>Tailscale würde diese Datei heute ablehnen: %n Probleme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tailscale would take this file as it is.</source>
        <translation>Tailscale würde diese Datei so annehmen, wie sie ist.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::PracticePanel</name>
    <message>
        <source>Rehearse trouble</source>
        <translation>Ärger üben</translation>
    </message>
    <message>
        <source>Practice: what happens at %1&apos;s house</source>
        <translation>Übung: was bei %1 geschieht</translation>
    </message>
    <message>
        <source>%1 accepts</source>
        <translation>%1 nimmt an</translation>
    </message>
    <message>
        <source>Open the card as %1</source>
        <translation>Karte als %1 öffnen</translation>
    </message>
</context>
<context>
    <name>ui::PrivacyDocument</name>
    <message>
        <source>When: %1</source>
        <translation>Wann: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>What %1 can see</source>
        <translation>Was %1 sehen kann</translation>
    </message>
    <message>
        <source>%1 on %2, used with the account %3. %4.</source>
        <extracomment>%1 service, %2 machine, %3 login, %4 day</extracomment>
        <translation>%1 auf %2, benutzt mit dem Konto %3. %4.</translation>
    </message>
    <message>
        <source>%1 can see</source>
        <translation>%1 kann sehen</translation>
    </message>
    <message>
        <source>Depends on %1</source>
        <translation>Hängt von %1 ab</translation>
    </message>
    <message>
        <source>%1 cannot</source>
        <translation>%1 kann nicht</translation>
    </message>
    <message>
        <source>You can</source>
        <translation>Du kannst</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Read and agreed on %1.</source>
        <translation>Gelesen und zugestimmt am %1.</translation>
    </message>
</context>
<context>
    <name>ui::PrivacyPage</name>
    <message>
        <source>&amp;I have read this.</source>
        <translation>&amp;Ich habe das gelesen.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF sichern</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>&amp;Agree and go on</source>
        <translation>Zu&amp;stimmen und weiter</translation>
    </message>
    <message>
        <source>What %1 can see</source>
        <translation>Was %1 sehen kann</translation>
    </message>
    <message>
        <source>Read it, check what you like, then decide.</source>
        <translation>Lies es, prüf, was du willst, dann entscheide.</translation>
    </message>
    <message>
        <source>%1 can see</source>
        <translation>%1 kann sehen</translation>
    </message>
    <message>
        <source>Depends on %1</source>
        <translation>Hängt von %1 ab</translation>
    </message>
    <message>
        <source>%1 cannot</source>
        <translation>%1 kann nicht</translation>
    </message>
    <message>
        <source>You can</source>
        <translation>Du kannst</translation>
    </message>
    <message>
        <source>Agreed on %1.</source>
        <translation>Zugestimmt am %1.</translation>
    </message>
    <message>
        <source>Dated %1.</source>
        <translation>Datiert %1.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Tick “I have read this” first.</source>
        <translation>Setz zuerst den Haken.</translation>
    </message>
    <message>
        <source>Each sentence has a condition and a source. What you can check yourself has a command.</source>
        <translation>Jeder Satz hat eine Bedingung und eine Quelle. Was du selbst prüfen kannst, hat einen Befehl.</translation>
    </message>
</context>
<context>
    <name>ui::ProblemList</name>
    <message numerus="yes">
        <source>%n more problem(s) that are not listed</source>
        <translation>
            <numerusform>%n weiteres Problem, das nicht aufgeführt ist</numerusform>
            <numerusform>%n weitere Probleme, die nicht aufgeführt sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more problem(s)</source>
        <translation>
            <numerusform>%n weiteres Problem zeigen</numerusform>
            <numerusform>%n weitere Probleme zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>In Tailscale&apos;s words: %1</source>
        <translation>In Tailscales Worten: %1</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Stelle zeigen</translation>
    </message>
    <message>
        <source>Show the place: line %1</source>
        <translation>Stelle zeigen: Zeile %1</translation>
    </message>
    <message>
        <source>Show the fix</source>
        <translation>Korrektur zeigen</translation>
    </message>
    <message>
        <source>Show the fix for line %1</source>
        <translation>Korrektur für Zeile %1 zeigen</translation>
    </message>
    <message>
        <source>Copy its words</source>
        <translation>Wortlaut kopieren</translation>
    </message>
    <message>
        <source>Copy Tailscale&apos;s words about line %1</source>
        <translation>Tailscales Wortlaut zu Zeile %1 kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>What the fix changes</source>
        <translation>Was die Korrektur ändert</translation>
    </message>
    <message>
        <source>Accept this fix</source>
        <translation>Korrektur übernehmen</translation>
    </message>
</context>
<context>
    <name>ui::ProgressClock</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1 s, about %2 s left</source>
        <extracomment>%1 seconds that a check has run, %2 seconds that are left</extracomment>
        <translation>%1 s, noch etwa %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 s, about %2 min left</source>
        <extracomment>%1 seconds that a check has run, %2 minutes that are left</extracomment>
        <translation>%1 s, noch etwa %2 min</translation>
    </message>
</context>
<context>
    <name>ui::ProofPage</name>
    <message>
        <source>Al&amp;l doors, with their answers</source>
        <translation>A&amp;lle Türen mit ihren Antworten</translation>
    </message>
    <message>
        <source>The &amp;result from your friend</source>
        <translation>Das &amp;Ergebnis von deinem Freund</translation>
    </message>
    <message>
        <source>Open a result</source>
        <translation>Ergebnis öffnen</translation>
    </message>
    <message>
        <source>&amp;Another result…</source>
        <translation>&amp;Anderes Ergebnis…</translation>
    </message>
    <message>
        <source>Your friend&apos;s Halfdoor ends with a result: a file, or a line of text for a chat.</source>
        <translation>Das Halfdoor deines Freundes endet mit einem Ergebnis: einer Datei oder einer Zeile Text für einen Chat.</translation>
    </message>
    <message>
        <source>You can also drop the file onto this window. A result proves nothing against somebody who forges it.</source>
        <translation>Du kannst die Datei auch auf dieses Fenster ziehen. Ein Ergebnis beweist nichts gegen jemanden, der es fälscht.</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Wer das sagt</translation>
    </message>
    <message>
        <source>What did %1 find?</source>
        <translation>Was hat %1 gefunden?</translation>
    </message>
    <message>
        <source>The proof is measured from your friend&apos;s computer, not from yours.</source>
        <translation>Der Beweis wird vom Rechner deines Freundes aus gemessen, nicht von deinem.</translation>
    </message>
    <message>
        <source>&amp;Look at this result</source>
        <translation>Dieses Ergebnis an&amp;sehen</translation>
    </message>
    <message>
        <source>&amp;Next: aftercare</source>
        <translation>&amp;Weiter: danach</translation>
    </message>
    <message>
        <source>No result yet. You can go on and come back.</source>
        <translation>Noch kein Ergebnis. Du kannst weitergehen und wiederkommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n door(s) of %1, tried from %2&apos;s computer</source>
        <translation>
            <numerusform>%n Tür von %1, probiert vom Rechner von %2</numerusform>
            <numerusform>%n Türen von %1, probiert vom Rechner von %2</numerusform>
        </translation>
    </message>
    <message>
        <source>You meant: %1, %2, port %3</source>
        <translation>Du meintest: %1, %2, Port %3</translation>
    </message>
    <message>
        <source>Your policy says the same, compared %1</source>
        <translation>Deine Policy sagt dasselbe, verglichen %1</translation>
    </message>
    <message>
        <source>Nobody has compared your policy since it changed</source>
        <translation>Niemand hat deine Policy verglichen, seit sie sich geändert hat</translation>
    </message>
    <message>
        <source>%1 measured it, with the result of %2</source>
        <translation>%1 hat es gemessen, mit dem Ergebnis vom %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message numerus="yes">
        <source>Al&amp;l %n answer(s)</source>
        <translation>
            <numerusform>A&amp;lle Antworten (%n)</numerusform>
            <numerusform>A&amp;lle %n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;p&gt;“As promised” means: the promised door opened, and every other door that was tried stayed silent. A door that answers “refused” is only loosely closed: the rule lets packets in.&lt;/p&gt;&lt;p&gt;A check knows new connections only, and it is true for the time it ran.&lt;/p&gt;</source>
        <translation>&lt;p&gt;„Wie versprochen“ heißt: Die versprochene Tür ging auf, und jede andere probierte blieb still. Eine Tür, die „abgelehnt“ antwortet, ist nur angelehnt: Die Regel lässt Pakete ein.&lt;/p&gt;&lt;p&gt;Eine Prüfung kennt nur neue Verbindungen, und sie gilt für die Zeit, in der sie lief.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Fix the &amp;rule…</source>
        <translation>Die &amp;Regel berichtigen…</translation>
    </message>
    <message>
        <source>An older result: it is in the history, the newest one counts.</source>
        <translation>Ein älteres Ergebnis: Es steht im Verlauf, es zählt das neueste.</translation>
    </message>
    <message>
        <source>Three runs make a proof</source>
        <translation>Drei Durchgänge sind ein Beweis</translation>
    </message>
</context>
<context>
    <name>ui::QrView</name>
    <message>
        <source>Code to scan; it holds the text beside it</source>
        <translation>Code zum Scannen; er enthält den Text daneben</translation>
    </message>
</context>
<context>
    <name>ui::RangeBar</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>a range of ports</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 ports, %2 how many are in which state: “8000 to 8095: 96 loosely closed”</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::RegisterPage</name>
    <message>
        <source>Two houses beside each other; between them a door whose upper half stands open.</source>
        <translation>Zwei Häuser nebeneinander, dazwischen eine Tür, deren obere Hälfte offen steht.</translation>
    </message>
    <message>
        <source>Open the top half of the door</source>
        <translation>Öffne die obere Hälfte der Tür</translation>
    </message>
    <message>
        <source>Let a friend use one service, not your network.</source>
        <translation>Lass einen Freund einen Dienst benutzen, nicht dein Netz.</translation>
    </message>
    <message>
        <source>Sha&amp;re something</source>
        <translation>Etwas f&amp;reigeben</translation>
    </message>
    <message>
        <source>One machine, one service, one friend. Nine short pages.</source>
        <translation>Ein Rechner, ein Dienst, ein Freund. Neun kurze Seiten.</translation>
    </message>
    <message>
        <source>I &amp;got a card</source>
        <translation>Ich habe eine &amp;Karte</translation>
    </message>
    <message>
        <source>Open the file or paste the text that your friend sent you. Or drop it here.</source>
        <translation>Öffne die Datei oder füge den Text ein, den du bekommen hast. Oder zieh sie hierher.</translation>
    </message>
    <message>
        <source>&amp;Try it in practice</source>
        <translation>Zur &amp;Übung ausprobieren</translation>
    </message>
    <message>
        <source>Two made-up houses on this computer. No account, nothing is sent.</source>
        <translation>Zwei erdachte Häuser auf diesem Rechner. Kein Konto, nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Your shares</source>
        <translation>Deine Freigaben</translation>
    </message>
    <message>
        <source>Find a share</source>
        <translation>Freigabe suchen</translation>
    </message>
    <message>
        <source>No share has these words.</source>
        <translation>Keine Freigabe hat diese Wörter.</translation>
    </message>
    <message>
        <source>Another friend for %1…</source>
        <translation>Noch jemand für %1…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pausieren…</translation>
    </message>
    <message>
        <source>Open it again…</source>
        <translation>Wieder öffnen…</translation>
    </message>
    <message>
        <source>End this share…</source>
        <translation>Freigabe beenden…</translation>
    </message>
    <message>
        <source>Cards from friends</source>
        <translation>Karten von Freunden</translation>
    </message>
    <message>
        <source>%1 on %2, from %3</source>
        <translation>%1 auf %2, von %3</translation>
    </message>
    <message>
        <source>Done. Open it to check again.</source>
        <translation>Fertig. Öffne sie, um neu zu prüfen.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>%1 the title of a page</extracomment>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>Next due: %1, %2, %3</source>
        <extracomment>%1 a share, %2 what is due (“next check”), %3 a date</extracomment>
        <translation>Als Nächstes: %1, %2, %3</translation>
    </message>
    <message>
        <source>See what differs</source>
        <translation>Ansehen, was abweicht</translation>
    </message>
    <message>
        <source>What was measured…</source>
        <translation>Was gemessen wurde…</translation>
    </message>
    <message>
        <source>Done. %1</source>
        <translation>Fertig. %1</translation>
    </message>
    <message>
        <source>Try every door…</source>
        <translation>Jede Tür probieren…</translation>
    </message>
</context>
<context>
    <name>ui::ResultDialog</name>
    <message>
        <source>Send the result to %1</source>
        <translation>Ergebnis an %1 senden</translation>
    </message>
    <message>
        <source>When you checked: %1</source>
        <translation>Wann du geprüft hast: %1</translation>
    </message>
    <message>
        <source>The doors you tried, %1 of them, and what each answered</source>
        <translation>Welche %1 Türen du probiert hast, und was jede geantwortet hat</translation>
    </message>
    <message>
        <source>Your login: %1</source>
        <translation>Deine Anmeldung: %1</translation>
    </message>
    <message>
        <source>The number of the card, so that %1 knows which promise it belongs to</source>
        <translation>Die Nummer der Karte, damit %1 weiß, zu welchem Versprechen es gehört</translation>
    </message>
    <message>
        <source>What the result says</source>
        <translation>Was das Ergebnis sagt</translation>
    </message>
    <message>
        <source>Nothing about your other devices. Send it as you like: by chat, by mail, on a stick.</source>
        <translation>Nichts über deine anderen Geräte. Schick es, wie du willst: im Chat, per Mail, auf einem Stick.</translation>
    </message>
    <message>
        <source>Result as one line of text</source>
        <translation>Ergebnis als eine Zeile Text</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Save as a &amp;file…</source>
        <translation>Als &amp;Datei sichern…</translation>
    </message>
    <message>
        <source>Co&amp;py the line</source>
        <translation>Zeile &amp;kopieren</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message to %1.</source>
        <translation>Kopiert. Füg es in eine Nachricht an %1 ein.</translation>
    </message>
    <message>
        <source>When you tried every door: %1</source>
        <translation>Wann du jede Tür probiert hast: %1</translation>
    </message>
    <message numerus="yes">
        <source>What each of %Ln door(s) answered</source>
        <translation>
            <numerusform>Was %Ln Tür geantwortet hat</numerusform>
            <numerusform>Was jede von %Ln Türen geantwortet hat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RulePage</name>
    <message>
        <source>Your policy &amp;file as it is now</source>
        <translation>Deine Policy-&amp;Datei, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>Open your policy file</source>
        <translation>Policy-Datei öffnen</translation>
    </message>
    <message>
        <source>Name your friend another &amp;way</source>
        <translation>Deinen Freund anders be&amp;nennen</translation>
    </message>
    <message>
        <source>Copy it out of the admin console &amp;again and paste it here</source>
        <translation>Kopier sie noch einmal aus der Admin-Konsole und &amp;füg sie hier ein</translation>
    </message>
    <message>
        <source>Open what is saved now</source>
        <translation>Öffnen, was jetzt gesichert ist</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Rückgängig…</translation>
    </message>
    <message>
        <source>&amp;Read it again</source>
        <translation>Noch einmal &amp;lesen</translation>
    </message>
    <message>
        <source>Reading your policy</source>
        <translation>Lese deine Policy</translation>
    </message>
    <message>
        <source>Saving and reading it back</source>
        <translation>Sichere und lese zurück</translation>
    </message>
    <message>
        <source>Waiting for your tailnet.</source>
        <translation>Warte auf dein Tailnet.</translation>
    </message>
    <message>
        <source>Paste your policy file or open it first.</source>
        <translation>Füg zuerst deine Policy-Datei ein oder öffne sie.</translation>
    </message>
    <message>
        <source>Save it there first, then paste back what stands there.</source>
        <translation>Sichere sie zuerst dort, dann füg ein, was dort steht.</translation>
    </message>
    <message>
        <source>Tried on this computer: the file is valid and its own tests hold.</source>
        <translation>Auf diesem Rechner probiert: Die Datei ist gültig, und ihre eigenen Tests halten.</translation>
    </message>
    <message>
        <source>Tried on this computer: the file is valid and its own tests hold. Tailscale tries it again before it is saved.</source>
        <translation>Auf diesem Rechner probiert: Die Datei ist gültig, und ihre eigenen Tests halten. Tailscale prüft sie noch einmal, bevor sie gesichert wird.</translation>
    </message>
    <message>
        <source>Your policy lets %1 in through one door only</source>
        <translation>Deine Policy lässt %1 nur durch eine Tür ein</translation>
    </message>
    <message>
        <source>Let %1 in through one door only</source>
        <translation>%1 nur durch eine Tür einlassen</translation>
    </message>
    <message>
        <source>Let %1 in through these doors only</source>
        <translation>%1 nur durch diese Türen einlassen</translation>
    </message>
    <message>
        <source>%1&apos;s door is paused</source>
        <translation>Die Tür für %1 macht Pause</translation>
    </message>
    <message>
        <source>Pause %1&apos;s door</source>
        <translation>Die Tür für %1 pausieren</translation>
    </message>
    <message>
        <source>%1&apos;s door opens again</source>
        <translation>Die Tür für %1 geht wieder auf</translation>
    </message>
    <message>
        <source>Open %1&apos;s door again</source>
        <translation>Die Tür für %1 wieder öffnen</translation>
    </message>
    <message>
        <source>%1&apos;s rule is out</source>
        <translation>Die Regel für %1 ist heraus</translation>
    </message>
    <message>
        <source>Take %1&apos;s rule out</source>
        <translation>Die Regel für %1 herausnehmen</translation>
    </message>
    <message>
        <source>The former policy is back</source>
        <translation>Die frühere Policy ist zurück</translation>
    </message>
    <message>
        <source>Back to the former policy</source>
        <translation>Zurück zur früheren Policy</translation>
    </message>
    <message>
        <source>Somebody changed your policy in between. Nothing was saved; this is the new plan.</source>
        <translation>Jemand hat deine Policy inzwischen geändert. Nichts wurde gesichert; das ist der neue Plan.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Mend it in the admin console, then read the file again.</source>
        <translation>Bring es in der Admin-Konsole in Ordnung, dann lies die Datei neu.</translation>
    </message>
    <message>
        <source>Nothing was planned, nothing was changed.</source>
        <translation>Nichts wurde geplant, nichts geändert.</translation>
    </message>
    <message>
        <source>That is still the former file.</source>
        <translation>Das ist noch die frühere Datei.</translation>
    </message>
    <message>
        <source>Save the new one in the admin console, then copy and paste again.</source>
        <translation>Sichere die neue in der Admin-Konsole, dann kopier und füg sie noch einmal ein.</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>What is saved is not what was planned: line %1 differs.</source>
        <translation>Gesichert ist etwas anderes als geplant: Zeile %1 weicht ab.</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>Geplant: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gesichert: %1</translation>
    </message>
    <message>
        <source>Saved, read back, and equal to the plan</source>
        <translation>Gesichert, zurückgelesen und gleich dem Plan</translation>
    </message>
    <message>
        <source>Pasted back, and equal to the plan</source>
        <translation>Wieder eingefügt und gleich dem Plan</translation>
    </message>
    <message>
        <source>The version before is kept on this computer</source>
        <translation>Die Fassung davor ist auf diesem Rechner aufgehoben</translation>
    </message>
    <message>
        <source>You can go back to it until somebody has accepted.</source>
        <translation>Du kannst zu ihr zurück, bis jemand angenommen hat.</translation>
    </message>
    <message>
        <source>Now comes the invite</source>
        <translation>Jetzt kommt die Einladung</translation>
    </message>
    <message>
        <source>%1 gets what the rule says the moment the invite is accepted, and nothing else.</source>
        <translation>%1 bekommt, was die Regel sagt, sobald die Einladung angenommen ist, und sonst nichts.</translation>
    </message>
    <message>
        <source>&amp;Read the policy</source>
        <translation>&amp;Policy lesen</translation>
    </message>
    <message>
        <source>&amp;Use this text</source>
        <translation>Diesen Text &amp;benutzen</translation>
    </message>
    <message>
        <source>&amp;Copy the new file</source>
        <translation>Neue Datei &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save this rule</source>
        <translation>Regel &amp;sichern</translation>
    </message>
    <message>
        <source>&amp;Save the former file</source>
        <translation>Frühere Datei &amp;sichern</translation>
    </message>
    <message>
        <source>&amp;Save this change</source>
        <translation>Änderung &amp;sichern</translation>
    </message>
    <message>
        <source>&amp;Save again</source>
        <translation>Noch einmal &amp;sichern</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>F&amp;ertig</translation>
    </message>
    <message>
        <source>&amp;Next: the invite</source>
        <translation>&amp;Weiter: die Einladung</translation>
    </message>
    <message>
        <source>&amp;Plan the rule again</source>
        <translation>Regel neu &amp;planen</translation>
    </message>
    <message>
        <source>Today&apos;s version is kept, you can undo.</source>
        <translation>Die heutige Fassung bleibt aufgehoben, du kannst zurück.</translation>
    </message>
    <message>
        <source>&amp;Keep the rule</source>
        <translation>Regel &amp;behalten</translation>
    </message>
    <message>
        <source>&lt;p&gt;Rules in Tailscale only add: there is no rule that forbids. So what lets everyone in has to be narrowed first, and then one rule is added for your friend.&lt;/p&gt;&lt;p&gt;Everything else in the file stays as it is, comments included. Ping comes with any rule.&lt;/p&gt;&lt;p&gt;Nothing is saved before you have seen it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Regeln in Tailscale erlauben nur: Es gibt keine, die verbietet. Darum wird zuerst enger gemacht, was alle einlässt, dann kommt eine Regel für deinen Freund dazu.&lt;/p&gt;&lt;p&gt;Alles andere in der Datei bleibt, wie es ist, auch die Kommentare. Der Ping kommt mit jeder Regel.&lt;/p&gt;&lt;p&gt;Nichts wird gesichert, bevor du es gesehen hast.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Tick that this is what you want, or name your friend another way.</source>
        <translation>Hake an, dass du das willst, oder benenne deinen Freund anders.</translation>
    </message>
    <message>
        <source>The fix is in. You can take it back.</source>
        <translation>Die Korrektur ist drin. Du kannst sie zurücknehmen.</translation>
    </message>
    <message>
        <source>This is about the text before the last change.</source>
        <translation>Das gilt für den Text vor der letzten Änderung.</translation>
    </message>
    <message>
        <source>The new file is being tried on this computer.</source>
        <translation>Die neue Datei wird auf diesem Rechner geprüft.</translation>
    </message>
    <message>
        <source>Tailscale would refuse the new file too, until the problems above are mended.</source>
        <translation>Tailscale würde auch die neue Datei ablehnen, bis die Probleme oben behoben sind.</translation>
    </message>
    <message>
        <source>This file is made elsewhere; a change here would be lost.</source>
        <translation>Diese Datei wird anderswo gemacht; eine Änderung hier ginge verloren.</translation>
    </message>
    <message>
        <source>This group gives more than the share.</source>
        <translation>Diese Gruppe gibt mehr als die Freigabe.</translation>
    </message>
    <message>
        <source>&amp;Copy the patch</source>
        <translation>&amp;Patch kopieren</translation>
    </message>
</context>
<context>
    <name>ui::RunComparison</name>
    <message>
        <source>Ea&amp;rlier</source>
        <translation>&amp;Früher</translation>
    </message>
    <message>
        <source>La&amp;ter</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 a day, %2 “Audit” or “Check, not finished”, %3 what came out</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>That is the same run twice.</source>
        <translation>Das ist zweimal derselbe Durchgang.</translation>
    </message>
    <message>
        <source>The first of the two is the newer one: read it backwards.</source>
        <translation>Der erste von beiden ist der neuere: Lies es rückwärts.</translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s): see the saved results.</source>
        <translation>
            <numerusform>%n weitere Änderung: siehe die gesicherten Ergebnisse.</numerusform>
            <numerusform>%n weitere Änderungen: siehe die gesicherten Ergebnisse.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RunFormat</name>
    <message>
        <source>&amp;Report to read (Markdown)</source>
        <translation>&amp;Bericht zum Lesen (Markdown)</translation>
    </message>
    <message>
        <source>&amp;Table (CSV)</source>
        <translation>&amp;Tabelle (CSV)</translation>
    </message>
    <message>
        <source>For &amp;programs (JSON)</source>
        <translation>Für &amp;Programme (JSON)</translation>
    </message>
    <message>
        <source>As &amp;nmap writes it (XML)</source>
        <translation>Wie &amp;nmap es schreibt (XML)</translation>
    </message>
</context>
<context>
    <name>ui::RunList</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Gemessen von</translation>
    </message>
    <message>
        <source>Every run, newest first</source>
        <translation>Alle Durchgänge, der neueste zuerst</translation>
    </message>
</context>
<context>
    <name>ui::RunPage</name>
    <message>
        <source>All answers</source>
        <translation>Alle Antworten</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Si&amp;chern als…</translation>
    </message>
    <message>
        <source>&amp;To the history</source>
        <translation>Zum &amp;Verlauf</translation>
    </message>
    <message>
        <source>Measured by this computer.</source>
        <translation>Von diesem Rechner gemessen.</translation>
    </message>
    <message>
        <source>It came back from %1 as a result. A result proves nothing against somebody who forges it.</source>
        <translation>Es kam von %1 als Ergebnis zurück. Gegen jemanden, der es fälscht, beweist ein Ergebnis nichts.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <extracomment>%1 day with weekday, %2 time</extracomment>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <translation>ddd, d. MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>All %n answer(s)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>Alle %n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;p&gt;One run of the past, as it was measured then. It says nothing about today.&lt;/p&gt;&lt;p&gt;Name and address are looked at apart: the name has to lead to this machine and to nothing else.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ein früherer Durchgang, so wie damals gemessen wurde. Über heute sagt er nichts.&lt;/p&gt;&lt;p&gt;Name und Adresse werden getrennt angesehen: Der Name muss zu diesem Rechner führen und zu nichts anderem.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ui::RunStops</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After a name refresh</source>
        <translation>Nach einer Namensauffrischung</translation>
    </message>
    <message>
        <source>After a day</source>
        <translation>Nach einem Tag</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>%1 a time of day
----------
%1 a date</extracomment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>from tomorrow, %1</source>
        <extracomment>%1 a time of day</extracomment>
        <translation>ab morgen, %1</translation>
    </message>
    <message>
        <source>ten minutes after the first</source>
        <translation>zehn Minuten nach dem ersten</translation>
    </message>
    <message>
        <source>24 hours after the first</source>
        <translation>24 Stunden nach dem ersten</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Jetzt fällig</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
</context>
<context>
    <name>ui::RunTrack</name>
    <message>
        <source>%1: %2.</source>
        <extracomment>one run, spoken: %1 “After a day”, %2 “as promised”, %3 “today, 16:42”</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1: %2, %3.</translation>
    </message>
</context>
<context>
    <name>ui::ShareCard</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
</context>
<context>
    <name>ui::ShareWords</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Sichtbar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>the machine</source>
        <translation>der Rechner</translation>
    </message>
    <message>
        <source>your friend</source>
        <translation>dein Freund</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>der Dienst</translation>
    </message>
    <message>
        <source>%1 accepted; your rule names the same login.</source>
        <translation>%1 hat angenommen; deine Regel nennt dieselbe Anmeldung.</translation>
    </message>
    <message>
        <source>Used on %1.</source>
        <translation>Am %1 benutzt.</translation>
    </message>
    <message>
        <source>Used.</source>
        <translation>Benutzt.</translation>
    </message>
    <message>
        <source>%1 is in %2’s list.</source>
        <translation>%1 steht in der Liste von %2.</translation>
    </message>
    <message>
        <source>The keys are valid.</source>
        <translation>Die Schlüssel gelten.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 antwortet.</translation>
    </message>
    <message>
        <source>Port %1; saved and read back.</source>
        <translation>Port %1; gesichert und zurückgelesen.</translation>
    </message>
    <message>
        <source>%1 accepted, but your rule names %2.</source>
        <translation>%1 hat angenommen, aber deine Regel nennt %2.</translation>
    </message>
    <message>
        <source>The invite cannot be used any more. Make a new one.</source>
        <translation>Die Einladung gilt nicht mehr. Mach eine neue.</translation>
    </message>
    <message>
        <source>%1 is not in %2’s list.</source>
        <translation>%1 steht nicht in der Liste von %2.</translation>
    </message>
    <message>
        <source>A key has expired. Until it is renewed, %1 is offline for everyone.</source>
        <translation>Ein Schlüssel ist abgelaufen. Bis er erneuert ist, ist %1 für alle offline.</translation>
    </message>
    <message>
        <source>%1 does not answer. It may be switched off.</source>
        <translation>%1 antwortet nicht. Vielleicht ist es ausgeschaltet.</translation>
    </message>
    <message>
        <source>The rule does not let %1 in as you meant it.</source>
        <translation>Die Regel lässt %1 nicht so ein, wie du es wolltest.</translation>
    </message>
    <message>
        <source>The door is right, but %1 is not running.</source>
        <translation>Die Tür stimmt, aber %1 läuft nicht.</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Stimmt</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Benutzt</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Anderes Konto</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Not as meant</source>
        <translation>Nicht wie gemeint</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Geprüft %1</translation>
    </message>
    <message>
        <source>Begun %1</source>
        <translation>Begonnen %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what is due, “next check”; %2 a date</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Open it again…</source>
        <translation>Wieder öffnen…</translation>
    </message>
    <message>
        <source>Go on ending it</source>
        <translation>Weiter beenden</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>a date with the month as a word; Qt&apos;s letters: d day, MMMM month, yyyy year</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>today, %1</source>
        <extracomment>%1 a time of day</extracomment>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>gestern, %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>%1 a date: “on 2 November 2026”</extracomment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>A new share</source>
        <translation>Eine neue Freigabe</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 friend, %2 service</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – %2 on %3</source>
        <extracomment>%1 friend, %2 service, %3 machine: “Tom – Jellyfin on attic”</extracomment>
        <translation>%1 – %2 auf %3</translation>
    </message>
    <message>
        <source>Two houses, one door</source>
        <translation>Zwei Häuser, eine Tür</translation>
    </message>
    <message>
        <source>Your side</source>
        <translation>Deine Seite</translation>
    </message>
    <message>
        <source>What you share</source>
        <translation>Was du freigibst</translation>
    </message>
    <message>
        <source>Your friend</source>
        <translation>Dein Freund</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Die Regel</translation>
    </message>
    <message>
        <source>The invite</source>
        <translation>Die Einladung</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>Die Karte</translation>
    </message>
    <message>
        <source>The proof</source>
        <translation>Der Beweis</translation>
    </message>
    <message>
        <source>Aftercare</source>
        <translation>Nachsorge</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Dein Konto</translation>
    </message>
    <message>
        <source>What your host can see</source>
        <translation>Was dein Gastgeber sehen kann</translation>
    </message>
    <message>
        <source>Check the door</source>
        <translation>Die Tür prüfen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>You paused it on %1.</source>
        <translation>Du hast sie am %1 pausiert.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Last seen on %1.</source>
        <translation>Zuletzt am %1 gesehen.</translation>
    </message>
    <message>
        <source>Nothing is known about it yet.</source>
        <translation>Darüber ist noch nichts bekannt.</translation>
    </message>
    <message>
        <source>You began this share.</source>
        <translation>Du hast diese Freigabe begonnen.</translation>
    </message>
    <message>
        <source>You saved the rule.</source>
        <translation>Du hast die Regel gesichert.</translation>
    </message>
    <message>
        <source>The rule was read back as planned.</source>
        <translation>Die Regel wurde zurückgelesen, wie geplant.</translation>
    </message>
    <message>
        <source>You paused the rule.</source>
        <translation>Du hast die Regel pausiert.</translation>
    </message>
    <message>
        <source>You opened the rule again.</source>
        <translation>Du hast die Regel wieder geöffnet.</translation>
    </message>
    <message>
        <source>You took the rule out.</source>
        <translation>Du hast die Regel herausgenommen.</translation>
    </message>
    <message>
        <source>You went back to the former policy file.</source>
        <translation>Du bist zur früheren Policy-Datei zurückgekehrt.</translation>
    </message>
    <message>
        <source>You made the invite.</source>
        <translation>Du hast die Einladung gemacht.</translation>
    </message>
    <message>
        <source>%1 accepted the invite.</source>
        <translation>%1 hat die Einladung angenommen.</translation>
    </message>
    <message>
        <source>%1 accepted: not the account of your rule.</source>
        <translation>%1 hat angenommen: nicht das Konto deiner Regel.</translation>
    </message>
    <message>
        <source>You withdrew the invite.</source>
        <translation>Du hast die Einladung zurückgezogen.</translation>
    </message>
    <message>
        <source>You made the card.</source>
        <translation>Du hast die Karte gemacht.</translation>
    </message>
    <message>
        <source>The door was checked.</source>
        <translation>Die Tür wurde geprüft.</translation>
    </message>
    <message>
        <source>You read your friend’s result.</source>
        <translation>Du hast das Ergebnis deines Freundes gelesen.</translation>
    </message>
    <message>
        <source>You ended this share.</source>
        <translation>Du hast diese Freigabe beendet.</translation>
    </message>
    <message>
        <source>You adopted the login %1.</source>
        <translation>Du hast die Anmeldung %1 übernommen.</translation>
    </message>
    <message>
        <source>You began to end this share.</source>
        <translation>Du hast begonnen, diese Freigabe zu beenden.</translation>
    </message>
    <message>
        <source>Look at your policy file.</source>
        <translation>Sieh in deine Policy-Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) let others in as well.</source>
        <translation>
            <numerusform>%n Regel lässt auch andere herein.</numerusform>
            <numerusform>%n Regeln lassen auch andere herein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not as saved</source>
        <translation>Nicht wie gesichert</translation>
    </message>
</context>
<context>
    <name>ui::SpanTable</name>
    <message>
        <source>Every port with its answer</source>
        <translation>Jeder Port mit seiner Antwort</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>not tried, or not often enough</source>
        <translation>nicht oder nicht oft genug probiert</translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s): see the saved result</source>
        <translation>
            <numerusform>%n weitere Zeile: siehe das gesicherte Ergebnis</numerusform>
            <numerusform>%n weitere Zeilen: siehe das gesicherte Ergebnis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatementView</name>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A day with the month as a word, in the notation of QLocale::toString(): 5 January 2026</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Why we know</source>
        <translation>Woher wir das wissen</translation>
    </message>
    <message>
        <source>Check it yourself</source>
        <translation>Selbst prüfen</translation>
    </message>
    <message>
        <source>Check it together</source>
        <translation>Zusammen prüfen</translation>
    </message>
    <message>
        <source>When: %1</source>
        <extracomment>%1 is a condition as a sentence</extracomment>
        <translation>Wann: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Command for: %1</source>
        <translation>Befehl für: %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
</context>
<context>
    <name>ui::StatusLabel</name>
    <message>
        <source>Open as promised</source>
        <translation>Offen wie versprochen</translation>
    </message>
    <message>
        <source>Shut</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Open, should be shut</source>
        <translation>Offen, soll zu sein</translation>
    </message>
    <message>
        <source>Loosely closed</source>
        <translation>Nur angelehnt</translation>
    </message>
    <message>
        <source>Service down</source>
        <translation>Dienst läuft nicht</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation>Noch nicht da</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Expected (built in)</source>
        <translation>Erwartet (eingebaut)</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Achtung</translation>
    </message>
</context>
<context>
    <name>ui::StepModel</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3, %4</source>
        <extracomment>%1 number of the step, %2 how many, %3 its title, %4 its state: “Step 5 of 9, The rule, now”</extracomment>
        <translation>Schritt %1 von %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>ui::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>ui::TrendStrip</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n Durchgang</numerusform>
            <numerusform>%n Durchgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest: %1</source>
        <extracomment>%1 a sentence about one run</extracomment>
        <translation>Der neueste: %1</translation>
    </message>
    <message>
        <source>Run %1 of %2: %3</source>
        <extracomment>%1 of %2 runs, %3 a sentence about that run</extracomment>
        <translation>Durchgang %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>ui::TwoHousesPage</name>
    <message>
        <source>Two houses, one door</source>
        <translation>Zwei Häuser, eine Tür</translation>
    </message>
    <message>
        <source>There are two ways to let a friend use something of yours. Halfdoor does the second one.</source>
        <translation>Es gibt zwei Wege, einen Freund etwas von dir benutzen zu lassen. Halfdoor geht den zweiten.</translation>
    </message>
    <message>
        <source>&amp;Do not show this page again</source>
        <translation>Diese Seite &amp;nicht mehr zeigen</translation>
    </message>
    <message>
        <source>One house with two people in it.</source>
        <translation>Ein Haus mit zwei Leuten darin.</translation>
    </message>
    <message>
        <source>Inviting a person</source>
        <translation>Jemanden einladen</translation>
    </message>
    <message>
        <source>Your friend moves into your house.</source>
        <translation>Dein Freund zieht bei dir ein.</translation>
    </message>
    <message>
        <source>They join your tailnet and may do what your rules let members do. In a new tailnet that is everything.</source>
        <translation>Er wird Mitglied deines Tailnets und darf, was deine Regeln Mitgliedern erlauben. In einem neuen Tailnet ist das alles.</translation>
    </message>
    <message>
        <source>They count as a user of your plan.</source>
        <translation>Er zählt als Benutzer deines Tarifs.</translation>
    </message>
    <message>
        <source>Two houses, joined by a door whose upper half stands open.</source>
        <translation>Zwei Häuser, verbunden durch eine Tür, deren obere Hälfte offen steht.</translation>
    </message>
    <message>
        <source>Sharing one machine</source>
        <translation>Einen Rechner teilen</translation>
    </message>
    <message>
        <source>Each keeps a house. One door joins them.</source>
        <translation>Jeder behält sein Haus. Eine Tür verbindet sie.</translation>
    </message>
    <message>
        <source>They see one machine of yours. How many of its doors open is up to your rules: here, one.</source>
        <translation>Er sieht einen Rechner von dir. Wie viele Türen daran aufgehen, bestimmen deine Regeln: hier eine.</translation>
    </message>
    <message>
        <source>It works one way. Your machine cannot start a connection to their devices.</source>
        <translation>Es geht nur in eine Richtung. Dein Rechner kann keine Verbindung zu seinen Geräten beginnen.</translation>
    </message>
    <message>
        <source>No extra user, on any plan. Each of you must be the owner or an admin of your own tailnet.</source>
        <translation>Kein weiterer Benutzer, in keinem Tarif. Jeder von euch muss Owner oder Admin seines eigenen Tailnets sein.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Inviting a person makes them a member of your tailnet. Sharing a machine shows them this one machine; your policy decides which of its ports open.&lt;/p&gt;&lt;p&gt;Halfdoor changes the policy first and invites afterwards, so that there is no moment in which more is open than you want.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Wer eingeladen wird, wird Mitglied deines Tailnets. Wem du einen Rechner freigibst, der sieht nur diesen; welche Ports daran aufgehen, bestimmt deine Policy.&lt;/p&gt;&lt;p&gt;Halfdoor ändert zuerst die Policy und lädt danach ein, damit es keinen Moment gibt, in dem mehr offen ist, als du willst.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>A half door: the upper half is open, the lower half is shut.</source>
        <translation>Eine halbe Tür: Die obere Hälfte ist offen, die untere ist zu.</translation>
    </message>
    <message>
        <source>Show the card</source>
        <translation>Karte ansehen</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Los geht’s</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hallo,</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Hallo %1,</translation>
    </message>
    <message>
        <source>%1 opens a door for you</source>
        <translation>%1 öffnet dir eine Tür</translation>
    </message>
    <message>
        <source>You may use %1 on the machine %2. Only that. Everything else there stays shut, and so does your own home.</source>
        <extracomment>%1 service, %2 machine, both in bold</extracomment>
        <translation>Du darfst %1 auf dem Rechner %2 benutzen. Nur das. Alles andere dort bleibt zu, und bei dir zu Hause auch.</translation>
    </message>
    <message>
        <source>Six short pages. You can stop at any time</source>
        <translation>Sechs kurze Seiten. Du kannst jederzeit aufhören</translation>
    </message>
    <message>
        <source>A Tailscale account of your own, with the login %1</source>
        <translation>Ein eigenes Tailscale-Konto mit der Anmeldung %1</translation>
    </message>
    <message>
        <source>Before you say yes, you read what %1 can see</source>
        <translation>Bevor du zustimmst, liest du, was %1 sehen kann</translation>
    </message>
    <message>
        <source>At the end you check the door yourself</source>
        <translation>Am Ende prüfst du die Tür selbst</translation>
    </message>
    <message>
        <source>This is what the card says. It was made on %1 by %2.</source>
        <extracomment>%1 day, %2 login of the host</extracomment>
        <translation>Das steht auf der Karte. Erstellt hat sie %2 am %1.</translation>
    </message>
    <message>
        <source>A card says what somebody wants to share with you. Opening it changes nothing and connects to nobody.</source>
        <translation>Eine Karte sagt, was jemand mit dir teilen will. Sie zu öffnen ändert nichts und verbindet mit niemandem.</translation>
    </message>
</context>
<context>
    <name>ui::WhatYouSharePage</name>
    <message>
        <source>&amp;What do you call it?</source>
        <translation>Wie &amp;nennst du es?</translation>
    </message>
    <message>
        <source>&amp;directly</source>
        <translation>&amp;direkt</translation>
    </message>
    <message>
        <source>through Tailscale &amp;Serve (https, port 443)</source>
        <translation>über Tailscale &amp;Serve (https, Port 443)</translation>
    </message>
    <message>
        <source>Tailscale runs in a &amp;container there (userspace)</source>
        <translation>Tailscale läuft dort in einem &amp;Container (Userspace)</translation>
    </message>
    <message>
        <source>Command for Tailscale Serve</source>
        <translation>Befehl für Tailscale Serve</translation>
    </message>
    <message>
        <source>&amp;Other ports that answer on this machine</source>
        <translation>Andere P&amp;orts, die auf diesem Rechner antworten</translation>
    </message>
    <message>
        <source>What do you want to share?</source>
        <translation>Was willst du teilen?</translation>
    </message>
    <message>
        <source>One machine, one service, one port.</source>
        <translation>Ein Rechner, ein Dienst, ein Port.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Something else…</source>
        <translation>Etwas anderes…</translation>
    </message>
    <message>
        <source>They stay shut, and your friend&apos;s check tries them. A port that really answers proves more than one that is empty. “ss -ltn” there lists them.</source>
        <translation>Sie bleiben zu, und die Prüfung deines Freundes probiert sie. Ein Port, der wirklich antwortet, beweist mehr als ein leerer. „ss -ltn“ zeigt sie dort.</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>&amp;directly, on port %1</source>
        <translation>&amp;direkt, an Port %1</translation>
    </message>
    <message>
        <source>Your friend&apos;s packets then carry port 443. Run this once on the machine. Its full name becomes public in certificate lists.</source>
        <translation>Die Pakete deines Freundes tragen dann Port 443. Führ das einmal auf dem Rechner aus. Sein voller Name wird in Zertifikatslisten öffentlich.</translation>
    </message>
    <message>
        <source>In a container, Tailscale hands every port that the rule opens to programs that listen on 127.0.0.1 only.</source>
        <translation>Im Container reicht Tailscale jeden Port, den die Regel öffnet, auch an Programme weiter, die nur auf 127.0.0.1 hören.</translation>
    </message>
    <message>
        <source>%1 also listens on %2. They stay shut, and the check tries them.</source>
        <translation>%1 hört auch auf %2. Diese Türen bleiben zu, und die Prüfung probiert sie.</translation>
    </message>
    <message>
        <source>A check cannot prove a UDP port.</source>
        <translation>Einen UDP-Port kann keine Prüfung beweisen.</translation>
    </message>
    <message>
        <source>It does not answer to a knock, so open and shut look the same. Share it only if you can live with that.</source>
        <translation>Er antwortet nicht auf ein Klopfen, also sehen offen und zu gleich aus. Teil ihn nur, wenn du damit leben kannst.</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) of %1 will open.</source>
        <translation>
            <numerusform>%n Port von %1 geht auf.</numerusform>
            <numerusform>%n Ports von %1 gehen auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answers on port %2 of %3.</source>
        <translation>%1 antwortet an Port %2 von %3.</translation>
    </message>
    <message>
        <source>%1 does not answer on port %2 of %3. You can go on and start it later.</source>
        <translation>%1 antwortet nicht an Port %2 von %3. Du kannst weitermachen und es später starten.</translation>
    </message>
    <message>
        <source>&lt;p&gt;The port is the number your friend&apos;s packets carry. Behind Tailscale Serve that is 443, whatever port the service has itself.&lt;/p&gt;&lt;p&gt;Only the machine you choose is shared. Networks behind it are not.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Der Port ist die Nummer, die die Pakete deines Freundes tragen. Hinter Tailscale Serve ist das 443, egal welchen Port der Dienst selbst hat.&lt;/p&gt;&lt;p&gt;Geteilt wird nur der Rechner, den du wählst. Netze dahinter nicht.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ui::WitnessList</name>
    <message>
        <source>your promise</source>
        <translation>dein Versprechen</translation>
    </message>
    <message>
        <source>your policy file</source>
        <translation>deine Policy-Datei</translation>
    </message>
    <message>
        <source>%1 itself</source>
        <extracomment>%1 a machine</extracomment>
        <translation>%1 selbst</translation>
    </message>
    <message>
        <source>a measurement</source>
        <translation>eine Messung</translation>
    </message>
    <message>
        <source>Cannot say</source>
        <translation>Kann nichts sagen</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>Says the same</source>
        <translation>Sagt dasselbe</translation>
    </message>
    <message>
        <source>Here they part</source>
        <translation>Hier trennen sie sich</translation>
    </message>
    <message>
        <source>Comes after that</source>
        <translation>Kommt danach</translation>
    </message>
    <message>
        <source>You meant: %1, %2, port %3</source>
        <extracomment>%1 friend, %2 machine, %3 ports</extracomment>
        <translation>Gemeint war: %1, %2, Port %3</translation>
    </message>
    <message>
        <source>Read just now.</source>
        <translation>Gerade gelesen.</translation>
    </message>
    <message>
        <source>As you showed it %1.</source>
        <translation>Wie du sie gezeigt hast, %1.</translation>
    </message>
    <message>
        <source>Your policy file</source>
        <translation>Deine Policy-Datei</translation>
    </message>
    <message>
        <source>Your policy file was never seen</source>
        <translation>Deine Policy-Datei wurde noch nie gesehen</translation>
    </message>
    <message>
        <source>What %1 itself enforces</source>
        <translation>Was %1 selbst durchsetzt</translation>
    </message>
    <message>
        <source>Nobody has asked %1 itself</source>
        <translation>Niemand hat %1 selbst gefragt</translation>
    </message>
    <message>
        <source>Pasted %1.</source>
        <translation>Eingefügt %1.</translation>
    </message>
    <message>
        <source>One command there, and paste what it prints.</source>
        <translation>Ein Befehl dort, und einfügen, was er ausgibt.</translation>
    </message>
    <message>
        <source>Nothing was measured yet</source>
        <translation>Noch wurde nichts gemessen</translation>
    </message>
    <message>
        <source>%1 tried every door</source>
        <translation>%1 hat jede Tür probiert</translation>
    </message>
    <message>
        <source>%1 checked the door</source>
        <translation>%1 hat die Tür geprüft</translation>
    </message>
    <message>
        <source>It ended %1.</source>
        <translation>Das Ende war %1.</translation>
    </message>
    <message>
        <source>Paste it…</source>
        <translation>Einfügen…</translation>
    </message>
</context>
<context>
    <name>ui::WitnessPage</name>
    <message>
        <source>Do all of them say the same?</source>
        <translation>Sagen alle dasselbe?</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Ferti&amp;g</translation>
    </message>
    <message>
        <source>All four say the same</source>
        <translation>Alle vier sagen dasselbe</translation>
    </message>
    <message>
        <source>Too little to compare</source>
        <translation>Zu wenig zum Vergleichen</translation>
    </message>
    <message>
        <source>What you promised is what your file says, what the machine enforces, and what was measured.</source>
        <translation>Was du versprochen hast, sagt deine Datei, setzt der Rechner durch und wurde gemessen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a witness such as “Your policy file”, %2 a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>To the &amp;rule…</source>
        <translation>Zur &amp;Regel…</translation>
    </message>
    <message>
        <source>To the &amp;invite…</source>
        <translation>Zur &amp;Einladung…</translation>
    </message>
    <message>
        <source>&amp;Read it again</source>
        <translation>Neu &amp;lesen</translation>
    </message>
    <message>
        <source>&amp;Measure again…</source>
        <translation>&amp;Neu messen…</translation>
    </message>
    <message>
        <source>Door by door</source>
        <translation>Tür für Tür</translation>
    </message>
    <message>
        <source>Paste what %1 itself says</source>
        <translation>Einfügen, was %1 selbst sagt</translation>
    </message>
    <message>
        <source>So far, they say the same</source>
        <translation>Bis jetzt sagen alle dasselbe</translation>
    </message>
    <message>
        <source>Not asked yet: %1.</source>
        <translation>Noch nicht gefragt: %1.</translation>
    </message>
    <message>
        <source>&amp;Ask %1 too…</source>
        <translation>&amp;Auch %1 fragen…</translation>
    </message>
    <message>
        <source>&lt;p&gt;Four witnesses speak of the same doors: what you promised, what your policy file says, what reached the machine, and what your friend measured.&lt;/p&gt;&lt;p&gt;Where two neighbours part, everything that comes after follows from it, so that is where to look first.&lt;/p&gt;&lt;p&gt;What you paste stays on this computer. A witness that nobody asked is left out; the others are compared without it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Vier Zeugen sprechen von denselben Türen: was du versprochen hast, was deine Policy-Datei sagt, was beim Rechner angekommen ist und was gemessen wurde.&lt;/p&gt;&lt;p&gt;Wo zwei Nachbarn sich trennen, folgt alles Weitere daraus; sieh dort zuerst nach.&lt;/p&gt;&lt;p&gt;Was du einfügst, bleibt auf diesem Rechner. Ein Zeuge, den niemand gefragt hat, bleibt weg; die anderen werden ohne ihn verglichen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Some of it cannot be told from here; the notes say what.</source>
        <translation>Manches lässt sich von hier aus nicht sagen; die Hinweise nennen es.</translation>
    </message>
</context>
<context>
    <name>ui::WitnessPaste</name>
    <message>
        <source>Practice: fill in what %1 would print</source>
        <translation>Übung: einfüllen, was %1 ausgeben würde</translation>
    </message>
    <message>
        <source>What this &amp;command prints on %1</source>
        <translation>Was dieser &amp;Befehl auf %1 ausgibt</translation>
    </message>
    <message>
        <source>Open what the machine printed</source>
        <translation>Öffnen, was der Rechner ausgegeben hat</translation>
    </message>
    <message>
        <source>&amp;Log of the friend’s own client, if you have it</source>
        <translation>&amp;Protokoll vom Tailscale deines Freundes, wenn du es hast</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Das Protokoll öffnen</translation>
    </message>
    <message>
        <source>Command that shows the filter</source>
        <translation>Befehl, der den Filter zeigt</translation>
    </message>
    <message>
        <source>It stays on this computer. It names your machines and their addresses, so do not send it around.</source>
        <translation>Es bleibt auf diesem Rechner. Es nennt deine Rechner und ihre Adressen: Schick es nicht herum.</translation>
    </message>
    <message>
        <source>No line in it says “rejected due to acl”. That proves nothing either way.</source>
        <translation>Keine Zeile darin sagt „rejected due to acl“. Das beweist weder das eine noch das andere.</translation>
    </message>
    <message>
        <source>%1 is switched off: nothing was printed.</source>
        <translation>%1 ist ausgeschaltet: Es kam keine Ausgabe.</translation>
    </message>
</context>
<context>
    <name>ui::WitnessTable</name>
    <message>
        <source>What each witness says, door by door</source>
        <translation>Was jeder Zeuge sagt, Tür für Tür</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>You promised</source>
        <translation>Versprochen</translation>
    </message>
    <message>
        <source>Your policy file</source>
        <translation>Deine Policy-Datei</translation>
    </message>
    <message>
        <source>%1 itself</source>
        <translation>%1 selbst</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Tailscale’s own: %1</source>
        <translation>Tailscales eigene: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other door(s)</source>
        <translation>
            <numerusform>%Ln andere Tür</numerusform>
            <numerusform>%Ln andere Türen</numerusform>
        </translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Port %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln door(s): %1</source>
        <translation>
            <numerusform>%Ln Tür: %1</numerusform>
            <numerusform>%Ln Türen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, here they part</source>
        <extracomment>%1 what a witness says, where it parts from its neighbour</extracomment>
        <translation>%1, hier trennen sie sich</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what a screen reader says of one cell: %1 the witness, the head of the column; %2 what it says</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::YourFriendPage</name>
    <message>
        <source>Your &amp;friend&apos;s name</source>
        <translation>&amp;Name deines Freundes</translation>
    </message>
    <message>
        <source>&amp;Login of the account that will accept</source>
        <translation>&amp;Anmeldung des Kontos, das annehmen wird</translation>
    </message>
    <message>
        <source>&amp;What it is for (only you see this)</source>
        <translation>W&amp;ofür das ist (siehst nur du)</translation>
    </message>
    <message>
        <source>&amp;Ask for the login: a text to send</source>
        <translation>Nach der Anmeldung &amp;fragen: ein Text zum Schicken</translation>
    </message>
    <message>
        <source>&amp;Copy this text</source>
        <translation>Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Who is your friend?</source>
        <translation>Wer ist dein Freund?</translation>
    </message>
    <message>
        <source>The rule names one account, so its login has to be exact.</source>
        <translation>Die Regel nennt ein Konto, darum muss die Anmeldung genau stimmen.</translation>
    </message>
    <message>
        <source>As Tailscale shows it: name@example.com, name@github or name@passkey. Your friend has to be owner or admin of that tailnet.</source>
        <translation>Wie Tailscale sie zeigt: name@example.com, name@github oder name@passkey. Dein Freund muss Owner oder Admin jenes Tailnets sein.</translation>
    </message>
    <message>
        <source>Lan&amp;guage of card and guide</source>
        <translation>&amp;Sprache von Karte und Anleitung</translation>
    </message>
    <message>
        <source>Text that asks for the login</source>
        <translation>Text, der nach der Anmeldung fragt</translation>
    </message>
    <message>
        <source>In practice you can take one of these two:</source>
        <translation>In der Übung kannst du einen von diesen beiden nehmen:</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>&lt;p&gt;An invite can be accepted by any account that opens the link. The rule lets in only the login you enter here, so a wrong one means that nothing opens.&lt;/p&gt;&lt;p&gt;Someone who is only a member of a company&apos;s tailnet cannot accept a share.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Eine Einladung kann jedes Konto annehmen, das den Link öffnet. Die Regel lässt nur die Anmeldung ein, die du hier einträgst; mit einer falschen geht nichts auf.&lt;/p&gt;&lt;p&gt;Wer in einem Firmen-Tailnet nur Mitglied ist, kann keine Freigabe annehmen.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ui::YourSidePage</name>
    <message>
        <source>How shall Halfdoor reach it?</source>
        <translation>Wie soll Halfdoor es erreichen?</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Was wir gefunden haben</translation>
    </message>
    <message>
        <source>Your na&amp;me, as your friend knows you</source>
        <translation>Dein Na&amp;me, wie dein Freund dich kennt</translation>
    </message>
    <message>
        <source>Your own &amp;login at Tailscale</source>
        <translation>Deine eigene &amp;Anmeldung bei Tailscale</translation>
    </message>
    <message>
        <source>Name of your &amp;tailnet (if you know it)</source>
        <translation>Name deines &amp;Tailnets (falls du ihn weißt)</translation>
    </message>
    <message>
        <source>By hand means: you click in the admin console, Halfdoor tells you where, prepares every text and compares what you paste back.</source>
        <translation>Von Hand heißt: Du klickst in der Admin-Konsole, Halfdoor sagt dir wo, bereitet jeden Text vor und vergleicht, was du wieder einfügst.</translation>
    </message>
    <message>
        <source>Your side of the door</source>
        <translation>Deine Seite der Tür</translation>
    </message>
    <message>
        <source>Halfdoor needs to know whose tailnet it is. No account with us, nothing is sent to us.</source>
        <translation>Halfdoor muss wissen, wessen Tailnet es ist. Kein Konto bei uns, nichts wird an uns geschickt.</translation>
    </message>
    <message>
        <source>The tailnet of practice</source>
        <translation>Das Tailnet der Übung</translation>
    </message>
    <message>
        <source>made up; Halfdoor reads and saves by itself</source>
        <translation>ausgedacht; Halfdoor liest und sichert selbst</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>you click and paste, Halfdoor checks</source>
        <translation>du klickst und fügst ein, Halfdoor prüft</translation>
    </message>
    <message>
        <source>So that nobody mixes up his account with yours: the admin console shows it at the top right.</source>
        <translation>Damit niemand sein Konto mit deinem verwechselt: Die Admin-Konsole zeigt sie oben rechts.</translation>
    </message>
    <message>
        <source>The admin console shows it under DNS, such as tail1234.ts.net.</source>
        <translation>Die Admin-Konsole zeigt ihn unter DNS, zum Beispiel tail1234.ts.net.</translation>
    </message>
    <message>
        <source>Asking the tailnet</source>
        <translation>Frage das Tailnet</translation>
    </message>
    <message>
        <source>Your tailnet</source>
        <translation>Dein Tailnet</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Du bist</translation>
    </message>
    <message>
        <source>Machines that can be shared</source>
        <translation>Rechner, die du teilen kannst</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s)</source>
        <translation>
            <numerusform>%n Rechner</numerusform>
            <numerusform>%n Rechner</numerusform>
        </translation>
    </message>
    <message>
        <source>Names (MagicDNS)</source>
        <translation>Namen (MagicDNS)</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off: your friend will type a number</source>
        <translation>aus: Dein Freund wird eine Nummer tippen</translation>
    </message>
    <message>
        <source>Enter your name, as your friend knows you.</source>
        <translation>Gib deinen Namen ein, wie dein Freund dich kennt.</translation>
    </message>
    <message>
        <source>Enter your own login.</source>
        <translation>Gib deine eigene Anmeldung ein.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Halfdoor works without any access to your account: you copy texts and compare. In practice it reads and saves by itself, in a made-up tailnet.&lt;/p&gt;&lt;p&gt;Your name stands on your friend&apos;s card and guide.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Halfdoor kommt ohne jeden Zugang zu deinem Konto aus: Du kopierst Texte und vergleichst. In der Übung liest und sichert es selbst, in einem ausgedachten Tailnet.&lt;/p&gt;&lt;p&gt;Dein Name steht auf Karte und Anleitung deines Freundes.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>witness::Evidence</name>
    <message>
        <source>Shut by the policy, not only silent: the machine said so to the friend&apos;s client about: %1.</source>
        <translation>Zu durch die Policy, nicht nur still: Das hat der Rechner dem Tailscale des Freundes gesagt, über: %1.</translation>
    </message>
    <message>
        <source>The client writes only a few such lines at a time, so a port that is missing among them may be shut by the policy as well.</source>
        <translation>Der Client schreibt nur einige solche Zeilen auf einmal; auch ein Port, der darin fehlt, kann durch die Policy zu sein.</translation>
    </message>
    <message>
        <source>The machine dropped %1 packets because of its policy in the meantime. That fits silent ports, and proves none of them.</source>
        <translation>Der Rechner hat inzwischen %1 Pakete wegen seiner Policy verworfen. Das passt zu schweigenden Ports und beweist keinen davon.</translation>
    </message>
    <message>
        <source>The machine dropped nothing because of its policy in the meantime: the silence has another cause.</source>
        <translation>Der Rechner hat inzwischen nichts wegen seiner Policy verworfen: Das Schweigen hat einen anderen Grund.</translation>
    </message>
    <message>
        <source>The counter of dropped packets began again in the meantime, so it says nothing.</source>
        <translation>Der Zähler der verworfenen Pakete hat inzwischen neu begonnen und sagt darum nichts.</translation>
    </message>
    <message>
        <source>The filter was read before the measurement began; it may have changed in between.</source>
        <translation>Der Filter wurde vor der Messung gelesen; dazwischen kann er sich geändert haben.</translation>
    </message>
    <message>
        <source>The log has no line about a rejected connection, so it adds nothing. Is it the log of the friend&apos;s Tailscale, from the time of the measurement?</source>
        <translation>Das Protokoll hat keine Zeile über eine abgewiesene Verbindung, also trägt es nichts bei. Ist es das Protokoll von Tailscale auf der Seite des Freundes, aus der Zeit der Messung?</translation>
    </message>
    <message>
        <source>The counter of dropped packets did not grow, though the log shows packets that the policy rejected: it was not read right before and right after this measurement.</source>
        <translation>Der Zähler der verworfenen Pakete ist nicht gewachsen, obwohl das Protokoll Pakete zeigt, die die Policy abgewiesen hat: Er wurde nicht unmittelbar vor und nach dieser Messung gelesen.</translation>
    </message>
    <message>
        <source>The log has rejected connections, but none to a silent port at the time of this measurement, so it adds nothing. Lines without a time do not count.</source>
        <translation>Im Protokoll stehen abgewiesene Verbindungen, aber keine zu einem stummen Port zur Zeit dieser Messung; es trägt also nichts bei. Zeilen ohne Uhrzeit zählen nicht.</translation>
    </message>
    <message>
        <source>%1: whether it lets in %2 is not known, because a rule there names devices or addresses that cannot be told from here.</source>
        <extracomment>%1 a witness, such as “saved policy”; %2 ports</extracomment>
        <translation>%1: Ob %2 eingelassen wird, ist nicht bekannt, weil eine Regel dort Geräte oder Adressen nennt, die sich von hier aus nicht bestimmen lassen.</translation>
    </message>
</context>
<context>
    <name>witness::Filter</name>
    <message>
        <source>Only the rules were given, so the addresses of the friend&apos;s devices are not known; give the whole network map.</source>
        <translation>Nur die Regeln wurden gegeben, darum sind die Adressen der Geräte des Freundes unbekannt; gib die ganze Netzkarte.</translation>
    </message>
</context>
<context>
    <name>witness::MachineFilterError</name>
    <message>
        <source>a network map has at most 16 MB</source>
        <translation>eine Netzkarte hat höchstens 16 MB</translation>
    </message>
    <message>
        <source>this is not what `tailscale debug netmap` prints: no JSON at %1</source>
        <translation>das ist nicht, was `tailscale debug netmap` ausgibt: kein JSON bei %1</translation>
    </message>
    <message>
        <source>there is no packet filter in it; `sudo tailscale debug netmap` on the shared machine prints one</source>
        <translation>darin ist kein Paketfilter; `sudo tailscale debug netmap` auf dem geteilten Rechner gibt einen aus</translation>
    </message>
    <message>
        <source>`%1` is of another kind than expected</source>
        <translation>`%1` ist von anderer Art als erwartet</translation>
    </message>
    <message>
        <source>`%1` is too long</source>
        <translation>`%1` ist zu lang</translation>
    </message>
    <message>
        <source>`%1` is no address or range of addresses</source>
        <translation>`%1` ist keine Adresse und kein Bereich von Adressen</translation>
    </message>
    <message>
        <source>`%1` is no range of ports</source>
        <translation>`%1` ist kein Bereich von Ports</translation>
    </message>
</context>
<context>
    <name>witness::Parting</name>
    <message>
        <source>%1 knows no device of %2.</source>
        <translation>%1 kennt kein Gerät von %2.</translation>
    </message>
    <message>
        <source>Plan the rule again: open the page of the rule with today&apos;s file.</source>
        <translation>Plane die Regel neu: Öffne die Seite der Regel mit der heutigen Datei.</translation>
    </message>
    <message>
        <source>%1 has not got this policy yet, or works by another one. See whether it is connected, wait a minute, and compare the file with the one in the admin console.</source>
        <translation>%1 hat diese Policy noch nicht oder arbeitet mit einer anderen. Sieh nach, ob er verbunden ist, warte eine Minute und vergleiche die Datei mit der in der Admin-Konsole.</translation>
    </message>
    <message>
        <source>Run `sudo tailscale debug netmap` on %1 and read it again.</source>
        <translation>Führe `sudo tailscale debug netmap` auf %1 aus und lies es neu ein.</translation>
    </message>
    <message>
        <source>See on the page of the invite whether it was accepted, and by which account.</source>
        <translation>Sieh auf der Seite der Einladung, ob sie angenommen wurde und von welchem Konto.</translation>
    </message>
    <message>
        <source>Start the program on %1, or let it listen on the address that the friend uses.</source>
        <translation>Starte das Programm auf %1, oder lass es an der Adresse zuhören, die der Freund benutzt.</translation>
    </message>
    <message>
        <source>Compare the full name in the card with the machine&apos;s name in the admin console; a renamed machine needs a new card.</source>
        <translation>Vergleiche den vollen Namen in der Karte mit dem Namen des Rechners in der Admin-Konsole; ein umbenannter Rechner braucht eine neue Karte.</translation>
    </message>
    <message>
        <source>Read the filter again and measure again, so that both are of the same moment.</source>
        <translation>Lies den Filter neu und miss noch einmal, damit beides vom selben Augenblick ist.</translation>
    </message>
    <message>
        <source>your promise</source>
        <translation>dein Versprechen</translation>
    </message>
    <message>
        <source>your policy file</source>
        <translation>deine Policy-Datei</translation>
    </message>
    <message>
        <source>%1 itself</source>
        <extracomment>%1 a machine</extracomment>
        <translation>%1 selbst</translation>
    </message>
    <message>
        <source>the measurement</source>
        <translation>die Messung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln door(s) answer, which you did not promise: %1.</source>
        <translation>
            <numerusform>Eine Tür antwortet, die du nicht versprochen hast: %1.</numerusform>
            <numerusform>%Ln Türen antworten, die du nicht versprochen hast: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln door(s) answer, which %1 shuts: %2.</source>
        <extracomment>%1 a witness, such as “your policy file”; %2 ports</extracomment>
        <translation>
            <numerusform>Eine Tür antwortet, obwohl %1 sie zuhält: %2.</numerusform>
            <numerusform>%Ln Türen antworten, obwohl %1 sie zuhält: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 opens %Ln door(s) that you did not promise: %2.</source>
        <translation>
            <numerusform>%1 öffnet eine Tür, die du nicht versprochen hast: %2.</numerusform>
            <numerusform>%1 öffnet %Ln Türen, die du nicht versprochen hast: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 opens %Ln door(s) that %2 shuts: %3.</source>
        <extracomment>%1 and %2 witnesses, such as “your policy file”; %3 ports</extracomment>
        <translation>
            <numerusform>%1 öffnet eine Tür, die %2 zuhält: %3.</numerusform>
            <numerusform>%1 öffnet %Ln Türen, die %2 zuhält: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 shuts %Ln door(s) that you promised: %2.</source>
        <translation>
            <numerusform>%1 hält eine Tür zu, die du versprochen hast: %2.</numerusform>
            <numerusform>%1 hält %Ln Türen zu, die du versprochen hast: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 shuts %Ln door(s) that %2 opens: %3.</source>
        <extracomment>%1 and %2 witnesses, such as “your policy file”; %3 ports</extracomment>
        <translation>
            <numerusform>%1 hält eine Tür zu, die %2 öffnet: %3.</numerusform>
            <numerusform>%1 hält %Ln Türen zu, die %2 öffnet: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read comes from another machine than %1.</source>
        <translation>Was gelesen wurde, kommt von einem anderen Rechner als %1.</translation>
    </message>
    <message numerus="yes">
        <source>The way in is right, but no program listens on %1 at port(s) %2.</source>
        <extracomment>%1 a machine, %2 ports</extracomment>
        <translation>
            <numerusform>Der Weg hinein stimmt, aber auf %1 hört an Port %2 kein Programm zu.</numerusform>
            <numerusform>Der Weg hinein stimmt, aber auf %1 hört an den Ports %2 kein Programm zu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promised door(s) did not answer: %1.</source>
        <translation>
            <numerusform>Eine versprochene Tür hat nicht geantwortet: %1.</numerusform>
            <numerusform>%Ln versprochene Türen haben nicht geantwortet: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 opens %Ln door(s), but no answer came: %2.</source>
        <extracomment>%1 a witness, such as “your policy file”; %2 ports</extracomment>
        <translation>
            <numerusform>%1 öffnet eine Tür, aber keine Antwort kam: %2.</numerusform>
            <numerusform>%1 öffnet %Ln Türen, aber keine Antwort kam: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 opens %Ln door(s), but %2 says that its policy rejects it: %3.</source>
        <extracomment>%1 a witness, such as “your policy file”; %2 the machine; %3 ports</extracomment>
        <translation>
            <numerusform>%1 öffnet eine Tür, aber %2 sagt, seine Policy weise das ab: %3.</numerusform>
            <numerusform>%1 öffnet %Ln Türen, aber %2 sagt, seine Policy weise das ab: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The doors agree, but the name does not lead to %1.</source>
        <translation>Die Türen stimmen überein, aber der Name führt nicht zu %1.</translation>
    </message>
    <message>
        <source>See whether %1 is awake and connected, whether a firewall on it drops packets, and whether the friend&apos;s own client is ready. The log of that client can tell more.</source>
        <translation>Sieh nach, ob %1 wach und verbunden ist, ob dort eine Firewall Pakete verwirft und ob der Client des Freundes bereit ist. Dessen Log kann mehr sagen.</translation>
    </message>
    <message numerus="yes">
        <source>The measurement proves nothing about port(s) %1 at %2.</source>
        <extracomment>%1 ports, %2 addresses</extracomment>
        <translation>
            <numerusform>Die Messung beweist nichts über Port %1 an %2.</numerusform>
            <numerusform>Die Messung beweist nichts über die Ports %1 an %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The doors agree, but the name of %1 could not be asked for.</source>
        <translation>Die Türen stimmen überein, aber nach dem Namen von %1 konnte nicht gefragt werden.</translation>
    </message>
    <message>
        <source>Measure again when names are answered on the friend&apos;s computer.</source>
        <translation>Miss noch einmal, wenn auf dem Rechner des Freundes Namen beantwortet werden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 opens %Ln UDP port(s) that you did not promise: %2. No measurement shows that.</source>
        <translation>
            <numerusform>%1 öffnet %Ln UDP-Port, den du nicht versprochen hast: %2. Keine Messung zeigt das.</numerusform>
            <numerusform>%1 öffnet %Ln UDP-Ports, die du nicht versprochen hast: %2. Keine Messung zeigt das.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 opens %Ln UDP port(s) that %2 shuts: %3. No measurement shows that.</source>
        <extracomment>%1 and %2 witnesses, such as “your policy file”; %3 ports</extracomment>
        <translation>
            <numerusform>%1 öffnet %Ln UDP-Port, den %2 schließt: %3. Keine Messung zeigt das.</numerusform>
            <numerusform>%1 öffnet %Ln UDP-Ports, die %2 schließt: %3. Keine Messung zeigt das.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This measurement did not try port(s) %1 at %2.</source>
        <extracomment>%1 ports, %2 addresses</extracomment>
        <translation>
            <numerusform>Diese Messung hat Port %1 an %2 nicht probiert.</numerusform>
            <numerusform>Diese Messung hat die Ports %1 an %2 nicht probiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was made for another address or another door. Measure again with the newest card.</source>
        <translation>Sie galt einer anderen Adresse oder einer anderen Tür. Mit der neuesten Karte noch einmal messen.</translation>
    </message>
</context>
<context>
    <name>witness::Witness</name>
    <message>
        <source>promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>saved policy</source>
        <translation>gesicherte Policy</translation>
    </message>
    <message>
        <source>filter on the machine</source>
        <translation>Filter auf dem Rechner</translation>
    </message>
    <message>
        <source>measurement</source>
        <translation>Messung</translation>
    </message>
</context>
<context>
    <name>witness::Word</name>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>versprochen</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>geht auf</translation>
    </message>
    <message>
        <source>let in</source>
        <translation>eingelassen</translation>
    </message>
    <message>
        <source>shut</source>
        <translation>zu</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>shut by the policy</source>
        <translation>zu durch die Policy</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
</context>
</TS>
