<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Wiring</name>
    <message>
        <source>This result answers a card that was not made here. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>api::ApiError</name>
    <message>
        <source>Your tailnet does not answer. Nothing was changed; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token is not accepted. Make a new one, or go on by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not do that. An owner or admin of the tailnet can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your tailnet does not know this. Read your side again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed the policy in between. Nothing was saved; look at the new plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your tailnet refused this. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests in a short time. Wait a minute and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of your tailnet cannot be read. Go on by hand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>api::ClientError</name>
    <message>
        <source>The answer of Tailscale on this computer cannot be read. Go on by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailscale on this computer does not answer. Start it and try again, or go on by hand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Sign in to Tailscale as %1, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A computer with a tag cannot use a share. Use one without, or sign in on this one as yourself, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Tailscale on this computer and sign in as %1, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 looks at the policy again: another rule lets %2 in. Halfdoor finds it and narrows it; then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule is right. %1 starts %2 on %3, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule needs some seconds to arrive: check again in a minute. If it stays like this, %1 compares the account that accepted with the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 looks whether %2 is switched on and connected, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer requests, one JSON object a line, until the input ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A practice card: nothing in it is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card says:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1 (%2) shares %3 on %4 with %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Expected account: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Machine: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Doors: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Ends: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  It carries an invite link. Whoever opens the link first gets in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a result, not a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read it with `halfdoor-cli share proof ID FILE`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a card and `--%1` together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a practice card, its machine does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see `halfdoor-cli practice --friend-only`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is not a list of TCP ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write --%1 22,80 with numbers from 1 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is not an IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check what?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address of the machine; can be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full name of the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised TCP ports, with commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ports that must be shut (default: 40 well-known ones)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also addresses outside of Tailscale, for a check in your own network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open as promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised, refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised, silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised, cannot be proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open, should be shut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loosely closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built in, expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer for programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder of the register (default: the user&apos;s data folder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language of the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see `halfdoor-cli %1 --help`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown option `%1`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`--%1` takes no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`--%1` needs a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`--%1` stands there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one argument too many: `%1`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halfdoor shares one service of one machine across two tailnets, and lets both sides prove that only this door is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the version of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each command has its own --help with an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done, or the answer is yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong usage, or input or output that cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not find out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share one service of one machine across two tailnets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is none for `%1`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the completion script of a shell (bash, zsh, fish), or the man page (man)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    when: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    limit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    source: %1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    see for yourself: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the catalogue has no service `%1`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--for is friend or host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What host and friend can see and do, each sentence with its condition and source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>friend (default) or host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service of the catalogue, without a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached through Tailscale Serve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you cannot do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 can see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 cannot do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What depends on the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[y/n]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y</source>
        <extracomment>first letters with which somebody says yes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says: I share %2 on %3 with you. Go on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you signed in to Tailscale as %1 on this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you accept the invite with that account, and is %1 in your list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you agree to what %1 can see?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the doors now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no result yet, nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You got a card: your checklist, and the check of the door. Can be left and resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say yes to every step: signed in, invite accepted, agreed to what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the result for your host to this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the input is too large to be what was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write --machine NAME=100.101.102.103,fd7a:115c:a1e0::1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address of `%1` is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write --machine %1=100.101.102.103, or give a --topology that has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give --share FILE, or --id, --person, --machine and --port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the share has no id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the share names nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the share names no machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the share names no port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody can be named by `%1`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write --name-by login, group:NAME or tag:NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is not a port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write --port tcp:8096, with a number from 1 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--share and single options together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the share as a file or as options, not both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the share as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the share: a to z, 0 to 9 and -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account that accepts; can be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>machine and its addresses; can be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner of the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port that is opened; can be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>login (default), group:NAME or tag:NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people and machines of the tailnet as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rule lets them in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put the result in the place of FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the result to this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write nothing; exit status 1 if anything would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file, instead of FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rules let the friend reach the machine? Exit status 1 if one is not meant so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the rules that let the friend in without naming him; add nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow what must be narrowed, and let the friend in through one door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put rules that mix the two forms (`ip` in acls, `action` in grants) right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the rule of a share out; what was narrowed stays narrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the rule of a share into a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a paused rule work again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do two policy files differ, in text and in who reaches what? Exit status 1 if they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for this port only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--in-place, --output and --check exclude each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what comes in cannot be replaced in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a file instead of `-`, or leave --in-place out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--in-place and --patch exclude each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is read and would be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use --in-place to replace the policy file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in the topology is called `%1`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the two have no addresses of one family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only one of the two files can be `-`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save it as UTF-8 in your editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every TCP port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every UDP port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2: note: %3 (on purpose)</source>
        <extracomment>%1 file, %2 line, %3 a sentence about a rule that is meant so</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2: warning: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gains on %2: %3</source>
        <extracomment>%1 somebody, %2 a machine, %3 ports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 loses on %2: %3</source>
        <extracomment>%1 somebody, %2 a machine, %3 ports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (IPv6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing has to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no rehearsal `%1`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: two made-up tailnets. Nothing of this touches a network or your settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice ends here: two friends, each with one proven door to the same machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice ends here: one proven door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk a whole share between two made-up tailnets; nothing real is touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let something go wrong: wrong-account, delay, tagged, service-down, too-wide, offline, signed-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the friend&apos;s checklist only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afterwards a second friend for the same machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not wait where real machines would need time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of %3: %4</source>
        <extracomment>%1 name, %2 number of the step, %3 number of steps, %4 title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the machines to receive the rule, %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mira keeps her house, Tom keeps his. Between them there is one machine with one open door. Nobody becomes a member of the other’s tailnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Signed in as %1 in %2, with %n machine(s).</source>
        <translation>
            <numerusform>Signed in as %1 in %2, with %n machine.</numerusform>
            <numerusform>Signed in as %1 in %2, with %n machines.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2, port %3. What else listens there stays shut, and the check tries it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will accept with the account %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved and read back: it is what was shown. The former file is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is a key: whoever opens it first gets in. Mira sends it to %1 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card says what %1 gets and what a check has to find. It goes to %1 as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shares %2 with you: one machine, one door. You give nothing away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as %1, the account that %2 expects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opens the link in the browser and accepts as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by %1, the account in the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by %1. The rule names %2, so nothing is open to this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the share back and invite again: %1 then accepts as %2. Put %3 into the rule only after you asked %1 in another way than the link went; or somebody who found the link would be rewarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too early: the rule is saved, but has not arrived yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the list of machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can see:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no result to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result goes back to %1 as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check every three months, a review in a year. It is true for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first share is not what it was. Look at its rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule of %1 is byte for byte what it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown command `%1`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see `halfdoor-cli --help`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` has: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which `%1` command?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account that the friend will accept with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language of the friend&apos;s pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your name, as the friend knows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of your tailnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>machine and its addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner of the machine, when it is not you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service of the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what people call the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other ports that listen there; the check tries them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why you share it, for yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your shares and how they stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One share: its steps, its layers, what comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a share; you do by hand what it tells you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share the same door with another friend; the first share stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the rule of a share in your policy file, and confirm what was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put the result in the place of FILE, which is what your tailnet uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file as copied out of the admin console after saving: is it as planned?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule becomes a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the paused rule works again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule goes, the narrowing stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file as it was before, with what that opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what you did with the invite in the admin console, and who accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the invite was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account that the Share dialog lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invite and share were withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the result that your friend sent back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a share: what to do, in which order. Exit status 1 until it is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the card for the friend of a share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the card to this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one line of text, for a chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a card says; the card itself with --json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2 on %3</source>
        <extracomment>%1 friend, %2 service, %3 machine</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no shares yet; begin with `halfdoor-cli share new`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>machine: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doors: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first difference in line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--pause, --resume, --remove and --undo exclude each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--in-place, --patch and --saved exclude each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`--%1` is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave --service out, and give --called and --port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say one of --made, --accepted-by LOGIN, --withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted by %1, but the rule names %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the share back (--withdrawn) and invite again; change the rule only after you asked your friend in another way than the link went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two houses, one door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aftercare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not write the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`policy fix` puts this right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing found that the service would refuse; it has the last word when the file is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--topology is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with --in-place: keep the former file as FILE~</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would the service take this policy file? Its own words, with the place and what to do; with --topology the file&apos;s tests are run, with a share it says who is let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file, instead of FILE; the answer is for programs, as with --json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What every machine receives: packet filter, SSH rules and peers, as JSON. Exit status 1 if the service would refuse the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this machine only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put errors right for which there is one answer that opens nothing; every other byte stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file in the layout of hujsonfmt; values and comments stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 of the result: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the layout of the whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--backup goes with --in-place only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing called `%1` to agree to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write --agree group or --agree kept-elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is not a test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write --own-test mira@example.com=tag:server:22</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the change only, for patch -p1 or git apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on all the same: group (what it gives and to whom), kept-elsewhere; can be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a test for your own people into the file; can be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with `--agree %1` it is planned all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag of the machine, which then has no owner; can be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the friend by login, group:NAME or tag:NAME from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` was changed meanwhile; nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write --naming login, group:NAME or tag:NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does somebody reach, who reaches a machine, and by which rules? Exit status 1 if nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address, machine or login; without it: everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address or machine; without it: everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, if its condition holds</source>
        <extracomment>%1 is the place of a rule; its condition is srcPosture</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protocol %1 </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every port, since the file has neither `grants` nor `acls`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without --topology only the rules are known, not who has which tag, role or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--from, --to or both are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sessions, accounts, keys or measured; can be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--done is sessions, accounts, keys or measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no two runs `%1`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write --compare 1..2 with the numbers of the list, ids, or `last`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no run `%1`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no form `%1`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are json, csv, md and xml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what changed between two runs: numbers, ids, `last`. Exit status 1 if anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>json, csv, md, or xml as nmap writes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing differed from the promise so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say one of --accept, --fixed, --reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--reason and --until belong to --accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is not a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write --until 2027-03-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may stay so, for --reason, up to --until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why it may stay so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last day, a year from now at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was put right; the next run shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not accepted any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2, for %3</source>
        <extracomment>%1 service, %2 machine, %3 the friend</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2, from %3</source>
        <extracomment>%1 service, %2 machine, %3 the host</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this run is not kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` has no counter of dropped packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run `tailscale metrics print` on the shared machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give both --metrics-before and --metrics-after, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Port(s) %1 at %2</source>
        <extracomment>%1 ports, %2 addresses</extracomment>
        <translation>
            <numerusform>Port %1 at %2</numerusform>
            <numerusform>Ports %1 at %2</numerusform>
        </translation>
    </message>
    <message>
        <source>They part first between %1 and %2.</source>
        <extracomment>%1 and %2 are two of the witnesses, such as “saved policy”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All witnesses agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two witnesses speak about the same port, so nothing is compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise, saved policy, filter on the machine and measurement side by side: where do they part first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the policy file as saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what `sudo tailscale debug netmap` prints on the shared machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the measurement (default: the newest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log of the friend&apos;s Tailscale, for what the policy shut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`tailscale metrics print` of the shared machine, before the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>machines and people of the tailnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write --ports 1-1023,8000-8100, or --ports all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no pace `%1`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are gentle, normal and fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audit what?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which ports, 1-1023,8096 (default: all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gentle, normal or fast (default: by what the way there shows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing answered, so silence proves nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1: %2 tries of every silent port; %3 of %4 attempts on answering ports got lost; the chance that a silent port was missed is below 1 in %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  pace %1: %2 attempts, %3 s; at most %4 under way and %5 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The door answered from the first look on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The door was silent from the first look on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The door answers since %1 s after the start, looked at every %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The door is silent since %1 s after the start, looked at every %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The door did not answer within %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The door still answered after %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections that already stood outlive a rule; they are not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the door to answer, %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the door to fall silent, %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` cannot be waited for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are arrives and gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to wait for a door its address is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a card, a share, or --address and --open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits up to 3 minutes until the door answers (arrives, also without WHAT) or falls silent (gone), and tells the delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a share and `--%1` together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a practice share, its machine does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This measures from this computer and is not kept: what %1 reaches shows only where his account is signed in.</source>
        <extracomment>%1 the friend</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a share of the register, instead of a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an audit is kept only with a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the card, or a file that `audit --json` wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no audit `%1` is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on with an audit that is not finished, at most a day old: `last`, the id of a kept run, or a file that --json wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try all 65,535 TCP ports of a machine from this computer; Ctrl-C ends it with what is known. Meanwhile that is kept, so that even a killed one can be gone on with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the doors of a machine from this computer: promised ones open, others shut? Ctrl-C ends it with what is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--metrics-before and --metrics-after have the same counters: one output, twice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run `tailscale metrics print` once before the measurement and once after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is no log, but something else than text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`journalctl -u tailscaled` on the friend&apos;s computer prints one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The door is silent, but after %1 s the machine has given no other sign of life either: perhaps it is switched off, and the rule still stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lets %2 listen at every address of %3, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sees whether the rule names every address of %2, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether IPv4 and IPv6 are both on at this computer, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether this computer finds other names, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gentle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is outside of every tailnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent there. For a check in your own network add --any-address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this run alone (default: all, and for xml the newest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`tailscale status --json` gives no answer that can be read: nobody told which port there is Tailscale&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write less after `%1`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1 s after the start Tailscale does not list the machine on this computer any more: nothing there lets you in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1 s after the start there is no way to the machine through Tailscale. Whether its rule went or Tailscale is off here is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far they say the same. Not asked: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share has an address outside of every tailnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent there. Put the address of the machine right in the share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking Tailscale on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (The file as you showed it on %2.)</source>
        <extracomment>%1 sentence about a rule in the policy file, %2 date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is an older result: it is in the history, the newest one counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn MagicDNS on in your Tailscale settings, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The door did not answer, and since %1 s after the start nothing could be sent: there is no way to the machine through Tailscale any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be sent, so nothing is known about the door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the end this computer could not make a connection any more, so it is not known how the door stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after %1 s. Until then the door was not silent for long enough to tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 starts %2 on %3 and sees whether a rule names the silent door, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether a firewall on this computer holds back connections to other computers, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether a firewall on this computer forbids connections, close other programs that use the network, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a cable or sit closer to your router, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lets the firewall of %2 drop what it rejects now, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was measured, what changed, what comes next. Exit status 1 while a review is open or waits for its measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs from the promise: accept it with a reason until a date, or have it measured again. Exit status 1 while a review is open or waits for its measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no language `%1`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where all of them can speak, they say the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>control</name>
    <message>
        <source>without an inventory the tests of the file cannot be run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add `%1` to `tagOwners`, or correct the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tag `%1` is used, but `tagOwners` does not have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`via` names the routers by a tag, and nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the tag of the subnet router or exit node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the group `%1` is used, but `groups` does not have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add `%1` to `groups`, or correct the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is no address, and no name that this file defines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a machine&apos;s name works only when `hosts` gives it an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rules can only allow; what no rule allows stays shut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write `accept`, or take the rule out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` can stand in `dst` only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` can stand in `src` only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“their own devices” makes sense only for people; tags and addresses are nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put the tags and addresses of `src` into a rule of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a destination in `acls` needs its ports: `%1:22`, or `:*` for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add the port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a destination in `grants` has no port; ports stand in `ip`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move the port to `ip`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is no port: a number from 1 to 65535, a range such as 80-443, or `*`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` as a destination does not say whether the tailnet or the internet is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write `*` for the tailnet, or `autogroup:internet` for exit nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this grant gives nothing: neither ports nor rights in an app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add `ip` with the ports, for example `tcp:443`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of an app&apos;s right looks like `example.com/cap/name`, without `https://`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailscale gives this right itself; a policy cannot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rights in apps can be given on machines of the tailnet only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is not a mail domain of this tailnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the people one by one, or in a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is no protocol: tcp, udp, icmp …, or a number up to 255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` has no ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write `*` as the port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule in `%1` has no `%2`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this rule has no `%1`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both spellings mean the same; one file may use only one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write `autogroup:member` everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the condition `%1` is used, but `postures` does not have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` has another form than Tailscale reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group cannot contain the group `%1`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the logins themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is no login; a group contains only people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a group starts with `group:`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write `group:%1`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tag is `tag:`, then a letter from a to z, then letters, digits and dashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` cannot own a tag: people, groups, tags and autogroups of people can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` looks like a login, not like a machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is no IP address and no range such as 10.0.0.0/24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is no address, range, host or ipset of this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is no range of addresses such as 10.0.0.0/24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailscale keeps these addresses for itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a part of 100.64.0.0/10 that is not reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`autogroup:self` has no meaning in `nodeAttrs`, and the service fails on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write `autogroup:member`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write `accept` or `check`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is no action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule does not say as which user of the machine somebody may log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write `autogroup:nonroot`, or the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is no user of a machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an `ssh` rule leads to tags, to `autogroup:self`, or to the same single person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an `ssh` rule names shared people by their login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry of `acceptEnv` is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`checkPeriod` is a time such as `12h` or `30m`, or `always`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`checkPeriod` can be a week at the most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an SSH test leads to tags, people, hosts or single addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the test has neither `accept` nor `deny`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the protocol of the test is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is `%1`, or has no device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` in a test needs exactly one port, as a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` in a test is no single host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` does not reach `%2`, and the test says that it must</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` reaches `%2`, and the test says that it must not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SSH test has neither `accept` nor `deny` nor `check`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SSH test leads to no machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SSH test names an empty user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` may log in as `%2`, and the SSH test says that it must not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` may not log in as `%2` after a check, and the SSH test says that it must</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` may not log in as `%2`, and the SSH test says that it must</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` in `%2` is no login with an `@`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is not known here and is left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not known whether a policy may give `%1`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in `ssh`, `autogroup:member` may cover people of other tailnets on a machine that is shared with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`halfdoor-cli policy repair` puts rules of two forms right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section `%1` stands twice in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put both into one; the service reads only one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the section `%1` is not known here and is left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is neither `grants` nor `acls`: everybody reaches everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the rules that you want; an empty list shuts everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no `grants` and no `acls`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[%2], line %3</source>
        <extracomment>%1 is a section of the file, %2 the number of the rule in it, %3 a line</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>This is not a file on this computer. Save it first, then open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards (*.halfdoor)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history::Change</name>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no way there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Port(s) %1 of %2: before %3, now %4.</source>
        <extracomment>%1 ports, %2 address, %3 and %4 a state such as “open” or “no answer”</extracomment>
        <translation>
            <numerusform>Port %1 of %2: before %3, now %4.</numerusform>
            <numerusform>Ports %1 of %2: before %3, now %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name led to %1, and leads to %2 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address %1 is not promised any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address %1 is promised now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Port(s) %1 promised now.</source>
        <translation>
            <numerusform>Port %1 promised now.</numerusform>
            <numerusform>Ports %1 promised now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Port(s) %1 not promised any more.</source>
        <translation>
            <numerusform>Port %1 not promised any more.</numerusform>
            <numerusform>Ports %1 not promised any more.</numerusform>
        </translation>
    </message>
    <message>
        <source>The promised name was %1, and is %2 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history::Comparison</name>
    <message>
        <source>The two runs tried no port in common, so nothing can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing changed on the %Ln port(s) that both runs tried.</source>
        <translation>
            <numerusform>Nothing changed on the %Ln port that both runs tried.</numerusform>
            <numerusform>Nothing changed on the %Ln ports that both runs tried.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s) tried in the earlier run only</source>
        <translation>
            <numerusform>%Ln port tried in the earlier run only</numerusform>
            <numerusform>%Ln ports tried in the earlier run only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s) tried in the later run only</source>
        <translation>
            <numerusform>%Ln port tried in the later run only</numerusform>
            <numerusform>%Ln ports tried in the later run only</numerusform>
        </translation>
    </message>
    <message>
        <source>, at %1</source>
        <extracomment>the end of a sentence about ports; %1 addresses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by the earlier run, where the later one did not look: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by the later run, where the earlier one did not look: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history::DecisionError</name>
    <message>
        <source>there is no review with this id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this review is closed: it was measured again, and is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a deviation is accepted for a reason; write it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a deviation is accepted until a date; give one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date is over already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a deviation is accepted for a year at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reason is longer than 1000 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only an accepted review can be opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reason or the name has markup, line breaks or hidden characters; write plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of who decides is longer than 254 characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history::Deviation</name>
    <message numerus="yes">
        <source>Port(s) %1: open, but must be shut.</source>
        <extracomment>%1 is a list of port numbers such as 22,8000-8010</extracomment>
        <translation>
            <numerusform>Port %1: open, but must be shut.</numerusform>
            <numerusform>Ports %1: open, but must be shut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Port(s) %1 loosely closed: the rule lets packets in, but no program listens there today.</source>
        <translation>
            <numerusform>Port %1 is loosely closed: the rule lets packets in, but no program listens there today.</numerusform>
            <numerusform>Ports %1 are loosely closed: the rule lets packets in, but no program listens there today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promised port(s) %1: nobody there. No program listens today.</source>
        <translation>
            <numerusform>Nobody is there at the promised port %1: no program listens today.</numerusform>
            <numerusform>Nobody is there at the promised ports %1: no program listens today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promised port(s) %1: no answer, though the machine is there.</source>
        <translation>
            <numerusform>Promised port %1: no answer, though the machine is there.</numerusform>
            <numerusform>Promised ports %1: no answer, though the machine is there.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open, should be shut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loosely closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised door silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or address changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name leads outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name leads to %1, which was not promised: another machine, or a new address of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name leads to %1, outside of every tailnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name leads nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 ports, %2 addresses; becomes the list of ports in a sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history::NextRun</name>
    <message>
        <source>Check again when the deviation is put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First check: now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second check: now, every name has been asked for again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second check: after a name refresh, from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third check: now, a day has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third check: after a day, from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quarterly check is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next quarterly check: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history::Review</name>
    <message>
        <source>It was accepted until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more deviation(s).</source>
        <translation>
            <numerusform>%n more deviation.</numerusform>
            <numerusform>%n more deviations.</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be measured again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept it with a reason and a date, or put it right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted until %1: %2</source>
        <extracomment>%1 a date, %2 the reason in the person&apos;s own words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said to be put right; the next check shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured again on %1: it is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an accepted deviation ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promise changed: since the run of %1 it is no deviation any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history::Run</name>
    <message>
        <source>audit, not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check, not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history::Stage</name>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a name refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history::Trend</name>
    <message>
        <source>differs, accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>%1 date and time, %2 the verdict, %3 “check” or “audit”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n as promised</source>
        <translation>
            <numerusform>%n as promised</numerusform>
            <numerusform>%n as promised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a deviation</source>
        <translation>
            <numerusform>%n with a deviation</numerusform>
            <numerusform>%n with a deviation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not decided</source>
        <translation>
            <numerusform>%n not decided</numerusform>
            <numerusform>%n not decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) since %1: %2.</source>
        <extracomment>%n runs, %1 a date, %2 a list such as “11 as promised, 1 with a deviation”</extracomment>
        <translation>
            <numerusform>%n run since %1: %2.</numerusform>
            <numerusform>%n runs since %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>its time lies ahead, so it does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The newest %n run(s) of %1, since %2: %3.</source>
        <extracomment>%n runs, %1 how many there are, %2 a date, %3 a list such as “11 as promised, 1 with a deviation”</extracomment>
        <translation>
            <numerusform>The newest %n run of %1, since %2: %3.</numerusform>
            <numerusform>The newest %n runs of %1, since %2: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>io::FileError</name>
    <message>
        <source>there is no file `%1`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are not allowed to open `%1`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is too large to be what was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not read `%1`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not write `%1`, it is as it was</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Let a friend use one service, not your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two made-up houses; nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours: system, light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card (.halfdoor) or a result (.halfdoor-result) to open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>policy</name>
    <message>
        <source>`%1` is not what it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`from` and `to` are addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule `%1` names shared people by `%2` and opens %3 to them: %4</source>
        <extracomment>%1 is a place in the file, %2 what the rule names, %3 machines, %4 ports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule `%1` lets shared people in by `%2` and opens %3 to them: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file&apos;s own test `tests[%1]` would fail: `%2` could no longer reach `%3`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file&apos;s own test `tests[%1]` would fail: `%2` could reach `%3`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without `grants` and `acls` everybody, shared people too, reaches every port of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the policy file is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section `%1` stands twice in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group stands twice in `groups`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section `%1` is neither a list nor an object as it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a share&apos;s id has 1 to 64 characters out of a–z, 0–9 and the hyphen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is not a login such as `name@example.com`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is a user of this tailnet; a share is for somebody of another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the share names nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the share names no machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the machine `%1` has no Tailscale address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%2` of the machine `%1` is no address that Tailscale gives to machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the share opens no port between 1 and 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is not a name of a group or a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the machine `%2` does not carry the tag `%1`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule has no list of sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule has placeholders (`${…}`), so what it opens is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is a placeholder, so whom the rule lets in is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule `%1` names a range of Tailscale addresses that covers shared people as well, and it cannot be replaced by the host&apos;s own addresses without knowing them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the range would have to be replaced by more than 500 addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is not spelled as the service documents it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our rule was changed by hand: the file has `%1`, the share says `%2`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule of the share `%1` is not in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the group `%1` that we made was changed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would reach more of %2 than the share says, by a rule that cannot be narrowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule `%1` mixes the two forms in a way that has no single meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mend the place first; the service would refuse the file as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put both into one; the service reads only one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the inventory of the tailnet (machines and their addresses), or name people and tags in the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan on the finished file, and carry the change over to its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it in lower case, or let the file be repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put it back as the share says, or take rule and mark out by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the test or the share; the service would refuse to save the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it as a rule of `acls` (`action`, `src`, `dst` with ports) or of `grants` (`src`, `dst`, `ip`)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let in everybody of this tailnet, but not the people with whom machines are shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`autogroup:self` admits no tagged machines, so they get a rule of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write down what a file without rules stands for, without shared people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule of the share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the group of the share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the rule of the share out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pause the share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let the share work again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the rule in the form of its section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved subnet routes are not known without the inventory: a subnet that was a source by `*` has to be added to the narrowed rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule `%1` (line %2) names one family of addresses only, so it now lists today&apos;s machines: new ones have to be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on purpose and left as it is: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule `%1` (line %2) routes with `via` and covers shared people; it is left as it is, look at it yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is plain JSON until now; the mark of the rule is its first comment, which HuJSON allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`defaultSrcPosture` sets a condition for every rule, and a device of another tailnet may not meet it: the share may not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file says that it is kept elsewhere (`%1`): change it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` has other members, who gain the port as well: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` gives its members more than this share: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the free plan allows three groups; naming the friend by his login needs none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the group `%1` stays, other places of the file use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`autogroup:shared` lets in everybody who has accepted a share of this machine, not only this friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funnel is allowed (line %1): a machine may be open to the whole internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SSH rule in line %1 may include people with whom a machine is shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a subnet router; its subnets are not shared, only the machine itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an exit node; leave exit node use off in the invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the share was paused and works again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule `%1` (line %2) mixed the forms of `acls` and `grants`, which the service refuses; it is written in the form of its section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule `%1` (line %2) has ports that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailscale would refuse the new file: `%1`</source>
        <extracomment>%1 is a message of Tailscale&apos;s, in English</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your test does not hold: `%1` does not reach `%2`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your test does not hold: `%1` reaches `%2`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a test cannot ask for `%1`: it names one login, one group with members, one tag, one alias or one address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` stands for somebody of another tailnet, and the service&apos;s tests are not reliable for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the test for `%1` has `%2`, which is not one machine with one port such as `tag:server:22`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the test for `%1` asks for nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more tests than anybody would read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file was changed after it was saved here, and undoing would throw that away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the share `%1` can still be used: the former file would give %2 %4 of %3</source>
        <extracomment>%1 id of a share, %2 a login, %3 a machine, %4 ports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service says that this file is kept elsewhere, which overwrites what is saved here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has placeholders (`${…}`), so it is a template: the change belongs into its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`autogroup:shared` cannot tell people apart: the share `%1` opens %3 of %2 by it, this one opens %4, and the people of both would get both</source>
        <extracomment>%1 id of the other share, %2 machine, %3 and %4 ports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the test or leave it out; the service would refuse to save the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the rule of the share out instead; everything else stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdraw the share and its invite first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the friend by his login, or agree to what the group does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carry the change over as a patch to where the file is kept, or agree to change this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the people of one of the two shares by their logins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule of the share as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test at every save that your own people keep what they have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file as it was before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is the third group, and the free plan allows three; naming the friend by his login needs none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`autogroup:shared` lets in everybody who has accepted a share of this machine, not only this friend: %1 as well</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>practice::Rehearsal</name>
    <message>
        <source>The friend accepts with another account of his.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved rule takes half a minute to arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The friend’s computer carries a tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody opens everything again after the friend accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host’s machines are switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The friend’s Tailscale is signed out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>probe::AuditProgress</name>
    <message>
        <source>%1 s</source>
        <extracomment>seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>minutes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>hours and minutes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking for the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking at the way there, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer any more, waiting, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trying once more what answered, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 ports, %3/s, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 ports, %3/s, %4, about %5 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>probe::CheckFault</name>
    <message>
        <source>`%1` is not an address of a tailnet; nothing was sent there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer did not say which way leads to `%1`; nothing was sent there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` stopped answering while we checked, so silence there proves nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` rejects some attempts with an error, but not every time, so silence there may be a rejection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too much is lost on the way to `%1` to take silence for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the way to `%1` does not lead through Tailscale, and nothing is sent there while that is so; look whether Tailscale is on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>probe::JsonError</name>
    <message>
        <source>`%1` is of another kind than expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` has a value that cannot be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was written by a newer version of Halfdoor; update this one to read it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>probe::Outcome</name>
    <message>
        <source>Opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not try</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>probe::PlanError</name>
    <message>
        <source>there is neither an address nor a name to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 addresses are named for one machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no door is promised, so there is nothing to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 ports are named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a port is 0 or named twice; ports go from 1 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of the machine is not a full host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a service is longer than one short line of plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no port is left to try</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>probe::Progress</name>
    <message>
        <source>asking for the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 doors tried, %3 s, about %4 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 doors tried, %3 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent doors once more, %1 s, about %2 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent doors once more, %1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>probe::ResolveError</name>
    <message>
        <source>this is not a name of a machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name server answered; look whether this computer has a network connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer could not ask for the name; try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>probe::ResumeError</name>
    <message>
        <source>this audit was finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this audit was of another machine, other doors or other ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this audit is older than a day; start it anew</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>probe::RouteError</name>
    <message>
        <source>on this system Halfdoor cannot see which way a connection takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system did not say which way a connection takes; try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>probe::Verdict</name>
    <message>
        <source>As promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, should be shut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loosely closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your side first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other door that was tried is shut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln doors that were tried are shut.</source>
        <translation>
            <numerusform>The other %Ln doors that were tried are shut.</numerusform>
            <numerusform>The other %Ln doors that were tried are shut.</numerusform>
        </translation>
    </message>
    <message>
        <source>The door is exactly as %1 promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The door is exactly as you promised %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opens, the other door we tried is shut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 opens, the other %Ln doors we tried are shut.</source>
        <translation>
            <numerusform>%1 opens, the other %Ln doors we tried are shut.</numerusform>
            <numerusform>%1 opens, the other %Ln doors we tried are shut.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 open, the other door we tried is shut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 open, the other %Ln doors we tried are shut.</source>
        <translation>
            <numerusform>%1 open, the other %Ln doors we tried are shut.</numerusform>
            <numerusform>%1 open, the other %Ln doors we tried are shut.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 opens for %2, the other door tried is shut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 opens for %2, the other %Ln doors tried are shut.</source>
        <translation>
            <numerusform>%1 opens for %2, the other %Ln doors tried are shut.</numerusform>
            <numerusform>%1 opens for %2, the other %Ln doors tried are shut.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 open for %2, the other door tried is shut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 open for %2, the other %Ln doors tried are shut.</source>
        <translation>
            <numerusform>%1 open for %2, the other %Ln doors tried are shut.</numerusform>
            <numerusform>%1 open for %2, the other %Ln doors tried are shut.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more door is open than %1 promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more doors are open than %1 promised.</source>
        <translation>
            <numerusform>%Ln more doors are open than %1 promised.</numerusform>
            <numerusform>%Ln more doors are open than %1 promised.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more door is open for %1 than you promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more doors are open for %1 than you promised.</source>
        <translation>
            <numerusform>%Ln more doors are open for %1 than you promised.</numerusform>
            <numerusform>%Ln more doors are open for %1 than you promised.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But %1 opens as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But %1 open as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opens and must be shut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open and must be shut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One door is shut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln doors are shut.</source>
        <translation>
            <numerusform>%Ln doors are shut.</numerusform>
            <numerusform>%Ln doors are shut.</numerusform>
        </translation>
    </message>
    <message>
        <source>One door is only loosely closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln doors are only loosely closed.</source>
        <translation>
            <numerusform>%Ln doors are only loosely closed.</numerusform>
            <numerusform>%Ln doors are only loosely closed.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule lets you in at %1, but no program listens there today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule lets %1 in at %2, but no program listens there today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The door is right, but %1 is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The doors are right, but %1 are not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it on %1, or let it listen on the tailnet&apos;s address and not only on 127.0.0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not appeared on this computer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether you accepted the invite, and with the account that %1 expects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not appeared on the computer of %2 yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invite is not accepted, another account accepted it, or no rule names this login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there, but the door to %2 does not open yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule may not have arrived, or it names another login. Wait a minute and check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule may not be saved, or it names another login than the one that accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer. It may be switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As long as nothing answers, silence does not tell whether a door is shut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this door opens cannot be seen from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uses UDP, which does not answer a knock. Try it with its own program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of %1 leads to another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address itself is as promised. Do not use the name until it leads there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stopped answering during the check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was silent may not have been shut. Check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One door is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln doors are not known yet.</source>
        <translation>
            <numerusform>%Ln doors are not known yet.</numerusform>
            <numerusform>%Ln doors are not known yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer could not try every door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card leads to an address outside of every tailnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent there. Ask %1 for a new card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your side first: Tailscale is not installed on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailscale is not installed on the computer of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it, sign in, and check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your side first: Tailscale is not running on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailscale is not running on the computer of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it and check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your side first: nobody is signed in to Tailscale on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in to Tailscale on the computer of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with the account that accepted the invite, and check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your side first: this computer waits for approval in its own tailnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer of %1 waits for approval in its own tailnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve it in the admin console of that tailnet, and check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your side first: Tailscale is switched off on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailscale is switched off on the computer of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it on and check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your side first: this computer is signed in with another account than expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer of %1 is signed in with another account than expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your side first: this computer carries a tag, so it cannot use a share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer of %1 carries a tag, so it cannot use a share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another device, or sign this one in as a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your side first: the way there does not lead through Tailscale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the computer of %1 the way there does not lead through Tailscale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Look whether Tailscale is on, and check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answered at %1; all this is true for the other address only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uses UDP: whether that door opens cannot be seen from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of %1 is not known on this computer. Look whether MagicDNS is on in your tailnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of %1 is not known there. MagicDNS may be off in that tailnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of %1 could not be asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <extracomment>%1 is the name of a service, %2 a port number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more range(s)</source>
        <extracomment>%1 a list of ports, %n further ranges</extracomment>
        <translation>
            <numerusform>%1 and %Ln more range</numerusform>
            <numerusform>%1 and %Ln more ranges</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 opens, but not at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open, but not at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule is right, but no program listens at that address. Tell %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule is right, but no program listens at that address. Let it listen at every address of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers there, so the way is good: the rule may not name that address. Tell %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers there, so the way is good. See whether the rule names that address too, and whether a firewall drops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is proved there; at the other address the door is as promised. Ask %1 whether the rule names that address too, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is proved there; at the other address the door is as promised. See whether the rule names that address too, and whether a firewall on %1 drops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no way there through Tailscale, so nothing is proved at that address. See whether IPv4 and IPv6 are both on, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer of %1 has no way there through Tailscale, so nothing is proved at that address. IPv4 or IPv6 may be off there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the address, the door is as promised. Where the name leads is not known: check again when names are answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent to %1; all this is true for the other address only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is probably Tailscale&apos;s own: built in, so it counts neither as open nor as shut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ports %1 are probably Tailscale&apos;s own: built in, so they count neither as open nor as shut.</source>
        <translation>
            <numerusform>Ports %1 are probably Tailscale&apos;s own: built in, so they count neither as open nor as shut.</numerusform>
            <numerusform>Ports %1 are probably Tailscale&apos;s own: built in, so they count neither as open nor as shut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Port %1 is Tailscale&apos;s own: built in, so it counts neither as open nor as shut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ports %1 are Tailscale&apos;s own: built in, so they count neither as open nor as shut.</source>
        <translation>
            <numerusform>Ports %1 are Tailscale&apos;s own: built in, so they count neither as open nor as shut.</numerusform>
            <numerusform>Ports %1 are Tailscale&apos;s own: built in, so they count neither as open nor as shut.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was stopped before its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other door was tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was promised opens. Whether the rest is shut shows when other ports are tried, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of %1 leads nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address was promised, so nothing was tried and nothing is proved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the address, the door is as promised. The name opens it when MagicDNS is on in the tailnet of the computer that asks, and that computer uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something on the way to %1 lets only some ports through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailscale&apos;s own port there opens for everybody who sees the machine, and it stayed silent. So silence does not show that a door is shut. A firewall on this computer may be the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailscale&apos;s own port there opens for everybody who sees the machine, and it stayed silent. So silence does not show that a door is shut. A firewall on the computer of %1 or on %2 may be the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much gets lost on the way to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So silence does not tell whether a door is shut. Check again over a better connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rejects with errors, but not every time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A door that stayed silent may be one that it rejects, so whether it is shut is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer of %1 could not try every door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So nothing is proved. See whether a firewall there forbids it, close other programs that use the network, and check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not running, and there is no answer from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are not running, and there is no answer from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule of the silent door may be missing. Tell %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start what is not running. The rule of the silent door may be missing, or a firewall drops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You shut it, and something still lets %1 in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the rule lets packets in, nothing listens there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether the rule is out of the policy file that is saved, and whether another one opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The door is shut, as you want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailscale on %1&apos;s computer does not list %2 any more: nothing lets %1 in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No door that was tried opens for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was promised for UDP only; what answers there is the TCP port with the same number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>probe::portLabel</name>
    <message>
        <source>File transfer (FTP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote login (SSH)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old remote login (Telnet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail (SMTP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name server (DNS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (HTTP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service list (rpcbind)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old file sharing (NetBIOS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (HTTPS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File sharing (SMB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File sharing (AFP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing (IPP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File copy (rsync)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smart home messages (MQTT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File sharing (NFS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker control (TLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web app (Grafana, Open WebUI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database (MySQL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote desktop (RDP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synology control panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synology control panel (HTTPS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database (PostgreSQL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote screen (VNC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database (Redis)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kubernetes control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web app (Gradio)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web app (vLLM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxmox control panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web app (8080)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jellyfin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home Assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncthing control panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web app (8443)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notebook (Jupyter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portainer control panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server control panel (Cockpit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search (Elasticsearch)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portainer control panel (HTTPS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database (MongoDB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web app (SGLang)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plex</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report::History</name>
    <message>
        <source>The newest run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailscale’s own, built in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>share::CardError</name>
    <message>
        <source>This is larger than %2 kB, so it is no card and no result. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not text in UTF-8. Ask for the file itself, not a copy of its content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be read from %1 on: %2. Ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a card. Open the file that your host sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a result. Open the file that your friend sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was written by a newer Halfdoor. Update this one to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is missing. Ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is of another kind than it has to be. Ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is longer than %2 characters, so nothing of it is used. Ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` has more than %2 entries, so nothing of it is used. Ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` has a value that cannot be. Ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is no name of a share. Ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is not the number of a card. Ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` has markup or hidden characters, so nothing of it is used. Ask whether it was sent like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%2` is not the name of a machine in a tailnet, so nothing was tried. Ask whether it was sent like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%2` is not an address. Ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is not the address of a Tailscale machine, so nothing was tried. Ask whether it was sent like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is not a port: a number from 1 to 65535. Ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invite link does not lead to login.tailscale.com, so nothing of this card is used. Ask whether it was sent like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no card and no result in this text. Copy the whole message, from HALFDOOR to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the text is missing. Copy the whole message, or ask for the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was changed on its way. Copy the whole message again, or ask for the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>share::Damage</name>
    <message>
        <source>larger than %2 kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not text in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read from %1 on: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` does not fit the rest or the name of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` has a value that cannot be</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>share::EndItem</name>
    <message>
        <source>Withdraw the share of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the rule for %1 out of your policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End what still runs: restart %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close %1&apos;s account and keys in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask %1 to check once more: %2 must not be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This comes first: without the share no rule lets anybody in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The narrowing of your other rules stays, so nothing opens again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection that stands can outlive the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service knows its own accounts; Tailscale does not close them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured beats believed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the fallback keys that you gave %1, if there are any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fallback beside Tailscale, such as WireGuard, knows nothing of your policy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>share::FlowError</name>
    <message>
        <source>Another question to your tailnet is under way. Wait for its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tailnet is connected. Do this step by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something before this step is still missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your policy cannot be planned with. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed your policy in between. Nothing was saved; look at the new plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is saved is not what was planned: line %1 differs. Save the planned text and read it back again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy was changed after we saved it. Undo would throw that away; take only the rule out instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine is still shared with %1, and the former policy would open more. Withdraw the share first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no former policy of this share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This result does not answer a card of this share. Ask your friend for the one that belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice and real do not mix. Open this where it was made: in practice, or outside of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not an invite link. It begins with https://login.tailscale.com/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your tailnet does not know this invite any more. Make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This share is being ended. Withdraw it and take the rule out first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card names nothing that a check could try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the result of an audit. Open it with Share, “Open a card or a result”: it belongs into the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This result ends later than it is now: the clock of your friend&apos;s computer is ahead. Ask your friend to set it right and to check again. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This result answers an older card. It was not counted; ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This result was measured before the rule was saved, so it does not count. Ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>share::FriendProblem</name>
    <message>
        <source>your host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether Tailscale runs on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailscale is not on this computer yet. Get it from tailscale.com/download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailscale is here but does not run. Start it, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to Tailscale as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An admin of your own tailnet has to approve this computer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailscale is switched off. Switch it on, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in as %1, but %2 expects %3. Switch the account in Tailscale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer belongs to a tag (%1), not to you, so it cannot use a share. Take another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to Tailscale as %1, then say so here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in your list yet. Accept the invite of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the invite of %1, then say so here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what %1 can see, and agree or leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The door is not as %1 promised. Send the result, and check again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the result to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>share::Layer</name>
    <message>
        <source>account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>share::Problem</name>
    <message>
        <source>Look at the two pictures first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect your tailnet, or choose to do it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the machine that you share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the Tailscale address of %1: `tailscale ip` there shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an address of a Tailscale machine. Those begin with 100.64 to 100.127, or fd7a:115c:a1e0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the service that you share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the port of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is there twice. Take one away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is UDP: a check cannot prove it, neither open nor shut. Decide before you share it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your friend&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the login of the account that will accept, or ask your friend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is not a login. It looks like name@example.com, name@github or name@passkey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to your own tailnet. Enter the account that your friend uses in his.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has compared the saved policy with the planned one. Read it back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite your friend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invite was not used for 30 days and has expired. Make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your friend has not accepted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has accepted, but your rule names another account. Withdraw it and invite again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the card and hand it to your friend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your friend&apos;s result is not here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest result is not as promised. Look at what it found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide when to check again, or decline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` cannot stand on a card. Use at most 80 characters, one line, without &lt; and &gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is not the full name of a machine. It looks like attic.tail1234.ts.net.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 ports fit on a card.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>share::Standing</name>
    <message>
        <source>The rule is open in your file, though it was paused here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule stands in your file as it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule is paused in your file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule is paused in your file, though it was open here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule in your file was changed by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule is not in your file any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>share::StoreError</name>
    <message>
        <source>`%1` cannot be read. Check that it is there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` cannot be written. Nothing was changed; check that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so `%1` was not written. What was there before is unchanged; make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is in a place where you may only read. Nothing was changed; make it writable and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is damaged (%2). Nothing was overwritten; move it away, its former versions are kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` was damaged (%2). It was moved to the folder `damaged`, not deleted; look at it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` was damaged (%2). It was moved to the folder `damaged`, and the version before it is back; check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Halfdoor changed `%1` meanwhile. Nothing was overwritten; open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` was written by a newer Halfdoor. It can be looked at, not changed; update this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no `%1`. Look at the list of shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is no name of a share. It has only a to z, 0 to 9 and hyphens, at most 64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is larger than %2, so it was not read. Is it the right file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Halfdoor is writing `%1`. Nothing was changed; close it or try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` holds more than %2 runs. The oldest were not read, so a deviation that only they found is missing here; check again to see whether it is still there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>share::Summary</name>
    <message>
        <source>Open as promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loosely closed: the rule lets %1 in where no program listens today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The door is right, but %1 is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in %2&apos;s list yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The door does not open for %1 yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest check could not decide. Ask %1 to check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has to put his own Tailscale right first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has measured it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the invite expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the share ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check after a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You ended this share on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of this share is not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You paused this share on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln door(s) tried are shut.</source>
        <extracomment>%n is the number of ports that were tried and did not answer</extracomment>
        <translation>
            <numerusform>The one other door tried is shut.</numerusform>
            <numerusform>The other %Ln doors tried are shut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n door(s) more than promised open for %1.</source>
        <extracomment>%n is the number of ports, %1 the friend&apos;s name</extracomment>
        <translation>
            <numerusform>%n door more than promised open for %1.</numerusform>
            <numerusform>%n doors more than promised open for %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The door is right, but %1 does not listen at every address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The door does not open for %1 at every address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About Halfdoor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halfdoor %1</source>
        <extracomment>%1 version number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the top half of the door: let a friend use one service, not your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halfdoor has no server, no account and no telemetry. What it keeps stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halfdoor is not affiliated with Tailscale. Tailscale is a trademark of Tailscale Inc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The icon of Halfdoor: a house whose upper half door stands open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AcceptDialog</name>
    <message>
        <source>&amp;Why may it stay so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept it for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept it until then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not hidden: the register says that it was accepted, and by which date it asks again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AccessWords</name>
    <message>
        <source>every port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every %1 port</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n port(s): %1 (%2)</source>
        <translation>
            <numerusform>%n port: %1 (%2)</numerusform>
            <numerusform>%n ports: %1 (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Your file has no rules yet, and that means: everything is open to everyone you share with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your rule %1 (line %2) lets everyone you share with in. On %3: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2, port %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2, ports %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1: %2.</source>
        <extracomment>%1 names of machines, %2 ports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 loses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ping comes with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start with nothing instead of everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people and tagged machines keep what they have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs now may go on until it stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep what they have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over IPv6 only: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over IPv6: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n right(s) in apps: %1</source>
        <translation>
            <numerusform>%n right in apps: %1</numerusform>
            <numerusform>%n rights in apps: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list of names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a list of names</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gain</source>
        <comment>several people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lose</source>
        <comment>several people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list is cut:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 differences. Look at the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more difference(s) are not shown.</source>
        <translation>
            <numerusform>%n more difference is not shown.</numerusform>
            <numerusform>%n more differences are not shown.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 keeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of your own devices</source>
        <translation>
            <numerusform>%n of your own devices</numerusform>
            <numerusform>%n of your own devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>keep all they had.</source>
        <translation>
            <numerusform>keep all they had.</numerusform>
            <numerusform>keep all they had.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people and machines keep what they have: %n device(s).</source>
        <translation>
            <numerusform>people and machines keep what they have: %n device.</numerusform>
            <numerusform>people and machines keep what they have: %n devices.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AccountPage</name>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which device are you on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command to install Tailscale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message about another account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account is the right one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Tailscale account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailscale is the network between you and %1. An account for one person costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or you use the account you have. Then %1 needs its login and makes a new card:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I would like to use %1 with my Tailscale login %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailscale is installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the account %1 expects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card names another account: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the box when you are signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share belongs to one account. With another account, or on a device with a tag, the machine does not appear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tailscale runs here, and I am signed in with that account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AddressView</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AftercarePage</name>
    <message>
        <source>Check the door again every &amp;three months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask me whether this is &amp;still wanted, on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share shall &amp;end on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And later?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules change, machines are replaced, friends move. The register keeps these dates and shows what is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your friend&apos;s guide has the same dates to tick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing closes by itself: Halfdoor reminds you, and you end the share with a few clicks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;A check is true for the day it ran. Every three months is a habit that finds a rule that somebody widened, or a key that expires.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AuditForm</name>
    <message>
        <source>Do&amp;ors, such as 1-1024, 8000-9000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All 65,535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says most. Nothing is left to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster, and says nothing about the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which doors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can stop at any time and go on later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the path allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins gently, goes faster while nothing gets lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a small router or a slow line. Takes longest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an ordinary line at home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a strong line, when nobody else needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gentle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the path allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast to knock: %1</source>
        <extracomment>%1 “gentle”, “as the path allows”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers from 1 to 65535, with commas between them; a dash for a range.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AuditPage</name>
    <message>
        <source>Another a&amp;udit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Earlier runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which doors to try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send the result to %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try every door of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An audit knocks on each door and shows which open. It sends nothing through them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying every door…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shut door does not answer, so each is waited for and tried more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>not promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Nobody here”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loosely closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All other doors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised shut; none has answered so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n addresses: each door is tried at each of them.</source>
        <extracomment>%1 machine, %n addresses</extracomment>
        <translation>
            <numerusform>%1 has one address.</numerusform>
            <numerusform>%1 has %n addresses: each door is tried at each of them.</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;p&gt;A check tries the promised door and a sample of others. An audit tries every door: it knocks, sees whether somebody opens, and hangs up at once.&lt;/p&gt;&lt;p&gt;Open: we got in. Shut: no answer, although the machine is there. Loosely closed: the rule lets us in, but no program listens there today.&lt;/p&gt;&lt;p&gt;Tailscale has a door of its own on every machine. It counts neither as open nor as shut.&lt;/p&gt;&lt;p&gt;Esc stops a running audit and keeps what is known. F5 begins a new one.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AuditReport</name>
    <message>
        <source>Every port, address by address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it cost the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised shut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is “nobody here”: the rule lets packets in, but no program listens today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loosely closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln door(s) between %1 and %2</source>
        <translation>
            <numerusform>%Ln door between %1 and %2</numerusform>
            <numerusform>%Ln doors between %1 and %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more door(s)</source>
        <translation>
            <numerusform>%Ln more door</numerusform>
            <numerusform>%Ln more doors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tailscale’s own door(s), port(s) %1</source>
        <translation>
            <numerusform>Tailscale’s own door, port %1</numerusform>
            <numerusform>Tailscale’s own doors, ports %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Built in for everyone who reaches %1, so they count neither as open nor as shut.</source>
        <translation>
            <numerusform>Built in for everyone who reaches %1, so it counts neither as open nor as shut.</numerusform>
            <numerusform>Built in for everyone who reaches %1, so they count neither as open nor as shut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other door(s) of %1</source>
        <translation>
            <numerusform>%Ln other door of %1</numerusform>
            <numerusform>%Ln other doors of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln door(s) without a clear answer</source>
        <translation>
            <numerusform>%Ln door without a clear answer</numerusform>
            <numerusform>%Ln doors without a clear answer</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit ended before they were tried, or tried often enough.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AuditSession</name>
    <message>
        <source>It was begun with another account. Start a new audit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AuditWords</name>
    <message>
        <source>1 in 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 in %1</source>
        <extracomment>a chance: %1 is a large number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing there answered both at the start and at the end, so its silence proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the chance that an open door was taken for a shut one is below %2 for each door.</source>
        <extracomment>%1 address, %2 “1 in 1,000,000”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it could not be measured how often an answer gets lost, so its silence proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the packets got lost on the way there; every silent door was tried %2 times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No packet got lost on the way there; every silent door was tried %1 times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 connections were tried, at most %2 at once and at most %3 in one second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pace was %1, as you chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pace was %1: the path showed that it can bear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers after %2 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>%1 minutes, %2 seconds; then only seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3. It took %4.</source>
        <extracomment>%1 which ports, a sentence; %2 day with weekday, %3 time, %4 “4 s”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gentle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the way there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stopped answering. Waiting for it before going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying once more what answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 doors of %3 are known so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All 65,535 doors of %1 (TCP ports).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln door(s) of %1 (TCP ports).</source>
        <translation>
            <numerusform>%Ln door of %1 (TCP ports).</numerusform>
            <numerusform>%Ln doors of %1 (TCP ports).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln door(s) from %1 to %2</source>
        <extracomment>“96 doors from 8000 to 8095”; %1 and %2 are among them</extracomment>
        <translation>
            <numerusform>%Ln door from %1 to %2</numerusform>
            <numerusform>%Ln doors from %1 to %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit is not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 doors done, %3 knocks a second</source>
        <extracomment>%1 of %2 doors, each counted at every address; %3 attempts per second: a door is tried more than once</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CardDialog</name>
    <message>
        <source>The card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what %1 claims. Nothing here has been measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open doors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CardPage</name>
    <message>
        <source>Put the invite &amp;link into the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then the card is a key as well: send it in a way that only your friend reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card as one line of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the card a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that Halfdoor opens: who, what, where, and what a check should find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page to keep near the computer: address, first help, what you can see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for a chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the card for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1. A new card makes the former one old: then ask for a new result as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes %1 through the set-up and ends with a check. Hand it over as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next: the proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;A card says who shares what with whom, where it is, and what a check should find. It holds no secret unless you put the invite link in.&lt;/p&gt;&lt;p&gt;Your friend&apos;s result names the card it answers; a result of another card is noticed.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CheckAdvice</name>
    <message>
        <source>Send %1 the result. It shows which rule to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When %1 says it is done, check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell %1 that %2 does not answer. It may have to be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the invite with %1, if you have not yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask %1 whether the rule names exactly this login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new rule can take a minute to arrive. Check again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it stays like this, send %1 the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again and let it run to its end. It takes about half a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 itself and see whether it works. No check can prove this kind of door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn MagicDNS on in your Tailscale settings, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the name still leads elsewhere, ask %1 for a new card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: this address does not belong to Tailscale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask %1 for a new card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may be switched off. Ask %2 whether it is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Tailscale on this computer. The page “Your account” shows how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Tailscale and switch it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to Tailscale as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to the account %1 in Tailscale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve this computer in your Tailscale admin page, or ask the one who runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer carries a tag, so it cannot use a share. Use another device, or sign in as a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch Tailscale on. Without it, the way to %1 would lead somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own devices are no more open than before. The open door leads into %1, and %2 will want to know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own devices are no more open than before. Nothing listens behind those doors today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule is right: only %1 itself does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send %1 the result. It shows at which address nothing listens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send %1 the result. It shows which address the rule lacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again. If one address stays silent, send %1 the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether IPv4 and IPv6 are both on at this computer, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether this computer finds other names, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try other ports as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the name still leads nowhere, ask %1 for a new card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send %1 the result. It shows what does not run, and which door is silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether a firewall on this computer or in your network holds back connections to other computers, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it stays like this, send %1 the result: a firewall on %2 may do the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether a firewall on this computer forbids connections. Close other programs, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a cable or sit closer to your router, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send %1 the result. A firewall on %2 should drop what it rejects now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CheckPage</name>
    <message>
        <source>Check a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send the result to %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See for yourself that %1 opens and that nothing else on %2 does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No door tried yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the door…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shut door does not answer. We wait five seconds for each, several at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A door is a port of the machine. Open means: a connection was made. Shut means: no answer, although the machine is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tell me when it opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try &amp;every door…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the door to open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It knocks at each address once a second. A new rule usually needs some seconds to reach %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CheckProgress</name>
    <message>
        <source>%1 of %2 doors tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 other doors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised shut. %1 tried, %2 opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised shut. %1 tried, none has opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent doors are tried once more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CheckReport</name>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and address, apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All doors, with times and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this check cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three runs make a proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It makes new connections only. What ran before a rule changed may go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It knocks as this computer, with your account. Others may reach other doors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One built-in port of Tailscale answered. That is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 doors, with times and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is true for today. %1 could change the rules later: check again tomorrow, then every three months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2. It took %3 s.</source>
        <extracomment>%1 day with weekday, %2 time, %3 seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It tried %n door(s) of 65,535. An audit tries all of them.</source>
        <translation>
            <numerusform>It tried %n door of 65,535. An audit tries all of them.</numerusform>
            <numerusform>It tried %n doors of 65,535. An audit tries all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tried door(s), with times and answers</source>
        <translation>
            <numerusform>%n tried door, with times and answers</numerusform>
            <numerusform>%n tried doors, with times and answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CheckSetup</name>
    <message>
        <source>We knock on the promised door: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then on %1 others of %2 that have to stay shut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent through an open door. It takes about half a minute.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CheckTable</name>
    <message>
        <source>Every door with its answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>%1 a number of milliseconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ConsentBox</name>
    <message>
        <source>Change it here all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the patch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, %1 joins this group and gets all of that</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ConsoleSteps</name>
    <message>
        <source>Open your policy file in the admin console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “Access controls” there, and in it the JSON editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select everything and copy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it below. Nothing is changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new file is on your clipboard. Select everything there and paste over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Save. If Tailscale refuses it, nothing has changed: copy its sentence and come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then copy everything out again. Halfdoor compares it with the plan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CopyRow</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1 is what gets copied: “Copy: address of Jellyfin”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DetailsPage</name>
    <message>
        <source>&amp;Your shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go &amp;on: %1</source>
        <extracomment>%1 the title of a page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to d&amp;o</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open it again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on e&amp;nding it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to the service, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes after a broken step cannot be known until that step works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the car&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Another friend for %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;use…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End this share…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>History: %n event(s)</source>
        <translation>
            <numerusform>History: %n event</numerusform>
            <numerusform>History: %n events</numerusform>
        </translation>
    </message>
    <message>
        <source>In your policy file today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you showed it on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more rule(s) of that kind.</source>
        <translation>
            <numerusform>%n more rule of that kind.</numerusform>
            <numerusform>%n more rules of that kind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else with whom you share %1 gets in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;me %1 another way…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What was measured…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Four witnesses…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DiffView</name>
    <message>
        <source>Changes in the policy file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) changed</source>
        <translation>
            <numerusform>%n line changed</numerusform>
            <numerusform>%n lines changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n line added</numerusform>
            <numerusform>%n lines added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) taken out</source>
        <translation>
            <numerusform>%n line taken out</numerusform>
            <numerusform>%n lines taken out</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DonePage</name>
    <message>
        <source>&amp;Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings in your own apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish without sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“http” is fine here: Tailscale encrypts the way to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this name: with the bare number the browser would warn you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type this into the program you use for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is yours to use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this address. It works wherever you are signed in to Tailscale as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last check said: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The door has not been checked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for your phone,
with Tailscale on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a result from you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would like to know whether it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result says what you tried and when. Read it before you send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again tomorrow, then every three months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this card again whenever you like. Your place is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send the result to %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address works on every device of yours that is signed in to Tailscale with this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try every door of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last time: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check tries some doors. An audit tries all 65,535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) kept on this computer</source>
        <translation>
            <numerusform>%n run kept on this computer</numerusform>
            <numerusform>%n runs kept on this computer</numerusform>
        </translation>
    </message>
    <message>
        <source>What you measured, what changed, and what differs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DoorRows</name>
    <message>
        <source>&amp;Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove port %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DoorWait</name>
    <message>
        <source>Waiting for the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n knock(s), no answer so far</source>
        <translation>
            <numerusform>%n knock, no answer so far</numerusform>
            <numerusform>%n knocks, no answer so far</numerusform>
        </translation>
    </message>
    <message>
        <source>It was open already, at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opened after %1, at %2.</source>
        <extracomment>%1 how long, such as “12 s”; %2 a time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: no address of the card belongs to a tailnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: the way to the machine does not lead through Tailscale. Look whether it is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just now nothing can be sent. Look whether Tailscale is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no answer until %1. Since then nothing could be sent: the way to the machine does not lead through Tailscale. Look whether it is on.</source>
        <extracomment>%1 a time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be sent: this computer has no connection. Look at its network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no answer, and in the end nothing could be sent any more: this computer has no connection. Look at its network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. There was no answer until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no answer for an hour, so the waiting was given up. Perhaps the machine is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: this computer did not say which way leads to the machine.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DropZone</name>
    <message>
        <source>This is neither a card nor a result of Halfdoor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::EndPage</name>
    <message>
        <source>&amp;Withdraw the share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have &amp;withdrawn it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the &amp;rule out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End this share?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 loses %2. What runs now may go on until it stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the answer of your tailnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End this share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share and rule are gone. The rest may stay open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This share has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Your shares</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FlowView</name>
    <message>
        <source>Leave for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your place is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halfdoor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Fold</name>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Footer</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FoundDoors</name>
    <message>
        <source>%1 other doors of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 other doors of %2, among them %3</source>
        <extracomment>%3 one or two doors: “Remote login (SSH), port 22”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more doors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loosely closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more doors: the rule lets you in, nothing listens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One other door of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doors without a clear answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised shut</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FriendSession</name>
    <message>
        <source>your host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the Tailscale program. On Linux: sudo systemctl start tailscaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch Tailscale on: click its icon and choose “Connect”, or run “tailscale up”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the Tailscale icon and choose “Log in”, or run “tailscale login”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the browser, sign in as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your network asks that new devices are approved. Open login.tailscale.com, Machines, and approve this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the Tailscale icon, choose the account menu and add or choose %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a terminal: “tailscale login” adds an account, “tailscale switch” changes between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer carries a tag, and a tagged device cannot use a share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another device, or sign this one in again as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FriendView</name>
    <message>
        <source>A card from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 can see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::HistoryDesk</name>
    <message>
        <source>the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 service, %2 machine: “Jellyfin on attic”</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::HistoryPage</name>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided or put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n decided or put right</source>
        <translation>
            <numerusform>%n decided or put right</numerusform>
            <numerusform>%n decided or put right</numerusform>
        </translation>
    </message>
    <message>
        <source>It is put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A half door: the upper half is open, the lower half is shut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every check and every audit will stand here, from the first to the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix the &amp;rule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Each door of the strip is one run, oldest at the left: low ones are checks, high ones audits. Arrow keys move, Enter opens a run.&lt;/p&gt;&lt;p&gt;What differs from the promise waits for you: put it right and measure again, or accept it with a reason and a date. When the date has come, it asks again.&lt;/p&gt;&lt;p&gt;Three runs make a proof: now, after ten minutes, when every name is asked for anew, and after a day.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::HistoryWords</name>
    <message>
        <source>Differs, accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An audit %1: %2.</source>
        <extracomment>%1 a moment such as “today, 16:42” or “on 19 November 2026”, %2 what came out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) not as you promised %1</source>
        <translation>
            <numerusform>One thing is not as you promised %1</numerusform>
            <numerusform>%n things are not as you promised %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) not as %1 promised</source>
        <translation>
            <numerusform>One thing is not as %1 promised</numerusform>
            <numerusform>%n things are not as %1 promised</numerusform>
        </translation>
    </message>
    <message>
        <source>Put right, and to be measured again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest run could not tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As promised, apart from what was accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The door is as you promised %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The door is as %1 promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next check is due %1.</source>
        <extracomment>%1 such as “from 16:52”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time lies ahead: does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured since it was changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::HostInvitePage</name>
    <message>
        <source>Open Machines in the admin console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the machine, open its menu (⋮) and choose “Share…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the link that can be used once. Leave “Allow use as an exit node” off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link and send it to your friend only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the menu (⋮) of the machine and choose “Share…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the person, open the menu (⋮) and choose “Revoke”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then make a new link and send it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;link (only if it shall go into the card)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a &amp;message for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;account that accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I &amp;have asked by another way: it is the right person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a ne&amp;w invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in this window only and is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once it was accepted, the dialog “Share…” of the machine lists picture and login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Add the link yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking whether somebody has accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawing, then inviting again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule comes first: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your tailnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another account has accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invite waits for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule is saved, so from its first moment the invite opens one door only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has accepted, but your rule names %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing opens for that account. It may be a second account of %1, or somebody else had the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask %1 by another way than the one the link went, by telephone for example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I &amp;have asked %1 by another way: it is the right person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link was shown once and is not kept. If %1 does not have it, make a new invite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is a key: whoever opens it first gets in. Send it to %1 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invite has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1. Unused, it ends on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your rule names the same login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So the door opens for this account, and for no other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The former invite is withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever had accepted it cannot get in any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Withdraw and invite again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have &amp;withdrawn it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare this a&amp;ccount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next: the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make the invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have &amp;made it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can send the card at once and come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;The link decides who can accept; the rule decides who gets in. That is why the account that accepted is compared with the login in your rule.&lt;/p&gt;&lt;p&gt;If another account has accepted, ask your friend by another way before you use it: else a stolen link would be rewarded.&lt;/p&gt;&lt;p&gt;An unused invite ends after 30 days. A share that was accepted does not end by itself.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::HostSession</name>
    <message>
        <source>your friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language you translate to, such as de</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::HostView</name>
    <message>
        <source>look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::InstallHints</name>
    <message>
        <source>Sign in as %1. If that account is new, it is made at this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open tailscale.com/download and install the Windows program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click its icon beside the clock, then “Log in”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Tailscale from the App Store, or from tailscale.com/download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click its icon in the menu bar, then “Log in”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Tailscale from the Play Store or from F-Droid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it and allow the VPN connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Tailscale from the App Store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Tailscale with your package manager, or with the command below. It asks for your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then run “sudo tailscale up” and open the link that it shows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::InvitePage</name>
    <message>
        <source>&amp;Open the invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no open invite. The host makes one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the link that %1 sent you. It works once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the invite with the button below. It works once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the browser asks for an account, choose %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Accept”. Then %1 appears among your machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invite is accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the invite from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a link for you alone. Whoever opens it first gets in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is among your machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not among your machines yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for %1 to appear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need to be Owner or Admin of your own Tailscale network. Signed up alone, you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Already used” means: somebody opened it before you. Tell %1 at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unused invite ends after 30 days. Ask %1 for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine has to appear first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the box when you have accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepting shares one machine with you. It gives nobody access to your own devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have &amp;accepted, and the machine is in my list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept as in &amp;practice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LayersStrip</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a layer, %2 what is the matter with it: “keys: expired”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not known yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MachineForm</name>
    <message>
        <source>Na&amp;me of the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its Tailscale &amp;addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its &amp;full name (if it has one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the Machines page of the admin console shows it, such as attic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both of them, such as 100.101.102.103 and fd7a:115c:a1e0::1. “tailscale ip” on that machine shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as attic.tail1234.ts.net. Then your friend types a name and no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belongs to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another machine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you type its addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an address. Copy both lines that “tailscale ip” prints.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Halfdoor – practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halfdoor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two made-up houses; nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Share something…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I &amp;got a card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a card or a result…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;again	F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Your shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help for this page	F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Halfdoor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halfdoor has no server and no account. It is not affiliated with Tailscale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a card or a result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards and results (*.halfdoor *.halfdoor-result)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is neither a card nor a result of Halfdoor. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NameView</name>
    <message>
        <source>Name and address, apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To this machine, nowhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To another machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of the tailnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers, but not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised doors that open there: %1 of %2. Tried: %3.</source>
        <extracomment>%1 and %2 numbers of doors; %3 a number of ports</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NamingForm</name>
    <message>
        <source>How your friend stands in the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this one account, nobody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everyone you share a machine with, now and later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your file has no group, and the machine carries no tag: the login it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s login is the narrowest way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives nothing else today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives also: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::OpenCardPage</name>
    <message>
        <source>Open a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody sent you a card: a file that ends in .halfdoor, or a line of text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste the line or the whole message here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also drop the file on this window. Opening a card connects to nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a card first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a result, not a card. Open it on the page of your share.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PasteBox</name>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PlanView</name>
    <message>
        <source>Show the whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your policy file, before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gains, who loses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in your policy file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the changes only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The former file opens this again to everyone you share with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would reach that the moment the invite is accepted. So the rule comes first, the invite second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PlankBar</name>
    <message>
        <source>not tried yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1: %2</source>
        <extracomment>%1 port number, %2 state: “Port 22: shut”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1, %2: %3</source>
        <extracomment>%1 port number, %2 service, %3 state: “Port 8096, Jellyfin: open as promised”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doors</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln open as promised</source>
        <translation>
            <numerusform>%Ln open as promised</numerusform>
            <numerusform>%Ln open as promised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open, should be shut</source>
        <translation>
            <numerusform>%Ln open, should be shut</numerusform>
            <numerusform>%Ln open, should be shut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) down</source>
        <translation>
            <numerusform>%Ln service down</numerusform>
            <numerusform>%Ln services down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loosely closed</source>
        <translation>
            <numerusform>%Ln loosely closed</numerusform>
            <numerusform>%Ln loosely closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shut</source>
        <translation>
            <numerusform>%Ln shut</numerusform>
            <numerusform>%Ln shut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln built in, expected</source>
        <translation>
            <numerusform>%Ln built in, expected</numerusform>
            <numerusform>%Ln built in, expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <translation>
            <numerusform>%Ln not known</numerusform>
            <numerusform>%Ln not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln under way</source>
        <translation>
            <numerusform>%Ln under way</numerusform>
            <numerusform>%Ln under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not tried yet</source>
        <translation>
            <numerusform>%Ln not tried yet</numerusform>
            <numerusform>%Ln not tried yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PolicyReview</name>
    <message>
        <source>Your policy file at the place of the problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last fix back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fix(es) taken; your file is not changed before you save.</source>
        <translation>
            <numerusform>%n fix taken; your file is not changed before you save.</numerusform>
            <numerusform>%n fixes taken; your file is not changed before you save.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tailscale would refuse this file today: %n problem(s).</source>
        <translation>
            <numerusform>Tailscale would refuse this file today: %n problem.</numerusform>
            <numerusform>Tailscale would refuse this file today: %n problems.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tailscale would take this file as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PracticePanel</name>
    <message>
        <source>Rehearse trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: what happens at %1&apos;s house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the card as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PrivacyDocument</name>
    <message>
        <source>When: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 can see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2, used with the account %3. %4.</source>
        <extracomment>%1 service, %2 machine, %3 login, %4 day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and agreed on %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PrivacyPage</name>
    <message>
        <source>&amp;I have read this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Agree and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 can see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it, check what you like, then decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick “I have read this” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each sentence has a condition and a source. What you can check yourself has a command.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ProblemList</name>
    <message numerus="yes">
        <source>%n more problem(s) that are not listed</source>
        <translation>
            <numerusform>%n more problem that is not listed</numerusform>
            <numerusform>%n more problems that are not listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more problem(s)</source>
        <translation>
            <numerusform>Show %n more problem</numerusform>
            <numerusform>Show %n more problems</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Tailscale&apos;s words: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the place: line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the fix for line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Tailscale&apos;s words about line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the fix changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept this fix</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ProgressClock</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s, about %2 s left</source>
        <extracomment>%1 seconds that a check has run, %2 seconds that are left</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s, about %2 min left</source>
        <extracomment>%1 seconds that a check has run, %2 minutes that are left</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ProofPage</name>
    <message>
        <source>Al&amp;l doors, with their answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;result from your friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Another result…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your friend&apos;s Halfdoor ends with a result: a file, or a line of text for a chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also drop the file onto this window. A result proves nothing against somebody who forges it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did %1 find?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof is measured from your friend&apos;s computer, not from yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look at this result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next: aftercare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No result yet. You can go on and come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n door(s) of %1, tried from %2&apos;s computer</source>
        <translation>
            <numerusform>%n door of %1, tried from %2&apos;s computer</numerusform>
            <numerusform>%n doors of %1, tried from %2&apos;s computer</numerusform>
        </translation>
    </message>
    <message>
        <source>You meant: %1, %2, port %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your policy says the same, compared %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has compared your policy since it changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 measured it, with the result of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Al&amp;l %n answer(s)</source>
        <translation>
            <numerusform>Al&amp;l %n answer</numerusform>
            <numerusform>Al&amp;l %n answers</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;p&gt;“As promised” means: the promised door opened, and every other door that was tried stayed silent. A door that answers “refused” is only loosely closed: the rule lets packets in.&lt;/p&gt;&lt;p&gt;A check knows new connections only, and it is true for the time it ran.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix the &amp;rule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older result: it is in the history, the newest one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three runs make a proof</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::QrView</name>
    <message>
        <source>Code to scan; it holds the text beside it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RangeBar</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>a range of ports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 ports, %2 how many are in which state: “8000 to 8095: 96 loosely closed”</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RegisterPage</name>
    <message>
        <source>Two houses beside each other; between them a door whose upper half stands open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the top half of the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a friend use one service, not your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sha&amp;re something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One machine, one service, one friend. Nine short pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I &amp;got a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file or paste the text that your friend sent you. Or drop it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try it in practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two made-up houses on this computer. No account, nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No share has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another friend for %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End this share…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards from friends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2, from %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. Open it to check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>%1 the title of a page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next due: %1, %2, %3</source>
        <extracomment>%1 a share, %2 what is due (“next check”), %3 a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was measured…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try every door…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ResultDialog</name>
    <message>
        <source>Send the result to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you checked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The doors you tried, %1 of them, and what each answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your login: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the card, so that %1 knows which promise it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the result says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing about your other devices. Send it as you like: by chat, by mail, on a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result as one line of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;py the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Paste it into a message to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you tried every door: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What each of %Ln door(s) answered</source>
        <translation>
            <numerusform>What the one door answered</numerusform>
            <numerusform>What each of %Ln doors answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RulePage</name>
    <message>
        <source>Your policy &amp;file as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your policy file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name your friend another &amp;way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it out of the admin console &amp;again and paste it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what is saved now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading your policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving and reading it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your tailnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste your policy file or open it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it there first, then paste back what stands there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried on this computer: the file is valid and its own tests hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried on this computer: the file is valid and its own tests hold. Tailscale tries it again before it is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your policy lets %1 in through one door only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 in through one door only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 in through these doors only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s door is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause %1&apos;s door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s door opens again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1&apos;s door again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s rule is out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1&apos;s rule out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The former policy is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the former policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed your policy in between. Nothing was saved; this is the new plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it in the admin console, then read the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was planned, nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is still the former file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the new one in the admin console, then copy and paste again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is saved is not what was planned: line %1 differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, read back, and equal to the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted back, and equal to the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version before is kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go back to it until somebody has accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now comes the invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gets what the rule says the moment the invite is accepted, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save this rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the former file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save this change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next: the invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan the rule again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s version is kept, you can undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Rules in Tailscale only add: there is no rule that forbids. So what lets everyone in has to be narrowed first, and then one rule is added for your friend.&lt;/p&gt;&lt;p&gt;Everything else in the file stays as it is, comments included. Ping comes with any rule.&lt;/p&gt;&lt;p&gt;Nothing is saved before you have seen it.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick that this is what you want, or name your friend another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fix is in. You can take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is about the text before the last change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new file is being tried on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailscale would refuse the new file too, until the problems above are mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is made elsewhere; a change here would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This group gives more than the share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the patch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RunComparison</name>
    <message>
        <source>Ea&amp;rlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;ter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 a day, %2 “Audit” or “Check, not finished”, %3 what came out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the same run twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first of the two is the newer one: read it backwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s): see the saved results.</source>
        <translation>
            <numerusform>%n more change: see the saved results.</numerusform>
            <numerusform>%n more changes: see the saved results.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RunFormat</name>
    <message>
        <source>&amp;Report to read (Markdown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For &amp;programs (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;nmap writes it (XML)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RunList</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every run, newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RunPage</name>
    <message>
        <source>All answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured by this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came back from %1 as a result. A result proves nothing against somebody who forges it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <extracomment>%1 day with weekday, %2 time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n answer(s)</source>
        <translation>
            <numerusform>All %n answer</numerusform>
            <numerusform>All %n answers</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;p&gt;One run of the past, as it was measured then. It says nothing about today.&lt;/p&gt;&lt;p&gt;Name and address are looked at apart: the name has to lead to this machine and to nothing else.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RunStops</name>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a name refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>%1 a time of day
----------
%1 a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from tomorrow, %1</source>
        <extracomment>%1 a time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ten minutes after the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 hours after the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RunTrack</name>
    <message>
        <source>%1: %2.</source>
        <extracomment>one run, spoken: %1 “After a day”, %2 “as promised”, %3 “today, 16:42”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ShareCard</name>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ShareWords</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepted; your rule names the same login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in %2’s list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1; saved and read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepted, but your rule names %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invite cannot be used any more. Make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in %2’s list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key has expired. Until it is renewed, %1 is offline for everyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer. It may be switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule does not let %1 in as you meant it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The door is right, but %1 is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not as meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what is due, “next check”; %2 a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on ending it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>a date with the month as a word; Qt&apos;s letters: d day, MMMM month, yyyy year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today, %1</source>
        <extracomment>%1 a time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>%1 a date: “on 2 November 2026”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 friend, %2 service</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2 on %3</source>
        <extracomment>%1 friend, %2 service, %3 machine: “Tom – Jellyfin on attic”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two houses, one door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aftercare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your host can see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You paused it on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known about it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You began this share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You saved the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule was read back as planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You paused the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You opened the rule again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You took the rule out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You went back to the former policy file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You made the invite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepted the invite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepted: not the account of your rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You withdrew the invite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You made the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The door was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You read your friend’s result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You ended this share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You adopted the login %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You began to end this share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at your policy file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) let others in as well.</source>
        <translation>
            <numerusform>%n rule lets others in as well.</numerusform>
            <numerusform>%n rules let others in as well.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not as saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SpanTable</name>
    <message>
        <source>Every port with its answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tried, or not often enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s): see the saved result</source>
        <translation>
            <numerusform>%n more row: see the saved result</numerusform>
            <numerusform>%n more rows: see the saved result</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatementView</name>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A day with the month as a word, in the notation of QLocale::toString(): 5 January 2026</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why we know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When: %1</source>
        <extracomment>%1 is a condition as a sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StatusLabel</name>
    <message>
        <source>Open as promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, should be shut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loosely closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected (built in)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StepModel</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2, %3, %4</source>
        <extracomment>%1 number of the step, %2 how many, %3 its title, %4 its state: “Step 5 of 9, The rule, now”</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StepRail</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TrendStrip</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest: %1</source>
        <extracomment>%1 a sentence about one run</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 of %2: %3</source>
        <extracomment>%1 of %2 runs, %3 a sentence about that run</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TwoHousesPage</name>
    <message>
        <source>Two houses, one door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two ways to let a friend use something of yours. Halfdoor does the second one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Do not show this page again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One house with two people in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inviting a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your friend moves into your house.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They join your tailnet and may do what your rules let members do. In a new tailnet that is everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They count as a user of your plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two houses, joined by a door whose upper half stands open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing one machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each keeps a house. One door joins them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They see one machine of yours. How many of its doors open is up to your rules: here, one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works one way. Your machine cannot start a connection to their devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No extra user, on any plan. Each of you must be the owner or an admin of your own tailnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Inviting a person makes them a member of your tailnet. Sharing a machine shows them this one machine; your policy decides which of its ports open.&lt;/p&gt;&lt;p&gt;Halfdoor changes the policy first and invites afterwards, so that there is no moment in which more is open than you want.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>A half door: the upper half is open, the lower half is shut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opens a door for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may use %1 on the machine %2. Only that. Everything else there stays shut, and so does your own home.</source>
        <extracomment>%1 service, %2 machine, both in bold</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six short pages. You can stop at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Tailscale account of your own, with the login %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you say yes, you read what %1 can see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end you check the door yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what the card says. It was made on %1 by %2.</source>
        <extracomment>%1 day, %2 login of the host</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card says what somebody wants to share with you. Opening it changes nothing and connects to nobody.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::WhatYouSharePage</name>
    <message>
        <source>&amp;What do you call it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through Tailscale &amp;Serve (https, port 443)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailscale runs in a &amp;container there (userspace)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command for Tailscale Serve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other ports that answer on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to share?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One machine, one service, one port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay shut, and your friend&apos;s check tries them. A port that really answers proves more than one that is empty. “ss -ltn” there lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;directly, on port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your friend&apos;s packets then carry port 443. Run this once on the machine. Its full name becomes public in certificate lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a container, Tailscale hands every port that the rule opens to programs that listen on 127.0.0.1 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 also listens on %2. They stay shut, and the check tries them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check cannot prove a UDP port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not answer to a knock, so open and shut look the same. Share it only if you can live with that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) of %1 will open.</source>
        <translation>
            <numerusform>%n port of %1 will open.</numerusform>
            <numerusform>%n ports of %1 will open.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answers on port %2 of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer on port %2 of %3. You can go on and start it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;The port is the number your friend&apos;s packets carry. Behind Tailscale Serve that is 443, whatever port the service has itself.&lt;/p&gt;&lt;p&gt;Only the machine you choose is shared. Networks behind it are not.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::WitnessList</name>
    <message>
        <source>your promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your policy file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 itself</source>
        <extracomment>%1 a machine</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here they part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes after that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You meant: %1, %2, port %3</source>
        <extracomment>%1 friend, %2 machine, %3 ports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you showed it %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your policy file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your policy file was never seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 itself enforces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has asked %1 itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One command there, and paste what it prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tried every door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 checked the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::WitnessPage</name>
    <message>
        <source>Do all of them say the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All four say the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you promised is what your file says, what the machine enforces, and what was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a witness such as “Your policy file”, %2 a sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;rule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;invite…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Measure again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door by door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste what %1 itself says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far, they say the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask %1 too…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Four witnesses speak of the same doors: what you promised, what your policy file says, what reached the machine, and what your friend measured.&lt;/p&gt;&lt;p&gt;Where two neighbours part, everything that comes after follows from it, so that is where to look first.&lt;/p&gt;&lt;p&gt;What you paste stays on this computer. A witness that nobody asked is left out; the others are compared without it.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of it cannot be told from here; the notes say what.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::WitnessPaste</name>
    <message>
        <source>Practice: fill in what %1 would print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this &amp;command prints on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what the machine printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log of the friend’s own client, if you have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command that shows the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays on this computer. It names your machines and their addresses, so do not send it around.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line in it says “rejected due to acl”. That proves nothing either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is switched off: nothing was printed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::WitnessTable</name>
    <message>
        <source>What each witness says, door by door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your policy file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailscale’s own: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln other door(s)</source>
        <translation>
            <numerusform>%Ln other door</numerusform>
            <numerusform>%Ln other doors</numerusform>
        </translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln door(s): %1</source>
        <translation>
            <numerusform>%Ln door: %1</numerusform>
            <numerusform>%Ln doors: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, here they part</source>
        <extracomment>%1 what a witness says, where it parts from its neighbour</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what a screen reader says of one cell: %1 the witness, the head of the column; %2 what it says</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::YourFriendPage</name>
    <message>
        <source>Your &amp;friend&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Login of the account that will accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What it is for (only you see this)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask for the login: a text to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is your friend?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule names one account, so its login has to be exact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Tailscale shows it: name@example.com, name@github or name@passkey. Your friend has to be owner or admin of that tailnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage of card and guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text that asks for the login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In practice you can take one of these two:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;An invite can be accepted by any account that opens the link. The rule lets in only the login you enter here, so a wrong one means that nothing opens.&lt;/p&gt;&lt;p&gt;Someone who is only a member of a company&apos;s tailnet cannot accept a share.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::YourSidePage</name>
    <message>
        <source>How shall Halfdoor reach it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your na&amp;me, as your friend knows you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own &amp;login at Tailscale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of your &amp;tailnet (if you know it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand means: you click in the admin console, Halfdoor tells you where, prepares every text and compares what you paste back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your side of the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halfdoor needs to know whose tailnet it is. No account with us, nothing is sent to us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tailnet of practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made up; Halfdoor reads and saves by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you click and paste, Halfdoor checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that nobody mixes up his account with yours: the admin console shows it at the top right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The admin console shows it under DNS, such as tail1234.ts.net.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the tailnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your tailnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines that can be shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s)</source>
        <translation>
            <numerusform>%n machine</numerusform>
            <numerusform>%n machines</numerusform>
        </translation>
    </message>
    <message>
        <source>Names (MagicDNS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off: your friend will type a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your name, as your friend knows you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your own login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Halfdoor works without any access to your account: you copy texts and compare. In practice it reads and saves by itself, in a made-up tailnet.&lt;/p&gt;&lt;p&gt;Your name stands on your friend&apos;s card and guide.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>witness::Evidence</name>
    <message>
        <source>Shut by the policy, not only silent: the machine said so to the friend&apos;s client about: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client writes only a few such lines at a time, so a port that is missing among them may be shut by the policy as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine dropped %1 packets because of its policy in the meantime. That fits silent ports, and proves none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine dropped nothing because of its policy in the meantime: the silence has another cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counter of dropped packets began again in the meantime, so it says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter was read before the measurement began; it may have changed in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log has no line about a rejected connection, so it adds nothing. Is it the log of the friend&apos;s Tailscale, from the time of the measurement?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counter of dropped packets did not grow, though the log shows packets that the policy rejected: it was not read right before and right after this measurement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log has rejected connections, but none to a silent port at the time of this measurement, so it adds nothing. Lines without a time do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: whether it lets in %2 is not known, because a rule there names devices or addresses that cannot be told from here.</source>
        <extracomment>%1 a witness, such as “saved policy”; %2 ports</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>witness::Filter</name>
    <message>
        <source>Only the rules were given, so the addresses of the friend&apos;s devices are not known; give the whole network map.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>witness::MachineFilterError</name>
    <message>
        <source>a network map has at most 16 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not what `tailscale debug netmap` prints: no JSON at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no packet filter in it; `sudo tailscale debug netmap` on the shared machine prints one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is of another kind than expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is no address or range of addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is no range of ports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>witness::Parting</name>
    <message>
        <source>%1 knows no device of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the rule again: open the page of the rule with today&apos;s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not got this policy yet, or works by another one. See whether it is connected, wait a minute, and compare the file with the one in the admin console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `sudo tailscale debug netmap` on %1 and read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See on the page of the invite whether it was accepted, and by which account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the program on %1, or let it listen on the address that the friend uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the full name in the card with the machine&apos;s name in the admin console; a renamed machine needs a new card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the filter again and measure again, so that both are of the same moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your policy file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 itself</source>
        <extracomment>%1 a machine</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln door(s) answer, which you did not promise: %1.</source>
        <translation>
            <numerusform>One door answers that you did not promise: %1.</numerusform>
            <numerusform>%Ln doors answer that you did not promise: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln door(s) answer, which %1 shuts: %2.</source>
        <extracomment>%1 a witness, such as “your policy file”; %2 ports</extracomment>
        <translation>
            <numerusform>One door answers, though %1 shuts it: %2.</numerusform>
            <numerusform>%Ln doors answer, though %1 shuts them: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 opens %Ln door(s) that you did not promise: %2.</source>
        <translation>
            <numerusform>%1 opens a door that you did not promise: %2.</numerusform>
            <numerusform>%1 opens %Ln doors that you did not promise: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 opens %Ln door(s) that %2 shuts: %3.</source>
        <extracomment>%1 and %2 witnesses, such as “your policy file”; %3 ports</extracomment>
        <translation>
            <numerusform>%1 opens a door that %2 shuts: %3.</numerusform>
            <numerusform>%1 opens %Ln doors that %2 shuts: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 shuts %Ln door(s) that you promised: %2.</source>
        <translation>
            <numerusform>%1 shuts a door that you promised: %2.</numerusform>
            <numerusform>%1 shuts %Ln doors that you promised: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 shuts %Ln door(s) that %2 opens: %3.</source>
        <extracomment>%1 and %2 witnesses, such as “your policy file”; %3 ports</extracomment>
        <translation>
            <numerusform>%1 shuts a door that %2 opens: %3.</numerusform>
            <numerusform>%1 shuts %Ln doors that %2 opens: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read comes from another machine than %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The way in is right, but no program listens on %1 at port(s) %2.</source>
        <extracomment>%1 a machine, %2 ports</extracomment>
        <translation>
            <numerusform>The way in is right, but no program listens on %1 at port %2.</numerusform>
            <numerusform>The way in is right, but no program listens on %1 at ports %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promised door(s) did not answer: %1.</source>
        <translation>
            <numerusform>One promised door did not answer: %1.</numerusform>
            <numerusform>%Ln promised doors did not answer: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 opens %Ln door(s), but no answer came: %2.</source>
        <extracomment>%1 a witness, such as “your policy file”; %2 ports</extracomment>
        <translation>
            <numerusform>%1 opens a door, but no answer came: %2.</numerusform>
            <numerusform>%1 opens %Ln doors, but no answer came: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 opens %Ln door(s), but %2 says that its policy rejects it: %3.</source>
        <extracomment>%1 a witness, such as “your policy file”; %2 the machine; %3 ports</extracomment>
        <translation>
            <numerusform>%1 opens a door, but %2 says that its policy rejects it: %3.</numerusform>
            <numerusform>%1 opens %Ln doors, but %2 says that its policy rejects them: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The doors agree, but the name does not lead to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether %1 is awake and connected, whether a firewall on it drops packets, and whether the friend&apos;s own client is ready. The log of that client can tell more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The measurement proves nothing about port(s) %1 at %2.</source>
        <extracomment>%1 ports, %2 addresses</extracomment>
        <translation>
            <numerusform>The measurement proves nothing about port %1 at %2.</numerusform>
            <numerusform>The measurement proves nothing about ports %1 at %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The doors agree, but the name of %1 could not be asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure again when names are answered on the friend&apos;s computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 opens %Ln UDP port(s) that you did not promise: %2. No measurement shows that.</source>
        <translation>
            <numerusform>%1 opens %Ln UDP port that you did not promise: %2. No measurement shows that.</numerusform>
            <numerusform>%1 opens %Ln UDP ports that you did not promise: %2. No measurement shows that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 opens %Ln UDP port(s) that %2 shuts: %3. No measurement shows that.</source>
        <extracomment>%1 and %2 witnesses, such as “your policy file”; %3 ports</extracomment>
        <translation>
            <numerusform>%1 opens %Ln UDP port that %2 shuts: %3. No measurement shows that.</numerusform>
            <numerusform>%1 opens %Ln UDP ports that %2 shuts: %3. No measurement shows that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This measurement did not try port(s) %1 at %2.</source>
        <extracomment>%1 ports, %2 addresses</extracomment>
        <translation>
            <numerusform>This measurement did not try port %1 at %2.</numerusform>
            <numerusform>This measurement did not try ports %1 at %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was made for another address or another door. Measure again with the newest card.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>witness::Witness</name>
    <message>
        <source>promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter on the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measurement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>witness::Word</name>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shut by the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
