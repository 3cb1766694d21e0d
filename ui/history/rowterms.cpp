// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/history/rowterms.h"

#include "history/query.h"
#include "ui/labels.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RowTerms)
};

constexpr qsizetype longestLabel = 60; ///< characters

} // namespace

std::vector<RowTerm> termsOf(const history::Row &row)
{
    std::vector<RowTerm> terms;
    const auto add = [&](const QString &label, const char *name, const QString &value, const QString &shown) {
        if (value.isEmpty())
            return;
        QString text = visibleText(shown);
        if (text.size() > longestLabel)
            text = text.first(longestLabel) + QChar(0x2026);
        terms.push_back({label.arg(text), history::queryWord(QString::fromLatin1(name), value)});
    };
    add(Words::tr("Operation: %1"), "operation", row.operationKey, row.title);
    add(Words::tr("Environment: %1"), "env", row.environmentName, row.environmentName);
    add(Words::tr("Type: %1"), "type", row.type, row.type);
    const QString http = row.httpStatus > 0 ? QString::number(row.httpStatus) : QStringLiteral("none");
    add(Words::tr("HTTP: %1"), "http", http, row.httpStatus > 0 ? http : Words::tr("no answer"));
    const QString status = row.latest.at.isEmpty() ? row.returned.status : row.latest.status;
    add(Words::tr("Operation status: %1"), "status", status, status);
    add(Words::tr("Run: %1"), "run", row.run, row.run);
    for (const QString &tag : row.annotation.tags)
        add(Words::tr("Tag: %1"), "tag", tag, tag);
    return terms;
}

} // namespace ui
