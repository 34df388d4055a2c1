// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/address.h"

#include <algorithm>
#include <arpa/inet.h>

namespace base {

std::optional<Address> Address::parse(QStringView text)
{
    if (text.isEmpty() || text.size() > 45)
        return std::nullopt;
    QByteArray ascii;
    ascii.reserve(text.size());
    for (const QChar c : text) {
        if (c.unicode() == 0 || c.unicode() > 0x7F)
            return std::nullopt;
        ascii.append(static_cast<char>(c.unicode()));
    }
    Address address;
    if (inet_pton(AF_INET, ascii.constData(), address.m_bytes.data() + 12) == 1)
        return address;
    address.m_family = Family::V6;
    if (inet_pton(AF_INET6, ascii.constData(), address.m_bytes.data()) == 1)
        return address;
    return std::nullopt;
}

Address Address::fromV4(std::uint32_t hostOrder)
{
    Address address;
    for (unsigned i = 0; i < 4; ++i)
        address.m_bytes[12 + i] = static_cast<std::uint8_t>(hostOrder >> (24 - 8 * i));
    return address;
}

Address Address::fromBytes(const std::array<std::uint8_t, 16> &networkOrder)
{
    Address address;
    address.m_family = Family::V6;
    address.m_bytes = networkOrder;
    return address;
}

std::uint32_t Address::v4() const
{
    Q_ASSERT(isV4());
    return (std::uint32_t{m_bytes[12]} << 24) | (std::uint32_t{m_bytes[13]} << 16)
        | (std::uint32_t{m_bytes[14]} << 8) | std::uint32_t{m_bytes[15]};
}

QString Address::toString() const
{
    std::array<char, INET6_ADDRSTRLEN> buffer{};
    if (isV4())
        inet_ntop(AF_INET, m_bytes.data() + 12, buffer.data(), buffer.size());
    else
        inet_ntop(AF_INET6, m_bytes.data(), buffer.data(), buffer.size());
    return QString::fromLatin1(buffer.data());
}

bool Address::isTailscaleMachine() const
{
    if (isV4()) {
        const std::uint32_t ip = v4();
        const bool inPool = (ip & 0xFFC00000U) == 0x64400000U;
        const bool forChromeOs = (ip & 0xFFFFFE00U) == 0x64735C00U;
        return inPool && !forChromeOs && ip != 0x64646464U;
    }
    constexpr std::array<std::uint8_t, 6> prefix{0xFD, 0x7A, 0x11, 0x5C, 0xA1, 0xE0};
    return std::equal(prefix.begin(), prefix.end(), m_bytes.begin());
}

} // namespace base
