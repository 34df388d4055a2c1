// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace base {

/// Where the time comes from. Tests and practice set it by hand.
class Clock {
public:
    virtual ~Clock() = default;
    /// Now, in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

/// So far apart two clocks may be, or one from itself before and after it was set, without anything being
/// wrong.
inline constexpr std::chrono::minutes clockTolerance{5};

/// True when \a time lies so far after \a now that a clock was wrong, and nobody knows what time it was.
[[nodiscard]] inline bool isAhead(const QDateTime &time, const QDateTime &now)
{
    return time > now.addMSecs(std::chrono::milliseconds(clockTolerance).count());
}

/// When something was known here that another clock timed: what that clock says, but not later than it was
/// kept here. \a keptAt may be invalid.
[[nodiscard]] inline QDateTime knownAt(const QDateTime &time, const QDateTime &keptAt)
{
    return keptAt.isValid() && keptAt < time ? keptAt : time;
}

class SystemClock : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace base
