// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/host/what_you_share_page.h"

#include "core/explain/catalogue.h"
#include "core/practice/world.h"
#include "ui/host/door_rows.h"
#include "ui/host/machine_form.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/copy_row.h"
#include "ui/widgets/field.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/text.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr std::uint16_t servePort
    = 443; ///< of `tailscale serve --bg` (client source, cmd/tailscale/cli/serve_v2.go)

QString iconFor(const QString &recipe)
{
    if (recipe == u"vllm")
        return u"chip"_s;
    if (recipe == u"homeassistant")
        return u"house"_s;
    return recipe == u"custom" ? u"plus"_s : u"service"_s;
}

QString portList(const std::vector<std::uint16_t> &ports)
{
    QStringList out;
    for (const std::uint16_t port : ports)
        out << QString::number(port);
    return out.join(u", "_s);
}

std::vector<std::uint16_t> portsIn(const QString &text)
{
    std::vector<std::uint16_t> out;
    QString spaced = text;
    const QStringList words
        = spaced.replace(u',', u' ').replace(u';', u' ').simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const std::uint16_t port = word.toUShort();
        if (port != 0 && std::find(out.begin(), out.end(), port) == out.end())
            out.push_back(port);
    }
    return out;
}

} // namespace

WhatYouSharePage::WhatYouSharePage(HostSession &session, QWidget *parent)
    : HostPage(session, share::Step::WhatYouShare, parent)
    , m_machine(new MachineForm(this))
    , m_services(new ChoiceGrid(3, 22, this))
    , m_serviceName(new Field(tr("&What do you call it?"), this))
    , m_doors(new DoorRows(this))
    , m_reach(new QWidget(this))
    , m_direct(new QRadioButton(tr("&directly"), m_reach))
    , m_serve(new QRadioButton(tr("through Tailscale &Serve (https, port 443)"), m_reach))
    , m_userspace(new QRadioButton(tr("Tailscale runs in a &container there (userspace)"), m_reach))
    , m_command(new CopyRow(tr("Command for Tailscale Serve"), {}, this))
    , m_reachNote(new Text({}, TextRole::Detail, Role::Ink2, this))
    , m_listening(new Field(tr("&Other ports that answer on this machine"), this))
    , m_note(new Callout(Callout::Kind::Note, this))
{
    setObjectName(u"whatYouSharePage"_s);
    header()->setTitle(tr("What do you want to share?"));
    header()->setLine(tr("One machine, one service, one port."));
    buildUi();
}

void WhatYouSharePage::buildUi()
{
    m_services->setAccessibleName(tr("Service"));
    for (const explain::CatalogueEntry &entry : explain::catalogue()) {
        const QString id = QString::fromUtf16(entry.id);
        const bool isCustom = entry.port == 0;
        ChoiceButton *button = m_services->add(
            isCustom ? tr("Something else…") : QString::fromUtf16(entry.name), id, iconFor(id));
        if (!isCustom)
            button->setTrailing(QString::number(entry.port));
    }
    m_serviceName->input()->setObjectName(u"serviceName"_s);
    m_serviceName->input()->setMaxLength(80);
    m_listening->input()->setObjectName(u"listening"_s);
    m_listening->setHint(tr("They stay shut, and your friend's check tries them. A port that really answers "
                            "proves more than one that is empty. “ss -ltn” there lists them."));
    buildReach();
    body()->addWidget(groupHeading(tr("Machine"), this));
    body()->addWidget(m_machine);
    body()->addWidget(groupHeading(tr("Service"), this));
    body()->addWidget(m_services);
    body()->addWidget(m_serviceName);
    body()->addWidget(m_doors);
    body()->addWidget(m_reach);
    body()->addWidget(m_reachNote);
    body()->addWidget(m_command);
    body()->addWidget(m_note);
    body()->addWidget(m_listening);
    connect(m_machine, &MachineForm::edited, this, &WhatYouSharePage::chooseMachine);
    connect(m_services, &ChoiceGrid::chosen, this, &WhatYouSharePage::chooseService);
    connect(m_doors, &DoorRows::edited, this, &WhatYouSharePage::readFields);
    connect(m_serviceName->input(), &QLineEdit::textEdited, this, &WhatYouSharePage::readFields);
    connect(m_listening->input(), &QLineEdit::textEdited, this, &WhatYouSharePage::readFields);
}

void WhatYouSharePage::buildReach()
{
    auto *label = new Text(tr("Reached"), TextRole::Strong, Role::Ink, m_reach);
    auto *column = new QVBoxLayout;
    column->setSpacing(space(0.75));
    for (QRadioButton *each : {m_direct, m_serve, m_userspace})
        column->addWidget(each);
    m_direct->setObjectName(u"direct"_s);
    m_serve->setObjectName(u"serve"_s);
    m_userspace->setObjectName(u"userspace"_s);
    auto *row = new QHBoxLayout(m_reach);
    row->setContentsMargins({});
    row->setSpacing(space(2));
    row->addWidget(label, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    connect(m_direct, &QAbstractButton::clicked, this, [this] { chooseReach(share::Exposure::Direct); });
    connect(m_serve, &QAbstractButton::clicked, this, [this] { chooseReach(share::Exposure::Serve); });
    connect(
        m_userspace, &QAbstractButton::clicked, this, [this] { chooseReach(share::Exposure::Userspace); });
}

void WhatYouSharePage::enter()
{
    m_draft = share();
    m_backend.clear();
    if (m_draft.service.exposure == share::Exposure::Serve && !m_draft.service.listening.empty())
        m_backend = {{policy::Protocol::Tcp, m_draft.service.listening.front(), m_draft.service.name}};
    HostPage::enter();
}

std::uint16_t WhatYouSharePage::firstPort() const
{
    return m_draft.service.doors.empty() ? std::uint16_t(0) : m_draft.service.doors.front().port;
}

void WhatYouSharePage::chooseMachine()
{
    m_draft.machine = m_machine->machine();
    m_draft.service.listening.clear();
    listen();
    showState();
    refresh();
}

void WhatYouSharePage::chooseService(const QString &id)
{
    const explain::CatalogueEntry &entry = explain::entry(id);
    share::Service &service = m_draft.service;
    service.recipe = id;
    service.name = QString::fromUtf16(entry.name);
    service.exposure = share::Exposure::Direct;
    service.doors.clear();
    m_backend.clear();
    if (entry.port != 0)
        service.doors.push_back({entry.protocol, entry.port, service.name});
    listen();
    showState();
    refresh();
    if (entry.port == 0)
        m_serviceName->input()->setFocus(Qt::OtherFocusReason);
}

/// What the made-up machine listens on; a real one is asked for by hand.
void WhatYouSharePage::listen()
{
    if (!session().world() || m_draft.machine.name.isEmpty())
        return;
    std::vector<std::uint16_t> others = session().world()->listening(m_draft.machine.name);
    for (const share::Door &door : m_draft.service.doors)
        std::erase(others, door.port);
    if (!others.empty())
        m_draft.service.listening = others;
}

void WhatYouSharePage::chooseReach(share::Exposure exposure)
{
    share::Service &service = m_draft.service;
    const bool wasServe = service.exposure == share::Exposure::Serve;
    if (exposure == share::Exposure::Serve && !wasServe) {
        m_backend = service.doors;
        service.doors = {{policy::Protocol::Tcp, servePort, service.name}};
        for (const share::Door &door :
            m_backend) { // the service's own port has to stay shut: the check tries it first
            std::erase(service.listening, door.port);
            if (door.port != 0 && door.port != servePort)
                service.listening.insert(service.listening.begin(), door.port);
        }
    } else if (wasServe && exposure != share::Exposure::Serve) {
        service.doors = m_backend;
        for (const share::Door &door : m_backend)
            std::erase(service.listening, door.port);
    }
    service.exposure = exposure;
    showState();
    refresh();
}

void WhatYouSharePage::readFields()
{
    share::Service &service = m_draft.service;
    if (service.recipe == u"custom" || service.recipe.isEmpty()) {
        service.name = m_serviceName->text().trimmed();
        service.recipe = u"custom"_s;
    }
    service.doors = m_doors->doors(service.name);
    service.listening = portsIn(m_listening->text());
    for (const share::Door &door : service.doors)
        std::erase(service.listening, door.port);
    showState();
    refresh();
}

void WhatYouSharePage::showState()
{
    const share::Service &service = m_draft.service;
    m_machine->show(flow().side().machines, m_draft.machine, share().hostLogin);
    m_services->choose(service.recipe);
    m_serviceName->setVisible(service.recipe == u"custom");
    if (!m_serviceName->input()->hasFocus() && m_serviceName->text() != service.name)
        m_serviceName->setText(service.name);
    m_doors->setVisible(!service.recipe.isEmpty());
    m_doors->setDoors(service.doors);
    m_reach->setVisible(!service.recipe.isEmpty());
    const std::uint16_t own = service.exposure == share::Exposure::Serve
        ? (m_backend.empty() ? std::uint16_t(0) : m_backend.front().port)
        : firstPort();
    m_direct->setText(own == 0 ? tr("&directly") : tr("&directly, on port %1").arg(own));
    QRadioButton *chosen = service.exposure == share::Exposure::Serve ? m_serve
        : service.exposure == share::Exposure::Userspace              ? m_userspace
                                                                      : m_direct;
    chosen->setChecked(true);
    m_listening->setVisible(!service.recipe.isEmpty());
    if (!m_listening->input()->hasFocus())
        m_listening->setText(portList(service.listening));
    showServe();
    showNotes();
}

/// Source: client source cmd/tailscale/cli/serve_v2.go and feature/acme, 2026-08-22.
void WhatYouSharePage::showServe()
{
    const share::Exposure exposure = m_draft.service.exposure;
    const bool isServe = exposure == share::Exposure::Serve;
    m_command->setVisible(isServe && !m_backend.empty());
    if (isServe && !m_backend.empty()) {
        const QString port = QString::number(m_backend.front().port);
        m_command->setText(firstPort() == servePort
                ? u"tailscale serve --bg "_s + port
                : u"tailscale serve --bg --https=%1 %2"_s.arg(firstPort()).arg(port));
    }
    m_reachNote->setVisible(exposure != share::Exposure::Direct);
    m_reachNote->setPlain(isServe ? tr("Your friend's packets then carry port 443. Run this once on the "
                                       "machine. Its full name becomes public in certificate lists.")
                                  : tr("In a container, Tailscale hands every port that the rule opens to "
                                       "programs that listen on 127.0.0.1 only."));
}

void WhatYouSharePage::showNotes()
{
    const share::Service &service = m_draft.service;
    const bool hasUdp = std::any_of(service.doors.begin(), service.doors.end(),
        [](const share::Door &door) { return door.protocol == policy::Protocol::Udp; });
    const bool isComplete = share::problems(m_draft, step()).empty();
    m_note->setVisible(isComplete);
    if (!isComplete)
        return;
    const QString machine = m_draft.machine.name;
    const QString others = service.listening.empty()
        ? QString()
        : tr("%1 also listens on %2. They stay shut, and the check tries them.")
              .arg(machine, portList(service.listening));
    if (hasUdp) {
        m_note->setKind(Callout::Kind::Attention);
        m_note->setWords(tr("A check cannot prove a UDP port."),
            tr("It does not answer to a knock, so open and shut look the same. Share it only if you can live "
               "with that."),
            others);
    } else if (service.doors.size() > 1) {
        m_note->setKind(Callout::Kind::Note);
        m_note->setWords({},
            tr("%n port(s) of %1 will open.", nullptr, static_cast<int>(service.doors.size())).arg(machine),
            others);
    } else if (session().world()) {
        const auto listening = session().world()->listening(machine);
        const std::uint16_t own = service.exposure == share::Exposure::Serve && !m_backend.empty()
            ? m_backend.front().port
            : firstPort();
        const bool answers = std::find(listening.begin(), listening.end(), own) != listening.end();
        m_note->setKind(answers ? Callout::Kind::Note : Callout::Kind::Attention);
        m_note->setWords({},
            (answers ? tr("%1 answers on port %2 of %3.")
                     : tr("%1 does not answer on port %2 of %3. You can go on and start it later."))
                .arg(service.name, QString::number(own), machine),
            others);
    } else {
        m_note->setKind(Callout::Kind::Note);
        const explain::Language language = explain::languageOf(uiLanguage());
        m_note->setWords({}, explain::in(explain::entry(service.recipe).listens, language), others);
    }
}

QString WhatYouSharePage::notYet() const
{
    const QString fault = m_machine->fault();
    if (!fault.isEmpty())
        return fault;
    const auto problems = share::problems(m_draft, step());
    return problems.empty() ? QString() : share::describe(problems.front());
}

bool WhatYouSharePage::keep()
{
    share::Share draft = m_draft;
    return took(flow().setMachine(draft.machine)) && took(flow().setService(draft.service));
}

void WhatYouSharePage::leave()
{
    keep();
}

void WhatYouSharePage::primary()
{
    if (keep())
        Q_EMIT nextRequested();
}

QString WhatYouSharePage::help() const
{
    return tr("<p>The port is the number your friend's packets carry. Behind Tailscale Serve that is 443, "
              "whatever port the service has itself.</p>"
              "<p>Only the machine you choose is shared. Networks behind it are not.</p>");
}

} // namespace ui
