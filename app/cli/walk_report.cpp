// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/walk_report.h"

#include "app/cli/command.h"

#include <algorithm>
#include <ostream>

using namespace Qt::StringLiterals;

namespace cli {

void WalkReport::step(const QString &id, const QString &heading)
{
    m_steps.push_back({{"step", id.toStdString()}, {"heading", heading.toStdString()},
        {"lines", nlohmann::ordered_json::array()}});
    if (!isPrinting())
        return;
    say(m_streams);
    if (m_streams.hasColour)
        write(m_streams, "\x1b[1m" + folded(printable(heading), m_streams.columns).toUtf8() + "\x1b[0m\n");
    else
        sayFolded(m_streams, heading);
    m_streams.out.flush();
}

void WalkReport::line(const QString &text)
{
    if (!m_steps.empty())
        m_steps.back()["lines"].push_back(text.toStdString());
    if (!isPrinting())
        return;
    say(m_streams, u"  "_s + folded(text, m_streams.columns - 2).replace(u"\n"_s, u"\n  "_s));
    m_streams.out.flush();
}

void WalkReport::block(const QString &text)
{
    if (!m_steps.empty())
        m_steps.back()["lines"].push_back(text.toStdString());
    if (!isPrinting())
        return;
    QString shown = text;
    while (shown.endsWith(u'\n'))
        shown.chop(1);
    say(m_streams, u"    "_s + shown.replace(u"\n"_s, u"\n    "_s));
}

void WalkReport::advice(const QString &text)
{
    m_advices.push_back(text.toStdString());
    if (!m_asJson)
        sayFolded(m_streams, translate("cli", "What to do: %1").arg(text));
}

} // namespace cli
