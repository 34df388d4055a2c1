// SPDX-License-Identifier: GPL-3.0-or-later
// `tailscale status --json`: ipnstate.Status. Source: tailscale/tailscale, ipn/ipnstate/ipnstate.go and
// ipn/backend.go, 2026-08-22; recorded answers of a real client lie in tests/data/client.
#include "core/api/local_client.h"

#include "core/hujson/transform.h"
#include "core/probe/check_plan.h"

#include <nlohmann/json.hpp>

#include <QUrl>

#include <algorithm>

namespace api {

namespace {

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;
using State = ClientStatus::State;

constexpr std::uint32_t deepest = 64;
constexpr std::size_t mostPeers = 20'000;
constexpr std::size_t mostItems = 64; ///< addresses, tags and URLs of one machine
constexpr qsizetype longestText = 254;

struct StateName {
    const char *name;
    State state;
};
constexpr std::array stateNames{StateName{"NoState", State::NotRunning},
    StateName{"Starting", State::NotRunning}, StateName{"InUseOtherUser", State::NotRunning},
    StateName{"NeedsLogin", State::SignedOut}, StateName{"NeedsMachineAuth", State::NeedsApproval},
    StateName{"Stopped", State::Stopped}, StateName{"Running", State::Running}};

/// Reads members; the place of the first that is of another kind stays.
class Reader {
public:
    [[nodiscard]] const QString &fault() const { return m_fault; }
    void refuse(const QString &where)
    {
        if (m_fault.isEmpty())
            m_fault = where;
    }

    /// The member; null when it is not there or JSON's null.
    static const Json *member(const Json &object, const char *name)
    {
        const auto at = object.find(name);
        return at == object.end() || at->is_null() ? nullptr : &*at;
    }

    const Json *object(const Json &parent, const char *name, const QString &where)
    {
        const Json *value = member(parent, name);
        if (value != nullptr && !value->is_object())
            refuse(below(where, name));
        return value != nullptr && value->is_object() ? value : nullptr;
    }

    /// What cannot be shown on a line is as good as nothing.
    QString text(const Json &parent, const char *name, const QString &where)
    {
        const Json *value = member(parent, name);
        return value == nullptr ? QString() : textOf(*value, below(where, name));
    }

    QString textOf(const Json &value, const QString &where)
    {
        const auto *string = value.get_ptr<const std::string *>();
        if (string == nullptr) {
            refuse(where);
            return {};
        }
        constexpr std::size_t bytesPerUnit = 4;
        if (string->size() > std::size_t(longestText) * bytesPerUnit)
            return {};
        QString text = QString::fromStdString(*string);
        const bool isShown = text.size() <= longestText
            && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint() || c.isSurrogate(); });
        return isShown ? text : QString();
    }

    bool flag(const Json &parent, const char *name, const QString &where)
    {
        const Json *value = member(parent, name);
        if (value != nullptr && !value->is_boolean())
            refuse(below(where, name));
        return value != nullptr && value->is_boolean() && value->get<bool>();
    }

    /// A number as the text that is its key elsewhere; empty for 0, which means nobody.
    QString number(const Json &parent, const char *name, const QString &where)
    {
        const Json *value = member(parent, name);
        if (value == nullptr)
            return {};
        if (!value->is_number_integer()) {
            refuse(below(where, name));
            return {};
        }
        return *value == 0 ? QString() : QString::fromStdString(value->dump());
    }

    QStringList texts(const Json &parent, const char *name, const QString &where)
    {
        QStringList texts;
        const Json *value = member(parent, name);
        if (value == nullptr)
            return texts;
        const QString here = below(where, name);
        if (!value->is_array() || value->size() > mostItems) {
            refuse(here);
            return texts;
        }
        for (std::size_t i = 0; i < value->size(); ++i)
            texts.append(textOf((*value)[i], here + u'/' + QString::number(i)));
        return texts;
    }

    static QString below(const QString &where, const char *name)
    {
        return where + u'/' + QLatin1StringView(name);
    }

private:
    QString m_fault;
};

State readState(Reader &reader, const Json &status)
{
    const QString name = reader.text(status, "BackendState", {});
    for (const StateName &each : stateNames)
        if (name == QLatin1StringView(each.name))
            return each.state;
    reader.refuse(u"/BackendState"_s);
    return State::NotRunning;
}

/// The port of `http://ADDRESS:PORT`, at one of \a addresses.
std::optional<probe::Endpoint> ownPort(const QString &written, const std::vector<base::Address> &addresses)
{
    const QUrl url(written, QUrl::StrictMode);
    const auto address = base::Address::parse(url.host());
    const bool isUsable = url.isValid() && url.scheme() == u"http" && url.port() > 0 && url.port() <= 65535;
    if (!isUsable || !address || std::find(addresses.begin(), addresses.end(), *address) == addresses.end())
        return std::nullopt;
    return probe::Endpoint{*address, static_cast<std::uint16_t>(url.port())};
}

QString loginOf(Reader &reader, const Json &status, const QString &user)
{
    const Json *users = reader.object(status, "User", {});
    const QByteArray key = user.toLatin1();
    if (users == nullptr || user.isEmpty())
        return {};
    const QString where = u"/User"_s;
    const Json *profile = reader.object(*users, key.constData(), where);
    return profile == nullptr ? QString()
                              : reader.text(*profile, "LoginName", Reader::below(where, key.constData()));
}

Peer readPeer(Reader &reader, const Json &status, const Json &value, const QString &where)
{
    Peer peer;
    peer.name = reader.text(value, "HostName", where);
    peer.dnsName = reader.text(value, "DNSName", where);
    if (peer.dnsName.endsWith(u'.'))
        peer.dnsName.chop(1);
    if (!probe::isHostName(peer.dnsName))
        peer.dnsName.clear();
    const QStringList addresses = reader.texts(value, "TailscaleIPs", where);
    for (const QString &written : addresses)
        if (const auto address = base::Address::parse(written))
            peer.addresses.push_back(*address);
    peer.owner = loginOf(reader, status, reader.number(value, "UserID", where));
    peer.tags = reader.texts(value, "Tags", where);
    peer.isOnline = reader.flag(value, "Online", where);
    peer.isSharedIn = !reader.number(value, "AltSharerUserID", where).isEmpty();
    peer.isSharee = reader.flag(value, "ShareeNode", where);
    const QStringList urls = reader.texts(value, "PeerAPIURL", where);
    for (const QString &url : urls)
        if (const auto own = ownPort(url, peer.addresses))
            peer.ownPorts.push_back(*own);
    return peer;
}

ClientStatus readStatus(Reader &reader, const Json &tree)
{
    ClientStatus status;
    status.state = readState(reader, tree);
    status.tailnet = reader.text(tree, "MagicDNSSuffix", {});
    const QString where = u"/CurrentTailnet"_s;
    if (const Json *tailnet = reader.object(tree, "CurrentTailnet", {})) {
        status.tailnet = reader.text(*tailnet, "MagicDNSSuffix", where);
        status.magicDns = reader.flag(*tailnet, "MagicDNSEnabled", where);
    }
    if (const Json *self = reader.object(tree, "Self", {})) {
        status.self = readPeer(reader, tree, *self, u"/Self"_s);
        status.login = status.self.owner;
        status.ownTags = status.self.tags;
    }
    const Json *peers = reader.object(tree, "Peer", {});
    if (peers != nullptr && peers->size() > mostPeers)
        reader.refuse(u"/Peer"_s);
    else if (peers != nullptr)
        for (const auto &[key, value] : peers->items()) {
            const QString here = u"/Peer/"_s + QString::fromStdString(key).left(longestText);
            if (value.is_object())
                status.peers.push_back(readPeer(reader, tree, value, here));
            else
                reader.refuse(here);
        }
    return status;
}

/// Not where no name is given.
bool isCalled(const Peer &peer, const QString &dnsName)
{
    return !dnsName.isEmpty() && peer.dnsName.compare(dnsName, Qt::CaseInsensitive) == 0;
}

auto isOneOf(const std::vector<base::Address> &addresses)
{
    return [&addresses](const base::Address &address) {
        return std::find(addresses.begin(), addresses.end(), address) != addresses.end();
    };
}

} // namespace

Result<ClientStatus, ClientError> readClientStatus(const QByteArray &json)
{
    hujson::Limits limits;
    limits.maxBytes = static_cast<std::uint32_t>(maxStatusBytes);
    limits.maxDepth = deepest;
    limits.standardOnly = true;
    const auto document = hujson::Document::parse(json, limits);
    if (!document)
        return fail(ClientError{ClientError::Code::Unreadable,
            QString::number(document.error().line) + u':' + QString::number(document.error().column)});
    const Json tree = hujson::toJson(*document);
    if (!tree.is_object())
        return fail(ClientError{ClientError::Code::Unreadable, u"/"_s});
    Reader reader;
    ClientStatus status = readStatus(reader, tree);
    if (!reader.fault().isEmpty())
        return fail(ClientError{ClientError::Code::Unreadable, reader.fault()});
    return status;
}

bool isListed(const ClientStatus &status, const std::vector<base::Address> &addresses, const QString &dnsName)
{
    const auto isIt = [&](const Peer &peer) {
        return dnsName.isEmpty()
            ? std::any_of(peer.addresses.begin(), peer.addresses.end(), isOneOf(addresses))
            : isCalled(peer, dnsName);
    };
    return isIt(status.self) || std::any_of(status.peers.begin(), status.peers.end(), isIt);
}

std::vector<probe::Endpoint> announcedAt(
    const ClientStatus &status, const std::vector<base::Address> &addresses, const QString &dnsName)
{
    std::vector<probe::Endpoint> announced;
    const auto take = [&](const Peer &peer) {
        for (const probe::Endpoint &own : peer.ownPorts)
            if (isCalled(peer, dnsName) || isOneOf(addresses)(own.address))
                announced.push_back(own);
    };
    take(status.self);
    std::for_each(status.peers.begin(), status.peers.end(), take);
    return announced;
}

} // namespace api
