// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "json/scanner.h"

#include "json/document.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <limits>

namespace json::detail {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Length of the well-formed UTF-8 sequence at `p` (Unicode 15, table 3-7), 0 if there is none.
int utf8Length(const char *p, const char *end)
{
    const auto byte = [&](int i) { return p + i < end ? quint8(p[i]) : 0; };
    const auto inside = [&](int i, quint8 low, quint8 high) { return byte(i) >= low && byte(i) <= high; };
    const quint8 lead = byte(0);
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return inside(1, 0x80, 0xBF) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const quint8 low = lead == 0xE0 ? 0xA0 : 0x80;
        const quint8 high = lead == 0xED ? 0x9F : 0xBF;
        return inside(1, low, high) && inside(2, 0x80, 0xBF) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const quint8 low = lead == 0xF0 ? 0x90 : 0x80;
        const quint8 high = lead == 0xF4 ? 0x8F : 0xBF;
        return inside(1, low, high) && inside(2, 0x80, 0xBF) && inside(3, 0x80, 0xBF) ? 4 : 0;
    }
    return 0;
}

/// QString::fromUtf8() takes U+FEFF at the start for a byte order mark and drops it; inside a text it is a character.
QString decoded(QByteArrayView bytes)
{
    if (!bytes.startsWith("\xEF\xBB\xBF"))
        return QString::fromUtf8(bytes);
    return QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom)(bytes);
}

/// An explicit stack instead of recursion: the depth of a hostile text must not be the depth of ours.
class Scanner
{
    Q_DECLARE_TR_FUNCTIONS(json)

public:
    explicit Scanner(Index &index) : m_index(index), m_begin(index.text.constData()), m_end(m_begin + index.text.size())
    {
        m_at = m_begin;
    }

    void run()
    {
        if (m_index.text.size() > std::numeric_limits<quint32>::max() - 1) {
            fail(tr("the text is larger than 4 GiB"));
            return;
        }
        if (m_index.text.startsWith("\xEF\xBB\xBF"))
            m_at += 3;
        skipSpace();
        if (m_at == m_end)
            fail(tr("the text is empty"));
        while (!m_failed && step()) {
        }
        if (!m_failed) {
            skipSpace();
            if (m_at != m_end)
                fail(tr("text behind the end of the value"));
        }
        m_index.tokens.shrink_to_fit();
    }

private:
    /// Reads one value, or what may follow one; false when the outermost value is complete.
    bool step() { return m_afterValue ? afterValue() : value(); }

    bool value()
    {
        skipSpace();
        if (m_at == m_end)
            return fail(tr("the text ends where a value should stand"));
        switch (*m_at) {
        case '{':
            if (m_index.syntax == Syntax::Template && m_at + 1 != m_end && m_at[1] == '{')
                return placeholder() && scalarDone();
            return openContainer();
        case '[':
            return openContainer();
        case '"':
            return string() && scalarDone();
        case 't':
            return word("true") && scalarDone();
        case 'f':
            return word("false") && scalarDone();
        case 'n':
            return word("null") && scalarDone();
        default:
            return number() && scalarDone();
        }
    }

    bool placeholder()
    {
        push();
        m_at += 2;
        while (m_at != m_end && !QByteArrayView("{}\"\r\n").contains(*m_at)) {
            const int length = utf8Length(m_at, m_end);
            if (length == 0)
                return fail(tr("byte 0x%1 is not valid UTF-8").arg(quint8(*m_at), 2, 16, QLatin1Char('0')));
            m_at += length;
        }
        if (m_end - m_at < 2 || m_at[0] != '}' || m_at[1] != '}')
            return fail(tr("a variable ends with }}"));
        m_at += 2;
        return true;
    }

    bool openContainer()
    {
        const char close = *m_at == '{' ? '}' : ']';
        m_open.push_back(push());
        ++m_at;
        skipSpace();
        if (m_at != m_end && *m_at == close)
            return closeContainer();
        return close == ']' || key();
    }

    bool closeContainer()
    {
        push();
        ++m_at;
        m_index.tokens[m_open.back()].next = quint32(m_index.tokens.size());
        m_open.pop_back();
        return scalarDone();
    }

    bool scalarDone()
    {
        m_afterValue = true;
        return !m_open.empty();
    }

    bool afterValue()
    {
        const bool object = m_begin[m_index.tokens[m_open.back()].begin] == '{';
        skipSpace();
        if (m_at == m_end)
            return fail(object ? tr("the text ends inside an object") : tr("the text ends inside an array"));
        if (*m_at == (object ? '}' : ']'))
            return closeContainer();
        if (*m_at != ',')
            return fail(object ? tr("a comma or } should stand here") : tr("a comma or ] should stand here"));
        ++m_at;
        m_afterValue = false;
        return !object || key();
    }

    bool key()
    {
        skipSpace();
        if (m_at == m_end || *m_at != '"')
            return fail(tr("a member name in double quotes should stand here"));
        if (!string())
            return false;
        skipSpace();
        if (m_at == m_end || *m_at != ':')
            return fail(tr("a colon should stand behind the member name"));
        ++m_at;
        m_afterValue = false;
        return true;
    }

    bool string()
    {
        push();
        ++m_at;
        while (m_at != m_end) {
            const quint8 c = quint8(*m_at);
            if (c == '"') {
                ++m_at;
                return true;
            }
            if (c < 0x20)
                return fail(tr("a control character inside a string must be escaped"));
            if (c == '\\') {
                if (!escape())
                    return false;
                continue;
            }
            const int length = utf8Length(m_at, m_end);
            if (length == 0)
                return fail(tr("byte 0x%1 is not valid UTF-8").arg(c, 2, 16, QLatin1Char('0')));
            m_at += length;
        }
        return fail(tr("the text ends inside a string"));
    }

    bool escape()
    {
        ++m_at;
        if (m_at == m_end)
            return fail(tr("the text ends inside a string"));
        if (*m_at != 'u') {
            if (!QByteArrayView("\"\\/bfnrt").contains(*m_at))
                return fail(tr("this is not an escape JSON knows"));
            ++m_at;
            return true;
        }
        ++m_at;
        for (int i = 0; i < 4; ++i, ++m_at) {
            if (m_at == m_end || !isHex(*m_at))
                return fail(tr("\\u needs four hexadecimal digits"));
        }
        return true;
    }

    bool word(const char *text)
    {
        push();
        for (; *text; ++text, ++m_at) {
            if (m_at == m_end || *m_at != *text)
                return fail(tr("this is not a JSON value"));
        }
        return true;
    }

    bool number()
    {
        push();
        if (m_at != m_end && *m_at == '-')
            ++m_at;
        if (m_at == m_end || !isDigit(*m_at))
            return fail(tr("this is not a JSON value"));
        if (*m_at == '0') {
            ++m_at;
            if (m_at != m_end && isDigit(*m_at))
                return fail(tr("a number must not start with 0"));
        } else {
            digits();
        }
        if (m_at != m_end && *m_at == '.') {
            ++m_at;
            if (!digits())
                return fail(tr("digits should stand behind the decimal point"));
        }
        if (m_at != m_end && (*m_at == 'e' || *m_at == 'E')) {
            ++m_at;
            if (m_at != m_end && (*m_at == '+' || *m_at == '-'))
                ++m_at;
            if (!digits())
                return fail(tr("digits should stand in the exponent"));
        }
        return true;
    }

    bool digits()
    {
        const char *first = m_at;
        while (m_at != m_end && isDigit(*m_at))
            ++m_at;
        return m_at != first;
    }

    void skipSpace()
    {
        while (m_at != m_end && isSpace(*m_at))
            ++m_at;
    }

    quint32 push()
    {
        const auto index = quint32(m_index.tokens.size());
        m_index.tokens.push_back({quint32(m_at - m_begin), index + 1});
        return index;
    }

    bool fail(const QString &reason)
    {
        m_failed = true;
        m_index.error = placeOf(m_index.text, m_at - m_begin, reason);
        m_index.tokens.clear();
        return false;
    }

    Index &m_index;
    const char *m_begin;
    const char *m_end;
    const char *m_at;
    std::vector<quint32> m_open; ///< tokens of the containers around the cursor
    bool m_afterValue = false;
    bool m_failed = false;
};

} // namespace

void scan(Index &index)
{
    Scanner(index).run();
}

qsizetype scalarEnd(QByteArrayView text, qsizetype begin)
{
    qsizetype at = begin;
    if (text[at] == '{')
        return text.indexOf("}}", begin) + 2;
    if (text[at] != '"') {
        while (at < text.size() && !isSpace(text[at]) && text[at] != ',' && text[at] != '}' && text[at] != ']')
            ++at;
        return at;
    }
    for (++at; text[at] != '"'; ++at) {
        if (text[at] == '\\')
            ++at;
    }
    return at + 1;
}

QString unescape(QByteArrayView raw)
{
    const QByteArrayView inner = raw.sliced(1, raw.size() - 2);
    if (!inner.contains('\\'))
        return decoded(inner);
    QString text;
    text.reserve(inner.size());
    qsizetype plain = 0;
    for (qsizetype at = 0; at < inner.size();) {
        if (inner[at] != '\\') {
            ++at;
            continue;
        }
        text += decoded(inner.sliced(plain, at - plain));
        switch (const char kind = inner[at + 1]; kind) {
        case 'u':
            text += QChar(inner.sliced(at + 2, 4).toUShort(nullptr, 16));
            at += 4;
            break;
        case 'b':
            text += u'\b';
            break;
        case 'f':
            text += u'\f';
            break;
        case 'n':
            text += u'\n';
            break;
        case 'r':
            text += u'\r';
            break;
        case 't':
            text += u'\t';
            break;
        default:
            text += QLatin1Char(kind);
        }
        at += 2;
        plain = at;
    }
    text += decoded(inner.sliced(plain));
    return text;
}

} // namespace json::detail
