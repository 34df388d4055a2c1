// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/probe/audit_result.h"
#include "core/probe/check_plan.h"
#include "core/share/share.h"

#include <QByteArray>

namespace share {

/// What the friend gets: who shares what with him, where it is, and what a check should find. What a card
/// says is the host's claim; a Card that was read is within every limit below.
/// `resources/schemas/card.schema.json` documents it.
struct Card {
    static constexpr int schema = 1;
    static constexpr qsizetype maxBytes = 64 * 1024;
    static constexpr std::size_t maxAddresses = probe::CheckPlan::maxAddresses;
    static constexpr std::size_t maxPorts = probe::CheckPlan::maxPorts; ///< doors and listening together
    static constexpr qsizetype maxName = 80;                            ///< characters of a name or label
    static constexpr qsizetype maxLogin = 254;
    static constexpr qsizetype maxLink = 200;

    QString id;    ///< of the share, `[a-z0-9-]{1,64}`
    QString nonce; ///< 32 hex digits; names this edition, a result repeats it
    QDateTime madeAt;
    bool practice = false;
    QString language; ///< "en", "de"; empty = the friend's own
    QString hostName;
    QString hostLogin;
    QString friendName;
    QString friendLogin;                  ///< the account that the host expects
    QString machine;                      ///< short name
    QString dnsName;                      ///< ends in .ts.net, or empty
    std::vector<base::Address> addresses; ///< machine addresses of Tailscale only
    QString recipe;
    QString serviceName;
    Exposure exposure = Exposure::Direct;
    std::vector<Door> doors;
    std::vector<std::uint16_t> listening;
    QDate end;           ///< invalid = open end
    base::Secret invite; ///< only when the host put it in on purpose
    friend bool operator==(const Card &, const Card &) = default;
};

/// Why a card or a result cannot be used. Nothing of it is used then.
struct CardError {
    enum class Code {
        TooLarge,
        NotUtf8,
        NotJson,
        NotACard,
        NotAResult,
        NewerSchema,
        Missing,
        WrongType,
        TooLong,
        TooMany,
        BadValue,
        BadId,
        BadNonce,
        BadText,
        BadDnsName,
        BadAddress,
        AddressNotTailscale,
        BadPort,
        BadLink,
        NoTextForm,
        Truncated,
        WrongChecksum,
        NewerTextForm
    };
    Code code = Code::NotJson;
    QString where;  ///< JSON pointer of the member, or "line 3, column 7"
    QString detail; ///< such as the address; already stripped of control characters
    friend bool operator==(const CardError &, const CardError &) = default;
};
/// One sentence and what to do.
[[nodiscard]] QString describe(const CardError &error);

struct CardOptions {
    QString language;    ///< of the friend's pages; empty = the person's
    base::Secret invite; ///< not empty: the link goes into the card
};
/// The card of a share whose rule is confirmed. \a nonce must be fresh: see makeNonce().
[[nodiscard]] Card cardOf(
    const Share &share, const CardOptions &options, const QString &nonce, const QDateTime &now);
/// 32 random hex digits.
[[nodiscard]] QString makeNonce();
/// What a check of this card has to find.
[[nodiscard]] probe::Promise promiseOf(const Card &card);
/// What a check of the card that the share would give out now has to find.
[[nodiscard]] probe::Promise promiseOf(const Share &share);

/// UTF-8 JSON, ends with a line feed. Read back it gives the same card.
[[nodiscard]] QByteArray writeCard(const Card &card);
/// Takes the JSON of a file or the one-line text form, also inside a chat message.
[[nodiscard]] Result<Card, CardError> readCard(const QByteArray &bytes);
/// The one-line text form: `HALFDOOR:CARD:1:<base32>:<checksum>`.
[[nodiscard]] QString cardText(const Card &card);

/// What the friend sends back. It proves nothing against a friend who forges it.
struct ResultFile {
    static constexpr int schema = 1;
    /// All that an audit can find, some 3 MB: eight addresses, at each of which every port answers
    /// otherwise than its neighbour. As much as a run of the history may have, so what was measured can be
    /// sent.
    static constexpr qsizetype maxBytes = 4 * 1024 * 1024;

    QString cardId;
    QString nonce;
    bool practice = false;
    QDateTime madeAt;
    QString login; ///< the account the friend is signed in with, as far as his client says; may be empty
    probe::CheckResult check;
    std::optional<probe::AuditResult> audit; ///< of every door: then `check` is empty
    probe::Situation situation;
    friend bool operator==(const ResultFile &, const ResultFile &) = default;
};
[[nodiscard]] QByteArray writeResult(const ResultFile &result);
/// Takes the JSON of a file or the one-line text form.
[[nodiscard]] Result<ResultFile, CardError> readResult(const QByteArray &bytes);
[[nodiscard]] QString resultText(const ResultFile &result);

/// What bytes from outside are, as far as a glance tells; for a drop or a paste.
enum class Incoming { Unknown, Card, Result };
[[nodiscard]] Incoming incomingKind(const QByteArray &bytes);

/// A text of at most this many characters fits a QR code of version 20, level M, in its alphanumeric mode
/// (ISO/IEC 18004:2015, table 7): still easy to scan from a screen.
inline constexpr qsizetype qrComfort = 970;

/// Chats cut what has more characters: such a result goes as a file.
inline constexpr qsizetype chatComfort = 6'000;

/// Whether a result answers a card of this share.
enum class Freshness {
    Current,    ///< the newest card
    OlderCard,  ///< a former card of this share: the promise may have changed since
    BeforeRule, ///< measured before the rule was saved: it says nothing about the rule
    Older,      ///< older than the newest that is known: it belongs into the history
    Foreign     ///< another share, or a card that was never made here
};
[[nodiscard]] Freshness freshnessOf(const Share &share, const ResultFile &result);
[[nodiscard]] QString idOf(Freshness freshness);
/// Whether what was measured is what the share promises now, by the rule that stands now.
[[nodiscard]] bool isAboutToday(const Share &share, const probe::CheckPlan &tried, const QDateTime &endedAt);

} // namespace share
