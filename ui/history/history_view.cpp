// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_view.h"

#include "ui/history/history_page.h"
#include "ui/history/run_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/footer.h"

#include <QPointer>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

HistoryView::HistoryView(history::RunStore &store, const base::Clock &clock, HistorySubject subject,
    SaveFile saveFile, QWidget *parent)
    : QWidget(parent)
    , m_desk(store, clock, std::move(subject))
    , m_saveFile(std::move(saveFile))
    , m_stack(new QStackedWidget(this))
    , m_history(new HistoryPage(m_desk))
    , m_run(new RunPage(m_desk.subject().names))
{
    setObjectName(u"historyView"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stack);
    m_stack->addWidget(m_history);
    m_stack->addWidget(m_run);
    m_run->offerSaving(bool(m_saveFile));
    connect(m_history, &HistoryPage::runRequested, this, &HistoryView::showRun);
    connect(m_history, &HistoryPage::fixRequested, this, &HistoryView::fixRequested);
    connect(m_history, &HistoryPage::checkRequested, this, &HistoryView::checkRequested);
    connect(m_history, &HistoryPage::left, this, &HistoryView::left);
    connect(m_run, &RunPage::left, this, &HistoryView::showHistory);
    m_history->offerSaving(bool(m_saveFile));
    connect(m_run, &RunPage::saveRequested, this,
        [this](QWidget *button) { save(m_run, button, {m_run->run()}); });
    connect(m_history, &HistoryPage::saveRequested, this,
        [this](QWidget *button) { save(m_history, button, m_desk.runs()); });
    showHistory();
}

void HistoryView::save(Page *page, QWidget *button, const std::vector<history::Run> &runs)
{
    askForFormat(button, m_desk.exported(runs), [this, page](const QString &name, const QByteArray &bytes) {
        m_saveFile(page, name, bytes, [page = QPointer(page)](const QString &said) {
            if (page && !said.isEmpty()) {
                page->footer()->setHint(said);
                announce(page, said);
            }
        });
    });
}

Page *HistoryView::currentPage() const
{
    return static_cast<Page *>(m_stack->currentWidget());
}

void HistoryView::show(Page *page)
{
    m_stack->setCurrentWidget(page);
    page->footer()->setHint({});
    page->enter();
    page->refresh();
    page->focusFirst();
}

void HistoryView::showHistory()
{
    show(m_history);
}

void HistoryView::showRun(const QString &id)
{
    const history::Run *run = m_desk.run(id);
    if (!run)
        return showHistory();
    m_run->setRun(*run);
    show(m_run);
}

} // namespace ui
