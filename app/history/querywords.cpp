// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/querywords.h"

#include <QCoreApplication>

#include <algorithm>

namespace history {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HistoryQuery)
};

class Splitter final
{
public:
    explicit Splitter(QStringView text) : m_text(text) {}

    QueryWords split(qsizetype most)
    {
        while (skipBlanks() && qsizetype(m_found.words.size()) < most)
            takeWord();
        return std::move(m_found);
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    bool atBlank() const { return atEnd() || m_text[m_at].isSpace(); }
    bool isAt(char16_t character) const { return !atEnd() && m_text[m_at] == character; }

    bool skipBlanks()
    {
        while (!atEnd() && m_text[m_at].isSpace())
            ++m_at;
        return !atEnd();
    }

    void skipToBlank()
    {
        while (!atBlank())
            ++m_at;
    }

    void problem(qsizetype at, const QString &what, const QString &remedy)
    {
        m_found.problems.push_back({at, m_at - at, what, remedy});
        m_found.words.back().broken = true;
    }

    void takeWord()
    {
        QueryWord &word = m_found.words.emplace_back();
        word.at = m_at;
        if (isAt(u'-') && m_at + 1 < m_text.size() && !m_text[m_at + 1].isSpace()) {
            word.negated = true;
            ++m_at;
        }
        if (takeName(word))
            takeList(word);
        else
            takeText(word);
        word.length = m_at - word.at;
    }

    /// Letters and a colon. Two slashes behind it make it a URL.
    bool takeName(QueryWord &word)
    {
        qsizetype end = m_at;
        while (end < m_text.size() && m_text[end].unicode() < 128 && m_text[end].isLetter())
            ++end;
        if (end == m_at || end >= m_text.size() || m_text[end] != u':' || m_text.sliced(end + 1).startsWith(u"//"))
            return false;
        word.name = m_text.sliced(m_at, end - m_at).toString().toLower();
        m_at = end + 1;
        return true;
    }

    void takeList(QueryWord &word)
    {
        do {
            QueryValue value;
            value.at = m_at;
            if (isAt(u'"')) {
                if (!takeQuoted(value))
                    return;
            } else {
                while (!atBlank() && !isAt(u','))
                    ++m_at;
                value.text = m_text.sliced(value.at, m_at - value.at).toString();
            }
            value.length = m_at - value.at;
            word.values.push_back(std::move(value));
            if (!atBlank() && !isAt(u',')) {
                sticks();
                return;
            }
        } while (isAt(u',') && ++m_at);
    }

    void takeText(QueryWord &word)
    {
        QueryValue value;
        value.at = m_at;
        const bool isQuoted = isAt(u'"');
        if (isQuoted && !takeQuoted(value)) {
            word.values.push_back(value);
            return;
        }
        if (!atBlank()) {
            const QStringView quoted = m_text.sliced(value.at, m_at - value.at);
            const bool holdsBlank =
                std::any_of(quoted.begin(), quoted.end(), [](QChar character) { return character.isSpace(); });
            if (holdsBlank) {
                sticks();
            } else {
                skipToBlank();
                value.isQuoted = false;
                value.text = m_text.sliced(value.at, m_at - value.at).toString();
            }
        }
        value.length = m_at - value.at;
        word.values.push_back(std::move(value));
    }

    /// False when the quote is not closed; then everything is taken.
    bool takeQuoted(QueryValue &value)
    {
        value.isQuoted = true;
        const qsizetype from = m_at++;
        while (!atEnd()) {
            if (!isAt(u'"')) {
                value.text += m_text[m_at++];
                continue;
            }
            ++m_at;
            if (!isAt(u'"'))
                return true;
            value.text += m_text[m_at++];
        }
        value.length = m_at - from;
        problem(from, Words::tr("This quote is not closed."), Words::tr("Write a second \" behind the text."));
        return false;
    }

    void sticks()
    {
        const qsizetype from = m_at;
        skipToBlank();
        problem(from, Words::tr("This sticks to the closing quote."),
                Words::tr("Write a blank before it; a quote inside quotes is written twice."));
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QueryWords m_found;
};

} // namespace

QueryWords splitQuery(QStringView text, qsizetype most)
{
    return Splitter(text).split(most);
}

QString quotedValue(const QString &text, bool inList)
{
    const auto needsQuotes = [inList](QChar character) {
        return character.isSpace() || character == u'"' || (inList && character == u',');
    };
    bool isPlain = !text.isEmpty() && std::none_of(text.begin(), text.end(), needsQuotes);
    if (isPlain && !inList) { // free text must not be taken for something else
        const QueryWords read = splitQuery(text, 2);
        isPlain = read.words.size() == 1 && read.words.front().name.isEmpty() && !read.words.front().negated;
    }
    return isPlain ? text : QString(u'"' + QString(text).replace(u'"', QLatin1String("\"\"")) + u'"');
}

} // namespace history
