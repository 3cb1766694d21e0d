// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/headerspage.h"

#include "ui/headerline.h"
#include "ui/labels.h"
#include "ui/requestdraft.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include "run/environments.h"

#include <QGridLayout>
#include <QPushButton>

#include <algorithm>

namespace ui {

HeadersPage::HeadersPage(RequestDraft &draft, const run::Environments &environments, const Theme &theme,
                         QWidget *parent)
    : QScrollArea(parent),
      m_draft(draft),
      m_environments(environments),
      m_theme(theme),
      m_layout(nullptr),
      m_add(new QPushButton(tr("Add header field"))),
      m_addRequestId(new QPushButton(tr("Add client-request-id, new for every send")))
{
    setObjectName(QStringLiteral("headersPage"));
    setAccessibleName(tr("Headers"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // the fields take the keyboard
    auto *outer = new QWidget;
    m_layout = new QVBoxLayout(outer);
    m_layout->setContentsMargins(2 * Theme::unit, Theme::unit, Theme::unit, Theme::unit);
    m_layout->setSpacing(Theme::unit);
    auto *buttons = new QHBoxLayout;
    m_add->setObjectName(QStringLiteral("addHeader"));
    m_addRequestId->setObjectName(QStringLiteral("addRequestId"));
    m_addRequestId->setProperty("role", QStringLiteral("link"));
    for (QPushButton *button : {m_add, m_addRequestId}) {
        button->setAccessibleName(button->text());
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    m_layout->addLayout(buttons);
    m_layout->addWidget(new TextLabel(
        tr("Host, Content-Length and Connection follow from the request; User-Agent, Accept-Encoding and "
           "Accept-Language are added unless they stand here. Values may hold {{variables}}; {{token}} becomes the "
           "token on the way out."),
        "small"));
    m_layout->addStretch(1);
    setWidget(outer);

    connect(m_add, &QPushButton::clicked, this, [this] { add({}, tr("Add header field")); });
    connect(m_addRequestId, &QPushButton::clicked, this, [this] {
        add({"client-request-id", "{{$guid}}"}, tr("Add client-request-id"));
    });
    connect(&draft, &RequestDraft::opened, this, &HeadersPage::refresh);
    connect(&draft, &RequestDraft::headersChanged, this, &HeadersPage::refresh);
    connect(&environments, &run::Environments::changed, this, &HeadersPage::refresh);
    connect(&environments, &run::Environments::captured, this, &HeadersPage::refresh);
}

void HeadersPage::refresh()
{
    if (!m_draft.schema())
        return;
    if (m_typingName) // a name on its way to another may pass that of a usual field
        return;
    m_rows = run::headerRows(*m_draft.schema(), m_draft.headers());
    if (!fitsLines())
        rebuild();
    showRows();
}

bool HeadersPage::fitsLines() const
{
    return std::equal(
        m_lines.begin(), m_lines.end(), m_rows.begin(), m_rows.end(),
        [](const HeaderLine *line, const run::HeaderRow &row) { return line->isOwn() == !row.usual.has_value(); });
}

void HeadersPage::rebuild()
{
    if (m_page) { // one of its buttons may have asked for this
        m_page->hide();
        m_layout->removeWidget(m_page);
        m_page->setObjectName({});
        for (QWidget *child : m_page->findChildren<QWidget *>())
            child->setObjectName({});
        m_page->deleteLater();
    }
    m_lines.clear();
    m_page = new QWidget;
    auto *grid = new QGridLayout(m_page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::unit);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(2, 1);
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_lines.push_back(makeLine(i, *grid, m_page));
    m_layout->insertWidget(0, m_page);
    m_page->show(); // now, not with the next event: a line may get the focus at once
}

HeaderLine *HeadersPage::makeLine(size_t index, QGridLayout &grid, QWidget *page)
{
    auto *line = new HeaderLine(m_theme, grid, page, int(index), !m_rows[index].usual);
    const auto present = [this, index] {
        const run::HeaderRow &row = m_rows[index];
        // The draft knows a name that is still being typed.
        return row.choice ? m_draft.headers()[*row.choice] : model::HeaderChoice{row.name, row.value, row.on};
    };
    connect(line, &HeaderLine::sentChosen, this, [this, index, present](bool sent) {
        model::HeaderChoice choice = present();
        choice.on = sent;
        change(index, choice, sent ? tr("Send %1").arg(shownName(index)) : tr("Do not send %1").arg(shownName(index)));
    });
    connect(line, &HeaderLine::valueEdited, this, [this, index, present](const QByteArray &value) {
        model::HeaderChoice choice = present();
        choice.value = value;
        change(index, choice, tr("Edit %1").arg(shownName(index)), QStringLiteral("value %1").arg(index));
    });
    connect(line, &HeaderLine::nameEdited, this, [this, index](const QByteArray &name) {
        std::vector<model::HeaderChoice> choices = m_draft.headers();
        choices[*m_rows[index].choice].name = name;
        m_typingName = true;
        m_draft.setHeaders(choices, tr("Name a header field"), QStringLiteral("name %1").arg(index));
        m_typingName = false;
    });
    connect(line, &HeaderLine::nameFinished, this, [this, index] { adoptName(index); });
    connect(line, &HeaderLine::resetRequested, this, [this, index] { reset(index); });
    connect(line, &HeaderLine::duplicateRequested, this,
            [this, index, present] { add(present(), tr("Duplicate %1").arg(shownName(index))); });
    connect(line, &HeaderLine::removeRequested, this, [this, index] { remove(index); });
    return line;
}

void HeadersPage::showRows()
{
    const run::Variables variables{m_environments.variables(), run::everydaySources()};
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_lines[i]->show(m_rows[i], run::headerNote(m_rows, i, variables));
    m_addRequestId->setVisible(std::none_of(m_rows.begin(), m_rows.end(), [](const run::HeaderRow &row) {
        return model::isSameField(row.name, "client-request-id");
    }));
    m_count = int(std::count_if(m_rows.begin(), m_rows.end(), [](const run::HeaderRow &row) { return row.on; }));
    emit countChanged(m_count);
}

QString HeadersPage::shownName(size_t row) const
{
    return visibleText(QString::fromUtf8(m_rows[row].name));
}

void HeadersPage::add(const model::HeaderChoice &choice, const QString &step)
{
    std::vector<model::HeaderChoice> choices = m_draft.headers();
    choices.push_back(choice);
    m_draft.endStep();
    m_draft.setHeaders(choices, step);
    if (m_lines.empty())
        return;
    if (choice.name.isEmpty())
        m_lines.back()->focusName();
    else
        m_lines.back()->focusValue();
}

void HeadersPage::change(size_t row, const model::HeaderChoice &choice, const QString &step, const QString &place)
{
    const run::HeaderRow &present = m_rows[row];
    std::vector<model::HeaderChoice> choices = m_draft.headers();
    // Without its choice a usual field would take the next one of that name.
    const bool isRepeated = std::count_if(choices.begin(), choices.end(), [&](const model::HeaderChoice &other) {
                                return model::isSameField(other.name, choice.name);
                            }) > 1;
    const bool isUsual = choice.on && present.usual == choice.value && !isRepeated;
    if (present.choice && isUsual)
        choices.erase(choices.begin() + qptrdiff(*present.choice));
    else if (present.choice)
        choices[*present.choice] = choice;
    else
        choices.push_back(choice);
    m_draft.setHeaders(choices, step, place);
}

void HeadersPage::adoptName(size_t row)
{
    const std::optional<size_t> choice = m_rows[row].choice;
    const HeaderLine *before = m_lines[row];
    refresh();
    if (row < m_lines.size() && m_lines[row] == before)
        return;
    // It was the name of a usual field, which has the choice now.
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].choice == choice)
            m_lines[i]->focusValue();
    }
}

void HeadersPage::reset(size_t row)
{
    m_draft.endStep();
    change(row, {m_rows[row].name, *m_rows[row].usual, true}, tr("Reset %1").arg(shownName(row)));
    m_lines[row]->focusValue(); // the button is gone
}

void HeadersPage::remove(size_t row)
{
    std::vector<model::HeaderChoice> choices = m_draft.headers();
    choices.erase(choices.begin() + qptrdiff(*m_rows[row].choice));
    m_draft.endStep();
    m_draft.setHeaders(choices, tr("Remove %1").arg(shownName(row)));
    if (row < m_lines.size())
        m_lines[row]->focusName();
    else
        m_add->setFocus(Qt::TabFocusReason);
}

} // namespace ui
