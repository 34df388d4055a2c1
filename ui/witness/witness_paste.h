// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/witness/client_log.h"
#include "core/witness/machine_filter.h"
#include "ui/host/host_ports.h"

#include <QWidget>

#include <functional>
#include <optional>

namespace ui {

class Button;
class PasteBox;

/// Where a person pastes what the machine itself says, and the log of the friend's client.
class WitnessPaste : public QWidget {
    Q_OBJECT

public:
    /// \a sample: practice: what the made-up machine would print; may be empty.
    WitnessPaste(QString machine, const HostUiPorts &ports, std::function<QByteArray()> sample,
        QWidget *parent = nullptr);

    /// Nothing while nothing readable is pasted.
    [[nodiscard]] const std::optional<witness::MachineFilter> &filter() const { return m_filter; }
    [[nodiscard]] const std::optional<witness::ClientLog> &log() const { return m_log; }
    void focusFirst();

Q_SIGNALS:
    void filterChanged();
    void logChanged();

private:
    void buildUi();
    void readFilter();
    void readLog();
    void fillSample();

    QString m_machine;
    std::function<QByteArray()> m_print;
    std::optional<witness::MachineFilter> m_filter;
    std::optional<witness::ClientLog> m_log;
    Button *m_sample;
    PasteBox *m_filterBox;
    PasteBox *m_logBox;
};

} // namespace ui
