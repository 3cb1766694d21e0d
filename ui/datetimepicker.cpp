// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/datetimepicker.h"

#include "ui/labels.h"
#include "ui/theme.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QSpinBox>
#include <QToolButton>

namespace ui {

namespace {

QString digits(qint64 number, int width)
{
    return QString::number(number).rightJustified(width, u'0');
}

QString nameOf(DateTimePicker::Parts parts)
{
    switch (parts) {
    case DateTimePicker::Parts::Date:
        return DateTimePicker::tr("Pick date");
    case DateTimePicker::Parts::Time:
        return DateTimePicker::tr("Pick time");
    case DateTimePicker::Parts::DateTime:
        break;
    }
    return DateTimePicker::tr("Pick date and time");
}

} // namespace

DateTimePicker::DateTimePicker(Parts parts, QWidget *parent)
    : Popup(nameOf(parts), parent),
      m_kind(parts),
      m_clock([] { return std::chrono::time_point_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now()); }),
      m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(Theme::unit, Theme::unit, Theme::unit, Theme::unit);
    if (parts != Parts::Time)
        addCalendar();
    if (parts != Parts::Date)
        addTime();
    if (parts == Parts::DateTime) {
        m_offset = new QComboBox(this);
        m_offset->setEditable(true);
        m_offset->setCompleter(nullptr); // z is not Z
        m_offset->addItems({QStringLiteral("Z"), QStringLiteral("+00:00"), QStringLiteral("-08:00"),
                            QStringLiteral("-05:00"), QStringLiteral("+01:00"), QStringLiteral("+02:00"),
                            QStringLiteral("+03:00"), QStringLiteral("+05:30"), QStringLiteral("+08:00")});
        addRow(tr("Offset"), m_offset);
        connect(m_offset, &QComboBox::currentTextChanged, this, [this](const QString &text) {
            if (!m_loading)
                m_value.offset = text;
            report();
        });
    }
    addNow();
    if (m_calendar)
        m_calendar->setFocus();
    else
        m_parts[0]->setFocus();
}

void DateTimePicker::addCalendar()
{
    m_calendar = new QCalendarWidget(this);
    m_calendar->setAccessibleName(tr("Date"));
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setHorizontalHeaderFormat(QCalendarWidget::SingleLetterDayNames);
    m_calendar->setMinimumSize(280, 232);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        m_calendar->setWeekdayTextFormat(day, {}); // its own red is for a white page only
    for (const auto &[name, mark, words] :
         {std::tuple("qt_calendar_prevmonth", QStringLiteral("\u2039"), tr("Month before")),
          std::tuple("qt_calendar_nextmonth", QStringLiteral("\u203A"), tr("Next month"))}) {
        if (auto *button = m_calendar->findChild<QToolButton *>(QLatin1String(name))) {
            button->setIcon({});
            button->setText(mark);
            button->setAccessibleName(words);
        }
    }
    m_layout->addWidget(m_calendar, 0, 0, 1, 2);
    connect(m_calendar, &QCalendarWidget::selectionChanged, this, [this] {
        if (!m_loading)
            m_value.date = m_calendar->selectedDate().toString(Qt::ISODate);
        report();
    });
    connect(m_calendar, &QCalendarWidget::activated, this, &QWidget::close);
}

void DateTimePicker::addTime()
{
    m_parts[0] = addTimePart(tr("Hour"), 23, 0);
    m_parts[1] = addTimePart(tr("Minute"), 59, 3);
    m_parts[2] = addTimePart(tr("Second"), 59, 6);
    m_fraction = new QLineEdit(this);
    m_fraction->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{0,12}")), m_fraction));
    addRow(tr("Fraction"), m_fraction);
    connect(m_fraction, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (m_value.time.size() < 8 && !text.isEmpty())
            m_value.time += QLatin1String(":00");
        m_value.fraction = text;
        report();
    });
}

void DateTimePicker::addNow()
{
    auto *button = new QPushButton(m_kind == Parts::Date ? tr("&Today (UTC)") : tr("&Now (UTC)"), this);
    button->setObjectName(QStringLiteral("now"));
    m_layout->addWidget(button, m_layout->rowCount(), 0, 1, 2);
    connect(button, &QPushButton::clicked, this, [this] {
        setValue(now());
        report();
    });
}

void DateTimePicker::addRow(const QString &name, QWidget *field)
{
    const int row = m_layout->rowCount();
    QLabel *label = plainLabel(name);
    label->setBuddy(field);
    field->setAccessibleName(name);
    m_layout->addWidget(label, row, 0);
    m_layout->addWidget(field, row, 1);
}

QSpinBox *DateTimePicker::addTimePart(const QString &name, int last, qsizetype position)
{
    auto *part = new QSpinBox(this);
    part->setRange(0, last);
    part->setWrapping(true);
    part->setButtonSymbols(QAbstractSpinBox::NoButtons); // arrow keys and digits are quicker
    addRow(name, part);
    connect(part, &QSpinBox::valueChanged, this, [this, position](int value) { setTimePart(position, value); });
    return part;
}

void DateTimePicker::setTimePart(qsizetype position, int value)
{
    if (m_loading)
        return;
    if (position == 6 && m_value.time.size() < 8)
        m_value.time += QLatin1String(":00");
    m_value.time.replace(position, 2, digits(value, 2));
    report();
}

void DateTimePicker::report()
{
    if (m_loading)
        return;
    const QString fraction = m_value.fraction.isEmpty() ? QString() : QString(u'.' + m_value.fraction);
    switch (m_kind) {
    case Parts::DateTime:
        return emit edited(m_value.text());
    case Parts::Date:
        return emit edited(m_value.date);
    case Parts::Time:
        return emit edited(m_value.time + fraction);
    }
}

void DateTimePicker::setValue(const model::DateTimeOffsetText &value)
{
    m_loading = true;
    m_value = value;
    if (m_calendar)
        m_calendar->setSelectedDate(QDate::fromString(value.date, Qt::ISODate));
    if (m_fraction) {
        for (int i = 0; i < 3; ++i)
            m_parts[i]->setValue(value.time.mid(3 * i, 2).toInt());
        m_fraction->setText(value.fraction);
    }
    if (m_offset)
        m_offset->setEditText(value.offset);
    m_loading = false;
}

void DateTimePicker::setText(const QString &text)
{
    const QString whole = m_kind == Parts::Date   ? QString(text + QLatin1String("T00:00:00Z"))
                          : m_kind == Parts::Time ? QString(QLatin1String("2000-01-01T") + text + u'Z')
                                                  : text;
    const auto value = model::DateTimeOffsetText::parse(whole);
    setValue(
        value.value_or(model::DateTimeOffsetText{now().date, QStringLiteral("00:00:00"), {}, QStringLiteral("Z")}));
}

model::DateTimeOffsetText DateTimePicker::now() const
{
    // Services count in steps of 100 ns; a longer fraction is refused by some.
    const auto moment = std::chrono::floor<std::chrono::duration<qint64, std::ratio<1, 10'000'000>>>(m_clock());
    const auto day = std::chrono::floor<std::chrono::days>(moment);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(moment - day);
    return {QString(digits(int(date.year()), 4) + u'-' + digits(unsigned(date.month()), 2) + u'-' +
                    digits(unsigned(date.day()), 2)),
            QString(digits(time.hours().count(), 2) + u':' + digits(time.minutes().count(), 2) + u':' +
                    digits(time.seconds().count(), 2)),
            digits(time.subseconds().count(), 7), QStringLiteral("Z")};
}

} // namespace ui
