// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/streams.h"

#include <nlohmann/json.hpp>

namespace cli {

/// What a walk tells while it goes: steps with a heading and lines below. Printed at once for people,
/// collected for programs.
class WalkReport {
public:
    WalkReport(const Streams &streams, bool asJson)
        : m_streams(streams)
        , m_asJson(asJson)
    {
    }

    /// \a id is for programs: "host.the-rule".
    void step(const QString &id, const QString &heading);
    void line(const QString &text);
    /// Text that must keep its line breaks and its width: a policy, an address.
    void block(const QString &text);
    /// What to do now, when it did not end as it should.
    void advice(const QString &text);
    /// Steps are collected, but not printed until it is called with false.
    void setMuted(bool muted) { m_muted = muted; }

    [[nodiscard]] const nlohmann::ordered_json &steps() const { return m_steps; }
    [[nodiscard]] const nlohmann::ordered_json &advices() const { return m_advices; }
    [[nodiscard]] const Streams &streams() const { return m_streams; }

private:
    [[nodiscard]] bool isPrinting() const { return !m_asJson && !m_muted; }

    const Streams &m_streams;
    bool m_asJson;
    bool m_muted = false;
    nlohmann::ordered_json m_steps = nlohmann::ordered_json::array();
    nlohmann::ordered_json m_advices = nlohmann::ordered_json::array();
};

} // namespace cli
