// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <nlohmann/json_fwd.hpp>

#include <iosfwd>

namespace cli {

/// Where a command reads and writes. Results go to \a out, everything else to \a err.
struct Streams {
    std::istream &in;
    std::ostream &out;
    std::ostream &err;
    bool isInTerminal = false;
    bool isOutTerminal = false;
    bool isErrTerminal = false; ///< only then is progress shown
    bool hasColour = false;     ///< of \a out; false when NO_COLOR is set
    int columns = 80;           ///< width of the terminal, at least 40
};

/// One line on \a out. What comes from files may hold control characters: they are shown as `\x1b`, so that
/// no card or policy can move the cursor of somebody's terminal.
void say(const Streams &streams, const QString &line = {});
/// As say(), folded at the width of the terminal; continued lines are indented by \a indent blanks.
void sayFolded(const Streams &streams, const QString &text, int indent = 0);
/// One line of explanation on \a err.
void note(const Streams &streams, const QString &line);
/// `halfdoor-cli: error: …`, and `halfdoor-cli: hint: …` when there is one.
void complain(const Streams &streams, const QString &error, const QString &hint = {});
/// `halfdoor-cli: warning: …`
void warn(const Streams &streams, const QString &message);
/// Exactly these bytes on \a out.
void write(const Streams &streams, const QByteArray &bytes);
/// An answer for programs, indented by two blanks, on \a out.
void sayJson(const Streams &streams, const nlohmann::ordered_json &answer);

/// A line that replaces itself: how far something is. Nothing when \a err is no terminal.
class ProgressLine {
public:
    explicit ProgressLine(const Streams &streams)
        : m_streams(streams)
    {
    }
    ~ProgressLine() { clear(); }
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    void show(const QString &text);
    void clear();

private:
    const Streams &m_streams;
    bool m_isShown = false;
};

/// \a text with control characters made visible, except line breaks.
[[nodiscard]] QString printable(const QString &text);
/// Lines of at most \a columns, broken at blanks; longer words stay whole. Lines after the first begin with
/// \a indent blanks.
[[nodiscard]] QString folded(const QString &text, int columns, int indent = 0);

} // namespace cli
