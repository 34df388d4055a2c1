// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/host/access_words.h"

#include "translations/i18n.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Kind = ui::AccessWords::Line::Kind;

namespace {

share::Share tomsShare()
{
    share::Share share;
    share.person = {u"Tom"_s, u"tom@example.org"_s, u"en"_s};
    share.machine.name = u"attic"_s;
    share.service = {u"jellyfin"_s, u"Jellyfin"_s, share::Exposure::Direct,
        {{policy::Protocol::Tcp, 8096, u"Jellyfin"_s}}, {}};
    return share;
}

std::vector<policy::Reach> tcp(std::uint16_t port)
{
    return {{policy::Protocol::Tcp, {{port, port}}}};
}

policy::AccessChange loss(const QString &who, const QString &machine, std::uint16_t port)
{
    policy::AccessChange change;
    change.who = who;
    change.machine = machine;
    change.loses = tcp(port);
    change.isShared = false;
    return change;
}

QStringList wordsOf(const QList<ui::AccessWords::Line> &lines)
{
    QStringList out;
    for (const auto &line : lines)
        out << line.subject + u' ' + line.rest;
    return out;
}

} // namespace

class TstAccessWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { i18n::install(u"en"_s); }
    void sameChangeIsOneLine();
    void capabilitiesAndIpv6AreSaid();
    void cutListSaysSo();
    void keptDevicesAreCounted();
    void standingRuleIsKept();
};

void TstAccessWords::sameChangeIsOneLine()
{
    policy::Plan plan;
    for (const QString &who : {u"ann@example.com"_s, u"ben@example.com"_s, u"cem@example.com"_s,
             u"dee@example.com"_s, u"eve@example.com"_s}) {
        plan.access.push_back(loss(who, u"attic"_s, 22));
        plan.access.push_back(loss(who, u"forge"_s, 22));
    }
    plan.access.push_back(loss(u"tag:nas"_s, u"attic"_s, 80));
    const QStringList lines = wordsOf(ui::AccessWords::forPlan(plan, tomsShare(), nullptr));
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(1),
        u"ann@example.com, ben@example.com, cem@example.com and 2 more lose on attic and forge: 1 port: 22 (TCP)."_s);
    QCOMPARE(lines.at(2), u"tag:nas loses on attic: 1 port: 80 (TCP)."_s);
}

void TstAccessWords::capabilitiesAndIpv6AreSaid()
{
    policy::Plan plan;
    policy::AccessChange change;
    change.who = u"ann@example.com"_s;
    change.machine = u"attic"_s;
    change.gains6 = tcp(443);
    change.losesApps = {u"example.com/cap/files"_s};
    change.isShared = false;
    plan.access.push_back(change);
    const QStringList lines = wordsOf(ui::AccessWords::forPlan(plan, tomsShare(), nullptr));
    QCOMPARE(lines.at(1), u"ann@example.com gains on attic: over IPv6 only: 1 port: 443 (TCP)."_s);
    QCOMPARE(lines.at(2), u"ann@example.com loses on attic: 1 right in apps: example.com/cap/files."_s);
}

void TstAccessWords::cutListSaysSo()
{
    policy::Plan plan;
    for (int i = 0; i < 40; ++i) {
        plan.access.push_back(
            loss(u"p%1@example.com"_s.arg(i), u"m%1"_s.arg(i), static_cast<std::uint16_t>(100 + i)));
    }
    const auto lines = ui::AccessWords::forPlan(plan, tomsShare(), nullptr);
    QVERIFY(lines.size() < 20);
    const auto cut = std::find_if(
        lines.begin(), lines.end(), [](const auto &line) { return line.subject == u"This list is cut:"_s; });
    QVERIFY(cut != lines.end());
    const auto losses = std::count_if(lines.begin(), lines.end(), [](const auto &line) {
        return line.kind == Kind::LosesNow;
    }) - 1;
    QCOMPARE(cut->rest, u"%1 more differences are not shown."_s.arg(40 - losses));
}

void TstAccessWords::keptDevicesAreCounted()
{
    policy::Topology inventory;
    for (int i = 0; i < 5; ++i) {
        policy::Node node;
        node.name = u"n%1"_s.arg(i);
        node.user = i == 0 ? u"ann@example.com"_s : u"mira@example.com"_s;
        inventory.nodes.push_back(node);
    }
    policy::Node foreign;
    foreign.name = u"foreign"_s;
    foreign.isExternal = true;
    inventory.nodes.push_back(foreign);
    policy::Plan plan;
    plan.access.push_back(loss(u"ann@example.com"_s, u"n1"_s, 22));
    const auto lines = ui::AccessWords::forPlan(plan, tomsShare(), &inventory);
    QCOMPARE(lines.last().kind, Kind::Keeps);
    QCOMPARE(wordsOf(lines).last(), u"4 of your own devices keep all they had."_s);
}

void TstAccessWords::standingRuleIsKept()
{
    share::Share share = tomsShare();
    share.rule.state = share::Rule::State::Saved;
    const auto lines = ui::AccessWords::forPlan({}, share, nullptr);
    QCOMPARE(lines.first().kind, Kind::Keeps);
    QCOMPARE(lines.first().subject, u"Tom keeps"_s);
}

QTEST_MAIN(TstAccessWords)
#include "tst_access_words.moc"
