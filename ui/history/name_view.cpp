// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/name_view.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/text.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

NameView::NameView(bool hasTitle, QWidget *parent)
    : QWidget(parent)
    , m_hasTitle(hasTitle)
    , m_rows(new Rows(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space(0.5));
    if (hasTitle)
        column->addWidget(new Text(tr("Name and address, apart"), TextRole::Section, Role::Ink, this));
    column->addWidget(m_rows);
    m_rows->setObjectName(u"nameAndAddress"_s);
}

void NameView::setResult(
    const probe::CheckPlan &plan, const probe::NameAnswer &name, const history::View &view)
{
    m_rows->clear();
    if (!plan.dnsName.isEmpty())
        addName(plan, name);
    for (const auto &[address, seen] : view)
        addAddress(address, seen, plan);
    if (m_hasTitle) // without it somebody else, such as a fold, says when it is seen
        setVisible(m_rows->count() > 0);
}

void NameView::addName(const probe::CheckPlan &plan, const probe::NameAnswer &name)
{
    using State = probe::NameAnswer::State;
    QStringList addresses;
    for (const base::Address &address : name.addresses)
        addresses << address.toString();
    auto *row = new OutcomeRow(m_rows);
    row->setTitle(plan.dnsName);
    const QString led = addresses.isEmpty() ? QString() : tr("leads to %1").arg(addresses.join(u", "_s));
    row->setDetail(led, false);
    switch (name.state) {
    case State::Right:
        row->setStatus(Status::Good);
        row->setWord(tr("To this machine, nowhere else"), Role::Accent);
        break;
    case State::NotFound:
        row->setStatus(Status::Attention);
        row->setWord(tr("Not found"), Role::Attention);
        break;
    case State::OtherPeer:
        row->setStatus(Status::Attention);
        row->setWord(tr("To another machine"), Role::Attention);
        break;
    case State::Forbidden:
        row->setStatus(Status::Attention);
        row->setWord(tr("Out of the tailnet"), Role::Attention);
        break;
    case State::NoAnswer:
        row->setStatus(Status::NotKnownYet);
        row->setWord(tr("No answer"), Role::Ink2);
        break;
    case State::NotAsked:
        row->setStatus(Status::NotKnownYet);
        row->setWord(tr("Not asked"), Role::Ink2);
        break;
    }
    m_rows->add(row);
}

void NameView::addAddress(
    const base::Address &address, const history::Seen &seen, const probe::CheckPlan &plan)
{
    int opened = 0;
    for (const probe::Door &door : plan.doors)
        opened += seen.with(probe::Outcome::Open).contains(door.port) ? 1 : 0;
    const int doors = static_cast<int>(plan.doors.size());
    auto *row = new OutcomeRow(m_rows);
    row->setTitle(address.toString());
    //: %1 and %2 numbers of doors; %3 a number of ports
    row->setDetail(tr("Promised doors that open there: %1 of %2. Tried: %3.")
                       .arg(opened)
                       .arg(doors)
                       .arg(QLocale().toString(seen.tried().size())));
    const bool isGood = doors > 0 && opened == doors;
    row->setStatus(isGood ? Status::Good : seen.isControlled ? Status::Attention : Status::NotKnownYet);
    row->setWord(isGood         ? tr("Opens")
            : seen.isControlled ? tr("Answers, but not there")
                                : tr("Silent"),
        isGood                  ? Role::Accent
            : seen.isControlled ? Role::Attention
                                : Role::Ink2);
    m_rows->add(row);
}

} // namespace ui
