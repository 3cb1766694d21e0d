// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "model/kindword.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ValueProblem)
};

} // namespace

QString kindWord(json::Kind kind)
{
    switch (kind) {
    case json::Kind::Object:
        return Words::tr("an object");
    case json::Kind::Array:
        return Words::tr("an array");
    case json::Kind::String:
        return Words::tr("a string");
    case json::Kind::Number:
        return Words::tr("a number");
    case json::Kind::Boolean:
        return Words::tr("true or false");
    case json::Kind::Placeholder:
        return Words::tr("a variable");
    case json::Kind::Null:
        break;
    }
    return Words::tr("null");
}

} // namespace model
