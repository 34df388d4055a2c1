// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVariantAnimation;

namespace ui {

class FoldButton;

/// Shut at first; the title says what is inside and how much. With an object name it remembers itself in this
/// session.
class Fold : public QWidget {
    Q_OBJECT

public:
    explicit Fold(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Takes the widget.
    void setContent(QWidget *content);
    [[nodiscard]] QWidget *content() const { return m_content; }
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);

Q_SIGNALS:
    void toggled(bool open);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void apply(bool open);

    FoldButton *m_button;
    QWidget *m_content = nullptr;
    bool m_restored = false;
};

} // namespace ui
