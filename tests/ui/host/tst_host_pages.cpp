// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenes/scene.h"
#include "tests/support/gui_checks.h"
#include "translations/i18n.h"

#include <QApplication>
#include <QLocale>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;

/// What every page of the host has to pass, in every state that the pictures show.
class TstHostPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyControlHasAName_data() { scenes(); }
    void everyControlHasAName();
    void tabOrderIsReadingOrder_data() { scenes(); }
    void tabOrderIsReadingOrder();
    void nothingIsCutInGerman_data() { scenes(); }
    void nothingIsCutInGerman();
    void mnemonicsAreUnique_data() { scenes(); }
    void mnemonicsAreUnique();

private:
    static void scenes();
    static std::unique_ptr<QWidget> make(const QString &language, scenes::Stage &stage);
};

void TstHostPages::initTestCase()
{
    support::useAppLook();
}

void TstHostPages::scenes()
{
    QTest::addColumn<int>("index");
    const auto all = scenes::hostScenes();
    for (std::size_t i = 0; i < all.size(); ++i)
        QTest::newRow(qPrintable(all[i].name)) << static_cast<int>(i);
}

std::unique_ptr<QWidget> TstHostPages::make(const QString &language, scenes::Stage &stage)
{
    i18n::install(language);
    QLocale::setDefault(QLocale(language));
    stage.language = language;
    const int index = *static_cast<int *>(QTest::qData("index", qMetaTypeId<int>()));
    std::unique_ptr<QWidget> widget(scenes::hostScenes().at(static_cast<std::size_t>(index)).make(stage));
    if (widget)
        support::showAt(*widget, 960, 640);
    return widget;
}

void TstHostPages::everyControlHasAName()
{
    scenes::Stage stage;
    const auto widget = make(u"en"_s, stage);
    QVERIFY(widget);
    QCOMPARE(support::unnamedFields(widget.get()).join(u'\n'), QString());
}

void TstHostPages::tabOrderIsReadingOrder()
{
    scenes::Stage stage;
    const auto widget = make(u"en"_s, stage);
    QVERIFY(widget);
    QCOMPARE(support::tabOrderFaults(widget.get()).join(u'\n'), QString());
}

void TstHostPages::nothingIsCutInGerman()
{
    scenes::Stage stage;
    const auto widget = make(u"de"_s, stage);
    QVERIFY(widget);
    QVERIFY2(widget->width() <= 960, qPrintable(QString::number(widget->width())));
    QCOMPARE(support::cutTexts(widget.get()).join(u'\n'), QString());
}

void TstHostPages::mnemonicsAreUnique()
{
    for (const QString &language : {u"en"_s, u"de"_s}) {
        scenes::Stage stage;
        const auto widget = make(language, stage);
        QVERIFY(widget);
        QCOMPARE(support::doubleMnemonics(widget.get()).join(u'\n'), QString());
    }
}

QTEST_MAIN(TstHostPages)
#include "tst_host_pages.moc"
