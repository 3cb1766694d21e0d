// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "form/outline.h"

#include "form/bodyedit.h"

#include "support/formschema.h"
#include "support/testmain.h"

namespace {

using form::Field;
using form::FieldKind;
using form::FieldState;
using form::Outline;

json::Document parsed(const QByteArray &body)
{
    return json::Document::parse(body, json::Syntax::Template);
}

Outline outlineOf(const QByteArray &body, const form::View &view = {})
{
    return Outline(parsed(body), support::everything(), view);
}

/// The pointers of the rows, behind each other.
QString rowsOf(const Outline &outline, const QString &below = {})
{
    QStringList rows;
    for (int i = 0; i < outline.size(); ++i) {
        const QString place = outline.place(i).toString();
        if (place.startsWith(below))
            rows.append(outline.kind(i) == FieldKind::NewMember ? QString(place + QStringLiteral("/+")) : place);
    }
    return rows.join(u' ');
}

Field fieldAt(const Outline &outline, const char *pointer)
{
    const int row = outline.rowOf(*json::Pointer::parse(QString::fromLatin1(pointer)));
    EXPECT_GE(row, 0) << pointer;
    return row < 0 ? Field() : outline.field(row);
}

TEST(Outline, HasARowForEveryPropertyInTheSchemasOrder)
{
    const Outline outline = outlineOf("{}");
    int row = 0;
    for (const model::Property &property : support::everything().properties) {
        EXPECT_EQ(outline.place(row), json::Pointer({property.name}));
        EXPECT_EQ(outline.field(row).state, FieldState::NotSent);
        row += property.navigation ? 2 : 1; // and its reference
    }
    EXPECT_EQ(outline.size(), row);
}

TEST(Outline, ABodyThatIsNoObjectHasNothingSent)
{
    for (const char *body : {"[]", "1", "null", "{{body}}"}) {
        const Outline outline = outlineOf(body);
        ASSERT_GT(outline.size(), 0) << body;
        EXPECT_EQ(outline.field(0).state, FieldState::NotSent) << body;
    }
}

TEST(Outline, NestsWhatIsThere)
{
    EXPECT_EQ(rowsOf(outlineOf("{}"), QStringLiteral("/address/")), QString());
    EXPECT_EQ(rowsOf(outlineOf(R"({"address": null})"), QStringLiteral("/address/")), QString());
    EXPECT_EQ(rowsOf(outlineOf(R"({"address": {}})"), QStringLiteral("/address/")),
              QStringLiteral("/address/street /address/city /address/location"));
    EXPECT_EQ(rowsOf(outlineOf(R"({"folder": {"parent": {"parent": {}}}})"), QStringLiteral("/folder/parent/parent/")),
              QStringLiteral("/folder/parent/parent/name /folder/parent/parent/parent /folder/parent/parent/folders"));
}

TEST(Outline, AnAbstractTypeAsksForADerivedOne)
{
    Outline outline = outlineOf(R"({"device": {}})");
    EXPECT_EQ(rowsOf(outline, QStringLiteral("/device/")), QStringLiteral("/device/@odata.type /device/model"));
    const Field choice = fieldAt(outline, "/device/@odata.type");
    EXPECT_EQ(choice.property.enumeration.join(u' '), QStringLiteral("#x.computer #x.phone"));
    EXPECT_TRUE(choice.warning.contains(QLatin1String("abstract"))) << qPrintable(choice.warning);

    outline = outlineOf(R"({"device": {"@odata.type": "#X.Phone", "cores": 2}})");
    EXPECT_EQ(rowsOf(outline, QStringLiteral("/device/")),
              QStringLiteral("/device/@odata.type /device/model /device/number /device/cores"));
    EXPECT_EQ(fieldAt(outline, "/device/@odata.type").warning, QString());
    EXPECT_EQ(fieldAt(outline, "/device/cores").kind, FieldKind::Undeclared);
    EXPECT_NE(fieldAt(outline, "/device/cores").warning, QString());

    for (const char *type : {"\"#x.address\"", "\"#x.device\"", "\"x.none\"", "5", "null", "\"\""}) {
        outline = outlineOf(QByteArray(R"({"device": {"@odata.type": )") + type + "}}");
        EXPECT_NE(fieldAt(outline, "/device/@odata.type").warning, QString()) << type;
    }
}

TEST(Outline, AnOpenTypeTakesFurtherMembers)
{
    const Outline outline = outlineOf(R"({"settings": {"theme": "x", "more": [1]}})");
    EXPECT_EQ(rowsOf(outline, QStringLiteral("/settings")),
              QStringLiteral("/settings /settings/theme /settings/more /settings/+"));
    EXPECT_EQ(fieldAt(outline, "/settings/more").warning, QString());
    EXPECT_EQ(fieldAt(outlineOf(R"({"surprise": 1})"), "/surprise").kind, FieldKind::Undeclared);
    EXPECT_NE(fieldAt(outlineOf(R"({"surprise": 1})"), "/surprise").warning, QString()) << "the type is closed";
}

TEST(Outline, CollectionsHaveARowForEachElement)
{
    const Outline outline = outlineOf(R"({"tags": ["a", 5, null, {{x}}], "addresses": [{"city": "x"}, null]})");
    EXPECT_EQ(rowsOf(outline, QStringLiteral("/tags/")), QStringLiteral("/tags/0 /tags/1 /tags/2 /tags/3"));
    const Field second = fieldAt(outline, "/tags/1");
    EXPECT_EQ(second.kind, FieldKind::Element);
    EXPECT_EQ(second.state, FieldState::Raw);
    EXPECT_EQ(second.siblings, 4);
    EXPECT_EQ(second.property.type.text(), QStringLiteral("Edm.String"));
    EXPECT_EQ(fieldAt(outline, "/tags/2").state, FieldState::Null);
    EXPECT_EQ(fieldAt(outline, "/tags/3").state, FieldState::Value);
    EXPECT_EQ(fieldAt(outline, "/addresses/0/city").text, QStringLiteral("x"));
    EXPECT_EQ(fieldAt(outline, "/addresses/1").state, FieldState::Null);
    EXPECT_NE(fieldAt(outlineOf(R"({"levels": ["low", "HIGH"]})"), "/levels/1").warning, QString());
}

TEST(Outline, ReferencesStandBesideWhatTheyReferTo)
{
    const Outline outline = outlineOf(R"({"owner@odata.bind": "users/1", "members@odata.bind": ["users/2"]})");
    EXPECT_EQ(fieldAt(outline, "/owner@odata.bind").kind, FieldKind::Annotation);
    EXPECT_EQ(outline.rowOf(json::Pointer({QStringLiteral("owner@odata.bind")})),
              outline.rowOf(json::Pointer({QStringLiteral("owner")})) + 1);
    EXPECT_EQ(fieldAt(outline, "/members@odata.bind/0").text, QStringLiteral("users/2"));
    EXPECT_NE(fieldAt(outlineOf(R"({"owner@odata.bind": "a b"})"), "/owner@odata.bind").warning, QString());
    EXPECT_NE(fieldAt(outlineOf(R"({"members@odata.bind": ["a b"]})"), "/members@odata.bind/0").warning, QString());
    EXPECT_EQ(fieldAt(outline, "/members@odata.bind/0").warning, QString());
}

TEST(Outline, DuplicatesAreRawAndSaidSo)
{
    const Field field = fieldAt(outlineOf(R"({"aString": "a", "aString": "b"})"), "/aString");
    EXPECT_EQ(field.state, FieldState::Raw);
    EXPECT_TRUE(field.duplicate);
    EXPECT_EQ(rowsOf(outlineOf(R"({"x": 1, "x": 2})"), QStringLiteral("/x")), QStringLiteral("/x"));
    EXPECT_EQ(rowsOf(outlineOf(R"({"address": {}, "address": {}})"), QStringLiteral("/address/")), QString());
}

TEST(Outline, OpensAndClosesWhatTheUserSays)
{
    form::View view;
    const QByteArray body = R"({"address": {"location": {}}})";
    view.expansion[QStringLiteral("/address")] = false;
    EXPECT_EQ(rowsOf(outlineOf(body, view), QStringLiteral("/address/")), QString());
    EXPECT_TRUE(fieldAt(outlineOf(body, view), "/address").expandable);
    QByteArray many = "[\"0\"";
    for (int i = 1; i < 60; ++i)
        many += ",\"x\"";
    const QByteArray large = "{\"tags\": " + many + "]}";
    EXPECT_EQ(rowsOf(outlineOf(large), QStringLiteral("/tags/")), QString()) << "a large one is closed at first";
    view.expansion[QStringLiteral("/tags")] = true;
    EXPECT_EQ(rowsOf(outlineOf(large, view), QStringLiteral("/tags/")).count(u' '), 59);
}

TEST(Outline, TheFilterKeepsWhatMatchesAndTheWayThere)
{
    const QByteArray body = R"({"address": {"street": "a", "city": null}, "aString": "x"})";
    const auto shown = [&](const form::Filter &filter) { return rowsOf(outlineOf(body, {{}, filter, {}})); };
    EXPECT_EQ(shown({QStringLiteral("CITY"), {}, false}), QStringLiteral("/address /address/city"));
    EXPECT_EQ(shown({QStringLiteral("duration"), {}, false}), QStringLiteral("/aDuration"));
    EXPECT_EQ(shown({{}, FieldState::Null, false}), QStringLiteral("/address /address/city"));
    EXPECT_EQ(shown({{}, {}, true}), QStringLiteral("/aString /address /address/street /address/city"));
    EXPECT_EQ(shown({QStringLiteral("address"), FieldState::Value, false}), QStringLiteral("/address /address/street"));
    EXPECT_EQ(shown({QStringLiteral("no such thing"), {}, false}), QString());
    const Outline filtered = outlineOf(body, {{}, {QStringLiteral("city"), {}, false}, {}});
    EXPECT_EQ(filtered.total(), outlineOf(body).size());
    EXPECT_EQ(filtered.place(1).toString(), QStringLiteral("/address/city")) << "parents move along";
}

TEST(Outline, RulesOfTheSchemaWarn)
{
    EXPECT_NE(fieldAt(outlineOf("{}"), "/code").warning, QString()) << "required";
    EXPECT_NE(fieldAt(outlineOf(R"({"code": "abc"})"), "/code").warning, QString()) << "pattern";
    EXPECT_EQ(fieldAt(outlineOf(R"({"code": "ABC"})"), "/code").warning, QString());
    EXPECT_NE(fieldAt(outlineOf(R"({"version": "1"})"), "/version").warning, QString()) << "read-only";
    EXPECT_NE(fieldAt(outlineOf(R"({"percent": 101})"), "/percent").warning, QString());
    EXPECT_EQ(fieldAt(outlineOf(R"({"percent": {{n}}})"), "/percent").warning, QString());
}

TEST(Outline, PathValuesComeFirst)
{
    form::View view;
    view.pathValues = {{QStringLiteral("id"), {}, {}}, {QStringLiteral("name"), QStringLiteral("x"), {}}};
    const Outline outline = outlineOf("{}", view);
    EXPECT_EQ(outline.kind(0), FieldKind::PathValue);
    EXPECT_EQ(outline.field(0).state, FieldState::NotSent);
    EXPECT_NE(outline.field(0).warning, QString());
    EXPECT_EQ(outline.field(1).text, QStringLiteral("x"));
    EXPECT_EQ(outline.rowOf(json::Pointer({QStringLiteral("id")})), 2) << "the body's property of that name";
}

QByteArray edited(const QByteArray &body, const model::Result<json::Edit> &edit)
{
    return edit ? json::apply(body, *edit) : "failure: " + edit.error().text().toUtf8();
}

QByteArray withValue(const QByteArray &body, const char *pointer, const QByteArray &raw)
{
    return edited(body, form::setValue(parsed(body), support::everything(),
                                       *json::Pointer::parse(QString::fromLatin1(pointer)), raw));
}

TEST(BodyEdit, KnowsTheOrderOfDerivedTypesAndElements)
{
    EXPECT_EQ(withValue(R"({"device": {"@odata.type": "#x.phone", "number": "1"}})", "/device/model", "\"m\""),
              QByteArray(R"({"device": {"@odata.type": "#x.phone", "model": "m", "number": "1"}})"));
    EXPECT_EQ(withValue(R"({"devices": [{"model": "m"}]})", "/devices/0/@odata.type", "\"#x.phone\""),
              QByteArray(R"({"devices": [{"@odata.type": "#x.phone", "model": "m"}]})"));
    EXPECT_EQ(withValue(R"({"aString": "a", "members": []})", "/owner@odata.bind", "\"u\""),
              QByteArray(R"({"aString": "a", "owner@odata.bind": "u", "members": []})"));
}

TEST(BodyEdit, AValueEditedInPlaceKeepsItsLayout)
{
    EXPECT_EQ(withValue("{\n  \"aUntyped\": {\n\"a\":1\n}\n}", "/aUntyped", "{\n\"a\":12\n}"),
              QByteArray("{\n  \"aUntyped\": {\n\"a\":12\n}\n}"));
}

TEST(BodyEdit, MovesElementsAndLeavesWhatIsBetween)
{
    const QByteArray body = "{\"tags\": [ 1 ,\n 22,  {\"a\":1}  ,4 ]}";
    const json::Pointer tags({QStringLiteral("tags")});
    EXPECT_EQ(edited(body, form::moveElement(parsed(body), tags, 0, 2)),
              QByteArray("{\"tags\": [ 22 ,\n {\"a\":1},  1  ,4 ]}"));
    EXPECT_EQ(edited(body, form::moveElement(parsed(body), tags, 3, 0)),
              QByteArray("{\"tags\": [ 4 ,\n 1,  22  ,{\"a\":1} ]}"));
    EXPECT_EQ(edited(body, form::moveElement(parsed(body), tags, 1, 1)), body);
    EXPECT_TRUE(edited(body, form::moveElement(parsed(body), tags, 0, 4)).startsWith("failure"));
}

TEST(BodyEdit, InsertsManyElementsAtOnce)
{
    const json::Pointer tags({QStringLiteral("tags")});
    const auto with = [&](const QByteArray &body, int position) {
        return edited(body, form::insertElements(parsed(body), tags, position, {"1", "2"}));
    };
    EXPECT_EQ(with("{\"tags\": []}", 0), QByteArray("{\"tags\": [1, 2]}"));
    EXPECT_EQ(with("{\"tags\": [0]}", 1), QByteArray("{\"tags\": [0, 1, 2]}"));
    EXPECT_EQ(with("{\n  \"tags\": [\n    0\n  ]\n}", 0),
              QByteArray("{\n  \"tags\": [\n    1,\n    2,\n    0\n  ]\n}"));
    EXPECT_TRUE(with("{\"tags\": 1}", 0).startsWith("failure"));
}

} // namespace
