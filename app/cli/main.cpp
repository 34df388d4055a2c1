// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/batch.h"

#include <cstdio>
#include <cstring>
#include <iostream>

int main(int argc, char **argv)
{
    if (argc == 2 && std::strcmp(argv[1], "batch") == 0) {
        std::ios::sync_with_stdio(false);
        cli::batch(std::cin, std::cout, cli::allOperations());
        return 0;
    }
    std::puts(HALFDOOR_VERSION);
    return 0;
}
