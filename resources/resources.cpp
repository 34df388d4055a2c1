// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"

#include <QResource>

void initHalfdoorResources()
{
    Q_INIT_RESOURCE(halfdoor);
}
