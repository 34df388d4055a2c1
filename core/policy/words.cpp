// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/words.h"

#include "core/policy/agreement.h"
#include "core/policy/port_list.h"

#include <QCoreApplication>

namespace policy::words {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("policy", text);
}

QString place(const Rule &rule)
{
    return sectionName(rule.section) + QLatin1Char('[') + QString::number(rule.index) + QLatin1Char(']');
}

QString tick(const QByteArray &text)
{
    return QString::fromUtf8(text);
}

} // namespace

QString sectionName(Section section)
{
    return section == Section::Acls ? QStringLiteral("acls") : QStringLiteral("grants");
}

QString reachText(const std::vector<Reach> &reach)
{
    QStringList out;
    for (const Reach &one : reach) {
        const QString protocol
            = one.protocol == Protocol::Tcp ? QStringLiteral("tcp") : QStringLiteral("udp");
        out << protocol + QLatin1Char(' ') + QString::fromLatin1(ports::text(one.ports));
    }
    return out.join(QStringLiteral(", "));
}

QString finding(const Finding &found, const QByteArrayList &apps)
{
    const QString machines = found.machines.join(QStringLiteral(", "));
    if (found.section == Section::None)
        return say(QT_TRANSLATE_NOOP("policy",
                       "without `grants` and `acls` everybody, shared people too, reaches every port of %1"))
            .arg(machines);
    QString opens = reachText(found.opens);
    if (!apps.isEmpty())
        opens += (opens.isEmpty() ? QString() : QStringLiteral(", ")) + QString::fromUtf8(apps.join(", "));
    const QString sources = found.selectors.join(QStringLiteral(", "));
    const QString where
        = sectionName(found.section) + QLatin1Char('[') + QString::number(found.index) + QLatin1Char(']');
    //: %1 is a place in the file, %2 what the rule names, %3 machines, %4 ports
    const char *const text = found.onPurpose
        ? QT_TRANSLATE_NOOP("policy", "rule `%1` names shared people by `%2` and opens %3 to them: %4")
        : QT_TRANSLATE_NOOP("policy", "rule `%1` lets shared people in by `%2` and opens %3 to them: %4");
    return say(text).arg(where, sources, machines, opens);
}

QString notAnObject()
{
    return say(QT_TRANSLATE_NOOP("policy", "the policy file is not an object"));
}
QString sectionTwice(const QByteArray &name)
{
    return say(QT_TRANSLATE_NOOP("policy", "section `%1` stands twice in the file")).arg(tick(name));
}
QString groupTwice()
{
    return say(QT_TRANSLATE_NOOP("policy", "a group stands twice in `groups`"));
}
QString sectionOfWrongKind(const QByteArray &name)
{
    return say(QT_TRANSLATE_NOOP("policy", "section `%1` is neither a list nor an object as it should be"))
        .arg(tick(name));
}
QString badId()
{
    return say(
        QT_TRANSLATE_NOOP("policy", "a share's id has 1 to 64 characters out of a–z, 0–9 and the hyphen"));
}
QString badLogin(const QString &login)
{
    return say(QT_TRANSLATE_NOOP("policy", "`%1` is not a login such as `name@example.com`")).arg(login);
}
QString ownLogin(const QString &login)
{
    return say(
        QT_TRANSLATE_NOOP("policy", "`%1` is a user of this tailnet; a share is for somebody of another one"))
        .arg(login);
}
QString noPeople()
{
    return say(QT_TRANSLATE_NOOP("policy", "the share names nobody"));
}
QString noMachine()
{
    return say(QT_TRANSLATE_NOOP("policy", "the share names no machine"));
}
QString badAddress(const QString &machine, const QString &address)
{
    if (address.isEmpty())
        return say(QT_TRANSLATE_NOOP("policy", "the machine `%1` has no Tailscale address")).arg(machine);
    return say(QT_TRANSLATE_NOOP(
                   "policy", "`%2` of the machine `%1` is no address that Tailscale gives to machines"))
        .arg(machine, address);
}
QString noPort()
{
    return say(QT_TRANSLATE_NOOP("policy", "the share opens no port between 1 and 65535"));
}
QString badName(const QString &name)
{
    return say(QT_TRANSLATE_NOOP("policy", "`%1` is not a name of a group or a tag")).arg(name);
}
QString tagNotOnMachine(const QString &tag, const QString &machine)
{
    return say(QT_TRANSLATE_NOOP("policy", "the machine `%2` does not carry the tag `%1`")).arg(tag, machine);
}
QString notAList()
{
    return say(QT_TRANSLATE_NOOP("policy", "the rule has no list of sources"));
}
QString templateInRule()
{
    return say(
        QT_TRANSLATE_NOOP("policy", "the rule has placeholders (`${…}`), so what it opens is not known"));
}
QString templateAsSource(const QByteArray &text)
{
    return say(QT_TRANSLATE_NOOP("policy", "`%1` is a placeholder, so whom the rule lets in is not known"))
        .arg(tick(text));
}
QString partOfRange(const Rule &rule)
{
    return say(QT_TRANSLATE_NOOP("policy",
                   "rule `%1` names a range of Tailscale addresses that covers shared people as well, and it "
                   "cannot be replaced by the host's own addresses without knowing them"))
        .arg(place(rule));
}
QString tooManyAddresses()
{
    return say(QT_TRANSLATE_NOOP("policy", "the range would have to be replaced by more than 500 addresses"));
}
QString oddMember(const QByteArray &name)
{
    return say(QT_TRANSLATE_NOOP("policy", "`%1` is not spelled as the service documents it"))
        .arg(tick(name));
}
QString changedByHand(const QByteArray &found, const QByteArray &expected)
{
    return say(
        QT_TRANSLATE_NOOP("policy", "our rule was changed by hand: the file has `%1`, the share says `%2`"))
        .arg(tick(found), tick(expected));
}
QString notThere(const QString &id)
{
    return say(QT_TRANSLATE_NOOP("policy", "the rule of the share `%1` is not in the file")).arg(id);
}
QString groupChanged(const QString &group)
{
    return say(QT_TRANSLATE_NOOP("policy", "the group `%1` that we made was changed by hand")).arg(group);
}
QString testFails(const PolicyTest &test, const QByteArray &target, bool isAccept)
{
    const char *const text = isAccept
        ? QT_TRANSLATE_NOOP(
            "policy", "the file's own test `tests[%1]` would fail: `%2` could no longer reach `%3`")
        : QT_TRANSLATE_NOOP("policy", "the file's own test `tests[%1]` would fail: `%2` could reach `%3`");
    return say(text).arg(QString::number(test.index), tick(test.src), tick(target));
}
QString serviceRefuses(const QString &message)
{
    //: %1 is a message of Tailscale's, in English
    return say(QT_TRANSLATE_NOOP("policy", "Tailscale would refuse the new file: `%1`")).arg(message);
}

QString notExact(const QString &who, const QString &machine)
{
    return say(QT_TRANSLATE_NOOP("policy",
                   "%1 would reach more of %2 than the share says, by a rule that cannot be narrowed"))
        .arg(who, machine);
}
QString ownTestFails(const PolicyTest &test, const QByteArray &target, bool isAccept)
{
    const char *const text = isAccept
        ? QT_TRANSLATE_NOOP("policy", "your test does not hold: `%1` does not reach `%2`")
        : QT_TRANSLATE_NOOP("policy", "your test does not hold: `%1` reaches `%2`");
    return say(text).arg(tick(test.src), tick(target));
}
QString ownTestSource(const QString &src)
{
    return say(QT_TRANSLATE_NOOP("policy",
                   "a test cannot ask for `%1`: it names one login, one group with members, one tag, one "
                   "alias or one address"))
        .arg(src);
}
QString ownTestFriend(const QString &src)
{
    return say(
        QT_TRANSLATE_NOOP("policy",
            "`%1` stands for somebody of another tailnet, and the service's tests are not reliable for them"))
        .arg(src);
}
QString ownTestTarget(const QString &src, const QString &target)
{
    return say(
        QT_TRANSLATE_NOOP("policy",
            "the test for `%1` has `%2`, which is not one machine with one port such as `tag:server:22`"))
        .arg(src, target);
}
QString ownTestEmpty(const QString &src)
{
    return say(QT_TRANSLATE_NOOP("policy", "the test for `%1` asks for nothing")).arg(src);
}
QString tooManyTests()
{
    return say(QT_TRANSLATE_NOOP("policy", "there are more tests than anybody would read"));
}
QString notOurFile()
{
    return say(QT_TRANSLATE_NOOP(
        "policy", "the file was changed after it was saved here, and undoing would throw that away"));
}
QString stillOpens(
    const QString &share, const QString &who, const QString &machine, const std::vector<Reach> &opens)
{
    //: %1 id of a share, %2 a login, %3 a machine, %4 ports
    return say(QT_TRANSLATE_NOOP(
                   "policy", "the share `%1` can still be used: the former file would give %2 %4 of %3"))
        .arg(share, who, machine, reachText(opens));
}
QString kept(const KeptElsewhere &kept)
{
    if (kept.isSaidByService)
        return say(
            QT_TRANSLATE_NOOP("policy",
                "the service says that this file is kept elsewhere, which overwrites what is saved here: %1"))
            .arg(kept.said.isEmpty() ? QStringLiteral("aclsExternallyManagedOn") : kept.said);
    if (kept.hasPlaceholders)
        return say(QT_TRANSLATE_NOOP("policy",
            "the file has placeholders (`${…}`), so it is a template: the change belongs into its source"));
    return say(QT_TRANSLATE_NOOP("policy", "the file says that it is kept elsewhere (`%1`): change it there"))
        .arg(kept.said);
}
QString tagConflict(const QString &share, const QString &machine, const QString &theirs, const QString &ours)
{
    //: %1 id of the other share, %2 machine, %3 and %4 ports
    return say(QT_TRANSLATE_NOOP("policy",
                   "`autogroup:shared` cannot tell people apart: the share `%1` opens %3 of %2 by it, this "
                   "one opens %4, and the people of both would get both"))
        .arg(share, machine, theirs, ours);
}
QString cannotRepair(const Rule &rule)
{
    return say(
        QT_TRANSLATE_NOOP("policy", "rule `%1` mixes the two forms in a way that has no single meaning"))
        .arg(place(rule));
}

QString hintSyntax()
{
    return say(
        QT_TRANSLATE_NOOP("policy", "mend the place first; the service would refuse the file as well"));
}
QString hintSectionTwice()
{
    return say(QT_TRANSLATE_NOOP("policy", "put both into one; the service reads only one of them"));
}
QString hintInventory()
{
    return say(QT_TRANSLATE_NOOP("policy",
        "give the inventory of the tailnet (machines and their addresses), or name people and tags in the "
        "rule"));
}
QString hintTemplate()
{
    return say(
        QT_TRANSLATE_NOOP("policy", "plan on the finished file, and carry the change over to its source"));
}
QString hintOddMember()
{
    return say(QT_TRANSLATE_NOOP("policy", "write it in lower case, or let the file be repaired"));
}
QString hintChangedByHand()
{
    return say(
        QT_TRANSLATE_NOOP("policy", "put it back as the share says, or take rule and mark out by hand"));
}
QString hintTest()
{
    return say(QT_TRANSLATE_NOOP(
        "policy", "change the test or the share; the service would refuse to save the file"));
}

QString hintOwnTest()
{
    return say(QT_TRANSLATE_NOOP(
        "policy", "change the test or leave it out; the service would refuse to save the file"));
}
QString hintNotOurFile()
{
    return say(QT_TRANSLATE_NOOP("policy", "take the rule of the share out instead; everything else stays"));
}
QString hintStillOpens()
{
    return say(QT_TRANSLATE_NOOP("policy", "withdraw the share and its invite first"));
}
QString hintGroup()
{
    return say(QT_TRANSLATE_NOOP("policy", "name the friend by his login, or agree to what the group does"));
}
QString hintKept()
{
    return say(QT_TRANSLATE_NOOP(
        "policy", "carry the change over as a patch to where the file is kept, or agree to change this one"));
}
QString hintTagConflict()
{
    return say(QT_TRANSLATE_NOOP("policy", "name the people of one of the two shares by their logins"));
}
QString hintMixed()
{
    return say(QT_TRANSLATE_NOOP("policy",
        "write it as a rule of `acls` (`action`, `src`, `dst` with ports) or of `grants` (`src`, `dst`, "
        "`ip`)"));
}

QString whyNarrowed()
{
    return say(QT_TRANSLATE_NOOP(
        "policy", "let in everybody of this tailnet, but not the people with whom machines are shared"));
}
QString whySplit()
{
    return say(QT_TRANSLATE_NOOP(
        "policy", "`autogroup:self` admits no tagged machines, so they get a rule of their own"));
}
QString whyWrittenDown()
{
    return say(QT_TRANSLATE_NOOP(
        "policy", "write down what a file without rules stands for, without shared people"));
}
QString whyRule()
{
    return say(QT_TRANSLATE_NOOP("policy", "the rule of the share"));
}
QString whyGroup()
{
    return say(QT_TRANSLATE_NOOP("policy", "the group of the share"));
}
QString whyRevoked()
{
    return say(QT_TRANSLATE_NOOP("policy", "take the rule of the share out"));
}
QString whyPaused()
{
    return say(QT_TRANSLATE_NOOP("policy", "pause the share"));
}
QString whyResumed()
{
    return say(QT_TRANSLATE_NOOP("policy", "let the share work again"));
}
QString whyRepaired()
{
    return say(QT_TRANSLATE_NOOP("policy", "write the rule in the form of its section"));
}
QString whyMoved()
{
    return say(QT_TRANSLATE_NOOP("policy", "the rule of the share as it is now"));
}
QString whyOwnTests()
{
    return say(QT_TRANSLATE_NOOP("policy", "test at every save that your own people keep what they have"));
}
QString whyUndone()
{
    return say(QT_TRANSLATE_NOOP("policy", "the file as it was before"));
}

QString routesNotKnown()
{
    return say(QT_TRANSLATE_NOOP("policy",
        "approved subnet routes are not known without the inventory: a subnet that was a source by `*` has "
        "to be added to the narrowed rules"));
}
QString listsMachines(const Rule &rule, int line)
{
    return say(QT_TRANSLATE_NOOP("policy",
                   "rule `%1` (line %2) names one family of addresses only, so it now lists today's "
                   "machines: new ones have to be added"))
        .arg(place(rule), QString::number(line));
}
QString morePurpose(const Finding &found)
{
    return say(QT_TRANSLATE_NOOP("policy", "on purpose and left as it is: %1")).arg(found.message);
}
QString viaRule(const Rule &rule, int line)
{
    return say(QT_TRANSLATE_NOOP("policy",
                   "rule `%1` (line %2) routes with `via` and covers shared people; it is left as it is, "
                   "look at it yourself"))
        .arg(place(rule), QString::number(line));
}
QString firstComment()
{
    return say(QT_TRANSLATE_NOOP("policy",
        "the file is plain JSON until now; the mark of the rule is its first comment, which HuJSON allows"));
}
QString posture()
{
    return say(QT_TRANSLATE_NOOP("policy",
        "`defaultSrcPosture` sets a condition for every rule, and a device of another tailnet may not meet "
        "it: the share may not work"));
}
QString groupMembersGain(const QString &group, const QStringList &others)
{
    return say(QT_TRANSLATE_NOOP("policy", "`%1` has other members, who gain the port as well: %2"))
        .arg(group, others.join(QStringLiteral(", ")));
}
QString groupGives(const QString &group, const QString &places)
{
    return say(QT_TRANSLATE_NOOP("policy", "`%1` gives its members more than this share: %2"))
        .arg(group, places);
}
QString thirdGroup()
{
    return say(QT_TRANSLATE_NOOP("policy",
        "this is the third group, and the free plan allows three; naming the friend by his login needs "
        "none"));
}
QString fourthGroup()
{
    return say(QT_TRANSLATE_NOOP(
        "policy", "the free plan allows three groups; naming the friend by his login needs none"));
}
QString groupStays(const QString &group)
{
    return say(QT_TRANSLATE_NOOP("policy", "the group `%1` stays, other places of the file use it"))
        .arg(group);
}
QString everybodyShared(const QStringList &others)
{
    if (others.isEmpty())
        return say(QT_TRANSLATE_NOOP("policy",
            "`autogroup:shared` lets in everybody who has accepted a share of this machine, not only this "
            "friend"));
    return say(QT_TRANSLATE_NOOP("policy",
                   "`autogroup:shared` lets in everybody who has accepted a share of this machine, not only "
                   "this friend: %1 as well"))
        .arg(others.join(QStringLiteral(", ")));
}
QString funnel(int line)
{
    return say(QT_TRANSLATE_NOOP(
                   "policy", "Funnel is allowed (line %1): a machine may be open to the whole internet"))
        .arg(line);
}
QString sshRule(int line)
{
    return say(QT_TRANSLATE_NOOP(
                   "policy", "the SSH rule in line %1 may include people with whom a machine is shared"))
        .arg(line);
}
QString router(const QString &machine)
{
    return say(QT_TRANSLATE_NOOP(
                   "policy", "%1 is a subnet router; its subnets are not shared, only the machine itself"))
        .arg(machine);
}
QString exitNode(const QString &machine)
{
    return say(QT_TRANSLATE_NOOP("policy", "%1 is an exit node; leave exit node use off in the invite"))
        .arg(machine);
}
QString wasPaused()
{
    return say(QT_TRANSLATE_NOOP("policy", "the share was paused and works again"));
}
QString repaired(const Rule &rule, int line)
{
    return say(QT_TRANSLATE_NOOP("policy",
                   "rule `%1` (line %2) mixed the forms of `acls` and `grants`, which the service refuses; "
                   "it is written in the form of its section"))
        .arg(place(rule), QString::number(line));
}
QString unreadablePorts(const Rule &rule, int line)
{
    return say(QT_TRANSLATE_NOOP("policy", "rule `%1` (line %2) has ports that cannot be read"))
        .arg(place(rule), QString::number(line));
}

} // namespace policy::words
