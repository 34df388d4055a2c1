// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

class QHBoxLayout;

namespace ui {

class IconLabel;
class Text;

/// The title of a page – the question while asking, the answer once known – and at most one line below it.
/// With an icon (48) it is a verdict, and the line below is larger.
class PageHeader : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setLine(const QString &line);
    /// Empty name: no icon.
    void setVerdictIcon(const QString &name, Role colour = Role::Accent);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString line() const;
    /// At the right of the title, for pages without a footer.
    void addAction(QWidget *button);

private:
    IconLabel *m_icon;
    Text *m_title;
    Text *m_line;
    QHBoxLayout *m_row;
};

} // namespace ui
