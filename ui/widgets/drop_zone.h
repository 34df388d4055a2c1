// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWidget>

#include <functional>

class QMimeData;

namespace ui {

/// Covers a window while a file is dragged over it, names what will happen, and refuses other files in words.
class DropZone : public QWidget {
    Q_OBJECT

public:
    /// Watches \a window, which takes drops from now on.
    explicit DropZone(QWidget *window);

Q_SIGNALS:
    /// A `.halfdoor` or `.halfdoor-result` file on this computer.
    void fileDropped(const QUrl &file);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] static QUrl wanted(const QMimeData *data);
    void showFor(const QMimeData *data);

    QWidget *m_window;
    QString m_words;
    QString m_icon;
    bool m_takes = false;
};

} // namespace ui
