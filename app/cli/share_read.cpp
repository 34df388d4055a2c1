// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/history_source.h"
#include "app/cli/share_commands.h"
#include "app/cli/step_words.h"
#include "core/share/layers.h"
#include "core/share/share_json.h"
#include "core/share/standing.h"

#include <nlohmann/json.hpp>

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

QString titleOf(const share::Share &share)
{
    //: %1 friend, %2 service, %3 machine
    return translate("cli", "%1 – %2 on %3").arg(share.person.name, share.service.name, share.machine.name);
}

QString dateText(const Context &context, const QDate &date)
{
    return QLocale(context.language).toString(date, QLocale::LongFormat);
}

/// How the rules of the shares stand in the policy file that was last shown to the program. Null for a share
/// without a rule, and where no file was shown.
class Standings {
public:
    Standings(Stores &stores, const std::vector<share::Share> &shares)
    {
        if (const auto seen = share::lastSeen(*stores.policies)) {
            at = seen->at;
            m_all = share::standingsOf(*seen, shares);
        }
    }
    [[nodiscard]] const share::Standing *of(const share::Share &share) const
    {
        const auto found = std::find_if(m_all.begin(), m_all.end(),
            [&share](const share::Standing &standing) { return standing.id == share.id; });
        return found == m_all.end() ? nullptr : &*found;
    }
    QDateTime at; ///< when it was shown

private:
    std::vector<share::Standing> m_all;
};

QString sentenceOf(const Context &context, const share::Share &share, const share::Standing &standing,
    const QDateTime &seenAt)
{
    //: %1 sentence about a rule in the policy file, %2 date
    return translate("cli", "%1 (The file as you showed it on %2.)")
        .arg(share::describe(standing, share), dateText(context, seenAt.toLocalTime().date()));
}

Json toJson(const Context &context, const share::Share &share, const Standings &standings)
{
    const share::Summary summary = summaryWith(context, share);
    Json steps = Json::array();
    const share::Step next = share::nextStep(share);
    const auto states = share::stepStates(share, next);
    for (std::size_t i = 0; i < states.size(); ++i)
        steps.push_back(
            {{"step", idOf(share::Step(i)).toStdString()}, {"state", idOf(states[i]).toStdString()}});
    Json layers = Json::array();
    for (const share::LayerRow &row : share::layersOf(share, standings.of(share), context.clock.now()))
        layers.push_back({{"layer", share::describe(row.layer).toStdString()},
            {"state", share::describe(row.state).toStdString()}});
    return {{"share", Json::parse(share::writeShare(share).toStdString())},
        {"summary", {{"word", summary.word.toStdString()}, {"sentence", summary.sentence.toStdString()}}},
        {"steps", steps}, {"layers", layers}};
}

} // namespace

std::optional<share::Share> loadShare(const Context &context, Stores &stores, const QString &id)
{
    const auto share = stores.shares->load(id);
    if (share)
        return *share;
    (void)refused(context, share.error());
    return {};
}

void sayNext(const Context &context, const share::Share &share)
{
    const share::Step next = share::nextStep(share);
    const auto problems = share::problems(share, next);
    if (problems.empty())
        return;
    sayFolded(context.streams, translate("cli", "Next: %1").arg(titleOf(next)));
    for (const share::Problem &problem : problems)
        sayFolded(context.streams, u"  "_s + share::describe(problem), 2);
}

Exit shareList(const Args &args, Context &context)
{
    Stores stores = openStores(context);
    const share::Register::Listing listing = stores.shares->list();
    const Standings standings(stores, listing.shares);
    Json list = Json::array();
    for (const share::Share &share : listing.shares) {
        const share::Summary summary = summaryWith(context, share);
        if (args.wantsJson()) {
            list.push_back(toJson(context, share, standings));
            continue;
        }
        say(context.streams, share.id);
        sayFolded(context.streams, u"  "_s + titleOf(share), 2);
        sayFolded(context.streams, u"  "_s + summary.sentence, 2);
        const share::Standing *standing = standings.of(share);
        if (standing != nullptr && !share::isAsKept(share, *standing))
            sayFolded(context.streams, u"  "_s + sentenceOf(context, share, *standing, standings.at), 2);
        if (summary.due.isValid())
            sayFolded(context.streams,
                u"  "_s
                    + translate("cli", "due %1: %2").arg(dateText(context, summary.due), summary.dueReason),
                2);
    }
    if (args.wantsJson())
        sayJson(context.streams, {{"shares", list}});
    else if (listing.shares.empty() && listing.faults.empty())
        note(context.streams, translate("cli", "no shares yet; begin with `halfdoor-cli share new`"));
    for (const share::StoreError &fault : listing.faults)
        complain(context.streams, share::describe(fault), fault.detail);
    return listing.faults.empty() ? Exit::Yes : Exit::Unusable;
}

Exit shareShow(const Args &args, Context &context)
{
    Stores stores = openStores(context);
    const auto share = loadShare(context, stores, args.operand(0));
    if (!share)
        return Exit::Unusable;
    const Standings standings(stores, {*share});
    const share::Standing *standing = standings.of(*share);
    if (args.wantsJson()) {
        sayJson(context.streams, toJson(context, *share, standings));
        return Exit::Yes;
    }
    const Streams &streams = context.streams;
    const share::Summary summary = summaryWith(context, *share);
    sayFolded(streams, titleOf(*share));
    sayFolded(streams, summary.sentence);
    say(streams);
    sayFolded(streams, translate("cli", "account: %1").arg(share->person.login));
    QStringList addresses;
    for (const base::Address &address : share->machine.addresses)
        addresses.append(address.toString());
    sayFolded(
        streams, translate("cli", "machine: %1 (%2)").arg(share->machine.name, addresses.join(u", "_s)), 2);
    QStringList doors;
    for (const share::Door &door : share->service.doors)
        doors.append(
            (door.protocol == policy::Protocol::Tcp ? u"tcp:"_s : u"udp:"_s) + QString::number(door.port));
    sayFolded(streams, translate("cli", "doors: %1").arg(doors.join(u", "_s)));
    say(streams);
    const share::Step next = share::nextStep(*share);
    const auto states = share::stepStates(*share, next);
    for (std::size_t i = 0; i < states.size(); ++i)
        say(streams, u"%1 %2: %3"_s.arg(i + 1).arg(titleOf(share::Step(i)), stateText(states[i])));
    say(streams);
    for (const share::LayerRow &row : share::layersOf(*share, standing, context.clock.now()))
        say(streams, share::describe(row.layer) + u": "_s + share::describe(row.state));
    if (standing != nullptr)
        sayFolded(streams, sentenceOf(context, *share, *standing, standings.at));
    say(streams);
    sayNext(context, *share);
    return Exit::Yes;
}

} // namespace cli
