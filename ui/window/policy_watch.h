// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/share/register.h"
#include "core/share/standing.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace ui {

/// The newest policy file that is known; nothing when none was ever seen.
using AskPolicy = std::function<QFuture<std::optional<share::PolicyToday>>()>;

/// What the rules of the register are in today's policy file. Looked at beside the window's thread; the last
/// question wins.
class PolicyWatch : public QObject {
    Q_OBJECT

public:
    /// \a ask may be empty: then nothing is ever known.
    explicit PolicyWatch(AskPolicy ask, QObject *parent = nullptr);
    ~PolicyWatch() override;

    void look(std::vector<share::Share> shares);
    /// Of the last look; null when the share was not in it.
    [[nodiscard]] const share::Standing *of(const QString &id) const;
    /// When the file was seen, and whether just now.
    [[nodiscard]] QDateTime seenAt() const { return m_seenAt; }
    [[nodiscard]] bool isLive() const { return m_isLive; }

Q_SIGNALS:
    /// There is an answer.
    void looked();

private:
    struct Answer {
        std::vector<share::Standing> standings;
        QDateTime at;
        bool isLive = false;
    };
    void start(const share::PolicyToday &today);
    void take();

    AskPolicy m_ask;
    std::vector<share::Share> m_shares;
    QFutureWatcher<std::optional<share::PolicyToday>> m_policy;
    QFutureWatcher<std::shared_ptr<const Answer>> m_answer;
    std::vector<share::Standing> m_standings;
    QDateTime m_seenAt;
    bool m_isLive = false;
};

} // namespace ui
