// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QApplication;
class QWidget;

namespace ui {

/// The one ring around what has the focus: 2 px of accent after 2 px of air. Text fields and lists show focus
/// themselves; a widget can decline with the property `ownFocus`.
class FocusRing : public QObject {
    Q_OBJECT

public:
    explicit FocusRing(QApplication &app);
    ~FocusRing() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *now);
    void watch(bool on);
    void place();

    QPointer<QWidget> m_target;
    QPointer<QWidget> m_frame;
    QList<QPointer<QWidget>> m_between; ///< from the target up to what holds the frame
};

} // namespace ui
