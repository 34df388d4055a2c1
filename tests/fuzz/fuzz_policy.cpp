// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/policy_writer.h"

#include "core/policy/plan.h"

// The bytes are read twice: as a policy file that mostly does not parse, and as decisions that make one which does.
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
                     QStringLiteral("host@example.com"),
                     {}}};
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

void check(const QByteArray &text, const policy::Intent &share, const policy::Topology *topology)
{
    (void)policy::repair(text);
    (void)policy::markedShares(text);
    const auto plan = policy::plan(text, share, topology);
    if (!plan) {
        require(!plan.error().problems.empty(), "a refusal says why", text);
        (void)policy::revoke(text, share, topology);
        (void)policy::pause(text, share, topology);
        (void)policy::resume(text, share, topology);
        return;
    }
    checkScript(text, *plan);
    const auto again = policy::plan(plan->text, share, topology);
    require(again && again->text == plan->text, "sharing twice is sharing once", text);
    const auto paused = policy::pause(plan->text, share, topology);
    require(paused.has_value(), "what was shared can be paused", text);
    const auto resumed = policy::resume(paused->text, share, topology);
    require(resumed && resumed->text == plan->text, "resume undoes pause", text);
    const auto narrowed = policy::narrow(text, share, topology);
    const auto revoked = policy::revoke(plan->text, share, topology);
    if (text.contains("halfdoor")) // somebody put our marks where we do not
        return;
    require(narrowed && revoked, "what was shared can be narrowed and revoked", text);
    checkScript(plan->text, *revoked);
    const bool groupStays = !revoked->warnings.empty(); // used in other places: said
    require(groupStays || revoked->text == narrowed->text, "revoke(share(p)) = narrow(p)", text);
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
    const QByteArray raw(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QByteArray made = fuzz::PolicyWriter(fuzz::Choices(data, size), fuzz::PolicyWriter::Sections::OfRules).policy();
    const bool byGroup = size % 3 == 0;
    check(raw, intent(byGroup), &topology);
    check(made, intent(byGroup), size % 2 == 0 ? &topology : nullptr);
    return 0;
}
