// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/selftest.h"

#include "ui/mainwindow.h"
#include "ui/textview.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QTableView>
#include <QTreeView>

#include <cstdio>

namespace ui {

namespace {

constexpr int patience = 15000; // milliseconds for one step
constexpr int pollInterval = 10;

void print(const QString &line)
{
    std::fprintf(stdout, "%s\n", qPrintable(line));
    std::fflush(stdout);
}

} // namespace

SelfTest::SelfTest(MainWindow &window, Theme &theme, const model::Catalog &catalog, history::HistoryTable &table,
                   const QString &screenshots)
    : m_window(window),
      m_theme(theme),
      m_catalog(catalog),
      m_table(table),
      m_screenshots(screenshots)
{
    connect(&m_poll, &QTimer::timeout, this, &SelfTest::poll);
    connect(&window.workbench(), &Workbench::answered, this,
            [this](const model::Recording &recording, const std::optional<model::Failure> &notStored) {
                m_answeredId = notStored ? 0 : recording.id;
                m_returnedId = recording.returned.id;
                m_answeredStatus = recording.exchange.response ? recording.exchange.response->status : 0;
            });
    for (const model::OperationSchema &schema : catalog.operations)
        addOperation(schema.key);
}

void SelfTest::addOperation(const QString &key)
{
    RequestDraft &draft = m_window.workbench().draft();
    const model::OperationSchema &schema = *m_catalog.operation(key);
    m_steps.push_back({QStringLiteral("%1: choose it").arg(key),
                       [this, key] { m_window.workbench().openOperation(key); },
                       [&draft, key] { return draft.schema() && draft.schema()->key == key; }});
    m_steps.push_back({QStringLiteral("%1: fill it from the example").arg(key),
                       [&draft] {
                           draft.clear();
                           draft.fillFromExample();
                       },
                       [&draft, &schema] { return draft.body() == form::exampleBody(schema, draft.lineEnding()); }});
    m_steps.push_back({QStringLiteral("%1: send it and get the promised status").arg(key),
                       [this] {
                           m_answeredId = 0;
                           m_answeredStatus = 0;
                           m_returnedId.clear();
                           m_window.findChild<QPushButton *>(QStringLiteral("send"))->click();
                       },
                       [this, &schema] { return m_answeredStatus == schema.responseStatus.front(); }});
    m_steps.push_back({QStringLiteral("%1: see the answer").arg(key), [] {},
                       [this] {
                           const auto *view = m_window.findChild<TextView *>(QStringLiteral("operationView"));
                           return view && !m_returnedId.isEmpty() && view->isVisible() &&
                                  view->screenText().contains(m_returnedId);
                       }});
    m_steps.push_back({QStringLiteral("%1: find it in the history").arg(key), [] {},
                       [this] {
                           const auto *view = m_window.findChild<QTableView *>(QStringLiteral("historyView"));
                           const int row = view ? view->currentIndex().row() : -1;
                           const auto shown = row < 0 ? std::nullopt : m_table.rowAt(row);
                           return shown && shown->id == m_answeredId && shown->httpStatus == m_answeredStatus &&
                                  shown->returned.id == m_returnedId;
                       }});
    if (!m_screenshots.isEmpty())
        addPictures(key);
}

void SelfTest::addPictures(const QString &key)
{
    const std::pair<Scheme, QString> palettes[] = {{Scheme::Light, QStringLiteral("light")},
                                                   {Scheme::Dark, QStringLiteral("dark")}};
    for (const auto &[scheme, name] : palettes) {
        const QString file = QDir(m_screenshots).filePath(key + u'-' + name + QLatin1String(".png"));
        m_steps.push_back({QStringLiteral("%1: keep a picture, %2").arg(key, name),
                           [this, file, wanted = scheme] {
                               QDir().mkpath(m_screenshots);
                               m_theme.apply(wanted);
                               m_pictureKept = m_window.grab().save(file);
                           },
                           [this] { return m_pictureKept; }});
    }
}

int SelfTest::exec()
{
    if (m_steps.empty()) {
        print(QStringLiteral("FAIL  there is no operation"));
        return 1;
    }
    QTimer::singleShot(0, this, &SelfTest::beginNext);
    return QApplication::exec();
}

void SelfTest::beginNext()
{
    if (m_steps.empty()) {
        print(QStringLiteral("self-test passed: %1 steps, %2 operations").arg(m_done).arg(m_catalog.operations.size()));
        end(0);
        return;
    }
    m_waiting.start();
    m_steps.front().begin();
    m_poll.start(pollInterval);
}

void SelfTest::poll()
{
    const Step &step = m_steps.front();
    if (step.isDone()) {
        m_poll.stop();
        print(QStringLiteral("ok    ") + step.name);
        ++m_done;
        m_steps.pop_front();
        beginNext();
    } else if (m_waiting.elapsed() > patience) {
        m_poll.stop();
        print(QStringLiteral("FAIL  %1 (not within %2 s)").arg(step.name).arg(patience / 1000));
        end(1);
    }
}

void SelfTest::end(int code)
{
    QApplication::exit(code);
}

} // namespace ui
