// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/friend/card_language.h"

namespace ui {

CardLanguage::CardLanguage(
    std::function<void(const QString &)> speak, std::function<QString()> spoken, QObject *parent)
    : QObject(parent)
    , m_speak(std::move(speak))
    , m_spoken(std::move(spoken))
{
}

QString CardLanguage::own() const
{
    return m_cards.empty() ? m_spoken() : m_own;
}

void CardLanguage::choose(const QString &language)
{
    m_own = language;
    m_speak(language);
}

/// And every card that went without a word.
void CardLanguage::forget(const QObject *card)
{
    std::erase_if(m_cards, [card](const auto &each) { return !each.first || each.first == card; });
}

void CardLanguage::show(const QObject *card, const QString &language)
{
    const QString own = this->own();
    forget(card);
    m_own = own;
    m_cards.emplace_back(card, language);
    if (language != m_spoken())
        m_speak(language);
}

void CardLanguage::leave(const QObject *card)
{
    if (m_cards.empty())
        return;
    forget(card);
    const QString next = m_cards.empty() ? m_own : m_cards.back().second;
    if (next != m_spoken())
        m_speak(next);
}

} // namespace ui
