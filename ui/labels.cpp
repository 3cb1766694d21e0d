// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/labels.h"

#include "ui/theme.h"

#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace ui {

namespace {

/// C1 controls, marks and overrides of direction, line and paragraph separators, blanks without width.
bool isHidden(char16_t u)
{
    return (u >= 0x80 && u < 0xA0) || u == 0xAD || u == 0x61C || u == 0x200B || u == 0x200E || u == 0x200F ||
           (u >= 0x2028 && u <= 0x202E) || (u >= 0x2060 && u <= 0x206F) || u == 0xFEFF;
}

/// For the style sheet.
QString toneName(Tone tone)
{
    static const char *names[] = {"good", "bad", "warn", "info"};
    return QString::fromLatin1(names[int(tone)]);
}

} // namespace

QLabel *plainLabel(const QString &text, const char *role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setProperty("role", QString::fromLatin1(role));
    return label;
}

QLabel *wrappedLabel(const char *role, QWidget *parent)
{
    QLabel *label = plainLabel({}, role, parent);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void setLine(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

QToolButton *quietButton(const QString &spoken, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setProperty("role", QStringLiteral("quiet"));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(spoken);
    setPlainToolTip(button, spoken);
    return button;
}

QString plainToolTip(const QString &text)
{
    // Escaped and wrapped, since a tool tip guesses at markup and wraps only what it takes for rich text.
    return text.isEmpty() ? QString()
                          : QString(QLatin1String("<qt>") + text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>")) +
                                    QLatin1String("</qt>"));
}

void setPlainToolTip(QWidget *widget, const QString &text)
{
    widget->setToolTip(plainToolTip(text));
}

QString visibleText(const QString &text)
{
    QString visible;
    visible.reserve(text.size());
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u < 0x20)
            visible += QChar(0x2400 + u); // Unicode's own pictures of the control characters
        else if (u == 0x7F)
            visible += QChar(0x2421);
        else if (isHidden(u))
            visible += QStringLiteral("\u27E8U+%1\u27E9").arg(QString::number(u, 16).rightJustified(4, u'0').toUpper());
        else
            visible += c;
    }
    return visible;
}

QLabel *chip(QWidget *parent)
{
    return plainLabel({}, "chip", parent);
}

void setChip(QLabel *chip, const QString &text, Tone tone)
{
    chip->setText(text);
    chip->setProperty("chip", toneName(tone));
    chip->style()->unpolish(chip);
    chip->style()->polish(chip);
}

QPushButton *chipButton(const QString &text, Tone tone, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty("role", QStringLiteral("chip"));
    button->setProperty("chip", toneName(tone));
    button->setCursor(Qt::PointingHandCursor);
    button->setAutoDefault(true); // Enter presses it
    return button;
}

QColor frontColor(const Colors &colors, Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return colors.good;
    case Tone::Bad:
        return colors.bad;
    case Tone::Warn:
        return colors.warn;
    case Tone::Info:
        break;
    }
    return colors.info;
}

QColor backColor(const Colors &colors, Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return colors.goodBack;
    case Tone::Bad:
        return colors.badBack;
    case Tone::Warn:
        return colors.warnBack;
    case Tone::Info:
        break;
    }
    return colors.infoBack;
}

Tone toneOfStatus(int httpStatus)
{
    if (httpStatus >= 200 && httpStatus < 300)
        return Tone::Good;
    if (httpStatus < 400 || httpStatus == 429)
        return Tone::Warn;
    return Tone::Bad;
}

} // namespace ui
