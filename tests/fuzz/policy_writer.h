// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fuzz/fuzz.h"

#include <array>

namespace fuzz {

/// Writes a policy file that parses, whatever the decisions are: sections, rules and words that mean
/// something to the engine, mixed with some that do not.
class PolicyWriter {
public:
    enum class Sections { OfRules, All };
    PolicyWriter(Choices choices, Sections sections);

    [[nodiscard]] QByteArray policy();

private:
    template <std::size_t size> const char *pick(const std::array<const char *, size> &from)
    {
        return from[m_choices.below(static_cast<unsigned>(size))];
    }
    template <typename Entry> void list(char open, char close, unsigned most, Entry entry);
    void gap();
    void text();
    void name(const char *name);
    void texts3();
    void section();
    void rule();
    void sshRule();
    void test(bool isSsh);

    Choices m_choices;
    Sections m_sections;
    bool m_hasMarks;
    QByteArray m_text;
};

} // namespace fuzz
