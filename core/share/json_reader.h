// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/address.h"
#include "core/probe/audit_result.h"
#include "core/share/card.h"

#include <nlohmann/json.hpp>

#include <optional>

/// Reading and writing the JSON of share, visit, card and result. For the .cpp files of this folder and of
/// core/history.
namespace share {

using Json = nlohmann::ordered_json;

/// UTF-8 for a JSON string; a lone surrogate becomes `?`, so that writing never fails.
[[nodiscard]] inline std::string utf8(const QString &text)
{
    return text.toUtf8().toStdString();
}

/// ISO 8601 in UTC with milliseconds, empty for an invalid time.
[[nodiscard]] std::string timeText(const QDateTime &time);
[[nodiscard]] std::string dateText(const QDate &date);
[[nodiscard]] Json addressList(const std::vector<base::Address> &addresses);
[[nodiscard]] Json textList(const QStringList &texts);

/// Indented by two blanks, ends with a line feed.
[[nodiscard]] QByteArray printed(const Json &json);

/// The tree of untrusted bytes: plain JSON, no name twice in an object, at most 16 levels.
[[nodiscard]] Result<Json, CardError> parseStrict(const QByteArray &bytes, qsizetype maxBytes);

/// Reads members one after the other. The first error stays; what is read after it has the default value.
class JsonReader {
public:
    using Code = CardError::Code;

    [[nodiscard]] bool hasFailed() const { return m_error.has_value(); }
    [[nodiscard]] const CardError &error() const { return *m_error; }
    void refuse(Code code, const QString &where, const QString &detail = {});

    /// The member; null without an error when it is not there and \a isOptional.
    const Json *member(const Json &object, const char *name, const QString &where, bool isOptional = false);
    QString text(
        const Json &object, const char *name, const QString &where, qsizetype limit, bool isOptional = false);
    /// As text(), and fit to be shown: see isPlainName().
    QString name(const Json &object, const char *name, const QString &where, bool isOptional = false);
    std::int64_t number(
        const Json &object, const char *name, const QString &where, std::int64_t least, std::int64_t most);
    std::uint16_t port(const Json &value, const QString &where);
    bool boolean(const Json &object, const char *name, const QString &where, bool isOptional = false);
    QDateTime time(const Json &object, const char *name, const QString &where, bool isOptional = false);
    QDate date(const Json &object, const char *name, const QString &where);
    base::Address address(const Json &value, const QString &where);
    QString stringOf(const Json &value, const QString &where, qsizetype limit);

    template <typename Each>
    void list(const Json &object, const char *name, const QString &where, std::size_t limit, Each each)
    {
        const Json *value = member(object, name, where, true);
        if (value == nullptr)
            return;
        const QString here = below(where, name);
        if (!value->is_array())
            return refuse(Code::WrongType, here);
        if (value->size() > limit)
            return refuse(Code::TooMany, here, QString::number(limit));
        for (std::size_t i = 0; i < value->size() && !hasFailed(); ++i)
            each((*value)[i], here + u'/' + QString::number(i));
    }

    static QString below(const QString &where, const char *name);

private:
    std::optional<CardError> m_error;
};

/// Spelling of an enum in a file. `table` is an array of pairs.
template <typename Table, typename Value> [[nodiscard]] std::string idIn(const Table &table, Value value)
{
    for (const auto &[known, id] : table)
        if (known == value)
            return id;
    return {};
}

template <typename Table, typename Value>
void readId(JsonReader &reader, const Json &object, const char *name, const QString &where,
    const Table &table, Value &value)
{
    constexpr qsizetype longestId = 40;
    const QString id = reader.text(object, name, where, longestId);
    for (const auto &[known, spelled] : table) {
        if (id == QLatin1String(spelled)) {
            value = known;
            return;
        }
    }
    reader.refuse(CardError::Code::BadValue, JsonReader::below(where, name), id);
}

// Parts that several files have in common.
[[nodiscard]] Json doorList(const std::vector<Door> &doors);
/// Trust::Outside: every port is one and every label can be shown. Trust::Own: a draft, which may be
/// anything.
enum class Trust { Outside, Own };
[[nodiscard]] std::vector<Door> readDoorList(
    JsonReader &reader, const Json &object, const QString &where, Trust trust);
[[nodiscard]] Json portList(const std::vector<std::uint16_t> &ports);
[[nodiscard]] std::vector<std::uint16_t> readPortList(
    JsonReader &reader, const Json &object, const char *name, const QString &where, Trust trust);
[[nodiscard]] std::string exposureId(Exposure exposure);
[[nodiscard]] Exposure readExposure(JsonReader &reader, const Json &object, const QString &where);
[[nodiscard]] Json situationJson(const probe::Situation &situation);
[[nodiscard]] probe::Situation readSituation(JsonReader &reader, const Json &object, const QString &where);
[[nodiscard]] Json checkJson(const probe::CheckResult &check);
[[nodiscard]] probe::CheckResult readCheck(JsonReader &reader, const Json &object, const QString &where);

/// The member `audit`, as readCheck() reads `check`.
[[nodiscard]] Json auditJson(const probe::AuditResult &audit);
[[nodiscard]] probe::AuditResult readAudit(JsonReader &reader, const Json &object, const QString &where);

[[nodiscard]] Json cardJson(const Card &card);
/// Every rule for a card.
[[nodiscard]] Card readCardJson(JsonReader &reader, const Json &object, const QString &where);
[[nodiscard]] Json resultJson(const ResultFile &result);
[[nodiscard]] ResultFile readResultJson(JsonReader &reader, const Json &object, const QString &where);

} // namespace share
