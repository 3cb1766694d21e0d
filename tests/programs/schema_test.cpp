// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "programs/program.h"

#include "support/testmain.h"

#include <QFile>

#include <gmock/gmock.h>

namespace {

using namespace testing_programs;
using testing::IsSupersetOf;

class ProgramSchema : public SendTest
{
protected:
    static QByteArray bundledFile(const QString &key)
    {
        QFile file(QStringLiteral(PROJECT_SOURCE_DIR "/resources/schemas/%1.json").arg(key));
        EXPECT_TRUE(file.open(QFile::ReadOnly));
        return file.readAll();
    }

    Ran show(const QString &key) { return run({QStringLiteral("schema"), QStringLiteral("show"), key, asJson}); }

    /// The bundled operation with one more String property, as a file of the user.
    void addNoteProperty()
    {
        QByteArray text = bundledFile(QString::fromLatin1(oneNote));
        const qsizetype place = text.indexOf("\"properties\": [") + qsizetype(qstrlen("\"properties\": ["));
        text.insert(place, R"({"name": "note", "type": "Edm.String", "typeText": "String", "line": 1},)");
        write(data(QStringLiteral("schemas/mine.json")), text);
    }

    const QString asJson = QStringLiteral("--json");
};

std::vector<QString> names(const json::Value &object)
{
    const QStringList list = memberNames(object);
    return {list.begin(), list.end()};
}

std::vector<QString> expected(const char *line)
{
    const QStringList list = words(line);
    return {list.begin(), list.end()};
}

TEST_F(ProgramSchema, ListNamesBothOperations)
{
    const Ran ran = run(words("schema list"));
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.errors, QByteArray());
    EXPECT_EQ(ran.output, QByteArray("authentication-post-operations  POST /me/authentication/operations  "
                                     "microsoft.graph.longRunningOperation\n"
                                     "onenote-post-operations  POST /me/onenote/operations  "
                                     "microsoft.graph.onenoteOperation\n"));
}

TEST_F(ProgramSchema, ListAsJsonNamesBothOperations)
{
    const Ran ran = run(words("schema list --json"));
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.errors, QByteArray());
    const json::Document document = ran.json();
    ASSERT_TRUE(document.isValid()) << testing::PrintToString(ran);
    ASSERT_EQ(document.root().elements().size(), 2u);
    for (int i = 0; i < 2; ++i) {
        const QString here = QStringLiteral("/%1/").arg(i);
        EXPECT_EQ(textAt(document, QString(here + u"key")), keys()[i]);
        EXPECT_EQ(textAt(document, QString(here + u"method")), QStringLiteral("POST"));
        EXPECT_EQ(at(document, QString(here + u"paths")).elements().size(), 2u);
    }
}

TEST_F(ProgramSchema, ShowAsJsonHasEveryMemberPromised)
{
    for (const QString &key : keys()) {
        SCOPED_TRACE(key.toStdString());
        const Ran ran = show(key);
        EXPECT_EQ(ran.code, 0);
        EXPECT_EQ(ran.errors, QByteArray());
        const json::Document document = ran.json();
        ASSERT_TRUE(document.isValid()) << testing::PrintToString(ran);
        EXPECT_THAT(names(document.root()),
                    IsSupersetOf(expected("key title method paths headers permissions requestType responseStatus "
                                          "responseType properties types examples diagnostics")));
        EXPECT_EQ(textAt(document, QStringLiteral("/key")), key);
        const auto each = [&](const char *pointer, const char *members) {
            const std::vector<json::Value> elements = at(document, QString::fromLatin1(pointer)).elements();
            EXPECT_FALSE(elements.empty()) << pointer;
            for (const json::Value &element : elements)
                EXPECT_THAT(names(element), IsSupersetOf(expected(members))) << pointer;
        };
        each("/paths", "template source");
        each("/headers", "name required value");
        each("/permissions", "account scopes");
        each("/properties", "name type enumeration origin description required readOnly serverAssigned");
        each("/diagnostics", "severity line message");
        EXPECT_THAT(names(at(document, QStringLiteral("/examples/request"))),
                    IsSupersetOf(expected("url headers body")));
        EXPECT_THAT(names(at(document, QStringLiteral("/examples/response"))),
                    IsSupersetOf(expected("status headers body")));
        EXPECT_EQ(at(document, QStringLiteral("/responseStatus/0")).raw().toByteArray(), QByteArray("201"));
        EXPECT_TRUE(at(document, QStringLiteral("/types")).isObject());
    }
}

TEST_F(ProgramSchema, ShowWritesTypesAsCsdlDoes)
{
    const json::Document document = show(QString::fromLatin1(oneNote)).json();
    QStringList types;
    for (const json::Value &property : at(document, QStringLiteral("/properties")).elements())
        types.append(QString(property.member(u"name")->string() + u' ' + property.member(u"type")->string()));
    EXPECT_EQ(types.join(u'\n'),
              QStringLiteral("id Edm.String\nstatus microsoft.graph.operationStatus\n"
                             "createdDateTime Edm.DateTimeOffset\nlastActionDateTime Edm.DateTimeOffset\n"
                             "resourceLocation Edm.String\nresourceId Edm.String\n"
                             "error microsoft.graph.onenoteOperationError\npercentComplete Edm.String"));
    EXPECT_EQ(memberNames(at(document, QStringLiteral("/types"))),
              QStringList(QStringLiteral("microsoft.graph.onenoteOperationError")));
}

TEST_F(ProgramSchema, ShowGivesTheExamplesByteForByte)
{
    for (const model::OperationSchema &operation : bundled().operations) {
        const json::Document document = show(operation.key).json();
        EXPECT_EQ(textAt(document, QStringLiteral("/examples/request/body")).toUtf8(), operation.request->body);
        EXPECT_EQ(textAt(document, QStringLiteral("/examples/response/body")).toUtf8(), operation.response->body);
    }
}

TEST_F(ProgramSchema, ShowAsTextNamesPathsPropertiesAndRemarks)
{
    const Ran ran = run(words("schema show onenote-post-operations"));
    EXPECT_EQ(ran.code, 0);
    for (const char *part : {"POST /me/onenote/operations  (example)", "POST /me/onenote/operations/$ref",
                             "NotStarted|Running|Completed|Failed", "percentComplete  Edm.String", "warning"})
        EXPECT_TRUE(ran.output.contains(part)) << part << '\n' << ran.output.constData();
}

TEST_F(ProgramSchema, WhatShowPrintsIsAUserFileThatLoads)
{
    const Ran first = show(QString::fromLatin1(oneNote));
    write(data(QStringLiteral("schemas/copy.json")), first.output);
    const Ran second = show(QString::fromLatin1(oneNote));
    EXPECT_EQ(second.code, 0);
    EXPECT_EQ(second.output, first.output);
}

TEST_F(ProgramSchema, APropertyInAUsersFileIsShownAndSent)
{
    addNoteProperty();
    const Ran shown = show(QString::fromLatin1(oneNote));
    EXPECT_EQ(shown.code, 0);
    EXPECT_EQ(textAt(shown.json(), QStringLiteral("/properties/0/name")), QStringLiteral("note"));
    EXPECT_EQ(at(run(words("schema list --json")).json(), QString()).elements().size(), 2u);

    const Ran ran = sent({QStringLiteral("--set"), QStringLiteral("/note=\"by the user\"")});
    EXPECT_EQ(ran.code, 0) << testing::PrintToString(ran);
    EXPECT_EQ(textAt(json::Document::parse(onlyArrival().body), QStringLiteral("/note")),
              QStringLiteral("by the user"));
    EXPECT_EQ(textAt(json::Document::parse(textAt(ran.json(), QStringLiteral("/response/body")).toUtf8()),
                     QStringLiteral("/note")),
              QStringLiteral("by the user"));
}

TEST_F(ProgramSchema, AnOperationInAUsersFileIsAddedAndSent)
{
    QByteArray text = bundledFile(QString::fromLatin1(oneNote));
    text.replace("onenote-post-operations\"", "my-operations\"").replace("/me/onenote/", "/me/mine/");
    write(data(QStringLiteral("schemas/mine.json")), text);
    const Ran list = run(words("schema list"));
    EXPECT_EQ(list.code, 0);
    EXPECT_EQ(list.output.count('\n'), 3);
    EXPECT_TRUE(list.output.contains("my-operations  POST /me/mine/operations"));
    // The sandbox of the run knows it too.
    const Ran ran = send({QStringLiteral("my-operations")});
    EXPECT_EQ(ran.code, 0) << testing::PrintToString(ran);
    EXPECT_EQ(at(ran.json(), QStringLiteral("/response/status")).raw().toByteArray(), QByteArray("201"));
}

TEST_F(ProgramSchema, ABrokenUserFileIsNamedWithLineAndReasonAndTheRestLoads)
{
    addNoteProperty();
    const QString broken = write(data(QStringLiteral("schemas/broken.json")), "{\n  \"key\": \"x\",\n  oops\n}\n");
    for (const char *line :
         {"schema list", "schema list --json", "schema show authentication-post-operations --json"}) {
        const Ran ran = run(words(line));
        EXPECT_EQ(ran.code, 0) << testing::PrintToString(ran);
        EXPECT_TRUE(ran.errors.contains(QString(broken + u":3: error: ").toUtf8())) << testing::PrintToString(ran);
        EXPECT_TRUE(ran.output.contains("authentication-post-operations")) << testing::PrintToString(ran);
    }
    EXPECT_EQ(textAt(show(QString::fromLatin1(oneNote)).json(), QStringLiteral("/properties/0/name")),
              QStringLiteral("note"));
}

TEST_F(ProgramSchema, ABrokenUserFileIsNamedWhenSendingTooAndSendsAllTheSame)
{
    const QString broken = write(data(QStringLiteral("schemas/broken.json")), "{\n  \"key\": \"x\",\n  oops\n}\n");
    const Ran ran = sent();
    EXPECT_EQ(ran.code, 0) << testing::PrintToString(ran);
    EXPECT_TRUE(ran.errors.contains(QString(broken + u":3: error: ").toUtf8())) << testing::PrintToString(ran);
    expectUsage(send(words("x")), QString(broken + u":3: error: ").toUtf8());
}

TEST_F(ProgramSchema, WrongWordsAreUsageErrors)
{
    for (const char *line :
         {"schema", "schema lost", "schema show", "schema list more", "schema show onenote-post-operations more"})
        expectUsage(run(words(line)), "list");
    expectUsage(run(words("schema show no-such-key")), "\"no-such-key\"");
    expectUsage(run(words("schema show no-such-key")), "graphops schema list");
    expectUsage(run(words("schema list --nonsense")), "nonsense");
}

} // namespace
