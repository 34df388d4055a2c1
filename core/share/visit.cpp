// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/visit.h"

namespace share {

QString visitId(const Card &card)
{
    constexpr qsizetype enough = 12; // of 32 random digits
    return card.id + u'.' + card.nonce.left(enough);
}

Visit visitOf(const Card &card, const QDateTime &now)
{
    Visit visit;
    visit.card = card;
    visit.card.invite = {};
    visit.id = visitId(card);
    visit.openedAt = now;
    return visit;
}

} // namespace share
