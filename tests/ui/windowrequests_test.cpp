// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/windowfixture.h"

#include "ui/banner.h"

#include <QDir>
#include <QProcess>
#include <QToolButton>

// Drafts, rows of the history and saved requests on their way back into the form.

namespace {

class WindowRequests : public WindowTest
{
protected:
    WindowRequests() { open(support::onenoteKey); }

    /// A request file with this request line.
    QString fileWith(const QByteArray &requestLine, const QByteArray &more = {})
    {
        write(path("a.http"), "### One\n# @operation onenote-post-operations\n" + requestLine +
                                  "\nContent-Type: application/json\n\n{\"id\":\"one\"}\n" + more);
        return path("a.http");
    }

    QString refusal(const QByteArray &requestLine)
    {
        const QByteArray body = draft().body();
        const auto opened = workbench().openRequest(fileWith(requestLine));
        EXPECT_FALSE(opened);
        EXPECT_EQ(draft().body(), body) << "what was refused changes nothing";
        return opened ? QString() : opened.error().text();
    }

    /// What the window says above its panes.
    QString notices()
    {
        QStringList texts;
        for (const ui::Banner *banner : m_window->findChildren<ui::Banner *>()) {
            if (banner->isVisible())
                texts << banner->text();
        }
        return texts.join(u'\n');
    }

    /// An environment beside the sandbox.
    void addEnvironment(const QString &id, const QString &root)
    {
        std::vector<model::Environment> all = m_environments.all();
        model::Environment added;
        added.id = added.name = id;
        added.root = *model::ServiceRoot::parse(root);
        all.push_back(added);
        ASSERT_TRUE(m_environments.replaceAll(all));
    }
};

TEST_F(WindowRequests, ADraftPutAsideComesBack)
{
    draft().setPath(QStringLiteral("/users/x/onenote/operations"));
    draft().setHeaders({{"Prefer", "respond-async"}}, QStringLiteral("x"));
    typeOver(input<QLineEdit>("/resourceId"), QStringLiteral("mine"));
    const QByteArray body = draft().body();
    open(support::authenticationKey);
    EXPECT_NE(draft().body(), body);
    EXPECT_TRUE(draft().headers().empty());
    typeOver(input<QLineEdit>("/resourceLocation"), QStringLiteral("there"));
    const QByteArray other = draft().body();
    open(support::onenoteKey);
    EXPECT_EQ(draft().body(), body);
    EXPECT_EQ(draft().path(), QStringLiteral("/users/x/onenote/operations"));
    EXPECT_EQ(draft().headers(), (std::vector<model::HeaderChoice>{{"Prefer", "respond-async"}}));
    EXPECT_EQ(input<QLineEdit>("/resourceId")->text(), QStringLiteral("mine"));
    EXPECT_EQ(part<QComboBox>(QStringLiteral("path"))->currentText(), QStringLiteral("/users/x/onenote/operations"));
    open(support::authenticationKey);
    EXPECT_EQ(draft().body(), other);
}

TEST_F(WindowRequests, UnsentEditsSurviveTheEndOfTheProgram)
{
    const QByteArray example = draft().body();
    draft().setPath(QStringLiteral("/users/x/onenote/operations"));
    draft().setHeaders({{"Prefer", "respond-async", false}}, QStringLiteral("x"));
    draft().setBody("{\r\n  \"broken\": ");
    open(support::authenticationKey);
    draft().setBody("{\"note\": \"\\uD800\"}");
    // Nobody closes anything: what is on the disk by itself is what a crash leaves.
    QDir drafts(path("drafts"));
    const auto kept = [&] {
        const QStringList folders = drafts.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        return folders.isEmpty() ? 0 : int(QDir(drafts.filePath(folders.front())).entryList(QDir::Files).size());
    };
    ASSERT_TRUE(support::waitFor([&] { return kept() == 3; })) << "two drafts and a lock";
    const QString copy = path("copied");
    ASSERT_EQ(QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-r"), drafts.path(), copy}), 0);
    m_window.reset();
    ASSERT_EQ(QProcess::execute(QStringLiteral("rm"), {QStringLiteral("-r"), drafts.path()}), 0);
    ASSERT_TRUE(QDir().rename(copy, drafts.path()));
    const QString left = drafts.filePath(drafts.entryList(QDir::Dirs | QDir::NoDotAndDotDot).front());
    ASSERT_TRUE(QFile::remove(left + QStringLiteral("/lock"))) << "its program, this one, is alive";

    m_window = makeWindow(support::bundle());
    open(support::onenoteKey);
    EXPECT_EQ(draft().body(), QByteArray("{\r\n  \"broken\": "));
    EXPECT_EQ(draft().path(), QStringLiteral("/users/x/onenote/operations"));
    EXPECT_EQ(draft().headers(), (std::vector<model::HeaderChoice>{{"Prefer", "respond-async", false}}));
    open(support::authenticationKey);
    EXPECT_EQ(draft().body(), QByteArray("{\"note\": \"\\uD800\"}"));
    open(support::onenoteKey);
    draft().setPath(QStringLiteral("/me/onenote/operations"));
    draft().setHeaders({}, QStringLiteral("x"));
    draft().setBody(example);
    ASSERT_TRUE(support::waitFor([&] { return kept() == 2; })) << "the example again is nothing to keep";
}

TEST_F(WindowRequests, IntoFormAfterTheVersionChangedSaysThatTheUrlDiffers)
{
    ASSERT_TRUE(m_environments.setVersion(QStringLiteral("v1.0")));
    draft().setPath(QStringLiteral("/me/onenote/operations/$ref"));
    const model::Recording recording = sent();
    ASSERT_TRUE(m_environments.setVersion(QStringLiteral("beta")));
    m_failures.clear();
    open(support::authenticationKey);
    workbench().takeIntoForm(recording.id);
    ASSERT_TRUE(support::waitFor([&] { return draft().schema()->key == support::onenoteKey; }));
    EXPECT_EQ(draft().path(), QStringLiteral("/me/onenote/operations/$ref"));
    ASSERT_EQ(m_failures.size(), 1);
    EXPECT_TRUE(m_failures[0].contains(QLatin1String("/v1.0/me/onenote/operations/$ref")));
    EXPECT_TRUE(m_failures[0].contains(QLatin1String("/beta/me/onenote/operations/$ref")));
    EXPECT_TRUE(notices().contains(m_failures[0]));

    m_failures.clear();
    workbench().takeIntoForm(sent().id);
    ASSERT_TRUE(support::waitFor([&] { return !workbench().isSending(); }));
    EXPECT_EQ(m_failures, QStringList()) << "the same URL needs no word";
}

TEST_F(WindowRequests, AFileOfAnotherMethodIsRefused)
{
    const QString why = refusal("PATCH {{root}}/me/onenote/operations");
    EXPECT_TRUE(why.contains(QLatin1String("PATCH"))) << why.toStdString();
    EXPECT_TRUE(why.contains(QLatin1String("POST"))) << why.toStdString();
    EXPECT_TRUE(why.contains(path("a.http"))) << why.toStdString();
}

TEST_F(WindowRequests, AnAbsoluteUrlChoosesItsEnvironment)
{
    addEnvironment(QStringLiteral("Lab"), QStringLiteral("https://lab.example:8443/graph/beta"));
    const QString before = m_environments.current().id;
    ASSERT_TRUE(workbench().openRequest(fileWith("POST https://lab.example:8443/graph/beta/me/onenote/operations")));
    EXPECT_EQ(m_environments.current().id, QStringLiteral("Lab"));
    EXPECT_EQ(part<QToolButton>(QStringLiteral("environment"))->text(), QStringLiteral("Lab"));
    EXPECT_EQ(draft().path(), QStringLiteral("/me/onenote/operations"));
    EXPECT_EQ(draft().body(), QByteArray("{\"id\":\"one\"}"));
    EXPECT_NE(before, m_environments.current().id);
}

TEST_F(WindowRequests, AnAbsoluteUrlOfAnUnknownHostIsRefused)
{
    const QString before = m_environments.current().id;
    for (const char *url : {"https://elsewhere.example/v1.0", "http://127.0.0.1:1/v1.0", "https://127.0.0.1/v1.0"}) {
        const QString why = refusal(QByteArray("POST ") + url + "/me/onenote/operations");
        EXPECT_TRUE(why.contains(QLatin1String(url))) << why.toStdString();
    }
    EXPECT_EQ(m_environments.current().id, before);
}

TEST_F(WindowRequests, AnAbsoluteUrlOfAnotherVersionIsNotMovedSilently)
{
    addEnvironment(QStringLiteral("Lab"), QStringLiteral("https://lab.example/v1.0"));
    ASSERT_TRUE(workbench().openRequest(fileWith("POST https://lab.example/beta/me/onenote/operations")));
    const auto url = m_environments.current().root.url(draft().path());
    ASSERT_TRUE(url);
    EXPECT_TRUE(url->path() == QLatin1String("/beta/me/onenote/operations") || !m_failures.isEmpty())
        << "opened as " << url->toString().toStdString();
}

TEST_F(WindowRequests, ExpectationsGoWithTheRequestAndTheDraft)
{
    const model::Expectations expectations{{QStringLiteral("status == 201")}, {}, {}};
    draft().setExpectations(expectations, QStringLiteral("Edit"));
    EXPECT_EQ(sent().expectations, expectations);
    open(support::authenticationKey);
    EXPECT_EQ(draft().expectations(), model::Expectations());
    open(support::onenoteKey);
    EXPECT_EQ(draft().expectations(), expectations);
}

TEST_F(WindowRequests, WhatAnAnswerGaveCanBeSentNext)
{
    draft().setExpectations({{QStringLiteral("capture made = $.id")}, {}, {}}, QStringLiteral("Edit"));
    draft().setBody("{\"id\": \"first\"}");
    const model::Recording first = sent();
    ASSERT_TRUE(first.exchange.response);
    const json::Document answer = json::Document::parse(first.exchange.response->body);
    const auto id = answer.root().member(u"id");
    ASSERT_TRUE(id);
    draft().setExpectations({{QStringLiteral("$.id != \"{{made}}x\"")}, {}, {}}, QStringLiteral("Edit"));
    draft().setBody("{\"resourceId\": \"{{made}}\"}");
    const model::Recording second = sent();
    EXPECT_EQ(second.exchange.request.body, "{\"resourceId\": \"" + id->string().toUtf8() + "\"}");
    EXPECT_EQ(second.expectations.checks, QStringList(QStringLiteral("$.id != \"%1x\"").arg(id->string())));
    EXPECT_TRUE(m_environments.current().variables.empty()) << "for this session only";
}

TEST_F(WindowRequests, ExpectationsAreSavedWithTheRequest)
{
    const model::Expectations expectations{
        {QStringLiteral("status == 201"), QStringLiteral("capture id = $.id")},
        {{QStringLiteral("echo"), QStringLiteral("/status"), QStringLiteral("known")}},
        model::Golden{"{\"a\": 1}", {QStringLiteral("/a")}, {}}};
    draft().setExpectations(expectations, QStringLiteral("Edit"));
    ASSERT_TRUE(workbench().saveRequest(path("one.http")));
    EXPECT_EQ(bytesOf(path("one.golden.json")), QByteArray("{\"a\": 1}"));
    EXPECT_TRUE(bytesOf(path("one.http")).contains("# @golden one.golden.json\n"));
    draft().setExpectations({}, QStringLiteral("Edit"));
    ASSERT_TRUE(workbench().openRequest(path("one.http")));
    model::Expectations opened = draft().expectations();
    EXPECT_EQ(opened.golden->file, QStringLiteral("one.golden.json"));
    opened.golden->file.clear();
    EXPECT_EQ(opened, expectations);
    ASSERT_TRUE(workbench().saveRequest(path("two.http")));
    EXPECT_TRUE(QFile::exists(path("two.golden.json"))) << "a copy has its own";

    ASSERT_TRUE(QFile::remove(path("one.golden.json")));
    ASSERT_TRUE(workbench().openRequest(path("one.http")));
    EXPECT_FALSE(draft().expectations().golden);
    EXPECT_EQ(draft().expectations().checks, expectations.checks);
    ASSERT_FALSE(m_failures.isEmpty());
    EXPECT_TRUE(m_failures.last().contains(QLatin1String("expected answer is left out")));
}

TEST_F(WindowRequests, ATokenInAnExpectationIsNotSaved)
{
    m_tokens.set(m_environments.current().id, model::Secret("CANARY-1234567890"));
    draft().setExpectations({{QStringLiteral("$.a == \"CANARY-1234567890\"")}, {}, {}}, QStringLiteral("Edit"));
    EXPECT_FALSE(workbench().saveRequest(path("one.http")));
    draft().setExpectations({{}, {}, model::Golden{"\"CANARY-1234567890\""}}, QStringLiteral("Edit"));
    EXPECT_FALSE(workbench().saveRequest(path("one.http")));
    EXPECT_FALSE(QFile::exists(path("one.golden.json")));
}

TEST_F(WindowRequests, TheSecondRequestOfAFileStaysByteForByte)
{
    const QByteArray second =
        "\n###   Two\r\n// a remark\r\n# @operation authentication-post-operations\r\n"
        "POST   {{root}}/me/authentication/operations\r\nX-Odd:   a\r\n\r\n{ \"b\" : 1.50 }\r\n\r\n";
    const QString file = fileWith("POST {{root}}/me/onenote/operations", second);
    ASSERT_TRUE(workbench().openRequest(file));
    EXPECT_EQ(draft().schema()->key, support::onenoteKey);
    EXPECT_EQ(draft().body(), QByteArray("{\"id\":\"one\"}"));
    EXPECT_EQ(m_failures, QStringList());

    typeOver(input<QLineEdit>("/id"), QStringLiteral("changed"));
    ASSERT_TRUE(workbench().saveRequest(file));
    const QByteArray saved = bytesOf(file);
    EXPECT_TRUE(saved.contains("{\"id\":\"changed\"}")) << saved.toStdString();
    EXPECT_FALSE(saved.contains("{\"id\":\"one\"}"));
    EXPECT_TRUE(saved.endsWith(second.mid(1))) << saved.toStdString();
    ASSERT_TRUE(workbench().openRequest(file));
    EXPECT_EQ(draft().body(), QByteArray("{\"id\":\"changed\"}"));
}

} // namespace
