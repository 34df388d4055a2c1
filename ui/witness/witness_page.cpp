// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/witness/witness_page.h"

#include "ui/theme/theme.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/text.h"
#include "ui/widgets/words.h"
#include "ui/window/share_words.h"
#include "ui/witness/witness_list.h"
#include "ui/witness/witness_paste.h"
#include "ui/witness/witness_table.h"

#include <QLocale>
#include <QPromise>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace ui {

using witness::Witness;

WitnessPage::WitnessPage(Given given, const base::Clock &clock, QWidget *parent)
    : LonePage(parent)
    , m_given(std::move(given))
    , m_clock(clock)
    , m_tableTitle(new Text(tr("Door by door"), TextRole::Section))
    , m_table(new WitnessTable)
    , m_origins(new WitnessList(m_given.share))
    , m_notes(new Text({}, TextRole::Body, Role::Ink2))
    , m_pasting(new Fold(tr("Paste what %1 itself says").arg(m_given.share.machine.name)))
    , m_pasted(new WitnessPaste(m_given.share.machine.name, m_given.ports, m_given.sample))
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
    m_pasting->setObjectName(u"pasting"_s);
    m_pasting->setContent(m_pasted);
    body()->addWidget(m_origins);
    body()->addWidget(m_notes);
    body()->addWidget(m_pasting);
    body()->addWidget(m_tableTitle);
    body()->addWidget(m_table);
    connect(m_origins, &WitnessList::pasteRequested, this, &WitnessPage::openPasting);
    connect(m_pasted, &WitnessPaste::filterChanged, this, [this] {
        m_sources.filter = m_pasted->filter();
        m_sources.filterAt = m_clock.now();
        compare();
    });
    connect(m_pasted, &WitnessPaste::logChanged, this, [this] {
        m_sources.log = m_pasted->log();
        compare();
    });
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
    m_origins->setState(m_sources, m_comparison, m_today, m_clock.now());
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
    for (const Witness each : m_comparison->absent())
        missing << nameOf(each, m_given.share);
    const bool isWhole = m_comparison->isWhole();
    header()->setVerdictIcon(isWhole ? u"open"_s : u"check"_s, Role::Accent);
    header()->setTitle(isWhole         ? tr("All four say the same")
            : m_comparison->isCompared ? tr("So far, they say the same")
                                       : tr("Too little to compare"));
    header()->setLine(isWhole
            ? tr(
                "What you promised is what your file says, what the machine enforces, and what was measured.")
            : missing.isEmpty() ? tr("Some of it cannot be told from here; the notes say what.")
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

void WitnessPage::openPasting()
{
    m_pasting->setOpen(true);
    m_pasted->focusFirst();
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

} // namespace ui
