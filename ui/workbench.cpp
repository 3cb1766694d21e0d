// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/workbench.h"

#include "collection/httpfile.h"
#include "disk/atomicwrite.h"
#include "disk/filename.h"
#include "history/whendone.h"
#include "run/compose.h"
#include "run/secrecy.h"
#include "json/write.h"

namespace ui {

namespace {

constexpr char rootPlaceholder[] = "{{root}}";

/// The fields of a saved request that the schema would not bring by itself.
model::HeaderFields ownFields(const model::HeaderFields &saved, const model::OperationSchema &schema,
                              const model::Environment &environment)
{
    model::HeaderFields own;
    const auto usual = run::compose(schema, environment, {schema.paths.front().path, {}, {}});
    for (const model::HeaderField &field : saved) {
        if (!usual || usual->headers.value(field.name) != field.value)
            own.append(field.name, field.value);
    }
    return own;
}

/// The part of a recorded URL that is the draft's path. The operation's own paths are looked for first: version and
/// base path of the environment may have changed since.
QString pathOf(const QUrl &url, const model::OperationSchema &schema, const model::ServiceRoot &root)
{
    const QString whole = url.path(QUrl::FullyEncoded);
    for (const model::PathForm &form : schema.paths) {
        if (!url.hasQuery() && whole.endsWith(form.path))
            return form.path;
    }
    return run::pathBelow(url, root);
}

} // namespace

Workbench::Workbench(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts) {}

Workbench::~Workbench() = default;

bool Workbench::openOperation(const QString &key)
{
    const model::OperationSchema *schema = m_parts.catalog.operation(key);
    if (!schema)
        return false;
    if (m_draft.schema() == schema)
        return true;
    const auto left = m_putAside.find(key);
    if (left != m_putAside.end()) {
        const Draft draft = left->second;
        open(*schema, draft.path, draft.headers, draft.body);
    } else {
        open(*schema, schema->path(u"example").path, {}, form::exampleBody(*schema, m_draft.lineEnding()));
    }
    return true;
}

void Workbench::open(const model::OperationSchema &schema, const QString &path, const model::HeaderFields &headers,
                     const QByteArray &body)
{
    // What was being written is put aside, not thrown away: choosing its operation again brings it back.
    if (m_draft.schema() && m_draft.schema() != &schema)
        m_putAside[m_draft.schema()->key] = {m_draft.path(), m_draft.headers(), m_draft.body()};
    m_openedFile.clear();
    m_draft.open(schema, path, body);
    m_draft.setHeaders(headers);
    emit operationOpened(schema.key);
}

void Workbench::send()
{
    if (isSending() || !m_draft.schema())
        return;
    const model::OperationSchema &schema = *m_draft.schema();
    const model::Environment environment = m_parts.environments.current();
    const auto request = run::compose(schema, environment, {m_draft.path(), m_draft.headers(), m_draft.body()});
    if (!request) {
        emit failed(request.error().text());
        return;
    }
    run::Order order;
    order.request = *request;
    order.token = m_parts.tokens.token(environment.id);
    order.options.deadline = std::chrono::seconds(environment.deadlineSeconds);
    order.operationKey = schema.key;
    order.title = schema.displayTitle();
    order.environmentId = environment.id;
    order.environmentName = environment.name;
    start(std::move(order));
}

void Workbench::start(run::Order order)
{
    order.secrets = m_parts.tokens.all();
    const model::Request request = order.request;
    m_run = m_parts.runner.start(std::move(order));
    connect(m_run.get(), &run::Run::received, this, &Workbench::received);
    connect(m_run.get(), &run::Run::finished, this,
            [this](const model::Recording &recording, const std::optional<model::Failure> &notStored) {
                m_run.release()->deleteLater();
                emit answered(recording, notStored);
            });
    emit sending(request); // last: whoever hears it sees a request under way
}

void Workbench::cancel()
{
    if (m_run)
        m_run->cancel();
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
    withRecording(id, [this](const model::Recording &recording) { replayRecording(recording); });
}

void Workbench::takeIntoForm(qint64 id)
{
    withRecording(id, [this](const model::Recording &recording) { openRecording(recording); });
}

void Workbench::replayRecording(const model::Recording &recording)
{
    if (isSending())
        return;
    run::Order order;
    order.request = run::withoutFraming(recording.exchange.request);
    order.operationKey = recording.operationKey;
    order.title = recording.title;
    order.environmentId = recording.environmentId;
    order.environmentName = recording.environmentName;
    order.replayOf = recording.id;
    if (const model::Environment *environment = m_parts.environments.findById(recording.environmentId)) {
        if (environment->sandbox)
            order.request = run::movedTo(order.request, environment->root);
        order.options.deadline = std::chrono::seconds(environment->deadlineSeconds);
        // An environment that was given another host since then must not get its token sent to the old one.
        if (run::sameOrigin(order.request.url, environment->root))
            order.token = m_parts.tokens.token(environment->id);
    }
    const auto authorization = order.request.headers.value("Authorization");
    if (authorization && authorization->contains(model::tokenPlaceholder) && order.token.isEmpty())
        emit failed(tr("Sent again without a token: \"%1\" has none for %2 now.")
                        .arg(recording.environmentName, order.request.url.host()));
    start(std::move(order));
}

void Workbench::openRecording(const model::Recording &recording)
{
    const model::OperationSchema *schema = m_parts.catalog.operation(recording.operationKey);
    if (!schema) {
        emit failed(
            tr("The operation \"%1\" is not known any more; its schema file is missing.").arg(recording.operationKey));
        return;
    }
    const QUrl &url = recording.exchange.request.url;
    const model::Environment *environment = m_parts.environments.findById(recording.environmentId);
    if (environment && environment->id != m_parts.environments.current().id) {
        if (const auto switched = m_parts.environments.setCurrent(environment->id); !switched)
            emit failed(switched.error().text());
    }
    const model::Environment &current = m_parts.environments.current();
    const QString path = pathOf(url, *schema, current.root);
    open(*schema, path, ownFields(run::withoutStackFields(recording.exchange.request).headers, *schema, current),
         recording.exchange.request.body);
    if (const QString elsewhere = elsewhereThan(url, path); !elsewhere.isEmpty())
        emit failed(tr("This was sent to %1 then; it would go to %2 now.")
                        .arg(QString::fromLatin1(url.toEncoded()), elsewhere));
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

QString Workbench::suggestedFile() const
{
    const model::OperationSchema *schema = m_draft.schema();
    const QString name = schema ? QString(schema->area + u' ' + schema->title) : tr("request");
    return m_parts.requestsFolder + u'/' + disk::fileNameFor(name) + QLatin1String(".http");
}

model::Result<void> Workbench::saveRequest(const QString &file) const
{
    const model::OperationSchema &schema = *m_draft.schema();
    const model::Environment &environment = m_parts.environments.current();
    auto request = run::compose(schema, environment, {m_draft.path(), m_draft.headers(), m_draft.body()});
    if (!request) // an unfinished path can be saved, and finished later
        request = run::compose(schema, environment, {schema.paths.front().path, m_draft.headers(), m_draft.body()});
    if (!request)
        return tl::unexpected(request.error());
    model::Request written = *request;
    written.url.setPath(m_draft.path()); // what the file will say, usable or not
    if (run::holdsToken(written, m_parts.tokens))
        return model::failure(tr("The request itself holds a token, which must not go into a file."),
                              tr("Take it out of the body or the header field, or write {{token}} in its place."));
    collection::SavedRequest saved;
    saved.name = schema.displayTitle();
    saved.operationKey = schema.key;
    if (const model::PathForm &form = schema.path(u"example"); form.path == m_draft.path())
        saved.pathForm = form.source;
    else if (const model::PathForm &documented = schema.path(u"documented"); documented.path == m_draft.path())
        saved.pathForm = documented.source;
    if (m_draft.body().contains('\n'))
        saved.lineEnding = m_draft.lineEnding() == "\r\n" ? collection::LineEnding::Crlf : collection::LineEnding::Lf;
    saved.method = request->method;
    saved.target = QByteArray(rootPlaceholder + m_draft.path().toUtf8());
    saved.headers = request->headers;
    saved.body = m_draft.body();
    const auto text = fileWith(saved, file);
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

model::Result<QString> Workbench::pathIn(const model::OperationSchema &schema, const collection::SavedRequest &saved)
{
    if (saved.target.startsWith(rootPlaceholder))
        return QString::fromUtf8(saved.target.sliced(qsizetype(qstrlen(rootPlaceholder))));
    const QUrl url = QUrl::fromEncoded(saved.target, QUrl::StrictMode);
    // A copy: switching writes the file, which may bring in what another window added.
    const std::vector<model::Environment> known = m_parts.environments.all();
    for (const model::Environment &environment : known) {
        if (!run::sameOrigin(url, environment.root))
            continue;
        if (environment.id != m_parts.environments.current().id) {
            if (const auto switched = m_parts.environments.setCurrent(environment.id); !switched)
                emit failed(switched.error().text());
        }
        const QString path = pathOf(url, schema, environment.root);
        if (const QString elsewhere = elsewhereThan(url, path); !elsewhere.isEmpty())
            emit failed(tr("The file says %1; it would go to %2 now.").arg(QString::fromUtf8(saved.target), elsewhere));
        return path;
    }
    return model::failure(
        tr("The request goes to %1, which is no environment's address.").arg(QString::fromUtf8(saved.target)),
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
    const auto path = pathIn(*schema, saved);
    if (!path)
        return tl::unexpected(path.error());
    open(*schema, *path, ownFields(saved.headers, *schema, m_parts.environments.current()), saved.body);
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
