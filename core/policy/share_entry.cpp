// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/share_entry.h"

#include "core/policy/words.h"

#include <algorithm>

namespace policy {

namespace {

using hujson::NodeIndex;
using hujson::noNode;

QByteArray joined(const std::vector<std::vector<Member>> &rules)
{
    QByteArrayList out;
    for (const auto &members : rules)
        out << objectLines(members, {}).join();
    return out.join(", ");
}

bool isAsExpected(
    const Policy &policy, const ShareEntry &entry, const std::vector<std::vector<Member>> &rules)
{
    if (entry.marks.size() != rules.size())
        return false;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const Mark &mark = entry.marks[i];
        const QByteArray value = markedValue(policy, entry.container, mark);
        const bool isSame = compact(value) == compact(objectLines(rules[i], {}).join());
        if (!mark.isExact || mark.isPaused != entry.marks[0].isPaused || !isSame)
            return false;
    }
    return true;
}

std::vector<Mark> marksOf(const Policy &policy, const Container &container, const QByteArray &id)
{
    std::vector<Mark> marks = marksIn(policy.document(), container);
    std::erase_if(marks, [&](const Mark &mark) { return mark.id != id; });
    return marks;
}

QByteArrayList missingPeople(const Group &group, const Intent &intent)
{
    QByteArrayList out;
    for (const QString &login : intent.people) {
        const bool isIn = std::any_of(group.members.begin(), group.members.end(), [&](const Word &member) {
            return login.compare(QString::fromUtf8(member.text), Qt::CaseInsensitive) == 0;
        });
        if (!isIn)
            out << login.toUtf8();
    }
    return out;
}

QByteArray groupMember(const Intent &intent, bool isTight)
{
    QByteArrayList people;
    for (const QString &login : intent.people)
        people << login.toUtf8();
    return quoted(intent.naming.name.toUtf8()) + (isTight ? ":" : ": ") + listOf(people, isTight);
}

/// The group's name stands somewhere else than in `groups` and in a rule of \a owner.
bool isUsedElsewhere(const Policy &policy, const QByteArray &group, const QByteArray &owner)
{
    const hujson::Document &document = policy.document();
    const auto ours = markedNodes(policy, owner);
    const auto names = [&](NodeIndex node) {
        const QByteArray text = compact(policy.raw(node));
        return (text.contains(quoted(group)) || text.contains('"' + group + ':'))
            && std::find(ours.begin(), ours.end(), node) == ours.end();
    };
    for (const auto &member : document.members(hujson::Document::root())) {
        if (member.value == policy.section("groups"))
            continue;
        if (document.kind(member.value) != hujson::Kind::Array) {
            if (names(member.value))
                return true;
            continue;
        }
        const auto elements = document.elements(member.value);
        if (std::any_of(elements.begin(), elements.end(), names))
            return true;
    }
    return false;
}

} // namespace

QByteArray markedValue(const Policy &policy, const Container &container, const Mark &mark)
{
    if (mark.isPaused)
        return pausedEntry(policy.document(), container, mark).value;
    if (!mark.entry)
        return {};
    const auto &span = container.entries[*mark.entry].span;
    return policy.document().text().mid(
        static_cast<qsizetype>(span.begin), static_cast<qsizetype>(span.size()));
}

std::vector<NodeIndex> markedNodes(const Policy &policy, const QByteArray &id)
{
    std::vector<NodeIndex> out;
    for (const char *name : {"acls", "grants"}) {
        const NodeIndex section = policy.section(name);
        if (section == noNode)
            continue;
        const Container container = Container::read(policy.document(), section);
        for (const Mark &mark : marksIn(policy.document(), container))
            if (mark.id == id && mark.entry)
                out.push_back(container.entries[*mark.entry].value);
    }
    return out;
}

ShareEntry entryOf(const Policy &policy, const Intent &intent)
{
    ShareEntry entry;
    for (const Section section : {Section::Acls, Section::Grants}) {
        const NodeIndex node = policy.section(section == Section::Acls ? "acls" : "grants");
        if (node == noNode)
            continue;
        Container container = Container::read(policy.document(), node);
        std::vector<Mark> marks = marksOf(policy, container, intent.id.toUtf8());
        if (marks.empty())
            continue;
        if (!entry.marks.empty()) { // in both: somebody copied it
            entry.state = RuleState::ChangedByHand;
            return entry;
        }
        entry.section = section;
        entry.container = std::move(container);
        entry.marks = std::move(marks);
    }
    if (entry.marks.empty())
        return entry;
    const auto rules = ourRules(intent, entry.section, false);
    entry.expected = joined(rules);
    QByteArrayList found;
    for (const Mark &mark : entry.marks)
        found << markedValue(policy, entry.container, mark).simplified();
    entry.found = found.join(", ");
    entry.line = policy.document().place(entry.container.comments[entry.marks[0].comment].span.begin).line;
    if (!isAsExpected(policy, entry, rules))
        entry.state = RuleState::ChangedByHand;
    else
        entry.state = entry.marks[0].isPaused ? RuleState::Paused : RuleState::Present;
    return entry;
}

Refusal changedByHand(const ShareEntry &entry)
{
    return {
        {{words::changedByHand(entry.found, entry.expected), entry.line, {}, words::hintChangedByHand()}}};
}

Changes addingRule(const Policy &policy, const Intent &intent)
{
    const Section section = sectionFor(policy);
    const RuleStyle style = ruleStyle(policy, section);
    QByteArrayList lines;
    const auto rules = ourRules(intent, section, style.isTight);
    for (std::size_t i = 0; i < rules.size(); ++i) {
        QByteArrayList rule = objectLines(rules[i], style);
        if (i + 1 < rules.size())
            rule.last() += ',';
        lines << markLine(intent.id.toUtf8()) << rule;
    }
    return insertion(policy.document(), policy.section(section == Section::Acls ? "acls" : "grants"), lines,
        words::whyRule());
}

Changes removingRule(const Policy &policy, const ShareEntry &entry)
{
    const Mark &mark = entry.marks.back();
    return removal(policy.document(), entry.container, *mark.entry, mark.comment, words::whyRevoked());
}

std::optional<Changes> replacingRules(const Policy &policy, const ShareEntry &entry, const Intent &intent)
{
    const QByteArray &text = policy.document().text();
    const bool isTight = styleLike(policy, hujson::noNode).isTight;
    const auto rules = ourRules(intent, entry.section, isTight);
    if (entry.section != sectionFor(policy) || rules.size() != entry.marks.size())
        return std::nullopt;
    Changes out;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const Mark &mark = entry.marks[i];
        const auto &place = entry.container.entries[*mark.entry];
        const hujson::Span comment = entry.container.comments[mark.comment].span;
        const QByteArray id = intent.id.toUtf8();
        if (mark.id != id)
            out.push_back({{comment.begin, comment.size(), markLine(id)}, words::whyMoved()});
        const QByteArrayList lines = objectLines(rules[i], styleLike(policy, place.value));
        out.push_back({{place.span.begin, place.span.size(),
                           lines.join(newlineOf(text) + indentAt(text, place.span.begin))},
            words::whyMoved()});
    }
    return out;
}

Result<Changes, Refusal> addingGroup(const Policy &policy, const Intent &intent)
{
    if (intent.naming.kind != Naming::Kind::Group)
        return Changes();
    const QByteArray id = intent.id.toUtf8();
    const QByteArray name = intent.naming.name.toUtf8();
    const RuleStyle style = ruleStyle(policy, Section::None);
    if (const Group *group = policy.group(name)) {
        if (policy.document().kind(group->node) != hujson::Kind::Array)
            return fail(
                Refusal{{{words::groupChanged(intent.naming.name), policy.line(group->node), {}, {}}}});
        const QByteArrayList missing = missingPeople(*group, intent);
        QByteArrayList lines;
        for (const QByteArray &login : missing)
            lines << markLine(id) << quoted(login) + (login == missing.last() ? "" : ",");
        return lines.isEmpty() ? Changes()
                               : insertion(policy.document(), group->node, lines, words::whyGroup());
    }
    const QByteArray member = groupMember(intent, style.isTight);
    const NodeIndex groups = policy.section("groups");
    if (groups != noNode)
        return insertion(policy.document(), groups, {markLine(id), member}, words::whyGroup());
    const QByteArray comma = hasTrailingCommas(policy.document()) ? "," : "";
    return insertion(policy.document(), hujson::Document::root(),
        {sectionMarkLine(), QByteArray("\"groups\":") + (style.isTight ? "{" : " {"),
            style.unit + markLine(id), style.unit + member + comma, "}"},
        words::whyGroup());
}

Result<Changes, Refusal> removingGroup(
    const Policy &policy, const Intent &intent, const QString &owner, std::vector<Warning> &warnings)
{
    const NodeIndex groups = policy.section("groups");
    if (intent.naming.kind != Naming::Kind::Group || groups == noNode)
        return Changes();
    const QByteArray id = intent.id.toUtf8();
    const Group *group = policy.group(intent.naming.name.toUtf8());
    if (!group)
        return Changes();
    const Container container = Container::read(policy.document(), groups);
    for (const Mark &mark : marksOf(policy, container, id)) {
        const QByteArray value = markedValue(policy, container, mark);
        if (!mark.entry || compact(value) != compact(groupMember(intent, false)))
            return fail(Refusal{{{words::groupChanged(intent.naming.name), policy.line(group->node), {},
                words::hintChangedByHand()}}});
        if (isUsedElsewhere(policy, group->name, owner.toUtf8())) {
            warnings.push_back({words::groupStays(intent.naming.name)});
            return Changes();
        }
        return removal(policy.document(), container, *mark.entry, mark.comment, words::whyRevoked());
    }
    if (policy.document().kind(group->node) != hujson::Kind::Array)
        return Changes();
    const Container members = Container::read(policy.document(), group->node);
    const std::vector<Mark> marks = marksOf(policy, members, id);
    if (marks.empty() || !marks.back().entry)
        return Changes();
    return removal(
        policy.document(), members, *marks.back().entry, marks.back().comment, words::whyRevoked());
}

Changes removingEmptyGroups(const Policy &policy)
{
    const NodeIndex groups = policy.section("groups");
    if (groups == noNode || policy.document().size(groups) > 0)
        return {};
    const Container root = Container::read(policy.document(), hujson::Document::root());
    for (std::size_t i = 0; i < root.entries.size(); ++i) {
        const auto &entry = root.entries[i];
        const int last = entry.commentsBefore - 1;
        const bool isOurs = entry.value == groups && last >= 0
            && root.comments[static_cast<std::size_t>(last)].text == sectionMarkLine();
        if (isOurs)
            return removal(policy.document(), root, i, static_cast<std::size_t>(last), words::whyRevoked());
    }
    return {};
}

} // namespace policy
