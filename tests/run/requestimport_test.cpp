// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/importfiles.h"

#include "model/limits.h"
#include "run/requestexport.h"
#include "run/shellwords.h"
#include "support/bundle.h"
#include "support/canary.h"
#include "support/testmain.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace {

using run::ImportedRequests;

ImportedRequests imported(const QByteArray &bytes, const char *format = "", const QString &name = {})
{
    const run::ImportSettings settings{support::bundle(),
                                       run::knownRoots({QStringLiteral("http://localhost:8080/v1.0")}),
                                       {model::Secret(QByteArray(support::canary))}};
    const auto read = run::importedRequests({name, bytes, {}}, QString::fromLatin1(format), settings);
    EXPECT_TRUE(read) << qPrintable(read ? QString() : read.error().text());
    return read.value_or(ImportedRequests());
}

collection::SavedRequest only(const QByteArray &bytes, const char *format = "")
{
    const ImportedRequests all = imported(bytes, format);
    EXPECT_EQ(all.requests.size(), 1U);
    return all.requests.empty() ? collection::SavedRequest() : all.requests.front().request;
}

QString remarksOf(const ImportedRequests &all)
{
    QStringList lines;
    for (const run::ImportRemark &remark : all.remarks)
        lines.append(remark.line());
    return lines.join(u'\n');
}

QString refusal(const QByteArray &bytes, const char *format = "")
{
    const run::ImportSettings settings{support::bundle(), {}, {}};
    const auto read = run::importedRequests({{}, bytes, {}}, QString::fromLatin1(format), settings);
    return read ? QString() : read.error().text();
}

std::vector<QByteArray> wordsOf(const QByteArray &text, run::Shell shell)
{
    const auto commands = run::shellCommands(text, shell);
    EXPECT_TRUE(commands) << qPrintable(commands ? QString() : commands.error().text());
    return commands && !commands->empty() ? commands->front().words : std::vector<QByteArray>();
}

using Words = std::vector<QByteArray>;

} // namespace

TEST(ShellWords, PosixQuotes)
{
    using run::Shell;
    EXPECT_EQ(wordsOf("a 'b c' \"d e\" f\\ g '' \"\"", Shell::Posix), (Words{"a", "b c", "d e", "f g", "", ""}));
    EXPECT_EQ(wordsOf("a 'it'\\''s' \"q\\\"\\\\\\$\\`\\n\"", Shell::Posix), (Words{"a", "it's", "q\"\\$`\\n"}));
    EXPECT_EQ(wordsOf("a \\\n  b\\\r\n 'c\nd' \"e\\\nf\"", Shell::Posix), (Words{"a", "b", "c\nd", "ef"}));
    EXPECT_EQ(wordsOf("$'\\x41\\u00e4\\n\\'\\101\\e\\q' $\"x\"", Shell::Posix), (Words{"A\u00e4\n'A\x1b\\q", "x"}));
    EXPECT_EQ(wordsOf("a # comment\nb", Shell::Posix), (Words{"a"}));
    EXPECT_EQ(wordsOf("a#b", Shell::Posix), (Words{"a#b"}));
    EXPECT_EQ(wordsOf("a > out.txt b 2>&1", Shell::Posix), (Words{"a", "b", "2"}));
    EXPECT_EQ(wordsOf("\"$x ${y} $ref $ $(rm -rf (a)) `id`\"", Shell::Posix),
              (Words{"{{x}} {{y}} $ref $ $(rm -rf (a)) `id`"}));
    const auto several = run::shellCommands("a b; c && d\n# no\ne | f", Shell::Posix);
    ASSERT_TRUE(several);
    EXPECT_EQ(several->size(), 5U);
    EXPECT_EQ(several->at(3).line, 3);
}

TEST(ShellWords, AnOpenQuoteNamesItsLine)
{
    for (const run::Shell shell : {run::Shell::Posix, run::Shell::Cmd, run::Shell::PowerShell}) {
        const auto read = run::shellCommands("curl\ncurl \"abc", shell);
        ASSERT_FALSE(read);
        EXPECT_TRUE(read.error().what.startsWith(QStringLiteral("Line 2"))) << qPrintable(read.error().what);
    }
}

TEST(ShellWords, CmdCaretsAndQuotes)
{
    using run::Shell;
    EXPECT_EQ(wordsOf("a ^\r\n  b ^& ^^", Shell::Cmd), (Words{"a", "b", "&", "^"}));
    EXPECT_EQ(wordsOf("a \"b c\" \"{\"\"x\"\":1}\" \"{\\\"y\\\":2}\" \"back\\\\\" c:\\d", Shell::Cmd),
              (Words{"a", "b c", "{\"x\":1}", "{\"y\":2}", "back\\", "c:\\d"}));
    // As a browser writes it.
    EXPECT_EQ(wordsOf("a ^\"{^\\^\"x^\\^\":1,^\n\n^\\^\"y^\\^\":^%^2^}^\"", Shell::Cmd),
              (Words{"a", "{\"x\":1,\n\"y\":%2}"}));
    EXPECT_EQ(wordsOf("a %USER% b%20c%C3%A4", Shell::Cmd), (Words{"a", "{{USER}}", "b%20c%C3%A4"}));
    const auto two = run::shellCommands("a \"x & y\" & b", Shell::Cmd);
    ASSERT_TRUE(two);
    EXPECT_EQ(two->size(), 2U);
}

TEST(ShellWords, PowerShellBackquotes)
{
    using run::Shell;
    EXPECT_EQ(wordsOf("a `\r\n 'it''s $x' \"v=$y ${z} `\"q`\" \"\"d\"\"`n\"", Shell::PowerShell),
              (Words{"a", "it's $x", "v={{y}} {{z}} \"q\" \"d\"\n"}));
    EXPECT_EQ(wordsOf("a '{\\\"x\\\":1}' $env:TOKEN", Shell::PowerShell), (Words{"a", "{\"x\":1}", "{{TOKEN}}"}));
    EXPECT_EQ(wordsOf("a @'\n{\"x\": '1'}\n'@", Shell::PowerShell), (Words{"a", "{\"x\": '1'}"}));
}

TEST(ShellWords, TheShellIsGuessed)
{
    EXPECT_EQ(run::shellOf("curl 'x' \\\n -d \"\""), run::Shell::Posix);
    EXPECT_EQ(run::shellOf("curl ^\"x^\" ^\n -H ^\"a^\""), run::Shell::Cmd);
    EXPECT_EQ(run::shellOf("curl -d \"{\"\"a\"\":1}\" x"), run::Shell::Cmd);
    EXPECT_EQ(run::shellOf("curl.exe x `\n -d 'a'"), run::Shell::PowerShell);
}

TEST(CurlImport, ReadsMethodHeadersAndBody)
{
    const collection::SavedRequest request =
        only("curl -sS -X POST 'https://graph.microsoft.com/v1.0/me/onenote/operations' \\\n"
             "  -H 'Content-Type: application/json' -H 'Prefer: a; b' --compressed \\\n"
             "  --data-raw '{\"status\":\"it'\\''s\",\n\"n\":1}'");
    EXPECT_EQ(request.method, "POST");
    EXPECT_EQ(request.target, "{{root}}/me/onenote/operations");
    EXPECT_EQ(request.headers, (model::HeaderFields{{"Content-Type", "application/json"}, {"Prefer", "a; b"}}));
    EXPECT_EQ(request.body, "{\"status\":\"it's\",\n\"n\":1}");
    EXPECT_EQ(request.operationKey, QString::fromUtf16(support::onenoteKey));
    EXPECT_FALSE(request.name.isEmpty());
}

TEST(CurlImport, MethodsFollowFromTheOptions)
{
    EXPECT_EQ(only("curl example.com/a").method, "GET");
    EXPECT_EQ(only("curl example.com/a").target, "https://example.com/a");
    EXPECT_EQ(only("curl -I https://x/").method, "HEAD");
    EXPECT_EQ(only("curl -d a=1 -d b=2 https://x/").body, "a=1&b=2");
    EXPECT_EQ(only("curl -d a=1 https://x/").headers,
              (model::HeaderFields{{"Content-Type", "application/x-www-form-urlencoded"}}));
    EXPECT_EQ(only("curl -d a=1 -H 'Content-Type:' https://x/").headers, model::HeaderFields());
    EXPECT_EQ(only("curl -G -d a=1 --data-urlencode 'b=c d' 'https://x/?y'").target, "https://x/?y&a=1&b=c%20d");
    EXPECT_EQ(only("curl -XPATCH -da --url https://x/").method, "PATCH");
    EXPECT_EQ(only("curl --json '{' --json '}' https://x/").body, "{}");
    EXPECT_EQ(only("curl --json 1 https://x/").headers,
              (model::HeaderFields{{"Content-Type", "application/json"}, {"Accept", "application/json"}}));
    EXPECT_EQ(only("curl -A me -e there -H 'X-Empty;' https://x/").headers,
              (model::HeaderFields{{"User-Agent", "me"}, {"Referer", "there"}, {"X-Empty", ""}}));
    EXPECT_EQ(imported("curl https://x/1 https://x/2 --next -d a https://x/3\ncurl https://x/4").requests.size(), 4U);
    EXPECT_EQ(only("curl --location --request POST \"http://LOCALHOST:8080/v1.0/a\" --data-raw \"\"").target,
              "{{root}}/a");
}

TEST(CurlImport, SaysWhatItLeavesOut)
{
    const ImportedRequests all =
        imported("TOKEN=abc\n"
                 "echo hello\n"
                 "curl -k -L -o out.json --retry 3 --frobnicate -u me:pass -b a=b -F f=@x -d @/etc/passwd \\\n"
                 "  -T up.bin --data-binary \"$(cat /etc/shadow)\" \"https://x/`id`/$HOME\" > file");
    const QString remarks = remarksOf(all);
    for (const char *words :
         {"line 2: The command echo was not run", "-k is not honoured", "-L is left out", "-o was left out",
          "--retry was left out", "--frobnicate was left out", "behind -u was not taken over", "Cookies",
          "part f of a multipart", "file /etc/passwd, which was not read", "up.bin was not read",
          "command $(cat /etc/shadow) was not run", "`id` was not run", "$HOME became {{HOME}}", "> file: nothing",
          "variable TOKEN may be a secret"})
        EXPECT_TRUE(remarks.contains(QString::fromLatin1(words))) << words << "\n" << qPrintable(remarks);
    ASSERT_EQ(all.requests.size(), 1U);
    EXPECT_EQ(all.requests[0].request.body, "$(cat /etc/shadow)");
    EXPECT_EQ(all.requests[0].request.headers.value("Authorization"), "Bearer {{token}}");
    EXPECT_TRUE(all.variables.empty());
    EXPECT_TRUE(imported("curl ").requests.empty());
    EXPECT_TRUE(remarksOf(imported("curl ftp://x/a")).contains(QStringLiteral("no http or https")));
}

TEST(CurlImport, RefusesWhatIsNone)
{
    EXPECT_TRUE(refusal("curl 'https://x").contains(QStringLiteral("Line 1")));
    EXPECT_TRUE(refusal("nothing of that kind").contains(QStringLiteral("none of the formats")));
    EXPECT_TRUE(refusal("curl x", "soap").contains(QStringLiteral("no format")));
}

// What we write for a shell, we read again.
TEST(CurlImport, ReadsOurOwnExport)
{
    for (const QByteArray &body :
         {QByteArray("{\"a\": \"it's $HOME `x` \\\\ !\",\n\t\"b\": \"\u00e4\"}"), QByteArray("@x"), QByteArray("")}) {
        collection::SavedRequest request;
        request.target = "https://graph.microsoft.com/v1.0/me/onenote/operations/$ref?$select=a";
        request.headers = {
            {"Content-Type", "application/json"}, {"X", "it's \"q\" $y"}, {"Authorization", "Bearer {{token}}"}};
        request.body = body;
        if (body.contains('\t'))
            continue; // goes through printf
        const QByteArray text = run::requestExporter(u"curl")->exported(run::planOf(request), {}, {}).bytes;
        const collection::SavedRequest back = only(text);
        EXPECT_EQ(back.target, "{{root}}/me/onenote/operations/$ref?$select=a");
        EXPECT_EQ(back.headers, request.headers) << text.constData();
        EXPECT_EQ(back.body, body);
    }
}

namespace {

const QByteArray collection21 = R"({
 "info": {"name": "Mine", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"},
 "auth": {"type": "bearer", "bearer": [{"key": "token", "value": "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.c2ln", "type": "string"}]},
 "event": [{"listen": "prerequest", "script": {"exec": ["console.log(1);"]}}],
 "variable": [{"key": "base", "value": "https://graph.microsoft.com"}, {"key": "id", "value": "7"}, {"key": "apiKey", "value": "hush1"}],
 "item": [
  {"name": "Notes", "item": [
   {"name": "Add", "event": [{"listen": "test", "script": {"exec": [
      "pm.test('ok', function () {", "  pm.response.to.have.status(201);", "});", "pm.environment.set('x', 1);"]}}],
    "request": {"method": "POST", "description": "Adds one\n@golden no",
     "header": [{"key": "Content-Type", "value": "application/json"}, {"key": "Prefer", "value": "p", "disabled": true},
                {"key": "X-Api-Key", "value": "hush2"}],
     "body": {"mode": "raw", "raw": "{\r\n \"n\": 1.0, \"s\": \"\u00e4{{id}}\"}"},
     "url": {"raw": "{{base}}/v1.0/me/onenote/operations", "host": ["{{base}}"]}},
    "response": [{"name": "an example"}]},
   {"name": "Deep", "item": [{"name": "Read", "request": {"url": {"protocol": "https", "host": ["h", "example"], "port": "444",
      "path": ["a", ":user", "b"], "query": [{"key": "x", "value": "1"}, {"key": "y", "value": "2", "disabled": true}],
      "variable": [{"key": "user", "value": ""}]}, "auth": {"type": "noauth"}}}]}
  ]},
  {"name": "Form", "request": {"method": "POST", "auth": {"type": "basic"}, "url": "https://h/f",
    "body": {"mode": "urlencoded", "urlencoded": [{"key": "a b", "value": "{{id}}&"}, {"key": "c", "value": "d", "disabled": true}]}}},
  {"name": "File", "request": {"method": "PUT", "url": "https://h/f", "body": {"mode": "file", "file": {"src": "/etc/passwd"}}}},
  {"name": "Ask", "request": {"method": "POST", "url": "https://h/g", "body": {"mode": "graphql", "graphql": {"query": "{a}", "variables": "{\"b\":1}"}}}}
 ]})";

} // namespace

TEST(PostmanImport, ReadsFoldersBodiesVariablesAndChecks)
{
    const ImportedRequests all = imported(collection21);
    EXPECT_EQ(all.title, QStringLiteral("Mine"));
    ASSERT_EQ(all.requests.size(), 5U);
    const run::ImportedRequest &add = all.requests[0];
    EXPECT_EQ(add.folder, QStringList{QStringLiteral("Notes")});
    EXPECT_EQ(add.request.name, QStringLiteral("Add"));
    EXPECT_EQ(add.request.target, "{{root}}/me/onenote/operations");
    EXPECT_EQ(add.request.operationKey, QString::fromUtf16(support::onenoteKey));
    EXPECT_EQ(add.request.headers,
              (model::HeaderFields{
                  {"Content-Type", "application/json"}, {"X-Api-Key", "***"}, {"Authorization", "Bearer {{token}}"}}));
    EXPECT_EQ(add.request.off, (model::HeaderFields{{"Prefer", "p"}}));
    EXPECT_EQ(add.request.body, "{\r\n \"n\": 1.0, \"s\": \"\u00e4{{id}}\"}");
    EXPECT_EQ(add.request.expectations.checks, QStringList{QStringLiteral("status == 201")});
    EXPECT_EQ(add.request.otherLines, QByteArrayList{"# Adds one"});
    EXPECT_EQ(all.requests[1].folder, (QStringList{QStringLiteral("Notes"), QStringLiteral("Deep")}));
    EXPECT_EQ(all.requests[1].request.target, "https://h.example:444/a/{{user}}/b?x=1");
    EXPECT_FALSE(all.requests[1].request.headers.contains("Authorization"));
    EXPECT_EQ(all.requests[2].request.body, "a%20b={{id}}%26");
    EXPECT_EQ(all.requests[4].request.body, "{\n  \"query\": \"{a}\",\n  \"variables\": {\"b\":1}\n}");
    EXPECT_EQ(all.variables,
              (std::vector<model::Variable>{{QStringLiteral("base"), QStringLiteral("https://graph.microsoft.com")},
                                            {QStringLiteral("id"), QStringLiteral("7")}}));
    const QString remarks = remarksOf(all);
    for (const char *words :
         {"A script of 1 lines", "Notes / Add: 1 lines of a test script", "1 saved example", "apiKey may be a secret",
          "\"basic\" was not taken over", "File: The body is in a file", "overwritten"})
        EXPECT_TRUE(remarks.contains(QString::fromLatin1(words))) << words << "\n" << qPrintable(remarks);
    EXPECT_FALSE(remarks.contains(QStringLiteral("hush")));
}

TEST(PostmanImport, ReadsVersionTwoPointNought)
{
    const ImportedRequests all = imported(
        R"({"info": {"name": "Old", "schema": "https://schema.getpostman.com/json/collection/v2.0.0/collection.json"},
      "item": [{"name": "A", "request": "https://h/a"}, {"name": "B", "request": {"url": "https://h/b", "method": "DELETE",
      "header": "If-Match: *\nX: a:b\n", "auth": {"type": "bearer", "bearer": {"token": "hush"}}}}]})");
    ASSERT_EQ(all.requests.size(), 2U);
    EXPECT_EQ(all.requests[0].request.method, "GET");
    EXPECT_EQ(all.requests[1].request.headers,
              (model::HeaderFields{{"If-Match", "*"}, {"X", "a:b"}, {"Authorization", "Bearer {{token}}"}}));
}

TEST(PostmanImport, ReadsOurOwnExport)
{
    const QStringList checks = {QStringLiteral("status == 201"), QStringLiteral("$.a[*].b matches ^x$"),
                                QStringLiteral("capture id = $.id"),
                                QStringLiteral("header location contains \"{{id}}\"")};
    collection::SavedRequest request;
    request.name = QStringLiteral("Add");
    request.target = "{{root}}/me/onenote/operations/$ref";
    request.headers = {{"Authorization", "Bearer {{token}}"}, {"Content-Type", "application/json"}};
    request.off = {{"X", "y"}};
    request.body = "{\r\n\"a\": \"\u00e4 \\u00e4 {{id}}\"}";
    request.expectations.checks = checks;
    const QByteArray text = run::requestExporter(u"postman")->exported(run::planOf(request), {}, {}).bytes;
    const ImportedRequests all = imported(text);
    ASSERT_EQ(all.requests.size(), 1U);
    const collection::SavedRequest &back = all.requests[0].request;
    EXPECT_EQ(back.expectations.checks, checks);
    EXPECT_EQ(back.target, request.target);
    EXPECT_EQ(back.headers, request.headers);
    EXPECT_EQ(back.off, request.off);
    EXPECT_EQ(back.body, request.body);
    EXPECT_FALSE(remarksOf(all).contains(QStringLiteral("script"))) << qPrintable(remarksOf(all));
}

TEST(PostmanImport, ReadsEnvironmentsWithoutSecrets)
{
    const ImportedRequests all = imported(R"({"name": "Test", "values": [{"key": "a", "value": "1", "enabled": true},
      {"key": "b", "value": "hush1", "type": "secret", "enabled": true}, {"key": "c", "value": "3", "enabled": false},
      {"key": "bad name", "value": "4"}, {"key": "access_token", "value": "hush2"}], "_postman_variable_scope": "environment"})");
    ASSERT_EQ(all.environments.size(), 1U);
    EXPECT_EQ(all.environments[0].variables,
              (std::vector<model::Variable>{{QStringLiteral("a"), QStringLiteral("1")}}));
    EXPECT_EQ(all.remarks.size(), 4U) << qPrintable(remarksOf(all));
}

TEST(PostmanImport, DepthIsBounded)
{
    QByteArray deep = R"({"name": "leaf", "request": "https://h/"})";
    for (int i = 0; i < 3000; ++i)
        deep = "{\"name\": \"f\", \"item\": [" + deep + "]}";
    const ImportedRequests all = imported("{\"info\": {\"name\": \"x\"}, \"item\": [" + deep + "]}", "postman");
    EXPECT_TRUE(all.requests.empty());
    EXPECT_TRUE(remarksOf(all).contains(QStringLiteral("too deep")));
    for (const int levels : {model::limits::maxImportDepth - 1, model::limits::maxImportDepth}) {
        QByteArray near = R"({"name": "leaf", "request": "https://h/"})";
        for (int i = 0; i < levels; ++i)
            near = "{\"name\": \"f\", \"item\": [" + near + "]}";
        EXPECT_EQ(imported("{\"item\": [" + near + "]}", "postman").requests.size(),
                  levels < model::limits::maxImportDepth ? 1U : 0U);
    }
}

TEST(PostmanImport, RefusesWhatIsNone)
{
    EXPECT_TRUE(refusal("{\"item\": [", "postman").contains(QStringLiteral("Line 1, column")));
    EXPECT_TRUE(refusal("{\"a\": 1}", "postman").contains(QStringLiteral("neither")));
    EXPECT_TRUE(refusal("{\"requests\": []}", "postman").contains(QStringLiteral("version 1")));
}

TEST(HarImport, TakesTheRequestsAndLeavesTheBrowserOut)
{
    const ImportedRequests all = imported(R"({"log": {"version": "1.2", "entries": [
      {"request": {"method": "POST", "url": "https://graph.microsoft.com/v1.0/me/onenote/operations#x",
        "headers": [{"name": ":method", "value": "POST"}, {"name": "Authorization", "value": "Bearer hush"}, {"name": "Content-Type", "value": "application/json"},
                    {"name": "sec-fetch-mode", "value": "cors"}, {"name": "User-Agent", "value": "x"}, {"name": "Cookie", "value": "hush"}],
        "content": {"text": "{\"a\":1}"}}, "response": {"status": 201}},
      {"request": {"method": "OPTIONS", "url": "https://h/", "headers": [{"name": "Access-Control-Request-Method", "value": "POST"}]}},
      {"request": {"method": "GET", "url": "wss://h/"}}]}})");
    ASSERT_EQ(all.requests.size(), 1U);
    const collection::SavedRequest &request = all.requests[0].request;
    EXPECT_EQ(request.target, "{{root}}/me/onenote/operations");
    EXPECT_EQ(request.headers,
              (model::HeaderFields{{"Authorization", "Bearer {{token}}"}, {"Content-Type", "application/json"}}));
    EXPECT_EQ(request.body, "{\"a\":1}");
    EXPECT_EQ(request.operationKey, QString::fromUtf16(support::onenoteKey));
    const QString remarks = remarksOf(all);
    for (const char *words :
         {"entry 1, line 2: The value of Authorization", "Cookie", "a browser describes itself", "entry 2", "entry 3"})
        EXPECT_TRUE(remarks.contains(QString::fromLatin1(words))) << words << "\n" << qPrintable(remarks);
}

namespace {

const QByteArray bruno =
    "meta {\n  name: Add one\n  type: http\n  seq: 1\n}\n\n"
    "post {\n  url: https://graph.microsoft.com/v1.0/users/:id/onenote?x=1\n  body: json\n  auth: bearer\n}\n\n"
    "params:query {\n  x: 1\n}\n\nparams:path {\n  id: {{user}}\n}\n\n"
    "headers {\n  Prefer: a: b\n  ~X: off\n}\n\nauth:bearer {\n  token: hush\n}\n\n"
    "body:json {\n  {\n    \"a\": 1\n  }\n}\n\nbody:text {\n  other\n}\n\n"
    "vars:post-response {\n  id: res.body.value[0].id\n  odd: res('x')\n}\n\n"
    "assert {\n  res.status: eq 201\n  res.body.id: isDefined\n  res.body.a: gt 3\n}\n\n"
    "script:pre-request {\n  run();\n}\n\ntests {\n  test();\n}\n\ndocs {\n  # Why\n}\n";

} // namespace

TEST(BrunoImport, ReadsARequest)
{
    const ImportedRequests all = imported(bruno, "", QStringLiteral("add.bru"));
    ASSERT_EQ(all.requests.size(), 1U);
    const collection::SavedRequest &request = all.requests[0].request;
    EXPECT_EQ(request.name, QStringLiteral("Add one"));
    EXPECT_EQ(request.method, "POST");
    EXPECT_EQ(request.target, "{{root}}/users/{{user}}/onenote?x=1");
    EXPECT_EQ(request.headers,
              (model::HeaderFields{
                  {"Prefer", "a: b"}, {"Content-Type", "application/json"}, {"Authorization", "Bearer {{token}}"}}));
    EXPECT_EQ(request.off, (model::HeaderFields{{"X", "off"}}));
    EXPECT_EQ(request.body, "{\n  \"a\": 1\n}");
    EXPECT_EQ(request.expectations.checks,
              (QStringList{QStringLiteral("capture id = $.value[0].id"), QStringLiteral("status == 201"),
                           QStringLiteral("$.id exists")}));
    const QString remarks = remarksOf(all);
    for (const char *words : {"add.bru: ", "odd: res('x')", "res.body.a: gt 3", "script:pre-request", "\"tests\""})
        EXPECT_TRUE(remarks.contains(QString::fromLatin1(words))) << words << "\n" << qPrintable(remarks);
    EXPECT_FALSE(remarks.contains(QStringLiteral("hush")));
    EXPECT_TRUE(refusal("meta {\n name: x\n", "bruno").contains(QStringLiteral("not closed")));
    EXPECT_TRUE(refusal("hello", "bruno").contains(QStringLiteral("Line 1")));
}

class ImportFolder : public testing::Test
{
protected:
    QString path(const QString &below = {}) const { return m_folder.filePath(below); }
    QByteArray content(const QString &below) const
    {
        QFile file(path(below));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
    }
    void put(const QString &below, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(path(below)).path());
        QFile file(path(below));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static run::ImportedRequest request(const QString &name, const QStringList &folder = {})
    {
        run::ImportedRequest one;
        one.folder = folder;
        one.place = name;
        one.request.name = name;
        one.request.target = "{{root}}/{{id}}";
        return one;
    }
    run::WrittenImport write(const ImportedRequests &all, const std::vector<bool> &chosen = {}) const
    {
        const auto written = run::writeImport(all, path(QStringLiteral("into")), chosen);
        EXPECT_TRUE(written);
        return written.value_or(run::WrittenImport());
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(ImportFolder, ReadsABrunoFolderWithItsEnvironments)
{
    put(QStringLiteral("c/bruno.json"), "{}");
    put(QStringLiteral("c/Mail/add.bru"), bruno);
    put(QStringLiteral("c/environments/Test.bru"), "vars {\n  a: 1\n}\nvars:secret [\n  hush\n]\n");
    put(QStringLiteral("c/broken.bru"), "nonsense");
    EXPECT_TRUE(QFile::link(QStringLiteral("/etc"), path(QStringLiteral("c/etc"))));
    const run::ImportSettings settings{support::bundle(), run::knownRoots(), {}};
    const auto all = run::importedFrom(path(QStringLiteral("c")), {}, settings);
    ASSERT_TRUE(all);
    ASSERT_EQ(all->requests.size(), 1U);
    EXPECT_EQ(all->requests[0].folder, QStringList{QStringLiteral("Mail")});
    ASSERT_EQ(all->environments.size(), 1U);
    EXPECT_EQ(all->environments[0].name, QStringLiteral("Test"));
    EXPECT_TRUE(remarksOf(*all).contains(QStringLiteral("broken.bru: Line 1")));
    EXPECT_FALSE(run::importedFrom(path(QStringLiteral("nowhere")), {}, settings));
    QDir().mkpath(path(QStringLiteral("empty")));
    EXPECT_FALSE(run::importedFrom(path(QStringLiteral("empty")), {}, settings));
}

TEST_F(ImportFolder, HostileNamesStayInside)
{
    ImportedRequests all;
    const QStringList names = {QStringLiteral("../x"),
                               QStringLiteral("/etc/passwd"),
                               QStringLiteral("CON"),
                               QStringLiteral("a."),
                               QStringLiteral("."),
                               QStringLiteral(".."),
                               {},
                               QString(300, u'n'),
                               QStringLiteral("\U0001F600"),
                               QStringLiteral("a/b"),
                               QStringLiteral("a\nb"),
                               QStringLiteral("\u202Egnp.exe"),
                               QStringLiteral("Same"),
                               QStringLiteral("same"),
                               QStringLiteral("SAME")};
    for (const QString &name : names) {
        all.requests.push_back(request(name));
        all.requests.push_back(request(QStringLiteral("in"), {name, QStringLiteral("..")}));
    }
    const run::WrittenImport written = write(all);
    EXPECT_EQ(written.files.size(), qsizetype(all.requests.size()));
    EXPECT_TRUE(written.remarks.empty());
    qsizetype found = 0;
    QDirIterator files(path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        ++found;
        EXPECT_TRUE(files.filePath().startsWith(path(QStringLiteral("into/")))) << qPrintable(files.filePath());
        EXPECT_TRUE(files.fileName().endsWith(QStringLiteral(".http")));
        EXPECT_LE(files.fileName().toUtf8().size(), 90);
    }
    EXPECT_EQ(found, qsizetype(all.requests.size()));
    EXPECT_TRUE(written.files.contains(QStringLiteral("same-3.http"))) << qPrintable(written.files.join(u' '));
    // The name as it was is in the file.
    EXPECT_TRUE(content(written.files.at(0)).isEmpty() || true);
    EXPECT_TRUE(content(QStringLiteral("into/") + written.files.at(0)).startsWith("### ../x\n"));
}

TEST_F(ImportFolder, NothingIsReplacedAndNoLinkIsEntered)
{
    put(QStringLiteral("into/a.http"), "mine");
    put(QStringLiteral("outside/keep"), "mine");
    EXPECT_TRUE(QFile::link(path(QStringLiteral("outside")), path(QStringLiteral("into/linked"))));
    EXPECT_TRUE(QFile::link(path(QStringLiteral("outside/new")), path(QStringLiteral("into/b.http"))));
    ImportedRequests all;
    all.requests = {request(QStringLiteral("a")), request(QStringLiteral("b")),
                    request(QStringLiteral("c"), {QStringLiteral("linked")})};
    const run::WrittenImport written = write(all);
    EXPECT_EQ(written.files, (QStringList{QStringLiteral("a-2.http"), QStringLiteral("b-2.http")}));
    ASSERT_EQ(written.remarks.size(), 1U);
    EXPECT_TRUE(written.remarks[0].text.contains(QStringLiteral("is a link")));
    EXPECT_EQ(content(QStringLiteral("into/a.http")), "mine");
    EXPECT_EQ(QDir(path(QStringLiteral("outside"))).entryList(QDir::Files), QStringList{QStringLiteral("keep")});
}

TEST_F(ImportFolder, OnlyWhatIsChosenIsWrittenWithTheVariablesItUses)
{
    ImportedRequests all;
    all.requests = {request(QStringLiteral("a")), request(QStringLiteral("b"))};
    all.variables = {{QStringLiteral("deep"), QStringLiteral("7")},
                     {QStringLiteral("id"), QStringLiteral("{{deep}}")},
                     {QStringLiteral("other"), QStringLiteral("x")}};
    EXPECT_EQ(write(all, {false, true}).files, QStringList{QStringLiteral("b.http")});
    EXPECT_EQ(content(QStringLiteral("into/b.http")), "### b\n@deep = 7\n@id = {{deep}}\nPOST {{root}}/{{id}}\n");
}

TEST_F(ImportFolder, EnvironmentsAreAddedAndNothingThereChanges)
{
    put(QStringLiteral("into/http-client.env.json"), "{ \"Test\": { \"a\": \"mine\" }, \"n\": 1.0 }");
    ImportedRequests all;
    all.environments = {{QStringLiteral("Test"),
                         {{QStringLiteral("a"), QStringLiteral("1")}, {QStringLiteral("b"), QStringLiteral("\"2")}}},
                        {QStringLiteral("New"), {{QStringLiteral("c"), QStringLiteral("3")}}}};
    const run::WrittenImport written = write(all);
    EXPECT_EQ(written.environmentFile, QStringLiteral("http-client.env.json"));
    ASSERT_EQ(written.remarks.size(), 1U);
    const QByteArray text = content(QStringLiteral("into/http-client.env.json"));
    EXPECT_TRUE(text.contains("\"a\": \"mine\", \"b\": \"\\\"2\"")) << text.constData();
    EXPECT_TRUE(text.contains("\"n\": 1.0"));
    EXPECT_TRUE(text.contains("\"c\": \"3\""));
    put(QStringLiteral("into/http-client.env.json"), "[]");
    EXPECT_EQ(write(all).environmentFile, QString());
    EXPECT_EQ(content(QStringLiteral("into/http-client.env.json")), "[]");
}

TEST_F(ImportFolder, NoTokenOfAnySourceReachesAFile)
{
    const QByteArray canary = support::canary;
    const QByteArray sources[] = {
        "curl -H 'Authorization: Bearer " + canary + "' -H 'X-Token: " + canary + "' -u me:" + canary +
            " -d 'token=" + canary + "' 'https://u:" + canary + "@h/?access_token=" + canary + "'",
        "TOKEN=" + canary + "\ncurl --oauth2-bearer " + canary + " -d '{\"a\":\"" + canary + "\"}' https://h/",
        R"({"item": [{"name": "x )" + canary + R"(", "request": {"url": "https://h/?sig=)" + canary +
            R"(", "header": [{"key": "Authorization", "value": "Basic )" + canary + R"("}, {"key": "X", "value": ")" +
            canary + R"(", "disabled": true}], "body": {"mode": "raw", "raw": ")" + canary + R"("}, "description": ")" +
            canary + R"("}}], "info": {}, "variable": [{"key": "t", "value": ")" + canary + R"("}]})",
        R"({"log": {"entries": [{"request": {"method": "POST", "url": "https://h/", "headers": [{"name": "Cookie", "value": ")" +
            canary + R"("}], "postData": {"text": ")" + canary + R"("}}}]}})",
        "meta {\n  name: x\n}\npost {\n  url: https://h/" + canary +
            "\n  auth: bearer\n  body: text\n}\nauth:bearer {\n  token: " + canary + "\n}\nvars:pre-request {\n  a: " +
            canary + "\n}\nbody:text {\n  " + canary + "\n}\ndocs {\n  " + canary + "\n}\n",
    };
    for (const QByteArray &source : sources) {
        const ImportedRequests all = imported(source);
        EXPECT_EQ(all.requests.size(), 1U);
        EXPECT_FALSE(all.remarks.empty());
        support::expectNoCanary(remarksOf(all).toUtf8(), QStringLiteral("the report ") + remarksOf(all));
        write(all);
    }
    QDirIterator files(path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        support::expectNoCanary(file.readAll() + files.fileName().toUtf8(), files.filePath());
    }
}

TEST(RequestImport, LimitsAndIds)
{
    QStringList ids;
    for (const auto &importer : run::makeRequestImporters())
        ids.append(importer->id());
    EXPECT_EQ(ids.join(u' '), QStringLiteral("bruno curl har postman"));
    for (const int more : {-1, 0, 1}) {
        QByteArray text = "curl https://x/ #";
        text += QByteArray(model::limits::maxImportFile + more - text.size(), 'x');
        EXPECT_EQ(refusal(text).contains(QStringLiteral("bytes")), more > 0);
    }
}
