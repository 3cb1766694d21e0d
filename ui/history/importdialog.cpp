// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/history/importdialog.h"

#include "ui/labels.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QFileInfo>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

ImportDialog::ImportDialog(history::Store &store, const QString &file, const run::ImportPlace &place, QWidget *parent)
    : QDialog(parent),
      m_import(std::make_unique<run::HistoryImport>(store, file, place)),
      m_words(new TextLabel({}, "small")),
      m_progress(new QProgressBar),
      m_report(new QPlainTextEdit),
      m_close(new QPushButton(tr("Cancel")))
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import %1").arg(visibleText(QFileInfo(file).fileName())));
    resize(96 * Theme::unit, 48 * Theme::unit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit);
    layout->setSpacing(Theme::unit);
    m_words->setObjectName(QStringLiteral("importWords"));
    m_words->setWords(tr("Reading the file."));
    m_progress->setObjectName(QStringLiteral("importProgress"));
    m_progress->setAccessibleName(tr("Progress of the import"));
    m_progress->setRange(0, 0);
    m_report->setObjectName(QStringLiteral("importReport"));
    m_report->setAccessibleName(tr("What became of the file"));
    m_report->setReadOnly(true);
    m_report->setTabChangesFocus(true);
    m_close->setObjectName(QStringLiteral("importClose"));
    layout->addWidget(m_words);
    layout->addWidget(m_progress);
    layout->addWidget(m_report, 1);
    layout->addWidget(m_close, 0, Qt::AlignRight);
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::stopOrClose);
    connect(m_import.get(), &run::HistoryImport::advanced, this, &ImportDialog::showProgress);
    connect(m_import.get(), &run::HistoryImport::finished, this,
            [this](const model::Result<run::ImportReport> &report) {
                showEnd(report ? tr("Done.") : visibleText(report.error().text()));
            });
    m_import->begin();
}

void ImportDialog::showProgress(qint64 done, qint64 total)
{
    m_progress->setRange(0, int(total));
    m_progress->setValue(int(done));
    m_words->setWords(tr("%L1 of %L2 exchanges").arg(done).arg(total));
}

void ImportDialog::showEnd(const QString &words)
{
    m_hasEnded = true;
    m_progress->setVisible(false);
    m_words->setWords(words);
    QStringList lines;
    const run::ImportReport &report = m_import->report();
    if (report.entries > 0)
        lines = report.lines();
    for (QString &line : lines)
        line = visibleText(line);
    m_report->setPlainText(lines.join(u'\n'));
    m_close->setText(tr("Close"));
    m_close->setFocus();
}

void ImportDialog::stopOrClose()
{
    if (m_hasEnded) {
        close();
        return;
    }
    showEnd(tr("Cancelled. What was taken in by then stays in the history."));
    m_import.reset();
}

} // namespace ui
