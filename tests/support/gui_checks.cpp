// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gui_checks.h"

#include "ui/theme/theme.h"
#include "ui/widgets/choice_button.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QTest>
#include <QTextDocument>
#include <QThreadPool>

#include <cmath>

using namespace Qt::StringLiterals;

namespace support {

namespace {

QString nameOf(const QWidget *widget)
{
    QString text = QString::fromLatin1(widget->metaObject()->className());
    if (!widget->objectName().isEmpty())
        text += u" "_s + widget->objectName();
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        text += u" '"_s + label->text().left(60) + u"'"_s;
    else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        text += u" '"_s + button->text() + u"'"_s;
    return text;
}

bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QAbstractItemView *>(widget) || widget->inherits("QPlainTextEdit")
        || widget->inherits("QTextEdit");
}

bool isInside(const QWidget *widget, const char *type)
{
    for (const QWidget *up = widget->parentWidget(); up; up = up->parentWidget())
        if (up->inherits(type))
            return true;
    return false;
}

bool hasName(QWidget *root, QWidget *widget)
{
    if (!widget->accessibleName().isEmpty())
        return true;
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (button && !button->text().isEmpty())
        return true;
    const auto labels = root->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        if (label->buddy() == widget && !label->text().isEmpty())
            return true;
    return false;
}

QSize neededBy(const QLabel *label)
{
    if (label->wordWrap() || label->textFormat() == Qt::RichText)
        return {label->minimumSizeHint().width(), label->heightForWidth(label->width())};
    const int margin = 2 * label->margin();
    return {label->fontMetrics().size(Qt::TextShowMnemonic, label->text()).width() + margin,
        label->fontMetrics().height()};
}

/// The part of the widget that its parents let through, except where an area scrolls.
QRect letThrough(const QWidget *widget)
{
    QRect shown = widget->rect();
    QPoint offset;
    for (const QWidget *child = widget, *up = widget->parentWidget(); up && !child->isWindow();
         child = up, up = up->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(up->parentWidget());
        offset += child->pos();
        if (area && area->viewport() == up) {
            // What scrolls up and down is reached by scrolling; sideways there is no bar.
            shown &= QRect(-offset.x(), shown.top(), up->width(), shown.height());
            break;
        }
        shown &= up->rect().translated(-offset);
    }
    return shown;
}

/// Where \a widget stands beside \a other. What scrolls stands where its area is, for whoever is outside of
/// that area.
QRect placeIn(const QWidget *root, const QWidget *widget, const QWidget *other)
{
    const QRect place(widget->mapTo(root, QPoint()), widget->size());
    for (const QWidget *up = widget->parentWidget(); up && up != root; up = up->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(up) && !up->isAncestorOf(other)) {
            const QRect area(up->mapTo(root, QPoint()), up->size());
            const QRect seen = place & area;
            // Scrolled away: at the edge behind which it is.
            return !seen.isEmpty()
                ? seen
                : QRect(area.left(), place.top() < area.top() ? area.top() : area.bottom(), area.width(), 1);
        }
    }
    return place;
}

} // namespace

QStringList unnamedFields(QWidget *root)
{
    QStringList faults;
    const auto widgets = root->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool isPart = isInside(widget, "QComboBox") || isInside(widget, "QAbstractSpinBox")
            || widget->objectName().startsWith(u"qt_"_s);
        if (isControl(widget) && !isPart && !widget->isHidden() && !hasName(root, widget))
            faults.append(nameOf(widget));
    }
    return faults;
}

QStringList tabOrderFaults(QWidget *root)
{
    QList<QWidget *> order;
    QWidget *const first = root->window();
    for (QWidget *widget = first->nextInFocusChain(); widget && widget != first;
         widget = widget->nextInFocusChain()) {
        const bool takesTab
            = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible() && widget->isEnabled();
        const bool isRail = widget->objectName() == u"stepRail"_s || widget->objectName() == u"leave"_s;
        if (takesTab && root->isAncestorOf(widget) && !isRail && !isInside(widget, "QComboBox")
            && !isInside(widget, "QAbstractSpinBox"))
            order.append(widget);
    }
    QStringList faults;
    // The chain is a ring: it may begin anywhere, so one step back to the start is right.
    int wraps = 0;
    QString wrap;
    for (qsizetype i = 0; i + 1 < order.size(); ++i) {
        const QRect a = placeIn(root, order.at(i), order.at(i + 1));
        const QRect b = placeIn(root, order.at(i + 1), order.at(i));
        const bool above = b.bottom() <= a.top() && b.left() <= a.right();
        const bool sameRow = b.center().y() <= a.bottom() && b.center().y() >= a.top();
        if (above || (sameRow && b.right() <= a.left())) {
            ++wraps;
            wrap = nameOf(order.at(i)) + u" -> "_s + nameOf(order.at(i + 1));
            faults.append(wrap);
        }
    }
    if (wraps == 1 && !order.isEmpty()) {
        const QRect start = placeIn(root, order.first(), order.last());
        const QRect end = placeIn(root, order.last(), order.first());
        const bool isSameRow = end.center().y() >= start.top() && end.center().y() <= start.bottom();
        if (end.top() < start.top() || (isSameRow && end.right() <= start.left()))
            faults.clear();
    }
    return faults;
}

QStringList cutTexts(QWidget *root)
{
    QStringList faults;
    const auto widgets = root->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty()) {
            const bool scrolledAway = widget->isVisible() && isInside(widget, "QScrollArea");
            if (!scrolledAway)
                continue;
        }
        QSize needed;
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (label->text().isEmpty())
                continue;
            needed = neededBy(label);
            if (!label->toolTip().isEmpty())
                needed.setWidth(0); // elided, and said in full
        } else if (const auto *choice = qobject_cast<const ui::ChoiceButton *>(widget)) {
            needed = {0, choice->heightForWidth(choice->width())};
            if (choice->isCut())
                faults.append(nameOf(widget) + u": title is cut"_s);
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            needed = button->text().isEmpty() ? QSize() : button->sizeHint();
        } else if (widget->inherits("ui::LayersStrip")) {
            needed = widget->minimumSizeHint();
        } else {
            continue;
        }
        const QRect shown = letThrough(widget);
        if (shown.width() < needed.width() || shown.height() < needed.height()) {
            faults.append(u"%1: %2x%3 of %4x%5"_s.arg(nameOf(widget))
                              .arg(shown.width())
                              .arg(shown.height())
                              .arg(needed.width())
                              .arg(needed.height()));
        }
    }
    return faults;
}

QStringList doubleMnemonics(QWidget *root)
{
    QHash<QKeySequence, QString> seen;
    QStringList faults;
    const auto widgets = root->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        QString text;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            text = button->text();
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            text = label->text();
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (key.isEmpty() || !widget->isVisible())
            continue;
        if (seen.contains(key))
            faults.append(u"%1: %2 and %3"_s.arg(key.toString(), seen.value(key), nameOf(widget)));
        seen.insert(key, nameOf(widget));
    }
    return faults;
}

QString wordsOf(const QWidget *root)
{
    QStringList out;
    for (const QLabel *label : root->findChildren<QLabel *>())
        if (label->isVisible())
            out << label->text();
    return out.join(u'\n').remove(QChar(0x2060)); // only the line breaks need it
}

void useAppLook(bool dark)
{
    if (QFontDatabase::families().contains(u"Inter"_s)) {
        QFont font(u"Inter"_s);
        font.setPointSizeF(10.5);
        QApplication::setFont(font);
    }
    ui::applyTheme(*qApp, dark ? ui::Appearance::Dark : ui::Appearance::Light);
}

void showAt(QWidget &widget, int width, int height)
{
    widget.resize(width, height);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
    for (int i = 0; i < 5; ++i) {
        QThreadPool::globalInstance()->waitForDone(); // what is shown once it was looked at
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCoreApplication::processEvents();
    }
}

} // namespace support
