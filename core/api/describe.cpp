// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/local_client.h"
#include "core/api/tailnet.h"

#include <QCoreApplication>

namespace api {

QString describe(const ClientError &error)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("api::ClientError", text); };
    switch (error.code) {
    case ClientError::Code::Unreadable:
        return say(QT_TRANSLATE_NOOP(
            "api::ClientError", "The answer of Tailscale on this computer cannot be read. Go on by hand."));
    case ClientError::Code::NoAnswer:
        return say(QT_TRANSLATE_NOOP("api::ClientError",
            "Tailscale on this computer does not answer. Start it and try again, or go on by hand."));
    }
    Q_UNREACHABLE();
}

QString describe(const ApiError &error)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("api::ApiError", text); };
    switch (error.code) {
    case ApiError::Code::Unreachable:
        return say(QT_TRANSLATE_NOOP(
            "api::ApiError", "Your tailnet does not answer. Nothing was changed; try again later."));
    case ApiError::Code::Unauthorized:
        return say(QT_TRANSLATE_NOOP(
            "api::ApiError", "The access token is not accepted. Make a new one, or go on by hand."));
    case ApiError::Code::Forbidden:
        return say(QT_TRANSLATE_NOOP(
            "api::ApiError", "This account may not do that. An owner or admin of the tailnet can."));
    case ApiError::Code::NotFound:
        return say(
            QT_TRANSLATE_NOOP("api::ApiError", "Your tailnet does not know this. Read your side again."));
    case ApiError::Code::Changed:
        return say(QT_TRANSLATE_NOOP("api::ApiError",
            "Somebody else changed the policy in between. Nothing was saved; look at the new plan."));
    case ApiError::Code::Refused:
        return say(QT_TRANSLATE_NOOP("api::ApiError", "Your tailnet refused this. Nothing was changed."));
    case ApiError::Code::TooMany:
        return say(QT_TRANSLATE_NOOP(
            "api::ApiError", "Too many requests in a short time. Wait a minute and try again."));
    case ApiError::Code::Unreadable:
        return say(
            QT_TRANSLATE_NOOP("api::ApiError", "The answer of your tailnet cannot be read. Go on by hand."));
    }
    Q_UNREACHABLE();
}

} // namespace api
