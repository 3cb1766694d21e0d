// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "model/operationadapter.h"

// Source: the CSDL of Microsoft Graph v1.0 and the documentation pages of the types. For `dataPolicyOperation` the word
// really is "complete", and partners.billing says the outcome by the type as well.
namespace model {

namespace {

using Phase = OperationPhase;

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

std::vector<OperationState> states(std::initializer_list<std::pair<const char *, Phase>> list)
{
    std::vector<OperationState> made;
    for (const auto &[name, phase] : list)
        made.push_back({text(name), phase});
    return made;
}

std::vector<OperationState> longRunningStates()
{
    return states({{"notStarted", Phase::Pending},
                   {"running", Phase::Running},
                   {"succeeded", Phase::Succeeded},
                   {"failed", Phase::Failed},
                   {"unknownFutureValue", Phase::Unknown}});
}

std::vector<OperationState> operationStates()
{
    return states({{"NotStarted", Phase::Pending},
                   {"Running", Phase::Running},
                   {"Completed", Phase::Succeeded},
                   {"Failed", Phase::Failed}});
}

OperationAdapter derived(const OperationAdapter &base, const QString &type, const char *foundAt = "")
{
    OperationAdapter adapter = base;
    adapter.type = type;
    adapter.base = base.type;
    if (*foundAt)
        adapter.foundAt = text(foundAt);
    return adapter;
}

void setProgress(OperationAdapter &adapter, const char *place, ProgressForm form)
{
    adapter.progress = text(place);
    adapter.progressForm = form;
}

void setError(OperationAdapter &adapter, const char *code, const char *message)
{
    adapter.errorCode = text(code);
    adapter.errorMessage = text(message);
}

/// With a `status` and the two time stamps that most of them have.
OperationAdapter usual(const char *type, const char *foundAt, std::vector<OperationState> states)
{
    OperationAdapter adapter;
    adapter.type = text(type);
    adapter.foundAt = text(foundAt);
    adapter.status = text("/status");
    adapter.states = std::move(states);
    adapter.created = text("/createdDateTime");
    adapter.lastAction = text("/lastActionDateTime");
    return adapter;
}

void addLongRunning(std::vector<OperationAdapter> &table)
{
    OperationAdapter plain =
        usual("longRunningOperation", "authentication.operations, roleManagementAlert.operations", longRunningStates());
    plain.link = text("/resourceLocation");
    setError(plain, "", "/statusDetail");
    table.push_back(plain);

    OperationAdapter rich = derived(plain, text("richLongRunningOperation"), "site.operations, list.operations");
    rich.states.push_back({text("skipped"), Phase::Succeeded});
    setError(rich, "/error/code", "/error/message");
    setProgress(rich, "/percentageComplete", ProgressForm::Integer);
    table.push_back(rich);

    OperationAdapter attack = derived(plain, text("attackSimulationOperation"), "attackSimulationRoot.operations");
    setProgress(attack, "/percentageCompleted", ProgressForm::Integer);
    table.push_back(attack);
    table.push_back(derived(plain, text("engagementAsyncOperation"), "employeeExperience.engagementAsyncOperations"));
}

void addOnenote(std::vector<OperationAdapter> &table)
{
    const OperationAdapter base = usual("operation", "", operationStates());
    table.push_back(base);
    OperationAdapter onenote = derived(base, text("onenoteOperation"), "onenote.operations");
    onenote.link = text("/resourceLocation");
    setError(onenote, "/error/code", "/error/message");
    setProgress(onenote, "/percentComplete", ProgressForm::Text);
    table.push_back(onenote);
}

void addWorkbookAndTeams(std::vector<OperationAdapter> &table)
{
    OperationAdapter workbook = usual("workbookOperation", "workbook.operations", longRunningStates());
    workbook.states.pop_back();
    workbook.created = workbook.lastAction = QString();
    workbook.link = text("/resourceLocation");
    setError(workbook, "/error/code", "/error/message");
    table.push_back(workbook);

    OperationAdapter teams = usual("teamsAsyncOperation", "team.operations",
                                   states({{"invalid", Phase::Pending},
                                           {"notStarted", Phase::Pending},
                                           {"inProgress", Phase::Running},
                                           {"succeeded", Phase::Succeeded},
                                           {"failed", Phase::Failed},
                                           {"unknownFutureValue", Phase::Unknown}}));
    teams.link = text("/targetResourceLocation");
    setError(teams, "/error/code", "/error/message");
    table.push_back(teams);
}

void addComms(std::vector<OperationAdapter> &table)
{
    OperationAdapter comms = usual("commsOperation", "call.operations", operationStates());
    comms.created = comms.lastAction = QString();
    setError(comms, "/resultInfo/code", "/resultInfo/message");
    table.push_back(comms);
    for (const char *type :
         {"addLargeGalleryViewOperation", "cancelMediaProcessingOperation", "inviteParticipantsOperation",
          "muteParticipantOperation", "playPromptOperation", "recordOperation", "sendDtmfTonesOperation",
          "startHoldMusicOperation", "stopHoldMusicOperation", "subscribeToToneOperation", "unmuteParticipantOperation",
          "updateRecordingStatusOperation"})
        table.push_back(derived(comms, text(type)));
}

void addPrint(std::vector<OperationAdapter> &table)
{
    OperationAdapter print = usual("printOperation", "print.operations", longRunningStates());
    print.states.pop_back();
    print.status = text("/status/state");
    print.lastAction = QString();
    setError(print, "", "/status/description");
    table.push_back(print);
    table.push_back(derived(print, text("printerCreateOperation")));
}

void addManagement(std::vector<OperationAdapter> &table)
{
    OperationAdapter app = usual("managedAppOperation", "managedAppRegistration.operations", {});
    app.status = text("/state");
    app.freeText = true;
    app.created = QString();
    app.lastAction = text("/lastModifiedDateTime");
    table.push_back(app);

    OperationAdapter connection = usual("externalConnectors.connectionOperation", "externalConnection.operations",
                                        states({{"unspecified", Phase::Pending},
                                                {"inprogress", Phase::Running},
                                                {"completed", Phase::Succeeded},
                                                {"failed", Phase::Failed},
                                                {"unknownFutureValue", Phase::Unknown}}));
    connection.created = connection.lastAction = QString();
    setError(connection, "/error/code", "/error/message");
    table.push_back(connection);

    OperationAdapter admin =
        usual("delegatedAdminRelationshipOperation", "delegatedAdminRelationship.operations", longRunningStates());
    admin.lastAction = text("/lastModifiedDateTime");
    table.push_back(admin);

    table.push_back(usual("teamsAdministration.telephoneNumberLongRunningOperation",
                          "telephoneNumberManagementRoot.operations", longRunningStates()));

    OperationAdapter catalogue;
    catalogue.type = text("resourceOperation");
    catalogue.foundAt = text("deviceManagement.resourceOperations");
    catalogue.isJob = false;
    table.push_back(catalogue);
}

void addCases(std::vector<OperationAdapter> &table)
{
    OperationAdapter cases = usual("security.caseOperation", "ediscoveryCase.operations",
                                   states({{"notStarted", Phase::Pending},
                                           {"submissionFailed", Phase::Failed},
                                           {"running", Phase::Running},
                                           {"succeeded", Phase::Succeeded},
                                           {"partiallySucceeded", Phase::Succeeded},
                                           {"failed", Phase::Failed},
                                           {"unknownFutureValue", Phase::Unknown}}));
    cases.lastAction = QString();
    cases.completed = text("/completedDateTime");
    setError(cases, "/resultInfo/code", "/resultInfo/message");
    setProgress(cases, "/percentProgress", ProgressForm::Integer);
    table.push_back(cases);
    for (const char *type :
         {"ediscoveryAddToReviewSetOperation", "ediscoveryEstimateOperation", "ediscoveryExportOperation",
          "ediscoveryHoldOperation", "ediscoveryHoldPolicySyncOperation", "ediscoveryIndexOperation",
          "ediscoveryPurgeDataOperation", "ediscoverySearchExportOperation", "ediscoveryTagOperation"})
        table.push_back(derived(cases, text("security.") + text(type)));
}

void addBilling(std::vector<OperationAdapter> &table)
{
    const OperationAdapter base =
        usual("partners.billing.operation", "partners.billing.operations", longRunningStates());
    table.push_back(base);
    OperationAdapter running = derived(base, text("partners.billing.runningOperation"));
    running.phaseOfType = Phase::Running;
    table.push_back(running);
    OperationAdapter exported = derived(base, text("partners.billing.exportSuccessOperation"));
    exported.phaseOfType = Phase::Succeeded;
    exported.link = text("/resourceLocation@odata.navigationLink");
    table.push_back(exported);
    OperationAdapter failed = derived(base, text("partners.billing.failedOperation"));
    failed.phaseOfType = Phase::Failed;
    setError(failed, "/error/code", "/error/message");
    table.push_back(failed);
}

void addOthers(std::vector<OperationAdapter> &table)
{
    OperationAdapter policy = usual("dataPolicyOperation", "dataPolicyOperations",
                                    states({{"notStarted", Phase::Pending},
                                            {"running", Phase::Running},
                                            {"complete", Phase::Succeeded},
                                            {"failed", Phase::Failed},
                                            {"unknownFutureValue", Phase::Unknown}}));
    policy.created = text("/submittedDateTime");
    policy.lastAction = QString();
    policy.completed = text("/completedDateTime");
    policy.link = text("/storageLocation");
    setProgress(policy, "/progress", ProgressForm::Real);
    table.push_back(policy);

    // The monitor of a OneDrive copy: no entity, so no id; it answers 202 for as long as it is there.
    OperationAdapter monitor = usual("asyncJobStatus", "",
                                     states({{"notStarted", Phase::Pending},
                                             {"inProgress", Phase::Running},
                                             {"completed", Phase::Succeeded},
                                             {"updating", Phase::Running},
                                             {"failed", Phase::Failed},
                                             {"deletePending", Phase::Running},
                                             {"deleteFailed", Phase::Failed},
                                             {"waiting", Phase::Running}}));
    monitor.created = monitor.lastAction = QString();
    monitor.hasId = false;
    setProgress(monitor, "/percentageComplete", ProgressForm::Real);
    table.push_back(monitor);

    // Of the beta version.
    OperationAdapter device = usual("teamworkDeviceOperation", "teamworkDevice.operations", {});
    device.freeText = true;
    device.lastAction = text("/lastActionDateTime");
    device.completed = text("/completedDateTime");
    setError(device, "/error/code", "/error/message");
    table.push_back(device);
}

} // namespace

const std::vector<OperationAdapter> &operationAdapters()
{
    static const std::vector<OperationAdapter> table = [] {
        std::vector<OperationAdapter> made;
        addLongRunning(made);
        addOnenote(made);
        addWorkbookAndTeams(made);
        addComms(made);
        addPrint(made);
        addManagement(made);
        addCases(made);
        addBilling(made);
        addOthers(made);
        return made;
    }();
    return table;
}

const OperationAdapter &anyOperation()
{
    static const OperationAdapter adapter = [] {
        OperationAdapter any;
        // Every word of the table, and those of services that spell it their own way.
        any.states = states({{"notStarted", Phase::Pending},
                             {"queued", Phase::Pending},
                             {"pending", Phase::Pending},
                             {"running", Phase::Running},
                             {"inProgress", Phase::Running},
                             {"updating", Phase::Running},
                             {"waiting", Phase::Running},
                             {"deletePending", Phase::Running},
                             {"succeeded", Phase::Succeeded},
                             {"completed", Phase::Succeeded},
                             {"complete", Phase::Succeeded},
                             {"skipped", Phase::Succeeded},
                             {"partiallySucceeded", Phase::Succeeded},
                             {"failed", Phase::Failed},
                             {"submissionFailed", Phase::Failed},
                             {"deleteFailed", Phase::Failed}});
        any.status = text("/status");
        any.errorMessage = text("/statusDetail");
        any.completed = text("/completedDateTime");
        return any;
    }();
    return adapter;
}

} // namespace model
