// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// Answers of all sizes and kinds in the views, and the event loop meanwhile.

#include "ui/answerpane.h"

#include "model/limits.h"
#include "support/testmain.h"
#include "ui/answer/answerreading.h"
#include "ui/answertabs.h"
#include "ui/bodyencoding.h"
#include "ui/findbar.h"
#include "ui/jsontree.h"
#include "ui/textview.h"
#include "ui/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QThreadPool>
#include <QTimer>

#include <gtest/gtest.h>

namespace {

using ui::AnswerReading;

/// A list of operations on one line.
QByteArray operations(qsizetype size)
{
    QByteArray text = "{\"value\":[";
    for (int i = 0; text.size() < size; ++i)
        text += (i ? ",{\"id\":\"" : "{\"id\":\"") + QByteArray::number(i) +
                "\",\"status\":\"Completed\",\"error\":{\"code\":null,\"message\":\"\"},\"percentComplete\":100}";
    return text + "],\"last\":\"needle\"}";
}

class AnswerSize : public testing::Test
{
protected:
    AnswerSize()
    {
        theme.apply(ui::Scheme::Light);
        pane.resize(500, 500);
        pane.show();
    }

    void show(const QByteArray &body)
    {
        model::Recording recording;
        recording.exchange.sends = 1;
        model::Response response;
        response.status = 200;
        response.body = body;
        recording.exchange.response = response;
        pane.show(recording, nullptr);
    }

    template <typename T>
    T *child(const char *name)
    {
        T *found = pane.findChild<T *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    std::string label(const char *name) { return child<QLabel>(name)->text().toStdString(); }
    ui::TextView *view(const char *name) { return child<ui::TextView>(name); }
    ui::JsonTree *tree() { return child<ui::JsonTree>("jsonView"); }
    ui::AnswerTabs *tabs() { return pane.findChild<ui::AnswerTabs *>(); }
    QWidget *page(const char *name) { return child<QWidget>(name); }
    /// Whether the page says that it reads, or that it was stopped.
    std::string reading(const char *name)
    {
        auto *text = page(name)->findChild<QLabel *>(QStringLiteral("readingText"));
        return text->parentWidget()->isHidden() ? std::string() : text->text().toStdString();
    }
    QPushButton *readingButton(const char *name)
    {
        return page(name)->findChild<QPushButton *>(QStringLiteral("readingButton"));
    }

    ui::Theme theme;
    ui::AnswerPane pane{theme};
};

TEST_F(AnswerSize, TheEventLoopGoesOnWhileALargeAnswerIsRead)
{
    const QByteArray body = operations(20 << 20);
    int beats = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, [&] { ++beats; });
    timer.start(1);

    show(body);
    EXPECT_TRUE(view("operationView")->lines().text().startsWith("{\n  \"value\": [\n    {\n      \"id\": \"0\""));
    EXPECT_EQ(reading("operation").rfind("Reading ", 0), 0U) << reading("operation");
    tabs()->showPage(u"json");
    EXPECT_EQ(tree()->rowCount(), 2);
    ASSERT_TRUE(support::waitFor([&] { return reading("json").empty(); }));
    EXPECT_GT(beats, 0);
    EXPECT_EQ(tree()->rowCount(), 3);
    EXPECT_EQ(tree()->document().text().constData(), body.constData()); // the same bytes, not a second time
    EXPECT_GT(view("operationView")->lines().size(), body.size());

    beats = 0;
    tree()->openCurrent(ui::JsonRows::allLevels);
    tree()->search(QStringLiteral("needle"), true);
    EXPECT_TRUE(tree()->isSearching());
    ASSERT_TRUE(support::waitFor([&] { return !tree()->isSearching(); }));
    EXPECT_GT(beats, 0);
    EXPECT_EQ(tree()->currentRow(), tree()->rowCount() - 1);

    beats = 0;
    tabs()->showPage(u"raw");
    EXPECT_TRUE(view("rawView")->lines().text() == body.first(model::limits::firstScreen));
    ASSERT_TRUE(support::waitFor([&] { return view("rawView")->lines().size() == body.size(); }));
    view("rawView")->search(QStringLiteral("NEEDLE"), true);
    EXPECT_TRUE(view("rawView")->isSearching());
    ASSERT_TRUE(support::waitFor([&] { return !view("rawView")->isSearching(); }));
    EXPECT_GT(beats, 0);
    EXPECT_EQ(view("rawView")->selectedBytes(), "needle");
}

TEST_F(AnswerSize, ReadingIsCancelledAndBegunAgain)
{
    const QByteArray body = operations(8 << 20);
    show(body);
    tabs()->showPage(u"json");
    EXPECT_EQ(readingButton("json")->text(), QStringLiteral("Cancel"));
    readingButton("json")->click();
    EXPECT_NE(reading("json").find("cancelled"), std::string::npos);
    EXPECT_EQ(readingButton("json")->text(), QStringLiteral("Read on"));
    EXPECT_EQ(tree()->rowCount(), 2);
    // What was under way does not come back by itself, and the raw bytes need no reading.
    tabs()->showPage(u"raw");
    ASSERT_TRUE(support::waitFor([&] { return view("rawView")->lines().size() == body.size(); }));
    EXPECT_NE(reading("json").find("cancelled"), std::string::npos);
    tabs()->showPage(u"json");
    readingButton("json")->click();
    ASSERT_TRUE(support::waitFor([&] { return reading("json").empty(); }));
    EXPECT_EQ(tree()->rowCount(), 3);
}

TEST_F(AnswerSize, AnAnswerThatIsOvertakenIsForgotten)
{
    for (int i = 0; i < 3; ++i) {
        show(operations(4 << 20));
        tabs()->showPage(i % 2 ? u"raw" : u"json");
    }
    show("[7]");
    tabs()->showPage(u"json");
    EXPECT_EQ(tree()->rowCount(), 2);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    EXPECT_EQ(tree()->rowCount(), 2);
    EXPECT_EQ(reading("json"), "");
    tabs()->showPage(u"operation");
    EXPECT_EQ(view("operationView")->lines().text(), "[\n  7\n]");
}

TEST_F(AnswerSize, ScrollingStaysWhereItIsWhenTheRestComes)
{
    show(operations(4 << 20));
    view("operationView")->verticalScrollBar()->setValue(300);
    ASSERT_TRUE(support::waitFor([&] { return reading("operation").empty(); }));
    EXPECT_EQ(view("operationView")->verticalScrollBar()->value(), 300);
    EXPECT_GT(view("operationView")->lines().rowCount(), 100'000);
}

TEST_F(AnswerSize, AHundredThousandLevels)
{
    show(QByteArray(100'000, '[') + QByteArray(100'000, ']'));
    EXPECT_EQ(view("operationView")->lines().rowCount(), 199'999);
    tabs()->showPage(u"json");
    tree()->openCurrent(ui::JsonRows::allLevels);
    EXPECT_EQ(tree()->rowCount(), 100'000);
    tree()->setCurrentRow(99'999);
    EXPECT_EQ(tree()->currentPointer().tokens().size(), 99'999);
    EXPECT_LT(label("jsonPointer").size(), 400U);
    pane.grab();
    tree()->setCurrentRow(0);
    tree()->closeCurrent();
    EXPECT_EQ(tree()->rowCount(), 1);
}

TEST_F(AnswerSize, ALineOfMegabytes)
{
    const QByteArray body = "{\"a\":\"" + QByteArray("x").repeated(5 << 20) + "\"}";
    show(body);
    ASSERT_TRUE(support::waitFor([&] { return reading("operation").empty(); }));
    EXPECT_EQ(view("operationView")->lines().size(), body.size() + 5); // two line ends, three blanks
    pane.grab();
    tabs()->showPage(u"json");
    EXPECT_EQ(tree()->rowCount(), 2);
    EXPECT_LT(tree()->rowText(1).size(), model::limits::maxShownValue + 50);
    EXPECT_TRUE(tree()->rowText(1).endsWith(QStringLiteral("… 5.2 MB"))) << tree()->rowText(1).toStdString();
}

TEST_F(AnswerSize, BrokenJsonIsShownUpToTheBreak)
{
    const QByteArray body = "{\"a\":[1,2,{\"b\":true}],\n\"c\":\"ab\xFFz\"}";
    show(body);
    tabs()->showPage(u"json");
    EXPECT_EQ(label("jsonNote").rfind("Not JSON: byte 0xff is not valid UTF-8 (line 2, column 8).", 0), 0U)
        << label("jsonNote");
    tree()->openCurrent(ui::JsonRows::allLevels);
    EXPECT_EQ(tree()->rowCount(), 6);
    child<QPushButton>("jsonToError")->click();
    EXPECT_EQ(tabs()->currentIndex(), tabs()->indexOfPage(u"raw"));
    EXPECT_EQ(view("rawView")->selectedBytes(), "\xFF");
    EXPECT_NE(label("rawNote").find("invalid UTF-8 at byte 30"), std::string::npos) << label("rawNote");
}

TEST_F(AnswerSize, ALargeBrokenAnswerSaysWhereToo)
{
    show(operations(2 << 20).chopped(1) + "]");
    tabs()->showPage(u"json");
    ASSERT_TRUE(support::waitFor([&] { return reading("json").empty(); }));
    EXPECT_NE(label("jsonNote").find("The tree shows its begin."), std::string::npos) << label("jsonNote");
    EXPECT_EQ(tree()->rowCount(), 2);
    child<QPushButton>("jsonToError")->click();
    ASSERT_TRUE(support::waitFor([&] { return view("rawView")->selectedBytes() == "]"; }));
}

TEST_F(AnswerSize, EmptyHtmlAndBinaryBodies)
{
    tabs()->showPage(u"json");
    show("");
    EXPECT_EQ(label("jsonNote"), "No content: the answer has no body.");
    EXPECT_EQ(tree()->rowCount(), 0);
    pane.grab();
    show("<html><body>502</body></html>");
    EXPECT_EQ(label("jsonNote").rfind("Not JSON: ", 0), 0U);
    EXPECT_EQ(tree()->rowCount(), 0);
    tabs()->showPage(u"operation");
    EXPECT_EQ(view("operationView")->lines().text(), "<html><body>502</body></html>");
    tabs()->showPage(u"raw");
    EXPECT_EQ(label("rawNote"), "29 bytes as they came · UTF-8");
}

TEST_F(AnswerSize, GoesFromTheTreeToTheBytesAndBack)
{
    const QByteArray body = "{\"a\": [1, {\"b\": \"x\\u0041\"}]}";
    show(body);
    tabs()->showPage(u"json");
    tree()->showPlace(body.indexOf("x\\u"));
    EXPECT_EQ(tree()->currentPointer().toString(), QStringLiteral("/a/1/b"));
    EXPECT_EQ(label("jsonPointer"), "/a/1/b");
    emit tree()->bytesWanted(tree()->currentValue()->begin(), tree()->currentValue()->end());
    EXPECT_EQ(tabs()->currentIndex(), tabs()->indexOfPage(u"raw"));
    EXPECT_EQ(view("rawView")->selectedBytes(), "\"x\\u0041\"");
    QMenu menu;
    emit view("rawView")->menuRequested(menu, body.indexOf("\"b\""));
    ASSERT_EQ(menu.actions().last()->text(), QStringLiteral("Show in JSON"));
    menu.actions().last()->trigger();
    EXPECT_EQ(tabs()->currentIndex(), tabs()->indexOfPage(u"json"));
    EXPECT_EQ(tree()->currentPointer().toString(), QStringLiteral("/a/1/b"));
    tabs()->showPage(u"operation");
    QMenu other;
    emit view("operationView")->menuRequested(other, view("operationView")->lines().text().indexOf("1,"));
    ASSERT_EQ(other.actions().size(), 3); // a separator, JSON, Raw
    other.actions().at(1)->trigger();
    EXPECT_EQ(tree()->currentPointer().toString(), QStringLiteral("/a/0"));
}

TEST_F(AnswerSize, AMenuThatOutlivesItsAnswerDoesNothing)
{
    show(R"({"a": [1, 2]})");
    QMenu text;
    emit view("operationView")->menuRequested(text, 3);
    tabs()->showPage(u"json");
    const auto actOnMenu = [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr);
        show("no JSON");
        const QList<QAction *> actions = menu->actions();
        for (QAction *action : actions) {
            if (!action->isSeparator() && action->text() != QStringLiteral("Find…"))
                action->trigger();
        }
        menu->close();
    };
    QTimer::singleShot(0, tree(), actOnMenu);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(1, 1), tree()->mapToGlobal(QPoint(1, 1)));
    QCoreApplication::sendEvent(tree()->viewport(), &event);
    EXPECT_EQ(tree()->rowCount(), 0);
    text.actions().last()->trigger();
    EXPECT_EQ(tabs()->currentIndex(), tabs()->indexOfPage(u"json"));
}

TEST_F(AnswerSize, CopiesUpToTheLimit)
{
    for (const qsizetype size :
         {model::limits::maxCopied - 1, model::limits::maxCopied, model::limits::maxCopied + 1}) {
        ui::TextView text(theme);
        text.setText(QByteArray(size, 'x'));
        QString refused;
        QObject::connect(&text, &ui::TextView::refused, &text, [&](const QString &why) { refused = why; });
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        text.selectAll();
        text.copy();
        const bool isCopied = size <= model::limits::maxCopied;
        EXPECT_EQ(refused.isEmpty(), isCopied) << size;
        EXPECT_EQ(QGuiApplication::clipboard()->text().size(), isCopied ? size : 6) << size;
    }
    QGuiApplication::clipboard()->clear();
}

TEST(AnswerEncoding, SaysWhatTheBytesLookLike)
{
    const auto encoding = [](const QByteArray &body) { return ui::encodingText(body).toStdString(); };
    EXPECT_EQ(encoding("{}"), "UTF-8");
    EXPECT_EQ(encoding("caf\xC3\xA9 and more than eight"), "UTF-8");
    EXPECT_EQ(encoding("\xEF\xBB\xBF{}"), "UTF-8 with a byte order mark");
    EXPECT_EQ(encoding("0123456789caf\xE9!"), "invalid UTF-8 at byte 13");
    EXPECT_EQ(encoding("0123456789 cut \xE2\x82"), "invalid UTF-8 at byte 15");
    EXPECT_EQ(encoding(QByteArray("{\0\"\0a\0\"\0", 8)), "perhaps UTF-16");
    EXPECT_EQ(encoding("\xFF\xFE{"), "perhaps UTF-16");
    EXPECT_EQ(encoding(QByteArray("\x89PNG\r\n\0\0\1", 9)), "binary");
}

} // namespace
