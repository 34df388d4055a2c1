// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace ui {

class FriendSession;
class Text;

/// The result before it is sent: what it says, the line for a chat, and the file. Nothing leaves this
/// computer by itself.
class ResultDialog : public QDialog {
    Q_OBJECT

public:
    explicit ResultDialog(FriendSession &session, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Copied or saved.
    void sent();

private:
    void buildUi();
    [[nodiscard]] QStringList contents() const;
    void handOver(const QString &said);

    FriendSession &m_session;
    Text *m_said;
};

} // namespace ui
