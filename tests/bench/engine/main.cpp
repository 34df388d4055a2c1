// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/engine/generate.h"
#include "tests/bench/engine/hujson_bench.h"
#include "tests/bench/engine/policy_bench.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <cstdio>

// Speed, growth and memory of the policy engine beside others, in one run: what counts are the ratios. Not a
// test: a computer that is busy with something else must not make a build fail.

namespace {

using namespace Qt::StringLiterals;

const QCommandLineOption sizes(u"mb"_s, u"Sizes of the policy file in MB."_s, u"LIST"_s, u"1,2,4,10,20,40"_s);
const QCommandLineOption rounds(u"rounds"_s, u"Rounds; the best one counts."_s, u"N"_s, u"9"_s);
const QCommandLineOption only(u"only"_s, u"Only one part: hujson or policy."_s, u"PART"_s);
const QCommandLineOption corpus(
    u"corpus"_s, u"A policy for the time from an edit to the new diff."_s, u"FILE"_s);
const QCommandLineOption noGo(u"no-go"_s, u"Leave out tailscale/hujson."_s);
const QCommandLineOption go(u"go"_s, u"The Go compiler."_s, u"PROGRAM"_s);
const QCommandLineOption writePolicy(u"write-policy"_s, u"Only write a made-up policy to FILE."_s, u"FILE"_s);
const QCommandLineOption writeTopology(u"write-topology"_s, u"Only write its topology to FILE."_s, u"FILE"_s);
const QCommandLineOption rules(u"rules"_s, u"Rules of what is written."_s, u"N"_s, u"1000"_s);
const QCommandLineOption nodes(u"nodes"_s, u"Nodes of what is written."_s, u"N"_s, u"1000"_s);
const QCommandLineOption groups(u"groups"_s, u"Groups of what is written."_s, u"N"_s, u"200"_s);

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush();
}

bool writeFiles(const QCommandLineParser &parser)
{
    const bench::Size size{
        parser.value(rules).toInt(), parser.value(nodes).toInt(), parser.value(groups).toInt()};
    if (size.rules < 1 || size.nodes < 1 || size.groups < 1)
        return false;
    if (parser.isSet(writePolicy) && !write(parser.value(writePolicy), bench::policyOf(size)))
        return false;
    return !parser.isSet(writeTopology)
        || write(parser.value(writeTopology), bench::topologyText(bench::topologyOf(size)));
}

bool measure(const QCommandLineParser &parser)
{
    const QString part = parser.value(only);
    bench::HujsonAnswer answer;
    if (part != u"policy") {
        bench::HujsonOptions options;
        for (const QString &size : parser.value(sizes).split(u',', Qt::SkipEmptyParts))
            options.megabytes += size.toDouble();
        options.rounds = qMax(parser.value(rounds).toInt(), 1);
        options.withGo = !parser.isSet(noGo);
        options.go = parser.value(go);
        answer = bench::runHujson(options);
    }
    if (part == u"hujson")
        return answer.isSound;
    bench::PolicyOptions options;
    options.rounds = qMax(parser.value(rounds).toInt() / 3, 1);
    options.corpusFile = parser.value(corpus);
    options.speedUp = answer.speedUp;
    return bench::runPolicy(options) && answer.isSound;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QCommandLineOption one(u"one"_s, u"(For itself: one run of a row on FILE.)"_s, u"ROW"_s);
    const QCommandLineOption file(u"file"_s, u"(For --one.)"_s, u"FILE"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Speed, growth and peak memory of the policy engine beside other libraries, in one run.\n"
        "It is compiled with -O2 whatever the preset; memory is VmHWM of a process of its own for each row, "
        "above\n"
        "what it had when the input was read."_s);
    parser.addHelpOption();
    parser.addOptions(
        {sizes, rounds, only, corpus, noGo, go, writePolicy, writeTopology, rules, nodes, groups, one, file});
    parser.process(app);

    bool isSound = true;
    if (parser.isSet(one))
        isSound = bench::runOnce(parser.value(one), parser.value(file));
    else if (parser.isSet(writePolicy) || parser.isSet(writeTopology))
        isSound = writeFiles(parser);
    else
        isSound = measure(parser);
    if (!isSound)
        std::fprintf(stderr, "engine: a row failed, or a file could not be read or written\n");
    return isSound ? 0 : 1;
}
