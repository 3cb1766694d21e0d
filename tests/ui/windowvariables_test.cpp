// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/previewdialog.h"
#include "ui/textview.h"
#include "windowfixture.h"

#include "support/accessibility.h"
#include "support/canary.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QTimer>

namespace {

/// An operation whose path has placeholders, and an environment with variables.
class WindowVariables : public WindowTest
{
protected:
    WindowVariables()
    {
        model::OperationSchema schema = *support::bundle().operation(support::onenoteKey);
        schema.key = QStringLiteral("users-post");
        schema.paths = {{QStringLiteral("/users/{id | userPrincipalName}/x/{id}"), QStringLiteral("documented"), 1}};
        m_catalog.operations = {schema};
        setVariables({{QStringLiteral("user"), QStringLiteral("a/b@c.d")}, {QStringLiteral("n"), QStringLiteral("7")}});
        m_window.reset();
        m_window = makeWindow(m_catalog);
        m_sandbox->playAlways({sandbox::send("HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n"), sandbox::close()});
    }
    ~WindowVariables() override
    {
        m_window.reset(); // before the catalog
    }

    void setVariables(const std::vector<model::Variable> &variables)
    {
        std::vector<model::Environment> all = m_environments.all();
        for (model::Environment &environment : all)
            environment.variables = variables;
        EXPECT_TRUE(m_environments.replaceAll(all));
    }

    void fill()
    {
        draft().setPathValue(QStringLiteral("id | userPrincipalName"), QStringLiteral("{{user}}"));
        draft().setPathValue(QStringLiteral("id"), QStringLiteral("1 %"));
        draft().setBody("{\"id\": \"{{user}}\",\r\n \"n\": {{n}}}");
        draft().setHeaders({{"Prefer", "{{n}}"}, {"client-request-id", "{{$guid}}"}, {"Accept", "", false}},
                           QStringLiteral("x"));
    }

    const sandbox::Arrival &arrival() { return m_sandbox->arrivals().back(); }

    /// Opens the preview, lets `use` at it, and waits until it is closed.
    void withPreview(const std::function<void(ui::PreviewDialog &)> &use)
    {
        bool seen = false;
        QTimer timer;
        QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
            auto *dialog = qobject_cast<ui::PreviewDialog *>(QApplication::activeModalWidget());
            if (!dialog || !dialog->isActiveWindow())
                return;
            timer.stop();
            seen = true;
            use(*dialog);
            if (dialog->isVisible())
                dialog->reject();
        });
        timer.start(1);
        QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        EXPECT_TRUE(seen);
    }

    static QByteArray textOf(const ui::PreviewDialog &dialog, const char *view)
    {
        const auto *found = dialog.findChild<ui::TextView *>(QLatin1String(view));
        return found ? found->lines().text() : QByteArray();
    }

    model::Catalog m_catalog;
};

TEST_F(WindowVariables, AreSentFilledInAndKeptAsTheyWereSent)
{
    fill();
    const model::Recording recording = sent();
    EXPECT_TRUE(arrival().head.startsWith("POST /beta/users/a%2Fb@c.d/x/1%20%25 HTTP/1.1\r\n"))
        << arrival().head.constData();
    EXPECT_TRUE(arrival().head.contains("\r\nPrefer: 7\r\n"));
    EXPECT_FALSE(arrival().head.contains("\r\nAccept:"));
    EXPECT_EQ(arrival().body, QByteArray("{\"id\": \"a/b@c.d\",\r\n \"n\": 7}"));
    EXPECT_EQ(recording.exchange.request.body, arrival().body);
    EXPECT_TRUE(draft().body().contains("{{user}}")) << "the draft keeps the template";

    workbench().takeIntoForm(recording.id);
    ASSERT_TRUE(support::waitFor([&] { return draft().body() == recording.exchange.request.body; }));
    EXPECT_EQ(draft().path(), m_catalog.operations[0].paths[0].path);
    EXPECT_EQ(draft().pathValues(),
              (run::PathValues{{QStringLiteral("id | userPrincipalName"), QStringLiteral("a/b@c.d")},
                               {QStringLiteral("id"), QStringLiteral("1 %")}}));
    const QByteArray head = arrival().head;
    sent();
    EXPECT_EQ(arrival().head, head) << "the same again, the request id included";
}

TEST_F(WindowVariables, SurviveSavingAndOpening)
{
    fill();
    const auto headers = draft().headers();
    const auto values = draft().pathValues();
    const QByteArray body = draft().body();
    ASSERT_TRUE(workbench().saveRequest(path("a.http")));
    const QByteArray text = bytesOf(path("a.http"));
    EXPECT_TRUE(text.contains("\nPOST {{root}}/users/{{user}}/x/1%20%25\n")) << text.constData();
    EXPECT_TRUE(text.contains("\n# @off Accept\n"));
    EXPECT_TRUE(text.contains("\nclient-request-id: {{$guid}}\n"));
    draft().undoStack().clear();
    draft().setHeaders({}, QStringLiteral("x"));
    draft().setPathValue(QStringLiteral("id"), QString());
    draft().setBody("{}");
    ASSERT_TRUE(workbench().openRequest(path("a.http")));
    EXPECT_EQ(draft().headers(), headers);
    EXPECT_EQ(draft().pathValues(), values);
    EXPECT_EQ(draft().body(), body);
}

TEST_F(WindowVariables, AnAddressWithVariablesFindsItsEnvironment)
{
    write(path("b.http"), "# @operation users-post\nPOST https://graph.microsoft.com/v1.0/users/{{user}}/x/9\n\n{}\n");
    ASSERT_TRUE(workbench().openRequest(path("b.http")));
    EXPECT_EQ(m_environments.current().root.host, QStringLiteral("graph.microsoft.com"));
    EXPECT_EQ(draft().path(), m_catalog.operations[0].paths[0].path);
    EXPECT_EQ(run::pathValue(draft().pathValues(), QStringLiteral("id | userPrincipalName")),
              QStringLiteral("{{user}}"));
    EXPECT_EQ(run::pathValue(draft().pathValues(), QStringLiteral("id")), QStringLiteral("9"));
}

TEST_F(WindowVariables, BracesThatWereSentLiterallyAreSaidWhenTheyComeBack)
{
    setVariables({{QStringLiteral("braces"), QStringLiteral("{{literal}}")}});
    draft().setPath(QStringLiteral("/me"));
    draft().setBody("[\"{{braces}}\"]");
    const model::Recording recording = sent();
    EXPECT_EQ(arrival().body, QByteArray("[\"{{literal}}\"]"));
    const model::Recording again = answerOf([&] { workbench().replay(recording.id); });
    EXPECT_EQ(arrival().body, QByteArray("[\"{{literal}}\"]"));
    EXPECT_TRUE(m_failures.isEmpty()) << qPrintable(m_failures.join(u'\n'));
    workbench().takeIntoForm(again.id);
    EXPECT_TRUE(support::waitFor([&] { return !m_failures.isEmpty(); }));
    EXPECT_TRUE(m_failures.join(u'\n').contains(QStringLiteral("{{literal}}")));
}

TEST_F(WindowVariables, WhatIsMissingIsListedAndNothingIsSent)
{
    draft().setBody("{\"a\": [1, \"{{who}}\"]}");
    draft().setHeaders({{"Prefer", "{{what}}"}}, QStringLiteral("x"));
    draft().setPathValue(QStringLiteral("id"), QStringLiteral("1"));
    EXPECT_TRUE(part<QLabel>(QStringLiteral("urlRemark"))->text().contains(QStringLiteral("{id | userPrincipalName}")));
    workbench().send();
    EXPECT_FALSE(workbench().isSending());
    ASSERT_EQ(m_failures.size(), 1);
    for (const char *words : {"{id | userPrincipalName} in the path", "{{what}} in the header field Prefer",
                              "{{who}} in the body, line 1, column 12, /a/1"})
        EXPECT_TRUE(m_failures[0].contains(QLatin1String(words))) << words << '\n' << qPrintable(m_failures[0]);
    EXPECT_TRUE(m_sandbox->arrivals().empty());
    // A body that is no JSON is sent all the same.
    fill();
    draft().setBody("{{n}} is no object {");
    sent();
    EXPECT_EQ(arrival().body, QByteArray("7 is no object {"));
}

TEST_F(WindowVariables, APathWithoutPlaceholdersIsStillTypedByHand)
{
    fill();
    draft().setPath(QStringLiteral("/me/{{n}}"));
    EXPECT_TRUE(part<QLabel>(QStringLiteral("urlRemark"))->text().endsWith(QStringLiteral("/beta/me/7")));
    sent();
    EXPECT_TRUE(arrival().head.startsWith("POST /beta/me/7 HTTP/1.1\r\n"));
}

TEST_F(WindowVariables, ThePreviewIsWhatIsSent)
{
    fill();
    QByteArray head;
    QByteArray body;
    QByteArray variables;
    const model::Recording recording = answerOf([&] {
        withPreview([&](ui::PreviewDialog &dialog) {
            EXPECT_EQ(support::namelessControls(&dialog), QStringList());
            EXPECT_EQ(dialog.findChild<QLabel *>(QStringLiteral("previewProblem")), nullptr);
            head = textOf(dialog, "previewHead");
            body = textOf(dialog, "previewBody");
            variables = textOf(dialog, "previewVariables");
            QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
        });
    });
    EXPECT_EQ(QByteArray(head + "\r\n\r\n"), arrival().head);
    EXPECT_EQ(body, arrival().body);
    EXPECT_TRUE(variables.contains("user = a/b@c.d\n"));
    EXPECT_TRUE(
        variables.contains(QByteArray("$guid = " + *recording.exchange.request.headers.value("client-request-id"))));
}

TEST_F(WindowVariables, ThePreviewSaysWhatIsMissingAndMasksTheToken)
{
    m_tokens.set(m_environments.current().id, model::Secret(support::canary));
    draft().setPath(QStringLiteral("/me"));
    draft().setBody(QByteArray("{\"a\": \"{{who}}\", \"b\": \"{{secret}}\"}"));
    setVariables({{QStringLiteral("secret"), QString::fromLatin1(support::canary)}});
    withPreview([&](ui::PreviewDialog &dialog) {
        auto *problems = dialog.findChild<QLabel *>(QStringLiteral("previewProblem"));
        ASSERT_NE(problems, nullptr);
        EXPECT_TRUE(problems->text().contains(QStringLiteral("{{who}}")));
        EXPECT_FALSE(dialog.findChild<QPushButton *>(QStringLiteral("previewSend"))->isEnabled());
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
        EXPECT_TRUE(dialog.isVisible());
        QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("previewCopy")), Qt::LeftButton);
        const QByteArray copied = QGuiApplication::clipboard()->text().toUtf8();
        EXPECT_TRUE(copied.startsWith("POST "));
        support::expectNoCanary(copied, QStringLiteral("the clipboard"));
        for (const char *view : {"previewHead", "previewBody", "previewVariables"})
            support::expectNoCanary(textOf(dialog, view), QLatin1String(view));
        support::expectNoCanary(problems->text().toUtf8(), QStringLiteral("the problems"));
    });
    EXPECT_TRUE(m_sandbox->arrivals().empty());
}

TEST_F(WindowVariables, ATokenAVariableBringsIsNotSentNotKeptAndNotSaved)
{
    fill();
    const model::Secret token(support::canary);
    m_tokens.set(m_environments.current().id, token);
    // In memory only: the dialog refuses to write such a variable.
    for (const int where : {0, 1, 2}) {
        setVariables({{QStringLiteral("user"), QString::fromLatin1(where == 0 ? support::canary : "u")},
                      {QStringLiteral("n"), QString::fromLatin1(where == 1 ? support::canary : "7")}});
        if (where == 2)
            draft().setBody(QByteArray("{\"x\": \"") + support::canary + "\"}");
        const model::Recording recording = sent();
        EXPECT_TRUE(m_sandbox->arrivals().empty()) << where;
        ASSERT_TRUE(recording.exchange.error) << where;
        EXPECT_EQ(recording.exchange.error->kind, model::TransportError::Kind::Refused);
        support::expectNoCanary(recording.exchange.request.url.toEncoded(), QStringLiteral("the URL"));
        support::expectNoCanary(recording.exchange.request.body, QStringLiteral("the body"));
    }
    EXPECT_FALSE(workbench().saveRequest(path("b.http")));
    draft().setBody("{}");
    draft().setHeaders({{"X-Off", support::canary, false}}, QStringLiteral("x"));
    EXPECT_FALSE(workbench().saveRequest(path("b.http"))) << "a field that is off would be in the file";
    EXPECT_FALSE(QFile::exists(path("b.http")));
}

} // namespace
