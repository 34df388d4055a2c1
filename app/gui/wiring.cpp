// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/wiring.h"

#include "app/gui/files.h"
#include "app/gui/flows.h"
#include "app/gui/house.h"
#include "core/io/settings.h"
#include "translations/i18n.h"
#include "ui/friend/card_language.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

using ui::Navigator;
using ui::Request;

// Names and values of the file; never shown.
const QString languageChoice = u"language"_s;
const QString appearanceChoice = u"appearance"_s;

QString nameOf(ui::Appearance appearance)
{
    return appearance == ui::Appearance::Dark ? u"dark"_s
        : appearance == ui::Appearance::Light ? u"light"_s
                                              : u"system"_s;
}

/// One for all windows: the program speaks one language.
ui::CardLanguage &cardLanguage()
{
    auto *language = qApp->findChild<ui::CardLanguage *>();
    return language ? *language : *new ui::CardLanguage(showLanguage, i18n::current, qApp);
}

} // namespace

void showLanguage(const QString &language)
{
    i18n::install(language);
    const QLocale system = QLocale::system();
    const QLocale own
        = language == u"en"_s ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(language);
    QLocale::setDefault(system.language() == own.language() ? system : own);
}

void showAsChosen(const io::Settings &settings)
{
    const QString language = settings.value(languageChoice);
    showLanguage(i18n::languages().contains(language) ? language : i18n::systemLanguage());
    const QString colours = settings.value(appearanceChoice);
    for (const ui::Appearance each : {ui::Appearance::Light, ui::Appearance::Dark}) {
        if (nameOf(each) == colours) {
            ui::applyTheme(*qApp, each);
            return;
        }
    }
    ui::applyTheme(*qApp, ui::Appearance::System);
}

std::unique_ptr<ui::MainWindow> makeWindow(
    House &house, std::function<void()> startPractice, io::Settings *settings)
{
    const share::HostPorts host = house.hostPorts();
    ui::CardLanguage &language = cardLanguage();
    auto window = std::make_unique<ui::MainWindow>(ui::WindowPorts{
        .shares = host.shares,
        .visits = &house.friendPorts({}).visits,
        .clock = host.clock,
        .practice = house.world(),
        .readFile = files::read,
        .startPractice = std::move(startPractice),
        .speak =
            [settings, &language](const QString &chosen) {
                language.choose(chosen);
                if (settings)
                    settings->keep(languageChoice, chosen);
            },
        .spoken = [&language] { return language.own(); },
        .languages = i18n::languages(),
        .policyToday = [&house] { return policyToday(house); },
        .appearanceChosen =
            [settings](ui::Appearance appearance) {
                if (settings)
                    settings->keep(appearanceChoice, nameOf(appearance));
            },
        .runs = &house.runs(),
        .saveFile = files::saveFile,
    });
    const auto flows = std::make_shared<Flows>(house, *window, language, settings);
    const auto provide = [&](Request::Kind kind,
                             Flows::Made (Flows::*make)(const Request &, Navigator &, QWidget *) const) {
        window->provide(kind, [flows, make](const Request &request, Navigator &navigator, QWidget *parent) {
            return ((*flows).*make)(request, navigator, parent);
        });
    };
    window->provide(Request::Kind::NewShare, [flows](const Request &, Navigator &navigator, QWidget *parent) {
        return flows->newShare(navigator, parent);
    });
    provide(Request::Kind::ContinueShare, &Flows::continueShare);
    provide(Request::Kind::AnotherFriend, &Flows::anotherFriend);
    provide(Request::Kind::ChangeRule, &Flows::changeRule);
    provide(Request::Kind::EndShare, &Flows::endShare);
    provide(Request::Kind::ReadResult, &Flows::readResult);
    provide(Request::Kind::OpenCard, &Flows::openCard);
    provide(Request::Kind::ContinueVisit, &Flows::continueVisit);
    provide(Request::Kind::AuditVisit, &Flows::auditVisit);
    provide(Request::Kind::ShowWitnesses, &Flows::showWitnesses);
    provide(Request::Kind::VisitHistory, &Flows::visitHistory);
    window->provide(
        Request::Kind::ShowCard, [flows](const Request &request, Navigator &navigator, QWidget *parent) {
            Request card = request;
            card.step = share::Step::TheCard;
            return flows->continueShare(card, navigator, parent);
        });
    return window;
}
