// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/bytetext.h"
#include "run/exchangejson.h"
#include "run/exchangetext.h"
#include "run/historyformat.h"

#include "collection/httpfile.h"
#include "support/everyrecording.h"
#include "support/testmain.h"

#include <gtest/gtest.h>

namespace {

/// A table as RFC 4180 has it.
std::vector<QByteArrayList> rowsOf(const QByteArray &text)
{
    std::vector<QByteArrayList> rows(1);
    QByteArray field;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (quoted && text[i] == '"' && i + 1 < text.size() && text[i + 1] == '"')
            field += text[++i];
        else if (text[i] == '"')
            quoted = !quoted;
        else if (!quoted && text[i] == ',')
            rows.back().append(std::exchange(field, {}));
        else if (!quoted && text.sliced(i).startsWith("\r\n")) {
            rows.back().append(std::exchange(field, {}));
            rows.emplace_back();
            ++i;
        } else {
            field += text[i];
        }
    }
    EXPECT_FALSE(quoted);
    EXPECT_TRUE(rows.back().isEmpty() && field.isEmpty()) << "the last line ends like the others";
    rows.pop_back();
    return rows;
}

QByteArray fileOf(QStringView id, const std::vector<model::Recording> &recordings)
{
    const auto format = run::historyFormat(id);
    QByteArray file = format->begin();
    for (const model::Recording &recording : recordings)
        file += format->add(recording);
    return file + format->end();
}

TEST(HistoryFormats, AreFoundByTheirIds)
{
    QStringList ids;
    for (const auto &format : run::makeHistoryFormats()) {
        ids.append(format->id());
        EXPECT_FALSE(format->title().isEmpty());
        EXPECT_TRUE(format->filter().contains(QString(u"*." + format->id())));
    }
    EXPECT_EQ(ids, (QStringList{QStringLiteral("csv"), QStringLiteral("har"), QStringLiteral("jsonl")}));
    EXPECT_EQ(run::historyFormat(u"xls"), nullptr);
}

TEST(Csv, EveryRowHasEveryColumn)
{
    const auto rows = rowsOf(fileOf(u"csv", support::everyRecording()));
    ASSERT_EQ(rows.size(), support::everyRecording().size() + 1);
    for (const QByteArrayList &row : rows)
        EXPECT_EQ(row.size(), rows[0].size());
    const auto cell = [&](const char *column) { return rows[1].value(rows[0].indexOf(column)); };
    EXPECT_EQ(cell("id"), "7");
    EXPECT_EQ(cell("durationMs"), "43.210");
    EXPECT_EQ(cell("url"), "https://graph.example/v1.0/me/a%2Fb?$filter=a%20eq%20'%C3%A9'&x");
    EXPECT_EQ(cell("httpStatus"), "201");
    EXPECT_EQ(cell("errorMessage"), "A \"quoted\" line\nand another");
    EXPECT_EQ(cell("tags"), "smoke \xC3\xA9");
    EXPECT_EQ(cell("pinned"), "yes");
    EXPECT_EQ(cell("checksPassed"), "4");
    EXPECT_TRUE(rows[0].constLast().contains("apostrophe")) << "the header says what was added";
    EXPECT_EQ(rows[1].constLast(), "");
}

TEST(Csv, NothingOpensAsAFormula)
{
    const QString payloads[] = {QStringLiteral("=1+1"),
                                QStringLiteral("=HYPERLINK(\"http://a\",\"b\")"),
                                QStringLiteral("+1"),
                                QStringLiteral("-1"),
                                QStringLiteral("@SUM(A1)"),
                                QStringLiteral("\t=1"),
                                QStringLiteral("\r=1"),
                                QStringLiteral("\n=1"),
                                QStringLiteral("\uFF1D1"),
                                QStringLiteral("=cmd|' /C calc'!A0"),
                                QStringLiteral("-\"quoted\",and more"),
                                QStringLiteral("@")};
    for (const QString &payload : payloads) {
        model::Recording recording = support::sentRecording();
        recording.title = payload;
        recording.annotation.note = payload;
        const auto rows = rowsOf(fileOf(u"csv", {recording}));
        ASSERT_EQ(rows.size(), 2u);
        const auto cell = [&](const char *column) { return rows[1].value(rows[0].indexOf(column)); };
        EXPECT_EQ(cell("title"), "'" + payload.toUtf8());
        EXPECT_EQ(rows[1].constLast(), "title note");
        for (const QByteArray &each : rows[1])
            EXPECT_FALSE(each.startsWith('=') || each.startsWith('+') || each.startsWith('-') || each.startsWith('@') ||
                         each.startsWith('\t') || each.startsWith('\r'));
    }
}

TEST(Csv, OtherTextStaysAsItIs)
{
    for (const QString &text :
         {QStringLiteral("a,b"), QStringLiteral("\"a\""), QStringLiteral("a\r\nb"), QStringLiteral(" a "),
          QStringLiteral("'a"), QStringLiteral("a=1"), QStringLiteral("é")}) {
        model::Recording recording = support::sentRecording();
        recording.annotation.note = text;
        const auto rows = rowsOf(fileOf(u"csv", {recording}));
        ASSERT_EQ(rows.size(), 2u);
        EXPECT_EQ(rows[1].value(rows[0].indexOf("note")), text.toUtf8());
        EXPECT_EQ(rows[1].constLast(), "");
    }
    model::Recording recording = support::sentRecording();
    recording.annotation.note = QStringLiteral("a") + QChar(0) + QStringLiteral("b");
    const QByteArray file = fileOf(u"csv", {recording});
    EXPECT_FALSE(file.contains('\0'));
    EXPECT_TRUE(file.contains("a\xE2\x90\x80"
                              "b"));
}

TEST(JsonLines, AreAnExchangeALineAsJsonPrintsIt)
{
    const std::vector<model::Recording> all = support::everyRecording();
    const QByteArrayList lines = fileOf(u"jsonl", all).split('\n');
    ASSERT_EQ(lines.size(), qsizetype(all.size()) + 1);
    for (size_t i = 0; i < all.size(); ++i) {
        const json::Document document = json::Document::parse(lines[qsizetype(i)]);
        ASSERT_TRUE(document.isValid()) << i;
        const json::Value root = document.root();
        EXPECT_EQ(root.member(u"recording")->raw().toByteArray(), QByteArray::number(all[i].id));
        const json::Value request = *root.member(u"request");
        EXPECT_EQ(run::readBytes(request, u"body"), all[i].exchange.request.body);
        if (all[i].exchange.response) {
            EXPECT_EQ(run::readBytes(*root.member(u"response"), u"body"), all[i].exchange.response->body);
        }
        const std::vector<json::Value> headers = request.member(u"headers")->elements();
        ASSERT_EQ(headers.size(), all[i].exchange.request.headers.size());
        size_t field = 0;
        for (const model::HeaderField &sent : all[i].exchange.request.headers)
            EXPECT_EQ(run::readBytes(headers[field++], u"value"), sent.value);
    }
}

TEST(ExchangeText, ShowsBothMessagesAndNoControlCharacter)
{
    const QString text = run::exchangeText(support::fullRecording());
    EXPECT_TRUE(text.contains(QStringLiteral("POST https://graph.example/v1.0/me/a%2Fb")));
    EXPECT_TRUE(text.contains(QStringLiteral("\nHTTP/1.1 201 Created\nContent-Type: application/json\n\n{\n")));
    for (const model::Recording &recording : support::everyRecording()) {
        const QString shown = run::exchangeText(recording);
        for (const QChar c : shown)
            EXPECT_TRUE(c == u'\n' || c == u'\t' || c.category() != QChar::Other_Control);
    }
    model::Recording recording = support::answered(support::sentRecording());
    recording.title = QStringLiteral("a\nHTTP/1.1 200 OK");
    recording.exchange.response->headers = {{"X-A", "1\r\nX-B: 2"}};
    recording.exchange.response->body = "\x1B[2Jcleared\x07 \xE2\x80\xAE";
    const QString hostile = run::exchangeText(recording);
    EXPECT_TRUE(hostile.contains(QStringLiteral("\u241B[2Jcleared\u2407 \u27E8U+202E\u27E9")));
    EXPECT_TRUE(hostile.contains(QStringLiteral("\nX-A: 1\u240D\u240AX-B: 2\n")));
    EXPECT_TRUE(hostile.startsWith(QStringLiteral("# a\u240AHTTP/1.1 200 OK")));
}

TEST(ExchangeText, BytesThatAreNoTextStandAsBase64)
{
    model::Recording recording = support::answered(support::sentRecording());
    recording.exchange.response->body = QByteArray(100, '\xFF');
    const QString text = run::exchangeText(recording);
    EXPECT_TRUE(text.contains(QStringLiteral("100 bytes that are no text")));
    EXPECT_TRUE(text.contains(QString::fromLatin1(QByteArray(57, '\xFF').toBase64()) + u'\n'));
}

TEST(RequestFile, IsOneTheCollectionReads)
{
    model::Recording recording = support::answered(support::sentRecording());
    recording.exchange.request.headers = {{"Authorization", "Bearer {{token}}"},
                                          {"Content-Type", "application/json"},
                                          {"Prefer", "respond-async"},
                                          {"Content-Length", "10"}};
    recording.expectations.checks = {QStringLiteral("status == 201")};
    const auto file = run::requestFile(recording);
    ASSERT_TRUE(file) << file.error().text().toStdString();
    const auto read = collection::readHttpFile(*file);
    ASSERT_TRUE(read);
    ASSERT_EQ(read->entries.size(), 1u);
    const collection::SavedRequest &saved = read->entries[0].request;
    EXPECT_EQ(saved.target, recording.exchange.request.url.toEncoded());
    EXPECT_EQ(saved.operationKey, recording.operationKey);
    EXPECT_EQ(saved.body, recording.exchange.request.body);
    EXPECT_EQ(saved.expectations.checks, recording.expectations.checks);
    EXPECT_EQ(saved.headers.value("Authorization"), "Bearer {{token}}");
    EXPECT_FALSE(saved.headers.contains("Content-Length"));
    recording.exchange.request.body = "### no";
    EXPECT_FALSE(run::requestFile(recording));
}

} // namespace
