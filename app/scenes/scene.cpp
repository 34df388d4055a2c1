// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenes/scene.h"

namespace scenes {

namespace {

class Nowhere : public ui::Navigator {
public:
    void goHome() override { }
    void open(const ui::Request &) override { }
    [[nodiscard]] bool canOpen(ui::Request::Kind) const override { return true; }
};

} // namespace

Stage::Stage()
    : clock(QDateTime(QDate(2026, 11, 21), QTime(15, 42), Qt::UTC))
    , world(clock)
    , navigator(std::make_unique<Nowhere>())
{
}

Stage::~Stage() = default;

std::vector<Scene> allScenes()
{
    std::vector<Scene> scenes;
    for (const auto &some : {windowScenes(), hostScenes(), friendScenes(), runScenes()})
        scenes.insert(scenes.end(), some.begin(), some.end());
    return scenes;
}

} // namespace scenes
