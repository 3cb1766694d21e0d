// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/durationpicker.h"

#include "ui/labels.h"
#include "ui/theme.h"

#include "form/typedvalue.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpressionValidator>

namespace ui {

DurationPicker::DurationPicker(QWidget *parent)
    : Popup(tr("Duration in parts"), parent),
      m_negative(new QCheckBox(tr("&Negative"), this)),
      m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(Theme::unit, Theme::unit, Theme::unit, Theme::unit);
    addPart(tr("Days"), &form::DurationText::days);
    addPart(tr("Hours"), &form::DurationText::hours);
    addPart(tr("Minutes"), &form::DurationText::minutes);
    addPart(tr("Seconds"), &form::DurationText::seconds);
    addPart(tr("Fraction of a second"), &form::DurationText::fraction);
    m_layout->addWidget(m_negative, m_layout->rowCount(), 0, 1, 2);
    connect(m_negative, &QCheckBox::clicked, this, [this](bool negative) {
        m_value.negative = negative;
        emit edited(m_value.text());
    });
    m_parts.front().first->setFocus();
}

void DurationPicker::addPart(const QString &name, QString form::DurationText::*part)
{
    auto *line = new QLineEdit(this);
    line->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]*")), line));
    line->setAccessibleName(name);
    line->installEventFilter(this);
    QLabel *label = plainLabel(name);
    label->setBuddy(line);
    const int row = m_layout->rowCount();
    m_layout->addWidget(label, row, 0);
    m_layout->addWidget(line, row, 1);
    m_parts.emplace_back(line, part);
    connect(line, &QLineEdit::textEdited, this, [this, part](const QString &text) {
        m_value.*part = text;
        emit edited(m_value.text());
    });
}

void DurationPicker::setText(const QString &text)
{
    m_value = form::DurationText::parse(text).value_or(form::DurationText());
    m_negative->setChecked(m_value.negative);
    for (const auto &[line, part] : m_parts)
        line->setText(m_value.*part);
}

bool DurationPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Popup::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    auto *line = qobject_cast<QLineEdit *>(watched);
    const bool isCount = line && line != m_parts.back().first; // one more makes no sense of ".25"
    if (!isCount || (key != Qt::Key_Up && key != Qt::Key_Down))
        return false;
    const QString text = line->text().isEmpty() ? QStringLiteral("0") : line->text();
    const auto next = form::stepped(text, key == Qt::Key_Up ? 1 : -1);
    if (next && !next->startsWith(u'-')) {
        line->selectAll();
        line->insert(*next);
    }
    return true;
}

} // namespace ui
