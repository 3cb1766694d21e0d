// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/formpage.h"

#include "ui/fieldlist.h"
#include "ui/formfilter.h"
#include "ui/labels.h"
#include "ui/requestdraft.h"
#include "ui/theme.h"

#include "run/environments.h"
#include "run/pathplaceholders.h"
#include "run/variables.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

namespace {

/// The path's placeholders, as the form shows them.
std::vector<form::PathValue> pathValuesOf(const RequestDraft &draft)
{
    std::vector<form::PathValue> values;
    const std::vector<run::PathPlaceholder> placeholders = run::placeholdersOf(draft.path());
    for (const run::PathPlaceholder &placeholder : placeholders)
        values.push_back({placeholder.name, run::pathValue(draft.pathValues(), placeholder.name),
                          placeholder.alternatives.join(FormPage::tr(" or "))});
    return values;
}

} // namespace

FormPage::FormPage(RequestDraft &draft, const run::Environments &environments, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_draft(draft),
      m_environments(environments),
      m_filter(new FormFilter(theme, this)),
      m_problem(plainLabel({}, "error", this)),
      m_nothing(plainLabel(tr("No property matches the filter."), "muted", this)),
      m_list(new FieldList(draft, theme, this))
{
    setObjectName(QStringLiteral("formPage"));
    setAccessibleName(tr("Form"));
    m_list->setAccessibleName(tr("Properties"));
    setFocusProxy(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::unit, 0, 0, 0);
    layout->setSpacing(Theme::unit / 2);
    layout->addWidget(m_filter);
    layout->addWidget(m_problem);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(Theme::unit, 0, Theme::unit, 0);
    m_problem->hide();
    m_nothing->setContentsMargins(Theme::unit, Theme::unit, 0, 0);
    m_nothing->hide();
    connect(&draft, &RequestDraft::opened, this, &FormPage::rebuild);
    connect(&draft, &RequestDraft::bodyChanged, this, &FormPage::refresh);
    connect(&draft, &RequestDraft::pathChanged, this, &FormPage::showOutline);
    connect(&draft, &RequestDraft::pathValuesChanged, this, &FormPage::showOutline);
    connect(&environments, &run::Environments::changed, this, &FormPage::showOutline);
    connect(&environments, &run::Environments::captured, this, &FormPage::showOutline);
    m_list->setAdvice([this](const form::Field &field) { return adviceOn(field); });
    connect(&draft, &RequestDraft::refused, this, [this](const QString &reason) {
        m_problem->setText(reason);
        m_problem->show();
        showOutline(); // what was typed or ticked is not in the body
    });
    connect(m_filter, &FormFilter::changed, this, &FormPage::showOutline);
    connect(m_filter, &FormFilter::left, this, [this] { m_list->setFocus(Qt::ShortcutFocusReason); });
    connect(m_list, &FieldList::expansionWanted, this, &FormPage::setExpanded);
    connect(m_list, &FieldList::jsonWanted, this, &FormPage::jsonWanted);
    auto *find = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_L), this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_filter, &FormFilter::focusLine);
}

void FormPage::rebuild()
{
    m_expansion.clear();
    m_shown = {};
    m_list->reset();
    m_filter->clear();
}

void FormPage::refresh()
{
    const bool valid = m_draft.isBodyValid();
    m_list->setEnabled(valid);
    m_problem->setVisible(!valid);
    if (valid) {
        m_shown = m_draft.document();
    } else if (m_draft.body().isEmpty()) {
        m_problem->setText(tr("No body is sent. Write one in the JSON tab."));
        m_shown = json::Document::parse("{}");
    } else {
        const json::Error &error = *m_draft.document().error();
        m_problem->setText(tr("The text is not JSON at line %1, column %2: %3. The form shows the last state that was; "
                              "mend the text in the JSON tab or undo.")
                               .arg(error.line)
                               .arg(error.column)
                               .arg(error.reason));
        if (!m_shown.isValid())
            m_shown = json::Document::parse("{}");
    }
    showOutline();
}

void FormPage::showOutline()
{
    if (!m_draft.schema() || !m_shown.isValid())
        return;
    m_list->setOutline(form::Outline(m_shown, *m_draft.schema(),
                                     {m_expansion, m_filter->filter(), pathValuesOf(m_draft), m_list->focusedPlace()}));
    const form::Outline &outline = m_list->outline();
    m_filter->showCount(outline.size(), outline.total());
    m_nothing->setVisible(outline.size() == 0 && outline.total() > 0);
}

/// What a value's variables come to in the environment, where its rows do not say so themselves.
QString FormPage::adviceOn(const form::Field &field) const
{
    const bool isPath = field.kind == form::FieldKind::PathValue;
    const QByteArray text = isPath ? field.text.toUtf8() : field.raw;
    if (field.expanded || !text.contains("{{"))
        return {};
    const run::Variables variables{m_environments.variables(), run::everydaySources()};
    const std::vector<run::Unknown> unknown =
        run::unknownVariables(text, variables, isPath ? run::Place::PathSegment : run::Place::Body);
    if (unknown.empty())
        return {};
    const model::Failure &reason = unknown.front().reason;
    return tr("{{%1}}: %2. %3").arg(unknown.front().name, reason.what, reason.remedy);
}

void FormPage::setExpanded(const QString &pointer, bool open)
{
    m_expansion[pointer] = open;
    showOutline();
}

bool FormPage::reveal(const json::Pointer &place)
{
    m_filter->clear();
    for (json::Pointer above = place; !above.isRoot(); above = above.parent())
        m_expansion[above.parent().toString()] = true;
    showOutline();
    return m_list->focusRow(place);
}

} // namespace ui
