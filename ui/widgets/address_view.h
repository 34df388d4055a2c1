// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLineEdit;

namespace ui {

class Button;
class QrView;
class Text;

/// A code to scan. Whole pixels a module, a white quiet zone of four modules, also in dark. Always beside the
/// same text.
class QrView : public QWidget {
    Q_OBJECT

public:
    explicit QrView(QWidget *parent = nullptr);

    /// False when it does not fit in a code, or the build has no generator: then nothing is shown.
    bool setText(const QString &text);
    [[nodiscard]] bool isShown() const { return !m_modules.isEmpty(); }
    /// Pixels a module; default 4.
    void setModuleSize(int pixels);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QByteArray m_modules; ///< side × side, 1 is dark
    int m_side = 0;
    int m_module = 4;
};

/// The address of the service, large, with a note, Copy, further buttons and the code for the phone.
class AddressView : public QFrame {
    Q_OBJECT

public:
    explicit AddressView(QWidget *parent = nullptr);

    void setAddress(const QString &address);
    void setNote(const QString &note);
    void setCodeNote(const QString &note);
    Button *addButton(Button *button);
    [[nodiscard]] QString address() const;

private:
    void copy();

    QLineEdit *m_address;
    Text *m_note;
    Button *m_copy;
    QHBoxLayout *m_buttons;
    QrView *m_code;
    Text *m_codeNote;
};

} // namespace ui
