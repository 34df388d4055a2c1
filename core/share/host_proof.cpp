// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/host_flow.h"
#include "core/share/shut_times.h"
#include "core/share/text_rules.h"

namespace share {

using Code = FlowError::Code;

Result<Card, FlowError> HostFlow::makeCard(const CardOptions &options)
{
    for (const Step step : {Step::YourSide, Step::WhatYouShare, Step::YourFriend, Step::TheRule})
        if (auto done = needs(step); !done)
            return fail(done.error());
    if (!options.invite.isEmpty() && !isInviteLink(options.invite.reveal()))
        return fail(FlowError{Code::BadLink});
    const Card card = cardOf(m_share, options, makeNonce(), now());
    // What we hand out the friend's Halfdoor has to be able to read: the same rules, before it leaves.
    const auto readBack = readCard(writeCard(card));
    if (!readBack) {
        FlowError error{Code::BadInput};
        error.card = readBack.error();
        return fail(std::move(error));
    }
    Share changed = m_share;
    changed.cards.push_back({card.nonce, card.madeAt});
    if (changed.cards.size() > Share::maxHistory)
        changed.cards.erase(changed.cards.begin());
    if (auto done = store(std::move(changed), Event{Event::Kind::CardMade, {}, card.nonce}); !done)
        return fail(done.error());
    return card;
}

namespace {

bool isOpen(const probe::Verdict &verdict)
{
    return !verdict.leaking.empty() || !verdict.loose.empty();
}

} // namespace

ProofView HostFlow::proofOf(ResultFile file, Freshness freshness) const
{
    ProofView view;
    view.freshness = freshness;
    view.verdict = probe::verdict(file.check, file.situation);
    if (wasShutAt(m_share, file.check.startedAt))
        view.verdict = probe::whenShut(view.verdict);
    view.words = probe::describe(view.verdict,
        {probe::Names::Reader::Host, m_share.hostName, m_share.person.name, m_share.machine.name});
    view.file = std::move(file);
    return view;
}

FlowResult mayTake(const Share &share, const ResultFile &result, const QDateTime &now)
{
    if (result.practice != share.practice)
        return fail(FlowError{Code::PracticeMixed});
    const Freshness freshness = freshnessOf(share, result);
    if (freshness == Freshness::Foreign)
        return fail(FlowError{Code::ForeignResult, result.cardId});
    if (result.audit && freshness == Freshness::OlderCard) // a check is shown all the same, and not counted
        return fail(FlowError{Code::OlderCard});
    if (result.audit && freshness == Freshness::BeforeRule)
        return fail(FlowError{Code::BeforeRule});
    if (base::isAhead(result.audit ? result.audit->endedAt : result.check.endedAt, now))
        return fail(FlowError{Code::ClockAhead});
    return {};
}

Result<ProofView, FlowError> HostFlow::readResult(const QByteArray &bytes)
{
    auto file = share::readResult(bytes);
    if (!file) {
        FlowError error{Code::BadInput};
        error.card = file.error();
        return fail(std::move(error));
    }
    if (file->practice == m_share.practice && file->audit)
        return fail(FlowError{Code::IsAudit});
    if (auto may = mayTake(m_share, *file, now()); !may)
        return fail(may.error());
    const Freshness freshness = freshnessOf(m_share, *file);
    ProofView view = proofOf(std::move(*file), freshness);
    const bool isKnown = !m_share.results.empty() && m_share.results.back().check == view.file.check;
    if (freshness != Freshness::Current || isKnown)
        return view;
    Share changed = m_share;
    changed.results.push_back({view.file.nonce, now(), view.file.check, view.file.situation});
    if (changed.results.size() > Share::maxResults)
        changed.results.erase(changed.results.begin());
    if (changed.ending.startedAt.isValid() && view.verdict.isShutByHost) // measured beats said
        changed.ending.measured = view.verdict.kind == probe::Verdict::Kind::AsPromised
            || (changed.ending.measured && !isOpen(view.verdict));
    if (auto done
        = store(std::move(changed), Event{Event::Kind::ResultRead, {}, probe::idOf(view.verdict.kind)});
        !done)
        return fail(done.error());
    return view;
}

std::optional<ProofView> HostFlow::lastProof() const
{
    if (m_share.results.empty())
        return std::nullopt;
    const ReadResult &last = m_share.results.back();
    if (!isAboutToday(m_share, last.check.plan, last.check.endedAt))
        return std::nullopt;
    ResultFile file;
    file.cardId = m_share.id;
    file.nonce = last.nonce;
    file.practice = m_share.practice;
    file.madeAt = last.check.endedAt;
    file.check = last.check;
    file.situation = last.situation;
    const Freshness freshness = freshnessOf(m_share, file);
    return proofOf(std::move(file), freshness);
}

} // namespace share
