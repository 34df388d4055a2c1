// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/control/evaluate.h"

#include <set>
#include <tuple>

namespace testing {

/// The inventory in the form of topology files. Ends the test program when it is not well formed.
[[nodiscard]] policy::Topology topologyOf(const QByteArray &json);

/// A policy judged in an inventory, with questions in the words of a test: machines by name, `tcp:22`.
class Judged {
public:
    Judged(const QByteArray &policy, const policy::Topology &topology);

    [[nodiscard]] bool isValid() const { return m_evaluation.isValid(); }
    [[nodiscard]] const std::vector<policy::control::Problem> &problems() const
    {
        return m_evaluation.problems;
    }
    [[nodiscard]] QStringList errors() const;
    [[nodiscard]] QStringList warnings() const;
    [[nodiscard]] const policy::control::Network &network() const { return *m_evaluation.network; }
    [[nodiscard]] policy::control::NodeIndex node(const QByteArray &name) const;

    /// The filter of \a to lets \a protocol and \a port in from every address of \a from, on an own address.
    [[nodiscard]] bool opens(const QByteArray &from, const QByteArray &to, int protocol, int port) const;
    /// As opens(), to any address behind or on \a router.
    [[nodiscard]] bool opensAddress(
        const QByteArray &from, const QByteArray &router, const char *address, int protocol, int port) const;
    /// The filter of this machine lets nothing in at all.
    [[nodiscard]] bool isShut(const QByteArray &name) const;
    [[nodiscard]] bool sees(const QByteArray &who, const QByteArray &whom) const;
    /// Names that \a name sees, sorted.
    [[nodiscard]] QStringList peers(const QByteArray &name) const;
    [[nodiscard]] policy::control::SshPolicy::Answer ssh(
        const QByteArray &from, const QByteArray &to, const QByteArray &user) const;

    /// (node, source, destination, protocol, first port, last port): the filters of all nodes as sets, so
    /// that order and splitting do not matter.
    using Line = std::tuple<policy::control::NodeIndex, QString, QString, int, int, int>;
    [[nodiscard]] std::set<Line> lines() const;

private:
    policy::control::Evaluation m_evaluation;
};

} // namespace testing
