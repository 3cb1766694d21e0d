// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "form/bodyedit.h"
#include "form/outline.h"
#include "model/edmvalue.h"
#include "json/edit.h"

#include "support/bundle.h"
#include "support/testmain.h"

#include <gtest/gtest.h>

namespace {

using form::FieldState;

const model::OperationSchema &onenote()
{
    return *support::bundle().operation(support::onenoteKey);
}

form::Outline outlineOf(const QByteArray &body)
{
    return form::Outline(json::Document::parse(body, json::Syntax::Template), onenote());
}

form::Field fieldIn(const QByteArray &body, const QString &pointer)
{
    const form::Outline outline = outlineOf(body);
    const int row = outline.rowOf(*json::Pointer::parse(pointer));
    EXPECT_GE(row, 0) << qPrintable(pointer);
    return row < 0 ? form::Field() : outline.field(row);
}

struct StateCase
{
    const char *body;
    const char *pointer;
    FieldState state;
    bool warns;
};

class FieldStates : public testing::TestWithParam<StateCase>
{};

TEST_P(FieldStates, AreReadOffTheText)
{
    const form::Field field = fieldIn(GetParam().body, QString::fromLatin1(GetParam().pointer));
    EXPECT_EQ(field.state, GetParam().state);
    EXPECT_EQ(!field.warning.isEmpty(), GetParam().warns) << field.warning.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    All, FieldStates,
    testing::Values(
        StateCase{"{}", "/status", FieldState::NotSent, false},
        StateCase{"{\"status\": null}", "/status", FieldState::Null, false},
        StateCase{"{\"id\": null}", "/id", FieldState::Null, true},
        StateCase{"{\"resourceId\": \"\"}", "/resourceId", FieldState::Empty, false},
        StateCase{"{\"error\": { }}", "/error", FieldState::Empty, false},
        StateCase{"{\"status\": \"Running\"}", "/status", FieldState::Value, false},
        StateCase{"{\"status\": \"running\"}", "/status", FieldState::Value, true},
        StateCase{"{\"status\": \"String\"}", "/status", FieldState::Value, true},
        StateCase{"{\"status\": 1}", "/status", FieldState::Raw, true},
        StateCase{"{\"status\": \"Failed\", \"status\": \"Failed\"}", "/status", FieldState::Raw, true},
        StateCase{"{\"error\": \"text\"}", "/error", FieldState::Raw, true},
        StateCase{"{\"error\": {\"code\": \"x\"}}", "/error/code", FieldState::Value, false},
        StateCase{"{\"createdDateTime\": \"2017-01-01T00:00:06.3761313+03:00\"}", "/createdDateTime", FieldState::Value,
                  false},
        StateCase{"{\"createdDateTime\": \"2017-01-01T00:00:06.376131\"}", "/createdDateTime", FieldState::Value, true},
        StateCase{"{\"createdDateTime\": \"2017-02-29T00:00:06Z\"}", "/createdDateTime", FieldState::Value, true}));

TEST(Fields, KeepATimeStampToItsLastDigit)
{
    const QString stamp = QStringLiteral("2016-12-31T23:58:44.1540706+00:00");
    const form::Field field =
        fieldIn("{\"lastActionDateTime\": \"" + stamp.toUtf8() + "\"}", QStringLiteral("/lastActionDateTime"));
    EXPECT_EQ(field.text, stamp);
    EXPECT_EQ(model::DateTimeOffsetText::parse(stamp)->text(), stamp);
}

QByteArray edited(const QByteArray &body, const char *pointer, const QByteArray &raw)
{
    const auto edit = form::setValue(json::Document::parse(body), onenote(),
                                     *json::Pointer::parse(QString::fromLatin1(pointer)), raw);
    return edit ? json::apply(body, *edit) : "failure: " + edit.error().text().toUtf8();
}

TEST(BodyEdit, InsertsInTheSchemasOrder)
{
    EXPECT_EQ(edited("{\n  \"@odata.type\": \"t\",\n  \"status\": \"x\"\n}", "/id", "\"1\""),
              QByteArray("{\n  \"@odata.type\": \"t\",\n  \"id\": \"1\",\n  \"status\": \"x\"\n}"));
    EXPECT_EQ(edited("{\"status\":\"x\",\"percentComplete\":\"1\"}", "/resourceId", "\"1\""),
              QByteArray("{\"status\":\"x\",\"resourceId\":\"1\",\"percentComplete\":\"1\"}"));
    EXPECT_EQ(edited("{\"status\": \"x\"}", "/unknown", "1"), QByteArray("{\"status\": \"x\", \"unknown\": 1}"));
}

TEST(BodyEdit, MakesMissingParents)
{
    EXPECT_EQ(edited("{}", "/error/code", "\"c\""), QByteArray("{\n  \"error\": {\"code\": \"c\"}\n}"));
    EXPECT_EQ(edited("{\"status\": 1}", "/status/state", "1"),
              QByteArray("failure: /status is not an object, so it has no member \"state\". Set it to {} first."));
}

TEST(BodyEdit, RefusesABrokenBodyAndSaysWhere)
{
    EXPECT_EQ(
        edited("{\n  \"a\" 1}", "/status", "1"),
        QByteArray("failure: The body is not JSON: line 2, column 7: a colon should stand behind the member name. "
                   "Mend it in the JSON tab first."));
}

TEST(BodyEdit, ArraysTakeAnIndexOrADash)
{
    EXPECT_EQ(edited("{\"a\": [1, 2]}", "/a/1", "3"), QByteArray("{\"a\": [1, 3]}"));
    EXPECT_EQ(edited("{\"a\": [1, 2]}", "/a/-", "3"), QByteArray("{\"a\": [1, 2, 3]}"));
    EXPECT_TRUE(edited("{\"a\": [1, 2]}", "/a/7", "3").startsWith("failure:"));
}

TEST(BodyEdit, RemovingWhatIsNotThereChangesNothing)
{
    const QByteArray body = "{\"a\": 1}";
    EXPECT_EQ(*form::removeValue(json::Document::parse(body), *json::Pointer::parse(u"/b")), json::Edit{});
}

TEST(BodyEdit, ExampleHasTheDocumentedLengths)
{
    const auto &authentication = *support::bundle().operation(support::authenticationKey);
    EXPECT_EQ(form::exampleBody(authentication, "\r\n").size(), 239);
    EXPECT_EQ(form::exampleBody(authentication, "\n").size(), 233);
    EXPECT_EQ(form::exampleBody(onenote(), "\r\n").size(), 419);
    EXPECT_EQ(form::exampleBody(onenote(), "\n").size(), 407);
}

TEST(BodyEdit, InitialValueComesFromTheExampleElseFromTheEnumeration)
{
    form::Field field = fieldIn("{}", QStringLiteral("/resourceId"));
    EXPECT_EQ(form::initialValue(onenote(), field, FieldState::Value), QByteArray("\"Resource Id value\""));
    EXPECT_EQ(form::initialValue(onenote(), field, FieldState::Null), QByteArray("null"));
    EXPECT_EQ(form::initialValue(onenote(), field, FieldState::Empty), QByteArray("\"\""));
    field = fieldIn("{}", QStringLiteral("/error"));
    EXPECT_EQ(form::initialValue(onenote(), field, FieldState::Empty), QByteArray("{}"));
    EXPECT_TRUE(form::initialValue(onenote(), field, FieldState::Value).contains("Code value"));
    model::OperationSchema withoutExample = onenote();
    withoutExample.request.reset();
    field = fieldIn("{}", QStringLiteral("/status"));
    EXPECT_EQ(form::initialValue(withoutExample, field, FieldState::Value), QByteArray("\"NotStarted\""));
}

TEST(BodyEdit, ANestedExampleIsPutAtItsDepth)
{
    const form::Field field = fieldIn("{}", QStringLiteral("/error"));
    const QByteArray raw = form::initialValue(onenote(), field, FieldState::Value);
    EXPECT_EQ(edited("{\r\n  \"status\": \"x\"\r\n}", "/error", raw),
              QByteArray("{\r\n  \"status\": \"x\",\r\n  \"error\": {\r\n"
                         "    \"@odata.type\": \"microsoft.graph.onenoteOperationError\",\r\n"
                         "    \"code\": \"Code value\",\r\n    \"message\": \"Message value\"\r\n  }\r\n}"));
}

} // namespace
