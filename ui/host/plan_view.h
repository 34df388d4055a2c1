// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/host/access_words.h"

#include "core/share/host_flow.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace ui {

class Button;
class Callout;
class DiffView;
class Rows;
class Text;

/// A plan, to be looked at before it happens: what stands against it, who gains and who loses what, and the
/// same in the policy file, line by line.
class PlanView : public QWidget {
    Q_OBJECT

public:
    explicit PlanView(QWidget *parent = nullptr);

    /// \a inventory may be null.
    void show(const share::RuleView &rule, const share::Share &share, const policy::Topology *inventory);
    /// Of a text that is still typed: nothing to copy or keep yet.
    void setPreview(bool isPreview);
    /// False: another callout says already what stands against it.
    void setHasCallout(bool has);
    /// A widget below the access diff: another way to name the friend.
    void setBelowAccess(QWidget *widget);
    /// Offers to keep the new file.
    void setCanKeep(bool can);
    /// A last sentence below it.
    void setFootnote(const QString &sentence);

Q_SIGNALS:
    void keepRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showCallout(const share::RuleView &rule, const share::Share &share);
    void showAccess(const QList<AccessWords::Line> &lines, const std::vector<policy::Warning> &warnings);
    void showDiff(const share::RuleView &rule);

    Callout *m_callout;
    QBoxLayout *m_columns;
    Rows *m_access;
    QVBoxLayout *m_below;
    Text *m_footnote;
    DiffView *m_diff;
    Text *m_summary;
    Button *m_whole;
    Button *m_copy;
    Button *m_keep;
    QWidget *m_links;
    QByteArray m_former;
    QByteArray m_planned;
    QList<AccessWords::Line> m_lines; ///< as shown; the same are not shown anew
    QStringList m_warnings;
    bool m_isPreview = false;
    bool m_canKeep = false;
    bool m_hasCallout = true;
};

} // namespace ui
