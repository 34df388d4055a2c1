// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copy_row.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

CopyRow::CopyRow(const QString &name, const QString &text, QWidget *parent)
    : QFrame(parent)
    , m_field(new QLineEdit(this))
    , m_show(new Button(ButtonKind::Tool, tr("Show"), this))
    , m_copy(new Button(ButtonKind::Tool, tr("Copy"), this))
    , m_back(new QTimer(this))
{
    setProperty("box", u"field"_s);
    m_field->setProperty("bare", true);
    m_field->setReadOnly(true);
    m_field->setFont(fontFor(TextRole::Mono));
    m_field->setAccessibleName(name);
    m_field->setFrame(false);
    m_field->installEventFilter(this);
    m_copy->setIconName(u"copy"_s);
    //: %1 is what gets copied: “Copy: address of Jellyfin”
    m_copy->setAccessibleName(tr("Copy: %1").arg(name));
    m_show->setAccessibleName(tr("Show: %1").arg(name));
    m_show->setCheckable(true);
    m_show->hide();
    m_back->setSingleShot(true);
    m_back->setInterval(2s);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space(1.5), scaled(3), scaled(4), scaled(3));
    row->setSpacing(space(0.5));
    row->addWidget(m_field, 1);
    row->addWidget(m_show);
    row->addWidget(m_copy);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    connect(m_copy, &QAbstractButton::clicked, this, &CopyRow::copy);
    connect(m_back, &QTimer::timeout, this, &CopyRow::reset);
    connect(m_show, &QAbstractButton::toggled, this, [this](bool shown) {
        m_field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        m_show->setText(shown ? tr("Hide") : tr("Show"));
    });
    setText(text);
}

void CopyRow::setText(const QString &text)
{
    m_field->setText(text);
    m_field->setCursorPosition(0);
    m_field->setToolTip(m_secret ? QString() : text);
    m_copy->setEnabled(!text.isEmpty());
}

QString CopyRow::text() const
{
    return m_field->text();
}

void CopyRow::setSecret(bool secret)
{
    m_secret = secret;
    m_show->setVisible(secret);
    m_show->setChecked(false);
    m_field->setEchoMode(secret ? QLineEdit::Password : QLineEdit::Normal);
    m_field->setToolTip(secret ? QString() : text());
}

void CopyRow::copy()
{
    copyToClipboard(m_field->text(), m_secret);
    m_copy->setText(tr("Copied"));
    m_copy->setIconName(u"check"_s);
    m_back->start();
    announce(m_copy, tr("Copied"));
    Q_EMIT copied();
}

void CopyRow::reset()
{
    m_copy->setText(tr("Copy"));
    m_copy->setIconName(u"copy"_s);
    m_copy->setAccessibleDescription({});
}

bool CopyRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        setProperty("focusIn", event->type() == QEvent::FocusIn);
        update();
    }
    if (watched == m_field && event->type() == QEvent::KeyPress && !m_field->hasSelectedText()
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void copyToClipboard(const QString &text, bool secret)
{
    auto *data = new QMimeData;
    data->setText(text);
    if (secret) {
        data->setData(u"x-kde-passwordManagerHint"_s, "secret");
        QTimer::singleShot(60s, qApp, [text] {
            QClipboard *clipboard = QGuiApplication::clipboard();
            if (clipboard->text() == text)
                clipboard->clear();
        });
    }
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace ui
