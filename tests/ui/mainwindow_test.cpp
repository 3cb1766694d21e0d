// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/windowfixture.h"

#include "support/accessibility.h"

namespace {

using MainWindowTest = WindowTest;

TEST_F(MainWindowTest, SendWorksAtOnce)
{
    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(support::waitFor([&] { return !m_answers.empty(); }));
    EXPECT_EQ(m_answers.front().exchange.response->status, 201);
    EXPECT_TRUE(support::waitFor([&] { return m_table.rowCount() == 1 && m_table.rowAt(0).has_value(); }));
    EXPECT_EQ(m_table.rowAt(0)->httpStatus, 201);
}

TEST_F(MainWindowTest, EveryControlHasAName)
{
    sent();
    EXPECT_EQ(support::namelessControls(m_window.get()), QStringList());
}

TEST_F(MainWindowTest, ARowReplaysExactlyAndGoesBackIntoTheForm)
{
    draft().setPath(QStringLiteral("/me/onenote/operations/$ref"));
    draft().setBody("{ \"status\" : \"Running\",\r\n\"lastActionDateTime\":\"2017-01-01T00:00:06.3761313+03:00\" }");
    const QByteArray body = draft().body();
    const model::Recording first = sent();
    workbench().openOperation(QStringLiteral("authentication-post-operations"));
    workbench().replay(first.id);
    ASSERT_TRUE(support::waitFor([&] { return m_answers.size() == 2; }));
    EXPECT_EQ(m_answers[1].replayOf, first.id);
    EXPECT_EQ(m_sandbox->arrivals()[0].head, m_sandbox->arrivals()[1].head);
    EXPECT_EQ(m_sandbox->arrivals()[0].body, m_sandbox->arrivals()[1].body);
    workbench().takeIntoForm(first.id);
    ASSERT_TRUE(support::waitFor([&] { return draft().schema()->key == QLatin1String("onenote-post-operations"); }));
    EXPECT_EQ(draft().body(), body);
    EXPECT_EQ(draft().path(), QStringLiteral("/me/onenote/operations/$ref"));
}

TEST_F(MainWindowTest, ASavedRequestOpensAsItWasAndHoldsNoToken)
{
    m_tokens.set(m_environments.current().id, model::Secret("CANARY-9d1f7a53"));
    draft().setLineEnding("\r\n");
    draft().setPath(QStringLiteral("/me/onenote/operations/$ref"));
    const QByteArray body = draft().body();
    ASSERT_TRUE(workbench().saveRequest(path("a.http")));
    QFile file(path("a.http"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    EXPECT_FALSE(text.contains("CANARY"));
    EXPECT_TRUE(text.contains("Bearer {{token}}"));
    EXPECT_TRUE(text.contains("{{root}}/me/onenote/operations/$ref"));
    workbench().openOperation(QStringLiteral("authentication-post-operations"));
    ASSERT_TRUE(workbench().openRequest(path("a.http")));
    EXPECT_EQ(draft().schema()->key, QStringLiteral("onenote-post-operations"));
    EXPECT_EQ(draft().body(), body);
    EXPECT_EQ(draft().path(), QStringLiteral("/me/onenote/operations/$ref"));
    EXPECT_TRUE(draft().headers().empty()) << "the usual fields are not own fields";
}

TEST_F(MainWindowTest, TheTokenGoesToItsEnvironmentOnly)
{
    m_tokens.set(m_environments.current().id, model::Secret("CANARY-9d1f7a53"));
    const model::Recording first = sent();
    EXPECT_TRUE(m_sandbox->arrivals().back().head.contains("Bearer CANARY-9d1f7a53"));
    // The environment moves to another host: a replay of the old address goes without the token.
    std::vector<model::Environment> environments = m_environments.all();
    for (model::Environment &environment : environments) {
        environment.sandbox = false;
        if (environment.id == m_environments.current().id) {
            environment.root.host = QStringLiteral("localhost");
            environment.root.port = 1;
        }
    }
    ASSERT_TRUE(m_environments.replaceAll(environments));
    workbench().replay(first.id);
    ASSERT_TRUE(support::waitFor([&] { return m_answers.size() == 2; }));
    ASSERT_EQ(m_sandbox->arrivals().size(), 2U);
    EXPECT_FALSE(m_sandbox->arrivals().back().head.contains("CANARY"));
}

TEST_F(MainWindowTest, UndoInAFieldUsesTheOneStack)
{
    auto *line = m_window->findChild<QLineEdit *>(QStringLiteral("input:/resourceId"));
    ASSERT_NE(line, nullptr);
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("xyz"));
    EXPECT_TRUE(draft().body().contains("xyz"));
    QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(draft().body().contains("xyz"));
    EXPECT_TRUE(draft().isClean());
}

TEST_F(MainWindowTest, CancelEndsTheWaitAndSaysWhatIsKnown)
{
    m_sandbox->play({});
    workbench().send();
    ASSERT_TRUE(support::waitFor([&] { return m_sandbox->arrivals().size() == 1; }));
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    ASSERT_TRUE(support::waitFor([&] { return !m_answers.empty(); }));
    EXPECT_EQ(m_answers.front().state, model::RecordingState::Cancelled);
    EXPECT_TRUE(m_answers.front().exchange.error->mayHaveArrived);
    EXPECT_FALSE(workbench().isSending());
}

TEST_F(MainWindowTest, OneClickIsOnePost)
{
    auto *send = m_window->findChild<QPushButton *>(QStringLiteral("send"));
    ASSERT_NE(send, nullptr);
    for (int click = 1; click <= 2; ++click) {
        QTest::mouseClick(send, Qt::LeftButton);
        ASSERT_TRUE(support::waitFor([&] { return int(m_answers.size()) == click; }));
    }
    EXPECT_EQ(m_sandbox->arrivals().size(), 2U);
}

TEST_F(MainWindowTest, BothPathFormsAndAnOwnOneCanBeChosen)
{
    auto *path = m_window->findChild<QComboBox *>(QStringLiteral("path"));
    ASSERT_NE(path, nullptr);
    EXPECT_EQ(path->count(), 2);
    EXPECT_EQ(path->itemText(0), QStringLiteral("/me/onenote/operations")) << "the example's form first";
    EXPECT_EQ(path->itemText(1), QStringLiteral("/me/onenote/operations/$ref"));
    path->setCurrentIndex(1);
    EXPECT_EQ(sent().exchange.request.url.path(), QStringLiteral("/beta/me/onenote/operations/$ref"));
    path->setEditText(QStringLiteral("/users/x/onenote/operations"));
    EXPECT_EQ(draft().path(), QStringLiteral("/users/x/onenote/operations"));
}

TEST_F(MainWindowTest, TheHistorySurvivesTheWindow)
{
    const model::Recording recording = sent();
    m_window.reset();
    history::Store again(path("history.sqlite"));
    auto stored = again.recording(recording.id);
    ASSERT_TRUE(support::waitFor([&] { return stored.isFinished(); }));
    EXPECT_EQ(*stored.result(), recording);
}

TEST_F(MainWindowTest, LeavingWhileSendingSaysSoInTheHistory)
{
    m_sandbox->play({});
    workbench().send();
    ASSERT_TRUE(support::waitFor([&] { return m_sandbox->arrivals().size() == 1; }));
    m_window->leaveWithoutAsking();
    EXPECT_FALSE(m_window->isVisible()) << "no question holds it up";
    m_window.reset();
    history::Store again(path("history.sqlite"));
    auto rows = again.rows(0, 2);
    ASSERT_TRUE(support::waitFor([&] { return rows.isFinished(); }));
    ASSERT_EQ(rows.result()->size(), 1U);
    auto stored = again.recording(rows.result()->front().id);
    ASSERT_TRUE(support::waitFor([&] { return stored.isFinished(); }));
    EXPECT_EQ(stored.result()->state, model::RecordingState::Cancelled);
    ASSERT_TRUE(stored.result()->exchange.error);
    EXPECT_TRUE(stored.result()->exchange.error->mayHaveArrived);
    EXPECT_TRUE(stored.result()->exchange.error->message.contains(QLatin1String("may have arrived")));
}

} // namespace
