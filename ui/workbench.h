// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/draftkeeper.h"
#include "ui/openedrequest.h"
#include "ui/requestdraft.h"
#include "ui/tracks.h"

#include "model/catalog.h"
#include "run/compose.h"
#include "run/environments.h"
#include "run/redirect.h"
#include "run/runner.h"
#include "run/tokens.h"
#include "sandbox/sandbox.h"

#include <map>
#include <memory>

namespace run {
struct ReplayPlace;
struct SuitePlace;
} // namespace run

namespace ui {

/// What the window is made from; everything outlives it.
struct Parts
{
    const model::Catalog &catalog;
    run::Environments &environments;
    run::Tokens &tokens;
    run::Runner &runner;
    history::Store &store;
    sandbox::Sandbox &sandbox;
    QString requestsFolder; ///< where saved requests go unless the user says otherwise
    run::Sources sources = run::everydaySources();
    QString draftsFolder = {}; ///< where unsent edits are kept; empty: nowhere
    run::TrackClock trackClock = run::everydayTrackClock();
    QString replaysFolder = {}; ///< where replays are set down while they run; empty: nowhere
};

/// What the window can do, without the window: one draft, at most one request under way, the answer last shown.
class Workbench final : public QObject
{
    Q_OBJECT

public:
    explicit Workbench(const Parts &parts, QObject *parent = nullptr);
    ~Workbench() override;

    const Parts &parts() const { return m_parts; }
    RequestDraft &draft() { return m_draft; }
    const DraftKeeper &draftKeeper() const { return m_keeper; }
    /// After a token was set or cleared: a draft that spells it leaves the disk, and polls to come go with today's.
    void adoptTokens();
    bool isSending() const { return m_run != nullptr; }
    Tracks &tracks() { return m_tracks; }

    /// Opens an operation as it was left, or with its example filled in. False when there is none of that key.
    bool openOperation(const QString &key);
    /// The draft as it would be sent now, complete or not; fails on an unusable URL or header field.
    model::Result<run::Composed> composed() const;
    /// Sends the draft once. Does nothing while a request is under way.
    void send();
    /// Sends what composed() gave, to the byte; refuses what is not complete.
    void sendComposed(const run::Composed &composed);
    void cancel();
    /// Why the answer last heard of may have been 401 or 403: see run/tokenlacks.h.
    QStringList tokenLacks(const model::Recording &answered) const;
    /// For the key of the environment's client certificate, in memory only; sends what waited for it.
    void setPassphrase(const model::Secret &passphrase);
    /// Where negative cases of that operation go now: the current environment with its token.
    run::SuitePlace suitePlace(const model::OperationSchema &schema) const;
    /// An environment with what is needed to replay there now; fails when something is missing.
    model::Result<run::ReplayPlace> replayPlace(const model::Environment &environment) const;

    /// Where the recording's answer points, by the environment it was sent in; nothing when that is gone.
    std::optional<run::Redirect> redirectOf(const model::Recording &recording) const;
    /// Sends what follows this one redirect, as a request of its own.
    void follow(const model::Recording &recording, run::Credentials credentials);
    /// What the server showed when it was not trusted; nothing when a pin could not help, or the server is another one
    /// than the environment's.
    std::optional<model::ServerCertificate> untrustedServer(const model::Recording &recording) const;
    /// From now on the recording's environment accepts this certificate and no other.
    void pinServer(const model::Recording &recording);

    // These read, as requests of their own. They do nothing while a request is under way.
    /// What the operation of the draft has made.
    void listOperations();
    void getOperation(const QString &id);
    /// The page an answer links to, with the token if that is where it belongs.
    void turnPage(const model::Recording &shown, const QString &link);

    // These act on a recording of the history, once it is read.
    void showRecording(qint64 id);
    /// Sends again what was sent, with today's token for that environment.
    void replay(qint64 id);
    void sendAgain(const model::Recording &recording);
    /// Looks at the operation it returned until that has ended.
    void track(qint64 id);
    /// Gets the result of a tracked operation. Does nothing while a request is under way.
    void openResult(qint64 id);
    /// Opens the operation with what was sent; what is sent of it then repeats that recording.
    void takeIntoForm(qint64 id);
    /// The same, of a recording that may be stored or not.
    void openRecording(const model::Recording &recording);

    /// The saved request that is being edited; null when the draft belongs to no file.
    const OpenedRequest *opened() const { return m_opened ? &*m_opened : nullptr; }
    /// Whether the draft says something else than its file did.
    bool isDirty() const;
    /// What became of the opened request on the disk.
    OutsideChange outsideChange() const;
    /// Into the file it was opened from: in place of the request that was opened, everything around it kept; fails when
    /// that was changed by others, unless `overwrite`. Any other file is replaced, and is the one that is open then.
    model::Result<void> saveRequest(const QString &file, bool overwrite = false);
    /// One request of a file, from 0. The same one again is read anew, as a step of undo. Of another one unsaved edits
    /// come back.
    model::Result<void> openRequest(const QString &file, int entry = 0);
    /// The file that is open has another name now.
    void followFile(const QString &from, const QString &to);
    /// The request that is open stands elsewhere now.
    void followRequest(const QString &file, int entry);
    /// Others wrote around it in its file.
    void followOutside();
    /// What the disk says now takes the place of the draft; undo brings the edits back.
    model::Result<void> reloadRequest();
    /// What would be saved, and what the disk says, written in the same way.
    model::Result<QByteArray> savedText() const;
    model::Result<QByteArray> textOnDisk() const;
    /// A request of the draft's operation, as its documentation has it.
    collection::SavedRequest freshRequest() const;
    /// A file name for the draft in the requests folder.
    QString suggestedFile() const;

signals:
    void operationOpened(const QString &key);
    void sending(const model::Request &request);
    void received(qint64 bytes);
    void answered(const model::Recording &recording, const std::optional<model::Failure> &notStored);
    void recordingShown(const model::Recording &recording);
    /// What is being sent waits for setPassphrase(); nothing is sent without it.
    void passphraseNeeded(const QString &environmentName);
    /// Something asked for could not be done.
    void failed(const QString &text);
    /// Another saved request is open, or none, or it was saved.
    void openedChanged();
    /// An answer to a request of a file, whatever was edited of it.
    void savedAnswered(const ui::OpenedRequest &opened, const model::Recording &recording);

private:
    void start(run::Order order);
    void fetch(const QString &id); ///< empty: the whole collection
    /// start() with the TLS and proxy of the order's environment.
    void dispatch(run::Order order);
    void withRecording(qint64 id, const std::function<void(const model::Recording &)> &use);
    void open(const model::OperationSchema &schema, const run::Draft &draft, const QString &place = {});
    void switchTo(const QString &environmentId);
    /// Where a path would go now, when that is not `url`; empty when it is. The sandbox's port does not count.
    QString elsewhereThan(const QUrl &url, const QString &path) const;
    /// The path and its values.
    model::Result<run::Draft> pathIn(const model::OperationSchema &schema, const collection::SavedRequest &saved);
    /// The operation a saved request calls, and where in it; one made for it alone when it is none of the catalog.
    model::Result<const model::OperationSchema *> operationOf(const collection::SavedRequest &saved,
                                                              const QString &file);
    model::Result<std::pair<const model::OperationSchema *, run::Draft>> placeOf(const collection::SavedRequest &saved,
                                                                                 const QString &file);
    const model::OperationSchema &adHocSchema(const QByteArray &method, const QString &path, const QString &title);
    model::Result<collection::SavedRequest> savedRequest() const;
    model::Result<void> checkSecrecy(const collection::SavedRequest &saved) const;
    void adoptOpened(OpenedRequest opened);
    /// With the expected answer, which has a file of its own.
    model::Expectations expectationsIn(const collection::SavedRequest &saved, const QString &file);
    model::Result<void> saveGolden(collection::SavedRequest &saved, const QString &file) const;
    /// What the recording's lines capture can be used from now on.
    void adoptCaptures(const model::Recording &recording);
    model::Result<QByteArray> fileWith(const collection::SavedRequest &saved, bool overwrite, int &entry) const;

    Parts m_parts;
    RequestDraft m_draft;
    DraftKeeper m_keeper;
    run::Tokens m_passphrases; ///< of client keys, by environment
    Tracks m_tracks;
    std::unique_ptr<run::Run> m_run;
    model::Secret m_sentToken; ///< of the request last sent
    qint64 m_takenFrom = 0;    ///< the recording the draft was filled from; 0: it comes from elsewhere
    std::optional<OpenedRequest> m_opened;
    std::optional<OpenedRequest> m_sendingFrom;                         ///< what is about to be sent comes from there
    std::map<QString, std::unique_ptr<model::OperationSchema>> m_adHoc; ///< by method and path
    std::optional<run::Order> m_waiting;                                ///< for the passphrase of its environment
};

} // namespace ui
