// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/container.h"
#include "core/policy/control/messages.h"
#include "core/policy/control/remedies.h"
#include "core/policy/control/say.h"
#include "core/policy/control/validate.h"
#include "core/policy/rule_reader.h"

#include <algorithm>
#include <optional>

// Source of the rules: recorded refusals (`../shared/captures/README.md`); Tailscale docs, "Policy syntax"
// (2026-04-08), "Grants syntax" (2026-01-05) and "Targets and selectors" (2026-01-05).

namespace policy::control {

namespace {

using hujson::Document;
using hujson::Kind;
using hujson::noNode;

constexpr const char *self = "autogroup:self";
constexpr int unknownProtocolNumber = 255;

/// Capabilities of Tailscale's own that a policy may give: those of the recordings, and of its published
/// services.
constexpr const char *givableCapabilities[]
    = {"drive", "kubernetes", "relay", "webui", "golink", "tsidp", "secrets"};
/// Those that it refused when recorded.
constexpr const char *refusedCapabilities[] = {"funnel", "ingress", "relay-target", "drive-sharer"};

bool hasPorts(int protocol)
{
    return protocol == PortSpec::everyProtocol || protocol == 6 || protocol == 17 || protocol == 132;
}

bool isNumber(const QByteArray &text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

class RuleValidator {
public:
    RuleValidator(const Names &names, const Tailnet *tailnet, Report &report)
        : m_names(names)
        , m_tailnet(tailnet)
        , m_report(report)
    {
    }

    void run(const char *lowerSection, bool isGrants)
    {
        const auto array = m_names.policy().section(lowerSection);
        if (array == noNode)
            return;
        m_isGrants = isGrants;
        m_section = m_names.spelling(lowerSection);
        int index = -1;
        auto rule = m_names.policy().rules().begin(); // has those that are objects, in the same order
        for (const auto node : document().elements(array)) {
            m_entry = QByteArray::number(++index);
            if (document().kind(node) != Kind::Object) {
                m_report.error(
                    where(node), messages::wrongKind(m_section + '[' + m_entry + ']', "an object"));
                continue;
            }
            while (rule->node != node)
                ++rule;
            check(*rule);
        }
    }

private:
    [[nodiscard]] const Document &document() const { return m_names.document(); }
    [[nodiscard]] Where where(hujson::NodeIndex node, const char *member = nullptr, int element = -1) const
    {
        return {node, m_section, m_entry, member, element};
    }

    void check(const Rule &rule)
    {
        checkMembers(rule.node);
        checkLists(rule);
        if (m_isGrants)
            checkGrant(rule);
        else
            checkAcl(rule);
        int element = -1;
        for (const Word &word : rule.src)
            checkSource(word, ++element);
        checkSelf(rule);
        checkPosture(rule.node);
    }

    /// A member of the other form. Others that we do not know are new, or typing errors: only a warning.
    void checkMembers(hujson::NodeIndex node)
    {
        static const QByteArrayList acl{"action", "src", "dst", "users", "ports", "proto", "srcposture"};
        static const QByteArrayList grant{"src", "dst", "ip", "app", "srcposture", "via"};
        for (const auto &member : document().members(node)) {
            const QByteArray name = document().string(member.name);
            const QByteArray lower = name.toLower();
            if ((m_isGrants ? grant : acl).contains(lower))
                continue;
            if ((m_isGrants ? acl : grant).contains(lower)) {
                m_report.error(
                    where(member.name), messages::unknownMember(name, m_isGrants ? "grants" : "acls"));
                continue;
            }
            m_report.warn(where(member.name),
                say(QT_TRANSLATE_NOOP("control", "`%1` is not known here and is left as it is"))
                    .arg(QString::fromUtf8(name)));
        }
    }

    void checkLists(const Rule &rule)
    {
        for (const auto &[list, name] : {std::pair{rule.srcNode, "src"}, std::pair{rule.dstNode, "dst"}}) {
            if (list == noNode || document().kind(list) == Kind::Null)
                continue;
            if (document().kind(list) != Kind::Array) {
                m_report.error(where(list, name),
                    messages::wrongKind(m_section + '[' + m_entry + "]." + name, "a list"));
                continue;
            }
            int element = -1;
            for (const auto item : document().elements(list)) {
                ++element;
                if (document().kind(item) != Kind::String)
                    m_report.error(where(item, name, element),
                        messages::wrongKind(m_section + '[' + m_entry + "]." + name, "a list of strings"));
            }
        }
    }

    void checkAcl(const Rule &rule)
    {
        const auto action = document().member(rule.node, "action");
        const QByteArray text = action == noNode ? QByteArray() : document().string(action).trimmed();
        if (text != "accept")
            m_report.error(
                where(action == noNode ? rule.node : action, action == noNode ? nullptr : "action"),
                messages::actionNotSupported(text),
                text.toLower() == "accept" ? instead(m_names, action, "accept") : Replacements());
        const int protocol = checkProtocol(rule);
        int element = -1;
        for (const Target &target : rule.dst) {
            ++element;
            const HostPorts split = splitHostPorts(target.word.text);
            const Where place = where(target.word.node, "dst", element);
            const QByteArray quoted = "dst=\"" + target.word.text + "\": ";
            if (split.ports.isNull()) {
                m_report.error(place, messages::noPort(target.word.text));
                continue;
            }
            if (!checkPorts(split.ports, quoted, place))
                continue;
            if (!hasPorts(protocol) && protocol != unknownProtocolNumber && split.ports.trimmed() != "*")
                m_report.error(place, messages::portsOfProtocol(protocolText(rule)));
            checkTarget(split.host, place);
        }
    }

    QByteArray protocolText(const Rule &rule) const
    {
        const auto node = document().member(rule.node, "proto");
        if (node == noNode)
            return {};
        if (document().kind(node) == Kind::String)
            return document().string(node).trimmed();
        return m_names.policy().raw(node);
    }

    int checkProtocol(const Rule &rule)
    {
        const QByteArray text = protocolText(rule);
        if (text.isEmpty() || text == "null")
            return PortSpec::everyProtocol;
        const int number = protocolNumber(text);
        if (number == unknownProtocolNumber && text != "255")
            m_report.error(
                where(document().member(rule.node, "proto"), "proto"), messages::unknownProtocol(text));
        return number;
    }

    bool checkPorts(const QByteArray &ports, const QByteArray &prefix, const Where &place,
        const Replacements &remedy = {})
    {
        bool isGood = true;
        for (const QByteArray &part : ports.split(',')) {
            if (const char *const fault = portFault(part.trimmed())) {
                m_report.error(place, messages::portRange(prefix, part.trimmed(), fault), remedy);
                isGood = false;
            }
        }
        return isGood;
    }

    void checkGrant(const Rule &rule)
    {
        const auto ip = document().member(rule.node, "ip");
        const std::vector<Word> entries = wordsOf(document(), ip);
        if (entries.empty() && rule.apps.isEmpty())
            m_report.error(where(rule.node), messages::neitherIpNorApp());
        int element = -1;
        for (const Word &entry : entries)
            checkIpEntry(entry, ++element);
        element = -1;
        for (const Target &target : rule.dst) {
            const Where place = where(target.word.node, "dst", ++element);
            if (target.selector == "0.0.0.0/0" || target.selector == "::/0")
                m_report.error(place, messages::everyAddress(target.selector));
            else if (hasPortBehind(target.selector))
                m_report.error(place, messages::portInGrant());
            else
                checkTarget(target.selector, place);
            if (target.selector == "autogroup:internet" && !rule.apps.isEmpty())
                m_report.error(place, messages::appToInternet());
        }
        checkVia(rule);
        for (const QByteArray &name : rule.apps)
            checkCapability(name, rule);
    }

    bool hasPortBehind(const QByteArray &text) const
    {
        const auto colon = text.lastIndexOf(':');
        const Form form = formOf(text, m_names);
        if (colon < 0 || form == Form::Host || form == Form::Address || form == Form::Prefix
            || form == Form::Template)
            return false;
        const QByteArray behind = text.mid(colon + 1);
        const bool isPort = behind == "*"
            || isNumber(behind.left(std::max<qsizetype>(behind.indexOf('-'), 0))) || isNumber(behind);
        const Form host = formOf(splitHostPorts(text).host, m_names);
        return isPort && host != Form::Nothing;
    }

    void checkIpEntry(const Word &entry, int element)
    {
        const Where place = where(entry.node, "ip", element);
        if (entry.text == "*" || formOf(entry.text, m_names) == Form::Template)
            return;
        const auto colon = entry.text.lastIndexOf(':');
        if (colon < 0) {
            const int number = isNumber(entry.text) ? unknownProtocolNumber : protocolNumber(entry.text);
            const bool hasOneMeaning
                = number != unknownProtocolNumber && !hasPorts(number); // `icmp` is `icmp:*`
            checkPorts(entry.text, {}, place,
                hasOneMeaning ? instead(m_names, entry.node, entry.text.toLower() + ":*") : Replacements());
            return;
        }
        const QByteArray name = entry.text.left(colon).trimmed();
        const int protocol = name == "*" ? PortSpec::everyProtocol : protocolNumber(name);
        if (protocol == unknownProtocolNumber && name != "255") {
            m_report.error(place, messages::unknownProtocol(name));
            return;
        }
        const QByteArray ports = entry.text.mid(colon + 1).trimmed();
        if (checkPorts(ports, {}, place) && !hasPorts(protocol) && ports != "*")
            m_report.error(place, messages::portsOfProtocol(name), instead(m_names, entry.node, name + ":*"));
    }

    void checkVia(const Rule &rule)
    {
        int element = -1;
        for (const Word &word : wordsOf(document(), document().member(rule.node, "via"))) {
            const Where place = where(word.node, "via", ++element);
            if (formOf(word.text, m_names) == Form::Template)
                continue;
            if (!word.text.startsWith("tag:"))
                m_report.error(place, messages::viaNotATag());
            else if (!m_names.hasTag(word.text))
                m_report.error(
                    place, messages::viaTagNotFound(word.text), tagRemedy(m_names, word.text, m_report));
        }
    }

    void checkCapability(const QByteArray &name, const Rule &rule)
    {
        const auto app = document().member(rule.node, "app");
        const Where place = where(app, "app");
        if (!isCapabilityName(name)) {
            m_report.error(place, messages::capabilityForm(), stripScheme(m_names, app, name));
            return;
        }
        const auto slash = name.indexOf('/');
        const QByteArray domain = name.left(slash);
        if (domain != "tailscale.com")
            return;
        const auto is
            = [path = name.mid(slash + 1)](const char *known) { return path == QByteArray("cap/") + known; };
        if (std::any_of(std::begin(refusedCapabilities), std::end(refusedCapabilities), is))
            m_report.error(place, messages::capabilityDomain());
        else if (std::none_of(std::begin(givableCapabilities), std::end(givableCapabilities), is))
            m_report.warn(place,
                say(QT_TRANSLATE_NOOP("control", "it is not known whether a policy may give `%1`"))
                    .arg(QString::fromUtf8(name)));
    }

    void checkTarget(const QByteArray &text, const Where &place)
    {
        checkName(text, Side::Dst, place, m_names, m_tailnet, m_report);
        if (formOf(text, m_names) != Form::Autogroup)
            return;
        if (text == "autogroup:danger-all")
            m_report.error(place, messages::dangerAllAsDst());
        else if (text == "autogroup:shared" || text == "autogroup:nonroot")
            m_report.error(place, messages::notOnDstSide(text));
        else if (!isPeopleAutogroup(text) && text != "autogroup:tagged" && text != self
            && text != "autogroup:internet")
            m_report.error(place, messages::badTarget("dst=\"" + text + "\": ", text));
    }

    void checkSource(const Word &word, int element)
    {
        const QByteArray &text = word.text;
        const Where place = where(word.node, "src", element);
        checkName(text, Side::Src, place, m_names, m_tailnet, m_report);
        if (formOf(text, m_names) != Form::Autogroup)
            return;
        if (text == self || text == "autogroup:internet" || text == "autogroup:nonroot")
            m_report.error(place, messages::notOnSrcSide(text));
        else if (!isPeopleAutogroup(text) && text != "autogroup:tagged" && text != "autogroup:shared"
            && text != "autogroup:danger-all")
            m_report.error(place, messages::badTarget("src=", text));
    }

    void checkSelf(const Rule &rule)
    {
        const auto toSelf = std::find_if(
            rule.dst.begin(), rule.dst.end(), [](const Target &target) { return target.selector == self; });
        if (toSelf == rule.dst.end())
            return;
        const bool isBad = std::any_of(rule.src.begin(), rule.src.end(), [this](const Word &word) {
            switch (formOf(word.text, m_names)) {
            case Form::Any:
                return m_isGrants;
            case Form::Login:
            case Form::Group:
            case Form::Domain:
            case Form::Template:
                return false;
            case Form::Autogroup:
                return !isPeopleAutogroup(word.text);
            default:
                return true;
            }
        });
        if (isBad)
            m_report.error(where(toSelf->word.node, "dst", static_cast<int>(toSelf - rule.dst.begin())),
                messages::selfNeedsPeople());
    }

    void checkPosture(hujson::NodeIndex rule)
    {
        int element = -1;
        for (const Word &word : wordsOf(document(), document().member(rule, "srcPosture"))) {
            ++element;
            if (!m_names.hasPosture(word.text) && formOf(word.text, m_names) != Form::Template)
                m_report.error(where(word.node, "srcPosture", element), messages::postureNotFound(word.text));
        }
    }

    const Names &m_names;
    const Tailnet *m_tailnet;
    Report &m_report;
    bool m_isGrants = false;
    QByteArray m_section;
    QByteArray m_entry;
};

void checkPlurals(const Names &names, Report &report)
{
    bool hasSingular = false;
    Replacements plurals;
    hujson::NodeIndex first = noNode; // nodes are numbered as they stand in the file
    const auto look = [&](const Word &word, const QByteArray &selector) {
        hasSingular = hasSingular || selector == "autogroup:member";
        if (selector != "autogroup:members")
            return;
        first = std::min(first, word.node);
        plurals.push_back(
            {names.document().span(word.node), quoted("autogroup:member" + word.text.mid(selector.size()))});
    };
    for (const Rule &rule : names.policy().rules()) {
        for (const Word &word : rule.src)
            look(word, word.text);
        for (const Target &target : rule.dst)
            look(target.word, target.selector);
    }
    if (!hasSingular || plurals.empty())
        return;
    std::sort(plurals.begin(), plurals.end(),
        [](const auto &a, const auto &b) { return a.span.begin < b.span.begin; });
    report.error({first, {}, {}, nullptr, -1}, messages::mixedPlurals(), std::move(plurals));
}

} // namespace

const char *portFault(const QByteArray &part)
{
    if (part == "*")
        return nullptr;
    const auto dash = part.indexOf('-');
    const auto number = [](const QByteArray &text) -> std::optional<int> {
        if (!isNumber(text) || text.size() > 5 || text.toInt() > 65535)
            return std::nullopt;
        return text.toInt();
    };
    const auto first = number(dash < 0 ? part : part.left(dash));
    if (!first)
        return "invalid first integer";
    if (*first == 0)
        return "first port must be >0, or use '*' for wildcard";
    if (dash < 0)
        return nullptr;
    const auto last = number(part.mid(dash + 1));
    if (!last)
        return "invalid last integer";
    return *last < *first ? "first port must not be above the last" : nullptr;
}

void validateRules(const Names &names, const Tailnet *tailnet, Report &report)
{
    RuleValidator validator(names, tailnet, report);
    validator.run("acls", false);
    validator.run("grants", true);
    checkPlurals(names, report);
}

} // namespace policy::control
