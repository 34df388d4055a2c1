// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text.h"

#include <QEvent>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace ui {

QString unbroken(const QString &words)
{
    constexpr QChar dash(0x2013);
    constexpr QChar joiner(0x2060);
    QString out = words;
    for (qsizetype at = out.lastIndexOf(dash); at > 0; at = out.lastIndexOf(dash, at - 1)) {
        const bool isRange = out.at(at - 1).isDigit() && at + 1 < out.size() && out.at(at + 1).isDigit();
        if (isRange)
            out.insert(at + 1, joiner).insert(at, joiner);
    }
    return out;
}

Text::Text(const QString &text, TextRole role, Role colour, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
    , m_colour(colour)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    polish();
    setPlain(text);
}

void Text::setRole(TextRole role)
{
    m_role = role;
    polish();
}

void Text::setColour(Role colour)
{
    m_colour = colour;
    polish();
}

void Text::setMeasure(int characters)
{
    m_measure = characters;
    updateGeometry();
}

void Text::setElided(bool elided)
{
    m_elided = elided;
    setWordWrap(!elided);
    if (elided) {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        elide();
    }
}

void Text::setPlain(const QString &text)
{
    m_rich = false;
    m_full = text;
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::NoTextInteraction);
    setFocusPolicy(Qt::NoFocus);
    if (m_elided)
        elide();
    else
        QLabel::setText(unbroken(text));
}

void Text::setRichText(const QString &html)
{
    m_rich = true;
    m_full = html;
    setTextFormat(Qt::RichText);
    const bool hasLink = html.contains("<a "_L1);
    setTextInteractionFlags(
        hasLink ? Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard : Qt::NoTextInteraction);
    setFocusPolicy(hasLink ? Qt::StrongFocus : Qt::NoFocus);
    setOpenExternalLinks(false);
    QLabel::setText(u"<div style=\"line-height:120%\">%1</div>"_s.arg(unbroken(html)));
}

int Text::measureWidth() const
{
    return m_measure > 0 && !m_elided ? fontMetrics().averageCharWidth() * m_measure : QWIDGETSIZE_MAX;
}

int Text::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return QLabel::heightForWidth(std::min(width, measureWidth()) + margins.left() + margins.right());
}

QSize Text::minimumSizeHint() const
{
    if (m_elided)
        return {fontMetrics().averageCharWidth() * 6, fontMetrics().height()};
    const QSize least = QLabel::minimumSizeHint();
    return {least.width() - contentsMargins().right(), least.height()};
}

void Text::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (m_busy)
        return;
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange
        || event->type() == QEvent::StyleChange)
        polish();
}

void Text::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    const int spare = std::max(0, width() - measureWidth());
    if (contentsMargins().right() != spare)
        setContentsMargins(0, 0, spare, 0);
    if (m_elided)
        elide();
}

void Text::showEvent(QShowEvent *event)
{
    QLabel::showEvent(event);
    if (m_elided)
        elide();
}

void Text::elide()
{
    if (m_rich)
        return;
    const QString shown = isVisible()
        ? fontMetrics().elidedText(m_full, Qt::ElideMiddle, std::max(width(), minimumSizeHint().width()))
        : m_full;
    QLabel::setText(shown);
    setToolTip(shown == m_full ? QString() : m_full);
    setAccessibleName(m_full);
}

void Text::polish()
{
    m_busy = true;
    setFont(fontFor(m_role));
    QPalette mine;
    const Tokens tokens = Tokens::current();
    mine.setColor(QPalette::WindowText, tokens[m_colour]);
    mine.setColor(QPalette::Text, tokens[m_colour]);
    mine.setColor(QPalette::Link, tokens[Role::Accent]);
    setPalette(mine);
    m_busy = false;
}

} // namespace ui
