// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exit.h"
#include "app/cli/streams.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// The table of commands. Parsing, help, man page and shell completions all read it, so they cannot disagree.
/// Texts are English literals inside QT_TRANSLATE_NOOP("cli", …) and translated where they are shown.
namespace cli {

struct Option {
    const char *name;  ///< without the two dashes
    const char *value; ///< what stands for its value in the help; null for a switch
    const char *help;  ///< one line, marked for translation
    bool isRepeatable = false;
    const char *words = nullptr; ///< "arrives|gone": no other value, and the first one when there is none
};

struct Operand {
    const char *name; ///< "FILE"
    bool isRequired = true;
};

class Args {
public:
    [[nodiscard]] bool has(const char *option) const
    {
        return m_options.contains(QString::fromLatin1(option));
    }
    [[nodiscard]] QString value(const char *option, const QString &otherwise = {}) const;
    [[nodiscard]] QStringList values(const char *option) const;
    [[nodiscard]] const QStringList &operands() const { return m_operands; }
    [[nodiscard]] QString operand(qsizetype i) const { return m_operands.value(i); }
    [[nodiscard]] bool wantsJson() const { return has("json"); }

private:
    friend struct ArgsParser;
    QMap<QString, QStringList> m_options;
    QStringList m_operands;
};

/// What a command needs from the outside besides its arguments.
struct Context {
    Streams &streams;
    const base::Clock &clock;
    QString dataFolder; ///< of register and history; from --data, else the XDG data folder
    QString language;   ///< "en" or "de"
};

struct Command {
    const char *group;   ///< "policy", or "" for a command of one word
    const char *name;    ///< "share"
    const char *summary; ///< one line, marked for translation
    std::vector<Operand> operands;
    std::vector<Option> options; ///< besides the common ones
    const char *example;         ///< a line to type, and what it does after "  # "
    Exit (*run)(const Args &, Context &);

    [[nodiscard]] QString fullName() const;
};

/// Options that every command takes: --json, --data, --language, --help.
[[nodiscard]] const std::vector<Option> &commonOptions();

struct UsageError {
    QString message;
    QString hint;
};
/// The arguments after the command's name.
[[nodiscard]] Result<Args, UsageError> parseArgs(const Command &command, const QStringList &arguments);

/// The help page of one command.
[[nodiscard]] QString helpOf(const Command &command, int columns);
/// All commands with their summaries, and the exit codes.
[[nodiscard]] QString overview(const std::vector<Command> &commands, int columns);

/// `translate("cli", …)` in the language of the program.
[[nodiscard]] QString translate(
    const char *context, const char *text, const char *hint = nullptr, int n = -1);

} // namespace cli
