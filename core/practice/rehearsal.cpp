// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/rehearsal.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace practice {

QString idOf(Rehearsal rehearsal)
{
    switch (rehearsal) {
    case Rehearsal::WrongAccount:
        return u"wrong-account"_s;
    case Rehearsal::RuleDelay:
        return u"delay"_s;
    case Rehearsal::TaggedFriendMachine:
        return u"tagged"_s;
    case Rehearsal::ServiceDown:
        return u"service-down"_s;
    case Rehearsal::RuleTooWide:
        return u"too-wide"_s;
    case Rehearsal::HostOffline:
        return u"offline"_s;
    case Rehearsal::FriendSignedOut:
        return u"signed-out"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Rehearsal> rehearsalFromId(QStringView id)
{
    for (const Rehearsal rehearsal : allRehearsals)
        if (idOf(rehearsal) == id)
            return rehearsal;
    return std::nullopt;
}

QString describe(Rehearsal rehearsal)
{
    const auto words
        = [](const char *text) { return QCoreApplication::translate("practice::Rehearsal", text); };
    switch (rehearsal) {
    case Rehearsal::WrongAccount:
        return words(
            QT_TRANSLATE_NOOP("practice::Rehearsal", "The friend accepts with another account of his."));
    case Rehearsal::RuleDelay:
        return words(QT_TRANSLATE_NOOP("practice::Rehearsal", "A saved rule takes half a minute to arrive."));
    case Rehearsal::TaggedFriendMachine:
        return words(QT_TRANSLATE_NOOP("practice::Rehearsal", "The friend’s computer carries a tag."));
    case Rehearsal::ServiceDown:
        return words(QT_TRANSLATE_NOOP("practice::Rehearsal", "The service is not running."));
    case Rehearsal::RuleTooWide:
        return words(QT_TRANSLATE_NOOP(
            "practice::Rehearsal", "Somebody opens everything again after the friend accepted."));
    case Rehearsal::HostOffline:
        return words(QT_TRANSLATE_NOOP("practice::Rehearsal", "The host’s machines are switched off."));
    case Rehearsal::FriendSignedOut:
        return words(QT_TRANSLATE_NOOP("practice::Rehearsal", "The friend’s Tailscale is signed out."));
    }
    Q_UNREACHABLE();
}

} // namespace practice
