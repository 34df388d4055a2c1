// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hujson/document.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace policy::control {

enum class Severity { Error, Warning, Info };

/// What the control plane would say about a policy file, or what we say beside it.
struct Problem {
    Severity severity = Severity::Error;
    /// Of an error: the control plane's own wording, not translated (recorded answers; `../shared/captures`).
    /// Of the others our own sentence.
    QString message;
    int line = 0;        ///< from 1; 0 when there is no place
    int column = 0;      ///< from 1, in bytes
    QByteArray pointer;  ///< RFC 6901, of the value that is wrong
    QString explanation; ///< the same for people, translated; may be empty
    QString fix;         ///< what to do, translated; may be empty
    /// The text that would put it right, when we know it: replaces the bytes of `span`.
    struct Replacement {
        hujson::Span span;
        QByteArray text;
        friend bool operator==(const Replacement &, const Replacement &) = default;
    };
    std::vector<Replacement> replacements; ///< ascending, not overlapping; empty: nothing to accept
    friend bool operator==(const Problem &, const Problem &) = default;
};

} // namespace policy::control
