// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/error_origin.h"

#include <array>
#include <cstring>
#include <ctime>
// After the system's own: it needs struct timespec.
#include <linux/errqueue.h>
#include <netinet/icmp6.h>
#include <netinet/ip_icmp.h>
#include <unistd.h>

namespace io {

namespace {

/// The computer has an address when a socket can be bound to it.
bool isOwn(SocketAddress address)
{
    const int descriptor = ::socket(address.family(), SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return false;
    const SocketAddress where = SocketAddress::of(address.address(), 0);
    const bool isOurs = ::bind(descriptor, where.get(), where.length) == 0;
    ::close(descriptor);
    return isOurs;
}

/// What follows the error in the message: the sender of the ICMP error.
SocketAddress senderOf(const cmsghdr &header)
{
    SocketAddress sender;
    const std::size_t size = header.cmsg_len - CMSG_LEN(sizeof(sock_extended_err));
    sender.length = static_cast<socklen_t>(std::min(size, sizeof sender.storage));
    std::memcpy(&sender.storage, CMSG_DATA(&header) + sizeof(sock_extended_err), sender.length);
    return sender;
}

/// A rejection, and not the lack of a way: RFC 792 and RFC 1812, 5.2.7.1; RFC 4443, 3.1.
bool isRejection(const sock_extended_err &error)
{
    if (error.ee_origin == SO_EE_ORIGIN_ICMP)
        return error.ee_type == ICMP_DEST_UNREACH && error.ee_code != ICMP_NET_UNREACH
            && error.ee_code != ICMP_HOST_UNREACH;
    return error.ee_origin == SO_EE_ORIGIN_ICMP6 && error.ee_type == ICMP6_DST_UNREACH
        && error.ee_code != ICMP6_DST_UNREACH_NOROUTE && error.ee_code != ICMP6_DST_UNREACH_ADDR;
}

bool isRejectedHere(const cmsghdr &header, const SocketAddress &target)
{
    const bool isError = (header.cmsg_level == SOL_IP && header.cmsg_type == IP_RECVERR)
        || (header.cmsg_level == SOL_IPV6 && header.cmsg_type == IPV6_RECVERR);
    if (!isError || header.cmsg_len < CMSG_LEN(sizeof(sock_extended_err)))
        return false;
    sock_extended_err error{};
    std::memcpy(&error, CMSG_DATA(&header), sizeof error);
    const SocketAddress sender = senderOf(header);
    return isRejection(error) && sender.family() == target.family() && !(sender.address() == target.address())
        && isOwn(sender);
}

} // namespace

void keepErrorOrigins(int descriptor)
{
    const int yes = 1; // where it fails, nobody is known
    (void)::setsockopt(descriptor, SOL_IP, IP_RECVERR, &yes, sizeof yes);
    (void)::setsockopt(descriptor, SOL_IPV6, IPV6_RECVERR, &yes, sizeof yes);
}

bool wasRejectedHere(int descriptor, const SocketAddress &target)
{
    bool isHere = false;
    for (;;) {
        SocketAddress about;
        std::array<char, 64> packet{};
        alignas(cmsghdr) std::array<char, 512> control{};
        iovec part{packet.data(), packet.size()};
        msghdr message{};
        message.msg_name = &about.storage;
        message.msg_namelen = sizeof about.storage;
        message.msg_iov = &part;
        message.msg_iovlen = 1;
        message.msg_control = control.data();
        message.msg_controllen = control.size();
        if (::recvmsg(descriptor, &message, MSG_ERRQUEUE | MSG_DONTWAIT) < 0)
            return isHere;
        if (!(about == target)) // of an attempt before this one
            continue;
        for (cmsghdr *header = CMSG_FIRSTHDR(&message); header != nullptr;
             header = CMSG_NXTHDR(&message, header))
            isHere = isHere || isRejectedHere(*header, target);
    }
}

} // namespace io
