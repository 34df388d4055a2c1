// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/runner.h"

#include "tests/support/files.h"
#include "translations/i18n.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;

namespace testing {

Runner::Runner()
    : m_former(QDir::currentPath())
{
    QDir::setCurrent(m_folder.path());
    qputenv("TZ", "UTC"); // times are shown as local ones
    i18n::install(u"en"_s);
}

Runner::~Runner()
{
    QDir::setCurrent(m_former);
}

Ran Runner::operator()(const QStringList &arguments, const QByteArray &input)
{
    std::istringstream in(input.toStdString());
    std::ostringstream out;
    std::ostringstream err;
    cli::Streams streams{in, out, err};
    streams.columns = columns;
    streams.isInTerminal = isTerminal;
    streams.isOutTerminal = isTerminal;
    streams.isErrTerminal = isTerminal;
    QStringList all = arguments;
    if (!arguments.contains(u"--data"_s) && arguments.size() > 1 && !arguments.contains(u"--help"_s))
        all.insert(arguments.size(), u"--data="_s + m_folder.filePath(u"data"_s));
    Ran ran;
    ran.exit = cli::run(all, streams, clock);
    ran.out = QByteArray::fromStdString(out.str());
    ran.err = QByteArray::fromStdString(err.str());
    i18n::install(u"en"_s);
    return ran;
}

void Runner::writeFile(const QString &name, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
    put(path(name), bytes);
}

QByteArray Runner::file(const QString &name) const
{
    return bytesOf(path(name));
}

} // namespace testing
