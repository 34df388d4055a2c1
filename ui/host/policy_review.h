// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/host/rule_examiner.h"

#include <QWidget>

namespace ui {

class Button;
class DiffView;
class IconLabel;
class ProblemList;
class Text;

/// What the control plane would say about a policy text: whether it would take it today, the problems, their
/// places and fixes. It follows a text that is typed; what was known stays in sight, paler, until the new
/// answer is there.
class PolicyReview : public QWidget {
    Q_OBJECT

public:
    explicit PolicyReview(Examine examine, QWidget *parent = nullptr);

    /// While somebody types.
    void follow(std::function<share::RuleQuestion()> ask);
    /// Now. Nothing happens when this very question was answered or is being answered.
    void lookAt(const share::RuleQuestion &question);
    /// Stops and shows nothing; accepted fixes are forgotten.
    void forget();
    /// Stops what runs; what is known stays.
    void rest();
    [[nodiscard]] const std::shared_ptr<const Examined> &latest() const { return m_latest; }
    /// True when the newest question was this one and it is answered.
    [[nodiscard]] bool knows(const share::RuleQuestion &question) const;
    [[nodiscard]] bool isBehind() const { return m_examiner.isBehind(); }
    [[nodiscard]] bool isPale() const { return m_isPale; }
    /// Says also that a text is fine. \a canAccept: fixes can be taken.
    void setManner(bool saysFine, bool canAccept);
    /// How many fixes were taken.
    void setMended(int count);
    /// Shows line \a line of the text that was looked at.
    void showPlace(int line);

Q_SIGNALS:
    void examined();
    /// True: what is shown is about an older text. Only after a moment, so that a quick answer does not
    /// flicker.
    void behindChanged(bool isBehind);
    void placeRequested(int line, int column);
    void fixAccepted(const QByteArray &base, const QByteArray &fixed);
    void takeBackRequested();

private:
    void take(const std::shared_ptr<const Examined> &examined);
    void setBehind(bool isBehind);
    void showAll();

    RuleExaminer m_examiner;
    std::shared_ptr<const Examined> m_latest;
    share::RuleQuestion m_asked; ///< by lookAt()
    bool m_hasAsked = false;
    bool m_saysFine = false;
    bool m_canAccept = false;
    bool m_isPale = false;
    QTimer m_paleSoon;
    QWidget *m_head;
    IconLabel *m_icon;
    Text *m_verdict;
    ProblemList *m_problems;
    DiffView *m_place;
    QWidget *m_mended;
    Text *m_mendedWords;
};

/// Paler, but in its place and usable.
void setPale(QWidget *widget, bool isPale);

} // namespace ui
