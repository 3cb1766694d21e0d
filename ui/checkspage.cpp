// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/checkspage.h"

#include "ui/acceptedbox.h"
#include "ui/checkline.h"
#include "ui/commonchecks.h"
#include "ui/goldenbox.h"
#include "ui/requestdraft.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include "model/anotherthread.h"
#include "model/limits.h"
#include "run/environments.h"
#include "run/variables.h"

#include <QCompleter>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

ChecksPage::ChecksPage(RequestDraft &draft, const run::Environments &environments, const Theme &theme, QWidget *parent)
    : QScrollArea(parent),
      m_draft(draft),
      m_environments(environments),
      m_theme(theme),
      m_empty(new TextLabel(QString(tr("Nothing is expected yet beyond what the operation's page says.") +
                                    QChar(QChar::LineSeparator) +
                                    tr("Write a line each, such as: status == 201, $.error not exists, capture id = "
                                       "$.id")))),
      m_golden(new GoldenBox(draft, theme)),
      m_accepted(new AcceptedBox(draft))
{
    setObjectName(QStringLiteral("checksPage"));
    setAccessibleName(tr("Checks"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // the lines take the keyboard
    auto *outer = new QWidget;
    auto *layout = new QVBoxLayout(outer);
    layout->setContentsMargins(2 * Theme::unit, Theme::unit, Theme::unit, Theme::unit);
    layout->setSpacing(Theme::unit);
    m_empty->setObjectName(QStringLiteral("checksEmpty"));
    layout->addWidget(m_empty);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(4);
    layout->addLayout(m_rows);
    layout->addWidget(makeButtons());
    layout->addWidget(new TextLabel(tr("Ctrl+Space offers what may come next, Enter begins another line. Lines that "
                                       "begin with # are notes; {{variables}} are put in when the request is sent."),
                                    "small"));
    layout->addWidget(m_golden);
    layout->addWidget(m_accepted);
    layout->addStretch(1);
    setWidget(outer);

    connect(&draft, &RequestDraft::opened, this, [this] {
        m_context.schema = m_draft.schema();
        judge();
        refresh();
    });
    connect(&draft, &RequestDraft::expectationsChanged, this, [this] {
        judge();
        refresh();
    });
    connect(&environments, &run::Environments::changed, this, &ChecksPage::judge);
}

QWidget *ChecksPage::makeButtons()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_add = new QPushButton(tr("Add check"));
    m_add->setObjectName(QStringLiteral("addCheck"));
    m_add->setAccessibleName(m_add->text());
    auto *common = new QPushButton(tr("Common checks"));
    common->setObjectName(QStringLiteral("commonChecks"));
    common->setAccessibleName(common->text());
    m_menu = new QMenu(common);
    common->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &ChecksPage::fillMenu);
    connect(m_add, &QPushButton::clicked, this, [this] { add({}); });
    layout->addWidget(m_add);
    layout->addWidget(common);
    layout->addStretch(1);
    return row;
}

const QStringList &ChecksPage::lines() const
{
    return m_draft.expectations().checks;
}

void ChecksPage::setAnswer(const model::Recording &recording)
{
    m_answer = recording;
    const auto &response = recording.exchange.response;
    const bool isSmall = response && response->body.size() <= model::limits::readAtOnce;
    m_context.answer = isSmall ? json::Document::parse(response->body) : json::Document();
    m_context.headers = response ? response->headers : model::HeaderFields();
    m_context.status = response ? response->status : 0;
    m_golden->setAnswer(recording);
    judge();
}

bool ChecksPage::answersThisOperation() const
{
    return m_answer.exchange.response && m_draft.schema() && m_answer.operationKey == m_draft.schema()->key;
}

/// By the answer that is shown, with the variables of now.
void ChecksPage::judge()
{
    const int asked = ++m_judging;
    m_outcomes.clear();
    m_judged.clear();
    if (!answersThisOperation() || lines().isEmpty())
        return showLines();
    const run::Variables variables{m_environments.variables(), run::everydaySources()};
    QStringList resolved;
    for (const QString &line : lines())
        resolved.append(line.trimmed().startsWith(u'#')
                            ? QString()
                            : QString::fromUtf8(run::resolve(line.toUtf8(), variables, run::Place::Body).text));
    const auto show = [this, asked, judged = lines()](const std::vector<check::LineOutcome> &outcomes) {
        if (asked != m_judging)
            return;
        m_outcomes = outcomes;
        m_judged = judged;
        showLines();
    };
    if (m_answer.exchange.response->body.size() <= model::limits::readAtOnce)
        return show(check::judgeLines(m_answer, resolved));
    showLines();
    model::onAnotherThread(
        this, [answer = m_answer, resolved] { return check::judgeLines(answer, resolved); }, show);
}

void ChecksPage::refresh()
{
    if (m_lines.size() != size_t(lines().size()))
        rebuild();
    showLines();
}

void ChecksPage::rebuild()
{
    while (m_lines.size() > size_t(lines().size())) { // a button of it may have asked for this
        CheckLine *last = m_lines.back();
        m_lines.pop_back();
        last->hide();
        last->setObjectName({});
        for (QWidget *child : last->findChildren<QWidget *>())
            child->setObjectName({});
        m_rows->removeWidget(last);
        last->deleteLater();
    }
    while (m_lines.size() < size_t(lines().size())) {
        m_lines.push_back(makeLine(m_lines.size()));
        m_rows->addWidget(m_lines.back());
        m_lines.back()->show(); // now: it may get the focus at once
    }
    // Tab goes through the lines and on to the buttons behind them.
    for (const CheckLine *line : m_lines)
        QWidget::setTabOrder(line->input(), m_add);
    for (size_t i = 1; i < m_lines.size(); ++i)
        QWidget::setTabOrder(m_lines[i - 1]->input(), m_lines[i]->input());
}

CheckLine *ChecksPage::makeLine(size_t index)
{
    auto *line = new CheckLine(
        int(index), [this](const QString &text, qsizetype cursor) { return offer(text, cursor); }, m_theme, widget());
    const CheckInput *input = line->input();
    connect(input, &CheckInput::edited, this, [this, index](const QString &text) {
        QStringList changed = lines();
        changed[qsizetype(index)] = text;
        setLines(changed, tr("Edit check"), QStringLiteral("line %1").arg(index));
    });
    connect(input, &CheckInput::lineWanted, this, [this, index] { insertLines(index + 1, {QString()}); });
    connect(input, &CheckInput::linesPasted, this, [this, index](const QStringList &pasted) {
        QStringList changed = lines();
        changed.removeAt(qsizetype(index));
        for (qsizetype i = 0; i < pasted.size(); ++i)
            changed.insert(qsizetype(index) + i, pasted[i]);
        m_draft.endStep();
        setLines(changed, tr("Paste checks"));
        focusLine(int(index) + int(pasted.size()) - 1);
    });
    connect(input, &CheckInput::removeWanted, this, [this, index] { remove(index, int(index) - 1); });
    connect(line, &CheckLine::removeRequested, this, [this, index] { remove(index, int(index)); });
    connect(input, &CheckInput::moveWanted, this, [this, index](int step) {
        if (const int to = int(index) + step; to >= 0 && to < int(m_lines.size()))
            focusLine(to);
    });
    return line;
}

void ChecksPage::showLines()
{
    if (m_lines.size() != size_t(lines().size()))
        return; // refresh() comes
    m_count = 0;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const QString &line = lines()[qsizetype(i)];
        const bool isJudged = i < m_outcomes.size() && qsizetype(i) < m_judged.size() && m_judged[qsizetype(i)] == line;
        m_lines[i]->showLine(line, isJudged ? std::optional(m_outcomes[i]) : std::nullopt);
        const QString text = line.trimmed();
        m_count += text.isEmpty() || text.startsWith(u'#') ? 0 : 1;
    }
    m_empty->setVisible(m_lines.empty());
    emit countChanged(m_count);
}

void ChecksPage::setLines(const QStringList &lines, const QString &step, const QString &place)
{
    model::Expectations expectations = m_draft.expectations();
    expectations.checks = lines;
    m_draft.setExpectations(expectations, step, place);
}

void ChecksPage::insertLines(size_t index, const QStringList &inserted)
{
    QStringList changed = lines();
    for (qsizetype i = 0; i < inserted.size(); ++i)
        changed.insert(qsizetype(index) + i, inserted[i]);
    m_draft.endStep();
    setLines(changed, tr("Add check"));
    focusLine(int(index) + int(inserted.size()) - 1);
}

void ChecksPage::add(const QString &line)
{
    insertLines(m_lines.size(), {line});
}

void ChecksPage::remove(size_t index, int focus)
{
    QStringList changed = lines();
    changed.removeAt(qsizetype(index));
    m_draft.endStep();
    setLines(changed, tr("Remove check"));
    if (m_lines.empty())
        m_add->setFocus(Qt::TabFocusReason);
    else
        focusLine(std::clamp(focus, 0, int(m_lines.size()) - 1));
}

void ChecksPage::focusLine(int index)
{
    CheckInput *input = m_lines[size_t(index)]->input();
    input->setFocus(Qt::TabFocusReason);
    input->deselect();
    input->end(false);
    ensureWidgetVisible(input);
}

void ChecksPage::fillMenu()
{
    m_menu->clear();
    const QStringList common = commonChecks(m_context);
    for (const QString &line : common) {
        QString shown = line;
        QAction *action = m_menu->addAction(shown.replace(u'&', QLatin1String("&&")));
        action->setEnabled(!lines().contains(line));
        connect(action, &QAction::triggered, this, [this, line] { add(line); });
    }
}

check::LineCompletions ChecksPage::offer(const QString &line, qsizetype cursor) const
{
    return check::completions(line, cursor, m_context);
}

} // namespace ui
