// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace ui {

FieldFault::FieldFault(QWidget *input, QWidget *parent)
    : QWidget(parent)
    , m_input(input)
    , m_icon(new IconLabel(u"attention"_s, 16, Role::Attention, this))
    , m_text(new Text({}, TextRole::Detail, Role::Attention, this))
{
    m_text->setObjectName(u"fault"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space(1));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    hide();
}

void FieldFault::setFault(const QString &sentence)
{
    if (sentence == fault())
        return;
    m_text->setPlain(sentence);
    setVisible(!sentence.isEmpty());
    m_input->setProperty("fault", !sentence.isEmpty());
    m_input->style()->unpolish(m_input);
    m_input->style()->polish(m_input);
    m_input->setAccessibleDescription(sentence);
    if (!sentence.isEmpty())
        announce(m_input, sentence);
}

QString FieldFault::fault() const
{
    return m_text->fullText();
}

Field::Field(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(label, this))
    , m_input(new QLineEdit(this))
    , m_fault(new FieldFault(m_input, this))
    , m_hint(new Text({}, TextRole::Detail, Role::Ink2, this))
{
    m_label->setFont(fontFor(TextRole::Strong));
    m_label->setBuddy(m_input);
    m_label->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space(0.75));
    column->addWidget(m_label);
    column->addWidget(m_input);
    column->addWidget(m_fault);
    column->addWidget(m_hint);
    m_hint->hide();
    setLabel(label);
}

void Field::setLabel(const QString &label)
{
    m_label->setText(label);
    m_input->setAccessibleName(QString(label).remove(u'&'));
}

QString Field::text() const
{
    return m_input->text();
}

void Field::setText(const QString &text)
{
    m_input->setText(text);
}

void Field::setHint(const QString &hint)
{
    m_hint->setPlain(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void Field::setFault(const QString &sentence)
{
    m_fault->setFault(sentence);
}

} // namespace ui
