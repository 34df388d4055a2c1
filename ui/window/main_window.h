// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/share/register.h"
#include "core/share/visit.h"
#include "ui/history/history_view.h"
#include "ui/theme/theme.h"
#include "ui/window/navigator.h"
#include "ui/window/policy_watch.h"

#include <QMainWindow>

#include <map>

class QMenu;
class QStackedWidget;
class QUrl;

namespace practice {
class World;
}

namespace ui {

class Callout;
class PolicyWatch;
class RegisterPage;
class Text;

/// What the window needs from outside. References outlive the window.
struct WindowPorts {
    share::Register &shares;
    share::VisitRegister *visits = nullptr;
    const base::Clock &clock;
    practice::World *practice = nullptr; ///< not null: practice mode, labelled as such
    /// The bytes of a file of at most some 4 MB, or a sentence that says why not.
    std::function<Result<QByteArray, QString>(const QUrl &file)> readFile = {};
    /// Opens a window in practice mode.
    std::function<void()> startPractice = {};
    std::function<void(const QString &language)> speak
        = {}; ///< shows everything in this language from now on
    std::function<QString()> spoken = {};
    QStringList languages = {};
    AskPolicy policyToday = {}; ///< empty: nothing is said about today's policy file
    std::function<void(Appearance appearance)> appearanceChosen
        = {};                          ///< to be remembered; it is applied already
    history::RunStore *runs = nullptr; ///< null: nothing is said about what was measured before
    HistoryView::SaveFile saveFile = {};
};

/// The window: the register, and what takes its place while it runs. Flows are provided from outside, one
/// factory for each kind of request.
class MainWindow : public QMainWindow, public Navigator {
    Q_OBJECT

public:
    explicit MainWindow(WindowPorts ports, QWidget *parent = nullptr);
    ~MainWindow() override;

    void provide(Request::Kind kind, Factory factory);
    void goHome() override;
    void open(const Request &request) override;
    [[nodiscard]] bool canOpen(Request::Kind kind) const override;
    /// What would be shown for a request: for a factory that leads on to another one.
    [[nodiscard]] Result<QWidget *, QString> make(const Request &request);
    /// Shows what \a make makes, or the sentence that says why not.
    void take(const std::function<Result<QWidget *, QString>(QWidget *parent)> &make);
    /// Opens a card or a result, by what the bytes are.
    void openFile(const QUrl &file);
    void openBytes(const QByteArray &bytes);
    /// What takes the window now; null: the register.
    [[nodiscard]] QWidget *surface() const { return m_surface; }
    [[nodiscard]] RegisterPage *registerPage() const { return m_register; }

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildUi();
    void buildMenus();
    void addLanguageMenu(QMenu *menu);
    void addAppearanceMenu(QMenu *menu);
    void addPracticeMenu();
    void place(QWidget *surface);
    void dropSurface();
    void showFault(const QString &sentence);
    void showDue();
    void askForFile();
    void checkAgain();
    void help();
    void about();
    void provideOwn();
    [[nodiscard]] Result<QWidget *, QString> makeHistory(
        const Request &request, Navigator &navigator, QWidget *parent);

    WindowPorts m_ports;
    std::map<Request::Kind, Factory> m_factories;
    QStackedWidget *m_stack = nullptr;
    RegisterPage *m_register = nullptr;
    PolicyWatch *m_watch = nullptr;
    QWidget *m_surface = nullptr;
    QWidget *m_due = nullptr;
    Text *m_dueText = nullptr;
    Callout *m_fault = nullptr;
};

} // namespace ui
