// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/dns_resolver.h"

#include "core/probe/check_plan.h"

#include <QHostAddress>

#include <algorithm>
#include <set>

namespace io {

namespace {

using probe::ResolveAnswer;
using probe::ResolveError;

ResolveAnswer answerOf(const QHostInfo &info)
{
    if (info.error() == QHostInfo::HostNotFound)
        return std::vector<base::Address>();
    if (info.error() != QHostInfo::NoError)
        return fail(ResolveError{ResolveError::Code::NoAnswer});
    std::set<base::Address> addresses;
    for (const QHostAddress &found : info.addresses()) {
        if (found.protocol() == QAbstractSocket::IPv4Protocol) {
            addresses.insert(base::Address::fromV4(found.toIPv4Address()));
        } else if (found.protocol() == QAbstractSocket::IPv6Protocol) {
            const Q_IPV6ADDR raw = found.toIPv6Address();
            std::array<std::uint8_t, 16> bytes{};
            std::copy(std::begin(raw.c), std::end(raw.c), bytes.begin());
            addresses.insert(base::Address::fromBytes(bytes));
        }
    }
    return std::vector<base::Address>(addresses.begin(), addresses.end());
}

} // namespace

DnsResolver::~DnsResolver()
{
    for (const auto &[lookup, promise] : m_questions)
        QHostInfo::abortHostLookup(lookup);
    const auto questions = std::exchange(m_questions, {}); // cancels the futures
}

QFuture<ResolveAnswer> DnsResolver::resolve(const QString &name)
{
    QPromise<ResolveAnswer> promise;
    promise.start();
    QFuture<ResolveAnswer> future = promise.future();
    if (!probe::isHostName(name)) {
        promise.addResult(fail(ResolveError{ResolveError::Code::BadName}));
        promise.finish();
        return future;
    }
    // By the name of the slot: in Qt 6.4 an aborted lookup leaks the object that a function is packed into.
    // The answer always comes later, from the event loop, also when Qt has kept it.
    const int lookup = QHostInfo::lookupHost(name, this, SLOT(takeAnswer(QHostInfo)));
    m_questions.insert_or_assign(lookup, std::move(promise));
    return future;
}

void DnsResolver::takeAnswer(const QHostInfo &info)
{
    auto node = m_questions.extract(info.lookupId());
    if (node.empty())
        return;
    QPromise<ResolveAnswer> promise = std::move(node.mapped());
    promise.addResult(answerOf(info));
    promise.finish(); // may destroy the resolver
}

} // namespace io
