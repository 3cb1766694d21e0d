// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/secrecy.h"

#include "http/redaction.h"

#include <algorithm>

namespace run {

namespace {

void mask(model::HeaderFields &fields, const model::Secret &secret)
{
    for (model::HeaderField &field : fields) {
        http::maskToken(field.name, secret);
        http::maskToken(field.value, secret);
    }
}

} // namespace

bool holdsToken(const model::Request &request, const Secrets &secrets)
{
    return std::any_of(secrets.begin(), secrets.end(), [&](const model::Secret &secret) {
        const auto holds = [&](const QByteArray &text) { return http::holdsToken(text, secret); };
        return holds(request.method) || holds(request.url.toEncoded()) || holds(request.body) ||
               std::any_of(request.headers.begin(), request.headers.end(),
                           [&](const model::HeaderField &field) { return holds(field.name) || holds(field.value); });
    });
}

bool holdsToken(const model::Request &request, const Tokens &tokens)
{
    return holdsToken(request, tokens.all());
}

bool holdsToken(const model::Expectations &expectations, const Tokens &tokens)
{
    const model::Expectations without = masked(expectations, tokens.all());
    return without != expectations;
}

model::Request masked(model::Request request, const Secrets &secrets)
{
    for (const model::Secret &secret : secrets) {
        // First, or the placeholder would stand for a token that was meant for somewhere else.
        mask(request.headers, secret);
        request = http::withoutToken(std::move(request), secret);
    }
    return request;
}

QString masked(const QString &text, const Secrets &secrets)
{
    QByteArray bytes = text.toUtf8();
    for (const model::Secret &secret : secrets)
        http::maskToken(bytes, secret);
    return QString::fromUtf8(bytes);
}

model::Expectations masked(model::Expectations expectations, const Secrets &secrets)
{
    for (QString &line : expectations.checks)
        line = masked(line, secrets);
    for (model::Acceptance &acceptance : expectations.accepted)
        acceptance = {masked(acceptance.check, secrets), masked(acceptance.pointer, secrets),
                      masked(acceptance.reason, secrets)};
    if (auto &golden = expectations.golden) {
        for (const model::Secret &secret : secrets)
            http::maskToken(golden->body, secret);
        for (QString &pointer : golden->ignored)
            pointer = masked(pointer, secrets);
        golden->file = masked(golden->file, secrets);
    }
    return expectations;
}

void mask(model::Response &response, const Secrets &secrets)
{
    for (const model::Secret &secret : secrets) {
        mask(response.headers, secret);
        http::maskToken(response.reason, secret);
        const auto ranges = http::maskToken(response.body, secret);
        response.masked.insert(response.masked.end(), ranges.begin(), ranges.end());
    }
    std::sort(response.masked.begin(), response.masked.end(),
              [](const model::MaskedRange &a, const model::MaskedRange &b) { return a.offset < b.offset; });
}

} // namespace run
