// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/labels.h"

#include "model/visibletext.h"
#include "ui/theme.h"

#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace ui {

namespace {

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
    return model::visibleText(text);
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
