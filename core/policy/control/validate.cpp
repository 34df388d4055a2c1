// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/control/validate.h"

#include "core/policy/control/messages.h"
#include "core/policy/control/remedies.h"
#include "core/policy/control/say.h"
#include "core/policy/rule_reader.h"

namespace policy::control {

namespace {

using hujson::Document;
using hujson::Kind;
using hujson::noNode;

constexpr int maxIpsetDepth = 32;

/// Ranges that Tailscale keeps for itself. Source: Tailscale docs, "Reserved IP addresses" and "IP pool".
constexpr const char *reservedRanges[] = {"100.100.0.0/24", "100.100.100.0/24", "100.115.92.0/23"};

class NameValidator {
public:
    NameValidator(const Names &names, Report &report)
        : m_names(names)
        , m_report(report)
    {
    }

    void run()
    {
        forMembers(
            "groups", [this](const auto &member, const QByteArray &name) { checkGroup(member.value, name); });
        forMembers("hosts", [this](const auto &member, const QByteArray &name) { checkHost(member, name); });
        forMembers(
            "tagowners", [this](const auto &member, const QByteArray &name) { checkTag(member, name); });
        forMembers(
            "ipsets", [this](const auto &member, const QByteArray &name) { checkIpset(member.value, name); });
        checkApprovers();
        checkDefaultPosture();
    }

private:
    [[nodiscard]] const Document &document() const { return m_names.document(); }

    template <typename Check> void forMembers(const char *section, Check check)
    {
        const auto object = m_names.policy().section(section);
        if (object == noNode)
            return;
        m_section = m_names.spelling(section);
        for (const auto &member : document().members(object)) {
            const QByteArray name = document().string(member.name);
            if (formOf(name, m_names) != Form::Template)
                check(member, name);
        }
    }

    [[nodiscard]] Where where(hujson::NodeIndex node, const QByteArray &entry, int element = -1) const
    {
        return {node, m_section, entry, nullptr, element};
    }

    void checkGroup(hujson::NodeIndex list, const QByteArray &group)
    {
        if (!group.startsWith("group:"))
            m_report.error(where(list, group), messages::badGroupName(group), prefixGroup(m_names, group));
        if (document().kind(list) != Kind::Array && document().kind(list) != Kind::Null)
            m_report.error(where(list, group), messages::wrongKind("groups[\"" + group + "\"]", "a list"));
        int element = -1;
        for (const Word &member : wordsOf(document(), list)) {
            const Where place = where(member.node, group, ++element);
            switch (formOf(member.text, m_names)) {
            case Form::Group:
                m_report.error(place, messages::recursiveGroup(group, member.text));
                break;
            case Form::Any:
            case Form::Tag:
            case Form::Autogroup:
            case Form::Ipset:
            case Form::Domain:
            case Form::Address:
            case Form::Prefix:
                m_report.error(place, messages::badMember(group, member.text));
                break;
            case Form::Nothing:
                m_report.warn(place,
                    say(QT_TRANSLATE_NOOP("control", "`%1` in `%2` is no login with an `@`"))
                        .arg(QString::fromUtf8(member.text), QString::fromUtf8(group)));
                break;
            default:
                break;
            }
        }
    }

    void checkHost(const Document::Member &member, const QByteArray &host)
    {
        if (host.contains('@'))
            m_report.error(where(member.name, host), messages::badHostName(host));
        const QByteArray value = document().string(member.value).trimmed();
        if (formOf(value, m_names) != Form::Template && (!AddressSet::parse(value) || value.contains('-')))
            m_report.error(where(member.value, host), messages::badHostValue(host, value));
    }

    void checkTag(const Document::Member &member, const QByteArray &tag)
    {
        if (const char *const fault = tagFault(tag))
            m_report.error(where(member.name, tag), messages::badTagName(tag, fault));
        int element = -1;
        for (const Word &owner : wordsOf(document(), member.value)) {
            const Where place = where(owner.node, tag, ++element);
            switch (formOf(owner.text, m_names)) {
            case Form::Tag:
            case Form::Group:
                checkName(owner.text, Side::Elsewhere, place, m_names, nullptr, m_report);
                break;
            case Form::Autogroup:
                if (!isPeopleAutogroup(owner.text))
                    m_report.error(place, messages::badTagOwner(tag, owner.text));
                break;
            case Form::Any:
            case Form::Address:
            case Form::Prefix:
            case Form::Ipset:
                m_report.error(place, messages::badTagOwner(tag, owner.text));
                break;
            default:
                break;
            }
        }
    }

    void checkIpset(hujson::NodeIndex list, const QByteArray &ipset)
    {
        int element = -1;
        for (const Word &entry : wordsOf(document(), list)) {
            ++element;
            QByteArray what = entry.text;
            for (const char *verb : {"add ", "remove "})
                if (what.startsWith(verb))
                    what = what.mid(static_cast<qsizetype>(qstrlen(verb))).trimmed();
            const bool isHost = what.startsWith("host:") && m_names.hasHost(what.mid(5));
            const Form form = formOf(what, m_names);
            const bool isGood = isHost || form == Form::Address || form == Form::Prefix || form == Form::Host
                || form == Form::Any || form == Form::Template
                || (form == Form::Ipset && m_names.hasIpset(what));
            if (!isGood)
                m_report.error(where(entry.node, ipset, element), messages::badIpset(ipset, entry.text));
        }
        if (isCircular(ipset, ipset, 0))
            m_report.error(where(list, ipset), messages::badIpset(ipset, ipset));
    }

    bool isCircular(const QByteArray &start, const QByteArray &at, int depth)
    {
        if (depth > maxIpsetDepth)
            return true;
        const QByteArrayList entries = m_names.policy().ipsets().value(at);
        for (QByteArray what : entries) {
            const auto ipset = what.indexOf("ipset:");
            if (ipset < 0)
                continue;
            what = what.mid(ipset);
            if (what == start || (depth < 4 && isCircular(start, what, depth + 1)))
                return true;
        }
        return false;
    }

    void checkApprovers()
    {
        const auto object = m_names.policy().section("autoapprovers");
        if (object == noNode)
            return;
        m_section = m_names.spelling("autoapprovers");
        const auto routes = document().memberFolded(object, "routes");
        if (routes != noNode && document().kind(routes) == Kind::Object) {
            for (const auto &member : document().members(routes)) {
                const QByteArray route = document().string(member.name);
                if (formOf(route, m_names) != Form::Template && !AddressSet::parse(route))
                    m_report.error(where(member.name, "routes"), messages::badRoute(route));
                checkApproverList(member.value, "routes");
            }
        }
        const auto exitNode = document().memberFolded(object, "exitNode");
        if (exitNode != noNode)
            checkApproverList(exitNode, "exitNode");
    }

    void checkApproverList(hujson::NodeIndex list, const QByteArray &entry)
    {
        for (const Word &word : wordsOf(document(), list)) {
            const Form form = formOf(word.text, m_names);
            if (form == Form::Tag || form == Form::Group)
                checkName(word.text, Side::Elsewhere, where(word.node, entry), m_names, nullptr, m_report);
        }
    }

    void checkDefaultPosture()
    {
        const auto list = m_names.policy().section("defaultsrcposture");
        m_section = m_names.spelling("defaultsrcposture");
        for (const Word &word : wordsOf(document(), list))
            if (!m_names.hasPosture(word.text) && formOf(word.text, m_names) != Form::Template)
                m_report.error(where(word.node, {}), messages::postureNotFound(word.text));
    }

    const Names &m_names;
    Report &m_report;
    QByteArray m_section;
};

bool isReserved(const AddressSet &pool)
{
    const bool isOutside = !pool.minus(*AddressSet::parse("100.64.0.0/10")).isEmpty();
    return isOutside
        || std::any_of(std::begin(reservedRanges), std::end(reservedRanges),
            [&pool](const char *range) { return AddressSet::parse(range)->overlaps(pool); });
}

void checkNodeAttrTarget(
    const Names &names, const Tailnet *tailnet, const Word &word, const Where &place, Report &report)
{
    checkName(word.text, Side::Elsewhere, place, names, tailnet, report);
    if (word.text == "autogroup:self")
        report.error(place, messages::selfInNodeAttrs());
    else if (formOf(word.text, names) == Form::Autogroup && !isPeopleAutogroup(word.text)
        && word.text != "autogroup:tagged")
        report.error(place, messages::badTarget({}, word.text));
}

} // namespace

void validateNames(const Names &names, Report &report)
{
    NameValidator(names, report).run();
}

void validateNodeAttrs(const Names &names, const Tailnet *tailnet, Report &report)
{
    const auto array = names.policy().section("nodeattrs");
    if (array == noNode)
        return;
    const Document &document = names.document();
    const QByteArray section = names.spelling("nodeattrs");
    int index = -1;
    for (const auto node : document.elements(array)) {
        const QByteArray entry = QByteArray::number(++index);
        int element = -1;
        for (const Word &word : wordsOf(document, document.member(node, "target")))
            checkNodeAttrTarget(
                names, tailnet, word, {word.node, section, entry, "target", ++element}, report);
        element = -1;
        for (const Word &word : wordsOf(document, document.member(node, "ipPool"))) {
            const Where place{word.node, section, entry, "ipPool", ++element};
            const auto pool = AddressSet::parse(word.text);
            if (!pool)
                report.error(place, messages::badTarget({}, word.text));
            else if (isReserved(*pool))
                report.error(place, messages::reservedPool(word.text));
        }
    }
}

void validate(const Names &names, const Tailnet *tailnet, Report &report)
{
    validateSections(names, report);
    validateNames(names, report);
    validateRules(names, tailnet, report);
    validateSsh(names, tailnet, report);
    validateNodeAttrs(names, tailnet, report);
}

} // namespace policy::control
