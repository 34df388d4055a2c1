// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scenes/scene.h"
#include "tests/support/gui_checks.h"

#include <QWidget>

#include <memory>

/// A surface on a stage of its own, shown at the size of a small window.
template <typename Surface> class StageRig {
public:
    /// \a make gets the stage and gives the surface.
    template <typename Make>
    explicit StageRig(Make make)
        : surface(make(stage))
    {
        if (surface)
            support::showAt(*surface, 1100, 720);
    }

    template <typename Widget> [[nodiscard]] Widget *find(const QString &name) const
    {
        return surface->template findChild<Widget *>(name);
    }
    /// What can be read on it now.
    [[nodiscard]] QString words() const { return support::wordsOf(surface.get()); }

    scenes::Stage stage;
    std::unique_ptr<Surface> surface;
};

/// One of the pictures. Its surface is null when there is no scene of that name.
class SceneRig : public StageRig<QWidget> {
public:
    explicit SceneRig(const QString &scene, const QString &language = {})
        : StageRig([&](scenes::Stage &on) { return make(on, scene, language); })
    {
    }

private:
    static QWidget *make(scenes::Stage &on, const QString &name, const QString &language)
    {
        on.language = language;
        for (const scenes::Scene &each : scenes::allScenes())
            if (each.name == name)
                return each.make(on);
        return nullptr;
    }
};
