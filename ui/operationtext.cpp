// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/operationtext.h"

#include "model/limits.h"
#include "run/annotation.h"
#include "ui/answertext.h"
#include "ui/hexdump.h"
#include "json/write.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

namespace {

constexpr qsizetype longestSent = 80; ///< characters of a sent value in a mark
constexpr int missingNamed = 20;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OperationText)
};

/// The sent value on one line.
QString sentText(const QByteArray &raw)
{
    const QString text = visibleText(QString::fromUtf8(raw.first(std::min(raw.size(), 4 * longestSent))).simplified());
    return text.size() > longestSent ? QString(text.first(longestSent) + u'…') : text;
}

TextMark markOf(const run::Annotation &value)
{
    switch (value.origin) {
    case run::ValueOrigin::AsSent:
        return {value.offset, Words::tr("✓ as sent"), Tone::Good};
    case run::ValueOrigin::Changed:
        return {value.offset, Words::tr("✗ sent %1").arg(sentText(value.sent)), Tone::Bad};
    case run::ValueOrigin::Generated:
        return {value.offset, Words::tr("✓ generated"), Tone::Good};
    case run::ValueOrigin::Added:
        break;
    }
    return {value.offset, Words::tr("+ not sent"), Tone::Info};
}

/// A place as people write it: `error/message`.
QString nameOf(const json::Pointer &place)
{
    return visibleText(place.toString().mid(1));
}

QString missingText(const std::vector<json::Pointer> &places)
{
    if (places.empty())
        return {};
    QStringList names;
    for (size_t i = 0; i < std::min(places.size(), size_t(missingNamed)); ++i)
        names.append(nameOf(places[i]));
    if (places.size() > size_t(missingNamed))
        names.append(Words::tr("and %1 more").arg(places.size() - missingNamed));
    return Words::tr("Sent but not in the answer: %1").arg(names.join(QStringLiteral(", ")));
}

QString notJson(const json::Error &error)
{
    return Words::tr("Not JSON: %1 (line %2, column %3). Shown as it came.")
        .arg(error.reason, QLocale().toString(error.line), QLocale().toString(error.column));
}

void compare(OperationText &text, const model::Request &request, const model::OperationSchema *schema)
{
    if (request.body.isEmpty())
        return;
    if (text.lines.text().size() > model::limits::maxComparedAnswer) {
        text.note = Words::tr("Not compared with what was sent: the answer is larger than %1.")
                        .arg(sizeText(model::limits::maxComparedAnswer));
        return;
    }
    const run::Annotations annotations =
        run::annotate(json::Document::parse(request.body), json::Document::parse(text.lines.text()), schema);
    for (const run::Annotation &value : annotations.values)
        text.marks.push_back(markOf(value));
    text.missing = missingText(annotations.missing);
}

} // namespace

OperationText operationText(const model::Request &request, const model::Response &response,
                            const model::OperationSchema *schema)
{
    const QByteArray &body = response.body;
    if (body.isEmpty())
        return {.lines = {}, .note = Words::tr("No content: the answer has no body.")};
    const json::Document document = json::Document::parse(body);
    if (!document.isValid()) {
        if (looksLikeText(body))
            return {.lines = TextLines(body), .note = notJson(*document.error())};
        return {.lines = {}, .note = Words::tr("Not JSON and not text. The Raw tab shows the bytes.")};
    }
    if (indentedSize(body) > model::limits::maxLaidOutText)
        return {.lines = TextLines(body), .note = Words::tr("Nested too deep to be laid out. Shown as it came.")};
    OperationText text{.lines = TextLines(json::indented(document)), .isJson = true};
    // A body sent with success answers what became of it; an error answers with another document altogether.
    if (response.status < 400)
        compare(text, request, schema);
    return text;
}

qsizetype indentedSize(const QByteArray &text)
{
    qsizetype size = 0;
    qsizetype depth = 0;
    bool inString = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char c = text[at];
        ++size;
        if (inString) {
            if (c == '\\') {
                ++at;
                ++size;
            }
            inString = c != '"';
            continue;
        }
        if (c == '"')
            inString = true;
        else if (c == '{' || c == '[')
            size += 1 + 2 * ++depth;
        else if (c == '}' || c == ']')
            size += 1 + 2 * --depth;
        else if (c == ',')
            size += 1 + 2 * depth;
        else if (c == ':')
            ++size;
        else if (c == ' ' || c == '\n' || c == '\r' || c == '\t')
            --size;
    }
    return size;
}

} // namespace ui
