// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/control/remedies.h"

#include "core/policy/container.h"

#include <algorithm>
#include <numeric>

namespace policy::control {

namespace {

using hujson::Document;
using hujson::noNode;

constexpr int maxTagsCompared = 2000;
constexpr int maxNameLength = 100; ///< longer ones are no typing errors

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

Replacements fromChanges(const std::vector<Change> &changes)
{
    Replacements out;
    for (const Change &change : changes)
        out.push_back({{change.edit.offset, change.edit.offset + change.edit.removed}, change.edit.inserted});
    return out;
}

/// Numbered names are meant to be nearly the same.
QByteArray digitsOf(const QByteArray &text)
{
    QByteArray out;
    std::copy_if(text.begin(), text.end(), std::back_inserter(out), isDigit);
    return out;
}

bool hasNeighbour(const Names &names, const QByteArray &tag)
{
    if (names.tags().size() > maxTagsCompared || tag.size() > maxNameLength)
        return true;
    const int most = tag.size() > 9 ? 2 : 1;
    return std::any_of(names.tags().begin(), names.tags().end(), [&](const QByteArray &known) {
        return digitsOf(tag) == digitsOf(known) && isNearly(tag.toLower(), known.toLower(), most);
    });
}

} // namespace

bool isNearly(const QByteArray &one, const QByteArray &other, int most)
{
    if (std::abs(one.size() - other.size()) > most)
        return false;
    std::vector<int> row(static_cast<std::size_t>(other.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < one.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int changed = diagonal + (one[i] == other[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back() <= most;
}

const char *tagFault(const QByteArray &tag)
{
    if (!tag.startsWith("tag:"))
        return "tags must start with 'tag:'";
    const QByteArray name = tag.mid(4);
    if (name.isEmpty())
        return "tag names must not be empty";
    if (!isLetter(name.front()))
        return "tag names must start with a letter, after 'tag:'";
    const bool isGood
        = std::all_of(name.begin(), name.end(), [](char c) { return isLetter(c) || isDigit(c) || c == '-'; });
    return isGood ? nullptr : "tag names can only contain numbers, letters, or dashes";
}

bool isCapabilityName(const QByteArray &name)
{
    const auto slash = name.indexOf('/');
    const QByteArray domain = name.left(std::max<qsizetype>(slash, 0));
    return !domain.isEmpty() && slash + 1 < name.size()
        && std::all_of(domain.begin(), domain.end(),
            [](char c) { return isLetter(c) || isDigit(c) || c == '-' || c == '.'; });
}

Replacements declareTag(const Names &names, const QByteArray &tag)
{
    if (tagFault(tag) || hasNeighbour(names, tag))
        return {};
    const Document &document = names.document();
    const QByteArray entry = quoted(tag) + ": [\"autogroup:admin\"]";
    const auto section = names.policy().section("tagowners");
    if (section != noNode)
        return fromChanges(insertion(document, section, {entry}, {}));
    if (document.memberFolded(Document::root(), "tagOwners") != noNode) // null
        return {};
    const QByteArray last = hasTrailingCommas(document) ? "," : "";
    return fromChanges(insertion(
        document, Document::root(), {"\"tagOwners\": {", indentUnit(document) + entry + last, "}"}, {}));
}

Replacements tagRemedy(const Names &names, const QByteArray &tag, const Report &report)
{
    return report.wantsRemedies() ? declareTag(names, tag) : Replacements();
}

Replacements instead(const Names &names, hujson::NodeIndex node, const QByteArray &text)
{
    return {{names.document().span(node), quoted(text)}};
}

Replacements prefixGroup(const Names &names, const QByteArray &group)
{
    const QByteArray name = "group:" + group;
    const auto section = names.policy().section("groups");
    const bool isPlain = !group.isEmpty() && !group.contains(':') && !group.contains('@');
    if (section == noNode || !isPlain || names.hasGroup(name))
        return {};
    for (const auto &member : names.document().members(section))
        if (names.document().string(member.name) == group)
            return instead(names, member.name, name);
    return {};
}

Replacements stripScheme(const Names &names, hujson::NodeIndex app, const QByteArray &name)
{
    for (const char *scheme : {"https://", "http://"}) {
        const QByteArray bare = name.mid(static_cast<qsizetype>(qstrlen(scheme)));
        if (!name.startsWith(scheme) || !isCapabilityName(bare)
            || names.document().member(app, bare.toStdString()) != noNode)
            continue;
        for (const auto &member : names.document().members(app))
            if (names.document().string(member.name) == name)
                return instead(names, member.name, bare);
    }
    return {};
}

Replacements withoutElement(const Names &names, hujson::NodeIndex list, int index)
{
    const Container container = Container::read(names.document(), list);
    const auto at = static_cast<std::size_t>(index);
    const bool hasCommaBefore = at > 0 && container.entries[at - 1].comma
        && container.entries[at].commentsBefore == (at > 1 ? container.entries[at - 1].commentsBefore : 0);
    if (hasCommaBefore)
        return {{{*container.entries[at - 1].comma, container.entries[at].span.end}, {}}};
    return fromChanges(removal(
        names.document(), container, at, static_cast<std::size_t>(container.entries[at].commentsBefore), {}));
}

} // namespace policy::control
