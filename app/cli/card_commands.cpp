// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/check_words.h"
#include "app/cli/keep_run.h"
#include "app/cli/share_commands.h"
#include "app/cli/verdict_exit.h"
#include "core/explain/catalogue.h"
#include "core/io/text_file.h"
#include "core/probe/json.h"

#include <nlohmann/json.hpp>

#include <QLocale>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

QString doorsText(const share::Card &card)
{
    QStringList doors;
    for (const share::Door &door : card.doors)
        doors.append(door.protocol == policy::Protocol::Tcp
                ? probe::doorName(probe::Door{door.port, door.label})
                : u"UDP %1"_s.arg(door.port));
    return doors.join(u", "_s);
}

void sayCard(const Context &context, const share::Card &card)
{
    const Streams &streams = context.streams;
    if (card.practice)
        sayFolded(streams, translate("cli", "A practice card: nothing in it is real."));
    sayFolded(streams, translate("cli", "The card says:"));
    sayFolded(streams,
        translate("cli", "  %1 (%2) shares %3 on %4 with %5.")
            .arg(card.hostName, card.hostLogin, card.serviceName, card.machine, card.friendName),
        2);
    sayFolded(streams, translate("cli", "  Expected account: %1").arg(card.friendLogin), 2);
    QStringList addresses{card.dnsName};
    for (const base::Address &address : card.addresses)
        addresses.append(address.toString());
    addresses.removeAll(QString());
    sayFolded(streams, translate("cli", "  Machine: %1").arg(addresses.join(u", "_s)), 2);
    sayFolded(streams, translate("cli", "  Doors: %1").arg(doorsText(card)), 2);
    sayFolded(streams,
        translate("cli", "  Made: %1")
            .arg(QLocale(context.language).toString(card.madeAt.toLocalTime(), QLocale::LongFormat)),
        2);
    if (card.end.isValid())
        sayFolded(streams,
            translate("cli", "  Ends: %1")
                .arg(QLocale(context.language).toString(card.end, QLocale::LongFormat)),
            2);
    if (!card.invite.isEmpty())
        sayFolded(streams,
            translate("cli", "  It carries an invite link. Whoever opens the link first gets in."), 2);
}

} // namespace

Exit cardMake(const Args &args, Context &context)
{
    Stores stores = openStores(context);
    const auto share = loadShare(context, stores, args.operand(0));
    if (!share)
        return Exit::Unusable;
    share::HostFlow flow(*share, {*stores.shares, *stores.policies, nullptr, nullptr, context.clock});
    const auto card = flow.makeCard();
    if (!card)
        return refused(context, card.error());
    const QByteArray bytes
        = args.has("text") ? share::cardText(*card).toUtf8() + '\n' : share::writeCard(*card);
    if (!args.has("output")) {
        write(context.streams, bytes);
        return Exit::Yes;
    }
    if (const auto written = io::replaceFile(args.value("output"), bytes); !written)
        return unusable(context, {io::describe(written.error()), {}});
    note(context.streams, translate("cli", "Send %1 to %2.").arg(args.value("output"), card->friendName));
    return Exit::Yes;
}

Exit cardShow(const Args &args, Context &context)
{
    const auto bytes = readInput(context, args.operand(0), share::ResultFile::maxBytes);
    if (!bytes)
        return unusable(context, bytes.error());
    if (share::incomingKind(*bytes) == share::Incoming::Result)
        return unusable(context,
            {translate("cli", "this is a result, not a card"),
                translate("cli", "read it with `halfdoor-cli share proof ID FILE`")});
    const auto card = share::readCard(*bytes);
    if (!card)
        return unusable(context, {share::describe(card.error()), card.error().where});
    if (args.wantsJson())
        write(context.streams, share::writeCard(*card));
    else
        sayCard(context, *card);
    return Exit::Yes;
}

Exit shareProof(const Args &args, Context &context)
{
    Stores stores = openStores(context);
    const auto share = loadShare(context, stores, args.operand(0));
    if (!share)
        return Exit::Unusable;
    const auto bytes = readInput(context, args.operand(1), share::ResultFile::maxBytes);
    if (!bytes)
        return unusable(context, bytes.error());
    share::HostFlow flow(*share, {*stores.shares, *stores.policies, nullptr, nullptr, context.clock});
    const auto proof = flow.readResult(*bytes);
    if (!proof)
        return refused(context, proof.error());
    using Freshness = share::Freshness;
    const bool isCounted = proof->freshness == Freshness::Current || proof->freshness == Freshness::Older;
    if (isCounted)
        keepRun(context, history::runOf(flow.share(), proof->file, context.clock.now()));
    if (args.wantsJson()) {
        sayJson(context.streams,
            {{"counts", isCounted}, {"freshness", share::idOf(proof->freshness).toStdString()},
                {"verdict", Json::parse(probe::toJson(proof->verdict).dump())}});
        return isCounted ? exitOf(proof->verdict.kind) : Exit::Unknown;
    }
    if (!isCounted) { // what it says of a former promise would read as if it were about today's
        const auto code = proof->freshness == Freshness::BeforeRule ? share::FlowError::Code::BeforeRule
                                                                    : share::FlowError::Code::OlderCard;
        sayFolded(context.streams, share::describe(share::FlowError{code}));
        return Exit::Unknown;
    }
    if (proof->freshness == Freshness::Older)
        warn(context.streams,
            translate("cli", "this is an older result: it is in the history, the newest one counts"));
    sayVerdict(context.streams, proof->file.check, proof->verdict, proof->words);
    return exitOf(proof->verdict.kind);
}

} // namespace cli
