// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/mainwindow.h"

#include "http/networktransport.h"
#include "sandbox/sandbox.h"

#include "support/bundle.h"
#include "support/playedtime.h"
#include "support/testmain.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

/// The whole program but main(): window, runner, transport, history, sandbox.
class WindowTest : public testing::Test
{
protected:
    WindowTest()
    {
        sandbox::Options options;
        options.makeId = [this] { return m_id; };
        options.currentTime = [this] { return m_time; };
        m_sandbox = std::make_unique<sandbox::Sandbox>(support::bundle(), options);
        EXPECT_TRUE(m_sandbox->listen());
        m_environments.setSandboxPort(m_sandbox->port());
        m_window = makeWindow(support::bundle());
    }

    std::unique_ptr<ui::MainWindow> makeWindow(const model::Catalog &catalog)
    {
        const ui::Parts parts{catalog,        m_environments,      m_tokens,         m_runner,
                              m_store,        *m_sandbox,          path("requests"), run::everydaySources(),
                              path("drafts"), m_trackTime.clock(), path("replays")};
        auto window = std::make_unique<ui::MainWindow>(parts, m_theme, m_table, path("window.ini"));
        window->show();
        window->activateWindow();
        EXPECT_TRUE(support::waitFor([&] { return window->isActiveWindow(); })) << "keys go to the active window";
        QObject::connect(&window->workbench(), &ui::Workbench::answered, window.get(),
                         [this](const model::Recording &recording) { m_answers.push_back(recording); });
        QObject::connect(&window->workbench(), &ui::Workbench::failed, window.get(),
                         [this](const QString &text) { m_failures.append(text); });
        return window;
    }

    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    ui::Workbench &workbench() { return m_window->workbench(); }
    ui::RequestDraft &draft() { return workbench().draft(); }

    void open(QStringView key) { ASSERT_TRUE(workbench().openOperation(key.toString())); }

    model::Recording sent()
    {
        return answerOf([this] { workbench().send(); });
    }

    /// What comes of something that sends.
    template <typename Action>
    model::Recording answerOf(const Action &action)
    {
        const size_t before = m_answers.size();
        action();
        EXPECT_TRUE(support::waitFor([&] { return m_answers.size() > before; }));
        return m_answers.empty() ? model::Recording() : m_answers.back();
    }

    /// A part of the window, which must be there.
    template <typename Widget>
    Widget *part(const QString &name = {})
    {
        auto *found = m_window->findChild<Widget *>(name);
        EXPECT_NE(found, nullptr) << qPrintable(name);
        return found;
    }

    /// What a field of the form is edited with: `input<QLineEdit>("/status")`.
    template <typename Widget>
    Widget *input(const char *pointer)
    {
        return part<Widget>(QStringLiteral("input:") + QLatin1String(pointer));
    }

    void click(QWidget *button) { QTest::mouseClick(button, Qt::LeftButton); }

    /// A button beside the request's tabs, by its caption.
    void clickCorner(const QString &caption)
    {
        const QWidget *corner = part<QTabWidget>(QStringLiteral("requestPane"))->cornerWidget();
        for (QPushButton *button : corner->findChildren<QPushButton *>()) {
            if (button->text() == caption)
                return click(button);
        }
        ADD_FAILURE() << "no button " << qPrintable(caption);
    }

    void showTab(QTabWidget *tabs, int index)
    {
        QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(index).center());
        EXPECT_EQ(tabs->currentIndex(), index);
    }

    /// Replaces what stands in a line, key by key.
    static void typeOver(QLineEdit *line, const QString &text)
    {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    void write(const QString &file, const QByteArray &bytes)
    {
        QFile target(file);
        ASSERT_TRUE(target.open(QIODevice::WriteOnly));
        ASSERT_EQ(target.write(bytes), bytes.size());
    }

    static QByteArray bytesOf(const QString &file)
    {
        QFile source(file);
        EXPECT_TRUE(source.open(QIODevice::ReadOnly)) << qPrintable(file);
        return source.readAll();
    }

    // What the sandbox makes: the documented values of the OneNote page.
    QString m_id = QStringLiteral("08fa4fcd-4fcd-08fa-cd4f-fa08cd4ffa08");
    QString m_time = QStringLiteral("2017-01-01T00:00:51.2796212+03:00");

    QTemporaryDir m_folder;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    run::Environments m_environments{path("environments.json")};
    run::Tokens m_tokens;
    support::PlayedTime m_trackTime; ///< between two polls
    history::Store m_store{path("history.sqlite")};
    history::HistoryTable m_table{&m_store};
    http::NetworkTransport m_transport;
    run::Runner m_runner{m_transport, m_store, run::utcNow, run::judgeBy(support::bundle())};
    ui::Theme m_theme;
    std::vector<model::Recording> m_answers;
    QStringList m_failures; ///< what the workbench said it could not do
    std::unique_ptr<ui::MainWindow> m_window;
};
