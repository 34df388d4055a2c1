// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>

/// How to add a target
/// -------------------
/// 1. tests/fuzz/fuzz_NAME.cpp includes this header and defines LLVMFuzzerTestOneInput(): feed the bytes to
/// the code,
///    check its laws with require(), return 0.
/// 2. tests/fuzz/CMakeLists.txt: `halfdoor_fuzz(fuzz_NAME SOURCES fuzz_NAME.cpp LIBS core SEEDS
/// tests/data/NAME)`.
///
/// With clang and -DHALFDOOR_LIBFUZZER=ON the target is a libFuzzer program (use its own options). Else
/// main() of fuzz_main.cpp mutates the seeds in a fixed order: `fuzz_NAME [--seconds N] [--runs N] [--seed N]
/// FOLDER|FILE…`. A FILE alone is run as it is: so a finding is repeated. CTest runs each target for
/// HALFDOOR_FUZZ_SECONDS, else 2.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace fuzz {

/// Longest input that a target gets from us.
inline constexpr std::size_t maxInput = 2048;

/// Ends the process with the name of the \a law and the \a input that breaks it, unless \a holds.
void require(bool holds, const char *law, const QByteArray &input);

/// The bytes of an input as a source of decisions; when they are used up every decision is 0.
class Choices {
public:
    Choices(const std::uint8_t *data, std::size_t size)
        : m_at(data)
        , m_end(data + size)
    {
    }
    [[nodiscard]] bool isEmpty() const { return m_at == m_end; }
    /// 0 ≤ answer < \a count, which is at most 256.
    [[nodiscard]] unsigned below(unsigned count) { return m_at == m_end ? 0 : *m_at++ % count; }

private:
    const std::uint8_t *m_at;
    const std::uint8_t *m_end;
};

/// What an input is used for, beside what it says: every byte takes part, so that small changes give other
/// combinations.
class Settings {
public:
    Settings(const std::uint8_t *data, std::size_t size)
    {
        for (std::size_t i = 0; i < size; ++i)
            m_state = (m_state ^ data[i]) * 0x100000001B3ULL; // FNV-1a
    }
    /// The bytes are decisions of a writer (in four of five inputs), not the text itself.
    [[nodiscard]] bool isMade() { return below(5) != 0; }
    /// 0 ≤ answer < \a count.
    [[nodiscard]] std::size_t below(std::size_t count)
    {
        m_state = m_state * 0x5851F42D4C957F2DULL + 0x14057B7EF767814FULL;
        return static_cast<std::size_t>(m_state >> 33) % count;
    }

private:
    std::uint64_t m_state = 0xCBF29CE484222325ULL;
};

} // namespace fuzz
