// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/friend/privacy_document.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TstPrivacyDocument : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void holdsEveryStatementWithConditionAndSource();
    void escapesWhatComesFromACard();
    void makesAPdf();
};

namespace {

explain::Setup setup()
{
    explain::Setup made;
    made.hostName = u"Mira"_s;
    made.friendLogin = u"tom@example.org"_s;
    made.machine = u"attic"_s;
    made.serviceId = u"jellyfin"_s;
    made.serviceName = u"Jellyfin"_s;
    made.port = 8096;
    return made;
}

ui::PrivacyDocument documentOf(const explain::Setup &from, bool agreed)
{
    return {from, explain::statements(from, explain::Audience::Friend, explain::Language::English),
        QDate(2026, 11, 21), agreed};
}

} // namespace

void TstPrivacyDocument::holdsEveryStatementWithConditionAndSource()
{
    const QString html = documentOf(setup(), true).html();
    for (const auto &statement :
        explain::statements(setup(), explain::Audience::Friend, explain::Language::English)) {
        QVERIFY2(html.contains(statement.text.toHtmlEscaped()), qPrintable(statement.id));
        QVERIFY2(html.contains(statement.condition.toHtmlEscaped()), qPrintable(statement.id));
        QVERIFY2(html.contains(statement.sources.front().title.toHtmlEscaped()), qPrintable(statement.id));
    }
    QVERIFY(html.contains(u"Read and agreed on 21 November 2026."));
    QVERIFY(!documentOf(setup(), false).html().contains(u"agreed"));
}

void TstPrivacyDocument::escapesWhatComesFromACard()
{
    explain::Setup bad = setup();
    bad.hostName = u"<img src=x onerror=y>"_s;
    bad.machine = u"<b>attic</b>"_s;
    const QString html = documentOf(bad, true).html();
    QVERIFY(!html.contains(u"<img"));
    QVERIFY(!html.contains(u"<b>"));
    QVERIFY(html.contains(u"&lt;img"));
}

void TstPrivacyDocument::makesAPdf()
{
    const QByteArray pdf = documentOf(setup(), true).pdf();
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QVERIFY(pdf.size() > 4000);
}

QTEST_MAIN(TstPrivacyDocument)
#include "tst_privacy_document.moc"
