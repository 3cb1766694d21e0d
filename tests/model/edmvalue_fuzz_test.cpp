// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "model/edmvalue.h"
#include "model/facets.h"

#include "support/testmain.h"
#include "json/randomjson.h"

#include <gtest/gtest.h>

namespace {

constexpr const char *types[] = {"Edm.String",
                                 "Edm.Boolean",
                                 "Edm.Byte",
                                 "Edm.SByte",
                                 "Edm.Int16",
                                 "Edm.Int32",
                                 "Edm.Int64",
                                 "Edm.Decimal",
                                 "Edm.Double",
                                 "Edm.Single",
                                 "Edm.Date",
                                 "Edm.TimeOfDay",
                                 "Edm.Duration",
                                 "Edm.Guid",
                                 "Edm.DateTimeOffset",
                                 "Edm.Binary",
                                 "Edm.Stream",
                                 "Edm.Geography",
                                 "Edm.Geometry",
                                 "Edm.PrimitiveType",
                                 "Edm.Untyped",
                                 "Edm.",
                                 "Edm.Nothing",
                                 "a.b",
                                 "Collection(Edm.Int32)",
                                 "Collection(a.b)",
                                 "Collection()",
                                 "",
                                 "Edm.GeographyX",
                                 "Edm.EntityType"};

class RandomValue
{
public:
    explicit RandomValue(unsigned seed) : m_random(seed) {}

    unsigned below(unsigned bound) { return m_random.below(bound); }

    /// JSON of any kind; often a text that is nearly right for some type.
    QByteArray json()
    {
        switch (below(4)) {
        case 0:
            return m_random.value();
        case 1:
            return number();
        default:
            return '"' + mutated() + '"';
        }
    }

private:
    QByteArray number()
    {
        QByteArray text = below(2) ? "-" : "";
        text += below(4) ? digits('1') : QByteArray("0");
        if (below(2))
            text += '.' + digits('0');
        if (below(2))
            text += QByteArray(below(2) ? "e" : "E") + (below(2) ? "-" : "+") + digits('0');
        return text;
    }

    QByteArray digits(char least)
    {
        QByteArray text(1, char(least + int(below(9))));
        for (unsigned i = below(below(10) ? 4 : 400); i > 0; --i)
            text += char('0' + below(10));
        return text;
    }

    QByteArray mutated()
    {
        static constexpr const char *seeds[] = {"2017-01-01T00:00:06.3761313+03:00",
                                                "2016-02-29",
                                                "23:59:59.123456789012",
                                                "-P1DT2H3M4.5S",
                                                "dcb776c6-76c6-dcb7-c676-b7dcc676b7dc",
                                                "AAAA_-9z==",
                                                "INF",
                                                "9223372036854775807",
                                                "one, Two,one",
                                                "https://h/users('1')",
                                                "{{name}}"};
        static constexpr const char *pieces[] = {
            "",  "0", "9", "-",  "+",  ".",   ":",       "T",       "Z",        "P",
            "=", ",", " ", "{{", "}}", "\\n", "\\u0000", "\\ud800", "\xC3\xA9", "\xF0\x9F\x98\x80",
            "e", "/"};
        QByteArray text = seeds[below(std::size(seeds))];
        for (unsigned i = below(4); i > 0; --i)
            text.replace(qsizetype(below(unsigned(text.size()) + 1)), qsizetype(below(3)),
                         pieces[below(std::size(pieces))]);
        // A cut may have left half an escape or half a character behind.
        return json::Document::parse('"' + text + '"').isValid() ? text : QByteArray("x");
    }

    json::testing::RandomJson m_random;
};

TEST(EdmValueFuzz, JudgesAnythingForEveryType)
{
    const unsigned seed = json::testing::seed();
    SCOPED_TRACE("TEST_SEED=" + std::to_string(seed));
    RandomValue random(seed);
    for (int round = 0; round < 2000; ++round) {
        const QByteArray text = random.json();
        const json::Document document = json::Document::parse(text);
        ASSERT_TRUE(document.isValid()) << text.constData();
        for (const char *type : types) {
            model::Property property{QStringLiteral("p"), model::TypeName(QString::fromLatin1(type))};
            property.nullable = random.below(2);
            property.flags = random.below(2);
            if (random.below(4) == 0)
                property.enumeration = {QStringLiteral("one"), QStringLiteral("Two")};
            if (random.below(8) == 0)
                property.name += QStringLiteral("@odata.bind");
            if (random.below(2)) {
                property.facets.minimum = random.json();
                property.facets.maximum = random.json();
                property.facets.minLength = qint64(random.below(40)) - 5;
                property.facets.maxLength = qint64(random.below(40)) - 5;
                property.facets.pattern = QString::fromUtf8(random.json());
                property.facets.defaultValue = random.json();
            }
            for (const json::Syntax syntax : {json::Syntax::Json, json::Syntax::Template}) {
                const auto problem = model::valueProblem(property, document.root(), syntax);
                ASSERT_TRUE(!problem || problem->message.size() > 10) << type << ' ' << text.constData();
                const bool isWrongKind = problem && problem->kind == model::ValueProblem::Kind::WrongKind;
                if (syntax == json::Syntax::Json && !document.root().isNull()) {
                    ASSERT_EQ(isWrongKind, !model::kindFits(property, document.root().kind()))
                        << type << ' ' << text.constData();
                }
            }
            const QStringList hints = model::ruleHints(property);
            ASSERT_FALSE(hints.contains(QString()));
        }
    }
}

} // namespace
