// SPDX-License-Identifier: GPL-3.0-or-later
// The XML of nmap, as far as its readers need it. Elements, attributes and their order: nmap.dtd of
// nmap 7.93; words for states and reasons: nmap's reference guide, "Port Scanning Basics" and output.cc.
#include "core/report/run_export.h"

#include <QXmlStreamWriter>

namespace report {

namespace {

using namespace Qt::StringLiterals;
using history::Run;
using history::Seen;
using probe::Outcome;
using probe::PortSet;

struct Word {
    Outcome outcome;
    QLatin1StringView state;
    QLatin1StringView reason;
};
constexpr std::array<Word, 4> words{{
    {Outcome::Open, "open"_L1, "syn-ack"_L1},
    {Outcome::Refused, "closed"_L1, "conn-refused"_L1},
    {Outcome::Silent, "filtered"_L1, "no-response"_L1},
    {Outcome::Unreachable, "filtered"_L1, "host-unreach"_L1},
}};

constexpr int mostListed = 25; ///< nmap lists no more ports of one state than that, except open ones

/// A writer with less to type.
class Xml {
public:
    explicit Xml(QByteArray *bytes)
        : m_xml(bytes)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        m_xml.writeStartDocument();
        m_xml.writeDTD(u"<!DOCTYPE nmaprun>"_s);
    }
    ~Xml() { m_xml.writeEndDocument(); }
    Xml(const Xml &) = delete;
    Xml &operator=(const Xml &) = delete;

    using Attributes = std::initializer_list<std::pair<const char *, QString>>;
    void open(const char *name, Attributes attributes = {})
    {
        m_xml.writeStartElement(QString::fromLatin1(name));
        add(attributes);
    }
    void leaf(const char *name, Attributes attributes)
    {
        m_xml.writeEmptyElement(QString::fromLatin1(name));
        add(attributes);
    }
    void close() { m_xml.writeEndElement(); }

private:
    void add(Attributes attributes)
    {
        for (const auto &[key, value] : attributes)
            m_xml.writeAttribute(QString::fromLatin1(key), value);
    }
    QXmlStreamWriter m_xml;
};

QString seconds(const QDateTime &time)
{
    return QString::number(time.toSecsSinceEpoch());
}

/// What nmap's words can say of an address: silence only where something answered.
PortSet sayable(const Seen &seen, Outcome outcome)
{
    return outcome == Outcome::Silent && !seen.isControlled ? PortSet() : seen.with(outcome);
}

void writePort(Xml &xml, std::uint16_t port, const Word &word, const probe::CheckPlan &plan)
{
    xml.open("port", {{"protocol", u"tcp"_s}, {"portid", QString::number(port)}});
    xml.leaf("state", {{"state", word.state}, {"reason", word.reason}, {"reason_ttl", u"0"_s}});
    for (const probe::Door &door : plan.doors)
        if (door.port == port && !door.label.isEmpty())
            xml.leaf("service", {{"name", door.label}, {"method", u"table"_s}, {"conf", u"3"_s}});
    xml.close();
}

void writePorts(Xml &xml, const Seen &seen, const probe::CheckPlan &plan)
{
    std::map<std::uint16_t, const Word *> listed;
    xml.open("ports");
    for (const QLatin1StringView state : {"closed"_L1, "filtered"_L1}) {
        PortSet all;
        for (const Word &word : words)
            if (word.state == state)
                all = all.united(sayable(seen, word.outcome));
        const bool isExtra = all.size() > mostListed;
        if (isExtra)
            xml.open("extraports", {{"state", state}, {"count", QString::number(all.size())}});
        for (const Word &word : words) {
            const PortSet ports = word.state == state ? sayable(seen, word.outcome) : PortSet();
            if (isExtra && !ports.isEmpty())
                xml.leaf("extrareasons", {{"reason", word.reason}, {"count", QString::number(ports.size())}});
            else if (!isExtra)
                for (const std::uint16_t port : ports.ports())
                    listed[port] = &word;
        }
        if (isExtra)
            xml.close();
    }
    for (const std::uint16_t port : seen.with(Outcome::Open).ports())
        listed[port] = &words.front();
    for (const auto &[port, word] : listed)
        writePort(xml, port, *word, plan);
    xml.close();
}

void writeHost(Xml &xml, const Run &run, const base::Address &address, const Seen &seen)
{
    xml.open("host", {{"starttime", seconds(run.startedAt())}, {"endtime", seconds(run.endedAt())}});
    xml.leaf("status",
        {{"state", seen.isControlled ? u"up"_s : u"unknown"_s},
            {"reason", seen.isControlled ? u"syn-ack"_s : u"no-response"_s}, {"reason_ttl", u"0"_s}});
    xml.leaf("address", {{"addr", address.toString()}, {"addrtype", address.isV4() ? u"ipv4"_s : u"ipv6"_s}});
    const QString &name = run.promise().dnsName;
    xml.open("hostnames");
    if (!name.isEmpty())
        xml.leaf("hostname", {{"name", name}, {"type", u"user"_s}});
    xml.close();
    writePorts(xml, seen, run.promise());
    xml.close();
}

void writeStats(Xml &xml, const Run &run, const history::View &view)
{
    qsizetype up = 0;
    for (const auto &[address, seen] : view)
        up += seen.isControlled ? 1 : 0;
    const auto total = static_cast<qsizetype>(view.size());
    const auto *audit = std::get_if<probe::AuditResult>(&run.result);
    const std::chrono::milliseconds took = audit != nullptr
        ? audit->effort.working
        : std::chrono::milliseconds(run.startedAt().msecsTo(run.endedAt()));
    const double elapsed = std::chrono::duration<double>(took).count();
    xml.open("runstats");
    xml.leaf("finished",
        {{"time", seconds(run.endedAt())}, {"timestr", run.endedAt().toUTC().toString(Qt::ISODate)},
            {"elapsed", QString::number(elapsed, 'f', 2)},
            {"summary", run.isPartial() ? u"cut short"_s : u"complete"_s}, {"exit", u"success"_s}});
    xml.leaf("hosts",
        {{"up", QString::number(up)}, {"down", QString::number(total - up)},
            {"total", QString::number(total)}});
    xml.close();
}

} // namespace

QByteArray nmapXml(const Run &run)
{
    const history::View view = history::viewOf(run);
    PortSet tried;
    for (const auto &[address, seen] : view)
        tried = tried.united(seen.tried());
    QByteArray bytes;
    {
        Xml xml(&bytes);
        xml.open("nmaprun",
            {{"scanner", u"nmap"_s},
                {"args", run.isAudit() ? u"halfdoor-cli audit"_s : u"halfdoor-cli check"_s},
                {"start", seconds(run.startedAt())},
                {"startstr", run.startedAt().toUTC().toString(Qt::ISODate)},
                {"version", u"halfdoor " HALFDOOR_VERSION ""_s}, {"xmloutputversion", u"1.05"_s}});
        xml.leaf("scaninfo",
            {{"type", u"connect"_s}, {"protocol", u"tcp"_s}, {"numservices", QString::number(tried.size())},
                {"services", tried.text()}});
        xml.leaf("verbose", {{"level", u"0"_s}});
        xml.leaf("debugging", {{"level", u"0"_s}});
        for (const auto &[address, seen] : view)
            writeHost(xml, run, address, seen);
        writeStats(xml, run, view);
        xml.close();
    }
    return bytes;
}

} // namespace report
