// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "model/operationadapter.h"

#include "model/edmdatetime.h"
#include "json/pointer.h"

#include "support/testmain.h"

#include <gtest/gtest.h>

#include <set>

namespace {

using Phase = model::OperationPhase;

/// One type as a service answers with it, on its way and at its end.
struct Row
{
    const char *type;
    const char *under; ///< members of an answer under way
    const char *status;
    const char *progress;
    const char *ended; ///< members of one that failed
    const char *errorCode;
    const char *errorMessage;
    const char *done; ///< members of one that succeeded
    const char *link;
};

void PrintTo(const Row &row, std::ostream *out)
{
    *out << row.type;
}

constexpr Row rows[] = {
    {"longRunningOperation", R"("status":"running","statusDetail":"Working")", "running", "",
     R"("status":"failed","statusDetail":"no such user")", "", "no such user",
     R"("status":"succeeded","statusDetail":"ResetSuccess","resourceLocation":"https://h/r")", "https://h/r"},
    {"onenoteOperation", R"("status":"Running","percentComplete":"40")", "Running", "40",
     R"("status":"Failed","error":{"code":"19999","message":"no"})", "19999", "no",
     R"("status":"Completed","resourceLocation":"https://h/r")", "https://h/r"},
    {"richLongRunningOperation", R"("status":"running","percentageComplete":70)", "running", "70",
     R"("status":"failed","error":{"code":"c","message":"m","details":[]})", "c", "m",
     R"("status":"skipped","resourceLocation":"https://h/r")", "https://h/r"},
    {"attackSimulationOperation", R"("status":"running","percentageCompleted":5)", "running", "5",
     R"("status":"failed","statusDetail":"d")", "", "d", R"("status":"succeeded","resourceLocation":"https://h/r")",
     "https://h/r"},
    {"engagementAsyncOperation", R"("status":"notStarted","operationType":"createCommunity")", "notStarted", "",
     R"("status":"failed","statusDetail":"d")", "", "d", R"("status":"succeeded","resourceLocation":"https://h/r")",
     "https://h/r"},
    {"workbookOperation", R"("status":"running")", "running", "",
     R"("status":"failed","error":{"code":"c","message":"m","innerError":{"innerError":null}})", "c", "m",
     R"("status":"Completed","resourceLocation":"https://h/r")", "https://h/r"},
    {"teamsAsyncOperation", R"("status":"inProgress","attemptsCount":1)", "inProgress", "",
     R"("status":"failed","error":{"code":"c","message":"m"})", "c", "m",
     R"("status":"succeeded","targetResourceLocation":"/teams/x")", "/teams/x"},
    {"commsOperation", R"("status":"Running","clientContext":"x","resultInfo":{"code":200,"message":"so far"})",
     "Running", "", R"("status":"failed","resultInfo":{"code":500,"subcode":7,"message":"m"})", "500", "m",
     R"("status":"completed")", ""},
    {"recordOperation", R"("status":"running")", "running", "",
     R"("status":"failed","resultInfo":{"code":500,"message":"m"})", "500", "m", R"("status":"completed")", ""},
    {"printOperation", R"("status":{"state":"running","description":"warming up"})", "running", "",
     R"("status":{"state":"failed","description":"no paper"})", "", "no paper", R"("status":{"state":"succeeded"})",
     ""},
    {"printerCreateOperation", R"("status":{"state":"notStarted"},"certificate":"x")", "notStarted", "",
     R"("status":{"state":"failed","description":"d"})", "", "d", R"("status":{"state":"succeeded"})", ""},
    {"managedAppOperation", R"("state":"In Progress","displayName":"Wipe")", "In Progress", "", R"("state":"Failed")",
     "", "", R"("state":"completed")", ""},
    {"externalConnectors.connectionOperation", R"("status":"inprogress")", "inprogress", "",
     R"("status":"failed","error":{"code":"c","message":"m"})", "c", "m", R"("status":"completed")", ""},
    {"security.caseOperation", R"("status":"running","percentProgress":33)", "running", "33",
     R"("status":"submissionFailed","resultInfo":{"code":4,"message":"m"})", "4", "m",
     R"("status":"partiallySucceeded","percentProgress":100)", ""},
    {"security.ediscoveryEstimateOperation",
     R"("status":"running","percentProgress":33,"indexedItemCount":9007199254740993)", "running", "33",
     R"("status":"failed","resultInfo":{"code":4,"message":"m"})", "4", "m", R"("status":"succeeded")", ""},
    {"delegatedAdminRelationshipOperation", R"("status":"running","data":"{}")", "running", "", R"("status":"failed")",
     "", "", R"("status":"succeeded")", ""},
    {"partners.billing.operation", R"("status":"running")", "running", "", R"("status":"failed")", "", "",
     R"("status":"succeeded")", ""},
    {"teamsAdministration.telephoneNumberLongRunningOperation", R"("status":"running","createdDateTime":"yesterday")",
     "running", "", R"("status":"failed","numbers":[])", "", "", R"("status":"succeeded")", ""},
    {"dataPolicyOperation", R"("status":"running","progress":12.50)", "running", "12.50", R"("status":"failed")", "",
     "", R"("status":"complete","storageLocation":"https://blob/r")", "https://blob/r"},
    {"asyncJobStatus", R"("status":"inProgress","percentageComplete":78.0)", "inProgress", "78.0",
     R"("status":"deleteFailed")", "", "", R"("status":"completed","resourceId":"r")", ""},
    {"teamworkDeviceOperation", R"("status":"Queued")", "Queued", "",
     R"("status":"failed","error":{"code":"c","message":"m"})", "c", "m", R"("status":"succeeded")", ""},
    {"ofNobodyOperation", R"("state":"running","progress":1)", "running", "1",
     R"("status":"deleteFailed","error":{"code":"c","message":"m"})", "c", "m",
     R"("status":"complete","storageLocation":"https://h/r")", "https://h/r"},
};

class OperationAdapterRow : public testing::TestWithParam<Row>
{
protected:
    static model::OperationReading read(const char *members, const QString &type)
    {
        return model::readOperation("{\"@odata.type\":\"" + type.toUtf8() + "\"," + members + "}");
    }
};

TEST_P(OperationAdapterRow, IsReadFromStartToEnd)
{
    const Row &row = GetParam();
    const QString name = QLatin1String("microsoft.graph.") + QLatin1String(row.type);
    for (const QString &type :
         {QString(u'#' + name), name, QString(u'#' + name.toUpper()), QString::fromLatin1(row.type)}) {
        const model::OperationReading under = read(row.under, type);
        EXPECT_TRUE(under.isJob);
        EXPECT_FALSE(isTerminal(under.phase));
        EXPECT_EQ(under.returned.status, QLatin1String(row.status));
        EXPECT_EQ(under.returned.progress, QLatin1String(row.progress));
        EXPECT_EQ(under.returned.errorCode + under.returned.errorMessage, QString()) << "the reason of a failure only";
        const model::OperationReading ended = read(row.ended, type);
        EXPECT_EQ(ended.phase, Phase::Failed);
        EXPECT_EQ(ended.returned.errorCode, QLatin1String(row.errorCode));
        EXPECT_EQ(ended.returned.errorMessage, QLatin1String(row.errorMessage));
        const model::OperationReading done = read(row.done, type);
        EXPECT_EQ(done.phase, Phase::Succeeded);
        EXPECT_EQ(done.returned.resourceLocation, QLatin1String(row.link));
        EXPECT_EQ(done.returned.errorMessage, QString()) << "what went well has no error";
    }
    const model::OperationReading unknown = read(R"("status":"Sleepwalking")", QString(u'#' + name));
    EXPECT_EQ(unknown.phase, Phase::Unknown);
}

TEST_P(OperationAdapterRow, IsRecognisedWithoutItsType)
{
    const Row &row = GetParam();
    const auto bare = [](const char *members) { return model::readOperation(QByteArray("{") + members + "}"); };
    EXPECT_EQ(bare(row.under).returned.status, QLatin1String(row.status));
    EXPECT_EQ(bare(row.under).returned.progress, QLatin1String(row.progress));
    EXPECT_EQ(bare(row.ended).phase, Phase::Failed);
    EXPECT_EQ(bare(row.done).phase, Phase::Succeeded);
    EXPECT_EQ(bare(row.done).returned.resourceLocation, QLatin1String(row.link));
}

INSTANTIATE_TEST_SUITE_P(Types, OperationAdapterRow, testing::ValuesIn(rows));

TEST(OperationAdapter, EveryEntryIsConsistent)
{
    std::set<QString> names;
    for (const model::OperationAdapter &adapter : model::operationAdapters()) {
        EXPECT_TRUE(names.insert(adapter.type.toLower()).second) << qPrintable(adapter.type);
        EXPECT_EQ(model::findAdapter(adapter.type), &adapter);
        EXPECT_EQ(adapter.isJob, !adapter.status.isEmpty()) << qPrintable(adapter.type);
        EXPECT_EQ(adapter.progress.isEmpty(), adapter.progressForm == model::ProgressForm::None);
        for (const QString &place : {adapter.status, adapter.progress, adapter.link, adapter.errorCode,
                                     adapter.errorMessage, adapter.created, adapter.lastAction, adapter.completed})
            EXPECT_TRUE(json::Pointer::parse(place)) << qPrintable(place);
        if (!adapter.base.isEmpty()) {
            EXPECT_NE(model::findAdapter(adapter.base), nullptr);
        }
        for (const model::OperationState &state : adapter.states) {
            if (state.phase != Phase::Unknown && state.phase != Phase::Pending) {
                EXPECT_EQ(model::phaseOf(state.name), state.phase) << qPrintable(state.name);
            }
        }
    }
}

TEST(OperationAdapter, OneWithItsOutcomeInTheTypeNeedsNoStatus)
{
    const auto phase = [](const char *type, const char *members) {
        return model::readOperation(QByteArray("{\"@odata.type\":\"#microsoft.graph.partners.billing.") + type + "\"" +
                                    members + "}");
    };
    EXPECT_EQ(phase("runningOperation", "").phase, Phase::Running);
    EXPECT_EQ(phase("runningOperation", R"(,"status":"succeeded")").phase, Phase::Running);
    EXPECT_EQ(phase("failedOperation", R"(,"error":{"code":"c","message":"m"})").phase, Phase::Failed);
    const auto exported =
        phase("exportSuccessOperation", R"(,"resourceLocation@odata.navigationLink":"operations/1/r")");
    EXPECT_EQ(exported.phase, Phase::Succeeded);
    EXPECT_EQ(exported.returned.resourceLocation, QStringLiteral("operations/1/r"));
    EXPECT_EQ(phase("exportSuccessOperation", R"(,"resourceLocation":{"id":"1"})").returned.resourceLocation,
              QString());
}

TEST(OperationAdapter, ACatalogueEntryIsNoJob)
{
    const auto reading = model::readOperation(
        R"({"@odata.type":"#microsoft.graph.resourceOperation","id":"1","status":"running","actionName":"Wipe"})");
    EXPECT_FALSE(reading.isJob);
    EXPECT_EQ(reading.returned.id, QStringLiteral("1"));
    EXPECT_EQ(reading.returned.status, QString());
}

TEST(OperationAdapter, ADerivedTypeIsFoundByTheSchema)
{
    model::OperationSchema schema;
    schema.types[QStringLiteral("contoso.x")] = {
        .name = QStringLiteral("contoso.x"), .baseType = QStringLiteral("contoso.y"), .properties = {}};
    schema.types[QStringLiteral("contoso.y")] = {.name = QStringLiteral("contoso.y"),
                                                 .baseType = QStringLiteral("microsoft.graph.commsOperation"),
                                                 .properties = {}};
    EXPECT_EQ(model::adapterFor(u"#Contoso.X", &schema).type, QStringLiteral("commsOperation"));
    EXPECT_EQ(model::adapterFor(u"#contoso.x").type, QString()) << "any operation";
    schema.types[QStringLiteral("contoso.y")].baseType = QStringLiteral("contoso.x");
    EXPECT_EQ(model::adapterFor(u"contoso.x", &schema).type, QString()) << "a circle of types ends";
    EXPECT_EQ(model::findAdapter(u"caseOperation")->type, QStringLiteral("security.caseOperation"));
    EXPECT_EQ(model::findAdapter(u"operation")->type, QStringLiteral("operation"));
    EXPECT_EQ(model::findAdapter(u""), nullptr);
    EXPECT_EQ(model::findAdapter(u"#"), nullptr);
}

TEST(OperationAdapter, WhatIsNoOperationReadsAsNothing)
{
    for (const char *body : {"", "<html>", "[]", "\"running\"", "{}", "{\"status\":null}", "{\"status\":[1]}"}) {
        const auto reading = model::readOperation(QByteArray(body));
        EXPECT_EQ(reading.returned, model::ReturnedOperation()) << body;
        EXPECT_EQ(reading.phase, Phase::Unknown) << body;
    }
    const auto refused = model::readOperation(R"({"error":{"code":"BadRequest","message":"no"}})");
    EXPECT_EQ(refused.returned.errorCode, QStringLiteral("BadRequest"));
    EXPECT_EQ(model::readOperation(R"({"odata.error":{"code":"x","message":{"lang":"en","value":"no"}}})")
                  .returned.errorMessage,
              QStringLiteral("no"));
}

TEST(Instant, ComparesToTheHundredNanosecondsAcrossOffsets)
{
    const auto at = [](const char *text) { return model::instantOf(QString::fromLatin1(text)); };
    EXPECT_EQ(at("1970-01-01T00:00:00Z"), model::Instant());
    EXPECT_EQ(at("2000-03-01T00:00:00Z")->seconds, 951868800);
    EXPECT_EQ(at("1969-12-31T23:59:59.5Z"), (model::Instant{-1, 500'000'000'000}));
    EXPECT_EQ(at("2017-01-01T00:00:51.2796212+03:00"), at("2016-12-31T21:00:51.27962120Z"));
    EXPECT_LT(at("2017-01-01T00:00:51.2796212Z"), at("2017-01-01T00:00:51.2796213Z"));
    EXPECT_LT(at("2017-01-01T00:00:51.9999999+00:01"), at("2017-01-01T00:00:00-00:01"));
    EXPECT_EQ(at("0000-01-01T00:00Z")->seconds, -62167219200);
    EXPECT_LT(at("-0001-12-31T00:00Z"), at("0000-01-01T00:00Z"));
    for (const char *none : {"", "yesterday", "2017-01-01T00:00:00", "2017-02-30T00:00:00Z", "1234567890-01-01T00:00Z"})
        EXPECT_FALSE(at(none)) << none;
}

} // namespace
