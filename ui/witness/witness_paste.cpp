// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/witness/witness_paste.h"

#include "ui/host/paste_box.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/copy_row.h"
#include "ui/widgets/text.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

WitnessPaste::WitnessPaste(
    QString machine, const HostUiPorts &ports, std::function<QByteArray()> sample, QWidget *parent)
    : QWidget(parent)
    , m_machine(std::move(machine))
    , m_print(std::move(sample))
    , m_sample(
          new Button(ButtonKind::Small, tr("Practice: fill in what %1 would print").arg(m_machine), this))
    , m_filterBox(new PasteBox(tr("What this &command prints on %1").arg(m_machine),
          tr("Open what the machine printed"), ports, this))
    , m_logBox(new PasteBox(
          tr("&Log of the friend’s own client, if you have it"), tr("Open the log"), ports, this))
{
    buildUi();
}

void WitnessPaste::buildUi()
{
    m_filterBox->editor()->setObjectName(u"filterText"_s);
    m_filterBox->setLines(4);
    m_logBox->editor()->setObjectName(u"logText"_s);
    m_logBox->setLines(3);
    m_sample->setObjectName(u"fillSample"_s);
    m_sample->setVisible(bool(m_print));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space(1));
    column->addWidget(
        new CopyRow(tr("Command that shows the filter"), u"sudo tailscale debug netmap"_s, this));
    column->addWidget(m_sample, 0, Qt::AlignLeft);
    column->addWidget(m_filterBox);
    column->addWidget(new Text(tr("It stays on this computer. It names your machines and their addresses, so "
                                  "do not send it around."),
        TextRole::Detail, Role::Ink2, this));
    column->addSpacing(space(1));
    column->addWidget(m_logBox);
    connect(m_sample, &QAbstractButton::clicked, this, &WitnessPaste::fillSample);
    connect(m_filterBox, &PasteBox::edited, this, &WitnessPaste::readFilter);
    connect(m_logBox, &PasteBox::edited, this, &WitnessPaste::readLog);
}

void WitnessPaste::readFilter()
{
    m_filter.reset();
    if (!m_filterBox->isEmpty()) {
        auto filter = witness::parseMachineFilter(m_filterBox->bytes());
        if (filter)
            m_filter = std::move(*filter);
        else
            m_filterBox->setFault(witness::describe(filter.error()));
    }
    Q_EMIT filterChanged();
}

void WitnessPaste::readLog()
{
    m_log.reset();
    if (!m_logBox->isEmpty()) {
        m_log = witness::parseClientLog(m_logBox->bytes());
        if (m_log->rejections.empty()) {
            m_logBox->setFault(
                tr("No line in it says “rejected due to acl”. That proves nothing either way."));
        }
    }
    Q_EMIT logChanged();
}

void WitnessPaste::focusFirst()
{
    QWidget *first = m_print ? static_cast<QWidget *>(m_sample) : m_filterBox->editor();
    first->setFocus(Qt::OtherFocusReason);
}

void WitnessPaste::fillSample()
{
    const QByteArray printed = m_print();
    if (printed.isEmpty()) {
        m_filterBox->setFault(tr("%1 is switched off: nothing was printed.").arg(m_machine));
        return;
    }
    m_filterBox->setBytes(printed);
    readFilter();
}

} // namespace ui
