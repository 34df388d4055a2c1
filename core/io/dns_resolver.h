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
class DnsResolver final : public QObject, public probe::Resolver {
    Q_OBJECT
public:
    DnsResolver() = default;
    ~DnsResolver() override;
    [[nodiscard]] QFuture<probe::ResolveAnswer> resolve(const QString &name) override;

private Q_SLOTS:
    void takeAnswer(const QHostInfo &info);

private:
    std::map<int, QPromise<probe::ResolveAnswer>> m_questions; ///< by the id of the lookup
};

} // namespace io
