// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/friend/statement_view.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/copy_row.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

QString dayOf(const QDate &date)
{
    //: A day with the month as a word, in the notation of QLocale::toString(): 5 January 2026
    return QLocale().toString(date, StatementView::tr("d MMMM yyyy"));
}

QString breakable(const QString &text)
{
    constexpr qsizetype longWord = 24;
    QStringList words = text.split(u' ');
    for (QString &word : words) {
        if (word.size() <= longWord)
            continue;
        QString out;
        for (const QChar c : std::as_const(word)) {
            out += c;
            if (!c.isLetterOrNumber())
                out += QChar(0x200B); // zero width space: a line may end here
        }
        word = out;
    }
    return words.join(u' ');
}

StatementView::StatementView(const explain::Statement &statement, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(statement.id);
    m_column->setContentsMargins(0, space(1), 0, space(1));
    m_column->setSpacing(scaled(3));
    m_column->addWidget(new Text(breakable(statement.text), TextRole::Body, Role::Ink, this));
    auto *links = new QHBoxLayout;
    links->setSpacing(space(1.5));
    m_column->addLayout(links);
    addLink(tr("Why we know"), statement.text, makeReasons(statement), links, u"why"_s);
    if (statement.selfCheck) {
        const bool own = statement.selfCheck->where == explain::SelfCheck::Where::OwnComputer;
        addLink(own ? tr("Check it yourself") : tr("Check it together"), statement.text,
            makeCheck(*statement.selfCheck, statement.text), links, u"check"_s);
    }
    links->addStretch();
}

QWidget *StatementView::makeReasons(const explain::Statement &statement)
{
    auto *place = new QWidget(this);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, scaled(4));
    column->setSpacing(scaled(3));
    //: %1 is a condition as a sentence
    column->addWidget(new Text(tr("When: %1").arg(statement.condition), TextRole::Detail, Role::Ink2, place));
    if (!statement.note.isEmpty())
        column->addWidget(new Text(statement.note, TextRole::Detail, Role::Ink2, place));
    for (const explain::Source &source : statement.sources) {
        auto *line = new Text({}, TextRole::Detail, Role::Ink2, place);
        line->setRichText(u"<a href=\"%1\">%2</a>, %3"_s.arg(
            source.url.toHtmlEscaped(), source.title.toHtmlEscaped(), dayOf(source.date)));
        line->setAccessibleName(tr("Source: %1").arg(source.title));
        connect(line, &QLabel::linkActivated, this,
            [this](const QString &link) { Q_EMIT sourceRequested(QUrl(link)); });
        column->addWidget(line);
    }
    return place;
}

QWidget *StatementView::makeCheck(const explain::SelfCheck &check, const QString &sentence)
{
    auto *place = new QWidget(this);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, scaled(4));
    column->setSpacing(scaled(4));
    column->addWidget(new CopyRow(tr("Command for: %1").arg(sentence), check.command, place));
    column->addWidget(new Text(check.reading, TextRole::Detail, Role::Ink2, place));
    return place;
}

void StatementView::addLink(
    const QString &words, const QString &sentence, QWidget *content, QHBoxLayout *links, const QString &name)
{
    auto *link = new Button(ButtonKind::Link, words, this);
    link->setSmall(true);
    link->setObjectName(name);
    link->setCheckable(true);
    link->setAccessibleName(words + u": "_s + sentence);
    links->addWidget(link);
    m_column->addWidget(content);
    content->hide();
    m_folds.append({link, content});
    connect(link, &QAbstractButton::toggled, this, [this, link, words, content](bool open) {
        content->setVisible(open);
        link->setText(open ? tr("Hide") : words);
        Q_EMIT folded();
    });
}

bool StatementView::fold()
{
    bool any = false;
    for (const auto &[link, content] : std::as_const(m_folds)) {
        any = any || link->isChecked();
        link->setChecked(false);
    }
    return any;
}

} // namespace ui
