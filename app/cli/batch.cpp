// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/batch.h"

#include "core/hujson/transform.h"

#include <nlohmann/json.hpp>

#include <istream>
#include <ostream>
#include <stdexcept>

namespace cli {

namespace {

using Json = nlohmann::ordered_json;

enum class Line { Read, TooLong, End };

/// The next line without its newline. Of a line that is too long nothing is kept.
Line readLine(std::istream &in, std::string &line, std::size_t maxBytes)
{
    line.clear();
    std::streambuf &buffer = *in.rdbuf();
    constexpr auto end = std::char_traits<char>::eof();
    std::size_t size = 0;
    for (;;) {
        const auto c = buffer.sbumpc();
        if (c == end && size == 0)
            return Line::End;
        if (c == end || c == '\n')
            return size > maxBytes ? Line::TooLong : Line::Read;
        if (++size <= maxBytes)
            line.push_back(static_cast<char>(c));
        else
            line.clear();
    }
}

Json withId(const Json &id, Json answer)
{
    Json out = {{"id", id}};
    if (answer.is_object())
        out.update(answer);
    return out;
}

Json answerTo(const Json &request, const Operations &operations)
{
    const auto op = request.find("op");
    if (op == request.end() || !op->is_string())
        return unusable("the request has no text member `op`");
    const auto operation = operations.find(op->get_ref<const std::string &>());
    if (operation == operations.end())
        return unusable("unknown operation `" + op->get_ref<const std::string &>() + "`");
    try {
        return operation->second(request);
    } catch (const std::exception &error) { // nlohmann, on a member of a wrong type
        return unusable(error.what());
    }
}

Json answerTo(const std::string &line, const Operations &operations)
{
    hujson::Limits limits;
    limits.standardOnly = true;
    // Our parser, because it counts the depth before anything is built.
    const auto document = hujson::Document::parse(QByteArray::fromStdString(line), limits);
    if (!document)
        return withId(nullptr,
            unusable("column " + std::to_string(document.error().column) + ": "
                + document.error().message.toStdString()));
    const Json request = hujson::toJson(*document);
    if (!request.is_object())
        return withId(nullptr, unusable("a request is an object"));
    return withId(request.value("id", Json()), answerTo(request, operations));
}

} // namespace

Json unusable(const std::string &why)
{
    return {{"error", why}};
}

const std::string &textMember(const Json &request, const char *name)
{
    const auto member = request.find(name);
    if (member == request.end() || !member->is_string())
        throw std::invalid_argument(std::string("the request has no text member `") + name + '`');
    return member->get_ref<const std::string &>();
}

Operations allOperations()
{
    Operations operations;
    addControlOperations(operations);
    addHujsonOperations(operations);
    addPolicyOperations(operations);
    return operations;
}

void batch(std::istream &in, std::ostream &out, const Operations &operations, std::size_t maxLineBytes)
{
    std::string line;
    for (;;) {
        Json answer;
        switch (readLine(in, line, maxLineBytes)) {
        case Line::End:
            return;
        case Line::TooLong:
            answer = withId(
                nullptr, unusable("the line is longer than " + std::to_string(maxLineBytes) + " bytes"));
            break;
        case Line::Read:
            if (line.find_first_not_of(" \t\r") == std::string::npos)
                continue;
            answer = answerTo(line, operations);
            break;
        }
        out << answer.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n' << std::flush;
    }
}

} // namespace cli
