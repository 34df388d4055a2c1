// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue_translator.h"

#include "tests/support/corpus.h"

#include <QStringList>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

constexpr QChar betweenForms(u'\x1f');

/// The text of a <translation>, or its <numerusform>s.
QString translationOf(QXmlStreamReader &xml)
{
    QString text;
    QStringList forms;
    while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"translation") && !xml.atEnd())
        if (xml.isStartElement() && xml.name() == u"numerusform")
            forms << xml.readElementText();
        else if (xml.isCharacters())
            text += xml.text();
    return forms.isEmpty() ? text : forms.join(betweenForms);
}

} // namespace

CatalogueTranslator::CatalogueTranslator()
{
    QXmlStreamReader xml(testing::dataFile(u"translations/halfdoor_de.ts"_s));
    QString context;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"source")
            source = xml.readElementText();
        else if (xml.name() == u"translation")
            m_texts.insert(context + u'\t' + source, translationOf(xml));
    }
}

QString CatalogueTranslator::translate(const char *context, const char *source, const char *, int n) const
{
    const QString key = QString::fromUtf8(context) + u'\t' + QString::fromUtf8(source);
    const auto found = m_texts.constFind(key);
    if (found != m_texts.constEnd() && !found->isEmpty())
        return found->section(betweenForms, n == 1 ? 0 : -1, n == 1 ? 0 : -1);
    m_missing.insert(QString(key).replace(u'\t', u": "_s));
    return {};
}
