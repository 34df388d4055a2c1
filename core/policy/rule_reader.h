// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/policy.h"

/// From nodes of the tree to rules and tests.
namespace policy {

/// The strings of an array; a string alone counts as a list of one. Other elements are left out.
[[nodiscard]] std::vector<Word> wordsOf(const hujson::Document &document, hujson::NodeIndex node);
[[nodiscard]] Rule readAcl(const hujson::Document &document, hujson::NodeIndex node, int index);
[[nodiscard]] Rule readGrant(const hujson::Document &document, hujson::NodeIndex node, int index);
[[nodiscard]] PolicyTest readTest(const hujson::Document &document, hujson::NodeIndex node, int index);

/// The documented spelling of a rule's member.
[[nodiscard]] QByteArray canonicalMember(const QByteArray &name);

} // namespace policy
