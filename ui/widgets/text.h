// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"

#include <QLabel>

namespace ui {

/// \a words with every range such as “8000–8095” kept on one line: word joiners stand around its dash. For
/// what is shown only; what is copied, kept or printed has none.
[[nodiscard]] QString unbroken(const QString &words);

/// A text with a role (size, weight) and a colour role; wraps, never wider than 80 characters unless told.
/// Follows the palette and the font. A range of ports is never broken at its dash. Plain text by default:
/// what comes from a card is never taken for markup. Use setRichText() for our own sentences with links; give
/// outside words to it through toHtmlEscaped().
class Text : public QLabel {
    Q_OBJECT

public:
    explicit Text(const QString &text = {}, TextRole role = TextRole::Body, Role colour = Role::Ink,
        QWidget *parent = nullptr);

    void setRole(TextRole role);
    void setColour(Role colour);
    /// 0: as wide as the place. Default 80 characters for text that wraps.
    void setMeasure(int characters);
    /// One line, elided in the middle when too narrow, the whole in the tooltip.
    void setElided(bool elided);
    void setPlain(const QString &text);
    /// \a html of ours; links take Tab and Enter and emit linkActivated().
    void setRichText(const QString &html);
    /// The text as it was given: without elision, and without the joiners that only the line breaks need.
    [[nodiscard]] QString fullText() const { return m_full; }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void polish();
    void elide();
    [[nodiscard]] int measureWidth() const;

    TextRole m_role;
    Role m_colour;
    int m_measure = 80;
    bool m_elided = false;
    bool m_rich = false;
    bool m_busy = false;
    QString m_full;
};

} // namespace ui
