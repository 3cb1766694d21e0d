// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/returned.h"

#include "json/pointer.h"

namespace run {

namespace {

/// The first of these places that holds a scalar, as text.
QString firstText(const json::Value &root, std::initializer_list<const char *> places)
{
    for (const char *place : places) {
        const auto value = json::Pointer::parse(QString::fromLatin1(place))->resolve(root);
        if (value && !value->isNull() && !value->isObject() && !value->isArray())
            return value->string();
    }
    return {};
}

bool isOneOf(const QString &text, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const char *word) { return text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0; });
}

} // namespace

model::ReturnedOperation returnedOperation(const model::Response &response)
{
    const json::Document document = json::Document::parse(response.body);
    const auto root = document.object();
    if (!root)
        return {};
    model::ReturnedOperation operation;
    operation.id = firstText(*root, {"/id"});
    operation.status = firstText(*root, {"/status", "/status/state", "/state"});
    operation.progress = firstText(
        *root, {"/percentComplete", "/percentageComplete", "/percentageCompleted", "/percentProgress", "/progress"});
    operation.resourceLocation = firstText(*root, {"/resourceLocation", "/targetResourceLocation", "/storageLocation"});
    operation.errorCode = firstText(*root, {"/error/code", "/odata.error/code"});
    operation.errorMessage = firstText(*root, {"/error/message", "/odata.error/message/value"});
    return operation;
}

bool isTerminal(const QString &status)
{
    return isFailure(status) ||
           isOneOf(status, {"succeeded", "completed", "complete", "skipped", "partiallySucceeded"});
}

bool isFailure(const QString &status)
{
    return isOneOf(status, {"failed", "submissionFailed", "deleteFailed"});
}

} // namespace run
