// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/local_client.h"
#include "core/api/tailnet.h"
#include "core/base/clock.h"
#include "core/probe/verdict_words.h"
#include "core/share/card.h"
#include "core/share/register.h"
#include "core/share/rule_look.h"

#include <QFuture>
#include <QObject>
#include <QPointer>
#include <QPromise>

#include <functional>
#include <optional>

namespace share {

/// Why a use case did not happen. The share and the register are then as they were.
struct FlowError {
    enum class Code {
        Busy,             ///< another question to the tailnet is under way
        NotReady,         ///< an earlier step is missing: problems
        NotConnected,     ///< asked for something that only a connected tailnet does
        Tailnet,          ///< api
        Client,           ///< client
        Store,            ///< store
        Refused,          ///< refusal of the policy engine
        ChangedMeanwhile, ///< the file was changed in between; planned anew, nothing saved
        SavedDiffers,     ///< read back or pasted back: not what was planned; difference
        NotOurFile,       ///< undo: the file is not the one that we saved
        StillShared, ///< undo: the share is accepted, the former file would open more; Refused for another
                     ///< one
        NothingToUndo,
        BadInput,       ///< card: a card or result that cannot be read
        ForeignResult,  ///< a result of another share or card
        PracticeMixed,  ///< practice and real do not mix
        BadLink,        ///< not an invite link
        InviteGone,     ///< the tailnet does not know the invite any more
        Ending,         ///< the share is being ended
        NothingToCheck, ///< the card names nothing to try
        IsAudit,        ///< readResult: an audit, which belongs into the history
        ClockAhead,     ///< a result that ends later than it is now
        OlderCard,      ///< an audit of another promise than today's
        BeforeRule      ///< an audit from before the rule was saved
    };
    Code code = Code::NotReady;
    QString detail = {}; ///< below a fold
    std::vector<Problem> problems = {};
    std::optional<api::ApiError> api = {};
    std::optional<api::ClientError> client = {};
    std::optional<StoreError> store = {};
    std::optional<policy::Refusal> refusal = {};
    std::optional<CardError> card = {};
};
/// One sentence that says what happened and what to do.
[[nodiscard]] QString describe(const FlowError &error);

using FlowResult = Result<void, FlowError>;

/// Whether a result, check or audit, may be taken in for this share at all: it answers a card of it, and does
/// not lie ahead of \a now, for then every honest result after it would look older.
[[nodiscard]] FlowResult mayTake(const Share &share, const ResultFile &result, const QDateTime &now);

/// What page 2 found. \a machines are those that can be shared: the host's own, not those of others.
struct SideView {
    enum class State { NotAsked, Asking, Found, NotFound };
    State state = State::NotAsked;
    QString tailnet;
    QString hostLogin;
    std::vector<Machine> machines;
    std::optional<api::ClientStatus> client;   ///< what the client on this computer says
    std::optional<policy::Topology> inventory; ///< only of a connected tailnet
    std::optional<FlowError> error;
};

/// The first place where two texts differ, for people.
struct Difference {
    int line = 1;     ///< from 1
    QString expected; ///< that line as planned, without line end; null when the text ends before
    QString found;
    bool onlyLineEnds = false; ///< CRLF for LF or the like, or a final line end: counts as equal in meaning
    bool isFormer = false;     ///< it is the file as it was before: nothing was saved
    friend bool operator==(const Difference &, const Difference &) = default;
};
/// Nothing when the texts are equal byte for byte.
[[nodiscard]] std::optional<Difference> differenceOf(const QByteArray &expected, const QByteArray &found);

/// Where the rule page stands, for any task.
struct RuleView {
    enum class State {
        NoPolicy, ///< fetch, open or paste it first
        Fetching,
        Refused, ///< refusal says why nothing was planned
        Planned, ///< plan is shown; nothing was saved
        Saving,
        HandedOver, ///< by hand: the new text was copied; waits for what was saved
        Differs,    ///< by hand: what was pasted back is not what was planned
        Saved       ///< what is saved equals what was planned
    };
    State state = State::NoPolicy;
    RuleTask task = RuleTask::Open;
    QByteArray former;
    QByteArray
        mended;   ///< `former` with the fixes that the host accepted: what the plan starts from; empty: none
    QString etag; ///< empty by hand
    std::optional<policy::Plan> plan;
    std::optional<policy::Refusal> refusal;
    std::vector<policy::Finding> opensOnUndo; ///< Undo: whom the former file lets in
    bool plannedAnew = false; ///< the file had changed when we wanted to save; this is the new plan
    std::optional<Difference> difference;
};

/// A result that was read, and what it means.
struct ProofView {
    ResultFile file;
    Freshness freshness = Freshness::Current;
    probe::Verdict verdict;
    probe::VerdictText words; ///< for the host
};

/// The checklist for the end of a share, in this order (design: withdraw first, then the rule).
enum class EndItem { Withdraw, TakeRuleOut, RunningSessions, AppAccounts, FallbackKeys, Measure };
struct EndRow {
    enum class State { ToDo, Now, Done, NotNeeded };
    EndItem item = EndItem::Withdraw;
    State state = State::ToDo;
    QString text;   ///< what to do
    QString reason; ///< why
};
[[nodiscard]] std::vector<EndRow> endChecklist(const Share &share);

struct HostPorts {
    Register &shares;
    PolicyHistory &policies;
    api::Tailnet *tailnet = nullptr;    ///< null: by hand
    api::LocalClient *client = nullptr; ///< null: by hand
    const base::Clock &clock;
};

/// A draft at the first page. \a practice marks it for good.
[[nodiscard]] Share newShare(bool practice, const QDateTime &now);
/// A draft for another friend of the same machine and service: steps before YourFriend are filled in. The
/// first share stays as it is.
[[nodiscard]] Share anotherFriend(const Share &share, const QDateTime &now);
/// True while the id is provisional: before friend and service have names.
[[nodiscard]] bool isProvisional(const Share &share);

/// The host's side of one share, from the first page to its end. Window and terminal call the same functions;
/// pages show share() and decide nothing. Every change is saved at once, so that a share can be left and
/// resumed at any page; when saving fails the change does not happen. At most one question to the tailnet is
/// under way. Destroying the flow cancels it.
class HostFlow : public QObject {
    Q_OBJECT
public:
    HostFlow(Share share, HostPorts ports, QObject *parent = nullptr);
    ~HostFlow() override;

    [[nodiscard]] const Share &share() const { return m_share; }
    [[nodiscard]] bool isConnected() const; ///< the side is Connected and there is a tailnet
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// As share::problems(), and what the inventory adds (a login of the host's own people).
    [[nodiscard]] std::vector<Problem> problems(Step step) const;
    [[nodiscard]] bool isComplete(Step step) const { return problems(step).empty(); }
    [[nodiscard]] QDateTime now() const;

    // 1 Two houses
    FlowResult markRead();
    // 2 Your side
    /// Asks the tailnet (then the side becomes Connected) and the client on this computer, as far as they
    /// exist.
    QFuture<FlowResult> readSide();
    [[nodiscard]] const SideView &side() const { return m_side; }
    FlowResult chooseByHand();
    FlowResult setHost(const QString &name, const QString &login, const QString &tailnet);
    // 3 What you share. Everything that changes after the rule was saved makes the rule unconfirmed.
    FlowResult setMachine(const Machine &machine);
    FlowResult setService(const Service &service);
    FlowResult setDoors(const std::vector<Door> &doors);
    FlowResult setWhy(const QString &why);
    // 4 Your friend
    FlowResult setPerson(const Person &person);
    /// A message that asks the friend for the login of his account, in his language.
    [[nodiscard]] QString askText() const;

    // 5 The rule, and every later change of it
    [[nodiscard]] const RuleView &rule() const { return m_rule; }
    /// Chooses what is planned; keeps the policy text. Answers with why it cannot be, or plans.
    FlowResult setRuleTask(RuleTask task);
    FlowResult setNaming(const policy::Naming &naming);
    /// What the refusal asks for (Problem::needs). It counts for the file as it is now; another text asks
    /// again.
    FlowResult agree(policy::Agreement what);
    /// Connected: fetches and plans.
    QFuture<FlowResult> fetchPolicy();
    /// By hand: what was opened or pasted; \a mended is that text with fixes that the host has accepted.
    /// Plans.
    FlowResult usePolicyText(const QByteArray &text, const QByteArray &mended = {});
    /// The text that we have, with fixes that the host has seen and accepted; that text itself takes them
    /// back. Plans.
    FlowResult mendPolicy(const QByteArray &mended);
    /// What it takes to look at this text somewhere else: as usePolicyText() would plan it.
    [[nodiscard]] RuleQuestion questionAbout(const QByteArray &text) const;
    /// The text that a plan starts from; null without one.
    [[nodiscard]] QByteArray policyText() const;
    /// A look that was taken elsewhere: its plan is used when exactly this question comes up.
    void remember(const RuleQuestion &question, const RuleLook &look);
    /// Connected: keeps the former bytes, saves with the ETag, reads back, compares. ChangedMeanwhile:
    /// planned anew.
    QFuture<FlowResult> saveRule();
    /// By hand: keeps both texts in the history; the page now waits for confirmReadBack().
    FlowResult handOver();
    /// By hand: what the person copied out of the admin console after saving. SavedDiffers: see
    /// rule().difference.
    FlowResult confirmReadBack(const QByteArray &text);

    // 6 The invite. Refused while the rule is not confirmed: tighten first, share second.
    /// Connected: makes it. The link is a secret; it is kept in this object only.
    QFuture<FlowResult> makeInvite();
    [[nodiscard]] const base::Secret &inviteLink() const { return m_link; }
    /// Connected: asks whether it was accepted, and compares the account with the rule.
    QFuture<FlowResult> checkAcceptance();
    FlowResult inviteMadeByHand(const base::Secret &link = {});
    /// By hand: the account that the Share dialog lists. Another than the rule's →
    /// Invite::State::WrongAccount.
    FlowResult acceptedByHand(const QString &login);
    /// Wrong account: takes share and invite back; connected, a new invite is made.
    QFuture<FlowResult> withdrawAndInviteAgain();
    FlowResult withdrawnByHand();
    /// Wrong account, after the host has asked the friend by another way than the link went: the rule has to
    /// be made anew for the accepted login.
    FlowResult adoptAcceptedLogin();

    // 7 The card
    [[nodiscard]] Result<Card, FlowError> makeCard(const CardOptions &options = {});
    // 8 The proof: a file, its text form, or a chat message that contains it
    [[nodiscard]] Result<ProofView, FlowError> readResult(const QByteArray &bytes);
    [[nodiscard]] std::optional<ProofView> lastProof() const;
    // 9 Aftercare
    FlowResult setAftercare(const Aftercare &aftercare);

    // The end
    FlowResult startEnding();
    /// Connected: withdraws invite and share. By hand: withdrawnByHand(). Then RuleTask::Remove.
    QFuture<FlowResult> withdrawShare();
    FlowResult markEndItem(EndItem item);
    /// Done when share and rule are gone; the rest may stay open.
    FlowResult finishEnding();

Q_SIGNALS:
    void shareChanged();
    void sideChanged();
    void ruleChanged();
    void busyChanged(bool isBusy);

private:
    FlowResult store(Share changed, std::optional<Event> event = {});
    FlowResult change(const std::function<void(Share &)> &edit);
    [[nodiscard]] FlowResult needs(Step step) const;

    // One question at a time: begin() answers with a future that is finished when there is already one.
    [[nodiscard]] QFuture<FlowResult> begin();
    [[nodiscard]] QFuture<FlowResult> beginConnected(); ///< also finished when there is no tailnet to ask
    void finish(FlowResult done);
    void finishWith(FlowError error);
    void finishWith(const api::ApiError &error);
    /// Calls \a use with the answer, unless this flow is gone. An answer that never comes counts as none.
    template <typename Answer, typename Use> void ask(QFuture<Answer> answer, Use use)
    {
        const QPointer<HostFlow> guard(this);
        answer
            .then([guard, use](const Answer &result) {
                if (guard)
                    use(result);
            })
            .onCanceled([guard] {
                if (guard && guard->m_busy)
                    guard->finishWith(api::ApiError{api::ApiError::Code::Unreachable, {}});
            });
    }

    void readClient(const Result<api::ClientStatus, api::ClientError> &status);
    void readInventory();
    FlowResult rememberSide(HostSide side);

    void plan();
    FlowResult planTask(RuleTask task);
    void setRuleState(RuleView::State state);
    [[nodiscard]] Result<policy::Plan, policy::Refusal> planOf(const RuleQuestion &question) const;
    FlowResult planUndo();
    [[nodiscard]] std::vector<policy::StandingShare> otherShares() const;
    void useFetched(const Result<api::PolicyFile, api::ApiError> &file);
    FlowResult keepBoth();
    void sendPolicy();
    void readBack();
    FlowResult compareSaved(const QByteArray &text);
    FlowResult ruleIsSaved(const QByteArray &text, bool isOurFile);
    FlowResult planned() const;

    [[nodiscard]] FlowResult mayInvite() const;
    void requestInvite();
    FlowResult acceptedBy(const QString &login);
    void withdraw(bool inviteAgain);
    [[nodiscard]] ProofView proofOf(ResultFile file, Freshness freshness) const;

    Share m_share;
    HostPorts m_ports;
    SideView m_side;
    RuleView m_rule;
    bool m_hasPolicy = false;
    std::vector<policy::Agreement> m_agreed;
    QByteArray m_agreedFor; ///< the text about which they were asked
    std::optional<std::pair<RuleQuestion, Result<policy::Plan, policy::Refusal>>> m_remembered;
    base::Secret m_link;
    bool m_busy = false;
    std::optional<QPromise<FlowResult>> m_answer;
};

} // namespace share
