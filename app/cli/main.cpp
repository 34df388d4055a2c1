// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"
#include "core/io/interrupts.h"
#include "translations/i18n.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>
#include <iostream>

#include <sys/ioctl.h>
#include <unistd.h>

namespace {

using namespace Qt::StringLiterals;

int columnsOf(int descriptor)
{
    winsize size{};
    if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return 80;
    return std::max<int>(size.ws_col, 40);
}

} // namespace

int main(int argc, char **argv)
{
    std::ios::sync_with_stdio(false);
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"halfdoor"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HALFDOOR_VERSION));
    i18n::install(i18n::systemLanguage());

    cli::Streams streams{std::cin, std::cout, std::cerr};
    streams.isInTerminal = isatty(STDIN_FILENO) == 1;
    streams.isOutTerminal = isatty(STDOUT_FILENO) == 1;
    streams.isErrTerminal = isatty(STDERR_FILENO) == 1;
    streams.hasColour
        = streams.isOutTerminal && qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
    if (streams.isOutTerminal)
        streams.columns = columnsOf(STDOUT_FILENO);
    const base::SystemClock clock;
    const cli::Exit exit = cli::run(QCoreApplication::arguments().mid(1), streams, clock);
    // A result that could not be written was not given: a full disk must not look like a yes.
    std::cout.flush();
    if (!std::cout) {
        cli::complain(streams, cli::translate("cli", "could not write the result"));
        return int(cli::Exit::Unusable);
    }
    // Everything is said and kept. A name that is still being asked for would hold the end up for seconds, as
    // Qt waits for the thread that asks; who pressed Ctrl-C does not.
    if (io::Interrupts::wereTold()) {
        std::cerr.flush();
        std::_Exit(int(exit));
    }
    return int(exit);
}
