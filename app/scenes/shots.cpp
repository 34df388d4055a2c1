// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every scene: halfdoor-shots FOLDER [part of a name]. Run it with QT_QPA_PLATFORM=offscreen.

#include "app/scenes/scene.h"
#include "translations/i18n.h"
#include "ui/theme/theme.h"
#include "ui/widgets/page.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QLocale>
#include <QPixmapCache>
#include <QTextStream>
#include <QThreadPool>
#include <QTimer>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

struct Look {
    QString folder;
    QString language;
    ui::Appearance appearance;
    QSize size;
};

/// Lets layouts, style sheets, answers of the made-up network and looks at policies settle.
void settle()
{
    for (int i = 0; i < 12; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QThreadPool::globalInstance()->waitForDone();
    }
}

bool draw(const scenes::Scene &scene, const Look &look, const QDir &top)
{
    scenes::Stage stage;
    stage.language = look.language;
    const std::unique_ptr<QWidget> widget(scene.make(stage));
    if (!widget)
        return false;
    if (widget->windowType() != Qt::Dialog)
        widget->resize(look.size);
    widget->show();
    widget->activateWindow();
    if (auto *page = qobject_cast<ui::Page *>(widget.get())) {
        page->enter();
        page->refresh();
        page->focusFirst();
    }
    settle();
    const bool saved = top.mkpath(look.folder)
        && widget->grab().save(top.filePath(look.folder + u'/' + scene.name + u".png"_s));
    widget->hide();
    return saved;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("TZ", "Europe/Berlin");
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    QTextStream err(stderr);
    const bool isHelp = arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s);
    if (isHelp || arguments.size() < 2 || arguments.at(1).startsWith(u'-')) {
        QTextStream(isHelp ? stdout : stderr) << "usage: halfdoor-shots FOLDER [part of a name]\n";
        return isHelp ? 0 : 2;
    }
    if (QFontDatabase::families().contains(u"Inter"_s)) {
        QFont font(u"Inter"_s);
        font.setPointSizeF(10.5); // 14 pixels, as in the drafts
        QApplication::setFont(font);
    }
    const QDir top(arguments.at(1));
    const QString part = arguments.value(2);
    const QSize usual(1100, 720);
    const QSize least(960, 640);
    const QList<Look> looks{
        {u"en-light"_s, u"en"_s, ui::Appearance::Light, usual},
        {u"en-dark"_s, u"en"_s, ui::Appearance::Dark, usual},
        {u"de-light"_s, u"de"_s, ui::Appearance::Light, usual},
        {u"de-dark"_s, u"de"_s, ui::Appearance::Dark, usual},
        {u"de-960x640"_s, u"de"_s, ui::Appearance::Light, least},
    };
    int failed = 0;
    int drawn = 0;
    for (const Look &look : looks) {
        i18n::install(look.language);
        QLocale::setDefault(look.language == u"en"_s ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                                     : QLocale(look.language));
        ui::applyTheme(app, look.appearance);
        for (const scenes::Scene &scene : scenes::allScenes()) {
            if (!scene.name.contains(part))
                continue;
            if (draw(scene, look, top)) {
                ++drawn;
            } else {
                err << "could not draw " << look.folder << '/' << scene.name << '\n';
                ++failed;
            }
        }
    }
    err << drawn << " pictures in " << top.path() << '\n';
    return failed == 0 ? 0 : 1;
}
