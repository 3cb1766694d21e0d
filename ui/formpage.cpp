// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/formpage.h"

#include "ui/fieldrow.h"
#include "ui/labels.h"
#include "ui/requestdraft.h"
#include "ui/theme.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace ui {

FormPage::FormPage(RequestDraft &draft, const Theme &theme, QWidget *parent)
    : QScrollArea(parent),
      m_draft(draft),
      m_theme(theme),
      m_kinds(makeEditorKinds()),
      m_problem(plainLabel({}, "error")),
      m_form(new QWidget),
      m_rowsLayout(new QVBoxLayout),
      m_others(plainLabel({}, "small"))
{
    setObjectName(QStringLiteral("formPage"));
    setAccessibleName(tr("Form"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // the fields take the keyboard
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(2 * Theme::unit, Theme::unit, Theme::unit, Theme::unit);
    layout->addWidget(m_problem);
    layout->addWidget(m_form);
    layout->addWidget(m_others);
    layout->addStretch(1);
    m_form->setLayout(m_rowsLayout);
    m_rowsLayout->setContentsMargins(0, 0, 0, 0);
    m_rowsLayout->setSpacing(0);
    m_problem->setWordWrap(true);
    m_others->setWordWrap(true);
    setWidget(page);
    connect(&draft, &RequestDraft::opened, this, &FormPage::rebuild);
    connect(&draft, &RequestDraft::bodyChanged, this, &FormPage::refresh);
}

void FormPage::rebuild()
{
    qDeleteAll(m_rows);
    m_rows.clear();
    for (size_t i = 0; i < m_draft.schema()->properties.size(); ++i) {
        m_rows.push_back(new FieldRow(m_draft, m_theme, m_kinds, m_form));
        m_rowsLayout->addWidget(m_rows.back());
    }
    verticalScrollBar()->setValue(0);
}

void FormPage::refresh()
{
    const bool valid = m_draft.isBodyValid();
    m_form->setEnabled(valid);
    m_problem->setVisible(!valid);
    if (!valid) {
        const json::Error &error = *m_draft.document().error();
        m_problem->setText(tr("The text is not JSON at line %1, column %2: %3. The form shows the last state that was; "
                              "mend the text in the JSON tab or undo.")
                               .arg(error.line)
                               .arg(error.column)
                               .arg(error.reason));
    }
    const form::Fields &fields = m_draft.fields();
    for (size_t i = 0; i < m_rows.size() && i < fields.fields.size(); ++i)
        m_rows[i]->show(fields.fields[i]);
    QStringList names;
    for (const QString &name : fields.otherMembers)
        names.append(visibleText(name));
    m_others->setText(tr("Also in the body: %1").arg(names.join(QLatin1String(", "))));
    m_others->setVisible(!names.isEmpty());
}

} // namespace ui
