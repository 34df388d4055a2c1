// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/host/naming_form.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// “With ann@example.org and 3 more. Gives also: tag:media, 10.0.0.0/24.”
QString detailOf(const share::GroupOfFile &group)
{
    constexpr qsizetype mostNamed = 3;
    const auto list = [&](const QStringList &all) {
        const bool isCut = all.size() > mostNamed || group.isCut;
        return all.mid(0, mostNamed).join(u", "_s) + (isCut ? u" …"_s : QString());
    };
    const QString members = group.members.isEmpty() ? NamingForm::tr("Nobody is in it.")
                                                    : NamingForm::tr("In it: %1.").arg(list(group.members));
    const QString places = group.places.isEmpty()
        ? NamingForm::tr("It gives nothing else today.")
        : NamingForm::tr("It gives also: %1.").arg(list(group.places));
    return members + u' ' + places;
}

} // namespace

NamingForm::NamingForm(QWidget *parent)
    : QWidget(parent)
    , m_grid(new ChoiceGrid(1, 24, this))
    , m_note(new Text({}, TextRole::Detail, Role::Ink2, this))
{
    m_grid->setAccessibleName(tr("How your friend stands in the rule"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space(1), 0, 0);
    column->setSpacing(space(1));
    column->addWidget(m_grid);
    column->addWidget(m_note);
    connect(m_grid, &ChoiceGrid::chosen, this, [this](const QString &id) {
        policy::Naming naming;
        if (id != u"login") {
            naming.kind = id.startsWith(u"tag:"_s) ? policy::Naming::Kind::Tag : policy::Naming::Kind::Group;
            naming.name = id;
        }
        Q_EMIT chosen(naming);
    });
}

void NamingForm::show(const policy::Naming &naming, const std::vector<share::GroupOfFile> &groups,
    const QStringList &tags, const QString &friendName)
{
    if (!m_isFilled || groups != m_groups || tags != m_tags) {
        m_isFilled = true;
        m_groups = groups;
        m_tags = tags;
        m_grid->clear();
        m_grid->add(tr("By login"), u"login"_s, u"login"_s)->setDetail(tr("this one account, nobody else"));
        for (const share::GroupOfFile &group : groups)
            m_grid->add(group.name, group.name, u"friend"_s)->setDetail(detailOf(group));
        for (const QString &tag : tags) {
            m_grid->add(tag, tag, u"machine"_s)
                ->setDetail(tr("everyone you share a machine with, now and later"));
        }
    }
    m_grid->choose(naming.kind == policy::Naming::Kind::Login ? u"login"_s : naming.name);
    m_note->setPlain(groups.empty() && tags.isEmpty()
            ? tr("Your file has no group, and the machine carries no tag: the login it is.")
            : tr("%1's login is the narrowest way.").arg(friendName));
}

} // namespace ui
