// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

namespace ui {

EmptyState::EmptyState(const QString &drawing, const QString &description, const QString &title,
    const QString &line, QWidget *parent)
    : QWidget(parent)
    , m_choices(new QVBoxLayout)
{
    auto *heading = new Text(title, TextRole::Title, Role::Ink, this);
    heading->setAlignment(Qt::AlignHCenter);
    heading->setMeasure(0);
    auto *below = new Text(line, TextRole::Lead, Role::Ink2, this);
    below->setAlignment(Qt::AlignHCenter);
    below->setMeasure(0);
    auto *box = new QWidget(this);
    box->setFixedWidth(space(70));
    box->setLayout(m_choices);
    m_choices->setContentsMargins(4, 4, 4, 4);
    m_choices->setSpacing(space(1.25));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(2), space(2), space(2), space(2));
    column->setSpacing(space(0.75));
    column->addStretch(2);
    column->addWidget(new Drawing(drawing, 470, description, this), 0, Qt::AlignHCenter);
    column->addSpacing(space(2));
    column->addWidget(heading);
    column->addWidget(below);
    column->addSpacing(space(2));
    auto *middle = new QHBoxLayout; // an alignment would forget that the box grows with its words
    middle->addStretch(1);
    middle->addWidget(box);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addStretch(3);
}

ChoiceButton *EmptyState::add(const QString &title, const QString &sentence, const QString &iconName)
{
    auto *button = new ChoiceButton(title, this);
    button->setMark(ChoiceButton::Mark::Arrow);
    button->setIconName(iconName);
    button->setDetail(sentence);
    button->setLead(m_first);
    m_first = false;
    m_choices->addWidget(button);
    return button;
}

} // namespace ui
