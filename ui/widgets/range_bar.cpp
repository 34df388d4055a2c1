// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/range_bar.h"

#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using PlankState = Plank::State;

bool isFinding(PlankState state)
{
    return state == PlankState::OpenAsPromised || state == PlankState::OpenNotPromised
        || state == PlankState::Refused || state == PlankState::ServiceDown || state == PlankState::Expected;
}

int barHeight()
{
    return scaled(40);
}

int tall()
{
    return scaled(8);
}

QFont numberFont()
{
    return scaledFont(0.85, true);
}

QString portsOf(const PortBand &band)
{
    //: a range of ports
    return band.first == band.last ? QString::number(band.first)
                                   : RangeBar::tr("%1 to %2").arg(band.first).arg(band.last);
}

} // namespace

RangeBar::RangeBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus); // a result is read where the focus is
    setAccessibleName(tr("Ports"));
}

void RangeBar::setBands(const QList<PortBand> &bands)
{
    m_bands = bands;
    setAccessibleDescription(countList(counts()).join(u"; "_s));
    update();
}

void RangeBar::setVerdict(const QString &verdict)
{
    setAccessibleName(verdict);
}

QMap<Plank::State, int> RangeBar::counts() const
{
    QMap<Plank::State, int> out;
    for (const PortBand &band : m_bands)
        out[band.state] += band.size();
    return out;
}

QSize RangeBar::sizeHint() const
{
    return {space(80), tall() + barHeight() + scaled(4) + QFontMetrics(numberFont()).height()};
}

QSize RangeBar::minimumSizeHint() const
{
    return {space(30), sizeHint().height()};
}

/// Each finding gets its least width first, what is left is shared out by the number of ports. With very many
/// findings the least shrinks, so that no more than half of the bar goes to it.
QList<QRectF> RangeBar::places() const
{
    double ports = 0;
    int findings = 0;
    for (const PortBand &band : m_bands) {
        ports += band.size();
        findings += isFinding(band.state) ? 1 : 0;
    }
    QList<QRectF> out;
    if (ports <= 0)
        return out;
    const double least = findings == 0 ? 0 : std::min<double>(scaled(10), width() / 2.0 / findings);
    const double rest = width() - least * findings;
    double x = 0;
    for (const PortBand &band : m_bands) {
        const double wide = rest * band.size() / ports + (isFinding(band.state) ? least : 0);
        out.append({x, static_cast<double>(tall()), wide, static_cast<double>(barHeight())});
        x += wide;
    }
    return out;
}

void RangeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<QRectF> where = places();
    constexpr double visible = 0.5; // pixels; two addresses may cut a range into many bands
    for (const bool findings : {false, true}) {
        for (qsizetype i = 0; i < m_bands.size(); ++i) {
            const PlankState state = m_bands.at(i).state;
            if (isFinding(state) == findings && where.at(i).width() >= visible)
                paintPlank(painter, where.at(i), state);
        }
    }
    paintNumbers(painter, where);
}

/// The promised doors first, then what is wrong, then what is built in; the ends where room is left. A number
/// that does not fit below its band moves a little, or is left to the tooltip and the list below.
void RangeBar::paintNumbers(QPainter &painter, const QList<QRectF> &where) const
{
    if (m_bands.isEmpty())
        return;
    const Tokens tokens = Tokens::current();
    painter.setFont(numberFont());
    const QFontMetrics metrics = painter.fontMetrics();
    const double top = tall() + barHeight() + scaled(4);
    QList<QRectF> taken;
    const auto isFree = [&taken](const QRectF &place) {
        return std::none_of(
            taken.begin(), taken.end(), [&place](const QRectF &other) { return other.intersects(place); });
    };
    const auto put = [&](double centre, const QString &words, Role colour, double mostShift) {
        const double wide = metrics.horizontalAdvance(words);
        const double last = std::max(0.0, width() - wide);
        for (double shift = 0; shift <= mostShift; shift += scaled(2)) {
            for (const double side : {1.0, -1.0}) {
                const QRectF place(
                    std::clamp(centre - wide / 2 + side * shift, 0.0, last), top, wide + 1, metrics.height());
                if (isFree(place.adjusted(-scaled(6), 0, scaled(6), 0))) {
                    taken.append(place);
                    painter.setPen(tokens[colour]);
                    painter.drawText(place, Qt::AlignLeft | Qt::AlignTop, words);
                    return;
                }
            }
        }
    };
    constexpr std::array<PlankState, 5> inTurn{PlankState::OpenAsPromised, PlankState::OpenNotPromised,
        PlankState::ServiceDown, PlankState::Refused, PlankState::Expected};
    for (const PlankState state : inTurn) {
        const Role colour = state == PlankState::OpenAsPromised ? Role::Accent
            : state == PlankState::Expected                     ? Role::Ink2
                                                                : Role::Attention;
        for (qsizetype i = 0; i < m_bands.size(); ++i) {
            const PortBand &band = m_bands.at(i);
            if (band.state != state)
                continue;
            const QString words = band.first == band.last ? QString::number(band.first)
                                                          : u"%1–%2"_s.arg(band.first).arg(band.last);
            const double own = std::max(
                0.0, (metrics.horizontalAdvance(words) - where.at(i).width()) / 2); // still touches its band
            put(where.at(i).center().x(), words, colour, own + scaled(8));
        }
    }
    put(0, QString::number(m_bands.first().first), Role::Ink2, 0);
    put(width(), QString::number(m_bands.last().last), Role::Ink2, 0);
}

bool RangeBar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QList<QRectF> where = places();
    for (qsizetype i = 0; i < m_bands.size(); ++i) {
        const PortBand &band = m_bands.at(i);
        if (help->pos().x() >= where.at(i).left() && help->pos().x() < where.at(i).right()) {
            const QString ports = band.name.isEmpty() ? portsOf(band) : portsOf(band) + u", "_s + band.name;
            //: %1 ports, %2 how many are in which state: “8000 to 8095: 96 loosely closed”
            QToolTip::showText(
                help->globalPos(), tr("%1: %2").arg(ports, countWords(band.state, band.size())), this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

} // namespace ui
