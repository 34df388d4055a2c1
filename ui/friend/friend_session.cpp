// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/friend/friend_session.h"

#include "core/share/text_rules.h"
#include "ui/friend/card_language.h"
#include "ui/history/history_desk.h"
#include "ui/widgets/later.h"

#include <QSignalBlocker>
#include <QTimer>

#include <algorithm>
#include <array>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {

using Code = share::FriendProblem::Code;

struct SystemId {
    explain::System system;
    const char16_t *id;
};
constexpr std::array systemIds{SystemId{explain::System::Linux, u"linux"},
    SystemId{explain::System::Windows, u"windows"}, SystemId{explain::System::MacOs, u"macos"},
    SystemId{explain::System::Android, u"android"}, SystemId{explain::System::Ios, u"ios"}};

QString idOf(explain::System system)
{
    for (const SystemId &each : systemIds)
        if (each.system == system)
            return QString::fromUtf16(each.id);
    return u"linux"_s;
}

explain::System systemOf(const QString &id)
{
    for (const SystemId &each : systemIds)
        if (id == each.id)
            return each.system;
    return explain::System::Unknown;
}

bool hasAnswer(const probe::CheckResult &check)
{
    return std::any_of(check.results.begin(), check.results.end(),
        [](const probe::ProbeResult &each) { return probe::isAnswer(each.outcome); });
}

} // namespace

FriendSession::FriendSession(
    std::unique_ptr<share::FriendFlow> flow, FriendUiPorts ports, base::Secret link, QObject *parent)
    : QObject(parent)
    , m_flow(std::move(flow))
    , m_ports(std::move(ports))
    , m_link(std::move(link))
    , m_systemId(idOf(m_ports.system))
    , m_timer(new QTimer(this))
{
    m_language = !card().language.isEmpty() ? card().language
        : m_ports.language                  ? m_ports.language->own()
                                            : u"en"_s;
    if (m_ports.language)
        m_ports.language->show(this, m_language);
    m_timer->setInterval(3s);
    connect(m_timer, &QTimer::timeout, this, &FriendSession::lookAgain);
    connect(m_flow.get(), &share::FriendFlow::visitChanged, this, &FriendSession::changed);
    connect(m_flow.get(), &share::FriendFlow::clientChanged, this, &FriendSession::changed);
    connect(m_flow.get(), &share::FriendFlow::checkFinished, this, &FriendSession::keepCheck);
    prepareAudit();
    if (m_flow->hasClient()) // an audit that is gone on with begins past the page of the account
        lookAgain();
}

FriendSession::~FriendSession()
{
    const QSignalBlocker quiet(this); // the pages may be gone
    m_flow->disconnect();
    if (m_audit)
        m_audit->end();
    if (!m_flow->isChecking())
        return;
    m_flow->endCheck();
    keepCheck();
}

void FriendSession::endCheck()
{
    m_flow->endCheck();
}

void FriendSession::prepareAudit()
{
    if (!m_ports.audit)
        return;
    std::optional<KeptAudit> newest;
    for (const history::Run &run : runs())
        if (run.isAudit())
            newest = {std::get<probe::AuditResult>(run.result),
                {run.situation, run.by, run.nonce.isEmpty() ? card().nonce : run.nonce}};
    const auto keep = [this](const KeptAudit &audit) -> QString {
        return m_ports.runs
            ? keepRun(history::runOf(visit().id, audit.result, m_ports.audit->clock.now()), audit.side)
            : QString();
    };
    if (m_flow->hasClient())
        m_ports.audit->askClient
            = [this] { return m_flow->readClient().then([](const share::FlowResult &) {}); };
    m_audit = new AuditSession(
        *m_ports.audit, [this] { return share::promiseOf(card(), m_flow->client()); },
        [this] { return sideNow(); }, keep, newest, this);
    if (m_flow->hasClient()) // it may have been off when it was last asked
        connect(m_audit, &AuditSession::started, this, &FriendSession::lookAgain);
}

/// A check is kept with the visit; the history has it as well, and for longer. One that was cut short is in
/// the history alone, where it says so: what answered until then did answer.
void FriendSession::keepCheck()
{
    const auto result = m_flow->result();
    if (!m_ports.runs || !result || (result->check.partial && !hasAnswer(result->check)))
        return;
    if (const QString fault = keepRun(history::runOf(visit().id, result->check, result->madeAt), sideNow());
        !fault.isEmpty())
        setFault(fault, false);
}

AuditSide FriendSession::sideNow() const
{
    const auto &client = m_flow->client();
    const bool isKnown = client && share::isLogin(client->login);
    return {share::situationOf(card(), client), isKnown ? client->login : visit().accountLogin, card().nonce};
}

history::Run FriendSession::runFrom(history::Run run, const AuditSide &side) const
{
    run.practice = card().practice;
    run.nonce = side.nonce;
    run.by = side.login;
    run.situation = side.situation;
    return run;
}

QString FriendSession::keepRun(history::Run run, const AuditSide &side)
{
    const auto kept = m_ports.runs->keep(runFrom(std::move(run), side));
    return kept ? QString() : share::describe(kept.error());
}

/// Once a second for an hour: the friend has told his host and does something else meanwhile.
std::function<std::unique_ptr<probe::Observe>()> FriendSession::observeMaker() const
{
    if (!m_ports.audit || !m_ports.prober)
        return {};
    return [this] {
        probe::ObserveOptions options;
        options.rule = m_ports.audit->options.rule;
        options.interval = 1s;
        options.timeout = 2s;
        options.patience = 1h;
        options.wantsOpen = true;
        return std::make_unique<probe::Observe>(
            *m_ports.prober, m_ports.audit->routes, m_ports.audit->clock, options);
    };
}

std::optional<share::ResultFile> FriendSession::auditFile() const
{
    if (!m_audit || !m_audit->result())
        return std::nullopt;
    const AuditSide &side = m_audit->side();
    share::ResultFile file;
    file.cardId = card().id;
    file.nonce = side.nonce;
    file.practice = card().practice;
    file.madeAt = now();
    file.login = side.login;
    file.audit = m_audit->result();
    file.situation = side.situation;
    return file;
}

/// It is among the runs when it could be kept.
report::RunHistory FriendSession::auditReport() const
{
    if (!m_audit || !m_audit->result())
        return {};
    const history::Run newest
        = runFrom(history::runOf(visit().id, *m_audit->result(), now()), m_audit->side());
    const std::vector<history::Run> all = history::merged(runs(), {newest});
    const auto same = std::find_if(
        all.rbegin(), all.rend(), [&newest](const history::Run &run) { return run.result == newest.result; });
    const HistorySubject subject = subjectOf(visit());
    return report::only(
        report::runHistory(subject.owner, subject.title, all, decisions(), subject.wantsQuarterly, now()),
        {*same});
}

std::optional<probe::VerdictText> FriendSession::auditWords() const
{
    const auto verdict = m_audit ? m_audit->verdict() : std::nullopt;
    if (!verdict)
        return std::nullopt;
    return probe::describe(
        *verdict, {probe::Names::Reader::Friend, card().hostName, card().friendName, card().machine});
}

std::vector<history::Run> FriendSession::runs() const
{
    std::vector<history::Run> own = history::runsOf(visit());
    return m_ports.runs ? history::readRuns(*m_ports.runs, visit().id, own).runs : own;
}

std::optional<history::NextRun> FriendSession::nextRun() const
{
    return history::nextRun(runs(), decisions(), true, now());
}

std::vector<history::Decision> FriendSession::decisions() const
{
    return m_ports.runs ? m_ports.runs->decisions(visit().id).decisions : std::vector<history::Decision>();
}

QDateTime FriendSession::now() const
{
    return m_ports.clock ? m_ports.clock->now() : QDateTime::currentDateTimeUtc();
}

QString FriendSession::hostName() const
{
    return !card().hostName.isEmpty() ? card().hostName
        : !card().hostLogin.isEmpty() ? card().hostLogin
                                      : tr("your host");
}

QString FriendSession::shortHostName() const
{
    constexpr qsizetype most = 20;
    const QString name = hostName();
    return name.size() <= most ? name : name.left(most - 1).trimmed() + u'…';
}

QString FriendSession::serviceName() const
{
    const QString known = QString::fromUtf16(explain::entry(card().recipe).name);
    return !card().serviceName.isEmpty() ? card().serviceName : !known.isEmpty() ? known : tr("the service");
}

QString FriendSession::address() const
{
    if (card().doors.empty())
        return {};
    const QString place = !card().dnsName.isEmpty() ? card().dnsName
        : card().addresses.empty()                  ? QString()
                                                    : card().addresses.front().toString();
    return explain::addressOf(
        explain::entry(card().recipe), place, card().doors.front().port, card().exposure);
}

QDate FriendSession::today() const
{
    return now().toLocalTime().date();
}

void FriendSession::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    if (m_ports.language)
        m_ports.language->show(this, language);
    Q_EMIT languageChanged();
}

void FriendSession::setSystem(const QString &id)
{
    m_systemId = id;
}

explain::Setup FriendSession::setup() const
{
    explain::Setup setup = explain::setupOf(card());
    setup.hostName = hostName();
    setup.serviceName = serviceName();
    setup.friendSystem = systemOf(m_systemId);
    return setup;
}

std::vector<explain::Statement> FriendSession::statements() const
{
    return explain::statements(setup(), explain::Audience::Friend, explain::languageOf(m_language));
}

void FriendSession::watchClient(bool on)
{
    if (!m_flow->hasClient())
        return;
    if (on) {
        lookAgain();
        m_timer->start();
    } else {
        m_timer->stop();
    }
}

void FriendSession::lookAgain()
{
    later(m_flow->readClient(), this, [this](const share::FlowResult &done) {
        if (!done.has_value())
            setFault(share::describe(done.error()), true);
        else if (m_isClientFault)
            setFault({}, true);
    });
}

bool FriendSession::hasProblem(share::FriendStep step, Code code) const
{
    const auto problems = m_flow->problems(step);
    return std::any_of(problems.begin(), problems.end(),
        [code](const share::FriendProblem &each) { return each.code == code; });
}

QStringList FriendSession::accountAdvice() const
{
    const auto problems = m_flow->problems(share::FriendStep::YourAccount);
    return problems.empty() ? QStringList() : adviceFor(problems.front().code);
}

QStringList FriendSession::adviceFor(Code code) const
{
    switch (code) {
    case Code::ClientNotRunning:
        return {tr("Start the Tailscale program. On Linux: sudo systemctl start tailscaled")};
    case Code::ClientStopped:
        return {tr("Switch Tailscale on: click its icon and choose “Connect”, or run “tailscale up”.")};
    case Code::SignedOut:
        return {tr("Click the Tailscale icon and choose “Log in”, or run “tailscale login”."),
            tr("In the browser, sign in as %1.").arg(login())};
    case Code::NeedsApproval:
        return {tr("Your network asks that new devices are approved. Open login.tailscale.com, Machines, and "
                   "approve this one.")};
    case Code::WrongAccount:
        return {tr("Click the Tailscale icon, choose the account menu and add or choose %1.").arg(login()),
            tr("In a terminal: “tailscale login” adds an account, “tailscale switch” changes between them.")};
    case Code::TaggedDevice:
        return {tr("This computer carries a tag, and a tagged device cannot use a share."),
            tr("Take another device, or sign this one in again as %1.").arg(login())};
    default:
        return {};
    }
}

void FriendSession::setFault(const QString &fault, bool isClientFault)
{
    m_isClientFault = isClientFault;
    if (fault == m_fault)
        return;
    m_fault = fault;
    Q_EMIT changed();
}

bool FriendSession::took(const share::FlowResult &done)
{
    setFault(done.has_value() ? QString() : share::describe(done.error()), false);
    return done.has_value();
}

void FriendSession::tell(const share::StoreError &error)
{
    setFault(share::describe(error), false);
}

} // namespace ui
