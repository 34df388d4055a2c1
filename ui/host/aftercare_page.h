// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/host/host_page.h"

class QCheckBox;
class QDateEdit;

namespace ui {

/// Page 9: when to look again, and when it ends – or that nobody wants to be reminded.
class AftercarePage : public HostPage {
    Q_OBJECT

public:
    explicit AftercarePage(HostSession &session, QWidget *parent = nullptr);

    void leave() override;
    [[nodiscard]] QString notYet() const override { return {}; }
    [[nodiscard]] QString help() const override;
    void primary() override;

protected:
    void showState() override;

private:
    void buildUi();
    void addDate(QCheckBox *box, QDateEdit *date, const QString &words);
    [[nodiscard]] share::Aftercare chosen() const;

    QCheckBox *m_quarterly;
    QCheckBox *m_hasReview;
    QDateEdit *m_review;
    QCheckBox *m_hasEnd;
    QDateEdit *m_end;
    bool m_shown = false;
};

} // namespace ui
