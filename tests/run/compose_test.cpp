// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/compose.h"
#include "run/headerrows.h"
#include "run/secrecy.h"
#include "run/tokens.h"

#include "support/bundle.h"
#include "support/testmain.h"

#include <gtest/gtest.h>

namespace {

model::Environment environment(const char *root)
{
    model::Environment made;
    made.id = QStringLiteral("e");
    made.root = *model::ServiceRoot::parse(QString::fromLatin1(root));
    return made;
}

TEST(Compose, WritesTheDocumentedFieldsWithAPlaceholderForTheToken)
{
    const model::OperationSchema &schema = *support::bundle().operation(support::onenoteKey);
    const auto request = run::compose(schema, environment("https://graph.microsoft.com/beta"),
                                      {schema.path(u"documented").path, {}, "{}"});
    ASSERT_TRUE(request);
    EXPECT_EQ(request->request.url.toEncoded(),
              QByteArray("https://graph.microsoft.com/beta/me/onenote/operations/$ref"));
    EXPECT_EQ(request->request.method, QByteArray("POST"));
    EXPECT_EQ(request->request.headers.toLines(), QByteArray("Authorization: Bearer {{token}}\r\n"
                                                             "Content-Type: application/json\r\n"
                                                             "Accept: application/json\r\n"));
}

TEST(Compose, RefusesWhatCannotBeSent)
{
    const model::OperationSchema &schema = *support::bundle().operation(support::onenoteKey);
    const model::Environment here = environment("http://127.0.0.1:8080/v1.0");
    EXPECT_FALSE(run::compose(schema, here, {QStringLiteral("me"), {}, {}}));
    EXPECT_FALSE(run::compose(schema, here, {QStringLiteral("/me/../x"), {}, {}}));
    EXPECT_FALSE(run::compose(schema, here, {QStringLiteral("/me"), {{"X-A", "b\r\nInjected: 1"}}, {}}));
    EXPECT_FALSE(run::compose(schema, here, {QStringLiteral("/me"), {{"Host", "elsewhere"}}, {}}));
}

TEST(Compose, AppliesTheChoicesOfHeaderFields)
{
    const model::OperationSchema &schema = *support::bundle().operation(support::onenoteKey);
    const model::Environment here = environment("http://127.0.0.1:8080/v1.0");
    const auto lines = [&](const std::vector<model::HeaderChoice> &choices) {
        const auto composed = run::compose(schema, here, {QStringLiteral("/me"), choices, {}});
        EXPECT_TRUE(composed);
        return composed ? composed->request.headers.toLines() : QByteArray();
    };
    EXPECT_EQ(
        lines({{"accept", "text/plain"}, {"Content-Type", "", false}, {"X-A", "1"}, {"x-a", "2"}, {"X-B", "", false}}),
        QByteArray("Authorization: Bearer {{token}}\r\naccept: text/plain\r\nX-A: 1, 2\r\n"));
    EXPECT_EQ(lines({{"Authorization", "", false}, {"Accept", "", false}, {"Accept", "b"}}),
              QByteArray("Content-Type: application/json\r\nAccept: b\r\n"));
    EXPECT_EQ(lines({{"Authorization", "Basic abc"}, {"Accept", "a"}, {"Accept", "b"}}),
              QByteArray("Authorization: Basic abc\r\nContent-Type: application/json\r\nAccept: a, b\r\n"));
    EXPECT_FALSE(run::compose(schema, here, {QStringLiteral("/me"), {{"X-A", "{{v}}\x01"}}, {}}));
}

TEST(Compose, HeaderRowsAndChoicesAreInverse)
{
    const model::OperationSchema &schema = *support::bundle().operation(support::onenoteKey);
    for (const std::vector<model::HeaderChoice> &choices :
         {std::vector<model::HeaderChoice>{},
          {{"Accept", "text/plain"}, {"Content-Type", "application/json", false}},
          {{"X-A", "1"}, {"X-A", "2"}, {"X-B", "3", false}},
          {{"Accept", "x"}, {"Accept", "application/json"}}}) {
        model::HeaderFields on;
        model::HeaderFields off;
        for (const run::HeaderRow &row : run::headerRows(schema, choices))
            (row.on ? on : off).append(row.name, row.value);
        const auto again = run::choicesFor(schema, on, off, true);
        EXPECT_EQ(run::headerRows(schema, again).size(), run::headerRows(schema, choices).size());
        const model::Environment here = environment("http://127.0.0.1:8080/v1.0");
        EXPECT_EQ(run::compose(schema, here, {QStringLiteral("/me"), again, {}})->request,
                  run::compose(schema, here, {QStringLiteral("/me"), choices, {}})->request);
    }
    EXPECT_EQ(run::choicesFor(schema, {{"Accept", "application/json"}}, {}, true),
              (std::vector<model::HeaderChoice>{{"Content-Type", "application/json", false}}))
        << "without a token the credential is left out anyway";
    EXPECT_TRUE(run::choicesFor(schema, {}, {}, false).empty());
}

TEST(Compose, PutsVariablesInEverywhereAndSaysWhichAreMissing)
{
    const model::OperationSchema &schema = *support::bundle().operation(support::onenoteKey);
    model::Environment here = environment("http://127.0.0.1:8080/v1.0");
    here.variables = {{QStringLiteral("id"), QStringLiteral("a/{x}")}, {QStringLiteral("n"), QStringLiteral("7")}};
    run::Draft draft{QStringLiteral("/users/{id}/{{n}}"),
                     {{"Prefer", "{{n}}"}},
                     "{\"a\": {{n}}}",
                     {{QStringLiteral("id"), QStringLiteral("{{id}}")}}};
    const auto composed = run::compose(schema, here, draft);
    ASSERT_TRUE(composed);
    EXPECT_TRUE(composed->check());
    EXPECT_EQ(composed->request.url.toEncoded(), QByteArray("http://127.0.0.1:8080/v1.0/users/a%2F%7Bx%7D/7"));
    EXPECT_EQ(composed->request.headers.value("Prefer"), QByteArray("7"));
    EXPECT_EQ(composed->request.body, QByteArray("{\"a\": 7}"));
    EXPECT_EQ(composed->uses.size(), 4U);

    draft = {QStringLiteral("/users/{id}/{{p}}"), {{"Prefer", "{{h}}"}}, "{\"a\": {\"b/c\": [0,\n \"{{b}}\"]}}", {}};
    const auto open = run::compose(schema, here, draft);
    ASSERT_TRUE(open);
    const auto checked = open->check();
    ASSERT_FALSE(checked);
    for (const char *words : {"{id} in the path", "{{p}} in the path", "{{h}} in the header field Prefer",
                              "{{b}} in the body, line 2, column 3, /a/b~1c/1"})
        EXPECT_TRUE(checked.error().what.contains(QLatin1String(words))) << words << '\n'
                                                                         << qPrintable(checked.error().what);
    EXPECT_EQ(checked.error().what.count(QStringLiteral("Add it to the environment")), 1);
    // A body that is no JSON has its place by line alone, and is sent once it is filled in.
    draft = {QStringLiteral("/me"), {}, "no json {{n}}", {}};
    EXPECT_EQ(run::compose(schema, here, draft)->request.body, QByteArray("no json 7"));
    draft.body = "no json {{x}}";
    EXPECT_EQ(run::compose(schema, here, draft)->open[0].where, QStringLiteral("the body, line 1, column 9"));
}

TEST(Compose, PutsVariablesIntoTheChecks)
{
    const model::OperationSchema &schema = *support::bundle().operation(support::onenoteKey);
    model::Environment here = environment("http://127.0.0.1:8080/v1.0");
    here.variables = {{QStringLiteral("n"), QStringLiteral("a\"b")}};
    run::Draft draft{QStringLiteral("/me"), {}, "{}"};
    draft.expectations.checks = {QStringLiteral("$.a == \"{{n}}\""), QStringLiteral("# {{unknown}}"),
                                 QStringLiteral("$.b == {{n}}")};
    const auto composed = run::compose(schema, here, draft);
    ASSERT_TRUE(composed);
    EXPECT_TRUE(composed->check());
    EXPECT_EQ(composed->expectations.checks,
              (QStringList{QStringLiteral("$.a == \"a\\\"b\""), QStringLiteral("# {{unknown}}"),
                           QStringLiteral("$.b == a\"b")}));
    draft.expectations.checks = {QStringLiteral("status == 201"), QStringLiteral("$.a == {{x}}"),
                                 QStringLiteral("$.a == \"{{token}}\"")};
    const auto open = run::compose(schema, here, draft);
    ASSERT_TRUE(open && open->open.size() == 2U);
    EXPECT_EQ(open->open[0].where, QStringLiteral("line 2 of the checks"));
    EXPECT_EQ(open->open[1].name, QStringLiteral("{{token}}"));
    EXPECT_FALSE(open->check());
}

TEST(Compose, ChecksAHeaderFieldOnceItIsFilledIn)
{
    const model::OperationSchema &schema = *support::bundle().operation(support::onenoteKey);
    model::Environment here = environment("http://127.0.0.1:8080/v1.0");
    here.variables = {{QStringLiteral("v"), QStringLiteral("a\r\nInjected: 1")}};
    EXPECT_FALSE(run::compose(schema, here, {QStringLiteral("/me"), {{"X-A", "{{v}}"}}, {}}));
    EXPECT_TRUE(run::compose(schema, here, {QStringLiteral("/me"), {{"X-A", "{{v}}", false}}, {}}));
}

TEST(Secrecy, FindsATokenAVariableBrings)
{
    const QByteArray canary = "CANARY-9d1f7a53-abcdef/+";
    run::Tokens tokens;
    tokens.set(QStringLiteral("a"), model::Secret(canary));
    const model::OperationSchema &schema = *support::bundle().operation(support::onenoteKey);
    model::Environment here = environment("http://127.0.0.1:8080/v1.0");
    here.variables = {{QStringLiteral("v"), QString::fromLatin1(canary)}};
    for (const run::Draft &draft :
         {run::Draft{QStringLiteral("/me/{{v}}"), {}, "{}"},
          run::Draft{QStringLiteral("/me"), {{"X-A", "{{v}}"}}, "{}"},
          run::Draft{QStringLiteral("/me"), {}, "{\"a\": \"x{{v}}y\"}"},
          run::Draft{QStringLiteral("/me/{id}"), {}, "{}", {{QStringLiteral("id"), QStringLiteral("{{v}}")}}}})
        EXPECT_TRUE(run::holdsToken(run::compose(schema, here, draft)->request, tokens));
}

TEST(Compose, FindsThePathBelowARoot)
{
    const model::ServiceRoot root = environment("http://127.0.0.1:8080/base/v1.0").root;
    EXPECT_EQ(run::pathBelow(QUrl(QStringLiteral("http://127.0.0.1:8080/base/v1.0/me/x?$top=1")), root),
              QStringLiteral("/me/x?$top=1"));
    EXPECT_EQ(run::pathBelow(QUrl(QStringLiteral("http://127.0.0.1:8080/other/me")), root),
              QStringLiteral("/other/me"));
}

TEST(Compose, SameOriginLooksAtSchemeHostAndPort)
{
    const model::ServiceRoot root = environment("https://graph.microsoft.com/v1.0").root;
    EXPECT_TRUE(run::sameOrigin(QUrl(QStringLiteral("https://graph.microsoft.com:443/beta/x")), root));
    EXPECT_FALSE(run::sameOrigin(QUrl(QStringLiteral("https://graph.microsoft.com:8443/beta/x")), root));
    EXPECT_FALSE(run::sameOrigin(QUrl(QStringLiteral("https://graph.microsoft.com.evil/beta/x")), root));
    EXPECT_FALSE(run::sameOrigin(QUrl(QStringLiteral("http://graph.microsoft.com/beta/x")), root));
}

TEST(Compose, MovingKeepsPathAndQuery)
{
    model::Request request;
    request.url = QUrl(QStringLiteral("http://127.0.0.1:1/beta/me/onenote/operations/$ref?$x=%20"));
    EXPECT_EQ(run::movedTo(request, environment("http://127.0.0.1:43117/v1.0").root).url.toEncoded(),
              QByteArray("http://127.0.0.1:43117/beta/me/onenote/operations/$ref?$x=%20"));
}

TEST(Compose, TakesBackOnlyWhatTheProgramAdded)
{
    model::Request sent;
    sent.headers = {{"Host", "h"},
                    {"X-Own", "1"},
                    {"Accept-Encoding", "gzip"},
                    {"accept-language", "de"},
                    {"User-Agent", "GraphOperationsConsole/" CONSOLE_VERSION},
                    {"Content-Length", "2"},
                    {"Connection", "close"}};
    EXPECT_EQ(run::withoutFraming(sent).headers.toLines(),
              QByteArray("X-Own: 1\r\nAccept-Encoding: gzip\r\naccept-language: de\r\n"
                         "User-Agent: GraphOperationsConsole/" CONSOLE_VERSION "\r\n"));
    EXPECT_EQ(run::withoutStackFields(sent).headers.toLines(),
              QByteArray("X-Own: 1\r\nAccept-Encoding: gzip\r\naccept-language: de\r\n"));
    sent.headers = {{"User-Agent", "GraphOperationsConsole/0.0.1"}, {"Accept-Language", "en"}};
    EXPECT_EQ(run::withoutStackFields(sent).headers.toLines(),
              QByteArray("User-Agent: GraphOperationsConsole/0.0.1\r\n"));
}

TEST(Tokens, AreCleanedAndRefusedByCharacter)
{
    EXPECT_EQ(run::Tokens::fromPasted("  Bearer abc.def \r\n")->reveal(), QByteArray("abc.def"));
    EXPECT_EQ(run::Tokens::fromPasted("\"abc\"")->reveal(), QByteArray("abc"));
    EXPECT_EQ(run::Tokens::fromPasted("bearers")->reveal(), QByteArray("bearers"));
    for (const char *nothing : {"", " ", "\"\"", "Bearer", "bearer \n", "\"Bearer \""})
        EXPECT_TRUE(run::Tokens::fromPasted(nothing)->isEmpty()) << nothing;
    const auto broken = run::Tokens::fromPasted("abc\r\nX-Injected: 1");
    ASSERT_FALSE(broken);
    EXPECT_TRUE(broken.error().what.contains(QLatin1String("Character 4")));
    EXPECT_FALSE(run::Tokens::fromPasted("abc\xC3\xA4"));
    EXPECT_TRUE(run::Tokens::fromPasted(QByteArray(model::limits::maxTokenLength, 'a')));
    EXPECT_FALSE(run::Tokens::fromPasted(QByteArray(model::limits::maxTokenLength + 1, 'a')));
}

TEST(Secrecy, LooksForEveryTokenInEveryPart)
{
    const QByteArray canary = "CANARY-9d1f7a53-abcdef/+";
    run::Tokens tokens;
    model::Request request;
    request.url = QUrl(QStringLiteral("https://h/x"));
    request.headers = {{"Authorization", "Bearer {{token}}"}};
    request.body = canary;
    EXPECT_FALSE(run::holdsToken(request, tokens));
    tokens.set(QStringLiteral("a"), model::Secret("ANOTHER-77777777"));
    tokens.set(QStringLiteral("b"), model::Secret(canary));
    EXPECT_TRUE(run::holdsToken(request, tokens));
    request.body = "{\"id\":\"CANARY-9d1f7a53-abcdef\\/\\u002B\"}";
    EXPECT_TRUE(run::holdsToken(request, tokens));
    request.body = "{}";
    EXPECT_FALSE(run::holdsToken(request, tokens));
    request.url.setPath(QStringLiteral("/me/CANARY-9d1f7a53-abcdef%2F+"), QUrl::TolerantMode);
    EXPECT_TRUE(run::holdsToken(request, tokens));
    request.url.setPath({});
    request.headers.append("X-A", canary.toBase64());
    EXPECT_TRUE(run::holdsToken(request, tokens));
    EXPECT_FALSE(run::masked(request, tokens.all()).headers.value("X-A")->contains("Q0FOQVJZ"));
}

TEST(Origin, IsNamedInAsciiAndWithoutUserInfo)
{
    const auto origin = [](const char *url) { return run::originOf(QUrl(QString::fromUtf8(url))); };
    EXPECT_EQ(origin("https://u:p@gr\u00e4ph.example:8443/a?b#c"), QStringLiteral("https://xn--grph-moa.example:8443"));
    EXPECT_EQ(origin("http://[::1]:80/"), QStringLiteral("http://[::1]:80"));
}

TEST(Origin, IsTheSameForTheUsualPortWrittenOrNot)
{
    const auto same = [](const char *a, const char *b) {
        return run::sameOrigin(QUrl(QString::fromLatin1(a)), QUrl(QString::fromLatin1(b)));
    };
    EXPECT_TRUE(same("https://g.example/a", "https://G.example:443/b"));
    EXPECT_FALSE(same("https://g.example/", "http://g.example/"));
    EXPECT_FALSE(same("https://g.example/", "https://g.example:444/"));
    EXPECT_FALSE(same("https://g.example/", "https://h.example/"));
}

} // namespace
