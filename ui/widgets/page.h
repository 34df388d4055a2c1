// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QFrame;
class QKeyEvent;
class QScrollArea;
class QVBoxLayout;

namespace ui {

class Footer;
class PageHeader;

/// One page: header, content that scrolls, footer that does not. Subclass it, fill body() in the constructor,
/// and override the hooks. A page decides nothing: it shows values, edits a draft and asks through signals.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr);

    [[nodiscard]] PageHeader *header() const { return m_header; }
    /// Content, top to bottom. It ends with a stretch: insert with body()->addWidget(), which goes before it.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] Footer *footer() const { return m_footer; }
    /// A base-coloured strip between content and footer: the consent bar. Takes the widget; null removes it.
    void setStrip(QWidget *content);

    /// Called each time the page is shown; read the draft here.
    virtual void enter() { }
    /// Called before another page is shown.
    virtual void leave() { }
    /// Why the primary cannot be pressed yet, as a sentence; empty: it can.
    [[nodiscard]] virtual QString notYet() const { return {}; }
    /// What the primary does. Default: emit nextRequested().
    virtual void primary();
    /// Stops what runs or folds what was opened. False: nothing to cancel, so Esc leaves and keeps the place.
    virtual bool cancel() { return false; }
    /// F5.
    virtual void checkAgain() { }
    /// F1: words about this page, rich text of ours.
    [[nodiscard]] virtual QString help() const { return {}; }
    /// Where the focus starts; null: first field or choice, else the primary.
    [[nodiscard]] virtual QWidget *firstFocus() const { return nullptr; }

    /// Asks notYet() again and mends the Tab order. Call it after the content or the draft has changed.
    void refresh();
    /// Everything that takes Tab, in order: content, strip, footer.
    [[nodiscard]] QList<QWidget *> focusChain() const;
    /// Puts the focus where it starts.
    void focusFirst();

Q_SIGNALS:
    void nextRequested();
    void backRequested();
    void leaveRequested();
    /// Something the rail shows may have changed.
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void pressPrimary();
    void setMargins();

    PageHeader *m_header;
    QScrollArea *m_scroll;
    QWidget *m_content;
    QVBoxLayout *m_body;
    QVBoxLayout *m_outer;
    QFrame *m_strip;
    Footer *m_footer;
};

/// Esc or Alt+Left.
[[nodiscard]] bool isBack(const QKeyEvent &event);

} // namespace ui
