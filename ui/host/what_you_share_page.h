// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/host/host_page.h"

class QButtonGroup;
class QLineEdit;
class QRadioButton;

namespace ui {

class Callout;
class ChoiceGrid;
class CopyRow;
class DoorRows;
class Field;
class MachineForm;
class Text;

/// Page 3: one machine, one service, one port, and how the service is reached. More ports cost one more
/// click.
class WhatYouSharePage : public HostPage {
    Q_OBJECT

public:
    explicit WhatYouSharePage(HostSession &session, QWidget *parent = nullptr);

    void enter() override;
    void leave() override;
    [[nodiscard]] QString notYet() const override;
    [[nodiscard]] QString help() const override;
    void primary() override;

protected:
    void showState() override;

private:
    void buildUi();
    void buildReach();
    void chooseMachine();
    void chooseService(const QString &id);
    void chooseReach(share::Exposure exposure);
    void readFields();
    void listen();
    void showNotes();
    void showServe();
    bool keep();
    [[nodiscard]] std::uint16_t firstPort() const;

    MachineForm *m_machine;
    ChoiceGrid *m_services;
    Field *m_serviceName;
    DoorRows *m_doors;
    QWidget *m_reach;
    QRadioButton *m_direct;
    QRadioButton *m_serve;
    QRadioButton *m_userspace;
    CopyRow *m_command;
    Text *m_reachNote;
    Field *m_listening;
    Callout *m_note;
    share::Share m_draft;
    std::vector<share::Door> m_backend; ///< ports of the service itself, behind Serve
};

} // namespace ui
