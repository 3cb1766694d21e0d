// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/checkline.h"

#include "ui/icons.h"
#include "ui/labels.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QGridLayout>
#include <QStyle>
#include <QToolButton>

namespace ui {

namespace {

constexpr int markSize = 16;
constexpr qsizetype longestNote = 300; ///< characters

} // namespace

CheckLine::CheckLine(int number, const CheckInput::Offer &offer, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_number(number),
      m_mark(plainLabel({}, "", this)),
      m_input(new CheckInput(offer, this)),
      m_remove(quietButton(tr("Remove line %1").arg(number + 1), this)),
      m_note(new TextLabel({}, "small", this))
{
    const auto name = [number](QWidget *widget, const char *text) {
        widget->setObjectName(QStringLiteral("%1:%2").arg(QLatin1String(text)).arg(number));
    };
    name(m_mark, "checkMark");
    name(m_input, "checkInput");
    name(m_remove, "checkRemove");
    name(m_note, "checkNote");
    m_input->setFont(theme.monospace());
    m_input->setAccessibleName(tr("Check %1").arg(number + 1));
    m_mark->setFixedSize(markSize, markSize);
    m_remove->setFocusPolicy(Qt::StrongFocus);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::unit);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_mark, 0, 0);
    grid->addWidget(m_input, 0, 1);
    grid->addWidget(m_remove, 0, 2);
    grid->addWidget(m_note, 1, 1, 1, 2);
    connect(m_remove, &QToolButton::clicked, this, &CheckLine::removeRequested);
    connect(&theme, &Theme::changed, this, &CheckLine::showMark);
    showMark();
}

void CheckLine::showLine(const QString &line, const std::optional<check::LineOutcome> &outcome)
{
    using Kind = check::LineOutcome::Kind;
    if (m_input->text() != line)
        m_input->setText(line);
    const check::ParsedLine parsed = check::parseLine(line);
    // What is no variable yet may be part of what makes it right.
    const bool isTemplate = line.contains(QLatin1String("{{"));
    m_held.reset();
    if (outcome && outcome->kind != Kind::Nothing)
        m_held = outcome->kind == Kind::Held;
    QString note;
    if (!parsed && !isTemplate)
        note = parsed.error().text();
    else if (outcome && outcome->kind == Kind::Failed)
        note = outcome->finding.message;
    else if (outcome && outcome->captured)
        note = tr("{{%1}} is %2").arg(outcome->captured->name, outcome->captured->value);
    if (note.size() > longestNote)
        note = note.first(longestNote) + QChar(0x2026);
    const QString role = !parsed && !isTemplate  ? QStringLiteral("error")
                         : m_held.value_or(true) ? QStringLiteral("small")
                                                 : QStringLiteral("warning");
    if (m_note->property("role") != role) {
        m_note->setProperty("role", role);
        m_note->style()->unpolish(m_note);
        m_note->style()->polish(m_note);
    }
    m_note->setWords(visibleText(note));
    m_note->setVisible(!note.isEmpty());
    showMark();
    m_input->setAccessibleDescription(note.isEmpty() ? m_mark->accessibleName()
                                                     : tr("%1. %2").arg(m_mark->accessibleName(), note));
}

void CheckLine::showMark()
{
    m_remove->setIcon(icon(QStringLiteral("remove"), m_theme.colors().muted));
    if (!m_held) {
        m_mark->clear();
        m_mark->setAccessibleName(tr("Not judged yet"));
        m_mark->setToolTip({});
        return;
    }
    const QColor color = *m_held ? m_theme.colors().good : m_theme.colors().bad;
    m_mark->setPixmap(icon(*m_held ? QStringLiteral("check") : QStringLiteral("error"), color)
                          .pixmap(QSize(markSize, markSize), devicePixelRatioF()));
    m_mark->setAccessibleName(*m_held ? tr("Held") : tr("Failed"));
    setPlainToolTip(m_mark, *m_held ? tr("The last answer holds this") : tr("The last answer does not hold this"));
}

} // namespace ui
