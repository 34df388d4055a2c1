// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/share_commands.h"

#include "app/cli/commands.h"

#include <QCoreApplication>

namespace cli {
namespace {

std::vector<Option> personOptions()
{
    return {{"friend", "NAME", QT_TRANSLATE_NOOP("cli", "name of the friend"), false},
        {"login", "LOGIN", QT_TRANSLATE_NOOP("cli", "account that the friend will accept with"), false},
        {"friend-language", "en|de", QT_TRANSLATE_NOOP("cli", "language of the friend's pages"), false}};
}

std::vector<Option> newOptions()
{
    std::vector<Option> options = personOptions();
    const std::vector<Option> more{
        {"host", "NAME", QT_TRANSLATE_NOOP("cli", "your name, as the friend knows it"), false},
        {"host-login", "LOGIN", QT_TRANSLATE_NOOP("cli", "your own account"), false},
        {"tailnet", "NAME", QT_TRANSLATE_NOOP("cli", "name of your tailnet"), false},
        {"machine", "NAME=ADDR,…", QT_TRANSLATE_NOOP("cli", "machine and its addresses"), false},
        {"name", "HOST", QT_TRANSLATE_NOOP("cli", "full name of the machine"), false},
        {"owner", "LOGIN", QT_TRANSLATE_NOOP("cli", "owner of the machine, when it is not you"), false},
        {"tag", "tag:NAME",
            QT_TRANSLATE_NOOP("cli", "tag of the machine, which then has no owner; can be repeated"), true},
        {"service", "ID", QT_TRANSLATE_NOOP("cli", "service of the catalogue"), false},
        {"called", "NAME", QT_TRANSLATE_NOOP("cli", "what people call the service"), false},
        {"port", "tcp:N", QT_TRANSLATE_NOOP("cli", "port that is opened; can be repeated"), true},
        {"serve", nullptr, QT_TRANSLATE_NOOP("cli", "reached through Tailscale Serve"), false},
        {"listening", "PORTS",
            QT_TRANSLATE_NOOP("cli", "other ports that listen there; the check tries them"), false},
        {"why", "TEXT", QT_TRANSLATE_NOOP("cli", "why you share it, for yourself"), false},
    };
    options.insert(options.end(), more.begin(), more.end());
    return options;
}

void addShareCommands(std::vector<Command> &commands, const std::vector<Operand> &id)
{
    commands.push_back({"share", "list", QT_TRANSLATE_NOOP("cli", "Your shares and how they stand"), {}, {},
        "halfdoor-cli share list --json", shareList});
    commands.push_back(
        {"share", "show", QT_TRANSLATE_NOOP("cli", "One share: its steps, its layers, what comes next"), id,
            {}, "halfdoor-cli share show tom-jellyfin", shareShow});
    commands.push_back({"share", "new",
        QT_TRANSLATE_NOOP("cli", "Begin a share; you do by hand what it tells you"), {}, newOptions(),
        "halfdoor-cli share new --friend Tom --login tom@example.org --host Mira --host-login "
        "mira@example.com \\\n"
        "      --machine attic=100.101.102.103 --service jellyfin",
        shareNew});
    commands.push_back({"share", "another",
        QT_TRANSLATE_NOOP("cli", "Share the same door with another friend; the first share stays as it is"),
        id, personOptions(), "halfdoor-cli share another tom-jellyfin --friend Ann --login ann@example.net",
        shareAnother});
    commands.push_back({"share", "rule",
        QT_TRANSLATE_NOOP("cli", "Plan the rule of a share in your policy file, and confirm what was saved"),
        {{"ID", true}, {"FILE", true}},
        {{"patch", nullptr, QT_TRANSLATE_NOOP("cli", "print the change only, for patch -p1 or git apply"),
             false},
            {"in-place", nullptr,
                QT_TRANSLATE_NOOP(
                    "cli", "put the result in the place of FILE, which is what your tailnet uses"),
                false},
            {"saved", "FILE",
                QT_TRANSLATE_NOOP(
                    "cli", "the file as copied out of the admin console after saving: is it as planned?"),
                false},
            {"pause", nullptr, QT_TRANSLATE_NOOP("cli", "the rule becomes a comment"), false},
            {"resume", nullptr, QT_TRANSLATE_NOOP("cli", "the paused rule works again"), false},
            {"remove", nullptr, QT_TRANSLATE_NOOP("cli", "the rule goes, the narrowing stays"), false},
            {"undo", nullptr, QT_TRANSLATE_NOOP("cli", "the file as it was before, with what that opens"),
                false},
            {"naming", "HOW",
                QT_TRANSLATE_NOOP("cli", "name the friend by login, group:NAME or tag:NAME from now on"),
                false},
            {"agree", "WHAT",
                QT_TRANSLATE_NOOP("cli",
                    "go on all the same: group (what it gives and to whom), kept-elsewhere; can be repeated"),
                true}},
        "halfdoor-cli share rule tom-jellyfin policy.hujson --in-place", shareRule});
    commands.push_back({"share", "invite",
        QT_TRANSLATE_NOOP("cli", "Say what you did with the invite in the admin console, and who accepted"),
        id,
        {{"made", nullptr, QT_TRANSLATE_NOOP("cli", "the invite was made"), false},
            {"accepted-by", "LOGIN", QT_TRANSLATE_NOOP("cli", "account that the Share dialog lists"), false},
            {"withdrawn", nullptr, QT_TRANSLATE_NOOP("cli", "invite and share were withdrawn"), false}},
        "halfdoor-cli share invite tom-jellyfin --accepted-by tom@example.org", shareInvite});
    commands.push_back(
        {"share", "proof", QT_TRANSLATE_NOOP("cli", "Read the result that your friend sent back"),
            {{"ID", true}, {"FILE", true}}, {},
            "halfdoor-cli share proof tom-jellyfin jellyfin-attic.halfdoor-result", shareProof});
    commands.push_back({"share", "end",
        QT_TRANSLATE_NOOP("cli", "End a share: what to do, in which order. Exit status 1 until it is over"),
        id,
        {{"withdrawn", nullptr, QT_TRANSLATE_NOOP("cli", "invite and share were withdrawn"), false},
            {"done", "ITEM",
                QT_TRANSLATE_NOOP("cli", "sessions, accounts, keys or measured; can be repeated"), true}},
        "halfdoor-cli share end tom-jellyfin --withdrawn", shareEnd});
}

} // namespace

void addShareCommands(std::vector<Command> &commands)
{
    const std::vector<Operand> id{{"ID", true}};
    addShareCommands(commands, id);
    commands.push_back(
        {"card", "make", QT_TRANSLATE_NOOP("cli", "Make the card for the friend of a share"), id,
            {{"output", "FILE", QT_TRANSLATE_NOOP("cli", "write the card to this file"), false},
                {"text", nullptr, QT_TRANSLATE_NOOP("cli", "one line of text, for a chat"), false}},
            "halfdoor-cli card make tom-jellyfin --output tom.halfdoor", cardMake});
    commands.push_back(
        {"card", "show", QT_TRANSLATE_NOOP("cli", "What a card says; the card itself with --json"),
            {{"CARD", true}}, {}, "halfdoor-cli card show tom.halfdoor", cardShow});
}

} // namespace cli
