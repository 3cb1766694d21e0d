// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "http/replyhead.h"

#include "http/redaction.h"

namespace http {

bool isInterim(int status)
{
    return status >= 100 && status < 200;
}

std::optional<int> statusOf(const QNetworkReply &reply)
{
    const QVariant code = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute);
    return code.isValid() ? std::optional(code.toInt()) : std::nullopt;
}

model::HeaderFields headersOf(const QNetworkReply &reply, const model::Secret &token)
{
    model::HeaderFields fields;
    for (const auto &[name, value] : reply.rawHeaderPairs()) {
        // Qt joins repeats with ", ", and those of Set-Cookie with a line feed, since they hold commas.
        for (const QByteArray &part : value.split('\n'))
            fields.append(name, part);
    }
    for (model::HeaderField &field : fields) {
        maskToken(field.name, token);
        maskToken(field.value, token);
    }
    return fields;
}

model::Response withMaskedBody(model::Response response, const model::Secret &token)
{
    response.masked = maskToken(response.body, token);
    return response;
}

} // namespace http
