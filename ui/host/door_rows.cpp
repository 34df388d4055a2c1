// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/host/door_rows.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

DoorRows::DoorRows(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout)
    , m_label(new QLabel(tr("&Port"), this))
    , m_more(new Button(ButtonKind::Link, tr("Add another port"), this))
{
    m_label->setFont(fontFor(TextRole::Strong));
    m_more->setObjectName(u"addPort"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space(2));
    m_column->setSpacing(space(1));
    row->addWidget(m_label, 0, Qt::AlignTop);
    row->addLayout(m_column);
    row->addWidget(m_more, 0, Qt::AlignBottom);
    row->addStretch(1);
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        addRow({});
        m_rows.back().port->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
    addRow({});
}

void DoorRows::addRow(const share::Door &door)
{
    Row row;
    const bool isFirst = m_rows.empty();
    row.place = new QWidget(this);
    row.port = new QLineEdit(row.place);
    row.port->setObjectName(isFirst ? u"port"_s : u"port%1"_s.arg(m_rows.size() + 1));
    row.port->setAccessibleName(isFirst ? tr("Port") : tr("Port %1").arg(m_rows.size() + 1));
    row.port->setValidator(new QIntValidator(0, 65535, row.port));
    row.port->setMaximumWidth(row.port->fontMetrics().averageCharWidth() * 14);
    row.port->setText(door.port == 0 ? QString() : QString::number(door.port));
    row.protocol = new QComboBox(row.place);
    row.protocol->setObjectName(u"protocol"_s);
    row.protocol->addItems({u"TCP"_s, u"UDP"_s});
    row.protocol->setAccessibleName(tr("Transport"));
    row.protocol->setCurrentIndex(door.protocol == policy::Protocol::Udp ? 1 : 0);
    auto *line = new QHBoxLayout(row.place);
    line->setContentsMargins({});
    line->setSpacing(space(1.5));
    const int height = row.port->sizeHint().height();
    row.protocol->setMinimumHeight(height);
    m_label->setMinimumHeight(height);
    m_more->setMinimumHeight(height);
    line->addWidget(row.port);
    line->addWidget(row.protocol);
    if (isFirst) {
        m_label->setBuddy(row.port);
    } else {
        auto *remove = new Button(ButtonKind::Link, tr("Remove"), row.place);
        remove->setAccessibleName(tr("Remove port %1").arg(m_rows.size() + 1));
        line->addWidget(remove);
        QWidget *place = row.place;
        connect(remove, &QAbstractButton::clicked, this, [this, place] {
            const auto at = std::find_if(
                m_rows.begin(), m_rows.end(), [place](const Row &each) { return each.place == place; });
            m_rows.erase(at);
            place->hide();
            place->deleteLater();
            m_more->setFocus(Qt::OtherFocusReason);
            Q_EMIT edited();
        });
    }
    line->addStretch(1);
    m_column->addWidget(row.place);
    connect(row.port, &QLineEdit::textEdited, this, &DoorRows::edited);
    connect(row.protocol, &QComboBox::activated, this, &DoorRows::edited);
    m_rows.push_back(row);
}

void DoorRows::setDoors(const std::vector<share::Door> &wanted)
{
    const auto shown = doors({});
    const bool isSame = std::equal(shown.begin(), shown.end(), wanted.begin(), wanted.end(),
        [](const share::Door &a, const share::Door &b) {
            return a.port == b.port && a.protocol == b.protocol;
        });
    if (isSame || (wanted.empty() && shown.size() == 1 && shown.front().port == 0))
        return;
    // Rows that stay keep their fields, and with them the focus.
    while (m_rows.size() > std::max<std::size_t>(wanted.size(), 1)) {
        m_rows.back().place->hide();
        m_rows.back().place->deleteLater();
        m_rows.pop_back();
    }
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (i == m_rows.size())
            addRow(wanted[i]);
        m_rows[i].port->setText(wanted[i].port == 0 ? QString() : QString::number(wanted[i].port));
        m_rows[i].protocol->setCurrentIndex(wanted[i].protocol == policy::Protocol::Udp ? 1 : 0);
    }
    if (wanted.empty()) {
        m_rows.front().port->clear();
        m_rows.front().protocol->setCurrentIndex(0);
    }
}

std::vector<share::Door> DoorRows::doors(const QString &label) const
{
    std::vector<share::Door> out;
    for (const Row &row : m_rows) {
        share::Door door;
        door.port = row.port->text().toUShort();
        door.protocol = row.protocol->currentIndex() == 1 ? policy::Protocol::Udp : policy::Protocol::Tcp;
        door.label = label;
        out.push_back(door);
    }
    return out;
}

} // namespace ui
