// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hujson/transform.h"

#include "core/hujson/scan.h"

namespace hujson {

namespace {

/// Calls \a token for every string, word and punctuation mark of a text that was parsed, with its place, and
/// \a comment for every comment. A comma that trails is no token but a \a comma.
template <typename Token, typename Comment, typename Comma>
void walk(const char *at, const char *end, Token token, Comment comment, Comma comma)
{
    const char *lastComma = nullptr;
    const auto emit = [&](const char *begin, const char *behind) {
        if (lastComma != nullptr && (*begin == ']' || *begin == '}'))
            comma(lastComma);
        else if (lastComma != nullptr)
            token(lastComma, lastComma + 1);
        lastComma = nullptr;
        token(begin, behind);
    };
    for (;;) {
        at = scan::skipBlanks(at, end);
        if (at == end)
            return;
        const char *behind = scan::skipComment(at, end);
        if (behind != at) {
            comment(at, behind);
        } else if (*at == ',') {
            behind = at + 1;
            lastComma = at;
        } else if (*at == '"') {
            behind = scan::skipString(at, end).end;
            emit(at, behind);
        } else {
            behind = scan::skipWord(at, end);
            behind = behind == at ? at + 1 : behind;
            emit(at, behind);
        }
        at = behind;
    }
}

} // namespace

QByteArray standardize(const Document &document)
{
    QByteArray out = document.text();
    const char *const begin = document.text().constData();
    char *const target = out.data();
    const auto ignore = [](const char *, const char *) {};
    const auto blank = [begin, target](const char *at, const char *end) {
        for (; at != end; ++at)
            if (*at != '\n' && *at != '\r' && *at != '\t')
                target[at - begin] = ' ';
    };
    walk(begin, begin + out.size(), ignore, blank, [&blank](const char *at) { blank(at, at + 1); });
    return out;
}

QByteArray minimize(const Document &document, NodeIndex node)
{
    const std::string_view raw = document.raw(node);
    QByteArray out;
    out.reserve(static_cast<qsizetype>(raw.size()));
    walk(
        raw.data(), raw.data() + raw.size(),
        [&out](const char *at, const char *end) { out.append(at, end - at); },
        [](const char *, const char *) {}, [](const char *) {});
    return out;
}

} // namespace hujson
