// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/copy_row.h"
#include "ui/widgets/diff_view.h"
#include "ui/widgets/field.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/plank_bar.h"
#include "ui/widgets/progress_clock.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/step_rail.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

QList<Plank> planks(int count, int done, int open, int bad)
{
    QList<Plank> list;
    for (int i = 1; i <= count; ++i) {
        Plank plank{static_cast<quint16>(100 + i),
            i <= done           ? Plank::State::Shut
                : i <= done + 3 ? Plank::State::UnderWay
                                : Plank::State::ToDo,
            {}};
        if (i == open)
            plank = {8096, Plank::State::OpenAsPromised, u"Jellyfin"_s};
        else if (i == bad)
            plank = {445, Plank::State::OpenNotPromised, u"File sharing"_s};
        list.append(plank);
    }
    return list;
}

void caption(QVBoxLayout *column, const QString &text)
{
    column->addSpacing(space(1));
    column->addWidget(new Text(text, TextRole::Detail, Role::Ink2));
}

QWidget *firstColumn(Gallery *gallery)
{
    auto *widget = new QWidget(gallery);
    auto *column = new QVBoxLayout(widget);
    caption(column, u"Step rail"_s);
    auto *rail = new StepRail(widget);
    using State = RailStep::State;
    rail->setSteps({{u"Your side"_s, State::Done, {}}, {u"The rule"_s, State::Now, {}},
        {u"The invite"_s, State::Attention, u"expired"_s}, {u"The card"_s, State::ToDo, {}},
        {u"Aftercare"_s, State::Declined, u"declined"_s}});
    rail->setFixedHeight(rail->sizeHint().height() + 4);
    column->addWidget(rail);
    caption(column, u"Primary: rest, cannot yet"_s);
    auto *row = new QHBoxLayout;
    auto *primary = new Button(ButtonKind::Primary, u"&Save this rule"_s, widget);
    gallery->focusedPrimary = primary;
    row->addWidget(primary);
    auto *off = new Button(ButtonKind::Primary, u"Save this r&ule"_s, widget);
    off->setEnabled(false);
    row->addWidget(off);
    row->addStretch();
    column->addLayout(row);
    caption(column, u"Secondary, flat, small"_s);
    row = new QHBoxLayout;
    row->addWidget(new Button(ButtonKind::Secondary, u"&Back"_s, widget));
    auto *again = new Button(ButtonKind::Secondary, u"Check a&gain"_s, widget);
    again->setIconName(u"again"_s);
    row->addWidget(again);
    row->addWidget(new Button(ButtonKind::Flat, u"Not now"_s, widget));
    row->addWidget(new Button(ButtonKind::Small, u"Show"_s, widget));
    row->addStretch();
    column->addLayout(row);
    auto *field = new Field(u"&Login of Tom's account"_s, widget);
    field->setText(u"tom@exampel.org"_s);
    field->setFault(u"Nobody has accepted with this login."_s);
    column->addSpacing(space(1));
    column->addWidget(field);
    caption(column, u"Fold: shut, open"_s);
    column->addWidget(new Fold(u"All 41 doors, with times and answers"_s, widget));
    auto *open = new Fold(u"What this check cannot tell"_s, widget);
    open->setContent(new Text(u"It is true for today."_s, TextRole::Body, Role::Ink2));
    open->setOpen(true);
    column->addWidget(open);
    column->addStretch();
    return widget;
}

QWidget *secondColumn(Gallery *gallery)
{
    auto *widget = new QWidget(gallery);
    auto *column = new QVBoxLayout(widget);
    caption(column, u"Choice: rest, chosen, cannot be"_s);
    auto *grid = new ChoiceGrid(1, 28, widget);
    grid->add(u"Immich"_s, u"immich"_s, u"photo"_s)->setTrailing(u"2283"_s);
    grid->add(u"Jellyfin"_s, u"jellyfin"_s, u"service"_s)->setTrailing(u"8096"_s);
    grid->add(u"old-laptop"_s, u"old"_s, u"machine"_s)
        ->setImpossible(u"belongs to another person of yours"_s);
    auto *two = grid->add(u"attic"_s, u"attic"_s, u"machine"_s);
    two->setDetail(u"this computer, connected"_s);
    two->setMark(ChoiceButton::Mark::Dot);
    grid->choose(u"jellyfin"_s);
    column->addWidget(grid);
    caption(column, u"Address and command with copy; a secret"_s);
    column->addWidget(new CopyRow(u"Address"_s, u"100.101.102.103"_s, widget));
    auto *secret = new CopyRow(u"Invite link"_s, u"https://login.example.com/invite/x"_s, widget);
    secret->setSecret(true);
    column->addWidget(secret);
    caption(column, u"Callout"_s);
    auto *note = new Callout(Callout::Kind::Note, widget);
    note->setWords(
        {}, u"Jellyfin answers on port 8096 of attic."_s, u"attic also listens on 22, 445 and 631."_s);
    auto *warning = new Callout(Callout::Kind::Attention, widget);
    warning->setWords(
        u"Your rule 3 lets everyone you share with in, on every port."_s, u"Tom would reach all of attic."_s);
    auto *practice = new Callout(Callout::Kind::Practice, widget);
    practice->setWords(u"Practice."_s, u"Two made-up houses; nothing is sent."_s);
    for (Callout *callout : {note, warning, practice})
        column->addWidget(callout);
    column->addStretch();
    return widget;
}

QWidget *thirdColumn(Gallery *gallery)
{
    auto *widget = new QWidget(gallery);
    auto *column = new QVBoxLayout(widget);
    caption(column, u"Status words"_s);
    auto *rows = new Rows(widget);
    for (const Status status : {Status::OpenAsPromised, Status::Shut, Status::OpenNotPromised,
             Status::LooselyClosed, Status::ServiceDown, Status::NotKnownYet})
        rows->add(new StatusLabel(status, 20, widget));
    column->addWidget(rows);
    caption(column, u"Planks: running and done"_s);
    auto *running = new PlankBar(widget);
    running->setPlanks(planks(20, 9, 7, 0));
    column->addWidget(running);
    auto *done = new PlankBar(widget);
    done->setPlanks(planks(20, 20, 12, 5));
    column->addWidget(done);
    auto *legend = new PlankLegend(widget);
    legend->setPlanks(planks(20, 20, 12, 5));
    column->addWidget(legend);
    auto *clock = new ProgressClock(widget);
    clock->setHasBar(true);
    clock->start(u"Waiting for attic to receive the rule"_s);
    clock->setProgress(38, 100);
    column->addWidget(clock);
    caption(column, u"Diff"_s);
    auto *diff = new DiffView(widget);
    diff->setTexts(
        u"{\n  \"grants\": [\n    // Allow all connections.\n    {\"src\": [\"*\"],\n     \"dst\": [\"*\"], \"ip\": [\"*\"]},\n  ],\n}\n"_s,
        u"{\n  \"grants\": [\n    // Allow all connections.\n    {\"src\": [\"autogroup:member\"],\n     \"dst\": [\"*\"], \"ip\": [\"*\"]},\n    {\"src\": [\"tom@example.org\"]},\n  ],\n}\n"_s);
    diff->setNote(4, u"rule 3"_s);
    column->addWidget(diff);
    column->addStretch();
    return widget;
}

} // namespace

Gallery::Gallery(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setSpacing(space(2));
    row->addWidget(firstColumn(this), 1);
    row->addWidget(secondColumn(this), 1);
    row->addWidget(thirdColumn(this), 1);
    chainFocus(focusOrder(this));
}
