// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/explain_words.h"
#include "app/cli/input.h"
#include "core/explain/statements.h"
#include "core/share/card.h"

#include <QCoreApplication>
#include <QLocale>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

using explain::Statement;

QString idOf(Statement::Kind kind)
{
    switch (kind) {
    case Statement::Kind::CanSee:
        return u"can-see"_s;
    case Statement::Kind::CannotSee:
        return u"cannot-see"_s;
    case Statement::Kind::DependsOnService:
        return u"depends-on-service"_s;
    case Statement::Kind::CanDo:
        return u"can-do"_s;
    case Statement::Kind::Caution:
        return u"caution"_s;
    }
    Q_UNREACHABLE();
}

Json toJson(const Statement &statement)
{
    Json sources = Json::array();
    for (const explain::Source &source : statement.sources)
        sources.push_back({{"title", source.title.toStdString()}, {"url", source.url.toStdString()},
            {"date", source.date.toString(Qt::ISODate).toStdString()}});
    Json one{{"id", statement.id.toStdString()}, {"kind", idOf(statement.kind).toStdString()},
        {"text", statement.text.toStdString()}, {"condition", statement.condition.toStdString()},
        {"note", statement.note.toStdString()}, {"sources", sources}};
    if (statement.selfCheck)
        one["check"] = {{"command", statement.selfCheck->command.toStdString()},
            {"where",
                statement.selfCheck->where == explain::SelfCheck::Where::OwnComputer ? "own-computer"
                                                                                     : "machine"},
            {"reading", statement.selfCheck->reading.toStdString()}};
    return one;
}

Result<explain::Setup, InputError> setupFromCard(const Context &context, const QString &path)
{
    const auto bytes = readInput(context, path, share::Card::maxBytes);
    if (!bytes)
        return fail(bytes.error());
    const auto card = share::readCard(*bytes);
    if (!card)
        return fail(InputError{share::describe(card.error()), card.error().where});
    return explain::setupOf(*card);
}

explain::Setup setupFromOptions(const Args &args)
{
    const explain::CatalogueEntry &entry = explain::entry(args.value("service", u"custom"_s));
    explain::Setup setup;
    setup.hostName = args.value("host");
    setup.friendName = args.value("friend");
    setup.machine = args.value("machine");
    setup.serviceId = QString::fromUtf16(entry.id);
    setup.serviceName = QString::fromUtf16(entry.name);
    setup.port = entry.port;
    if (args.has("serve"))
        setup.exposure = share::Exposure::Serve;
    return setup;
}

void sayStatement(const Streams &streams, const Statement &statement, const QLocale &locale)
{
    sayFolded(streams, u"– "_s + statement.text, 2);
    sayFolded(streams, translate("cli", "    when: %1").arg(statement.condition), 6);
    if (!statement.note.isEmpty())
        sayFolded(streams, translate("cli", "    limit: %1").arg(statement.note), 6);
    for (const explain::Source &source : statement.sources)
        sayFolded(streams,
            translate("cli", "    source: %1, %2, %3")
                .arg(source.title, locale.toString(source.date, QLocale::LongFormat), source.url),
            6);
    if (statement.selfCheck)
        sayFolded(streams,
            translate("cli", "    see for yourself: %1 (%2)")
                .arg(statement.selfCheck->command, statement.selfCheck->reading),
            6);
}

InputError noSuchService(const QString &service)
{
    QStringList ids;
    for (const explain::CatalogueEntry &entry : explain::catalogue())
        ids.append(QString::fromUtf16(entry.id));
    return {translate("cli", "the catalogue has no service `%1`").arg(service),
        translate("cli", "one of: %1").arg(ids.join(u", "_s))};
}

Exit runExplain(const Args &args, Context &context)
{
    const QString service = args.value("service");
    if (args.has("service") && QString::fromUtf16(explain::entry(service).id) != service)
        return unusable(context, noSuchService(service));
    const QString audience = args.value("for", u"friend"_s);
    if (audience != u"friend" && audience != u"host")
        return unusable(context, {translate("cli", "--for is friend or host"), {}});
    Result<explain::Setup, InputError> setup = setupFromOptions(args);
    if (!args.operands().isEmpty())
        setup = setupFromCard(context, args.operand(0));
    if (!setup)
        return unusable(context, setup.error());
    const auto reader = audience == u"host" ? explain::Audience::Host : explain::Audience::Friend;
    const auto statements = explain::statements(*setup, reader, explain::languageOf(context.language));

    if (args.wantsJson()) {
        Json list = Json::array();
        for (const Statement &statement : statements)
            list.push_back(toJson(statement));
        sayJson(context.streams, {{"statements", list}});
        return Exit::Yes;
    }
    std::optional<Statement::Kind> heading;
    for (const Statement &statement : statements) {
        if (heading != statement.kind) {
            if (heading)
                say(context.streams);
            sayFolded(context.streams, headingOf(statement.kind, setup->hostName, reader));
        }
        heading = statement.kind;
        sayStatement(context.streams, statement, QLocale(context.language));
    }
    return Exit::Yes;
}

} // namespace

void addExplainCommand(std::vector<Command> &commands)
{
    commands.push_back({"", "explain",
        QT_TRANSLATE_NOOP(
            "cli", "What host and friend can see and do, each sentence with its condition and source"),
        {{"CARD", false}},
        {{"for", "WHOM", QT_TRANSLATE_NOOP("cli", "friend (default) or host"), false},
            {"service", "ID", QT_TRANSLATE_NOOP("cli", "service of the catalogue, without a card"), false},
            {"serve", nullptr, QT_TRANSLATE_NOOP("cli", "reached through Tailscale Serve"), false},
            {"host", "NAME", QT_TRANSLATE_NOOP("cli", "name of the host"), false},
            {"friend", "NAME", QT_TRANSLATE_NOOP("cli", "name of the friend"), false},
            {"machine", "NAME", QT_TRANSLATE_NOOP("cli", "name of the machine"), false}},
        "halfdoor-cli explain --service jellyfin --host Mira --machine attic", runExplain});
}

} // namespace cli
