// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz.h"

#include <cstdio>
#include <cstdlib>

namespace fuzz {

void require(bool holds, const char *law, const QByteArray &input)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken law: %s\ninput, %d bytes, in base64: %s\n%s\n", law,
        static_cast<int>(input.size()), input.toBase64().constData(), input.constData());
    std::abort();
}

} // namespace fuzz
