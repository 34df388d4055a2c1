// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "core/practice/world.h"
#include "core/share/card.h"
#include "ui/history/history_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/drop_zone.h"
#include "ui/widgets/flow_view.h"
#include "ui/widgets/help_dialog.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/page.h"
#include "ui/widgets/text.h"
#include "ui/widgets/words.h"
#include "ui/window/about_dialog.h"
#include "ui/window/details_page.h"
#include "ui/window/register_page.h"

#include <QActionGroup>
#include <QApplication>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLocale>
#include <QMenuBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

MainWindow::MainWindow(WindowPorts ports, QWidget *parent)
    : QMainWindow(parent)
    , m_ports(std::move(ports))
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(space(80), space(56));
    resize(space(137.5), space(90));
    buildUi();
    auto *drop = new DropZone(this);
    connect(drop, &DropZone::fileDropped, this, &MainWindow::openFile);
}

MainWindow::~MainWindow() = default;

void MainWindow::buildUi()
{
    setWindowTitle(m_ports.practice ? tr("Halfdoor – practice") : tr("Halfdoor"));
    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins({});
    column->setSpacing(0);
    if (m_ports.practice) {
        auto *banner = new Callout(Callout::Kind::Practice, central);
        banner->setObjectName(u"practiceBanner"_s);
        banner->setWords(tr("Practice."), tr("Two made-up houses; nothing is sent."));
        banner->layout()->setContentsMargins(space(2), space(0.75), space(2), space(0.75));
        auto *frame = new QVBoxLayout;
        frame->setContentsMargins(space(2), space(1), space(2), 0);
        frame->addWidget(banner);
        column->addLayout(frame);
    }
    m_fault = new Callout(Callout::Kind::Attention, central);
    m_fault->setObjectName(u"windowFault"_s);
    m_fault->hide();
    column->addWidget(m_fault);
    m_stack = new QStackedWidget(central);
    column->addWidget(m_stack, 1);

    auto *due = new QFrame(central);
    due->setProperty("box", u"sunken"_s);
    auto *row = new QHBoxLayout(due);
    row->setContentsMargins(space(5), space(1.25), space(5), space(1.25));
    row->setSpacing(space(1));
    m_dueText = new Text({}, TextRole::Detail, Role::Ink2, due);
    m_dueText->setObjectName(u"nextDue"_s);
    m_dueText->setMeasure(0);
    row->addWidget(new IconLabel(u"clock"_s, 16, Role::Ink2, due));
    row->addWidget(m_dueText, 1);
    m_due = due;
    column->addWidget(due);
    setCentralWidget(central);

    m_register = new RegisterPage(
        m_ports.shares, m_ports.visits, m_ports.clock, m_ports.practice != nullptr, *this, m_stack);
    m_watch = new PolicyWatch(m_ports.policyToday, this);
    m_register->follow(*m_watch);
    m_register->countRuns(m_ports.runs);
    m_stack->addWidget(m_register);
    connect(m_register, &RegisterPage::practiceRequested, this, [this] {
        if (m_ports.startPractice)
            m_ports.startPractice();
    });
    provideOwn();
    buildMenus();
    goHome();
}

void MainWindow::provideOwn()
{
    provide(Request::Kind::ShowShare,
        [this](const Request &request, Navigator &navigator, QWidget *parent) -> Result<QWidget *, QString> {
            const auto share = m_ports.shares.load(request.id);
            if (!share)
                return fail(share::describe(share.error()));
            return new DetailsPage(*share, m_ports.clock, navigator, m_watch, m_ports.runs, parent);
        });
    if (m_ports.runs) {
        provide(Request::Kind::ShowHistory,
            [this](const Request &request, Navigator &navigator, QWidget *parent) {
                return makeHistory(request, navigator, parent);
            });
    }
}

Result<QWidget *, QString> MainWindow::makeHistory(
    const Request &request, Navigator &navigator, QWidget *parent)
{
    const auto share = m_ports.shares.load(request.id);
    if (!share)
        return fail(share::describe(share.error()));
    HistorySubject subject = subjectOf(*share);
    subject.canFix = subject.canFix && canOpen(Request::Kind::ChangeRule);
    auto *view = new HistoryView(*m_ports.runs, m_ports.clock, subject, m_ports.saveFile, parent);
    const QString id = request.id;
    const auto opens
        = [&navigator](const Request &next) { return [&navigator, next] { navigator.open(next); }; };
    connect(view, &HistoryView::left, view, opens({.kind = Request::Kind::ShowShare, .id = id}),
        Qt::QueuedConnection);
    connect(view, &HistoryView::fixRequested, view,
        opens({.kind = Request::Kind::ChangeRule, .id = id, .task = share::RuleTask::Open}),
        Qt::QueuedConnection);
    connect(view, &HistoryView::checkRequested, view,
        opens({.kind = Request::Kind::ContinueShare, .id = id, .step = share::Step::TheProof}),
        Qt::QueuedConnection);
    if (canOpen(Request::Kind::ContinueShare) && !share->endedAt.isValid())
        view->historyPage()->offerChecking(true);
    if (!request.run.isEmpty())
        view->showRun(request.run);
    return view;
}

void MainWindow::buildMenus()
{
    menuBar()->clear();
    QMenu *share = menuBar()->addMenu(tr("&Share"));
    QAction *begin = share->addAction(
        tr("&Share something…"), QKeySequence::New, this, [this] { open({Request::Kind::NewShare}); });
    QAction *card = share->addAction(tr("I &got a card…"), this, [this] { open({Request::Kind::OpenCard}); });
    begin->setObjectName(u"actionNew"_s);
    card->setObjectName(u"actionCard"_s);
    share->addAction(tr("&Open a card or a result…"), QKeySequence::Open, this, &MainWindow::askForFile);
    share->addSeparator();
    share->addAction(
        tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), qApp, [] { QApplication::closeAllWindows(); });

    QMenu *check = menuBar()->addMenu(tr("&Check"));
    check->addAction(tr("Check &again\tF5"), this, &MainWindow::checkAgain);

    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addAction(tr("&Your shares"), QKeySequence(Qt::ALT | Qt::Key_Home), this, &MainWindow::goHome);
    view->addAction(tr("&Find a share"), QKeySequence::Find, this, [this] {
        if (!m_surface)
            m_register->focusSearch();
    });
    view->addSeparator();
    addAppearanceMenu(view);
    addLanguageMenu(view);
    addPracticeMenu();

    // The menu is not shown beside a flow; its keys work all the same.
    const auto menus = menuBar()->findChildren<QMenu *>();
    for (QMenu *menu : menus) {
        const auto deeds = menu->actions();
        for (QAction *deed : deeds)
            if (!deed->shortcut().isEmpty())
                addAction(deed);
    }

    QMenu *aid = menuBar()->addMenu(tr("&Help"));
    aid->addAction(tr("&Help for this page\tF1"), this, &MainWindow::help);
    aid->addAction(tr("&About Halfdoor"), this, &MainWindow::about);
}

void MainWindow::addAppearanceMenu(QMenu *menu)
{
    QMenu *looks = menu->addMenu(tr("&Appearance"));
    auto *group = new QActionGroup(looks);
    const auto add = [&](const QString &words, Appearance appearance) {
        QAction *action = looks->addAction(words);
        action->setCheckable(true);
        action->setChecked(currentAppearance() == appearance);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, appearance] {
            applyTheme(*qApp, appearance);
            if (m_ports.appearanceChosen)
                m_ports.appearanceChosen(appearance);
        });
    };
    add(tr("As the &system"), Appearance::System);
    add(tr("&Light"), Appearance::Light);
    add(tr("&Dark"), Appearance::Dark);
}

void MainWindow::addLanguageMenu(QMenu *menu)
{
    if (!m_ports.speak || m_ports.languages.size() < 2)
        return;
    QMenu *languages = menu->addMenu(tr("&Language"));
    auto *group = new QActionGroup(languages);
    for (const QString &id : std::as_const(m_ports.languages)) {
        const QString name = capitalised(QLocale(id).nativeLanguageName());
        QAction *action = languages->addAction(id == u"en"_s ? u"English"_s : name);
        action->setCheckable(true);
        action->setChecked(m_ports.spoken && m_ports.spoken() == id);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id] { m_ports.speak(id); });
    }
}

void MainWindow::addPracticeMenu()
{
    if (!m_ports.practice)
        return;
    QMenu *menu = menuBar()->addMenu(tr("&Practice"));
    menu->setObjectName(u"practiceMenu"_s);
    practice::World *world = m_ports.practice;
    for (const practice::Rehearsal rehearsal : practice::allRehearsals) {
        QAction *action = menu->addAction(practice::describe(rehearsal));
        action->setCheckable(true);
        action->setChecked(world->isRehearsing(rehearsal));
        connect(
            action, &QAction::toggled, this, [world, rehearsal](bool on) { world->rehearse(rehearsal, on); });
    }
}

void MainWindow::provide(Request::Kind kind, Factory factory)
{
    m_factories[kind] = std::move(factory);
}

bool MainWindow::canOpen(Request::Kind kind) const
{
    return m_factories.contains(kind);
}

void MainWindow::open(const Request &request)
{
    const auto found = m_factories.find(request.kind);
    if (found == m_factories.end())
        return;
    take([&](QWidget *parent) { return found->second(request, *this, parent); });
}

Result<QWidget *, QString> MainWindow::make(const Request &request)
{
    const auto found = m_factories.find(request.kind);
    if (found == m_factories.end())
        return fail(QString());
    return found->second(request, *this, m_stack);
}

void MainWindow::take(const std::function<Result<QWidget *, QString>(QWidget *)> &make)
{
    const auto made = make(m_stack);
    if (!made) {
        showFault(made.error());
        return;
    }
    m_fault->hide();
    place(*made);
}

void MainWindow::place(QWidget *surface)
{
    dropSurface();
    m_surface = surface;
    m_stack->addWidget(surface);
    m_stack->setCurrentWidget(surface);
    m_due->hide();
    menuBar()->setVisible(qobject_cast<DetailsPage *>(surface) != nullptr);
    if (auto *flow = qobject_cast<FlowView *>(surface)) {
        connect(flow, &FlowView::left, this, &MainWindow::goHome, Qt::QueuedConnection);
        connect(flow, &FlowView::finished, this, &MainWindow::goHome, Qt::QueuedConnection);
    } else if (auto *page = qobject_cast<Page *>(surface)) {
        page->enter();
        page->refresh();
        page->focusFirst();
    } else if (auto *runs = qobject_cast<HistoryView *>(surface)) {
        runs->currentPage()->enter();
        runs->currentPage()->refresh();
        runs->currentPage()->focusFirst();
    } else if (auto *inner = surface->findChild<FlowView *>(); inner && !inner->isHidden()) {
        inner->currentPage()->focusFirst();
    } else if (auto *primary = surface->findChild<QWidget *>(u"primary"_s)) {
        primary->setFocus(Qt::OtherFocusReason);
    } else {
        surface->setFocus(Qt::OtherFocusReason);
    }
}

/// A surface may ask for another one from inside of its own slot, so it goes when control is back.
void MainWindow::dropSurface()
{
    if (m_surface) {
        m_surface->hide();
        m_stack->removeWidget(m_surface);
        m_surface->deleteLater();
        m_surface = nullptr;
    }
}

void MainWindow::goHome()
{
    dropSurface();
    m_fault->hide();
    m_register->reload();
    m_stack->setCurrentWidget(m_register);
    menuBar()->show();
    showDue();
    m_register->focusFirst();
}

void MainWindow::showDue()
{
    const QString due = m_register->nextDue();
    m_dueText->setPlain(!due.isEmpty() ? due
            : m_register->isEmpty()
            ? tr("Halfdoor has no server and no account. It is not affiliated with Tailscale.")
            : tr("Nothing is due."));
    m_due->findChild<IconLabel *>()->setVisible(!due.isEmpty());
    m_due->show();
}

void MainWindow::showFault(const QString &sentence)
{
    m_fault->setWords({}, sentence);
    m_fault->show();
    announce(m_fault, sentence);
}

void MainWindow::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a card or a result"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Cards and results (*.halfdoor *.halfdoor-result)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::urlSelected, this, &MainWindow::openFile);
    dialog->open();
}

void MainWindow::openFile(const QUrl &file)
{
    if (!m_ports.readFile)
        return;
    const auto bytes = m_ports.readFile(file);
    if (bytes)
        openBytes(*bytes);
    else
        showFault(bytes.error());
}

void MainWindow::openBytes(const QByteArray &bytes)
{
    switch (share::incomingKind(bytes)) {
    case share::Incoming::Card:
        open({.kind = Request::Kind::OpenCard, .bytes = bytes});
        break;
    case share::Incoming::Result:
        open({.kind = Request::Kind::ReadResult, .bytes = bytes});
        break;
    case share::Incoming::Unknown:
        showFault(tr("This file is neither a card nor a result of Halfdoor. Nothing was changed."));
        break;
    }
}

namespace {

/// The page that a surface shows now; null: it has none.
Page *pageOf(QWidget *surface)
{
    if (auto *page = qobject_cast<Page *>(surface))
        return page;
    const auto pages = surface ? surface->findChildren<Page *>() : QList<Page *>();
    const auto shown
        = std::find_if(pages.begin(), pages.end(), [](const Page *each) { return each->isVisible(); });
    return shown == pages.end() ? nullptr : *shown;
}

} // namespace

void MainWindow::checkAgain()
{
    if (auto *details = qobject_cast<DetailsPage *>(m_surface))
        details->checkAgain();
    else if (auto *page = pageOf(m_surface))
        page->checkAgain();
}

void MainWindow::help()
{
    if (!showHelp(pageOf(m_surface)))
        about();
}

void MainWindow::about()
{
    auto *dialog = new AboutDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    // A flow keeps its own language while it runs (the friend's); the rest is built anew.
    if (event->type() == QEvent::LanguageChange && m_stack && !m_surface) {
        delete takeCentralWidget();
        m_surface = nullptr;
        buildUi();
    }
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F1)
        help();
    else if (event->key() == Qt::Key_F5)
        checkAgain();
    else
        QMainWindow::keyPressEvent(event);
}

} // namespace ui
