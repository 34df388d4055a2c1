// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/friend/privacy_document.h"

#include "ui/friend/statement_view.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace ui {

using Kind = explain::Statement::Kind;

PrivacyDocument::PrivacyDocument(
    explain::Setup setup, std::vector<explain::Statement> statements, QDate date, bool agreed)
    : m_setup(std::move(setup))
    , m_statements(std::move(statements))
    , m_date(date)
    , m_agreed(agreed)
{
}

QString PrivacyDocument::section(const QString &title, Kind kind) const
{
    QString rows;
    for (const explain::Statement &statement : m_statements) {
        if (statement.kind != kind)
            continue;
        QStringList sources;
        for (const explain::Source &source : statement.sources)
            sources << u"%1 (%2)"_s.arg(source.title.toHtmlEscaped(), dayOf(source.date).toHtmlEscaped());
        QStringList small{tr("When: %1").arg(statement.condition).toHtmlEscaped()};
        if (!statement.note.isEmpty())
            small << statement.note.toHtmlEscaped();
        small << tr("Source: %1").arg(sources.join(u"; "_s));
        rows += u"<p style=\"margin-bottom:0\">%1</p><p style=\"margin-top:0;font-size:8pt\">%2</p>"_s.arg(
            statement.text.toHtmlEscaped(), small.join(u"<br/>"_s));
    }
    return rows.isEmpty() ? QString() : u"<h2>%1</h2>%2"_s.arg(title.toHtmlEscaped(), rows);
}

QString PrivacyDocument::html() const
{
    const QString host = m_setup.hostName;
    const QString title = tr("What %1 can see").arg(host);
    QString body = u"<h1>%1</h1>"_s.arg(title.toHtmlEscaped());
    //: %1 service, %2 machine, %3 login, %4 day
    body += u"<p>%1</p>"_s.arg(
        tr("%1 on %2, used with the account %3. %4.")
            .arg(m_setup.serviceName, m_setup.machine, m_setup.friendLogin, dayOf(m_date))
            .toHtmlEscaped());
    body += section(tr("%1 can see").arg(host), Kind::CanSee);
    body += section(tr("Depends on %1").arg(m_setup.serviceName), Kind::DependsOnService);
    body += section(tr("%1 cannot").arg(host), Kind::CannotSee);
    body += section(tr("You can"), Kind::CanDo);
    body += section(tr("Good to know"), Kind::Caution);
    if (m_agreed)
        body += u"<p>%1</p>"_s.arg(tr("Read and agreed on %1.").arg(dayOf(m_date)).toHtmlEscaped());
    return u"<!doctype html><html><head><meta charset=\"utf-8\"/><title>%1</title></head><body>%2</body></html>"_s
        .arg(title.toHtmlEscaped(), body);
}

QByteArray PrivacyDocument::pdf() const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(96);
    writer.setTitle(tr("What %1 can see").arg(m_setup.hostName));
    writer.setCreator(u"Halfdoor"_s);
    QTextDocument document;
    document.setDocumentMargin(0);
    document.setDefaultStyleSheet(
        u"body{color:#000} h1{font-size:18pt} h2{font-size:12pt} p{font-size:10pt}"_s);
    document.setHtml(html());
    document.setPageSize(writer.pageLayout().paintRectPixels(writer.resolution()).size());
    document.print(&writer);
    return buffer.data();
}

} // namespace ui
