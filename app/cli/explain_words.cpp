// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/explain_words.h"

#include "app/cli/command.h"

using namespace Qt::StringLiterals;

namespace cli {

explain::Setup setupOf(const share::Card &card)
{
    explain::Setup setup;
    setup.hostName = card.hostName;
    setup.friendName = card.friendName;
    setup.friendLogin = card.friendLogin;
    setup.machine = card.machine;
    setup.serviceId = card.recipe;
    setup.serviceName = card.serviceName;
    setup.port = card.doors.empty() ? std::uint16_t(0) : card.doors.front().port;
    setup.exposure = card.exposure;
    return setup;
}

QString headingOf(explain::Statement::Kind kind, const QString &hostName)
{
    const QString host = hostName.isEmpty() ? translate("cli", "your host") : hostName;
    switch (kind) {
    case explain::Statement::Kind::CanSee:
        return translate("cli", "What %1 can see").arg(host);
    case explain::Statement::Kind::CannotSee:
        return translate("cli", "What %1 cannot do").arg(host);
    case explain::Statement::Kind::DependsOnService:
        return translate("cli", "What depends on the service");
    case explain::Statement::Kind::CanDo:
        return translate("cli", "What you can do");
    case explain::Statement::Kind::Caution:
        return translate("cli", "What to know");
    }
    Q_UNREACHABLE();
}

void sayStatements(
    const Streams &streams, const std::vector<explain::Statement> &statements, const QString &hostName)
{
    std::optional<explain::Statement::Kind> heading;
    for (const explain::Statement &statement : statements) {
        if (heading != statement.kind)
            sayFolded(streams, u"  "_s + headingOf(statement.kind, hostName), 2);
        heading = statement.kind;
        sayFolded(streams, u"  – "_s + statement.text, 4);
    }
}

} // namespace cli
