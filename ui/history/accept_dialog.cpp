// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/accept_dialog.h"

#include "ui/history/history_desk.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/text.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

AcceptDialog::AcceptDialog(HistoryDesk &desk, const history::Review &review, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_review(review.id)
    , m_reason(new Field(tr("&Why may it stay so?"), this))
    , m_until(new QDateEdit(this))
    , m_fault(new FieldFault(m_until, this))
{
    setObjectName(u"acceptDialog"_s);
    setWindowTitle(tr("Accept it for a while"));
    m_reason->setText(review.reason);
    buildUi(history::describe(review.deviation));
}

void AcceptDialog::buildUi(const QString &deviation)
{
    constexpr int usualMonths = 3;
    const QDate today = m_desk.now().toLocalTime().date();
    m_reason->input()->setObjectName(u"reason"_s);
    m_reason->input()->setMaxLength(static_cast<int>(history::Decision::maxText));
    m_until->setObjectName(u"until"_s);
    m_until->setCalendarPopup(false);
    m_until->setDisplayFormat(tr("d MMM yyyy", "date format"));
    m_until->setMinimumHeight(space(4.5));
    m_until->setDate(today.addMonths(usualMonths));
    auto *label = new QLabel(tr("&Until"), this);
    label->setFont(fontFor(TextRole::Strong));
    label->setBuddy(m_until);
    auto *cancel = new Button(ButtonKind::Secondary, tr("&Cancel"), this);
    auto *accept = new Button(ButtonKind::Primary, tr("&Accept it until then"), this);
    cancel->setObjectName(u"cancel"_s);
    accept->setObjectName(u"accept"_s);
    accept->setAutoDefault(false);
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    buttons->addWidget(accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(3), space(3), space(3), space(3));
    column->setSpacing(space(1.25));
    column->addWidget(new Text(deviation, TextRole::Section, Role::Ink, this));
    column->addWidget(new Text(
        tr("It is not hidden: the register says that it was accepted, and by which date it asks again."),
        TextRole::Detail, Role::Ink2, this));
    column->addSpacing(space(0.5));
    column->addWidget(m_reason);
    column->addWidget(label);
    column->addWidget(m_until, 0, Qt::AlignLeft);
    column->addWidget(m_fault);
    column->addSpacing(space(1));
    column->addLayout(buttons);
    setMinimumWidth(space(60));
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(accept, &QAbstractButton::clicked, this, &AcceptDialog::take);
    connect(m_reason->input(), &QLineEdit::returnPressed, this, &AcceptDialog::take);
    connect(m_reason->input(), &QLineEdit::textEdited, this, [this] { m_reason->setFault({}); });
    connect(m_until, &QDateEdit::dateChanged, this, [this] { m_fault->setFault({}); });
    chainFocus(focusOrder(this));
    m_reason->input()->setFocus(Qt::TabFocusReason);
}

void AcceptDialog::take()
{
    history::Decision decision;
    decision.kind = history::Decision::Kind::Accepted;
    decision.review = m_review;
    decision.reason = m_reason->text().trimmed();
    decision.until = m_until->date();
    if (decision.reason.isEmpty()) {
        m_reason->setFault(history::describe(history::DecisionError{history::DecisionError::Code::NoReason}));
        m_reason->input()->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (const QString fault = m_desk.decide(decision); !fault.isEmpty()) {
        m_fault->setFault(fault);
        m_until->setFocus(Qt::OtherFocusReason);
        return;
    }
    accept();
}

} // namespace ui
