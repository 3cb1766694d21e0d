// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/formfilter.h"

#include "ui/icons.h"
#include "ui/labels.h"
#include "ui/theme.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>

namespace ui {

FormFilter::FormFilter(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_line(new QLineEdit(this)),
      m_state(new QComboBox(this)),
      m_onlySent(new QToolButton(this)),
      m_count(plainLabel({}, "small", this))
{
    m_line->setObjectName(QStringLiteral("formFilter"));
    m_line->setAccessibleName(tr("Filter properties"));
    m_line->setPlaceholderText(tr("Filter by name or type (Ctrl+L)"));
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    QAction *sign = m_line->addAction(QIcon(), QLineEdit::LeadingPosition);
    const auto tint = [sign, &theme] { sign->setIcon(icon(QStringLiteral("search"), theme.colors().muted)); };
    tint();
    connect(&theme, &Theme::changed, this, tint);

    m_state->setObjectName(QStringLiteral("formFilterState"));
    m_state->setAccessibleName(tr("Filter by state"));
    m_state->addItem(tr("Any state"));
    for (const auto state : {form::FieldState::NotSent, form::FieldState::Null, form::FieldState::Empty,
                             form::FieldState::Value, form::FieldState::Raw})
        m_state->addItem(form::stateName(state), int(state));
    m_onlySent->setObjectName(QStringLiteral("onlySent"));
    m_onlySent->setText(tr("Only what is sent"));
    m_onlySent->setAccessibleName(m_onlySent->text());
    m_onlySent->setCheckable(true);
    m_onlySent->setFocusPolicy(Qt::StrongFocus);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::unit, Theme::unit, Theme::unit, 0);
    layout->setSpacing(Theme::unit);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_state);
    layout->addWidget(m_onlySent);
    connect(m_line, &QLineEdit::textChanged, this, &FormFilter::changed);
    connect(m_line, &QLineEdit::returnPressed, this, &FormFilter::left);
    connect(m_state, &QComboBox::currentIndexChanged, this, &FormFilter::changed);
    connect(m_onlySent, &QToolButton::toggled, this, &FormFilter::changed);
}

form::Filter FormFilter::filter() const
{
    form::Filter filter;
    filter.text = m_line->text();
    if (m_state->currentIndex() > 0)
        filter.state = form::FieldState(m_state->currentData().toInt());
    filter.onlySent = m_onlySent->isChecked();
    return filter;
}

void FormFilter::clear()
{
    if (!filter().isActive())
        return;
    {
        const QSignalBlocker blocker(this);
        m_line->clear();
        m_state->setCurrentIndex(0);
        m_onlySent->setChecked(false);
    }
    emit changed();
}

void FormFilter::showCount(int shown, int total)
{
    const QLocale locale;
    m_count->setText(filter().isActive() ? tr("%1 of %2").arg(locale.toString(shown), locale.toString(total))
                                         : QString());
}

void FormFilter::focusLine()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

bool FormFilter::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (!isOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool clears = key == Qt::Key_Escape && filter().isActive();
    if (isOverride) {
        if (clears) // Escape would cancel a request
            event->accept();
        return clears;
    }
    if (clears)
        clear();
    else if (key == Qt::Key_Down)
        emit left();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace ui
