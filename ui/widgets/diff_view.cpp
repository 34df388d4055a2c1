// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/diff_view.h"

#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int around = 5; ///< unchanged lines shown before and after a change

QString signOf(DiffLine::Kind kind)
{
    return kind == DiffLine::Kind::Out ? u"\u2212"_s : kind == DiffLine::Kind::In ? u"+"_s : u" "_s;
}

/// For the clipboard: the plain hyphen, so that tools read it as a patch.
QString patchLine(const DiffLine &line)
{
    const QString sign = line.kind == DiffLine::Kind::Out ? u"-"_s
        : line.kind == DiffLine::Kind::In                 ? u"+"_s
                                                          : u" "_s;
    return sign + line.text;
}

bool isGap(const DiffLine &line)
{
    return line.kind == DiffLine::Kind::Same && line.number == 0;
}

} // namespace

/// The numbers and signs at the left of the text.
class DiffGutter : public QWidget {
public:
    explicit DiffGutter(DiffView *view)
        : QWidget(view)
        , m_view(view)
    {
        setCursor(Qt::ArrowCursor);
    }
    [[nodiscard]] QSize sizeHint() const override { return {m_view->gutterWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override { m_view->paintGutter(event); }

private:
    DiffView *m_view;
};

DiffView::DiffView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_gutter(new DiffGutter(this))
{
    setProperty("diff", true);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::StrongFocus);
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
    setFont(fontFor(TextRole::Mono));
    setAccessibleName(tr("Changes in the policy file"));
    document()->setDocumentMargin(space(1));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy != 0)
            m_gutter->scroll(0, dy);
        else
            m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
    });
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, viewport(), QOverload<>::of(&QWidget::update));
}

void DiffView::setTexts(const QString &before, const QString &after)
{
    m_all = lineDiff(before, after);
    rebuild();
}

void DiffView::setNote(int line, const QString &note)
{
    m_notes.insert(line, note);
    viewport()->update();
}

void DiffView::showWholeFile(bool whole)
{
    m_whole = whole;
    rebuild();
}

void DiffView::setLinesShown(int least, int most)
{
    m_least = least;
    m_most = most;
    updateGeometry();
}

void DiffView::rebuild()
{
    m_shown.clear();
    const bool hasChange = std::any_of(
        m_all.begin(), m_all.end(), [](const DiffLine &l) { return l.kind != DiffLine::Kind::Same; });
    const auto size = static_cast<qsizetype>(m_all.size());
    std::vector<bool> near(m_all.size(), m_whole || !hasChange);
    for (qsizetype i = 0; i < size; ++i) {
        if (m_all[static_cast<std::size_t>(i)].kind != DiffLine::Kind::Same)
            for (qsizetype j = std::max<qsizetype>(0, i - around); j <= std::min(size - 1, i + around); ++j)
                near[static_cast<std::size_t>(j)] = true;
    }
    for (std::size_t i = 0; i < m_all.size(); ++i)
        if (near[i])
            m_shown.push_back(m_all[i]);
        else if (!m_shown.empty() && !isGap(m_shown.back())
            && std::find(near.begin() + static_cast<std::ptrdiff_t>(i), near.end(), true) != near.end())
            m_shown.push_back({DiffLine::Kind::Same, 0, u"\u22ef"_s});
    QStringList texts;
    for (const DiffLine &line : m_shown)
        texts.append(line.text);
    setPlainText(texts.join(u'\n'));
    setViewportMargins(gutterWidth(), 0, 0, 0);
    setAccessibleDescription(summary());
    tint();
    updateGeometry();
}

void DiffView::tint()
{
    const Tokens tokens = Tokens::current();
    QList<QTextEdit::ExtraSelection> selections;
    QTextBlock block = document()->begin();
    for (const DiffLine &line : m_shown) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(block);
        if (line.kind == DiffLine::Kind::Same) {
            selection.cursor.select(QTextCursor::LineUnderCursor);
            const bool comment = line.text.trimmed().startsWith(u"//"_s);
            selection.format.setForeground(tokens[comment || isGap(line) ? Role::Ink2 : Role::Ink]);
            selections.append(selection);
        }
        block = block.next();
    }
    setExtraSelections(selections);
    m_gutter->update();
}

QString DiffView::summary() const
{
    // A block of out lines followed by in lines: as many as the smaller side were changed.
    int changed = 0;
    int added = 0;
    int removed = 0;
    for (std::size_t i = 0; i < m_all.size();) {
        int out = 0;
        int in = 0;
        while (i < m_all.size() && m_all[i].kind == DiffLine::Kind::Out) {
            ++out;
            ++i;
        }
        while (i < m_all.size() && m_all[i].kind == DiffLine::Kind::In) {
            ++in;
            ++i;
        }
        if (out == 0 && in == 0) {
            ++i;
            continue;
        }
        changed += std::min(out, in);
        added += in - std::min(out, in);
        removed += out - std::min(out, in);
    }
    QStringList parts;
    if (changed > 0)
        parts.append(tr("%n line(s) changed", nullptr, changed));
    if (added > 0)
        parts.append(tr("%n line(s) added", nullptr, added));
    if (removed > 0)
        parts.append(tr("%n line(s) taken out", nullptr, removed));
    return parts.isEmpty() ? tr("nothing changes") : parts.join(u", "_s);
}

QString DiffView::asPatchText() const
{
    QString text;
    for (const DiffLine &line : m_all)
        text += patchLine(line) + u'\n';
    return text;
}

int DiffView::gutterWidth() const
{
    int most = 1;
    for (const DiffLine &line : m_shown)
        most = std::max(most, line.number);
    const int digits = static_cast<int>(QString::number(most).size());
    return fontMetrics().horizontalAdvance(u'0') * (std::max(2, digits) + 2) + space(2);
}

QSize DiffView::sizeHint() const
{
    const int count = std::clamp(static_cast<int>(m_shown.size()), m_least, m_most);
    const int bar = horizontalScrollBar()->sizeHint().height();
    return {space(56), count * fontMetrics().lineSpacing() + 2 * space(1) + bar + 2};
}

QSize DiffView::minimumSizeHint() const
{
    return {space(28), m_least * fontMetrics().lineSpacing() + 2 * space(1) + 2};
}

void DiffView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect inside = contentsRect();
    m_gutter->setGeometry(inside.left(), inside.top(), gutterWidth(), inside.height());
}

void DiffView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(fontFor(TextRole::Mono));
}

void DiffView::keyPressEvent(QKeyEvent *event)
{
    const bool isCommand = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Escape || event->modifiers().testFlag(Qt::AltModifier);
    if (isCommand) {
        event->ignore(); // for the page
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

QMimeData *DiffView::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    const int first = document()->findBlock(cursor.selectionStart()).blockNumber();
    const int last = document()->findBlock(cursor.selectionEnd()).blockNumber();
    if (first == last)
        return QPlainTextEdit::createMimeDataFromSelection(); // a part of one line: just the words
    QString text;
    for (int i = first; i <= last && i < static_cast<int>(m_shown.size()); ++i)
        text += patchLine(m_shown[static_cast<std::size_t>(i)]) + u'\n';
    auto *mime = new QMimeData;
    mime->setText(text);
    return mime;
}

/// Calls \a paint for each line in sight with its place in the viewport.
void DiffView::forLinesIn(
    const QRect &sight, const std::function<void(const DiffLine &, const QRect &)> &paint)
{
    const int height = fontMetrics().lineSpacing();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        const auto index = static_cast<std::size_t>(block.blockNumber());
        if (place.top() > sight.bottom() || index >= m_shown.size())
            break;
        paint(m_shown[index],
            QRect(0, static_cast<int>(place.top()), viewport()->width(),
                std::min(height, static_cast<int>(place.height()))));
    }
}

void DiffView::paintEvent(QPaintEvent *event)
{
    const Tokens tokens = Tokens::current();
    QPainter tints(viewport());
    forLinesIn(event->rect(), [&](const DiffLine &line, const QRect &place) {
        if (line.kind != DiffLine::Kind::Same)
            tints.fillRect(
                place, tokens[line.kind == DiffLine::Kind::Out ? Role::AttentionTint : Role::AccentTint]);
    });
    tints.end();
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setFont(scaledFont(0.85, true));
    forLinesIn(event->rect(), [&](const DiffLine &line, const QRect &place) {
        const QString note = line.kind == DiffLine::Kind::Out ? m_notes.value(line.number) : QString();
        if (note.isEmpty())
            return;
        const int wide = painter.fontMetrics().horizontalAdvance(note) + space(1);
        const QRect right(place.right() - wide - space(1), place.top(), wide, place.height());
        painter.fillRect(right, tokens[Role::AttentionTint]);
        painter.setPen(tokens[Role::Attention]);
        painter.drawText(right, Qt::AlignRight | Qt::AlignVCenter, note);
    });
}

void DiffView::paintGutter(QPaintEvent *event)
{
    const Tokens tokens = Tokens::current();
    QPainter painter(m_gutter);
    const int digit = fontMetrics().horizontalAdvance(u'0');
    const int numberRight = m_gutter->width() - 2 * digit - space(1);
    QFont strong = font();
    strong.setWeight(QFont::Bold);
    forLinesIn(event->rect(), [&](const DiffLine &line, const QRect &place) {
        const QRect row(0, place.top(), m_gutter->width(), place.height());
        if (line.kind != DiffLine::Kind::Same) {
            const bool out = line.kind == DiffLine::Kind::Out;
            painter.fillRect(row, tokens[out ? Role::AttentionTint : Role::AccentTint]);
            painter.setFont(strong);
            painter.setPen(tokens[out ? Role::Attention : Role::Accent]);
            painter.drawText(
                row.adjusted(numberRight, 0, -space(0.5), 0), Qt::AlignCenter, signOf(line.kind));
        }
        if (line.number > 0) {
            painter.setFont(font());
            painter.setPen(tokens[Role::Ink2]);
            painter.drawText(QRect(0, row.top(), numberRight, row.height()),
                Qt::AlignRight | Qt::AlignVCenter, QString::number(line.number));
        }
    });
}

} // namespace ui
