// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ui {

class ChoiceButton;

/// A drawing, one sentence, and what you can do now.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(const QString &drawing, const QString &description, const QString &title, const QString &line,
        QWidget *parent = nullptr);

    /// A big choice; the first is filled and the default.
    ChoiceButton *add(const QString &title, const QString &sentence, const QString &iconName);

private:
    QVBoxLayout *m_choices;
    bool m_first = true;
};

} // namespace ui
