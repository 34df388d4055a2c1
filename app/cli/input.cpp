// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/input.h"

#include "core/hujson/transform.h"
#include "core/io/text_file.h"
#include "core/policy/json.h"

#include <nlohmann/json.hpp>

#include <QStringDecoder>

#include <algorithm>
#include <istream>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

Result<QByteArray, InputError> readStream(std::istream &in, qint64 maxBytes)
{
    QByteArray bytes;
    char buffer[1 << 16];
    while (in && bytes.size() <= maxBytes) {
        in.read(buffer, sizeof buffer);
        bytes.append(buffer, in.gcount());
    }
    if (bytes.size() > maxBytes)
        return fail(InputError{translate("cli", "the input is too large to be what was asked for"), {}});
    return bytes;
}

Result<policy::SharedMachine, InputError> machineFrom(
    const QString &text, const QString &owner, const std::optional<policy::Topology> &topology)
{
    const auto named = parseMachine(text);
    if (!named)
        return fail(named.error());
    policy::SharedMachine machine;
    machine.name = named->name;
    machine.user = owner;
    machine.addresses = named->addresses;
    for (const policy::Node &node : topology ? topology->nodes : std::vector<policy::Node>{}) {
        if (node.name != machine.name)
            continue;
        if (!named->hasAddresses)
            machine.addresses = node.addresses;
        if (owner.isEmpty())
            machine.user = node.user;
        machine.tags = node.tags;
    }
    if (machine.addresses.empty())
        return fail(InputError{translate("cli", "no address of `%1` is known").arg(machine.name),
            translate("cli", "write --machine %1=100.101.102.103, or give a --topology that has it")
                .arg(machine.name)});
    return machine;
}

std::optional<InputError> missingIn(const policy::Intent &intent)
{
    const QString hint = translate("cli", "give --share FILE, or --id, --person, --machine and --port");
    if (intent.id.isEmpty())
        return InputError{translate("cli", "the share has no id"), hint};
    if (intent.people.isEmpty())
        return InputError{translate("cli", "the share names nobody"), hint};
    if (intent.machines.empty())
        return InputError{translate("cli", "the share names no machine"), hint};
    if (intent.ports.empty())
        return InputError{translate("cli", "the share names no port"), hint};
    return {};
}

Result<policy::Intent, InputError> intentFromOptions(
    const Args &args, const std::optional<policy::Topology> &topology)
{
    policy::Intent intent;
    intent.id = args.value("id");
    intent.people = args.values("person");
    const QString naming = args.value("name-by", u"login"_s);
    const auto named = parseNaming(naming);
    if (!named)
        return fail(InputError{translate("cli", "nobody can be named by `%1`").arg(naming),
            translate("cli", "write --name-by login, group:NAME or tag:NAME")});
    intent.naming = *named;
    const QStringList machines = args.values("machine");
    for (const QString &text : machines) {
        const auto machine = machineFrom(text, args.value("owner"), topology);
        if (!machine)
            return fail(machine.error());
        intent.machines.push_back(*machine);
    }
    const QStringList ports = args.values("port");
    for (const QString &text : ports) {
        const auto port = parsePort(text);
        if (!port)
            return fail(InputError{translate("cli", "`%1` is not a port").arg(text),
                translate("cli", "write --port tcp:8096, with a number from 1 to 65535")});
        intent.ports.push_back(*port);
    }
    return intent;
}

} // namespace

Exit unusable(const Context &context, const InputError &error)
{
    complain(context.streams, error.message, error.hint);
    return Exit::Unusable;
}

Result<QByteArray, InputError> readInput(const Context &context, const QString &path, qint64 maxBytes)
{
    if (path == u"-")
        return readStream(context.streams.in, maxBytes);
    const auto bytes = io::readFile(path, maxBytes);
    if (!bytes)
        return fail(InputError{io::describe(bytes.error()), {}});
    return *bytes;
}

Result<Json, InputError> readJson(const Context &context, const QString &path)
{
    const auto bytes = readInput(context, path, maxOtherBytes);
    if (!bytes)
        return fail(bytes.error());
    hujson::Limits limits;
    limits.maxDepth = 100;
    const auto document = hujson::Document::parse(*bytes, limits);
    if (!document)
        return fail(InputError{u"%1:%2:%3: %4"_s.arg(path)
                                   .arg(document.error().line)
                                   .arg(document.error().column)
                                   .arg(document.error().message),
            {}});
    return hujson::toJson(*document);
}

Result<policy::Intent, InputError> readIntent(
    const Args &args, const Context &context, const std::optional<policy::Topology> &topology)
{
    Result<policy::Intent, InputError> intent = policy::Intent{};
    if (args.has("share")) {
        if (args.has("id") || args.has("person") || args.has("machine") || args.has("port")
            || args.has("name-by"))
            return fail(InputError{translate("cli", "--share and single options together"),
                translate("cli", "give the share as a file or as options, not both")});
        const auto json = readJson(context, args.value("share"));
        if (!json)
            return fail(json.error());
        const auto read = policy::intentFromJson(*json);
        if (!read)
            return fail(InputError{args.value("share") + u": "_s + read.error().message, {}});
        intent = *read;
    } else {
        intent = intentFromOptions(args, topology);
    }
    if (!intent)
        return intent;
    if (const auto missing = missingIn(*intent))
        return fail(*missing);
    return intent;
}

Result<std::optional<policy::Topology>, InputError> readTopology(const Args &args, const Context &context)
{
    if (!args.has("topology"))
        return std::optional<policy::Topology>{};
    const auto json = readJson(context, args.value("topology"));
    if (!json)
        return fail(json.error());
    const auto topology = policy::topologyFromJson(*json);
    if (!topology)
        return fail(InputError{args.value("topology") + u": "_s + topology.error().message, {}});
    return std::optional<policy::Topology>{*topology};
}

Result<policy::Options, InputError> readOptions(const Args &args)
{
    policy::Options options;
    const QStringList agreed = args.values("agree");
    for (const QString &what : agreed) {
        const auto agreement = policy::agreementFrom(what);
        if (!agreement)
            return fail(InputError{translate("cli", "there is nothing called `%1` to agree to").arg(what),
                translate("cli", "write --agree group or --agree kept-elsewhere")});
        options.agreed.push_back(*agreement);
    }
    const QStringList tests = args.values("own-test");
    for (const QString &text : tests) {
        const qsizetype equals = text.indexOf(u'=');
        if (equals < 1)
            return fail(InputError{translate("cli", "`%1` is not a test").arg(text),
                translate("cli", "write --own-test mira@example.com=tag:server:22")});
        policy::OwnTest test;
        test.src = text.left(equals);
        const QStringList targets = text.mid(equals + 1).split(u',');
        for (const QString &target : targets)
            target.startsWith(u'!') ? test.deny.append(target.mid(1)) : test.accept.append(target);
        options.ownTests.push_back(test);
    }
    return options;
}

bool namesShare(const Args &args)
{
    return args.has("share") || args.has("id") || args.has("person") || args.has("machine")
        || args.has("port");
}

Result<NamedMachine, InputError> parseMachine(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    NamedMachine machine;
    machine.name = equals < 0 ? text : text.left(equals);
    machine.hasAddresses = equals >= 0;
    const QStringList addresses = machine.hasAddresses ? text.mid(equals + 1).split(u',') : QStringList();
    for (const QString &one : addresses) {
        const auto address = base::Address::parse(one);
        if (!address)
            return fail(InputError{translate("cli", "`%1` is not an IP address").arg(one),
                translate("cli", "write --machine NAME=100.101.102.103,fd7a:115c:a1e0::1")});
        machine.addresses.push_back(*address);
    }
    return machine;
}

std::optional<policy::Naming> parseNaming(const QString &text)
{
    using Kind = policy::Naming::Kind;
    if (text == u"login")
        return policy::Naming{};
    if (text.startsWith(u"group:"))
        return policy::Naming{Kind::Group, text};
    if (text.startsWith(u"tag:"))
        return policy::Naming{Kind::Tag, text};
    return {};
}

std::optional<policy::SharedPort> parsePort(const QString &text)
{
    policy::SharedPort port;
    QString number = text;
    if (text.startsWith(u"udp:"))
        port.protocol = policy::Protocol::Udp;
    if (text.startsWith(u"udp:") || text.startsWith(u"tcp:"))
        number = text.mid(4);
    bool isNumber = !number.isEmpty()
        && std::all_of(number.begin(), number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    port.port = isNumber ? number.toUShort(&isNumber) : 0;
    if (!isNumber || port.port == 0)
        return {};
    return port;
}

std::optional<std::vector<std::uint16_t>> parsePorts(const QString &text)
{
    std::vector<std::uint16_t> ports;
    const QStringList parts = text.split(u',');
    for (const QString &part : parts) {
        const auto port = parsePort(part);
        if (!port || port->protocol != policy::Protocol::Tcp)
            return {};
        ports.push_back(port->port);
    }
    return ports;
}

const std::vector<Option> &shareOptions()
{
    static const std::vector<Option> options{
        {"share", "FILE", QT_TRANSLATE_NOOP("cli", "the share as JSON"), false},
        {"id", "ID", QT_TRANSLATE_NOOP("cli", "name of the share: a to z, 0 to 9 and -"), false},
        {"person", "LOGIN", QT_TRANSLATE_NOOP("cli", "account that accepts; can be repeated"), true},
        {"machine", "NAME=ADDR,…", QT_TRANSLATE_NOOP("cli", "machine and its addresses; can be repeated"),
            true},
        {"owner", "LOGIN", QT_TRANSLATE_NOOP("cli", "owner of the machine"), false},
        {"port", "tcp:N", QT_TRANSLATE_NOOP("cli", "port that is opened; can be repeated"), true},
        {"name-by", "HOW", QT_TRANSLATE_NOOP("cli", "login (default), group:NAME or tag:NAME"), false},
        {"topology", "FILE", QT_TRANSLATE_NOOP("cli", "people and machines of the tailnet as JSON"), false},
    };
    return options;
}

} // namespace cli
