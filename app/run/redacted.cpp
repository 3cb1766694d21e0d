// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/redacted.h"

#include "model/secretnames.h"
#include "json/document.h"

#include <algorithm>

namespace run {

namespace {

constexpr char hidden[] = "***";

bool isIn(QByteArrayView text, char c)
{
    return text.indexOf(c) >= 0;
}

bool isNameByte(char c)
{
    return quint8(c) > 0x20 && !isIn("&?=;#\"'\\<>,(){}[]/", c);
}

/// The values of parameters named like secrets: `name=value` behind `?`, `&`, `;`, `#` or an `&` that JSON wrote as
/// \u0026, and at the front of a form.
std::vector<model::MaskedRange> secretParameters(QByteArrayView text, bool isForm)
{
    std::vector<model::MaskedRange> ranges;
    for (qsizetype equals = text.indexOf('='); equals >= 0; equals = text.indexOf('=', equals + 1)) {
        qsizetype begin = equals;
        while (begin > 0 && isNameByte(text[begin - 1]))
            --begin;
        QByteArrayView name = text.sliced(begin, equals - begin);
        const bool isEscaped = begin > 0 && text[begin - 1] == '\\' && name.startsWith("u0026");
        if (isEscaped)
            name = name.sliced(5);
        const bool isParameter = isEscaped || (begin == 0 ? isForm : isIn("?&;#", text[begin - 1]));
        if (name.isEmpty() || !isParameter || !model::isSecretParameter(name))
            continue;
        qsizetype end = equals + 1;
        while (end < text.size() && quint8(text[end]) > 0x20 && !isIn("&;#\"'\\<>", text[end]))
            ++end;
        if (end > equals + 1)
            ranges.push_back({equals + 1, end - equals - 1});
    }
    return ranges;
}

bool isTokenByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

qsizetype tokenEnd(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && isTokenByte(text[at]))
        ++at;
    return at;
}

/// Both parts in front are JSON objects in base64url, so that each begins with `{"`.
std::vector<model::MaskedRange> webTokens(QByteArrayView text)
{
    constexpr qsizetype shortestPart = 10;
    std::vector<model::MaskedRange> ranges;
    for (qsizetype at = text.indexOf("eyJ"); at >= 0; at = text.indexOf("eyJ", at)) {
        const qsizetype dot = tokenEnd(text, at);
        qsizetype end = text.sliced(dot).startsWith(".eyJ") ? tokenEnd(text, dot + 1) : dot;
        if (dot - at < shortestPart || end - dot < shortestPart) {
            at = dot; // what begins before it, ends there too
            continue;
        }
        while (end < text.size() && text[end] == '.') // signature; an encrypted one has five parts
            end = tokenEnd(text, end + 1);
        ranges.push_back({at, end - at});
        at = end;
    }
    return ranges;
}

void findMembers(const json::Document &document, std::vector<model::MaskedRange> &ranges)
{
    for (quint32 token = 0; token < document.tokenEndOfAll(); token = document.nextToken(token)) {
        if (!document.isKey(token) || !model::isSecretMember(document.valueAt(token).string()))
            continue;
        const json::Value value = document.valueAt(document.nextToken(token));
        if (value.isString() && value.end() - value.begin() > 2)
            ranges.push_back({value.begin() + 1, value.end() - value.begin() - 2});
    }
}

bool mayHoldSecretMember(const QByteArray &body)
{
    // A parse is worth it only where such a name can be; an escaped letter in a name hides it from this look.
    const QByteArray lower = body.toLower();
    return lower.contains("token") || lower.contains("secret") || lower.contains("password") ||
           lower.contains("privatekey");
}

bool isForm(const model::HeaderFields &headers)
{
    return headers.value("Content-Type").value_or(QByteArray()).toLower().contains("x-www-form-urlencoded");
}

/// Counts what it replaces.
class Redactor final
{
public:
    int replaced() const { return m_replaced; }

    /// Gives the ranges that were overwritten, in order and apart from each other.
    std::vector<model::MaskedRange> body(QByteArray &bytes, bool isForm, json::Syntax syntax = json::Syntax::Json)
    {
        std::vector<model::MaskedRange> found = secretParameters(bytes, isForm);
        const std::vector<model::MaskedRange> tokens = webTokens(bytes);
        found.insert(found.end(), tokens.begin(), tokens.end());
        if (mayHoldSecretMember(bytes)) {
            if (const auto document = json::Document::parse(bytes, syntax); document.isValid())
                findMembers(document, found);
        }
        std::vector<model::MaskedRange> written;
        for (const model::MaskedRange &range : merged(std::move(found))) {
            const QByteArrayView old = QByteArrayView(bytes).sliced(range.offset, range.length);
            if (std::all_of(old.begin(), old.end(), [](char c) { return c == '*'; }))
                continue; // it was hidden before
            if (syntax == json::Syntax::Template && old.contains("{{"))
                continue;
            std::fill_n(bytes.data() + range.offset, range.length, '*');
            written.push_back(range);
        }
        m_replaced += int(written.size());
        return written;
    }

    /// URLs and what holds some: lengths do not matter there.
    QByteArray line(QByteArray text)
    {
        std::vector<model::MaskedRange> found = secretParameters(text, false);
        const std::vector<model::MaskedRange> tokens = webTokens(text);
        found.insert(found.end(), tokens.begin(), tokens.end());
        found = merged(std::move(found));
        for (auto range = found.rbegin(); range != found.rend(); ++range) {
            const QByteArray old = text.mid(range->offset, range->length);
            if (old == hidden || old.contains("{{"))
                continue;
            text.replace(range->offset, range->length, hidden);
            ++m_replaced;
        }
        return text;
    }

    void headers(model::HeaderFields &fields)
    {
        for (model::HeaderField &field : fields) {
            if (model::isSecretField(field.name))
                field.value = secretValue(field.value);
            else
                field.value = line(field.value);
        }
    }

    QUrl url(const QUrl &before)
    {
        QUrl url = before;
        if (!url.password().isEmpty() && url.password() != QLatin1String(hidden)) {
            url.setPassword(QString::fromLatin1(hidden));
            ++m_replaced;
        }
        const QByteArray encoded = url.toEncoded();
        const QByteArray clean = line(encoded);
        return clean == encoded ? url : QUrl::fromEncoded(clean);
    }

    void text(QString &words, const Secrets &secrets)
    {
        if (const QString clean = masked(words, secrets); clean != QString::fromUtf8(words.toUtf8()))
            words = clean;
        const QByteArray bytes = words.toUtf8();
        const QByteArray clean = line(bytes);
        if (clean != bytes) // a lone surrogate survives in the others
            words = QString::fromUtf8(clean);
    }

private:
    static std::vector<model::MaskedRange> merged(std::vector<model::MaskedRange> ranges)
    {
        std::sort(ranges.begin(), ranges.end(), [](const auto &a, const auto &b) { return a.offset < b.offset; });
        std::vector<model::MaskedRange> apart;
        for (const model::MaskedRange &range : ranges) {
            if (apart.empty() || range.offset > apart.back().offset + apart.back().length)
                apart.push_back(range);
            else
                apart.back().length = std::max(apart.back().length, range.offset + range.length - apart.back().offset);
        }
        return apart;
    }

    QByteArray secretValue(const QByteArray &value)
    {
        const QByteArray trimmed = value.trimmed();
        if (trimmed.isEmpty() || trimmed.contains("{{") || trimmed.endsWith(hidden))
            return value;
        ++m_replaced;
        const qsizetype blank = trimmed.indexOf(' ');
        const QByteArray scheme = trimmed.first(std::max<qsizetype>(blank, 0));
        if (scheme.compare("bearer", Qt::CaseInsensitive) == 0)
            return scheme + ' ' + model::tokenPlaceholder;
        const bool isScheme = model::isToken(scheme) && !scheme.contains('=');
        return isScheme && scheme.size() <= 16 ? scheme + ' ' + hidden : QByteArray(hidden);
    }

    int m_replaced = 0;
};

void addRanges(model::Response &response, const std::vector<model::MaskedRange> &ranges)
{
    response.masked.insert(response.masked.end(), ranges.begin(), ranges.end());
    std::sort(response.masked.begin(), response.masked.end(),
              [](const model::MaskedRange &a, const model::MaskedRange &b) { return a.offset < b.offset; });
}

std::vector<QString *> textsOf(model::Recording &recording)
{
    std::vector<QString *> texts = {&recording.title,
                                    &recording.type,
                                    &recording.run,
                                    &recording.environmentName,
                                    &recording.annotation.note,
                                    &recording.returned.id,
                                    &recording.returned.status,
                                    &recording.returned.progress,
                                    &recording.returned.resourceLocation,
                                    &recording.returned.errorCode,
                                    &recording.returned.errorMessage,
                                    &recording.latest.status,
                                    &recording.latest.progress,
                                    &recording.latest.resourceLocation};
    for (QString &tag : recording.annotation.tags)
        texts.push_back(&tag);
    if (recording.exchange.error)
        texts.push_back(&recording.exchange.error->message);
    if (recording.exchange.response)
        texts.push_back(&recording.exchange.response->completenessReason);
    if (recording.verdict) {
        for (model::Finding &finding : recording.verdict->findings)
            texts.insert(texts.end(), {&finding.pointer, &finding.field, &finding.expected, &finding.actual,
                                       &finding.message, &finding.accepted});
    }
    return texts;
}

} // namespace

model::Recording redacted(model::Recording recording, const Secrets &secrets, int *replaced)
{
    model::Exchange &exchange = recording.exchange;
    exchange.request = masked(std::move(exchange.request), secrets);
    if (exchange.response)
        mask(*exchange.response, secrets);
    recording.expectations = masked(std::move(recording.expectations), secrets);

    Redactor redactor;
    exchange.request.url = redactor.url(exchange.request.url);
    redactor.headers(exchange.request.headers);
    redactor.body(exchange.request.body, isForm(exchange.request.headers));
    if (exchange.response) {
        redactor.headers(exchange.response->headers);
        addRanges(*exchange.response, redactor.body(exchange.response->body, isForm(exchange.response->headers)));
    }
    if (auto &golden = recording.expectations.golden)
        redactor.body(golden->body, false);
    for (QString *text : textsOf(recording))
        redactor.text(*text, secrets);
    if (replaced)
        *replaced += redactor.replaced();
    return recording;
}

QString redacted(const QString &text, const Secrets &secrets)
{
    QString clean = text;
    Redactor().text(clean, secrets);
    return clean;
}

collection::SavedRequest redacted(collection::SavedRequest request, const Secrets &secrets, int *replaced)
{
    const auto withoutTokens = [&secrets](const QByteArray &text) {
        const QString words = QString::fromUtf8(text);
        const QString clean = masked(words, secrets);
        return clean == words ? text : clean.toUtf8();
    };
    Redactor redactor;
    request.target = redactor.line(withoutTokens(request.target));
    for (model::HeaderFields *fields : {&request.headers, &request.off}) {
        model::Request part;
        part.headers = *fields;
        *fields = masked(std::move(part), secrets).headers;
        redactor.headers(*fields);
    }
    model::Request part;
    part.body = request.body;
    request.body = masked(std::move(part), secrets).body;
    redactor.body(request.body, isForm(request.headers), json::Syntax::Template);
    request.expectations = masked(std::move(request.expectations), secrets);
    redactor.text(request.name, secrets);
    for (QByteArrayList *lines : {&request.otherLines, &request.trailer}) {
        for (QByteArray &line : *lines)
            line = redactor.line(withoutTokens(line));
    }
    for (QString &line : request.expectations.checks)
        redactor.text(line, secrets);
    if (replaced)
        *replaced += redactor.replaced();
    return request;
}

} // namespace run
