// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/historypane.h"
#include "ui/windowfixture.h"

#include "support/canary.h"
#include "support/everyrecording.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>

namespace {

class WindowCopyAs : public WindowTest
{
protected:
    QString copied(const QString &name)
    {
        QApplication::clipboard()->setText(QStringLiteral("before"));
        part<QAction>(name)->trigger();
        EXPECT_TRUE(support::waitFor(
            [&] { return QApplication::clipboard()->text() != QStringLiteral("before") || !m_failures.isEmpty(); }));
        return QApplication::clipboard()->text();
    }
};

const QStringList formats = {QStringLiteral("curl"), QStringLiteral("hurl"), QStringLiteral("k6"),
                             QStringLiteral("postman"), QStringLiteral("powershell")};

} // namespace

TEST_F(WindowCopyAs, TheRequestBeingEditedWithoutItsToken)
{
    open(support::onenoteKey);
    m_tokens.set(m_environments.current().id, model::Secret{QByteArray(support::canary)});
    draft().setBody(QByteArray("{\"id\": \"it's ") + support::canary + "\"}");
    for (const QString &format : formats) {
        const QByteArray text = copied(QStringLiteral("copyRequestAs-") + format).toUtf8();
        EXPECT_TRUE(text.contains("/me/onenote/operations")) << text.constData();
        support::expectNoCanary(text, format);
    }
    const QByteArray curl = copied(QStringLiteral("copyRequestAs-curl")).toUtf8();
    EXPECT_TRUE(curl.startsWith("curl --request POST 'http://127.0.0.1:")) << curl.constData();
    EXPECT_TRUE(curl.contains("\"Authorization: Bearer $GRAPH_TOKEN\"")) << curl.constData();
    EXPECT_TRUE(curl.contains("it'\\''s")) << curl.constData();
    EXPECT_EQ(m_failures, QStringList());
}

TEST_F(WindowCopyAs, ARowOfTheHistory)
{
    for (const QString &format : formats)
        EXPECT_FALSE(part<QAction>(QStringLiteral("copyRowAs-") + format)->associatedObjects().isEmpty());
    model::Recording recording = support::answered(support::sentRecording());
    recording.exchange.request.headers = {{"Authorization", QByteArray("Bearer ") + support::canary}};
    recording.exchange.request.body = QByteArray("{\"a\": \"") + support::canary + "\"}";
    m_tokens.set(QStringLiteral("any"), model::Secret{QByteArray(support::canary)});
    const auto id = m_store.insert(recording);
    ASSERT_TRUE(support::waitFor([&] { return id.isFinished() && m_table.indexOf(id.result().value_or(0)) >= 0; }));
    part<ui::HistoryPane>(QStringLiteral("historyPane"))->select(id.result().value_or(0));
    for (const QString &format : formats) {
        const QByteArray text = copied(QStringLiteral("copyRowAs-") + format).toUtf8();
        EXPECT_TRUE(text.contains(recording.exchange.request.url.path().toUtf8())) << text.constData();
        support::expectNoCanary(text, format);
    }
}
