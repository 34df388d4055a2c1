// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <iosfwd>
#include <map>
#include <string>

/// The dialogue in JSON lines: one request per line in, one answer per line out, in the same order.
///
/// A request is an object with `id`, `op` and the members of that operation. Nothing a request says ends the
/// process: what cannot be handled is answered `{"id": …, "error": "why"}`.
namespace cli {

/// Answers one request. The `id` is added by the dialogue. A request that makes no sense is answered with
/// unusable(); what nlohmann throws on a member of a wrong type counts as that, too.
using Operation = std::function<nlohmann::ordered_json(const nlohmann::ordered_json &request)>;
using Operations = std::map<std::string, Operation, std::less<>>;

/// `{"error": why}`.
[[nodiscard]] nlohmann::ordered_json unusable(const std::string &why);
/// The text member \a name of a request. Throws what the dialogue answers when it is missing or no text.
[[nodiscard]] const std::string &textMember(const nlohmann::ordered_json &request, const char *name);

// One function per area, each in its own file; allOperations() in batch.cpp calls them.
void addControlOperations(Operations &operations);
void addHujsonOperations(Operations &operations);
void addPolicyOperations(Operations &operations);
[[nodiscard]] Operations allOperations();

/// Longest request line. A longer one is read to its end and answered with an error.
inline constexpr std::size_t maxRequestBytes = 64U << 20;

/// Answers every line of \a in on \a out until \a in ends. Blank lines are skipped. Each answer is flushed.
void batch(std::istream &in, std::ostream &out, const Operations &operations,
    std::size_t maxLineBytes = maxRequestBytes);

} // namespace cli
