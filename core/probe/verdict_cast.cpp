// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/verdict_cast.h"

#include <QCoreApplication>
#include <QLocale>

namespace probe::verdict_words {

QString words(const char *text)
{
    return QCoreApplication::translate("probe::Verdict", text);
}

QString counted(const Plural &plural, std::size_t count)
{
    if (count == 1)
        return words(plural.one);
    return QCoreApplication::translate("probe::Verdict", plural.many, nullptr, static_cast<int>(count));
}

Cast castOf(const Names &names)
{
    const auto orElse
        = [](const QString &name, const char *otherwise) { return name.isEmpty() ? words(otherwise) : name; };
    return {names.reader == Names::Reader::Friend,
        orElse(names.host, QT_TRANSLATE_NOOP("probe::Verdict", "your host")),
        orElse(names.friendName, QT_TRANSLATE_NOOP("probe::Verdict", "your friend")),
        orElse(names.machine, QT_TRANSLATE_NOOP("probe::Verdict", "the machine"))};
}

QString addressList(const std::vector<base::Address> &addresses)
{
    QStringList list;
    for (const base::Address &address : addresses)
        list.append(address.toString());
    return QLocale().createSeparatedList(list);
}

} // namespace probe::verdict_words
