// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "collection/httpexpectations.h"

#include "json/write.h"

#include <algorithm>

namespace collection::lines {

namespace {

const QString captureWord = QStringLiteral("capture ");

/// A word up to the next blank, or a JSON string. nullopt when the string does not end.
std::optional<QString> takeWord(QByteArray &text)
{
    qsizetype end = 0;
    if (!text.startsWith('"')) {
        while (end < text.size() && text[end] != ' ' && text[end] != '\t')
            ++end;
        const QString word = QString::fromUtf8(text.first(end));
        text = text.sliced(end).trimmed();
        return word;
    }
    for (end = 1; end < text.size() && text[end] != '"'; ++end)
        end += text[end] == '\\' ? 1 : 0;
    const json::Document string = json::Document::parse(text.first(std::min(end + 1, text.size())));
    if (!string.isValid() || !string.root().isString())
        return std::nullopt;
    const QString word = string.root().string();
    text = text.sliced(end + 1).trimmed();
    return word;
}

bool needsQuotes(const QString &word)
{
    return word.isEmpty() || word.startsWith(u'"') || std::any_of(word.begin(), word.end(), [](QChar c) {
               return c.isSpace() || c.category() == QChar::Other_Control;
           });
}

QByteArray writtenWord(const QString &word)
{
    return needsQuotes(word) ? json::quote(word) : word.toUtf8();
}

QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c == u'\n' || c == u'\r' || c == u'\0')
            c = u' ';
    }
    return QString::fromUtf8(text.trimmed().toUtf8());
}

} // namespace

bool readExpectation(const QByteArray &key, const QByteArray &value, model::Expectations &expectations)
{
    const QString text = QString::fromUtf8(value);
    auto &golden = expectations.golden;
    if (text.toUtf8() != value)
        return false;
    if (key == "check") {
        expectations.checks.append(text);
        return true;
    }
    if (value.isEmpty())
        return false;
    if (key == "capture") {
        expectations.checks.append(captureWord + text);
        return true;
    }
    if (key == "accept") {
        QByteArray rest = value;
        const auto check = takeWord(rest);
        const auto pointer = rest.isEmpty() ? std::nullopt : takeWord(rest);
        if (!check || !pointer || rest.isEmpty())
            return false;
        expectations.accepted.push_back({*check, *pointer, QString::fromUtf8(rest)});
        return true;
    }
    if (key == "golden" && (!golden || golden->file.isEmpty())) {
        if (!golden)
            golden = model::Golden();
        golden->file = text;
        return true;
    }
    if (key == "golden-ignore") {
        if (!golden)
            golden = model::Golden();
        golden->ignored.append(text);
        return true;
    }
    return false;
}

QByteArrayList expectationLines(const model::Expectations &expectations)
{
    QByteArrayList result;
    for (const QString &line : expectations.checks) {
        const bool isCapture = line.startsWith(captureWord) && line.size() > captureWord.size();
        const QByteArray text = (isCapture ? line.sliced(captureWord.size()).trimmed() : line).toUtf8();
        result.append((isCapture ? "# @capture" : "# @check") + (text.isEmpty() ? QByteArray() : ' ' + text));
    }
    for (const model::Acceptance &acceptance : expectations.accepted)
        result.append("# @accept " + writtenWord(acceptance.check) + ' ' + writtenWord(acceptance.pointer) + ' ' +
                      acceptance.reason.toUtf8());
    if (const auto &golden = expectations.golden) {
        if (!golden->file.isEmpty())
            result.append("# @golden " + golden->file.toUtf8());
        for (const QString &pointer : golden->ignored)
            result.append("# @golden-ignore " + pointer.toUtf8());
    }
    return result;
}

model::Expectations writable(model::Expectations expectations)
{
    for (QString &line : expectations.checks) {
        line = oneLine(line);
        if (line.startsWith(captureWord))
            line = captureWord + line.sliced(captureWord.size()).trimmed();
    }
    for (model::Acceptance &acceptance : expectations.accepted)
        acceptance.reason = oneLine(acceptance.reason);
    if (auto &golden = expectations.golden) {
        golden->body.clear();
        for (QString &pointer : golden->ignored)
            pointer = oneLine(pointer);
        golden->ignored.removeAll(QString());
        if (golden->file.isEmpty() && golden->ignored.isEmpty())
            golden.reset();
    }
    return expectations;
}

} // namespace collection::lines
