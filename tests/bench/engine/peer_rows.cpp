// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/engine/contenders.h"

#include "core/hujson/transform.h"

#include <nlohmann/json.hpp>

#ifdef HAVE_RAPIDJSON
#include <rapidjson/document.h>
#endif
#ifdef HAVE_SIMDJSON
#include <simdjson.h>
#endif

namespace bench {

Texts textsOf(const QByteArray &hujson)
{
    Texts texts{hujson, hujson, {}};
    if (const auto document = hujson::Document::parse(hujson))
        texts.standard = standardize(*document);
    char *const out = texts.withoutTrailingCommas.data();
    for (qsizetype i = 0; i < texts.standard.size(); ++i)
        if (out[i] == ',' && texts.standard[i] == ' ')
            out[i] = ' ';
    return texts;
}

std::vector<Contender> peerRows(const Texts &texts)
{
    std::vector<Contender> rows;
#ifdef HAVE_RAPIDJSON
    rows.push_back({"RapidJSON", [&text = texts.hujson]() -> Kept {
                        constexpr unsigned flags
                            = rapidjson::kParseCommentsFlag | rapidjson::kParseTrailingCommasFlag;
                        auto tree = std::make_shared<rapidjson::Document>();
                        tree->Parse<flags>(text.constData(), static_cast<std::size_t>(text.size()));
                        return tree->HasParseError() ? nullptr : tree;
                    }});
#endif
    rows.push_back({"nlohmann/json", [&text = texts.withoutTrailingCommas]() -> Kept {
                        auto tree = nlohmann::json::parse(text.begin(), text.end(), nullptr, false, true);
                        return tree.is_discarded() ? nullptr : keep(std::move(tree));
                    }});
#ifdef HAVE_SIMDJSON
    rows.push_back({"simdjson DOM (plain JSON)", [&text = texts.standard]() -> Kept {
                        auto parser = std::make_shared<simdjson::dom::parser>();
                        const auto status
                            = parser->parse(text.constData(), static_cast<std::size_t>(text.size())).error();
                        return status == simdjson::SUCCESS ? parser : nullptr;
                    }});
#endif
    return rows;
}

} // namespace bench
