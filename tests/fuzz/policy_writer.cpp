// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/policy_writer.h"

namespace fuzz {

namespace {

constexpr std::array<const char *, 10> gaps = {"", "", " ", "\n", "\n\t\t", "\r\n  ", " // c\n", "/*b*/",
    "\n\t// {\"d\": 1},\n\t", "\n// halfdoor attic-media: mine\n"};
constexpr std::array<const char *, 22> texts = {"*", "autogroup:member", "autogroup:members",
    "autogroup:tagged", "autogroup:shared", "autogroup:self", "100.64.0.0/10", "fd7a:115c:a1e0::/48",
    "100.96.0.0/11", "0.0.0.0/0", "group:f", "alias", "ipset:a", "tag:a", "tom@example.org",
    "100.101.102.103:22", "*:*", "tag:a:80,443", "[fd7a::1]:1-2", "tcp:8096", "${x}", "\\u002a"};
constexpr std::array<const char *, 14> members = {"src", "dst", "ip", "src", "dst", "ip", "action", "proto",
    "users", "ports", "app", "via", "srcPosture", "Src"};
constexpr std::array<const char *, 10> sections = {
    "acls", "grants", "groups", "hosts", "ipsets", "tests", "ACLs", "nodeAttrs", "ssh", "defaultSrcPosture"};
constexpr std::array<const char *, 18> allSections = {"acls", "grants", "groups", "hosts", "ipsets", "tests",
    "ACLs", "nodeAttrs", "ssh", "defaultSrcPosture", "tagOwners", "sshTests", "postures", "autoApprovers",
    "ssh", "grants", "derpMap", "tagOwners"};
constexpr std::array<const char *, 16> sshWords = {"accept", "check", "CHECK", "autogroup:self",
    "autogroup:nonroot", "root", "localpart:*@example.com", "tag:a", "autogroup:member", "host@example.com",
    "*", "168h", "9h1", "", "autogroup:tagged", "group:f"};
constexpr std::array<const char *, 8> sshMembers
    = {"action", "src", "dst", "users", "checkPeriod", "acceptEnv", "src", "users"};

} // namespace

PolicyWriter::PolicyWriter(Choices choices, Sections chosen)
    : m_choices(choices)
    , m_sections(chosen)
    , m_hasMarks(m_choices.below(4) == 3)
{
}

QByteArray PolicyWriter::policy()
{
    list('{', '}', m_sections == Sections::All ? 8 : 4, [this] { section(); });
    gap();
    m_text += '\n';
    return m_text;
}

void PolicyWriter::gap()
{
    const QByteArray gap = pick(gaps);
    if (m_hasMarks || !gap.contains("halfdoor"))
        m_text += gap;
}

void PolicyWriter::text()
{
    m_text += '"' + QByteArray(pick(texts)) + '"';
}

template <typename Entry> void PolicyWriter::list(char open, char close, unsigned most, Entry entry)
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

void PolicyWriter::name(const char *name)
{
    m_text += '"' + QByteArray(name) + "\":";
    gap();
}

void PolicyWriter::texts3()
{
    list('[', ']', 3, [this] { text(); });
}

void PolicyWriter::section()
{
    const QByteArray section = m_sections == Sections::All ? pick(allSections) : pick(sections);
    name(section.constData());
    if (section == "groups" || section == "ipsets" || section == "hosts")
        list('{', '}', 2, [&] {
            name(section == "groups" ? "group:f" : section == "hosts" ? "alias" : "ipset:a");
            section == "hosts" ? text() : texts3();
        });
    else if (section == "tagOwners" || section == "postures" || section == "autoApprovers"
        || section == "derpMap")
        list('{', '}', 3, [&] {
            text();
            m_text += ':';
            texts3();
        });
    else if (m_sections == Sections::All && section == "ssh")
        list('[', ']', 3, [this] { sshRule(); });
    else if (m_sections == Sections::All && (section == "tests" || section == "sshTests"))
        list('[', ']', 2, [&] { test(section == "sshTests"); });
    else
        list('[', ']', 3, [this] { rule(); });
}

void PolicyWriter::rule()
{
    list('{', '}', 5, [this] {
        name(pick(members));
        m_choices.below(8) == 0 ? text() : texts3();
    });
}

void PolicyWriter::sshRule()
{
    list('{', '}', 7, [this] {
        name(pick(sshMembers));
        const auto word = [this] { m_text += '"' + QByteArray(pick(sshWords)) + '"'; };
        m_choices.below(2) == 0 ? word() : list('[', ']', 2, word);
    });
}

void PolicyWriter::test(bool isSsh)
{
    static constexpr std::array<const char *, 5> lists = {"accept", "deny", "check", "dst", "proto"};
    list('{', '}', 4, [this, isSsh] {
        name(m_choices.below(2) == 0 ? "src" : pick(lists));
        if (isSsh && m_choices.below(2) == 0)
            list('[', ']', 2, [this] { m_text += '"' + QByteArray(pick(sshWords)) + '"'; });
        else
            m_choices.below(2) == 0 ? text() : texts3();
    });
}

} // namespace fuzz
