// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/witness/witness_page.h"

#include "ui/host/paste_box.h"
#include "ui/theme/icons.h"
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

#include <QHeaderView>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPromise>
#include <QThreadPool>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using witness::Witness;
using witness::Word;

/// “8096”, “22, 445 and 40 spans more”: a cell holds a few.
QString portsText(const probe::PortSet &ports)
{
    constexpr std::size_t most = 3;
    const auto &spans = ports.spans();
    QStringList parts;
    for (std::size_t i = 0; i < std::min(most, spans.size()); ++i) {
        parts << (spans[i].size() == 1 ? QString::number(spans[i].first) : u"%1–%2"_s.arg(spans[i].first).arg(spans[i].last));
    }
    const int more = static_cast<int>(spans.size()) - static_cast<int>(parts.size());
    //: %1 a list of ports; %n further ranges
    return more > 0 ? WitnessPage::tr("%1 and %n more range(s)", nullptr, more).arg(parts.join(u", "_s)) : parts.join(u", "_s);
}

QString iconOfWord(Word word, bool isPromised)
{
    switch (word) {
    case Word::Open:
        return isPromised ? u"open"_s : u"attention"_s;
    case Word::Shut:
    case Word::Silent:
    case Word::ShutByPolicy:
        return u"shut"_s;
    case Word::Refused:
        return isPromised ? u"service"_s : u"loose"_s;
    case Word::BuiltIn:
        return u"machine"_s;
    case Word::Absent:
        return u"minus"_s;
    case Word::NotKnown:
        break;
    }
    return u"unknown"_s;
}

bool isParted(const witness::Comparison &comparison, const witness::Row &row, Witness which)
{
    const witness::Parting *parting = comparison.first();
    if (!parting || (parting->first != which && parting->second != which)) {
        return false;
    }
    return std::any_of(row.addresses.begin(), row.addresses.end(), [&](const base::Address &address) {
        const auto at = parting->where.find(address);
        return at != parting->where.end() && !at->second.intersected(row.ports).isEmpty();
    });
}

} // namespace

WitnessPage::WitnessPage(Given given, const base::Clock &clock, QWidget *parent)
    : Page(parent)
    , m_given(std::move(given))
    , m_clock(clock)
    , m_table(new QTreeWidget)
    , m_origins(new Rows)
    , m_notes(new Text({}, TextRole::Body, Role::Ink2))
    , m_pasting(new Fold(tr("Paste what the machine itself says")))
{
    setObjectName(u"witnessPage"_s);
    m_sources.promise = m_given.share.rule.standing.id.isEmpty() ? share::intentOf(m_given.share) : m_given.share.rule.standing;
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
    m_table->setObjectName(u"witnesses"_s);
    m_table->setRootIsDecorated(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_table->setAccessibleName(tr("What each witness says, port by port"));
    m_table->header()->setAccessibleName(m_table->accessibleName());
    m_origins->setObjectName(u"origins"_s);
    m_pasting->setObjectName(u"pasting"_s);
    m_pasting->setContent(buildPasting());
    body()->addWidget(m_table);
    body()->addWidget(m_notes);
    body()->addWidget(new Text(tr("Where each of them comes from"), TextRole::Section));
    body()->addWidget(m_origins);
    body()->addWidget(m_pasting);
    connect(this, &Page::backRequested, this, &WitnessPage::left);
}

QWidget *WitnessPage::buildPasting()
{
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins({});
    column->setSpacing(space(1));
    auto *command = new CopyRow(tr("Command that shows the filter"), u"sudo tailscale debug netmap"_s, place);
    m_filterBox = new PasteBox(tr("What this &command prints on %1").arg(m_given.share.machine.name), tr("Open what the machine printed"), m_given.ports, place);
    m_filterBox->editor()->setObjectName(u"filterText"_s);
    m_filterBox->setLines(4);
    m_logBox = new PasteBox(tr("&Log of the friend’s own client, if you have it"), tr("Open the log"), m_given.ports, place);
    m_logBox->editor()->setObjectName(u"logText"_s);
    m_logBox->setLines(3);
    column->addWidget(command);
    column->addWidget(m_filterBox);
    column->addWidget(new Text(tr("It stays on this computer. It names your machines and their addresses, so do not send it around."), TextRole::Detail, Role::Ink2, place));
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
            m_logBox->setFault(tr("No line in it says “rejected due to acl”. That proves nothing either way."));
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
    if (m_given.policyToday) {
        m_policy.setFuture(m_given.policyToday());
    } else {
        compare();
    }
}

/// Beside the window's thread: a policy file may be long.
void WitnessPage::compare()
{
    m_answer.cancel();
    auto promise = std::make_shared<QPromise<std::shared_ptr<const witness::Comparison>>>();
    promise->start();
    m_answer.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, sources = m_sources] {
        if (!promise->isCanceled()) {
            promise->addResult(std::make_shared<const witness::Comparison>(witness::compareWitnesses(sources)));
        }
        promise->finish();
    });
}

void WitnessPage::take()
{
    if (m_answer.isCanceled() || m_answer.future().resultCount() == 0) {
        return;
    }
    const QString before = header()->title();
    m_comparison = *m_answer.result();
    showState();
    refresh();
    if (header()->title() != before && isVisible()) {
        announce(this, header()->title() + u". "_s + header()->line());
    }
}

void WitnessPage::showState()
{
    showSources();
    if (!m_comparison) {
        header()->setTitle(tr("Do all of them say the same?"));
        header()->setLine(titleOf(m_given.share));
        footer()->setPrimary(tr("&Done"));
        return;
    }
    showTable();
    const witness::Parting *parting = m_comparison->first();
    const auto present = m_comparison->present.size();
    if (parting) {
        const witness::PartingText text = witness::describe(*parting, m_sources.promise);
        header()->setVerdictIcon(u"attention"_s, Role::Attention);
        header()->setTitle(withoutStop(text.seen));
        header()->setLine(text.remedy);
    } else {
        const bool isWhole = present == witness::witnesses.size() && m_comparison->isCompared;
        header()->setVerdictIcon(isWhole ? u"open"_s : u"check"_s, Role::Accent);
        header()->setTitle(isWhole ? tr("All four say the same") : m_comparison->isCompared ? tr("They say the same, as far as they were asked") : tr("Too little to compare"));
        header()->setLine(isWhole ? tr("What you promised is what your file says, what the machine enforces, and what was measured.")
                                  : tr("%n of four witnesses spoke. Add the others below.", nullptr, static_cast<int>(present)));
    }
    QStringList notes = witness::evidenceNotes(*m_comparison, m_sources);
    for (const auto &[who, trouble] : m_comparison->troubles) {
        //: %1 a witness such as “saved policy”, %2 a sentence
        notes.prepend(tr("%1: %2").arg(witness::describe(who), trouble));
    }
    m_notes->setPlain(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    using witness::Remedy;
    const auto remedy = parting ? std::optional(witness::remedyOf(*parting)) : std::nullopt;
    footer()->setPrimary(!remedy                            ? tr("&Done")
                         : *remedy == Remedy::RulePage      ? tr("To the &rule…")
                         : *remedy == Remedy::Invite        ? tr("To the &invite…")
                         : *remedy == Remedy::WaitForMachine || *remedy == Remedy::ReadFilterAgain ? tr("&Read it again")
                                                            : tr("&Measure again…"));
}

void WitnessPage::showTable()
{
    const witness::Comparison &comparison = *m_comparison;
    const Tokens tokens = Tokens::current();
    QStringList heads{tr("Port")};
    for (const Witness each : witness::witnesses) {
        QString head = witness::describe(each);
        head[0] = head.at(0).toUpper();
        heads << head;
    }
    m_table->setColumnCount(static_cast<int>(heads.size()));
    m_table->setHeaderLabels(heads);
    m_table->clear();
    for (const witness::Row &row : comparison.rows) {
        auto *item = new QTreeWidgetItem(m_table, {portsText(row.ports)});
        QStringList addresses;
        for (const base::Address &address : row.addresses) {
            addresses << address.toString();
        }
        item->setToolTip(0, addresses.join(u", "_s));
        for (std::size_t i = 0; i < witness::witnesses.size(); ++i) {
            const Witness who = witness::witnesses[i];
            const int cell = static_cast<int>(i) + 1;
            const bool parted = isParted(comparison, row, who);
            const Word word = row.word(who);
            const Role colour = parted ? Role::Attention : word == Word::Open && row.isPromised ? Role::Accent : word == Word::Absent || word == Word::NotKnown ? Role::Ink2 : Role::Ink;
            item->setText(cell, witness::describe(word, who));
            item->setIcon(cell, QIcon(iconPixmap(iconOfWord(word, row.isPromised), scaled(16), tokens[colour], devicePixelRatioF())));
            item->setForeground(cell, tokens[colour]);
            item->setFont(cell, scaledFont(1.0, parted));
            if (parted) { //: %1 what a witness says, where it parts from its neighbour
                item->setData(cell, Qt::AccessibleTextRole, tr("%1, here they part").arg(item->text(cell)));
            }
        }
    }
    for (int column = 0; column < m_table->columnCount(); ++column) {
        m_table->resizeColumnToContents(column);
    }
    constexpr int mostVisible = 8;
    const int high = std::max(m_table->sizeHintForRow(0), m_table->fontMetrics().height() + 2);
    m_table->setFixedHeight(m_table->header()->sizeHint().height() + std::clamp(m_table->topLevelItemCount(), 1, mostVisible) * high + 2 * m_table->frameWidth() + 2);
}

void WitnessPage::addSource(Witness witness, const QString &words, const QString &detail)
{
    const QString name = witness::describe(witness);
    const bool speaks = m_comparison && std::find(m_comparison->present.begin(), m_comparison->present.end(), witness) != m_comparison->present.end();
    auto *row = new OutcomeRow(m_origins);
    row->setIcon(speaks ? u"check"_s : u"unknown"_s, speaks ? Role::Accent : Role::Ink2);
    row->setTitle(words);
    row->setDetail(detail);
    row->setWord(name.at(0).toUpper() + name.mid(1), Role::Ink2);
    m_origins->add(row);
}

void WitnessPage::showSources()
{
    m_origins->clear();
    const share::Share &share = m_given.share;
    QStringList ports;
    for (const share::Door &door : share.service.doors) {
        ports << QString::number(door.port);
    }
    //: %1 friend, %2 machine, %3 ports
    addSource(Witness::Promise, tr("You meant: %1, %2, port %3").arg(share.person.name, share.machine.name, ports.join(u", "_s)), {});
    const QString seen = !m_today         ? QString()
        : m_today->isLive                 ? tr("Read just now.")
                                          : tr("As you showed it %1.").arg(momentWords(m_today->at, m_clock.now()));
    addSource(Witness::Policy, m_today ? tr("Your policy file") : tr("Your policy file was never seen"), seen);
    addSource(Witness::Filter, m_sources.filter ? tr("What %1 itself enforces").arg(share.machine.name) : tr("Nobody has asked %1 itself").arg(share.machine.name),
              m_sources.filter ? tr("Pasted %1.").arg(momentWords(m_sources.filterAt, m_clock.now())) : tr("One command there, and paste what it prints below."));
    const auto &run = m_sources.run;
    addSource(Witness::Measurement,
              !run             ? tr("Nothing was measured yet")
              : run->isAudit() ? tr("%1 tried every door").arg(share.person.name)
                               : tr("%1 checked the door").arg(share.person.name),
              run ? tr("It ended %1.").arg(momentWords(run->endedAt(), m_clock.now())) : QString());
}

void WitnessPage::primary()
{
    const witness::Parting *parting = m_comparison ? m_comparison->first() : nullptr;
    if (!parting) {
        Q_EMIT left();
        return;
    }
    const witness::Remedy remedy = witness::remedyOf(*parting);
    if (remedy == witness::Remedy::WaitForMachine || remedy == witness::Remedy::ReadFilterAgain) {
        m_pasting->setOpen(true);
        m_filterBox->editor()->setFocus(Qt::OtherFocusReason);
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
    return tr("Read it from left to right: what you promised, what your policy file says, what reached the machine, what was measured. "
              "Where two neighbours part, everything to the right follows from it.")
        .toHtmlEscaped();
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
