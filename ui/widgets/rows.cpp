// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rows.h"

#include "ui/widgets/icon_label.h"
#include "ui/widgets/text.h"
#include "ui/widgets/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui {

QString iconOf(Status status)
{
    switch (status) {
    case Status::OpenAsPromised:
        return u"open"_s;
    case Status::Shut:
        return u"shut"_s;
    case Status::OpenNotPromised:
    case Status::Attention:
        return u"attention"_s;
    case Status::LooselyClosed:
        return u"loose"_s;
    case Status::ServiceDown:
        return u"service"_s;
    case Status::NotThereYet:
    case Status::UnderWay:
        return u"clock"_s;
    case Status::NotKnownYet:
        return u"unknown"_s;
    case Status::Expected:
        return u"chip"_s;
    case Status::Good:
        return u"check"_s;
    }
    Q_UNREACHABLE();
}

Role colourOf(Status status)
{
    switch (status) {
    case Status::OpenAsPromised:
    case Status::Good:
        return Role::Accent;
    case Status::Shut:
    case Status::Expected:
    case Status::UnderWay:
        return Role::Ink;
    case Status::NotThereYet:
    case Status::NotKnownYet:
        return Role::Ink2;
    default:
        return Role::Attention;
    }
}

QString wordsOf(Status status)
{
    switch (status) {
    case Status::OpenAsPromised:
        return StatusLabel::tr("Open as promised");
    case Status::Shut:
        return StatusLabel::tr("Shut");
    case Status::OpenNotPromised:
        return StatusLabel::tr("Open, should be shut");
    case Status::LooselyClosed:
        return StatusLabel::tr("Loosely closed");
    case Status::ServiceDown:
        return StatusLabel::tr("Service down");
    case Status::NotThereYet:
        return StatusLabel::tr("Not there yet");
    case Status::NotKnownYet:
        return StatusLabel::tr("Not known yet");
    case Status::Expected:
        return StatusLabel::tr("Expected (built in)");
    case Status::UnderWay:
        return StatusLabel::tr("Under way");
    case Status::Good:
        return StatusLabel::tr("Yes");
    case Status::Attention:
        return StatusLabel::tr("Attention");
    }
    Q_UNREACHABLE();
}

QString insideSentence(const QString &words)
{
    return QLocale().language() == QLocale::German ? words : words.toLower();
}

StatusLabel::StatusLabel(Status status, int iconSize, QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel({}, iconSize, Role::Ink, this))
    , m_words(new Text({}, TextRole::Strong, Role::Ink, this))
{
    m_words->setWordWrap(false);
    m_words->setMeasure(0);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space(0.75));
    row->addWidget(m_icon);
    row->addWidget(m_words);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setStatus(status);
}

void StatusLabel::setStatus(Status status)
{
    setStatus(status, wordsOf(status));
}

void StatusLabel::setStatus(Status status, const QString &words)
{
    m_icon->setIcon(iconOf(status), colourOf(status));
    m_words->setColour(colourOf(status));
    m_words->setPlain(words);
}

OutcomeRow::OutcomeRow(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(u"unknown"_s, 20, Role::Ink, this))
    , m_title(new Text({}, TextRole::Body, Role::Ink, this))
    , m_detail(new Text({}, TextRole::Body, Role::Ink2, this))
    , m_promised(new Text({}, TextRole::Body, Role::Ink2, this))
    , m_wordIcon(new IconLabel({}, 16, Role::Ink, this))
    , m_word(new Text({}, TextRole::Strong, Role::Ink, this))
    , m_row(new QHBoxLayout(this))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(scaled(2));
    words->addWidget(m_title);
    words->addWidget(m_detail);
    m_promised->setWordWrap(false);
    m_promised->setMinimumWidth(space(16));
    m_word->setWordWrap(false);
    m_word->setMeasure(0);
    m_word->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_word->setMinimumWidth(space(9));
    m_row->setContentsMargins(0, space(1.25), 0, space(1.25));
    m_row->setSpacing(space(1.5));
    m_row->addWidget(m_icon, 0, Qt::AlignTop);
    m_row->addLayout(words, 1);
    m_row->addWidget(m_promised, 0, Qt::AlignTop);
    m_row->addWidget(m_wordIcon, 0, Qt::AlignTop);
    m_row->addWidget(m_word, 0, Qt::AlignTop);
    m_detail->hide();
    m_promised->hide();
    m_wordIcon->hide();
    m_word->hide();
}

void OutcomeRow::setStatus(Status status)
{
    setIcon(iconOf(status), colourOf(status));
}

void OutcomeRow::setIcon(const QString &name, Role colour)
{
    m_icon->setIcon(name, colour);
}

void OutcomeRow::setTitle(const QString &title, bool strong)
{
    m_title->setRole(strong ? TextRole::Strong : TextRole::Body);
    m_title->setPlain(title);
    describe();
}

void OutcomeRow::setDetail(const QString &detail, bool mono)
{
    m_detail->setRole(mono ? TextRole::Mono : TextRole::Detail);
    m_detail->setPlain(detail);
    m_detail->setVisible(!detail.isEmpty());
    describe();
}

void OutcomeRow::setPromised(const QString &promised)
{
    m_promised->setPlain(promised);
    m_promised->setVisible(!promised.isEmpty());
    alignColumns();
    describe();
}

void OutcomeRow::setWord(const QString &word, Role colour, const QString &iconName)
{
    m_word->setColour(colour);
    m_word->setPlain(word);
    m_word->setVisible(!word.isEmpty());
    m_word->setMinimumWidth(iconName.isEmpty() ? space(9) : 0);
    m_wordIcon->setIcon(iconName, colour);
    m_wordIcon->setVisible(!iconName.isEmpty());
    alignColumns();
    describe();
}

void OutcomeRow::setAction(QWidget *action)
{
    m_row->addWidget(action, 0, Qt::AlignTop);
}

/// What was promised stands in one column over all rows of a list, whatever the words at the right.
void OutcomeRow::alignColumns()
{
    if (!parentWidget() || m_promised->isHidden())
        return;
    const auto rows = parentWidget()->findChildren<OutcomeRow *>(QString(), Qt::FindDirectChildrenOnly);
    int promised = space(16);
    int word = space(9);
    for (const OutcomeRow *row : rows) {
        promised = std::max(promised, row->m_promised->sizeHint().width());
        word = row->m_wordIcon->isHidden() ? std::max(word, row->m_word->sizeHint().width()) : word;
    }
    for (OutcomeRow *row : rows) {
        if (!row->m_promised->isHidden() && row->m_wordIcon->isHidden()) {
            row->m_promised->setMinimumWidth(promised);
            row->m_word->setMinimumWidth(word);
        }
    }
}

/// As a person would say it: “Jellyfin, port 8096: opens, promised open. …”
void OutcomeRow::describe()
{
    QString word = m_word->fullText();
    if (!word.isEmpty() && QLocale().language() != QLocale::German)
        word[0] = word.at(0).toLower();
    QStringList after{word, m_promised->fullText()};
    after.removeAll(QString());
    QString said = withoutStop(m_title->fullText());
    if (!after.isEmpty())
        said += u": "_s + after.join(u", "_s);
    const QString detail = m_detail->fullText();
    const QString stop = detail.isEmpty() ? QString() : detail.at(0).isLower() ? u", "_s : u". "_s;
    setAccessibleName(said + stop + detail);
}

AccessRow::AccessRow(
    Kind kind, const QString &subject, const QString &rest, const QString &aside, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_subject(subject)
    , m_rest(rest)
    , m_aside(aside)
    , m_icon(new IconLabel({}, 20, Role::Ink, this))
    , m_text(new Text({}, TextRole::Body, Role::Ink, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, space(1.25), 0, space(1.25));
    row->setSpacing(space(1.5));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    connect(m_text, &QLabel::linkActivated, this, &AccessRow::remedyRequested);
    showWords();
}

void AccessRow::setRemedy(const QString &words)
{
    m_remedy = words;
    showWords();
}

void AccessRow::showWords()
{
    static constexpr std::array<const char16_t *, 4> icons{u"plus", u"minus", u"minus", u"check"};
    const bool hurts = m_kind == Kind::LosesNow;
    m_icon->setIcon(
        QString::fromUtf16(icons.at(static_cast<std::size_t>(m_kind))), hurts ? Role::Attention : Role::Ink);
    const Tokens tokens = Tokens::current();
    QString html = u"<span style=\"font-weight:600;color:%1\">%2</span> %3"_s.arg(
        tokens[hurts ? Role::Attention : Role::Ink].name(), m_subject.toHtmlEscaped(),
        m_rest.toHtmlEscaped());
    if (!m_aside.isEmpty()) {
        html += u" <span style=\"color:%1\">%2</span>"_s.arg(
            tokens[Role::Ink2].name(), m_aside.toHtmlEscaped());
    }
    if (!m_remedy.isEmpty())
        html += u" <a href=\"remedy\">%1</a>"_s.arg(m_remedy.toHtmlEscaped());
    m_text->setRichText(html);
    QStringList parts{m_subject, m_rest, m_aside};
    parts.removeAll(QString());
    m_text->setAccessibleName(parts.join(u' '));
}

void AccessRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showWords();
}

QWidget *numberedRow(int number, const QString &sentence, QWidget *parent)
{
    auto *widget = new QWidget(parent);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, space(1.25), 0, space(1.25));
    row->setSpacing(space(1.5));
    auto *figure = new Text(QString::number(number), TextRole::Strong, Role::Ink, widget);
    figure->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    figure->setMinimumWidth(scaled(20));
    figure->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Minimum);
    row->addWidget(figure, 0, Qt::AlignTop);
    row->addWidget(new Text(sentence, TextRole::Body, Role::Ink, widget), 1);
    return widget;
}

} // namespace ui
