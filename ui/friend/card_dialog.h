// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace ui {

class FriendSession;

/// Everything that the card says, as the host's claim.
class CardDialog : public QDialog {
    Q_OBJECT

public:
    explicit CardDialog(FriendSession &session, QWidget *parent = nullptr);
};

} // namespace ui
