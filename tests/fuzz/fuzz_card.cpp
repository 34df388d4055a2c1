// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz.h"

#include "core/share/card.h"
#include "core/share/text_form.h"
#include "core/share/text_rules.h"

using fuzz::require;

namespace {

/// What every card that was read fulfils, whoever wrote it.
void checkCard(const share::Card &card, const QByteArray &input)
{
    require(share::isShareId(card.id) && share::isNonce(card.nonce), "id and nonce are well formed", input);
    require(!card.doors.empty() && card.doors.size() + card.listening.size() <= share::Card::maxPorts,
        "ports are few", input);
    for (const base::Address &address : card.addresses)
        require(address.isTailscaleMachine(), "only addresses of machines", input);
    require(card.dnsName.isEmpty() || card.dnsName.endsWith(QStringLiteral(".ts.net"), Qt::CaseInsensitive),
        "only names of tailnets", input);
    for (const QString &name : {card.hostName, card.friendName, card.machine, card.serviceName, card.recipe})
        require(share::isPlainName(name, share::Card::maxName), "names can be shown", input);
    require(
        card.invite.isEmpty() || share::isInviteLink(card.invite.reveal()), "the link is an invite", input);
    const auto again = share::readCard(share::writeCard(card));
    require(again.has_value() && *again == card, "read(write(x)) == x", input);
    const auto fromText = share::readCard(share::cardText(card).toUtf8());
    require(fromText.has_value() && *fromText == card, "read(text(x)) == x", input);
    static_cast<void>(probe::makePlan(share::promiseOf(card)));
}

void check(const QByteArray &bytes, const QByteArray &input)
{
    const auto card = share::readCard(bytes);
    if (card)
        return checkCard(*card, input);
    require(!share::describe(card.error()).isEmpty(), "a refusal has words", input);
    for (const QChar c : card.error().detail)
        require(c != u'\n' && c != QChar(0x202E), "no hidden characters in an error", input);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    check(input, input);
    // The same bytes as what the text form unpacks: behind the checksum, too, everything is checked.
    check(share::toTextForm(share::TextKind::Card, input).toUtf8(), input);
    static_cast<void>(share::incomingKind(input));
    return 0;
}
