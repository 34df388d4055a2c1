// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts_translator.h"

#include "tests/support/corpus.h"

#include <QDir>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

QString unescaped(const QString &cell)
{
    return QString(cell).replace(u"\\n"_s, u"\n"_s).replace(u"\\t"_s, u"\t"_s);
}

} // namespace

PartsTranslator::PartsTranslator()
{
    const QString folder = u"translations/parts"_s;
    const QStringList files
        = QDir(testing::sourceFolder() + u'/' + folder).entryList({u"*_de.tsv"_s}, QDir::Files);
    for (const QString &file : files) {
        const QStringList lines = QString::fromUtf8(testing::dataFile(folder + u'/' + file)).split(u'\n');
        for (const QString &line : lines) {
            const QStringList cells = line.split(u'\t');
            if (cells.size() >= 3)
                m_texts.insert(cells.at(0) + u'\t' + unescaped(cells.at(1)), unescaped(cells.at(2)));
        }
    }
}

QString PartsTranslator::translate(const char *context, const char *source, const char *, int n) const
{
    const QString key = QString::fromUtf8(context) + u'\t' + QString::fromUtf8(source);
    const auto found = m_texts.constFind(key);
    if (found != m_texts.constEnd())
        return found->section(u"||"_s, n == 1 ? 0 : -1, n == 1 ? 0 : -1); // a cell may hold singular||plural
    m_missing.insert(QString(key).replace(u'\t', u": "_s));
    return {};
}
