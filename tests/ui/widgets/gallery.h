// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// Every component in its states on one sheet: what the look's picture of the components shows.
class Gallery : public QWidget {
public:
    explicit Gallery(QWidget *parent = nullptr);

    QWidget *focusedPrimary = nullptr;
};
