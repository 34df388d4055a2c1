// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/host/consent_box.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace ui {

ConsentBox::ConsentBox(QWidget *parent)
    : QWidget(parent)
    , m_tick(new QCheckBox(tr("Change it here all the same"), this))
    , m_save(new Button(ButtonKind::Link, tr("Save the patch…"), this))
{
    setObjectName(u"consent"_s);
    m_tick->setObjectName(u"agree"_s);
    m_save->setObjectName(u"savePatch"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space(1));
    column->addWidget(m_save, 0, Qt::AlignLeft);
    column->addWidget(m_tick);
    hide();
    connect(m_save, &QAbstractButton::clicked, this, &ConsentBox::patchSaveRequested);
    connect(
        m_tick, &QCheckBox::toggled, this,
        [this](bool isTicked) {
            if (isTicked)
                Q_EMIT agreed(m_needs);
        },
        Qt::QueuedConnection);
}

void ConsentBox::show(policy::Agreement needs, const QString &friendName)
{
    setVisible(needs != policy::Agreement::None);
    const bool isFile = needs == policy::Agreement::KeptElsewhere;
    m_save->setVisible(isFile && m_canSave);
    if (needs != m_needs) {
        const QSignalBlocker quiet(m_tick);
        m_tick->setChecked(false);
    }
    m_needs = needs;
    m_tick->setText(isFile ? tr("Change it here all the same")
                           : tr("Yes, %1 joins this group and gets all of that").arg(friendName));
}

void ConsentBox::setCanSave(bool can)
{
    m_canSave = can;
}

policy::Agreement neededBy(const policy::Refusal &refusal)
{
    for (const policy::Problem &problem : refusal.problems)
        if (refusal.handout && problem.needs != policy::Agreement::None)
            return problem.needs;
    return policy::Agreement::None;
}

} // namespace ui
