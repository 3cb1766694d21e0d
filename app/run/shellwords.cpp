// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/shellwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace run {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RequestImporter)
};

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// `$ref` and the system query options of OData: a shell would put nothing in their place.
bool isOData(const QByteArray &name)
{
    static constexpr const char *names[] = {"ref",    "filter",    "select",     "top",    "skip",    "count",
                                            "expand", "orderby",   "search",     "value",  "batch",   "format",
                                            "apply",  "skiptoken", "deltatoken", "levels", "metadata"};
    return std::any_of(std::begin(names), std::end(names), [&](const char *known) { return name == known; });
}

/// What the readers of the three shells share.
class ShellReader
{
public:
    explicit ShellReader(QByteArrayView text) : m_text(text) {}
    virtual ~ShellReader() = default;
    Q_DISABLE_COPY_MOVE(ShellReader)

    model::Result<std::vector<ShellCommand>> read()
    {
        while (m_at < m_text.size() && m_openQuote == 0)
            step();
        endCommand();
        if (m_openQuote != 0)
            return model::failure(Words::tr("Line %1: a quote is not closed.").arg(m_openQuote),
                                  Words::tr("Copy the whole command."));
        return m_commands;
    }

protected:
    virtual void step() = 0;

    bool atEnd() const { return m_at >= m_text.size(); }
    char here() const { return m_text[m_at]; }
    char next() const { return m_at + 1 < m_text.size() ? m_text[m_at + 1] : '\0'; }
    /// The length of the line end that stands there; 0 when there is none.
    qsizetype lineEndAt(qsizetype at) const
    {
        const QByteArrayView rest = m_text.sliced(std::min(at, m_text.size()));
        return rest.startsWith("\r\n") ? 2 : rest.startsWith('\n') ? 1 : 0;
    }

    void add(QByteArrayView bytes)
    {
        if (!m_hasWord)
            m_wordLine = m_line;
        m_word += bytes;
        m_hasWord = true;
    }

    char take()
    {
        if (here() == '\n')
            ++m_line;
        return m_text[m_at++];
    }

    void endWord()
    {
        if (m_hasWord) {
            if (m_command.words.empty())
                m_command.line = m_wordLine;
            m_command.words.push_back(m_word);
        }
        m_word.clear();
        m_hasWord = false;
    }

    void endCommand()
    {
        endWord();
        if (!m_command.words.empty())
            m_commands.push_back(m_command);
        m_command = {};
    }

    void remark(const QString &text)
    {
        if (!m_command.remarks.contains(text))
            m_command.remarks.append(text);
    }

    void failOpen(int line) { m_openQuote = line; }

    /// `$name`, `${name}`, `$(command)` or a plain `$`.
    void dollar()
    {
        if (next() == '(') {
            const qsizetype from = m_at;
            int depth = 0;
            for (++m_at; !atEnd(); ++m_at) {
                depth += here() == '(' ? 1 : here() == ')' ? -1 : 0;
                m_line += here() == '\n' ? 1 : 0;
                if (depth == 0)
                    break;
            }
            m_at = std::min(m_at + 1, m_text.size());
            notRun(m_text.sliced(from, m_at - from));
            return;
        }
        const bool hasBrace = next() == '{';
        qsizetype end = m_at + (hasBrace ? 2 : 1);
        const qsizetype begin = end;
        while (end < m_text.size() &&
               (isNameByte(m_text[end]) || (m_text[end] == ':' && m_text.sliced(begin, end - begin) == "env")))
            ++end;
        QByteArray name = m_text.sliced(begin, end - begin).toByteArray();
        const bool isClosed = !hasBrace || (end < m_text.size() && m_text[end] == '}');
        if (name.isEmpty() || !isClosed || (name[0] >= '0' && name[0] <= '9')) {
            add(m_text.sliced(m_at++, 1));
            return;
        }
        const QByteArray written = m_text.sliced(m_at, end + (hasBrace ? 1 : 0) - m_at).toByteArray();
        m_at = end + (hasBrace ? 1 : 0);
        if (!hasBrace && isOData(name)) {
            remark(Words::tr("A shell would put a variable of its own for $%1; it was taken as it stands.")
                       .arg(QString::fromLatin1(name)));
            add(written);
            return;
        }
        if (name.startsWith("env:"))
            name = name.sliced(4);
        variable(name, written);
    }

    void variable(const QByteArray &name, const QByteArray &written)
    {
        remark(Words::tr("The shell's variable %1 became {{%2}}.")
                   .arg(QString::fromUtf8(written), QString::fromUtf8(name)));
        add(QByteArray("{{" + name + "}}"));
    }

    void notRun(QByteArrayView command)
    {
        add(command);
        remark(Words::tr("The command %1 was not run; its text stands there.")
                   .arg(QString::fromUtf8(command.toByteArray().left(60)).simplified()));
    }

    const QByteArrayView m_text;
    qsizetype m_at = 0;
    int m_line = 1;

private:
    std::vector<ShellCommand> m_commands;
    ShellCommand m_command;
    QByteArray m_word;
    bool m_hasWord = false;
    int m_wordLine = 1;
    int m_openQuote = 0; ///< its line
};

class PosixReader final : public ShellReader
{
public:
    using ShellReader::ShellReader;

private:
    void step() override
    {
        const char c = here();
        if (c == '\\') {
            backslash();
        } else if (c == '\'') {
            single();
        } else if (c == '"') {
            quoted();
        } else if (c == '$' && next() == '\'') {
            ansi();
        } else if (c == '$' && next() == '"') {
            ++m_at;
            quoted();
        } else if (c == '$') {
            m_isWordStart = false;
            return dollar();
        } else if (c == '`') {
            backquoted();
        } else if (c == '#' && m_isWordStart) {
            while (!atEnd() && here() != '\n')
                ++m_at;
            return;
        } else if (c == '>' || c == '<') {
            redirection();
            return;
        } else if (c == ' ' || c == '\t' || c == '\r') {
            ++m_at;
            endWord();
            m_isWordStart = true;
            return;
        } else if (c == '\n' || c == ';' || c == '&' || c == '|') {
            endCommand();
            take();
            m_isWordStart = true;
            return;
        } else {
            add(m_text.sliced(m_at++, 1));
        }
        m_isWordStart = false;
    }

    void backslash()
    {
        ++m_at;
        if (const qsizetype end = lineEndAt(m_at)) {
            m_at += end;
            ++m_line;
        } else if (!atEnd()) {
            add(m_text.sliced(m_at, 1));
            take();
        }
    }

    void single()
    {
        const int line = m_line;
        add({});
        for (++m_at; !atEnd() && here() != '\''; take())
            add(m_text.sliced(m_at, 1));
        if (atEnd())
            return failOpen(line);
        ++m_at;
    }

    void quoted()
    {
        const int line = m_line;
        add({});
        for (++m_at; !atEnd() && here() != '"';) {
            if (here() == '\\' && lineEndAt(m_at + 1) > 0) {
                m_at += 1 + lineEndAt(m_at + 1);
                ++m_line;
            } else if (here() == '\\' && QByteArrayView("$`\"\\").contains(next()) && next() != '\0') {
                add(m_text.sliced(m_at + 1, 1));
                m_at += 2;
            } else if (here() == '$') {
                dollar();
            } else if (here() == '`') {
                backquoted();
            } else {
                add(m_text.sliced(m_at, 1));
                take();
            }
        }
        if (atEnd())
            return failOpen(line);
        ++m_at;
    }

    void backquoted()
    {
        const qsizetype from = m_at;
        for (++m_at; !atEnd() && here() != '`'; take()) {
            if (here() == '\\' && m_at + 1 < m_text.size())
                take();
        }
        if (atEnd())
            return failOpen(m_line);
        ++m_at;
        notRun(m_text.sliced(from, m_at - from));
    }

    /// `$'…'`, as bash has it.
    void ansi()
    {
        const int line = m_line;
        add({});
        for (m_at += 2; !atEnd() && here() != '\'';) {
            if (here() != '\\' || m_at + 1 >= m_text.size()) {
                add(m_text.sliced(m_at, 1));
                take();
                continue;
            }
            ++m_at;
            escape();
        }
        if (atEnd())
            return failOpen(line);
        ++m_at;
    }

    void escape()
    {
        static constexpr std::pair<char, char> plain[] = {{'n', '\n'}, {'r', '\r'}, {'t', '\t'},
                                                          {'a', '\a'}, {'b', '\b'}, {'e', 27},
                                                          {'E', 27},   {'f', '\f'}, {'v', '\v'}};
        const char c = take();
        const auto *const known =
            std::find_if(std::begin(plain), std::end(plain), [c](const auto &one) { return one.first == c; });
        if (known != std::end(plain))
            return add(QByteArray(1, known->second));
        if (c == 'x')
            return addByte(number(2, 16));
        if (c == 'u' || c == 'U') {
            const char32_t point = char32_t(number(c == 'u' ? 4 : 8, 16));
            return add(QString::fromUcs4(&point, 1).toUtf8());
        }
        if (c >= '0' && c <= '7') {
            --m_at;
            return addByte(number(3, 8));
        }
        if (c != '\\' && c != '\'' && c != '"' && c != '?')
            add("\\");
        add(QByteArray(1, c));
    }

    void addByte(uint byte) { add(QByteArray(1, char(byte))); }

    uint number(int digits, int base)
    {
        const qsizetype from = m_at;
        bool isNumber = true;
        while (m_at < m_text.size() && m_at - from < digits && isNumber) {
            m_text.sliced(m_at, 1).toByteArray().toUInt(&isNumber, base);
            m_at += isNumber ? 1 : 0;
        }
        return m_text.sliced(from, m_at - from).toByteArray().toUInt(nullptr, base);
    }

    /// `> file`, `2>&1`, `< file`, `<<< text`: goes with the word behind it.
    void redirection()
    {
        endWord();
        const qsizetype from = m_at;
        while (!atEnd() && QByteArrayView("<>&|-").contains(here()))
            ++m_at;
        while (!atEnd() && (here() == ' ' || here() == '\t'))
            ++m_at;
        while (!atEnd() && !QByteArrayView(" \t\r\n;|").contains(here()))
            ++m_at;
        remark(Words::tr("%1: nothing is read from there or written to it.")
                   .arg(QString::fromUtf8(m_text.sliced(from, m_at - from).toByteArray())));
    }

    bool m_isWordStart = true;
};

class PowerShellReader final : public ShellReader
{
public:
    using ShellReader::ShellReader;

private:
    void step() override
    {
        const char c = here();
        if (c == '`') {
            ++m_at;
            if (const qsizetype end = lineEndAt(m_at)) {
                m_at += end;
                ++m_line;
            } else if (!atEnd()) {
                add(m_text.sliced(m_at, 1));
                take();
            }
        } else if (c == '@' && (next() == '\'' || next() == '"') && lineEndAt(m_at + 2) > 0) {
            hereString(next());
        } else if (c == '\'') {
            single();
        } else if (c == '"') {
            quoted();
        } else if (c == '$') {
            dollar();
        } else if (c == ' ' || c == '\t' || c == '\r') {
            ++m_at;
            endWord();
        } else if (c == '\n' || c == ';' || c == '|') {
            endCommand();
            take();
        } else if (c == '#') {
            while (!atEnd() && here() != '\n')
                ++m_at;
        } else {
            add(m_text.sliced(m_at++, 1));
        }
    }

    /// Windows PowerShell hands a program its quotes only with a backslash in front.
    void addUnescaped()
    {
        if (here() == '\\' && next() == '"')
            ++m_at;
        add(m_text.sliced(m_at, 1));
        take();
    }

    void single()
    {
        const int line = m_line;
        add({});
        for (++m_at; !atEnd(); addUnescaped()) {
            if (here() != '\'')
                continue;
            if (next() != '\'')
                break;
            ++m_at;
        }
        if (atEnd())
            return failOpen(line);
        ++m_at;
    }

    void quoted()
    {
        const int line = m_line;
        add({});
        for (++m_at; !atEnd();) {
            if (here() == '"' && next() != '"')
                break;
            if (here() == '"') {
                m_at += 2;
                add("\"");
            } else if (here() == '`' && m_at + 1 < m_text.size()) {
                ++m_at;
                escape();
            } else if (here() == '\\' && (next() == '`' || next() == '"')) {
                ++m_at; // the backslash is for the program's own reading
            } else if (here() == '$') {
                dollar();
            } else {
                add(m_text.sliced(m_at, 1));
                take();
            }
        }
        if (atEnd())
            return failOpen(line);
        ++m_at;
    }

    void escape()
    {
        const char c = take();
        const char known = c == 'n' ? '\n' : c == 'r' ? '\r' : c == 't' ? '\t' : c;
        add(QByteArray(1, known));
    }

    void hereString(char quote)
    {
        const int line = m_line;
        m_at += 2;
        const qsizetype from = m_at + lineEndAt(m_at);
        const QByteArray end = QByteArray("\n") + quote + '@';
        const qsizetype to = m_text.indexOf(end, m_at);
        if (to < 0) {
            m_at = m_text.size();
            return failOpen(line);
        }
        QByteArrayView inside = to > from ? m_text.sliced(from, to - from) : QByteArrayView();
        if (inside.endsWith('\r'))
            inside = inside.chopped(1);
        add(inside);
        m_line += int(m_text.sliced(m_at, to - m_at).toByteArray().count('\n')) + 1;
        m_at = to + end.size();
    }
};

/// First what cmd does to a line, then what the program does to cut it into words.
class CmdReader final : public ShellReader
{
public:
    using ShellReader::ShellReader;

private:
    void step() override
    {
        if (here() == '^' && !m_inCmdQuotes) {
            ++m_at;
            if (const qsizetype end = lineEndAt(m_at)) {
                m_at += end;
                ++m_line;
                if (const qsizetype more = lineEndAt(m_at)) { // a line end that means itself
                    m_at += more;
                    ++m_line;
                    argument('\n');
                }
            } else if (!atEnd()) {
                argument(take());
            }
            return;
        }
        const char c = here();
        if (c == '"')
            m_inCmdQuotes = !m_inCmdQuotes;
        if (c == '%' && percent())
            return;
        if (!m_inCmdQuotes && (c == '&' || c == '|' || c == '\n')) {
            endArgument();
            if (m_inQuotes)
                failOpen(m_quoteLine);
            endCommand();
            take();
            return;
        }
        if (c == '\r' && next() == '\n') {
            ++m_at;
            return;
        }
        argument(take());
        if (atEnd()) {
            endArgument();
            if (m_inQuotes)
                failOpen(m_quoteLine);
        }
    }

    /// `%name%`; a percent-encoded byte is none.
    bool percent()
    {
        qsizetype end = m_at + 1;
        while (end < m_text.size() && isNameByte(m_text[end]))
            ++end;
        const QByteArray name = m_text.sliced(m_at + 1, end - m_at - 1).toByteArray();
        static const QRegularExpression encoded(QStringLiteral("^[0-9A-Fa-f]{2}"));
        if (name.isEmpty() || end >= m_text.size() || m_text[end] != '%' ||
            encoded.match(QString::fromLatin1(name)).hasMatch())
            return false;
        endBackslashes();
        variable(name, '%' + name + '%');
        m_at = end + 1;
        return true;
    }

    void argument(char c)
    {
        if (c == '\\') {
            ++m_backslashes;
            return;
        }
        if (c == '"') {
            add(QByteArray(m_backslashes / 2, '\\'));
            const bool isLiteral = m_backslashes % 2 == 1;
            m_backslashes = 0;
            if (isLiteral) {
                add("\"");
            } else if (m_wasQuoteEnd) {
                add("\""); // two of them inside quotes
                m_inQuotes = true;
                m_wasQuoteEnd = false;
            } else {
                m_wasQuoteEnd = m_inQuotes;
                m_inQuotes = !m_inQuotes;
                m_quoteLine = m_line;
                add({});
            }
            return;
        }
        endBackslashes();
        m_wasQuoteEnd = false;
        if (!m_inQuotes && (c == ' ' || c == '\t' || c == '\n'))
            endWord();
        else
            add(QByteArray(1, c));
    }

    void endBackslashes()
    {
        if (m_backslashes > 0)
            add(QByteArray(m_backslashes, '\\'));
        m_backslashes = 0;
    }

    void endArgument()
    {
        endBackslashes();
        m_wasQuoteEnd = false;
    }

    bool m_inCmdQuotes = false;
    bool m_inQuotes = false;
    bool m_wasQuoteEnd = false;
    int m_backslashes = 0;
    int m_quoteLine = 1;
};

} // namespace

Shell shellOf(QByteArrayView text)
{
    const QString words = QString::fromUtf8(text.first(std::min(text.size(), qsizetype(1) << 20)));
    static const QRegularExpression caret(QStringLiteral("\\^(\\r?\\n|\"|[{}&\\\\^])|[^\\s=]\"\"[^\\s\"]"));
    static const QRegularExpression backquote(QStringLiteral("`\\r?\\n|`\"|@['\"]\\r?\\n|\\$env:"));
    static const QRegularExpression posix(QStringLiteral("\\\\\\r?\\n"));
    if (backquote.match(words).hasMatch() && !posix.match(words).hasMatch())
        return Shell::PowerShell;
    return caret.match(words).hasMatch() && !posix.match(words).hasMatch() ? Shell::Cmd : Shell::Posix;
}

model::Result<std::vector<ShellCommand>> shellCommands(QByteArrayView text, Shell shell)
{
    switch (shell) {
    case Shell::Cmd:
        return CmdReader(text).read();
    case Shell::PowerShell:
        return PowerShellReader(text).read();
    case Shell::Posix:
        break;
    }
    return PosixReader(text).read();
}

} // namespace run
