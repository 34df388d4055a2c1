// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/json_reader.h"

namespace policy {

namespace {

using Json = nlohmann::ordered_json;

void readManaged(JsonReader &in, Options &options)
{
    const Json *managed = in.member("managed_elsewhere");
    if (managed && managed->is_boolean())
        options.isManagedElsewhere = managed->get<bool>();
    else
        options.managedAt = in.text("managed_elsewhere");
    options.isManagedElsewhere = options.isManagedElsewhere || !options.managedAt.isEmpty();
}

} // namespace

Result<Options, JsonError> optionsFromJson(const Json &json)
{
    JsonReader in(json, QStringLiteral("options"));
    Options options;
    for (const QString &name : in.texts("agreed"))
        if (const auto agreement = agreementFrom(name))
            options.agreed.push_back(*agreement);
        else
            in.wrong("agreed");
    readManaged(in, options);
    in.list("others", [&](const Json &element) {
        if (auto other = intentFromJson(element))
            options.others.push_back(*std::move(other));
        else
            in.take(other.error());
    });
    in.list("own_tests", [&](const Json &element) {
        JsonReader test(element, QStringLiteral("own_tests[]"));
        options.ownTests.push_back(
            {test.text("src"), test.text("proto"), test.texts("accept"), test.texts("deny")});
        in.take(test.error());
    });
    if (!in.isFine())
        return fail(*in.error());
    return options;
}

const char *nameOf(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Group:
        return "group";
    case Agreement::KeptElsewhere:
        return "kept-elsewhere";
    case Agreement::None:
        break;
    }
    return "";
}

std::optional<Agreement> agreementFrom(const QString &name)
{
    for (const Agreement agreement : {Agreement::Group, Agreement::KeptElsewhere})
        if (name == QLatin1String(nameOf(agreement)))
            return agreement;
    return std::nullopt;
}

} // namespace policy
