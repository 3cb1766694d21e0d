// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/windowfixture.h"

#include "ui/banner.h"
#include "ui/historypane.h"
#include "ui/nextpagebar.h"

#include <QAction>
#include <QApplication>
#include <QInputDialog>
#include <QMenu>
#include <QTimer>

// Reading what operations have made.

namespace {

class WindowFetch : public WindowTest
{
protected:
    QAction *menuAction(const QString &text)
    {
        for (QAction *action : m_window->findChildren<QAction *>()) {
            if (action->text() == text)
                return action;
        }
        ADD_FAILURE() << "no action " << qPrintable(text);
        return nullptr;
    }
    model::Recording listed()
    {
        return answerOf([this] { menuAction(QStringLiteral("&List operations"))->trigger(); });
    }
    /// Answers the question for the id; a null text takes what is offered.
    model::Recording got(const QString &id)
    {
        QTimer poll;
        QObject::connect(&poll, &QTimer::timeout, &poll, [&] {
            auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            poll.stop();
            offered = dialog->textValue();
            if (!id.isNull())
                dialog->setTextValue(id);
            dialog->accept();
        });
        poll.start(1);
        return answerOf([this] { menuAction(QStringLiteral("&Get operation by id…"))->trigger(); });
    }
    QPushButton *nextPage() { return part<QPushButton>(QStringLiteral("nextPage")); }

    QString offered;
};

class WindowFetchOf : public WindowFetch, public testing::WithParamInterface<const char *>
{};

constexpr const char *keys[] = {"authentication-post-operations", "onenote-post-operations"};

INSTANTIATE_TEST_SUITE_P(All, WindowFetchOf, testing::ValuesIn(keys), [](const auto &test) {
    return std::string(test.param).substr(0, std::string(test.param).find('-'));
});

TEST_P(WindowFetchOf, ListsAndShowsAndIsInTheHistory)
{
    open(QString::fromLatin1(GetParam()));
    const model::Recording made = sent();
    m_tokens.set(m_environments.current().id, model::Secret("a-token-of-some-length"));
    const model::Recording one = got(QString());
    EXPECT_EQ(offered, m_id) << "that of the answer shown";
    EXPECT_EQ(one.exchange.response->status, 200);
    EXPECT_EQ(one.returned.id, made.returned.id);
    EXPECT_EQ(one.exchange.request.method, QByteArray("GET"));
    EXPECT_EQ(one.operationKey, QLatin1String(GetParam()));
    EXPECT_TRUE(one.title.endsWith(QLatin1String("Get operation")));
    EXPECT_GT(one.id, made.id);
    EXPECT_TRUE(m_sandbox->arrivals().back().head.contains("\r\nAuthorization: Bearer a-token-of-some-length\r\n"));
    EXPECT_TRUE(m_sandbox->arrivals().back().head.contains("\r\nAccept: application/json\r\n"));
    EXPECT_FALSE(m_sandbox->arrivals().back().head.contains("Content-Type"));

    const model::Recording list = listed();
    EXPECT_EQ(list.exchange.response->status, 200);
    EXPECT_TRUE(list.exchange.response->body.contains(m_id.toUtf8()));
    EXPECT_TRUE(list.title.endsWith(QLatin1String("List operations")));
    EXPECT_FALSE(nextPage()->isVisible());

    const model::Recording missing = got(QStringLiteral("no/such id"));
    EXPECT_EQ(missing.exchange.response->status, 404);
    EXPECT_TRUE(missing.exchange.request.url.toEncoded().endsWith("/operations/no%2Fsuch%20id"));
    EXPECT_TRUE(m_failures.isEmpty()) << qPrintable(m_failures.join(u'\n'));
}

TEST_P(WindowFetchOf, RowsOfReadingReplayAndSayThatTheyHaveNoForm)
{
    open(QString::fromLatin1(GetParam()));
    sent();
    const model::Recording one = got(QString());
    const sandbox::Arrival first = m_sandbox->arrivals().back();
    const model::Recording again = answerOf([&] { workbench().replay(one.id); });
    EXPECT_EQ(again.replayOf, one.id);
    EXPECT_EQ(again.exchange.request, one.exchange.request);
    EXPECT_EQ(m_sandbox->arrivals().back().head, first.head);
    EXPECT_TRUE(m_failures.isEmpty()) << qPrintable(m_failures.join(u'\n'));

    const QByteArray body = draft().body();
    workbench().takeIntoForm(one.id);
    ASSERT_TRUE(support::waitFor([this] { return !m_failures.isEmpty(); }));
    EXPECT_TRUE(m_failures.front().contains(QLatin1String("no form"))) << qPrintable(m_failures.front());
    EXPECT_EQ(draft().body(), body);
}

TEST_F(WindowFetch, PagesAreTurned)
{
    open(support::onenoteKey);
    for (int i = 0; i < 101; ++i) {
        m_id = QStringLiteral("id-%1").arg(i);
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), m_sandbox->port());
        socket.write("POST /v1.0/me/onenote/operations HTTP/1.1\r\nHost: 127.0.0.1:" +
                     QByteArray::number(m_sandbox->port()) + "\r\nContent-Length: 2\r\n\r\n{}");
        ASSERT_TRUE(support::waitFor([&] { return socket.bytesAvailable() > 0; }));
    }
    const model::Recording list = listed();
    ASSERT_TRUE(nextPage()->isVisible());
    EXPECT_EQ(nextPage()->focusPolicy() & Qt::TabFocus, Qt::TabFocus);
    EXPECT_FALSE(nextPage()->accessibleName().isEmpty());
    const model::Recording next = answerOf([this] { click(nextPage()); });
    EXPECT_TRUE(next.exchange.response->body.contains("\"id-100\""));
    EXPECT_EQ(next.title, list.title);
    EXPECT_EQ(next.exchange.request.headers, list.exchange.request.headers);
    EXPECT_FALSE(nextPage()->isVisible()) << "the last one";
    // From the history as well.
    workbench().showRecording(list.id);
    EXPECT_TRUE(support::waitFor([this] { return nextPage()->isVisible(); }));
    EXPECT_EQ(answerOf([this] { click(nextPage()); }).exchange.response->body, next.exchange.response->body);
}

TEST_F(WindowFetch, APageElsewhereIsAskedForWithoutTheToken)
{
    sandbox::Sandbox elsewhere({}, {});
    ASSERT_TRUE(elsewhere.listen());
    m_tokens.set(m_environments.current().id, model::Secret("a-token-of-some-length"));
    const QByteArray link = "http://127.0.0.1:" + QByteArray::number(elsewhere.port()) + "/next?$skiptoken=a%2Bb";
    const QByteArray body = R"({"value":[],"@odata.nextLink":")" + link + R"("})";
    m_sandbox->play(
        {sandbox::send("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body),
         sandbox::close()});
    open(support::onenoteKey);
    listed();
    ASSERT_TRUE(nextPage()->isVisible());
    elsewhere.playAlways({sandbox::wait(std::chrono::hours(1))});
    const size_t before = m_answers.size();
    click(nextPage());
    ASSERT_TRUE(support::waitFor([&] { return !elsewhere.arrivals().empty(); }));
    const QByteArray head = elsewhere.arrivals().front().head;
    EXPECT_TRUE(head.startsWith("GET /next?$skiptoken=a%2Bb HTTP/1.1\r\n")) << head.constData();
    EXPECT_FALSE(head.contains("a-token"));
    EXPECT_FALSE(head.contains("Authorization"));
    ASSERT_EQ(m_failures.size(), 1);
    EXPECT_TRUE(m_failures.front().contains(QLatin1String("without the token"))) << qPrintable(m_failures.front());
    workbench().cancel();
    EXPECT_TRUE(support::waitFor([&] { return m_answers.size() > before; }));
    EXPECT_EQ(m_answers.back().state, model::RecordingState::Cancelled);
}

TEST_F(WindowFetch, ALinkThatCannotBeFollowedIsSaidAndNothingIsSent)
{
    const QByteArray body = R"({"value":[],"@odata.nextLink":"/relative"})";
    m_sandbox->play(
        {sandbox::send("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body),
         sandbox::close()});
    open(support::onenoteKey);
    listed();
    click(nextPage());
    ASSERT_EQ(m_failures.size(), 1);
    EXPECT_TRUE(m_failures.front().contains(QLatin1String("not an absolute URL")));
    EXPECT_FALSE(workbench().isSending());
}

TEST_F(WindowFetch, ALargeBodyIsSearchedAsWell)
{
    const QByteArray link = "http://127.0.0.1:1/x";
    const QByteArray body = R"({"filling":")" + QByteArray(600'000, 'x') + R"(","@odata.nextLink":")" + link + R"("})";
    m_sandbox->play(
        {sandbox::send("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body),
         sandbox::close()});
    open(support::onenoteKey);
    listed();
    EXPECT_TRUE(support::waitFor([this] { return nextPage()->isVisible(); }));
    EXPECT_EQ(nextPage()->accessibleDescription(), QString::fromLatin1(link));
}

} // namespace
