// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow_ports.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using share::FlowError;
using share::HostFlow;
using share::RuleTask;
using share::RuleView;
using share::Step;

namespace {

const QByteArray openPolicy
    = "// ours\n{\n\t\"acls\": [\n\t\t// everybody\n\t\t{\"action\": \"accept\", \"src\": "
      "[\"*\"], \"dst\": [\"*:*\"]},\n\t],\n}\n";

} // namespace

class TstHostFlow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aDraftGetsItsNameAndTheOldFileGoes();
    void anotherTomGetsAnotherId();
    void nothingChangesWhenTheDiskIsFull();
    void theTailnetFillsInTheSide();
    void theHostsOwnPeopleAreNoFriends();
    void theRuleComesBeforeTheInvite();
    void aRuleIsSavedReadBackAndRemembered();
    void aFileThatChangedMeanwhileIsPlannedAnew();
    void whatWasSavedDifferentlyIsNotConfirmed();
    void byHandTheTextIsPastedBack();
    void byHandAnotherTextIsNotConfirmed();
    void byHandLineEndsDoNotMatter();
    void aRefusalIsShownAndNothingSaved();
    void changingTheDoorMakesTheRuleUnconfirmed();
    void pauseAndResumeGiveTheSameBytes();
    void undoWaitsUntilNobodyIsLetIn();
    void undoWaitsForEveryShare();
    void undoNeverThrowsAwayAnothersChange();
    void agreementsCountForTheFileTheyWereAskedAbout();
    void namingIsMovedInOneChange();
    void theRightAccountIsAccepted();
    void theWrongAccountIsNamedWithdrawnAndInvitedAgain();
    void theWrongAccountIsAdoptedOnlyWithANewRule();
    void typingTheWrongLoginDoesNotAdoptIt();
    void anAcceptedLinkIsForgotten();
    void byHandAcceptanceIsCompared();
    void theCardNeedsTheRule();
    void aResultIsReadOnce();
    void anotherFriendLeavesTheFirstAlone();
    void theEndHasItsOrder();
    void oneQuestionAtATime();
    void destroyingTheFlowIsHarmless();

private:
    [[nodiscard]] std::unique_ptr<HostFlow> flow(const share::Share &share, bool connected = true)
    {
        return std::make_unique<HostFlow>(share,
            share::HostPorts{
                *m_shares, *m_policies, connected ? m_tailnet.get() : nullptr, nullptr, *m_clock});
    }
    [[nodiscard]] static share::Share connectedDraft()
    {
        share::Share share = samples::draft();
        share.side = share::HostSide::Connected;
        return share;
    }
    /// A share whose rule stands in the tailnet.
    [[nodiscard]] std::unique_ptr<HostFlow> withRule()
    {
        auto made = flow(connectedDraft());
        if (!made->fetchPolicy().result() || !made->saveRule().result())
            return nullptr;
        return made;
    }

    std::unique_ptr<samples::FaultyRegister> m_shares;
    std::unique_ptr<practice::MemoryHistory> m_policies;
    std::unique_ptr<samples::SmallTailnet> m_tailnet;
    std::unique_ptr<practice::HandClock> m_clock;
};

void TstHostFlow::init()
{
    m_shares = std::make_unique<samples::FaultyRegister>();
    m_policies = std::make_unique<practice::MemoryHistory>();
    m_tailnet = std::make_unique<samples::SmallTailnet>();
    m_tailnet->policy = openPolicy;
    m_clock = std::make_unique<practice::HandClock>(samples::at(5));
}

void TstHostFlow::aDraftGetsItsNameAndTheOldFileGoes()
{
    auto host = flow(share::newShare(false, samples::at(0)), false);
    QVERIFY(host->markRead().has_value());
    QVERIFY(share::isProvisional(host->share()));
    QCOMPARE(m_shares->list().shares.size(), std::size_t(1));
    QVERIFY(host->setService(samples::draft().service).has_value());
    QVERIFY(host->setPerson({u" Tom "_s, u"tom@example.org"_s, u"de"_s}).has_value());
    QCOMPARE(host->share().id, u"tom-jellyfin"_s);
    QCOMPARE(host->share().person.name, u"Tom"_s);
    QCOMPARE(m_shares->list().shares, std::vector<share::Share>{host->share()});
    QVERIFY(host->setPerson({u"Thomas"_s, u"tom@example.org"_s, u"de"_s}).has_value());
    QCOMPARE(host->share().id, u"tom-jellyfin"_s); // a name in use stays
}

void TstHostFlow::anotherTomGetsAnotherId()
{
    QVERIFY(m_shares->save(samples::draft()).has_value());
    auto host = flow(share::anotherFriend(samples::draft(), samples::at(1)), false);
    QVERIFY(host->setPerson({u"Tom"_s, u"tom2@example.org"_s, u"de"_s}).has_value());
    QCOMPARE(host->share().id, u"tom-jellyfin-2"_s);
}

void TstHostFlow::nothingChangesWhenTheDiskIsFull()
{
    auto host = flow(samples::draft(), false);
    m_shares->isFull = true;
    const auto done = host->setWhy(u"films"_s);
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().code, FlowError::Code::Store);
    QVERIFY(share::describe(done.error()).contains(u"disk is full"));
    QCOMPARE(host->share(), samples::draft());
    m_shares->isFull = false;
    QVERIFY(host->setWhy(u"films"_s).has_value());
}

void TstHostFlow::theTailnetFillsInTheSide()
{
    auto host = flow(share::newShare(false, samples::at(0)));
    QVERIFY(host->readSide().result().has_value());
    QCOMPARE(host->side().state, share::SideView::State::Found);
    QCOMPARE(host->side().machines.size(), std::size_t(1));
    QCOMPARE(host->side().machines.front().dnsName, u"attic.tail1234.ts.net"_s);
    QCOMPARE(host->share().side, share::HostSide::Connected);
    QCOMPARE(host->share().hostLogin, u"mira@example.com"_s);
    QVERIFY(host->isComplete(Step::YourSide));
}

void TstHostFlow::theHostsOwnPeopleAreNoFriends()
{
    auto host = flow(connectedDraft());
    QVERIFY(host->readSide().result().has_value());
    QVERIFY(host->setPerson({u"Lena"_s, u"LENA@example.com"_s, u"en"_s}).has_value());
    const auto problems = host->problems(Step::YourFriend);
    QCOMPARE(problems.size(), std::size_t(1));
    QCOMPARE(problems.front().code, share::Problem::Code::LoginIsOwn);
}

void TstHostFlow::theRuleComesBeforeTheInvite()
{
    auto host = flow(connectedDraft());
    const auto made = host->makeInvite().result();
    QVERIFY(!made.has_value());
    QCOMPARE(made.error().code, FlowError::Code::NotReady);
    QCOMPARE(made.error().problems.front().code, share::Problem::Code::RuleNotSaved);
    QCOMPARE(m_tailnet->invitesMade, 0);
    auto byHand = flow(samples::draft(), false);
    QVERIFY(!byHand->inviteMadeByHand().has_value());
    QVERIFY(!byHand->acceptedByHand(u"tom@example.org"_s).has_value());
}

void TstHostFlow::aRuleIsSavedReadBackAndRemembered()
{
    auto host = flow(connectedDraft());
    QVERIFY(host->fetchPolicy().result().has_value());
    QCOMPARE(host->rule().state, RuleView::State::Planned);
    QVERIFY(!host->rule().plan->changes.empty());
    QVERIFY(m_tailnet->policy == openPolicy); // shown, not saved
    QVERIFY(host->saveRule().result().has_value());
    QCOMPARE(host->rule().state, RuleView::State::Saved);
    QVERIFY(m_tailnet->policy.contains("tom@example.org"));
    QVERIFY(!m_tailnet->policy.contains("[\"*\"], \"dst\""));
    const share::Rule &rule = host->share().rule;
    QCOMPARE(rule.state, share::Rule::State::Saved);
    QVERIFY(rule.confirmed);
    QCOMPARE(*m_policies->text(rule.before), openPolicy);
    QCOMPARE(*m_policies->text(rule.after), m_tailnet->policy);
    QVERIFY(host->isComplete(Step::TheRule));
    // Again: nothing to do, nothing is sent.
    QVERIFY(host->fetchPolicy().result().has_value());
    QVERIFY(host->saveRule().result().has_value());
    QCOMPARE(m_tailnet->saves, 1);
}

void TstHostFlow::aFileThatChangedMeanwhileIsPlannedAnew()
{
    auto host = flow(connectedDraft());
    QVERIFY(host->fetchPolicy().result().has_value());
    m_tailnet->beforeSave = [this] {
        m_tailnet->policy = "// Lena was here\n" + openPolicy;
        m_tailnet->beforeSave = nullptr;
    };
    const auto saved = host->saveRule().result();
    QVERIFY(!saved.has_value());
    QCOMPARE(saved.error().code, FlowError::Code::ChangedMeanwhile);
    QVERIFY(host->rule().plannedAnew);
    QCOMPARE(host->rule().state, RuleView::State::Planned);
    QVERIFY(host->rule().plan->text.startsWith("// Lena was here"));
    QCOMPARE(host->share().rule.state, share::Rule::State::None);
    QVERIFY(host->saveRule().result().has_value());
    QVERIFY(m_tailnet->policy.startsWith("// Lena was here"));
    QCOMPARE(*m_policies->text(host->share().rule.before), "// Lena was here\n" + openPolicy);
}

void TstHostFlow::whatWasSavedDifferentlyIsNotConfirmed()
{
    auto host = flow(connectedDraft());
    QVERIFY(host->fetchPolicy().result().has_value());
    m_tailnet->afterSave = [](QByteArray text) { return text.replace("8096", "80"); };
    const auto saved = host->saveRule().result();
    QVERIFY(!saved.has_value());
    QCOMPARE(saved.error().code, FlowError::Code::SavedDiffers);
    QVERIFY(host->rule().difference->expected.contains(u"8096"));
    QVERIFY(!host->rule().difference->found.contains(u"8096"));
    QVERIFY(!host->share().rule.confirmed);
    QVERIFY(!host->isComplete(Step::TheRule));
}

void TstHostFlow::byHandTheTextIsPastedBack()
{
    auto host = flow(samples::draft(), false);
    QVERIFY(host->usePolicyText(openPolicy).has_value());
    const QByteArray planned = host->rule().plan->text;
    QVERIFY(!host->confirmReadBack(planned).has_value()); // not handed over yet
    QVERIFY(host->handOver().has_value());
    QCOMPARE(host->rule().state, RuleView::State::HandedOver);
    QVERIFY(!host->isComplete(Step::TheRule));
    QVERIFY(host->confirmReadBack(planned).has_value());
    QVERIFY(host->isComplete(Step::TheRule));
    // Left before the text was pasted back: the saved policy, given again, is the proof.
    init();
    host = flow(samples::draft(), false);
    QVERIFY(host->usePolicyText(openPolicy).has_value());
    QVERIFY(host->handOver().has_value());
    auto resumed = flow(host->share(), false);
    QVERIFY(!resumed->isComplete(Step::TheRule));
    QVERIFY(resumed->usePolicyText(planned).has_value());
    QVERIFY(resumed->isComplete(Step::TheRule));
    QCOMPARE(*m_policies->text(resumed->share().rule.before), openPolicy);
}

void TstHostFlow::byHandAnotherTextIsNotConfirmed()
{
    auto host = flow(samples::draft(), false);
    QVERIFY(host->usePolicyText(openPolicy).has_value());
    QVERIFY(host->handOver().has_value());
    const auto former = host->confirmReadBack(openPolicy);
    QVERIFY(!former.has_value());
    QCOMPARE(former.error().code, FlowError::Code::SavedDiffers);
    QVERIFY(host->rule().difference->isFormer);
    QByteArray text = host->rule().plan->text;
    const auto other = host->confirmReadBack(text.replace("tom@example.org", "tim@example.org"));
    QVERIFY(!other.has_value());
    QVERIFY(host->rule().difference->found.contains(u"tim@"));
    QVERIFY(!host->rule().difference->isFormer);
    QVERIFY(host->confirmReadBack(host->rule().plan->text).has_value());
}

void TstHostFlow::byHandLineEndsDoNotMatter()
{
    auto host = flow(samples::draft(), false);
    QVERIFY(host->usePolicyText(openPolicy).has_value());
    QVERIFY(host->handOver().has_value());
    QByteArray pasted = host->rule().plan->text.trimmed();
    QVERIFY(host->confirmReadBack(pasted.replace("\n", "\r\n")).has_value());
    QVERIFY(host->isComplete(Step::TheRule));
}

void TstHostFlow::aRefusalIsShownAndNothingSaved()
{
    m_tailnet->policy = "{ \"acls\": [ ";
    auto host = flow(connectedDraft());
    const auto fetched = host->fetchPolicy().result();
    QVERIFY(!fetched.has_value());
    QCOMPARE(fetched.error().code, FlowError::Code::Refused);
    QVERIFY(!share::describe(fetched.error()).isEmpty());
    QCOMPARE(host->rule().state, RuleView::State::Refused);
    QVERIFY(!host->saveRule().result().has_value());
    QVERIFY(!host->handOver().has_value());
    QCOMPARE(m_tailnet->saves, 0);
}

void TstHostFlow::changingTheDoorMakesTheRuleUnconfirmed()
{
    auto host = withRule();
    QVERIFY(host != nullptr);
    const QString before = host->share().rule.before;
    QVERIFY(host->setDoors({{policy::Protocol::Tcp, 8920, {}}}).has_value());
    QVERIFY(!host->isComplete(Step::TheRule));
    QVERIFY(!host->makeCard().has_value());
    QVERIFY(host->fetchPolicy().result().has_value());
    QVERIFY(host->saveRule().result().has_value());
    QVERIFY(m_tailnet->policy.contains("8920"));
    QVERIFY(!m_tailnet->policy.contains("8096"));
    QCOMPARE(host->share().rule.before, before); // undo leads to where we found the file
}

void TstHostFlow::pauseAndResumeGiveTheSameBytes()
{
    auto host = withRule();
    QVERIFY(host != nullptr);
    const QByteArray open = m_tailnet->policy;
    QVERIFY(host->setRuleTask(RuleTask::Pause).has_value());
    QVERIFY(host->saveRule().result().has_value());
    QCOMPARE(host->share().rule.state, share::Rule::State::Paused);
    QVERIFY(m_tailnet->policy != open);
    QVERIFY(host->setRuleTask(RuleTask::Resume).has_value());
    QVERIFY(host->saveRule().result().has_value());
    QCOMPARE(host->share().rule.state, share::Rule::State::Saved);
    QCOMPARE(m_tailnet->policy, open);
}

void TstHostFlow::undoWaitsUntilNobodyIsLetIn()
{
    auto host = withRule();
    QVERIFY(host != nullptr);
    QVERIFY(host->makeInvite().result().has_value());
    const auto refused = host->setRuleTask(RuleTask::Undo);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, FlowError::Code::StillShared);
    m_tailnet->accept(u"tom@example.org"_s);
    QVERIFY(host->checkAcceptance().result().has_value());
    QVERIFY(!host->setRuleTask(RuleTask::Undo).has_value());
    QVERIFY(host->withdrawShare().result().has_value());
    QVERIFY(host->setRuleTask(RuleTask::Undo).has_value());
    QCOMPARE(host->rule().plan->text, openPolicy);
    QVERIFY(!host->rule().opensOnUndo.empty()); // says whom the former file lets in
    QVERIFY(host->saveRule().result().has_value());
    QCOMPARE(m_tailnet->policy, openPolicy);
    QCOMPARE(host->setRuleTask(RuleTask::Undo).error().code, FlowError::Code::NothingToUndo);
}

/// The former file would open the machine to the people of another share as well.
void TstHostFlow::undoWaitsForEveryShare()
{
    auto host = withRule();
    QVERIFY(host != nullptr);
    share::Share ann = samples::draft();
    ann.id = u"ann-shell"_s;
    ann.person = {u"Ann"_s, u"ann@example.net"_s, u"en"_s};
    ann.invite.state = share::Invite::State::Accepted;
    ann.tailnet = host->share().tailnet;
    QVERIFY(m_shares->save(ann).has_value());
    const auto refused = host->setRuleTask(RuleTask::Undo);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, FlowError::Code::Refused);
    QVERIFY(share::describe(refused.error()).contains(u"ann-shell"_s));
    QVERIFY(share::describe(refused.error()).contains(u"ann@example.net"_s));
    ann.tailnet = u"tail9.ts.net"_s; // a machine of another tailnet is not opened
    QVERIFY(m_shares->save(ann).has_value());
    QVERIFY(host->setRuleTask(RuleTask::Undo).has_value() || host->share().tailnet.isEmpty());
    ann.tailnet = host->share().tailnet;
    ann.invite.state = share::Invite::State::Withdrawn;
    QVERIFY(m_shares->save(ann).has_value());
    QVERIFY(host->setRuleTask(RuleTask::Undo).has_value());
    QCOMPARE(host->rule().plan->text, openPolicy);
}

void TstHostFlow::agreementsCountForTheFileTheyWereAskedAbout()
{
    m_tailnet->policy = "// managed by terraform\n" + openPolicy;
    auto host = flow(connectedDraft());
    QVERIFY(!host->fetchPolicy().result().has_value());
    QCOMPARE(host->rule().state, RuleView::State::Refused);
    QCOMPARE(host->rule().refusal->problems[0].needs, policy::Agreement::KeptElsewhere);
    QVERIFY(host->rule().refusal->handout.has_value()); // to carry over by hand
    QVERIFY(!host->saveRule().result().has_value());
    QVERIFY(host->agree(policy::Agreement::KeptElsewhere).has_value());
    QCOMPARE(host->rule().state, RuleView::State::Planned);
    m_tailnet->beforeSave = [this] {
        m_tailnet->policy = "// generated by acl.py\n" + openPolicy;
        m_tailnet->beforeSave = nullptr;
    };
    QVERIFY(!host->saveRule().result().has_value()); // changed meanwhile: another file, asked anew
    QCOMPARE(host->rule().state, RuleView::State::Refused);
    QVERIFY(host->agree(policy::Agreement::KeptElsewhere).has_value());
    QVERIFY(host->saveRule().result().has_value());
    QVERIFY(m_tailnet->policy.contains("8096"));
}

void TstHostFlow::namingIsMovedInOneChange()
{
    auto host = withRule();
    QVERIFY(host != nullptr);
    const QByteArray byLogin = m_tailnet->policy;
    QVERIFY(host->setNaming({policy::Naming::Kind::Group, u"group:tom"_s}).has_value());
    QCOMPARE(host->rule().state, RuleView::State::Planned);
    QVERIFY(host->rule().plan->access.empty()); // nobody is shut out, nobody let in
    QVERIFY(host->saveRule().result().has_value());
    QCOMPARE(m_tailnet->saves, 2);
    QVERIFY(m_tailnet->policy.contains("\"src\": [\"group:tom\"]"));
    QVERIFY(host->setNaming({}).has_value());
    QVERIFY(host->saveRule().result().has_value());
    QCOMPARE(m_tailnet->policy, byLogin);
}

void TstHostFlow::undoNeverThrowsAwayAnothersChange()
{
    auto host = withRule();
    QVERIFY(host != nullptr);
    m_tailnet->policy.append("// later\n");
    QVERIFY(host->fetchPolicy().result().has_value());
    QVERIFY(host->isComplete(Step::TheRule)); // our rule stands
    QCOMPARE(host->setRuleTask(RuleTask::Undo).error().code, FlowError::Code::NotOurFile);
    QVERIFY(!host->saveRule().result().has_value());
    QVERIFY(m_tailnet->policy.endsWith("// later\n"));
}

void TstHostFlow::theRightAccountIsAccepted()
{
    auto host = withRule();
    QVERIFY(host != nullptr);
    QVERIFY(host->makeInvite().result().has_value());
    QVERIFY(host->inviteLink().reveal().startsWith(u"https://login.tailscale.com/"));
    QVERIFY(host->checkAcceptance().result().has_value());
    QCOMPARE(host->problems(Step::TheInvite).front().code, share::Problem::Code::NotAccepted);
    m_tailnet->accept(u"Tom@Example.org"_s); // Tailscale compares logins without case
    QVERIFY(host->checkAcceptance().result().has_value());
    QVERIFY(host->isComplete(Step::TheInvite));
}

void TstHostFlow::theWrongAccountIsNamedWithdrawnAndInvitedAgain()
{
    auto host = withRule();
    QVERIFY(host != nullptr);
    QVERIFY(host->makeInvite().result().has_value());
    m_tailnet->accept(u"tom@github"_s);
    QVERIFY(host->checkAcceptance().result().has_value());
    const auto problems = host->problems(Step::TheInvite);
    QCOMPARE(problems.front().code, share::Problem::Code::AcceptedByOther);
    QCOMPARE(problems.front().subject, u"tom@github"_s);
    QVERIFY(share::describe(problems.front()).contains(u"Withdraw"));
    QVERIFY(!host->makeInvite().result().has_value());
    QVERIFY(host->withdrawAndInviteAgain().result().has_value());
    QCOMPARE(host->share().invite.state, share::Invite::State::Made);
    QCOMPARE(m_tailnet->all.size(), std::size_t(1));
    QCOMPARE(host->share().invite.id, u"2"_s);
}

void TstHostFlow::theWrongAccountIsAdoptedOnlyWithANewRule()
{
    auto host = withRule();
    QVERIFY(host != nullptr);
    QVERIFY(host->makeInvite().result().has_value());
    m_tailnet->accept(u"tom@github"_s);
    QVERIFY(host->checkAcceptance().result().has_value());
    QVERIFY(host->adoptAcceptedLogin().has_value());
    QCOMPARE(host->share().person.login, u"tom@github"_s);
    QVERIFY(!host->isComplete(Step::TheRule));
    QVERIFY(host->fetchPolicy().result().has_value());
    QVERIFY(host->saveRule().result().has_value());
    QVERIFY(host->isComplete(Step::TheRule));
    QVERIFY(m_tailnet->policy.contains("tom@github"));
    QVERIFY(!m_tailnet->policy.contains("tom@example.org"));
}

void TstHostFlow::typingTheWrongLoginDoesNotAdoptIt()
{
    auto host = withRule();
    QVERIFY(host != nullptr);
    QVERIFY(host->makeInvite().result().has_value());
    m_tailnet->accept(u"tom@github"_s);
    QVERIFY(host->checkAcceptance().result().has_value());
    QVERIFY(host->setPerson({u"Tom"_s, u"tom@github"_s, u"de"_s}).has_value());
    QCOMPARE(host->share().invite.state, share::Invite::State::WrongAccount);
}

void TstHostFlow::anAcceptedLinkIsForgotten()
{
    auto host = withRule();
    QVERIFY(host != nullptr);
    QVERIFY(host->makeInvite().result().has_value());
    m_tailnet->accept(u"tom@example.org"_s);
    QVERIFY(host->checkAcceptance().result().has_value());
    QVERIFY(host->inviteLink().isEmpty());
}

void TstHostFlow::byHandAcceptanceIsCompared()
{
    auto host = flow(samples::withRule(), false);
    QVERIFY(!host->inviteMadeByHand(base::Secret(u"https://example.com/x"_s)).has_value());
    QVERIFY(host->inviteMadeByHand().has_value());
    m_clock->advance(std::chrono::hours(24 * 31));
    QCOMPARE(host->problems(Step::TheInvite).front().code, share::Problem::Code::InviteExpired);
    QVERIFY(!host->acceptedByHand(u"tom"_s).has_value());
    QVERIFY(host->acceptedByHand(u" other@example.org "_s).has_value());
    QCOMPARE(host->share().invite.state, share::Invite::State::WrongAccount);
    QVERIFY(host->withdrawnByHand().has_value());
    QVERIFY(host->inviteMadeByHand().has_value());
    QVERIFY(host->acceptedByHand(u"tom@example.org"_s).has_value());
    QVERIFY(host->isComplete(Step::TheInvite));
}

void TstHostFlow::theCardNeedsTheRule()
{
    auto early = flow(samples::draft(), false);
    QVERIFY(!early->makeCard().has_value());
    auto host = flow(samples::withRule(), false);
    const auto first = host->makeCard();
    QVERIFY(first.has_value());
    QCOMPARE(host->share().cards.back().nonce, first->nonce);
    const auto second = host->makeCard();
    QVERIFY(second.has_value());
    QVERIFY(second->nonce != first->nonce);
    share::CardOptions options;
    options.invite = base::Secret(u"https://example.com/steal"_s);
    QCOMPARE(host->makeCard(options).error().code, FlowError::Code::BadLink);
}

void TstHostFlow::aResultIsReadOnce()
{
    auto host = flow(samples::withRule(), false);
    const auto card = host->makeCard();
    QVERIFY(card.has_value());
    m_clock->advance(std::chrono::minutes(30));
    const QByteArray bytes = share::writeResult(samples::result(*card));
    const auto proof = host->readResult(bytes);
    QVERIFY(proof.has_value());
    QCOMPARE(proof->freshness, share::Freshness::Current);
    QCOMPARE(proof->verdict.kind, probe::Verdict::Kind::AsPromised);
    QVERIFY(!proof->words.headline.isEmpty());
    QVERIFY(host->isComplete(Step::TheProof));
    QVERIFY(host->readResult(bytes).has_value());
    QCOMPARE(host->share().results.size(), std::size_t(1));
    // One that came as text, and found less.
    share::ResultFile down = samples::result(*card, probe::Outcome::Refused);
    down.check.endedAt = down.check.endedAt.addSecs(600);
    const auto later = host->readResult(share::resultText(down).toUtf8());
    QVERIFY(later.has_value());
    QCOMPARE(later->verdict.kind, probe::Verdict::Kind::ServiceDown);
    QVERIFY(!host->isComplete(Step::TheProof));
    // The older one again does not replace what is known now.
    const auto older = host->readResult(bytes);
    QVERIFY(older.has_value());
    QCOMPARE(older->freshness, share::Freshness::Older);
    QCOMPARE(host->share().results.size(), std::size_t(2));
    QCOMPARE(host->lastProof()->verdict.kind, probe::Verdict::Kind::ServiceDown);
}

void TstHostFlow::anotherFriendLeavesTheFirstAlone()
{
    auto tom = withRule();
    QVERIFY(tom != nullptr);
    QVERIFY(tom->makeCard().has_value());
    const share::Share before = tom->share();
    const QByteArray policyBefore = m_tailnet->policy;
    auto ann = flow(share::anotherFriend(tom->share(), samples::at(50)));
    QCOMPARE(share::nextStep(ann->share()), Step::YourFriend);
    QVERIFY(ann->setPerson({u"Ann"_s, u"ann@example.net"_s, u"en"_s}).has_value());
    QVERIFY(ann->fetchPolicy().result().has_value());
    QVERIFY(ann->saveRule().result().has_value());
    QVERIFY(ann->makeCard().has_value());
    QVERIFY(m_tailnet->policy.contains("tom@example.org") && m_tailnet->policy.contains("ann@example.net"));
    QCOMPARE(*m_shares->load(before.id), before);
    QCOMPARE(*m_policies->text(ann->share().rule.before), policyBefore);
    // Tom's rule is as it was: planned again, nothing changes.
    QVERIFY(tom->fetchPolicy().result().has_value());
    QCOMPARE(tom->rule().state, RuleView::State::Saved);
}

void TstHostFlow::theEndHasItsOrder()
{
    auto host = withRule();
    QVERIFY(host != nullptr);
    QVERIFY(host->makeInvite().result().has_value());
    m_tailnet->accept(u"tom@example.org"_s);
    QVERIFY(host->checkAcceptance().result().has_value());
    QVERIFY(!host->finishEnding().has_value());
    QVERIFY(host->startEnding().has_value());
    using Row = share::EndRow::State;
    auto rows = share::endChecklist(host->share());
    QCOMPARE(rows.size(), std::size_t(6));
    QCOMPARE(rows[4].item, share::EndItem::FallbackKeys);
    QCOMPARE(rows[0].item, share::EndItem::Withdraw);
    QCOMPARE(rows[0].state, Row::Now);
    QCOMPARE(rows[1].state, Row::ToDo);
    QVERIFY(!host->finishEnding().has_value());
    QVERIFY(!host->markEndItem(share::EndItem::TakeRuleOut).has_value()); // saying so does not make it so
    QVERIFY(host->withdrawShare().result().has_value());
    QVERIFY(m_tailnet->all.empty());
    QCOMPARE(share::endChecklist(host->share())[1].state, Row::Now);
    QVERIFY(host->setRuleTask(RuleTask::Remove).has_value());
    QVERIFY(host->saveRule().result().has_value());
    QVERIFY(!m_tailnet->policy.contains("tom@example.org"));
    QVERIFY(m_tailnet->policy.contains("autogroup:member")); // the narrowing stays
    QCOMPARE(share::endChecklist(host->share())[2].state, Row::Now);
    QVERIFY(host->markEndItem(share::EndItem::RunningSessions).has_value());
    QVERIFY(host->markEndItem(share::EndItem::FallbackKeys).has_value());
    QCOMPARE(share::endChecklist(host->share())[4].state, Row::Done);
    QVERIFY(host->finishEnding().has_value());
    QVERIFY(host->share().endedAt.isValid());
    QVERIFY(!host->makeInvite().result().has_value());
}

void TstHostFlow::oneQuestionAtATime()
{
    class SlowTailnet : public samples::SmallTailnet {
    public:
        [[nodiscard]] api::Answer<api::PolicyFile> fetchPolicy() override
        {
            promise.start();
            return promise.future();
        }
        QPromise<Result<api::PolicyFile, api::ApiError>> promise;
    };
    SlowTailnet slow;
    HostFlow host(connectedDraft(), {*m_shares, *m_policies, &slow, nullptr, *m_clock});
    const auto first = host.fetchPolicy();
    QVERIFY(!first.isFinished());
    QVERIFY(host.isBusy());
    const auto second = host.fetchPolicy();
    QVERIFY(second.isFinished());
    QCOMPARE(second.result().error().code, FlowError::Code::Busy);
    QCOMPARE(host.setRuleTask(RuleTask::Pause).error().code, FlowError::Code::Busy);
    slow.promise.addResult(api::PolicyFile{openPolicy, u"1"_s});
    slow.promise.finish();
    QVERIFY(first.isFinished());
    QVERIFY(first.result().has_value());
    QVERIFY(!host.isBusy());
}

void TstHostFlow::destroyingTheFlowIsHarmless()
{
    class SlowTailnet : public samples::SmallTailnet {
    public:
        [[nodiscard]] api::Answer<policy::Topology> inventory() override
        {
            promise.start();
            return promise.future();
        }
        QPromise<Result<policy::Topology, api::ApiError>> promise;
    };
    SlowTailnet slow;
    QFuture<share::FlowResult> answer;
    {
        HostFlow host(connectedDraft(), {*m_shares, *m_policies, &slow, nullptr, *m_clock});
        answer = host.readSide();
    }
    QVERIFY(answer.isCanceled());
    slow.promise.addResult(policy::Topology{});
    slow.promise.finish();
    QVERIFY(m_shares->list().shares.empty());
}

QTEST_GUILESS_MAIN(TstHostFlow)
#include "tst_host_flow.moc"
