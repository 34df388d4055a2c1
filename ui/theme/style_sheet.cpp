// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_sheet.h"

#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

// Names in @…@ are replaced by values; lengths grow with the font.
constexpr auto sheet = R"(
QPushButton[kind] { border: 1px solid @border@; border-radius: 6px; background: @base@; color: @ink@;
  padding: 0 @u2@px; min-height: @h36@px; outline: none; }
QPushButton[kind]:hover, QPushButton[kind]:pressed, QPushButton[kind]:checked { background: @sunken@; }
QPushButton[kind]:disabled { color: @ink2@; border-color: @line@; background: @base@; }
QPushButton[kind="primary"] { background: @accent@; border-color: @accent@; color: @onAccent@; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: @accentHover@; border-color: @accentHover@; }
QPushButton[kind="primary"]:pressed { background: @accentPressed@; border-color: @accentPressed@; }
QPushButton[kind="primary"]:disabled { background: @base@; border-color: @line@; color: @ink2@; font-weight: 400; }
QPushButton[kind="small"] { min-height: @h30@px; padding: 0 @u15@px; }
QPushButton[kind="flat"], QPushButton[kind="tool"] { border-color: transparent; background: transparent; color: @accent@; padding: 0 @u1@px; }
QPushButton[kind="tool"] { min-height: @h28@px; }
QPushButton[kind="flat"]:hover, QPushButton[kind="flat"]:pressed,
QPushButton[kind="tool"]:hover, QPushButton[kind="tool"]:pressed { background: @accentTint@; border-color: transparent; }
QPushButton[kind="flat"]:disabled, QPushButton[kind="tool"]:disabled { color: @ink2@; background: transparent; border-color: transparent; }
QPushButton[kind="link"] { border: none; border-radius: 3px; background: transparent; color: @accent@; padding: 0; min-height: 0; text-align: left; }
QPushButton[kind="link"]:hover { background: @accentTint@; }
QPushButton[kind="link"]:disabled { color: @ink2@; }
QPushButton::menu-indicator { image: none; width: 0; }
QLineEdit { border: 1px solid @border@; border-radius: 6px; background: @base@; color: @ink@; padding: 0 @u15@px; min-height: @h36@px;
  selection-background-color: @accent@; selection-color: @onAccent@; }
QLineEdit:focus { border: 2px solid @accent@; padding: 0 @u15m@px; min-height: @h36m@px; }
QLineEdit[fault="true"] { border: 2px solid @attention@; padding: 0 @u15m@px; min-height: @h36m@px; }
QLineEdit:disabled { color: @ink2@; background: @window@; }
QLineEdit[bare="true"] { border: none; background: transparent; padding: 0; min-height: @h28@px; }
QPlainTextEdit, QTextEdit { border: 1px solid @border@; border-radius: 6px; background: @base@; color: @ink@;
  selection-background-color: @accent@; selection-color: @onAccent@; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @accent@; }
QPlainTextEdit[fault="true"] { border: 2px solid @attention@; }
QPlainTextEdit[diff="true"] { border: 1px solid @line@; border-radius: 8px; }
QPlainTextEdit[diff="true"]:focus { border: 1px solid @accent@; }
QFrame[box="note"] { background: @accentTint@; border: none; border-radius: 8px; }
QFrame[box="attention"] { background: @attentionTint@; border: none; border-radius: 8px; }
QFrame[box="practice"] { background: transparent; border: none; }
QFrame[box="card"] { background: @base@; border: none; border-radius: 10px; }
QFrame[box="field"] { background: @base@; border: 1px solid @border@; border-radius: 6px; }
QFrame[box="strip"] { background: @base@; border: none; border-top: 1px solid @line@; border-radius: 0; }
QFrame[box="line"] { background: @line@; border: none; max-height: 1px; min-height: 1px; }
QFrame[box="sunken"] { background: @sunken@; border: none; }
QMenuBar { background: @sunken@; color: @ink@; padding: 2px @u2@px; }
QMenuBar::item { padding: @u05@px @u1@px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: @accentTint@; }
QMenu { background: @base@; color: @ink@; border: 1px solid @border@; padding: @u05@px; }
QMenu::item { padding: @u05@px @u3@px; border-radius: 4px; }
QMenu::item:selected { background: @accentTint@; }
QMenu::item:disabled { color: @ink2@; }
QMenu::separator { height: 1px; background: @line@; margin: @u05@px; }
QToolTip { background: @base@; color: @ink@; border: 1px solid @border@; padding: @u05@px; }
QScrollArea { border: none; background: transparent; }
QScrollArea > QWidget > QWidget[page="true"] { background: transparent; }
QScrollBar:vertical { background: transparent; width: @u15@px; margin: 0; border: none; }
QScrollBar:horizontal { background: transparent; height: @u15@px; margin: 0; border: none; }
QScrollBar::handle { background: @border@; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: @u3@px; }
QScrollBar::handle:horizontal { min-width: @u3@px; }
QScrollBar::handle:hover { background: @ink2@; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; border: none; width: 0; height: 0; }
QTreeView { border: 1px solid @line@; border-radius: 6px; background: @base@; color: @ink@; selection-background-color: @accentTint@; selection-color: @ink@; }
QTreeView::item { padding: 3px @u05@px; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: transparent; color: @ink2@; border: none; border-bottom: 1px solid @line@; padding: @u05@px; }
QProgressBar { border: none; border-radius: 3px; background: @line@; min-height: 6px; max-height: 6px; }
QProgressBar::chunk { background: @accent@; border-radius: 3px; }
)";

} // namespace

QString styleSheetFor(const Tokens &tokens)
{
    const QColor accent = tokens[Role::Accent];
    const QColor ink = tokens[Role::Ink];
    const auto px = [](double units, int less = 0) { return QString::number(space(units) - less); };
    const std::array<std::pair<const char *, QString>, 24> values{{
        {"@border@", tokens[Role::Border].name()},
        {"@base@", tokens[Role::Base].name()},
        {"@ink@", ink.name()},
        {"@ink2@", tokens[Role::Ink2].name()},
        {"@sunken@", tokens[Role::Sunken].name()},
        {"@window@", tokens[Role::Window].name()},
        {"@line@", tokens[Role::Line].name()},
        {"@accent@", accent.name()},
        {"@accentHover@", mix(accent, ink, 0.88).name()},
        {"@accentPressed@", mix(accent, ink, 0.76).name()},
        {"@onAccent@", tokens[Role::OnAccent].name()},
        {"@accentTint@", tokens[Role::AccentTint].name()},
        {"@attention@", tokens[Role::Attention].name()},
        {"@attentionTint@", tokens[Role::AttentionTint].name()},
        {"@u05@", px(0.5)},
        {"@u1@", px(1)},
        {"@u15@", px(1.5)},
        {"@u15m@", px(1.5, 1)},
        {"@u2@", px(2)},
        {"@u3@", px(3)},
        {"@h36@", px(4.5, 2)},
        {"@h36m@", px(4.5, 4)},
        {"@h30@", px(3.75, 2)},
        {"@h28@", px(3.5, 2)},
    }};
    QString text = QString::fromLatin1(sheet);
    for (const auto &[name, value] : values)
        text.replace(QLatin1StringView(name), value);
    return text;
}

} // namespace ui
