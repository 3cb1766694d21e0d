// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/answertabs.h"

#include "ui/answer/answerreading.h"
#include "ui/answer/comparisonpage.h"
#include "ui/answer/findingspage.h"
#include "ui/answer/headerspage.h"
#include "ui/answer/jsontreepage.h"
#include "ui/answer/operationpage.h"
#include "ui/answer/rawpage.h"
#include "ui/answer/timingpage.h"
#include "ui/answer/wirepage.h"

#include <QKeyEvent>
#include <QTabBar>

namespace ui {

AnswerTabs::AnswerTabs(const Theme &theme, QWidget *parent) : QTabWidget(parent), m_checks(new FindingsPage(theme))
{
    setAccessibleName(tr("Views of the answer"));
    setDocumentMode(true);
    tabBar()->setDrawBase(false);
    // A narrow pane shortens the captions; buttons to scroll them would hide the pages behind them.
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideRight);
    tabBar()->setAccessibleName(tr("Views of the answer"));
    add(new OperationPage(theme));
    add(new JsonTreePage(theme));
    add(new RawPage(theme));
    add(new AnswerHeadersPage(theme));
    add(m_checks);
    add(new ComparisonPage(theme));
    add(new TimingPage(theme));
    add(new WirePage(theme));
    connect(this, &QTabWidget::currentChanged, this, &AnswerTabs::look);
}

void AnswerTabs::add(AnswerPage *page)
{
    setTabToolTip(addTab(page, page->title()), page->title());
    connect(page, &AnswerPage::placeWanted, this, [this](const QString &name, qsizetype begin, qsizetype end) {
        showPage(name);
        if (auto *wanted = this->page(currentIndex()); wanted->showPlace(begin, end))
            wanted->setFocus(Qt::OtherFocusReason);
    });
    connect(page, &AnswerPage::fieldWanted, this, [this](const QString &name) {
        showPage(u"headers");
        if (auto *wanted = this->page(currentIndex()); wanted->showField(name))
            wanted->setFocus(Qt::OtherFocusReason);
    });
    connect(page, &AnswerPage::formWanted, this, &AnswerTabs::formWanted);
}

AnswerPage *AnswerTabs::page(int index) const
{
    return static_cast<AnswerPage *>(widget(index)); // add() is the only way in
}

void AnswerTabs::setRecording(const model::Recording &recording, const model::OperationSchema *schema)
{
    const auto &response = recording.exchange.response;
    const auto answer =
        std::make_shared<const Answer>(Answer{recording, schema ? std::optional(*schema) : std::nullopt,
                                              response ? std::make_shared<AnswerReading>(response->body) : nullptr});
    for (int index = 0; index < count(); ++index)
        page(index)->setAnswer(answer);
    look(currentIndex());
}

void AnswerTabs::setVerdict(const model::Verdict &verdict)
{
    for (int index = 0; index < count(); ++index)
        page(index)->setVerdict(verdict);
}

void AnswerTabs::look(int index)
{
    if (index >= 0)
        page(index)->look();
}

int AnswerTabs::indexOfPage(QStringView name) const
{
    for (int index = 0; index < count(); ++index) {
        if (widget(index)->objectName() == name)
            return index;
    }
    return -1;
}

void AnswerTabs::showPage(QStringView name)
{
    setCurrentIndex(indexOfPage(name));
}

void AnswerTabs::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find))
        page(currentIndex())->openFind();
    else
        QTabWidget::keyPressEvent(event);
}

} // namespace ui
