// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/history_source.h"
#include "core/witness/witnesses.h"

#include <QCoreApplication>

#include <algorithm>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

using witness::Comparison;
using witness::Sources;
using witness::Witness;
using witness::Word;

Result<void, InputError> readPolicy(const Args &args, const Context &context, Sources &sources)
{
    if (args.has("policy")) {
        const auto text = readInput(context, args.value("policy"), maxPolicyBytes);
        if (!text)
            return fail(text.error());
        sources.policy = *text;
    }
    auto topology = readTopology(args, context);
    if (!topology)
        return fail(topology.error());
    sources.inventory = std::move(*topology);
    return {};
}

Result<void, InputError> readFilter(const Args &args, const Context &context, Sources &sources)
{
    if (!args.has("netmap"))
        return {};
    const auto text = readInput(context, args.value("netmap"), witness::maxFilterBytes);
    if (!text)
        return fail(text.error());
    auto filter = witness::parseMachineFilter(*text);
    if (!filter)
        return fail(InputError{witness::describe(filter.error()), {}});
    sources.filter = std::move(*filter);
    return {};
}

Result<std::uint64_t, InputError> countIn(const QByteArray &text, const QString &file)
{
    const auto count = witness::droppedByPolicy(text);
    if (!count)
        return fail(InputError{translate("cli", "`%1` has no counter of dropped packets").arg(file),
            translate("cli", "run `tailscale metrics print` on the shared machine")});
    return *count;
}

/// The two outputs of `tailscale metrics print`.
Result<witness::Drops, InputError> readDrops(const Args &args, const Context &context)
{
    const auto before = readInput(context, args.value("metrics-before"), maxOtherBytes);
    if (!before)
        return fail(before.error());
    const auto after = readInput(context, args.value("metrics-after"), maxOtherBytes);
    if (!after)
        return fail(after.error());
    const auto first = countIn(*before, args.value("metrics-before"));
    if (!first)
        return fail(first.error());
    const auto second = countIn(*after, args.value("metrics-after"));
    if (!second)
        return fail(second.error());
    if (witness::isSameCount(*before, *after))
        return fail(InputError{
            translate(
                "cli", "--metrics-before and --metrics-after have the same counters: one output, twice?"),
            translate("cli", "run `tailscale metrics print` once before the measurement and once after it")});
    return witness::Drops{*first, *second};
}

Result<void, InputError> readEvidence(const Args &args, const Context &context, Sources &sources)
{
    if (args.has("log")) {
        const auto text = readInput(context, args.value("log"), witness::ClientLog::maxBytes);
        if (!text)
            return fail(text.error());
        if (text->contains('\0'))
            return fail(InputError{
                translate("cli", "`%1` is no log, but something else than text").arg(args.value("log")),
                translate("cli", "`journalctl -u tailscaled` on the friend's computer prints one")});
        sources.log = witness::parseClientLog(*text);
    }
    if (args.has("metrics-before") != args.has("metrics-after"))
        return fail(
            InputError{translate("cli", "give both --metrics-before and --metrics-after, or none"), {}});
    if (!args.has("metrics-before"))
        return {};
    const auto drops = readDrops(args, context);
    if (!drops)
        return fail(drops.error());
    sources.drops = *drops;
    return {};
}

Result<Sources, InputError> readSources(const Args &args, const Context &context, const HistoryOf &known)
{
    Sources sources;
    if (known.share)
        sources.promise = share::intentOf(*known.share);
    else if (known.visit)
        sources.promise = witness::promiseOf(known.visit->card);
    const QString run = args.value("run", u"last"_s);
    if (const history::Run *found = findRun(known.runs, run, context.clock.now()))
        sources.run = *found;
    else if (args.has("run"))
        return fail(InputError{translate("cli", "there is no run `%1`").arg(run), {}});
    for (const auto read : {readPolicy, readFilter, readEvidence})
        if (const auto done = read(args, context, sources); !done)
            return fail(done.error());
    return sources;
}

Json whereJson(const std::map<base::Address, probe::PortSet> &where)
{
    Json list = Json::array();
    for (const auto &[address, ports] : where)
        list.push_back(
            {{"address", address.toString().toStdString()}, {"ports", ports.text().toStdString()}});
    return list;
}

Json rowJson(const witness::Row &row)
{
    Json addresses = Json::array();
    for (const base::Address &address : row.addresses)
        addresses.push_back(address.toString().toStdString());
    Json words = Json::object();
    for (const Witness one : witness::witnesses)
        words[witness::idOf(one).toStdString()] = witness::idOf(row.word(one)).toStdString();
    return {{"ports", row.ports.text().toStdString()}, {"addresses", addresses}, {"promised", row.isPromised},
        {"words", words}};
}

Json comparisonJson(const Comparison &comparison, const Sources &sources)
{
    Json present = Json::array();
    for (const Witness one : comparison.present)
        present.push_back(witness::idOf(one).toStdString());
    Json rows = Json::array();
    for (const witness::Row &row : comparison.rows)
        rows.push_back(rowJson(row));
    Json partings = Json::array();
    for (const witness::Parting &parting : comparison.partings) {
        const witness::PartingText text = witness::describe(parting, sources.promise);
        partings.push_back({{"kind", witness::idOf(parting.kind).toStdString()},
            {"first", witness::idOf(parting.first).toStdString()},
            {"second", witness::idOf(parting.second).toStdString()}, {"where", whereJson(parting.where)},
            {"remedy", witness::idOf(witness::remedyOf(parting)).toStdString()},
            {"seen", text.seen.toStdString()}, {"text", text.remedy.toStdString()}});
    }
    Json troubles = Json::object();
    for (const auto &[one, text] : comparison.troubles)
        troubles[witness::idOf(one).toStdString()] = text.toStdString();
    Json notes = Json::array();
    for (const QString &text : witness::evidenceNotes(comparison, sources))
        notes.push_back(text.toStdString());
    Json json{{"agree", comparison.agree()}, {"compared", comparison.isCompared}, {"present", present},
        {"rows", rows}, {"partings", partings}, {"troubles", troubles},
        {"provedShut", comparison.provedShut.text().toStdString()}, {"notes", notes}};
    if (comparison.dropped)
        json["dropped"] = *comparison.dropped;
    return json;
}

void sayRow(const Streams &streams, const witness::Row &row, const Comparison &comparison)
{
    QStringList addresses;
    for (const base::Address &address : row.addresses)
        addresses.append(address.toString());
    const int count = row.ports.size();
    sayFolded(streams,
        //: %1 ports, %2 addresses
        translate("cli", "Port(s) %1 at %2", nullptr, count)
            .arg(row.ports.text().replace(u","_s, u", "_s), addresses.join(u", "_s)),
        2);
    for (const Witness one : comparison.present)
        sayFolded(
            streams, u"  "_s + witness::describe(one) + u": "_s + witness::describe(row.word(one), one), 4);
}

void sayComparison(const Streams &streams, const Comparison &comparison, const Sources &sources)
{
    for (const witness::Row &row : comparison.rows)
        sayRow(streams, row, comparison);
    if (!comparison.rows.empty())
        say(streams);
    if (const witness::Parting *first = comparison.first()) {
        //: %1 and %2 are two of the witnesses, such as “saved policy”
        sayFolded(streams,
            translate("cli", "They part first between %1 and %2.")
                .arg(witness::describe(first->first), witness::describe(first->second)));
        for (const witness::Parting &parting : comparison.partings) {
            const witness::PartingText text = witness::describe(parting, sources.promise);
            sayFolded(streams, text.seen);
            sayFolded(streams, text.remedy);
        }
    } else if (comparison.isCompared) {
        QStringList absent;
        for (const Witness one : comparison.absent())
            absent.append(witness::describe(one));
        sayFolded(streams,
            comparison.isWhole() ? translate("cli", "All witnesses agree.")
                : absent.isEmpty()
                ? translate("cli", "Where all of them can speak, they say the same.")
                //: %1 names one or more of the witnesses, such as “saved policy”
                : translate("cli", "So far they say the same. Not asked: %1.").arg(absent.join(u", "_s)));
    } else {
        sayFolded(
            streams, translate("cli", "No two witnesses speak about the same port, so nothing is compared."));
    }
    for (const auto &[one, text] : comparison.troubles)
        note(streams, witness::describe(one) + u": "_s + text);
    for (const QString &text : witness::evidenceNotes(comparison, sources))
        note(streams, text);
}

Exit runWitness(const Args &args, Context &context)
{
    const auto known = loadHistory(context, args.operand(0));
    if (!known)
        return Exit::Unusable;
    const auto sources = readSources(args, context, *known);
    if (!sources)
        return unusable(context, sources.error());
    const Comparison comparison = witness::compareWitnesses(*sources);
    if (args.wantsJson())
        sayJson(context.streams, comparisonJson(comparison, *sources));
    else
        sayComparison(context.streams, comparison, *sources);
    using Kind = witness::Parting::Kind;
    if (const witness::Parting *first = comparison.first()) {
        const bool isUnknown = first->kind == Kind::NotProved || first->kind == Kind::NotMeasured
            || first->kind == Kind::NameUnanswered;
        return isUnknown ? Exit::Unknown : Exit::No;
    }
    return comparison.isCompared ? Exit::Yes : Exit::Unknown;
}

} // namespace

void addWitnessCommand(std::vector<Command> &commands)
{
    commands.push_back({"", "witness",
        QT_TRANSLATE_NOOP("cli",
            "Promise, saved policy, filter on the machine and measurement side by side: where do they part "
            "first?"),
        {{"SHARE", true}},
        {{"policy", "FILE", QT_TRANSLATE_NOOP("cli", "the policy file as saved"), false},
            {"netmap", "FILE",
                QT_TRANSLATE_NOOP("cli", "what `sudo tailscale debug netmap` prints on the shared machine"),
                false},
            {"run", "RUN", QT_TRANSLATE_NOOP("cli", "the measurement (default: the newest)"), false},
            {"log", "FILE",
                QT_TRANSLATE_NOOP("cli", "log of the friend's Tailscale, for what the policy shut"), false},
            {"metrics-before", "FILE",
                QT_TRANSLATE_NOOP("cli", "`tailscale metrics print` of the shared machine, before the run"),
                false},
            {"metrics-after", "FILE", QT_TRANSLATE_NOOP("cli", "the same after it"), false},
            {"topology", "FILE", QT_TRANSLATE_NOOP("cli", "machines and people of the tailnet"), false}},
        "halfdoor-cli witness tom-jellyfin --policy policy.hujson --netmap netmap.json", runWitness});
}

} // namespace cli
