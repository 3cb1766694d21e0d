// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/collection/requestimportdialog.h"

#include "support/accessibility.h"
#include "support/bundle.h"
#include "support/testmain.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace {

class RequestImportDialogTest : public testing::Test
{
protected:
    RequestImportDialogTest()
        : m_dialog({support::bundle(), run::knownRoots(), {}}, m_folder.filePath(QStringLiteral("requests")))
    {
        m_dialog.show();
    }

    template <typename T>
    T *child(const char *name)
    {
        return m_dialog.findChild<T *>(QLatin1String(name));
    }
    QListWidget *list() { return child<QListWidget>("requestImportList"); }
    QPushButton *start() { return child<QPushButton>("requestImportStart"); }
    QString state() { return child<QLabel>("requestImportState")->text(); }
    bool hasFound(int count)
    {
        return support::waitFor([&] { return list()->count() == count && start()->isEnabled(); });
    }

    QTemporaryDir m_folder;
    ui::RequestImportDialog m_dialog;
};

const QByteArray commands = "curl -k -d '{\"a\":1}' -H 'Content-Type: application/json' "
                            "https://graph.microsoft.com/v1.0/me/onenote/operations\n"
                            "curl https://graph.microsoft.com/v1.0/me\n";

} // namespace

TEST_F(RequestImportDialogTest, ShowsWhatItFoundAndWritesWhatIsChosen)
{
    EXPECT_FALSE(start()->isEnabled());
    QApplication::clipboard()->setText(QString::fromUtf8(commands));
    child<QPushButton>("requestImportPaste")->click();
    ASSERT_TRUE(hasFound(2));
    EXPECT_TRUE(list()->item(0)->text().contains(QStringLiteral("POST {{root}}/me/onenote/operations")));
    EXPECT_TRUE(child<QPlainTextEdit>("requestImportReport")
                    ->document()
                    ->toRawText()
                    .contains(QStringLiteral("line 1: -k is not honoured")));
    list()->item(0)->setCheckState(Qt::Unchecked);
    EXPECT_EQ(state(), QStringLiteral("1 of 2 requests"));
    QStringList files;
    QObject::connect(&m_dialog, &ui::RequestImportDialog::written, &m_dialog,
                     [&](const QStringList &all) { files = all; });
    start()->click();
    ASSERT_TRUE(support::waitFor([&] { return !files.isEmpty(); }));
    ASSERT_EQ(files.size(), 1);
    QFile file(files.front());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("GET {{root}}/me\n"));
    EXPECT_FALSE(start()->isEnabled());
}

TEST_F(RequestImportDialogTest, NothingChosenOrNoFolderIsNotWritten)
{
    m_dialog.readText(commands);
    ASSERT_TRUE(hasFound(2));
    for (int row = 0; row < 2; ++row)
        list()->item(row)->setCheckState(Qt::Unchecked);
    EXPECT_FALSE(start()->isEnabled());
    list()->item(1)->setCheckState(Qt::Checked);
    EXPECT_TRUE(start()->isEnabled());
    child<QLineEdit>("requestImportFolder")->clear();
    EXPECT_FALSE(start()->isEnabled());
}

TEST_F(RequestImportDialogTest, AFormatCanBeChosenAndAFailureIsSaid)
{
    m_dialog.readText(commands);
    ASSERT_TRUE(hasFound(2));
    auto *format = child<QComboBox>("requestImportFormat");
    format->setCurrentIndex(format->findData(QStringLiteral("postman")));
    ASSERT_TRUE(support::waitFor([&] { return state().contains(QStringLiteral("Line 1")); }));
    EXPECT_EQ(list()->count(), 0);
    EXPECT_FALSE(start()->isEnabled());
    m_dialog.readFile(m_folder.filePath(QStringLiteral("nowhere")));
    EXPECT_TRUE(support::waitFor([&] { return state().contains(QStringLiteral("nowhere")); }));
}

TEST_F(RequestImportDialogTest, EnvironmentsAloneCanBeImported)
{
    m_dialog.readText(
        R"({"name": "Test", "values": [{"key": "a", "value": "1"}], "_postman_variable_scope": "environment"})");
    ASSERT_TRUE(hasFound(0));
    EXPECT_EQ(state(), QStringLiteral("1 environments"));
    start()->click();
    EXPECT_TRUE(support::waitFor(
        [&] { return QFile::exists(m_folder.filePath(QStringLiteral("requests/http-client.env.json"))); }));
}

TEST_F(RequestImportDialogTest, EveryControlHasAName)
{
    m_dialog.readText(commands);
    ASSERT_TRUE(hasFound(2));
    EXPECT_EQ(support::namelessControls(&m_dialog), QStringList());
}
