// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/policy/fixtures.h"

#include <QByteArrayList>

#include <functional>
#include <random>

namespace testing {

/// A policy, a share, and the same share changed.
struct Case {
    QByteArray text;
    policy::Intent intent;
    policy::Intent other;  ///< the same share, changed
    bool isTagged = false; ///< in the tailnet whose machines carry the share tag
};

inline const policy::Topology &tailnet(const Case &one)
{
    static const policy::Topology plain = home();
    static const policy::Topology tagged = taggedHome();
    return one.isTagged ? tagged : plain;
}

/// Small policies out of everything that a plan has to tell apart. Same seed, same policies.
class Generator {
public:
    explicit Generator(unsigned seed)
        : m_random(seed)
    {
    }

    Case next()
    {
        Case out;
        out.intent = share();
        out.other = share();
        out.isTagged = out.intent.naming.kind == policy::Naming::Kind::Tag
            || out.other.naming.kind == policy::Naming::Kind::Tag;
        QByteArrayList sections;
        const int form = number(8);
        if (form >= 1 && form != 2)
            sections << "\"acls\": " + list([this] { return acl(); });
        if (form == 0 || form == 2 || form >= 6)
            sections << "\"grants\": " + list([this] { return grant(); });
        if (form == 7 && chance(2))
            sections.clear();
        sections << "\"groups\": {\"group:dev\": [\"mate@example.com\"], \"group:f\": [\"TOM@example.org\", "
                    "\"host@example.com\"]}"
                 << "\"hosts\": {\"all\": \"100.64.0.0/10\", \"attic-v4\": \"100.101.102.103\", \"home\": "
                    "\"192.168.77.0/24\"}"
                 << "\"ipsets\": {\"ipset:net\": [\"100.64.0.0/10\", \"add fd7a:115c:a1e0::/48\", \"add "
                    "host:home\"], \"ipset:few\": [\"100.90.0.0/16\", \"remove 100.90.0.3\"]}";
        const QByteArray separator = chance(2) ? ",\n  " : ", ";
        out.text = "{" + QByteArray(chance(2) ? "\n  " : "") + sections.join(separator) + "}\n";
        return out;
    }

private:
    policy::Intent share()
    {
        policy::Intent intent = atticMedia();
        if (chance(3))
            intent.ports = {{policy::Protocol::Tcp, 443}, {policy::Protocol::Udp, 53}};
        if (chance(4))
            intent = withAnn(intent);
        if (chance(4))
            intent = withServer(intent);
        switch (number(6)) {
        case 0:
            return byGroup(intent);
        case 1:
            return byGroup(intent, QStringLiteral("group:f")); // has others in it, and stands in rules
        case 2:
            return byTag(intent);
        default:
            return intent;
        }
    }

    int number(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }
    bool chance(int of) { return number(of) == 0; }
    QByteArray pick(const QByteArrayList &from) { return from.at(number(static_cast<int>(from.size()))); }

    QByteArray list(const std::function<QByteArray()> &entry)
    {
        QByteArrayList out;
        const int size = number(5);
        for (int i = 0; i < size; ++i)
            out << entry();
        return out.isEmpty() || chance(2) ? "[" + out.join(", ") + "]"
                                          : "[\n    " + out.join(",\n    ") + "\n  ]";
    }

    QByteArray texts(const QByteArrayList &from, const QByteArrayList &suffixes = {})
    {
        QByteArrayList out;
        const int size = 1 + number(3);
        for (int i = 0; i < size; ++i) {
            QByteArray text = pick(from);
            if (!suffixes.isEmpty()) {
                if (text.count(':') > 2)
                    text = "[" + text + "]";
                text += ":" + pick(suffixes);
            }
            out << "\"" + text + "\"";
        }
        return "[" + out.join(", ") + "]";
    }

    QByteArrayList sources() const
    {
        return {"*", "*", "autogroup:member", "autogroup:tagged", "autogroup:shared", "autogroup:owner",
            "group:dev", "group:f", "tag:server", "mate@example.com", "tom@example.org", "all",
            "fd7a:115c:a1e0::/48", "ipset:net", "ipset:few", "192.168.77.0/24", "100.96.0.0/11", "100.90.0.1",
            "user:*@example.com", "autogroup:danger-all", "0.0.0.0/0"};
    }
    QByteArrayList targets() const
    {
        return {"*", "*", "attic-v4", "fd7a:115c:a1e0::6566:6667", "tag:server", "autogroup:member",
            "autogroup:tagged", "host@example.com", "group:dev", "100.64.0.0/10", "ipset:net", "home",
            "autogroup:owner"};
    }

    QByteArray acl()
    {
        const QByteArray proto = pick({"", "", "\"proto\": \"tcp\", ", "\"proto\": \"udp\", "});
        return "{\"action\": \"accept\", \"src\": " + texts(sources()) + ", " + proto
            + "\"dst\": " + texts(targets(), {"*", "22", "80,443", "8000-8100", "53"}) + "}";
    }

    QByteArray grant()
    {
        if (chance(5)) // a rule with autogroup:self
            return "{\"src\": [\"*\"], \"dst\": [\"autogroup:self\", \"*\"], \"ip\": [\"22\"]}";
        const QByteArray app = chance(5) ? ", \"app\": {\"example.com/cap/x\": [{}]}" : "";
        return "{\"src\": " + texts(sources()) + ", \"dst\": " + texts(targets())
            + ", \"ip\": " + texts({"*", "22", "tcp:80", "udp:53", "8000-8100", "tcp:443"}) + app + "}";
    }

    std::mt19937 m_random;
};

} // namespace testing
