// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <initializer_list>

namespace report {

/// A piece of HTML. Text gets in only escaped, so no outside word can become markup; the shape of a page is
/// given by the program's own literals.
class Html {
public:
    Html() = default;

    /// \a words as text: markup escaped, control characters left out, line feeds kept as spaces.
    [[nodiscard]] static Html text(QStringView words);
    /// Markup of the program itself. Never give it a string that was put together.
    template <std::size_t n> [[nodiscard]] static Html markup(const char16_t (&literal)[n])
    {
        return Html(QString::fromUtf16(literal, static_cast<qsizetype>(n) - 1));
    }
    [[nodiscard]] static Html number(int value) { return Html(QString::number(value)); }
    /// An SVG drawing that the program brought along.
    [[nodiscard]] static Html drawing(const QByteArray &svg);
    /// `{name}` in \a pattern stands for text; `*` around a name makes it bold: "signed in as *{login}*".
    [[nodiscard]] static Html sentence(
        const QString &pattern, std::initializer_list<std::pair<QString, QString>> values);

    Html &operator+=(const Html &more)
    {
        m_html += more.m_html;
        return *this;
    }
    friend Html operator+(Html one, const Html &other) { return one += other; }
    [[nodiscard]] const QString &toString() const { return m_html; }
    [[nodiscard]] bool isEmpty() const { return m_html.isEmpty(); }

private:
    explicit Html(QString html)
        : m_html(std::move(html))
    {
    }
    QString m_html;
};

} // namespace report
