// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_header.h"

#include "ui/widgets/icon_label.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel({}, 48, Role::Accent, this))
    , m_title(new Text({}, TextRole::Title, Role::Ink, this))
    , m_line(new Text({}, TextRole::Body, Role::Ink2, this))
    , m_row(new QHBoxLayout(this))
{
    m_title->setObjectName(u"pageTitle"_s);
    m_line->setObjectName(u"pageLine"_s);
    m_title->setMeasure(0);
    auto *words = new QVBoxLayout;
    words->setSpacing(space(0.75));
    words->addWidget(m_title);
    words->addWidget(m_line);
    words->addStretch();
    m_row->setContentsMargins({});
    m_row->setSpacing(space(2.5));
    m_row->addWidget(m_icon, 0, Qt::AlignTop);
    m_row->addLayout(words, 1);
    m_icon->hide();
    m_line->hide();
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setPlain(title);
}

void PageHeader::setLine(const QString &line)
{
    m_line->setPlain(line);
    m_line->setVisible(!line.isEmpty());
}

void PageHeader::setVerdictIcon(const QString &name, Role colour)
{
    m_icon->setIcon(name, colour);
    m_icon->setVisible(!name.isEmpty());
    m_line->setRole(name.isEmpty() ? TextRole::Body : TextRole::Lead);
}

QString PageHeader::title() const
{
    return m_title->fullText();
}

QString PageHeader::line() const
{
    return m_line->fullText();
}

void PageHeader::addAction(QWidget *button)
{
    m_row->addWidget(button, 0, Qt::AlignTop);
}

} // namespace ui
