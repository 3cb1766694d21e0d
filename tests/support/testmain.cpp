// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "support/testmain.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QMutex>
#include <QStandardPaths>
#include <QStringList>
#include <QTimer>

#include <gtest/gtest.h>

QT_BEGIN_NAMESPACE

void PrintTo(const QString &text, std::ostream *out)
{
    *out << '"' << text.toStdString() << '"';
}

void PrintTo(const QByteArray &bytes, std::ostream *out)
{
    *out << '"' << bytes.toStdString() << '"';
}

QT_END_NAMESPACE

namespace support {

namespace {

QMutex mutex;
QStringList expected;
QStringList unexpected;

/// Only collects: GoogleTest's assertions are not for other threads.
void handleMessage(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtDebugMsg || type == QtInfoMsg)
        return;
    // The offscreen platform says these once a window, and of the list of a completer; the last one is said by Qt's
    // client when a reply is given up at the moment its own thread ends it.
    for (const char *known : {"propagateSizeHints", "plugin does not support raise()", "support grabbing the keyboard",
                              "QNetworkReplyImplPrivate::error: Internal problem"}) {
        if (text.contains(QLatin1String(known)))
            return;
    }
    const QMutexLocker lock(&mutex);
    for (const QString &known : expected) {
        if (text.contains(known))
            return;
    }
    unexpected.append(text);
    fprintf(stderr, "%s\n", qPrintable(text));
}

/// A QThread counts as finished before its thread has run the destructors of thread-local state, OpenSSL's among them;
/// a process that ends in between has leaks in the eyes of the leak checker.
void waitForThreads()
{
#ifdef __SANITIZE_ADDRESS__
    const QDir tasks(QStringLiteral("/proc/self/task"));
    waitFor([&] { return tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() <= 1; }, 1000);
#endif
}

class WarningListener final : public testing::EmptyTestEventListener
{
    void OnTestStart(const testing::TestInfo &) override
    {
        const QMutexLocker lock(&mutex);
        expected.clear();
        unexpected.clear();
    }

    void OnTestPartResult(const testing::TestPartResult &) override {}

    void OnTestEnd(const testing::TestInfo &) override
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const QMutexLocker lock(&mutex);
        for (const QString &text : std::as_const(unexpected))
            ADD_FAILURE() << "unexpected Qt message: " << text.toStdString();
    }
};

} // namespace

int runTests(int argc, char **argv)
{
    testing::InitGoogleTest(&argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    qInstallMessageHandler(handleMessage);
    testing::TestEventListeners &listeners = testing::UnitTest::GetInstance()->listeners();
    // Before the printer, so that a late failure is printed with its test.
    testing::TestEventListener *printer = listeners.Release(listeners.default_result_printer());
    listeners.Append(printer);
    listeners.Append(new WarningListener);
    const int result = RUN_ALL_TESTS();
    waitForThreads();
    return result;
}

void expectWarning(const QString &text)
{
    const QMutexLocker lock(&mutex);
    expected.append(text);
}

bool waitFor(const std::function<bool()> &condition, int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    // Wakes the loop often enough for conditions that no event announces.
    QTimer heartbeat;
    heartbeat.start(5);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return true;
}

} // namespace support
