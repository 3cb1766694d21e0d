// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/replay/replaysetup.h"

#include "ui/labels.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include "collection/datafile.h"
#include "model/anotherthread.h"
#include "model/limits.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace ui {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int shownDiagnostics = 200;
constexpr qsizetype shownNames = 12;

bool isBelow(const QString &path, const QString &folder)
{
    return !folder.isEmpty() && path.startsWith(folder.endsWith(u'/') ? folder : QString(folder + u'/'));
}

/// Requests of the plan that come from that source.
int countOf(const run::ReplayPlan &plan, const run::ReplaySource &source)
{
    const QString path = QFileInfo(source.path).absoluteFilePath();
    return int(std::count_if(plan.steps.begin(), plan.steps.end(), [&](const run::ReplayStep &step) {
        const QString file = QFileInfo(step.path).absoluteFilePath();
        return source.entry < 0 ? file == path || isBelow(file, path) : file == path && step.entry == source.entry;
    }));
}

/// `base` is the folder of the plan, which need not be said of each.
QString textOf(const model::Diagnostic &diagnostic, const QString &base)
{
    const QString file =
        isBelow(diagnostic.file, base) ? QDir(base).relativeFilePath(diagnostic.file) : diagnostic.file;
    const QString place = diagnostic.line > 0 ? QStringLiteral("%1:%2").arg(file).arg(diagnostic.line) : file;
    return visibleText(place.isEmpty() ? diagnostic.message : ReplaySetup::tr("%1: %2").arg(place, diagnostic.message));
}

} // namespace

ReplayWish ReplaySetup::wish() const
{
    ReplayWish wish;
    for (int row = 0; row < m_where->count(); ++row) {
        if (m_where->item(row)->checkState() == Qt::Checked)
            wish.environmentIds.append(m_where->item(row)->data(idRole).toString());
    }
    wish.settings.rounds = m_rounds->value();
    wish.settings.workers = m_workers->value();
    wish.settings.bail = m_bail->isChecked();
    wish.settings.delay = std::chrono::milliseconds(m_delay->value());
    wish.dataFile = m_dataFile;
    wish.rows = m_rows;
    return wish;
}

qint64 ReplaySetup::total() const
{
    if (!m_plan)
        return 0;
    const ReplayWish chosen = wish();
    return qint64(m_plan->steps.size()) * chosen.environmentIds.size() * chosen.settings.rounds *
           std::max<qint64>(1, qint64(chosen.rows.size()));
}

QString ReplaySetup::problem() const
{
    if (!m_plan)
        return m_planProblem;
    if (!m_dataProblem.isEmpty())
        return m_dataProblem;
    const qint64 count = total();
    if (count == 0)
        return tr("No environment is chosen.");
    if (count > model::limits::maxReplayRequests)
        return tr("These are %L1 requests; %L2 are the most of one replay. Choose fewer rounds.")
            .arg(count)
            .arg(model::limits::maxReplayRequests);
    return {};
}

void ReplaySetup::setSources(const std::vector<run::ReplaySource> &sources)
{
    m_sources = sources;
    m_plan.reset();
    m_planProblem.clear();
    m_what->clear();
    if (!m_sources.empty())
        m_what->addItem(tr("Reading…"));
    showDiagnostics();
    emit changed();
    if (m_sources.empty())
        return;
    model::onAnotherThread(
        this, [sources = m_sources] { return run::readReplayPlan(sources); },
        [this, number = ++m_reading](const model::Result<run::ReplayPlan> &plan) {
            if (number == m_reading)
                adoptPlan(plan);
        });
}

void ReplaySetup::adoptPlan(const model::Result<run::ReplayPlan> &plan)
{
    m_what->clear();
    if (!plan) {
        m_planProblem = plan.error().text();
        m_what->addItem(tr("Nothing to replay"));
    } else {
        m_plan = *plan;
        m_beside = run::fileEnvironments(m_plan->base);
        m_plan->diagnostics.insert(m_plan->diagnostics.end(), m_beside.diagnostics.begin(), m_beside.diagnostics.end());
        refresh();
        for (const run::ReplaySource &source : m_sources) {
            const int count = countOf(*m_plan, source);
            const QFileInfo info(source.path);
            const QString name = info.isDir() ? QString(info.fileName() + u'/') : info.fileName();
            auto *line = new QListWidgetItem(tr("%1 \u00B7 %n request(s)", nullptr, count).arg(visibleText(name)));
            line->setToolTip(plainToolTip(source.path));
            m_what->addItem(line);
        }
    }
    m_what->setCurrentRow(0);
    showDiagnostics();
    emit changed();
}

void ReplaySetup::showDiagnostics()
{
    m_diagnostics->clear();
    const auto count = m_plan ? int(m_plan->diagnostics.size()) : 0;
    for (int i = 0; i < qMin(count, shownDiagnostics); ++i) {
        const model::Diagnostic &diagnostic = m_plan->diagnostics[size_t(i)];
        auto *line = new QListWidgetItem(textOf(diagnostic, m_plan->base));
        const Colors &colors = m_theme.colors();
        line->setForeground(diagnostic.severity == model::Severity::Error     ? colors.bad
                            : diagnostic.severity == model::Severity::Warning ? colors.warn
                                                                              : colors.muted);
        line->setToolTip(plainToolTip(textOf(diagnostic, QString())));
        m_diagnostics->addItem(line);
    }
    if (count > shownDiagnostics)
        m_diagnostics->addItem(tr("and %L1 more").arg(count - shownDiagnostics));
    m_diagnosticsTitle->setVisible(count > 0);
    m_diagnostics->setVisible(count > 0);
}

void ReplaySetup::refresh()
{
    QStringList chosen = wish().environmentIds;
    if (m_where->count() == 0)
        chosen.append(m_environments.current().id);
    const QSignalBlocker quiet(m_where);
    const int current = qMax(0, m_where->currentRow());
    m_where->clear();
    for (const run::FileEnvironment &beside : m_beside.all)
        addPlace(beside.environment, beside.token.isEmpty() ? tr("no token") : tr("token in its file"),
                 chosen.contains(beside.environment.id));
    for (const model::Environment &environment : m_environments.all())
        addPlace(environment, m_tokens.has(environment.id) ? tr("token in memory") : tr("no token"),
                 chosen.contains(environment.id));
    m_where->setCurrentRow(qMin(current, m_where->count() - 1));
    emit changed();
}

void ReplaySetup::addPlace(const model::Environment &environment, const QString &token, bool isChosen)
{
    const QString place = environment.sandbox ? tr("sandbox in this program")
                                              : model::hostAndPort(environment.root.host, environment.root.port);
    auto *line =
        new QListWidgetItem(tr("%1 \u00B7 %2 \u00B7 %3").arg(visibleText(environment.name), visibleText(place), token));
    line->setData(idRole, environment.id);
    line->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    line->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    line->setToolTip(plainToolTip(environment.root.text()));
    m_where->addItem(line);
}

const model::Environment *ReplaySetup::environment(const QString &id) const
{
    const run::FileEnvironment *beside = m_beside.findById(id);
    return beside ? &beside->environment : m_environments.findById(id);
}

void ReplaySetup::askForDataFile()
{
    const QString folder = m_dataFile.isEmpty() && m_plan ? m_plan->base : QFileInfo(m_dataFile).path();
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Choose data file"), folder, tr("Data (*.csv *.json);;All files (*)"));
    if (!file.isEmpty())
        setDataFile(file);
}

void ReplaySetup::setDataFile(const QString &file)
{
    m_dataFile = file;
    m_dataProblem.clear();
    m_rows.clear();
    if (!file.isEmpty()) {
        auto rows = collection::readDataFile(file);
        if (rows)
            m_rows = std::move(*rows);
        else
            m_dataProblem = rows.error().text();
        if (rows && m_rows.empty())
            m_dataProblem = tr("%1 holds no row.").arg(visibleText(file));
    }
    showData();
    emit changed();
}

void ReplaySetup::showData()
{
    m_clearData->setVisible(!m_dataFile.isEmpty());
    if (m_dataFile.isEmpty())
        return m_data->setWords(tr("None: every request goes once a round."));
    const QString name = visibleText(QFileInfo(m_dataFile).fileName());
    if (m_rows.empty())
        return m_data->setWords(tr("%1 cannot be used.").arg(name));
    QStringList names;
    for (const model::Variable &variable : m_rows.front())
        names.append(visibleText(variable.name));
    const auto more = names.size() - shownNames;
    QString shown = names.mid(0, shownNames).join(QStringLiteral(", "));
    if (more > 0)
        shown = tr("%1 and %n more", nullptr, int(more)).arg(shown);
    m_data->setWords(tr("%1: %n row(s) with %2", nullptr, int(m_rows.size())).arg(name, shown));
}

} // namespace ui
