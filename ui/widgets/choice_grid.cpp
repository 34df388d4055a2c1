// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/metrics.h"
#include "ui/widgets/choice_button.h"

#include <QButtonGroup>
#include <QEvent>
#include <QKeyEvent>

#include <utility>

namespace ui {

namespace {
constexpr const char *idProperty = "choiceId";
}

ChoiceGrid::ChoiceGrid(int columns, double minimumUnits, QWidget *parent)
    : QWidget(parent)
    , m_columns(columns)
    , m_minimumUnits(minimumUnits)
    , m_group(new QButtonGroup(this))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_group, &QButtonGroup::buttonClicked, this, [this](QAbstractButton *button) {
        keepOneTabStop();
        if (static_cast<ChoiceButton *>(button)->isPossible())
            Q_EMIT chosen(button->property(idProperty).toString());
    });
}

void ChoiceGrid::add(ChoiceButton *button, const QString &id)
{
    button->setParent(this);
    button->setProperty(idProperty, id);
    button->setObjectName(id);
    button->installEventFilter(this);
    m_group->addButton(button);
    m_buttons.append(button);
    button->show();
    keepOneTabStop();
    updateGeometry();
    arrange(width(), true);
}

ChoiceButton *ChoiceGrid::add(const QString &title, const QString &id, const QString &iconName)
{
    auto *button = new ChoiceButton(title, this);
    button->setIconName(iconName);
    add(button, id);
    return button;
}

void ChoiceGrid::clear()
{
    for (ChoiceButton *button : std::as_const(m_buttons)) {
        m_group->removeButton(button);
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    updateGeometry();
}

void ChoiceGrid::choose(const QString &id)
{
    m_group->setExclusive(false);
    for (ChoiceButton *each : std::as_const(m_buttons))
        each->setChecked(!id.isEmpty() && each->property(idProperty).toString() == id && each->isPossible());
    m_group->setExclusive(true);
    keepOneTabStop();
}

QString ChoiceGrid::chosenId() const
{
    const QAbstractButton *checked = m_group->checkedButton();
    return checked ? checked->property(idProperty).toString() : QString();
}

ChoiceButton *ChoiceGrid::button(const QString &id) const
{
    for (ChoiceButton *each : m_buttons)
        if (each->property(idProperty).toString() == id)
            return each;
    return nullptr;
}

void ChoiceGrid::filter(const QString &words)
{
    for (ChoiceButton *each : std::as_const(m_buttons)) {
        each->setVisible(
            words.isEmpty() || each->isChecked() || each->text().contains(words, Qt::CaseInsensitive));
    }
    keepOneTabStop();
    arrange(width(), true);
    updateGeometry();
}

QList<ChoiceButton *> ChoiceGrid::shown() const
{
    QList<ChoiceButton *> list;
    for (ChoiceButton *each : m_buttons)
        if (!each->isHidden())
            list.append(each);
    return list;
}

int ChoiceGrid::columnsFor(int width) const
{
    const int gap = space(1);
    const int least = space(m_minimumUnits);
    return std::clamp((width + gap) / (least + gap), 1, m_columns);
}

int ChoiceGrid::arrange(int width, bool apply) const
{
    const QList<ChoiceButton *> buttons = shown();
    const int gap = space(1);
    const int columns = columnsFor(width);
    const int wide = (width - (columns - 1) * gap) / columns;
    int y = 0;
    for (qsizetype first = 0; first < buttons.size(); first += columns) {
        const qsizetype end = std::min(first + columns, buttons.size());
        int rowHeight = 0;
        for (qsizetype i = first; i < end; ++i)
            rowHeight = std::max(rowHeight, buttons.at(i)->heightForWidth(wide));
        for (qsizetype i = first; apply && i < end; ++i) {
            const int column = static_cast<int>(i - first);
            const int x = column * (wide + gap);
            buttons.at(i)->setGeometry(x, y, column == columns - 1 ? width - x : wide, rowHeight);
        }
        y += rowHeight + gap;
    }
    return std::max(0, y - gap);
}

QSize ChoiceGrid::sizeHint() const
{
    const int width = m_columns * space(m_minimumUnits) + (m_columns - 1) * space(1);
    return {width, heightForWidth(width)};
}

QSize ChoiceGrid::minimumSizeHint() const
{
    return {space(m_minimumUnits), 0};
}

int ChoiceGrid::heightForWidth(int width) const
{
    return arrange(width, false);
}

void ChoiceGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
}

bool ChoiceGrid::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        arrange(width(), true);
        updateGeometry();
    }
    return QWidget::event(event);
}

bool ChoiceGrid::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *pressed = static_cast<QKeyEvent *>(event);
        const int key = pressed->key();
        if (pressed->modifiers() & Qt::AltModifier)
            return QWidget::eventFilter(watched, event); // Alt+Left goes back
        if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down) {
            moveFocus(static_cast<ChoiceButton *>(watched), key);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ChoiceGrid::moveFocus(ChoiceButton *from, int key)
{
    const QList<ChoiceButton *> buttons = shown();
    const qsizetype columns = columnsFor(width());
    const qsizetype now = buttons.indexOf(from);
    const qsizetype step = key == Qt::Key_Left ? -1
        : key == Qt::Key_Right                 ? 1
        : key == Qt::Key_Up                    ? -columns
                                               : columns;
    const qsizetype next = now + step;
    if (now >= 0 && next >= 0 && next < buttons.size()) {
        for (ChoiceButton *each : buttons)
            each->setFocusPolicy(Qt::ClickFocus);
        buttons.at(next)->setFocusPolicy(Qt::StrongFocus);
        buttons.at(next)->setFocus(Qt::TabFocusReason);
    }
}

/// The chosen one takes Tab, else the first.
void ChoiceGrid::keepOneTabStop()
{
    const QList<ChoiceButton *> buttons = shown();
    auto *stop = static_cast<ChoiceButton *>(m_group->checkedButton());
    if (!stop && !buttons.isEmpty())
        stop = buttons.first();
    for (ChoiceButton *each : std::as_const(m_buttons))
        each->setFocusPolicy(each == stop ? Qt::StrongFocus : Qt::ClickFocus);
}

} // namespace ui
