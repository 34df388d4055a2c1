// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/json.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace policy {

/// Reads members of one object and keeps the first error.
class JsonReader {
public:
    JsonReader(const nlohmann::ordered_json &json, const QString &path)
        : m_json(json)
        , m_path(path)
    {
        if (!json.is_object())
            wrong({});
    }

    [[nodiscard]] bool isFine() const { return !m_error; }
    [[nodiscard]] const std::optional<JsonError> &error() const { return m_error; }

    QString text(const char *name)
    {
        const nlohmann::ordered_json *value = member(name);
        if (!value || value->is_null())
            return {};
        if (value->is_string())
            return QString::fromStdString(value->get_ref<const std::string &>());
        wrong(name);
        return {};
    }

    bool flag(const char *name)
    {
        const nlohmann::ordered_json *value = member(name);
        if (!value || value->is_null())
            return false;
        if (value->is_boolean())
            return value->get<bool>();
        wrong(name);
        return false;
    }

    /// Calls \a each with every element of the list.
    template <typename Each> void list(const char *name, Each each)
    {
        const nlohmann::ordered_json *value = member(name);
        if (!value || value->is_null())
            return;
        if (!value->is_array() || value->size() > maxList) {
            wrong(name);
            return;
        }
        for (const nlohmann::ordered_json &element : *value)
            if (!m_error)
                each(element);
    }

    QStringList texts(const char *name)
    {
        QStringList out;
        list(name, [&](const nlohmann::ordered_json &element) {
            if (element.is_string())
                out << QString::fromStdString(element.get_ref<const std::string &>());
            else
                wrong(name);
        });
        return out;
    }

    std::vector<base::Address> addresses(const char *name)
    {
        std::vector<base::Address> out;
        for (const QString &text : texts(name))
            if (const auto address = base::Address::parse(text))
                out.push_back(*address);
            else
                wrong(name);
        return out;
    }

    void wrong(const char *name)
    {
        if (m_error)
            return;
        const QString where = name ? m_path + QLatin1Char('.') + QLatin1String(name) : m_path;
        m_error
            = JsonError{QCoreApplication::translate("policy", "`%1` is not what it should be").arg(where)};
    }
    void take(const std::optional<JsonError> &error)
    {
        if (!m_error)
            m_error = error;
    }

    [[nodiscard]] const nlohmann::ordered_json *member(const char *name) const
    {
        if (!m_json.is_object())
            return nullptr;
        const auto found = m_json.find(name);
        return found == m_json.end() ? nullptr : &*found;
    }

private:
    static constexpr std::size_t maxList = 100000;

    const nlohmann::ordered_json &m_json;
    QString m_path;
    std::optional<JsonError> m_error;
};

} // namespace policy
