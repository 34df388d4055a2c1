// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plank_bar.h"

#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using PlankState = Plank::State;

constexpr int mostPlanks = 60;
constexpr int leastFinding = 8;

/// The order in which states are counted and listed.
constexpr std::array countOrder{PlankState::OpenAsPromised, PlankState::OpenNotPromised,
    PlankState::ServiceDown, PlankState::Refused, PlankState::Shut, PlankState::Expected,
    PlankState::NotKnown, PlankState::UnderWay, PlankState::ToDo};

bool isFinding(const Plank &plank)
{
    return plank.state == PlankState::OpenAsPromised || plank.state == PlankState::OpenNotPromised
        || plank.state == PlankState::Refused || plank.state == PlankState::ServiceDown;
}

bool showsNumber(const Plank &plank)
{
    return plank.state == PlankState::OpenAsPromised || plank.state == PlankState::OpenNotPromised
        || plank.state == PlankState::ServiceDown;
}

Status statusOf(PlankState state)
{
    switch (state) {
    case PlankState::OpenAsPromised:
        return Status::OpenAsPromised;
    case PlankState::OpenNotPromised:
        return Status::OpenNotPromised;
    case PlankState::ServiceDown:
        return Status::ServiceDown;
    case PlankState::Refused:
        return Status::LooselyClosed;
    case PlankState::Shut:
        return Status::Shut;
    case PlankState::Expected:
        return Status::Expected;
    case PlankState::UnderWay:
        return Status::UnderWay;
    default:
        return Status::NotKnownYet;
    }
}

QString stateWords(PlankState state)
{
    return state == PlankState::ToDo ? PlankBar::tr("not tried yet")
                                     : insideSentence(wordsOf(statusOf(state)));
}

int barHeight()
{
    return scaled(40);
}

int tall()
{
    return scaled(8);
}

} // namespace

QString countWords(PlankState state, int n)
{
    switch (state) {
    case PlankState::OpenAsPromised:
        return PlankBar::tr("%Ln open as promised", nullptr, n);
    case PlankState::OpenNotPromised:
        return PlankBar::tr("%Ln open, should be shut", nullptr, n);
    case PlankState::ServiceDown:
        return PlankBar::tr("%Ln service(s) down", nullptr, n);
    case PlankState::Refused:
        return PlankBar::tr("%Ln loosely closed", nullptr, n);
    case PlankState::Shut:
        return PlankBar::tr("%Ln shut", nullptr, n);
    case PlankState::Expected:
        return PlankBar::tr("%Ln built in, expected", nullptr, n);
    case PlankState::NotKnown:
        return PlankBar::tr("%Ln not known", nullptr, n);
    case PlankState::UnderWay:
        return PlankBar::tr("%Ln under way", nullptr, n);
    case PlankState::ToDo:
        return PlankBar::tr("%Ln not tried yet", nullptr, n);
    }
    Q_UNREACHABLE();
}

QStringList countList(const QMap<Plank::State, int> &counts)
{
    QStringList parts;
    for (const PlankState state : countOrder)
        if (const int n = counts.value(state); n > 0)
            parts.append(countWords(state, n));
    return parts;
}

QString describe(const Plank &plank)
{
    if (plank.name.isEmpty()) {
        //: %1 port number, %2 state: “Port 22: shut”
        return PlankBar::tr("Port %1: %2").arg(plank.port).arg(stateWords(plank.state));
    }
    //: %1 port number, %2 service, %3 state: “Port 8096, Jellyfin: open as promised”
    return PlankBar::tr("Port %1, %2: %3").arg(plank.port).arg(plank.name, stateWords(plank.state));
}

PlankBar::PlankBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus); // a result is read where the focus is
    setAccessibleName(tr("Doors"));
}

void PlankBar::setPlanks(const QList<Plank> &planks)
{
    const bool resized = planks.size() != m_planks.size();
    m_planks = planks;
    setAccessibleDescription(counts().join(u"; "_s));
    if (resized)
        updateGeometry();
    update();
}

void PlankBar::setVerdict(const QString &verdict)
{
    setAccessibleName(verdict);
}

QStringList PlankBar::counts() const
{
    QMap<Plank::State, int> counts;
    for (const Plank &plank : m_planks)
        ++counts[plank.state];
    return countList(counts);
}

QSize PlankBar::sizeHint() const
{
    return {space(80), tall() + barHeight() + scaled(4) + QFontMetrics(scaledFont(0.85, true)).height()};
}

QSize PlankBar::minimumSizeHint() const
{
    return {space(30), sizeHint().height()};
}

/// Up to sixty of equal width; beyond, by place among all, findings never narrower than eight pixels.
QList<QRectF> PlankBar::places() const
{
    QList<QRectF> list;
    const auto count = m_planks.size();
    if (count == 0)
        return list;
    const double top = tall();
    const double height = barHeight();
    if (count <= mostPlanks) {
        const double gap = scaled(3);
        const double wide = (width() - gap * static_cast<double>(count - 1)) / static_cast<double>(count);
        for (qsizetype i = 0; i < count; ++i)
            list.append({static_cast<double>(i) * (wide + gap), top, wide, height});
        return list;
    }
    const double wide = static_cast<double>(width()) / static_cast<double>(count);
    for (qsizetype i = 0; i < count; ++i) {
        QRectF place(static_cast<double>(i) * wide, top, wide, height);
        if (isFinding(m_planks.at(i)) && wide < leastFinding) {
            place.setWidth(leastFinding);
            place.moveLeft(std::clamp(
                place.center().x() - leastFinding, 0.0, static_cast<double>(width() - leastFinding)));
        }
        list.append(place);
    }
    return list;
}

void paintPlank(QPainter &painter, const QRectF &place, Plank::State state)
{
    const Tokens tokens = Tokens::current();
    const auto outlined = [&](Role role, double width, Qt::PenStyle style, const QRectF &where) {
        painter.setPen(QPen(tokens[role], width, style));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(where.adjusted(width / 2, width / 2, -width / 2, -width / 2), 2, 2);
    };
    painter.setPen(Qt::NoPen);
    switch (state) {
    case PlankState::Shut:
        painter.setBrush(tokens[Role::Plank]);
        painter.drawRoundedRect(place, 2, 2);
        break;
    case PlankState::OpenAsPromised:
    case PlankState::ServiceDown: {
        const bool down = state == PlankState::ServiceDown;
        const QRectF upper(place.left(), place.top(), place.width(), place.height() / 2);
        const QRectF lower(place.left(), place.center().y() + 2, place.width(), place.height() / 2 - 2);
        painter.setBrush(tokens[down ? Role::AttentionTint : Role::Lamp]);
        painter.drawRoundedRect(upper, 2, 2);
        painter.setBrush(tokens[down ? Role::Attention : Role::Accent]);
        painter.drawRoundedRect(lower, 2, 2);
        if (down || tokens.isHighContrast())
            outlined(down ? Role::Attention : Role::Ink, 1, Qt::SolidLine, upper);
        break;
    }
    case PlankState::OpenNotPromised: {
        const QRectF high = place.adjusted(0, -tall(), 0, 0);
        painter.setBrush(tokens[Role::Lamp]);
        painter.drawRoundedRect(high, 2, 2);
        outlined(Role::Attention, 2, Qt::SolidLine, high);
        painter.setPen(tokens[Role::OnLamp]);
        painter.setFont(scaledFont(1.0, true));
        painter.drawText(high, Qt::AlignCenter, u"!"_s);
        break;
    }
    case PlankState::Refused:
        outlined(Role::Attention, 2, Qt::DashLine, place);
        break;
    case PlankState::UnderWay:
        outlined(Role::Accent, 2, Qt::SolidLine, place);
        break;
    case PlankState::Expected:
        painter.setBrush(tokens[Role::Plank]);
        painter.drawRoundedRect(
            QRectF(place.left(), place.center().y(), place.width(), place.height() / 2), 2, 2);
        outlined(Role::Ink, 1, Qt::SolidLine, place);
        break;
    case PlankState::NotKnown:
        outlined(Role::Border, 1, Qt::DotLine, place);
        break;
    case PlankState::ToDo:
        outlined(Role::Line, 1, Qt::SolidLine, place);
        break;
    }
}

void PlankBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<QRectF> where = places();
    const Tokens tokens = Tokens::current();
    for (const bool findings : {false, true}) {
        for (qsizetype i = 0; i < m_planks.size(); ++i)
            if (isFinding(m_planks.at(i)) == findings)
                paintPlank(painter, where.at(i), m_planks.at(i).state);
    }
    painter.setFont(scaledFont(0.85, true));
    double free = -1.0;
    for (qsizetype i = 0; i < m_planks.size(); ++i) {
        const Plank &plank = m_planks.at(i);
        if (!showsNumber(plank))
            continue;
        const QString number = QString::number(plank.port);
        const double wide = painter.fontMetrics().horizontalAdvance(number);
        double left = std::clamp(where.at(i).center().x() - wide / 2, 0.0, std::max(0.0, width() - wide));
        if (left < free)
            continue; // it would run into its neighbour; the tooltip and the list below name it
        free = left + wide + scaled(4);
        painter.setPen(tokens[plank.state == PlankState::OpenAsPromised ? Role::Accent : Role::Attention]);
        const QRectF below(left, where.at(i).bottom() + scaled(4), wide + 1, painter.fontMetrics().height());
        painter.drawText(below, Qt::AlignLeft | Qt::AlignTop, number);
    }
}

bool PlankBar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QList<QRectF> where = places();
        for (qsizetype i = m_planks.size() - 1; i >= 0; --i) {
            if (where.at(i).adjusted(0, -tall(), 0, height()).contains(help->pos())) {
                QToolTip::showText(help->globalPos(), describe(m_planks.at(i)), this);
                return true;
            }
        }
        QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

PlankLegend::PlankLegend(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space(2.5));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void PlankLegend::setPlanks(const QList<Plank> &planks)
{
    QMap<Plank::State, int> counts;
    for (const Plank &plank : planks)
        ++counts[plank.state];
    setCounts(counts);
}

void PlankLegend::setCounts(const QMap<Plank::State, int> &counts)
{
    clearLayout(layout());
    auto *row = static_cast<QHBoxLayout *>(layout());
    for (const PlankState state : countOrder) {
        const int n = counts.value(state);
        if (n == 0 || state == PlankState::ToDo || state == PlankState::UnderWay)
            continue;
        const Role colour = colourOf(statusOf(state));
        auto *pair = new QHBoxLayout;
        pair->setSpacing(space(0.75));
        pair->addWidget(new IconLabel(iconOf(statusOf(state)), 16, colour, this));
        auto *words = new Text(countWords(state, n), TextRole::Detail, colour, this);
        words->setWordWrap(false);
        words->setMeasure(0);
        pair->addWidget(words);
        row->addLayout(pair);
    }
}

} // namespace ui
