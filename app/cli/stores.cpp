// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/stores.h"

#include "core/io/folder_register.h"

using namespace Qt::StringLiterals;

namespace cli {

Stores openStores(const Context &context)
{
    return {std::make_unique<io::FolderRegister>(context.dataFolder),
        std::make_unique<io::FolderPolicyHistory>(context.dataFolder),
        std::make_unique<io::FolderVisits>(context.dataFolder)};
}

Exit refused(const Context &context, const share::FlowError &error)
{
    complain(context.streams, share::describe(error), error.detail);
    for (const share::Problem &problem : error.problems)
        note(context.streams, u"  "_s + share::describe(problem));
    if (error.refusal)
        for (const policy::Problem &problem : error.refusal->problems)
            complain(context.streams, problem.message, problem.hint);
    return Exit::Unusable;
}

void complain(const Context &context, const share::StoreError &error)
{
    using Code = share::StoreError::Code;
    const bool isSaid = error.code == Code::Damaged || error.code == Code::SetAside
        || error.code == Code::Restored || error.code == Code::NewerVersion || error.code == Code::TooLarge
        || error.code == Code::TooMany;
    complain(context.streams, share::describe(error), isSaid ? QString() : error.detail);
}

Exit refused(const Context &context, const share::StoreError &error)
{
    complain(context, error);
    return Exit::Unusable;
}

} // namespace cli
