// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/share_commands.h"
#include "app/cli/step_words.h"
#include "core/explain/catalogue.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

share::HostPorts portsOf(Stores &stores, const Context &context)
{
    return {*stores.shares, *stores.policies, nullptr, nullptr, context.clock};
}

std::optional<InputError> missing(const Args &args, std::initializer_list<const char *> needed)
{
    for (const char *option : needed)
        if (!args.has(option))
            return InputError{translate("cli", "`--%1` is missing").arg(QLatin1StringView(option)), {}};
    return {};
}

Exit done(const Args &args, const Context &context, const share::Share &share)
{
    if (args.wantsJson()) {
        sayJson(context.streams,
            {{"id", share.id.toStdString()}, {"next", idOf(share::nextStep(share)).toStdString()}});
        return Exit::Yes;
    }
    say(context.streams, share.id);
    sayNext(context, share);
    return Exit::Yes;
}

Result<share::Machine, InputError> machineFrom(const Args &args)
{
    const auto named = parseMachine(args.value("machine"));
    if (!named)
        return fail(named.error());
    share::Machine machine;
    machine.name = named->name;
    machine.addresses = named->addresses;
    machine.dnsName = args.value("name");
    machine.tags = args.values("tag");
    machine.owner = machine.tags.isEmpty() ? args.value("owner", args.value("host-login")) : QString();
    return machine;
}

Result<share::Service, InputError> serviceFrom(const Args &args)
{
    const explain::CatalogueEntry &entry = explain::entry(args.value("service", u"custom"_s));
    share::Service service;
    service.recipe = QString::fromUtf16(entry.id);
    service.name = args.value("called", QString::fromUtf16(entry.name));
    if (args.has("service") && service.recipe != args.value("service"))
        return fail(
            InputError{translate("cli", "the catalogue has no service `%1`").arg(args.value("service")),
                translate("cli", "leave --service out, and give --called and --port")});
    if (args.has("serve"))
        service.exposure = share::Exposure::Serve;
    QStringList ports = args.values("port");
    if (ports.isEmpty() && (entry.port != 0 || args.has("serve")))
        ports.append(QString::number(args.has("serve") ? 443 : entry.port));
    for (const QString &text : ports) {
        const auto port = parsePort(text);
        if (!port)
            return fail(InputError{translate("cli", "`%1` is not a port").arg(text),
                translate("cli", "write --port tcp:8096, with a number from 1 to 65535")});
        service.doors.push_back({port->protocol, port->port, service.name});
    }
    const auto listening = parsePorts(args.value("listening"));
    if (args.has("listening") && !listening)
        return fail(
            InputError{translate("cli", "`%1` is not a list of TCP ports").arg(args.value("listening")), {}});
    if (listening)
        service.listening = *listening;
    return service;
}

share::Person personFrom(const Args &args, const Context &context)
{
    return {args.value("friend"), args.value("login"), args.value("friend-language", context.language)};
}

/// Runs one step after the other and stops at the first that is refused.
template <typename... Steps> share::FlowResult inTurn(Steps... steps)
{
    share::FlowResult result;
    (void)((result = steps(), result.has_value()) && ...);
    return result;
}

/// For `share rule`, `share end`: which ids `--done` takes.
std::optional<share::EndItem> endItemFrom(const QString &id)
{
    if (id == u"sessions")
        return share::EndItem::RunningSessions;
    if (id == u"accounts")
        return share::EndItem::AppAccounts;
    if (id == u"keys")
        return share::EndItem::FallbackKeys;
    if (id == u"measured")
        return share::EndItem::Measure;
    return {};
}

QString stateText(share::EndRow::State state)
{
    switch (state) {
    case share::EndRow::State::Done:
        return translate("cli", "done");
    case share::EndRow::State::Now:
        return translate("cli", "now");
    case share::EndRow::State::ToDo:
        return translate("cli", "to do");
    case share::EndRow::State::NotNeeded:
        return translate("cli", "not needed");
    }
    Q_UNREACHABLE();
}

} // namespace

Exit shareNew(const Args &args, Context &context)
{
    if (const auto error = missing(args, {"friend", "machine", "host", "host-login"}))
        return unusable(context, *error);
    const auto machine = machineFrom(args);
    const auto service = serviceFrom(args);
    if (!machine || !service)
        return unusable(context, machine ? service.error() : machine.error());
    Stores stores = openStores(context);
    share::HostFlow flow(share::newShare(false, context.clock.now()), portsOf(stores, context));
    const share::FlowResult result
        = inTurn([&] { return flow.markRead(); }, [&] { return flow.chooseByHand(); },
            [&] { return flow.setHost(args.value("host"), args.value("host-login"), args.value("tailnet")); },
            [&] { return flow.setMachine(*machine); }, [&] { return flow.setService(*service); },
            [&] { return flow.setWhy(args.value("why")); },
            [&] { return flow.setPerson(personFrom(args, context)); });
    if (!result)
        return refused(context, result.error());
    return done(args, context, flow.share());
}

Exit shareAnother(const Args &args, Context &context)
{
    if (const auto error = missing(args, {"friend"}))
        return unusable(context, *error);
    Stores stores = openStores(context);
    const auto first = loadShare(context, stores, args.operand(0));
    if (!first)
        return Exit::Unusable;
    share::HostFlow flow(share::anotherFriend(*first, context.clock.now()), portsOf(stores, context));
    const share::FlowResult result = flow.setPerson(personFrom(args, context));
    if (!result)
        return refused(context, result.error());
    return done(args, context, flow.share());
}

Exit shareInvite(const Args &args, Context &context)
{
    Stores stores = openStores(context);
    const auto share = loadShare(context, stores, args.operand(0));
    if (!share)
        return Exit::Unusable;
    const int ways = int(args.has("made")) + int(args.has("accepted-by")) + int(args.has("withdrawn"));
    if (ways != 1)
        return unusable(
            context, {translate("cli", "say one of --made, --accepted-by LOGIN, --withdrawn"), {}});
    share::HostFlow flow(*share, portsOf(stores, context));
    share::FlowResult result;
    if (args.has("made"))
        result = flow.inviteMadeByHand();
    else if (args.has("withdrawn"))
        result = flow.withdrawnByHand();
    else
        result = flow.acceptedByHand(args.value("accepted-by"));
    if (!result)
        return refused(context, result.error());
    if (flow.share().invite.state == share::Invite::State::WrongAccount) {
        complain(context.streams,
            translate("cli", "accepted by %1, but the rule names %2")
                .arg(flow.share().invite.acceptedBy, flow.share().person.login),
            translate("cli",
                "take the share back (--withdrawn) and invite again; change the rule only after you asked "
                "your friend in another way than the link went"));
        return Exit::No;
    }
    return done(args, context, flow.share());
}

Exit shareEnd(const Args &args, Context &context)
{
    Stores stores = openStores(context);
    const auto share = loadShare(context, stores, args.operand(0));
    if (!share)
        return Exit::Unusable;
    share::HostFlow flow(*share, portsOf(stores, context));
    // Who only looks has begun nothing.
    const bool isLooking = !share->ending.startedAt.isValid() && !share->endedAt.isValid()
        && !args.has("withdrawn") && args.values("done").isEmpty();
    share::FlowResult result = isLooking ? share::FlowResult() : flow.startEnding();
    if (result && args.has("withdrawn"))
        result = flow.withdrawnByHand();
    const QStringList items = args.values("done");
    for (const QString &id : items) {
        const auto item = endItemFrom(id);
        if (!item)
            return unusable(
                context, {translate("cli", "--done is sessions, accounts, keys or measured"), {}});
        if (result)
            result = flow.markEndItem(*item);
    }
    if (!result)
        return refused(context, result.error());
    const bool isEnded = isLooking ? flow.share().endedAt.isValid() : flow.finishEnding().has_value();
    Json rows = Json::array();
    for (const share::EndRow &row : share::endChecklist(flow.share())) {
        rows.push_back({{"text", row.text.toStdString()}, {"reason", row.reason.toStdString()},
            {"state", stateText(row.state).toStdString()}});
        if (args.wantsJson())
            continue;
        sayFolded(context.streams, stateText(row.state) + u": "_s + row.text, 2);
        sayFolded(context.streams, u"  "_s + row.reason, 2);
    }
    if (args.wantsJson())
        sayJson(context.streams, {{"ended", isEnded}, {"steps", rows}});
    return isEnded ? Exit::Yes : Exit::No;
}

} // namespace cli
