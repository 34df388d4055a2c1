// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/host/naming_form.h"

#include "core/hujson/document.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

QStringList groupsIn(const QByteArray &policy)
{
    constexpr qsizetype mostShown = 20;
    QStringList out;
    const auto document = hujson::Document::parse(policy);
    if (!document || document->kind(hujson::Document::root()) != hujson::Kind::Object) {
        return out;
    }
    const hujson::NodeIndex groups = document->memberFolded(hujson::Document::root(), "groups");
    if (groups == hujson::noNode || document->kind(groups) != hujson::Kind::Object) {
        return out;
    }
    for (const auto &member : document->members(groups)) {
        const QString name = QString::fromUtf8(document->string(member.name));
        if (name.startsWith(u"group:"_s) && !out.contains(name) && out.size() < mostShown) {
            out << name;
        }
    }
    return out;
}

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

void NamingForm::show(const policy::Naming &naming, const QByteArray &policy, const QStringList &tags, const QString &friendName)
{
    const QStringList groups = groupsIn(policy);
    if (!m_isFilled || groups != m_groups || tags != m_tags) {
        m_isFilled = true;
        m_groups = groups;
        m_tags = tags;
        m_grid->clear();
        m_grid->add(tr("By login"), u"login"_s, u"login"_s)->setDetail(tr("this one account, nobody else"));
        for (const QString &group : groups) {
            m_grid->add(group, group, u"friend"_s)->setDetail(tr("the account joins this group and gets all it gets"));
        }
        for (const QString &tag : tags) {
            m_grid->add(tag, tag, u"machine"_s)->setDetail(tr("everyone you share a machine with, now and later"));
        }
    }
    m_grid->choose(naming.kind == policy::Naming::Kind::Login ? u"login"_s : naming.name);
    m_note->setPlain(groups.isEmpty() && tags.isEmpty() ? tr("Your file has no group, and the machine carries no tag: the login it is.")
                                                        : tr("%1's login is the narrowest way.").arg(friendName));
}

} // namespace ui
