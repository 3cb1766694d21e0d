// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/documentationpage.h"

#include "ui/icons.h"
#include "ui/labels.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollBar>

namespace ui {

namespace {

constexpr int termWidth = 20 * Theme::unit;
constexpr int iconSize = 2 * Theme::unit;
constexpr int rowsAtOnce = 40;
constexpr char severityProperty[] = "severity";

QVBoxLayout *stack(QLayout *parent = nullptr)
{
    auto *layout = new QVBoxLayout;
    layout->setContentsMargins({});
    layout->setSpacing(2);
    if (parent)
        parent->addItem(layout);
    return layout;
}

void addUnlessEmpty(QBoxLayout *layout, const QString &words, const char *role = "")
{
    if (!words.isEmpty())
        layout->addWidget(new TextLabel(words, role));
}

} // namespace

DocumentationPage::DocumentationPage(const Theme &theme, QWidget *parent) : QScrollArea(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("documentationPage"));
    setAccessibleName(tr("Documentation"));
    setWidgetResizable(true);
    setFocusPolicy(Qt::StrongFocus);
    verticalScrollBar()->setSingleStep(3 * Theme::unit);
    m_growSoon.setSingleShot(true);
    connect(&m_growSoon, &QTimer::timeout, this, &DocumentationPage::addSomeRows);
    connect(&theme, &Theme::changed, this, &DocumentationPage::paintIcons);
}

void DocumentationPage::show(const model::OperationSchema &schema)
{
    m_page = documentationOf(schema);
    m_isBuilt = false;
    if (isVisible())
        build();
}

void DocumentationPage::showEvent(QShowEvent *event)
{
    if (!m_isBuilt)
        build();
    QScrollArea::showEvent(event);
}

void DocumentationPage::build()
{
    m_isBuilt = true;
    auto *content = new QWidget;
    content->setProperty("role", QStringLiteral("panel"));
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit, 3 * Theme::unit);
    m_column->setSpacing(Theme::unit);
    m_column->addStretch();

    addTop(m_page);
    addRemarks(m_page);
    m_section = 0;
    m_row = 0;
    addSomeRows();
    setWidget(content);
    paintIcons();
    verticalScrollBar()->setValue(0);
}

void DocumentationPage::addSomeRows()
{
    m_growSoon.stop();
    auto *block = new QWidget;
    m_grid = new QGridLayout(block);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(2 * Theme::unit);
    m_grid->setVerticalSpacing(Theme::unit);
    m_grid->setColumnMinimumWidth(0, termWidth);
    m_grid->setColumnStretch(1, 1);
    fillBlock();
    append(block);
}

void DocumentationPage::append(QWidget *block)
{
    m_column->insertWidget(m_column->count() - 1, block); // the stretch stays last
}

void DocumentationPage::fillBlock()
{
    for (int added = 0; m_section < m_page.sections.size(); ++added) {
        if (added == rowsAtOnce) {
            m_growSoon.start();
            return;
        }
        const DocumentationSection &section = m_page.sections[m_section];
        if (m_row == 0)
            addHeading(section.heading);
        addRow(section.rows[m_row]);
        if (++m_row == section.rows.size()) {
            ++m_section;
            m_row = 0;
        }
    }
}

void DocumentationPage::addTop(const Documentation &page)
{
    auto *block = new QWidget;
    auto *top = stack();
    block->setLayout(top);
    addUnlessEmpty(top, page.title, "title");
    addUnlessEmpty(top, page.summary);
    addUnlessEmpty(top, page.origin, "small");
    append(block);
}

void DocumentationPage::addRemarks(const Documentation &page)
{
    if (page.remarkCount.isEmpty())
        return;
    auto *frame = new QFrame;
    frame->setObjectName(QStringLiteral("remarks"));
    frame->setProperty("role", QStringLiteral("nested"));
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(Theme::unit, Theme::unit, Theme::unit, Theme::unit);
    layout->addWidget(
        new TextLabel(tr("The document contradicts itself or leaves gaps: %1").arg(page.remarkCount), "heading"));
    if (!page.urgent.empty())
        layout->addWidget(remarkList(page.urgent));
    if (!page.notes.empty()) {
        // Notes are many and rarely urgent: one click away, unless there is nothing else to see.
        QWidget *notes = remarkList(page.notes);
        notes->setVisible(page.urgent.empty());
        auto *toggle = new QPushButton;
        toggle->setObjectName(QStringLiteral("toggleNotes"));
        toggle->setProperty("role", QStringLiteral("link"));
        toggle->setCheckable(true);
        toggle->setChecked(page.urgent.empty());
        const auto label = [toggle, count = int(page.notes.size())] {
            toggle->setText(toggle->isChecked() ? tr("Hide %n note(s)", nullptr, count)
                                                : tr("Show %n note(s)", nullptr, count));
        };
        label();
        connect(toggle, &QPushButton::toggled, notes, [notes, label](bool on) {
            notes->setVisible(on);
            label();
        });
        layout->addWidget(toggle, 0, Qt::AlignLeft);
        layout->addWidget(notes);
    }
    append(frame);
}

QWidget *DocumentationPage::remarkList(const std::vector<model::Diagnostic> &diagnostics)
{
    auto *list = new QWidget;
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(Theme::unit);
    grid->setVerticalSpacing(Theme::unit / 2);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const model::Diagnostic &diagnostic : diagnostics) {
        QLabel *icon = plainLabel({});
        icon->setProperty(severityProperty, int(diagnostic.severity));
        icon->setAccessibleName(severityText(diagnostic.severity));
        setPlainToolTip(icon, severityText(diagnostic.severity));
        grid->addWidget(icon, row, 0, Qt::AlignTop);
        if (diagnostic.line > 0)
            grid->addWidget(plainLabel(tr("line %1").arg(diagnostic.line), "muted"), row, 1,
                            Qt::AlignTop | Qt::AlignRight);
        grid->addWidget(new TextLabel(diagnostic.message), row, 2, Qt::AlignTop);
        ++row;
    }
    return list;
}

void DocumentationPage::addHeading(const QString &words)
{
    auto *heading = new TextLabel(words, "heading");
    heading->setContentsMargins(0, 2 * Theme::unit, 0, 0);
    m_grid->addWidget(heading, m_grid->rowCount(), 0, 1, 2);
}

void DocumentationPage::addRow(const DocumentationRow &row)
{
    const int place = m_grid->rowCount();
    const bool hasTerm = !row.term.isEmpty();
    if (hasTerm) {
        auto *left = stack();
        addUnlessEmpty(left, row.term);
        addUnlessEmpty(left, row.note, "small");
        // All blocks have the same first column, whatever their terms.
        for (int i = 0; i < left->count(); ++i) {
            QSizePolicy policy = left->itemAt(i)->widget()->sizePolicy();
            policy.setHorizontalPolicy(QSizePolicy::Ignored);
            left->itemAt(i)->widget()->setSizePolicy(policy);
        }
        left->addStretch();
        m_grid->addLayout(left, place, 0);
    }
    auto *right = stack();
    addUnlessEmpty(right, row.text);
    if (!row.code.isEmpty())
        right->addWidget(code(row.code));
    addUnlessEmpty(right, row.remark, "small");
    right->addStretch();
    m_grid->addLayout(right, place, hasTerm ? 1 : 0, 1, hasTerm ? 1 : 2);
}

QLabel *DocumentationPage::code(const QString &words)
{
    auto *label = new TextLabel(words, "mono");
    label->setFont(m_theme.monospace());
    // What one wants to copy is reached by Tab; the rest of the text by a click.
    label->setFocusPolicy(Qt::StrongFocus);
    return label;
}

void DocumentationPage::paintIcons()
{
    const Colors &colors = m_theme.colors();
    for (QLabel *label : findChildren<QLabel *>()) {
        const QVariant severity = label->property(severityProperty);
        if (!severity.isValid())
            continue;
        switch (model::Severity(severity.toInt())) {
        case model::Severity::Error:
            label->setPixmap(
                icon(QStringLiteral("error"), colors.bad).pixmap({iconSize, iconSize}, devicePixelRatio()));
            break;
        case model::Severity::Warning:
            label->setPixmap(
                icon(QStringLiteral("warning"), colors.warn).pixmap({iconSize, iconSize}, devicePixelRatio()));
            break;
        case model::Severity::Note:
            label->setPixmap(
                icon(QStringLiteral("info"), colors.muted).pixmap({iconSize, iconSize}, devicePixelRatio()));
            break;
        }
    }
}

} // namespace ui
