// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "collection/httpexpectations.h"
#include "collection/httpfile.h"
#include "collection/httplines.h"

#include "model/exchange.h"
#include "model/limits.h"
#include "json/write.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace collection {

namespace {

using model::Severity;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HttpFile)
};

struct Line
{
    QByteArrayView raw; ///< without the line feed, with a carriage return
    int number;

    QByteArrayView text() const { return raw.endsWith('\r') ? raw.chopped(1) : raw; }
};

std::vector<Line> linesOf(QByteArrayView bytes)
{
    std::vector<Line> result;
    int number = 1;
    for (qsizetype at = 0; at < bytes.size(); ++number) {
        qsizetype end = bytes.indexOf('\n', at);
        if (end < 0)
            end = bytes.size();
        result.push_back({bytes.sliced(at, end - at), number});
        at = end + 1;
    }
    return result;
}

/// Reads the lines from one `###` to the next.
class SegmentReader
{
public:
    SegmentReader(const std::vector<Line> &lines, size_t from, size_t to, const QString &file)
        : m_lines(lines),
          m_at(from),
          m_end(to),
          m_file(file)
    {}

    /// nullopt when there is no request, or none that can be read; diagnostics tell them apart.
    std::optional<SavedRequest> read()
    {
        readPreamble();
        if (m_at == m_end || !readRequestLine() || !readHeaders() || !readBody())
            return std::nullopt;
        applyLineEnding();
        return m_request;
    }

    int requestLine() const { return m_requestLine; }
    bool heldToken() const { return m_heldToken; }
    const std::vector<model::Diagnostic> &diagnostics() const { return m_diagnostics; }

private:
    void readPreamble()
    {
        for (; m_at != m_end; ++m_at) {
            const QByteArrayView text = m_lines[m_at].text();
            if (lines::isSeparator(text)) {
                m_request.name = QString::fromUtf8(text.sliced(3).trimmed());
            } else if (lines::isComment(text)) {
                comment(text);
            } else if (lines::isReference(text)) {
                readScript();
            } else if (text.startsWith('@')) {
                keep(text);
            } else if (!lines::isBlank(text)) {
                return;
            }
        }
    }

    /// `< {% ... %}`, or `< file` on one line.
    void readScript()
    {
        report(Severity::Warning, Words::tr("A script stands here. It is kept, but not run."));
        const bool isBlock = m_lines[m_at].raw.contains("{%");
        keep(m_lines[m_at].text());
        while (isBlock && !m_lines[m_at].raw.contains("%}") && m_at + 1 != m_end)
            keep(m_lines[++m_at].text());
    }

    void comment(QByteArrayView text)
    {
        const auto note = lines::note(text);
        if (note && note->first == "operation") {
            m_request.operationKey = QString::fromUtf8(note->second);
        } else if (note && note->first == "path-form") {
            m_request.pathForm = QString::fromUtf8(note->second);
        } else if (note && note->first == "line-endings" && (note->second == "crlf" || note->second == "lf")) {
            m_request.lineEnding = note->second == "crlf" ? LineEnding::Crlf : LineEnding::Lf;
        } else if (note && note->first == "off" && !note->second.startsWith(':') && !note->second.isEmpty()) {
            const qsizetype colon = note->second.indexOf(':');
            const QByteArray value = colon < 0 ? QByteArray() : note->second.sliced(colon + 1).trimmed();
            addHeader(m_request.off, note->second.first(colon < 0 ? note->second.size() : colon).trimmed(), value,
                      m_lines[m_at].number);
        } else if (note && note->first == "body-lines") {
            bool isNumber = false;
            m_bodyLines = note->second.toInt(&isNumber);
            if (!isNumber || *m_bodyLines < 0)
                m_bodyLines = -1;
        } else if (!note || !lines::readExpectation(note->first, note->second, m_request.expectations)) {
            if (note && note->first == "name" && m_request.name.isEmpty())
                m_request.name = QString::fromUtf8(note->second);
            keep(text);
        }
    }

    bool readRequestLine()
    {
        m_requestLine = m_lines[m_at].number;
        QByteArray line = m_lines[m_at].text().trimmed().toByteArray();
        while (m_at + 1 != m_end && isContinuation(m_lines[m_at + 1].text()))
            line += m_lines[++m_at].text().trimmed();
        ++m_at;
        static const QRegularExpression version(QStringLiteral("[ \\t]+HTTP/[0-9](\\.[0-9])?$"));
        if (const auto match = version.match(QString::fromLatin1(line)); match.hasMatch())
            line.chop(match.capturedLength());

        static const QRegularExpression method(QStringLiteral("^([A-Z][A-Z-]*)[ \\t]+(?=\\S)"));
        if (const auto match = method.match(QString::fromLatin1(line)); match.hasMatch()) {
            m_request.method = match.captured(1).toLatin1();
            m_request.target = line.sliced(match.capturedLength());
            return true;
        }
        m_request.method = "GET";
        m_request.target = line;
        if (line.startsWith("http://") || line.startsWith("https://") || line.startsWith('/') || line.startsWith("{{"))
            return true;
        return fail(m_requestLine, Words::tr("A request line should stand here: a method in capitals and a URL."));
    }

    bool readHeaders()
    {
        for (; m_at != m_end; ++m_at) {
            const QByteArrayView text = m_lines[m_at].text();
            if (lines::isBlank(text)) {
                ++m_at;
                return true;
            }
            if (lines::isReference(text))
                return true;
            if (lines::isComment(text)) {
                comment(text);
                continue;
            }
            QByteArray field = text.toByteArray();
            const int number = m_lines[m_at].number;
            while (m_at + 1 != m_end && isContinuation(m_lines[m_at + 1].text()))
                field += ' ' + m_lines[++m_at].text().trimmed();
            const qsizetype colon = field.indexOf(':');
            if (colon < 1)
                return fail(number,
                            Words::tr("A header field (name, colon, value) or a blank line should stand here."));
            addHeader(m_request.headers, field.first(colon).trimmed(), field.sliced(colon + 1).trimmed(), number);
        }
        return true;
    }

    void addHeader(model::HeaderFields &fields, const QByteArray &name, const QByteArray &value, int number)
    {
        const bool isCredential = name.compare("Authorization", Qt::CaseInsensitive) == 0 ||
                                  name.compare("Proxy-Authorization", Qt::CaseInsensitive) == 0;
        if (!isCredential || lines::isPlaceholderCredential(value)) {
            fields.append(name, value);
            return;
        }
        m_heldToken = true;
        fields.append(name, QByteArray("Bearer ") + model::tokenPlaceholder);
        report(Severity::Warning,
               Words::tr("A credential stands in the file. It is not used, {{token}} stands in its place."), number);
    }

    bool readBody()
    {
        size_t trailer = m_at;
        QByteArrayList body;
        if (m_bodyLines) {
            if (*m_bodyLines < 0 || size_t(*m_bodyLines) > m_end - m_at)
                return fail(m_requestLine, Words::tr("The body has not as many lines as its @body-lines says."));
            trailer = m_at + size_t(*m_bodyLines);
            for (size_t i = m_at; i < trailer; ++i)
                body.append(m_lines[i].raw.toByteArray());
        } else {
            while (trailer != m_end && !lines::isReference(m_lines[trailer].text()))
                ++trailer;
            body = plainBody(m_at, trailer);
        }
        m_request.body = body.join('\n');
        return readTrailer(trailer);
    }

    QByteArrayList plainBody(size_t from, size_t to)
    {
        QByteArrayList body;
        qsizetype length = 0; // without blank lines at the end
        for (size_t i = from; i < to; ++i) {
            const QByteArrayView text = m_lines[i].text();
            const bool isBlank = lines::isBlank(text);
            if (lines::isComment(text)) {
                comment(text);
            } else if (!isBlank || !body.isEmpty()) {
                body.append(m_lines[i].raw.toByteArray());
                length = isBlank ? length : body.size();
            }
        }
        body.resize(length);
        // The last line's end is the file's, not the body's.
        if (!body.isEmpty() && body.last().endsWith('\r'))
            body.last().chop(1);
        return body;
    }

    bool readTrailer(size_t from)
    {
        for (size_t i = from; i < m_end; ++i) {
            const QByteArrayView text = m_lines[i].text();
            if (m_request.trailer.isEmpty() && (lines::isBlank(text) || lines::isComment(text))) {
                if (lines::isComment(text))
                    comment(text);
                continue;
            }
            if (m_request.trailer.isEmpty()) {
                if (!lines::isReference(text))
                    return fail(m_lines[i].number,
                                Words::tr("The body goes on behind the lines its @body-lines counts."));
                report(Severity::Warning,
                       text.startsWith("< ") || text.startsWith("<@")
                           ? Words::tr("A part of the body is in another file. It is not read.")
                           : Words::tr("A response handler or reference stands here. It is kept, but not used."),
                       m_lines[i].number);
            }
            m_request.trailer.append(text.toByteArray());
        }
        while (!m_request.trailer.isEmpty() && lines::isBlank(m_request.trailer.last()))
            m_request.trailer.removeLast();
        return true;
    }

    void applyLineEnding()
    {
        if (m_request.lineEnding)
            m_request.body =
                json::withLineEndings(m_request.body, m_request.lineEnding == LineEnding::Crlf ? "\r\n" : "\n");
    }

    static bool isContinuation(QByteArrayView text)
    {
        return !text.isEmpty() && (text[0] == ' ' || text[0] == '\t') && !lines::isBlank(text) &&
               !lines::isComment(text);
    }

    void keep(QByteArrayView text) { m_request.otherLines.append(text.toByteArray()); }

    void report(Severity severity, const QString &message, int line = 0)
    {
        m_diagnostics.push_back({severity, m_file, line == 0 ? m_lines[m_at].number : line, message});
    }

    bool fail(int line, const QString &message)
    {
        report(Severity::Error, message, line);
        return false;
    }

    const std::vector<Line> &m_lines;
    size_t m_at;
    const size_t m_end;
    const QString m_file;
    SavedRequest m_request;
    std::optional<int> m_bodyLines;
    int m_requestLine = 0;
    bool m_heldToken = false;
    std::vector<model::Diagnostic> m_diagnostics;
};

} // namespace

model::Result<HttpFile> readHttpFile(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.size() > model::limits::maxRequestFile)
        return model::failure(Words::tr("The request file is larger than %1 bytes.").arg(model::limits::maxRequestFile),
                              Words::tr("Split it."));
    const bool hasMark = bytes.startsWith("\xEF\xBB\xBF");
    const QByteArrayView text = QByteArrayView(bytes).sliced(hasMark ? 3 : 0);
    const std::vector<Line> all = linesOf(text);
    const auto offsetOf = [&](size_t line) {
        return line == all.size() ? bytes.size() : line == 0 ? 0 : all[line].raw.data() - bytes.constData();
    };

    HttpFile file;
    qsizetype unclaimed = 0; // where the bytes begin that belong to no entry yet
    for (size_t from = 0; from < all.size();) {
        size_t to = from + 1;
        while (to < all.size() && !lines::isSeparator(all[to].raw))
            ++to;
        SegmentReader reader(all, from, to, fileName);
        std::optional<SavedRequest> request = reader.read();
        file.diagnostics.insert(file.diagnostics.end(), reader.diagnostics().begin(), reader.diagnostics().end());
        if (request) {
            const qsizetype begin = offsetOf(from);
            HttpFile::Entry entry{
                std::move(*request), {}, bytes.sliced(unclaimed, begin - unclaimed), reader.requestLine()};
            unclaimed = offsetOf(to);
            // Without its bytes it is written anew, and the token is gone.
            if (!reader.heldToken())
                entry.source = bytes.sliced(begin, unclaimed - begin);
            file.entries.push_back(std::move(entry));
        }
        from = to;
    }
    file.rest = bytes.sliced(unclaimed);
    return file;
}

} // namespace collection
