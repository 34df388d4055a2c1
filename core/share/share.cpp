// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/share.h"

#include <algorithm>

namespace share {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype maxIdLength = 64;

/// Letters without their marks, digits, and single hyphens between words.
QString slug(const QString &text)
{
    QString result;
    const QString lower = text.toLower().replace(u"ß"_s, u"ss"_s).normalized(QString::NormalizationForm_KD);
    for (const QChar c : lower)
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            result += c;
        else if (c.category() != QChar::Mark_NonSpacing && !result.isEmpty() && !result.endsWith(u'-'))
            result += u'-';
    while (result.endsWith(u'-'))
        result.chop(1);
    return result;
}

} // namespace

policy::Intent intentOf(const Share &share)
{
    policy::Intent intent;
    intent.id = share.id;
    if (!share.person.login.isEmpty())
        intent.people = {share.person.login};
    intent.naming = share.rule.naming;
    intent.machines
        = {{share.machine.name, share.machine.addresses, share.machine.owner, share.machine.tags}};
    for (const Door &door : share.service.doors)
        intent.ports.push_back({door.protocol, door.port});
    return intent;
}

QString makeId(const QString &friendName, const QString &serviceName, const QStringList &taken)
{
    QStringList parts;
    for (const QString &part : {slug(friendName), slug(serviceName)})
        if (!part.isEmpty())
            parts.append(part);
    constexpr qsizetype roomForNumber = 8;
    QString base = parts.isEmpty() ? u"share"_s : parts.join(u'-').left(maxIdLength - roomForNumber);
    while (base.endsWith(u'-'))
        base.chop(1);
    QString id = base;
    for (int number = 2; taken.contains(id); ++number)
        id = base + u'-' + QString::number(number);
    return id;
}

} // namespace share
