// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/collection/copyactions.h"

#include "ui/historypane.h"
#include "ui/labels.h"
#include "ui/workbench.h"

#include "history/whendone.h"
#include "model/anotherthread.h"
#include "model/limits.h"
#include "run/redacted.h"
#include "run/requestexport.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CopyActions)
};

/// What is open in a URL stands there encoded.
collection::SavedRequest withVariables(collection::SavedRequest request)
{
    request.target.replace("%7B%7B", "{{").replace("%7D%7D", "}}");
    return request;
}

run::Exported exported(const QString &format, const collection::SavedRequest &request, const run::Secrets &secrets)
{
    return run::requestExporter(format)->exported(run::planOf(request), {}, secrets);
}

/// What the actions do; lives as long as the window.
class Copier final : public QObject
{
public:
    Copier(Workbench &workbench, HistoryPane &history, QWidget *window,
           const std::function<void(const QString &)> &notice)
        : QObject(window),
          m_workbench(workbench),
          m_history(history),
          m_notice(notice)
    {}

    void copyDraft(const QString &format)
    {
        const auto composed = m_workbench.composed();
        if (!composed) {
            emit m_workbench.failed(composed.error().text());
            return;
        }
        collection::SavedRequest request =
            withVariables(run::savedFrom(composed->request, m_workbench.draft().schema()->displayTitle()));
        request.expectations = composed->expectations;
        put(exported(format, request, secrets()));
    }

    void copyRow(const QString &format)
    {
        const qint64 id = m_history.currentId();
        if (id == 0)
            return;
        history::whenDone(this, m_workbench.parts().store.recording(id),
                          [this, format](const model::Result<model::Recording> &recording) {
                              if (!recording) {
                                  emit m_workbench.failed(recording.error().text());
                                  return;
                              }
                              // A body may have half a gigabyte.
                              model::onAnotherThread(
                                  this,
                                  [format, secrets = secrets(), recording = *recording] {
                                      const model::Recording clean = run::redacted(recording, secrets);
                                      collection::SavedRequest request =
                                          run::savedFrom(clean.exchange.request, clean.title);
                                      request.expectations = clean.expectations;
                                      return exported(format, request, secrets);
                                  },
                                  [this](const run::Exported &result) { put(result); });
                          });
    }

private:
    run::Secrets secrets() const { return m_workbench.parts().tokens.all(); }

    void put(const run::Exported &result)
    {
        if (result.bytes.size() > model::limits::maxCopied) {
            emit m_workbench.failed(
                Words::tr("The text has %L1 bytes, too much for the clipboard.").arg(result.bytes.size()));
            return;
        }
        QGuiApplication::clipboard()->setText(QString::fromUtf8(result.bytes));
        if (!result.notes.isEmpty())
            m_notice(visibleText(Words::tr("Copied. Not said there: %1").arg(result.notes.join(u' '))));
    }

    Workbench &m_workbench;
    HistoryPane &m_history;
    const std::function<void(const QString &)> m_notice;
};

/// An entry for each format.
QMenu *formatMenu(const QString &title, const char *name, QWidget *window,
                  const std::function<void(const QString &)> &copy)
{
    auto *menu = new QMenu(title, window);
    menu->setObjectName(QLatin1String(name));
    for (const auto &exporter : run::makeRequestExporters()) {
        QAction *action = menu->addAction(exporter->title());
        action->setObjectName(QLatin1String(name) + u'-' + exporter->id());
        QObject::connect(action, &QAction::triggered, window, [copy, id = exporter->id()] { copy(id); });
    }
    return menu;
}

} // namespace

void offerCopies(Workbench &workbench, HistoryPane &history, QMenu &menu, QWidget *window,
                 const std::function<void(const QString &)> &notice)
{
    auto *copier = new Copier(workbench, history, window, notice);
    menu.addMenu(formatMenu(Words::tr("Copy &as"), "copyRequestAs", window,
                            [copier](const QString &format) { copier->copyDraft(format); }));
    QMenu *ofRow = formatMenu(Words::tr("Copy as co&mmand"), "copyRowAs", window,
                              [copier](const QString &format) { copier->copyRow(format); });
    const auto enable = [ofRow, &history] { ofRow->menuAction()->setEnabled(history.currentId() != 0); };
    QObject::connect(&history, &HistoryPane::selectionChanged, copier, enable);
    enable();
    history.addRowAction(ofRow->menuAction());
}

} // namespace ui
