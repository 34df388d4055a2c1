// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/run_export.h"

#include "core/history/run_json.h"
#include "core/probe/audit_verdict.h"

#include <QCoreApplication>
#include <QLocale>

namespace report {

namespace {

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;
using history::Run;
using probe::Outcome;
using probe::PortSet;

std::string utf8(const QString &text)
{
    return text.toUtf8().toStdString();
}

std::string timeText(const QDateTime &time)
{
    return time.isValid() ? utf8(time.toUTC().toString(Qt::ISODateWithMs)) : std::string();
}

/// RFC 4180, 2: quotes around what has a comma, quote or line end. A field that begins like a formula gets an
/// apostrophe (OWASP, "CSV Injection").
QByteArray csvField(QString text)
{
    constexpr QStringView formula = u"=+-@\t\r";
    if (!text.isEmpty() && formula.contains(text.front()))
        text.prepend(u'\'');
    const bool isPlain
        = !text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r');
    if (isPlain)
        return text.toUtf8();
    return '"' + text.replace(u"\""_s, u"\"\""_s).toUtf8() + '"';
}

QByteArray csvLine(const QStringList &fields)
{
    QByteArrayList cells;
    for (const QString &field : fields)
        cells.append(csvField(field));
    return cells.join(',') + "\r\n";
}

void addCsvRun(QByteArray &csv, const Run &run, history::Stage stage)
{
    const QStringList head{run.id, run.isAudit() ? u"audit"_s : u"check"_s, history::idOf(stage),
        QString::fromStdString(timeText(run.startedAt())), QString::fromStdString(timeText(run.endedAt())),
        run.by, history::idOf(run.source), probe::idOf(history::kindOf(run)),
        run.isPartial() ? u"yes"_s : u"no"_s};
    const PortSet promised = promisedPorts(run.promise());
    const PortSet builtIn = probe::spansOf(history::verdictOf(run).builtIn); // Tailscale's own
    bool hasLine = false;
    for (const auto &[address, seen] : history::viewOf(run)) {
        for (const auto &[outcome, ports] : seen.ports) {
            const PortSet own = outcome == probe::Outcome::Open ? builtIn : PortSet();
            for (const auto &[some, word] : {std::pair(ports.intersected(promised), u"yes"_s),
                     std::pair(ports.minus(promised).minus(own), u"no"_s),
                     std::pair(ports.minus(promised).intersected(own), u"built in"_s)}) {
                for (const probe::PortSpan &span : some.spans()) {
                    csv += csvLine(head
                        + QStringList{address.toString(), QString::number(span.first),
                            QString::number(span.last), probe::idOf(outcome), word});
                    hasLine = true;
                }
            }
        }
    }
    if (!hasLine)
        csv += csvLine(head + QStringList{{}, {}, {}, {}, {}});
}

/// Text in Markdown, never at the begin of a line: what could mean something there is escaped, line ends
/// become blanks.
QString plain(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format) {
            out += u' ';
            continue;
        }
        if (QStringView(u"\\`*_[]<>|&~").contains(c))
            out += u'\\';
        out += c;
    }
    return out;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("report::History", text);
}

QString timeForPeople(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    return QLocale().toString(local.date(), QLocale::LongFormat) + u", "_s
        + QLocale().toString(local.time(), QLocale::ShortFormat);
}

QString reviewLine(const history::Review &review)
{
    return u"- **"_s + plain(history::describe(review.state)) + u"** · "_s
        + plain(timeForPeople(review.openedAt)) + u" · "_s + plain(history::describe(review.deviation)) + u' '
        + plain(history::describe(review)) + u'\n';
}

QString newestRun(const Run &run)
{
    QString text
        = u"\n## "_s + plain(translated(QT_TRANSLATE_NOOP("report::History", "The newest run"))) + u"\n\n"_s;
    text += u"| %1 | %2 | %3 |\n| --- | --- | --- |\n"_s.arg(
        plain(translated(QT_TRANSLATE_NOOP("report::History", "Address"))),
        plain(translated(QT_TRANSLATE_NOOP("report::History", "Answer"))),
        plain(translated(QT_TRANSLATE_NOOP("report::History", "Ports"))));
    const PortSet builtIn = probe::spansOf(history::verdictOf(run).builtIn);
    const auto row = [&text](const base::Address &address, const QString &word, const PortSet &ports) {
        if (!ports.isEmpty())
            text += u"| %1 | %2 | %3 |\n"_s.arg(
                plain(address.toString()), plain(word), plain(ports.text().replace(u","_s, u", "_s)));
    };
    for (const auto &[address, seen] : history::viewOf(run)) {
        for (const auto &[outcome, ports] : seen.ports) {
            const PortSet own = outcome == probe::Outcome::Open ? ports.intersected(builtIn) : PortSet();
            row(address, probe::describe(outcome), ports.minus(own));
            row(address, translated(QT_TRANSLATE_NOOP("report::History", "Tailscale’s own, built in")), own);
        }
    }
    return text;
}

} // namespace

RunHistory runHistory(const QString &owner, const QString &title, std::vector<Run> runs,
    const std::vector<history::Decision> &decisions, bool wantsQuarterly, const QDateTime &now)
{
    RunHistory all;
    all.owner = owner;
    all.title = title;
    all.stages = history::stagesOf(runs, decisions, now);
    all.reviews = history::reviewsOf(runs, decisions, now);
    all.next = history::nextRun(runs, decisions, wantsQuarterly, now);
    all.runs = std::move(runs);
    return all;
}

RunHistory only(const RunHistory &all, const std::vector<Run> &runs)
{
    RunHistory some = all;
    some.runs.clear();
    some.stages.clear();
    for (std::size_t i = 0; i < all.runs.size(); ++i) {
        const Run &each = all.runs[i];
        if (std::none_of(runs.begin(), runs.end(), [&each](const Run &run) { return run.id == each.id; }))
            continue;
        some.runs.push_back(each);
        some.stages.push_back(all.stages[i]);
    }
    return some;
}

Json reviewJson(const history::Review &review)
{
    return {{"id", utf8(review.id)}, {"state", utf8(history::idOf(review.state))},
        {"deviation", history::toJson(review.deviation)}, {"openedAt", timeText(review.openedAt)},
        {"openedBy", utf8(review.openedBy)}, {"seenAt", timeText(review.seenAt)},
        {"decidedAt", timeText(review.decidedAt)}, {"by", utf8(review.by)}, {"reason", utf8(review.reason)},
        {"until", review.until.isValid() ? utf8(review.until.toString(Qt::ISODate)) : std::string()},
        {"fixedAt", timeText(review.fixedAt)}, {"promiseChanged", review.isPromiseChanged}};
}

Json historyJson(const RunHistory &history)
{
    Json runs = Json::array();
    for (std::size_t i = 0; i < history.runs.size(); ++i) {
        const Run &run = history.runs[i];
        Json found = Json::array();
        for (const history::Deviation &deviation : history::deviations(run))
            found.push_back(history::toJson(deviation));
        runs.push_back({{"stage", utf8(history::idOf(history.stages[i]))},
            {"verdict", utf8(probe::idOf(history::kindOf(run)))}, {"deviations", std::move(found)},
            {"run", history::toJson(run)}});
    }
    Json reviews = Json::array();
    for (const history::Review &review : history.reviews)
        reviews.push_back(reviewJson(review));
    Json json = {{"type", "halfdoor-history"}, {"schema", 1}, {"owner", utf8(history.owner)},
        {"title", utf8(history.title)}, {"runs", std::move(runs)}, {"reviews", std::move(reviews)}};
    if (history.next)
        json["next"] = {{"stage", utf8(history::idOf(history.next->stage))},
            {"due", timeText(history.next->due)}, {"afterDeviation", history.next->isAfterDeviation}};
    return json;
}

QByteArray historyCsv(const RunHistory &history)
{
    QByteArray csv = csvLine(
        {u"run"_s, u"kind"_s, u"stage"_s, u"started"_s, u"ended"_s, u"by"_s, u"source"_s, u"verdict"_s,
            u"partial"_s, u"address"_s, u"first port"_s, u"last port"_s, u"answer"_s, u"promised"_s});
    for (std::size_t i = 0; i < history.runs.size(); ++i)
        addCsvRun(csv, history.runs[i], history.stages[i]);
    return csv;
}

QString historyMarkdown(const RunHistory &history)
{
    QString text = u"# "_s + plain(history.title) + u"\n\n"_s;
    text += u"| %1 | %2 | %3 | %4 |\n| --- | --- | --- | --- |\n"_s.arg(
        plain(translated(QT_TRANSLATE_NOOP("report::History", "When"))),
        plain(translated(QT_TRANSLATE_NOOP("report::History", "What"))),
        plain(translated(QT_TRANSLATE_NOOP("report::History", "Result"))),
        plain(translated(QT_TRANSLATE_NOOP("report::History", "By"))));
    for (std::size_t i = 0; i < history.runs.size(); ++i) {
        const Run &run = history.runs[i];
        const QString what = (run.isAudit() ? translated(QT_TRANSLATE_NOOP("report::History", "Audit"))
                                            : translated(QT_TRANSLATE_NOOP("report::History", "Check")))
            + u", "_s + history::describe(history.stages[i]);
        text += u"| %1 | %2 | %3 | %4 |\n"_s.arg(plain(timeForPeople(run.endedAt())), plain(what),
            plain(probe::describe(history::kindOf(run))), plain(run.by));
    }
    if (!history.reviews.empty())
        text += u"\n## "_s + plain(translated(QT_TRANSLATE_NOOP("report::History", "Reviews"))) + u"\n\n"_s;
    for (const history::Review &review : history.reviews)
        text += reviewLine(review);
    if (!history.runs.empty())
        text += newestRun(history.runs.back());
    return text;
}

} // namespace report
