// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/control/messages.h"
#include "core/policy/control/remedies.h"
#include "core/policy/control/validate.h"

namespace policy::control {

namespace {

Text tagText(const QByteArray &tag, Side side)
{
    switch (side) {
    case Side::Src:
        return messages::tagNotFoundInSrc(tag);
    case Side::Dst:
        return messages::tagNotFoundInDst(tag, tag);
    default:
        return messages::tagNotFound(tag);
    }
}

QByteArray prefixOf(const QByteArray &text, Side side)
{
    return side == Side::Src ? QByteArray("src=")
        : side == Side::Dst  ? "dst=\"" + text + "\": "
                             : QByteArray();
}

} // namespace

bool isForeignDomain(const QByteArray &domain, const Tailnet *tailnet)
{
    return tailnet && !tailnet->domains().isEmpty()
        && !tailnet->domains().contains(QString::fromUtf8(domain));
}

void checkName(const QByteArray &text, Side side, const Where &place, const Names &names,
    const Tailnet *tailnet, Report &report)
{
    switch (formOf(text, names)) {
    case Form::Tag:
        if (!names.hasTag(text))
            report.error(place, tagText(text, side), tagRemedy(names, text, report));
        break;
    case Form::Group:
        if (!names.hasGroup(text))
            report.error(place, messages::groupNotFound(prefixOf(text, side), text));
        break;
    case Form::Ipset:
        if (!names.hasIpset(text))
            report.error(place, messages::badTarget(prefixOf(text, side), text));
        break;
    case Form::Domain:
        if (const QByteArray domain = text.mid(text.indexOf('@') + 1); isForeignDomain(domain, tailnet))
            report.error(place, messages::foreignDomain(domain));
        break;
    case Form::Service: // only leads somewhere
        if (side == Side::Src)
            report.error(place, messages::badTarget(prefixOf(text, side), text));
        break;
    case Form::Nothing:
        report.error(place, messages::badTarget(prefixOf(text, side), text));
        break;
    default:
        break;
    }
}

} // namespace policy::control
