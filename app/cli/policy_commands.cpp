// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/policy_commands.h"

#include "app/cli/commands.h"

#include <QCoreApplication>

namespace cli {
namespace {

std::vector<Option> shareAnd(std::vector<Option> more)
{
    std::vector<Option> options = shareOptions();
    options.insert(options.end(), more.begin(), more.end());
    return options;
}

std::vector<Option> inventoryAnd(std::vector<Option> more)
{
    std::vector<Option> options{
        {"topology", "FILE", QT_TRANSLATE_NOOP("cli", "people and machines of the tailnet as JSON"), false}};
    options.insert(options.end(), more.begin(), more.end());
    return options;
}

std::vector<Option> outputOptions()
{
    return {
        {"patch", nullptr, QT_TRANSLATE_NOOP("cli", "print the change only, for patch -p1 or git apply"),
            false},
        {"in-place", nullptr, QT_TRANSLATE_NOOP("cli", "put the result in the place of FILE"), false},
        {"backup", nullptr, QT_TRANSLATE_NOOP("cli", "with --in-place: keep the former file as FILE~"),
            false},
        {"output", "FILE", QT_TRANSLATE_NOOP("cli", "write the result to this file"), false},
        {"check", nullptr, QT_TRANSLATE_NOOP("cli", "write nothing; exit status 1 if anything would change"),
            false},
    };
}

std::vector<Option> editOptions()
{
    std::vector<Option> options = outputOptions();
    options.push_back({"agree", "WHAT",
        QT_TRANSLATE_NOOP(
            "cli", "go on all the same: group (what it gives and to whom), kept-elsewhere; can be repeated"),
        true});
    return shareAnd(std::move(options));
}

std::vector<Option> shareRuleOptions()
{
    std::vector<Option> options = editOptions();
    options.push_back({"own-test", "WHO=HOST:PORT",
        QT_TRANSLATE_NOOP("cli", "write a test for your own people into the file; can be repeated"), true});
    return options;
}

std::vector<Operand> oneFile()
{
    return {{"FILE", true}};
}

void addJudging(std::vector<Command> &commands)
{
    commands.push_back({"policy", "check",
        QT_TRANSLATE_NOOP("cli",
            "Would the service take this policy file? Its own words, with the place and what to do; with "
            "--topology the file's tests are run, with a share it says who is let in"),
        {{"FILE", false}},
        shareAnd({{"policy", "FILE",
            QT_TRANSLATE_NOOP("cli", "the file, instead of FILE; the answer is for programs, as with --json"),
            false}}),
        "halfdoor-cli policy check policy.hujson --topology tailnet.json", policyCheck});
    commands.push_back({"policy", "compile",
        QT_TRANSLATE_NOOP("cli",
            "What every machine receives: packet filter, SSH rules and peers, as JSON. Exit status 1 if the "
            "service would refuse the file"),
        {{"FILE", false}},
        {{"policy", "FILE", QT_TRANSLATE_NOOP("cli", "the file, instead of FILE"), false},
            {"topology", "FILE", QT_TRANSLATE_NOOP("cli", "people and machines of the tailnet as JSON"),
                false},
            {"node", "NAME", QT_TRANSLATE_NOOP("cli", "this machine only"), false}},
        "halfdoor-cli policy compile policy.hujson --topology tailnet.json --node attic", policyCompile});
    commands.push_back({"policy", "findings",
        QT_TRANSLATE_NOOP(
            "cli", "Which rules let the friend reach the machine? Exit status 1 if one is not meant so"),
        oneFile(), shareOptions(), "halfdoor-cli policy findings policy.hujson --share tom.json",
        policyFindings});
}

void addEditing(std::vector<Command> &commands)
{
    const std::vector<Operand> file = oneFile();
    commands.push_back({"policy", "narrow",
        QT_TRANSLATE_NOOP("cli", "Narrow the rules that let the friend in without naming him; add nothing"),
        file, editOptions(), "halfdoor-cli policy narrow policy.hujson --share tom.json --patch",
        policyNarrow});
    commands.push_back({"policy", "share",
        QT_TRANSLATE_NOOP("cli", "Narrow what must be narrowed, and let the friend in through one door"),
        file, shareRuleOptions(),
        "halfdoor-cli policy share policy.hujson --id tom-jellyfin --person tom@example.org \\\n"
        "      --machine attic=100.101.102.103 --port tcp:8096 > new.hujson",
        policyShare});
    commands.push_back({"policy", "repair",
        QT_TRANSLATE_NOOP("cli", "Put rules that mix the two forms (`ip` in acls, `action` in grants) right"),
        file, outputOptions(), "halfdoor-cli policy repair policy.hujson --patch", policyRepair});
    commands.push_back({"policy", "fix",
        QT_TRANSLATE_NOOP("cli",
            "Put errors right for which there is one answer that opens nothing; every other byte stays"),
        file, inventoryAnd(outputOptions()), "halfdoor-cli policy fix policy.hujson --patch", policyFix});
    commands.push_back({"policy", "format",
        QT_TRANSLATE_NOOP("cli", "The file in the layout of hujsonfmt; values and comments stay"), file,
        outputOptions(), "halfdoor-cli policy format policy.hujson --in-place --backup", policyFormat});
    commands.push_back({"policy", "revoke",
        QT_TRANSLATE_NOOP("cli", "Take the rule of a share out; what was narrowed stays narrow"), file,
        editOptions(), "halfdoor-cli policy revoke policy.hujson --share tom.json --in-place", policyRevoke});
    commands.push_back({"policy", "pause",
        QT_TRANSLATE_NOOP("cli", "Turn the rule of a share into a comment"), file, editOptions(),
        "halfdoor-cli policy pause policy.hujson --share tom.json --in-place", policyPause});
    commands.push_back({"policy", "resume", QT_TRANSLATE_NOOP("cli", "Let a paused rule work again"), file,
        editOptions(), "halfdoor-cli policy resume policy.hujson --share tom.json --in-place", policyResume});
}

void addAsking(std::vector<Command> &commands)
{
    commands.push_back({"policy", "diff",
        QT_TRANSLATE_NOOP("cli",
            "How do two policy files differ, in text and in who reaches what? Exit status 1 if they do"),
        {{"FORMER", true}, {"PRESENT", true}}, shareOptions(),
        "halfdoor-cli policy diff old.hujson new.hujson --topology tailnet.json", policyDiff});
    commands.push_back({"policy", "reach",
        QT_TRANSLATE_NOOP("cli",
            "What does somebody reach, who reaches a machine, and by which rules? Exit status 1 if nothing"),
        oneFile(),
        {{"topology", "FILE", QT_TRANSLATE_NOOP("cli", "people and machines of the tailnet as JSON"), false},
            {"from", "WHO", QT_TRANSLATE_NOOP("cli", "address, machine or login; without it: everybody"),
                false},
            {"to", "MACHINE", QT_TRANSLATE_NOOP("cli", "address or machine; without it: everything"), false},
            {"port", "tcp:N", QT_TRANSLATE_NOOP("cli", "ask for this port only"), false}},
        "halfdoor-cli policy reach policy.hujson --topology tailnet.json --from tom@example.org \\\n"
        "      --to attic --port tcp:22",
        policyReach});
}

} // namespace

void addPolicyCommands(std::vector<Command> &commands)
{
    addJudging(commands);
    addEditing(commands);
    addAsking(commands);
}

} // namespace cli
