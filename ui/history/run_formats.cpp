// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_view.h"

#include <QCoreApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace ui {

std::vector<RunFormat> runFormats(const report::RunHistory &history)
{
    constexpr int indent = 2;
    const auto say = [](const char *text) { return QCoreApplication::translate("ui::RunFormat", text); };
    std::vector<RunFormat> formats{
        {say(QT_TRANSLATE_NOOP("ui::RunFormat", "&Report to read (Markdown)")), u".md"_s,
            [](const report::RunHistory &some) { return report::historyMarkdown(some).toUtf8(); }},
        {say(QT_TRANSLATE_NOOP("ui::RunFormat", "&Table (CSV)")), u".csv"_s,
            [](const report::RunHistory &some) { return report::historyCsv(some); }},
        {say(QT_TRANSLATE_NOOP("ui::RunFormat", "For &programs (JSON)")), u".json"_s,
            [](const report::RunHistory &some) {
                return QByteArray::fromStdString(report::historyJson(some).dump(indent)) + '\n';
            }},
    };
    if (history.runs.size() == 1) {
        formats.push_back({say(QT_TRANSLATE_NOOP("ui::RunFormat", "As &nmap writes it (XML)")), u".xml"_s,
            [](const report::RunHistory &some) { return report::nmapXml(some.runs.front()); }});
    }
    return formats;
}

void askForFormat(QWidget *button, const report::RunHistory &history,
    std::function<void(const QString &, const QByteArray &)> save)
{
    auto *menu = new QMenu(button);
    menu->setObjectName(u"formats"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const RunFormat &format : runFormats(history)) {
        menu->addAction(format.words, button, [history, format, save] {
            const bool isOne = history.runs.size() == 1;
            const QString what = !isOne          ? u"history"_s
                : history.runs.front().isAudit() ? u"audit"_s
                                                 : u"check"_s;
            const QDateTime at = history.runs.empty() ? QDateTime() : history.runs.back().endedAt();
            save(
                u"halfdoor-%1-%2%3"_s.arg(what, at.toLocalTime().date().toString(Qt::ISODate), format.suffix),
                format.write(history));
        });
    }
    menu->popup(button->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

} // namespace ui
