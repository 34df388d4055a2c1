// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/review.h"
#include "core/history/schedule.h"

#include <nlohmann/json.hpp>

namespace report {

/// The history of one share, for other programs and for people.
struct RunHistory {
    QString owner;
    QString title;                      ///< "Jellyfin on attic, for Tom"; for people
    std::vector<history::Run> runs;     ///< oldest first
    std::vector<history::Stage> stages; ///< one a run
    std::vector<history::Review> reviews;
    std::optional<history::NextRun> next;
};
/// Everything that is derived from runs and decisions.
[[nodiscard]] RunHistory runHistory(const QString &owner, const QString &title,
    std::vector<history::Run> runs, const std::vector<history::Decision> &decisions, bool wantsQuarterly,
    const QDateTime &now);

/// These runs alone. Stages, reviews and what comes next are about all of it and stay.
[[nodiscard]] RunHistory only(const RunHistory &all, const std::vector<history::Run> &runs);

/// `resources/schemas/history.schema.json` documents it. Runs as in their files, with verdict and deviations.
[[nodiscard]] nlohmann::ordered_json historyJson(const RunHistory &history);
[[nodiscard]] nlohmann::ordered_json reviewJson(const history::Review &review);

/// RFC 4180, in UTF-8 with a header line: one line for each run, address and span of ports with the same
/// answer. A text that a spreadsheet would take for a formula begins with an apostrophe.
[[nodiscard]] QByteArray historyCsv(const RunHistory &history);

/// For people, in the user's language. What comes from outside is escaped: it cannot become markup.
[[nodiscard]] QString historyMarkdown(const RunHistory &history);

/// One run in the form of `nmap -oX` (nmap 7.93, nmap.dtd), for `ndiff` and other readers of it: one host an
/// address, frequent answers as extraports. Without a control, silence is left out: nmap's "filtered" would
/// claim too much.
[[nodiscard]] QByteArray nmapXml(const history::Run &run);

} // namespace report
