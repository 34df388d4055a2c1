// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/step_rail.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using StepState = RailStep::State;

QString wordOf(StepState state)
{
    switch (state) {
    case StepState::Done:
        return StepModel::tr("done");
    case StepState::Now:
        return StepModel::tr("now");
    case StepState::Attention:
        return StepModel::tr("attention");
    case StepState::ToDo:
        return StepModel::tr("to do");
    case StepState::Declined:
        return StepModel::tr("declined");
    }
    Q_UNREACHABLE();
}

int badge()
{
    return scaled(22);
}

int widthOf(const RailStep &step)
{
    int width = 2 * space(1.5) + badge() + space(1.5);
    width += QFontMetrics(fontFor(TextRole::Strong)).horizontalAdvance(step.title);
    if (!step.detail.isEmpty())
        width += space(1) + QFontMetrics(scaledFont(0.9, true)).horizontalAdvance(step.detail);
    return width;
}

void paintBadge(QPainter &painter, const QRect &place, int number, StepState state, const Tokens &tokens)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    if (state == StepState::Done || state == StepState::Attention) {
        const int side = scaled(16);
        const QRect inner(place.center().x() - side / 2 + 1, place.center().y() - side / 2 + 1, side, side);
        const bool done = state == StepState::Done;
        painter.drawPixmap(inner.topLeft(),
            iconPixmap(done ? u"check"_s : u"attention"_s, side,
                tokens[done ? Role::Accent : Role::Attention], ratio));
        return;
    }
    const QRectF ring = QRectF(place).adjusted(0.75, 0.75, -0.75, -0.75);
    QPen pen(tokens[state == StepState::Now ? Role::Accent : Role::Border], 1.5);
    if (state == StepState::Declined)
        pen.setDashPattern({2.0, 2.0});
    painter.setPen(pen);
    painter.setBrush(state == StepState::Now ? QBrush(tokens[Role::Accent]) : QBrush(Qt::NoBrush));
    painter.drawEllipse(ring);
    painter.setFont(scaledFont(0.85, state == StepState::Now));
    painter.setPen(tokens[state == StepState::Now ? Role::OnAccent : Role::Ink2]);
    painter.drawText(place, Qt::AlignCenter, QString::number(number));
}

} // namespace

void StepModel::setSteps(const QList<RailStep> &steps)
{
    if (steps == m_steps)
        return;
    if (steps.size() == m_steps.size() && !steps.isEmpty()) {
        m_steps = steps;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_steps = steps;
    endResetModel();
}

int StepModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

QVariant StepModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_steps.size())
        return {};
    const RailStep &step = m_steps.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return step.title;
    case StateRole:
        return static_cast<int>(step.state);
    case DetailRole:
        return step.detail;
    case Qt::AccessibleTextRole: {
        const QString word = step.detail.isEmpty() ? wordOf(step.state) : step.detail;
        //: %1 number of the step, %2 how many, %3 its title, %4 its state: “Step 5 of 9, The rule, now”
        return tr("Step %1 of %2, %3, %4").arg(index.row() + 1).arg(m_steps.size()).arg(step.title, word);
    }
    default:
        return {};
    }
}

Qt::ItemFlags StepModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

void StepRailDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens tokens = Tokens::current();
    const auto state = static_cast<StepState>(index.data(StepModel::StateRole).toInt());
    const QRect place = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (state == StepState::Now) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens[Role::Base]);
        painter->drawRoundedRect(place, 8, 8);
    }
    const auto *view = qobject_cast<const QListView *>(option.widget);
    if (view && view->hasFocus() && view->currentIndex() == index) {
        painter->setPen(QPen(tokens[Role::Accent], 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(place).adjusted(1, 1, -1, -1), 8, 8);
    }
    const int side = badge();
    paintBadge(*painter, {place.left() + space(1.5), place.center().y() - side / 2 + 1, side, side},
        index.row() + 1, state, tokens);

    QRect words = place.adjusted(2 * space(1.5) + side, 0, -space(1.5), 0);
    const QString detail = index.data(StepModel::DetailRole).toString();
    if (!detail.isEmpty()) {
        painter->setFont(scaledFont(0.9, state == StepState::Attention));
        painter->setPen(tokens[state == StepState::Attention ? Role::Attention : Role::Ink2]);
        painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter, detail);
        words.setRight(words.right() - painter->fontMetrics().horizontalAdvance(detail) - space(1));
    }
    painter->setFont(fontFor(state == StepState::Now ? TextRole::Strong : TextRole::Body));
    const bool quiet = state == StepState::ToDo || state == StepState::Declined;
    painter->setPen(tokens[quiet ? Role::Ink2 : Role::Ink]);
    const QString title
        = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width());
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter, title);
    painter->restore();
}

QSize StepRailDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const StepModel *>(index.model());
    const int width = model ? widthOf(model->steps().at(index.row())) : 0;
    return {width, std::max(space(4.5), badge() + space(1))};
}

StepRail::StepRail(QWidget *parent)
    : QListView(parent)
    , m_model(new StepModel(this))
{
    setObjectName(u"stepRail"_s);
    setAccessibleName(tr("Steps"));
    setModel(m_model);
    setItemDelegate(new StepRailDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    connect(this, &QListView::clicked, this, &StepRail::request);
}

void StepRail::setSteps(const QList<RailStep> &steps)
{
    m_model->setSteps(steps);
    updateGeometry();
    viewport()->update();
}

const QList<RailStep> &StepRail::steps() const
{
    return m_model->steps();
}

int StepRail::neededWidth() const
{
    int width = space(29) - 2 * space(1.5);
    for (const RailStep &step : m_model->steps())
        width = std::max(width, widthOf(step));
    return width;
}

QSize StepRail::sizeHint() const
{
    return {
        neededWidth(), static_cast<int>(m_model->steps().size()) * std::max(space(4.5), badge() + space(1))};
}

QSize StepRail::minimumSizeHint() const
{
    return {neededWidth(), 3 * space(4.5)};
}

void StepRail::request(const QModelIndex &index)
{
    const auto state = static_cast<StepState>(index.data(StepModel::StateRole).toInt());
    if (index.isValid()
        && (state == StepState::Done || state == StepState::Attention || state == StepState::Declined))
        Q_EMIT stepRequested(index.row());
}

void StepRail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        request(currentIndex());
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Escape || event->modifiers().testFlag(Qt::AltModifier)) {
        event->ignore();
        return;
    }
    QListView::keyPressEvent(event);
}

void StepRail::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid()) {
        for (int row = 0; row < m_model->rowCount(); ++row)
            if (m_model->steps().at(row).state == StepState::Now)
                setCurrentIndex(m_model->index(row));
    }
    QListView::focusInEvent(event);
}

void StepRail::mouseMoveEvent(QMouseEvent *event)
{
    const auto state
        = static_cast<StepState>(indexAt(event->position().toPoint()).data(StepModel::StateRole).toInt());
    const bool opens = indexAt(event->position().toPoint()).isValid()
        && (state == StepState::Done || state == StepState::Attention);
    viewport()->setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QListView::mouseMoveEvent(event);
}

void StepRail::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

} // namespace ui
