// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/policy_watch.h"

#include <QPromise>
#include <QThreadPool>

#include <algorithm>

namespace ui {

PolicyWatch::PolicyWatch(AskPolicy ask, QObject *parent)
    : QObject(parent)
    , m_ask(std::move(ask))
{
    connect(&m_policy, &QFutureWatcherBase::finished, this, [this] {
        if (m_policy.future().resultCount() > 0 && m_policy.result())
            start(*m_policy.result());
    });
    connect(&m_answer, &QFutureWatcherBase::finished, this, &PolicyWatch::take);
}

/// Does not wait: what runs has its own copy and is told to stop.
PolicyWatch::~PolicyWatch()
{
    m_answer.cancel();
}

void PolicyWatch::look(std::vector<share::Share> shares)
{
    if (!m_ask)
        return;
    m_shares = std::move(shares);
    m_answer.cancel();
    m_policy.setFuture(m_ask());
}

void PolicyWatch::start(const share::PolicyToday &today)
{
    auto promise = std::make_shared<QPromise<std::shared_ptr<const Answer>>>();
    promise->start();
    m_answer.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, today, shares = m_shares] {
        auto answer = std::make_shared<Answer>();
        answer->standings = share::standingsOf(today, shares, [&promise] { return promise->isCanceled(); });
        answer->at = today.at;
        answer->isLive = today.isLive;
        promise->addResult(std::move(answer));
        promise->finish();
    });
}

void PolicyWatch::take()
{
    if (m_answer.isCanceled() || m_answer.future().resultCount() == 0)
        return;
    const std::shared_ptr<const Answer> answer = m_answer.result();
    m_isLive = answer->isLive;
    m_standings = answer->standings;
    m_seenAt = answer->at;
    Q_EMIT looked();
}

const share::Standing *PolicyWatch::of(const QString &id) const
{
    const auto found = std::find_if(
        m_standings.begin(), m_standings.end(), [&id](const share::Standing &each) { return each.id == id; });
    return found == m_standings.end() ? nullptr : &*found;
}

} // namespace ui
