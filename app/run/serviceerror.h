// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/exchange.h"

#include <vector>

// What a service said went wrong, in any of the shapes Graph and its workloads use.
namespace run {

/// An error object, or one of the `innerError` objects in it. Every text is the answer's own; absent ones are empty.
struct ErrorLevel
{
    QString code;
    QString message;

    bool operator==(const ErrorLevel &) const = default;
};

/// An element of `error.details`.
struct ErrorDetail
{
    QString code;
    QString target;
    QString message;

    bool operator==(const ErrorDetail &) const = default;
};

struct ServiceError
{
    enum class Form {
        Graph,     ///< `error` object (OData JSON Format 4.01, 19)
        Directory, ///< `odata.error` object, whose message is an object
        Token,     ///< `error` and `error_description` as texts (RFC 6749, 5.2)
        Html,      ///< from something in front of the service
        Text,      ///< neither JSON nor HTML
        OtherJson, ///< JSON, but none of these
        Broken,    ///< says it is JSON, and is not
        Empty
    };

    Form form = Form::Empty;
    std::vector<ErrorLevel> levels; ///< outermost first; empty when there is no error object
    std::vector<ErrorDetail> details;
    QString target;
    QString date;            ///< as written, mostly without an offset
    QString requestId;       ///< of the body, else of the header
    QString clientRequestId; ///< likewise
    QString text;            ///< Html: its title; Text: its beginning; Broken: where and why it is not JSON

    /// The deepest code there is; empty when there is none.
    QString deepestCode() const;

    bool operator==(const ServiceError &) const = default;
};

/// Nothing for an answer below 400.
std::optional<ServiceError> serviceError(const model::Response &response);

/// What the codes mean, in our words: the deepest one that is known, else the status. After Graph's "error responses"
/// and "OneNote error codes" pages; codes compare without letter case. Empty when nothing is known.
QString meaningOf(const ServiceError &error, int status);

/// The meaning of one code; empty when it is not known.
QString codeMeaning(QStringView code);
/// The meaning of a status from 400 on; empty when it is not known.
QString statusMeaning(int status);

} // namespace run
