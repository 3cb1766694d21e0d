// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "model/jsontext.h"

namespace model {

bool readText(const json::Value &object, QStringView name, QString &text)
{
    const auto member = object.member(name);
    if (!member)
        return true;
    if (!member->isString())
        return false;
    text = member->string();
    return true;
}

bool readTexts(const json::Value &object, QStringView name, QStringList &texts)
{
    const auto member = object.member(name);
    if (!member)
        return true;
    if (!member->isArray())
        return false;
    const std::vector<json::Value> elements = member->elements();
    for (const json::Value &element : elements) {
        if (!element.isString())
            return false;
        texts.append(element.string());
    }
    return true;
}

} // namespace model
