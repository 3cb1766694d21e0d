// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/windowfixture.h"

#include "ui/answertabs.h"
#include "ui/fieldrow.h"
#include "ui/textview.h"

#include "json/write.h"

// From the form onto the wire and back, to the byte, by the controls a tester uses.

namespace {

struct Page
{
    const char *name;
    const char *key;
    QString id;
    QString time;
    int requestBytes;
    int responseBytes;
};

void PrintTo(const Page &page, std::ostream *out)
{
    *out << page.name;
}

const Page pages[] = {
    {"Authentication", "authentication-post-operations", QStringLiteral("dcb776c6-76c6-dcb7-c676-b7dcc676b7dc"),
     QStringLiteral("2016-12-31T23:58:51.3349474+00:00"), 239, 347},
    {"OneNote", "onenote-post-operations", QStringLiteral("08fa4fcd-4fcd-08fa-cd4f-fa08cd4ffa08"),
     QStringLiteral("2017-01-01T00:00:51.2796212+03:00"), 419, 527},
};

class WindowBytes : public WindowTest, public testing::WithParamInterface<Page>
{
protected:
    WindowBytes()
    {
        m_id = GetParam().id;
        m_time = GetParam().time;
        open(QString::fromLatin1(GetParam().key));
    }

    const model::OperationSchema &schema() { return *draft().schema(); }
    model::Recording clickedSend()
    {
        return answerOf([this] { click(part<QPushButton>(QStringLiteral("send"))); });
    }
};

INSTANTIATE_TEST_SUITE_P(All, WindowBytes, testing::ValuesIn(pages),
                         [](const auto &test) { return std::string(test.param.name); });

TEST_P(WindowBytes, TheDocumentedExamplesGoOutAndComeBackToTheByte)
{
    clickCorner(QStringLiteral("Clear"));
    ASSERT_EQ(draft().body(), QByteArray("{}"));
    showTab(part<QTabWidget>(QStringLiteral("requestPane")), 1);
    auto *lineEnding = part<QComboBox>(QStringLiteral("lineEnding"));
    EXPECT_EQ(lineEnding->currentText(), QStringLiteral("LF"));
    lineEnding->setFocus();
    QTest::keyClick(lineEnding, Qt::Key_Down);
    ASSERT_EQ(lineEnding->currentText(), QStringLiteral("CRLF"));
    clickCorner(QStringLiteral("Fill from example"));
    const model::Recording recording = clickedSend();

    ASSERT_EQ(m_sandbox->arrivals().size(), 1U);
    const QByteArray arrived = m_sandbox->arrivals().front().body;
    EXPECT_EQ(arrived, json::withLineEndings(schema().request->body, "\r\n"));
    EXPECT_EQ(arrived.size(), GetParam().requestBytes);
    EXPECT_TRUE(m_sandbox->arrivals().front().head.contains(
        QByteArray("Content-Length: " + QByteArray::number(GetParam().requestBytes) + "\r\n")));

    const QByteArray documented = json::withLineEndings(schema().response->body, "\r\n");
    ASSERT_TRUE(recording.exchange.response);
    EXPECT_EQ(recording.exchange.response->body, documented);
    EXPECT_EQ(recording.exchange.response->body.size(), GetParam().responseBytes);
    auto *tabs = m_window->findChild<ui::AnswerTabs *>();
    ASSERT_NE(tabs, nullptr);
    showTab(tabs, tabs->indexOfPage(u"raw"));
    EXPECT_EQ(part<ui::TextView>(QStringLiteral("rawView"))->lines().text(), documented);
}

TEST_P(WindowBytes, TypedTimeStampsComeBackIntoTheForm)
{
    const QString created = QStringLiteral("2017-01-01T00:00:06.3761313+03:00");
    const QString lastAction = QStringLiteral("2016-12-31T23:58:44.1540706+00:00");
    typeOver(input<QLineEdit>("/lastActionDateTime"), lastAction);
    typeOver(input<QLineEdit>("/createdDateTime"), created);
    for (const char *pointer : {"/lastActionDateTime", "/createdDateTime"})
        EXPECT_EQ(part<ui::FieldRow>(QStringLiteral("field:") + QLatin1String(pointer))->field().warning, QString());
    const QByteArray body = draft().body();
    const model::Recording recording = clickedSend();

    ASSERT_EQ(m_sandbox->arrivals().size(), 1U);
    const QByteArray arrived = m_sandbox->arrivals().front().body;
    EXPECT_EQ(arrived, body);
    EXPECT_TRUE(arrived.contains("\"lastActionDateTime\": \"2016-12-31T23:58:44.1540706+00:00\""));
    EXPECT_TRUE(arrived.contains("\"createdDateTime\": \"2017-01-01T00:00:06.3761313+03:00\""));

    clickCorner(QStringLiteral("Clear"));
    ASSERT_EQ(input<QLineEdit>("/lastActionDateTime")->text(), QString());
    ASSERT_EQ(input<QLineEdit>("/createdDateTime")->text(), QString());
    workbench().takeIntoForm(recording.id);
    ASSERT_TRUE(support::waitFor([&] { return draft().body() == body; }));
    EXPECT_EQ(input<QLineEdit>("/lastActionDateTime")->text(), lastAction);
    EXPECT_EQ(input<QLineEdit>("/createdDateTime")->text(), created);
}

/// A schema file of the user's own, with one property more than the bundled one.
class WindowSchema : public WindowTest
{
protected:
    /// Starts again with the user's folder behind the bundle.
    void restartWith(const QByteArray &name, const QByteArray &type)
    {
        QByteArray text = bytesOf(QStringLiteral(":/schemas/onenote-post-operations.json"));
        const QByteArray list = "\"properties\": [";
        const qsizetype at = text.indexOf(list);
        ASSERT_GE(at, 0);
        text.insert(at + list.size(), QByteArray("{\"name\": \"" + name + "\", \"type\": \"" + type + "\"},"));
        ASSERT_TRUE(QDir(m_folder.path()).mkpath(QStringLiteral("schemas")));
        write(path("schemas/own.json"), text);
        m_window.reset();
        m_catalog = schema::loadCatalog({QStringLiteral(":/schemas"), path("schemas")});
        m_window = makeWindow(m_catalog);
        open(support::onenoteKey);
        draft().setBody("{}");
    }

    ~WindowSchema() override { m_window.reset(); } // before its catalog

    model::Catalog m_catalog;
};

TEST_F(WindowSchema, APropertyAddedInAUsersFileIsAFieldThatIsSent)
{
    EXPECT_EQ(m_window->findChild<QLineEdit *>(QStringLiteral("input:/note")), nullptr);
    restartWith("note", "Edm.String");
    QTest::keyClicks(input<QLineEdit>("/note"), QStringLiteral("h\"i"));
    sent();
    ASSERT_EQ(m_sandbox->arrivals().size(), 1U);
    EXPECT_EQ(m_sandbox->arrivals().front().body, QByteArray("{\n  \"note\": \"h\\\"i\"\n}"));
    EXPECT_TRUE(m_answers.back().exchange.response->body.contains("\"note\": \"h\\\"i\""));
}

TEST_F(WindowSchema, ANumberTypedForANumberIsANumber)
{
    restartWith("count", "Edm.Int32");
    auto *line = input<QLineEdit>("/count");
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("5"));
    EXPECT_EQ(draft().body(), QByteArray("{\n  \"count\": 5\n}"));
    EXPECT_EQ(line->accessibleDescription(), QString());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("a"));
    EXPECT_EQ(draft().body(), QByteArray("{\n  \"count\": \"5a\"\n}"));
    EXPECT_NE(input<QLineEdit>("/count")->accessibleDescription(), QString()) << "a warning";
}

TEST_F(WindowSchema, AValueMayBeginWithWhatIsNoneYet)
{
    const std::pair<const char *, const char *> values[] = {{"Edm.Int32", "-5"},
                                                            {"Edm.Int64", "9223372036854775807"},
                                                            {"Edm.Double", "1.5"},
                                                            {"Edm.Double", "2e-7"},
                                                            {"Edm.Boolean", "true"}};
    for (const auto &[type, value] : values) {
        restartWith("count", type);
        input<QLineEdit>("/count")->setFocus();
        for (const char *key = value; *key; ++key)
            QTest::keyClick(QApplication::focusWidget(), *key);
        EXPECT_EQ(draft().body(), QByteArray(QByteArray("{\n  \"count\": ") + value + "\n}"));
        EXPECT_EQ(input<QLineEdit>("/count")->text(), QString::fromLatin1(value));
    }
}

} // namespace
