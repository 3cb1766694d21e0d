// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "run/historyexport.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
QT_END_NAMESPACE

namespace ui {

class TextLabel;

/// Which rows an export can be asked for.
struct ExportChoice
{
    std::vector<qint64> selected = {};        ///< may be empty
    std::optional<history::Query> shown = {}; ///< what the search line asks for; nothing when that is everything
};

/// Asks which rows go into which file, writes them, and says how many there were. Closing it while it writes ends that;
/// the file then is what it was before.
class ExportDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportDialog)

public:
    /// The store outlives it. `folder` is where files go unless the user says otherwise.
    ExportDialog(history::Store &store, const ExportChoice &choice, const run::Secrets &secrets, const QString &folder,
                 QWidget *parent = nullptr);

private:
    void makeRows(QLayout *layout);
    QWidget *makeFileLine();
    QWidget *makeBottom();
    void showFile();
    void browse();
    void exportNow();
    void showProgress(qint64 done, qint64 total);
    void showEnd(const model::Result<run::ExportSum> &sum);
    void stopOrClose();

    history::Store &m_store;
    const ExportChoice m_choice;
    const run::Secrets m_secrets;
    const std::vector<std::unique_ptr<run::HistoryFormat>> m_formats;
    std::unique_ptr<run::HistoryExport> m_export;
    QRadioButton *m_selected;
    QRadioButton *m_shown;
    QRadioButton *m_all;
    QComboBox *m_format;
    QLineEdit *m_file;
    QPushButton *m_browse;
    TextLabel *m_words;
    QProgressBar *m_progress;
    QPushButton *m_go;
    QPushButton *m_close;
};

} // namespace ui
