// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// The parts of the choices before a replay.
#include "ui/replay/replaysetup.h"

#include "ui/labels.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include "model/limits.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

namespace ui {

namespace {

QListWidget *makeList(const char *name, const QString &spoken)
{
    auto *list = new QListWidget;
    list->setObjectName(QLatin1String(name));
    list->setAccessibleName(spoken);
    list->setUniformItemSizes(true);
    list->setTextElideMode(Qt::ElideMiddle);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return list;
}

} // namespace

ReplaySetup::ReplaySetup(const Theme &theme, const run::Environments &environments, const run::Tokens &tokens,
                         QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_environments(environments),
      m_tokens(tokens)
{
    setObjectName(QStringLiteral("replaySetup"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(3 * Theme::unit);
    layout->addWidget(makeWhat(), 1);
    layout->addWidget(makeHow(), 1);
    setFocusProxy(m_where);
    refresh();
    showData();
    connect(&theme, &Theme::changed, this, &ReplaySetup::showDiagnostics);
}

QWidget *ReplaySetup::makeWhat()
{
    auto *what = new QWidget;
    auto *layout = new QVBoxLayout(what);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::unit);
    layout->addWidget(plainLabel(tr("What is replayed"), "heading"));
    m_what = makeList("replaySources", tr("Files and folders to replay"));
    layout->addWidget(m_what, 1);
    m_diagnosticsTitle = plainLabel(tr("What was found in the files"), "heading");
    layout->addWidget(m_diagnosticsTitle);
    m_diagnostics = makeList("replayDiagnostics", tr("What was found in the files"));
    m_diagnostics->setUniformItemSizes(false);
    m_diagnostics->setWordWrap(true);
    layout->addWidget(m_diagnostics, 2);
    m_diagnosticsTitle->hide();
    m_diagnostics->hide();
    return what;
}

QWidget *ReplaySetup::makeHow()
{
    auto *how = new QWidget;
    auto *layout = new QVBoxLayout(how);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::unit);
    layout->addWidget(plainLabel(tr("Where: several environments make a matrix"), "heading"));
    m_where = makeList("replayEnvironments", tr("Environments to replay in"));
    layout->addWidget(m_where, 1);
    connect(m_where, &QListWidget::itemChanged, this, &ReplaySetup::changed);
    layout->addWidget(plainLabel(tr("How"), "heading"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(2 * Theme::unit);
    form->setVerticalSpacing(Theme::unit);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_rounds = addNumber(form, "replayRounds", tr("&Rounds"), model::limits::maxReplayRounds);
    m_workers = addNumber(form, "replayWorkers", tr("Requests at &once"), model::limits::maxReplayWorkers);
    setPlainToolTip(m_workers, tr("Begun in their order; with one at once each waits for the one before"));
    m_delay = addNumber(form, "replayDelay", tr("&Delay between two"), int(model::limits::maxReplayDelay.count()));
    m_delay->setMinimum(0);
    m_delay->setValue(0);
    m_delay->setSuffix(tr(" ms"));
    m_bail = new QCheckBox(tr("&Stop at the first that does not pass"));
    m_bail->setObjectName(QStringLiteral("replayBail"));
    m_bail->setAccessibleName(tr("Stop at the first request that does not pass"));
    connect(m_bail, &QCheckBox::toggled, this, &ReplaySetup::changed);
    form->addRow(QString(), m_bail);
    addDataFile(form);
    layout->addLayout(form);
    return how;
}

QSpinBox *ReplaySetup::addNumber(QFormLayout *form, const char *name, const QString &title, int most)
{
    auto *number = new QSpinBox;
    number->setObjectName(QLatin1String(name));
    number->setAccessibleName(QString(title).remove(u'&'));
    number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    number->setGroupSeparatorShown(true);
    number->setRange(1, most);
    number->setFixedWidth(16 * Theme::unit);
    connect(number, &QSpinBox::valueChanged, this, &ReplaySetup::changed);
    QLabel *label = plainLabel(title);
    label->setBuddy(number);
    form->addRow(label, number);
    return number;
}

void ReplaySetup::addDataFile(QFormLayout *form)
{
    m_chooseData = new QPushButton(tr("C&hoose…"));
    m_chooseData->setObjectName(QStringLiteral("replayData"));
    m_chooseData->setAccessibleName(tr("Choose a data file"));
    setPlainToolTip(m_chooseData, tr("CSV with a line of names, or a JSON array of objects: each row is a pass"));
    m_clearData = new QPushButton(tr("Take a&way"));
    m_clearData->setObjectName(QStringLiteral("replayDataClear"));
    m_clearData->setAccessibleName(tr("Take the data file away"));
    m_data = new TextLabel({}, "small");
    m_data->setObjectName(QStringLiteral("replayDataNote"));
    for (QPushButton *button : {m_chooseData, m_clearData})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::unit);
    buttons->addWidget(m_chooseData);
    buttons->addWidget(m_clearData);
    buttons->addStretch(1);
    form->addRow(plainLabel(tr("Data file")), buttons);
    m_data->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    form->addRow(QString(), m_data);
    connect(m_chooseData, &QPushButton::clicked, this, &ReplaySetup::askForDataFile);
    connect(m_clearData, &QPushButton::clicked, this, [this] {
        setDataFile({});
        m_chooseData->setFocus();
    });
}

} // namespace ui
