// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/statements.h"
#include "core/share/share.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <vector>

/// Pages and messages as text from values: what a host hands over, in the friend's language whatever the
/// app's is.
namespace report {

/// The one page that a friend keeps near his computer. Every outside word in it is plain text; guideHtml()
/// escapes.
struct Guide {
    explain::Language language = explain::Language::English;
    QString hostName;
    QString friendName;
    QString login; ///< of the account that accepts
    QString machine;
    QString serviceName;
    bool opensInBrowser = true;
    QString address;           ///< what he types, whole
    std::vector<QString> more; ///< addresses of further doors
    std::vector<QString> canSee;
    std::vector<QString> cannotSee;
    std::vector<QDate> checks; ///< when to check the door again
    QDate end;                 ///< invalid: open end
    QDate madeOn;
    bool practice = false;
    friend bool operator==(const Guide &, const Guide &) = default;
};

/// From a share whose machine, service and friend are known. \a today: the date that stands on it.
[[nodiscard]] Guide guideOf(const share::Share &share, const QDate &today);

/// A QR code as modules: side × side bytes, 1 is dark. Empty: none.
struct QrCode {
    int side = 0;
    QByteArray modules;
};

/// Pictures that the program brings along.
struct GuideArt {
    QByteArray icon; ///< SVG
    QrCode code;     ///< of the address
};

/// A browser gets everything in one file (inline SVG, style sheet with `@page`). A QTextDocument knows
/// neither: there the pictures are `<img src="icon">` and `<img src="code">`, resources of the document.
enum class Medium { Browser, TextDocument };

/// A4, black on white, one page. Loads nothing from anywhere.
[[nodiscard]] QString guideHtml(const Guide &guide, const GuideArt &art, Medium medium = Medium::Browser);

/// "Jellyfin at Mira's house – guide for Tom", without a suffix and fit for every file system.
[[nodiscard]] QString guideFileName(const Guide &guide);

} // namespace report
