// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "run/historyimport.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
QT_END_NAMESPACE

namespace ui {

class TextLabel;

/// Takes a HAR file into the history, from the moment it is made, and reports what became of it. Closing it while it
/// reads ends that; what is stored by then stays.
class ImportDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportDialog)

public:
    /// The store outlives it.
    ImportDialog(history::Store &store, const QString &file, const run::ImportPlace &place, QWidget *parent = nullptr);

private:
    void showProgress(qint64 done, qint64 total);
    void showEnd(const QString &words);
    void stopOrClose();

    std::unique_ptr<run::HistoryImport> m_import;
    TextLabel *m_words;
    QProgressBar *m_progress;
    QPlainTextEdit *m_report;
    QPushButton *m_close;
    bool m_hasEnded = false;
};

} // namespace ui
