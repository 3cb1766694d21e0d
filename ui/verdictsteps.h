// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/recording.h"
#include "json/pointer.h"

#include <QObject>

#include <functional>

namespace ui {

class AnswerPane;
class RequestPane;
class Workbench;

/// What can be done about a finding beyond reading it: go to the field of the form, accept it for the request, take
/// that back.
class VerdictSteps final : public QObject
{
    Q_OBJECT

public:
    /// To be made after the pane shows what the workbench says.
    VerdictSteps(Workbench &workbench, AnswerPane &pane, RequestPane &request, QObject *parent);

private:
    void follow(const model::Recording &recording);
    bool isInForm() const;
    /// Now when the form shows the operation of the answer, else after its request was taken into the form, if the user
    /// wants that.
    void whenInForm(const std::function<void()> &act);
    void showInForm(const json::Pointer &place);
    void accept(const model::Finding &finding, const QString &reason);
    void takeBack(const model::Finding &finding);
    void setAccepted(const std::vector<model::Acceptance> &accepted, const QString &step);
    void recount();

    Workbench &m_workbench;
    AnswerPane &m_pane;
    RequestPane &m_request;
    model::Recording m_shown;    ///< with the verdict of then
    bool m_followsDraft = false; ///< its findings count as the draft accepts them, since the user accepted one
};

} // namespace ui
