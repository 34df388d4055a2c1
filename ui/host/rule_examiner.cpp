// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/host/rule_examiner.h"

#include <QPromise>
#include <QThreadPool>

#include <chrono>

using namespace std::chrono_literals;

namespace ui {

namespace {
constexpr auto pause = 120ms; ///< shorter than a word takes, longer than a letter
}

RuleExaminer::RuleExaminer(Examine examine, QObject *parent)
    : QObject(parent)
    , m_examine(examine ? std::move(examine) : Examine(share::lookAt))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, [this] { askNow(m_ask()); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &RuleExaminer::finish);
}

/// Does not wait: what runs has its own copy of everything and is told to stop.
RuleExaminer::~RuleExaminer()
{
    m_watcher.cancel();
}

void RuleExaminer::askSoon(std::function<share::RuleQuestion()> ask)
{
    m_ask = std::move(ask);
    m_waiting.reset();
    m_isWanted = false;
    m_watcher.cancel();
    m_soon.start();
    Q_EMIT asked();
}

void RuleExaminer::askNow(share::RuleQuestion question)
{
    m_soon.stop();
    m_waiting = std::move(question);
    m_isWanted = false;
    m_watcher.cancel();
    Q_EMIT asked();
    if (!m_isRunning)
        start();
}

void RuleExaminer::forget()
{
    m_soon.stop();
    m_waiting.reset();
    m_isWanted = false;
    m_watcher.cancel();
}

void RuleExaminer::start()
{
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    m_isRunning = true;
    m_isWanted = true;
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start(
        [promise, examine = m_examine, question = *std::exchange(m_waiting, std::nullopt)] {
            share::RuleLook look = examine(question, [&promise] { return promise->isCanceled(); });
            promise->addResult(std::make_shared<const Examined>(Examined{question, std::move(look)}));
            promise->finish();
        });
}

/// The one that ran has come to its end, wanted or not.
void RuleExaminer::finish()
{
    m_isRunning = false;
    const bool isWanted = std::exchange(m_isWanted, false);
    if (m_waiting) {
        start();
        return;
    }
    if (isWanted && m_watcher.future().resultCount() > 0) {
        const Answer answer = m_watcher.result();
        Q_EMIT answered(answer);
    }
}

} // namespace ui
