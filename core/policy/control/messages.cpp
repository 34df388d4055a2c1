// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/control/messages.h"

#include "core/policy/control/say.h"

namespace policy::control::messages {

namespace {

/// As Go's %q does for the names that occur here.
QByteArray quote(const QByteArray &text)
{
    QByteArray out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + '"';
}

QString declareTag(const QByteArray &tag)
{
    return say(QT_TRANSLATE_NOOP("control", "add `%1` to `tagOwners`, or correct the name"), tag);
}

QString tagUndeclared(const QByteArray &tag)
{
    return say(QT_TRANSLATE_NOOP("control", "the tag `%1` is used, but `tagOwners` does not have it"), tag);
}

} // namespace

Text tagNotFoundInSrc(const QByteArray &tag)
{
    return {"src=tag not found: " + quote(tag), tagUndeclared(tag), declareTag(tag)};
}

Text tagNotFoundInDst(const QByteArray &dst, const QByteArray &tag)
{
    return {"dst=" + quote(dst) + ": tag not found: " + quote(tag), tagUndeclared(tag), declareTag(tag)};
}

Text tagNotFound(const QByteArray &tag)
{
    return {"tag not found: " + quote(tag), tagUndeclared(tag), declareTag(tag)};
}

Text viaTagNotFound(const QByteArray &tag)
{
    return {"tag " + quote(tag) + " not found", tagUndeclared(tag), declareTag(tag)};
}

Text viaNotATag()
{
    return {"via can only be a tag",
        say(QT_TRANSLATE_NOOP("control", "`via` names the routers by a tag, and nothing else")),
        say(QT_TRANSLATE_NOOP("control", "write the tag of the subnet router or exit node"))};
}

Text groupNotFound(const QByteArray &prefix, const QByteArray &group)
{
    return {prefix + "group not found: " + quote(group),
        say(QT_TRANSLATE_NOOP("control", "the group `%1` is used, but `groups` does not have it"), group),
        say(QT_TRANSLATE_NOOP("control", "add `%1` to `groups`, or correct the name"), group)};
}

Text badTarget(const QByteArray &prefix, const QByteArray &text)
{
    return {prefix + quote(text) + ": invalid address",
        say(QT_TRANSLATE_NOOP("control", "`%1` is no address, and no name that this file defines"), text),
        say(QT_TRANSLATE_NOOP("control", "a machine's name works only when `hosts` gives it an address"))};
}

Text actionNotSupported(const QByteArray &action)
{
    return {"action=" + quote(action) + " is not supported",
        say(QT_TRANSLATE_NOOP("control", "rules can only allow; what no rule allows stays shut")),
        say(QT_TRANSLATE_NOOP("control", "write `accept`, or take the rule out"))};
}

Text notOnSrcSide(const QByteArray &autogroup)
{
    return {quote(autogroup) + " not valid on the src side of a rule",
        say(QT_TRANSLATE_NOOP("control", "`%1` can stand in `dst` only"), autogroup), {}};
}

Text notOnDstSide(const QByteArray &autogroup)
{
    return {quote(autogroup) + " not valid on the dst side of a rule",
        say(QT_TRANSLATE_NOOP("control", "`%1` can stand in `src` only"), autogroup), {}};
}

Text selfNeedsPeople()
{
    return {"autogroup:self can only be used with users, groups, or supported autogroups",
        say(QT_TRANSLATE_NOOP(
            "control", "“their own devices” makes sense only for people; tags and addresses are nobody")),
        say(QT_TRANSLATE_NOOP("control", "put the tags and addresses of `src` into a rule of their own"))};
}

Text noPort(const QByteArray &dst)
{
    return {"dst=" + quote(dst) + ": hostport must contain a colon (\":\")",
        say(QT_TRANSLATE_NOOP("control", "a destination in `acls` needs its ports: `%1:22`, or `:*` for all"),
            dst),
        say(QT_TRANSLATE_NOOP("control", "add the port"))};
}

Text portInGrant()
{
    return {"host name must not contain colon (:)",
        say(QT_TRANSLATE_NOOP("control", "a destination in `grants` has no port; ports stand in `ip`")),
        say(QT_TRANSLATE_NOOP("control", "move the port to `ip`"))};
}

Text portRange(const QByteArray &prefix, const QByteArray &ports, const char *reason)
{
    return {prefix + "port range " + quote(ports) + ": " + reason,
        say(QT_TRANSLATE_NOOP(
                "control", "`%1` is no port: a number from 1 to 65535, a range such as 80-443, or `*`"),
            ports),
        {}};
}

Text everyAddress(const QByteArray &dst)
{
    return {"dst " + quote(dst) + ": to allow all IP addresses, use \"*\" or \"autogroup:internet\"",
        say(QT_TRANSLATE_NOOP(
                "control", "`%1` as a destination does not say whether the tailnet or the internet is meant"),
            dst),
        say(QT_TRANSLATE_NOOP(
            "control", "write `*` for the tailnet, or `autogroup:internet` for exit nodes"))};
}

Text dangerAllAsDst()
{
    return {"cannot use autogroup:danger-all as a dst",
        say(QT_TRANSLATE_NOOP("control", "`%1` can stand in `src` only"), "autogroup:danger-all"), {}};
}

Text neitherIpNorApp()
{
    return {"ip and app can not both be empty",
        say(QT_TRANSLATE_NOOP("control", "this grant gives nothing: neither ports nor rights in an app")),
        say(QT_TRANSLATE_NOOP("control", "add `ip` with the ports, for example `tcp:443`"))};
}

Text capabilityForm()
{
    return {"capability name must have the form {domain}/{path}",
        say(QT_TRANSLATE_NOOP(
            "control", "the name of an app's right looks like `example.com/cap/name`, without `https://`")),
        {}};
}

Text capabilityDomain()
{
    return {"capability name must not be in the tailscale.com domain",
        say(QT_TRANSLATE_NOOP("control", "Tailscale gives this right itself; a policy cannot")), {}};
}

Text appToInternet()
{
    return {"cannot use app grants with autogroup:internet",
        say(QT_TRANSLATE_NOOP("control", "rights in apps can be given on machines of the tailnet only")), {}};
}

Text foreignDomain(const QByteArray &domain)
{
    return {domain + " is not associated with this Tailnet and cannot be used in user:*@<domain> expressions",
        say(QT_TRANSLATE_NOOP("control", "`%1` is not a mail domain of this tailnet"), domain),
        say(QT_TRANSLATE_NOOP("control", "name the people one by one, or in a group"))};
}

Text unknownProtocol(const QByteArray &protocol)
{
    return {"unknown protocol " + quote(protocol),
        say(QT_TRANSLATE_NOOP("control", "`%1` is no protocol: tcp, udp, icmp …, or a number up to 255"),
            protocol),
        {}};
}

Text portsOfProtocol(const QByteArray &protocol)
{
    return {"protocol " + quote(protocol) + " only supports port \"*\"",
        say(QT_TRANSLATE_NOOP("control", "`%1` has no ports"), protocol),
        say(QT_TRANSLATE_NOOP("control", "write `*` as the port"))};
}

Text unknownMember(const QByteArray &name, const char *section)
{
    return {"unknown field " + quote(name),
        say(QT_TRANSLATE_NOOP("control", "a rule in `%1` has no `%2`"))
            .arg(QString::fromLatin1(section), QString::fromUtf8(name)),
        say(QT_TRANSLATE_NOOP("control", "`halfdoor-cli policy repair` puts rules of two forms right"))};
}

Text missingMember(const char *name)
{
    return {QByteArray(name) + " must be specified",
        say(QT_TRANSLATE_NOOP("control", "this rule has no `%1`"), name), {}};
}

Text mixedPlurals()
{
    return {"cannot use both autogroup:member and autogroup:members",
        say(QT_TRANSLATE_NOOP("control", "both spellings mean the same; one file may use only one of them")),
        say(QT_TRANSLATE_NOOP("control", "write `autogroup:member` everywhere"))};
}

Text postureNotFound(const QByteArray &posture)
{
    return {"posture not found: " + quote(posture),
        say(QT_TRANSLATE_NOOP("control", "the condition `%1` is used, but `postures` does not have it"),
            posture),
        {}};
}

Text wrongKind(const QByteArray &what, const char *expected)
{
    return {what + ": expected " + expected,
        say(QT_TRANSLATE_NOOP("control", "`%1` has another form than Tailscale reads"), what), {}};
}

Text recursiveGroup(const QByteArray &group, const QByteArray &member)
{
    return {"groups[" + quote(group) + "]: " + quote(member) + ": group members cannot be recursive",
        say(QT_TRANSLATE_NOOP("control", "a group cannot contain the group `%1`"), member),
        say(QT_TRANSLATE_NOOP("control", "list the logins themselves"))};
}

Text badMember(const QByteArray &group, const QByteArray &member)
{
    return {"groups[" + quote(group) + "]: " + quote(member) + ": group members must be users",
        say(QT_TRANSLATE_NOOP("control", "`%1` is no login; a group contains only people"), member), {}};
}

Text badGroupName(const QByteArray &group)
{
    return {"groups[" + quote(group) + "]: group names must start with 'group:'",
        say(QT_TRANSLATE_NOOP("control", "the name of a group starts with `group:`")),
        say(QT_TRANSLATE_NOOP("control", "write `group:%1`"), group)};
}

Text badTagName(const QByteArray &tag, const char *reason)
{
    return {"tagOwners[" + quote(tag) + "]: " + reason,
        say(QT_TRANSLATE_NOOP(
            "control", "a tag is `tag:`, then a letter from a to z, then letters, digits and dashes")),
        {}};
}

Text badTagOwner(const QByteArray &tag, const QByteArray &owner)
{
    return {"tagOwners[" + quote(tag) + "]: " + quote(owner) + ": invalid owner",
        say(QT_TRANSLATE_NOOP(
                "control", "`%1` cannot own a tag: people, groups, tags and autogroups of people can"),
            owner),
        {}};
}

Text badHostName(const QByteArray &host)
{
    return {"hosts[" + quote(host) + "]: host names must not contain '@'",
        say(QT_TRANSLATE_NOOP("control", "`%1` looks like a login, not like a machine"), host), {}};
}

Text badHostValue(const QByteArray &host, const QByteArray &value)
{
    return {"hosts[" + quote(host) + "]: " + quote(value) + ": invalid address",
        say(QT_TRANSLATE_NOOP("control", "`%1` is no IP address and no range such as 10.0.0.0/24"), value),
        {}};
}

Text badIpset(const QByteArray &ipset, const QByteArray &entry)
{
    return {"ipsets[" + quote(ipset) + "]: " + quote(entry) + ": invalid entry",
        say(QT_TRANSLATE_NOOP("control", "`%1` is no address, range, host or ipset of this file"), entry),
        {}};
}

Text badRoute(const QByteArray &route)
{
    return {"autoApprovers: " + quote(route) + ": invalid route",
        say(QT_TRANSLATE_NOOP("control", "`%1` is no range of addresses such as 10.0.0.0/24"), route), {}};
}

Text reservedPool(const QByteArray &prefix)
{
    return {"IPPool(" + prefix + "): network within reserved range",
        say(QT_TRANSLATE_NOOP("control", "Tailscale keeps these addresses for itself")),
        say(QT_TRANSLATE_NOOP("control", "take a part of 100.64.0.0/10 that is not reserved"))};
}

Text selfInNodeAttrs()
{
    return {"internal server error",
        say(QT_TRANSLATE_NOOP(
            "control", "`autogroup:self` has no meaning in `nodeAttrs`, and the service fails on it")),
        say(QT_TRANSLATE_NOOP("control", "write `autogroup:member`"))};
}

Text noAction()
{
    return {"action must be specified", say(QT_TRANSLATE_NOOP("control", "this rule has no `%1`"), "action"),
        say(QT_TRANSLATE_NOOP("control", "write `accept` or `check`"))};
}

Text badAction(const QByteArray &action)
{
    return {quote(action) + " is not a valid action",
        say(QT_TRANSLATE_NOOP("control", "`%1` is no action"), action),
        say(QT_TRANSLATE_NOOP("control", "write `accept` or `check`"))};
}

Text noUsers()
{
    return {"users must be specified",
        say(QT_TRANSLATE_NOOP(
            "control", "the rule does not say as which user of the machine somebody may log in")),
        say(QT_TRANSLATE_NOOP("control", "write `autogroup:nonroot`, or the names"))};
}

Text badUser(const QByteArray &user)
{
    return {"user " + quote(user) + " is not valid",
        say(QT_TRANSLATE_NOOP("control", "`%1` is no user of a machine"), user),
        say(QT_TRANSLATE_NOOP("control", "write `autogroup:nonroot`, or the names"))};
}

Text badSshDst(const QByteArray &dst)
{
    return {"invalid dst " + quote(dst),
        say(QT_TRANSLATE_NOOP(
            "control", "an `ssh` rule leads to tags, to `autogroup:self`, or to the same single person")),
        {}};
}

Text sharedInSsh()
{
    return {"\"autogroup:shared\" not valid on the src side of an ssh rule",
        say(QT_TRANSLATE_NOOP("control", "an `ssh` rule names shared people by their login")), {}};
}

Text emptyAcceptEnv()
{
    return {"acceptEnv values cannot be empty",
        say(QT_TRANSLATE_NOOP("control", "an entry of `acceptEnv` is empty")), {}};
}

Text badDuration(const QByteArray &goMessage)
{
    return {goMessage,
        say(QT_TRANSLATE_NOOP("control", "`checkPeriod` is a time such as `12h` or `30m`, or `always`")), {}};
}

Text negativePeriod(const QByteArray &duration)
{
    return {"checkPeriod " + duration + " must be a positive duration",
        say(QT_TRANSLATE_NOOP("control", "`checkPeriod` is a time such as `12h` or `30m`, or `always`")), {}};
}

Text longPeriod(const QByteArray &duration)
{
    return {"checkPeriod " + duration + " is above the max (168h)",
        say(QT_TRANSLATE_NOOP("control", "`checkPeriod` can be a week at the most")), {}};
}

Text sshTestsDst(const QByteArray &dst)
{
    return {"SSH tests dst contains disallowed element " + quote(dst),
        say(QT_TRANSLATE_NOOP("control", "an SSH test leads to tags, people, hosts or single addresses")),
        {}};
}

Text sshTestsTag(const QByteArray &tag)
{
    return {"SSH tests dst contains unknown tag " + quote(tag), tagUndeclared(tag), declareTag(tag)};
}

Text testFailed(const QString &why)
{
    return {"test(s) failed", why, {}};
}

} // namespace policy::control::messages
