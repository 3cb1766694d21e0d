// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/recording.h"

#include <QObject>

namespace ui {

class AnswerPane;
class Workbench;

/// What can be done about the answer on the screen beyond reading it: follow a redirect, trust a certificate; and the
/// questions that come before it.
class NextSteps final : public QObject
{
    Q_OBJECT

public:
    /// To be made after the pane shows what the workbench says.
    NextSteps(Workbench &workbench, AnswerPane &pane, QObject *parent);

private:
    void offer(const model::Recording &recording);
    void followWithToken();
    void trust();
    void askPassphrase(const QString &environmentName);

    Workbench &m_workbench;
    AnswerPane &m_pane;
    model::Recording m_shown; ///< what the offers are about
};

} // namespace ui
