// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/i18n.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace i18n {
namespace {

using namespace Qt::StringLiterals;

struct Installed {
    std::unique_ptr<QTranslator> translator;
    QString language = u"en"_s;
};

// The translator must live as long as the application uses it, and there is one application.
Installed &installed()
{
    static Installed state;
    return state;
}

} // namespace

QStringList languages()
{
    return {u"en"_s, u"de"_s};
}

QString systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &tag : wanted) {
        const QString language = tag.section(u'-', 0, 0).toLower();
        if (languages().contains(language))
            return language;
    }
    return u"en"_s;
}

void install(const QString &language)
{
    Installed &state = installed();
    if (state.translator)
        QCoreApplication::removeTranslator(state.translator.get());
    state.language = languages().contains(language) ? language : u"en"_s;
    state.translator = std::make_unique<QTranslator>();
    if (state.translator->load(u":/i18n/halfdoor_%1.qm"_s.arg(state.language)))
        QCoreApplication::installTranslator(state.translator.get());
    QLocale::setDefault(QLocale(state.language));
}

QString current()
{
    return installed().language;
}

} // namespace i18n
