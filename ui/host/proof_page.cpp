// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/host/proof_page.h"

#include "ui/audit/audit_report.h"
#include "ui/history/history_desk.h"
#include "ui/history/run_stops.h"
#include "ui/history/tried_doors.h"
#include "ui/host/access_words.h"
#include "ui/host/paste_box.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/run_track.h"
#include "ui/widgets/text.h"
#include "ui/widgets/words.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

QList<Plank> planksOf(const probe::Verdict &verdict)
{
    QList<Plank> out;
    const auto addDoors = [&out](const std::vector<probe::Door> &doors, Plank::State state) {
        for (const probe::Door &door : doors)
            out.append({door.port, state, door.label});
    };
    const auto addPorts = [&out](const std::vector<std::uint16_t> &ports, Plank::State state) {
        for (const std::uint16_t port : ports) {
            out.append({port, state, {}});
        }
    };
    addDoors(verdict.open, Plank::State::OpenAsPromised);
    addDoors(verdict.refused, Plank::State::ServiceDown);
    addDoors(verdict.silent, Plank::State::NotKnown);
    addPorts(verdict.leaking, Plank::State::OpenNotPromised);
    addPorts(verdict.loose, Plank::State::Refused);
    addPorts(verdict.shut, Plank::State::Shut);
    addPorts(verdict.unknown, Plank::State::NotKnown);
    std::sort(out.begin(), out.end(), [](const Plank &a, const Plank &b) { return a.port < b.port; });
    return out;
}

ProofPage::ProofPage(HostSession &session, QWidget *parent)
    : HostPage(session, share::Step::TheProof, parent)
    , m_proof(new QWidget(this))
    , m_planks(new PlankBar(m_proof))
    , m_legend(new PlankLegend(m_proof))
    , m_caption(new Text({}, TextRole::Detail, Role::Ink2, m_proof))
    , m_notes(new Rows(m_proof))
    , m_track(new RunTrack(m_proof))
    , m_witnesses(new Rows(m_proof))
    , m_all(new Fold(tr("Al&l doors, with their answers"), m_proof))
    , m_doors(new Rows)
    , m_waiting(new QWidget(this))
    , m_box(new PasteBox(tr("The &result from your friend"), tr("Open a result"), session.ports(), m_waiting))
{
    setObjectName(u"proofPage"_s);
    m_open = footer()->addAction(tr("&Another result…"), u"down"_s);
    m_open->setObjectName(u"anotherResult"_s);
    // A page that was not shown yet must not make the window wide.
    m_open->hide();
    m_next = footer()->addFlat(tr("&Next: aftercare"));
    m_next->setObjectName(u"nextAnyway"_s);
    offer(m_next, false);
    buildUi();
}

void ProofPage::buildUi()
{
    m_box->editor()->setObjectName(u"resultText"_s);
    m_box->setLines(5);
    auto *waiting = new QVBoxLayout(m_waiting);
    waiting->setContentsMargins({});
    waiting->setSpacing(space(2));
    waiting->addWidget(iconRow(u"send"_s,
        tr("Your friend's Halfdoor ends with a result: a file, or a line of text for a chat."), m_waiting));
    waiting->addWidget(m_box);
    waiting->addWidget(quietText(tr("You can also drop the file onto this window. A result proves nothing "
                                    "against somebody who forges it."),
        m_waiting));

    auto *below = new QHBoxLayout;
    below->addWidget(m_caption, 1);
    below->addWidget(m_legend);
    m_all->setObjectName(u"allDoors"_s);
    m_all->setContent(m_doors);
    auto *column = new QVBoxLayout(m_proof);
    column->setContentsMargins({});
    column->setSpacing(space(1));
    column->addWidget(m_planks);
    column->addLayout(below);
    column->addWidget(m_notes);
    column->addSpacing(space(1));
    column->addWidget(groupHeading(tr("Three runs make a proof"), m_proof));
    column->addWidget(m_track);
    column->addSpacing(space(1));
    column->addWidget(groupHeading(tr("Who says so"), m_proof));
    column->addWidget(m_witnesses);
    column->addWidget(m_all);
    body()->addWidget(m_waiting);
    body()->addWidget(m_proof);
    connect(m_box, &PasteBox::edited, this, [this] {
        showState();
        refresh();
    });
    connect(m_box, &PasteBox::taken, this, &ProofPage::read);
    connect(m_open, &QAbstractButton::clicked, this, &ProofPage::checkAgain);
    connect(m_next, &QAbstractButton::clicked, this, &Page::nextRequested);
}

void ProofPage::enter()
{
    m_wantsAnother = false;
    m_box->clear();
    HostPage::enter();
}

void ProofPage::checkAgain()
{
    m_wantsAnother = true;
    showState();
    refresh();
    m_box->editor()->setFocus(Qt::OtherFocusReason);
}

void ProofPage::take(const QByteArray &bytes)
{
    m_box->setBytes(bytes);
    read();
}

/// Into the history with what belongs there. A sentence where there is something to say.
QString ProofPage::keep(const share::ProofView &proof)
{
    switch (proof.freshness) {
    case share::Freshness::OlderCard:
    case share::Freshness::Foreign:
        return share::describe(share::FlowError{share::FlowError::Code::OlderCard});
    case share::Freshness::BeforeRule:
        return share::describe(share::FlowError{share::FlowError::Code::BeforeRule});
    case share::Freshness::Older: {
        const QString fault = session().keepRun(proof.file);
        return fault.isEmpty() ? tr("An older result: it is in the history, the newest one counts.") : fault;
    }
    case share::Freshness::Current:
        break;
    }
    return session().keepRuns();
}

void ProofPage::read()
{
    const auto proof = flow().readResult(m_box->bytes());
    if (!proof) {
        m_box->setFault(share::describe(proof.error()));
        m_wantsAnother = true;
    } else {
        m_wantsAnother = false;
        showFault(keep(*proof));
        const bool isCounted = flow().lastProof().has_value();
        m_wantsAnother = !isCounted;
        m_box->clear();
        announce(this, proof->words.headline);
    }
    showState();
    refresh();
    if (proof)
        footer()->primary()->setFocus(Qt::OtherFocusReason);
}

QString ProofPage::notYet() const
{
    return {};
}

void ProofPage::primary()
{
    if (!m_box->isEmpty() && !m_waiting->isHidden())
        read();
    else if (!m_proof->isHidden() && hasFix())
        Q_EMIT ruleRequested();
    else
        Q_EMIT nextRequested();
}

void ProofPage::showState()
{
    const auto proof = flow().lastProof();
    const bool shows = proof && !m_wantsAnother;
    m_waiting->setVisible(!shows);
    m_proof->setVisible(shows);
    m_open->setVisible(shows);
    if (shows) {
        showVerdict(*proof);
        showChecks();
        showWitnesses(*proof);
        showDoors(*proof);
    } else {
        header()->setVerdictIcon({});
        header()->setTitle(tr("What did %1 find?").arg(session().friendName()));
        header()->setLine(tr("The proof is measured from your friend's computer, not from yours."));
    }
    showFooter(shows);
}

/// \a isShown: there is a proof, and the page shows it.
void ProofPage::showFooter(bool isShown)
{
    const bool canRead = !isShown && !m_box->isEmpty();
    const bool fixes = isShown && hasFix();
    offer(m_next, fixes);
    footer()->setPrimary(canRead ? tr("&Look at this result")
            : fixes              ? tr("Fix the &rule…")
                                 : tr("&Next: aftercare"));
    const bool isFirst = !isShown && !canRead && !flow().lastProof();
    footer()->setHint(isFirst ? tr("No result yet. You can go on and come back.") : QString());
}

/// The newest result differs, and the rule is what would mend it.
bool ProofPage::hasFix() const
{
    return asksForRule(session().ports().runs, share(), flow().now());
}

void ProofPage::showVerdict(const share::ProofView &proof)
{
    const Status status = statusOf(proof.verdict.kind);
    header()->setVerdictIcon(iconOf(status), colourOf(status));
    const QString &headline = proof.words.headline;
    header()->setTitle(headline.endsWith(u'.') ? headline.chopped(1) : headline);
    header()->setLine(proof.words.sentence);
    const QList<Plank> planks = planksOf(proof.verdict);
    m_planks->setPlanks(planks);
    m_planks->setVerdict(proof.words.headline + u' ' + proof.words.sentence);
    m_legend->setPlanks(planks);
    m_caption->setPlain(
        tr("%n door(s) of %1, tried from %2's computer", nullptr, triedDoors(proof.file.check))
            .arg(session().machineName(), session().friendName()));
    m_notes->clear();
    for (const QString &note : proof.words.notes)
        m_notes->add(iconRow(u"unknown"_s, note, m_notes));
    m_notes->setVisible(m_notes->count() > 0);
}

void ProofPage::showChecks()
{
    const QDateTime now = flow().now();
    const Measured known = measuredOf(session().ports().runs, share(), now);
    m_track->setStops(runStops(known.runs, known.decisions, known.next, now));
}

void ProofPage::showWitnesses(const share::ProofView &proof)
{
    m_witnesses->clear();
    const auto add = [this](const QString &icon, const QString &words) {
        m_witnesses->add(iconRow(icon, words, m_witnesses));
    };
    QStringList ports;
    for (const share::Door &door : share().service.doors)
        ports << QString::number(door.port);
    add(u"card"_s,
        tr("You meant: %1, %2, port %3")
            .arg(session().friendName(), session().machineName(), ports.join(u", "_s)));
    const share::Rule &rule = share().rule;
    add(u"rule"_s,
        rule.confirmed ? tr("Your policy says the same, compared %1").arg(dateAndTime(rule.at))
                       : tr("Nobody has compared your policy since it changed"));
    add(u"friend"_s,
        tr("%1 measured it, with the result of %2")
            .arg(session().friendName(), dateAndTime(proof.file.madeAt)));
}

void ProofPage::showDoors(const share::ProofView &proof)
{
    m_doors->clear();
    for (const probe::ProbeResult &result : proof.file.check.results) {
        auto *row = new OutcomeRow(m_doors);
        row->setTitle(probe::doorName(result.endpoint.port));
        row->setDetail(result.endpoint.address.toString(), true);
        row->setPromised(tr("%1 ms").arg(result.took.count()));
        row->setWord(probe::describe(result.outcome));
        m_doors->add(row);
    }
    m_all->setTitle(tr("Al&l %n answer(s)", nullptr, m_doors->count()));
}

QString ProofPage::help() const
{
    return tr("<p>“As promised” means: the promised door opened, and every other door that was tried stayed "
              "silent. A door that answers “refused” is only loosely closed: the rule lets packets "
              "in.</p><p>A check knows new connections only, and it is true for the time it ran.</p>");
}

} // namespace ui
