// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/statements.h"

#include "core/explain/statement_table.h"

using namespace Qt::StringLiterals;

namespace explain {

namespace {

QString orElse(const QString &value, const Words &otherwise, Language language)
{
    return value.isEmpty() ? in(otherwise, language) : value;
}

Values valuesFor(const Setup &setup, Language language)
{
    const CatalogueEntry &service = entry(setup.serviceId);
    const QString known = QString::fromUtf16(service.name);
    return {
        {u"host"_s, orElse(setup.hostName, {u"your host", u"dein Gastgeber"}, language)},
        {u"friend"_s, orElse(setup.friendName, {u"your friend", u"dein Freund"}, language)},
        {u"login"_s,
            orElse(setup.friendLogin, {u"the account that accepts", u"das Konto, das annimmt"}, language)},
        {u"machine"_s, orElse(setup.machine, {u"the machine", u"der Rechner"}, language)},
        {u"service"_s,
            orElse(setup.serviceName.isEmpty() ? known : setup.serviceName, {u"the service", u"der Dienst"},
                language)},
        {u"port"_s, QString::number(setup.port)},
    };
}

bool isPhone(System system)
{
    return system == System::Android || system == System::Ios;
}

/// The command as it is typed on that system: macOS has the client's program inside the app (facts 4.1).
QString typedOn(System system, const QString &command)
{
    if (system == System::MacOs && command.startsWith(u"tailscale "_s))
        return u"/Applications/Tailscale.app/Contents/MacOS/Tailscale"_s + command.mid(9);
    return command;
}

std::optional<SelfCheck> checkFor(
    const CheckRow &row, const Setup &setup, const Values &values, Language language)
{
    if (row.command[0] == 0)
        return std::nullopt;
    const bool own = row.where == SelfCheck::Where::OwnComputer;
    if (own && isPhone(setup.friendSystem))
        return std::nullopt; // a phone has no command line client
    const QString command = QString::fromUtf16(row.command);
    return SelfCheck{row.where, own ? typedOn(setup.friendSystem, command) : command,
        filled(in(row.reading, language), values)};
}

std::vector<Source> sourcesOf(std::span<const Citation> citations)
{
    std::vector<Source> out;
    for (const Citation &citation : citations) {
        out.push_back(source(citation.id));
        if (citation.facts[0] != 0)
            out.back().facts = QString::fromUtf16(citation.facts);
    }
    return out;
}

void addInsights(std::vector<Statement> &out, const Setup &setup, const Values &values, Language language)
{
    for (const Insight &insight : entry(setup.serviceId).insights) {
        Statement statement{QString::fromUtf16(insight.id), Statement::Kind::DependsOnService,
            filled(in(insight.text, language), values), filled(in(insight.condition, language), values), {},
            {}, std::nullopt};
        for (const SourceId id : insight.sources)
            statement.sources.push_back(source(id));
        out.push_back(statement);
    }
}

} // namespace

Setup setupOf(const share::Share &share)
{
    Setup setup;
    setup.hostName = share.hostName;
    setup.friendName = share.person.name;
    setup.friendLogin = share.person.login;
    setup.machine = share.machine.name;
    setup.serviceId = share.service.recipe;
    setup.serviceName = share.service.name;
    setup.port = share.service.doors.empty() ? std::uint16_t(0) : share.service.doors.front().port;
    setup.exposure = share.service.exposure;
    return setup;
}

Setup setupOf(const share::Card &card)
{
    Setup setup;
    setup.hostName = card.hostName;
    setup.friendName = card.friendName;
    setup.friendLogin = card.friendLogin;
    setup.machine = card.machine;
    setup.serviceId = card.recipe;
    setup.serviceName = card.serviceName;
    setup.port = card.doors.empty() ? std::uint16_t(0) : card.doors.front().port;
    setup.exposure = card.exposure;
    return setup;
}

std::vector<Statement> statements(const Setup &setup, Audience audience, Language language)
{
    using Kind = Statement::Kind;
    const Values values = valuesFor(setup, language);
    std::vector<Statement> out;
    for (const Kind kind :
        {Kind::CanSee, Kind::DependsOnService, Kind::CannotSee, Kind::CanDo, Kind::Caution}) {
        if (kind == Kind::DependsOnService && audience == Audience::Friend)
            addInsights(out, setup, values, language);
        for (const StatementRow &row : statementTable())
            if (row.audience == audience && row.kind == kind && row.applies(setup))
                out.push_back({QString::fromUtf16(row.id), row.kind, filled(in(row.text, language), values),
                    filled(in(row.condition, language), values), filled(in(row.note, language), values),
                    sourcesOf(row.sources), checkFor(row.check, setup, values, language)});
    }
    return out;
}

} // namespace explain
