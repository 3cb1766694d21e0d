// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "model/typesystem.h"

#include "support/testmain.h"

#include <gtest/gtest.h>

namespace {

model::Property property(const char *name)
{
    return {QString::fromLatin1(name), model::TypeName(QStringLiteral("Edm.String"))};
}

/// entity <- device <- phone; device is abstract, phone is open, loop is its own base.
model::OperationSchema schema()
{
    model::OperationSchema schema;
    schema.requestType = model::TypeName(QStringLiteral("x.entity"));
    schema.properties = {property("id")};
    const auto add = [&](const char *name, const char *base, const char *own) -> model::StructuredType & {
        const QString text = QString::fromLatin1(name);
        return schema.types[text] = {text, QString::fromLatin1(base), false, false, {property(own)}};
    };
    add("x.device", "x.entity", "model").abstract = true;
    add("x.phone", "x.device", "number").open = true;
    add("x.smartphone", "x.phone", "id");
    add("x.loop", "x.loop", "loop");
    return schema;
}

QString names(const std::vector<const model::Property *> &properties)
{
    QStringList names;
    for (const model::Property *property : properties)
        names.append(property->name);
    return names.join(u' ');
}

TEST(TypeSystem, PropertiesComeBaseFirstAndOnce)
{
    const model::OperationSchema types = schema();
    EXPECT_EQ(names(propertiesOf(types, u"x.smartphone")), QStringLiteral("id model number"));
    EXPECT_EQ(names(propertiesOf(types, u"X.Phone")), QStringLiteral("id model number"));
    EXPECT_EQ(names(propertiesOf(types, u"x.entity")), QStringLiteral("id"));
    EXPECT_EQ(names(propertiesOf(types, u"x.loop")), QStringLiteral("loop"));
    EXPECT_EQ(names(propertiesOf(types, u"x.unknown")), QString());
}

TEST(TypeSystem, OpennessIsInheritedAbstractnessIsNot)
{
    const model::OperationSchema types = schema();
    EXPECT_TRUE(isOpen(types, u"x.smartphone"));
    EXPECT_FALSE(isOpen(types, u"x.device"));
    EXPECT_TRUE(isAbstract(types, u"x.device"));
    EXPECT_FALSE(isAbstract(types, u"x.phone"));
}

TEST(TypeSystem, AnObjectMayHaveADerivedTypeThatIsNotAbstract)
{
    const model::OperationSchema types = schema();
    EXPECT_EQ(concreteTypes(types, QStringLiteral("x.device")).join(u' '), QStringLiteral("x.phone x.smartphone"));
    EXPECT_EQ(concreteTypes(types, QStringLiteral("x.entity")).join(u' '),
              QStringLiteral("x.entity x.phone x.smartphone"));
    EXPECT_EQ(concreteTypes(types, QStringLiteral("x.unknown")).join(u' '), QStringLiteral("x.unknown"));
    EXPECT_TRUE(isAssignable(types, u"x.Smartphone", u"x.Entity"));
    EXPECT_FALSE(isAssignable(types, u"x.entity", u"x.phone"));
    EXPECT_EQ(model::typeFromAnnotation(QStringLiteral("#x.phone")), QStringLiteral("x.phone"));
}

} // namespace
