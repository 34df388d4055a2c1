// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/layers_strip.h"
#include "ui/widgets/rows.h"

#include <QFrame>

namespace ui {

/// What a card of the register shows: words, made elsewhere.
struct ShareCardView {
    QString id;
    QString title; ///< “Tom – Jellyfin on attic”
    Status status = Status::NotKnownYet;
    QString stateWord; ///< “Open as promised.”
    QString sentence;
    QString linkText; ///< at most one
    QString dates;    ///< two lines at the right
    QList<Layer> layers;
    friend bool operator==(const ShareCardView &, const ShareCardView &) = default;
};

/// One share of the register. One Tab stop; Enter opens, the Menu key lists its actions.
class ShareCard : public QFrame {
    Q_OBJECT

public:
    explicit ShareCard(QWidget *parent = nullptr);

    void setView(const ShareCardView &view);
    [[nodiscard]] const ShareCardView &view() const { return m_view; }

Q_SIGNALS:
    void openRequested(const QString &id);
    void linkRequested(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    ShareCardView m_view;
    IconLabel *m_icon;
    Text *m_title;
    Text *m_sentence;
    Text *m_dates;
    LayersStrip *m_strip;
};

} // namespace ui
