// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/host/paste_box.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr qsizetype mostShown
    = 2'000'000; ///< more would make the editor slow; the bytes are used all the same
}

PasteBox::PasteBox(const QString &label, const QString &fileTitle, const HostUiPorts &ports, QWidget *parent)
    : QWidget(parent)
    , m_editor(new QPlainTextEdit(this))
    , m_fault(new FieldFault(m_editor, this))
{
    auto *title = new QLabel(label, this);
    title->setFont(fontFor(TextRole::Strong));
    title->setBuddy(m_editor);
    title->setWordWrap(true);
    m_editor->setAccessibleName(QString(label).remove(u'&'));
    m_editor->setTabChangesFocus(true);
    m_editor->setFont(fontFor(TextRole::Mono));
    m_editor->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_editor->setTabStopDistance(3 * QFontMetricsF(m_editor->font()).averageCharWidth());
    setLines(7);
    auto *paste = new Button(ButtonKind::Small, tr("Paste"), this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(1.5));
    buttons->addWidget(paste);
    connect(paste, &QAbstractButton::clicked, this,
        [this] { take(QGuiApplication::clipboard()->text().toUtf8()); });
    if (ports.openFile) {
        auto *open = new Button(ButtonKind::Small, tr("Open a file…"), this);
        open->setObjectName(u"openFile"_s);
        buttons->addWidget(open);
        connect(open, &QAbstractButton::clicked, this, [this, fileTitle, ask = ports.openFile] {
            ask(this, fileTitle, [this](const Result<QByteArray, QString> &file) {
                if (file)
                    take(*file);
                else
                    setFault(file.error());
            });
        });
    }
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space(0.75));
    column->addWidget(title);
    column->addWidget(m_editor);
    column->addWidget(m_fault);
    column->addLayout(buttons);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        m_isFile = false;
        m_bytes.clear();
        setFault({});
        Q_EMIT edited();
    });
}

void PasteBox::setLines(int lines)
{
    m_editor->setFixedHeight(m_editor->fontMetrics().lineSpacing() * lines + space(2));
}

void PasteBox::take(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    setBytes(bytes);
    Q_EMIT edited();
    Q_EMIT taken();
}

void PasteBox::setBytes(const QByteArray &bytes)
{
    const QSignalBlocker quiet(m_editor);
    m_editor->setPlainText(QString::fromUtf8(bytes.left(mostShown)));
    m_bytes = bytes;
    m_isFile = true;
    setFault({});
}

bool PasteBox::isEmpty() const
{
    return m_isFile ? m_bytes.isEmpty() : m_editor->document()->isEmpty();
}

QByteArray PasteBox::bytes() const
{
    return m_isFile ? m_bytes : m_editor->toPlainText().toUtf8();
}

void PasteBox::clear()
{
    m_editor->clear();
}

void PasteBox::setFault(const QString &sentence)
{
    m_fault->setFault(sentence);
}

} // namespace ui
