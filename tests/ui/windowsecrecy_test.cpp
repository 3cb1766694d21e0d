// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/windowfixture.h"

#include "ui/answertabs.h"
#include "ui/jsontree.h"
#include "ui/textview.h"

#include "support/canary.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QDirIterator>
#include <QLabel>
#include <QLoggingCategory>
#include <QMimeData>
#include <QMutex>
#include <QPlainTextEdit>
#include <QTableView>

// The token in the window: it reaches the service, and nothing a person or another program can look at.

namespace {

using support::canary;
using support::expectNoCanary;

QMutex mutex;
QByteArray heard;
QtMessageHandler previous = nullptr;

void listen(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    {
        const QMutexLocker lock(&mutex);
        heard += QByteArray(context.category) + ": " + text.toUtf8() + '\n';
    }
    if (type != QtDebugMsg && type != QtInfoMsg)
        previous(type, context, text);
}

/// Hears every category of Qt's logging while it lives.
class EveryLog final
{
public:
    EveryLog()
    {
        heard.clear();
        previous = qInstallMessageHandler(listen);
        QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
    }
    ~EveryLog()
    {
        QLoggingCategory::setFilterRules({});
        qInstallMessageHandler(previous);
    }
    Q_DISABLE_COPY_MOVE(EveryLog)

    QByteArray text() const
    {
        const QMutexLocker lock(&mutex);
        return heard;
    }
};

QStringList textsOf(const QAbstractItemView *view)
{
    QStringList texts;
    const QAbstractItemModel *model = view->model();
    const auto walk = [&](const auto &self, const QModelIndex &parent) -> void {
        for (int row = 0; row < model->rowCount(parent); ++row) {
            for (int column = 0; column < model->columnCount(parent); ++column) {
                const QModelIndex index = model->index(row, column, parent);
                for (const QVariant &value : model->itemData(index))
                    texts << value.toString();
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                    texts << index.data(role).toString();
                self(self, index);
            }
        }
    };
    if (model)
        walk(walk, {});
    return texts;
}

/// Everything about a widget that is text.
QStringList textsOf(QWidget *widget)
{
    QStringList texts{widget->windowTitle(), widget->toolTip(),        widget->statusTip(),
                      widget->whatsThis(),   widget->accessibleName(), widget->accessibleDescription()};
    for (const char *property : {"text", "plainText", "currentText", "placeholderText"})
        texts << widget->property(property).toString();
    for (const QAction *action : widget->actions())
        texts << action->text() << action->toolTip();
    if (const auto *view = qobject_cast<QAbstractItemView *>(widget))
        texts << textsOf(view);
    if (const auto *view = qobject_cast<ui::TextView *>(widget)) {
        texts << QString::fromLatin1(view->lines().text());
        for (int row = 0; row < view->lines().rowCount(); ++row)
            texts << view->mark(row).text;
    }
    if (QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget)) {
        for (const QAccessible::Text kind :
             {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
            texts << accessible->text(kind);
        if (QAccessibleTextInterface *text = accessible->textInterface())
            texts << text->text(0, text->characterCount());
    }
    return texts;
}

class WindowSecrecy : public WindowTest
{
protected:
    WindowSecrecy() { m_sandbox->setMode(sandbox::Mode::Strict); }

    void setToken()
    {
        auto *field = part<QLineEdit>(QStringLiteral("token"));
        showTab(part<QTabWidget>(QStringLiteral("requestPane")), 3);
        typeOver(field, QString::fromLatin1(canary));
        expectNothingOnScreen();
        click(part<QPushButton>(QStringLiteral("setToken")));
        EXPECT_EQ(field->text(), QString());
        EXPECT_EQ(m_tokens.token(m_environments.current().id).reveal(), QByteArray(canary));
    }

    static void expectNothingOnScreen()
    {
        QStringList texts;
        for (QWidget *widget : QApplication::allWidgets()) {
            // What is being typed is in the field, unread; what the field gives to others is below "Value".
            const auto *line = qobject_cast<QLineEdit *>(widget);
            if (line && line->echoMode() == QLineEdit::Password)
                texts << line->displayText() << line->toolTip()
                      << QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Value);
            else
                texts << textsOf(widget);
        }
        EXPECT_GT(texts.size(), 100);
        expectNoCanary(texts.join(u'\n').toUtf8(), QStringLiteral("the screen"));
    }

    void expectNothingInTheClipboard()
    {
        const QMimeData *content = QGuiApplication::clipboard()->mimeData();
        if (!content)
            return; // nothing was copied yet
        for (const QString &format : content->formats())
            expectNoCanary(content->data(format), QString(QStringLiteral("the clipboard as ") + format));
    }

    /// Each tab of the answer, looked at and copied.
    void lookAtTheAnswer()
    {
        auto *tabs = m_window->findChild<ui::AnswerTabs *>();
        ASSERT_NE(tabs, nullptr);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            showTab(tabs, tab);
            if (auto *view = tabs->currentWidget()->findChild<ui::TextView *>()) {
                view->selectAll();
                view->copy();
                EXPECT_FALSE(QGuiApplication::clipboard()->text().isEmpty() && !view->lines().text().isEmpty());
            } else if (auto *tree = tabs->currentWidget()->findChild<ui::JsonTree *>()) {
                tree->openCurrent(ui::JsonRows::allLevels);
                QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier);
                EXPECT_TRUE(tree->rowCount() == 0 || QGuiApplication::clipboard()->text().startsWith(u'{'));
            }
            expectNothingInTheClipboard();
            expectNothingOnScreen();
        }
    }

    void expectNothingOnDisk()
    {
        QStringList files;
        for (QDirIterator it(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
             it.hasNext();) {
            files << it.next();
            expectNoCanary(bytesOf(files.last()), files.last());
        }
        for (const char *name : {"history.sqlite", "requests/a.http", "environments.json"})
            EXPECT_TRUE(files.contains(path(name))) << name;
    }
};

TEST_F(WindowSecrecy, TheTokenReachesTheServiceAndNothingElse)
{
    const EveryLog log;
    static const QLoggingCategory probe("console.probe", QtInfoMsg);
    qCDebug(probe, "heard");
    ASSERT_TRUE(m_environments.setVersion(QStringLiteral("beta"))); // so that there is a file of them
    open(support::authenticationKey);
    draft().setBody("{\"status\": \"running\"}");
    EXPECT_EQ(sent().exchange.response->status, 401) << "the strict sandbox wants a token";
    setToken();
    const model::Recording first = sent();
    EXPECT_EQ(first.exchange.response->status, 201);
    EXPECT_TRUE(
        m_sandbox->arrivals().back().head.contains(QByteArray(QByteArray("Authorization: Bearer ") + canary + "\r\n")));
    lookAtTheAnswer();

    // A service that says it wherever it can.
    const QByteArray plain = canary;
    const QByteArray body = "{\"id\": \"" + plain + "\", \"status\": \"" + plain.toBase64() +
                            "\", \"percentComplete\": \"" + plain.toPercentEncoding() + "\", \"error\": {\"code\": \"" +
                            plain + "\", \"message\": \"" + plain + "\"}, \"" + plain + "\": 1}";
    for (const QByteArray &status : {QByteArray("201 "), QByteArray("400 "), QByteArray("401 ")}) {
        m_sandbox->play({sandbox::send("HTTP/1.1 " + status + plain + "\r\nX-Echo: a " + plain + " b " +
                                       plain.toBase64() + "\r\nWWW-Authenticate: Bearer error=\"" + plain +
                                       "\"\r\nContent-Type: application/json\r\nContent-Length: " +
                                       QByteArray::number(body.size()) + "\r\n\r\n" + body),
                         sandbox::close()});
        sent();
        EXPECT_EQ(m_answers.back().exchange.response->body.size(), body.size());
        lookAtTheAnswer();
    }

    ASSERT_TRUE(QDir(m_folder.path()).mkpath(QStringLiteral("requests")));
    ASSERT_TRUE(workbench().saveRequest(path("requests/a.http")));
    const model::Recording again = answerOf([&] { workbench().replay(first.id); });
    EXPECT_EQ(again.exchange.response->status, 201);
    EXPECT_TRUE(m_sandbox->arrivals().back().head.contains(plain)) << "today's token goes with it";
    for (const sandbox::Script &script :
         {sandbox::Script{sandbox::close()}, sandbox::Script{sandbox::send(plain), sandbox::close()}}) {
        m_sandbox->play(script);
        EXPECT_FALSE(sent().exchange.response);
        EXPECT_TRUE(m_sandbox->arrivals().back().head.contains(plain));
        lookAtTheAnswer();
    }
    workbench().takeIntoForm(first.id);
    ASSERT_TRUE(support::waitFor([&] { return m_table.rowCount() == 8; }));
    expectNothingOnScreen();
    expectNothingOnDisk();
    m_window->leaveWithoutAsking();
    m_window.reset();
    expectNothingOnDisk();
    const QByteArray text = log.text();
    EXPECT_TRUE(text.contains("console.probe: heard")) << "the test hears nothing";
    expectNoCanary(text, QStringLiteral("the log"));
}

TEST_F(WindowSecrecy, ATokenPastedIntoTheBodyIsNotSentAndNotKept)
{
    open(support::authenticationKey);
    setToken();
    draft().setBody(QByteArray(QByteArray("{\"statusDetail\": \"") + canary + "\"}"));
    const model::Recording recording = sent();
    EXPECT_TRUE(m_sandbox->arrivals().empty());
    ASSERT_TRUE(recording.exchange.error);
    EXPECT_EQ(recording.exchange.error->kind, model::TransportError::Kind::Refused);
    draft().setBody("{}");
    for (QDirIterator it(m_folder.path(), QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        const QString file = it.next();
        expectNoCanary(bytesOf(file), file);
    }
    lookAtTheAnswer();
}

TEST_F(WindowSecrecy, ATokenTypedBeforeItIsOneLeavesTheDisk)
{
    open(support::authenticationKey);
    draft().setBody(QByteArray(QByteArray("{\"statusDetail\": \"") + canary + "\"}"));
    open(support::onenoteKey);
    const auto files = [this] {
        QByteArray all;
        for (QDirIterator it(path("drafts"), {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
             it.hasNext();)
            all += bytesOf(it.next());
        return all;
    };
    ASSERT_TRUE(files().contains(canary)) << "nobody could know yet";
    setToken();
    expectNoCanary(files(), path("drafts"));
}

} // namespace
