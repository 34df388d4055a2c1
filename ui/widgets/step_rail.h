// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace ui {

/// One step of a flow as the rail shows it.
struct RailStep {
    enum class State : quint8 { Done, Now, Attention, ToDo, Declined };
    QString title;
    State state = State::ToDo;
    QString detail; ///< one word at the right, “expired”; may be empty
    friend bool operator==(const RailStep &, const RailStep &) = default;
};

/// Read-only list of steps. Display role: the title; accessible text: “Step 5 of 9, The rule, now”.
class StepModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum { StateRole = Qt::UserRole, DetailRole };

    using QAbstractListModel::QAbstractListModel;

    void setSteps(const QList<RailStep> &steps);
    [[nodiscard]] const QList<RailStep> &steps() const { return m_steps; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<RailStep> m_steps;
};

class StepRailDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The list of steps at the left. One Tab stop; arrows move, Enter or a click asks for a step that was done.
class StepRail : public QListView {
    Q_OBJECT

public:
    explicit StepRail(QWidget *parent = nullptr);

    void setSteps(const QList<RailStep> &steps);
    [[nodiscard]] const QList<RailStep> &steps() const;
    /// As wide as the widest step needs, at least 29 units less the rail's margins.
    [[nodiscard]] int neededWidth() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A step that was done (or needs attention) was chosen.
    void stepRequested(int index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void request(const QModelIndex &index);

    StepModel *m_model;
};

} // namespace ui
