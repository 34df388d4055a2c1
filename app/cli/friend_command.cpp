// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/check_words.h"
#include "app/cli/commands.h"
#include "app/cli/explain_words.h"
#include "app/cli/step_words.h"
#include "app/cli/stores.h"
#include "app/cli/verdict_exit.h"
#include "core/io/dns_resolver.h"
#include "core/io/system_routes.h"
#include "core/io/tailscale_client.h"
#include "core/io/tcp_prober.h"
#include "core/io/text_file.h"
#include "core/probe/json.h"
#include "core/share/friend_flow.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <istream>
#include <ostream>
#include <string>

using namespace Qt::StringLiterals;
using share::FriendStep;

namespace cli {
namespace {

/// The friend's checklist in a terminal. Asks only where somebody can answer; --yes answers for him.
class Checklist {
public:
    Checklist(const Args &args, Context &context, share::FriendFlow &flow)
        : m_args(args)
        , m_context(context)
        , m_flow(flow)
        , m_asks(context.streams.isInTerminal && context.streams.isOutTerminal && !args.has("yes")
              && !args.wantsJson())
    {
    }

    /// Nothing: all steps are done. Else the exit of the step that stopped.
    [[nodiscard]] std::optional<Exit> walk();

private:
    [[nodiscard]] bool agreesTo(const QString &question) const;
    void heading(FriendStep step) const;
    void sayProblems(FriendStep step) const;
    [[nodiscard]] bool doStep(FriendStep step);
    [[nodiscard]] share::FlowResult confirm(FriendStep step);
    [[nodiscard]] bool check();
    void explainHost() const;

    const Args &m_args;
    Context &m_context;
    share::FriendFlow &m_flow;
    bool m_asks;
};

bool Checklist::agreesTo(const QString &question) const
{
    if (m_args.has("yes"))
        return true;
    if (!m_asks)
        return false;
    m_context.streams.out << folded(printable(question), m_context.streams.columns).toUtf8().constData()
                          << ' ' << translate("cli", "[y/n]").toUtf8().constData() << ' ' << std::flush;
    std::string answer;
    if (!std::getline(m_context.streams.in, answer))
        return false;
    const QString given = QString::fromStdString(answer).trimmed().toLower();
    //: first letters with which somebody says yes
    return !given.isEmpty() && translate("cli", "y").contains(given.front());
}

void Checklist::heading(FriendStep step) const
{
    if (m_args.wantsJson())
        return;
    say(m_context.streams);
    sayFolded(m_context.streams,
        u"%1/%2 %3"_s.arg(int(step) + 1)
            .arg(share::friendStepCount)
            .arg(titleOf(step, m_flow.card().hostName)));
}

void Checklist::sayProblems(FriendStep step) const
{
    if (m_args.wantsJson())
        return;
    for (const share::FriendProblem &problem : m_flow.problems(step))
        sayFolded(m_context.streams, u"  "_s + share::describe(problem, m_flow.card()), 2);
}

void Checklist::explainHost() const
{
    if (m_args.wantsJson())
        return;
    sayStatements(m_context.streams,
        explain::statements(explain::setupOf(m_flow.card()), explain::Audience::Friend,
            explain::languageOf(m_context.language)),
        m_flow.card().hostName);
}

share::FlowResult Checklist::confirm(FriendStep step)
{
    switch (step) {
    case FriendStep::Welcome:
        return m_flow.markWelcomeRead();
    case FriendStep::YourAccount:
        return m_flow.confirmAccount();
    case FriendStep::TheInvite:
        return m_flow.confirmInvite();
    case FriendStep::WhatHostCanSee:
        return m_flow.agree();
    case FriendStep::CheckTheDoor:
    case FriendStep::Done:
        break;
    }
    return {};
}

QString questionOf(FriendStep step, const share::Card &card)
{
    switch (step) {
    case FriendStep::Welcome:
        return translate("cli", "%1 says: I share %2 on %3 with you. Go on?")
            .arg(card.hostName, card.serviceName, card.machine);
    case FriendStep::YourAccount:
        return translate("cli", "Are you signed in to Tailscale as %1 on this computer?")
            .arg(card.friendLogin);
    case FriendStep::TheInvite:
        return translate("cli", "Did you accept the invite with that account, and is %1 in your list?")
            .arg(card.machine);
    case FriendStep::WhatHostCanSee:
        return translate("cli", "Do you agree to what %1 can see?").arg(card.hostName);
    case FriendStep::CheckTheDoor:
        return translate("cli", "Try the doors now?");
    case FriendStep::Done:
        break;
    }
    return {};
}

bool Checklist::check()
{
    ProgressLine progress(m_context.streams);
    const auto connection = QObject::connect(&m_flow, &share::FriendFlow::progressed, &m_flow,
        [&progress](const probe::Progress &now) { progress.show(probe::progressLine(now)); });
    const auto started = m_flow.startCheck();
    if (started)
        awaitUntil([this] { return !m_flow.isChecking(); });
    QObject::disconnect(connection);
    progress.clear();
    if (!started) {
        (void)refused(m_context, started.error());
        return false;
    }
    const auto result = m_flow.result();
    const auto verdict = m_flow.verdict();
    if (!result || !verdict)
        return false;
    if (!m_args.wantsJson())
        sayVerdict(m_context.streams, result->check, *verdict,
            probe::describe(*verdict,
                {probe::Names::Reader::Friend, m_flow.card().hostName, m_flow.card().friendName,
                    m_flow.card().machine}));
    return true;
}

/// False: the checklist rests here.
bool Checklist::doStep(FriendStep step)
{
    heading(step);
    if (step == FriendStep::WhatHostCanSee)
        explainHost();
    if (!agreesTo(questionOf(step, m_flow.card()))) {
        sayProblems(step);
        return false;
    }
    if (step == FriendStep::CheckTheDoor)
        return check();
    const auto confirmed = confirm(step);
    if (!confirmed)
        (void)refused(m_context, confirmed.error());
    if (confirmed && !m_flow.isComplete(step)) // the client says otherwise
        sayProblems(step);
    return confirmed.has_value() && m_flow.isComplete(step);
}

std::optional<Exit> Checklist::walk()
{
    if (m_flow.hasClient()) {
        const auto read = await(m_flow.readClient());
        if (read && !*read)
            (void)refused(m_context, read->error());
    }
    for (int i = int(FriendStep::Welcome); i < int(FriendStep::Done); ++i) {
        const auto step = FriendStep(i);
        // A check is made anew each time somebody asks for the checklist to be done.
        const bool isAgain = step == FriendStep::CheckTheDoor && (m_asks || m_args.has("yes"));
        if (m_flow.isComplete(step) && !isAgain)
            continue;
        if (!doStep(step) || (!m_flow.isComplete(step) && step != FriendStep::CheckTheDoor))
            return Exit::No;
    }
    return {};
}

Json stateJson(const share::FriendFlow &flow)
{
    Json steps = Json::array();
    const FriendStep next = flow.nextStep();
    for (int i = 0; i < share::friendStepCount; ++i) {
        const auto step = FriendStep(i);
        Json problems = Json::array();
        for (const share::FriendProblem &problem : flow.problems(step))
            problems.push_back(share::describe(problem, flow.card()).toStdString());
        steps.push_back({{"step", idOf(step).toStdString()},
            {"state", idOf(flow.stateOf(step, next)).toStdString()}, {"missing", problems}});
    }
    Json answer{{"card", flow.card().id.toStdString()}, {"steps", steps}, {"verdict", nullptr}};
    if (const auto verdict = flow.verdict())
        answer["verdict"] = Json::parse(probe::toJson(*verdict).dump());
    return answer;
}

void sayState(const Context &context, const share::FriendFlow &flow)
{
    say(context.streams);
    const FriendStep next = flow.nextStep();
    for (int i = 0; i < share::friendStepCount; ++i)
        sayFolded(context.streams,
            u"%1 %2: %3"_s.arg(i + 1).arg(
                titleOf(FriendStep(i), flow.card().hostName), stateText(flow.stateOf(FriendStep(i), next))),
            2);
}

/// Nothing was asked for, or everything was written.
bool writeResult(const Args &args, Context &context, share::FriendFlow &flow)
{
    if (!args.has("result"))
        return true;
    const QByteArray bytes = flow.resultBytes();
    if (bytes.isEmpty()) {
        complain(context.streams, translate("cli", "there is no result yet, nothing was written"));
        return false;
    }
    if (const auto written = io::replaceFile(args.value("result"), bytes); !written) {
        complain(context.streams, io::describe(written.error()));
        return false;
    }
    const auto sent = flow.markSent();
    if (!sent)
        (void)refused(context, sent.error());
    note(context.streams, translate("cli", "Send %1 to %2.").arg(args.value("result"), flow.card().hostName));
    return true;
}

Exit runFriend(const Args &args, Context &context)
{
    const auto bytes = readInput(context, args.operand(0), share::ResultFile::maxBytes);
    if (!bytes)
        return unusable(context, bytes.error());
    Stores stores = openStores(context);
    io::TcpProber prober;
    io::DnsResolver resolver;
    const io::SystemRoutes routes;
    const QString tool = io::TailscaleClient::find();
    io::TailscaleClient client(tool);
    share::FriendPorts ports{*stores.visits, tool.isEmpty() ? nullptr : &client, prober, resolver, routes,
        context.clock, false, {}};
    const auto opened = share::FriendFlow::open(*bytes, ports);
    if (!opened)
        return refused(context, opened.error());
    if (opened->fault)
        complain(context, *opened->fault);
    share::FriendFlow flow(opened->visit, ports);
    Checklist checklist(args, context, flow);
    const std::optional<Exit> stopped = checklist.walk();
    if (!writeResult(args, context, flow))
        return Exit::Unusable;
    if (args.wantsJson())
        sayJson(context.streams, stateJson(flow));
    else
        sayState(context, flow);
    if (stopped)
        return *stopped;
    const auto verdict = flow.verdict();
    return verdict ? exitOf(verdict->kind) : Exit::Unknown;
}

} // namespace

void addFriendCommand(std::vector<Command> &commands)
{
    commands.push_back({"", "friend",
        QT_TRANSLATE_NOOP(
            "cli", "You got a card: your checklist, and the check of the door. Can be left and resumed"),
        {{"CARD", true}},
        {{"yes", nullptr,
             QT_TRANSLATE_NOOP(
                 "cli", "say yes to every step: signed in, invite accepted, agreed to what is shown"),
             false},
            {"result", "FILE", QT_TRANSLATE_NOOP("cli", "write the result for your host to this file"),
                false}},
        "halfdoor-cli friend tom.halfdoor --result jellyfin.halfdoor-result", runFriend});
}

} // namespace cli
