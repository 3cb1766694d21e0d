// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "run/environments.h"
#include "run/fileenvironments.h"
#include "run/replay.h"
#include "run/tokens.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QFormLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;
QT_END_NAMESPACE

namespace ui {

class TextLabel;
class Theme;

/// Where requests are replayed and how.
struct ReplayWish
{
    QStringList environmentIds;
    run::ReplaySettings settings = {};
    QString dataFile = {};                               ///< empty: none
    std::vector<std::vector<model::Variable>> rows = {}; ///< of the data file
};

/// What is replayed, where and how: the choices before a replay.
class ReplaySetup final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplaySetup)

public:
    /// These outlive it.
    ReplaySetup(const Theme &theme, const run::Environments &environments, const run::Tokens &tokens,
                QWidget *parent = nullptr);

    /// Reads what is there now, on another thread.
    void setSources(const std::vector<run::ReplaySource> &sources);
    const std::vector<run::ReplaySource> &sources() const { return m_sources; }
    /// Null while it is read, and when it cannot be.
    const run::ReplayPlan *plan() const { return m_plan ? &*m_plan : nullptr; }

    /// Those beside the requests, too; null when there is none of that id.
    const model::Environment *environment(const QString &id) const;
    ReplayWish wish() const;
    /// Requests all together; 0: something is missing.
    qint64 total() const;
    /// What is missing, or more than can be; empty: it can begin.
    QString problem() const;

    /// Environments or tokens are others now.
    void refresh();
    /// Takes the rows of that file; an empty name takes none.
    void setDataFile(const QString &file);

signals:
    void changed();

private:
    QWidget *makeWhat();
    QWidget *makeHow();
    QSpinBox *addNumber(QFormLayout *form, const char *name, const QString &title, int most);
    void addDataFile(QFormLayout *form);
    void adoptPlan(const model::Result<run::ReplayPlan> &plan);
    void addPlace(const model::Environment &environment, const QString &token, bool isChosen);
    void showDiagnostics();
    void showData();
    void askForDataFile();

    const Theme &m_theme;
    const run::Environments &m_environments;
    const run::Tokens &m_tokens;
    std::vector<run::ReplaySource> m_sources;
    std::optional<run::ReplayPlan> m_plan;
    run::FileEnvironments m_beside; ///< the requests
    QString m_planProblem;          ///< why there is no plan; empty while it is read
    int m_reading = 0;              ///< number of the reading that counts
    QString m_dataFile;
    QString m_dataProblem;
    std::vector<std::vector<model::Variable>> m_rows;

    QListWidget *m_what = nullptr;
    QLabel *m_diagnosticsTitle = nullptr;
    QListWidget *m_diagnostics = nullptr;
    QListWidget *m_where = nullptr;
    QSpinBox *m_rounds = nullptr;
    QSpinBox *m_workers = nullptr;
    QSpinBox *m_delay = nullptr;
    QCheckBox *m_bail = nullptr;
    QPushButton *m_chooseData = nullptr;
    QPushButton *m_clearData = nullptr;
    TextLabel *m_data = nullptr;
};

} // namespace ui
