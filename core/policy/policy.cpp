// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policy.h"

#include "core/policy/rule_reader.h"
#include "core/policy/words.h"

#include <QSet>

namespace policy {

namespace {

using hujson::Document;
using hujson::Kind;
using hujson::NodeIndex;
using hujson::noNode;

struct KnownSection {
    const char *name;
    Kind kind;
};

/// Sections that we read or may write. Others may be of any kind and stand there twice, for all we care.
constexpr KnownSection knownSections[] = {
    {"acls", Kind::Array},
    {"grants", Kind::Array},
    {"groups", Kind::Object},
    {"hosts", Kind::Object},
    {"ipsets", Kind::Object},
    {"tests", Kind::Array},
    {"tagowners", Kind::Object},
    {"ssh", Kind::Array},
    {"nodeattrs", Kind::Array},
    {"defaultsrcposture", Kind::Array},
    {"autoapprovers", Kind::Object},
};

const KnownSection *known(const QByteArray &lowerName)
{
    for (const KnownSection &section : knownSections)
        if (lowerName == section.name)
            return &section;
    return nullptr;
}

Refusal refusal(const Document &document, NodeIndex node, const QString &message, const QString &hint = {})
{
    const auto place = document.place(document.span(node).begin);
    return {{{message, place.line, place.column, hint}}};
}

} // namespace

Result<Policy, Refusal> Policy::read(const QByteArray &text)
{
    auto parsed = Document::parse(text);
    if (!parsed) {
        const auto &error = parsed.error();
        return fail(Refusal{{{error.message, error.line, error.column, words::hintSyntax()}}});
    }
    Policy policy;
    policy.m_document = *std::move(parsed);
    const Document &document = policy.m_document;
    if (document.kind(Document::root()) != Kind::Object)
        return fail(refusal(document, Document::root(), words::notAnObject()));
    QSet<QByteArray> seen;
    for (const auto &member : document.members(Document::root())) {
        const QByteArray name = document.string(member.name).toLower();
        const KnownSection *section = known(name);
        if (!section)
            continue;
        if (seen.contains(name))
            return fail(refusal(document, member.name, words::sectionTwice(document.string(member.name)),
                words::hintSectionTwice()));
        seen.insert(name);
        if (document.kind(member.value) == Kind::Null)
            continue;
        if (document.kind(member.value) != section->kind)
            return fail(
                refusal(document, member.value, words::sectionOfWrongKind(document.string(member.name))));
        policy.m_sections.insert(name, member.value);
    }
    policy.readGroups();
    if (policy.m_groupIndex.size() != static_cast<qsizetype>(policy.m_groups.size()))
        return fail(
            refusal(document, policy.section("groups"), words::groupTwice(), words::hintSectionTwice()));
    policy.readHosts();
    policy.readIpsets();
    policy.readTests();
    policy.readRules(Section::Acls, policy.section("acls"));
    policy.readRules(Section::Grants, policy.section("grants"));
    return policy;
}

NodeIndex Policy::section(const char *name) const
{
    return m_sections.value(name, noNode);
}

const Group *Policy::group(const QByteArray &name) const
{
    const auto found = m_groupIndex.constFind(name);
    return found == m_groupIndex.constEnd() ? nullptr : &m_groups[static_cast<std::size_t>(*found)];
}

int Policy::line(NodeIndex node) const
{
    return m_document.place(m_document.span(node).begin).line;
}

QByteArray Policy::raw(NodeIndex node) const
{
    const auto view = m_document.raw(node);
    return {view.data(), static_cast<qsizetype>(view.size())};
}

void Policy::readGroups()
{
    const NodeIndex object = section("groups");
    if (object == noNode)
        return;
    for (const auto &member : m_document.members(object)) {
        Group group{m_document.string(member.name), wordsOf(m_document, member.value), member.value};
        m_groupIndex.insert(group.name, static_cast<int>(m_groups.size()));
        m_groups.push_back(std::move(group));
    }
}

void Policy::readHosts()
{
    const NodeIndex object = section("hosts");
    if (object == noNode)
        return;
    for (const auto &member : m_document.members(object))
        if (m_document.kind(member.value) == Kind::String)
            m_hosts.insert(m_document.string(member.name), m_document.string(member.value).trimmed());
}

void Policy::readIpsets()
{
    const NodeIndex object = section("ipsets");
    if (object == noNode)
        return;
    for (const auto &member : m_document.members(object)) {
        QByteArrayList entries;
        for (const Word &word : wordsOf(m_document, member.value))
            entries << word.text;
        m_ipsets.insert(m_document.string(member.name), entries);
    }
}

void Policy::readTests()
{
    const NodeIndex array = section("tests");
    if (array == noNode)
        return;
    int index = -1;
    for (const NodeIndex node : m_document.elements(array)) {
        ++index;
        if (m_document.kind(node) == Kind::Object)
            m_tests.push_back(readTest(m_document, node, index));
    }
}

void Policy::readRules(Section section, NodeIndex array)
{
    if (array == noNode)
        return;
    int index = -1;
    for (const NodeIndex node : m_document.elements(array)) {
        ++index;
        if (m_document.kind(node) != Kind::Object)
            continue;
        m_rules.push_back(
            section == Section::Acls ? readAcl(m_document, node, index) : readGrant(m_document, node, index));
    }
}

} // namespace policy
