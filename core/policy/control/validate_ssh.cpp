// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/control/go_duration.h"
#include "core/policy/control/messages.h"
#include "core/policy/control/remedies.h"
#include "core/policy/control/say.h"
#include "core/policy/control/ssh.h"
#include "core/policy/control/validate.h"
#include "core/policy/rule_reader.h"

#include <algorithm>

// Source of the rules: recorded refusals of the ssh family; Tailscale docs, "Policy syntax" (2026-04-08),
// part "ssh".

namespace policy::control {

namespace {

using hujson::Document;
using hujson::Kind;
using hujson::noNode;

constexpr std::int64_t maxPeriod = 168LL * 3600 * 1'000'000'000;

class SshValidator {
public:
    SshValidator(const Names &names, const Tailnet *tailnet, Report &report)
        : m_names(names)
        , m_tailnet(tailnet)
        , m_report(report)
        , m_section(names.spelling("ssh"))
    {
    }

    void run()
    {
        const auto array = m_names.policy().section("ssh");
        if (array == noNode)
            return;
        int index = -1;
        for (const auto node : document().elements(array)) {
            ++index;
            m_entry = QByteArray::number(index);
            if (document().kind(node) != Kind::Object)
                m_report.error(where(node), messages::wrongKind("ssh[" + m_entry + ']', "an object"));
        }
        for (const SshRule &rule : sshRules(m_names.policy()))
            check(rule);
    }

private:
    [[nodiscard]] const Document &document() const { return m_names.document(); }
    [[nodiscard]] Where where(hujson::NodeIndex node, const char *member = nullptr, int element = -1) const
    {
        return {node, m_section, m_entry, member, element};
    }

    void check(const SshRule &rule)
    {
        m_entry = QByteArray::number(rule.index);
        checkAction(rule);
        checkSources(rule);
        int element = -1;
        for (const Word &word : rule.dst)
            checkTarget(rule, word, ++element);
        checkUsers(rule);
        checkPeriod(rule);
        element = -1;
        const auto list = document().member(rule.node, "acceptEnv");
        if (list == noNode || document().kind(list) != Kind::Array)
            return;
        for (const auto item : document().elements(list)) {
            ++element;
            if (document().kind(item) == Kind::String && document().string(item).isEmpty())
                m_report.error(where(item, "acceptEnv", element), messages::emptyAcceptEnv(),
                    m_report.wantsRemedies() ? withoutElement(m_names, list, element) : Replacements());
        }
    }

    void checkAction(const SshRule &rule)
    {
        const auto node = document().member(rule.node, "action");
        const QByteArray action = node == noNode ? QByteArray() : document().string(node).trimmed();
        if (action.isEmpty())
            m_report.error(where(rule.node), messages::noAction());
        else if (action == "accept" || action == "check")
            return;
        else if (const QByteArray lower = action.toLower(); lower == "accept" || lower == "check")
            m_report.error(where(node, "action"), messages::badAction(action), instead(m_names, node, lower));
        else
            m_report.error(where(node, "action"), messages::badAction(action));
    }

    void checkSources(const SshRule &rule)
    {
        // Shared people can log in on tagged machines only (Tailscale docs, "Policy syntax", part "ssh").
        const bool isToTags = std::any_of(rule.dst.begin(), rule.dst.end(),
            [](const Word &word) { return word.text.startsWith("tag:") || word.text == "autogroup:tagged"; });
        int element = -1;
        for (const Word &word : rule.src) {
            const Where place = where(word.node, "src", ++element);
            checkName(word.text, Side::Elsewhere, place, m_names, m_tailnet, m_report);
            if (word.text == "autogroup:shared")
                m_report.error(place, messages::sharedInSsh());
            else if (isToTags && word.text.startsWith("autogroup:member"))
                m_report.warn(place,
                    say(QT_TRANSLATE_NOOP("control",
                        "in `ssh`, `autogroup:member` may cover people of other tailnets on a machine that "
                        "is shared with them")));
        }
    }

    void checkTarget(const SshRule &rule, const Word &word, int element)
    {
        const Where place = where(word.node, "dst", element);
        switch (formOf(word.text, m_names)) {
        case Form::Tag:
            checkName(word.text, Side::Elsewhere, place, m_names, m_tailnet, m_report);
            return;
        case Form::Autogroup:
            if (word.text == "autogroup:self" || word.text == "autogroup:tagged")
                return;
            break;
        case Form::Login:
            if (rule.src.size() == 1 && rule.src.front().text.compare(word.text, Qt::CaseInsensitive) == 0)
                return;
            break;
        case Form::Template:
            return;
        default:
            break;
        }
        m_report.error(place, messages::badSshDst(word.text));
    }

    void checkUsers(const SshRule &rule)
    {
        if (rule.users.empty())
            m_report.error(where(rule.node), messages::noUsers());
        int element = -1;
        for (const Word &user : rule.users) {
            const Where place = where(user.node, "users", ++element);
            const auto domain = localpartDomain(user.text);
            if (user.text.isEmpty() || user.text == "*")
                m_report.error(place, messages::badUser(user.text));
            else if (domain && isForeignDomain(*domain, m_tailnet))
                m_report.error(place, messages::foreignDomain(*domain));
        }
    }

    void checkPeriod(const SshRule &rule)
    {
        const auto node = document().member(rule.node, "checkPeriod");
        if (node == noNode || document().kind(node) != Kind::String)
            return;
        const QByteArray text = document().string(node);
        if (text.isEmpty() || text == "always")
            return;
        const Where place = where(node, "checkPeriod");
        const auto period = parseGoDuration(text);
        if (!period)
            m_report.error(place, messages::badDuration(period.error()));
        else if (*period < 0)
            m_report.error(place, messages::negativePeriod(goDurationText(*period)));
        else if (*period > maxPeriod)
            m_report.error(
                place, messages::longPeriod(goDurationText(*period)), instead(m_names, node, "168h"));
    }

    const Names &m_names;
    const Tailnet *m_tailnet;
    Report &m_report;
    QByteArray m_section;
    QByteArray m_entry;
};

} // namespace

void validateSsh(const Names &names, const Tailnet *tailnet, Report &report)
{
    SshValidator(names, tailnet, report).run();
}

} // namespace policy::control
