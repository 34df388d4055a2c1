// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/guide_document.h"

#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;

/// The guide is one page, whatever the names and the language.
class TstGuideDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pdfIsOnePage_data();
    void pdfIsOnePage();
    void htmlBringsItsPictures();
    void imageIsNotEmpty();
};

namespace {

share::Share shareFor(const QString &language, const QString &name)
{
    share::Share share;
    share.hostName = u"Mira"_s;
    share.person = {name, u"tom@example.org"_s, language};
    share.machine
        = {u"attic"_s, u"attic.owl-newt.ts.net"_s, {*base::Address::parse(u"100.101.102.103")}, {}, {}};
    share.service = {u"jellyfin"_s, u"Jellyfin"_s, share::Exposure::Serve,
        {{policy::Protocol::Tcp, 443, u"Jellyfin"_s}}, {}};
    return share;
}

} // namespace

void TstGuideDocument::pdfIsOnePage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("name");
    QTest::newRow("English") << u"en"_s << u"Tom"_s;
    QTest::newRow("German") << u"de"_s << u"Tom"_s;
    QTest::newRow("German, long name")
        << u"de"_s << u"Maximiliane-Theodora von und zu Hohenstein-Wittelsbach"_s;
}

void TstGuideDocument::pdfIsOnePage()
{
    QFETCH(const QString, language);
    QFETCH(const QString, name);
    const QByteArray pdf = ui::guideAsPdf(report::guideOf(shareFor(language, name), QDate(2026, 11, 21)));
    QVERIFY(pdf.startsWith("%PDF"));
    QVERIFY(pdf.contains("/Count 1"));
}

void TstGuideDocument::htmlBringsItsPictures()
{
    const QByteArray html
        = ui::guideAsHtml(report::guideOf(shareFor(u"en"_s, u"Tom"_s), QDate(2026, 11, 21)));
    QCOMPARE(html.count("<svg"), 2); // the sign of the app, and the code of the address
    QVERIFY(!html.contains("src="));
}

void TstGuideDocument::imageIsNotEmpty()
{
    const QImage image
        = ui::guideAsImage(report::guideOf(shareFor(u"de"_s, u"Tom"_s), QDate(2026, 11, 21)), 794);
    int dark = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    QVERIFY(dark > 5000);
}

QTEST_MAIN(TstGuideDocument)
#include "tst_guide_document.moc"
