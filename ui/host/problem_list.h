// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/control/problem.h"

#include <QByteArray>
#include <QWidget>

class QVBoxLayout;

namespace ui {

class Button;
class Rows;
class Text;

/// What the control plane would say about a policy file: each problem with its line, in plain words and in
/// the service's own, and the fix where one is known. A fix is shown before it is accepted.
class ProblemList : public QWidget {
    Q_OBJECT

public:
    using Problems = std::vector<policy::control::Problem>;

    explicit ProblemList(QWidget *parent = nullptr);

    /// The same problems of the same text leave everything as it is, the focus too. \a canAccept: fixes are
    /// offered.
    void show(const Problems &problems, const QByteArray &text, bool canAccept);
    void clear();
    [[nodiscard]] const Problems &problems() const { return m_problems; }

Q_SIGNALS:
    void placeRequested(int line, int column);
    /// \a fixed is the whole text with that fix.
    void acceptRequested(const policy::control::Problem &problem, const QByteArray &fixed);

private:
    void rebuild();
    QWidget *makeRow(const policy::control::Problem &problem);
    QWidget *makeLinks(const policy::control::Problem &problem, QWidget *row, QVBoxLayout *column);
    void addFix(const policy::control::Problem &problem, Button *link, QWidget *row, QVBoxLayout *column);

    Problems m_problems;
    QByteArray m_text;
    bool m_canAccept = false;
    bool m_showsAll = false;
    Rows *m_rows;
    Button *m_more;
};

} // namespace ui
