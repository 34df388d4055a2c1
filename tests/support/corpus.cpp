// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/corpus.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

namespace testing {

QString sourceFolder()
{
    return qEnvironmentVariable("HALFDOOR_SOURCE_DIR", QDir::currentPath());
}

QByteArray dataFile(const QString &relativePath)
{
    QFile file(sourceFolder() + QLatin1Char('/') + relativePath);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return file.readAll();
}

void addCorpusRows(const QString &folder)
{
    QTest::addColumn<QString>("path");
    const QDir top(sourceFolder() + QStringLiteral("/tests/data/") + folder);
    QStringList paths;
    QDirIterator files(top.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths << files.next();
    paths.sort();
    if (paths.isEmpty())
        qFatal("no files in %s", qPrintable(top.path()));
    for (const QString &path : std::as_const(paths))
        QTest::newRow(qPrintable(top.relativeFilePath(path))) << path;
}

QString sharedFolder()
{
    const QDir shared(sourceFolder() + QStringLiteral("/../shared"));
    if (qEnvironmentVariableIsSet("HALFDOOR_SHARED"))
        return qEnvironmentVariable("HALFDOOR_SHARED");
    return shared.exists() ? shared.canonicalPath() : QString();
}

} // namespace testing
