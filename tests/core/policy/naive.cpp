// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/policy/naive.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <unordered_map>

namespace naive {

namespace {

using Json = nlohmann::json;

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
        [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return text;
}

bool startsWith(const std::string &text, const std::string &prefix)
{
    return text.compare(0, prefix.size(), prefix) == 0;
}

std::string bitsOf(const std::string &address)
{
    std::array<unsigned char, 16> bytes{};
    std::size_t size = 0;
    if (inet_pton(AF_INET, address.c_str(), bytes.data()) == 1)
        size = 4;
    else if (inet_pton(AF_INET6, address.c_str(), bytes.data()) == 1)
        size = 16;
    std::string out;
    for (std::size_t i = 0; i < size; ++i)
        for (int bit = 7; bit >= 0; --bit)
            out += (bytes.at(i) >> bit & 1) != 0 ? '1' : '0';
    return out;
}

/// "0110…", 32 or 128 characters; empty for what is no address. The same few are asked for again and again.
const std::string &bits(const std::string &address)
{
    static std::unordered_map<std::string, std::string> known;
    const auto found = known.find(address);
    return found != known.end() ? found->second : known.emplace(address, bitsOf(address)).first->second;
}

const Json *section(const Json &policy, const std::string &name)
{
    for (auto it = policy.begin(); it != policy.end(); ++it)
        if (it.key().size() == name.size() && lower(it.key()) == name && !it->is_null())
            return &*it;
    return nullptr;
}

struct Side {
    const Machine &machine;
    bool isV6;
    bool isSource;
    const Machine *peer;
};

bool covers(const Json &policy, const std::string &selector, const Side &side, int depth = 0);

bool coversIpset(const Json &policy, const std::string &selector, const Side &side, int depth)
{
    const Json *sets = section(policy, "ipsets");
    bool inside = false;
    if (!sets || !sets->contains(selector) || depth > 20)
        return false;
    for (const auto &entry : sets->at(selector)) {
        std::string what = entry.get<std::string>();
        const bool removes = startsWith(what, "remove ");
        if (removes)
            what = what.substr(7);
        else if (startsWith(what, "add "))
            what = what.substr(4);
        if (startsWith(what, "host:"))
            what = what.substr(5);
        if (covers(policy, what, side, depth + 1))
            inside = !removes;
    }
    return inside;
}

bool coversAddress(std::string text, const Side &side)
{
    const std::string &own = bits(side.isV6 ? side.machine.v6 : side.machine.v4);
    if (own.empty())
        return false;
    const auto dash = text.find('-');
    if (dash != std::string::npos) {
        const std::string &first = bits(text.substr(0, dash));
        const std::string &last = bits(text.substr(dash + 1));
        return first.size() == own.size() && last.size() == own.size() && first <= own && own <= last;
    }
    std::size_t length = 128;
    const auto slash = text.find('/');
    if (slash != std::string::npos) {
        length = std::stoul(text.substr(slash + 1));
        text = text.substr(0, slash);
    }
    const std::string &prefix = bits(text);
    return prefix.size() == own.size() && prefix.compare(0, length, own, 0, length) == 0;
}

bool coversAutogroup(const std::string &name, const Side &side)
{
    const Machine &m = side.machine;
    const bool isUser = !m.login.empty() && m.tags.empty();
    if (name == "danger-all")
        return side.isSource;
    if (name == "shared")
        return side.isSource && m.isFriend;
    if (name == "self")
        return !side.isSource && side.peer && isUser && side.peer->tags.empty()
            && side.peer->login == m.login;
    if (m.isFriend)
        return false;
    if (name == "member" || name == "members")
        return isUser;
    if (name == "tagged")
        return !m.tags.empty();
    return isUser && m.role == name;
}

bool covers(const Json &policy, const std::string &selector, const Side &side, int depth)
{
    const Machine &m = side.machine;
    const bool isUser = !m.login.empty() && m.tags.empty();
    if (selector == "*")
        return side.isSource || !m.isFriend;
    if (startsWith(selector, "autogroup:"))
        return coversAutogroup(selector.substr(10), side);
    if (startsWith(selector, "tag:"))
        return !m.isFriend && std::count(m.tags.begin(), m.tags.end(), selector) > 0;
    if (startsWith(selector, "ipset:"))
        return coversIpset(policy, selector, side, depth);
    if (startsWith(selector, "user:*@"))
        return isUser && !m.isFriend && m.login.substr(m.login.find('@')) == selector.substr(6);
    if (startsWith(selector, "group:")) {
        const Json *groups = section(policy, "groups");
        if (!isUser || !groups || !groups->contains(selector))
            return false;
        return std::any_of(groups->at(selector).begin(), groups->at(selector).end(),
            [&](const Json &login) { return lower(login.get<std::string>()) == lower(m.login); });
    }
    std::string text = selector;
    if (const Json *hosts = section(policy, "hosts"); hosts && hosts->contains(selector))
        text = hosts->at(selector).get<std::string>();
    if (!bits(text.substr(0, text.find_first_of("/-"))).empty())
        return coversAddress(text, side);
    return isUser && lower(m.login) == lower(selector);
}

bool hasPort(const std::string &ports, int port)
{
    std::size_t at = 0;
    while (at <= ports.size()) {
        const std::size_t comma = std::min(ports.find(',', at), ports.size());
        const std::string part = ports.substr(at, comma - at);
        const auto dash = part.find('-');
        if (part == "*")
            return true;
        const int first = std::stoi(part.substr(0, dash));
        const int last = dash == std::string::npos ? first : std::stoi(part.substr(dash + 1));
        if (first <= port && port <= last)
            return true;
        at = comma + 1;
    }
    return false;
}

void add(std::set<std::string> &out, const std::string &protocol, const std::string &ports,
    const std::vector<int> &probes)
{
    for (const int port : probes) {
        if (!hasPort(ports, port))
            continue;
        if (protocol.empty() || protocol == "tcp" || protocol == "6")
            out.insert("6/" + std::to_string(port));
        if (protocol.empty() || protocol == "udp" || protocol == "17")
            out.insert("17/" + std::to_string(port));
    }
}

bool hasSource(const Json &policy, const Json &list, const Side &from)
{
    return std::any_of(
        list.begin(), list.end(), [&](const Json &s) { return covers(policy, s.get<std::string>(), from); });
}

} // namespace

std::set<std::string> reach(
    const Json &policy, const Machine &from, const Machine &to, bool isV6, const std::vector<int> &probes)
{
    std::set<std::string> out;
    const Json *acls = section(policy, "acls");
    const Json *grants = section(policy, "grants");
    if (!acls && !grants)
        add(out, {}, "*", probes);
    const Side source{from, isV6, true, nullptr};
    const Side target{to, isV6, false, &from};
    for (const Json &rule : acls ? *acls : Json::array()) {
        if (!hasSource(policy, rule.contains("src") ? rule.at("src") : rule.at("users"), source))
            continue;
        for (const Json &entry : rule.contains("dst") ? rule.at("dst") : rule.at("ports")) {
            const auto text = entry.get<std::string>();
            const auto colon = text.rfind(':');
            std::string host = text.substr(0, colon);
            if (host.front() == '[')
                host = host.substr(1, host.size() - 2);
            if (covers(policy, host, target))
                add(out, rule.value("proto", std::string()), text.substr(colon + 1), probes);
        }
    }
    for (const Json &rule : grants ? *grants : Json::array()) {
        const bool leads = std::any_of(rule.at("dst").begin(), rule.at("dst").end(),
            [&](const Json &d) { return covers(policy, d.get<std::string>(), target); });
        if (!leads || rule.contains("via") || !hasSource(policy, rule.at("src"), source))
            continue;
        for (const Json &entry : rule.value("ip", Json::array())) {
            const auto text = entry.get<std::string>();
            const auto colon = text.rfind(':');
            const bool isPlain = colon == std::string::npos;
            add(out, isPlain ? std::string() : text.substr(0, colon), isPlain ? text : text.substr(colon + 1),
                probes);
        }
        const Json apps = rule.value("app", Json::object());
        for (const auto &[name, value] : apps.items())
            out.insert("app/" + name);
    }
    return out;
}

} // namespace naive
