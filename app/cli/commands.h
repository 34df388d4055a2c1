// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

/// Each area adds its commands to the table; run.cpp calls all of them.
namespace cli {

void addPolicyCommands(std::vector<Command> &commands);
void addShareCommands(std::vector<Command> &commands);
void addFriendCommand(std::vector<Command> &commands);
void addCheckCommand(std::vector<Command> &commands);
void addHistoryCommands(std::vector<Command> &commands);
void addWitnessCommand(std::vector<Command> &commands);
void addAuditCommand(std::vector<Command> &commands);
void addExplainCommand(std::vector<Command> &commands);
void addPracticeCommand(std::vector<Command> &commands);
void addCompletionCommand(std::vector<Command> &commands);
void addBatchCommand(std::vector<Command> &commands);

} // namespace cli
