// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/engine/contenders.h"

#include "core/hujson/edit.h"
#include "core/hujson/transform.h"

namespace bench {

namespace {

using hujson::Document;

/// A copy of the bytes, as a writer would hand it to the system.
Kept printed(const QByteArray &text)
{
    return keep(QByteArray(text.constData(), text.size()));
}

Kept formatted(const Document &document)
{
    auto text = format(document, ~0U);
    return text ? keep(std::move(*text)) : nullptr;
}

Kept parseAndEdit(const QByteArray &text)
{
    const auto document = Document::parse(text);
    if (!document)
        return nullptr;
    const auto grants = document->memberFolded(Document::root(), "grants");
    return keep(hujson::apply(document->text(), hujson::append(*document, grants, addedGrant, "a friend")));
}

Kept parseAndPatch(const QByteArray &text)
{
    const auto document = Document::parse(text);
    if (!document)
        return nullptr;
    const auto patched = hujson::patch(
        *document, QByteArray(R"([{"op": "add", "path": "/grants/-", "value": )") + addedGrant + "}]");
    return patched ? printed(patched->text()) : nullptr;
}

template <typename Transform> Kept parseAnd(const QByteArray &text, Transform transform)
{
    const auto document = Document::parse(text);
    return document ? transform(*document) : nullptr;
}

} // namespace

std::vector<Contender> ourRows(const QByteArray &text)
{
    return {
        {"parse",
            [&text]() -> Kept {
                auto document = Document::parse(text);
                return document ? keep(std::move(*document)) : nullptr;
            }},
        {"parse + print",
            [&text] { return parseAnd(text, [](const Document &d) { return printed(d.text()); }); }},
        {"parse + edit + print", [&text] { return parseAndEdit(text); }},
        {"parse + patch + print", [&text] { return parseAndPatch(text); }},
        {"parse + standardize",
            [&text] { return parseAnd(text, [](const Document &d) { return keep(standardize(d)); }); }},
        {"parse + format",
            [&text] { return parseAnd(text, [](const Document &d) { return formatted(d); }); }},
    };
}

} // namespace bench
