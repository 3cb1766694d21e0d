// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/windowfixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QTimer>

#include <random>

namespace {

/// Somebody who does not know what they are doing, always in the same way, while the service misbehaves.
class Monkey : public WindowTest
{
protected:
    Monkey()
    {
        m_dismiss.setInterval(1);
        QObject::connect(&m_dismiss, &QTimer::timeout, &m_dismiss, dismiss);
        m_dismiss.start();
    }

    /// Whatever asks is told no, also in the loop of its own that it waits in.
    static void dismiss()
    {
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
            dialog->reject();
    }

    size_t below(size_t end) { return size_t(m_random() % end); }

    template <typename T>
    T any(const std::vector<T> &these)
    {
        return these[below(these.size())];
    }

    QWidget *anyWidget()
    {
        std::vector<QWidget *> widgets;
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->isEnabled() && !widget->size().isEmpty())
                widgets.push_back(widget);
        }
        return any(widgets);
    }

    void press()
    {
        static const std::vector<Qt::Key> keys = {
            Qt::Key_Tab,    Qt::Key_Backtab,   Qt::Key_Up,    Qt::Key_Down,     Qt::Key_Left, Qt::Key_Right,
            Qt::Key_Return, Qt::Key_Escape,    Qt::Key_Space, Qt::Key_PageDown, Qt::Key_Home, Qt::Key_End,
            Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_F8,    Qt::Key_F2,       Qt::Key_A,    Qt::Key_Z,
            Qt::Key_7,      Qt::Key_QuoteDbl,  Qt::Key_Colon, Qt::Key_BraceLeft};
        static const std::vector<Qt::KeyboardModifiers> modifiers = {
            Qt::NoModifier, Qt::NoModifier, Qt::NoModifier, Qt::ShiftModifier, Qt::ControlModifier, Qt::AltModifier};
        QWidget *focus = QApplication::focusWidget();
        const Qt::Key key = any(keys);
        const Qt::KeyboardModifiers held = any(modifiers);
        if (key != Qt::Key_Escape || held == Qt::NoModifier)
            QTest::keyClick(focus ? focus : m_window.get(), key, held);
    }

    void clickSomewhere()
    {
        QWidget *widget = anyWidget();
        const QPoint place(int(below(size_t(widget->width()))), int(below(size_t(widget->height()))));
        if (below(8) == 0)
            QTest::mouseDClick(widget, Qt::LeftButton, {}, place);
        else
            QTest::mouseClick(widget, Qt::LeftButton, {}, place);
    }

    /// Not those that leave, and not those that ask the system for a file.
    void triggerSomething()
    {
        std::vector<QAction *> actions;
        for (QAction *action : m_window->findChildren<QAction *>()) {
            const bool opensFile = action->text().endsWith(QStringLiteral("…")) || action->menu();
            if (action->isEnabled() && !action->isSeparator() && !opensFile &&
                action->menuRole() != QAction::QuitRole && !action->text().contains(QStringLiteral("Quit")))
                actions.push_back(action);
        }
        if (!actions.empty())
            any(actions)->trigger();
    }

    void misbehave()
    {
        static const std::vector<QString> faults = [] {
            std::vector<QString> names;
            for (const sandbox::FaultMode &mode : sandbox::faultModes())
                names.push_back(mode.name);
            return names;
        }();
        if (auto *fault = m_window->findChild<QAction *>(any(faults)); fault && fault->isEnabled())
            fault->trigger();
    }

    void act()
    {
        const size_t dice = below(100);
        if (dice < 45)
            press();
        else if (dice < 80)
            clickSomewhere();
        else if (dice < 90)
            triggerSomething();
        else if (dice < 94)
            misbehave();
        else if (dice < 97)
            workbench().send();
        else
            workbench().cancel();
    }

    std::mt19937 m_random{20261122};
    QTimer m_dismiss;
};

TEST_F(Monkey, LeavesTheWindowAliveAndReady)
{
    const int actions =
        qEnvironmentVariableIntValue("MONKEY_ACTIONS") > 0 ? qEnvironmentVariableIntValue("MONKEY_ACTIONS") : 600;
    for (int i = 0; i < actions; ++i) {
        act();
        QApplication::processEvents();
        ASSERT_TRUE(m_window->isVisible()) << "action " << i;
    }
    // Back to peace: what is under way ends, and a good request gets its answer.
    EXPECT_TRUE(m_sandbox->setFaults({}));
    workbench().cancel();
    ASSERT_TRUE(support::waitFor([this] {
        dismiss();
        return !workbench().isSending();
    })) << "no stuck busy state";
    open(u"onenote-post-operations");
    const auto count = m_store.count();
    EXPECT_TRUE(support::waitFor([&] { return count.isFinished(); }));
    EXPECT_TRUE(count.result()) << "the history answers";
    RecordProperty("exchanges", int(count.result().value_or(0)));
}

/// File descriptors or threads of this process.
int countOf(const char *what)
{
    return int(QDir(QStringLiteral("/proc/self/") + QLatin1String(what))
                   .entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System)
                   .size());
}

/// Kilobytes.
qint64 residentMemory()
{
    QFile status(QStringLiteral("/proc/self/statm"));
    EXPECT_TRUE(status.open(QFile::ReadOnly));
    return status.readAll().split(' ').value(1).toLongLong() * 4;
}

TEST_F(WindowTest, ManySendsLeaveNothingBehind)
{
    const int sends = qEnvironmentVariableIntValue("MANY_SENDS") > 0 ? qEnvironmentVariableIntValue("MANY_SENDS") : 150;
    const auto sendSome = [this](int count) {
        for (int i = 0; i < count; ++i) {
            (void)sent();
            m_answers.clear();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    sendSome(60);
    const auto settled = [] { return std::pair(countOf("fd"), countOf("task")); };
    const auto before = settled();
    const qint64 memory = residentMemory();
    sendSome(sends);
    // Connections close, and threads of the network end, a moment behind their answers.
    EXPECT_TRUE(support::waitFor([&] {
        const auto now = settled();
        return now.first <= before.first + 4 && now.second <= before.second + 2;
    })) << settled().first
        << " descriptors of " << before.first << ", " << settled().second << " threads of " << before.second;
    RecordProperty("kilobytes_each", int((residentMemory() - memory) / sends));
#ifndef __SANITIZE_ADDRESS__ // which keeps what was freed
    EXPECT_LT((residentMemory() - memory) / sends, 40) << "kilobytes a send";
#endif
}

} // namespace
