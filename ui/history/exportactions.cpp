// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/history/exportactions.h"

#include "ui/history/exportdialog.h"
#include "ui/history/importdialog.h"
#include "ui/historypane.h"
#include "ui/workbench.h"

#include "disk/atomicwrite.h"
#include "disk/filename.h"
#include "history/whendone.h"
#include "model/anotherthread.h"
#include "model/limits.h"
#include "run/bytetext.h"
#include "run/exchangetext.h"
#include "run/redacted.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMenu>
#include <QPointer>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HistoryPane)
};

/// What the search line asks for; nothing when that is everything.
std::optional<history::Query> shownQuery(const HistoryPane &pane)
{
    const history::Query &query = pane.order().query;
    return query.isEmpty() ? std::nullopt : std::optional(query);
}

using Text = model::Result<QByteArray>;

/// A text as it goes into the clipboard.
Text copyable(const QByteArray &text)
{
    if (text.size() > model::limits::maxCopied)
        return model::failure(Words::tr("The text has %L1 bytes, too much for the clipboard.").arg(text.size()),
                              Words::tr("Export the row into a file."));
    return text;
}

Text asText(const model::Recording &recording)
{
    return copyable(run::exchangeText(recording).toUtf8());
}

Text asRequest(const model::Recording &recording)
{
    const Text file = run::requestFile(recording);
    if (file && !run::exactText(*file))
        return model::failure(Words::tr("The request is no text, which the clipboard would change."),
                              Words::tr("Save it as .http."));
    return file ? copyable(*file) : file;
}

/// What the actions do; lives as long as the window.
class Exchanger final : public QObject
{
public:
    Exchanger(HistoryPane &history, Workbench &workbench, QWidget *window)
        : QObject(window),
          m_history(history),
          m_workbench(workbench),
          m_window(window)
    {}

    void copy(Text (*make)(const model::Recording &))
    {
        withText(make, [this](const Text &text) {
            if (text)
                QApplication::clipboard()->setText(QString::fromUtf8(*text));
            else
                emit m_workbench.failed(text.error().text());
        });
    }

    void saveRequest()
    {
        withText(run::requestFile, [this](const Text &text) {
            if (!text) {
                emit m_workbench.failed(text.error().text());
                return;
            }
            const QString proposed =
                QDir(m_workbench.parts().requestsFolder)
                    .filePath(disk::fileNameFor(Words::tr("row %1").arg(m_id)) + QLatin1String(".http"));
            const QString file = QFileDialog::getSaveFileName(m_window, Words::tr("Save as .http"), proposed,
                                                              Words::tr("Requests (*.http)"));
            if (file.isEmpty())
                return;
            if (const auto saved = disk::atomicWrite(file, *text); !saved)
                emit m_workbench.failed(saved.error().text());
        });
    }

    void exportRows()
    {
        delete m_window->findChild<ExportDialog *>();
        const Parts &parts = m_workbench.parts();
        ExportChoice choice;
        choice.selected = m_history.selectedIds();
        choice.shown = shownQuery(m_history);
        auto *dialog = new ExportDialog(parts.store, choice, parts.tokens.all(), QDir::homePath(), m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    }

    void importFile()
    {
        const QString file = QFileDialog::getOpenFileName(m_window, Words::tr("Import HAR"), QDir::homePath(),
                                                          Words::tr("HTTP archives (*.har);;All files (*)"));
        if (file.isEmpty())
            return;
        delete m_window->findChild<ImportDialog *>();
        const Parts &parts = m_workbench.parts();
        auto *dialog = new ImportDialog(parts.store, file,
                                        {parts.catalog, parts.environments.all(), parts.tokens.all()}, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    }

private:
    /// A text made of the current row, on another thread: a body may have half a gigabyte.
    template <typename Use>
    void withText(Text (*make)(const model::Recording &), const Use &use)
    {
        m_id = m_history.currentId();
        if (m_id == 0)
            return;
        const run::Secrets secrets = m_workbench.parts().tokens.all();
        history::whenDone(
            this, m_workbench.parts().store.recording(m_id),
            [this, make, use, secrets](const model::Result<model::Recording> &recording) {
                if (!recording) {
                    emit m_workbench.failed(recording.error().text());
                    return;
                }
                model::onAnotherThread(
                    this, [make, secrets, recording = *recording] { return make(run::redacted(recording, secrets)); },
                    use);
            });
    }

    HistoryPane &m_history;
    Workbench &m_workbench;
    QWidget *m_window;
    qint64 m_id = 0; ///< of the row last asked for
};

QAction *actionFor(Exchanger *exchanger, const char *name, const QString &text, const auto &deed)
{
    auto *action = new QAction(text, exchanger);
    action->setObjectName(QLatin1String(name));
    QObject::connect(action, &QAction::triggered, exchanger, deed);
    return action;
}

} // namespace

void offerExchange(HistoryPane &history, Workbench &workbench, QMenu &menu, QWidget *window)
{
    auto *exchanger = new Exchanger(history, workbench, window);
    const QList<QAction *> ofRow{
        actionFor(exchanger, "copyAsText", Words::tr("Copy as &text"), [exchanger] { exchanger->copy(asText); }),
        actionFor(exchanger, "copyAsRequest", Words::tr("Copy as .&http"), [exchanger] { exchanger->copy(asRequest); }),
        actionFor(exchanger, "saveAsRequest", Words::tr("&Save as .http…"), [exchanger] { exchanger->saveRequest(); })};
    const auto enable = [ofRow, &history] {
        for (QAction *action : ofRow)
            action->setEnabled(history.currentId() != 0);
    };
    QObject::connect(&history, &HistoryPane::selectionChanged, exchanger, enable);
    enable();
    for (QAction *action : ofRow)
        history.addRowAction(action);
    menu.addAction(
        actionFor(exchanger, "exportHistory", Words::tr("&Export…"), [exchanger] { exchanger->exportRows(); }));
    menu.addAction(
        actionFor(exchanger, "importHistory", Words::tr("&Import HAR…"), [exchanger] { exchanger->importFile(); }));
}

} // namespace ui
