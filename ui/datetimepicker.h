// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/edmvalue.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QCalendarWidget;
class QComboBox;
class QLineEdit;
class QSpinBox;
QT_END_NAMESPACE

namespace ui {

/// Edits parts of a time stamp's text. A part that is not touched keeps its characters: all digits of the fraction, the
/// offset's spelling, a missing second.
class DateTimePicker final : public QFrame
{
    Q_OBJECT

public:
    explicit DateTimePicker(QWidget *parent = nullptr);

    void setValue(const model::DateTimeOffsetText &value);
    const model::DateTimeOffsetText &value() const { return m_value; }

signals:
    void edited(const QString &text);

private:
    QSpinBox *addTimePart(const QString &name, int last, qsizetype position);
    void setTimePart(qsizetype position, int value);

    model::DateTimeOffsetText m_value;
    QCalendarWidget *m_calendar;
    QSpinBox *m_parts[3] = {};
    QLineEdit *m_fraction;
    QComboBox *m_offset;
    bool m_loading = false;
};

} // namespace ui
