// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/run_track.h"

#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QPainter>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

std::pair<QString, Role> looksOf(const RunStop &stop)
{
    switch (stop.state) {
    case RunStop::State::Made:
        return {iconOf(stop.status), colourOf(stop.status)};
    case RunStop::State::Due:
        return {u"clock"_s, Role::Ink};
    case RunStop::State::Later:
        return {u"calendar"_s, Role::Ink2};
    }
    Q_UNREACHABLE();
}

} // namespace

RunTrack::RunTrack(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins({});
    m_row->setSpacing(space(3));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void RunTrack::setStops(const QList<RunStop> &stops)
{
    if (stops == m_stops)
        return;
    m_stops = stops;
    m_icons.clear();
    clearLayout(m_row);
    QStringList all;
    for (const RunStop &stop : stops) {
        const auto [icon, colour] = looksOf(stop);
        auto *place = new QWidget(this);
        auto *column = new QVBoxLayout(place);
        column->setContentsMargins({});
        column->setSpacing(space(0.25));
        m_icons.append(new IconLabel(icon, 20, colour, place));
        column->addWidget(m_icons.back(), 0, Qt::AlignLeft);
        column->addSpacing(space(0.5));
        column->addWidget(new Text(stop.title, TextRole::Strong, Role::Ink, place));
        column->addWidget(new Text(
            stop.word, TextRole::Body, colour == Role::Attention ? Role::Attention : Role::Ink, place));
        column->addWidget(new Text(stop.detail, TextRole::Detail, Role::Ink2, place));
        column->addStretch(1);
        const QString word = insideSentence(stop.word);
        //: one run, spoken: %1 “After a day”, %2 “as promised”, %3 “today, 16:42”
        const QString said = stop.detail.isEmpty() ? tr("%1: %2.").arg(stop.title, word)
                                                   : tr("%1: %2, %3.").arg(stop.title, word, stop.detail);
        place->setAccessibleName(said);
        all << said;
        m_row->addWidget(place, 1);
    }
    setAccessibleName(all.join(u' '));
    updateGeometry();
    update();
}

void RunTrack::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens tokens = Tokens::current();
    for (qsizetype i = 0; i + 1 < m_icons.size(); ++i) {
        const QPoint from = m_icons.at(i)->mapTo(
            this, QPoint(m_icons.at(i)->width() + space(0.75), m_icons.at(i)->height() / 2));
        const QPoint to
            = m_icons.at(i + 1)->mapTo(this, QPoint(-space(0.75), m_icons.at(i + 1)->height() / 2));
        painter.fillRect(QRect(from, QPoint(to.x(), to.y() + 1)), tokens[Role::Line]);
    }
}

} // namespace ui
