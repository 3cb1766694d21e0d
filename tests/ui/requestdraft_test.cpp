// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/requestdraft.h"

#include "form/outline.h"

#include "support/bundle.h"
#include "support/testmain.h"

#include <gtest/gtest.h>

namespace {

using form::FieldState;

class RequestDraftTest : public testing::Test
{
protected:
    RequestDraftTest() { open(form::exampleBody(schema(), "\n")); }

    static const model::OperationSchema &schema() { return *support::bundle().operation(support::onenoteKey); }

    void open(const QByteArray &body) { m_draft.open(schema(), schema().path(u"example").path, body); }

    form::Field field(const char *name)
    {
        const form::Outline outline(m_draft.document(), schema());
        const int row = outline.rowOf(json::Pointer({QString::fromLatin1(name)}));
        EXPECT_GE(row, 0) << name;
        return outline.field(row);
    }

    ui::RequestDraft m_draft;
};

TEST_F(RequestDraftTest, EveryStateIsOneStepOfUndo)
{
    const QByteArray before = m_draft.body();
    for (const FieldState state : {FieldState::NotSent, FieldState::Null, FieldState::Empty, FieldState::Value}) {
        m_draft.setState(field("resourceId"), state);
        EXPECT_EQ(field("resourceId").state, state);
    }
    EXPECT_EQ(field("resourceId").text, QStringLiteral("Resource Id value")) << "the value came back";
    EXPECT_EQ(m_draft.undoStack().count(), 4);
    while (m_draft.undoStack().canUndo())
        m_draft.undoStack().undo();
    EXPECT_EQ(m_draft.body(), before);
    while (m_draft.undoStack().canRedo())
        m_draft.undoStack().redo();
    EXPECT_EQ(field("resourceId").text, QStringLiteral("Resource Id value"));
}

TEST_F(RequestDraftTest, TypingInOneFieldIsOneStep)
{
    for (const QByteArray text : {"\"R\"", "\"Ru\"", "\"Run\""})
        m_draft.setValue(field("status"), text);
    m_draft.setValue(field("resourceId"), "\"x\"");
    EXPECT_EQ(m_draft.undoStack().count(), 2);
    m_draft.undoStack().undo();
    m_draft.undoStack().undo();
    EXPECT_EQ(field("status").text, QStringLiteral("String"));
}

TEST_F(RequestDraftTest, AnEditTouchesOneMembersBytesOnly)
{
    open("{ \"status\" :\"a\",\n\t\"n\": 1.10, \"n\": 1E2, \"resourceId\": \"\\u0062\" }");
    m_draft.setValue(field("status"), "\"b\"");
    EXPECT_EQ(m_draft.body(),
              QByteArray("{ \"status\" :\"b\",\n\t\"n\": 1.10, \"n\": 1E2, \"resourceId\": \"\\u0062\" }"));
}

TEST_F(RequestDraftTest, ABrokenTextLosesNothing)
{
    m_draft.setBody("{\"status\": ");
    EXPECT_FALSE(m_draft.isBodyValid());
    EXPECT_EQ(m_draft.body(), QByteArray("{\"status\": "));
    m_draft.undoStack().undo();
    EXPECT_TRUE(m_draft.isBodyValid());
}

TEST_F(RequestDraftTest, LineEndsAreAStepAndStayChosen)
{
    m_draft.setLineEnding("\r\n");
    EXPECT_EQ(m_draft.body().size(), 419);
    m_draft.clear();
    EXPECT_EQ(m_draft.body(), QByteArray("{}"));
    m_draft.fillFromExample();
    EXPECT_EQ(m_draft.body().size(), 419);
    EXPECT_EQ(m_draft.body(), form::exampleBody(schema(), "\r\n"));
    m_draft.setLineEnding("\n");
    EXPECT_EQ(m_draft.body().size(), 407);
}

TEST_F(RequestDraftTest, ClearingAndFillingCanBeUndone)
{
    m_draft.clear();
    m_draft.undoStack().undo();
    EXPECT_EQ(m_draft.body(), form::exampleBody(schema(), "\n"));
}

TEST_F(RequestDraftTest, BodyFieldsAndPathValuesShareOneUndoStack)
{
    const QByteArray before = m_draft.body();
    const std::vector<model::HeaderChoice> prefer{{"Prefer", "x"}};
    m_draft.setValue(form::Field(field("status")), "\"a\"");
    m_draft.setHeaders(prefer, QStringLiteral("Edit"), QStringLiteral("0"));
    m_draft.setHeaders({{"Prefer", "xy"}}, QStringLiteral("Edit"), QStringLiteral("0"));
    m_draft.setPathValue(QStringLiteral("id"), QStringLiteral("4"));
    m_draft.setPathValue(QStringLiteral("id"), QStringLiteral("42"));
    m_draft.setPathValue(QStringLiteral("upn"), QStringLiteral("a@b.c"));
    m_draft.setValue(form::Field(field("status")), "\"b\"");
    QUndoStack &stack = m_draft.undoStack();
    EXPECT_EQ(stack.count(), 5);
    stack.undo();
    EXPECT_EQ(field("status").text, QStringLiteral("a"));
    stack.undo();
    EXPECT_EQ(m_draft.pathValues(), (run::PathValues{{QStringLiteral("id"), QStringLiteral("42")}}));
    stack.undo();
    EXPECT_TRUE(m_draft.pathValues().empty());
    EXPECT_EQ(m_draft.headers(), (std::vector<model::HeaderChoice>{{"Prefer", "xy"}}));
    stack.undo();
    EXPECT_TRUE(m_draft.headers().empty());
    stack.undo();
    EXPECT_EQ(m_draft.body(), before);
    while (stack.canRedo())
        stack.redo();
    EXPECT_EQ(run::pathValue(m_draft.pathValues(), QStringLiteral("upn")), QStringLiteral("a@b.c"));
    m_draft.setPathValue(QStringLiteral("upn"), QString());
    EXPECT_EQ(m_draft.pathValues().size(), 1U);
}

TEST_F(RequestDraftTest, ExpectationsAreStepsOfTheSameStack)
{
    int changes = 0;
    QObject::connect(&m_draft, &ui::RequestDraft::expectationsChanged, &m_draft, [&] { ++changes; });
    const model::Expectations one{{QStringLiteral("status == 20")}, {}, {}};
    const model::Expectations two{{QStringLiteral("status == 201")}, {}, model::Golden{"{}"}};
    m_draft.setExpectations(one, QStringLiteral("Edit check"), QStringLiteral("0"));
    m_draft.setExpectations(two, QStringLiteral("Edit check"), QStringLiteral("0"));
    m_draft.setHeaders({{"Prefer", "x"}}, QStringLiteral("Edit"), QStringLiteral("0"));
    m_draft.setPathValue(QStringLiteral("id"), QStringLiteral("4"));
    EXPECT_EQ(m_draft.undoStack().count(), 3);
    EXPECT_EQ(m_draft.expectations(), two) << "headers and path values leave them alone";
    EXPECT_EQ(changes, 2);
    m_draft.undoStack().undo();
    m_draft.undoStack().undo();
    EXPECT_EQ(m_draft.expectations(), two);
    m_draft.undoStack().undo();
    EXPECT_EQ(m_draft.expectations(), model::Expectations());
    EXPECT_EQ(changes, 3);
}

TEST_F(RequestDraftTest, OpeningTheSameOperationAgainIsOneStep)
{
    m_draft.setHeaders({{"Prefer", "x"}}, QStringLiteral("Edit"));
    const QByteArray before = m_draft.body();
    m_draft.open(schema(), m_draft.path(), "{}", {{{"Accept", "b"}}, {{QStringLiteral("id"), QStringLiteral("1")}}});
    EXPECT_EQ(m_draft.undoStack().count(), 2);
    EXPECT_EQ(m_draft.headers(), (std::vector<model::HeaderChoice>{{"Accept", "b"}}));
    m_draft.undoStack().undo();
    EXPECT_EQ(m_draft.headers(), (std::vector<model::HeaderChoice>{{"Prefer", "x"}}));
    EXPECT_TRUE(m_draft.pathValues().empty());
    EXPECT_EQ(m_draft.body(), before);
}

} // namespace
