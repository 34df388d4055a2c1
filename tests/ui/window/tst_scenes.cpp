// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenes/scene.h"
#include "tests/support/gui_checks.h"
#include "translations/i18n.h"
#include "ui/widgets/page.h"

#include <QApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace support;

/// What every page has to hold, for each scene in both languages at the smallest size.
class TstScenes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void holds_data();
    void holds();
    void fits_data();
    void fits();
};

void TstScenes::initTestCase()
{
    useAppLook();
}

void TstScenes::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
}

void TstScenes::holds_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("language");
    const std::vector<scenes::Scene> all = scenes::allScenes();
    for (const QString &language : {u"en"_s, u"de"_s})
        for (std::size_t i = 0; i < all.size(); ++i)
            QTest::newRow(qPrintable(all[i].name + u' ' + language)) << static_cast<int>(i) << language;
}

void TstScenes::holds()
{
    QFETCH(const int, index);
    QFETCH(const QString, language);
    i18n::install(language);
    QLocale::setDefault(QLocale(language));
    scenes::Stage stage;
    stage.language = language;
    const scenes::Scene scene = scenes::allScenes()[static_cast<std::size_t>(index)];
    const std::unique_ptr<QWidget> widget(scene.make(stage));
    QVERIFY(widget != nullptr);
    const bool isDialog = widget->windowType() == Qt::Dialog;
    showAt(
        *widget, isDialog ? widget->sizeHint().width() : 960, isDialog ? widget->sizeHint().height() : 640);
    if (auto *page = qobject_cast<ui::Page *>(widget.get())) {
        page->enter();
        page->refresh();
        page->focusFirst();
    }
    const bool isPaper = scene.name.endsWith(u"guide"_s); // a printed page, as large as it is
    if (!isDialog && !isPaper)
        QVERIFY2(widget->width() <= 960 && widget->height() <= 640, "does not fit in 960 x 640");
    QCOMPARE(unnamedFields(widget.get()).join(u"; "_s), QString());
    QCOMPARE(cutTexts(widget.get()).join(u"; "_s), QString());
    QCOMPARE(tabOrderFaults(widget.get()).join(u"; "_s), QString());
    QCOMPARE(doubleMnemonics(widget.get()).join(u"; "_s), QString());
}

void TstScenes::fits_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<double>("points");
    QTest::addColumn<QSize>("size");
    const std::vector<scenes::Scene> all = scenes::allScenes();
    const QList<std::pair<double, QSize>> looks{{9, {960, 640}}, {16, {1600, 1000}}};
    for (const auto &[points, size] : looks) {
        for (std::size_t i = 0; i < all.size(); ++i) {
            QTest::newRow(qPrintable(u"%1 %2 pt"_s.arg(all[i].name).arg(points)))
                << static_cast<int>(i) << points << size;
        }
    }
}

/// Small and large letters, in German, whose words are longer. CTest runs it at 100, 150 and 200 % as well.
void TstScenes::fits()
{
    QFETCH(const int, index);
    QFETCH(const double, points);
    QFETCH(const QSize, size);
    const QFont usual = QApplication::font();
    const auto restore = qScopeGuard([&usual] { QApplication::setFont(usual); });
    QFont font = usual;
    font.setPointSizeF(points);
    QApplication::setFont(font);
    i18n::install(u"de"_s);
    QLocale::setDefault(QLocale(u"de"_s));
    scenes::Stage stage;
    stage.language = u"de"_s;
    const scenes::Scene scene = scenes::allScenes()[static_cast<std::size_t>(index)];
    const std::unique_ptr<QWidget> widget(scene.make(stage));
    QVERIFY(widget != nullptr);
    const bool isDialog = widget->windowType() == Qt::Dialog;
    const QSize shown = isDialog ? widget->sizeHint() : size;
    showAt(*widget, shown.width(), shown.height());
    const bool isPaper = scene.name.endsWith(u"guide"_s);
    if (!isDialog && !isPaper) {
        QVERIFY2(widget->width() <= size.width() && widget->height() <= size.height(),
            qPrintable(u"%1 x %2"_s.arg(widget->width()).arg(widget->height())));
    }
    QCOMPARE(cutTexts(widget.get()).join(u"; "_s), QString());
}

QTEST_MAIN(TstScenes)
#include "tst_scenes.moc"
