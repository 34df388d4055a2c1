// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/policy.h"

/// The only place of core/policy with sentences for people. One sentence each, without a full stop; what
/// stands in the file is put in backticks and never translated.
namespace policy {
struct KeptElsewhere;
}

namespace policy::words {

[[nodiscard]] QString sectionName(Section section);               ///< as in the file, not translated
[[nodiscard]] QString reachText(const std::vector<Reach> &reach); ///< `tcp 22, udp *`
[[nodiscard]] QString finding(const Finding &finding, const QByteArrayList &apps);

// Problems
[[nodiscard]] QString notAnObject();
[[nodiscard]] QString sectionTwice(const QByteArray &name);
[[nodiscard]] QString groupTwice();
[[nodiscard]] QString sectionOfWrongKind(const QByteArray &name);
[[nodiscard]] QString badId();
[[nodiscard]] QString badLogin(const QString &login);
[[nodiscard]] QString ownLogin(const QString &login);
[[nodiscard]] QString noPeople();
[[nodiscard]] QString noMachine();
[[nodiscard]] QString badAddress(const QString &machine, const QString &address);
[[nodiscard]] QString noPort();
[[nodiscard]] QString badName(const QString &name);
[[nodiscard]] QString tagNotOnMachine(const QString &tag, const QString &machine);
[[nodiscard]] QString notAList();
[[nodiscard]] QString templateInRule();
[[nodiscard]] QString templateAsSource(const QByteArray &text);
[[nodiscard]] QString partOfRange(const Rule &rule);
[[nodiscard]] QString tooManyAddresses();
[[nodiscard]] QString oddMember(const QByteArray &name);
[[nodiscard]] QString changedByHand(const QByteArray &found, const QByteArray &expected);
[[nodiscard]] QString notThere(const QString &id);
[[nodiscard]] QString groupChanged(const QString &group);
[[nodiscard]] QString testFails(const PolicyTest &test, const QByteArray &target, bool isAccept);
[[nodiscard]] QString serviceRefuses(const QString &message);
[[nodiscard]] QString notExact(const QString &who, const QString &machine);
[[nodiscard]] QString ownTestFails(const PolicyTest &test, const QByteArray &target, bool isAccept);
[[nodiscard]] QString ownTestSource(const QString &src);
[[nodiscard]] QString ownTestFriend(const QString &src);
[[nodiscard]] QString ownTestTarget(const QString &src, const QString &target);
[[nodiscard]] QString ownTestEmpty(const QString &src);
[[nodiscard]] QString tooManyTests();
[[nodiscard]] QString notOurFile();
[[nodiscard]] QString stillOpens(
    const QString &share, const QString &who, const QString &machine, const std::vector<Reach> &opens);
[[nodiscard]] QString kept(const KeptElsewhere &kept);
/// Another share through autogroup:shared opens other ports of the machine.
[[nodiscard]] QString tagConflict(
    const QString &share, const QString &machine, const QString &theirs, const QString &ours);
[[nodiscard]] QString cannotRepair(const Rule &rule);

// Hints
[[nodiscard]] QString hintSyntax();
[[nodiscard]] QString hintSectionTwice();
[[nodiscard]] QString hintInventory();
[[nodiscard]] QString hintTemplate();
[[nodiscard]] QString hintOddMember();
[[nodiscard]] QString hintChangedByHand();
[[nodiscard]] QString hintTest();
[[nodiscard]] QString hintMixed();
[[nodiscard]] QString hintOwnTest();
[[nodiscard]] QString hintNotOurFile();
[[nodiscard]] QString hintStillOpens();
[[nodiscard]] QString hintGroup();
[[nodiscard]] QString hintKept();
[[nodiscard]] QString hintTagConflict();

// Why an edit is made
[[nodiscard]] QString whyNarrowed();
[[nodiscard]] QString whySplit();
[[nodiscard]] QString whyWrittenDown();
[[nodiscard]] QString whyRule();
[[nodiscard]] QString whyGroup();
[[nodiscard]] QString whyRevoked();
[[nodiscard]] QString whyPaused();
[[nodiscard]] QString whyResumed();
[[nodiscard]] QString whyRepaired();
[[nodiscard]] QString whyMoved();
[[nodiscard]] QString whyOwnTests();
[[nodiscard]] QString whyUndone();

// Warnings
[[nodiscard]] QString routesNotKnown();
[[nodiscard]] QString listsMachines(const Rule &rule, int line);
[[nodiscard]] QString morePurpose(const Finding &finding);
[[nodiscard]] QString viaRule(const Rule &rule, int line);
[[nodiscard]] QString firstComment();
[[nodiscard]] QString posture();
[[nodiscard]] QString groupMembersGain(const QString &group, const QStringList &others);
[[nodiscard]] QString groupGives(const QString &group, const QString &places);
[[nodiscard]] QString thirdGroup();
[[nodiscard]] QString fourthGroup();
[[nodiscard]] QString groupStays(const QString &group);
[[nodiscard]] QString everybodyShared(const QStringList &others);
[[nodiscard]] QString funnel(int line);
[[nodiscard]] QString sshRule(int line);
[[nodiscard]] QString router(const QString &machine);
[[nodiscard]] QString exitNode(const QString &machine);
[[nodiscard]] QString wasPaused();
[[nodiscard]] QString repaired(const Rule &rule, int line);
[[nodiscard]] QString unreadablePorts(const Rule &rule, int line);

} // namespace policy::words
