// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

QString translate(const char *context, const char *text, const char *hint, int n)
{
    return QCoreApplication::translate(context, text, hint, n);
}

QString Args::value(const char *option, const QString &otherwise) const
{
    const QStringList all = values(option);
    return all.isEmpty() ? otherwise : all.last();
}

QStringList Args::values(const char *option) const
{
    return m_options.value(QString::fromLatin1(option));
}

QString Command::fullName() const
{
    return (*group ? QString::fromLatin1(group) + u' ' : QString()) + QString::fromLatin1(name);
}

const std::vector<Option> &commonOptions()
{
    static const std::vector<Option> options{
        {"json", nullptr, QT_TRANSLATE_NOOP("cli", "answer for programs"), false},
        {"data", "DIR", QT_TRANSLATE_NOOP("cli", "folder of the register (default: the user's data folder)"),
            false},
        {"language", "en|de", QT_TRANSLATE_NOOP("cli", "language of the answers"), false},
        {"help", nullptr, QT_TRANSLATE_NOOP("cli", "this page"), false},
    };
    return options;
}

/// Reads one command line against one command.
struct ArgsParser {
    const Command &command;
    Args args;

    [[nodiscard]] const Option *find(const QString &name) const
    {
        for (const std::vector<Option> *options : {&command.options, &commonOptions()})
            for (const Option &option : *options)
                if (name == QLatin1StringView(option.name))
                    return &option;
        return nullptr;
    }

    [[nodiscard]] UsageError wrong(const QString &message) const
    {
        return {message, translate("cli", "see `halfdoor-cli %1 --help`").arg(command.fullName())};
    }

    /// The value of an option that has a value of its own: what follows only where it is one of its words.
    [[nodiscard]] static QString wordFor(const Option &option, const QStringList &arguments, qsizetype &i)
    {
        const QStringList words = QString::fromLatin1(option.words).split(u'|');
        return words.contains(arguments.value(i + 1)) ? arguments[++i] : words.first();
    }

    /// \a i stands on the option and is moved to its value.
    std::optional<UsageError> takeOption(const QStringList &arguments, qsizetype &i)
    {
        const QString &argument = arguments[i];
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = argument == u"-h" ? u"help"_s : argument.mid(2, equals < 0 ? -1 : equals - 2);
        const Option *option = find(name);
        if (!option)
            return wrong(translate("cli", "unknown option `%1`").arg(argument));
        if (!option->value && equals >= 0)
            return wrong(translate("cli", "`--%1` takes no value").arg(name));
        QString value;
        if (option->value && equals >= 0)
            value = argument.mid(equals + 1);
        else if (option->words)
            value = wordFor(*option, arguments, i);
        else if (option->value && i + 1 < arguments.size())
            value = arguments[++i];
        else if (option->value)
            return wrong(translate("cli", "`--%1` needs a value").arg(name));
        QStringList &values = args.m_options[name];
        if (!values.isEmpty() && !option->isRepeatable)
            return wrong(translate("cli", "`--%1` stands there twice").arg(name));
        values.append(value);
        return {};
    }

    std::optional<UsageError> countOperands() const
    {
        const auto required = std::count_if(command.operands.begin(), command.operands.end(),
            [](const Operand &operand) { return operand.isRequired; });
        if (args.m_operands.size() > qsizetype(command.operands.size()))
            return wrong(translate("cli", "one argument too many: `%1`")
                             .arg(args.m_operands.at(qsizetype(command.operands.size()))));
        if (args.m_operands.size() < required)
            return wrong(
                translate("cli", "%1 is missing")
                    .arg(QLatin1StringView(command.operands[std::size_t(args.m_operands.size())].name)));
        return {};
    }

    Result<Args, UsageError> parse(const QStringList &arguments)
    {
        bool onlyOperands = false;
        for (qsizetype i = 0; i < arguments.size(); ++i) {
            const QString &argument = arguments[i];
            if (!onlyOperands && argument == u"--") {
                onlyOperands = true;
            } else if (!onlyOperands && (argument.startsWith(u"--") || argument == u"-h")) {
                if (const auto error = takeOption(arguments, i))
                    return fail(*error);
            } else if (!onlyOperands && argument.size() > 1 && argument.startsWith(u'-')) {
                return fail(wrong(translate("cli", "unknown option `%1`").arg(argument)));
            } else {
                args.m_operands.append(argument);
            }
        }
        if (args.has("help"))
            return args;
        if (const auto error = countOperands())
            return fail(*error);
        return args;
    }
};

Result<Args, UsageError> parseArgs(const Command &command, const QStringList &arguments)
{
    return ArgsParser{command, {}}.parse(arguments);
}

namespace {

QString usageLine(const Command &command)
{
    QString line = u"halfdoor-cli "_s + command.fullName();
    if (!command.options.empty())
        line += u" [OPTION]…"_s;
    for (const Operand &operand : command.operands)
        line += operand.isRequired ? u" %1"_s.arg(QLatin1StringView(operand.name))
                                   : u" [%1]"_s.arg(QLatin1StringView(operand.name));
    return line;
}

/// A term and what it means: beside each other where there is room, else below each other.
QString entry(const QString &term, const QString &meaning, int columns, int column)
{
    if (columns < 60)
        return u"  %1\n      %2\n"_s.arg(
            term, folded(meaning, columns - 6, 0).replace(u"\n"_s, u"\n      "_s));
    QString text = folded(meaning, columns - column, 0).replace(u"\n"_s, u'\n' + QString(column, u' '));
    const QString head = u"  "_s + term;
    if (head.size() >= column)
        return head + u'\n' + QString(column, u' ') + text + u'\n';
    return head.leftJustified(column) + text + u'\n';
}

QString optionEntry(const Option &option, int columns)
{
    QString term = u"--"_s + QLatin1StringView(option.name);
    if (option.value)
        term += (option.words ? u" [%1]"_s : u" %1"_s).arg(QString::fromUtf8(option.value));
    return entry(term, translate("cli", option.help), columns, 26);
}

} // namespace

QString helpOf(const Command &command, int columns)
{
    QString text = translate("cli", "Usage: %1").arg(usageLine(command)) + u"\n\n"_s;
    text += folded(translate("cli", command.summary), columns) + u"\n\n"_s;
    for (const Option &option : command.options)
        text += optionEntry(option, columns);
    for (const Option &option : commonOptions())
        text += optionEntry(option, columns);
    text += u'\n' + translate("cli", "Example:") + u"\n  "_s + QString::fromUtf8(command.example) + u'\n';
    return text;
}

QString overview(const std::vector<Command> &commands, int columns)
{
    QString text
        = folded(translate("cli",
                     "Halfdoor shares one service of one machine across two tailnets, and lets both sides "
                     "prove that only this door is open."),
              columns)
        + u"\n\n"_s;
    for (const Command &command : commands)
        text += entry(command.fullName(), translate("cli", command.summary), columns, 20);
    text += u'\n' + entry(u"--version"_s, translate("cli", "the version of the program"), columns, 20);
    text += u'\n' + translate("cli", "Each command has its own --help with an example.") + u"\n\n"_s;
    text += translate("cli", "Exit status:") + u'\n';
    text += entry(u"0"_s, translate("cli", "done, or the answer is yes"), columns, 6);
    text += entry(u"1"_s, translate("cli", "the answer is no"), columns, 6);
    text
        += entry(u"2"_s, translate("cli", "wrong usage, or input or output that cannot be used"), columns, 6);
    text += entry(u"3"_s, translate("cli", "could not find out"), columns, 6);
    return text;
}

} // namespace cli
