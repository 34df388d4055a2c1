// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/control/evaluate.h"
#include "core/policy/json.h"
#include "tests/support/corpus.h"

#include <nlohmann/json.hpp>

#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

/// Verdict and message of every recorded policy, one row each, so that a failure names its recording. What
/// the nodes receive is compared by the recordings' own `check.py`, which CI runs.
class TstControlCaptures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersAsRecorded_data();
    void answersAsRecorded();
};

namespace {

/// The recorded tailnet: its only mail domain, and the roles of its people.
const std::map<std::string, std::string> roles
    = {{"odin@example.com", "owner"}, {"thor@example.org", "admin"}, {"freya@example.com", "admin"}};

std::string loginOf(const Json &user)
{
    const std::string email = user.value("email", std::string());
    if (!email.empty())
        return email;
    for (const auto &[login, role] : roles) // the oldest recordings left it out
        if (login.rfind(user.value("name", std::string()) + '@', 0) == 0)
            return login;
    return user.value("name", std::string());
}

Json listOf(const Json &node, const char *name)
{
    return node.contains(name) && node[name].is_array() ? node[name] : Json::array();
}

Json topologyOf(const Json &recorded)
{
    Json out{{"domains", {"example.com"}}, {"users", Json::array()}, {"nodes", Json::array()}};
    std::map<std::string, std::string> logins;
    for (const Json &user : recorded["users"]) {
        const std::string login = loginOf(user);
        logins[user["name"]] = login;
        const auto role = roles.find(login);
        out["users"].push_back({{"login", login}, {"role", role == roles.end() ? "member" : role->second}});
    }
    for (const auto &[name, node] : recorded["nodes"].items()) {
        const bool hasUser = node.contains("user") && node["user"].is_string();
        out["nodes"].push_back({{"name", name}, {"addresses", {node["ipv4"], node["ipv6"]}},
            {"user", hasUser ? Json(logins[node["user"]]) : Json()}, {"tags", listOf(node, "tags")},
            {"advertised_routes", listOf(node, "routable_ips")},
            {"approved_routes", listOf(node, "approved_routes")}});
    }
    return out;
}

Json caseIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? Json::parse(file.readAll().toStdString(), nullptr, false)
                                          : Json();
}

/// The recording marks this check as not meaningful here.
bool isSkipped(const Json &recorded, const char *check)
{
    const Json skip = recorded.contains("quirks") ? listOf(recorded["quirks"], "skip") : Json::array();
    return std::find(skip.begin(), skip.end(), check) != skip.end();
}

/// Acceptable messages of a refusal; empty: any.
QStringList messagesOf(const Json &recorded)
{
    QStringList out;
    if (recorded.contains("quirks") && recorded["quirks"].contains("messages")) {
        for (const Json &text : listOf(recorded["quirks"], "messages"))
            out << QString::fromStdString(text);
        return out;
    }
    return {QString::fromStdString(recorded["input"]["api_response_body"].value("message", std::string()))};
}

} // namespace

void TstControlCaptures::answersAsRecorded_data()
{
    QTest::addColumn<QString>("path");
    const QString shared = testing::sharedFolder();
    if (shared.isEmpty())
        QSKIP("the recorded answers are not beside this checkout");
    QDirIterator files(shared + u"/captures"_s, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString family = path.section(u'/', -2, -2);
        if (family != u"captures" && family != u"hujson") // those are other questions
            QTest::newRow(qPrintable(path.section(u'/', -1))) << path;
    }
}

void TstControlCaptures::answersAsRecorded()
{
    QFETCH(const QString, path);
    const Json recorded = caseIn(path);
    QVERIFY(recorded.is_object());
    const auto topology = policy::topologyFromJson(topologyOf(recorded["topology"]));
    QVERIFY(topology.has_value());
    const auto evaluation = policy::control::evaluate(
        QByteArray::fromStdString(recorded["input"]["full_policy"].get<std::string>()), &*topology);
    const bool isAccepted = recorded["input"]["api_response_code"] == 200;
    if (!isSkipped(recorded, "verdict"))
        QCOMPARE(evaluation.isValid(), isAccepted);
    if (isAccepted || isSkipped(recorded, "message"))
        return;
    QStringList said;
    for (const auto &problem : evaluation.problems)
        if (problem.severity == policy::control::Severity::Error)
            said << problem.message;
    const QStringList wanted = messagesOf(recorded);
    const bool isSaid = wanted.isEmpty()
        || std::any_of(
            wanted.begin(), wanted.end(), [&said](const QString &text) { return said.contains(text); });
    QVERIFY2(isSaid, qPrintable(u"said: "_s + said.join(u" | ") + u"; recorded: "_s + wanted.join(u" | ")));
}

QTEST_GUILESS_MAIN(TstControlCaptures)
#include "tst_control_captures.moc"
