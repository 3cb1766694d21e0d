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

/// How many bytes at the front of `text` spell `c`; 0 for none.
qsizetype widthOf(QByteArrayView text, char c)
{
    const auto isHex = [&](qsizetype at) {
        bool ok = false;
        return text.sliced(at, 2).toByteArray().toUInt(&ok, 16) == uint(quint8(c)) && ok;
    };
    if (text[0] == '%' && text.size() >= 3 && isHex(1))
        return 3;
    if (text[0] == '\\' && text.size() >= 6 && text.sliced(1, 3) == "u00" && isHex(4))
        return 6;
    if (text[0] == '\\' && text.size() >= 2 && text[1] == c && (c == '/' || c == '"' || c == '\\'))
        return 2;
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

/// Which two bytes a spelling may begin with: a body of a hundred megabytes is looked at byte by byte.
class Starts
{
public:
    explicit Starts(const std::vector<QByteArray> &patterns) : m_pairs(256 * 256, false), m_firsts(256, false)
    {
        for (const char escape : {'%', '\\'}) {
            m_firsts[quint8(escape)] = true;
            for (int second = 0; second < 256; ++second)
                m_pairs[quint8(escape) * 256 + second] = true;
        }
        for (const QByteArray &pattern : patterns) {
            const int first = quint8(pattern[0]);
            m_firsts[size_t(first)] = true;
            for (const char second : {pattern[1], '%', '\\'})
                m_pairs[size_t(first * 256 + quint8(second))] = true;
        }
    }

    bool at(const char *bytes, bool hasSecond) const
    {
        const size_t first = quint8(bytes[0]);
        return hasSecond ? m_pairs[first * 256 + quint8(bytes[1])] : m_firsts[first];
    }

private:
    std::vector<quint8> m_pairs;
    std::vector<quint8> m_firsts;
};

} // namespace

std::vector<model::MaskedRange> maskToken(QByteArray &text, const model::Secret &token)
{
    if (token.reveal().size() < shortestMaskedToken)
        return {};
    const std::vector<QByteArray> patterns = spellings(token.reveal());
    const Starts starts(patterns);

    const QByteArrayView view(text);
    const char *const bytes = view.data();
    std::vector<model::MaskedRange> ranges;
    for (qsizetype at = 0; at < view.size();) {
        if (!starts.at(bytes + at, at + 1 < view.size())) {
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
