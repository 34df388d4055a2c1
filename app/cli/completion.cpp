// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/completion.h"

using namespace Qt::StringLiterals;

namespace cli {
namespace {

QStringList optionsOf(const Command &command)
{
    QStringList options;
    for (const std::vector<Option> *list : {&command.options, &commonOptions()})
        for (const Option &option : *list)
            options.append(u"--"_s + QLatin1StringView(option.name));
    return options;
}

QStringList firstWords(const std::vector<Command> &commands)
{
    QStringList words;
    for (const Command &command : commands) {
        const QString word = QString::fromLatin1(*command.group ? command.group : command.name);
        if (!words.contains(word))
            words.append(word);
    }
    return words;
}

QStringList wordsIn(const std::vector<Command> &commands, const QString &group)
{
    QStringList words;
    for (const Command &command : commands)
        if (*command.group && group == QLatin1StringView(command.group))
            words.append(QString::fromLatin1(command.name));
    return words;
}

/// Inside single quotes of a shell.
QString quoted(QString text)
{
    return u'\'' + text.replace(u"'"_s, u"'\\''"_s) + u'\'';
}

/// Text of a man page: a backslash, and what begins a line with a dot or a quote, would be a command.
QString troff(QString text)
{
    text.replace(u"\\"_s, u"\\e"_s).replace(u"-"_s, u"\\-"_s);
    return text.replace(u"\n."_s, u"\n\\&."_s).replace(u"\n'"_s, u"\n\\&'"_s);
}

QString troffLine(const QString &text)
{
    return u"\\&"_s + troff(text) + u'\n';
}

QString manOption(const Option &option)
{
    QString term = u".TP\n.B "_s + troff(u"--"_s + QLatin1StringView(option.name));
    if (option.value)
        term += u"\\ "_s + troff((option.words ? u"[%1]"_s : u"%1"_s).arg(QString::fromUtf8(option.value)));
    return term + u'\n' + troffLine(translate("cli", option.help));
}

QString manCommand(const Command &command)
{
    QString text = u".SS "_s + troff(command.fullName());
    for (const Operand &operand : command.operands) {
        const QString name = QString::fromLatin1(operand.name);
        text += operand.isRequired ? u' ' + name : u" ["_s + name + u']';
    }
    text += u'\n' + troffLine(translate("cli", command.summary));
    for (const Option &option : command.options)
        text += manOption(option);
    text += u".PP\n.nf\n.RS\n"_s + troffLine(QString::fromUtf8(command.example)) + u".RE\n.fi\n"_s;
    return text;
}

} // namespace

QByteArray bashCompletion(const std::vector<Command> &commands)
{
    QString text = u"# bash completion of halfdoor-cli\n_halfdoor_cli() {\n"
                   "    local word=${COMP_WORDS[COMP_CWORD]} words=\n"
                   "    if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
                   "        words='"_s
        + firstWords(commands).join(u' ')
        + u" --help --version'\n    else\n        case \"${COMP_WORDS[1]}\" in\n"_s;
    for (const QString &first : firstWords(commands)) {
        const QStringList group = wordsIn(commands, first);
        text += u"        %1)\n"_s.arg(first);
        if (!group.isEmpty())
            text += u"            if [ \"$COMP_CWORD\" -eq 2 ]; then words='%1'; else\n"
                    "            case \"${COMP_WORDS[2]}\" in\n"_s.arg(group.join(u' '));
        QString otherwise; // for a word that is a command as well, such as `history`
        for (const Command &command : commands) {
            if (!*command.group && first == QLatin1StringView(command.name))
                otherwise = optionsOf(command).join(u' ');
            if (!group.isEmpty() && first == QLatin1StringView(command.group))
                text += u"            %1) words='%2' ;;\n"_s.arg(
                    QLatin1StringView(command.name), optionsOf(command).join(u' '));
        }
        if (!otherwise.isEmpty())
            text += (group.isEmpty() ? u"            words='%1'\n"_s : u"            *) words='%1' ;;\n"_s)
                        .arg(otherwise);
        if (!group.isEmpty())
            text += u"            esac; fi\n"_s;
        text += u"            ;;\n"_s;
    }
    text += u"        esac\n    fi\n"
            "    COMPREPLY=($(compgen -W \"$words\" -- \"$word\"))\n"
            "    if [ \"${#COMPREPLY[@]}\" -eq 0 ]; then COMPREPLY=($(compgen -f -- \"$word\")); fi\n"
            "}\ncomplete -o filenames -F _halfdoor_cli halfdoor-cli\n"_s;
    return text.toUtf8();
}

QByteArray zshCompletion(const std::vector<Command> &commands)
{
    QString text
        = u"#compdef halfdoor-cli\n_halfdoor_cli() {\n    if (( CURRENT == 2 )); then\n        compadd -- "_s
        + firstWords(commands).join(u' ')
        + u"\n        return\n    fi\n    case \"$words[2] $words[3]\" in\n"_s;
    for (const QString &first : firstWords(commands)) {
        const QStringList group = wordsIn(commands, first);
        bool isCommand = false;
        for (const Command &command : commands) {
            const bool isAlone = !*command.group && first == QLatin1StringView(command.name);
            if (!isAlone && first != QLatin1StringView(command.group))
                continue;
            isCommand = isCommand || isAlone;
            text += isAlone ? u"    '%1 '*)\n"_s.arg(first)
                            : u"    '%1 %2')\n"_s.arg(first, QLatin1StringView(command.name));
            text += u"        if [[ $words[CURRENT] == -* ]]; then compadd -- %1; else _files; fi ;;\n"_s.arg(
                optionsOf(command).join(u' '));
        }
        if (!group.isEmpty() && !isCommand)
            text += u"    '%1 '*) compadd -- %2 ;;\n"_s.arg(first, group.join(u' '));
    }
    text += u"    esac\n}\n_halfdoor_cli \"$@\"\n"_s;
    return text.toUtf8();
}

QByteArray fishCompletion(const std::vector<Command> &commands)
{
    QString text = u"# fish completion of halfdoor-cli\n"_s;
    for (const QString &first : firstWords(commands))
        text += u"complete -c halfdoor-cli -n __fish_use_subcommand -f -a %1\n"_s.arg(first);
    for (const Command &command : commands) {
        QString condition = u"__fish_seen_subcommand_from %1"_s.arg(QLatin1StringView(command.name));
        if (*command.group) {
            const QString group = QString::fromLatin1(command.group);
            text += u"complete -c halfdoor-cli -n %1 -f -a %2 -d %3\n"_s.arg(
                quoted(u"__fish_seen_subcommand_from %1; and not __fish_seen_subcommand_from %2"_s.arg(
                    group, wordsIn(commands, group).join(u' '))),
                QLatin1StringView(command.name), quoted(translate("cli", command.summary)));
            condition = u"__fish_seen_subcommand_from %1; and "_s.arg(group) + condition;
        }
        for (const std::vector<Option> *list : {&command.options, &commonOptions()})
            for (const Option &option : *list)
                text += u"complete -c halfdoor-cli -n %1 -l %2%3 -d %4\n"_s.arg(quoted(condition),
                    QLatin1StringView(option.name), option.value && !option.words ? u" -r"_s : QString(),
                    quoted(translate("cli", option.help)));
    }
    return text.toUtf8();
}

QByteArray manPage(const std::vector<Command> &commands)
{
    QString text = u".TH HALFDOOR\\-CLI 1 \"\" \"Halfdoor " HALFDOOR_VERSION "\"\n.SH NAME\n"
                   "halfdoor\\-cli \\- "_s
        + troff(translate("cli", "share one service of one machine across two tailnets")) + u'\n';
    text += u".SH SYNOPSIS\n.B halfdoor\\-cli\n.I command\n.RI [ option \\.\\.\\.] [ argument \\.\\.\\.]\n"_s;
    text += u".SH DESCRIPTION\n"_s
        + troffLine(translate("cli",
            "Halfdoor shares one service of one machine across two tailnets, and lets both sides prove that "
            "only this door is open."));
    text += u".SH OPTIONS\n"_s;
    for (const Option &option : commonOptions())
        text += manOption(option);
    text += u".SH COMMANDS\n"_s;
    for (const Command &command : commands)
        text += manCommand(command);
    text += u".SH EXIT STATUS\n"_s;
    const char *codes[]{QT_TRANSLATE_NOOP("cli", "done, or the answer is yes"),
        QT_TRANSLATE_NOOP("cli", "the answer is no"),
        QT_TRANSLATE_NOOP("cli", "wrong usage, or input or output that cannot be used"),
        QT_TRANSLATE_NOOP("cli", "could not find out")};
    for (int code = 0; code < 4; ++code)
        text += u".TP\n.B %1\n"_s.arg(code) + troffLine(translate("cli", codes[code]));
    return text.toUtf8();
}

} // namespace cli
