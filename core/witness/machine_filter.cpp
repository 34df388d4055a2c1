// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/witness/machine_filter.h"

#include "core/hujson/transform.h"
#include "core/share/text_rules.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace witness {

namespace {

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;
using Code = MachineFilterError::Code;
using policy::AddressSet;

constexpr std::uint32_t deepest = 64;
constexpr std::size_t mostRules = 20'000;
constexpr std::size_t mostEntries = 200'000; ///< sources and targets of one rule
constexpr std::size_t mostPeers = 20'000;
constexpr qsizetype longestName = 254;
constexpr int tcp = 6; // IANA protocol numbers
constexpr int udp = 17;

/// Collects; the first error stays.
class Reader {
public:
    [[nodiscard]] bool hasFailed() const { return m_error.has_value(); }
    [[nodiscard]] const MachineFilterError &error() const { return *m_error; }
    void refuse(Code code, const QString &where)
    {
        if (!m_error)
            m_error = MachineFilterError{code, where};
    }

    /// The member; null when it is not there or JSON's null.
    static const Json *member(const Json &object, const char *name)
    {
        if (!object.is_object())
            return nullptr;
        const auto at = object.find(name);
        return at == object.end() || at->is_null() ? nullptr : &*at;
    }

    QString text(const Json *value, const QString &where)
    {
        if (value == nullptr)
            return {};
        const auto *string = value->get_ptr<const std::string *>();
        if (string == nullptr) {
            refuse(Code::WrongType, where);
            return {};
        }
        return share::printable(
            QString::fromStdString(string->substr(0, std::size_t(longestName) * 4)), longestName);
    }

    template <typename Each>
    void list(const Json &object, const char *name, const QString &where, std::size_t limit, Each each)
    {
        const Json *value = member(object, name);
        if (value != nullptr)
            items(*value, where + u'/' + QString::fromLatin1(name), limit, each);
    }

    template <typename Each> void items(const Json &value, const QString &where, std::size_t limit, Each each)
    {
        if (!value.is_array())
            return refuse(Code::WrongType, where);
        if (value.size() > limit)
            return refuse(Code::TooMany, where);
        for (std::size_t i = 0; i < value.size() && !hasFailed(); ++i)
            each(value[i], where + u'/' + QString::number(i));
    }

    /// Ranges of many texts, joined once: joining one by one would take time that grows with the square.
    struct Ranges {
        std::vector<AddressSet::Range> v4, v6;
        void add(const AddressSet &set)
        {
            for (const auto &range : set.ranges(AddressSet::Family::V4))
                v4.push_back(range);
            for (const auto &range : set.ranges(AddressSet::Family::V6))
                v6.push_back(range);
        }
        [[nodiscard]] AddressSet joined()
        {
            return AddressSet::ofRanges(AddressSet::Family::V4, std::move(v4))
                .united(AddressSet::ofRanges(AddressSet::Family::V6, std::move(v6)));
        }
    };

    /// `*`, an address, a prefix or a range.
    AddressSet set(const Json &value, const QString &where)
    {
        const auto *string = value.get_ptr<const std::string *>();
        if (string == nullptr) {
            refuse(Code::WrongType, where);
            return {};
        }
        constexpr std::size_t longest = 100;
        const QByteArray written = QByteArray::fromStdString(string->substr(0, longest));
        if (written == "*")
            return AddressSet::everything();
        const auto parsed = AddressSet::parse(written);
        if (!parsed)
            refuse(Code::BadAddress, where);
        return parsed.value_or(AddressSet());
    }

    std::int64_t number(
        const Json *value, const QString &where, std::int64_t least, std::int64_t most, Code code)
    {
        if (value == nullptr || !value->is_number_integer()) {
            refuse(Code::WrongType, where);
            return least;
        }
        const bool isHuge = value->is_number_unsigned() && value->get<std::uint64_t>() > std::uint64_t(most);
        const std::int64_t read = isHuge ? most : value->get<std::int64_t>();
        if (isHuge || read < least || read > most)
            refuse(code, where);
        return std::clamp(read, least, most);
    }

    policy::PortRange ports(const Json &target, const QString &where)
    {
        const QString here = where + u"/Ports"_s;
        const Json *value = member(target, "Ports");
        if (value == nullptr || !value->is_object()) {
            refuse(Code::WrongType, here);
            return {};
        }
        const auto first = number(member(*value, "First"), here + u"/First"_s, 0, 65535, Code::BadPorts);
        const auto last = number(member(*value, "Last"), here + u"/Last"_s, 0, 65535, Code::BadPorts);
        if (first > last)
            refuse(Code::BadPorts, here);
        return {static_cast<std::uint16_t>(first), static_cast<std::uint16_t>(last)};
    }

    std::vector<int> protocols(const Json &rule, const QString &where)
    {
        std::vector<int> numbers;
        constexpr std::size_t mostProtocols = 256;
        list(rule, "IPProto", where, mostProtocols, [&](const Json &value, const QString &here) {
            numbers.push_back(static_cast<int>(number(&value, here, 0, 255, Code::WrongType)));
        });
        return numbers.empty() ? std::vector<int>{tcp, 17, 1, 58} : numbers; // nothing said: these
    }

private:
    std::optional<MachineFilterError> m_error;
};

/// A rule as the control plane sends it: tailcfg.FilterRule.
FilterRule readSentRule(Reader &reader, const Json &value, const QString &where)
{
    FilterRule rule;
    Reader::Ranges sources;
    reader.list(value, "SrcIPs", where, mostEntries, [&](const Json &source, const QString &here) {
        const auto *string = source.get_ptr<const std::string *>();
        if (string != nullptr && string->starts_with("cap:"))
            rule.hasUnknownSources = true;
        else
            sources.add(reader.set(source, here));
    });
    rule.sources = sources.joined();
    rule.hasUnknownSources = rule.hasUnknownSources || Reader::member(value, "SrcBits") != nullptr;
    rule.protocols = reader.protocols(value, where);
    reader.list(value, "DstPorts", where, mostEntries, [&](const Json &target, const QString &here) {
        const Json *address = Reader::member(target, "IP");
        if (address == nullptr)
            return reader.refuse(Code::WrongType, here + u"/IP"_s);
        Json written = *address;
        if (const Json *bits = Reader::member(target, "Bits"); bits != nullptr && written.is_string())
            written = written.get<std::string>() + '/'
                + std::to_string(reader.number(bits, here, 0, 128, Code::BadAddress));
        rule.targets.push_back({reader.set(written, here + u"/IP"_s), reader.ports(target, here)});
    });
    return rule;
}

/// A rule as the client keeps it: wgengine/filter/filtertype.Match.
FilterRule readMatch(Reader &reader, const Json &value, const QString &where)
{
    FilterRule rule;
    Reader::Ranges sources;
    reader.list(value, "Srcs", where, mostEntries,
        [&](const Json &source, const QString &here) { sources.add(reader.set(source, here)); });
    rule.sources = sources.joined();
    reader.list(value, "SrcCaps", where, mostEntries,
        [&](const Json &, const QString &) { rule.hasUnknownSources = true; });
    rule.protocols = reader.protocols(value, where);
    reader.list(value, "Dsts", where, mostEntries, [&](const Json &target, const QString &here) {
        const Json *net = Reader::member(target, "Net");
        if (net == nullptr)
            return reader.refuse(Code::WrongType, here + u"/Net"_s);
        rule.targets.push_back({reader.set(*net, here + u"/Net"_s), reader.ports(target, here)});
    });
    return rule;
}

std::vector<base::Address> readAddresses(Reader &reader, const Json &node, const QString &where)
{
    std::vector<base::Address> addresses;
    constexpr std::size_t mostAddresses = 64;
    reader.list(node, "Addresses", where, mostAddresses, [&](const Json &value, const QString &here) {
        const AddressSet set = reader.set(value, here);
        for (const auto family : AddressSet::families)
            if (const auto address = set.first(family); address && !set.hasWideRange(family))
                addresses.push_back(*address);
    });
    return addresses;
}

QString nameOf(Reader &reader, const Json &node, const QString &where)
{
    QString name = reader.text(Reader::member(node, "Name"), where + u"/Name"_s);
    if (name.endsWith(u'.'))
        name.chop(1);
    return name;
}

QString loginOf(Reader &reader, const Json &map, const Json &node)
{
    const Json *profiles = Reader::member(map, "UserProfiles");
    const Json *user = Reader::member(node, "User");
    if (profiles == nullptr || user == nullptr || !user->is_number_integer())
        return {};
    const Json *profile = Reader::member(*profiles, user->dump().c_str());
    return profile == nullptr ? QString()
                              : reader.text(Reader::member(*profile, "LoginName"), u"/UserProfiles"_s);
}

void readMap(Reader &reader, const Json &map, MachineFilter &filter)
{
    if (const Json *self = Reader::member(map, "SelfNode")) {
        filter.name = nameOf(reader, *self, u"/SelfNode"_s);
        filter.addresses = readAddresses(reader, *self, u"/SelfNode"_s);
    }
    const bool hasMatches = Reader::member(map, "PacketFilter") != nullptr;
    reader.list(map, hasMatches ? "PacketFilter" : "PacketFilterRules", {}, mostRules,
        [&](const Json &value, const QString &where) {
            filter.rules.push_back(
                hasMatches ? readMatch(reader, value, where) : readSentRule(reader, value, where));
        });
    reader.list(map, "Peers", {}, mostPeers, [&](const Json &peer, const QString &where) {
        filter.peers.push_back(
            {nameOf(reader, peer, where), loginOf(reader, map, peer), readAddresses(reader, peer, where)});
    });
}

probe::PortSet portsOf(const FilterRule &rule, const base::Address &to, int protocol = tcp)
{
    probe::PortSet ports;
    if (std::find(rule.protocols.begin(), rule.protocols.end(), protocol) == rule.protocols.end())
        return ports;
    for (const FilterRule::Target &target : rule.targets)
        if (target.addresses.contains(to))
            ports.add(probe::PortSpan{std::max<std::uint16_t>(target.ports.first, 1), target.ports.last});
    return ports;
}

} // namespace

std::vector<base::Address> MachineFilter::devicesOf(const QString &login) const
{
    std::vector<base::Address> found;
    for (const FilterPeer &peer : peers)
        if (!login.isEmpty() && share::isSameLogin(peer.login, login))
            found.insert(found.end(), peer.addresses.begin(), peer.addresses.end());
    return found;
}

QString describe(const MachineFilterError &error)
{
    const auto say
        = [](const char *text) { return QCoreApplication::translate("witness::MachineFilterError", text); };
    switch (error.code) {
    case Code::TooLarge:
        return say(QT_TRANSLATE_NOOP("witness::MachineFilterError", "a network map has at most 16 MB"));
    case Code::NotJson:
        return say(QT_TRANSLATE_NOOP("witness::MachineFilterError",
                       "this is not what `tailscale debug netmap` prints: no JSON at %1"))
            .arg(error.where);
    case Code::NoFilter:
        return say(QT_TRANSLATE_NOOP("witness::MachineFilterError",
            "there is no packet filter in it; `sudo tailscale debug netmap` on the shared machine prints "
            "one"));
    case Code::WrongType:
        return say(QT_TRANSLATE_NOOP("witness::MachineFilterError", "`%1` is of another kind than expected"))
            .arg(error.where);
    case Code::TooMany:
        return say(QT_TRANSLATE_NOOP("witness::MachineFilterError", "`%1` is too long")).arg(error.where);
    case Code::BadAddress:
        return say(
            QT_TRANSLATE_NOOP("witness::MachineFilterError", "`%1` is no address or range of addresses"))
            .arg(error.where);
    case Code::BadPorts:
        return say(QT_TRANSLATE_NOOP("witness::MachineFilterError", "`%1` is no range of ports"))
            .arg(error.where);
    }
    Q_UNREACHABLE();
}

Result<MachineFilter, MachineFilterError> parseMachineFilter(const QByteArray &bytes)
{
    if (bytes.size() > maxFilterBytes)
        return fail(MachineFilterError{Code::TooLarge, {}});
    hujson::Limits limits;
    limits.maxBytes = static_cast<std::uint32_t>(maxFilterBytes);
    limits.maxDepth = deepest;
    limits.standardOnly = true;
    const auto document = hujson::Document::parse(bytes, limits);
    if (!document)
        return fail(MachineFilterError{Code::NotJson,
            QString::number(document.error().line) + u':' + QString::number(document.error().column)});
    const Json tree = hujson::toJson(*document);
    Reader reader;
    MachineFilter filter;
    const Json *map = Reader::member(tree, "NetMap");
    const Json &top = map == nullptr ? tree : *map;
    if (top.is_array())
        reader.items(top, {}, mostRules, [&](const Json &value, const QString &where) {
            filter.rules.push_back(readSentRule(reader, value, where));
        });
    else if (top.is_object() && (top.contains("PacketFilter") || top.contains("PacketFilterRules")))
        readMap(reader, top, filter);
    else
        reader.refuse(Code::NoFilter, {});
    if (reader.hasFailed())
        return fail(reader.error());
    return filter;
}

probe::PortSet letIn(const MachineFilter &filter, const std::vector<base::Address> &from,
    const base::Address &to, policy::Protocol protocol)
{
    probe::PortSet ports;
    for (const FilterRule &rule : filter.rules) {
        const auto covers = [&](const base::Address &address) {
            return address.family() == to.family() && rule.sources.contains(address);
        };
        if (std::any_of(from.begin(), from.end(), covers))
            ports = ports.united(portsOf(rule, to, protocol == policy::Protocol::Udp ? udp : tcp));
    }
    return ports;
}

probe::PortSet perhapsLetIn(const MachineFilter &filter, const base::Address &to)
{
    probe::PortSet ports;
    for (const FilterRule &rule : filter.rules)
        if (rule.hasUnknownSources)
            ports = ports.united(portsOf(rule, to));
    return ports;
}

} // namespace witness
