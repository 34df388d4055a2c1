// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/guide.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace report {

namespace {

/// What does not fit on one page stays in the app: the page "What your host can see" has it all.
constexpr std::size_t mostAddresses = 4;

QString placeOf(const share::Machine &machine)
{
    if (!machine.dnsName.isEmpty())
        return machine.dnsName;
    return machine.addresses.empty() ? machine.name : machine.addresses.front().toString();
}

QString trimmedStop(QString text)
{
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

} // namespace

Guide guideOf(const share::Share &share, const QDate &today)
{
    Guide guide;
    guide.language = explain::languageOf(share.person.language);
    guide.hostName = share.hostName;
    guide.friendName = share.person.name;
    guide.login = share.person.login;
    guide.machine = share.machine.name;
    guide.serviceName = share.service.name;
    guide.end = share.aftercare.end;
    guide.madeOn = today;
    guide.practice = share.practice;

    const explain::CatalogueEntry &entry = explain::entry(share.service.recipe);
    for (const share::Door &door : share.service.doors) {
        const QString address
            = explain::addressOf(entry, placeOf(share.machine), door.port, share.service.exposure);
        if (guide.address.isEmpty())
            guide.address = address;
        else if (guide.more.size() < mostAddresses)
            guide.more.push_back(address);
    }
    guide.opensInBrowser = guide.address.startsWith(u"http"_s);

    using Kind = explain::Statement::Kind;
    for (const explain::Statement &each :
        explain::statements(explain::setupOf(share), explain::Audience::Friend, guide.language))
        if (each.kind == Kind::CanSee || each.kind == Kind::DependsOnService)
            guide.canSee.push_back(trimmedStop(each.text));
        else if (each.kind == Kind::CannotSee)
            guide.cannotSee.push_back(trimmedStop(each.text));
    for (const QDate &date : {today.addDays(1), today.addMonths(3), today.addMonths(6), today.addMonths(9)})
        if (!guide.end.isValid() || date <= guide.end)
            guide.checks.push_back(date);
    return guide;
}

QString guideFileName(const Guide &guide)
{
    QString name;
    for (const QChar letter : QString(guide.serviceName + u'-' + guide.friendName))
        if (letter.isLetterOrNumber())
            name += letter;
        else if (!name.endsWith(u'-'))
            name += u'-';
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    name = name.left(60);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? u"halfdoor"_s : name;
}

} // namespace report
