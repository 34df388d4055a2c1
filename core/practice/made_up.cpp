// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/made_up.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace practice {
namespace {

policy::Node node(const QString &name, const QString &v4, const QString &v6)
{
    policy::Node made;
    made.name = name;
    made.addresses = {base::Address::parse(v4).value(), base::Address::parse(v6).value()};
    return made;
}

policy::Node ownedNode(const QString &name, const QString &v4, const QString &v6, const QString &user)
{
    policy::Node made = node(name, v4, v6);
    made.user = user;
    return made;
}

/// A place in both ranges that depends on the login only, away from those of the made-up machines.
policy::Node nodeFor(const QString &name, const QString &login)
{
    const QByteArray hash = QCryptographicHash::hash(login.toUtf8(), QCryptographicHash::Sha256);
    const auto byte = [&hash](int i) { return uint(quint8(hash[i])); };
    const QString v4 = u"100.%1.%2.%3"_s.arg(72 + byte(0) % 16).arg(byte(1)).arg(1 + byte(2) % 250);
    const QString v6 = u"fd7a:115c:a1e0::%1:%2"_s.arg(0x5000 + (byte(0) << 4 | byte(1) >> 4), 0, 16)
                           .arg(1 + (byte(1) << 8 | byte(2)), 0, 16);
    return node(name, v4, v6);
}

} // namespace

QString miraLogin()
{
    return u"mira@example.com"_s;
}

QString miraTailnet()
{
    return u"owl-newt.ts.net"_s;
}

const std::vector<Friend> &friends()
{
    static const std::vector<Friend> all{
        {u"Tom"_s, u"tom@example.org"_s, u"tom.games@example.net"_s, u"pike-elm.ts.net"_s},
        {u"Ann"_s, u"ann@example.net"_s, u"ann@github"_s, u"wren-ash.ts.net"_s},
    };
    return all;
}

Friend friendWith(const QString &login)
{
    for (const Friend &one : friends())
        if (one.login == login || one.otherLogin == login)
            return one;
    const qsizetype at = login.indexOf(u'@');
    QString local = at < 0 ? login : login.left(at);
    const QString domain = at < 0 ? QString() : login.mid(at);
    const QString mark = u".other"_s;
    if (local.endsWith(mark))
        local.chop(mark.size());
    QString name = local.section(u'.', 0, 0);
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return {name, local + domain, local + mark + domain, u"finch-oak.ts.net"_s};
}

policy::Node computerOf(const Friend &somebody)
{
    policy::Node made = nodeFor(somebody.name.toLower() + u"-laptop"_s, somebody.login);
    made.user = somebody.login;
    made.isExternal = true;
    return made;
}

policy::Topology hostTopology()
{
    const QString mira = miraLogin();
    const QString ben = u"ben@example.com"_s;
    const QString ida = u"ida@example.com"_s;
    policy::Topology made;
    made.domains = {u"example.com"_s};
    made.users = {{mira, u"owner"_s, false}, {ben, u"member"_s, false}, {ida, u"member"_s, false}};
    made.nodes = {
        ownedNode(u"attic"_s, u"100.101.102.103"_s, u"fd7a:115c:a1e0::4a01:6667"_s, mira),
        ownedNode(u"forge"_s, u"100.90.17.4"_s, u"fd7a:115c:a1e0::4a01:1104"_s, mira),
        node(u"cellar-nas"_s, u"100.94.31.12"_s, u"fd7a:115c:a1e0::4a01:1f0c"_s),
        ownedNode(u"ben-phone"_s, u"100.96.8.21"_s, u"fd7a:115c:a1e0::4a01:815"_s, ben),
        ownedNode(u"ida-tablet"_s, u"100.97.44.9"_s, u"fd7a:115c:a1e0::4a01:2c09"_s, ida),
    };
    made.nodes[2].tags = {u"tag:server"_s};
    return made;
}

std::map<QString, std::vector<std::uint16_t>> hostServices()
{
    return {
        {u"attic"_s, {22, 445, 631, 8096, 8123}},
        {u"forge"_s, {22, 8000, 11434}},
        {u"cellar-nas"_s, {22, 443, 445, 2283}},
    };
}

QByteArray defaultPolicy()
{
    return QByteArray(R"(// Practice: the rules of a made-up tailnet.
// It begins like every new tailnet: nothing is restricted.
{
	// Named sets of people. Everybody in a set gets what the set gets.
	// "groups": {
	// 	"group:example": ["ida@example.com", "ben@example.com"],
	// },

	// Who may give which tag to a machine.
	"tagOwners": {
		"tag:server": ["autogroup:admin"],
	},

	// Who may open what.
	"grants": [
		// Allow all connections.
		{"src": ["*"], "dst": ["*"], "ip": ["*"]},

		// Only from computers that update themselves:
		// {"src": ["group:example"], "dst": ["tag:server"], "ip": ["*"], "srcPosture": ["posture:autoUpdateMac"]},
	],

	// Conditions that a computer must meet.
	// "postures": {
	// 	"posture:autoUpdateMac": ["node:tsAutoUpdate"],
	// },

	// Remote login by Tailscale SSH: everybody to his own machines, after a check of the account.
	"ssh": [
		{
			"action": "check",
			"src":    ["autogroup:member"],
			"dst":    ["autogroup:self"],
			"users":  ["autogroup:nonroot", "root"],
		},
	],

	// Checked at each save.
	// "tests": [
	// 	{
	// 		"src":    "ben@example.com",
	// 		"accept": ["tag:server:443"],
	// 	},
	// ],
}
)");
}

} // namespace practice
