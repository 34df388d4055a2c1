// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/host/host_ports.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace ui {

class FieldFault;

/// A place for a text from elsewhere: typed or pasted, taken from the clipboard, or out of a file.
class PasteBox : public QWidget {
    Q_OBJECT

public:
    /// \a label has the mnemonic. \a fileTitle: of the file dialog.
    PasteBox(
        const QString &label, const QString &fileTitle, const HostUiPorts &ports, QWidget *parent = nullptr);

    [[nodiscard]] bool isEmpty() const;
    /// A file byte for byte, else what stands here as UTF-8.
    [[nodiscard]] QByteArray bytes() const;
    void setBytes(const QByteArray &bytes);
    void clear();
    void setFault(const QString &sentence);
    [[nodiscard]] QPlainTextEdit *editor() const { return m_editor; }
    void setLines(int lines);

Q_SIGNALS:
    void edited();
    /// A file or the clipboard was taken: nothing is left to type.
    void taken();

private:
    void take(const QByteArray &bytes);

    QPlainTextEdit *m_editor;
    FieldFault *m_fault;
    QByteArray m_bytes; ///< of a file, while the editor shows it untouched
    bool m_isFile = false;
};

} // namespace ui
