// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/popup.h"

#include "model/edmvalue.h"

#include <chrono>
#include <functional>

QT_BEGIN_NAMESPACE
class QCalendarWidget;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QSpinBox;
QT_END_NAMESPACE

namespace ui {

/// Edits parts of a time stamp's text. A part that is not touched keeps its characters: all digits of the fraction, the
/// offset's spelling, a missing second.
class DateTimePicker final : public Popup
{
    Q_OBJECT

public:
    /// What the text consists of: Edm.DateTimeOffset, Edm.Date or Edm.TimeOfDay.
    enum class Parts { DateTime, Date, Time };
    using Clock = std::function<std::chrono::sys_time<std::chrono::nanoseconds>()>;

    explicit DateTimePicker(QWidget *parent = nullptr) : DateTimePicker(Parts::DateTime, parent) {}
    DateTimePicker(Parts parts, QWidget *parent);

    void setValue(const model::DateTimeOffsetText &value);
    const model::DateTimeOffsetText &value() const { return m_value; }
    /// A text that has not these parts stays until the first part is picked; the picker starts with today then.
    void setText(const QString &text);

    /// The system's, unless somebody wants another.
    void setClock(Clock clock) { m_clock = std::move(clock); }

signals:
    void edited(const QString &text);

private:
    void addCalendar();
    void addTime();
    void addNow();
    QSpinBox *addTimePart(const QString &name, int last, qsizetype position);
    void addRow(const QString &name, QWidget *field);
    void setTimePart(qsizetype position, int value);
    void report();
    model::DateTimeOffsetText now() const;

    const Parts m_kind;
    Clock m_clock;
    model::DateTimeOffsetText m_value;
    QGridLayout *m_layout;
    QCalendarWidget *m_calendar = nullptr;
    QSpinBox *m_parts[3] = {};
    QLineEdit *m_fraction = nullptr;
    QComboBox *m_offset = nullptr;
    bool m_loading = false;
};

} // namespace ui
