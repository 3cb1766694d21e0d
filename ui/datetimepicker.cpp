// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/datetimepicker.h"

#include "ui/labels.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QSpinBox>
#include <QToolButton>

namespace ui {

namespace {

void addRow(QGridLayout *layout, const QString &name, QWidget *field)
{
    const int row = layout->rowCount();
    QLabel *label = plainLabel(name);
    label->setBuddy(field);
    field->setAccessibleName(name);
    layout->addWidget(label, row, 0);
    layout->addWidget(field, row, 1);
}

} // namespace

DateTimePicker::DateTimePicker(QWidget *parent)
    : QFrame(parent, Qt::Popup),
      m_calendar(new QCalendarWidget(this)),
      m_fraction(new QLineEdit(this)),
      m_offset(new QComboBox(this))
{
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QGridLayout(this);
    m_calendar->setAccessibleName(tr("Date"));
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setHorizontalHeaderFormat(QCalendarWidget::SingleLetterDayNames);
    m_calendar->setMinimumSize(280, 232);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        m_calendar->setWeekdayTextFormat(day, {}); // its own red is for a white page only
    for (const auto &[name, text] : {std::pair("qt_calendar_prevmonth", QStringLiteral("\u2039")),
                                     std::pair("qt_calendar_nextmonth", QStringLiteral("\u203A"))}) {
        if (auto *button = m_calendar->findChild<QToolButton *>(QLatin1String(name))) {
            button->setIcon({});
            button->setText(text);
        }
    }
    layout->addWidget(m_calendar, 0, 0, 1, 2);
    m_parts[0] = addTimePart(tr("Hour"), 23, 0);
    m_parts[1] = addTimePart(tr("Minute"), 59, 3);
    m_parts[2] = addTimePart(tr("Second"), 59, 6);
    m_fraction->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{0,12}")), m_fraction));
    addRow(layout, tr("Fraction"), m_fraction);
    m_offset->setEditable(true);
    m_offset->setCompleter(nullptr); // z is not Z
    m_offset->addItems({QStringLiteral("Z"), QStringLiteral("+00:00"), QStringLiteral("-08:00"),
                        QStringLiteral("-05:00"), QStringLiteral("+01:00"), QStringLiteral("+02:00"),
                        QStringLiteral("+03:00"), QStringLiteral("+05:30"), QStringLiteral("+08:00")});
    addRow(layout, tr("Offset"), m_offset);

    const auto change = [this](auto apply) {
        if (m_loading)
            return;
        apply();
        emit edited(m_value.text());
    };
    connect(m_calendar, &QCalendarWidget::selectionChanged, this,
            [this, change] { change([this] { m_value.date = m_calendar->selectedDate().toString(Qt::ISODate); }); });
    connect(m_fraction, &QLineEdit::textEdited, this,
            [this, change](const QString &text) { change([&] { m_value.fraction = text; }); });
    connect(m_offset, &QComboBox::currentTextChanged, this,
            [this, change](const QString &text) { change([&] { m_value.offset = text; }); });
}

QSpinBox *DateTimePicker::addTimePart(const QString &name, int last, qsizetype position)
{
    auto *part = new QSpinBox(this);
    part->setRange(0, last);
    part->setWrapping(true);
    part->setButtonSymbols(QAbstractSpinBox::NoButtons); // arrow keys and digits are quicker
    addRow(static_cast<QGridLayout *>(layout()), name, part);
    connect(part, &QSpinBox::valueChanged, this, [this, position](int value) { setTimePart(position, value); });
    return part;
}

void DateTimePicker::setTimePart(qsizetype position, int value)
{
    if (m_loading)
        return;
    if (position == 6 && m_value.time.size() < 8)
        m_value.time += QLatin1String(":00");
    m_value.time.replace(position, 2, QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')));
    emit edited(m_value.text());
}

void DateTimePicker::setValue(const model::DateTimeOffsetText &value)
{
    m_loading = true;
    m_value = value;
    m_calendar->setSelectedDate(QDate::fromString(value.date, Qt::ISODate));
    m_parts[0]->setValue(value.time.mid(0, 2).toInt());
    m_parts[1]->setValue(value.time.mid(3, 2).toInt());
    m_parts[2]->setValue(value.time.mid(6, 2).toInt());
    m_fraction->setText(value.fraction);
    m_offset->setEditText(value.offset);
    m_loading = false;
}

} // namespace ui
