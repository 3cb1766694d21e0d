// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "model/variable.h"

#include "model/limits.h"

#include <QCoreApplication>

#include <algorithm>

namespace model {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Variable)
};

bool isLetter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || c == u'_';
}

bool mayFollow(QChar c)
{
    return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.';
}

} // namespace

Result<void> checkVariableName(const QString &name)
{
    if (name.isEmpty())
        return failure(Words::tr("A variable has no name."), Words::tr("Give it one, or remove it."));
    if (name.size() > limits::maxVariableName)
        return failure(Words::tr("The variable name \"%1…\" is longer than %2 characters.")
                           .arg(name.first(16))
                           .arg(limits::maxVariableName),
                       Words::tr("Shorten it."));
    if (!isLetter(name.front()) || !std::all_of(name.begin(), name.end(), mayFollow))
        return failure(Words::tr("\"%1\" is not a variable name.").arg(name),
                       Words::tr("Use letters A to Z, digits, _, - and ., beginning with a letter or _."));
    if (name == QLatin1String("token") || name == QLatin1String("root"))
        return failure(Words::tr("\"%1\" has a meaning of its own in requests.").arg(name),
                       Words::tr("Choose another name."));
    return {};
}

} // namespace model
