// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hujson/bytes.h"

#include <QByteArray>
#include <QTest>

namespace bytes = hujson::bytes;

/// The wide searches find what the narrow ones find, at every length, place and alignment.
class TstBytes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stopsAtTheSameByte_data();
    void stopsAtTheSameByte();
    void neverPassesTheEnd();
};

namespace {

using Search = const char *(*)(const char *, const char *);

constexpr qsizetype longest = 70;

} // namespace

Q_DECLARE_METATYPE(Search)

void TstBytes::stopsAtTheSameByte_data()
{
    QTest::addColumn<QByteArray>("run"); // bytes that are skipped
    QTest::addColumn<Search>("wide");
    QTest::addColumn<Search>("narrow");
    QTest::newRow("blanks") << QByteArray(" \t\r\n") << Search(bytes::skipBlanks)
                            << Search(bytes::scalar::skipBlanks);
    QTest::newRow("plain") << QByteArray("a~ /#[]{},:!") << Search(bytes::skipPlain)
                           << Search(bytes::scalar::skipPlain);
    QTest::newRow("ascii") << QByteArray("a\x01\"\\\x7F \n") << Search(bytes::skipAscii)
                           << Search(bytes::scalar::skipAscii);
}

void TstBytes::stopsAtTheSameByte()
{
    QFETCH(const QByteArray, run);
    QFETCH(const Search, wide);
    QFETCH(const Search, narrow);
    const QByteArray filled = run.repeated(longest / run.size() + 8);
    for (qsizetype at = 0; at < longest; ++at) {
        for (int value = 0; value < 256; ++value) {
            QByteArray text = filled;
            text[at] = static_cast<char>(value);
            for (qsizetype begin = 0; begin < 17; ++begin) {
                const char *const start = text.constData() + begin;
                const char *const end = text.constData() + text.size();
                if (wide(start, end) != narrow(start, end))
                    QFAIL(QByteArray("byte " + QByteArray::number(value) + " at " + QByteArray::number(at)
                        + " from " + QByteArray::number(begin)));
            }
        }
    }
}

void TstBytes::neverPassesTheEnd()
{
    // What stands behind the end would be skipped, too.
    const QByteArray blanks(2 * longest, ' ');
    const QByteArray plain(2 * longest, 'a');
    for (qsizetype size = 0; size < longest; ++size) {
        QCOMPARE(bytes::skipBlanks(blanks.constData(), blanks.constData() + size) - blanks.constData(), size);
        QCOMPARE(bytes::skipPlain(plain.constData(), plain.constData() + size) - plain.constData(), size);
        QCOMPARE(bytes::skipAscii(plain.constData(), plain.constData() + size) - plain.constData(), size);
    }
}

QTEST_GUILESS_MAIN(TstBytes)
#include "tst_bytes.moc"
