// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/witness/witness_page.h"

#include "ui/host/paste_box.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/copy_row.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/text.h"
#include "ui/widgets/words.h"
#include "ui/window/share_words.h"
#include "ui/witness/witness_table.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPromise>
#include <QThreadPool>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using witness::Witness;

/// A witness as the page names it.
QString nameOf(Witness witness, const share::Share &share)
{
    switch (witness) {
    case Witness::Promise:
        return WitnessPage::tr("your promise");
    case Witness::Policy:
        return WitnessPage::tr("your policy file");
    case Witness::Filter: //: %1 a machine
        return WitnessPage::tr("%1 itself").arg(share.machine.name);
    case Witness::Measurement:
        return WitnessPage::tr("a measurement");
    }
    Q_UNREACHABLE();
}

QString iconOf(Witness witness)
{
    switch (witness) {
    case Witness::Promise:
        return u"card"_s;
    case Witness::Policy:
        return u"rule"_s;
    case Witness::Filter:
        return u"machine"_s;
    case Witness::Measurement:
        return u"friend"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

WitnessPage::WitnessPage(Given given, const base::Clock &clock, QWidget *parent)
    : Page(parent)
    , m_given(std::move(given))
    , m_clock(clock)
    , m_tableTitle(new Text(tr("Door by door"), TextRole::Section))
    , m_table(new WitnessTable)
    , m_origins(new Rows)
    , m_notes(new Text({}, TextRole::Body, Role::Ink2))
    , m_pasting(new Fold(tr("Paste what %1 itself says").arg(m_given.share.machine.name)))
    , m_sample(new Button(
          ButtonKind::Small, tr("Practice: fill in what %1 would print").arg(m_given.share.machine.name)))
{
    setObjectName(u"witnessPage"_s);
    m_sources.promise = m_given.share.rule.standing.id.isEmpty() ? share::intentOf(m_given.share)
                                                                 : m_given.share.rule.standing;
    m_sources.run = m_given.run;
    buildUi();
    connect(&m_policy, &QFutureWatcherBase::finished, this, [this] {
        if (m_policy.future().resultCount() > 0 && m_policy.result()) {
            m_today = m_policy.result();
            m_sources.policy = m_today->text;
            m_sources.inventory = m_today->inventory;
        }
        compare();
    });
    connect(&m_answer, &QFutureWatcherBase::finished, this, &WitnessPage::take);
}

/// Does not wait: what runs has its own copy.
WitnessPage::~WitnessPage()
{
    m_answer.cancel();
}

void WitnessPage::buildUi()
{
    m_origins->setObjectName(u"origins"_s);
    m_pasting->setObjectName(u"pasting"_s);
    m_pasting->setContent(buildPasting());
    body()->addWidget(m_origins);
    body()->addWidget(m_notes);
    body()->addWidget(m_pasting);
    body()->addWidget(m_tableTitle);
    body()->addWidget(m_table);
    connect(this, &Page::backRequested, this, &WitnessPage::left);
}

QWidget *WitnessPage::buildPasting()
{
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins({});
    column->setSpacing(space(1));
    auto *command = new CopyRow(tr("Command that shows the filter"), u"sudo tailscale debug netmap"_s, place);
    m_filterBox = new PasteBox(tr("What this &command prints on %1").arg(m_given.share.machine.name),
        tr("Open what the machine printed"), m_given.ports, place);
    m_filterBox->editor()->setObjectName(u"filterText"_s);
    m_filterBox->setLines(4);
    m_logBox = new PasteBox(
        tr("&Log of the friend’s own client, if you have it"), tr("Open the log"), m_given.ports, place);
    m_logBox->editor()->setObjectName(u"logText"_s);
    m_logBox->setLines(3);
    m_sample->setObjectName(u"fillSample"_s);
    m_sample->setVisible(bool(m_given.sample));
    column->addWidget(command);
    column->addWidget(m_sample, 0, Qt::AlignLeft);
    column->addWidget(m_filterBox);
    connect(m_sample, &QAbstractButton::clicked, this, &WitnessPage::fillSample);
    column->addWidget(new Text(tr("It stays on this computer. It names your machines and their addresses, so "
                                  "do not send it around."),
        TextRole::Detail, Role::Ink2, place));
    column->addSpacing(space(1));
    column->addWidget(m_logBox);
    connect(m_filterBox, &PasteBox::edited, this, &WitnessPage::readFilter);
    connect(m_logBox, &PasteBox::edited, this, &WitnessPage::readLog);
    return place;
}

void WitnessPage::readFilter()
{
    m_sources.filter.reset();
    if (!m_filterBox->isEmpty()) {
        auto filter = witness::parseMachineFilter(m_filterBox->bytes());
        if (filter) {
            m_sources.filter = std::move(*filter);
            m_sources.filterAt = m_clock.now();
        } else {
            m_filterBox->setFault(witness::describe(filter.error()));
        }
    }
    compare();
}

void WitnessPage::readLog()
{
    m_sources.log.reset();
    if (!m_logBox->isEmpty()) {
        m_sources.log = witness::parseClientLog(m_logBox->bytes());
        if (m_sources.log->rejections.empty()) {
            m_logBox->setFault(
                tr("No line in it says “rejected due to acl”. That proves nothing either way."));
        }
    }
    compare();
}

void WitnessPage::enter()
{
    showState();
    ask();
}

void WitnessPage::ask()
{
    if (m_given.policyToday)
        m_policy.setFuture(m_given.policyToday());
    else
        compare();
}

/// Beside the window's thread: a policy file may be long.
void WitnessPage::compare()
{
    m_answer.cancel();
    auto promise = std::make_shared<QPromise<std::shared_ptr<const witness::Comparison>>>();
    promise->start();
    m_answer.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, sources = m_sources] {
        if (!promise->isCanceled())
            promise->addResult(
                std::make_shared<const witness::Comparison>(witness::compareWitnesses(sources)));
        promise->finish();
    });
}

void WitnessPage::take()
{
    if (m_answer.isCanceled() || m_answer.future().resultCount() == 0)
        return;
    const QString before = header()->title();
    m_comparison = *m_answer.result();
    showState();
    refresh();
    if (header()->title() != before && isVisible())
        announce(this, header()->title() + u". "_s + header()->line());
}

void WitnessPage::showState()
{
    showSources();
    m_tableTitle->setVisible(m_comparison.has_value());
    m_table->setVisible(m_comparison.has_value());
    footer()->setPrimary(primaryWords());
    if (!m_comparison) {
        header()->setTitle(tr("Do all of them say the same?"));
        header()->setLine(titleOf(m_given.share));
        return;
    }
    m_table->setComparison(*m_comparison, m_given.share);
    if (const witness::Parting *parting = m_comparison->first()) {
        const witness::PartingText text = witness::describe(*parting, m_sources.promise);
        header()->setVerdictIcon(u"attention"_s, Role::Attention);
        header()->setTitle(withoutStop(text.seen));
        header()->setLine(text.remedy);
    } else {
        showAgreement();
    }
    showNotes();
}

void WitnessPage::showAgreement()
{
    QStringList missing;
    for (const Witness each : witness::witnesses)
        if (!speaks(each))
            missing << nameOf(each, m_given.share);
    const bool isWhole = missing.isEmpty() && m_comparison->isCompared;
    header()->setVerdictIcon(isWhole ? u"open"_s : u"check"_s, Role::Accent);
    header()->setTitle(isWhole         ? tr("All four say the same")
            : m_comparison->isCompared ? tr("So far, they say the same")
                                       : tr("Too little to compare"));
    header()->setLine(isWhole
            ? tr(
                "What you promised is what your file says, what the machine enforces, and what was measured.")
            //: %1 a list such as “attic itself and a measurement”
            : tr("Not asked yet: %1.").arg(QLocale().createSeparatedList(missing)));
}

void WitnessPage::showNotes()
{
    QStringList notes = witness::evidenceNotes(*m_comparison, m_sources);
    for (const auto &[who, trouble] : m_comparison->troubles) {
        const QString name = nameOf(who, m_given.share);
        const bool isMachine = who == Witness::Filter; // keeps its small letter
        //: %1 a witness such as “Your policy file”, %2 a sentence
        notes.prepend(tr("%1: %2").arg(isMachine ? name : capitalised(name), trouble));
    }
    m_notes->setPlain(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
}

QString WitnessPage::primaryWords() const
{
    using witness::Remedy;
    const witness::Parting *parting = m_comparison ? m_comparison->first() : nullptr;
    if (!parting) {
        return m_comparison && !m_sources.filter
            ? tr("&Ask %1 too…").arg(QString(m_given.share.machine.name).replace(u"&"_s, u"&&"_s))
            : tr("&Done");
    }
    switch (witness::remedyOf(*parting)) {
    case Remedy::RulePage:
        return tr("To the &rule…");
    case Remedy::Invite:
        return tr("To the &invite…");
    case Remedy::WaitForMachine:
    case Remedy::ReadFilterAgain:
        return tr("&Read it again");
    default:
        return tr("&Measure again…");
    }
}

bool WitnessPage::speaks(Witness witness) const
{
    return m_comparison
        && std::find(m_comparison->present.begin(), m_comparison->present.end(), witness)
        != m_comparison->present.end();
}

/// What stands at the right of a witness.
std::pair<QString, Role> WitnessPage::wordOf(Witness witness) const
{
    if (!m_comparison)
        return {};
    if (m_comparison->troubles.contains(witness))
        return {tr("Cannot say"), Role::Attention};
    if (!speaks(witness))
        return {tr("Not asked"), Role::Ink2};
    const witness::Parting *parting = m_comparison->first();
    if (!parting) {
        return m_comparison->isCompared ? std::pair(tr("Says the same"), Role::Accent)
                                        : std::pair(QString(), Role::Ink2);
    }
    if (witness == parting->first || witness == parting->second)
        return {tr("Here they part"), Role::Attention};
    return witness < parting->first ? std::pair(tr("Says the same"), Role::Accent)
                                    : std::pair(tr("Comes after that"), Role::Ink2);
}

void WitnessPage::addSource(Witness witness, const QString &words, const QString &detail)
{
    auto *row = new OutcomeRow(m_origins);
    const auto [word, colour] = wordOf(witness);
    row->setIcon(iconOf(witness), speaks(witness) ? Role::Ink : Role::Ink2);
    row->setTitle(words, colour == Role::Attention);
    row->setDetail(detail);
    row->setWord(word, colour);
    if (witness == Witness::Filter && m_comparison && !m_sources.filter) {
        auto *paste = new Button(ButtonKind::Link, tr("Paste it…"), row);
        paste->setObjectName(u"pasteIt"_s);
        connect(paste, &QAbstractButton::clicked, this, &WitnessPage::openPasting);
        row->setAction(paste);
    }
    m_origins->add(row);
}

void WitnessPage::showSources()
{
    m_origins->clear();
    const share::Share &share = m_given.share;
    QStringList ports;
    for (const share::Door &door : share.service.doors)
        ports << QString::number(door.port);
    //: %1 friend, %2 machine, %3 ports
    addSource(Witness::Promise,
        tr("You meant: %1, %2, port %3").arg(share.person.name, share.machine.name, ports.join(u", "_s)), {});
    const QString seen = !m_today ? QString()
        : m_today->isLive         ? tr("Read just now.")
                                  : tr("As you showed it %1.").arg(momentWords(m_today->at, m_clock.now()));
    addSource(
        Witness::Policy, m_today ? tr("Your policy file") : tr("Your policy file was never seen"), seen);
    addSource(Witness::Filter,
        m_sources.filter ? tr("What %1 itself enforces").arg(share.machine.name)
                         : tr("Nobody has asked %1 itself").arg(share.machine.name),
        m_sources.filter ? tr("Pasted %1.").arg(momentWords(m_sources.filterAt, m_clock.now()))
                         : tr("One command there, and paste what it prints."));
    const auto &run = m_sources.run;
    addSource(Witness::Measurement,
        !run                 ? tr("Nothing was measured yet")
            : run->isAudit() ? tr("%1 tried every door").arg(share.person.name)
                             : tr("%1 checked the door").arg(share.person.name),
        run ? tr("It ended %1.").arg(momentWords(run->endedAt(), m_clock.now())) : QString());
}

void WitnessPage::openPasting()
{
    m_pasting->setOpen(true);
    QWidget *first = m_given.sample ? static_cast<QWidget *>(m_sample) : m_filterBox->editor();
    first->setFocus(Qt::OtherFocusReason);
}

void WitnessPage::fillSample()
{
    const QByteArray printed = m_given.sample();
    if (printed.isEmpty()) {
        m_filterBox->setFault(tr("%1 is switched off: nothing was printed.").arg(m_given.share.machine.name));
        return;
    }
    m_filterBox->setBytes(printed);
    readFilter();
}

void WitnessPage::primary()
{
    const witness::Parting *parting = m_comparison ? m_comparison->first() : nullptr;
    if (!parting) {
        if (m_comparison && !m_sources.filter)
            openPasting();
        else
            Q_EMIT left();
        return;
    }
    const witness::Remedy remedy = witness::remedyOf(*parting);
    if (remedy == witness::Remedy::WaitForMachine || remedy == witness::Remedy::ReadFilterAgain) {
        openPasting();
        ask();
        return;
    }
    Q_EMIT remedyRequested(remedy);
}

QWidget *WitnessPage::firstFocus() const
{
    return footer()->primary();
}

QString WitnessPage::help() const
{
    return tr("<p>Four witnesses speak of the same doors: what you promised, what your policy file says, "
              "what reached the machine, and what your friend measured.</p>"
              "<p>Where two neighbours part, everything that comes after follows from it, so that is where "
              "to look first.</p>"
              "<p>What you paste stays on this computer. A witness that nobody asked is left out; the others "
              "are compared without it.</p>");
}

void WitnessPage::keyPressEvent(QKeyEvent *event)
{
    const bool back = event->key() == Qt::Key_Left && event->modifiers() == Qt::AltModifier;
    if (event->key() == Qt::Key_Escape || back) {
        Q_EMIT left();
        return;
    }
    Page::keyPressEvent(event);
}

} // namespace ui
