// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace ui {

/// Primary: one a page, says what happens. Tool: a small flat one inside a field. Link: underlined, in a row.
enum class ButtonKind : quint8 { Primary, Secondary, Flat, Small, Tool, Link };

/// A push button of one of our kinds; its words are never cut or wrapped. The icon takes the colour of the
/// words.
class Button : public QPushButton {
    Q_OBJECT

public:
    explicit Button(ButtonKind kind, const QString &text = {}, QWidget *parent = nullptr);

    void setKind(ButtonKind kind);
    [[nodiscard]] ButtonKind kind() const { return m_kind; }
    /// Empty: no icon. 16 px.
    void setIconName(const QString &name);
    /// The words in the size of a detail; for links below a sentence.
    void setSmall(bool isSmall);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void polish();

    ButtonKind m_kind;
    QString m_iconName;
    bool m_isSmall = false;
};

} // namespace ui
