// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/share/register.h"
#include "ui/window/navigator.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

/// One share: its seven layers in the long form, why and since when it is, what can be done with it, its history.
class DetailsPage : public QWidget
{
    Q_OBJECT

public:
    DetailsPage(const share::Share &share, const base::Clock &clock, Navigator &navigator, QWidget *parent = nullptr);

    [[nodiscard]] const share::Share &share() const { return m_share; }
    /// F5: where the proof is taken.
    void checkAgain();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeLayers();
    QWidget *makeSide();
    QWidget *makeHistory();
    /// A link with an icon, if what it asks for was provided.
    void addDeed(QVBoxLayout *column, const QString &icon, const QString &words, const Request &request);
    [[nodiscard]] std::pair<QString, Request> nextDeed() const;

    share::Share m_share;
    const base::Clock &m_clock;
    Navigator &m_navigator;
};

} // namespace ui
