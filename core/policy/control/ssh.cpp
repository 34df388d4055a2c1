// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/control/ssh.h"

#include "core/policy/rule_reader.h"

#include <algorithm>

namespace policy::control {

namespace {

using Kind = Selector::Kind;
using hujson::noNode;

class SshCompiler {
public:
    SshCompiler(const Policy &policy, const Tailnet &tailnet, std::vector<std::vector<SshNodeRule>> &out)
        : m_tailnet(tailnet)
        , m_resolver(policy, tailnet)
        , m_rules(sshRules(policy))
        , m_out(out)
    {
        m_out.resize(tailnet.nodes().size());
    }

    void run()
    {
        for (const bool isCheck : {true, false}) {
            for (const SshRule &rule : m_rules)
                if (rule.isCheck == isCheck)
                    add(rule);
        }
    }

private:
    void add(const SshRule &rule)
    {
        const std::vector<NodeIndex> sources = sourcesOf(rule);
        for (const Word &word : rule.dst) {
            const Selector &selector = m_resolver.selector(word.text);
            if (selector.kind == Kind::Self) {
                for (const NodeIndex node : m_tailnet.members()) {
                    const QByteArray &login = m_tailnet.nodes()[node].login;
                    addTo(node, rule, sources,
                        [&](const Device &from) { return from.isUser() && from.login == login; });
                }
                continue;
            }
            for (const NodeIndex node : m_resolver.devices(selector))
                if (!m_tailnet.nodes()[node].isExternal)
                    addTo(node, rule, sources, [](const Device &) { return true; });
        }
    }

    std::vector<NodeIndex> sourcesOf(const SshRule &rule)
    {
        std::vector<NodeIndex> out;
        const auto add = [&out](const std::vector<NodeIndex> &nodes) {
            out.insert(out.end(), nodes.begin(), nodes.end());
        };
        for (const Word &word : rule.src) {
            const Selector &selector = m_resolver.selector(word.text);
            if (selector.kind == Kind::Any) {
                add(m_tailnet.own());
                add(m_tailnet.external());
            } else if (selector.kind == Kind::Addresses) {
                add(m_tailnet.withAddressIn(selector.addresses));
            } else {
                add(m_resolver.devices(selector));
            }
            if (selector.kind == Kind::Member)
                add(m_tailnet.external());
        }
        sortUnique(out);
        return out;
    }

    template <typename Accept>
    void addTo(NodeIndex node, const SshRule &rule, const std::vector<NodeIndex> &sources, Accept accept)
    {
        std::vector<NodeIndex> principals;
        for (const NodeIndex source : sources) {
            const bool mayMeet = source == node || m_tailnet.mayMeet(source, node);
            if (mayMeet && accept(m_tailnet.nodes()[source]))
                principals.push_back(source);
        }
        if (principals.empty())
            return;
        const bool isThere
            = std::any_of(m_out[node].begin(), m_out[node].end(), [&](const SshNodeRule &known) {
                  return known.index == rule.index && known.principals == principals;
              });
        if (!isThere)
            addRules(m_out[node], rule, std::move(principals));
    }

    /// One rule for the names that are the same for everybody, then one for each person whom `localpart:`
    /// gives his own.
    void addRules(std::vector<SshNodeRule> &out, const SshRule &rule, std::vector<NodeIndex> principals)
    {
        SshNodeRule common{rule.index, principals, {}, rule.isCheck, rule.acceptEnv};
        std::vector<QByteArray> domains;
        for (const Word &user : rule.users)
            if (user.text == "autogroup:nonroot")
                common.users["*"] = "=";
            else if (const auto domain = localpartDomain(user.text))
                domains.push_back(*domain);
            else
                common.users[user.text] = user.text;
        common.users.emplace("root", ""); // refused unless listed
        out.push_back(common);
        std::map<QByteArray, std::vector<NodeIndex>> byLogin;
        for (const NodeIndex node : domains.empty() ? std::vector<NodeIndex>() : principals) {
            const Device &device = m_tailnet.nodes()[node];
            const auto at = device.login.lastIndexOf('@');
            if (!device.isUser() || at <= 0)
                continue;
            const QByteArray domain = device.login.mid(at + 1);
            if (std::find(domains.begin(), domains.end(), domain) != domains.end())
                byLogin[device.login].push_back(node);
        }
        for (auto &[login, nodes] : byLogin) {
            const QByteArray name = login.left(login.lastIndexOf('@'));
            out.push_back({rule.index, std::move(nodes), {{name, name}}, rule.isCheck, rule.acceptEnv});
        }
    }

    const Tailnet &m_tailnet;
    Resolver m_resolver;
    std::vector<SshRule> m_rules;
    std::vector<std::vector<SshNodeRule>> &m_out;
};

} // namespace

std::optional<QByteArray> localpartDomain(const QByteArray &user)
{
    constexpr const char *prefix = "localpart:*@";
    if (!user.startsWith(prefix) || user.size() == static_cast<qsizetype>(qstrlen(prefix)))
        return std::nullopt;
    return user.mid(static_cast<qsizetype>(qstrlen(prefix)));
}

std::vector<SshRule> sshRules(const Policy &policy)
{
    std::vector<SshRule> out;
    const auto array = policy.section("ssh");
    if (array == noNode)
        return out;
    const hujson::Document &document = policy.document();
    int index = -1;
    for (const auto node : document.elements(array)) {
        ++index;
        if (document.kind(node) != hujson::Kind::Object)
            continue;
        SshRule rule;
        rule.index = index;
        rule.node = node;
        const auto action = document.member(node, "action");
        rule.isCheck = action != noNode && document.string(action).trimmed() == "check";
        rule.src = wordsOf(document, document.member(node, "src"));
        rule.dst = wordsOf(document, document.member(node, "dst"));
        rule.users = wordsOf(document, document.member(node, "users"));
        for (const Word &word : wordsOf(document, document.member(node, "acceptEnv")))
            rule.acceptEnv << word.text;
        out.push_back(std::move(rule));
    }
    return out;
}

SshPolicy SshPolicy::compile(const Policy &policy, const Tailnet &tailnet)
{
    SshPolicy out;
    SshCompiler(policy, tailnet, out.m_nodes).run();
    return out;
}

SshPolicy::Answer SshPolicy::decide(NodeIndex from, NodeIndex to, const QByteArray &user) const
{
    for (const SshNodeRule &rule : m_nodes[to]) {
        if (!std::binary_search(rule.principals.begin(), rule.principals.end(), from))
            continue;
        auto found = rule.users.find(user);
        if (found == rule.users.end())
            found = rule.users.find("*");
        if (found == rule.users.end() || found->second.isEmpty())
            continue;
        return {rule.isCheck ? SshDecision::Check : SshDecision::Accept,
            found->second == "=" ? user : found->second, rule.index};
    }
    return {};
}

} // namespace policy::control
