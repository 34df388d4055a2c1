// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/policy_writer.h"

#include "core/policy/plan.h"

#include <array>

// The bytes are a policy file that mostly does not parse, or decisions that make one which does.
// Whatever is planned has to obey the laws of a share.

namespace {

using fuzz::require;

policy::Intent intent(bool byGroup)
{
    policy::Intent out;
    out.id = QStringLiteral("attic-media");
    out.people = {QStringLiteral("tom@example.org")};
    out.machines = {{QStringLiteral("attic"),
        {*base::Address::parse(u"100.101.102.103"), *base::Address::parse(u"fd7a:115c:a1e0::6566:6667")},
        QStringLiteral("host@example.com"), {}}};
    out.ports = {{policy::Protocol::Tcp, 8096}, {policy::Protocol::Udp, 53}};
    if (byGroup)
        out.naming = {policy::Naming::Kind::Group, QStringLiteral("group:f")};
    return out;
}

void checkScript(const QByteArray &text, const policy::Plan &plan)
{
    std::vector<hujson::Edit> edits;
    for (const policy::Change &change : plan.changes)
        edits.push_back(change.edit);
    require(hujson::apply(text, edits) == plan.text, "the edit script gives the new text", text);
}

/// Each input is held to one of them: a plan is much work, and the next input comes soon.
enum class Law { Again, PausedAndResumed, Revoked };
constexpr std::array laws{Law::Again, Law::PausedAndResumed, Law::Revoked};

void checkAgain(const policy::Plan &plan, const policy::Intent &share, const policy::Topology *topology)
{
    const auto again = policy::plan(plan.text, share, topology);
    require(again && again->text == plan.text, "sharing twice is sharing once", plan.text);
}

void checkPause(const policy::Plan &plan, const policy::Intent &share, const policy::Topology *topology)
{
    const auto paused = policy::pause(plan.text, share, topology);
    require(paused.has_value(), "what was shared can be paused", plan.text);
    const auto resumed = policy::resume(paused->text, share, topology);
    require(resumed && resumed->text == plan.text, "resume undoes pause", plan.text);
}

void checkRevoke(const QByteArray &text, const policy::Plan &plan, const policy::Intent &share,
    const policy::Topology *topology)
{
    const auto narrowed = policy::narrow(text, share, topology);
    const auto revoked = policy::revoke(plan.text, share, topology);
    if (text.contains("halfdoor")) // somebody put our marks where we do not
        return;
    require(revoked.has_value(), "what was shared can be revoked", text);
    checkScript(plan.text, *revoked);
    // A rule may name the group of the share before anybody has written it: only the share mends that.
    const bool needsOurGroup = !narrowed && text.contains("group:f");
    require(narrowed || needsOurGroup, "what was shared can be narrowed", text);
    if (needsOurGroup)
        return;
    const bool groupStays = !revoked->warnings.empty(); // used in other places: said
    require(groupStays || revoked->text == narrowed->text, "revoke(share(p)) = narrow(p)", text);
}

void check(const QByteArray &text, const policy::Intent &share, const policy::Topology *topology, Law law)
{
    const auto plan = policy::plan(text, share, topology);
    if (!plan)
        require(!plan.error().problems.empty(), "a refusal says why", text);
    else
        checkScript(text, *plan);
    switch (law) {
    case Law::Again:
        (void)policy::repair(text);
        if (plan)
            checkAgain(*plan, share, topology);
        break;
    case Law::PausedAndResumed:
        (void)policy::markedShares(text);
        (void)policy::resume(text, share, topology);
        if (plan)
            checkPause(*plan, share, topology);
        break;
    case Law::Revoked:
        if (plan)
            checkRevoke(text, *plan, share, topology);
        else
            (void)policy::revoke(text, share, topology);
        break;
    }
}

policy::Topology home()
{
    policy::Topology out;
    policy::Node attic;
    attic.name = QStringLiteral("attic");
    attic.addresses = intent(false).machines[0].addresses;
    attic.user = QStringLiteral("host@example.com");
    attic.approvedRoutes = {QStringLiteral("192.168.77.0/24")};
    attic.sharedWith = {QStringLiteral("tom@example.org")};
    out.nodes.push_back(attic);
    policy::Node tom;
    tom.name = QStringLiteral("tom");
    tom.addresses = {*base::Address::parse(u"100.99.98.97")};
    tom.user = QStringLiteral("tom@example.org");
    tom.isExternal = true;
    out.nodes.push_back(tom);
    return out;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const policy::Topology topology = home();
    fuzz::Settings settings(data, size);
    const QByteArray text = settings.isMade()
        ? fuzz::PolicyWriter(fuzz::Choices(data, size), fuzz::PolicyWriter::Sections::OfRules).policy()
        : QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto *const inventory = settings.below(4) == 0 ? nullptr : &topology;
    const bool byGroup = settings.below(3) == 0;
    check(text, intent(byGroup), inventory, laws[settings.below(laws.size())]);
    return 0;
}
