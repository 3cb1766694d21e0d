// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/answerpane.h"

#include "model/limits.h"
#include "support/testmain.h"
#include "ui/answertabs.h"
#include "ui/findbar.h"
#include "ui/sendingpage.h"
#include "ui/textview.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QTabBar>

#include <gtest/gtest.h>

namespace {

using ui::AnswerTabs;

class AnswerPaneTest : public testing::Test
{
protected:
    AnswerPaneTest()
    {
        theme.apply(ui::Scheme::Light);
        pane.resize(500, 500);
        pane.show();
        recording.exchange.startedAt = QStringLiteral("2026-11-22T01:16:24.123Z");
        recording.exchange.sends = 1;
        recording.exchange.request.url = QUrl(QStringLiteral("http://127.0.0.1:1/v1.0/operations"));
        recording.exchange.request.headers = {{"Authorization", "Bearer {{token}}"}};
        recording.exchange.request.body = "{\"status\":\"A\",\"gone\":1}";
        model::Response response;
        response.status = 201;
        response.reason = "Created";
        response.headers = {{"Content-Type", "application/json"}};
        response.body = "{\"id\":\"1\",\r\n\"status\":\"A\"}";
        recording.exchange.response = response;
        recording.exchange.timings.finished = 43000;
    }

    template <typename T>
    T *child(const char *name)
    {
        T *found = pane.findChild<T *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    QString label(const char *name) { return child<QLabel>(name)->text(); }
    bool isVisible(const char *name) { return child<QWidget>(name)->isVisible(); }
    ui::TextView *view(const char *name) { return child<ui::TextView>(name); }
    AnswerTabs *tabs() { return pane.findChild<AnswerTabs *>(); }

    /// Texts of the labels in the header, in order.
    std::string header()
    {
        QStringList texts;
        for (const QLabel *part : child<QWidget>("answerHeader")->findChildren<QLabel *>())
            texts.append(part->text());
        return texts.join(u'|').toStdString();
    }

    ui::Theme theme;
    ui::AnswerPane pane{theme};
    model::Recording recording;
};

} // namespace

TEST_F(AnswerPaneTest, StartsWithOneQuietSentence)
{
    EXPECT_TRUE(isVisible("nothing"));
    EXPECT_TRUE(label("nothing").contains(QStringLiteral("Ctrl+Enter")));
    EXPECT_FALSE(tabs()->isVisible());
    pane.show(recording, nullptr);
    EXPECT_TRUE(tabs()->isVisible());
    pane.showNothing();
    EXPECT_TRUE(isVisible("nothing"));
}

TEST_F(AnswerPaneTest, TicksWhileSending)
{
    pane.showSending(recording.exchange.request);
    const QString first = label("elapsed");
    EXPECT_TRUE(support::waitFor([&] { return label("elapsed") != first; }));
    EXPECT_EQ(label("received"), QString());
    pane.setReceived(1234567);
    EXPECT_EQ(label("received"), QStringLiteral("1.2 MB received"));
    pane.showSending(recording.exchange.request);
    EXPECT_EQ(label("received"), QString());
}

TEST_F(AnswerPaneTest, CancelIsAskedForOnce)
{
    int asked = 0;
    QObject::connect(&pane, &ui::AnswerPane::cancelRequested, &pane, [&] { ++asked; });
    pane.showSending(recording.exchange.request);
    auto *cancel = child<QAbstractButton>("cancel");
    cancel->click();
    cancel->click();
    EXPECT_EQ(asked, 1);
    EXPECT_FALSE(cancel->isEnabled());
    pane.showSending(recording.exchange.request);
    EXPECT_TRUE(cancel->isEnabled());
}

TEST_F(AnswerPaneTest, ShowsAnAnswer)
{
    pane.show(recording, nullptr);
    EXPECT_EQ(header(), "201 Created|43 ms · 25 B");
    EXPECT_FALSE(isVisible("answerError"));
    EXPECT_FALSE(isVisible("notStored"));
    EXPECT_EQ(view("operationView")->lines().text(), "{\n  \"id\": \"1\",\n  \"status\": \"A\"\n}");
    EXPECT_EQ(view("operationView")->mark(1).text, QStringLiteral("+ not sent"));
    EXPECT_EQ(view("operationView")->mark(2).text, QStringLiteral("✓ as sent"));
    EXPECT_EQ(label("operationBelow"), QStringLiteral("Sent but not in the answer: gone"));
    EXPECT_TRUE(isVisible("operationBelow"));
    EXPECT_FALSE(isVisible("operationNote"));
}

TEST_F(AnswerPaneTest, RawShowsTheBytes)
{
    pane.show(recording, nullptr);
    tabs()->showPage(u"raw");
    EXPECT_EQ(view("rawView")->lines().text(), recording.exchange.response->body);
    EXPECT_EQ(label("rawNote"), QStringLiteral("25 bytes as they came · UTF-8"));
    child<QAbstractButton>("hex")->click();
    EXPECT_TRUE(view("rawView")->lines().text().startsWith("00000000  7b 22"));
    child<QAbstractButton>("hex")->click();
    EXPECT_EQ(view("rawView")->lines().text(), recording.exchange.response->body);
}

TEST_F(AnswerPaneTest, RawShowsBinaryBytesOfAnySizeAsHex)
{
    tabs()->showPage(u"raw");
    for (const qsizetype size : {qsizetype(1), qsizetype(100), qsizetype(20) << 20}) {
        recording.exchange.response->body = QByteArray(size, '\0');
        pane.show(recording, nullptr);
        EXPECT_TRUE(child<QAbstractButton>("hex")->isChecked());
        EXPECT_EQ(view("rawView")->lines().rowCount(), (size + 15) / 16) << size;
        EXPECT_TRUE(support::waitFor([&] { return label("rawNote").endsWith(QStringLiteral("binary")); }));
    }
}

TEST_F(AnswerPaneTest, HeadersAndWire)
{
    pane.show(recording, nullptr);
    tabs()->showPage(u"headers");
    EXPECT_EQ(view("headersView")->lines().text(), "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\n");
    tabs()->showPage(u"wire");
    EXPECT_TRUE(view("wireView")->lines().text().contains("Authorization: Bearer {{token}}\r\n"));
    EXPECT_TRUE(view("wireView")->lines().text().endsWith(recording.exchange.request.body));
    EXPECT_TRUE(label("wireNote").contains(QStringLiteral("{{token}}")));
}

TEST_F(AnswerPaneTest, TheTabInFrontFollowsTheNextAnswer)
{
    pane.show(recording, nullptr);
    tabs()->showPage(u"raw");
    recording.exchange.response->body = "[2]";
    pane.show(recording, nullptr);
    EXPECT_EQ(tabs()->currentIndex(), tabs()->indexOfPage(u"raw"));
    EXPECT_EQ(view("rawView")->lines().text(), "[2]");
    tabs()->showPage(u"operation");
    EXPECT_EQ(view("operationView")->lines().text(), "[\n  2\n]");
}

TEST_F(AnswerPaneTest, ShowsAnErrorWithoutAnAnswer)
{
    recording.exchange.response.reset();
    recording.exchange.error = model::TransportError{model::TransportError::Kind::Deadline,
                                                     QStringLiteral("The deadline passed. Look there."), true};
    pane.show(recording, nullptr);
    EXPECT_EQ(header(), "Deadline passed|43 ms|May have arrived");
    EXPECT_TRUE(isVisible("answerError"));
    EXPECT_EQ(label("answerErrorText"), QStringLiteral("The deadline passed. Look there."));
    EXPECT_TRUE(label("operationNote").startsWith(QStringLiteral("No answer came")));
    EXPECT_FALSE(child<QAbstractButton>("saveBody")->isEnabled());
    EXPECT_FALSE(child<QAbstractButton>("copyBody")->isEnabled());
    tabs()->showPage(u"raw");
    EXPECT_EQ(view("rawView")->lines().text(), "");
    tabs()->showPage(u"wire");
    EXPECT_FALSE(view("wireView")->lines().text().isEmpty());
}

TEST_F(AnswerPaneTest, ShowsAnswerAndErrorTogetherAndThatItIsNotKept)
{
    recording.exchange.response->completeness = model::Completeness::Incomplete;
    recording.exchange.response->completenessReason = QStringLiteral("25 of 100 bytes");
    recording.exchange.error =
        model::TransportError{model::TransportError::Kind::ConnectionLost, QStringLiteral("Lost."), true};
    pane.show(recording, nullptr, model::Failure{QStringLiteral("The disk is full."), QStringLiteral("Make room.")});
    EXPECT_EQ(header(), "201 Created|43 ms · 25 B|Connection lost|Incomplete: 25 of 100 bytes");
    EXPECT_TRUE(isVisible("answerError"));
    ASSERT_TRUE(isVisible("notStored"));
    EXPECT_EQ(child<QWidget>("notStored")->findChild<QLabel *>()->text(),
              QStringLiteral("Not kept in the history. The disk is full. Make room."));
    EXPECT_TRUE(view("operationView")->lines().text().contains("status"));
}

TEST_F(AnswerPaneTest, SaysThatARowIsFromTheHistory)
{
    pane.show(recording, nullptr, {}, true);
    EXPECT_EQ(label("fromHistory"), QStringLiteral("From history, sent 2026-11-22 01:16:24 UTC"));
    pane.show(recording, nullptr);
    EXPECT_EQ(header(), "201 Created|43 ms · 25 B");
}

TEST_F(AnswerPaneTest, CopiesAndSavesTheBodyAsItCame)
{
    pane.show(recording, nullptr);
    QByteArray saved;
    QObject::connect(&pane, &ui::AnswerPane::saveBodyRequested, &pane, [&](const QByteArray &body) { saved = body; });
    child<QAbstractButton>("saveBody")->click();
    EXPECT_EQ(saved, recording.exchange.response->body);
    child<QAbstractButton>("copyBody")->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QString::fromUtf8(recording.exchange.response->body));
}

TEST_F(AnswerPaneTest, LaysALargeBodyOutBesideTheWindow)
{
    recording.exchange.response->body = "[" + QByteArray("1,").repeated(200000) + "1]";
    pane.show(recording, nullptr);
    const auto *reading = child<QWidget>("operation")->findChild<QLabel *>(QStringLiteral("readingText"));
    EXPECT_TRUE(reading->text().startsWith(QStringLiteral("Reading "))) << reading->text().toStdString();
    // The begin is there at once.
    EXPECT_EQ(view("operationView")->lines().rowCount(), model::limits::firstScreen / 2 + 2);
    EXPECT_TRUE(view("operationView")->lines().text().startsWith("[\n  1,\n  1,"));
    EXPECT_TRUE(support::waitFor([&] { return view("operationView")->lines().rowCount() == 200003; }));
    EXPECT_FALSE(isVisible("operationNote"));
}

TEST_F(AnswerPaneTest, ALargeBodyOvertakenByTheNextIsForgotten)
{
    model::Recording large = recording;
    large.exchange.response->body = "[" + QByteArray("1,").repeated(200000) + "1]";
    pane.show(large, nullptr);
    recording.exchange.response->body = "[7]";
    pane.show(recording, nullptr);
    pane.show(large, nullptr);
    pane.show(recording, nullptr);
    tabs()->showPage(u"raw");
    large.exchange.response->body = "{" + QByteArray(" ").repeated(300000) + "}";
    pane.show(large, nullptr);
    tabs()->showPage(u"operation");
    EXPECT_TRUE(support::waitFor([&] { return view("operationView")->lines().text() == "{}"; }));
}

TEST_F(AnswerPaneTest, TakesTheFocusWhereItCanBeUsed)
{
    pane.activateWindow();
    ASSERT_TRUE(support::waitFor([&] { return pane.isActiveWindow(); }));
    pane.showSending(recording.exchange.request);
    pane.setFocus();
    EXPECT_TRUE(child<QWidget>("cancel")->hasFocus());
    pane.show(recording, nullptr);
    pane.setFocus();
    EXPECT_TRUE(tabs()->tabBar()->hasFocus());
    QKeyEvent find(QEvent::KeyPress, Qt::Key_F, Qt::ControlModifier);
    QCoreApplication::sendEvent(tabs()->tabBar(), &find);
    EXPECT_TRUE(view("operationView")->findChild<ui::FindBar *>()->isVisible());
}

TEST_F(AnswerPaneTest, EveryControlHasANameAndIsReachedByTab)
{
    recording.verdict = model::Verdict{1, {{QStringLiteral("echo"), model::FindingSeverity::Fail}}};
    pane.show(recording, nullptr);
    pane.activateWindow();
    for (int tab = 0; tab < tabs()->count(); ++tab) {
        tabs()->setCurrentIndex(tab);
        QStringList reached;
        for (QWidget *next = pane.nextInFocusChain(); next != &pane; next = next->nextInFocusChain()) {
            if (!next->isVisible() || !next->isEnabled() || !(next->focusPolicy() & Qt::TabFocus))
                continue;
            EXPECT_FALSE(next->accessibleName().isEmpty()) << next->metaObject()->className();
            reached.append(next->accessibleName());
        }
        EXPECT_TRUE(reached.contains(tabs()->tabBar()->accessibleName())) << tab;
        const QString view = tabs()->currentWidget()->objectName() + QLatin1String("View");
        EXPECT_TRUE(reached.contains(child<QWidget>(view.toLatin1())->accessibleName())) << tab;
        EXPECT_TRUE(reached.contains(QStringLiteral("Copy body"))) << tab;
        EXPECT_TRUE(reached.contains(QStringLiteral("Save body as…"))) << tab;
        EXPECT_EQ(reached.contains(child<QWidget>("hex")->accessibleName()), tab == tabs()->indexOfPage(u"raw"));
    }
}
