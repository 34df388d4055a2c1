// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/address_view.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/copy_row.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QTimer>

#ifdef HALFDOOR_QR
#include <qrcodegen/qrcodegen.hpp>
#endif

#include <chrono>
#include <exception>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {
constexpr int quiet = 4; ///< modules of white around a code (ISO/IEC 18004)
}

QrView::QrView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Code to scan; it holds the text beside it"));
    hide();
}

bool QrView::setText(const QString &text)
{
    m_modules.clear();
    m_side = 0;
#ifdef HALFDOOR_QR
    try {
        const auto code
            = qrcodegen::QrCode::encodeText(text.toUtf8().constData(), qrcodegen::QrCode::Ecc::MEDIUM);
        m_side = code.getSize();
        for (int y = 0; y < m_side; ++y)
            for (int x = 0; x < m_side; ++x)
                m_modules.append(code.getModule(x, y) ? '\1' : '\0');
    } catch (const std::exception &) {
        m_modules.clear(); // too long for a code: the text beside it remains
    }
#else
    Q_UNUSED(text)
#endif
    setVisible(isShown());
    updateGeometry();
    update();
    return isShown();
}

void QrView::setModuleSize(int pixels)
{
    m_module = pixels;
    updateGeometry();
}

QSize QrView::sizeHint() const
{
    const int side = (m_side + 2 * quiet) * m_module;
    return {side, side};
}

void QrView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    for (int y = 0; y < m_side; ++y) {
        for (int x = 0; x < m_side; ++x) {
            if (m_modules.at(y * m_side + x) != '\0') {
                painter.fillRect(
                    (x + quiet) * m_module, (y + quiet) * m_module, m_module, m_module, Qt::black);
            }
        }
    }
}

AddressView::AddressView(QWidget *parent)
    : QFrame(parent)
    , m_address(new QLineEdit(this))
    , m_note(new Text({}, TextRole::Detail, Role::Ink2, this))
    , m_copy(new Button(ButtonKind::Secondary, tr("&Copy"), this))
    , m_buttons(new QHBoxLayout)
    , m_code(new QrView(this))
    , m_codeNote(new Text({}, TextRole::Detail, Role::Ink2, this))
{
    setProperty("box", u"card"_s);
    m_address->setProperty("bare", true);
    m_address->setReadOnly(true);
    m_address->setFrame(false);
    m_address->setFont(fontFor(TextRole::Address));
    m_address->setAccessibleName(tr("Address"));
    m_address->setObjectName(u"address"_s);
    m_copy->setIconName(u"copy"_s);
    m_codeNote->setAlignment(Qt::AlignHCenter);
    m_note->hide();
    m_codeNote->hide();
    m_buttons->setSpacing(space(1.5));
    m_buttons->addWidget(m_copy);
    m_buttons->addStretch();
    auto *left = new QVBoxLayout;
    left->setSpacing(space(0.75));
    left->addStretch();
    left->addWidget(m_address);
    left->addWidget(m_note);
    left->addSpacing(space(1.5));
    left->addLayout(m_buttons);
    left->addStretch();
    auto *right = new QVBoxLayout;
    right->setSpacing(space(0.75));
    right->addStretch();
    right->addWidget(m_code, 0, Qt::AlignHCenter);
    right->addWidget(m_codeNote);
    right->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space(3), space(3), space(3), space(3));
    row->setSpacing(space(3.5));
    row->addLayout(left, 1);
    row->addLayout(right);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    connect(m_copy, &QAbstractButton::clicked, this, &AddressView::copy);
}

void AddressView::setAddress(const QString &address)
{
    m_address->setText(address);
    m_address->setCursorPosition(0);
    m_address->setToolTip(address);
    m_code->setText(address);
    m_codeNote->setVisible(m_code->isShown() && !m_codeNote->fullText().isEmpty());
}

QString AddressView::address() const
{
    return m_address->text();
}

void AddressView::setNote(const QString &note)
{
    m_note->setPlain(note);
    m_note->setVisible(!note.isEmpty());
}

void AddressView::setCodeNote(const QString &note)
{
    m_codeNote->setPlain(note);
    m_codeNote->setVisible(m_code->isShown() && !note.isEmpty());
}

Button *AddressView::addButton(Button *button)
{
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void AddressView::copy()
{
    copyToClipboard(address(), false);
    m_copy->setText(tr("Copied"));
    m_copy->setIconName(u"check"_s);
    announce(m_copy, tr("Copied"));
    QTimer::singleShot(2s, m_copy, [this] {
        m_copy->setText(tr("&Copy"));
        m_copy->setIconName(u"copy"_s);
    });
}

} // namespace ui
