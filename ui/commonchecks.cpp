// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/commonchecks.h"

namespace ui {

namespace {

constexpr int mostMembers = 6;
constexpr qsizetype longestValue = 60; ///< bytes; longer ones are seldom expected to come again

} // namespace

QStringList commonChecks(const check::CompletionContext &context)
{
    QStringList checks;
    int status = context.status;
    if (status == 0 && context.schema && !context.schema->responseStatus.empty())
        status = context.schema->responseStatus.front();
    checks.append(status > 0 ? QStringLiteral("status == %1").arg(status) : QStringLiteral("status 2xx"));
    checks += {
        QStringLiteral("header content-type contains json"),
        QStringLiteral("duration < 2 s"),
    };
    const auto object = context.answer.object();
    if (!object || !object->member(u"error"))
        checks.append(QStringLiteral("$.error not exists"));
    if (!object) {
        checks += {QStringLiteral("$.id exists"), QStringLiteral("capture id = $.id")};
        return checks;
    }
    if (object->member(u"id"))
        checks += {QStringLiteral("$.id exists"), QStringLiteral("capture id = $.id")};
    int members = 0;
    for (const json::Member &member : object->members()) {
        const QString name = member.name();
        const bool isPlain = !name.isEmpty() && !name.contains(u'@') && name != QLatin1String("id");
        if (member.value.isArray() && isPlain)
            checks.append(QStringLiteral("count $['%1'] >= %2").arg(name).arg(member.value.elements().size()));
        else if (isPlain && !member.value.isObject() && member.value.raw().size() <= longestValue &&
                 ++members <= mostMembers)
            checks.append(QStringLiteral("$['%1'] == ").arg(name) + QString::fromUtf8(member.value.raw()));
    }
    return checks;
}

} // namespace ui
