// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/narrowing.h"

#include "core/policy/our_rule.h"
#include "core/policy/words.h"

#include <algorithm>

namespace policy {

namespace {

using Family = AddressSet::Family;
using hujson::noNode;

/// More single addresses than this in one rule are no narrowing that anybody could read.
constexpr int maxAddresses = 500;

/// What stands instead of the open sources of one rule.
struct Replacement {
    bool hasMembers = false; ///< `autogroup:member`, may stand beside `autogroup:self`
    bool hasTagged = false;
    QStringList addresses; ///< routes, own machines, what the range had outside of the tailnet
};

bool coversAll(const OpenSource &source, Family family)
{
    return source.isAny || source.addresses.covers(AddressSet::machines(), family);
}

bool isEverything(const OpenSource &source, Family family)
{
    return source.isAny || source.addresses.covers(AddressSet::everything(), family);
}

/// Only blanks stand before it in its line.
bool isOnOwnLine(const QByteArray &text, std::uint32_t offset)
{
    return text.mid(static_cast<qsizetype>(offset) - indentAt(text, offset).size() - 1, 1) == "\n";
}

class Narrower {
public:
    Narrower(Scene &scene, const Exposure &exposure)
        : m_scene(scene)
        , m_exposure(exposure)
        , m_rule(*exposure.rule)
        , m_document(scene.policy().document())
    {
    }

    Result<Narrowing, Refusal> run();

private:
    [[nodiscard]] Result<Replacement, Refusal> replacement();
    [[nodiscard]] bool hasOnlyTargetsOf(Family family);
    [[nodiscard]] AddressSet ownMachines() const;
    [[nodiscard]] AddressSet outside(Family family) const;
    [[nodiscard]] bool addAddresses(Replacement &out, const AddressSet &set) const;
    [[nodiscard]] bool isSplit(const Replacement &replacement);
    [[nodiscard]] QByteArrayList spelled(const Replacement &replacement) const;
    void replaceSources(const QByteArrayList &items);
    void removeSource(const Container::Entry &entry, bool isLast, bool isBlankOurs);
    void addSplitRule(const QByteArrayList &sources);
    [[nodiscard]] Refusal refusal(const QString &message, const QString &hint) const;

    Scene &m_scene;
    const Exposure &m_exposure;
    const Rule &m_rule;
    const hujson::Document &m_document;
    Narrowing m_out;
};

Refusal Narrower::refusal(const QString &message, const QString &hint) const
{
    const auto place = m_document.place(m_document.span(m_rule.node).begin);
    return {{{message, place.line, place.column, hint}}};
}

/// Packets have one family, so a rule whose targets are all of one gives nothing in the other.
bool Narrower::hasOnlyTargetsOf(Family family)
{
    const Family other = family == Family::V4 ? Family::V6 : Family::V4;
    return std::all_of(m_rule.dst.begin(), m_rule.dst.end(), [&](const Target &target) {
        const Selector &selector = m_scene.engine().selector(target.selector);
        return selector.kind == Selector::Kind::Addresses && selector.addresses.isEmpty(other);
    });
}

AddressSet Narrower::ownMachines() const
{
    AddressSet out;
    for (const Node &node : m_scene.topology()->nodes) {
        for (const base::Address &address : node.addresses)
            if (!node.isExternal)
                out = out.united(AddressSet::of(address));
    }
    return out;
}

/// What the open sources cover outside of the tailnet's own range, such as subnets behind routers.
AddressSet Narrower::outside(Family family) const
{
    AddressSet out;
    for (const OpenSource &source : m_exposure.open)
        if (!isEverything(source, family))
            out = out.united(source.addresses.only(family).minus(AddressSet::pools()));
        else if (m_scene.topology())
            out = out.united(approvedRoutes(*m_scene.topology()).only(family).minus(AddressSet::pools()));
    return out;
}

bool Narrower::addAddresses(Replacement &out, const AddressSet &set) const
{
    const auto list = set.prefixes(maxAddresses);
    if (!list)
        return false;
    out.addresses += *list;
    return true;
}

Result<Replacement, Refusal> Narrower::replacement()
{
    Replacement out;
    std::array<bool, 2> whole{};
    for (std::size_t i = 0; i < 2; ++i) {
        whole[i] = std::any_of(m_exposure.open.begin(), m_exposure.open.end(),
            [&](const OpenSource &source) { return coversAll(source, AddressSet::families[i]); });
    }
    const bool byGroup = (whole[0] && whole[1]) || (whole[0] && hasOnlyTargetsOf(Family::V4))
        || (whole[1] && hasOnlyTargetsOf(Family::V6));
    out.hasMembers = out.hasTagged = byGroup;
    for (std::size_t i = 0; i < 2; ++i) {
        const Family family = AddressSet::families[i];
        if (!addAddresses(out, outside(family)))
            return fail(refusal(words::tooManyAddresses(), {}));
        AddressSet inside;
        for (const OpenSource &source : m_exposure.open)
            inside = inside.united(source.addresses.only(family).intersected(AddressSet::pools()));
        if (inside.isEmpty() || (byGroup && whole[i])
            || (byGroup && hasOnlyTargetsOf(AddressSet::families[1 - i])))
            continue;
        if (!m_scene.topology())
            return fail(refusal(words::partOfRange(m_rule), words::hintInventory()));
        if (!addAddresses(out, inside.intersected(ownMachines())))
            return fail(refusal(words::tooManyAddresses(), {}));
        m_out.warnings.push_back({words::listsMachines(m_rule, m_scene.policy().line(m_rule.node))});
    }
    return out;
}

/// `autogroup:self` admits users and groups only (message of the service: "autogroup:self can only be used
/// with users, groups, or supported autogroups"), so tagged machines and addresses need a rule of their own.
bool Narrower::isSplit(const Replacement &replacement)
{
    const bool hasSelf = std::any_of(m_rule.dst.begin(), m_rule.dst.end(), [&](const Target &target) {
        return m_scene.engine().selector(target.selector).kind == Selector::Kind::Self;
    });
    return hasSelf && (replacement.hasTagged || !replacement.addresses.isEmpty());
}

QByteArrayList Narrower::spelled(const Replacement &replacement) const
{
    QByteArrayList out;
    if (replacement.hasMembers)
        out << memberSpelling(m_scene.policy());
    if (replacement.hasTagged)
        out << "autogroup:tagged";
    for (const QString &address : replacement.addresses)
        out << address.toUtf8();
    return out;
}

void Narrower::replaceSources(const QByteArrayList &items)
{
    const QString why = words::whyNarrowed();
    const Container list = Container::read(m_document, m_rule.srcNode);
    const Layout layout = layoutOf(m_document, list);
    const QByteArray &text = m_document.text();
    std::vector<bool> isOpen(list.entries.size(), false);
    QByteArrayList kept;
    for (std::size_t i = 0; i < list.entries.size(); ++i) {
        isOpen[i] = std::any_of(m_exposure.open.begin(), m_exposure.open.end(),
            [&](const OpenSource &source) { return source.word->node == list.entries[i].value; });
        if (!isOpen[i])
            kept << m_document.string(list.entries[i].value).trimmed();
    }
    QByteArrayList missing;
    for (const QByteArray &item : items)
        if (!kept.contains(item))
            missing << quoted(item);
    // The first open entry makes room for all; where nothing is missing it goes like the others.
    std::optional<std::size_t> lastKept;
    bool isPlaced = missing.isEmpty();
    std::vector<bool> goes(list.entries.size(), false);
    for (std::size_t i = 0; i < list.entries.size(); ++i) {
        const auto &entry = list.entries[i];
        goes[i] = isOpen[i] && isPlaced;
        if (!goes[i])
            lastKept = i;
        if (isOpen[i] && !isPlaced) {
            const QByteArray indent = indentAt(text, entry.span.begin);
            const QByteArray separator = isOnOwnLine(text, entry.span.begin)
                ? "," + layout.newline + indent
                : QByteArray(layout.isTight ? "," : ", ");
            m_out.changes.push_back({{entry.span.begin, entry.span.size(), missing.join(separator)}, why});
            isPlaced = true;
        }
    }
    const bool hadTrailing = !list.entries.empty() && list.entries.back().comma;
    for (std::size_t i = 0; i < list.entries.size(); ++i) {
        const bool isLast = i + 1 == list.entries.size();
        const bool isBlankOurs = isLast && i > 0 && !goes[i - 1]; // else it went with the entry before
        if (goes[i])
            removeSource(list.entries[i], isLast, isBlankOurs);
        else if (lastKept == i && !isLast && !hadTrailing)
            m_out.changes.push_back({{*list.entries[i].comma, 1, {}}, why});
    }
}

/// With its comma, and with its line where it has one for itself. \a isBlankOurs: the blanks before it go
/// too.
void Narrower::removeSource(const Container::Entry &entry, bool isLast, bool isBlankOurs)
{
    const QString why = words::whyNarrowed();
    const QByteArray &text = m_document.text();
    std::uint32_t end = entry.span.end;
    if (entry.comma == end)
        ++end;
    else if (entry.comma)
        m_out.changes.push_back({{*entry.comma, 1, {}}, why});
    std::uint32_t begin = entry.span.begin;
    const QByteArray rest = text.mid(static_cast<qsizetype>(end), 2);
    if (isOnOwnLine(text, begin) && (rest.startsWith('\n') || rest == "\r\n")) {
        begin -= static_cast<std::uint32_t>(indentAt(text, begin).size() + 1);
        if (begin > 0 && text.at(static_cast<qsizetype>(begin) - 1) == '\r') // line ends may be mixed
            --begin;
    } else {
        while (isBlankOurs && text.at(static_cast<qsizetype>(begin) - 1) == ' ')
            --begin;
        while (!isLast && text.at(static_cast<qsizetype>(end)) == ' ')
            ++end;
    }
    m_out.changes.push_back({{begin, end - begin, {}}, why});
}

/// A copy of the rule for \a sources, without `autogroup:self`, right behind it.
void Narrower::addSplitRule(const QByteArrayList &sources)
{
    QByteArrayList targets;
    for (const Target &target : m_rule.dst)
        if (m_scene.engine().selector(target.selector).kind != Selector::Kind::Self)
            targets << target.word.text;
    if (targets.isEmpty())
        return;
    const RuleStyle style = ruleStyle(m_scene.policy(), m_rule.section);
    std::vector<Member> members;
    for (const auto &member : m_document.members(m_rule.node)) {
        QByteArray value = m_scene.policy().raw(member.value);
        if (member.value == m_rule.srcNode)
            value = listOf(sources, style.isTight);
        else if (member.value == m_rule.dstNode)
            value = listOf(targets, style.isTight);
        members.push_back({m_document.string(member.name), value});
    }
    const QByteArray &text = m_document.text();
    const std::uint32_t begin = m_document.span(m_rule.node).begin;
    const QByteArray indent = indentAt(text, begin);
    QByteArray block = ",";
    for (const QByteArray &line : objectLines(members, style))
        block += newlineOf(text) + indent + line;
    m_out.changes.push_back({{m_document.span(m_rule.node).end, 0, block}, words::whySplit()});
}

Result<Narrowing, Refusal> Narrower::run()
{
    if (m_rule.srcNode == noNode || m_document.kind(m_rule.srcNode) != hujson::Kind::Array)
        return fail(refusal(words::notAList(), {}));
    if (m_scene.policy().raw(m_rule.node).contains("${"))
        return fail(refusal(words::templateInRule(), words::hintTemplate()));
    auto found = replacement();
    if (!found)
        return fail(found.error());
    if (isSplit(*found)) {
        Replacement users;
        users.hasMembers = found->hasMembers;
        Replacement rest = *found;
        rest.hasMembers = false;
        replaceSources(spelled(users));
        addSplitRule(spelled(rest));
    } else {
        replaceSources(spelled(*found));
    }
    return std::move(m_out);
}

/// Neither section: the rule that its absence stood for is written down, narrowed.
Narrowing ownRule(Scene &scene)
{
    const hujson::Document &document = scene.policy().document();
    Narrowing out;
    QByteArrayList sources{memberSpelling(scene.policy()), "autogroup:tagged"};
    if (scene.topology()) {
        const AddressSet routes = approvedRoutes(*scene.topology()).minus(AddressSet::pools());
        for (const QString &route : routes.prefixes(maxAddresses).value_or(QStringList()))
            sources << route.toUtf8();
    }
    const Container root = Container::read(document, hujson::Document::root());
    const Layout layout = layoutOf(document, root);
    const QByteArray unit = layout.indent.isEmpty() ? QByteArray() : layout.unit;
    const bool tight = layout.isTight;
    RuleStyle style;
    style.isTight = tight;
    const QByteArray rule = objectLines(
        {{"src", listOf(sources, tight)}, {"dst", listOf({"*"}, tight)}, {"ip", listOf({"*"}, tight)}}, style)
                                .first();
    const QByteArrayList lines{QByteArray("\"grants\":") + (tight ? "[" : " ["),
        unit + "// " + "everybody of this tailnet, as before",
        unit + rule + (hasTrailingCommas(document) ? "," : ""), "]"};
    out.changes = insertion(document, hujson::Document::root(), lines, words::whyWrittenDown());
    return out;
}

} // namespace

QByteArray memberSpelling(const Policy &policy)
{
    bool hasPlural = false;
    bool hasSingular = false;
    const auto note = [&](const QByteArray &text) {
        hasPlural = hasPlural || text == "autogroup:members";
        hasSingular = hasSingular || text == "autogroup:member";
    };
    for (const Rule &rule : policy.rules()) {
        for (const Word &word : rule.src)
            note(word.text);
        for (const Target &target : rule.dst)
            note(target.selector);
    }
    if (!hasPlural && !hasSingular) { // other sections may have a habit
        const QByteArray text = compact(policy.document().text());
        hasPlural = text.contains("\"autogroup:members\"");
        hasSingular = text.contains("\"autogroup:member\"");
    }
    return hasPlural && !hasSingular ? "autogroup:members" : "autogroup:member";
}

Result<Narrowing, Refusal> narrowingOf(Scene &scene, const std::vector<Exposure> &exposures)
{
    Narrowing out;
    for (const Exposure &exposure : exposures) {
        if (exposure.open.empty())
            continue;
        Narrowing part;
        if (!exposure.rule) {
            part = ownRule(scene);
        } else {
            auto narrowed = Narrower(scene, exposure).run();
            if (!narrowed)
                return fail(narrowed.error());
            part = *std::move(narrowed);
        }
        out.changes.insert(out.changes.end(), part.changes.begin(), part.changes.end());
        out.warnings.insert(out.warnings.end(), part.warnings.begin(), part.warnings.end());
    }
    if (!out.changes.empty() && !scene.topology())
        out.warnings.push_back({words::routesNotKnown()});
    return out;
}

} // namespace policy
