// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/files.h"

#include "core/io/files.h"
#include "core/share/card.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace files {

namespace {

constexpr qsizetype mostBytes = share::ResultFile::maxBytes; // the largest of what comes from outside

QFileDialog *makeDialog(QWidget *asker, const QString &title)
{
    auto *dialog = new QFileDialog(asker, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

} // namespace

Result<QByteArray, QString> read(const QUrl &file)
{
    if (!file.isLocalFile()) {
        return fail(QCoreApplication::translate(
            "files", "This is not a file on this computer. Save it first, then open it."));
    }
    auto bytes = io::readLimited(file.toLocalFile(), mostBytes);
    if (!bytes)
        return fail(share::describe(bytes.error()));
    return std::move(*bytes);
}

void askForFile(QWidget *asker, std::function<void(const QUrl &)> chosen)
{
    QFileDialog *dialog = makeDialog(asker, QCoreApplication::translate("files", "Open a card"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({QCoreApplication::translate("files", "Cards (*.halfdoor)"),
        QCoreApplication::translate("files", "All files (*)")});
    QObject::connect(dialog, &QFileDialog::urlSelected, asker, std::move(chosen));
    dialog->open();
}

void openFile(
    QWidget *asker, const QString &title, std::function<void(const Result<QByteArray, QString> &)> use)
{
    QFileDialog *dialog = makeDialog(asker, title);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::urlSelected, asker,
        [use = std::move(use)](const QUrl &file) { use(read(file)); });
    dialog->open();
}

void saveFile(
    QWidget *asker, const QString &name, const QByteArray &bytes, std::function<void(const QString &)> said)
{
    QFileDialog *dialog = makeDialog(asker, QCoreApplication::translate("files", "Save a file"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    QObject::connect(
        dialog, &QFileDialog::urlSelected, asker, [bytes, said = std::move(said)](const QUrl &file) {
            const auto done = io::writeAtomically(file.toLocalFile(), bytes);
            said(done ? QCoreApplication::translate("files", "Saved as %1.").arg(file.toLocalFile())
                      : share::describe(done.error()));
        });
    dialog->open();
}

} // namespace files
