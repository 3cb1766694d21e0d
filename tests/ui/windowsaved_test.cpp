// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "savedfixture.h"

#include "ui/conflictbar.h"
#include "ui/textcomparison.h"

#include "run/adhoc.h"

#include <QMessageBox>
#include <QPlainTextEdit>

// Saved requests from their files into the window and back.

namespace {

class WindowSaved : public SavedWindow
{
protected:
    ui::ConflictBar *bar() { return part<ui::ConflictBar>(QStringLiteral("conflictBar")); }
    QPushButton *button(const char *name) { return part<QPushButton>(QLatin1String(name)); }
    bool isDirty() { return workbench().isDirty(); }
};

TEST_F(WindowSaved, AnyRequestOfAFileIsSavedInItsPlace)
{
    const QByteArray first = "# a remark\n@v = 1\nGET {{root}}/me\n\n" + request("one");
    const QByteArray last =
        "###   three\r\n# @foreign x\r\nPOST   {{root}}/me/onenote/operations\r\nX:   y\r\n\r\n{ }\r\n\r\n";
    put(QStringLiteral("a.http"), first + request("two", "{\"id\":\"two\"}") + last);
    openSaved(QStringLiteral("a.http"), 2);
    EXPECT_EQ(draft().body(), QByteArray("{\"id\":\"two\"}"));
    EXPECT_FALSE(isDirty());
    typeOver(input<QLineEdit>("/id"), QStringLiteral("new"));
    EXPECT_TRUE(isDirty());
    pressSave(); // asks nothing
    EXPECT_FALSE(isDirty());
    const QByteArray now = bytesOf(at(QStringLiteral("a.http")));
    EXPECT_TRUE(now.startsWith(first)) << now.toStdString();
    EXPECT_TRUE(now.endsWith(last)) << now.toStdString();
    EXPECT_TRUE(now.contains("### two\n")) << now.toStdString();
    EXPECT_TRUE(now.contains("{\"id\":\"new\"}")) << now.toStdString();
    EXPECT_FALSE(now.contains("\"two\"")) << now.toStdString();
}

TEST_F(WindowSaved, WhatWasNotChangedIsWrittenToTheByte)
{
    const QByteArray odd = "\xEF\xBB\xBF@host = x\r\n\r\n###   odd\r\n// remark\r\n# @unknown 1\r\nPOST   "
                           "{{root}}/me/onenote/operations HTTP/1.1\r\n"
                           "Content-Type:application/json\r\nX-Own:   a\r\n\r\n{ \"n\" : 1.50 }\r\n\r\n> {% run %}\r\n";
    put(QStringLiteral("odd.http"), odd);
    openSaved(QStringLiteral("odd.http"));
    EXPECT_EQ(draft().schema()->key, support::onenoteKey) << "recognised by its path";
    pressSave();
    EXPECT_EQ(bytesOf(at(QStringLiteral("odd.http"))), odd);
    draft().setBody("{ \"n\" : 2.50 }");
    pressSave();
    const QByteArray now = bytesOf(at(QStringLiteral("odd.http")));
    EXPECT_TRUE(now.contains("# @unknown 1")) << now.toStdString();
    EXPECT_TRUE(now.contains("> {% run %}")) << now.toStdString();
    EXPECT_TRUE(now.contains("X-Own: a")) << now.toStdString();
    EXPECT_FALSE(now.contains("@operation")) << "the file did not say so";
    EXPECT_FALSE(now.contains("Accept")) << "nor that";
}

TEST_F(WindowSaved, ARequestOfNoKnownOperationOpensAndGoesWhereItsFileSays)
{
    put(QStringLiteral("x.http"),
        "### list\nGET {{root}}/me/things?$top=2\nX-Own: 1\n\n### foreign\n# @operation not-there\n"
        "PATCH {{root}}/me/things/1\n\n{\"a\": {\"b\": 1}}\n");
    openSaved(QStringLiteral("x.http"));
    EXPECT_EQ(draft().schema()->key, run::adHocKey);
    const model::Recording list = sent();
    EXPECT_EQ(list.exchange.request.method, QByteArray("GET"));
    EXPECT_EQ(list.exchange.request.url.path(), QStringLiteral("/beta/me/things"))
        << list.exchange.request.url.toString().toStdString();
    EXPECT_EQ(list.exchange.request.url.query(), QStringLiteral("$top=2"));
    EXPECT_EQ(list.title, QStringLiteral("list"));
    m_failures.clear();
    openSaved(QStringLiteral("x.http"), 1);
    EXPECT_FALSE(m_failures.isEmpty()) << "that its operation is not known";
    EXPECT_EQ(draft().schema()->method, QStringLiteral("PATCH"));
    EXPECT_EQ(draft().body(), QByteArray("{\"a\": {\"b\": 1}}"));
    EXPECT_EQ(sent().exchange.request.body, QByteArray("{\"a\": {\"b\": 1}}"));
    draft().setPath(QStringLiteral("/me/others"));
    pressSave();
    EXPECT_TRUE(bytesOf(at(QStringLiteral("x.http"))).contains("# @operation not-there\nPATCH {{root}}/me/others\n"))
        << bytesOf(at(QStringLiteral("x.http"))).toStdString();
}

TEST_F(WindowSaved, ATokenGoesToItsEnvironmentsOriginOnly)
{
    m_tokens.set(m_environments.current().id, model::Secret("CANARY-55aa55aa"));
    const QByteArray port = QByteArray::number(m_sandbox->port());
    put(QStringLiteral("x.http"),
        "### elsewhere\nPOST http://localhost:" + port +
            "/other\nAuthorization: Bearer {{token}}\n\n{}\n### home\nPOST http://127.0.0.1:" + port +
            "/other\nAuthorization: Bearer {{token}}\n\n{}\n");
    openSaved(QStringLiteral("x.http"));
    m_failures.clear();
    const model::Recording elsewhere = sent();
    EXPECT_EQ(elsewhere.exchange.request.url.toString(),
              QStringLiteral("http://localhost:") + QString::fromLatin1(port) + QStringLiteral("/other"));
    for (const sandbox::Arrival &arrival : m_sandbox->arrivals())
        EXPECT_FALSE(arrival.head.contains("CANARY"));
    EXPECT_TRUE(m_failures.join(u' ').contains(QLatin1String("without the token")))
        << m_failures.join(u' ').toStdString();
    openSaved(QStringLiteral("x.http"), 1);
    sent();
    EXPECT_TRUE(m_sandbox->arrivals().back().head.contains("CANARY-55aa55aa"));
    put(QStringLiteral("plain.http"), "POST http://graph.example/other\n\n{}\n");
    openSaved(QStringLiteral("plain.http"));
    EXPECT_FALSE(workbench().composed()) << "plain http to another machine stays refused";
}

TEST_F(WindowSaved, VariablesOfTheFileCount)
{
    const QByteArray port = QByteArray::number(m_sandbox->port());
    put(QStringLiteral("v.http"), "@host = http://127.0.0.1:" + port +
                                      "\n@base = {{host}}/v9\n### v\nPOST {{base}}/things\n\n{\"a\": \"{{base}}\"}\n");
    openSaved(QStringLiteral("v.http"));
    const auto composed = workbench().composed();
    ASSERT_TRUE(composed) << composed.error().text().toStdString();
    ASSERT_TRUE(composed->check());
    EXPECT_EQ(composed->request.url.path(), QStringLiteral("/v9/things"));
    EXPECT_EQ(composed->request.body, "{\"a\": \"http://127.0.0.1:" + port + "/v9\"}");
    open(support::onenoteKey);
    EXPECT_EQ(m_environments.variables().size(), 1u) << "only while the file is open; root is always there";
}

TEST_F(WindowSaved, UnsavedChangesComeBack)
{
    open(support::onenoteKey);
    typeOver(input<QLineEdit>("/resourceId"), QStringLiteral("of the operation"));
    const QByteArray own = draft().body();
    put(QStringLiteral("a.http"), request("a", "{\"id\":\"a\"}") + request("b", "{\"id\":\"b\"}"));
    openSaved(QStringLiteral("a.http"), 0);
    draft().setBody("{\"id\":\"edited\"}");
    openSaved(QStringLiteral("a.http"), 1);
    EXPECT_EQ(draft().body(), QByteArray("{\"id\":\"b\"}"));
    EXPECT_FALSE(draft().undoStack().canUndo()) << "undo brings no other request";
    m_failures.clear();
    openSaved(QStringLiteral("a.http"), 0);
    EXPECT_EQ(draft().body(), QByteArray("{\"id\":\"edited\"}"));
    EXPECT_TRUE(isDirty());
    EXPECT_TRUE(m_failures.join(u' ').contains(QLatin1String("Unsaved changes")))
        << m_failures.join(u' ').toStdString();
    draft().undoStack().undo();
    EXPECT_EQ(draft().body(), QByteArray("{\"id\":\"a\"}"));
    EXPECT_FALSE(isDirty());
    open(support::onenoteKey);
    EXPECT_EQ(draft().body(), own);
    EXPECT_EQ(workbench().opened(), nullptr);
}

TEST_F(WindowSaved, UnsavedChangesSurviveTheEnd)
{
    put(QStringLiteral("a.http"), request("a", "{\"id\":\"a\"}"));
    openSaved(QStringLiteral("a.http"));
    draft().setBody("{\"id\":\"edited\"}");
    m_window.reset();
    m_window = makeWindow(support::bundle());
    openSaved(QStringLiteral("a.http"));
    EXPECT_EQ(draft().body(), QByteArray("{\"id\":\"edited\"}"));
    EXPECT_EQ(bytesOf(at(QStringLiteral("a.http"))), request("a", "{\"id\":\"a\"}"));
}

TEST_F(WindowSaved, AnOutsideChangeIsReadWhenNothingIsLost)
{
    put(QStringLiteral("a.http"), request("a"));
    openSaved(QStringLiteral("a.http"));
    put(QStringLiteral("a.http"), request("a", "{\"id\":\"theirs\"}"));
    EXPECT_TRUE(support::waitFor([&] { return draft().body() == "{\"id\":\"theirs\"}"; }));
    EXPECT_FALSE(bar()->isVisible());
    EXPECT_FALSE(isDirty());
}

TEST_F(WindowSaved, AConflictAsks)
{
    put(QStringLiteral("a.http"), request("a"));
    openSaved(QStringLiteral("a.http"));
    draft().setBody("{\"id\":\"mine\"}");
    put(QStringLiteral("a.http"), request("a", "{\"id\":\"theirs\"}"));
    ASSERT_TRUE(support::waitFor([&] { return bar()->isVisible(); }));
    EXPECT_EQ(draft().body(), QByteArray("{\"id\":\"mine\"}"));
    withDialog<ui::TextComparison>(
        [&] { click(button("conflictCompare")); },
        [](ui::TextComparison &dialog) {
            const QString text = dialog.findChild<QPlainTextEdit *>()->document()->toRawText();
            EXPECT_TRUE(text.contains(QLatin1String("- {\"id\":\"theirs\"}"))) << text.toStdString();
            EXPECT_TRUE(text.contains(QLatin1String("+ {\"id\":\"mine\"}"))) << text.toStdString();
        });
    withDialog<QMessageBox>([&] { pressSave(); }, [](QMessageBox &box) { box.reject(); });
    EXPECT_EQ(bytesOf(at(QStringLiteral("a.http"))), request("a", "{\"id\":\"theirs\"}")) << "cancel writes nothing";
    click(button("conflictReload"));
    EXPECT_EQ(draft().body(), QByteArray("{\"id\":\"theirs\"}"));
    EXPECT_FALSE(bar()->isVisible());
    draft().undoStack().undo();
    EXPECT_EQ(draft().body(), QByteArray("{\"id\":\"mine\"}")) << "undo brings the edits back";

    put(QStringLiteral("a.http"), request("a", "{\"id\":\"again\"}"));
    ASSERT_TRUE(support::waitFor([&] { return bar()->isVisible(); }));
    click(button("conflictKeep"));
    EXPECT_FALSE(bar()->isVisible());
    pressSave(); // asks nothing any more
    EXPECT_TRUE(bytesOf(at(QStringLiteral("a.http"))).contains("{\"id\":\"mine\"}"));
}

TEST_F(WindowSaved, WhatOthersWroteAroundItStays)
{
    put(QStringLiteral("a.http"), request("a") + request("b", "{\"id\":\"b\"}"));
    openSaved(QStringLiteral("a.http"), 1);
    draft().setBody("{\"id\":\"mine\"}");
    put(QStringLiteral("a.http"),
        request("new") + request("a", "{\"id\":\"theirs\"}") + request("b", "{\"id\":\"b\"}"));
    pressSave(); // before anything noticed
    const QByteArray now = bytesOf(at(QStringLiteral("a.http")));
    EXPECT_TRUE(now.startsWith(QByteArray(request("new") + request("a", "{\"id\":\"theirs\"}")))) << now.toStdString();
    EXPECT_TRUE(now.contains("{\"id\":\"mine\"}"));
    EXPECT_EQ(workbench().opened()->entry, 2);
}

TEST_F(WindowSaved, AFileThatIsGoneIsSaid)
{
    put(QStringLiteral("a.http"), request("a"));
    openSaved(QStringLiteral("a.http"));
    ASSERT_TRUE(QFile::remove(at(QStringLiteral("a.http"))));
    ASSERT_TRUE(support::waitFor([&] { return bar()->isVisible(); }));
    withDialog<QMessageBox>([&] { pressSave(); },
                            [](QMessageBox &box) {
                                for (QAbstractButton *each : box.buttons()) {
                                    if (box.buttonRole(each) == QMessageBox::DestructiveRole)
                                        return each->click();
                                }
                            });
    EXPECT_TRUE(bytesOf(at(QStringLiteral("a.http"))).contains("### a\n"));
    EXPECT_TRUE(support::waitFor([&] { return !bar()->isVisible(); }));
}

TEST_F(WindowSaved, ASavedTokenIsRefused)
{
    put(QStringLiteral("a.http"), request("a"));
    openSaved(QStringLiteral("a.http"));
    m_tokens.set(m_environments.current().id, model::Secret("CANARY-1234567890"));
    draft().setBody("{\"id\":\"CANARY-1234567890\"}");
    pressSave();
    EXPECT_EQ(bytesOf(at(QStringLiteral("a.http"))), request("a"));
    EXPECT_TRUE(isDirty());
}

} // namespace
