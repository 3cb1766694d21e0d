// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "http/redaction.h"

#include <QByteArrayView>

#include <algorithm>

namespace http {

namespace {

/// The characters of a Base64 text that depend on the token alone, when `lead` unknown bytes stand before it.
QByteArray base64Core(const QByteArray &token, int lead, QByteArray::Base64Options alphabet)
{
    const QByteArray bytes = QByteArray(lead, '\0') + token;
    const QByteArray whole = bytes.toBase64(alphabet | QByteArray::OmitTrailingEquals);
    const qsizetype first = (lead * 8 + 5) / 6;
    const qsizetype end = (lead + token.size()) * 8 / 6;
    return whole.sliced(first, end - first);
}

std::vector<QByteArray> spellings(const QByteArray &token)
{
    std::vector<QByteArray> patterns = {token};
    for (int lead = 0; lead < 3; ++lead) {
        patterns.push_back(base64Core(token, lead, QByteArray::Base64Encoding));
        patterns.push_back(base64Core(token, lead, QByteArray::Base64UrlEncoding));
    }
    return patterns;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// What an escape at the front of a text stands for.
struct Escape
{
    quint8 character = 0;
    qsizetype width = 0; ///< bytes; 0: it is none
};

Escape escapeAt(QByteArrayView text)
{
    const auto hex = [&](qsizetype at, qsizetype width) {
        const int high = hexDigit(text[at]);
        const int low = hexDigit(text[at + 1]);
        return high < 0 || low < 0 ? Escape() : Escape{quint8(high * 16 + low), width};
    };
    if (text[0] == '%' && text.size() >= 3)
        return hex(1, 3);
    if (text[0] != '\\' || text.size() < 2)
        return {};
    if (text[1] == 'u' && text.size() >= 6 && text[2] == '0' && text[3] == '0')
        return hex(4, 6);
    return text[1] == '/' || text[1] == '"' || text[1] == '\\' ? Escape{quint8(text[1]), 2} : Escape();
}

/// How many bytes at the front of `text` spell `c`; 0 for none.
qsizetype widthOf(QByteArrayView text, char c)
{
    if (const Escape escape = escapeAt(text); escape.width > 0 && escape.character == quint8(c))
        return escape.width;
    return text[0] == c ? 1 : 0;
}

/// How many bytes at the front of `text` spell `pattern`; a text that breaks off inside it counts.
qsizetype widthOf(QByteArrayView text, QByteArrayView pattern)
{
    if (text.startsWith(pattern))
        return pattern.size();
    constexpr qsizetype longestEscape = 6;
    qsizetype at = 0;
    for (qsizetype matched = 0; matched < pattern.size(); ++matched) {
        const bool enough = matched >= shortestMaskedToken;
        if (at == text.size())
            return enough ? at : 0;
        const QByteArrayView rest = text.sliced(at);
        const qsizetype width = widthOf(rest, pattern[matched]);
        if (width == 0)
            return enough && rest.size() < longestEscape && (rest[0] == '%' || rest[0] == '\\') ? text.size() : 0;
        at += width;
    }
    return at;
}

/// Where a spelling may begin: a body of a hundred megabytes is looked at byte by byte.
class Starts
{
public:
    explicit Starts(const std::vector<QByteArray> &patterns) : m_pairs(256 * 256, false), m_firsts(256, false)
    {
        for (const QByteArray &pattern : patterns) {
            const int first = quint8(pattern[0]);
            m_firsts[size_t(first)] = true;
            for (const char second : {pattern[1], '%', '\\'})
                m_pairs[size_t(first * 256 + quint8(second))] = true;
        }
    }

    bool at(QByteArrayView text) const
    {
        const size_t first = quint8(text[0]);
        if (text.size() > 1 ? m_pairs[first * 256 + quint8(text[1])] : m_firsts[first])
            return true;
        if (first != '%' && first != '\\')
            return false;
        const Escape escape = escapeAt(text);
        return escape.width > 0 && m_firsts[escape.character];
    }

private:
    std::vector<quint8> m_pairs;
    std::vector<quint8> m_firsts;
};

} // namespace

std::vector<model::MaskedRange> maskToken(QByteArray &text, const model::Secret &token)
{
    if (token.reveal().size() < shortestMaskedToken || text.size() < shortestMaskedToken)
        return {};
    const std::vector<QByteArray> patterns = spellings(token.reveal());
    const Starts starts(patterns);

    const QByteArrayView view(text);
    std::vector<model::MaskedRange> ranges;
    for (qsizetype at = 0; at < view.size();) {
        if (!starts.at(view.sliced(at))) {
            ++at;
            continue;
        }
        qsizetype width = 0;
        for (const QByteArray &pattern : patterns)
            width = std::max(width, widthOf(view.sliced(at), pattern));
        if (width > 0)
            ranges.push_back({at, width});
        at += std::max<qsizetype>(width, 1);
    }
    for (const model::MaskedRange &range : ranges)
        std::fill_n(text.data() + range.offset, range.length, '*');
    return ranges;
}

bool holdsToken(QByteArray text, const model::Secret &token)
{
    return !maskToken(text, token).empty();
}

model::HeaderFields withoutToken(model::HeaderFields fields, const model::Secret &token)
{
    if (token.reveal().size() < shortestMaskedToken)
        return fields;
    for (model::HeaderField &field : fields) {
        field.value.replace(token.reveal(), model::tokenPlaceholder);
        maskToken(field.name, token);
        maskToken(field.value, token);
    }
    return fields;
}

model::Request withoutToken(model::Request request, const model::Secret &token)
{
    request.headers = withoutToken(std::move(request.headers), token);
    maskToken(request.method, token);
    maskToken(request.body, token);
    QByteArray url = request.url.toEncoded();
    if (!maskToken(url, token).empty())
        request.url = QUrl::fromEncoded(url);
    return request;
}

} // namespace http
