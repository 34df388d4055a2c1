// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/host/your_friend_page.h"

#include "core/practice/made_up.h"
#include "core/practice/world.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/copy_row.h"
#include "ui/widgets/field.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

YourFriendPage::YourFriendPage(HostSession &session, QWidget *parent)
    : HostPage(session, share::Step::YourFriend, parent)
    , m_name(new Field(tr("Your &friend's name"), this))
    , m_language(new QComboBox(this))
    , m_login(new Field(tr("&Login of the account that will accept"), this))
    , m_why(new Field(tr("&What it is for (only you see this)"), this))
    , m_ask(new Fold(tr("&Ask for the login: a text to send"), this))
    , m_askText(new QPlainTextEdit)
    , m_copyAsk(new Button(ButtonKind::Secondary, tr("&Copy this text")))
    , m_examples(new QWidget(this))
{
    setObjectName(u"yourFriendPage"_s);
    header()->setTitle(tr("Who is your friend?"));
    header()->setLine(tr("The rule names one account, so its login has to be exact."));
    buildUi();
}

void YourFriendPage::buildUi()
{
    m_name->input()->setObjectName(u"friendName"_s);
    m_name->input()->setMaxLength(80);
    m_login->input()->setObjectName(u"friendLogin"_s);
    m_login->input()->setMaxLength(254);
    m_login->setHint(tr("As Tailscale shows it: name@example.com, name@github or name@passkey. Your friend "
                        "has to be owner or admin of that tailnet."));
    m_why->input()->setObjectName(u"why"_s);
    m_language->setObjectName(u"language"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Deutsch"_s, u"de"_s);
    m_language->setMinimumHeight(m_name->input()->sizeHint().height());
    auto *languageLabel = new QLabel(tr("Lan&guage of card and guide"), this);
    languageLabel->setFont(fontFor(TextRole::Strong));
    languageLabel->setBuddy(m_language);
    auto *language = new QVBoxLayout;
    language->setSpacing(space(0.75));
    language->addWidget(languageLabel);
    language->addWidget(m_language, 0, Qt::AlignLeft);
    auto *top = new QHBoxLayout;
    top->setSpacing(space(3));
    top->addWidget(m_name, 3);
    top->addLayout(language, 2);
    language->addStretch(1);

    auto *ask = new QWidget;
    auto *column = new QVBoxLayout(ask);
    column->setContentsMargins(0, space(1), 0, 0);
    column->setSpacing(space(1));
    m_askText->setReadOnly(true);
    m_askText->setTabChangesFocus(true);
    m_askText->setObjectName(u"askText"_s);
    m_askText->setAccessibleName(tr("Text that asks for the login"));
    m_askText->setFixedHeight(m_askText->fontMetrics().lineSpacing() * 7);
    column->addWidget(m_askText);
    column->addWidget(m_copyAsk, 0, Qt::AlignLeft);
    m_ask->setContent(ask);

    auto *examples = new QHBoxLayout(m_examples);
    examples->setContentsMargins({});
    examples->setSpacing(space(2));
    examples->addWidget(quietText(tr("In practice you can take one of these two:"), m_examples), 1);
    for (const practice::Friend &each : practice::friends()) {
        auto *button = new Button(ButtonKind::Link, each.name, m_examples);
        examples->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, each] {
            m_name->setText(each.name);
            m_login->setText(each.login);
            refresh();
        });
    }
    examples->addStretch(3);
    body()->addLayout(top);
    body()->addWidget(m_login);
    body()->addWidget(m_examples);
    body()->addWidget(m_ask);
    body()->addWidget(m_why);
    for (Field *field : {m_name, m_login}) {
        connect(field->input(), &QLineEdit::textChanged, this, [this] {
            m_login->setFault({});
            showAskText();
            refresh();
        });
    }
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] { keep(); });
    connect(m_ask, &Fold::toggled, this, [this] { keep(); });
    connect(m_copyAsk, &QAbstractButton::clicked, this, [this] {
        keep();
        showAskText();
        copyToClipboard(m_askText->toPlainText(), false);
        announce(m_copyAsk, tr("Copied"));
    });
}

share::Person YourFriendPage::typed() const
{
    return {m_name->text().trimmed(), m_login->text().trimmed(), m_language->currentData().toString()};
}

void YourFriendPage::showState()
{
    const share::Person &person = share().person;
    const auto fill = [](Field *field, const QString &text) {
        if (!field->input()->hasFocus() && field->text() != text)
            field->setText(text);
    };
    fill(m_name, person.name);
    fill(m_login, person.login);
    fill(m_why, share().why);
    const QSignalBlocker quiet(m_language);
    m_language->setCurrentIndex(std::max(0, m_language->findData(person.language)));
    m_examples->setVisible(session().world() != nullptr);
    showAskText();
}

void YourFriendPage::showAskText()
{
    m_askText->setPlainText(flow().askText());
}

QString YourFriendPage::notYet() const
{
    share::Share draft = share();
    draft.person = typed();
    const auto problems = share::problems(draft, step());
    return problems.empty() ? QString() : share::describe(problems.front());
}

bool YourFriendPage::keep()
{
    const bool isKept = took(flow().setPerson(typed())) && took(flow().setWhy(m_why->text()));
    showAskText();
    return isKept;
}

void YourFriendPage::leave()
{
    keep();
}

void YourFriendPage::primary()
{
    if (!keep())
        return;
    const QString problem
        = session().firstProblem(step()); // with the inventory: perhaps a login of the host's own people
    if (problem.isEmpty()) {
        Q_EMIT nextRequested();
    } else {
        m_login->setFault(problem);
        m_login->input()->setFocus(Qt::OtherFocusReason);
    }
}

QString YourFriendPage::help() const
{
    return tr("<p>An invite can be accepted by any account that opens the link. The rule lets in only the "
              "login you enter here, so a wrong one means that nothing opens.</p><p>Someone who is only a "
              "member of a company's tailnet cannot accept a share.</p>");
}

} // namespace ui
