// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/statements.h"
#include "ui/friend/friend_page.h"

class QCheckBox;
class QVBoxLayout;

namespace ui {

class Button;
class Callout;
class StatementView;
class Text;

/// Page 4: what the host can and cannot see, each sentence with its reason, then agree, dated.
class PrivacyPage : public FriendPage {
    Q_OBJECT

public:
    explicit PrivacyPage(FriendSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QString notYet() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] QWidget *firstFocus() const override;
    void primary() override;
    bool cancel() override;

protected:
    void showState() override;

private:
    void buildUi();
    QWidget *makeStrip();
    void addSection(
        QVBoxLayout *column, const QString &iconName, const QString &title, explain::Statement::Kind kind);
    void savePdf();
    void decline();

    std::vector<explain::Statement> m_statements;
    QVBoxLayout *m_left;
    QVBoxLayout *m_right;
    Callout *m_caution;
    QCheckBox *m_read;
    Text *m_dated;
    Button *m_save;
    QList<StatementView *> m_views;
    bool m_built = false;
};

} // namespace ui
