// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/control/problem.h"

namespace policy::control {

/// What is wrong, in the control plane's words and in plain ones.
struct Text {
    QByteArray message;  ///< as the control plane says it
    QString explanation; ///< translated
    QString fix;         ///< translated; may be empty
};

/// A value of the file, for the pointer of a problem: `/section/index-or-name/member/element`.
struct Where {
    hujson::NodeIndex node = hujson::noNode;
    QByteArray section; ///< as spelled in the file
    QByteArray entry;   ///< index or name
    const char *member = nullptr;
    int element = -1;
};

/// Collects problems with their places. Beyond a limit it only counts: nobody reads thousands.
class Report {
public:
    static constexpr std::size_t maxProblems = 1000;
    static constexpr std::size_t maxRemedies = 100;
    explicit Report(const hujson::Document &document)
        : m_document(document)
    {
    }

    /// \a remedy would put it right; see remedies.h.
    void error(const Where &where, Text text, std::vector<Problem::Replacement> remedy = {});
    void warn(const Where &where, const QString &message, const QString &fix = {});
    void info(const QString &message) { info({}, message); }
    void info(const Where &where, const QString &message);

    /// Remedies that cost time are looked for only in the first problems; when those are put right others
    /// come first.
    [[nodiscard]] bool wantsRemedies() const { return m_problems.size() < maxRemedies; }
    [[nodiscard]] bool hasErrors() const { return m_hasErrors; }
    [[nodiscard]] std::vector<Problem> take() { return std::move(m_problems); }

private:
    void add(const Where &where, Problem problem);

    const hujson::Document &m_document;
    std::vector<Problem> m_problems;
    bool m_hasErrors = false;
};

} // namespace policy::control
