// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/local_client.h"
#include "core/base/clock.h"
#include "core/probe/check.h"
#include "core/probe/verdict_words.h"
#include "core/share/host_flow.h"
#include "core/share/visit.h"

#include <QObject>

#include <memory>
#include <optional>

namespace share {

/// What still stops one of the friend's steps.
struct FriendProblem {
    enum class Code {
        NotRead,
        ClientNotAsked,
        NoClient,
        ClientNotRunning,
        SignedOut,
        NeedsApproval,
        ClientStopped,
        WrongAccount,
        TaggedDevice,
        AccountNotConfirmed,
        MachineNotListed,
        InviteNotConfirmed,
        NotAgreed,
        NotChecked,
        NotAsPromised,
        NotSent
    };
    Code code = Code::NotRead;
    QString subject; ///< the login or the machine it is about
    friend bool operator==(const FriendProblem &, const FriendProblem &) = default;
};
/// One sentence that says what to do; \a card gives the names in it.
[[nodiscard]] QString describe(const FriendProblem &problem, const Card &card);

struct FriendPorts {
    VisitRegister &visits;
    api::LocalClient *client = nullptr; ///< null: by hand
    probe::Prober &prober;
    probe::Resolver &resolver;
    const probe::Routes &routes;
    const base::Clock &clock;
    bool practice = false;          ///< these ports lead to made-up tailnets
    probe::CheckOptions check = {}; ///< strict unless a test says otherwise
};

/// A card that was opened.
struct OpenedCard {
    Visit visit;
    base::Secret link;               ///< the invite link when the card has one; not kept
    std::optional<StoreError> fault; ///< the visit's file was damaged; what is to be told about it
};

/// What the client says beside what the card expects.
[[nodiscard]] probe::Situation situationOf(const Card &card, const std::optional<api::ClientStatus> &client);

/// promiseOf(), with what the client announces about the machine.
[[nodiscard]] probe::Promise promiseOf(const Card &card, const std::optional<api::ClientStatus> &client);

/// The friend's side of one share: a checklist that can be left and resumed at any step. Window and terminal
/// call the same functions. Every change is saved at once.
class FriendFlow : public QObject {
    Q_OBJECT
public:
    FriendFlow(Visit visit, FriendPorts ports, QObject *parent = nullptr);
    ~FriendFlow() override;

    /// Reads bytes from outside: finds the visit that is already kept for this card, or starts and saves one.
    /// A damaged one goes on as its former version had it. The error of a card that cannot be used,
    /// PracticeMixed, or that of a kept visit that cannot be read: nothing is written then.
    [[nodiscard]] static Result<OpenedCard, FlowError> open(const QByteArray &bytes, FriendPorts &ports);

    [[nodiscard]] const Visit &visit() const { return m_visit; }
    [[nodiscard]] const Card &card() const { return m_visit.card; }
    [[nodiscard]] std::vector<FriendProblem> problems(FriendStep step) const;
    [[nodiscard]] bool isComplete(FriendStep step) const { return problems(step).empty(); }
    [[nodiscard]] StepState stateOf(FriendStep step, FriendStep now) const;
    /// The first step that is not complete; Done when all are.
    [[nodiscard]] FriendStep nextStep() const;

    /// Asks the client on this computer; at once with nothing where there is none. Confirms account and
    /// machine when it sees them.
    QFuture<FlowResult> readClient();
    [[nodiscard]] bool hasClient() const { return m_ports.client != nullptr; }
    [[nodiscard]] const std::optional<api::ClientStatus> &client() const { return m_client; }

    FlowResult markWelcomeRead();
    FlowResult confirmAccount(); ///< by hand: "I am signed in with that account"
    FlowResult confirmInvite();  ///< by hand: "I have accepted, the machine is in my list"
    FlowResult agree();
    FlowResult declineAgreement(); ///< "not now": may be changed later, the check stays possible

    /// Starts the check; NotReady while one runs or the card names nothing to try. The result is kept when it
    /// ends.
    FlowResult startCheck();
    void cancelCheck(); ///< ends it with what is known; a partial result does not become one of the visit
    /// The same, and the result is there when this returns. Not from a slot of progressed().
    void endCheck();
    [[nodiscard]] bool isChecking() const { return m_check != nullptr; }
    [[nodiscard]] std::optional<ResultFile> result() const; ///< of this session's run, else the newest kept
    [[nodiscard]] std::optional<probe::Verdict> verdict() const;
    [[nodiscard]] std::optional<probe::VerdictText> verdictWords() const; ///< for the friend

    /// What is sent back; empty without a result.
    [[nodiscard]] QByteArray resultBytes() const;
    [[nodiscard]] QString resultLine() const;
    [[nodiscard]] QString resultFileName() const; ///< "jellyfin-attic-2026-11-21.halfdoor-result"
    FlowResult markSent();

Q_SIGNALS:
    void visitChanged();
    void clientChanged();
    void progressed(const probe::Progress &progress);
    void checkFinished();
    /// The check is over but its result could not be written; result() still has it.
    void keepingFailed(const share::FlowError &error);

private:
    FlowResult change(const std::function<void(Visit &)> &edit);
    FlowResult useClient(const api::ClientStatus &status);
    void finishCheck();

    Visit m_visit;
    FriendPorts m_ports;
    std::optional<api::ClientStatus> m_client;
    std::unique_ptr<probe::Check> m_check;
    std::optional<probe::CheckResult> m_ended; ///< of m_check, which may still stand on the stack
    std::optional<ResultFile> m_last;
};

} // namespace share
