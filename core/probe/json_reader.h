// SPDX-License-Identifier: GPL-3.0-or-later
// The parts that the JSON of checks and of audits share. Only for the files of this folder.
#pragma once

#include "core/probe/check_result.h"
#include "core/probe/json.h"

namespace probe {

/// Reads members one by one; the first error stays, later reads give defaults.
class JsonReader {
public:
    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    [[nodiscard]] const JsonError &error() const { return *m_error; }
    void refuse(JsonError::Code code, const QString &where)
    {
        if (!m_error)
            m_error = JsonError{code, where};
    }

    /// The member, or null with an error noted.
    const nlohmann::json *member(const nlohmann::json &object, const char *name, const QString &where)
    {
        if (failed())
            return nullptr;
        if (!object.is_object()) {
            refuse(JsonError::Code::WrongType, where);
            return nullptr;
        }
        const auto at = object.find(name);
        if (at == object.end()) {
            refuse(JsonError::Code::Missing, below(where, name));
            return nullptr;
        }
        return &*at;
    }

    QString text(const nlohmann::json &object, const char *name, const QString &where, qsizetype limit)
    {
        const nlohmann::json *value = member(object, name, where);
        if (value == nullptr)
            return {};
        return textOf(*value, below(where, name), limit);
    }

    QString textOf(const nlohmann::json &value, const QString &where, qsizetype limit)
    {
        const auto *string = value.get_ptr<const std::string *>();
        if (string == nullptr) {
            refuse(JsonError::Code::WrongType, where);
            return {};
        }
        if (string->size()
            > static_cast<std::size_t>(limit) * 4) { // UTF-8 needs at most four bytes a character
            refuse(JsonError::Code::TooMuch, where);
            return {};
        }
        QString result = QString::fromStdString(*string);
        if (result.size() > limit)
            refuse(JsonError::Code::TooMuch, where);
        return result;
    }

    std::int64_t number(const nlohmann::json &object, const char *name, const QString &where,
        std::int64_t least, std::int64_t most)
    {
        const nlohmann::json *value = member(object, name, where);
        if (value == nullptr)
            return least;
        if (!value->is_number_integer()) {
            refuse(JsonError::Code::WrongType, below(where, name));
            return least;
        }
        const bool isHuge
            = value->is_number_unsigned() && value->get<std::uint64_t>() > static_cast<std::uint64_t>(most);
        if (isHuge || value->get<std::int64_t>() < least || value->get<std::int64_t>() > most) {
            refuse(JsonError::Code::OutOfRange, below(where, name));
            return least;
        }
        return value->get<std::int64_t>();
    }

    bool boolean(const nlohmann::json &object, const char *name, const QString &where)
    {
        const nlohmann::json *value = member(object, name, where);
        if (value == nullptr)
            return false;
        if (!value->is_boolean()) {
            refuse(JsonError::Code::WrongType, below(where, name));
            return false;
        }
        return value->get<bool>();
    }

    /// A number from 0 to 1.
    double share(const nlohmann::json &object, const char *name, const QString &where)
    {
        const nlohmann::json *value = member(object, name, where);
        if (value == nullptr)
            return 0;
        if (!value->is_number()) {
            refuse(JsonError::Code::WrongType, below(where, name));
            return 0;
        }
        const double number = value->get<double>();
        if (!(number >= 0 && number <= 1)) {
            refuse(JsonError::Code::OutOfRange, below(where, name));
            return 0;
        }
        return number;
    }

    QDateTime time(const nlohmann::json &object, const char *name, const QString &where)
    {
        const QString written = text(object, name, where, 40);
        if (failed())
            return {};
        const QDateTime time = QDateTime::fromString(written, Qt::ISODateWithMs);
        if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
            refuse(JsonError::Code::OutOfRange, below(where, name));
        return time.toUTC();
    }

    base::Address address(const nlohmann::json &value, const QString &where)
    {
        const QString written = textOf(value, where, 45);
        if (failed())
            return {};
        const auto address = base::Address::parse(written);
        if (!address)
            refuse(JsonError::Code::OutOfRange, where);
        return address.value_or(base::Address());
    }

    template <typename Each>
    void list(
        const nlohmann::json &object, const char *name, const QString &where, std::size_t limit, Each each)
    {
        const nlohmann::json *value = member(object, name, where);
        if (value == nullptr)
            return;
        const QString here = below(where, name);
        if (!value->is_array())
            return refuse(JsonError::Code::WrongType, here);
        if (value->size() > limit)
            return refuse(JsonError::Code::TooMuch, here);
        for (std::size_t i = 0; i < value->size() && !failed(); ++i)
            each((*value)[i], here + u'/' + QString::number(i));
    }

    std::uint16_t port(const nlohmann::json &object, const QString &where)
    {
        return static_cast<std::uint16_t>(number(object, "port", where, 1, 65535));
    }

    static QString below(const QString &where, const char *name)
    {
        return where + u'/' + QString::fromLatin1(name);
    }

private:
    std::optional<JsonError> m_error;
};

[[nodiscard]] std::string timeText(const QDateTime &time);
[[nodiscard]] nlohmann::json addressesJson(const std::vector<base::Address> &addresses);
[[nodiscard]] nlohmann::json doorPorts(const std::vector<Door> &doors);
[[nodiscard]] nlohmann::json planJson(const CheckPlan &plan);
[[nodiscard]] nlohmann::json nameJson(const NameAnswer &name);
[[nodiscard]] nlohmann::json faultsJson(const std::vector<CheckFault> &faults);
/// Members `plan`, `name` and `faults` of \a object.
[[nodiscard]] CheckPlan readPlan(JsonReader &reader, const nlohmann::json &object);
[[nodiscard]] NameAnswer readName(JsonReader &reader, const nlohmann::json &object);
[[nodiscard]] std::vector<CheckFault> readFaults(JsonReader &reader, const nlohmann::json &object);

} // namespace probe
