// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/host/host_session.h"

#include <QFrame>

class QToolButton;

namespace ui {

class Button;
class Text;

/// Practice: what the other side does, so that one person can walk both – the friend accepts, things go
/// wrong, the card is opened as the friend. Always labelled as practice.
class PracticePanel : public QFrame {
    Q_OBJECT

public:
    explicit PracticePanel(HostSession &session, QWidget *parent = nullptr);

    /// The card that “Open as …” shows; empty: none yet.
    void setCard(const QByteArray &card);

private:
    void accept();
    void showState();
    void addMenu(Button *button);

    HostSession &m_session;
    Text *m_words;
    Button *m_accept;
    Button *m_open;
    Button *m_rehearse;
    QByteArray m_card;
};

} // namespace ui
