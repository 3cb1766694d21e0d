// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/verdictsteps.h"

#include "ui/answer/findingspage.h"
#include "ui/answerpane.h"
#include "ui/requestpane.h"
#include "ui/verdicttext.h"
#include "ui/workbench.h"

#include "check/acceptance.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype longestTitle = 100;
constexpr qsizetype longestPointer = 200;

bool isAbout(const model::Acceptance &acceptance, const model::Finding &finding)
{
    return acceptance.check == finding.check && acceptance.pointer == check::acceptedPlace(finding);
}

} // namespace

VerdictSteps::VerdictSteps(Workbench &workbench, AnswerPane &pane, RequestPane &request, QObject *parent)
    : QObject(parent),
      m_workbench(workbench),
      m_pane(pane),
      m_request(request)
{
    connect(&workbench, &Workbench::answered, this, &VerdictSteps::follow);
    connect(&workbench, &Workbench::recordingShown, this, &VerdictSteps::follow);
    connect(&pane, &AnswerPane::formWanted, this, &VerdictSteps::showInForm);
    connect(&pane.findingsPage(), &FindingsPage::acceptWanted, this, &VerdictSteps::accept);
    connect(&pane.findingsPage(), &FindingsPage::takeBackWanted, this, &VerdictSteps::takeBack);
    connect(&workbench.draft(), &RequestDraft::expectationsChanged, this, [this] {
        if (m_followsDraft && isInForm())
            recount();
    });
    connect(&workbench, &Workbench::operationOpened, this, [this] { m_followsDraft = false; }); // another request
}

void VerdictSteps::follow(const model::Recording &recording)
{
    m_shown = recording;
    m_followsDraft = false;
}

bool VerdictSteps::isInForm() const
{
    const model::OperationSchema *schema = m_workbench.draft().schema();
    return schema && schema->key == m_shown.operationKey;
}

void VerdictSteps::whenInForm(const std::function<void()> &act)
{
    if (isInForm())
        return act();
    const model::OperationSchema *schema = m_workbench.draft().schema();
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("Another operation"), {}, QMessageBox::NoButton, m_pane.window());
    box->setObjectName(QStringLiteral("otherOperation"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("The form shows \"%1\"; this answer is to \"%2\".")
                     .arg(shortText(schema ? schema->displayTitle() : QString(), longestTitle),
                          shortText(m_shown.title, longestTitle)));
    box->setInformativeText(tr("What is in the form now comes back when its operation is chosen again."));
    const QPushButton *take = box->addButton(tr("Take its request into the form"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(tr("Cancel"), QMessageBox::RejectRole));
    connect(take, &QPushButton::clicked, this, [this, act, recording = m_shown] {
        if (recording != m_shown)
            return; // another answer came while the question stood there
        m_workbench.openRecording(recording);
        if (isInForm())
            act();
    });
    box->open();
}

void VerdictSteps::showInForm(const json::Pointer &place)
{
    whenInForm([this, place] {
        if (!m_request.revealInForm(place))
            m_pane.findingsPage().remark(
                tr("The form has no field for %1.").arg(shortText(place.toString(), longestPointer)));
    });
}

void VerdictSteps::accept(const model::Finding &finding, const QString &reason)
{
    whenInForm([this, finding, reason] {
        std::vector<model::Acceptance> accepted = m_workbench.draft().expectations().accepted;
        const auto known = std::find_if(accepted.begin(), accepted.end(), [&](const model::Acceptance &acceptance) {
            return isAbout(acceptance, finding);
        });
        if (known != accepted.end())
            known->reason = reason;
        else
            accepted.push_back({finding.check, check::acceptedPlace(finding), reason});
        setAccepted(accepted, tr("Accept finding"));
    });
}

void VerdictSteps::takeBack(const model::Finding &finding)
{
    whenInForm([this, finding] {
        std::vector<model::Acceptance> accepted = m_workbench.draft().expectations().accepted;
        accepted.erase(
            std::remove_if(accepted.begin(), accepted.end(),
                           [&](const model::Acceptance &acceptance) { return isAbout(acceptance, finding); }),
            accepted.end());
        setAccepted(accepted, tr("Take back acceptance"));
    });
}

void VerdictSteps::setAccepted(const std::vector<model::Acceptance> &accepted, const QString &step)
{
    model::Expectations expectations = m_workbench.draft().expectations();
    expectations.accepted = accepted;
    m_workbench.draft().setExpectations(expectations, step);
    m_followsDraft = true;
    recount();
}

void VerdictSteps::recount()
{
    if (!m_shown.verdict)
        return;
    const model::Verdict now = check::withAcceptances(*m_shown.verdict, m_workbench.draft().expectations().accepted);
    m_pane.setVerdict(now);
    m_pane.findingsPage().remark(
        now == *m_shown.verdict ? QString()
                                : tr("Counted with what the request accepts now; saving the request keeps that. The "
                                     "history keeps the verdict it had."));
}

} // namespace ui
