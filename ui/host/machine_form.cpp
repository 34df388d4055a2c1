// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/host/machine_form.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/field.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QString otherId = u"*other"_s;

QStringList words(const QString &text)
{
    QString spaced = text;
    for (const QChar separator : {u',', u';', u'\n'})
        spaced.replace(separator, u' ');
    return spaced.simplified().split(u' ', Qt::SkipEmptyParts);
}

QString joined(const std::vector<base::Address> &addresses)
{
    QStringList out;
    for (const base::Address &address : addresses)
        out << address.toString();
    return out.join(u", "_s);
}

} // namespace

MachineForm::MachineForm(QWidget *parent)
    : QWidget(parent)
    , m_grid(new ChoiceGrid(3, 26, this))
    , m_fields(new QWidget(this))
    , m_name(new Field(tr("Na&me of the machine"), m_fields))
    , m_addresses(new Field(tr("Its Tailscale &addresses"), m_fields))
    , m_dnsName(new Field(tr("Its &full name (if it has one)"), m_fields))
{
    m_grid->setAccessibleName(tr("Machine"));
    m_name->input()->setObjectName(u"machineName"_s);
    m_addresses->input()->setObjectName(u"machineAddresses"_s);
    m_dnsName->input()->setObjectName(u"machineDnsName"_s);
    m_name->setHint(tr("As the Machines page of the admin console shows it, such as attic."));
    m_addresses->setHint(tr("Both of them, such as 100.101.102.103 and fd7a:115c:a1e0::1. “tailscale ip” on "
                            "that machine shows them."));
    m_dnsName->setHint(tr("Such as attic.tail1234.ts.net. Then your friend types a name and no number."));
    auto *names = new QHBoxLayout;
    names->setSpacing(space(3));
    names->addWidget(m_name, 1);
    names->addWidget(m_dnsName, 1);
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins({});
    fields->setSpacing(space(1.5));
    fields->addLayout(names);
    fields->addWidget(m_addresses);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space(1.5));
    column->addWidget(m_grid);
    column->addWidget(m_fields);
    connect(m_grid, &ChoiceGrid::chosen, this, &MachineForm::choose);
    for (Field *field : {m_name, m_addresses, m_dnsName}) {
        field->input()->setMaxLength(400);
        connect(field->input(), &QLineEdit::textEdited, this, [this] {
            readFields();
            Q_EMIT edited();
        });
    }
    connect(
        m_addresses->input(), &QLineEdit::editingFinished, this, [this] { m_addresses->setFault(fault()); });
}

void MachineForm::fillGrid(const std::vector<share::Machine> &known)
{
    m_known = known;
    m_grid->clear();
    for (const share::Machine &each : known) {
        ChoiceButton *button = m_grid->add(each.name, each.name, u"machine"_s);
        button->setDetail(!each.tags.isEmpty() ? each.tags.join(u' ')
                : each.addresses.empty()       ? each.owner
                                               : each.addresses.front().toString());
        button->setMark(ChoiceButton::Mark::Dot);
        if (!each.owner.isEmpty() && !m_hostLogin.isEmpty()
            && each.owner.compare(m_hostLogin, Qt::CaseInsensitive) != 0)
            button->setImpossible(tr("belongs to %1").arg(each.owner));
    }
    if (!known.empty()) {
        ChoiceButton *other = m_grid->add(tr("Another machine…"), otherId, u"plus"_s);
        other->setDetail(tr("you type its addresses"));
        other->setMark(ChoiceButton::Mark::Dot);
    }
    m_grid->setVisible(!known.empty());
}

void MachineForm::show(
    const std::vector<share::Machine> &known, const share::Machine &chosen, const QString &hostLogin)
{
    m_hostLogin = hostLogin;
    m_machine = chosen;
    if (known != m_known || (known.empty() && m_grid->isVisibleTo(this)))
        fillGrid(known);
    const auto at = std::find_if(
        known.begin(), known.end(), [&](const share::Machine &each) { return each.name == chosen.name; });
    const bool isKnown = at != known.end() && at->addresses == chosen.addresses;
    m_byHand = known.empty() || (!isKnown && (m_byHand || !chosen.name.isEmpty()));
    m_grid->choose(m_byHand ? otherId : isKnown ? chosen.name : QString());
    showFields();
}

void MachineForm::showFields()
{
    m_fields->setVisible(m_byHand);
    const auto fill = [](Field *field, const QString &text) {
        if (!field->input()->hasFocus() && field->text() != text)
            field->setText(text);
    };
    fill(m_name, m_machine.name);
    fill(m_dnsName, m_machine.dnsName);
    if (fault().isEmpty())
        fill(m_addresses, joined(m_machine.addresses));
}

void MachineForm::choose(const QString &id)
{
    m_byHand = id == otherId;
    const auto at = std::find_if(
        m_known.begin(), m_known.end(), [&](const share::Machine &each) { return each.name == id; });
    m_machine = at == m_known.end() ? share::Machine() : *at;
    showFields();
    Q_EMIT edited();
}

void MachineForm::readFields()
{
    m_machine.name = m_name->text().trimmed();
    m_machine.dnsName = m_dnsName->text().trimmed();
    m_machine.addresses.clear();
    m_machine.owner.clear();
    m_machine.tags.clear();
    const QStringList typed = words(m_addresses->text());
    for (const QString &word : typed)
        if (const auto address = base::Address::parse(word))
            m_machine.addresses.push_back(*address);
    if (fault().isEmpty())
        m_addresses->setFault({});
}

QString MachineForm::fault() const
{
    if (!m_byHand)
        return {};
    const QStringList typed = words(m_addresses->text());
    for (const QString &word : typed) {
        if (!base::Address::parse(word)) {
            return tr("“%1” is not an address. Copy both lines that “tailscale ip” prints.")
                .arg(word.left(40));
        }
    }
    return {};
}

} // namespace ui
