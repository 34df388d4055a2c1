// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/batch.h"

#include "core/hujson/transform.h"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace cli {

namespace {

using Json = nlohmann::ordered_json;

/// The bytes of member \a name, or of NAME_b64 where they are not UTF-8.
QByteArray bytesOf(const Json &request, const std::string &name)
{
    if (request.contains(name))
        return QByteArray::fromStdString(textMember(request, name.c_str()));
    const std::string encodedName = name + "_b64";
    if (!request.contains(encodedName))
        throw std::invalid_argument("the request has neither `" + name + "` nor `" + encodedName + '`');
    const auto decoded
        = QByteArray::fromBase64Encoding(QByteArray::fromStdString(textMember(request, encodedName.c_str())),
            QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        throw std::invalid_argument("`" + encodedName + "` is not base64");
    return *decoded;
}

/// An answer comes back the way its input came.
Json accepted(const Json &request, const QByteArray &output)
{
    if (request.contains("input"))
        return {{"ok", true}, {"output", output.toStdString()}};
    return {{"ok", true}, {"output_b64", output.toBase64().toStdString()}};
}

Json refused(Json error)
{
    return {{"ok", false}, {"error", std::move(error)}};
}

Json errorOf(const hujson::SyntaxError &error)
{
    return {{"line", error.line}, {"column", error.column}, {"message", error.message.toStdString()}};
}

template <typename Transform> Operation onDocument(Transform transform)
{
    return [transform](const Json &request) {
        const auto document = hujson::Document::parse(bytesOf(request, "input"));
        if (!document)
            return refused(errorOf(document.error()));
        return transform(request, *document);
    };
}

Json found(const Json &request, const hujson::Document &document)
{
    const std::string &pointer = textMember(request, "pointer");
    const hujson::NodeIndex node = hujson::find(document, pointer);
    if (node == hujson::noNode)
        return refused({{"message", "value not found"}});
    return accepted(request, hujson::minimize(document, node));
}

Json patched(const Json &request, const hujson::Document &document)
{
    const auto result = hujson::patch(document, bytesOf(request, "patch"));
    if (result)
        return accepted(request, result->text());
    const hujson::PatchError &error = result.error();
    if (error.syntax)
        return refused(errorOf(*error.syntax));
    Json answer = {{"message", error.message.toStdString()}};
    if (error.operation >= 0)
        answer["operation"] = error.operation;
    return refused(answer);
}

} // namespace

void addHujsonOperations(Operations &operations)
{
    using hujson::Document;
    operations["hujson.parse"] = onDocument(
        [](const Json &request, const Document &document) { return accepted(request, document.text()); });
    operations["hujson.standardize"] = onDocument([](const Json &request, const Document &document) {
        return accepted(request, standardize(document));
    });
    operations["hujson.minimize"] = onDocument(
        [](const Json &request, const Document &document) { return accepted(request, minimize(document)); });
    operations["hujson.format"] = onDocument([](const Json &request, const Document &document) {
        const auto formatted = format(document);
        return formatted ? accepted(request, *formatted) : refused(errorOf(formatted.error()));
    });
    operations["hujson.find"] = onDocument(found);
    operations["hujson.patch"] = onDocument(patched);
}

} // namespace cli
