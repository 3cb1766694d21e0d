// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/workbench.h"

#include "ui/labels.h"

#include "collection/httpfile.h"
#include "disk/atomicwrite.h"
#include "history/whendone.h"
#include "run/headerrows.h"
#include "run/secrecy.h"
#include "run/tokenlacks.h"
#include "json/write.h"

#include <algorithm>

namespace ui {

namespace {

constexpr char rootPlaceholder[] = "{{root}}";

/// A path as a draft has it: one of the operation's own, with values, else the path as it is. `path` ends with it when
/// `isWhole` is false: version and base path of the environment may have changed since it was recorded.
run::Draft draftFor(const QString &path, const model::OperationSchema &schema, bool isWhole)
{
    run::Draft draft{path, {}, {}, {}};
    std::optional<qsizetype> start;
    for (const model::PathForm &form : schema.paths) {
        const auto match = run::matchPath(path, form.path);
        if (!match || (isWhole && match->start != 0) || (start && *start <= match->start))
            continue;
        start = match->start;
        draft.path = form.path;
        draft.pathValues = match->values;
    }
    return draft;
}

/// The part of a recorded URL that is the draft's path.
run::Draft draftOf(const QUrl &url, const model::OperationSchema &schema, const model::ServiceRoot &root)
{
    const run::Draft own = draftFor(run::pathBelow(url, root), schema, true);
    const auto isOwn = [&](const model::PathForm &form) { return form.path == own.path; };
    if (url.hasQuery() || std::any_of(schema.paths.begin(), schema.paths.end(), isOwn))
        return own;
    const run::Draft moved = draftFor(url.path(QUrl::FullyEncoded), schema, false);
    return moved.path == url.path(QUrl::FullyEncoded) ? own : moved;
}

} // namespace

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
    if (m_draft.schema() == schema)
        return true;
    open(*schema, m_keeper.left(key).value_or(DraftKeeper::initial(*schema, m_draft.lineEnding())));
    return true;
}

void Workbench::open(const model::OperationSchema &schema, const run::Draft &draft)
{
    // What was being written is put aside, not thrown away: choosing its operation again brings it back.
    if (m_draft.schema() && m_draft.schema() != &schema)
        m_keeper.putAside();
    m_openedFile.clear();
    m_takenFrom = 0;
    m_draft.open(schema, draft.path, draft.body, {draft.headers, draft.pathValues, draft.expectations});
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
    order.token = m_parts.tokens.token(environment.id);
    order.operationKey = schema.key;
    order.type = schema.entityType();
    order.title = schema.displayTitle();
    order.environmentId = environment.id;
    order.environmentName = environment.name;
    order.replayOf = m_takenFrom;
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
            [this](const model::Recording &recording, const std::optional<model::Failure> &notStored) {
                m_run.release()->deleteLater();
                adoptCaptures(recording);
                emit answered(recording, notStored);
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
    const model::OperationSchema *schema = m_parts.catalog.operation(recording.operationKey);
    if (!schema) {
        emit failed(
            tr("The operation \"%1\" is not known any more; its schema file is missing.").arg(recording.operationKey));
        return;
    }
    const QUrl &url = recording.exchange.request.url;
    const model::Environment *environment = m_parts.environments.findById(recording.environmentId);
    if (environment)
        switchTo(recording.environmentId);
    const model::Environment &current = m_parts.environments.current();
    run::Draft draft = draftOf(url, *schema, current.root);
    draft.headers = run::choicesFor(*schema, run::withoutStackFields(recording.exchange.request).headers, {}, true);
    draft.body = recording.exchange.request.body;
    draft.expectations = recording.expectations;
    open(*schema, draft);
    m_takenFrom = recording.id;
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

model::Result<collection::SavedRequest> Workbench::savedRequest() const
{
    const model::OperationSchema &schema = *m_draft.schema();
    collection::SavedRequest saved;
    saved.name = schema.displayTitle();
    saved.operationKey = schema.key;
    if (const model::PathForm &form = schema.path(u"example"); form.path == m_draft.path())
        saved.pathForm = form.source;
    else if (const model::PathForm &documented = schema.path(u"documented"); documented.path == m_draft.path())
        saved.pathForm = documented.source;
    if (m_draft.body().contains('\n'))
        saved.lineEnding = m_draft.lineEnding() == "\r\n" ? collection::LineEnding::Crlf : collection::LineEnding::Lf;
    saved.method = schema.method.toLatin1();
    const QString path = run::filledPath(m_draft.path(), m_draft.pathValues());
    saved.target = QByteArray(rootPlaceholder + path.toUtf8());
    for (const run::HeaderRow &row : run::headerRows(schema, m_draft.headers())) {
        if (const auto checked = model::checkHeaderField({row.name, row.value}); !checked)
            return tl::unexpected(checked.error());
        (row.on ? saved.headers : saved.off).append(row.name, row.value);
    }
    saved.body = m_draft.body();
    saved.expectations = m_draft.expectations();
    return saved;
}

model::Result<void> Workbench::saveRequest(const QString &file) const
{
    auto saved = savedRequest();
    if (!saved)
        return tl::unexpected(saved.error());
    model::Request written; // what the file will say, usable or not
    written.url.setPath(QString::fromUtf8(saved->target));
    written.body = saved->body;
    for (const model::HeaderFields *fields : {&saved->headers, &saved->off}) {
        for (const model::HeaderField &field : *fields)
            written.headers.append(field.name, field.value);
    }
    if (run::holdsToken(written, m_parts.tokens) || run::holdsToken(saved->expectations, m_parts.tokens))
        return model::failure(tr("The request itself holds a token, which must not go into a file."),
                              tr("Take it out of the body or the header field, or write {{token}} in its place."));
    if (const auto kept = saveGolden(*saved, file); !kept)
        return kept;
    const auto text = fileWith(*saved, file);
    if (!text)
        return tl::unexpected(text.error());
    return disk::atomicWrite(file, *text);
}

model::Result<QByteArray> Workbench::fileWith(const collection::SavedRequest &saved, const QString &file) const
{
    if (file != m_openedFile)
        return collection::writeRequest(saved);
    const auto bytes = disk::readFile(file, model::limits::maxRequestFile);
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto read = collection::readHttpFile(*bytes, file);
    if (!read || read->entries.empty())
        return collection::writeRequest(saved);
    // What stands around the request in its file is not ours to drop.
    collection::SavedRequest &present = read->entries.front().request;
    const QByteArrayList otherLines = present.otherLines;
    const QByteArrayList trailer = present.trailer;
    present = saved;
    present.otherLines = otherLines;
    present.trailer = trailer;
    return collection::writeHttpFile(*read);
}

model::Result<run::Draft> Workbench::pathIn(const model::OperationSchema &schema, const collection::SavedRequest &saved)
{
    if (saved.target.startsWith(rootPlaceholder))
        return draftFor(QString::fromUtf8(saved.target.sliced(qsizetype(qstrlen(rootPlaceholder)))), schema, true);
    const QString target = QString::fromUtf8(saved.target);
    const QUrl url = QUrl::fromEncoded(saved.target, QUrl::StrictMode);
    // A copy: switching writes the file, which may bring in what another window added.
    const std::vector<model::Environment> known = m_parts.environments.all();
    for (const model::Environment &environment : known) {
        // With variables in it it is no URL yet, and has to name the whole root.
        const QString above = environment.root.text();
        const bool isTemplate = target.contains(u"{{") && target.startsWith(QString(above + u'/'));
        if (!isTemplate && !run::sameOrigin(url, environment.root))
            continue;
        switchTo(environment.id);
        if (isTemplate)
            return draftFor(target.sliced(above.size()), schema, true);
        const run::Draft draft = draftOf(url, schema, environment.root);
        const QString elsewhere = elsewhereThan(url, run::filledPath(draft.path, draft.pathValues));
        if (!elsewhere.isEmpty())
            emit failed(tr("The file says %1; it would go to %2 now.").arg(target, elsewhere));
        return draft;
    }
    return model::failure(tr("The request goes to %1, which is no environment's address.").arg(target),
                          tr("Add an environment for it, or write {{root}} in place of the address."));
}

model::Result<void> Workbench::openRequest(const QString &file)
{
    const auto bytes = disk::readFile(file, model::limits::maxRequestFile);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto read = collection::readHttpFile(*bytes, file);
    if (!read)
        return tl::unexpected(read.error());
    if (read->entries.empty()) {
        const QString why = read->diagnostics.empty() ? tr("It holds no request.") : read->diagnostics.front().message;
        return model::failure(tr("%1 cannot be opened.").arg(file), why);
    }
    const collection::SavedRequest saved = read->entries.front().request;
    const model::OperationSchema *schema = m_parts.catalog.operation(saved.operationKey);
    if (!schema)
        return model::failure(
            saved.operationKey.isEmpty()
                ? tr("%1 does not say which operation it calls.").arg(file)
                : tr("%1 calls the operation \"%2\", which is not known.").arg(file, saved.operationKey),
            tr("Add a line \"# @operation KEY\" with the key of a known one."));
    if (saved.method != schema->method.toLatin1())
        return model::failure(
            tr("%1 says %2, but the operation is a %3.").arg(file, QString::fromLatin1(saved.method), schema->method),
            tr("Mend the request line or the line \"# @operation\"."));
    auto draft = pathIn(*schema, saved);
    if (!draft)
        return tl::unexpected(draft.error());
    draft->headers = run::choicesFor(*schema, saved.headers, saved.off, false);
    draft->body = saved.body;
    draft->expectations = expectationsIn(saved, file);
    open(*schema, *draft);
    m_openedFile = file;
    for (const model::Diagnostic &diagnostic : read->diagnostics)
        emit failed(tr("%1, line %2: %3").arg(file).arg(diagnostic.line).arg(diagnostic.message));
    if (read->entries.size() > 1)
        emit failed(tr("%1 holds %2 requests; the first one was opened.").arg(file).arg(read->entries.size()));
    if (!saved.trailer.isEmpty())
        emit failed(
            tr("%1 names other files or handlers behind the body; they are kept, but not read or run.").arg(file));
    return {};
}

} // namespace ui
