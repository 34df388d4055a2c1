// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/house.h"
#include "app/gui/wiring.h"
#include "core/io/files.h"
#include "core/io/settings.h"
#include "translations/i18n.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>
#include <QUrl>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

struct Options {
    bool practice = false;
    QString data;
    QString language;
    std::optional<ui::Appearance> appearance;
    QString file;
};

Options readOptions(const QApplication &app)
{
    QCommandLineParser parser;
    const auto words = [](const char *text) { return QCoreApplication::translate("main", text); };
    parser.setApplicationDescription(
        words(QT_TRANSLATE_NOOP("main", "Let a friend use one service, not your network.")));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption practice(
        u"practice"_s, words(QT_TRANSLATE_NOOP("main", "Two made-up houses; nothing is sent.")));
    const QCommandLineOption data(
        u"data"_s, words(QT_TRANSLATE_NOOP("main", "Keep everything in this folder.")), u"folder"_s);
    const QCommandLineOption language(u"language"_s,
        words(QT_TRANSLATE_NOOP("main", "Language of the window: %1.")).arg(i18n::languages().join(u", "_s)),
        u"id"_s);
    const QCommandLineOption theme(
        u"theme"_s, words(QT_TRANSLATE_NOOP("main", "Colours: system, light or dark.")), u"name"_s);
    parser.addOptions({practice, data, language, theme});
    parser.addPositionalArgument(u"file"_s,
        words(QT_TRANSLATE_NOOP("main", "A card (.halfdoor) or a result (.halfdoor-result) to open.")),
        u"[file]"_s);
    parser.process(app);
    Options options;
    options.practice = parser.isSet(practice);
    options.data = parser.isSet(data) ? parser.value(data) : io::dataFolder();
    options.language = parser.value(language);
    const QString colours = parser.value(theme);
    if (!colours.isEmpty()) {
        options.appearance = colours == u"dark"_s ? ui::Appearance::Dark
            : colours == u"light"_s               ? ui::Appearance::Light
                                                  : ui::Appearance::System;
    }
    options.file = parser.positionalArguments().value(0);
    return options;
}

QIcon programIcon()
{
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 64, 128, 256})
        icon.addPixmap(ui::drawingPixmap(u"halfdoor-icon"_s, side, ui::Tokens::of(ui::lightPalette()), 1.0));
    return icon;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"halfdoor"_s);
    QApplication::setApplicationVersion(QStringLiteral(HALFDOOR_VERSION));
    QGuiApplication::setDesktopFileName(u"halfdoor"_s);
    showLanguage(i18n::systemLanguage());
    const Options options = readOptions(app);
    io::Settings settings(options.data);
    showAsChosen(settings);
    if (i18n::languages().contains(options.language))
        showLanguage(options.language);
    if (options.appearance)
        ui::applyTheme(app, *options.appearance);
    QApplication::setWindowIcon(programIcon());

    // Windows go before the houses they stand on.
    const std::unique_ptr<House> house = options.practice ? House::practice() : House::real(options.data);
    std::unique_ptr<House> practiceHouse;
    std::unique_ptr<ui::MainWindow> practiceWindow;
    const auto startPractice = [&] {
        if (!practiceWindow) {
            practiceHouse = House::practice();
            practiceWindow = makeWindow(*practiceHouse, {}, &settings);
        }
        practiceWindow->show();
        practiceWindow->activateWindow();
    };
    const std::unique_ptr<ui::MainWindow> window
        = makeWindow(*house, options.practice ? std::function<void()>() : startPractice, &settings);
    window->show();
    if (!options.file.isEmpty())
        window->openFile(QUrl::fromUserInput(options.file, QDir::currentPath(), QUrl::AssumeLocalFile));
    return QApplication::exec();
}
