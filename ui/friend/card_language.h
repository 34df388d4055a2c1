// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>
#include <utility>
#include <vector>

namespace ui {

/// The language of the program around friends' cards: its own, and while cards are shown that of the newest
/// of them. One card may take the place of another before the other is gone; when the last one goes, the
/// program speaks its own language again.
class CardLanguage : public QObject {
    Q_OBJECT

public:
    /// \a speak: texts of the program in that language from now on; \a spoken: the language now.
    CardLanguage(std::function<void(const QString &language)> speak, std::function<QString()> spoken,
        QObject *parent = nullptr);

    /// What the person has chosen for the program.
    [[nodiscard]] QString own() const;
    void choose(const QString &language);

    /// \a card is shown in that language from now on; it may be called again with another one.
    void show(const QObject *card, const QString &language);
    void leave(const QObject *card);

private:
    void forget(const QObject *card);

    std::function<void(const QString &)> m_speak;
    std::function<QString()> m_spoken;
    QString m_own;                                                    ///< while there are cards
    std::vector<std::pair<QPointer<const QObject>, QString>> m_cards; ///< newest last
};

} // namespace ui
