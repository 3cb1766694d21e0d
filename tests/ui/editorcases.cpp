// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/editorcases.h"

namespace support {

namespace {

EditorCase number(const char *type)
{
    return {QStringLiteral("numberfield"),
            editorProperty(type),
            {{QStringLiteral("-5"), "-5"},
             {QStringLiteral("12345678901234567890"), "12345678901234567890"},
             {QStringLiteral("007"), "\"007\""},
             {QStringLiteral("many"), "\"many\""},
             {QStringLiteral("{{n}}"), "{{n}}"}},
            {{"1.50E+3", QStringLiteral("1.50E+3")}, {"{{n}}", QStringLiteral("{{n}}")}}};
}

/// Types whose JSON is a string.
EditorCase text(const char *kind, const char *type, const QString &usual)
{
    return {QString::fromLatin1(kind),
            editorProperty(type),
            {{usual, QByteArray('"' + usual.toUtf8() + '"')},
             {QStringLiteral("x \"y\" \u00E4"), QStringLiteral("\"x \\\"y\\\" \u00E4\"").toUtf8()},
             {QStringLiteral("{{name}}"), "\"{{name}}\""}},
            {{QByteArray('"' + usual.toUtf8() + '"'), usual},
             {"\"\\u00e4\\u00a0b\"", QStringLiteral("\u00E4\u00A0b")},
             {"\"{{name}}\"", QStringLiteral("{{name}}")},
             {"{{name}}", QStringLiteral("{{name}}")}}};
}

EditorCase ofMembers(const char *kind, int count, bool flags = false)
{
    EditorCase result = text(kind, "example.colour", QStringLiteral("member1"));
    result.property = memberProperty(count);
    result.property.flags = flags;
    result.typed.emplace_back(QStringLiteral("MEMBER1,other"), "\"MEMBER1,other\"");
    return result;
}

EditorCase boolean()
{
    return {QStringLiteral("booleanfield"),
            editorProperty("Edm.Boolean"),
            {{QStringLiteral("true"), "true"},
             {QStringLiteral("t"), "true"},
             {QStringLiteral("f"), "false"},
             {QStringLiteral("tf"), "false"},
             {QStringLiteral("tt"), "true"},
             {QStringLiteral(" "), "true"},
             {QStringLiteral("  "), "false"},
             {QStringLiteral("test"), "\"test\""},
             {QStringLiteral("False"), "\"False\""},
             {QStringLiteral("{{b}}"), "{{b}}"}},
            {{"true", QStringLiteral("true")}, {"false", QStringLiteral("false")}, {"{{b}}", QStringLiteral("{{b}}")}}};
}

EditorCase json(const char *kind, const char *type)
{
    return {QString::fromLatin1(kind),
            editorProperty(type),
            {{QStringLiteral("{\"a\": [1, {{b}}]}"), "{\"a\": [1, {{b}}]}"},
             {QStringLiteral("\"x\""), "\"x\""},
             {QStringLiteral("{{name}}"), "{{name}}"}},
            {{"{\"a\":  1}", QStringLiteral("{\"a\":  1}")},
             {"[\n  1,\n  2.50\n]", QStringLiteral("[1,2.50]")},
             {"\"x\"", QStringLiteral("\"x\"")}},
            true};
}

EditorCase reference()
{
    EditorCase result = text("referencefield", "Edm.String", QStringLiteral("https://graph.microsoft.com/v1.0/me"));
    result.property.name = QStringLiteral("owner@odata.bind");
    return result;
}

} // namespace

std::vector<EditorCase> editorCases()
{
    EditorCase counted = text("textfield", "Edm.String", QStringLiteral("some text"));
    counted.property.facets.maxLength = 255;
    return {text("binaryfield", "Edm.Binary", QStringLiteral("AQID")),
            boolean(),
            text("datefield", "Edm.Date", QStringLiteral("2017-01-31")),
            text("datetimefield", "Edm.DateTimeOffset", QStringLiteral("2017-01-01T00:00:06.3761313+03:00")),
            text("durationfield", "Edm.Duration", QStringLiteral("-P1DT2H3M4.5000000S")),
            ofMembers("enumerationfield", 3),
            ofMembers("enumerationfield", 20),
            ofMembers("flagsfield", 4, true),
            ofMembers("flagsfield", 64, true),
            text("guidfield", "Edm.Guid", QStringLiteral("08fa4fcd-4fcd-08fa-cd4f-fa08cd4ffa08")),
            ofMembers("longenumerationfield", 21),
            ofMembers("longenumerationfield", 826),
            number("Edm.Int16"),
            number("Edm.Int32"),
            number("Edm.Int64"),
            number("Edm.Byte"),
            number("Edm.SByte"),
            number("Edm.Double"),
            number("Edm.Single"),
            number("Edm.Decimal"),
            json("rawfield", "Edm.Int32"),
            reference(),
            text("streamfield", "Edm.Stream", QStringLiteral("content")),
            text("textfield", "Edm.String", QStringLiteral("some text")),
            counted,
            text("timeofdayfield", "Edm.TimeOfDay", QStringLiteral("23:59:59.9999999")),
            json("untypedfield", "Edm.Untyped"),
            json("untypedfield", "Edm.GeographyPoint"),
            json("untypedfield", "example.unknown")};
}

QStringList rowKinds()
{
    return {QStringLiteral("collectionfield"), QStringLiteral("newmemberfield"), QStringLiteral("objectfield")};
}

} // namespace support
