// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/own_tests.h"

#include "core/policy/engine.h"
#include "core/policy/words.h"

#include <algorithm>

namespace policy {

namespace {

using hujson::noNode;

constexpr std::size_t maxTests = 200;
constexpr qsizetype maxText = 254;

bool isPlainText(const QString &text)
{
    return !text.isEmpty() && text.size() <= maxText && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() > 0x20 && c.unicode() != 0x7F;
    });
}

bool isSingle(const AddressSet &addresses)
{
    const auto prefixes = addresses.prefixes(1);
    return prefixes && prefixes->size() == 1 && !prefixes->first().contains(QLatin1Char('/'));
}

class TestCheck {
public:
    TestCheck(const Policy &policy, const Intent &intent, const Topology *topology)
        : m_engine(policy, SharedPeople::of(intent.people, topology))
        , m_topology(topology)
    {
    }

    [[nodiscard]] std::optional<Problem> problem(const OwnTest &test)
    {
        if (auto said = sourceProblem(test.src); !said.isEmpty())
            return Problem{said, {}, {}, {}};
        const bool isIcmp = test.protocol == QLatin1String("icmp");
        if (test.accept.isEmpty() && test.deny.isEmpty())
            return Problem{words::ownTestEmpty(test.src), {}, {}, {}};
        if (!test.protocol.isEmpty()
            && (!isPlainText(test.protocol) || protocolNumber(test.protocol.toUtf8()) > 254))
            return Problem{words::ownTestTarget(test.src, test.protocol), {}, {}, {}};
        for (const QString &target : test.accept + test.deny)
            if (!isTarget(target, isIcmp))
                return Problem{words::ownTestTarget(test.src, target), {}, {}, {}};
        return std::nullopt;
    }

private:
    [[nodiscard]] QString sourceProblem(const QString &src)
    {
        if (!isPlainText(src))
            return words::ownTestSource(src);
        const Selector &selector = m_engine.selector(src.toUtf8());
        if (m_engine.namesShared(selector) || isForeign(selector))
            return words::ownTestFriend(src);
        switch (selector.kind) {
        case Selector::Kind::Login:
        case Selector::Kind::Tag:
            return {};
        case Selector::Kind::Group:
            return selector.members.isEmpty() ? words::ownTestSource(src) : QString();
        case Selector::Kind::Addresses:
            return isSingle(selector.addresses) && !src.contains(QLatin1Char('/'))
                ? QString()
                : words::ownTestSource(src);
        default:
            return words::ownTestSource(src);
        }
    }

    /// The address of a device of another tailnet.
    [[nodiscard]] bool isForeign(const Selector &selector) const
    {
        if (selector.kind != Selector::Kind::Addresses || !m_topology || !isSingle(selector.addresses))
            return false;
        return std::any_of(m_topology->nodes.begin(), m_topology->nodes.end(), [&](const Node &node) {
            return node.isExternal
                && std::any_of(node.addresses.begin(), node.addresses.end(),
                    [&](const base::Address &a) { return selector.addresses.contains(a); });
        });
    }

    [[nodiscard]] bool isTarget(const QString &target, bool isIcmp)
    {
        const HostPorts split = splitHostPorts(target.toUtf8());
        bool isNumber = false;
        const uint port = split.ports.toUInt(&isNumber);
        const bool isPort
            = isNumber && split.ports.at(0) != '+' && (isIcmp ? port == 0 : port >= 1 && port <= 65535);
        if (!isPlainText(target) || !isPort || split.host.isEmpty() || split.host.contains('/'))
            return false;
        const Selector &selector = m_engine.selector(split.host);
        switch (selector.kind) {
        case Selector::Kind::Login:
        case Selector::Kind::Tag:
        case Selector::Kind::Group:
            return true;
        case Selector::Kind::Addresses:
            return isSingle(selector.addresses);
        default:
            return false;
        }
    }

    Engine m_engine;
    const Topology *m_topology;
};

QByteArrayList bytesOf(const QStringList &texts)
{
    QByteArrayList out;
    for (const QString &text : texts)
        out << text.toUtf8();
    return out;
}

std::vector<Member> membersOf(const OwnTest &test, bool isTight)
{
    std::vector<Member> out{{"src", quoted(test.src.toUtf8())}};
    if (!test.protocol.isEmpty())
        out.push_back({"proto", quoted(test.protocol.toUtf8())});
    if (!test.accept.isEmpty())
        out.push_back({"accept", listOf(bytesOf(test.accept), isTight)});
    if (!test.deny.isEmpty())
        out.push_back({"deny", listOf(bytesOf(test.deny), isTight)});
    return out;
}

bool isThere(const Policy &policy, const OwnTest &test)
{
    const QByteArray wanted = compact(objectLines(membersOf(test, true), {}).join());
    return std::any_of(policy.tests().begin(), policy.tests().end(),
        [&](const PolicyTest &one) { return compact(policy.raw(one.node)) == wanted; });
}

/// Behind the last test, or a section of its own.
Changes insertionOf(const Policy &policy, const std::vector<OwnTest> &tests)
{
    const hujson::Document &document = policy.document();
    const hujson::NodeIndex section = policy.section("tests");
    const RuleStyle style = styleLike(policy, policy.tests().empty() ? noNode : policy.tests().back().node);
    QByteArrayList lines;
    for (const OwnTest &test : tests) {
        QByteArrayList entry = objectLines(membersOf(test, style.isTight), style);
        if (&test != &tests.back())
            entry.last() += ',';
        lines << entry;
    }
    if (section != noNode)
        return insertion(document, section, lines, words::whyOwnTests());
    if (hasTrailingCommas(document))
        lines.last() += ',';
    for (QByteArray &line : lines)
        line.prepend(style.unit);
    lines.prepend(QByteArray("\"tests\":") + (style.isTight ? "[" : " ["));
    lines << "]";
    return insertion(document, hujson::Document::root(), lines, words::whyOwnTests());
}

} // namespace

Result<Changes, Refusal> addingTests(
    const Policy &policy, const Intent &intent, const Topology *topology, const std::vector<OwnTest> &tests)
{
    std::vector<Problem> problems;
    std::vector<OwnTest> missing;
    TestCheck check(policy, intent, topology);
    for (const OwnTest &test : tests)
        if (auto problem = check.problem(test))
            problems.push_back(*std::move(problem));
        else if (!isThere(policy, test) && std::find(missing.begin(), missing.end(), test) == missing.end())
            missing.push_back(test);
    if (tests.size() > maxTests)
        problems.push_back({words::tooManyTests(), {}, {}, {}});
    if (!problems.empty())
        return fail(Refusal{std::move(problems)});
    return missing.empty() ? Changes() : insertionOf(policy, missing);
}

} // namespace policy
