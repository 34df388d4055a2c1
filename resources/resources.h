// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Makes `:/icons` and `:/drawings` readable. A static library needs this call; more than one does no harm.
void initHalfdoorResources();
