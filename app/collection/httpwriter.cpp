// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "collection/httpexpectations.h"
#include "collection/httpfile.h"
#include "collection/httplines.h"

#include "model/exchange.h"
#include "model/limits.h"
#include "json/write.h"

#include <QCoreApplication>

namespace collection {

namespace {

using model::failure;
using model::Result;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HttpFile)
};

QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return QString::fromUtf8(text.simplified().toUtf8());
}

/// What the file may say of the line ends without changing the body.
std::optional<LineEnding> lineEndingFor(const SavedRequest &request)
{
    const QByteArray &body = request.body;
    if (!body.contains('\n') && !body.contains('\r'))
        return request.lineEnding;
    if (body == json::withLineEndings(body, "\r\n"))
        return LineEnding::Crlf;
    if (body == json::withLineEndings(body, "\n") && request.lineEnding)
        return LineEnding::Lf;
    return std::nullopt;
}

/// The request as the file can say it.
SavedRequest normalised(const SavedRequest &request)
{
    SavedRequest result = request;
    result.name = oneLine(request.name);
    result.lineEnding = lineEndingFor(request);
    result.expectations = lines::writable(request.expectations);
    for (model::HeaderFields *fields : {&result.headers, &result.off}) {
        for (model::HeaderField &field : *fields) {
            field.value = field.value.trimmed();
            const bool isCredential = model::isSameField(field.name, "Authorization") ||
                                      model::isSameField(field.name, "Proxy-Authorization");
            if (isCredential && !lines::isPlaceholderCredential(field.value))
                field.value = QByteArray("Bearer ") + model::tokenPlaceholder;
        }
    }
    return result;
}

/// Lines that would make another program send a second request, run a script or read a file.
Result<void> checkBody(const QByteArray &body)
{
    int number = 1;
    for (const QByteArray &line : json::withLineEndings(body, "\n").split('\n')) {
        if (lines::isSeparator(line) || lines::isReference(line))
            return failure(
                Words::tr(
                    "Line %1 of the body starts with \"%2\", which a request file reads as something else than a body.")
                    .arg(number)
                    .arg(QString::fromLatin1(line.first(std::min(line.size(), qsizetype(3))).trimmed())),
                Words::tr("Indent the line by a blank, or keep the request in the history."));
        ++number;
    }
    return {};
}

QByteArray textOf(const SavedRequest &request, bool countLines)
{
    QByteArray out = "###";
    if (!request.name.isEmpty())
        out += ' ' + request.name.toUtf8();
    out += '\n';
    const auto note = [&](const char *key, const QByteArray &value) {
        if (!value.isEmpty())
            out += QByteArray("# @") + key + ' ' + value + '\n';
    };
    note("operation", request.operationKey.toUtf8());
    note("path-form", request.pathForm.toUtf8());
    if (request.lineEnding)
        note("line-endings", *request.lineEnding == LineEnding::Crlf ? "crlf" : "lf");
    if (countLines)
        note("body-lines", QByteArray::number(request.body.count('\n') + 1));
    for (const model::HeaderField &field : request.off)
        note("off", field.name + (field.value.isEmpty() ? "" : ": ") + field.value);
    for (const QByteArray &line : lines::expectationLines(request.expectations))
        out += line + '\n';
    for (const QByteArray &line : request.otherLines)
        out += line + '\n';
    out += request.method + ' ' + request.target + '\n';
    for (const model::HeaderField &field : request.headers)
        out += field.name + (field.value.isEmpty() ? ":" : ": ") + field.value + '\n';
    if (!request.body.isEmpty())
        out += '\n' + (request.lineEnding ? json::withLineEndings(request.body, "\n") : request.body) + '\n';
    if (!request.trailer.isEmpty())
        out += '\n' + request.trailer.join('\n') + '\n';
    return out;
}

std::optional<SavedRequest> onlyRequestIn(const QByteArray &text)
{
    const Result<HttpFile> file = readHttpFile(text);
    const bool isClean = file && file->entries.size() == 1 && file->rest.isEmpty() && file->entries[0].before.isEmpty();
    return isClean ? std::optional(file->entries[0].request) : std::nullopt;
}

/// Which part of a request the format could not carry.
QString partLost(const SavedRequest &wanted, const std::optional<SavedRequest> &got)
{
    if (!got || got->method != wanted.method || got->target != wanted.target)
        return Words::tr("its method or URL");
    if (got->name != wanted.name)
        return Words::tr("its name");
    if (got->headers != wanted.headers || got->off != wanted.off)
        return Words::tr("its header fields");
    if (got->body != wanted.body)
        return Words::tr("its body");
    if (got->expectations != wanted.expectations)
        return Words::tr("what it expects of its answer");
    return Words::tr("its notes and comments");
}

} // namespace

Result<QByteArray> writeRequest(const SavedRequest &request)
{
    const SavedRequest wanted = normalised(request);
    if (const Result<void> checked = checkBody(wanted.body); !checked)
        return tl::unexpected(checked.error());
    std::optional<SavedRequest> got;
    for (const bool countLines : {false, true}) {
        const QByteArray text = textOf(wanted, countLines);
        if (text.size() > model::limits::maxRequestFile)
            return failure(Words::tr("The request is larger than a request file may be (%1 bytes).")
                               .arg(model::limits::maxRequestFile),
                           Words::tr("Shorten the body."));
        got = onlyRequestIn(text);
        if (got == wanted)
            return text;
    }
    return failure(Words::tr("A request file cannot hold this request: %1 would read back differently.")
                       .arg(partLost(wanted, got)),
                   Words::tr("Remove control characters and line breaks there, or keep the request in the history."));
}

Result<QByteArray> writeHttpFile(const HttpFile &file)
{
    QByteArray out;
    const auto append = [&out](QByteArray bytes) {
        if (!out.isEmpty() && !bytes.isEmpty()) {
            if (bytes.startsWith("\xEF\xBB\xBF"))
                bytes.remove(0, 3);
            if (!out.endsWith('\n'))
                out += '\n';
            if (!lines::isSeparator(bytes))
                out += "###\n";
        }
        out += bytes;
    };
    for (const HttpFile::Entry &entry : file.entries) {
        append(entry.before);
        if (!entry.source.isEmpty() && onlyRequestIn(entry.source) == entry.request) {
            append(entry.source);
            continue;
        }
        const Result<QByteArray> written = writeRequest(entry.request);
        if (!written)
            return written;
        append(*written);
    }
    append(file.rest);
    if (out.size() > model::limits::maxRequestFile)
        return failure(Words::tr("The request file would be larger than %1 bytes.").arg(model::limits::maxRequestFile),
                       Words::tr("Split it."));
    return out;
}

} // namespace collection
