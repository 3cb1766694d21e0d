// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "run/importfiles.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
QT_END_NAMESPACE

namespace ui {

class TextLabel;

/// Requests of other tools, from a file or the clipboard, into request files: shows what was found and what is left
/// out, and writes what is chosen.
class RequestImportDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestImportDialog)

public:
    /// `folder`: proposed for the files.
    RequestImportDialog(const run::ImportSettings &settings, const QString &folder, QWidget *parent = nullptr);

    void readFile(const QString &path);
    void readText(const QByteArray &text);

signals:
    /// The files, with their folder in front.
    void written(const QStringList &files);

private:
    QWidget *makeSourceRow();
    QWidget *makeFolderRow();
    void chooseFile();
    void chooseFolder();
    /// The same source once more, by the format chosen now.
    void read();
    void showFound(const model::Result<run::ImportedRequests> &read);
    void showReport(const std::vector<run::ImportRemark> &remarks);
    void showCount();
    void write();
    void showWritten(const model::Result<run::WrittenImport> &result, const QString &folder);
    std::vector<bool> chosen() const;

    const run::ImportSettings m_settings;
    QString m_path; ///< of the source; empty: it is m_text
    QByteArray m_text;
    run::ImportedRequests m_found;
    int m_reading = 0; ///< counts what was begun, so that an earlier end is known
    QComboBox *m_format;
    TextLabel *m_source;
    TextLabel *m_state;
    QListWidget *m_list;
    QPlainTextEdit *m_report;
    QLineEdit *m_folder;
    QPushButton *m_import;
};

} // namespace ui
