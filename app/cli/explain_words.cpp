// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/explain_words.h"

#include "app/cli/command.h"

using namespace Qt::StringLiterals;

namespace cli {

QString headingOf(explain::Statement::Kind kind, const QString &hostName, explain::Audience audience)
{
    const bool isHost = audience == explain::Audience::Host;
    if (isHost && kind == explain::Statement::Kind::CanSee)
        return translate("cli", "What you can see");
    if (isHost && kind == explain::Statement::Kind::CannotSee)
        return translate("cli", "What you cannot do");
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
            sayFolded(streams, u"  "_s + headingOf(statement.kind, hostName, explain::Audience::Friend), 2);
        heading = statement.kind;
        sayFolded(streams, u"  – "_s + statement.text, 4);
    }
}

} // namespace cli
