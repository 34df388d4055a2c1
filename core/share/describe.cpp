// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/card.h"
#include "core/share/damage.h"
#include "core/share/register.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace share {

namespace {

/// Fills %1 and %2 where the sentence has them.
QString filled(QString text, const QString &first, const QString &second = {})
{
    if (text.contains(QStringLiteral("%1")))
        text.replace(QStringLiteral("%1"), first);
    return text.replace(QStringLiteral("%2"), second);
}

} // namespace

QString digestOf(const QByteArray &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

QString describe(const StoreError &error)
{
    using Code = StoreError::Code;
    const auto say = [&](const char *text) {
        return filled(QCoreApplication::translate("share::StoreError", text), error.path, error.detail);
    };
    switch (error.code) {
    case Code::CannotRead:
        return say(QT_TRANSLATE_NOOP(
            "share::StoreError", "`%1` cannot be read. Check that it is there and that you may read it."));
    case Code::CannotWrite:
        return say(QT_TRANSLATE_NOOP("share::StoreError",
            "`%1` cannot be written. Nothing was changed; check that you may write there."));
    case Code::DiskFull:
        return say(QT_TRANSLATE_NOOP("share::StoreError",
            "The disk is full, so `%1` was not written. What was there before is unchanged; make room "
            "and try again."));
    case Code::ReadOnly:
        return say(QT_TRANSLATE_NOOP("share::StoreError",
            "`%1` is in a place where you may only read. Nothing was changed; make it writable and try "
            "again."));
    case Code::Damaged:
        return say(QT_TRANSLATE_NOOP("share::StoreError",
            "`%1` is damaged (%2). Nothing was overwritten; move it away, its former versions are kept "
            "beside it."));
    case Code::SetAside:
        return say(QT_TRANSLATE_NOOP("share::StoreError",
            "`%1` was damaged (%2). It was moved to the folder `damaged`, not deleted; look at it there."));
    case Code::Restored:
        return say(QT_TRANSLATE_NOOP("share::StoreError",
            "`%1` was damaged (%2). It was moved to the folder `damaged`, and the version before it is back; "
            "check it."));
    case Code::Changed:
        return say(QT_TRANSLATE_NOOP("share::StoreError",
            "Another Halfdoor changed `%1` meanwhile. Nothing was overwritten; open it again."));
    case Code::NewerVersion:
        return say(QT_TRANSLATE_NOOP("share::StoreError",
            "`%1` was written by a newer Halfdoor. It can be looked at, not changed; update this one."));
    case Code::NotFound:
        return say(QT_TRANSLATE_NOOP("share::StoreError", "There is no `%1`. Look at the list of shares."));
    case Code::BadId:
        return say(QT_TRANSLATE_NOOP("share::StoreError",
            "`%1` is no name of a share. It has only a to z, 0 to 9 and hyphens, at most 64."));
    case Code::TooLarge:
        return say(QT_TRANSLATE_NOOP(
            "share::StoreError", "`%1` is larger than %2, so it was not read. Is it the right file?"));
    case Code::Busy:
        return say(QT_TRANSLATE_NOOP("share::StoreError",
            "Another Halfdoor is writing `%1`. Nothing was changed; close it or try again in a moment."));
    case Code::TooMany:
        return say(QT_TRANSLATE_NOOP("share::StoreError",
            "`%1` holds more than %2 runs. The oldest were not read, so a deviation that only they found is "
            "missing here; check again to see whether it is still there."));
    }
    Q_UNREACHABLE();
}

QString damageOf(const CardError &error)
{
    using Code = CardError::Code;
    const QString where = error.where.isEmpty() ? QStringLiteral("/") : error.where;
    const auto say = [&](const char *text) {
        return filled(QCoreApplication::translate("share::Damage", text), where, error.detail);
    };
    switch (error.code) {
    case Code::TooLarge:
        return say(QT_TRANSLATE_NOOP("share::Damage", "larger than %2 kB"));
    case Code::NotUtf8:
        return say(QT_TRANSLATE_NOOP("share::Damage", "not text in UTF-8"));
    case Code::NotJson:
        return say(QT_TRANSLATE_NOOP("share::Damage", "cannot be read from %1 on: %2"));
    case Code::Missing:
        return say(QT_TRANSLATE_NOOP("share::Damage", "`%1` is missing"));
    case Code::TooLong:
    case Code::TooMany:
        return say(QT_TRANSLATE_NOOP("share::Damage", "`%1` is too long"));
    case Code::BadId:
        return say(QT_TRANSLATE_NOOP("share::Damage", "`%1` does not fit the rest or the name of the file"));
    default:
        return say(QT_TRANSLATE_NOOP("share::Damage", "`%1` has a value that cannot be"));
    }
}

QString describe(const CardError &error)
{
    using Code = CardError::Code;
    const QString where = error.where.isEmpty() ? QStringLiteral("/") : error.where;
    const auto say = [&](const char *text) {
        return filled(QCoreApplication::translate("share::CardError", text), where, error.detail);
    };
    switch (error.code) {
    case Code::TooLarge:
        return say(QT_TRANSLATE_NOOP("share::CardError",
            "This is larger than %2 kB, so it is no card and no result. Choose another file."));
    case Code::NotUtf8:
        return say(QT_TRANSLATE_NOOP("share::CardError",
            "This is not text in UTF-8. Ask for the file itself, not a copy of its content."));
    case Code::NotJson:
        return say(
            QT_TRANSLATE_NOOP("share::CardError", "This cannot be read from %1 on: %2. Ask for it again."));
    case Code::NotACard:
        return say(
            QT_TRANSLATE_NOOP("share::CardError", "This is not a card. Open the file that your host sent."));
    case Code::NotAResult:
        return say(QT_TRANSLATE_NOOP(
            "share::CardError", "This is not a result. Open the file that your friend sent."));
    case Code::NewerSchema:
    case Code::NewerTextForm:
        return say(QT_TRANSLATE_NOOP(
            "share::CardError", "This was written by a newer Halfdoor. Update this one to read it."));
    case Code::Missing:
        return say(QT_TRANSLATE_NOOP("share::CardError", "`%1` is missing. Ask for it again."));
    case Code::WrongType:
        return say(QT_TRANSLATE_NOOP(
            "share::CardError", "`%1` is of another kind than it has to be. Ask for it again."));
    case Code::TooLong:
        return say(QT_TRANSLATE_NOOP("share::CardError",
            "`%1` is longer than %2 characters, so nothing of it is used. Ask for it again."));
    case Code::TooMany:
        return say(QT_TRANSLATE_NOOP("share::CardError",
            "`%1` has more than %2 entries, so nothing of it is used. Ask for it again."));
    case Code::BadValue:
        return say(
            QT_TRANSLATE_NOOP("share::CardError", "`%1` has a value that cannot be. Ask for it again."));
    case Code::BadId:
        return say(QT_TRANSLATE_NOOP("share::CardError", "`%1` is no name of a share. Ask for it again."));
    case Code::BadNonce:
        return say(
            QT_TRANSLATE_NOOP("share::CardError", "`%1` is not the number of a card. Ask for it again."));
    case Code::BadText:
        return say(QT_TRANSLATE_NOOP("share::CardError",
            "`%1` has markup or hidden characters, so nothing of it is used. Ask whether it was sent like "
            "that."));
    case Code::BadDnsName:
        return say(QT_TRANSLATE_NOOP("share::CardError",
            "`%2` is not the name of a machine in a tailnet, so nothing was tried. Ask whether it was sent "
            "like that."));
    case Code::BadAddress:
        return say(QT_TRANSLATE_NOOP("share::CardError", "`%2` is not an address. Ask for it again."));
    case Code::AddressNotTailscale:
        return say(QT_TRANSLATE_NOOP("share::CardError",
            "%2 is not the address of a Tailscale machine, so nothing was tried. Ask whether it was sent "
            "like that."));
    case Code::BadPort:
        return say(QT_TRANSLATE_NOOP(
            "share::CardError", "`%1` is not a port: a number from 1 to 65535. Ask for it again."));
    case Code::BadLink:
        return say(QT_TRANSLATE_NOOP("share::CardError",
            "The invite link does not lead to login.tailscale.com, so nothing of this card is used. Ask "
            "whether it was sent like that."));
    case Code::NoTextForm:
        return say(QT_TRANSLATE_NOOP("share::CardError",
            "There is no card and no result in this text. Copy the whole message, from HALFDOOR to its "
            "end."));
    case Code::Truncated:
        return say(QT_TRANSLATE_NOOP("share::CardError",
            "The end of the text is missing. Copy the whole message, or ask for the file."));
    case Code::WrongChecksum:
        return say(QT_TRANSLATE_NOOP("share::CardError",
            "The text was changed on its way. Copy the whole message again, or ask for the file."));
    }
    Q_UNREACHABLE();
}

} // namespace share
