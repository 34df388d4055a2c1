// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/tokens.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QStyle>
#include <QVariant>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr const char *appearanceProperty = "halfdoorAppearance";
constexpr const char *announcedProperty = "halfdoorAnnounced";

/// Makes the style sheet anew when the palette or the font of the application changes.
class ThemeKeeper : public QObject {
public:
    explicit ThemeKeeper(QApplication &app)
        : QObject(&app)
        , m_app(app)
        , m_ring(new FocusRing(app))
    {
        setObjectName(u"themeKeeper"_s);
        app.installEventFilter(this);
    }

    void refresh()
    {
        const QString sheet = styleSheetFor(Tokens::of(m_app.palette()));
        if (m_app.styleSheet() != sheet)
            m_app.setStyleSheet(sheet);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool concerns = event->type() == QEvent::ApplicationPaletteChange
            || event->type() == QEvent::ApplicationFontChange;
        if (watched == &m_app && concerns && !m_busy) {
            m_busy = true;
            refresh();
            m_busy = false;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QApplication &m_app;
    FocusRing *m_ring;
    bool m_busy = false;
};

ThemeKeeper *keeperOf(QApplication &app)
{
    auto *found = app.findChild<QObject *>(u"themeKeeper"_s, Qt::FindDirectChildrenOnly);
    return found ? static_cast<ThemeKeeper *>(found) : new ThemeKeeper(app);
}

bool styleHasNoPalette(const QApplication &app)
{
    const QString name = app.style()->name();
    return name.isEmpty() || name.compare(u"fusion"_s, Qt::CaseInsensitive) == 0
        || name.startsWith(u"windows"_s, Qt::CaseInsensitive);
}

} // namespace

void applyTheme(QApplication &app, Appearance appearance)
{
    app.setProperty(appearanceProperty, static_cast<int>(appearance));
    ThemeKeeper *keeper = keeperOf(app);
    app.setPalette(QPalette()); // back to the system's, to see whether that is dark
    const bool dark = appearance == Appearance::Dark
        || (appearance == Appearance::System && Tokens::of(app.palette()).isDark());
    const bool highContrast = Tokens::of(app.palette()).isHighContrast() && appearance == Appearance::System;
    if (!highContrast && (appearance != Appearance::System || styleHasNoPalette(app)))
        app.setPalette(dark ? darkPalette() : lightPalette());
    keeper->refresh();
}

Appearance currentAppearance()
{
    return qApp ? static_cast<Appearance>(qApp->property(appearanceProperty).toInt()) : Appearance::System;
}

void announce(QObject *who, const QString &text)
{
    who->setProperty(announcedProperty, text);
    if (auto *widget = qobject_cast<QWidget *>(who))
        widget->setAccessibleDescription(text);
    QAccessibleEvent event(who, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace ui
