// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hujson/transform.h"

#include "core/hujson/scan.h"

#include <algorithm>
#include <cmath>

namespace hujson {

namespace {

struct Pair {
    NodeIndex left;
    NodeIndex right;
};

using NamedValue = std::pair<QByteArray, NodeIndex>;

std::vector<NamedValue> sortedMembers(const Document &document, NodeIndex object)
{
    std::vector<NamedValue> members;
    members.reserve(document.size(object));
    for (const auto &[name, value] : document.members(object))
        members.emplace_back(document.string(name), value);
    std::stable_sort(
        members.begin(), members.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    return members;
}

/// A number that no double holds is equal to none, itself included.
bool areNumbersEqual(double left, double right)
{
    return std::isfinite(left) && std::isfinite(right) && !(left < right) && !(right < left);
}

} // namespace

bool areEqual(const Document &left, NodeIndex leftNode, const Document &right, NodeIndex rightNode)
{
    std::vector<Pair> open = {{leftNode, rightNode}};
    while (!open.empty()) {
        const Pair pair = open.back();
        open.pop_back();
        if (left.kind(pair.left) != right.kind(pair.right) || left.size(pair.left) != right.size(pair.right))
            return false;
        if (left.kind(pair.left) == Kind::Number
            && !areNumbersEqual(scan::toDouble(left.raw(pair.left)), scan::toDouble(right.raw(pair.right))))
            return false;
        if (left.kind(pair.left) == Kind::String && left.string(pair.left) != right.string(pair.right))
            return false;
        if (left.kind(pair.left) == Kind::Array) {
            const auto ours = left.elements(pair.left);
            const auto theirs = right.elements(pair.right);
            for (std::size_t i = 0; i < ours.size(); ++i)
                open.push_back({ours[i], theirs[i]});
        }
        if (left.kind(pair.left) == Kind::Object) {
            const auto ours = sortedMembers(left, pair.left);
            const auto theirs = sortedMembers(right, pair.right);
            for (std::size_t i = 0; i < ours.size(); ++i) {
                if (ours[i].first != theirs[i].first)
                    return false;
                open.push_back({ours[i].second, theirs[i].second});
            }
        }
    }
    return true;
}

} // namespace hujson
