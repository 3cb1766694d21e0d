// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/requestexport.h"

#include "collection/httpfile.h"
#include "sandbox/sandbox.h"
#include "support/bundle.h"
#include "support/canary.h"
#include "support/testmain.h"
#include "json/document.h"
#include "json/pointer.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QRandomGenerator>
#include <QStandardPaths>

#include <gtest/gtest.h>

namespace {

using run::Exported;

run::ReplayPlan planFrom(const QByteArray &http, const QString &file = QStringLiteral("onenote/add.http"))
{
    run::ReplayPlan plan;
    const auto read = collection::readHttpFile(http);
    for (const collection::HttpFile::Entry &entry : read->entries) {
        run::ReplayStep step;
        step.file = file;
        step.line = entry.line;
        step.name = entry.request.name;
        step.request = entry.request;
        plan.steps.push_back(step);
    }
    return plan;
}

run::ReplayPlan planOf(const QByteArray &body)
{
    collection::SavedRequest request;
    request.name = QStringLiteral("Add");
    request.target = "{{root}}/me/onenote/operations/$ref";
    request.headers = {{"Content-Type", "application/json"}};
    request.body = body;
    return run::planOf(request);
}

Exported exported(const char *id, const run::ReplayPlan &plan, const run::ExportContext &context = {})
{
    const auto exporter = run::requestExporter(QString::fromLatin1(id));
    EXPECT_TRUE(exporter) << id;
    return exporter ? exporter->exported(plan, context, {}) : Exported();
}

const QByteArray simple = "### Add\n"
                          "# @check status == 201\n"
                          "# @check header location exists\n"
                          "# @check $.status is one of \"a\", \"b\"\n"
                          "# @check duration < 500 ms\n"
                          "# @check $.id is type Edm.Guid\n"
                          "# @capture id = $.id\n"
                          "POST {{root}}/me/onenote/operations/$ref\n"
                          "Authorization: Bearer {{token}}\n"
                          "Content-Type: application/json\n"
                          "\n"
                          "{\"status\": \"it's $HOME\"}\n";

bool contains(const QStringList &notes, const char *words)
{
    return notes.join(u'\n').contains(QString::fromUtf8(words));
}

} // namespace

TEST(RequestExport, EveryExporterHasAnIdATitleAndASuffix)
{
    QStringList ids;
    for (const auto &exporter : run::makeRequestExporters()) {
        ids.append(exporter->id());
        EXPECT_FALSE(exporter->title().isEmpty());
        EXPECT_TRUE(exporter->filter().endsWith(u')'));
        EXPECT_FALSE(exporter->suffix().isEmpty());
    }
    EXPECT_EQ(ids.join(u' '), QStringLiteral("curl hurl k6 postman powershell"));
    EXPECT_FALSE(run::requestExporter(u"soap"));
}

TEST(RequestExport, CurlSingleQuotesWhatAShellWouldChange)
{
    const Exported out = exported("curl", planFrom(simple), {{}, QStringLiteral("http://127.0.0.1:1/v1.0"), {}});
    EXPECT_TRUE(out.bytes.contains("\"$GRAPH_ROOT\"'/me/onenote/operations/$ref'")) << out.bytes.constData();
    EXPECT_TRUE(out.bytes.contains("--header \"Authorization: Bearer $GRAPH_TOKEN\"")) << out.bytes.constData();
    EXPECT_TRUE(out.bytes.contains("--data-binary '{\"status\": \"it'\\''s $HOME\"}'")) << out.bytes.constData();
    EXPECT_TRUE(contains(out.notes, "onenote/add.http:8: \"status == 201\" is left out"))
        << qPrintable(out.notes.join(u'\n'));
    EXPECT_TRUE(contains(out.notes, "capture id"));
}

TEST(RequestExport, CurlDoesNotSendWithoutAVariable)
{
    const Exported out = exported("curl", planFrom("### A\nGET https://h/{{a.b}}/{{c}}\n"),
                                  {{}, {}, {{QStringLiteral("c"), QStringLiteral("1")}}});
    EXPECT_EQ(out.bytes,
              "#!/bin/sh\nc='1'\n: \"${a_b:?has no value}\"\n\n# A\ncurl --globoff 'https://h/'\"$a_b\"'/'\"$c\"\n");
}

TEST(RequestExport, AFullAddressGivesOneCommand)
{
    collection::SavedRequest request;
    request.name = QStringLiteral("Add");
    request.target = "https://graph.microsoft.com/v1.0/me/operations/$ref";
    const Exported out = exported("curl", run::planOf(request));
    EXPECT_EQ(out.bytes, "curl --request POST 'https://graph.microsoft.com/v1.0/me/operations/$ref' \\\n"
                         "  --header 'Content-Type:' \\\n"
                         "  --data-binary ''\n");
    EXPECT_EQ(out.notes, QStringList());
}

// What a real shell and a real curl send is what the file says.
class CurlOnTheWire : public testing::Test
{
protected:
    CurlOnTheWire() : m_sandbox(support::bundle(), sandbox::Options()) { EXPECT_TRUE(m_sandbox.listen()); }

    QString root() const { return QStringLiteral("http://127.0.0.1:%1/v1.0").arg(m_sandbox.port()); }

    void send(const run::ReplayPlan &plan, const run::ExportContext &context = {})
    {
        m_sandbox.clearArrivals();
        run::ExportContext here = context;
        here.root = root();
        const Exported out = exported("curl", plan, here);
        QProcess shell;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("GRAPH_TOKEN"), QStringLiteral("to'ke\"n$x"));
        environment.insert(QStringLiteral("no_proxy"), QStringLiteral("*"));
        shell.setProcessEnvironment(environment);
        shell.start(QStringLiteral("sh"), {});
        shell.write(out.bytes);
        shell.closeWriteChannel();
        ASSERT_TRUE(support::waitFor([&] { return shell.state() == QProcess::NotRunning; }));
        EXPECT_EQ(shell.exitCode(), 0) << shell.readAllStandardError().constData() << out.bytes.constData();
    }

    const sandbox::Arrival &arrival() const
    {
        static const sandbox::Arrival none;
        EXPECT_EQ(m_sandbox.arrivals().size(), 1U);
        return m_sandbox.arrivals().empty() ? none : m_sandbox.arrivals().back();
    }

    sandbox::Sandbox m_sandbox;
};

TEST_F(CurlOnTheWire, BodiesOfEveryKindArriveToTheByte)
{
    if (QStandardPaths::findExecutable(QStringLiteral("curl")).isEmpty())
        GTEST_SKIP() << "curl is not installed";
    QByteArray all;
    for (int byte = 0; byte < 256; ++byte)
        all += char(byte);
    const QByteArray bodies[] = {
        "{}",
        "",
        "{\"a\":\n  \"it's `id` $(id) $HOME \\\\ \\\" ! \\n\"}",
        "{\r\n  \"a\": 1\r\n}\r\n",
        "\n\nblank lines around\n\n",
        "@/etc/passwd",
        "-d @/etc/passwd",
        "100 % %s %d \\r \\n",
        "{\"a\":\"\u00e4\u20ac\U0001F600\"}",
        "a\rb\n\rc",
        "\xEF\xBB\xBF{}",
        "\xFF\xFE\x00x",
        all,
        QByteArray(300'000, 'x') + "'\n",
        QByteArray(1'100'000, 'y'),
    };
    for (const QByteArray &body : bodies) {
        send(planOf(body));
        EXPECT_EQ(arrival().body, body);
        EXPECT_TRUE(arrival().head.startsWith("POST /v1.0/me/onenote/operations/$ref HTTP/1.1\r\n"))
            << arrival().head.constData();
        EXPECT_EQ(arrival().head.count("Content-Type: application/json\r\n"), 1);
    }
}

TEST_F(CurlOnTheWire, RandomBytesArrive)
{
    if (QStandardPaths::findExecutable(QStringLiteral("curl")).isEmpty())
        GTEST_SKIP() << "curl is not installed";
    QRandomGenerator random(7);
    const QByteArray signs = "'\"\\$`!%@{}[]()<>|&;#~*? \t\n\ra\0";
    for (int round = 0; round < 40; ++round) {
        QByteArray body;
        const bool isText = round % 2 == 0;
        for (int i = random.bounded(60); i >= 0; --i)
            body += isText ? signs.at(random.bounded(int(signs.size()))) : char(random.bounded(256));
        if (body.contains("{{"))
            continue;
        send(planOf(body));
        EXPECT_EQ(arrival().body, body) << body.toHex().constData();
    }
}

TEST_F(CurlOnTheWire, VariablesHeadersAndTheToken)
{
    if (QStandardPaths::findExecutable(QStringLiteral("curl")).isEmpty())
        GTEST_SKIP() << "curl is not installed";
    run::ReplayPlan plan = planFrom("### Add\n"
                                    "POST {{root}}/me/onenote/operations?$filter={{PATH}}[1]&x=a%20b\n"
                                    "Authorization: Bearer {{token}}\n"
                                    "Prefer: odd 'quotes' \"{{user-id}}\" $HOME `id` !1\n"
                                    "X-Empty:\n"
                                    "\n"
                                    "{\"a\": \"{{user-id}}\", \"b\": [{{n}}]}\n");
    plan.steps[0].fileVariables = {{QStringLiteral("n"), QStringLiteral("1{{n2}}")}};
    send(plan, {{},
                {},
                {{QStringLiteral("user-id"), QStringLiteral("o'b \"$x\"")},
                 {QStringLiteral("PATH"), QStringLiteral("p")},
                 {QStringLiteral("n2"), QStringLiteral("2")}}});
    const sandbox::Arrival &got = arrival();
    EXPECT_TRUE(got.head.startsWith("POST /v1.0/me/onenote/operations?$filter=p[1]&x=a%20b HTTP/1.1\r\n"))
        << got.head.constData();
    EXPECT_TRUE(got.head.contains("\r\nAuthorization: Bearer to'ke\"n$x\r\n")) << got.head.constData();
    EXPECT_TRUE(got.head.contains("\r\nPrefer: odd 'quotes' \"o'b \"$x\"\" $HOME `id` !1\r\n")) << got.head.constData();
    EXPECT_TRUE(got.head.contains("\r\nX-Empty:\r\n")) << got.head.constData();
    EXPECT_FALSE(got.head.contains("\r\nContent-Type:")) << got.head.constData();
    EXPECT_EQ(got.body, "{\"a\": \"o'b \"$x\"\", \"b\": [12]}");
}

namespace {

/// What PowerShell makes of a text in single quotes (about_Quoting_Rules); `at` stands on the first quote.
QString unquoted(const QString &text, qsizetype &at)
{
    const auto isQuote = [](QChar c) { return c == u'\'' || (c.unicode() >= 0x2018 && c.unicode() <= 0x201B); };
    QString result;
    for (++at; at < text.size(); ++at) {
        if (isQuote(text[at])) {
            if (at + 1 >= text.size() || !isQuote(text[at + 1]))
                break;
            ++at;
        }
        result += text[at];
    }
    ++at;
    return result;
}

/// The bytes `$body` gets.
QByteArray powerShellBody(const QString &script)
{
    const QString front = QStringLiteral("$body = ");
    qsizetype at = script.indexOf(front) + front.size();
    const QStringView rest = QStringView(script).sliced(at);
    if (rest.startsWith(u"[Convert]::FromBase64String(")) {
        at = script.indexOf(u'\'', at);
        return QByteArray::fromBase64(unquoted(script, at).toLatin1());
    }
    EXPECT_TRUE(rest.startsWith(u"[Text.Encoding]::UTF8.GetBytes("));
    const bool isList = rest.startsWith(u"[Text.Encoding]::UTF8.GetBytes((@(");
    QStringList lines;
    at = script.indexOf(u'\'', at);
    while (at < script.size() && script[at] == u'\'') {
        lines.append(unquoted(script, at));
        while (isList && at < script.size() && script[at].isSpace())
            ++at;
    }
    const bool isCrlf = isList && QStringView(script).sliced(at).startsWith(u") -join \"`r`n\"))");
    EXPECT_TRUE(!isList || isCrlf || QStringView(script).sliced(at).startsWith(u") -join \"`n\"))"))
        << qPrintable(script.mid(at));
    return lines.join(isCrlf ? QStringLiteral("\r\n") : QStringLiteral("\n")).toUtf8();
}

} // namespace

TEST(RequestExport, PowerShellBodiesKeepTheirBytes)
{
    const QByteArray bodies[] = {
        "{}",
        "{\"a\":\n  \"it's $x `n ' \u2018\u2019\u201A\u201B ''\"}",
        "{\r\n\"a\": 1\r\n}\r\n",
        "\n\na\n\n",
        "a\rb\nc",
        "\xFF\xFE",
        "tab\there",
        "\u00e4\u20ac\U0001F600",
        QByteArray("nul\0x", 5),
    };
    for (const QByteArray &body : bodies) {
        const Exported out = exported("powershell", planOf(body));
        EXPECT_EQ(powerShellBody(QString::fromUtf8(out.bytes)), body) << out.bytes.constData();
    }
}

TEST(RequestExport, PowerShellLeavesTheTokenToConnectMgGraph)
{
    const Exported out = exported("powershell", planFrom(simple), {{}, QStringLiteral("https://h/v1.0"), {}});
    EXPECT_TRUE(out.bytes.contains("-Uri ('' + $graph_root + '/me/onenote/operations/$ref')")) << out.bytes.constData();
    EXPECT_FALSE(out.bytes.contains("Authorization"));
    EXPECT_FALSE(out.bytes.contains("token"));
    EXPECT_TRUE(out.bytes.contains("-ContentType 'application/json'"));
    EXPECT_FALSE(contains(out.notes, "Authorization")) << qPrintable(out.notes.join(u'\n'));
    EXPECT_TRUE(contains(out.notes, "status == 201"));
    collection::SavedRequest head;
    head.method = "HEAD";
    head.target = "https://h/";
    head.headers = {{"Authorization", "Basic {{basic}}"}};
    EXPECT_TRUE(contains(exported("powershell", run::planOf(head)).notes, "HEAD"));
    head.method = "GET";
    EXPECT_TRUE(contains(exported("powershell", run::planOf(head)).notes, "Authorization is left out"));
    // Without the mark Windows PowerShell reads another text.
    EXPECT_TRUE(exported("powershell", planOf("\u00e4")).bytes.startsWith("\xEF\xBB\xBF"));
}

TEST(RequestExport, HurlSaysStatusCapturesAndAsserts)
{
    const Exported out = exported("hurl", planFrom(simple), {{}, QStringLiteral("https://h/v1.0"), {}});
    EXPECT_EQ(out.bytes, "# hurl --secret token=...\n"
                         "\n"
                         "# Add\n"
                         "POST {{root}}/me/onenote/operations/$ref\n"
                         "Authorization: Bearer {{token}}\n"
                         "Content-Type: application/json\n"
                         "[Options]\n"
                         "variable: root=\"https://h/v1.0\"\n"
                         "`{\"status\": \"it's $HOME\"}`\n"
                         "HTTP 201\n"
                         "[Captures]\n"
                         "id: jsonpath \"$['id']\"\n"
                         "[Asserts]\n"
                         "header \"location\" exists\n"
                         "duration < 500\n");
    EXPECT_TRUE(contains(out.notes, "$.status is one of")) << qPrintable(out.notes.join(u'\n'));
    EXPECT_TRUE(contains(out.notes, "Edm.Guid"));
    EXPECT_EQ(out.notes.size(), 2);
}

TEST(RequestExport, HurlBodies)
{
    const auto bodyOf = [](const QByteArray &body) {
        const QByteArray out = exported("hurl", planOf(body)).bytes;
        const qsizetype from = out.indexOf("application/json\n") + 17;
        return out.sliced(from, out.lastIndexOf("HTTP *") - from);
    };
    EXPECT_EQ(bodyOf("{\n  \"a\": 1\n}"), "```\n{\n  \"a\": 1\n}```\n");
    EXPECT_EQ(bodyOf("{\n  \"a\": {{n}}\n}\n"), "```\n{\n  \"a\": {{n}}\n}\n```\n");
    EXPECT_EQ(bodyOf("a\r\n`#\\\"b"), "`a\\u{d}\\u{a}\\`\\#\\\\\"b`\n");
    EXPECT_EQ(bodyOf("{{ }} {{{n}}"), "`\\u{7b}{ }} \\u{7b}{{n}}`\n");
    EXPECT_EQ(bodyOf("\xFF"), "base64,/w==;\n");
    EXPECT_EQ(bodyOf(""), "");
}

namespace {

QString textAt(const json::Document &document, const char *pointer)
{
    const auto place = json::Pointer::parse(QString::fromLatin1(pointer));
    const auto value = place && document.isValid() ? place->resolve(document.root()) : std::nullopt;
    return value ? value->string() : QStringLiteral("(nothing)");
}

} // namespace

TEST(RequestExport, PostmanHasFoldersBodiesTestsAndVariables)
{
    run::ReplayPlan plan =
        planFrom("### Add\r\n# @check status == 201\r\nPOST {{root}}/a/$ref\r\nAuthorization: Bearer {{token}}\r\n"
                 "X: y\r\n\r\n{\"a\":\r\n\"\u00e4 \\u00e4\"}\r\n");
    const run::ReplayPlan more =
        planFrom("### One\nGET {{root}}/b\n\n### Two\n# @capture id = $.id\nGET {{root}}/{{ id }}\n",
                 QStringLiteral("onenote/deep/two.http"));
    plan.steps.insert(plan.steps.end(), more.steps.begin(), more.steps.end());
    const Exported out = exported("postman", plan, {QStringLiteral("Mine"), QStringLiteral("https://h/v1.0"), {}});
    const json::Document document = json::Document::parse(out.bytes);
    ASSERT_TRUE(document.isValid());
    EXPECT_EQ(textAt(document, "/info/name"), QStringLiteral("Mine"));
    EXPECT_EQ(textAt(document, "/item/0/name"), QStringLiteral("onenote"));
    EXPECT_EQ(textAt(document, "/item/0/item/0/name"), QStringLiteral("Add"));
    EXPECT_EQ(textAt(document, "/item/0/item/0/request/url"), QStringLiteral("{{root}}/a/$ref"));
    EXPECT_EQ(textAt(document, "/item/0/item/0/request/body/raw").toUtf8(), "{\"a\":\r\n\"\u00e4 \\u00e4\"}");
    EXPECT_EQ(textAt(document, "/item/0/item/0/event/0/script/exec/0"),
              QStringLiteral("pm.test(\"status == 201\", () => pm.expect(pm.response.code === 201).to.equal(true));"));
    EXPECT_EQ(textAt(document, "/item/0/item/1/name"), QStringLiteral("deep"));
    EXPECT_EQ(textAt(document, "/item/0/item/1/item/0/item/1/request/url"), QStringLiteral("{{root}}/{{id}}"));
    EXPECT_EQ(textAt(document, "/variable/0/key"), QStringLiteral("root"));
    EXPECT_EQ(textAt(document, "/variable/1/key"), QStringLiteral("token"));
    EXPECT_EQ(textAt(document, "/variable/1/value"), QString());
    EXPECT_EQ(out.notes, QStringList());
    EXPECT_TRUE(contains(exported("postman", planOf("\xFF")).notes, "no UTF-8"));
}

TEST(RequestExport, K6TakesRootAndTokenFromOutsideAndHasThresholds)
{
    const Exported out = exported("k6", planFrom(simple));
    EXPECT_TRUE(out.bytes.contains("http.request(\"POST\", '' + ROOT + \"/me/onenote/operations/$ref\", "))
        << out.bytes.constData();
    EXPECT_TRUE(out.bytes.contains("\"Authorization\": \"Bearer \" + TOKEN")) << out.bytes.constData();
    EXPECT_TRUE(out.bytes.contains("\"http_req_duration{name:Add}\": ['max<500.000'],")) << out.bytes.constData();
    EXPECT_TRUE(out.bytes.contains("\"status == 201\": (r) => r.status === 201,")) << out.bytes.constData();
    EXPECT_TRUE(out.bytes.contains("vars[\"id\"] = at(jsonOf(r), [\"id\"])[0];")) << out.bytes.constData();
    EXPECT_TRUE(contains(out.notes, "Edm.Guid"));
    EXPECT_EQ(out.notes.size(), 1);
}

TEST(RequestExport, NothingIsDroppedSilently)
{
    run::ReplayPlan plan = planFrom("### Add\n"
                                    "# @accept echo /status known\n"
                                    "# @golden a.golden.json\n"
                                    "# @check nonsense\n"
                                    "< {%\n run() %}\n"
                                    "POST {{root}}/a\n"
                                    "\n"
                                    "{}\n"
                                    "\n"
                                    "> {% more() %}\n");
    plan.steps[0].request.expectations.golden = model::Golden{"{}", {}, QStringLiteral("a")};
    for (const auto &exporter : run::makeRequestExporters()) {
        const Exported out = exporter->exported(plan, {}, {});
        for (const char *words : {"@accept echo", "@golden", "nonsense", "A script", "handler"})
            EXPECT_TRUE(contains(out.notes, words)) << qPrintable(exporter->id()) << words;
        for (const QString &note : out.notes)
            EXPECT_FALSE(note.contains(u'\n'));
    }
}

TEST(RequestExport, WhatNoToolCouldSendIsMendedAndSaid)
{
    collection::SavedRequest request;
    request.target = "{{root}}/a b?$filter=c eq '\u00e4'&d={e}%20{{ f }}";
    request.headers = {{"Content-Length", "5"}, {"host", "elsewhere"}, {"X'y", "1"}};
    request.method = "PURGE";
    const Exported curl = exported("curl", run::planOf(request));
    EXPECT_TRUE(curl.bytes.contains("'/a%20b?$filter=c%20eq%20'\\''%C3%A4'\\''&d=%7Be%7D%20'\"$f\""))
        << curl.bytes.constData();
    EXPECT_FALSE(curl.bytes.contains("elsewhere") || curl.bytes.contains("Content-Length"));
    EXPECT_TRUE(contains(curl.notes, "The field Host") && contains(curl.notes, "The field Content-Length"));
    const Exported hurl = exported("hurl", run::planOf(request));
    EXPECT_TRUE(contains(hurl.notes, "PURGE") && contains(hurl.notes, "X'y"));
    request.target = "/only/a/path";
    EXPECT_TRUE(contains(exported("k6", run::planOf(request)).notes, "names no host"));
}

TEST(RequestExport, HoldsNoSecret)
{
    const model::Secret token{QByteArray(support::canary)};
    const QByteArray jwt = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.c2ln";
    collection::SavedRequest request;
    request.name = QStringLiteral("n ") + QString::fromLatin1(support::canary);
    request.target = QByteArray("https://h/a?access_token=hush1&x=") + support::canary;
    request.headers = {
        {"Authorization", QByteArray("Bearer ") + support::canary}, {"X-Api-Key", "hush2"}, {"X", support::canary}};
    request.off = {{"Cookie", "hush3"}};
    request.body = QByteArray("{\"client_secret\":\"hush4\",\"ok\":\"{{n}}\",\"a\":\"") + support::canary +
                   "\",\"b\":\"" + jwt + "\"}";
    request.expectations.checks = {QStringLiteral("$.a == \"%1\"").arg(QString::fromLatin1(support::canary))};
    request.otherLines = {QByteArray("@key = ") + support::canary};
    run::ReplayPlan plan = run::planOf(request);
    plan.steps[0].fileVariables = {{QStringLiteral("apiToken"), QStringLiteral("hush5")},
                                   {QStringLiteral("key"), QString::fromLatin1(support::canary)}};
    for (const auto &exporter : run::makeRequestExporters()) {
        const Exported out =
            exporter->exported(plan, {{}, {}, {{QStringLiteral("client_secret"), QStringLiteral("hush6")}}}, {token});
        support::expectNoCanary(out.bytes, exporter->id());
        support::expectNoCanary(out.notes.join(u'\n').toUtf8(), exporter->id());
        EXPECT_FALSE(out.bytes.contains("hush")) << out.bytes.constData();
        EXPECT_FALSE(out.bytes.contains("c2ln")) << out.bytes.constData();
        EXPECT_TRUE(contains(out.notes, "overwritten"));
    }
}
