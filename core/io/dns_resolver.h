// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/resolver.h"

#include <QHostInfo>
#include <QObject>
#include <QPromise>

#include <map>

namespace io {

/// The real Resolver: asks as every program of this computer does (hosts file, MagicDNS, the provider's name
/// server). Qt keeps a found answer for up to 60 seconds; a name that was not found is asked for again.
class DnsResolver final : public probe::Resolver {
public:
    DnsResolver() = default;
    ~DnsResolver() override;
    DnsResolver(const DnsResolver &) = delete;
    DnsResolver &operator=(const DnsResolver &) = delete;

    [[nodiscard]] QFuture<probe::ResolveAnswer> resolve(const QString &name) override;

private:
    void answered(int key, const QHostInfo &info);

    struct Question {
        QPromise<probe::ResolveAnswer> promise;
        int lookup = -1;
    };
    std::map<int, Question> m_questions;
    int m_nextKey = 0;
    QObject m_context;
};

} // namespace io
