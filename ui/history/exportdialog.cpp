// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/history/exportdialog.h"

#include "ui/labels.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>

namespace ui {

ExportDialog::ExportDialog(history::Store &store, const ExportChoice &choice, const run::Secrets &secrets,
                           const QString &folder, QWidget *parent)
    : QDialog(parent),
      m_store(store),
      m_choice(choice),
      m_secrets(secrets),
      m_formats(run::makeHistoryFormats()),
      m_selected(new QRadioButton(tr("&Selected rows (%L1)").arg(choice.selected.size()))),
      m_shown(new QRadioButton(tr("What the search sho&ws"))),
      m_all(new QRadioButton(tr("&Whole history"))),
      m_format(new QComboBox),
      m_file(new QLineEdit),
      m_browse(new QPushButton(tr("&Browse…"))),
      m_words(new TextLabel({}, "small")),
      m_progress(new QProgressBar),
      m_go(new QPushButton(tr("&Export"))),
      m_close(new QPushButton(tr("Cancel")))
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export history"));
    resize(80 * Theme::unit, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit);
    layout->setSpacing(Theme::unit);
    makeRows(layout);
    for (const auto &format : m_formats)
        m_format->addItem(format->title(), format->id());
    m_format->setObjectName(QStringLiteral("exportFormat"));
    m_format->setAccessibleName(tr("Format"));
    m_format->setCurrentIndex(m_format->findData(QStringLiteral("har")));
    m_file->setText(QDir(folder).filePath(QStringLiteral("history.har")));
    auto *form = new QFormLayout;
    form->addRow(tr("&Format"), m_format);
    QWidget *fileLine = makeFileLine();
    form->addRow(tr("F&ile"), fileLine);
    layout->addLayout(form);
    layout->addWidget(new TextLabel(tr("What is named or looks like a secret is overwritten in the file, and so is "
                                       "every token in memory."),
                                    "small"));
    layout->addWidget(m_words);
    m_progress->setObjectName(QStringLiteral("exportProgress"));
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_progress->setVisible(false);
    layout->addWidget(m_progress);
    layout->addWidget(makeBottom());
    connect(m_format, &QComboBox::currentIndexChanged, this, [this] {
        const QFileInfo file(m_file->text());
        m_file->setText(file.path() + u'/' + file.completeBaseName() + u'.' + m_format->currentData().toString());
    });
    connect(m_file, &QLineEdit::textChanged, this, &ExportDialog::showFile);
    showFile();
}

void ExportDialog::makeRows(QLayout *layout)
{
    m_selected->setObjectName(QStringLiteral("exportSelected"));
    m_shown->setObjectName(QStringLiteral("exportShown"));
    m_all->setObjectName(QStringLiteral("exportAll"));
    m_selected->setEnabled(!m_choice.selected.empty());
    m_shown->setVisible(m_choice.shown.has_value());
    for (QRadioButton *choice : {m_selected, m_shown, m_all})
        layout->addWidget(choice);
    // One row is selected whenever one is looked at, so only several are a choice.
    if (m_choice.selected.size() > 1)
        m_selected->setChecked(true);
    else if (m_choice.shown)
        m_shown->setChecked(true);
    else
        m_all->setChecked(true);
}

QWidget *ExportDialog::makeFileLine()
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    m_file->setObjectName(QStringLiteral("exportFile"));
    m_file->setAccessibleName(tr("File"));
    m_browse->setAutoDefault(false);
    layout->addWidget(m_file, 1);
    layout->addWidget(m_browse);
    line->setFocusProxy(m_file);
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::browse);
    return line;
}

QWidget *ExportDialog::makeBottom()
{
    auto *bottom = new QWidget;
    auto *layout = new QHBoxLayout(bottom);
    layout->setContentsMargins({});
    m_words->setObjectName(QStringLiteral("exportWords"));
    m_words->setAccessibleName(tr("What became of it"));
    m_go->setObjectName(QStringLiteral("exportGo"));
    m_go->setDefault(true);
    m_close->setObjectName(QStringLiteral("exportClose"));
    m_close->setAutoDefault(false);
    layout->addStretch();
    layout->addWidget(m_close);
    layout->addWidget(m_go);
    connect(m_go, &QPushButton::clicked, this, &ExportDialog::exportNow);
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::stopOrClose);
    return bottom;
}

void ExportDialog::showFile()
{
    const QString file = m_file->text();
    m_go->setEnabled(!file.isEmpty());
    m_words->setWords(QFileInfo(file).isFile() ? tr("This file exists and will be replaced.") : QString());
}

void ExportDialog::browse()
{
    const auto &format = m_formats[size_t(m_format->currentIndex())];
    const QString file = QFileDialog::getSaveFileName(this, tr("Export history"), m_file->text(), format->filter(),
                                                      nullptr, QFileDialog::DontConfirmOverwrite);
    if (!file.isEmpty())
        m_file->setText(file);
}

void ExportDialog::exportNow()
{
    for (QWidget *input :
         std::initializer_list<QWidget *>{m_selected, m_shown, m_all, m_format, m_file, m_browse, m_go})
        input->setEnabled(false);
    m_progress->setRange(0, 0);
    m_progress->setVisible(true);
    m_words->setWords({});
    m_export = std::make_unique<run::HistoryExport>(m_store, run::historyFormat(m_format->currentData().toString()),
                                                    m_file->text(), m_secrets);
    connect(m_export.get(), &run::HistoryExport::advanced, this, &ExportDialog::showProgress);
    connect(m_export.get(), &run::HistoryExport::finished, this, &ExportDialog::showEnd);
    if (m_selected->isChecked())
        m_export->begin(m_choice.selected);
    else
        m_export->begin(m_shown->isChecked() ? *m_choice.shown : history::Query());
}

void ExportDialog::showProgress(qint64 done, qint64 total)
{
    // Both fit an int: so many rows no table shows.
    m_progress->setRange(0, int(total));
    m_progress->setValue(int(done));
    m_words->setWords(tr("%L1 of %L2 exchanges").arg(done).arg(total));
}

void ExportDialog::showEnd(const model::Result<run::ExportSum> &sum)
{
    if (m_export)
        m_export.release()->deleteLater(); // its signal is being handled
    m_progress->setVisible(false);
    m_close->setText(tr("Close"));
    m_close->setFocus();
    if (!sum) {
        m_words->setWords(visibleText(sum.error().text()));
        for (QWidget *input : std::initializer_list<QWidget *>{m_shown, m_all, m_format, m_file, m_browse, m_go})
            input->setEnabled(true);
        m_selected->setEnabled(!m_choice.selected.empty());
        return;
    }
    QString words = tr("%Ln exchange(s) written.", nullptr, int(sum->written));
    if (sum->unreadable > 0)
        words += u' ' + tr("%L1 could not be read.").arg(sum->unreadable);
    m_words->setWords(words);
}

void ExportDialog::stopOrClose()
{
    if (!m_export)
        return close(), void();
    m_export.reset();
    showEnd(model::failure(tr("Cancelled. No file was written.")));
}

} // namespace ui
