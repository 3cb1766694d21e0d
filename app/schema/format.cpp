// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "schema/format.h"

#include <QRegularExpression>

namespace schema {

using model::PermissionState;
using model::Severity;

QString permissionStateName(PermissionState state)
{
    switch (state) {
    case PermissionState::Determined:
        return QStringLiteral("determined");
    case PermissionState::NotSupported:
        return QStringLiteral("notSupported");
    case PermissionState::Undetermined:
        break;
    }
    return QStringLiteral("undetermined");
}

std::optional<PermissionState> permissionStateFromName(QStringView name)
{
    for (const auto state :
         {PermissionState::Determined, PermissionState::Undetermined, PermissionState::NotSupported}) {
        if (permissionStateName(state) == name)
            return state;
    }
    return std::nullopt;
}

std::optional<Severity> severityFromName(QStringView name)
{
    for (const auto severity : {Severity::Note, Severity::Warning, Severity::Error}) {
        if (model::severityName(severity) == name)
            return severity;
    }
    return std::nullopt;
}

bool isQualifiedName(const QString &text)
{
    static const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z_][A-Za-z0-9_]*([.][A-Za-z_][A-Za-z0-9_]*)+")));
    return pattern.match(text).hasMatch();
}

bool isTypeName(const QString &text)
{
    return isQualifiedName(model::TypeName(text).element().text());
}

} // namespace schema
