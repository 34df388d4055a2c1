// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/host/host_page.h"

class QVBoxLayout;

namespace ui {

/// Page 1: inviting a person against sharing one machine, and what each costs whom. Can be skipped for good.
class TwoHousesPage : public HostPage {
    Q_OBJECT

public:
    explicit TwoHousesPage(HostSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QString notYet() const override { return {}; }
    [[nodiscard]] QString help() const override;
    void primary() override;

protected:
    void showState() override { }

private:
    QVBoxLayout *makeInviting();
    QVBoxLayout *makeSharing();
};

} // namespace ui
