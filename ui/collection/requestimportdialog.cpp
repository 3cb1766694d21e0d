// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/collection/requestimportdialog.h"

#include "ui/labels.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include "model/anotherthread.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

RequestImportDialog::RequestImportDialog(const run::ImportSettings &settings, const QString &folder, QWidget *parent)
    : QDialog(parent),
      m_settings(settings),
      m_format(new QComboBox),
      m_source(new TextLabel({}, "small")),
      m_state(new TextLabel({}, "small")),
      m_list(new QListWidget),
      m_report(new QPlainTextEdit),
      m_folder(new QLineEdit(QDir::toNativeSeparators(folder))),
      m_import(new QPushButton(tr("&Import")))
{
    setObjectName(QStringLiteral("requestImportDialog"));
    setWindowTitle(tr("Import requests"));
    resize(104 * Theme::unit, 80 * Theme::unit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit);
    layout->setSpacing(Theme::unit);
    layout->addWidget(makeSourceRow());
    m_source->setObjectName(QStringLiteral("requestImportSource"));
    m_source->setWords(
        tr("Choose a file, or paste: cURL commands, Postman collections and environments, HTTP archives, "
           "Bruno files. Nothing in it is run."));
    layout->addWidget(m_source);
    m_list->setObjectName(QStringLiteral("requestImportList"));
    m_list->setAccessibleName(tr("Requests that were found"));
    m_list->setUniformItemSizes(true);
    layout->addWidget(m_list, 3);
    layout->addWidget(plainLabel(tr("What is left out"), "small"));
    m_report->setObjectName(QStringLiteral("requestImportReport"));
    m_report->setAccessibleName(tr("What is left out, and why"));
    m_report->setReadOnly(true);
    m_report->setTabChangesFocus(true);
    layout->addWidget(m_report, 2);
    layout->addWidget(makeFolderRow());
    auto *buttons = new QHBoxLayout;
    m_state->setObjectName(QStringLiteral("requestImportState"));
    buttons->addWidget(m_state, 1);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("requestImportClose"));
    m_import->setObjectName(QStringLiteral("requestImportStart"));
    m_import->setEnabled(false);
    m_import->setDefault(true);
    buttons->addWidget(close);
    buttons->addWidget(m_import);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_import, &QPushButton::clicked, this, &RequestImportDialog::write);
    connect(m_list, &QListWidget::itemChanged, this, &RequestImportDialog::showCount);
    connect(m_folder, &QLineEdit::textChanged, this, &RequestImportDialog::showCount);
}

QWidget *RequestImportDialog::makeSourceRow()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *file = new QPushButton(tr("&File…"));
    file->setObjectName(QStringLiteral("requestImportFile"));
    auto *paste = new QPushButton(tr("&Paste"));
    paste->setObjectName(QStringLiteral("requestImportPaste"));
    setPlainToolTip(paste, tr("Read the text that is in the clipboard"));
    m_format->setObjectName(QStringLiteral("requestImportFormat"));
    m_format->setAccessibleName(tr("Format"));
    m_format->addItem(tr("Find out the format"), QString());
    for (const auto &importer : run::makeRequestImporters())
        m_format->addItem(importer->title(), importer->id());
    layout->addWidget(file);
    layout->addWidget(paste);
    layout->addStretch();
    layout->addWidget(m_format);
    connect(file, &QPushButton::clicked, this, &RequestImportDialog::chooseFile);
    connect(paste, &QPushButton::clicked, this, [this] { readText(QGuiApplication::clipboard()->text().toUtf8()); });
    connect(m_format, &QComboBox::currentIndexChanged, this, &RequestImportDialog::read);
    return row;
}

QWidget *RequestImportDialog::makeFolderRow()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    QLabel *label = plainLabel(tr("Into"));
    label->setBuddy(m_folder);
    m_folder->setObjectName(QStringLiteral("requestImportFolder"));
    m_folder->setAccessibleName(tr("Folder for the request files"));
    auto *choose = new QPushButton(tr("&Choose…"));
    choose->setObjectName(QStringLiteral("requestImportChoose"));
    choose->setAccessibleName(tr("Choose the folder for the request files"));
    layout->addWidget(label);
    layout->addWidget(m_folder, 1);
    layout->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, &RequestImportDialog::chooseFolder);
    return row;
}

void RequestImportDialog::chooseFile()
{
    QStringList filters = {tr("All files (*)")};
    for (const auto &importer : run::makeRequestImporters())
        filters.append(importer->filter());
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Import requests"), QDir::homePath(), filters.join(QLatin1String(";;")));
    if (!file.isEmpty())
        readFile(file);
}

void RequestImportDialog::chooseFolder()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Folder for the request files"), m_folder->text());
    if (!folder.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(folder));
}

void RequestImportDialog::readFile(const QString &path)
{
    m_path = path;
    m_text.clear();
    read();
}

void RequestImportDialog::readText(const QByteArray &text)
{
    m_path.clear();
    m_text = text;
    read();
}

void RequestImportDialog::read()
{
    if (m_path.isEmpty() && m_text.isEmpty())
        return;
    m_source->setWords(m_path.isEmpty() ? tr("Text of %L1 bytes").arg(m_text.size())
                                        : visibleText(QDir::toNativeSeparators(m_path)));
    m_list->clear();
    m_import->setEnabled(false);
    m_state->setWords(tr("Reading."));
    model::onAnotherThread(
        this,
        [settings = m_settings, path = m_path, text = m_text, format = m_format->currentData().toString()] {
            return path.isEmpty() ? run::importedRequests({{}, text, {}}, format, settings)
                                  : run::importedFrom(path, format, settings);
        },
        [this, number = ++m_reading](const model::Result<run::ImportedRequests> &found) {
            if (number == m_reading)
                showFound(found);
        });
}

void RequestImportDialog::showFound(const model::Result<run::ImportedRequests> &read)
{
    m_found = read.value_or(run::ImportedRequests());
    const QSignalBlocker quiet(m_list);
    for (const run::ImportedRequest &request : m_found.requests) {
        const QString folder = request.folder.isEmpty()
                                   ? QString()
                                   : QString(request.folder.join(QLatin1String(" / ")) + QLatin1String(" / "));
        auto *row =
            new QListWidgetItem(visibleText(folder + request.request.name + QStringLiteral("   ") +
                                            QString::fromUtf8(request.request.method + ' ' + request.request.target)),
                                m_list);
        row->setFlags(row->flags() | Qt::ItemIsUserCheckable);
        row->setCheckState(Qt::Checked);
    }
    showReport(m_found.remarks);
    if (read)
        showCount();
    else
        m_state->setWords(visibleText(read.error().text()));
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
}

void RequestImportDialog::showReport(const std::vector<run::ImportRemark> &remarks)
{
    QStringList lines;
    for (const run::ImportRemark &remark : remarks)
        lines.append(visibleText(remark.line()));
    m_report->setPlainText(lines.join(u'\n'));
}

std::vector<bool> RequestImportDialog::chosen() const
{
    std::vector<bool> all;
    for (int row = 0; row < m_list->count(); ++row)
        all.push_back(m_list->item(row)->checkState() == Qt::Checked);
    return all;
}

void RequestImportDialog::showCount()
{
    const std::vector<bool> all = chosen();
    const auto count = std::count(all.begin(), all.end(), true);
    const bool hasEnvironments = !m_found.environments.empty();
    m_state->setWords(hasEnvironments && all.empty() ? tr("%n environments", nullptr, int(m_found.environments.size()))
                                                     : tr("%1 of %2 requests").arg(count).arg(all.size()));
    m_import->setEnabled((count > 0 || hasEnvironments) && !m_folder->text().trimmed().isEmpty());
}

void RequestImportDialog::write()
{
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    m_import->setEnabled(false); // a second time would make second files
    m_state->setWords(tr("Writing."));
    model::onAnotherThread(
        this, [found = m_found, folder, chosen = chosen()] { return run::writeImport(found, folder, chosen); },
        [this, folder](const model::Result<run::WrittenImport> &result) { showWritten(result, folder); });
}

void RequestImportDialog::showWritten(const model::Result<run::WrittenImport> &result, const QString &folder)
{
    if (!result)
        return m_state->setWords(visibleText(result.error().text()));
    std::vector<run::ImportRemark> remarks = result->remarks;
    remarks.insert(remarks.end(), m_found.remarks.begin(), m_found.remarks.end());
    showReport(remarks);
    const qsizetype count = result->files.size() + (result->environmentFile.isEmpty() ? 0 : 1);
    m_state->setWords(tr("%n files were written.", nullptr, int(count)));
    QStringList files;
    for (const QString &file : result->files)
        files.append(QDir(folder).filePath(file));
    emit written(files);
}

} // namespace ui
