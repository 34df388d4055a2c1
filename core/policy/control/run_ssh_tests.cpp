// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/control/run_tests.h"

#include "core/policy/control/messages.h"
#include "core/policy/control/parties.h"
#include "core/policy/control/remedies.h"
#include "core/policy/control/say.h"
#include "core/policy/rule_reader.h"

namespace policy::control {

namespace {

using hujson::noNode;

class SshTests {
public:
    SshTests(const Names &names, const Tailnet &tailnet, const SshPolicy &ssh, Report &report)
        : m_names(names)
        , m_ssh(ssh)
        , m_report(report)
        , m_section(names.spelling("sshtests"))
        , m_parties(names, tailnet)
    {
    }

    void run()
    {
        const hujson::Document &document = m_names.document();
        const auto array = document.memberFolded(hujson::Document::root(), "sshTests");
        if (array == noNode || document.kind(array) != hujson::Kind::Array)
            return;
        int index = -1;
        for (const auto node : document.elements(array)) {
            m_entry = QByteArray::number(++index);
            m_node = node;
            run(node);
        }
    }

private:
    void fail(const QString &why)
    {
        m_report.error({m_node, m_section, m_entry, nullptr, -1}, messages::testFailed(why));
    }

    void run(hujson::NodeIndex node)
    {
        const hujson::Document &document = m_names.document();
        const auto srcNode = document.member(node, "src");
        const QByteArray src = srcNode == noNode ? QByteArray() : document.string(srcNode).trimmed();
        const auto accept = wordsOf(document, document.member(node, "accept"));
        const auto deny = wordsOf(document, document.member(node, "deny"));
        const auto check = wordsOf(document, document.member(node, "check"));
        std::vector<NodeIndex> targets;
        if (!readTargets(wordsOf(document, document.member(node, "dst")), targets))
            return;
        if (accept.empty() && deny.empty() && check.empty())
            return fail(say(
                QT_TRANSLATE_NOOP("control", "the SSH test has neither `accept` nor `deny` nor `check`")));
        std::vector<NodeIndex> sources;
        for (const Party &party : m_parties.of(src))
            if (party.node)
                sources.push_back(*party.node);
        if (sources.empty())
            return fail(say(QT_TRANSLATE_NOOP("control", "nobody is `%1`, or has no device"), src));
        if (targets.empty())
            return fail(say(QT_TRANSLATE_NOOP("control", "the SSH test leads to no machine")));
        for (const Word &user : accept)
            expect(src, sources, targets, user.text, SshDecision::Accept);
        for (const Word &user : check)
            expect(src, sources, targets, user.text, SshDecision::Check);
        for (const Word &user : deny)
            expect(src, sources, targets, user.text, SshDecision::Refused);
    }

    bool readTargets(const std::vector<Word> &words, std::vector<NodeIndex> &out)
    {
        bool isGood = true;
        int element = -1;
        for (const Word &word : words) {
            const Where place{word.node, m_section, m_entry, "dst", ++element};
            switch (formOf(word.text, m_names)) {
            case Form::Tag:
                if (!m_names.hasTag(word.text)) {
                    m_report.error(
                        place, messages::sshTestsTag(word.text), tagRemedy(m_names, word.text, m_report));
                    isGood = false;
                    continue;
                }
                break;
            case Form::Login:
            case Form::Host:
            case Form::Address:
                break;
            default:
                m_report.error(place, messages::sshTestsDst(word.text));
                isGood = false;
                continue;
            }
            for (const Party &party : m_parties.of(word.text))
                if (party.node)
                    out.push_back(*party.node);
        }
        return isGood;
    }

    void expect(const QByteArray &src, const std::vector<NodeIndex> &sources,
        const std::vector<NodeIndex> &targets, const QByteArray &user, SshDecision wanted)
    {
        if (user.isEmpty())
            return fail(say(QT_TRANSLATE_NOOP("control", "the SSH test names an empty user")));
        for (const NodeIndex from : sources) {
            for (const NodeIndex to : targets) {
                if (m_ssh.decide(from, to, user).decision == wanted)
                    continue;
                const char *const text = wanted == SshDecision::Refused
                    ? QT_TRANSLATE_NOOP(
                        "control", "`%1` may log in as `%2`, and the SSH test says that it must not")
                    : wanted == SshDecision::Check
                    ? QT_TRANSLATE_NOOP("control",
                        "`%1` may not log in as `%2` after a check, and the SSH test says that it must")
                    : QT_TRANSLATE_NOOP(
                        "control", "`%1` may not log in as `%2`, and the SSH test says that it must");
                return fail(say(text, src, user));
            }
        }
    }

    const Names &m_names;
    const SshPolicy &m_ssh;
    Report &m_report;
    QByteArray m_section;
    QByteArray m_entry;
    hujson::NodeIndex m_node = noNode;
    Parties m_parties;
};

} // namespace

void runSshTests(const Names &names, const Tailnet &tailnet, const SshPolicy &ssh, Report &report)
{
    SshTests(names, tailnet, ssh, report).run();
}

} // namespace policy::control
