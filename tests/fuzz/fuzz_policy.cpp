// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz.h"

#include "core/policy/plan.h"

#include <array>

// The bytes are read twice: as a policy file that mostly does not parse, and as decisions that make one which does.
// Whatever is planned has to obey the laws of a share.

namespace {

using fuzz::require;

constexpr std::array<const char *, 10> gaps
    = {"", "", " ", "\n", "\n\t\t", "\r\n  ", " // c\n", "/*b*/", "\n\t// {\"d\": 1},\n\t", "\n// halfdoor attic-media: mine\n"};
constexpr std::array<const char *, 22> texts
    = {"*", "autogroup:member", "autogroup:members", "autogroup:tagged", "autogroup:shared", "autogroup:self",
       "100.64.0.0/10", "fd7a:115c:a1e0::/48", "100.96.0.0/11", "0.0.0.0/0", "group:f", "alias", "ipset:a", "tag:a",
       "tom@example.org", "100.101.102.103:22", "*:*", "tag:a:80,443", "[fd7a::1]:1-2", "tcp:8096", "${x}", "\\u002a"};
constexpr std::array<const char *, 14> members = {"src", "dst", "ip", "src", "dst", "ip", "action", "proto", "users", "ports",
                                                 "app", "via", "srcPosture", "Src"};
constexpr std::array<const char *, 10> sections
    = {"acls", "grants", "groups", "hosts", "ipsets", "tests", "ACLs", "nodeAttrs", "ssh", "defaultSrcPosture"};

class Writer
{
public:
    explicit Writer(fuzz::Choices choices) : m_choices(choices), m_hasMarks(m_choices.below(4) == 3) {}

    QByteArray policy()
    {
        list('{', '}', 4, [this] { section(); });
        gap();
        m_text += '\n';
        return m_text;
    }

private:
    template <std::size_t size> const char *pick(const std::array<const char *, size> &from)
    {
        return from[m_choices.below(static_cast<unsigned>(size))];
    }
    void gap()
    {
        const QByteArray gap = pick(gaps);
        if (m_hasMarks || !gap.contains("halfdoor"))
            m_text += gap;
    }
    void text() { m_text += '"' + QByteArray(pick(texts)) + '"'; }

    template <typename Entry> void list(char open, char close, unsigned most, Entry entry)
    {
        m_text += open;
        const unsigned count = m_choices.below(most + 1);
        for (unsigned i = 0; i < count; ++i) {
            gap();
            entry();
            gap();
            if (i + 1 < count || m_choices.below(2) == 1)
                m_text += ',';
        }
        gap();
        m_text += close;
    }

    void name(const char *name)
    {
        m_text += '"' + QByteArray(name) + "\":";
        gap();
    }
    void texts3()
    {
        list('[', ']', 3, [this] { text(); });
    }

    void section()
    {
        const QByteArray section = pick(sections);
        name(section.constData());
        if (section == "groups" || section == "ipsets" || section == "hosts")
            list('{', '}', 2, [&] {
                name(section == "groups" ? "group:f" : section == "hosts" ? "alias" : "ipset:a");
                section == "hosts" ? text() : texts3();
            });
        else
            list('[', ']', 3, [this] { rule(); });
    }

    void rule()
    {
        list('{', '}', 5, [this] {
            name(pick(members));
            m_choices.below(8) == 0 ? text() : texts3();
        });
    }

    fuzz::Choices m_choices;
    bool m_hasMarks;
    QByteArray m_text;
};

policy::Intent intent(bool byGroup)
{
    policy::Intent out;
    out.id = QStringLiteral("attic-media");
    out.people = {QStringLiteral("tom@example.org")};
    out.machines = {{QStringLiteral("attic"),
                     {*base::Address::parse(u"100.101.102.103"), *base::Address::parse(u"fd7a:115c:a1e0::6566:6667")},
                     QStringLiteral("host@example.com"),
                     {}}};
    out.ports = {{policy::Protocol::Tcp, 8096}, {policy::Protocol::Udp, 53}};
    if (byGroup)
        out.naming = {policy::Naming::Kind::Group, QStringLiteral("group:f")};
    return out;
}

void checkScript(const QByteArray &text, const policy::Plan &plan)
{
    std::vector<hujson::Edit> edits;
    for (const policy::Change &change : plan.changes)
        edits.push_back(change.edit);
    require(hujson::apply(text, edits) == plan.text, "the edit script gives the new text", text);
}

void check(const QByteArray &text, const policy::Intent &share, const policy::Topology *topology)
{
    (void)policy::repair(text);
    (void)policy::markedShares(text);
    const auto plan = policy::plan(text, share, topology);
    if (!plan) {
        require(!plan.error().problems.empty(), "a refusal says why", text);
        (void)policy::revoke(text, share, topology);
        (void)policy::pause(text, share, topology);
        (void)policy::resume(text, share, topology);
        return;
    }
    checkScript(text, *plan);
    const auto again = policy::plan(plan->text, share, topology);
    require(again && again->text == plan->text, "sharing twice is sharing once", text);
    const auto paused = policy::pause(plan->text, share, topology);
    require(paused.has_value(), "what was shared can be paused", text);
    const auto resumed = policy::resume(paused->text, share, topology);
    require(resumed && resumed->text == plan->text, "resume undoes pause", text);
    const auto narrowed = policy::narrow(text, share, topology);
    const auto revoked = policy::revoke(plan->text, share, topology);
    if (text.contains("halfdoor")) // somebody put our marks where we do not
        return;
    require(narrowed && revoked, "what was shared can be narrowed and revoked", text);
    checkScript(plan->text, *revoked);
    const bool groupStays = !revoked->warnings.empty(); // used in other places: said
    require(groupStays || revoked->text == narrowed->text, "revoke(share(p)) = narrow(p)", text);
}

policy::Topology home()
{
    policy::Topology out;
    policy::Node attic;
    attic.name = QStringLiteral("attic");
    attic.addresses = intent(false).machines[0].addresses;
    attic.user = QStringLiteral("host@example.com");
    attic.approvedRoutes = {QStringLiteral("192.168.77.0/24")};
    attic.sharedWith = {QStringLiteral("tom@example.org")};
    out.nodes.push_back(attic);
    policy::Node tom;
    tom.name = QStringLiteral("tom");
    tom.addresses = {*base::Address::parse(u"100.99.98.97")};
    tom.user = QStringLiteral("tom@example.org");
    tom.isExternal = true;
    out.nodes.push_back(tom);
    return out;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const policy::Topology topology = home();
    const QByteArray raw(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QByteArray made = Writer(fuzz::Choices(data, size)).policy();
    const bool byGroup = size % 3 == 0;
    check(raw, intent(byGroup), &topology);
    check(made, intent(byGroup), size % 2 == 0 ? &topology : nullptr);
    return 0;
}
