// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/details_page.h"

#include "ui/history/history_words.h"
#include "ui/host/access_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/page.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/text.h"
#include "ui/widgets/trend_strip.h"
#include "ui/window/policy_watch.h"
#include "ui/window/share_words.h"

#include <QFrame>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QWidget *layerRow(const LayerLine &line, QWidget *parent)
{
    auto *row = new QFrame(parent);
    const bool broken = line.status == Status::Attention;
    if (broken)
        row->setProperty("box", u"attention"_s);
    auto *name = new Text(line.name, TextRole::Strong, Role::Ink, row);
    name->setWordWrap(false);
    name->setMinimumWidth(space(9.5));
    auto *sentence = new Text(line.sentence, TextRole::Body, broken ? Role::Ink : Role::Ink2, row);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(
        space(1.5), space(1.1), space(1.5), space(1.1)); // the tint of a broken one stands out by that much
    layout->setSpacing(space(1.5));
    layout->addWidget(new IconLabel(line.icon, 20, Role::Ink, row), 0, Qt::AlignTop);
    layout->addWidget(name, 0, Qt::AlignTop);
    layout->addWidget(sentence, 1);
    auto *word = new StatusLabel(line.status, 16, row);
    word->setStatus(line.status, line.word);
    layout->addWidget(word, 0, Qt::AlignTop);
    row->setAccessibleName(u"%1: %2. %3"_s.arg(line.name, line.word, line.sentence));
    return row;
}

QDateTime lastChecked(const share::Share &share)
{
    QDateTime at;
    for (const share::Event &event : share.history)
        if (event.kind == share::Event::Kind::Checked || event.kind == share::Event::Kind::ResultRead)
            at = event.at;
    return at;
}

} // namespace

DetailsPage::DetailsPage(const share::Share &share, const base::Clock &clock, Navigator &navigator,
    PolicyWatch *watch, history::RunStore *runs, QWidget *parent)
    : QWidget(parent)
    , m_share(share)
    , m_clock(clock)
    , m_navigator(navigator)
    , m_watch(watch)
    , m_runs(runs)
{
    setObjectName(u"details"_s);
    auto *back = new Button(ButtonKind::Link, tr("&Your shares"), this);
    back->setObjectName(u"toShares"_s);
    connect(back, &QAbstractButton::clicked, this, [this] { m_navigator.goHome(); });

    auto *content = new ScrollContent;
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space(4.5));
    columns->addWidget(makeLayers(), 1);
    columns->addWidget(makeSide());
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(space(3.5), space(2.5), space(5), space(3));
    inner->addLayout(columns);
    inner->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(content);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(space(5), space(2), space(5), 0);
    top->setSpacing(space(1.25));
    top->addWidget(back, 0, Qt::AlignLeft);
    top->addWidget(makeHead());
    column->addLayout(top);
    column->addWidget(scroll, 1);
    if (m_watch) { // what the file says stands in the headline as well
        connect(m_watch, &PolicyWatch::looked, this, &DetailsPage::showStanding);
        showStanding();
        m_watch->look({m_share});
    }
    chainFocus(focusOrder(this));
}

std::pair<QString, Request> DetailsPage::nextDeed() const
{
    using State = share::Summary::State;
    const share::Step step = share::nextStep(m_share);
    const Request goOn{Request::Kind::ContinueShare, m_share.id, step};
    if (m_navigator.canOpen(Request::Kind::ShowHistory) && hasOpenReview(m_runs, m_share, m_clock.now()))
        return {tr("What to d&o"), {.kind = Request::Kind::ShowHistory, .id = m_share.id}};
    switch (summary().state) {
    case State::Draft:
    case State::Waiting:
        //: %1 the title of a page
        return {tr("Go &on: %1").arg(titleOf(step)), goOn};
    case State::Attention:
        return {tr("What to d&o"), goOn};
    case State::Paused:
        return {tr("&Open it again…"), {Request::Kind::ChangeRule, m_share.id, {}, share::RuleTask::Resume}};
    case State::Ending:
        return {tr("Go on e&nding it"), {Request::Kind::EndShare, m_share.id}};
    case State::OpenAsPromised:
        return {tr("Check a&gain"), {Request::Kind::ContinueShare, m_share.id, share::Step::TheProof}};
    case State::Ended:
        return {};
    }
    Q_UNREACHABLE();
}

QWidget *DetailsPage::makeHead()
{
    const ShareCardView view = cardViewOf(m_share, summary(), nullptr, m_clock.now());
    auto *head = new PageHeader(this);
    m_head = head;
    head->setTitle(titleOf(m_share));
    head->setLine(u"%1 %2"_s.arg(view.stateWord, view.sentence).trimmed());
    const Status status = view.status;
    head->setVerdictIcon(iconOf(status), colourOf(status));
    const auto [words, request] = nextDeed();
    const bool isProof
        = request.kind == Request::Kind::ContinueShare && request.step == share::Step::TheProof;
    const bool canCheck = m_share.rule.state == share::Rule::State::Saved && !m_share.endedAt.isValid();
    if (canCheck && !isProof && m_navigator.canOpen(Request::Kind::ContinueShare)) {
        auto *again = new Button(ButtonKind::Secondary, tr("Check a&gain"), head);
        again->setIconName(u"again"_s);
        again->setObjectName(u"checkAgain"_s);
        connect(again, &QAbstractButton::clicked, this, &DetailsPage::checkAgain);
        head->addAction(again);
    }
    if (!words.isEmpty() && m_navigator.canOpen(request.kind)) {
        auto *next = new Button(ButtonKind::Primary, words, head);
        next->setObjectName(u"primary"_s);
        connect(next, &QAbstractButton::clicked, this, [this, asked = request] { m_navigator.open(asked); });
        head->addAction(next);
    }
    return head;
}

QHBoxLayout *DetailsPage::indented(QWidget *inner)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space(1.5), 0, space(1.5), 0);
    row->addWidget(inner);
    return row;
}

QWidget *DetailsPage::makeLayers()
{
    auto *widget = new QWidget(this);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    column->setSpacing(0);
    const QString who = m_share.person.name.isEmpty() ? tr("your friend") : m_share.person.name;
    column->addLayout(indented(
        new Text(tr("From %1 to the service, step by step").arg(who), TextRole::Section, Role::Ink, widget)));
    column->addSpacing(space(0.5));
    m_layers = new QWidget(widget);
    m_layers->setObjectName(u"layers"_s);
    auto *rows = new QVBoxLayout(m_layers);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    showLayers(nullptr);
    column->addWidget(m_layers);
    column->addSpacing(space(2));
    column->addLayout(indented(makeStanding()));
    if (QWidget *measured = makeMeasured()) {
        column->addSpacing(space(2));
        column->addLayout(indented(measured));
    }
    column->addStretch(1);
    return widget;
}

/// The seven steps; with \a standing, the rule as it stands in today's file.
void DetailsPage::showLayers(const share::Standing *standing)
{
    clearLayout(m_layers->layout());
    auto *column = static_cast<QVBoxLayout *>(m_layers->layout());
    bool broken = false;
    bool first = true;
    bool boxBefore = false;
    for (const share::LayerRow &row : share::layersOf(m_share, standing, m_clock.now())) {
        const LayerLine line = lineOf(row, m_share, standing);
        const bool box = line.status == Status::Attention;
        broken = broken || row.state == share::LayerState::Broken;
        if (!first && !box && !boxBefore)
            column->addLayout(indented(hairline(m_layers)));
        column->addWidget(layerRow(line, m_layers));
        first = false;
        boxBefore = box;
    }
    if (broken) {
        column->addSpacing(space(1.25));
        column->addLayout(
            indented(new Text(tr("What comes after a broken step cannot be known until that step works."),
                TextRole::Detail, Role::Ink2, m_layers)));
    }
}

share::Summary DetailsPage::summary() const
{
    return summaryWith(m_runs, m_share, m_clock.now());
}

/// The runs at a glance, and what of them asks for a decision. Null without any.
QWidget *DetailsPage::makeMeasured()
{
    if (!m_runs)
        return nullptr;
    const HistoryDesk desk(*m_runs, m_clock, subjectOf(m_share));
    if (desk.runs().empty())
        return nullptr;
    auto *place = new QWidget(this);
    place->setObjectName(u"measured"_s);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins({});
    column->setSpacing(space(1));
    auto *strip = new TrendStrip(place);
    strip->setMarks(marksOf(desk.trend(), m_clock.now()));
    strip->setSummary(history::describe(desk.trend(), desk.runs().size()));
    auto *words
        = new Text(history::describe(desk.trend(), desk.runs().size()), TextRole::Detail, Role::Ink2, place);
    column->addWidget(new Text(tr("What was measured"), TextRole::Section, Role::Ink, place));
    column->addWidget(strip);
    column->addWidget(words);
    auto *rows = new Rows(place);
    for (const history::Review &review : desk.reviews()) {
        if (!review.isOver()) {
            auto *row = new OutcomeRow(rows);
            const bool isOpen = review.state == history::Review::State::Open;
            row->setStatus(isOpen ? Status::Attention : Status::Expected);
            row->setTitle(history::describe(review.deviation), isOpen);
            row->setDetail(history::describe(review));
            row->setWord(history::describe(review.state), isOpen ? Role::Attention : Role::Ink);
            rows->add(row);
        }
    }
    column->addWidget(rows);
    const auto openRun = [this](const QString &run) {
        m_navigator.open({.kind = Request::Kind::ShowHistory, .id = m_share.id, .run = run});
    };
    connect(strip, &TrendStrip::activated, this, openRun);
    connect(strip, &TrendStrip::currentChanged, words,
        [strip, words](int index) { words->setPlain(strip->marks().at(index).words); });
    return place;
}

/// What the policy file has today. It is looked at beside the window, so it may come later or not at all.
QWidget *DetailsPage::makeStanding()
{
    m_standing = new QWidget(this);
    m_standing->setObjectName(u"standing"_s);
    m_standingRows = new Rows(m_standing);
    auto *column = new QVBoxLayout(m_standing);
    column->setContentsMargins({});
    column->setSpacing(space(0.5));
    column->addWidget(new Text(tr("In your policy file today"), TextRole::Section, Role::Ink, m_standing));
    column->addWidget(m_standingRows);
    m_standing->hide();
    return m_standing;
}

void DetailsPage::showStanding()
{
    const share::Standing *standing = m_watch->of(m_share.id);
    m_standing->setVisible(standing != nullptr);
    if (!standing)
        return;
    const ShareCardView view = cardViewOf(m_share, summary(), standing, m_clock.now());
    m_head->setLine(u"%1 %2"_s.arg(view.stateWord, view.sentence).trimmed());
    m_head->setVerdictIcon(iconOf(view.status), colourOf(view.status));
    showLayers(standing);
    m_standingRows->clear();
    const auto add = [this](const QString &icon, Role colour, const QString &words, const QString &detail) {
        auto *row = new OutcomeRow(m_standingRows);
        row->setIcon(icon, colour);
        row->setTitle(words);
        row->setDetail(detail);
        m_standingRows->add(row);
    };
    const QString seen = m_watch->isLive()
        ? tr("Read just now.")
        : tr("As you showed it on %1.").arg(dateWords(m_watch->seenAt().toLocalTime().date()));
    const bool isKept = share::isAsKept(m_share, *standing);
    add(isKept ? u"check"_s : u"attention"_s, isKept ? Role::Accent : Role::Attention,
        share::describe(*standing, m_share), seen);
    constexpr std::size_t mostShown = 4;
    for (std::size_t i = 0; i < std::min(mostShown, standing->others.size()); ++i)
        add(u"attention"_s, Role::Attention, AccessWords::finding(standing->others[i]), {});
    if (standing->others.size() > mostShown) {
        add(u"more"_s, Role::Ink2,
            tr("%n more rule(s) of that kind.", nullptr,
                static_cast<int>(standing->others.size() - mostShown)),
            {});
    }
    if (standing->others.empty()) {
        add(u"shut"_s, Role::Ink, tr("Nobody else with whom you share %1 gets in.").arg(m_share.machine.name),
            {});
    }
}

void DetailsPage::addDeed(
    QVBoxLayout *column, const QString &icon, const QString &words, const Request &request)
{
    if (!m_navigator.canOpen(request.kind))
        return;
    auto *link = new Button(ButtonKind::Link, words, this);
    connect(link, &QAbstractButton::clicked, this, [this, request] { m_navigator.open(request); });
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, space(0.5), 0, space(0.5));
    row->setSpacing(space(1));
    row->addWidget(new IconLabel(icon, 20, Role::Ink, this));
    row->addWidget(link);
    row->addStretch(1);
    column->addLayout(row);
}

QWidget *DetailsPage::makeSide()
{
    auto *widget = new QWidget(this);
    widget->setFixedWidth(space(36));
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    column->setSpacing(space(0.5));
    column->addWidget(new Text(tr("The share"), TextRole::Section, Role::Ink, widget));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space(2));
    grid->setContentsMargins(0, space(0.75), 0, 0);
    grid->setVerticalSpacing(space(1));
    grid->setColumnStretch(1, 1);
    const auto fact = [&](const QString &name, const QString &value) {
        if (!value.isEmpty()) {
            const int row = grid->rowCount();
            auto *label = new Text(name, TextRole::Body, Role::Ink2, widget);
            label->setWordWrap(false);
            grid->addWidget(label, row, 0, Qt::AlignTop);
            grid->addWidget(new Text(value, TextRole::Body, Role::Ink, widget), row, 1);
        }
    };
    const auto day = [](const QDate &date) { return date.isValid() ? dateWords(date) : QString(); };
    fact(tr("Why"), m_share.why);
    fact(tr("Login"), m_share.person.login);
    fact(tr("Since"), day(m_share.createdAt.toLocalTime().date()));
    fact(tr("Checked"), day(lastChecked(m_share).toLocalTime().date()));
    fact(tr("Review"), day(m_share.aftercare.review));
    fact(tr("Ends"), day(m_share.aftercare.end));
    fact(tr("Ended"), day(m_share.endedAt.toLocalTime().date()));
    column->addLayout(grid);
    column->addSpacing(space(1.5));
    column->addWidget(hairline(widget));
    column->addSpacing(space(0.5));
    const bool lives = !m_share.endedAt.isValid();
    const bool saved = m_share.rule.state == share::Rule::State::Saved;
    if (lives && saved && m_share.rule.confirmed)
        addDeed(column, u"card"_s, tr("Show the car&d"), {Request::Kind::ShowCard, m_share.id});
    if (lives && !m_share.machine.name.isEmpty()) {
        addDeed(column, u"friend"_s, tr("&Another friend for %1…").arg(m_share.machine.name),
            {Request::Kind::AnotherFriend, m_share.id});
    }
    if (lives && saved) {
        addDeed(column, u"login"_s, tr("Na&me %1 another way…").arg(m_share.person.name),
            {Request::Kind::ChangeRule, m_share.id, {}, share::RuleTask::Open});
        addDeed(column, u"pause"_s, tr("Pa&use…"),
            {Request::Kind::ChangeRule, m_share.id, {}, share::RuleTask::Pause});
    }
    if (lives)
        addDeed(column, u"shut"_s, tr("&End this share…"), {Request::Kind::EndShare, m_share.id});
    if (m_runs) {
        addDeed(column, u"clock"_s, tr("&What was measured…"),
            {.kind = Request::Kind::ShowHistory, .id = m_share.id});
    }
    if (lives && saved) {
        addDeed(column, u"search"_s, tr("&Four witnesses…"),
            {.kind = Request::Kind::ShowWitnesses, .id = m_share.id});
    }
    column->addWidget(makeHistory());
    column->addStretch(1);
    return widget;
}

QWidget *DetailsPage::makeHistory()
{
    const auto count = static_cast<int>(m_share.history.size());
    auto *fold = new Fold(tr("History: %n event(s)", nullptr, count), this);
    auto *list = new QWidget(fold);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins({});
    column->setSpacing(space(1));
    for (auto event = m_share.history.rbegin(); event != m_share.history.rend(); ++event) {
        auto *words = new Text(wordsOf(*event), TextRole::Body, Role::Ink, list);
        auto *when = new Text(momentWords(event->at, m_clock.now()), TextRole::Detail, Role::Ink2, list);
        column->addWidget(words);
        column->addWidget(when);
    }
    fold->setContent(list);
    return fold;
}

void DetailsPage::checkAgain()
{
    if (m_share.rule.state == share::Rule::State::Saved && !m_share.endedAt.isValid())
        m_navigator.open({Request::Kind::ContinueShare, m_share.id, share::Step::TheProof});
}

void DetailsPage::keyPressEvent(QKeyEvent *event)
{
    if (isBack(*event)) {
        m_navigator.goHome();
    } else if (event->key() == Qt::Key_F5) {
        checkAgain();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (auto *button = qobject_cast<QAbstractButton *>(focusWidget()))
            button->click();
        else if (auto *primary = findChild<Button *>(u"primary"_s))
            primary->click();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace ui
