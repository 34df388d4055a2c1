// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace ui {

class IconLabel;
class Text;

/// The place below a field that says what is wrong with it and what to do. One for each field.
class FieldFault : public QWidget {
    Q_OBJECT

public:
    /// \a input gets the attention border (property `fault`) while there is a fault.
    explicit FieldFault(QWidget *input, QWidget *parent = nullptr);

    void setFault(const QString &sentence); ///< empty: none
    [[nodiscard]] QString fault() const;

private:
    QWidget *m_input;
    IconLabel *m_icon;
    Text *m_text;
};

/// A label with a mnemonic, a line to type in, its fault, and a quiet hint below.
class Field : public QWidget {
    Q_OBJECT

public:
    /// \a label has the mnemonic: “&Login of Tom's account”.
    explicit Field(const QString &label, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *input() const { return m_input; }
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    void setHint(const QString &hint);
    void setFault(const QString &sentence);
    [[nodiscard]] QString fault() const { return m_fault->fault(); }
    void setLabel(const QString &label);

private:
    QLabel *m_label;
    QLineEdit *m_input;
    FieldFault *m_fault;
    Text *m_hint;
};

} // namespace ui
