// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/requestpane.h"

#include "ui/authpage.h"
#include "ui/checkspage.h"
#include "ui/documentationpage.h"
#include "ui/formpage.h"
#include "ui/headerspage.h"
#include "ui/jsonpage.h"
#include "ui/requestdraft.h"

#include "run/environments.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTabBar>

namespace ui {

RequestPane::RequestPane(RequestDraft &draft, run::Environments &environments, run::Tokens &tokens, const Theme &theme,
                         QWidget *parent)
    : QTabWidget(parent),
      m_form(new FormPage(draft, environments, theme)),
      m_auth(new AuthPage(tokens)),
      m_checks(new ChecksPage(draft, environments, theme)),
      m_documentation(new DocumentationPage(theme))
{
    setObjectName(QStringLiteral("requestPane"));
    setDocumentMode(true);
    // A narrow pane shortens the captions; buttons to scroll them would hide the pages behind them.
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideRight);
    tabBar()->setAccessibleName(tr("Request"));
    auto *headers = new HeadersPage(draft, environments, theme);
    auto *json = new JsonPage(draft, theme);
    addTab(m_form, tr("Form"));
    addTab(json, tr("JSON"));
    connect(m_form, &FormPage::jsonWanted, this, [this, json](const ::json::Pointer &place) {
        setCurrentWidget(json);
        json->reveal(place);
    });
    addTab(headers, tr("Headers"));
    addTab(m_auth, tr("Auth"));
    addTab(m_checks, tr("Checks"));
    addTab(m_documentation, tr("Documentation"));
    for (int i = 0; i < count(); ++i)
        setTabToolTip(i, tabText(i));
    connect(headers, &HeadersPage::countChanged, this, [this, headers](int count) {
        setTabText(indexOf(headers), count ? tr("Headers %1").arg(count) : tr("Headers"));
    });
    connect(m_checks, &ChecksPage::countChanged, this,
            [this](int count) { setTabText(indexOf(m_checks), count ? tr("Checks %1").arg(count) : tr("Checks")); });
    const auto showEnvironment = [this, &environments] { m_auth->setEnvironment(environments.current()); };
    connect(&environments, &run::Environments::changed, m_auth, showEnvironment);
    showEnvironment();
    connect(&draft, &RequestDraft::opened, this, [this, &draft] { m_documentation->show(*draft.schema()); });
}

void RequestPane::addCornerActions(QAction *fillFromExample, QAction *clear)
{
    auto *corner = new QWidget(this);
    auto *layout = new QHBoxLayout(corner);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(0);
    for (QAction *action : {clear, fillFromExample}) {
        auto *button = new QPushButton(action->text().remove(u'&'), corner);
        button->setProperty("role", QStringLiteral("link"));
        button->setAccessibleName(button->text());
        button->setToolTip(action->toolTip());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        layout->addWidget(button);
    }
    setCornerWidget(corner);
}

void RequestPane::focusPage()
{
    if (currentWidget()->focusProxy())
        currentWidget()->setFocus(Qt::ShortcutFocusReason);
    else
        setFocus(Qt::ShortcutFocusReason);
}

bool RequestPane::revealInForm(json::Pointer place)
{
    setCurrentWidget(m_form);
    while (!place.isRoot()) {
        if (m_form->reveal(place))
            return true;
        place = place.parent();
    }
    return false;
}

void RequestPane::showAuth()
{
    setCurrentWidget(m_auth);
}

} // namespace ui
