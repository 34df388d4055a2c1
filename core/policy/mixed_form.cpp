// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/mixed_form.h"

#include "core/policy/words.h"

namespace policy {

Result<MixedRepair, Refusal> mixedFormRepair(const Policy &policy)
{
    (void)policy;
    return MixedRepair();
}

} // namespace policy
