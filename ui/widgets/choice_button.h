// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QPointer>

class QButtonGroup;

namespace ui {

/// One of several: a service, a machine, a way. Checkable. One line (title, word at the right) or two (a
/// sentence below the title). Chosen: 2 px, tint, bold, tick or dot.
class ChoiceButton : public QAbstractButton {
    Q_OBJECT
    Q_PROPERTY(bool cut READ isCut)

public:
    enum class Mark : quint8 { Tick, Dot, Arrow };

    explicit ChoiceButton(const QString &title, QWidget *parent = nullptr);

    void setIconName(const QString &name);
    /// The sentence below the title; the button then has two lines.
    void setDetail(const QString &detail);
    /// The word at the right: a port, a date.
    void setTrailing(const QString &word);
    void setMark(Mark mark);
    /// The filled one of the first page (with Mark::Arrow).
    void setLead(bool lead);
    /// Cannot be chosen, and why: dashed, said in words. It still takes the focus, so that it can be heard.
    /// Empty: can.
    void setImpossible(const QString &reason);
    [[nodiscard]] bool isPossible() const { return m_impossible.isEmpty(); }
    /// True when the title does not fit and is elided.
    [[nodiscard]] bool isCut() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void nextCheckState() override;

private:
    struct Places;
    [[nodiscard]] Places places(int width) const;
    [[nodiscard]] QString secondLine() const;
    void describe();

    QString m_icon;
    QString m_detail;
    QString m_trailing;
    QString m_impossible;
    Mark m_mark = Mark::Tick;
    bool m_lead = false;
    bool m_hover = false;
};

/// Choices of which at most one is chosen, in as many columns as fit. One Tab stop; arrows move, Space
/// chooses.
class ChoiceGrid : public QWidget {
    Q_OBJECT

public:
    /// \a columns at most; \a minimumUnits is the least width of a column.
    explicit ChoiceGrid(int columns = 3, double minimumUnits = 28, QWidget *parent = nullptr);

    /// Takes the button; \a id is what chosen() says.
    void add(ChoiceButton *button, const QString &id);
    ChoiceButton *add(const QString &title, const QString &id, const QString &iconName = {});
    void clear();
    void choose(const QString &id); ///< empty: none
    [[nodiscard]] QString chosenId() const;
    [[nodiscard]] ChoiceButton *button(const QString &id) const;
    /// Shows only the choices whose title contains \a words; the chosen one stays.
    void filter(const QString &words);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// By the person, not by choose().
    void chosen(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int columnsFor(int width) const;
    int arrange(int width, bool apply) const;
    void moveFocus(ChoiceButton *from, int key);
    void keepOneTabStop();
    [[nodiscard]] QList<ChoiceButton *> shown() const;

    int m_columns;
    double m_minimumUnits;
    QButtonGroup *m_group;
    QList<ChoiceButton *> m_buttons;
};

} // namespace ui
