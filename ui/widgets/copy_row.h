// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLineEdit;
class QTimer;

namespace ui {

class Button;

/// An address, a command or a link in a read-only field with Copy. Copy becomes “Copied” for 2 s and says so
/// aloud. A secret is masked until asked, marked secret for clipboard histories, and leaves the clipboard
/// after 60 s.
class CopyRow : public QFrame {
    Q_OBJECT

public:
    /// \a name is the accessible name: “Address of Jellyfin”.
    explicit CopyRow(const QString &name, const QString &text = {}, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    void setSecret(bool secret);
    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] Button *copyButton() const { return m_copy; }

public Q_SLOTS:
    void copy();

Q_SIGNALS:
    void copied();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void reset();

    QLineEdit *m_field;
    Button *m_show;
    Button *m_copy;
    QTimer *m_back;
    bool m_secret = false;
};

/// Puts \a text on the clipboard. A secret is marked for clipboard managers (KDE's hint, which others follow)
/// and removed after 60 s if it is still there.
void copyToClipboard(const QString &text, bool secret);

} // namespace ui
