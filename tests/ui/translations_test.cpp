// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "translations/translations.h"

#include "http/networktransport.h"
#include "sandbox/sandbox.h"
#include "support/accessibility.h"
#include "support/bundle.h"
#include "support/recordings.h"
#include "support/testmain.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSet>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTranslator>

#include <gtest/gtest.h>

namespace {

QString plain(QString text)
{
    return text.remove(u'&');
}

/// The window in another language than the tests' own. The history is real, nothing is sent.
class Translations : public testing::Test
{
protected:
    ~Translations() override { QLocale::setDefault(m_locale); }

    void open(const char *language)
    {
        m_translator = translations::install(QString::fromLatin1(language));
        ASSERT_NE(m_translator, nullptr);
        m_table = std::make_unique<history::HistoryTable>(&m_store);
        m_window = std::make_unique<ui::MainWindow>(m_parts, m_theme, *m_table, path("window.ini"));
        m_window->show();
    }

    void store(int count)
    {
        for (int i = 0; i < count; ++i)
            m_store.insert(support::answered(support::sentRecording(QString::number(i))));
    }

    QString historyCount() const { return m_window->findChild<QLabel *>(QStringLiteral("historyCount"))->text(); }

    QStringList tabs(const char *first) const
    {
        for (const QTabWidget *pane : m_window->findChildren<QTabWidget *>()) {
            QStringList names;
            for (int i = 0; i < pane->count(); ++i)
                names.append(plain(pane->tabText(i)));
            if (names.value(0) == QLatin1String(first))
                return names;
        }
        return {};
    }

    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    QLocale m_locale;
    QTemporaryDir m_folder;
    run::Environments m_environments{path("environments.json")};
    run::Tokens m_tokens;
    history::Store m_store{path("history.sqlite")};
    sandbox::Sandbox m_sandbox{support::bundle(), {}};
    http::NetworkTransport m_transport;
    run::Runner m_runner{m_transport, m_store, run::utcNow, run::judgeBy(support::bundle())};
    ui::Theme m_theme;
    const ui::Parts m_parts{support::bundle(), m_environments, m_tokens,        m_runner,
                            m_store,           m_sandbox,      path("requests")};
    std::unique_ptr<QTranslator> m_translator;
    std::unique_ptr<history::HistoryTable> m_table;
    std::unique_ptr<ui::MainWindow> m_window;
};

TEST_F(Translations, TheWindowSpeaksGerman)
{
    open("de");
    const auto *send = m_window->findChild<QPushButton *>(QStringLiteral("send"));
    ASSERT_NE(send, nullptr);
    EXPECT_EQ(send->text(), QStringLiteral("Senden  Strg+\u21B5"));
    EXPECT_EQ(send->accessibleName(), QStringLiteral("Senden"));
    EXPECT_EQ(tabs("Formular"),
              QStringList({QStringLiteral("Formular"), QStringLiteral("JSON"), QStringLiteral("Header 3"),
                           QStringLiteral("Anmeldung"), QStringLiteral("Prüfungen"), QStringLiteral("Dokumentation")}));
    EXPECT_EQ(tabs("Operation"),
              QStringList({QStringLiteral("Operation"), QStringLiteral("JSON"), QStringLiteral("Roh"),
                           QStringLiteral("Header"), QStringLiteral("Prüfungen"), QStringLiteral("Vergleich"),
                           QStringLiteral("Zeiten"), QStringLiteral("Leitung")}));
    QStringList menus;
    for (const QAction *menu : m_window->menuBar()->actions())
        menus.append(plain(menu->text()));
    EXPECT_EQ(menus, QStringList({QStringLiteral("Datei"), QStringLiteral("Bearbeiten"), QStringLiteral("Anfrage"),
                                  QStringLiteral("Verlauf"), QStringLiteral("Ansicht"), QStringLiteral("Hilfe")}));
    // Texts of app/ come with contexts of their own.
    EXPECT_EQ(m_table->headerData(history::HistoryTable::Duration, Qt::Horizontal), QStringLiteral("Dauer"));
    EXPECT_EQ(json::Document::parse("[1").error()->reason, QStringLiteral("der Text endet in einem Array"));
    EXPECT_EQ(support::namelessControls(m_window.get()), QStringList());
}

TEST_F(Translations, NoKeyOfAGermanMenuStandsTwice)
{
    open("de");
    QList<QList<QAction *>> bars{m_window->menuBar()->actions()};
    for (const QMenu *menu : m_window->findChildren<QMenu *>())
        bars.append(menu->actions());
    EXPECT_GT(bars.size(), m_window->menuBar()->actions().size());
    for (const QList<QAction *> &bar : bars) {
        QSet<QString> keys;
        for (const QAction *action : bar) {
            const QString key = action->text().section(u'&', 1).left(1).toLower();
            EXPECT_TRUE(key.isEmpty() || !keys.contains(key)) << "a second time: " << qPrintable(action->text());
            keys.insert(key);
        }
    }
}

TEST_F(Translations, GermanCounts)
{
    store(1);
    open("de");
    EXPECT_TRUE(support::waitFor([&] { return historyCount() == QLatin1String("1 Operation"); }))
        << qPrintable(historyCount());
    store(1);
    EXPECT_TRUE(support::waitFor([&] { return historyCount() == QLatin1String("2 Operationen"); }))
        << qPrintable(historyCount());
}

TEST_F(Translations, EnglishCounts)
{
    store(1);
    open("en");
    EXPECT_TRUE(support::waitFor([&] { return historyCount() == QLatin1String("1 operation"); }))
        << qPrintable(historyCount());
    store(1);
    EXPECT_TRUE(support::waitFor([&] { return historyCount() == QLatin1String("2 operations"); }))
        << qPrintable(historyCount());
}

TEST_F(Translations, ALanguageThereIsNothingForStaysEnglish)
{
    store(1);
    open("fi");
    EXPECT_TRUE(support::waitFor([&] { return historyCount() == QLatin1String("1 operation"); }))
        << qPrintable(historyCount());
}

} // namespace
