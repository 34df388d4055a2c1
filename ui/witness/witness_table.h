// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/share/share.h"
#include "core/witness/witnesses.h"

#include <QTreeWidget>

namespace ui {

/// Door by door what each witness says; doors of which all say the same are one line, whatever the address.
class WitnessTable : public QTreeWidget {
    Q_OBJECT

public:
    explicit WitnessTable(QWidget *parent = nullptr);

    void setComparison(const witness::Comparison &comparison, const share::Share &share);

private:
    struct Line {
        probe::PortSet ports;
        QStringList addresses;
        bool isPromised = false;
        std::array<witness::Word, 4> words{};
        std::array<bool, 4> parted{};
    };
    [[nodiscard]] static std::vector<Line> linesOf(const witness::Comparison &comparison);
    void add(const Line &line, const QString &title);
    void fitHeight();
};

} // namespace ui
