// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hujson/transform.h"

#include "core/hujson/scan.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <numeric>

namespace hujson {

namespace {

using Json = nlohmann::ordered_json;

/// An array or object that is being filled.
struct Frame {
    Json *target;
    std::vector<Document::Member> children; ///< name is noNode in an array
    std::size_t next = 0;
};

/// The members of \a object, each name once: at its first place, with its last value. Sorted to find them,
/// because a look-up per member would be quadratic.
std::vector<Document::Member> uniqueMembers(const Document &document, NodeIndex object)
{
    const std::vector<Document::Member> members = document.members(object);
    std::vector<QByteArray> names;
    names.reserve(members.size());
    for (const auto &member : members)
        names.push_back(document.string(member.name));
    std::vector<std::size_t> order(members.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return names[a] < names[b]; });

    std::vector<NodeIndex> value(members.size(), noNode);
    for (std::size_t i = 0; i < order.size();) {
        std::size_t last = i;
        while (last + 1 < order.size() && names[order[last + 1]] == names[order[i]])
            ++last;
        value[order[i]] = members[order[last]].value;
        i = last + 1;
    }
    std::vector<Document::Member> unique;
    unique.reserve(members.size());
    for (std::size_t i = 0; i < members.size(); ++i)
        if (value[i] != noNode)
            unique.push_back({members[i].name, value[i]});
    return unique;
}

Json number(std::string_view raw)
{
    const char *const end = raw.data() + raw.size();
    if (raw.find_first_of(".eE") == std::string_view::npos) {
        std::uint64_t positive = 0;
        if (const auto read = std::from_chars(raw.data(), end, positive);
            read.ec == std::errc() && read.ptr == end)
            return positive;
        std::int64_t negative = 0;
        if (const auto read = std::from_chars(raw.data(), end, negative);
            read.ec == std::errc() && read.ptr == end)
            return negative;
    }
    return scan::toDouble(raw);
}

Json scalar(const Document &document, NodeIndex node)
{
    switch (document.kind(node)) {
    case Kind::True:
        return true;
    case Kind::False:
        return false;
    case Kind::Number:
        return number(document.raw(node));
    case Kind::String:
        return document.string(node).toStdString();
    case Kind::Array:
        return Json::array();
    case Kind::Object:
        return Json::object();
    case Kind::Null:
        break;
    }
    return nullptr;
}

Frame frameOf(const Document &document, NodeIndex node, Json *target)
{
    if (document.kind(node) == Kind::Object)
        return {target, uniqueMembers(document, node)};
    Frame frame{target, {}};
    for (const NodeIndex element : document.elements(node))
        frame.children.push_back({noNode, element});
    return frame;
}

} // namespace

nlohmann::ordered_json toJson(const Document &document, NodeIndex node)
{
    Json root = scalar(document, node);
    std::vector<Frame> open;
    open.push_back(frameOf(document, node, &root));
    while (!open.empty()) {
        Frame &frame = open.back();
        if (frame.next == frame.children.size()) {
            open.pop_back();
            continue;
        }
        // INVARIANT: pointers to values stay good, since a container grows only while nothing inside it is
        // open.
        const auto [name, value] = frame.children[frame.next++];
        Json *added = nullptr;
        if (frame.target->is_array()) {
            auto &array = frame.target->get_ref<Json::array_t &>();
            array.reserve(frame.children.size());
            added = &array.emplace_back(scalar(document, value));
        } else {
            // Not operator[]: it would look for the name among all members again.
            auto &object = frame.target->get_ref<Json::object_t &>();
            object.reserve(frame.children.size());
            added = &object.emplace_back(document.string(name).toStdString(), scalar(document, value)).second;
        }
        if (document.size(value) > 0)
            open.push_back(frameOf(document, value, added));
    }
    return root;
}

} // namespace hujson
