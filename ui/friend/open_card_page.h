// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/share/friend_flow.h"

#include <QWidget>

#include <functional>

class QPlainTextEdit;
class QUrl;

namespace ui {

class Button;
class FieldFault;
class Page;

/// Where a card comes in: dropped, opened as a file, or pasted from a chat. Everything that is wrong with it
/// is said as a sentence that says what to do; nothing of a card that cannot be used is used.
class OpenCardPage : public QWidget {
    Q_OBJECT

public:
    /// The bytes of a file, or a sentence that says why there are none.
    using ReadFile = std::function<Result<QByteArray, QString>(const QUrl &file)>;
    /// Asks the person for a file; an empty answer when he changed his mind.
    using AskForFile = std::function<void(QWidget *asker, std::function<void(const QUrl &file)> chosen)>;
    using Open = std::function<Result<share::OpenedCard, share::FlowError>(const QByteArray &bytes)>;

    OpenCardPage(Open open, ReadFile readFile, AskForFile askForFile, QWidget *parent = nullptr);

    /// Takes bytes from outside, such as a file named on the command line.
    void take(const QByteArray &bytes);
    void takeFile(const QUrl &file);
    [[nodiscard]] QString fault() const;

Q_SIGNALS:
    void opened(const share::OpenedCard &card);
    /// It is a result, which is for the host's pages.
    void resultFound(const QByteArray &bytes);
    void left();

private:
    void buildUi();
    void readPasted();

    Open m_open;
    ReadFile m_readFile;
    AskForFile m_askForFile;
    Page *m_page;
    QPlainTextEdit *m_text;
    FieldFault *m_fault;
};

} // namespace ui
