// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/control/report.h"

/// The control plane's messages. Those marked *recorded* are its own words (`../shared/captures/README.md`,
/// "Recorded refusals"); *documented* ones follow its documentation in words of the same kind, since nobody
/// recorded them.
namespace policy::control::messages {

// Rules
[[nodiscard]] Text tagNotFoundInSrc(const QByteArray &tag);                          ///< recorded
[[nodiscard]] Text tagNotFoundInDst(const QByteArray &dst, const QByteArray &tag);   ///< recorded
[[nodiscard]] Text tagNotFound(const QByteArray &tag);                               ///< recorded (nodeAttrs)
[[nodiscard]] Text viaTagNotFound(const QByteArray &tag);                            ///< recorded
[[nodiscard]] Text viaNotATag();                                                     ///< recorded
[[nodiscard]] Text groupNotFound(const QByteArray &prefix, const QByteArray &group); ///< documented
[[nodiscard]] Text badTarget(const QByteArray &prefix, const QByteArray &text);      ///< recorded (nodeAttrs)
[[nodiscard]] Text actionNotSupported(const QByteArray &action);                     ///< recorded
[[nodiscard]] Text notOnSrcSide(const QByteArray &autogroup);                        ///< recorded for self
[[nodiscard]] Text notOnDstSide(const QByteArray &autogroup);                        ///< documented
[[nodiscard]] Text selfNeedsPeople();                                                ///< recorded
[[nodiscard]] Text noPort(const QByteArray &dst);                                    ///< quoted in an issue
[[nodiscard]] Text portInGrant();                                                    ///< quoted in an issue
[[nodiscard]] Text portRange(
    const QByteArray &prefix, const QByteArray &ports, const char *reason);    ///< recorded
[[nodiscard]] Text everyAddress(const QByteArray &dst);                        ///< recorded
[[nodiscard]] Text dangerAllAsDst();                                           ///< recorded
[[nodiscard]] Text neitherIpNorApp();                                          ///< recorded
[[nodiscard]] Text capabilityForm();                                           ///< recorded
[[nodiscard]] Text capabilityDomain();                                         ///< recorded
[[nodiscard]] Text appToInternet();                                            ///< recorded
[[nodiscard]] Text foreignDomain(const QByteArray &domain);                    ///< recorded
[[nodiscard]] Text unknownProtocol(const QByteArray &protocol);                ///< documented
[[nodiscard]] Text portsOfProtocol(const QByteArray &protocol);                ///< documented
[[nodiscard]] Text unknownMember(const QByteArray &name, const char *section); ///< documented
[[nodiscard]] Text missingMember(const char *name);                            ///< documented
[[nodiscard]] Text mixedPlurals();                                             ///< documented
[[nodiscard]] Text postureNotFound(const QByteArray &posture);                 ///< documented
[[nodiscard]] Text wrongKind(const QByteArray &what, const char *expected);    ///< documented

// Names
[[nodiscard]] Text recursiveGroup(const QByteArray &group, const QByteArray &member); ///< recorded
[[nodiscard]] Text badMember(const QByteArray &group, const QByteArray &member);      ///< documented
[[nodiscard]] Text badGroupName(const QByteArray &group);                             ///< documented
[[nodiscard]] Text badTagName(
    const QByteArray &tag, const char *reason); ///< recorded; others: tailcfg.CheckTag
[[nodiscard]] Text badTagOwner(const QByteArray &tag, const QByteArray &owner);   ///< documented
[[nodiscard]] Text badHostName(const QByteArray &host);                           ///< documented
[[nodiscard]] Text badHostValue(const QByteArray &host, const QByteArray &value); ///< documented
[[nodiscard]] Text badIpset(const QByteArray &ipset, const QByteArray &entry);    ///< documented
[[nodiscard]] Text badRoute(const QByteArray &route);                             ///< documented
[[nodiscard]] Text reservedPool(const QByteArray &prefix);                        ///< recorded
[[nodiscard]] Text selfInNodeAttrs(); ///< recorded as a failure of the service

// ssh, tests
[[nodiscard]] Text noAction();                                 ///< recorded
[[nodiscard]] Text badAction(const QByteArray &action);        ///< recorded
[[nodiscard]] Text noUsers();                                  ///< recorded
[[nodiscard]] Text badUser(const QByteArray &user);            ///< recorded
[[nodiscard]] Text badSshDst(const QByteArray &dst);           ///< recorded
[[nodiscard]] Text sharedInSsh();                              ///< documented
[[nodiscard]] Text emptyAcceptEnv();                           ///< recorded
[[nodiscard]] Text badDuration(const QByteArray &goMessage);   ///< recorded
[[nodiscard]] Text negativePeriod(const QByteArray &duration); ///< recorded
[[nodiscard]] Text longPeriod(const QByteArray &duration);     ///< recorded
[[nodiscard]] Text sshTestsDst(const QByteArray &dst);         ///< recorded
[[nodiscard]] Text sshTestsTag(const QByteArray &tag);         ///< recorded
/// The service does not say which; \a why does, translated.
[[nodiscard]] Text testFailed(const QString &why); ///< recorded

} // namespace policy::control::messages
