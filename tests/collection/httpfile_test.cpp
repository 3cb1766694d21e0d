// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "collection/httpfile.h"

#include "model/limits.h"
#include "support/testmain.h"

#include <gtest/gtest.h>

#include <random>

namespace {

using collection::HttpFile;
using collection::LineEnding;
using collection::SavedRequest;

const QByteArray canary = "CANARY-9f8e7d6c";

SavedRequest sample(const QByteArray &body = "{\n  \"status\": \"Running\"\n}")
{
    SavedRequest request;
    request.name = QStringLiteral("Add operations");
    request.operationKey = QStringLiteral("onenote-post-operations");
    request.pathForm = QStringLiteral("example");
    request.target = "{{root}}/me/onenote/operations";
    request.headers = {{"Content-type", "application/json"}, {"Authorization", "Bearer {{token}}"}};
    request.body = body;
    return request;
}

HttpFile read(const QByteArray &bytes)
{
    const model::Result<HttpFile> file = collection::readHttpFile(bytes, QStringLiteral("f.http"));
    EXPECT_TRUE(file.has_value());
    return file.value_or(HttpFile());
}

QByteArray written(const SavedRequest &request)
{
    const model::Result<QByteArray> bytes = collection::writeRequest(request);
    EXPECT_TRUE(bytes.has_value()) << bytes.error().text().toStdString();
    return bytes.value_or(QByteArray());
}

/// Errors only, as `line: message`.
QStringList errorsOf(const HttpFile &file)
{
    QStringList errors;
    for (const model::Diagnostic &diagnostic : file.diagnostics) {
        if (diagnostic.severity == model::Severity::Error)
            errors.append(QString(QString::number(diagnostic.line) + u':' + diagnostic.message));
    }
    return errors;
}

TEST(HttpFile, KeepsFieldsThatAreOffAsComments)
{
    SavedRequest request = sample();
    request.target = "{{root}}/users/{{userId}}/{id}";
    request.headers.append("client-request-id", "{{$guid}}");
    request.headers.append("client-request-id", "x");
    request.off = {{"Accept", "application/json"}, {"X-Empty", ""}, {"Authorization", "Bearer {{token}}"}};
    const QByteArray text = written(request);
    EXPECT_TRUE(
        text.contains("# @off Accept: application/json\n# @off X-Empty\n# @off Authorization: Bearer {{token}}\n"))
        << text.constData();
    EXPECT_TRUE(text.contains("\nclient-request-id: {{$guid}}\nclient-request-id: x\n"));
    const HttpFile file = read(text);
    ASSERT_EQ(file.entries.size(), 1U);
    EXPECT_EQ(file.entries[0].request, request);
    EXPECT_TRUE(file.diagnostics.empty());
    EXPECT_EQ(*collection::writeHttpFile(file), text);
}

TEST(HttpFile, ACredentialThatIsOffIsNotKeptEither)
{
    SavedRequest request = sample();
    request.off = {{"Authorization", "Bearer " + canary}};
    EXPECT_FALSE(written(request).contains(canary));
    const HttpFile file = read("###\n# @off Authorization: Bearer " + canary + "\nGET {{root}}/me\n");
    ASSERT_EQ(file.entries.size(), 1U);
    EXPECT_EQ(file.entries[0].request.off.value("Authorization"), QByteArray("Bearer {{token}}"));
    EXPECT_EQ(file.diagnostics.size(), 1U);
    EXPECT_FALSE(collection::writeHttpFile(file)->contains(canary));
}

TEST(HttpFile, WritesWhatOtherProgramsRead)
{
    EXPECT_EQ(written(sample()), QByteArray("### Add operations\n"
                                            "# @operation onenote-post-operations\n"
                                            "# @path-form example\n"
                                            "POST {{root}}/me/onenote/operations\n"
                                            "Content-type: application/json\n"
                                            "Authorization: Bearer {{token}}\n"
                                            "\n"
                                            "{\n"
                                            "  \"status\": \"Running\"\n"
                                            "}\n"));
}

TEST(HttpFile, ReadsItBack)
{
    const HttpFile file = read(written(sample()));
    ASSERT_EQ(file.entries.size(), 1u);
    EXPECT_EQ(file.entries[0].request, sample());
    EXPECT_EQ(file.entries[0].line, 4);
    EXPECT_TRUE(file.diagnostics.empty());
}

TEST(HttpFile, KeepsEveryBodyByteForByte)
{
    const QByteArrayList bodies = {
        {},
        "x",
        "\n",
        "\r\n",
        "\r",
        " ",
        "a\n",
        "a\n\n",
        "a\r\n",
        "a\r",
        "a\rb",
        "\na",
        "\n\n a \n\n",
        "{\r\n  \"a\": 1\r\n}",
        "{\r\n  \"a\": 1\r\n}\r\n",
        "mixed\r\nline\nends\rhere",
        "# not a comment\nx",
        "x\n  // not a comment either\n",
        "# @body-lines 7\n# @operation other",
        "POST http://evil.example/\nHost: x\n\nbody",
        " ### indented",
        " > {% indented %}",
        "<xml/>",
        ">x",
        QByteArray("nul\0byte", 8),
        "\xEF\xBB\xBF{}",
        "\xFF\xFE not UTF-8",
        "{\"a\": \"\xC2\xA0\xE2\x80\xA8\"}",
        "{{token}}",
        QByteArray(5000, '\n'),
    };
    for (const QByteArray &body : bodies) {
        SCOPED_TRACE(body.left(40).toPercentEncoding(" {}\"#").toStdString());
        for (const auto lineEnding :
             {std::optional<LineEnding>(), std::optional(LineEnding::Lf), std::optional(LineEnding::Crlf)}) {
            SavedRequest request = sample(body);
            request.lineEnding = lineEnding;
            const QByteArray text = written(request);
            const HttpFile file = read(text);
            ASSERT_EQ(file.entries.size(), 1u);
            EXPECT_EQ(file.entries[0].request.body, body);
            // Among others it stays the same too.
            const HttpFile three = read(text + text + text);
            ASSERT_EQ(three.entries.size(), 3u);
            EXPECT_EQ(three.entries[1].request.body, body);
        }
    }
}

TEST(HttpFile, RandomBodiesComeBackOrAreRefused)
{
    const unsigned seed = std::random_device{}();
    RecordProperty("seed", std::to_string(seed));
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    const QByteArrayList pieces = {"\n",
                                   "\r\n",
                                   "\r",
                                   " ",
                                   "\t",
                                   "#",
                                   "//",
                                   "###",
                                   "<",
                                   ">",
                                   "<> ",
                                   "{",
                                   "}",
                                   "x",
                                   ":",
                                   "@",
                                   "{%",
                                   "a: b",
                                   "\n#",
                                   "\n",
                                   "\n\n",
                                   "# @x y",
                                   "\n> ",
                                   "\n< ",
                                   QByteArray(1, '\0'),
                                   "GET http://x/"};
    int refused = 0;
    for (int round = 0; round < 5000; ++round) {
        QByteArray body;
        for (auto count = random() % 8; count > 0; --count)
            body += pieces[qsizetype(random() % size_t(pieces.size()))];
        const model::Result<QByteArray> text = collection::writeRequest(sample(body));
        if (!text) {
            EXPECT_FALSE(text.error().remedy.isEmpty());
            ++refused;
            continue;
        }
        const HttpFile file = read(*text);
        ASSERT_EQ(file.entries.size(), 1u) << text->toStdString();
        ASSERT_EQ(file.entries[0].request.body, body) << text->toStdString();
    }
    EXPECT_GT(refused, 10);
    EXPECT_LT(refused, 4000);
}

TEST(HttpFile, StatesCrlfInsteadOfWritingIt)
{
    const QByteArray text = written(sample("{\r\n}"));
    EXPECT_FALSE(text.contains('\r'));
    EXPECT_TRUE(text.contains("# @line-endings crlf\n"));
    // An editor may have changed the file's line ends: the body is the same.
    QByteArray windows = text;
    windows.replace("\n", "\r\n");
    ASSERT_EQ(read(windows).entries.size(), 1u);
    EXPECT_EQ(read(windows).entries[0].request.body, QByteArray("{\r\n}"));
}

TEST(HttpFile, RefusesBodiesThatMeanMoreToOtherPrograms)
{
    for (const char *body : {"### x", "a\n###", "a\r### x", "a\n> {% script %}", "< /etc/passwd", "<@ /etc/passwd",
                             "<> x.json", ">> x.json", ">>! x.json", "<{% x %}"}) {
        const model::Result<QByteArray> text = collection::writeRequest(sample(body));
        ASSERT_FALSE(text.has_value()) << body;
        EXPECT_TRUE(text.error().what.contains(QStringLiteral("Line "))) << text.error().what.toStdString();
        EXPECT_FALSE(text.error().remedy.isEmpty());
    }
}

TEST(HttpFile, RefusesWhatItCannotCarry)
{
    const auto isRefused = [](auto change) {
        SavedRequest request = sample();
        change(request);
        return !collection::writeRequest(request).has_value();
    };
    EXPECT_TRUE(isRefused([](SavedRequest &r) { r.method = "PO ST"; }));
    EXPECT_TRUE(isRefused([](SavedRequest &r) { r.method = ""; }));
    EXPECT_TRUE(isRefused([](SavedRequest &r) { r.target = ""; }));
    EXPECT_TRUE(isRefused([](SavedRequest &r) { r.target = "http://x/\nX: y"; }));
    EXPECT_TRUE(isRefused([](SavedRequest &r) { r.target = "http://x/ HTTP/1.1"; }));
    EXPECT_TRUE(isRefused([](SavedRequest &r) { r.headers.append("#a", "b"); }));
    EXPECT_TRUE(isRefused([](SavedRequest &r) { r.headers.append("a", "b\r\nc: d"); }));
    EXPECT_TRUE(isRefused([](SavedRequest &r) { r.headers.append("a b:", "c"); }));
    EXPECT_TRUE(isRefused([](SavedRequest &r) { r.operationKey = QStringLiteral("a\nDELETE http://x/"); }));
    EXPECT_TRUE(isRefused([](SavedRequest &r) { r.otherLines.append("DELETE http://x/"); }));
    EXPECT_TRUE(isRefused([](SavedRequest &r) { r.otherLines.append("### x"); }));
    EXPECT_FALSE(isRefused([](SavedRequest &r) { r.target = "{{root}}/me?$filter=a eq 'b c'"; }));
    EXPECT_FALSE(isRefused([](SavedRequest &r) { r.headers.append("empty", ""); }));
}

TEST(HttpFile, KeepsTheNameOnOneLine)
{
    SavedRequest request = sample();
    request.name = QStringLiteral(" a\n### b\r\nc\x1B ");
    EXPECT_TRUE(written(request).startsWith("### a ### b c\n"));
    request.name.clear();
    EXPECT_TRUE(written(request).startsWith("###\n"));
}

TEST(HttpFile, NeverHoldsAToken)
{
    const QByteArrayList values = {"Bearer " + canary,          canary,
                                   canary + " {{token}}",       "Bearer {{" + canary + " x}}",
                                   "Bearer {{token}}" + canary, "Basic " + canary.toBase64()};
    for (const QByteArray &value : values) {
        for (const char *name : {"Authorization", "authorization", "Proxy-Authorization"}) {
            SavedRequest request = sample();
            request.headers = {{name, value}};
            EXPECT_TRUE(written(request).contains(QByteArray(QByteArray(name) + ": Bearer {{token}}\n")))
                << value.constData();
        }
    }
    for (const char *value :
         {"Bearer {{token}}", "{{token}}", "Basic {{user}} {{password}}", "Bearer {{$auth.token}}"}) {
        SavedRequest request = sample();
        request.headers = {{"Authorization", value}};
        EXPECT_TRUE(written(request).contains(value));
    }
}

TEST(HttpFile, ATokenInAFileIsNeitherUsedNorWrittenAgain)
{
    const QByteArray text = "GET https://graph.microsoft.com/v1.0/me\nAuthorization: Bearer " + canary + "\n";
    const HttpFile file = read(text);
    ASSERT_EQ(file.entries.size(), 1u);
    EXPECT_EQ(file.entries[0].request.headers.value("authorization"), QByteArray("Bearer {{token}}"));
    ASSERT_EQ(file.diagnostics.size(), 1u);
    EXPECT_EQ(file.diagnostics[0].line, 2);
    EXPECT_FALSE(file.diagnostics[0].message.contains(QString::fromLatin1(canary)));
    const model::Result<QByteArray> again = collection::writeHttpFile(file);
    ASSERT_TRUE(again.has_value());
    EXPECT_FALSE(again->contains(canary));
}

const QByteArray foreign = "\xEF\xBB\xBF@host = https://graph.microsoft.com\r\n"
                           "// made elsewhere\r\n"
                           "https://graph.microsoft.com/v1.0/me\r\n"
                           "###\r\n"
                           "\r\n"
                           "### only a comment\r\n"
                           "# nothing here\r\n"
                           "### second\r\n"
                           "# @name two\r\n"
                           "# @no-redirect\r\n"
                           "< {%\r\n"
                           "  request.variables.set('a', 'b')\r\n"
                           "%}\r\n"
                           "POST https://graph.microsoft.com/v1.0\r\n"
                           "  /me\r\n"
                           "  ?a=b HTTP/1.1\r\n"
                           "# a header comment\r\n"
                           "Accept: a,\r\n"
                           "  b\r\n"
                           "X-Empty:\r\n"
                           "\r\n"
                           "\r\n"
                           "{\r\n"
                           "  // a body comment\r\n"
                           "  \"a\": 1\r\n"
                           "}\r\n"
                           "\r\n"
                           "> {% client.log('x') %}\r\n"
                           "<> answer.json\r\n"
                           "\r\n"
                           "### broken\r\n"
                           "this is no request\r\n"
                           "### third\r\n"
                           "PUT {{root}}/me\r\n"
                           "\r\n"
                           "< ./body.json\r\n"
                           "### the end";

TEST(HttpFile, ReadsFilesOfOtherPrograms)
{
    const HttpFile file = read(foreign);
    ASSERT_EQ(file.entries.size(), 3u);

    const SavedRequest &first = file.entries[0].request;
    EXPECT_EQ(first.method, QByteArray("GET"));
    EXPECT_EQ(first.target, QByteArray("https://graph.microsoft.com/v1.0/me"));
    EXPECT_EQ(first.otherLines, (QByteArrayList{"@host = https://graph.microsoft.com", "// made elsewhere"}));

    const SavedRequest &second = file.entries[1].request;
    EXPECT_EQ(second.name, QStringLiteral("second"));
    EXPECT_EQ(second.target, QByteArray("https://graph.microsoft.com/v1.0/me?a=b"));
    EXPECT_EQ(second.headers, (model::HeaderFields{{"Accept", "a, b"}, {"X-Empty", ""}}));
    EXPECT_EQ(second.body, QByteArray("{\r\n  \"a\": 1\r\n}"));
    EXPECT_EQ(second.trailer, (QByteArrayList{"> {% client.log('x') %}", "<> answer.json"}));
    EXPECT_EQ(second.otherLines,
              (QByteArrayList{"# @name two", "# @no-redirect", "< {%", "  request.variables.set('a', 'b')", "%}",
                              "# a header comment", "  // a body comment"}));
    EXPECT_EQ(file.entries[1].line, 14);

    EXPECT_EQ(file.entries[2].request.body, QByteArray());
    EXPECT_EQ(file.entries[2].request.trailer, QByteArrayList{"< ./body.json"});
    ASSERT_EQ(errorsOf(file).size(), 1);
    EXPECT_TRUE(errorsOf(file).first().startsWith(QStringLiteral("32:")));
}

TEST(HttpFile, AFileReadAndNotChangedIsWrittenByteForByte)
{
    for (const QByteArray &text :
         {foreign, QByteArray(), QByteArray("no request\n"), QByteArray("###\n###\n"), QByteArray("GET http://x/"),
          QByteArray("GET http://x/\n\nbody\n\n\n"), QByteArray("###\nGET http://x/\n\n\n###\n\n")}) {
        const model::Result<QByteArray> again = collection::writeHttpFile(read(text));
        ASSERT_TRUE(again.has_value()) << again.error().text().toStdString();
        EXPECT_EQ(*again, text);
    }
}

TEST(HttpFile, AChangeOfOneRequestLeavesTheOthersAndLosesNoComment)
{
    HttpFile file = read(foreign);
    ASSERT_EQ(file.entries.size(), 3u);
    file.entries[1].request.body = "new";
    const model::Result<QByteArray> text = collection::writeHttpFile(file);
    ASSERT_TRUE(text.has_value()) << text.error().text().toStdString();
    EXPECT_TRUE(text->startsWith(foreign.first(foreign.indexOf("### second"))));
    EXPECT_TRUE(text->endsWith(foreign.sliced(foreign.indexOf("### broken"))));
    for (const char *kept : {"# @no-redirect", "request.variables.set", "%}", "# a header comment", "// a body comment",
                             "> {% client.log('x') %}", "<> answer.json"})
        EXPECT_TRUE(text->contains(kept)) << kept;
    const HttpFile again = read(*text);
    ASSERT_EQ(again.entries.size(), 3u);
    EXPECT_EQ(again.entries[1].request, file.entries[1].request);
    EXPECT_EQ(again.entries[2].request, file.entries[2].request);
}

TEST(HttpFile, EntriesCanBeMovedAndJoined)
{
    HttpFile file = read("GET http://x/1\n\nbody");
    const HttpFile other = read("\xEF\xBB\xBFGET http://x/2\n\nbody");
    ASSERT_EQ(file.entries.size(), 1u);
    ASSERT_EQ(other.entries.size(), 1u);
    file.entries.push_back(other.entries[0]);
    const model::Result<QByteArray> text = collection::writeHttpFile(file);
    ASSERT_TRUE(text.has_value());
    EXPECT_EQ(*text, QByteArray("GET http://x/1\n\nbody\n###\nGET http://x/2\n\nbody"));
    ASSERT_EQ(read(*text).entries.size(), 2u);
    EXPECT_EQ(read(*text).entries[1].request, other.entries[0].request);
}

TEST(HttpFile, NamesThePlaceOfAMistake)
{
    struct Case
    {
        const char *text;
        const char *line;
    };
    for (const Case &c :
         {Case{"###\nfoo bar\n", "2:"}, Case{"GET http://x/\nno colon here\n", "2:"},
          Case{"GET http://x/\n: no name\n", "2:"}, Case{"\n\nget http://x/\n", "3:"},
          Case{"# @body-lines 3\nPOST http://x/\n\na\nb\n", "2:"},
          Case{"# @body-lines 1\nPOST http://x/\n\na\nb\n", "5:"}, Case{"# @body-lines x\nPOST http://x/\n\na\n", "2:"},
          Case{"# @body-lines -1\nPOST http://x/\n\na\n", "2:"}}) {
        const HttpFile file = read(c.text);
        EXPECT_TRUE(file.entries.empty()) << c.text;
        EXPECT_EQ(file.rest, QByteArray(c.text));
        ASSERT_EQ(errorsOf(file).size(), 1) << c.text;
        EXPECT_TRUE(errorsOf(file).first().startsWith(QLatin1String(c.line))) << c.text;
    }
}

TEST(HttpFile, SaysWhatIsExpectedOfTheAnswer)
{
    collection::SavedRequest request;
    request.target = "{{root}}/me";
    request.body = "{}";
    request.expectations.checks = {QStringLiteral("status == 201"), QStringLiteral("capture id = $.id"),
                                   QStringLiteral("# why \u00E4"), QString(),
                                   QStringLiteral("$.value[*].id matches ^[0-9a-f-]+$")};
    request.expectations.accepted = {
        {QStringLiteral("echo"), QStringLiteral("/status"), QStringLiteral("never kept")},
        {QStringLiteral("user"), QString(), QStringLiteral("\"quoted\" reason")},
        {QStringLiteral("declared"), QStringLiteral("/a b/\"c\""), QStringLiteral("\u00E4")},
        {QStringLiteral("headers"), QStringLiteral("Content-Type"), QStringLiteral("-")}};
    request.expectations.golden =
        model::Golden{{}, {QStringLiteral("/id"), QStringLiteral("/**/a b")}, QStringLiteral("a b.golden.json")};
    const auto text = collection::writeRequest(request);
    ASSERT_TRUE(text) << text.error().text().toStdString();
    for (const char *line : {"\n# @check status == 201\n# @capture id = $.id\n# @check # why \xC3\xA4\n# @check\n",
                             "\n# @accept echo /status never kept\n", "\n# @accept user \"\" \"quoted\" reason\n",
                             "\n# @accept declared \"/a b/\\\"c\\\"\" \xC3\xA4\n", "\n# @golden a b.golden.json\n",
                             "\n# @golden-ignore /id\n# @golden-ignore /**/a b\n"})
        EXPECT_TRUE(text->contains(line)) << line << " in\n" << text->toStdString();
    const auto read = collection::readHttpFile(*text);
    ASSERT_TRUE(read && read->entries.size() == 1);
    EXPECT_EQ(read->entries[0].request, request);
    EXPECT_EQ(*collection::writeHttpFile(*read), *text);
}

TEST(HttpFile, ExpectationsGoOnOneLineEachAndWithoutTheirBody)
{
    collection::SavedRequest request;
    request.target = "{{root}}/me";
    request.expectations.checks = {QStringLiteral("  status == 201 "), QStringLiteral("$.a == \"\nGET /x\"")};
    request.expectations.accepted = {{QStringLiteral("echo"), QStringLiteral("/a\nb"), QStringLiteral("two\r\nlines")}};
    request.expectations.golden = model::Golden{"{\"secret\": 1}", {}, QStringLiteral("x.json")};
    const auto text = collection::writeRequest(request);
    ASSERT_TRUE(text) << text.error().text().toStdString();
    EXPECT_FALSE(text->contains("secret"));
    const auto read = collection::readHttpFile(*text);
    ASSERT_TRUE(read && read->entries.size() == 1);
    const model::Expectations &expectations = read->entries[0].request.expectations;
    EXPECT_EQ(expectations.checks,
              (QStringList{QStringLiteral("status == 201"), QStringLiteral("$.a == \" GET /x\"")}));
    EXPECT_EQ(expectations.accepted[0].pointer, QStringLiteral("/a\nb"));
    EXPECT_EQ(expectations.accepted[0].reason, QStringLiteral("two  lines"));
    request.expectations.accepted[0].reason.clear();
    EXPECT_FALSE(collection::writeRequest(request)) << "an acceptance without a reason is none";
}

TEST(HttpFile, ExpectationsThatCannotBeReadStayComments)
{
    const QByteArray text = "### One\n# @accept echo /status\n# @accept \"echo /a why\n# @golden\n# @golden-ignore\n"
                            "# @capture\n# @golden a.json\n# @golden b.json\n# @checks x\nGET {{root}}/me\n";
    const auto read = collection::readHttpFile(text);
    ASSERT_TRUE(read && read->entries.size() == 1);
    const collection::SavedRequest &request = read->entries[0].request;
    EXPECT_EQ(request.expectations.golden, (model::Golden{{}, {}, QStringLiteral("a.json")}));
    EXPECT_TRUE(request.expectations.accepted.empty());
    EXPECT_EQ(request.otherLines.size(), 7);
    EXPECT_EQ(*collection::writeHttpFile(*read), text);
}

TEST(HttpFile, KeepsTheSizeLimit)
{
    const qsizetype most = model::limits::maxRequestFile;
    const QByteArray head = "GET http://x/\n\n";
    for (const auto &[size, fits] : {std::pair(most - 1, true), std::pair(most, true), std::pair(most + 1, false)})
        EXPECT_EQ(collection::readHttpFile(head + QByteArray(size - head.size(), 'x')).has_value(), fits) << size;
    EXPECT_FALSE(collection::writeRequest(sample(QByteArray(most, 'x'))).has_value());
}

} // namespace
