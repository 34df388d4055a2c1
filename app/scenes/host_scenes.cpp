// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenes/scene.h"

#include "ui/host/host_view.h"
#include "ui/host/paste_box.h"
#include "ui/print/guide_document.h"
#include "ui/widgets/flow_view.h"
#include "ui/widgets/fold.h"

#include <QImage>
#include <QLabel>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace scenes {

namespace {

using share::Step;

ui::HostUiPorts pagesOf(Stage &stage, bool practice)
{
    ui::HostUiPorts pages;
    pages.openFile = [](QWidget *, const QString &, const auto &) {};
    pages.saveFile = [](QWidget *, const QString &, const QByteArray &, const auto &) {};
    pages.openUrl = [](const QUrl &) {};
    pages.skipTwoHouses = [] {};
    pages.openAsFriend = [](const QByteArray &) {};
    pages.world = practice ? &stage.world : nullptr;
    return pages;
}

share::HostPorts portsOf(Stage &stage, bool practice)
{
    share::HostPorts ports{.shares = stage.shares, .policies = stage.policies, .clock = stage.clock};
    if (practice) {
        ports.tailnet = &stage.world.tailnet();
        ports.client = &stage.world.hostClient();
    }
    return ports;
}

/// Tom's share before its rule.
share::Share draft(Stage &stage, bool practice)
{
    share::Share share = tomsShare(stage.clock.now());
    const share::Share empty = share::newShare(practice, stage.clock.now());
    share.practice = practice;
    share.person.language = stage.language;
    share.rule = {};
    share.invite = {};
    share.cards.clear();
    share.results.clear();
    share.aftercare = {};
    share.history = empty.history;
    if (!practice)
        share.side = share::HostSide::ByHand;
    return share;
}

ui::HostView *open(Stage &stage, const share::Share &share, Step step)
{
    auto *view = new ui::HostView(std::make_unique<share::HostFlow>(share, portsOf(stage, share.practice)),
        pagesOf(stage, share.practice));
    if (share.side == share::HostSide::Connected)
        const auto asked = view->session().flow().readSide(); // the made-up tailnet answers at once
    view->goTo(step);
    return view;
}

/// Connected, with the rule saved and the invite made.
ui::HostView *invited(Stage &stage, Step step)
{
    ui::HostView *view = open(stage, draft(stage, true), Step::TheRule);
    share::HostFlow &flow = view->session().flow();
    const auto fetched = flow.fetchPolicy();
    const auto saved = flow.saveRule();
    const auto made = flow.makeInvite();
    view->goTo(step);
    return view;
}

QWidget *ruleByHand(Stage &stage, bool handedOver)
{
    ui::HostView *view = open(stage, draft(stage, false), Step::TheRule);
    share::HostFlow &flow = view->session().flow();
    if (!flow.usePolicyText(practice::World(stage.clock).savedPolicy()) || (handedOver && !flow.handOver()))
        return nullptr;
    view->goTo(Step::TheRule);
    return view;
}

/// By hand, with this text in the editor.
QWidget *typed(Stage &stage, const QByteArray &text)
{
    ui::HostView *view = open(stage, draft(stage, false), Step::TheRule);
    static_cast<ui::PasteBox *>(view->findChild<QWidget *>(u"policyText"_s)->parentWidget())->setBytes(text);
    view->goTo(Step::TheRule);
    return view;
}

/// What the service would not take today; one of the problems has a fix.
QByteArray refusedByService()
{
    return "{\n\t\"groups\": {\"group:family\": [\"mira@example.com\"]},\n\t\"acls\": [\n"
           "\t\t{\"action\": \"Accept\", \"src\": [\"*\"], \"dst\": [\"*:*\"]},\n"
           "\t\t{\"action\": \"accept\", \"src\": [\"group:famliy\"], \"dst\": "
           "[\"tag:media:8096\"]},\n\t],\n}\n";
}

QWidget *madeElsewhere(Stage &stage)
{
    ui::HostView *view = open(stage, draft(stage, false), Step::TheRule);
    const auto done = view->session().flow().usePolicyText(
        "// Managed by Terraform: github.com/mira/tailnet\n" + practice::World(stage.clock).savedPolicy());
    view->goTo(Step::TheRule);
    return view;
}

/// The share's page asked for another naming.
QWidget *naming(Stage &stage)
{
    const std::unique_ptr<ui::HostView> first(invited(stage, Step::TheRule));
    auto *view = new ui::RuleChangeView(
        std::make_unique<share::HostFlow>(first->session().share(), portsOf(stage, true)),
        share::RuleTask::Open, pagesOf(stage, true));
    view->start();
    if (auto *fold = view->findChild<ui::Fold *>(u"naming"_s))
        fold->setOpen(true);
    return view;
}

QWidget *refused(Stage &stage)
{
    ui::HostView *view = open(stage, draft(stage, false), Step::TheRule);
    const auto done
        = view->session().flow().usePolicyText("{\n\t\"grants\": [\n\t\t{\"src\": [\"*\"],, }\n\t],\n}\n");
    view->goTo(Step::TheRule);
    return view;
}

QWidget *wrongAccount(Stage &stage)
{
    stage.world.rehearse(practice::Rehearsal::WrongAccount);
    ui::HostView *view = invited(stage, Step::TheInvite);
    const auto accepted = stage.world.friendAccepts(u"attic"_s, u"tom@example.org"_s);
    const auto looked = view->session().flow().checkAcceptance();
    view->goTo(Step::TheInvite);
    return view;
}

/// Tom's computer found port 445 open as well.
share::Share leaking(Stage &stage)
{
    share::Share share = tomsShare(stage.clock.now());
    for (probe::ProbeResult &result : share.results.front().check.results)
        if (result.endpoint.port == 445)
            result.outcome = probe::Outcome::Open;
    return share;
}

/// The friend's guide as it is printed.
QWidget *guide(Stage &stage)
{
    share::Share share = tomsShare(stage.clock.now());
    share.person.language = stage.language;
    share.practice = false;
    auto *label = new QLabel;
    label->setPixmap(
        QPixmap::fromImage(ui::guideAsImage(report::guideOf(share, stage.clock.now().date()), 794)));
    label->setFixedSize(label->pixmap(Qt::ReturnByValue).size());
    label->setAccessibleName(u"guide"_s);
    return label;
}

QWidget *pause(Stage &stage)
{
    const std::unique_ptr<ui::HostView> first(invited(stage, Step::TheRule));
    auto *view = new ui::RuleChangeView(
        std::make_unique<share::HostFlow>(first->session().share(), portsOf(stage, true)),
        share::RuleTask::Pause, pagesOf(stage, true));
    view->start();
    return view;
}

} // namespace

std::vector<Scene> hostScenes()
{
    return {
        {u"host-1-two-houses"_s,
            [](Stage &stage) {
                return open(stage, share::newShare(true, stage.clock.now()), Step::TwoHouses);
            }},
        {u"host-2-your-side"_s, [](Stage &stage) { return open(stage, draft(stage, true), Step::YourSide); }},
        {u"host-2b-by-hand"_s, [](Stage &stage) { return open(stage, draft(stage, false), Step::YourSide); }},
        {u"host-3-what-you-share"_s,
            [](Stage &stage) { return open(stage, draft(stage, true), Step::WhatYouShare); }},
        {u"host-3b-by-hand"_s,
            [](Stage &stage) { return open(stage, draft(stage, false), Step::WhatYouShare); }},
        {u"host-3c-serve"_s,
            [](Stage &stage) {
                share::Share share = draft(stage, true);
                share.service.exposure = share::Exposure::Serve;
                share.service.doors = {{policy::Protocol::Tcp, 443, u"Jellyfin"_s}};
                share.service.listening = {8096, 22, 445, 631};
                return open(stage, share, Step::WhatYouShare);
            }},
        {u"host-4-your-friend"_s,
            [](Stage &stage) { return open(stage, draft(stage, true), Step::YourFriend); }},
        {u"host-5-the-rule"_s, [](Stage &stage) { return open(stage, draft(stage, true), Step::TheRule); }},
        {u"host-5b-paste"_s, [](Stage &stage) { return open(stage, draft(stage, false), Step::TheRule); }},
        {u"host-5c-plan-by-hand"_s, [](Stage &stage) { return ruleByHand(stage, false); }},
        {u"host-5d-paste-back"_s, [](Stage &stage) { return ruleByHand(stage, true); }},
        {u"host-5e-refused"_s, refused},
        {u"host-5h-typed"_s,
            [](Stage &stage) { return typed(stage, practice::World(stage.clock).savedPolicy()); }},
        {u"host-5i-service-refuses"_s, [](Stage &stage) { return typed(stage, refusedByService()); }},
        {u"host-5j-made-elsewhere"_s, madeElsewhere},
        {u"host-5k-naming"_s, naming},
        {u"host-5f-saved"_s, [](Stage &stage) { return invited(stage, Step::TheRule); }},
        {u"host-5g-pause"_s, pause},
        {u"host-6-the-invite"_s, [](Stage &stage) { return invited(stage, Step::TheInvite); }},
        {u"host-6b-by-hand"_s,
            [](Stage &stage) {
                share::Share share = draft(stage, false);
                share.rule = tomsShare(stage.clock.now()).rule;
                return open(stage, share, Step::TheInvite);
            }},
        {u"host-6c-wrong-account"_s, wrongAccount},
        {u"host-7-the-card"_s, [](Stage &stage) { return invited(stage, Step::TheCard); }},
        {u"host-7b-guide"_s, guide},
        {u"host-8-the-proof"_s,
            [](Stage &stage) { return open(stage, tomsShare(stage.clock.now()), Step::TheProof); }},
        {u"host-8b-waiting"_s, [](Stage &stage) { return invited(stage, Step::TheProof); }},
        {u"host-8c-not-as-promised"_s,
            [](Stage &stage) { return open(stage, leaking(stage), Step::TheProof); }},
        {u"host-9-aftercare"_s,
            [](Stage &stage) { return open(stage, draft(stage, true), Step::Aftercare); }},
    };
}

} // namespace scenes
