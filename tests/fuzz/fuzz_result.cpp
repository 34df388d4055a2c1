// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz.h"

#include "core/probe/verdict_words.h"
#include "core/share/card.h"
#include "core/share/share_json.h"
#include "core/share/text_form.h"

using fuzz::require;

namespace {

void checkResult(const share::ResultFile &result, const QByteArray &input)
{
    require(probe::validate(result.check.plan).has_value(), "the plan is within its limits", input);
    const auto again = share::readResult(share::writeResult(result));
    require(again.has_value() && *again == result, "read(write(x)) == x", input);
    const auto verdict = probe::verdict(result.check, result.situation);
    require(!probe::describe(verdict, {}).headline.isEmpty(), "every verdict has words", input);
}

void check(const QByteArray &bytes, const QByteArray &input)
{
    const auto result = share::readResult(bytes);
    if (result)
        checkResult(*result, input);
    else
        require(!share::describe(result.error()).isEmpty(), "a refusal has words", input);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    check(input, input);
    check(share::toTextForm(share::TextKind::Result, input).toUtf8(), input);
    // The register's own files are no more trusted.
    if (const auto share = share::readShare(input)) {
        const auto again = share::readShare(share::writeShare(*share));
        require(again.has_value() && *again == *share, "a share is read as it was written", input);
    }
    static_cast<void>(share::peekShare(input));
    static_cast<void>(share::readVisit(input));
    return 0;
}
