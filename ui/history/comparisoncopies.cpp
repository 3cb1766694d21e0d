// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// What leaves the comparison: into the clipboard, and into a file.
#include "ui/history/comparisondialog.h"

#include "disk/atomicwrite.h"
#include "model/anotherthread.h"
#include "model/limits.h"
#include "run/comparisonreport.h"
#include "ui/answertext.h"
#include "ui/history/exchangecomparisonmodel.h"
#include "ui/labels.h"
#include "ui/textlabel.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace ui {

namespace {

constexpr size_t copiedAtOnce = 200;            ///< rows
constexpr qsizetype mostCopiedAtOnce = 1 << 20; ///< characters; more would keep the window waiting

} // namespace

void ComparisonDialog::copyRows()
{
    std::vector<int> rows;
    const QItemSelection ranges = m_view->selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    if (rows.size() == size_t(m_model->rowCount()) && rows.size() > copiedAtOnce)
        return copyAll();
    QString text;
    for (const int row : rows) {
        const run::ComparedLine *line = m_model->line(row);
        const bool isLarge = line && line->a.size() + line->b.size() > mostCopiedAtOnce;
        if (!isLarge)
            text += m_model->textOf(row);
        if (isLarge || text.size() > mostCopiedAtOnce)
            return m_state->setWords(tr("Not copied: too much for rows. Copy all of it as text, or export it."));
    }
    QGuiApplication::clipboard()->setText(run::masked(text, m_secrets()));
    m_state->setWords(tr("Copied."));
}

void ComparisonDialog::copyAll()
{
    m_copyAll->setEnabled(false);
    model::onAnotherThread(
        this,
        [comparison = m_model->sharedComparison(),
         options = run::ReportOptions{m_secrets(), m_model->isOnlyDifferences()}] {
            return run::comparisonText(*comparison, options);
        },
        [this](const QByteArray &text) {
            m_copyAll->setEnabled(true);
            if (text.size() > model::limits::maxCopied)
                return m_state->setWords(
                    tr("Not copied: more than %1. Export it instead.").arg(sizeText(model::limits::maxCopied)));
            QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
            m_state->setWords(tr("Copied."));
        });
}

void ComparisonDialog::askForFile()
{
    const run::ExchangeComparison &comparison = m_model->comparison();
    const QString name =
        m_comparands.isGolden()
            ? QStringLiteral("comparison-%1-expected.html").arg(comparison.b.number)
            : QStringLiteral("comparison-%1-%2.html").arg(comparison.a.number).arg(comparison.b.number);
    const QString file = QFileDialog::getSaveFileName(this, tr("Export comparison"), name, tr("HTML (*.html)"));
    if (!file.isEmpty())
        exportTo(file);
}

void ComparisonDialog::exportTo(const QString &file)
{
    m_export->setEnabled(false);
    m_state->setWords(tr("Being saved…"));
    model::onAnotherThread(
        this,
        [file, comparison = m_model->sharedComparison(),
         options = run::ReportOptions{m_secrets(), m_model->isOnlyDifferences()}] {
            return disk::atomicWrite(file, run::comparisonHtml(*comparison, options));
        },
        [this, file](const model::Result<void> &saved) {
            m_export->setEnabled(true);
            m_state->setWords(saved ? tr("Saved as %1.").arg(visibleText(file)) : visibleText(saved.error().text()));
        });
}

} // namespace ui
