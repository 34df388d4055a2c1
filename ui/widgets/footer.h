// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace ui {

class Button;
class Text;

/// Back · actions · stretch · hint · flat · primary. Exactly one primary. When it cannot be pressed yet, the
/// reason takes the place of the hint. When it gets too narrow, flat buttons move into “More”.
class Footer : public QWidget {
    Q_OBJECT

public:
    explicit Footer(QWidget *parent = nullptr);

    /// Hidden on first pages. Default text “&Back”.
    [[nodiscard]] Button *back() const { return m_back; }
    /// Default text “&Next”. Say what happens instead: “&Save this rule”.
    [[nodiscard]] Button *primary() const { return m_primary; }
    void setPrimary(const QString &text, const QString &iconName = {});
    Button *addAction(const QString &text, const QString &iconName = {});
    Button *addFlat(const QString &text);
    /// Any other widget at the left, such as the language box of the first page.
    void addLeft(QWidget *widget);
    void setHint(const QString &hint);
    /// Empty: the primary can be pressed. Else it is off and this sentence says why, and is its accessible
    /// description.
    void setNotYet(const QString &reason);
    [[nodiscard]] QString notYet() const { return m_notYet; }
    [[nodiscard]] QString shownHint() const;
    /// Buttons in Tab order: Back, actions, flat ones, primary.
    [[nodiscard]] QList<QWidget *> order() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showHint();
    void fit();

    QHBoxLayout *m_row;
    Button *m_back;
    QList<QWidget *> m_actions;
    QList<Button *> m_flats;
    QList<Button *> m_moved; ///< flats that stand in the menu for now
    Button *m_more;
    Text *m_hint;
    Button *m_primary;
    QString m_hintText;
    QString m_notYet;
    bool m_fitting = false;
};

} // namespace ui
