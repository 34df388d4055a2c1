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
    /// What is handed over.
    struct Parcel {
        QStringList contents; ///< what it says, for the friend to read
        QString line;         ///< for a chat; empty: it would be too long
        QString fileName;
        QByteArray bytes;
    };
    /// The newest check.
    explicit ResultDialog(FriendSession &session, QWidget *parent = nullptr);
    ResultDialog(FriendSession &session, Parcel parcel, QWidget *parent = nullptr);
    [[nodiscard]] static Parcel checkParcel(const FriendSession &session);
    [[nodiscard]] static Parcel auditParcel(const FriendSession &session);

Q_SIGNALS:
    /// Copied or saved.
    void sent();

private:
    void buildUi();
    void handOver(const QString &said);

    FriendSession &m_session;
    Parcel m_parcel;
    Text *m_said;
};

} // namespace ui
