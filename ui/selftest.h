// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <deque>
#include <functional>

namespace history {
class HistoryTable;
}

namespace model {
struct Catalog;
}

namespace ui {

class MainWindow;
class Theme;

/// Drives the real window through every operation of the catalog: choose it, fill it from its example, send it to the
/// sandbox, see the answer and the history row, keep a picture in both palettes. Prints a line per step.
class SelfTest final : public QObject
{
    Q_OBJECT

public:
    /// `screenshots`: folder for the pictures, empty for none.
    SelfTest(MainWindow &window, Theme &theme, const model::Catalog &catalog, history::HistoryTable &table,
             const QString &screenshots);

    /// Runs the application until the last step; 0 when every step succeeded.
    int exec();

private:
    /// Starts something; then `isDone` is asked until it holds or the patience ends.
    struct Step
    {
        QString name;
        std::function<void()> begin;
        std::function<bool()> isDone;
    };

    void addOperation(const QString &key);
    void addPictures(const QString &key);
    void beginNext();
    void poll();
    void end(int code);

    MainWindow &m_window;
    Theme &m_theme;
    const model::Catalog &m_catalog;
    history::HistoryTable &m_table;
    QString m_screenshots;
    std::deque<Step> m_steps;
    QTimer m_poll;
    QElapsedTimer m_waiting;
    qint64 m_answeredId = 0;
    int m_answeredStatus = 0;
    QString m_returnedId;
    int m_done = 0;
    bool m_pictureKept = false;
};

} // namespace ui
