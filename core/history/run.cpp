// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/run.h"
#include "core/share/shut_times.h"

#include "core/base/clock.h"
#include "core/probe/audit_verdict.h"
#include "core/probe/id_table.h"
#include "core/share/register.h"
#include "core/share/text_rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace history {

namespace {

using namespace Qt::StringLiterals;
using probe::Outcome;

constexpr std::array<probe::IdRow<Run::Source>, 2> sources{{
    {Run::Source::ThisComputer, "this-computer"_L1},
    {Run::Source::ResultFile, "result-file"_L1},
}};

template <typename Result> Run made(const QString &owner, Result result, const QDateTime &keptAt)
{
    Run run;
    run.owner = owner;
    run.keptAt = keptAt.toUTC();
    run.result = std::move(result);
    run.id = makeRunId(run);
    return run;
}

bool isDigits(QStringView text, qsizetype least, qsizetype most)
{
    return text.size() >= least && text.size() <= most
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

void sortRuns(std::vector<Run> &runs)
{
    std::stable_sort(runs.begin(), runs.end(), [](const Run &a, const Run &b) {
        const QDateTime first = a.knownAt();
        const QDateTime second = b.knownAt();
        return first != second ? first < second : a.id < b.id;
    });
}

View viewOf(const probe::CheckResult &check)
{
    View view;
    for (const probe::ProbeResult &one : check.results) {
        Seen &seen = view[one.endpoint.address];
        seen.ports[one.outcome].add(one.endpoint.port);
        seen.isControlled = seen.isControlled || isAnswer(one.outcome);
    }
    return view;
}

/// As probe::verdict() reads it: silence that no control and no bound vouch for says nothing.
View viewOf(const probe::AuditResult &audit)
{
    View view;
    for (const probe::AddressAudit &one : audit.addresses) {
        Seen &seen = view[one.address];
        seen.ports = one.ports;
        std::erase_if(seen.ports, [](const auto &entry) { return entry.second.isEmpty(); });
        seen.isControlled = !seen.with(Outcome::Open).isEmpty() || !seen.with(Outcome::Refused).isEmpty();
        if (seen.isControlled && !(one.hasControl && one.missBound))
            seen.ports.erase(Outcome::Silent);
    }
    return view;
}

/// What shows that packets got in.
probe::PortSet answered(const Seen &seen)
{
    return seen.with(Outcome::Open)
        .united(seen.with(Outcome::Refused))
        .united(seen.with(Outcome::Unreachable));
}

/// As probe::viewsOf() reads it: Tailscale's own port, which the client announced, was tried and does not
/// answer, so something in between drops by port, and silence proves nothing.
bool isOwnPortMute(
    const base::Address &address, const Seen &seen, const std::vector<probe::Endpoint> &announced)
{
    probe::PortSet own;
    for (const probe::Endpoint &endpoint : announced)
        if (endpoint.address == address)
            own.add(endpoint.port);
    return !own.isEmpty() && own.minus(seen.tried()).isEmpty()
        && own.intersected(seen.with(Outcome::Open).united(seen.with(Outcome::Refused))).isEmpty();
}

probe::Verdict workedOut(const Run &run)
{
    if (const auto *check = std::get_if<probe::CheckResult>(&run.result))
        return probe::verdict(*check, run.situation);
    return probe::verdict(std::get<probe::AuditResult>(run.result), run.situation);
}

} // namespace

const probe::CheckPlan &Run::promise() const
{
    if (const auto *audit = std::get_if<probe::AuditResult>(&result))
        return audit->plan.promise;
    return std::get<probe::CheckResult>(result).plan;
}

const probe::NameAnswer &Run::name() const
{
    return std::visit([](const auto &one) -> const probe::NameAnswer & { return one.name; }, result);
}

const std::vector<probe::CheckFault> &Run::faults() const
{
    return std::visit(
        [](const auto &one) -> const std::vector<probe::CheckFault> & { return one.faults; }, result);
}

QDateTime Run::startedAt() const
{
    return std::visit([](const auto &one) { return one.startedAt; }, result);
}

QDateTime Run::endedAt() const
{
    return std::visit([](const auto &one) { return one.endedAt; }, result);
}

bool Run::isPartial() const
{
    return std::visit([](const auto &one) { return one.partial; }, result);
}

QDateTime Run::knownAt() const
{
    return base::knownAt(endedAt(), keptAt);
}

bool Run::isAhead(const QDateTime &now) const
{
    return base::isAhead(knownAt(), now);
}

QString describe(const Run &run)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("history::Run", text); };
    if (run.isAudit())
        return run.isPartial() ? say(QT_TRANSLATE_NOOP("history::Run", "audit, not finished"))
                               : say(QT_TRANSLATE_NOOP("history::Run", "audit"));
    return run.isPartial() ? say(QT_TRANSLATE_NOOP("history::Run", "check, not finished"))
                           : say(QT_TRANSLATE_NOOP("history::Run", "check"));
}

QString idOf(Run::Source source)
{
    return probe::idIn(sources, source);
}

std::optional<Run::Source> sourceFromId(QStringView id)
{
    return probe::valueIn(sources, id);
}

QString makeRunId(const Run &run)
{
    const probe::CheckPlan &plan = run.promise();
    QStringList parts{plan.dnsName};
    for (const base::Address &address : plan.addresses)
        parts.append(address.toString());
    for (const probe::Door &door : plan.doors)
        parts.append(QString::number(door.port));
    for (const probe::ClosedPort &closed : plan.closed)
        parts.append(u'-' + QString::number(closed.port));
    constexpr qsizetype digits = 8;
    return run.startedAt().toUTC().toString(u"yyyyMMdd-HHmmsszzz"_s)
        + (run.isAudit() ? u"-audit-"_s : u"-check-"_s)
        + share::digestOf(parts.join(u'\n').toUtf8()).left(digits);
}

bool isRunId(QStringView id)
{
    const QList<QStringView> parts = id.split(u'-');
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    return (parts.size() == 4 || (parts.size() == 5 && isDigits(parts[4], 1, 3))) && isDigits(parts[0], 8, 8)
        && isDigits(parts[1], 9, 9) && (parts[2] == u"check" || parts[2] == u"audit") && parts[3].size() == 8
        && std::all_of(parts[3].begin(), parts[3].end(), isHex);
}

bool isOwnerId(QStringView id)
{
    constexpr qsizetype longest = 100;
    const auto isAllowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.';
    };
    return !id.isEmpty() && id.size() <= longest && !id.startsWith(u'.')
        && std::all_of(id.begin(), id.end(), isAllowed);
}

Run runOf(const QString &owner, probe::CheckResult result, const QDateTime &keptAt)
{
    return made(owner, std::move(result), keptAt);
}

Run runOf(const QString &owner, probe::AuditResult result, const QDateTime &keptAt)
{
    return made(owner, std::move(result), keptAt);
}

Run runOf(const share::Share &share, const share::ResultFile &result, const QDateTime &keptAt)
{
    Run run = result.audit ? runOf(share.id, *result.audit, keptAt) : runOf(share.id, result.check, keptAt);
    run.practice = share.practice;
    run.source = Run::Source::ResultFile;
    run.by = share::printable(result.login.isEmpty() ? share.person.login : result.login, Run::maxText);
    run.nonce = result.nonce;
    run.situation = result.situation;
    run.wasShut = share::wasShutAt(share, run.startedAt());
    return run;
}

const Run *newestOf(const std::vector<Run> &runs, const QDateTime &now)
{
    const auto at
        = std::find_if(runs.rbegin(), runs.rend(), [&now](const Run &run) { return !run.isAhead(now); });
    return at == runs.rend() ? nullptr : &*at;
}

std::vector<Run> runsOf(const share::Share &share)
{
    std::vector<Run> runs;
    for (const share::ReadResult &result : share.results) {
        Run run = runOf(share.id, result.check, result.readAt);
        run.practice = share.practice;
        run.source = Run::Source::ResultFile;
        run.by = share::printable(share.person.login, Run::maxText);
        run.nonce = result.nonce;
        run.situation = result.situation;
        run.wasShut = share::wasShutAt(share, run.startedAt());
        runs.push_back(std::move(run));
    }
    sortRuns(runs);
    return runs;
}

std::vector<Run> runsOf(const share::Visit &visit)
{
    std::vector<Run> runs;
    for (const share::ResultFile &result : visit.results) {
        Run run = runOf(visit.id, result.check, result.madeAt);
        run.practice = visit.card.practice;
        run.by = share::printable(result.login, Run::maxText);
        run.nonce = result.nonce;
        run.situation = result.situation;
        runs.push_back(std::move(run));
    }
    sortRuns(runs);
    return runs;
}

std::vector<Run> merged(std::vector<Run> kept, const std::vector<Run> &more)
{
    const auto isKept = [&kept](const Run &run) {
        return std::any_of(
            kept.begin(), kept.end(), [&run](const Run &one) { return one.result == run.result; });
    };
    std::vector<Run> added;
    for (const Run &run : more)
        if (!isKept(run))
            added.push_back(run);
    for (Run &run : added)
        kept.push_back(std::move(run));
    sortRuns(kept);
    return kept;
}

probe::PortSet Seen::with(Outcome outcome) const
{
    const auto at = ports.find(outcome);
    return at == ports.end() ? probe::PortSet() : at->second;
}

probe::PortSet Seen::tried() const
{
    probe::PortSet all;
    for (const auto &[outcome, set] : ports)
        if (outcome != Outcome::LocalFailure && outcome != Outcome::NameNotFound)
            all = all.united(set);
    return all;
}

View viewOf(const Run &run)
{
    View view = std::visit([](const auto &one) { return viewOf(one); }, run.result);
    for (const probe::CheckFault &fault : run.faults())
        if (fault.code == probe::CheckFault::Code::ControlLost)
            if (const auto at = view.find(fault.address); at != view.end())
                at->second.isControlled = false;
    for (auto &[address, seen] : view)
        if (isOwnPortMute(address, seen, run.promise().announced))
            seen.isControlled = false;
    return view;
}

bool isContinuation(const Run &kept, const Run &next)
{
    const bool isSame = kept.isPartial() && kept.isAudit() == next.isAudit()
        && kept.startedAt() == next.startedAt() && kept.endedAt() <= next.endedAt();
    if (!isSame)
        return false;
    View knownNow = viewOf(next);
    const View known = viewOf(kept);
    return std::all_of(known.begin(), known.end(), [&knownNow](const auto &entry) {
        probe::PortSet before = entry.second.tried();
        before.subtract(entry.second.with(Outcome::LocalFailure)); // tried in vain
        const Seen &now = knownNow[entry.first];
        const probe::PortSet shutSince = answered(entry.second).intersected(now.with(Outcome::Silent));
        return before.minus(now.tried()).isEmpty() && shutSince.isEmpty();
    });
}

struct Meaning::Known {
    probe::Situation situation;
    std::variant<probe::CheckResult, probe::AuditResult> result;
    std::optional<probe::Verdict> verdict;
};

Meaning Meaning::shared()
{
    Meaning meaning;
    meaning.m_known = std::make_shared<Known>();
    return meaning;
}

probe::Verdict Meaning::verdictOf(const Run &run) const
{
    if (!m_known)
        return workedOut(run);
    if (!m_known->verdict || m_known->situation != run.situation || m_known->result != run.result)
        *m_known = {run.situation, run.result, workedOut(run)};
    return *m_known->verdict;
}

probe::Verdict verdictOf(const Run &run)
{
    probe::Verdict verdict = run.meaning.verdictOf(run);
    return run.wasShut ? probe::whenShut(std::move(verdict)) : verdict;
}

probe::PortSet promisedPorts(const Run &run)
{
    return run.wasShut ? probe::PortSet() : promisedPorts(run.promise());
}

probe::Verdict::Kind kindOf(const Run &run)
{
    return verdictOf(run).kind;
}

} // namespace history
