// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace ui {

class IconLabel;
class Text;

/// A note, a warning, or the practice banner. At most one a page (besides practice).
class Callout : public QFrame {
    Q_OBJECT

public:
    enum class Kind : quint8 { Note, Attention, Practice };

    explicit Callout(Kind kind, QWidget *parent = nullptr);

    void setKind(Kind kind);
    /// Plain words; \a strong is the first sentence, in bold; \a detail is a quieter second line.
    void setWords(const QString &strong, const QString &words, const QString &detail = {});
    /// Default: tick, triangle, house.
    void setIconName(const QString &name);
    [[nodiscard]] QString words() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
    IconLabel *m_icon;
    Text *m_text;
    Text *m_detail;
};

} // namespace ui
