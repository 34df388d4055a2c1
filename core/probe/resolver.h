// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/address.h"
#include "core/base/result.h"

#include <QFuture>
#include <QString>

#include <vector>

namespace probe {

/// Why a name could not be asked for. A name that does not exist is an answer (no addresses), not an error.
struct ResolveError {
    enum class Code {
        BadName,  ///< not a host name
        NoAnswer, ///< no name server answered
        LocalFailure
    };
    Code code = Code::NoAnswer;
    friend bool operator==(const ResolveError &, const ResolveError &) = default;
};
[[nodiscard]] QString describe(const ResolveError &error);

using ResolveAnswer = Result<std::vector<base::Address>, ResolveError>;

/// The port to name resolution, as the programs of this computer see it. io::DnsResolver is the real one.
class Resolver {
public:
    virtual ~Resolver() = default;
    /// All addresses of the name, both families, sorted, each once; empty when there is no such name.
    /// The future is finished in the caller's thread, and canceled if the resolver is destroyed first.
    [[nodiscard]] virtual QFuture<ResolveAnswer> resolve(const QString &name) = 0;
};

} // namespace probe
