// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/run.h"
#include "core/policy/topology.h"
#include "core/witness/client_log.h"
#include "core/witness/dropped.h"
#include "core/witness/machine_filter.h"

#include <array>
#include <map>
#include <optional>
#include <vector>

/// Four witnesses of one share, side by side: what was promised, what the saved policy file says, what
/// reached the machine, what was measured. Each is optional. Of UDP only what the first three open is
/// compared.
namespace witness {

enum class Witness { Promise, Policy, Filter, Measurement };
inline constexpr std::array<Witness, 4> witnesses{
    Witness::Promise, Witness::Policy, Witness::Filter, Witness::Measurement};
[[nodiscard]] QString idOf(Witness witness);
[[nodiscard]] QString describe(Witness witness); ///< "saved policy"

/// What a witness says of a port.
enum class Word {
    Absent,       ///< this witness was not asked
    NotKnown,     ///< asked, and cannot say
    Open,         ///< promised, let in, or opens
    Shut,         ///< not promised, or not let in
    Refused,      ///< measured: let in, nothing listens
    Silent,       ///< measured: no answer, and something else answered
    ShutByPolicy, ///< measured: no answer, and the machine said that its policy is the reason
    BuiltIn       ///< measured: Tailscale's own port, expected
};
[[nodiscard]] QString idOf(Word word);
[[nodiscard]] QString describe(Word word, Witness witness); ///< "let in", "no answer"

/// What is known about a share. Without \a run a log can still prove what the policy shut.
struct Sources {
    policy::Intent promise;
    std::optional<QByteArray> policy;          ///< text of the saved file
    std::optional<policy::Topology> inventory; ///< sharpens what the policy says
    std::optional<MachineFilter> filter;
    QDateTime filterAt; ///< when it was read; may be invalid
    std::optional<history::Run> run;
    std::optional<ClientLog> log; ///< of the friend's client
    std::optional<Drops> drops;   ///< of the shared machine, around the run
};
/// What a card promises, for the friend, who has no share.
[[nodiscard]] policy::Intent promiseOf(const share::Card &card);

/// Ports about which all witnesses say the same, on the addresses where they do.
struct Row {
    std::vector<base::Address> addresses;
    probe::PortSet ports;
    bool isPromised = false;
    std::array<Word, 4> words{Word::Absent, Word::Absent, Word::Absent, Word::Absent};
    friend bool operator==(const Row &, const Row &) = default;
    [[nodiscard]] Word word(Witness witness) const { return words[static_cast<std::size_t>(witness)]; }
};

/// Where two neighbours in the chain disagree.
struct Parting {
    enum class Kind {
        OpensMore,      ///< the second lets in what the first shuts
        OpensMoreUdp,   ///< likewise over UDP, which no measurement can show
        LetsInLess,     ///< the second shuts what the first lets in
        OtherMachine,   ///< the filter is that of another machine
        FriendIsNoPeer, ///< the machine does not know a device of that account
        NothingListens, ///< let in, and refused
        NoAnswer,       ///< let in, and silent
        RejectedAll,    ///< let in, and the machine says that its policy rejects it
        NotProved,      ///< everything else agrees; nothing is measured about a promised door at an address
        NotMeasured,    ///< everything else agrees; the run was never meant to try a promised door there
        NameUnanswered, ///< everything else agrees; the name could not be asked for
        NameElsewhere   ///< everything else agrees; the name leads elsewhere or nowhere
    };
    Kind kind = Kind::OpensMore;
    Witness first = Witness::Promise;
    Witness second = Witness::Policy;
    std::map<base::Address, probe::PortSet> where; ///< empty for what is not about ports
    friend bool operator==(const Parting &, const Parting &) = default;
    [[nodiscard]] probe::PortSet ports() const;
};
[[nodiscard]] QString idOf(Parting::Kind kind);

/// Where a remedy leads.
enum class Remedy {
    RulePage,
    WaitForMachine,
    ReadFilterAgain,
    Invite,
    Service,
    Path,
    Name,
    MeasureAgain,
    Check,
    NewRun
};
[[nodiscard]] QString idOf(Remedy remedy);
[[nodiscard]] Remedy remedyOf(const Parting &parting);
/// What is seen, and what to do about it: two sentences. Plain text.
struct PartingText {
    QString seen;
    QString remedy;
};
[[nodiscard]] PartingText describe(const Parting &parting, const policy::Intent &promise);

struct Comparison {
    std::vector<Witness> present; ///< in the order of the chain
    std::vector<Row> rows;        ///< promised ports first, then those that part, then the rest
    std::vector<Parting>
        partings; ///< of the first pair of neighbours that disagrees, what opens more first; empty: agreed
    /// Why a witness that was asked could not speak, by witness: a sentence.
    std::map<Witness, QString> troubles;
    /// What the policy or the filter cannot say: a rule names something that cannot be told from here.
    std::map<Witness, probe::PortSet> unsure;
    probe::PortSet provedShut; ///< silent, and the machine said that its policy is the reason
    std::optional<std::uint64_t>
        dropped;                ///< packets that the machine dropped because of its policy during the run
    bool isFilterOlder = false; ///< the filter was read before the run began
    bool isCompared = false;    ///< two witnesses spoke about the same port; else agreeing means nothing

    [[nodiscard]] bool agree() const { return partings.empty(); }
    /// All four spoke about everything that can be asked of them, and agree.
    [[nodiscard]] bool isWhole() const { return agree() && isCompared && absent().empty() && unsure.empty(); }
    [[nodiscard]] std::vector<Witness> absent() const; ///< who was not asked, or could not speak
    [[nodiscard]] const Parting *first() const { return partings.empty() ? nullptr : &partings.front(); }
};
/// Pure. The first place where they part is partings.front(): everything after it follows from it, or waits
/// for it.
[[nodiscard]] Comparison compareWitnesses(const Sources &sources);
/// What a witness cannot say, what the log and the counter add, and what they do not prove: sentences.
[[nodiscard]] QStringList evidenceNotes(const Comparison &comparison, const Sources &sources);

/// By address, the UDP ports that a witness opens for the friend; nothing when it cannot say. Of the promise,
/// the policy and the filter.
using UdpPorts = std::map<base::Address, probe::PortSet>;
[[nodiscard]] std::optional<UdpPorts> udpOf(Witness witness, const Sources &sources);

/// By address, what one witness says; ports in no set are Absent or NotKnown.
using Testimony = std::map<base::Address, std::map<Word, probe::PortSet>>;
/// nullopt: not asked. Used by compareWitnesses(), and apart for tests.
[[nodiscard]] std::optional<Testimony> testimonyOf(
    Witness witness, const Sources &sources, QString *trouble = nullptr);

} // namespace witness
