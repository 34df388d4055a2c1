// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QStringList>
#include <QWidget>

class QHBoxLayout;

namespace ui {

class IconLabel;
class Text;

/// How a door, a step or a check stands: icon, colour and words that always go together.
enum class Status : quint8 {
    OpenAsPromised,
    Shut,
    OpenNotPromised,
    LooselyClosed,
    ServiceDown,
    NotThereYet,
    NotKnownYet,
    Expected,
    UnderWay,
    Good,      ///< a step that works: tick
    Attention, ///< a step that needs the host
};
[[nodiscard]] QString iconOf(Status status);
[[nodiscard]] Role colourOf(Status status);
[[nodiscard]] QString wordsOf(Status status); ///< “Open as promised”
/// The words inside of a sentence: small letters, but not in German, where nouns keep theirs.
[[nodiscard]] QString insideSentence(const QString &words);

/// Icon and words of a status, in 600.
class StatusLabel : public QWidget {
    Q_OBJECT

public:
    explicit StatusLabel(Status status, int iconSize = 20, QWidget *parent = nullptr);

    void setStatus(Status status);
    /// Other words than the usual ones.
    void setStatus(Status status, const QString &words);

private:
    IconLabel *m_icon;
    Text *m_words;
};

/// One finding: icon, title, detail below it, what was promised, and the word at the right edge.
class OutcomeRow : public QWidget {
    Q_OBJECT

public:
    explicit OutcomeRow(QWidget *parent = nullptr);

    void setStatus(Status status);
    void setIcon(const QString &name, Role colour = Role::Ink);
    void setTitle(const QString &title, bool strong = false);
    void setDetail(const QString &detail, bool mono = false);
    /// “promised open”, “promised shut”; empty for none.
    void setPromised(const QString &promised);
    /// The word at the right: “Opens”, “Shut”, “Yes”. \a iconName stands before it when given.
    void setWord(const QString &word, Role colour = Role::Ink, const QString &iconName = {});
    /// At the right edge instead of a word: a link.
    void setAction(QWidget *action);

private:
    void describe();
    void alignColumns();

    IconLabel *m_icon;
    Text *m_title;
    Text *m_detail;
    Text *m_promised;
    IconLabel *m_wordIcon;
    Text *m_word;
    QHBoxLayout *m_row;
};

/// One line of the access diff: who gains, loses or keeps what. The subject in bold, then a verb, then what.
class AccessRow : public QWidget {
    Q_OBJECT

public:
    enum class Kind : quint8 { Gains, LosesNow, LosesLater, Keeps };

    /// \a subject “Tom gains”, \a rest “Jellyfin on attic, port 8096.”, \a aside quieter.
    AccessRow(Kind kind, const QString &subject, const QString &rest, const QString &aside = {},
        QWidget *parent = nullptr);

    /// A loss offers its remedy as a link.
    void setRemedy(const QString &words);

Q_SIGNALS:
    void remedyRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showWords();

    Kind m_kind;
    QString m_subject;
    QString m_rest;
    QString m_aside;
    QString m_remedy;
    IconLabel *m_icon;
    Text *m_text;
};

/// A step of a list of things to do: number, sentence.
[[nodiscard]] QWidget *numberedRow(int number, const QString &sentence, QWidget *parent = nullptr);

} // namespace ui
