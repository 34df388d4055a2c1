// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/stage_rig.h"
#include "translations/i18n.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/page.h"
#include "ui/widgets/plank_bar.h"
#include "ui/widgets/range_bar.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/run_track.h"
#include "ui/widgets/share_card.h"
#include "ui/widgets/trend_strip.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QThreadPool>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

const bool inBerlin = qputenv("TZ", "Europe/Berlin"); // before anything asks for the time

/// A page in one of its states, and what a screen reader says of its results.
struct Reader : SceneRig {
    Reader(const QString &scene, const QString &language)
        : SceneRig(scene, (i18n::install(language), language))
    {
        if (auto *page = qobject_cast<ui::Page *>(surface.get()))
            page->enter();
        for (int i = 0; surface && i < 12; ++i) {
            QCoreApplication::processEvents();
            QThreadPool::globalInstance()->waitForDone();
        }
    }
    template <typename Widget> [[nodiscard]] QStringList said() const
    {
        QStringList all;
        for (const Widget *each : surface->findChildren<Widget *>()) {
            if (each->isVisible()) {
                all << (each->accessibleDescription().isEmpty()
                        ? each->accessibleName()
                        : each->accessibleName() + u" | "_s + each->accessibleDescription());
            }
        }
        return all;
    }
};

} // namespace

/// What a screen reader says of a result is the sentence that a person would say.
class TstReadings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(inBerlin);
        support::useAppLook();
    }
    void cleanup() { i18n::install(u"en"_s); }
    void anAuditIsOneSentence();
    void theStripSaysAllAndTheNewest();
    void theCardSaysWhatTodaysFileHas();
    void eachRunOfTheTrackIsASentence();
    void eachWitnessIsASentence();
    void nothingIsReadLikeATable_data();
    void nothingIsReadLikeATable();
};

void TstReadings::anAuditIsOneSentence()
{
    QVERIFY(
        Reader(u"friend-7c-audit-done"_s, u"en"_s)
            .said<ui::RangeBar>()
            .first()
            .startsWith(
                u"The door is exactly as Mira promised. Jellyfin opens, the other 65,532 doors we tried are shut."_s));
    QVERIFY(Reader(u"friend-7c-audit-done"_s, u"de"_s)
                .said<ui::RangeBar>()
                .first()
                .startsWith(u"Die Tür ist genau so, wie Mira es versprochen hat."_s));
    QVERIFY(Reader(u"friend-7e-audit-stopped"_s, u"en"_s)
                .said<ui::RangeBar>()
                .first()
                .startsWith(
                    u"The audit is not finished. 44,534 doors are not known yet. | 1 open as promised; "_s));
    const QStringList rows = Reader(u"friend-7d-audit-too-wide"_s, u"en"_s).said<ui::OutcomeRow>();
    QVERIFY2(
        rows.contains(u"Remote login (SSH), port 22: opens, promised shut"_s), qPrintable(rows.join(u'\n')));
}

void TstReadings::theStripSaysAllAndTheNewest()
{
    QCOMPARE(Reader(u"runs-1-history"_s, u"en"_s).said<ui::TrendStrip>(),
        QStringList(
            u"7 runs since Monday, May 25, 2026: 3 as promised, 2 with a deviation, 2 accepted. | The newest: A check today, 16:42: as promised."_s));
    QCOMPARE(Reader(u"runs-1-history"_s, u"de"_s).said<ui::TrendStrip>(),
        QStringList(
            u"7 Durchgänge seit Montag, 25. Mai 2026: 3 wie versprochen, 2 mit Abweichung, 2 hingenommen. | Der neueste: Eine Prüfung heute, 16:42: Wie versprochen."_s));
}

/// One rule is gone and one lets others in: words and numbers agree, and the step says what the sentence
/// says.
void TstReadings::theCardSaysWhatTodaysFileHas()
{
    const auto said = [](const QString &language) {
        return Reader(u"window-2b-register-rule-gone"_s, language).said<ui::ShareCard>().value(0);
    };
    const QString english = said(u"en"_s);
    QVERIFY2(english.contains(u"The rule is not in your file any more. 1 rule lets others in as well."_s),
        qPrintable(english));
    QVERIFY2(english.contains(u"rule: not as saved"_s), qPrintable(english));
    const QString german = said(u"de"_s);
    QVERIFY2(german.contains(u"1 Regel lässt auch andere herein."_s), qPrintable(german));
    QVERIFY2(german.contains(u"Nicht wie gesichert"_s), qPrintable(german));
}

void TstReadings::eachRunOfTheTrackIsASentence()
{
    QCOMPARE(Reader(u"friend-5b-as-promised"_s, u"en"_s).said<ui::RunTrack>(),
        QStringList(
            u"Now: as promised, today, 16:43. After a name refresh: not yet, from 16:53. After a day: not yet, 24 hours after the first."_s));
    QCOMPARE(Reader(u"friend-5b-as-promised"_s, u"de"_s).said<ui::RunTrack>(),
        QStringList(
            u"Jetzt: Wie versprochen, heute, 16:43. Nach einer Namensauffrischung: Noch nicht, ab 16:53. Nach einem Tag: Noch nicht, 24 Stunden nach dem ersten."_s));
}

void TstReadings::eachWitnessIsASentence()
{
    const Reader agree(u"witnesses-1-agree"_s, u"en"_s);
    QStringList rows = agree.said<ui::OutcomeRow>();
    QVERIFY2(
        rows.contains(u"You meant: Tom, attic, port 8096: says the same"_s), qPrintable(rows.join(u'\n')));
    QVERIFY2(
        rows.contains(u"Your policy file: says the same. Read just now."_s), qPrintable(rows.join(u'\n')));
    const auto *table = agree.surface->findChild<QTreeWidget *>(u"witnesses"_s);
    QVERIFY(table);
    QCOMPARE(table->topLevelItem(0)->data(0, Qt::AccessibleTextRole).toString(),
        u"Jellyfin, port 8096. You promised: promised; Your policy file: let in; attic itself: let in; Measured: opens"_s);
    QCOMPARE(
        table->topLevelItemCount(), 3); // the door, all others, and Tailscale's own: whatever the address
    rows = Reader(u"witnesses-2-part"_s, u"de"_s).said<ui::OutcomeRow>();
    QVERIFY2(rows.contains(u"Deine Policy-Datei: Hier trennen sie sich. Gerade gelesen."_s),
        qPrintable(rows.join(u'\n')));
}

void TstReadings::nothingIsReadLikeATable_data()
{
    QTest::addColumn<QString>("scene");
    QTest::addColumn<QString>("language");
    for (const char *scene :
        {"friend-5b-as-promised", "friend-5d-too-wide", "friend-7c-audit-done", "friend-7d-audit-too-wide",
            "friend-7e-audit-stopped", "runs-1-history", "runs-2-one-run", "witnesses-1-agree",
            "witnesses-2-part", "witnesses-3-not-asked", "window-5c-details-deviation"}) {
        for (const char *language : {"en", "de"}) {
            QTest::addRow("%s %s", scene, language)
                << QString::fromLatin1(scene) << QString::fromLatin1(language);
        }
    }
}

void TstReadings::nothingIsReadLikeATable()
{
    QFETCH(const QString, scene);
    QFETCH(const QString, language);
    const Reader reader(scene, language);
    QVERIFY(reader.surface);
    const QStringList all = reader.said<ui::OutcomeRow>() + reader.said<ui::RangeBar>()
        + reader.said<ui::PlankBar>() + reader.said<ui::TrendStrip>() + reader.said<ui::RunTrack>();
    QVERIFY(!all.isEmpty());
    static const QRegularExpression clumsy(u"\\.,|\\.\\.|,,|: :|%[0-9Ln]|\\(s\\)|, *$|^ |: *$"_s);
    for (const QString &words : all) {
        QVERIFY2(!words.isEmpty(), "a result without words");
        QVERIFY2(!clumsy.match(words).hasMatch(), qPrintable(words));
    }
    qInfo().noquote() << u'\n' + all.join(u'\n');
}

QTEST_MAIN(TstReadings)
#include "tst_readings.moc"
