// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// The dialog of negative cases, joined to the window.
#include "ui/mainwindow.h"

#include "ui/authpage.h"
#include "ui/negative/negativedialog.h"
#include "ui/requestpane.h"
#include "ui/savedrequests.h"

#include <QUuid>

namespace ui {

void MainWindow::showNegativeCases()
{
    const model::OperationSchema *schema = m_workbench.draft().schema();
    if (!schema)
        return;
    if (m_negative)
        m_negative->close();
    const Parts &parts = m_workbench.parts();
    m_negative = new NegativeDialog(m_theme,
                                    {*schema, parts.runner, parts.sandbox,
                                     [this, schema] { return m_workbench.suitePlace(*schema); }, parts.requestsFolder},
                                    this);
    connect(m_negative, &NegativeDialog::strictRequested, m_strict, &QAction::trigger);
    connect(m_negative, &NegativeDialog::tokenRequested, this, [this] {
        // Not a word, which answers would be masked for.
        const QByteArray made = "sandbox-" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        m_request->authPage().setToken(model::Secret(made), tr("A token was made up for the sandbox."));
    });
    connect(m_negative, &NegativeDialog::saved, m_saved, &SavedRequests::look);
    // Once the sandbox knows of it too.
    connect(m_strict, &QAction::toggled, m_negative, &NegativeDialog::refresh, Qt::QueuedConnection);
    connect(&parts.environments, &run::Environments::changed, m_negative, &NegativeDialog::refresh);
    connect(&m_request->authPage(), &AuthPage::tokenChanged, m_negative, &NegativeDialog::refresh);
    m_negative->show();
}

} // namespace ui
