// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/headerspage.h"

#include "ui/labels.h"
#include "ui/requestdraft.h"
#include "ui/theme.h"

#include "run/compose.h"
#include "run/environments.h"

#include <QGridLayout>

#include <algorithm>

namespace ui {

namespace {

/// Where a header field comes from, in words.
QString ruleOf(const model::OperationSchema &schema, const QByteArray &name)
{
    const auto rule =
        std::find_if(schema.headers.begin(), schema.headers.end(), [&](const model::HeaderRule &candidate) {
            return candidate.name.compare(QString::fromLatin1(name), Qt::CaseInsensitive) == 0;
        });
    if (rule == schema.headers.end())
        return HeadersPage::tr("added by this program");
    return rule->required ? HeadersPage::tr("documented, required") : HeadersPage::tr("documented");
}

} // namespace

HeadersPage::HeadersPage(const RequestDraft &draft, const run::Environments &environments, const Theme &theme,
                         QWidget *parent)
    : QScrollArea(parent),
      m_draft(draft),
      m_environments(environments),
      m_theme(theme)
{
    setObjectName(QStringLiteral("headersPage"));
    setAccessibleName(tr("Headers"));
    setWidgetResizable(true);
    connect(&draft, &RequestDraft::opened, this, &HeadersPage::refresh);
    connect(&draft, &RequestDraft::headersChanged, this, &HeadersPage::refresh);
    connect(&environments, &run::Environments::changed, this, &HeadersPage::refresh);
}

void HeadersPage::refresh()
{
    if (!m_draft.schema())
        return;
    auto *page = new QWidget;
    m_grid = new QGridLayout(page);
    m_grid->setContentsMargins(2 * Theme::unit, Theme::unit, Theme::unit, Theme::unit);
    m_grid->setHorizontalSpacing(3 * Theme::unit);
    m_grid->setVerticalSpacing(Theme::unit);
    m_grid->setColumnStretch(2, 1);
    addCell(0, 0, tr("Name"), "heading", false);
    addCell(0, 1, tr("Value"), "heading", false);
    addCell(0, 2, tr("Rule"), "heading", false);
    // The path has no influence on the header fields; a wrong one must not hide them.
    const auto request = run::compose(*m_draft.schema(), m_environments.current(),
                                      {m_draft.schema()->paths.front().path, m_draft.headers(), {}});
    int row = 1;
    if (request) {
        for (const model::HeaderField &field : request->headers) {
            addCell(row, 0, QString::fromLatin1(field.name), "", true);
            addCell(row, 1, visibleText(QString::fromUtf8(field.value)), "", true);
            addCell(row++, 2, ruleOf(*m_draft.schema(), field.name), "muted", false);
        }
        addCell(row++, 0,
                tr("Host, Content-Length, User-Agent, Accept-Encoding, Accept-Language and Connection are written "
                   "when the request is sent; the answer's Wire tab shows them."),
                "small", false);
    } else {
        addCell(row++, 0, request.error().text(), "error", false);
    }
    m_grid->setRowStretch(row, 1);
    setWidget(page);
    m_count = request ? int(request->headers.size()) : 0;
    emit countChanged(m_count);
}

void HeadersPage::addCell(int row, int column, const QString &text, const char *role, bool monospace)
{
    QLabel *label = plainLabel(text, role);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (monospace)
        label->setFont(m_theme.monospace());
    const bool sentence = qstrcmp(role, "small") == 0 || qstrcmp(role, "error") == 0;
    label->setWordWrap(sentence);
    m_grid->addWidget(label, row, column, 1, sentence ? 3 : 1);
}

} // namespace ui
