// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/workbench.h"

#include "ui/draftpath.h"
#include "ui/labels.h"

#include "history/whendone.h"
#include "run/adhoc.h"
#include "run/headerrows.h"
#include "run/secrecy.h"
#include "run/tokenlacks.h"
#include "json/write.h"

#include <algorithm>

namespace ui {

Workbench::Workbench(const Parts &parts, QObject *parent)
    : QObject(parent),
      m_parts(parts),
      m_keeper(m_draft, parts.tokens, parts.draftsFolder),
      m_tracks(
          {parts.catalog, parts.environments, parts.tokens, m_passphrases, parts.runner, parts.store, parts.trackClock})
{
    connect(&m_keeper, &DraftKeeper::failed, this, &Workbench::failed);
}

Workbench::~Workbench() = default;

bool Workbench::openOperation(const QString &key)
{
    const model::OperationSchema *schema = m_parts.catalog.operation(key);
    if (!schema)
        return false;
    if (m_draft.schema() == schema && m_keeper.place().isEmpty())
        return true;
    open(*schema, m_keeper.left(key).value_or(DraftKeeper::initial(*schema, m_draft.lineEnding())));
    return true;
}

void Workbench::open(const model::OperationSchema &schema, const run::Draft &draft, const QString &place)
{
    // What was being written is put aside, not thrown away: choosing its place again brings it back.
    const bool isElsewhere = m_keeper.place() != place;
    if (m_draft.schema() && (m_draft.schema() != &schema || isElsewhere))
        m_keeper.putAside();
    m_keeper.setPlace(place);
    m_opened.reset();
    m_takenFrom = 0;
    m_draft.open(schema, draft.path, draft.body, {draft.headers, draft.pathValues, draft.expectations});
    if (isElsewhere)
        m_draft.undoStack().clear(); // undo would bring another request's text
    if (place.isEmpty()) {
        m_parts.environments.setOfFile({});
        emit openedChanged();
    }
    emit operationOpened(schema.key);
}

model::Result<run::Composed> Workbench::composed() const
{
    model::Environment environment = m_parts.environments.current();
    environment.variables = m_parts.environments.variables();
    auto composed = run::compose(*m_draft.schema(), environment, m_keeper.present(), m_parts.sources);
    if (!composed) // a variable may have brought a token into the words
        composed.error().what = run::masked(composed.error().what, m_parts.tokens.all());
    return composed;
}

void Workbench::send()
{
    if (isSending() || !m_draft.schema())
        return;
    if (const auto request = composed())
        sendComposed(*request);
    else
        emit failed(request.error().text());
}

void Workbench::sendComposed(const run::Composed &composed)
{
    if (isSending())
        return;
    if (const auto checked = composed.check(); !checked) {
        emit failed(checked.error().text());
        return;
    }
    const model::OperationSchema &schema = *m_draft.schema();
    const model::Environment environment = m_parts.environments.current();
    run::Order order;
    order.request = composed.request;
    order.expectations = composed.expectations;
    // A request file may name any address; the token is its environment's.
    const model::Secret token = m_parts.tokens.token(environment.id);
    const auto authorization = order.request.headers.value("Authorization");
    if (run::sameOrigin(composed.request.url, environment.root))
        order.token = token;
    else if (authorization && authorization->contains(model::tokenPlaceholder) && !token.isEmpty())
        emit failed(tr("Sent without the token of \"%1\": it is not for %2.")
                        .arg(environment.name, run::originOf(composed.request.url)));
    order.operationKey = schema.key;
    order.type = schema.entityType();
    order.title = schema.displayTitle();
    order.environmentId = environment.id;
    order.environmentName = environment.name;
    order.replayOf = m_takenFrom;
    m_sendingFrom = m_opened;
    dispatch(std::move(order));
}

void Workbench::start(run::Order order)
{
    order.secrets = m_parts.tokens.all();
    const model::Request request = order.request;
    m_sentToken = order.token;
    m_run = m_parts.runner.start(std::move(order));
    connect(m_run.get(), &run::Run::received, this, &Workbench::received);
    connect(m_run.get(), &run::Run::finished, this,
            [this, from = std::exchange(m_sendingFrom, std::nullopt)](const model::Recording &recording,
                                                                      const std::optional<model::Failure> &notStored) {
                m_run.release()->deleteLater();
                adoptCaptures(recording);
                emit answered(recording, notStored);
                if (from)
                    emit savedAnswered(*from, recording);
            });
    emit sending(request); // last: whoever hears it sees a request under way
}

void Workbench::adoptTokens()
{
    m_keeper.checkTokens();
    m_tracks.adoptTokens();
}

void Workbench::cancel()
{
    if (m_run)
        m_run->cancel();
}

QStringList Workbench::tokenLacks(const model::Recording &answered) const
{
    return run::tokenLacks(answered.exchange, m_sentToken, m_parts.catalog.operation(answered.operationKey),
                           m_parts.sources.milliseconds() / 1000);
}

void Workbench::withRecording(qint64 id, const std::function<void(const model::Recording &)> &use)
{
    history::whenDone(this, m_parts.store.recording(id), [this, use](const model::Result<model::Recording> &recording) {
        if (recording)
            use(*recording);
        else
            emit failed(recording.error().text());
    });
}

void Workbench::showRecording(qint64 id)
{
    withRecording(id, [this](const model::Recording &recording) { emit recordingShown(recording); });
}

void Workbench::replay(qint64 id)
{
    withRecording(id, [this](const model::Recording &recording) { sendAgain(recording); });
}

void Workbench::takeIntoForm(qint64 id)
{
    withRecording(id, [this](const model::Recording &recording) { openRecording(recording); });
}

void Workbench::sendAgain(const model::Recording &recording)
{
    if (isSending())
        return;
    run::Order order = run::orderLike(recording);
    order.expectations = recording.expectations;
    order.request = run::withoutFraming(recording.exchange.request);
    order.replayOf = recording.id;
    const model::Environment *environment = m_parts.environments.findById(recording.environmentId);
    if (environment) {
        if (environment->sandbox)
            order.request = run::movedTo(order.request, environment->root);
        // An environment that was given another host since then must not get its token sent to the old one.
        if (run::sameOrigin(order.request.url, environment->root))
            order.token = m_parts.tokens.token(environment->id);
    }
    const auto authorization = order.request.headers.value("Authorization");
    if (authorization && authorization->contains(model::tokenPlaceholder) && order.token.isEmpty())
        emit failed(tr("Sent again without a token: \"%1\" has none for %2 now.")
                        .arg(recording.environmentName, order.request.url.host()));
    dispatch(std::move(order));
}

void Workbench::openRecording(const model::Recording &recording)
{
    if (recording.exchange.request.method == "GET") {
        emit failed(tr("A GET has no body to fill in, and so no form. Replay sends it again."));
        return;
    }
    const QUrl &url = recording.exchange.request.url;
    const bool isAdHoc = recording.operationKey == run::adHocKey;
    const model::OperationSchema *schema =
        isAdHoc ? &adHocSchema(recording.exchange.request.method, QString::fromLatin1(url.toEncoded()), recording.title)
                : m_parts.catalog.operation(recording.operationKey);
    if (!schema) {
        emit failed(
            tr("The operation \"%1\" is not known any more; its schema file is missing.").arg(recording.operationKey));
        return;
    }
    const model::Environment *environment = m_parts.environments.findById(recording.environmentId);
    if (environment)
        switchTo(recording.environmentId);
    const model::Environment &current = m_parts.environments.current();
    run::Draft draft = isAdHoc ? run::Draft{schema->paths.front().path, {}, {}} : draftOf(url, *schema, current.root);
    draft.headers = run::choicesFor(*schema, run::withoutStackFields(recording.exchange.request).headers, {}, true);
    draft.body = recording.exchange.request.body;
    draft.expectations = recording.expectations;
    open(*schema, draft, isAdHoc ? adHocPlace(*schema) : QString());
    m_takenFrom = recording.id;
    if (isAdHoc)
        return;
    const QString path = run::filledPath(draft.path, draft.pathValues);
    // Braces that went out as they are would be a variable now.
    if (const auto unknown = run::unknownVariables(draft.body, {}); !unknown.empty())
        emit failed(tr("The body that was sent holds {{%1}}, which is a variable in a form. Replay sends it as it was.")
                        .arg(visibleText(unknown.front().name)));
    if (const QString elsewhere = elsewhereThan(url, path); !elsewhere.isEmpty())
        emit failed(tr("This was sent to %1 then; it would go to %2 now.")
                        .arg(QString::fromLatin1(url.toEncoded()), elsewhere));
}

void Workbench::switchTo(const QString &environmentId)
{
    if (environmentId == m_parts.environments.current().id)
        return;
    if (const auto switched = m_parts.environments.setCurrent(environmentId); !switched)
        emit failed(switched.error().text());
}

QString Workbench::elsewhereThan(const QUrl &url, const QString &path) const
{
    const model::Environment &current = m_parts.environments.current();
    const auto target = current.root.url(path);
    if (!target)
        return path;
    const bool same = (*target == url || current.sandbox) && target->path() == url.path();
    return same ? QString() : QString::fromLatin1(target->toEncoded());
}

} // namespace ui
