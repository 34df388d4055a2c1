// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/run_export.h"
#include "ui/history/history_desk.h"

#include <QWidget>

class QStackedWidget;

namespace ui {

class HistoryPage;
class Page;
class RunPage;

/// One way to keep runs as a file.
struct RunFormat {
    QString words;  ///< “Table (CSV)”
    QString suffix; ///< ".csv"
    std::function<QByteArray(const report::RunHistory &)> write;
};
/// JSON, CSV and Markdown; for a single run also the XML of nmap.
[[nodiscard]] std::vector<RunFormat> runFormats(const report::RunHistory &history);
/// Asks which of the formats, from a menu at \a button, and hands name and bytes to \a save.
void askForFormat(QWidget *button, const report::RunHistory &history,
    std::function<void(const QString &name, const QByteArray &bytes)> save);

/// The history of one subject and, one step deeper, each of its runs.
class HistoryView : public QWidget {
    Q_OBJECT

public:
    using SaveFile = std::function<void(QWidget *asker, const QString &name, const QByteArray &bytes,
        std::function<void(const QString &said)> done)>;

    /// \a store and \a clock outlive the view. Without \a saveFile nothing can be saved.
    HistoryView(history::RunStore &store, const base::Clock &clock, HistorySubject subject, SaveFile saveFile,
        QWidget *parent = nullptr);

    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] HistoryPage *historyPage() const { return m_history; }
    /// Shows the list, read anew.
    void showHistory();
    /// Shows one run; the list when it is not there.
    void showRun(const QString &id);

Q_SIGNALS:
    void left();
    void fixRequested();
    void checkRequested();

private:
    void show(Page *page);
    void save(Page *page, QWidget *button, const std::vector<history::Run> &runs);

    HistoryDesk m_desk;
    SaveFile m_saveFile;
    QStackedWidget *m_stack;
    HistoryPage *m_history;
    RunPage *m_run;
};

} // namespace ui
