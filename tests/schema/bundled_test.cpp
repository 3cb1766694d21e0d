// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "model/catalog.h"
#include "resources/resources.h"
#include "schema/catalogloader.h"
#include "schema/documents.h"

#include "json/write.h"

#include <gmock/gmock.h>

// What the two documentation pages say, as literals.
namespace {

using model::PermissionState;

const model::Catalog &bundled()
{
    static const model::Catalog catalog = [] {
        resources::registerAll();
        return schema::loadCatalog({QStringLiteral(":/schemas")});
    }();
    return catalog;
}

const model::OperationSchema &operation(const char *key)
{
    static const model::OperationSchema none;
    const model::OperationSchema *found = bundled().operation(QString::fromLatin1(key));
    EXPECT_NE(found, nullptr) << key;
    return found ? *found : none;
}

/// name:type:typeText:enumeration:origin:flags:line, flags being s(erver), r(equired), o (read only), n(ot nullable)
std::string facts(const model::Property &property)
{
    const QString flags = QLatin1String(property.serverAssigned ? "s" : "") +
                          QLatin1String(property.required ? "r" : "") + QLatin1String(property.readOnly ? "o" : "") +
                          QLatin1String(property.nullable ? "" : "n");
    return QStringList{property.name,
                       property.type.text(),
                       property.typeText,
                       property.enumeration.join(u','),
                       property.origin,
                       flags,
                       QString::number(property.line)}
        .join(u':')
        .toStdString();
}

std::vector<std::string> facts(const std::vector<model::Property> &properties)
{
    std::vector<std::string> all;
    for (const model::Property &property : properties)
        all.push_back(facts(property));
    return all;
}

const model::Property &property(const model::OperationSchema &operation, const char *name)
{
    const auto found = std::find_if(operation.properties.begin(), operation.properties.end(),
                                    [name](const model::Property &each) { return each.name == QLatin1String(name); });
    EXPECT_NE(found, operation.properties.end()) << name;
    return *found;
}

bool says(const model::OperationSchema &operation, int line, const char *words)
{
    return std::any_of(operation.diagnostics.begin(), operation.diagnostics.end(),
                       [&](const model::Diagnostic &diagnostic) {
                           return diagnostic.line == line && diagnostic.message.contains(QLatin1String(words));
                       });
}

TEST(BundledSchemas, LoadWithoutComplaint)
{
    EXPECT_TRUE(bundled().diagnostics.empty());
    ASSERT_EQ(bundled().operations.size(), 2u);
    EXPECT_EQ(bundled().operations[0].area, QStringLiteral("Authentication"));
    EXPECT_EQ(bundled().operations[1].area, QStringLiteral("OneNote"));
}

class BundledSchema : public testing::TestWithParam<const char *>
{};

TEST_P(BundledSchema, HoldsWhatBothPagesSay)
{
    const model::OperationSchema &page = operation(GetParam());
    EXPECT_EQ(page.title, QStringLiteral("Add operations"));
    EXPECT_EQ(page.summary, QStringLiteral("Add operations by posting to the operations collection."));
    EXPECT_EQ(page.source, QString(page.key + QStringLiteral(".md")));
    EXPECT_EQ(page.file, QString(QStringLiteral(":/schemas/") + page.key + QStringLiteral(".json")));
    EXPECT_EQ(page.method, QStringLiteral("POST"));
    EXPECT_EQ(page.responseStatus, std::vector<int>{201});
    EXPECT_EQ(page.responseType, page.requestType);
    const std::vector<model::HeaderRule> headers{
        {QStringLiteral("Authorization"), true, QStringLiteral("Bearer {token}"), 37},
        {QStringLiteral("Content-Type"), true, QStringLiteral("application/json"), 38}};
    EXPECT_EQ(page.headers, headers);
    const std::vector<model::Permission> permissions{{QStringLiteral("Delegated (work or school account)"),
                                                      PermissionState::Undetermined,
                                                      {},
                                                      QStringLiteral("**TODO: Determine scopes **"),
                                                      21},
                                                     {QStringLiteral("Delegated (personal Microsoft account)"),
                                                      PermissionState::NotSupported,
                                                      {},
                                                      QStringLiteral("Not supported."),
                                                      22},
                                                     {QStringLiteral("Application"),
                                                      PermissionState::Undetermined,
                                                      {},
                                                      QStringLiteral("**TODO: Determine AppOnly scopes **"),
                                                      23}};
    EXPECT_EQ(page.permissions, permissions);
}

TEST_P(BundledSchema, KeepsItsExamplesToTheByte)
{
    const model::OperationSchema &page = operation(GetParam());
    ASSERT_TRUE(page.request && page.response);
    for (const auto &[headers, body] : {std::pair(page.request->headers, page.request->body),
                                        std::pair(page.response->headers, page.response->body)}) {
        EXPECT_TRUE(body.startsWith("{\n  \"@odata.type\"") && body.endsWith("\n}"));
        EXPECT_FALSE(body.contains('\r'));
        // The declared length is that of the body with CRLF line ends.
        EXPECT_EQ(QByteArray::number(json::withLineEndings(body, "\r\n").size()), headers.value("content-length"));
        EXPECT_EQ(json::indented(json::Document::parse(body)), body);
    }
    EXPECT_EQ(page.request->method, QStringLiteral("POST"));
    EXPECT_EQ(page.request->headers.begin()->name, "Content-type");
    EXPECT_EQ(page.response->headers.begin()->name, "Content-Type");
    EXPECT_EQ(page.response->status, 201);
    EXPECT_EQ(page.response->reason, QStringLiteral("Created"));
}

TEST_P(BundledSchema, SaysWhatThePagesContradictThemselvesAbout)
{
    const model::OperationSchema &page = operation(GetParam());
    EXPECT_TRUE(says(page, 19, "from most to least privileged"));
    EXPECT_TRUE(says(page, 21, "TODO"));
    EXPECT_TRUE(says(page, 23, "TODO"));
    EXPECT_TRUE(says(page, 31, "/$ref"));
    EXPECT_TRUE(says(page, 37, "{token}.Required"));
    EXPECT_TRUE(says(page, 38, "application/json.Required"));
    EXPECT_TRUE(says(page, 43, "assigned by the server"));
    EXPECT_TRUE(says(page, property(page, "status").line, "without a name"));
    EXPECT_TRUE(says(page, page.request->line, "version"));
    EXPECT_TRUE(says(page, page.request->line + 2, "CRLF"));
    EXPECT_TRUE(says(page, page.response->line + 2, "CRLF"));
    int before = 0;
    for (const model::Diagnostic &diagnostic : page.diagnostics) {
        EXPECT_EQ(diagnostic.file, page.source);
        EXPECT_GE(diagnostic.line, before) << "not in the order of the page";
        before = diagnostic.line;
    }
}

INSTANTIATE_TEST_SUITE_P(Pages, BundledSchema,
                         testing::Values("authentication-post-operations", "onenote-post-operations"),
                         [](const auto &page) {
                             return std::string(page.param, std::string_view(page.param).find('-'));
                         });

TEST(AuthenticationPostOperations, HoldsItsPage)
{
    const model::OperationSchema &page = operation("authentication-post-operations");
    const std::vector<model::PathForm> paths{
        {QStringLiteral("/me/authentication/operations/$ref"), QStringLiteral("documented"), 31},
        {QStringLiteral("/me/authentication/operations"), QStringLiteral("example"), 68}};
    EXPECT_EQ(page.paths, paths);
    EXPECT_EQ(page.requestType.text(), QStringLiteral("microsoft.graph.longRunningOperation"));
    EXPECT_THAT(
        facts(page.properties),
        testing::ElementsAre(
            "id:Edm.String:String::entity:sn:47", "createdDateTime:Edm.DateTimeOffset:DateTimeOffset:::s:48",
            "lastActionDateTime:Edm.DateTimeOffset:DateTimeOffset::::49",
            "status:microsoft.graph.longRunningOperationStatus:Enumeration:notstarted,running,succeeded,failed:::50",
            "statusDetail:Edm.String:String::::51", "resourceLocation:Edm.String:String::::52"));
    EXPECT_EQ(property(page, "status").description,
              QStringLiteral("Possible values are: `notstarted`, `running`, `succeeded`, `failed`."));
    EXPECT_TRUE(page.types.empty());
    ASSERT_TRUE(page.request && page.response);
    EXPECT_EQ(page.request->url, QStringLiteral("https://graph.microsoft.com/beta/me/authentication/operations"));
    EXPECT_EQ(page.request->line, 68);
    EXPECT_EQ(page.response->line, 90);
    EXPECT_EQ(page.request->body.size(), 233);
    EXPECT_EQ(page.response->body.size(), 339);
    EXPECT_EQ(page.request->body, R"({
  "@odata.type": "#microsoft.graph.longRunningOperation",
  "lastActionDateTime": "2016-12-31T23:58:44.1540706+00:00",
  "status": "String",
  "statusDetail": "Status Detail value",
  "resourceLocation": "Resource Location value"
})");
    EXPECT_TRUE(page.response->body.contains("\"id\": \"dcb776c6-76c6-dcb7-c676-b7dcc676b7dc\",\n"
                                             "  \"createdDateTime\": \"2016-12-31T23:58:51.3349474+00:00\",\n"));
    EXPECT_TRUE(says(page, 50, "notStarted"));
    EXPECT_TRUE(says(page, 68, "beta"));
    EXPECT_TRUE(says(page, 70, "239") && says(page, 70, "233"));
    EXPECT_TRUE(says(page, 74, "before createdDateTime"));
    EXPECT_TRUE(says(page, 75, "not a member of the enumeration"));
    EXPECT_TRUE(says(page, 85, "truncated"));
    EXPECT_TRUE(says(page, 86, "lower case"));
    EXPECT_TRUE(says(page, 92, "347") && says(page, 92, "339"));
    EXPECT_TRUE(says(page, 96, "RFC 4122"));
    EXPECT_TRUE(says(page, 99, "not a member of the enumeration"));
}

TEST(OnenotePostOperations, HoldsItsPage)
{
    const model::OperationSchema &page = operation("onenote-post-operations");
    const std::vector<model::PathForm> paths{
        {QStringLiteral("/me/onenote/operations/$ref"), QStringLiteral("documented"), 31},
        {QStringLiteral("/me/onenote/operations"), QStringLiteral("example"), 71}};
    EXPECT_EQ(page.paths, paths);
    EXPECT_EQ(page.requestType.text(), QStringLiteral("microsoft.graph.onenoteOperation"));
    EXPECT_THAT(
        facts(page.properties),
        testing::ElementsAre(
            "id:Edm.String:String::entity:sn:47",
            "status:microsoft.graph.operationStatus:Enumeration:NotStarted,Running,Completed,Failed:operation::48",
            "createdDateTime:Edm.DateTimeOffset:DateTimeOffset::operation:s:49",
            "lastActionDateTime:Edm.DateTimeOffset:DateTimeOffset::operation::50",
            "resourceLocation:Edm.String:String::::51", "resourceId:Edm.String:String::::52",
            "error:microsoft.graph.onenoteOperationError:onenoteOperationError::::53",
            "percentComplete:Edm.String:String::::54"));
    EXPECT_EQ(property(page, "status").description,
              QStringLiteral("Possible values are: `NotStarted`, `Running`, `Completed`, `Failed`."));
    ASSERT_EQ(page.types.size(), 1u);
    const model::StructuredType *error = page.type(property(page, "error").type);
    ASSERT_NE(error, nullptr);
    EXPECT_THAT(facts(error->properties), testing::ElementsAre("code:Edm.String:::::83", "message:Edm.String:::::84"));
    ASSERT_TRUE(page.request && page.response);
    EXPECT_EQ(page.request->url, QStringLiteral("https://graph.microsoft.com/localtest/me/onenote/operations"));
    EXPECT_EQ(page.request->line, 71);
    EXPECT_EQ(page.response->line, 99);
    EXPECT_EQ(page.request->body.size(), 407);
    EXPECT_EQ(page.response->body.size(), 513);
    EXPECT_EQ(page.request->body, R"({
  "@odata.type": "#microsoft.graph.onenoteOperation",
  "status": "String",
  "lastActionDateTime": "2017-01-01T00:00:06.3761313+03:00",
  "resourceLocation": "Resource Location value",
  "resourceId": "Resource Id value",
  "error": {
    "@odata.type": "microsoft.graph.onenoteOperationError",
    "code": "Code value",
    "message": "Message value"
  },
  "percentComplete": "Percent Complete value"
})");
    EXPECT_TRUE(page.response->body.contains("\"id\": \"08fa4fcd-4fcd-08fa-cd4f-fa08cd4ffa08\",\n"
                                             "  \"status\": \"String\",\n"
                                             "  \"createdDateTime\": \"2017-01-01T00:00:51.2796212+03:00\",\n"));
    EXPECT_TRUE(says(page, 54, "percentComplete is String"));
    EXPECT_TRUE(says(page, 71, "localtest"));
    EXPECT_TRUE(says(page, 73, "419") && says(page, 73, "407"));
    EXPECT_TRUE(says(page, 77, "not a member of the enumeration"));
    EXPECT_TRUE(says(page, 78, "before createdDateTime"));
    EXPECT_TRUE(says(page, 82, "without #"));
    EXPECT_TRUE(says(page, 94, "truncated"));
    EXPECT_TRUE(says(page, 95, "lower case"));
    EXPECT_TRUE(says(page, 101, "527") && says(page, 101, "513"));
    EXPECT_TRUE(says(page, 105, "RFC 4122"));
    EXPECT_TRUE(says(page, 106, "not a member of the enumeration"));
    EXPECT_TRUE(says(page, 112, "without #"));
}

} // namespace
