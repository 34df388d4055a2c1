// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/check_task.h"

#include "app/cli/await.h"
#include "app/cli/stores.h"
#include "core/io/tailscale_client.h"
#include "core/share/friend_flow.h"
#include "core/share/visit.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

/// A card and a share say everything themselves.
Result<void, InputError> needsNothingElse(const Args &args, bool isCard)
{
    for (const char *option : {"share", "address", "name", "open", "closed", "any-address"})
        if (args.has(option) && (isCard || qstrcmp(option, "share") != 0))
            return fail(InputError{(isCard ? translate("cli", "a card and `--%1` together")
                                           : translate("cli", "a share and `--%1` together"))
                                       .arg(QLatin1StringView(option)),
                translate("cli", "give a card, a share, or --address and --open")});
    return {};
}

/// What the host reaches from his own computer proves nothing about his friend, so it gets no owner and is
/// not kept: his own rules would look like doors that stand open.
Result<CheckTask, InputError> fromShare(const Args &args, const Context &context)
{
    if (const auto alone = needsNothingElse(args, false); !alone)
        return fail(alone.error());
    const auto share = openStores(context).shares->load(args.value("share"));
    if (!share)
        return fail(InputError{share::describe(share.error()), share.error().detail});
    if (share->practice)
        return fail(InputError{translate("cli", "this is a practice share, its machine does not exist"),
            translate("cli", "see `halfdoor-cli practice --friend-only`")});
    CheckTask task;
    task.promise = share::promiseOf(*share);
    task.names = {probe::Names::Reader::Host, share->hostName, share->person.name, share->machine.name};
    note(context.streams,
        //: %1 the friend
        translate("cli",
            "This measures from this computer and is not kept: what %1 reaches shows only where his account "
            "is signed in.")
            .arg(share->person.name));
    return task;
}

Result<CheckTask, InputError> fromCard(const Args &args, const Context &context)
{
    if (const auto alone = needsNothingElse(args, true); !alone)
        return fail(alone.error());
    const auto bytes = readInput(context, args.operand(0), share::Card::maxBytes);
    if (!bytes)
        return fail(bytes.error());
    const auto card = share::readCard(*bytes);
    if (!card)
        return fail(InputError{share::describe(card.error()), card.error().where});
    if (card->practice)
        return fail(InputError{translate("cli", "this is a practice card, its machine does not exist"),
            translate("cli", "see `halfdoor-cli practice --friend-only`")});
    CheckTask task;
    task.promise = share::promiseOf(*card);
    task.owner = share::visitId(*card);
    task.nonce = card->nonce;
    task.names = {probe::Names::Reader::Friend, card->hostName, card->friendName, card->machine};
    task.card = *card;
    return task;
}

Result<std::vector<std::uint16_t>, InputError> portsOf(const Args &args, const char *option)
{
    std::vector<std::uint16_t> all;
    const QStringList lists = args.values(option);
    for (const QString &list : lists) {
        const auto ports = parsePorts(list);
        if (!ports)
            return fail(InputError{translate("cli", "`%1` is not a list of TCP ports").arg(list),
                translate("cli", "write --%1 22,80 with numbers from 1 to 65535")
                    .arg(QLatin1StringView(option))});
        all.insert(all.end(), ports->begin(), ports->end());
    }
    return all;
}

Result<CheckTask, InputError> fromOptions(const Args &args)
{
    CheckTask task;
    task.isByHand = true;
    probe::Promise &promise = task.promise;
    promise.dnsName = args.value("name");
    const QStringList addresses = args.values("address");
    for (const QString &text : addresses) {
        const auto address = base::Address::parse(text);
        if (!address)
            return fail(InputError{translate("cli", "`%1` is not an IP address").arg(text), {}});
        promise.addresses.push_back(*address);
    }
    const auto open = portsOf(args, "open");
    const auto closed = portsOf(args, "closed");
    if (!open || !closed)
        return fail(open ? closed.error() : open.error());
    for (const std::uint16_t port : *open)
        promise.doors.push_back({port, {}});
    task.closed = *closed;
    if (args.has("any-address"))
        task.rule = probe::AddressRule::anything();
    task.names.machine = promise.dnsName.isEmpty() && !promise.addresses.empty()
        ? promise.addresses.front().toString()
        : promise.dnsName.section(u'.', 0, 0);
    task.names.host = translate("cli", "your host");
    return task;
}

} // namespace

Result<CheckTask, InputError> readCheckTask(const Args &args, const Context &context)
{
    if (!args.operands().isEmpty())
        return fromCard(args, context);
    return args.has("share") ? fromShare(args, context) : fromOptions(args);
}

void askClient(CheckTask &task, const Context &context)
{
    using State = api::ClientStatus::State;
    io::TailscaleClient client(io::TailscaleClient::find());
    ProgressLine progress(context.streams);
    QTimer patience; // the tool is given seconds, and answers at once but for when it hangs
    patience.setSingleShot(true);
    QObject::connect(&patience, &QTimer::timeout, &patience,
        [&progress] { progress.show(translate("cli", "asking Tailscale on this computer")); });
    patience.start(std::chrono::milliseconds(500));
    const auto status = await(client.status());
    progress.clear();
    if (!status)
        return;
    if (!*status)
        return note(context.streams,
            translate("cli",
                "`tailscale status --json` gives no answer that can be read: nobody told which port there is "
                "Tailscale's own."));
    // Where the tool finds nothing, Tailscale may run all the same: in a sandbox, with a socket elsewhere.
    // The way there shows it.
    if ((*status)->state == State::NotInstalled || (*status)->state == State::NotRunning)
        return;
    task.promise.announced = api::announcedAt(**status, task.promise.addresses, task.promise.dnsName);
    if (task.card)
        task.situation = share::situationOf(*task.card, **status);
    else if (task.rule.onlyThroughTailscale && (*status)->state == State::Running)
        task.situation.machineIsListed
            = api::isListed(**status, task.promise.addresses, task.promise.dnsName);
}

void addAnnouncedSince(probe::CheckPlan &plan, const CheckTask &task, const Context &context)
{
    if (plan.announced.empty()) // nobody told it before
        return;
    CheckTask now = task;
    askClient(now, context);
    probe::addAnnounced(plan, now.promise.announced);
}

probe::VerdictText wordsOf(const probe::Verdict &verdict, const CheckTask &task)
{
    const bool isForbidden = verdict.cause == probe::Verdict::Cause::AddressForbidden;
    if (isForbidden && !task.isByHand && !task.card)
        return {translate("cli", "The share has an address outside of every tailnet."),
            translate("cli", "Nothing was sent there. Put the address of the machine right in the share."),
            {}};
    if (!isForbidden || !task.isByHand)
        return probe::describe(verdict, task.names);
    return {translate("cli", "The address is outside of every tailnet."),
        translate("cli", "Nothing was sent there. For a check in your own network add --any-address."), {}};
}

std::vector<Option> checkTaskOptions()
{
    return {{"share", "ID", QT_TRANSLATE_NOOP("cli", "a share of the register, instead of a card"), false},
        {"address", "ADDR", QT_TRANSLATE_NOOP("cli", "address of the machine; can be repeated"), true},
        {"name", "HOST", QT_TRANSLATE_NOOP("cli", "full name of the machine"), false},
        {"open", "PORTS", QT_TRANSLATE_NOOP("cli", "promised TCP ports, with commas"), true},
        {"any-address", nullptr,
            QT_TRANSLATE_NOOP("cli", "also addresses outside of Tailscale, for a check in your own network"),
            false}};
}

} // namespace cli
