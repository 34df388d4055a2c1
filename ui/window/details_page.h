// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/history/run_store.h"
#include "core/share/register.h"
#include "core/share/standing.h"
#include "ui/window/navigator.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace ui {

class PageHeader;
class PolicyWatch;
class Rows;

/// One share: its seven layers in the long form, why and since when it is, what can be done with it, its
/// history.
class DetailsPage : public QWidget {
    Q_OBJECT

public:
    /// \a watch may be null: then nothing is said about today's policy file; \a runs as well: then nothing
    /// about what was measured before.
    DetailsPage(const share::Share &share, const base::Clock &clock, Navigator &navigator, PolicyWatch *watch,
        history::RunStore *runs, QWidget *parent = nullptr);

    [[nodiscard]] const share::Share &share() const { return m_share; }
    /// F5: where the proof is taken.
    void checkAgain();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeLayers();
    void showLayers(const share::Standing *standing);
    [[nodiscard]] static QHBoxLayout *indented(QWidget *inner);
    QWidget *makeStanding();
    QWidget *makeMeasured();
    [[nodiscard]] share::Summary summary() const;
    void showStanding();
    QWidget *makeSide();
    QWidget *makeHistory();
    /// A link with an icon, if what it asks for was provided.
    void addDeed(QVBoxLayout *column, const QString &icon, const QString &words, const Request &request);
    [[nodiscard]] std::pair<QString, Request> nextDeed() const;

    share::Share m_share;
    const base::Clock &m_clock;
    Navigator &m_navigator;
    PolicyWatch *m_watch;
    history::RunStore *m_runs;
    PageHeader *m_head = nullptr;
    QWidget *m_layers = nullptr;
    QWidget *m_standing = nullptr;
    Rows *m_standingRows = nullptr;
};

} // namespace ui
