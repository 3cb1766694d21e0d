// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "json/scanner.h"

#include "json/document.h"
#include "json/plainrun.h"

#include <QCoreApplication>

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

/// An explicit stack instead of recursion: the depth of a hostile text must not be the depth of ours. The place in the
/// text goes through arguments and results, so that the compiler keeps it in a register; nullptr stands for a failure.
class Scanner
{
    Q_DECLARE_TR_FUNCTIONS(json)

public:
    Scanner(Index &index, Reading *reading)
        : m_index(index),
          m_reading(reading),
          m_begin(index.text.constData()),
          m_end(m_begin + index.text.size()),
          m_look(reading ? m_begin : m_end + 1)
    {}

    void run()
    {
        if (m_index.text.size() > largest) {
            fail(m_begin, tr("the text is larger than 1 GiB"));
            return;
        }
        const char *at = behindSpace(m_index.text.startsWith("\xEF\xBB\xBF") ? m_begin + 3 : m_begin);
        if (at == m_end) {
            fail(at, tr("the text is empty"));
            return;
        }
        m_index.tokens.reserve(size_t(m_index.text.size() / bytesPerToken));
        do {
            m_afterValue = false;
            at = value(at);
            m_afterValue = at != nullptr;
            if (at)
                at = behindValue(at);
        } while (at && !m_done);
        m_index.tokens.squeeze();
    }

    /// After a failure: the text up to the last place where closing what is open makes it JSON, closed.
    QByteArray completed() const
    {
        if (!m_whole)
            return {};
        QByteArray text(m_begin, m_whole - m_begin);
        for (auto open = m_closers.crbegin(); open != m_closers.crend(); ++open)
            text += *open;
        return text;
    }

private:
    /// Reads a scalar, or opens containers up to the first scalar in them; gives the place behind it.
    const char *value(const char *at)
    {
        for (;;) {
            if (Q_UNLIKELY(at >= m_look) && !goesOn(at))
                return nullptr;
            if (at == m_end)
                return fail(at, tr("the text ends where a value should stand"));
            switch (*at) {
            case '{':
                if (m_index.syntax == Syntax::Template && at + 1 != m_end && at[1] == '{')
                    return placeholder(at);
                open(at);
                m_inObject = true;
                m_whole = at + 1;
                at = behindSpace(at + 1);
                if (at != m_end && *at == '}')
                    return close(at);
                at = key(at);
                if (!at)
                    return nullptr;
                break;
            case '[':
                open(at);
                m_inObject = false;
                m_whole = at + 1;
                at = behindSpace(at + 1);
                if (at != m_end && *at == ']')
                    return close(at);
                break;
            case '"':
                push(at);
                return string(at);
            case 't':
                return word(at, "true");
            case 'f':
                return word(at, "false");
            case 'n':
                return word(at, "null");
            default:
                return number(at);
            }
        }
    }

    /// Reads what follows a value up to the begin of the next one. Sets m_done behind the outermost value.
    const char *behindValue(const char *at)
    {
        for (;;) {
            if (m_open.empty()) {
                m_done = true;
                m_whole = at;
                at = behindSpace(at);
                return at == m_end ? at : fail(at, tr("text behind the end of the value"));
            }
            if (at != m_end && isSpace(*at))
                at = behindSpace(at);
            if (at == m_end)
                return fail(at,
                            m_inObject ? tr("the text ends inside an object") : tr("the text ends inside an array"));
            if (*at == ',') {
                m_whole = at;
                m_afterValue = false;
                at = behindSpace(at + 1);
                return m_inObject ? key(at) : at;
            }
            if (*at != (m_inObject ? '}' : ']'))
                return fail(at,
                            m_inObject ? tr("a comma or } should stand here") : tr("a comma or ] should stand here"));
            at = close(at);
        }
    }

    void open(const char *at)
    {
        m_open.push_back(quint32(m_index.tokens.size()));
        push(at);
        m_index.tokens.push_back(Tokens::linkBit);
    }

    const char *close(const char *at)
    {
        push(at);
        m_index.tokens[m_open.back() + 1] = quint32(m_index.tokens.size()) | Tokens::linkBit;
        m_open.pop_back();
        m_inObject = !m_open.empty() && m_begin[m_index.tokens[m_open.back()]] == '{';
        return at + 1;
    }

    const char *placeholder(const char *at)
    {
        push(at);
        at += 2;
        while (at != m_end && !QByteArrayView("{}\"\r\n").contains(*at)) {
            const int length = utf8Length(at, m_end);
            if (length == 0)
                return notUtf8(at);
            at += length;
        }
        if (m_end - at < 2 || at[0] != '}' || at[1] != '}')
            return fail(at, tr("a variable ends with }}"));
        return at + 2;
    }

    const char *key(const char *at)
    {
        if (at == m_end || *at != '"')
            return fail(at, tr("a member name in double quotes should stand here"));
        push(at);
        at = string(at);
        if (!at)
            return nullptr;
        at = behindSpace(at);
        if (at == m_end || *at != ':')
            return fail(at, tr("a colon should stand behind the member name"));
        return behindSpace(at + 1);
    }

    const char *string(const char *at)
    {
        ++at;
        for (;;) {
            at = plainEnd(at, m_end);
            if (at == m_end)
                return fail(at, tr("the text ends inside a string"));
            const quint8 c = quint8(*at);
            if (c == '"')
                return at + 1;
            if (c < 0x20)
                return fail(at, tr("a control character inside a string must be escaped"));
            if (c == '\\') {
                at = escape(at);
                if (!at)
                    return nullptr;
                continue;
            }
            const int length = utf8Length(at, m_end);
            if (length == 0)
                return notUtf8(at);
            at += length;
        }
    }

    const char *escape(const char *at)
    {
        ++at;
        if (at == m_end)
            return fail(at, tr("the text ends inside a string"));
        if (*at != 'u') {
            if (!QByteArrayView("\"\\/bfnrt").contains(*at))
                return fail(at, tr("this is not an escape JSON knows"));
            return at + 1;
        }
        ++at;
        for (int i = 0; i < 4; ++i, ++at) {
            if (at == m_end || !isHex(*at))
                return fail(at, tr("\\u needs four hexadecimal digits"));
        }
        return at;
    }

    const char *word(const char *at, const char *text)
    {
        push(at);
        for (; *text; ++text, ++at) {
            if (at == m_end || *at != *text)
                return fail(at, tr("this is not a JSON value"));
        }
        return at;
    }

    const char *number(const char *at)
    {
        push(at);
        if (at != m_end && *at == '-')
            ++at;
        if (at == m_end || !isDigit(*at))
            return fail(at, tr("this is not a JSON value"));
        if (*at == '0') {
            ++at;
            if (at != m_end && isDigit(*at))
                return fail(at, tr("a number must not start with 0"));
        } else {
            at = behindDigits(at);
        }
        if (at != m_end && *at == '.') {
            const char *first = at + 1;
            at = behindDigits(first);
            if (at == first)
                return fail(at, tr("digits should stand behind the decimal point"));
        }
        if (at != m_end && (*at == 'e' || *at == 'E')) {
            ++at;
            if (at != m_end && (*at == '+' || *at == '-'))
                ++at;
            const char *first = at;
            at = behindDigits(first);
            if (at == first)
                return fail(at, tr("digits should stand in the exponent"));
        }
        return at;
    }

    const char *behindDigits(const char *at) const
    {
        while (at != m_end && isDigit(*at))
            ++at;
        return at;
    }

    const char *behindSpace(const char *at) const
    {
        while (at != m_end && isSpace(*at))
            ++at;
        return at;
    }

    void push(const char *at) { m_index.tokens.push_back(quint32(at - m_begin)); }

    /// Tells how far it came, and asks whether to go on.
    bool goesOn(const char *at)
    {
        m_reading->done.store(at - m_begin, std::memory_order_relaxed);
        m_look = m_end - at > lookEvery ? at + lookEvery : m_end + 1;
        return !m_reading->cancelled.load(std::memory_order_relaxed) || fail(at, tr("reading was cancelled"));
    }

    const char *notUtf8(const char *at)
    {
        return fail(at, tr("byte 0x%1 is not valid UTF-8").arg(quint8(*at), 2, 16, QLatin1Char('0')));
    }

    const char *fail(const char *at, const QString &reason)
    {
        m_index.error = placeOf(m_index.text, at - m_begin, reason);
        if (m_afterValue && !m_done)
            m_whole = at;
        for (const quint32 open : m_open)
            m_closers += m_begin[m_index.tokens[open]] == '{' ? '}' : ']';
        m_index.tokens.clear();
        return nullptr;
    }

    static constexpr qsizetype largest = qsizetype(1) << 30; ///< bytes; three entries for "[]" stay below the link bit
    static constexpr qsizetype lookEvery = 1 << 20;          ///< bytes
    static constexpr qsizetype bytesPerToken = 8; ///< seldom fewer; what is reserved too much is never touched

    Index &m_index;
    Reading *m_reading;
    const char *m_begin;
    const char *m_end;
    const char *m_look;
    const char *m_whole = nullptr; ///< closing the open containers here makes the text JSON
    std::vector<quint32> m_open;   ///< tokens of the containers around the cursor
    QByteArray m_closers;          ///< their closing brackets, after a failure
    bool m_inObject = false;
    bool m_afterValue = false;
    bool m_done = false;
};

} // namespace

void scan(Index &index, Reading *reading)
{
    Scanner(index, reading).run();
}

QByteArray completedPrefix(const QByteArray &text)
{
    Index index;
    index.text = text;
    Scanner scanner(index, nullptr);
    scanner.run();
    return index.error ? scanner.completed() : text;
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
    const char *const last = text.data() + text.size();
    for (++at;; ++at) {
        at = plainEnd(text.data() + at, last) - text.data();
        if (text[at] == '"')
            return at + 1;
        if (text[at] == '\\')
            ++at;
    }
}

} // namespace json::detail
