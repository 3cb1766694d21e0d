// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/history/exportdialog.h"
#include "ui/history/importdialog.h"
#include "ui/historypane.h"
#include "ui/windowfixture.h"

#include "support/accessibility.h"
#include "support/canary.h"
#include "support/everyrecording.h"
#include "support/keys.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProgressBar>
#include <QRadioButton>

namespace {

class WindowExchange : public WindowTest
{
protected:
    qint64 stored(const model::Recording &recording)
    {
        const auto id = m_store.insert(recording);
        EXPECT_TRUE(support::waitFor([&] { return id.isFinished() && m_table.indexOf(id.result().value_or(0)) >= 0; }));
        return id.result().value_or(0);
    }

    QAction *action(const char *name) { return part<QAction>(QLatin1String(name)); }

    ui::ExportDialog *openExport()
    {
        action("exportHistory")->trigger();
        return part<ui::ExportDialog>(QStringLiteral("exportDialog"));
    }

    QString words(const char *label) { return part<QLabel>(QLatin1String(label))->text(); }

    /// What an action of the current row puts into the clipboard.
    QString copied(const char *name)
    {
        QApplication::clipboard()->setText(QStringLiteral("before"));
        action(name)->trigger();
        EXPECT_TRUE(support::waitFor(
            [&] { return QApplication::clipboard()->text() != QStringLiteral("before") || !m_failures.isEmpty(); }));
        return QApplication::clipboard()->text();
    }
};

TEST_F(WindowExchange, CopiesTheCurrentRow)
{
    for (const char *name : {"copyAsText", "copyAsRequest", "saveAsRequest"})
        EXPECT_FALSE(action(name)->isEnabled()) << "there is no row";
    model::Recording recording = support::answered(support::sentRecording());
    recording.exchange.request.headers = {{"Authorization", QByteArray("Bearer ") + support::canary}};
    recording.exchange.request.body = QByteArray("{\"a\": \"") + support::canary + "\"}";
    m_tokens.set(QStringLiteral("any"), model::Secret{QByteArray(support::canary)});
    const qint64 id = stored(recording);
    part<ui::HistoryPane>(QStringLiteral("historyPane"))->select(id);
    ASSERT_TRUE(action("copyAsText")->isEnabled());

    const QString text = copied("copyAsText");
    EXPECT_TRUE(text.contains(QStringLiteral("HTTP/1.1 201 Created"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("Authorization: Bearer *"))) << text.toStdString();
    support::expectNoCanary(text.toUtf8(), QStringLiteral("the clipboard"));
    const QString request = copied("copyAsRequest");
    EXPECT_TRUE(request.startsWith(QStringLiteral("### OneNote"))) << request.toStdString();
    support::expectNoCanary(request.toUtf8(), QStringLiteral("the clipboard"));
    EXPECT_EQ(m_failures, QStringList());
}

TEST_F(WindowExchange, SaysWhatCannotBeCopied)
{
    model::Recording recording = support::sentRecording();
    recording.exchange.request.body = "\xFF";
    part<ui::HistoryPane>(QStringLiteral("historyPane"))->select(stored(recording));
    EXPECT_EQ(copied("copyAsRequest"), QStringLiteral("before"));
    ASSERT_EQ(m_failures.size(), 1);
    EXPECT_TRUE(m_failures[0].contains(QStringLiteral(".http"))) << m_failures[0].toStdString();
}

TEST_F(WindowExchange, ExportsTheWholeHistory)
{
    m_tokens.set(QStringLiteral("any"), model::Secret{QByteArray(support::canary)});
    model::Recording secret = support::sentRecording();
    secret.exchange.request.body = support::canary;
    stored(secret);
    stored(support::answered(support::sentRecording()));
    const QPointer<ui::ExportDialog> dialog = openExport();
    EXPECT_EQ(support::namelessControls(dialog), QStringList());
    EXPECT_TRUE(part<QRadioButton>(QStringLiteral("exportAll"))->isChecked());
    EXPECT_FALSE(part<QRadioButton>(QStringLiteral("exportShown"))->isVisible());
    auto *format = part<QComboBox>(QStringLiteral("exportFormat"));
    EXPECT_EQ(format->currentText(), QStringLiteral("HAR 1.2"));
    auto *file = part<QLineEdit>(QStringLiteral("exportFile"));
    EXPECT_TRUE(file->text().endsWith(QStringLiteral("/history.har")));
    format->setCurrentIndex(format->findData(QStringLiteral("jsonl")));
    EXPECT_TRUE(file->text().endsWith(QStringLiteral("/history.jsonl")));
    typeOver(file, path("out.jsonl"));
    support::pressKey(file, Qt::Key_Return);
    ASSERT_TRUE(support::waitFor([&] {
        return words("exportWords").contains(QStringLiteral("2 exchange(s) written"));
    })) << words("exportWords").toStdString();
    EXPECT_EQ(bytesOf(path("out.jsonl")).count('\n'), 2);
    support::expectNoCanary(bytesOf(path("out.jsonl")), QStringLiteral("the file"));
    EXPECT_EQ(part<QPushButton>(QStringLiteral("exportClose"))->text(), QStringLiteral("Close"));
    part<QPushButton>(QStringLiteral("exportClose"))->click();
    EXPECT_TRUE(support::waitFor([&] { return dialog.isNull(); }));
}

TEST_F(WindowExchange, ExportsSelectedRowsOverAnOldFileOnlyWhenAsked)
{
    for (int i = 0; i < 3; ++i)
        stored(support::sentRecording(QString::number(i)));
    auto *view = part<QAbstractItemView>(QStringLiteral("historyView"));
    view->setFocus();
    view->selectionModel()->select(m_table.index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    view->selectionModel()->select(m_table.index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    write(path("old.csv"), "as it was");
    openExport();
    auto *selected = part<QRadioButton>(QStringLiteral("exportSelected"));
    EXPECT_TRUE(selected->isChecked());
    EXPECT_EQ(selected->text(), QStringLiteral("&Selected rows (2)"));
    auto *format = part<QComboBox>(QStringLiteral("exportFormat"));
    format->setCurrentIndex(format->findData(QStringLiteral("csv")));
    typeOver(part<QLineEdit>(QStringLiteral("exportFile")), path("old.csv"));
    EXPECT_TRUE(words("exportWords").contains(QStringLiteral("replaced")));
    EXPECT_EQ(bytesOf(path("old.csv")), "as it was");
    part<QPushButton>(QStringLiteral("exportGo"))->click();
    ASSERT_TRUE(support::waitFor([&] { return words("exportWords").contains(QStringLiteral("2 exchange")); }));
    EXPECT_EQ(bytesOf(path("old.csv")).count('\n'), 3);
}

TEST_F(WindowExchange, ACancelledExportLeavesTheOldFile)
{
    for (int i = 0; i < 50; ++i)
        (void)m_store.insert(support::sentRecording(QString::number(i)));
    stored(support::sentRecording());
    write(path("old.har"), "as it was");
    openExport();
    typeOver(part<QLineEdit>(QStringLiteral("exportFile")), path("old.har"));
    part<QPushButton>(QStringLiteral("exportGo"))->click();
    part<QPushButton>(QStringLiteral("exportClose"))->click();
    EXPECT_TRUE(words("exportWords").startsWith(QStringLiteral("Cancelled.")));
    EXPECT_EQ(bytesOf(path("old.har")), "as it was");
    EXPECT_TRUE(part<QPushButton>(QStringLiteral("exportGo"))->isEnabled());
}

TEST_F(WindowExchange, AnExportThatFailsCanBeTriedAgain)
{
    stored(support::sentRecording());
    openExport();
    typeOver(part<QLineEdit>(QStringLiteral("exportFile")), m_folder.path());
    part<QPushButton>(QStringLiteral("exportGo"))->click();
    ASSERT_TRUE(support::waitFor([&] { return words("exportWords").contains(m_folder.path()); }));
    typeOver(part<QLineEdit>(QStringLiteral("exportFile")), path("well.har"));
    part<QPushButton>(QStringLiteral("exportGo"))->click();
    ASSERT_TRUE(support::waitFor([&] { return words("exportWords").contains(QStringLiteral("1 exchange")); }));
}

TEST_F(WindowExchange, ImportsAFileAndReports)
{
    ui::ImportDialog dialog(m_store, QStringLiteral(TEST_DATA_DIR "/har/browser.har"),
                            {support::bundle(), m_environments.all(), m_tokens.all()});
    dialog.show();
    const auto *report = dialog.findChild<QPlainTextEdit *>();
    ASSERT_TRUE(support::waitFor([&] { return !report->document()->isEmpty(); }));
    const QString text = report->document()->toRawText();
    for (const char *expected : {"4 of 5", "WebInspector", "Entry 5 (line 46)", "secrets"})
        EXPECT_TRUE(text.contains(QLatin1String(expected))) << expected << text.toStdString();
    EXPECT_EQ(support::namelessControls(&dialog), QStringList());
    EXPECT_TRUE(support::waitFor([&] { return m_table.rowCount() == 4; }));
    auto *close = dialog.findChild<QPushButton *>(QStringLiteral("importClose"));
    EXPECT_EQ(close->text(), QStringLiteral("Close"));
    close->click();
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(WindowExchange, AnImportThatFailsSaysWhy)
{
    write(path("broken.har"), "{\"log\": ");
    ui::ImportDialog dialog(m_store, path("broken.har"), {});
    dialog.show();
    const auto *label = dialog.findChild<QLabel *>(QStringLiteral("importWords"));
    EXPECT_TRUE(support::waitFor([&] { return label->text().contains(QStringLiteral("Line 1")); }))
        << label->text().toStdString();
    EXPECT_FALSE(dialog.findChild<QProgressBar *>()->isVisible());
}

} // namespace
