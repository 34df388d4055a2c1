// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/hand_clock.h"
#include "core/practice/memory_runs.h"
#include "core/practice/memory_stores.h"
#include "core/practice/world.h"
#include "ui/window/navigator.h"

#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QWidget;

namespace ui {
class FriendView;
class WitnessPage;
}

/// Pages in states worth looking at, made from practice data: for the pictures of packaging/screenshots and
/// for the tests that every page has to pass.
namespace scenes {

/// What one picture stands on. It is Saturday, 21 November 2026, 16:42 in Berlin, and stays so until somebody
/// moves the clock.
struct Stage {
    Stage();
    ~Stage();

    practice::HandClock clock;
    practice::World world;
    practice::MemoryRegister shares;
    practice::MemoryVisits visits;
    practice::MemoryHistory policies;
    practice::MemoryRuns runs;
    std::unique_ptr<ui::Navigator> navigator; ///< can open everything, goes nowhere
    QString language;                         ///< of this picture: "en", "de"
    std::vector<std::shared_ptr<void>> kept;  ///< what a page needs and does not own
};

/// One picture. \a make gives a widget as it stands in the window, already in its state.
struct Scene {
    QString name; ///< of the file: "host-5-the-rule"
    std::function<QWidget *(Stage &stage)> make;
};

[[nodiscard]] std::vector<Scene> windowScenes();
[[nodiscard]] std::vector<Scene> hostScenes();
[[nodiscard]] std::vector<Scene> friendScenes();
[[nodiscard]] std::vector<Scene> runScenes(); ///< audits, histories, witnesses
/// Every scene, in the order of the product.
[[nodiscard]] std::vector<Scene> allScenes();

/// Tom's pages at a step; he has accepted already, or not. \a found is an audit that he made before.
[[nodiscard]] ui::FriendView *friendViewAt(Stage &stage, share::FriendStep step, bool isAccepted,
    probe::Sweeper *sweeper = nullptr, const probe::AuditResult *found = nullptr);

/// Tom's Jellyfin as in the pictures: proven, checked at the given moment.
[[nodiscard]] share::Share tomsShare(const QDateTime &checkedAt);

/// The same share after half a year: audits in the register of runs, one deviation put right, one accepted,
/// one open.
[[nodiscard]] share::Share keepHistory(Stage &stage);
/// What attic prints of itself when it lets Tom in on these ports.
[[nodiscard]] QByteArray netmapOfAttic(std::uint16_t first, std::uint16_t last);
/// The witnesses of that share: the newest good audit, and a policy file with the rule or without.
[[nodiscard]] ui::WitnessPage *witnessPageOf(Stage &stage, bool hasRule);

} // namespace scenes
