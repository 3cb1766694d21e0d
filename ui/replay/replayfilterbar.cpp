// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/replay/replayfilterbar.h"

#include "ui/history/timelinemarks.h"
#include "ui/labels.h"
#include "ui/replay/replaywords.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>

namespace ui {

namespace {

ReplayCell exampleOf(size_t kind)
{
    ReplayCell cell;
    if (kind == replayOpen)
        return cell;
    cell.state = ReplayCell::State::Ended;
    cell.outcome = run::ReplayOutcome(kind);
    return cell;
}

QString titleOf(size_t kind)
{
    return kind == replayOpen ? ReplayFilterBar::tr("not ended") : run::replayOutcomeText(run::ReplayOutcome(kind));
}

QToolButton *makeButton(const QString &name)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setProperty("role", QStringLiteral("segment"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    button->setCheckable(true);
    button->hide();
    return button;
}

} // namespace

ReplayFilterBar::ReplayFilterBar(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_different(makeButton(QStringLiteral("replayDifferent"))),
      m_changed(makeButton(QStringLiteral("replayChanged"))),
      m_words(new QLineEdit),
      m_count(plainLabel({}, "small"))
{
    setObjectName(QStringLiteral("replayFilterBar"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::unit / 2);
    for (size_t kind = 0; kind < replayKinds; ++kind) {
        m_kinds[kind] = makeButton(QStringLiteral("replayKind%1").arg(kind));
        setPlainToolTip(m_kinds[kind], tr("Show only: %1").arg(titleOf(kind)));
        layout->addWidget(m_kinds[kind]);
    }
    m_different->setText(tr("Environments differ"));
    m_changed->setText(tr("Not as before"));
    for (QToolButton *button : {m_different, m_changed}) {
        button->setAccessibleName(tr("Show only: %1").arg(button->text()));
        layout->addWidget(button);
    }
    for (QToolButton *button : findChildren<QToolButton *>())
        connect(button, &QToolButton::toggled, this, &ReplayFilterBar::filterChanged);
    layout->addStretch(1);
    m_count->setObjectName(QStringLiteral("replayShown"));
    layout->addWidget(m_count);
    m_words->setObjectName(QStringLiteral("replayWords"));
    m_words->setAccessibleName(tr("Filter results"));
    m_words->setPlaceholderText(tr("Filter: name, file, 404, reason …"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(34 * Theme::unit);
    layout->addWidget(m_words, 1);
    connect(m_words, &QLineEdit::textChanged, this, &ReplayFilterBar::filterChanged);
    connect(m_words, &QLineEdit::returnPressed, this, &ReplayFilterBar::left);
    connect(&theme, &Theme::changed, this, &ReplayFilterBar::paintIcons);
    paintIcons();
}

ReplayFilter ReplayFilterBar::filter() const
{
    ReplayFilter filter;
    for (size_t kind = 0; kind < replayKinds; ++kind)
        filter.kinds.set(kind, m_kinds[kind]->isChecked());
    filter.isDifferent = m_different->isChecked();
    filter.isChanged = m_changed->isChecked();
    filter.words = m_words->text().split(u' ', Qt::SkipEmptyParts);
    return filter;
}

void ReplayFilterBar::clear()
{
    const QSignalBlocker quiet(this);
    for (QToolButton *button : findChildren<QToolButton *>()) {
        if (button->isCheckable())
            button->setChecked(false);
    }
    m_words->clear();
}

void ReplayFilterBar::setCounts(const std::array<qint64, replayKinds> &counts, bool isMatrix, bool hasBaseline)
{
    const QLocale locale;
    for (size_t kind = 0; kind < replayKinds; ++kind) {
        QToolButton *button = m_kinds[kind];
        const QString text = tr("%1 %2").arg(titleOf(kind), locale.toString(counts[kind]));
        button->setText(text);
        button->setAccessibleName(tr("Show only: %1").arg(text));
        // What does not occur is nothing to choose; what is chosen must stay to be let go of.
        button->setVisible(counts[kind] > 0 || button->isChecked());
    }
    m_different->setVisible(isMatrix);
    m_changed->setVisible(hasBaseline);
}

void ReplayFilterBar::setShown(qint64 shown, qint64 all)
{
    const QLocale locale;
    m_count->setText(shown == all ? QString() : tr("%1 of %2 shown").arg(locale.toString(shown), locale.toString(all)));
}

void ReplayFilterBar::focusWords()
{
    m_words->setFocus();
    m_words->selectAll();
}

void ReplayFilterBar::paintIcons()
{
    for (size_t kind = 0; kind < replayKinds; ++kind)
        m_kinds[kind]->setIcon(markIcon(m_theme.colors(), markOf(exampleOf(kind))));
}

} // namespace ui
