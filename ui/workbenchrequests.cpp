// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// Saved requests: from their file into the draft, and back.
#include "ui/workbench.h"

#include "ui/draftpath.h"

#include "collection/collectionlisting.h"
#include "collection/filevariables.h"
#include "disk/atomicwrite.h"
#include "model/limits.h"
#include "run/adhoc.h"
#include "run/headerrows.h"
#include "run/recognised.h"
#include "run/secrecy.h"

#include <QFile>

#include <algorithm>

namespace ui {

namespace {

constexpr char rootPlaceholder[] = "{{root}}";

/// Below the environment's root; nothing for another target.
std::optional<QString> pathBelowRoot(const QByteArray &target)
{
    if (!target.startsWith(rootPlaceholder))
        return std::nullopt;
    return QString::fromUtf8(target.sliced(qsizetype(qstrlen(rootPlaceholder))));
}

/// The operation of which this is a path, all of it.
const model::OperationSchema *operationWith(const model::Catalog &catalog, const QString &method, const QString &path)
{
    const auto found =
        std::find_if(catalog.operations.begin(), catalog.operations.end(), [&](const model::OperationSchema &schema) {
            return schema.method == method &&
                   std::any_of(schema.paths.begin(), schema.paths.end(), [&](const model::PathForm &form) {
                       const auto match = run::matchPath(path, form.path);
                       return match && match->start == 0;
                   });
        });
    return found == catalog.operations.end() ? nullptr : &*found;
}

/// What the draft leaves as it was is written as it was.
collection::SavedRequest merged(const OpenedRequest &opened, collection::SavedRequest now, const run::Draft &draft)
{
    const collection::SavedRequest &before = opened.saved;
    const run::Draft &said = opened.said;
    now.name = before.name;
    now.operationKey = before.operationKey;
    now.method = before.method;
    now.otherLines = before.otherLines;
    now.trailer = before.trailer;
    if (draft.path == said.path && draft.pathValues == said.pathValues) {
        now.target = before.target;
        now.pathForm = before.pathForm;
    }
    if (draft.headers == said.headers) {
        now.headers = before.headers;
        now.off = before.off;
    }
    if (draft.body == said.body) {
        now.body = before.body;
        now.lineEnding = before.lineEnding;
    }
    if (draft.expectations == said.expectations)
        now.expectations = before.expectations;
    return now;
}

} // namespace

collection::SavedRequest Workbench::freshRequest() const
{
    collection::SavedRequest fresh;
    fresh.name = tr("New request");
    fresh.method = "GET";
    fresh.target = QByteArray(rootPlaceholder) + "/me";
    const model::OperationSchema *schema = m_draft.schema();
    if (!schema || schema->key == run::adHocKey)
        return fresh;
    const run::Draft draft = DraftKeeper::initial(*schema, "\n");
    fresh.name = schema->displayTitle();
    fresh.operationKey = schema->key;
    fresh.method = schema->method.toLatin1();
    fresh.target = QByteArray(rootPlaceholder + draft.path.toUtf8());
    for (const run::HeaderRow &row : run::headerRows(*schema, draft.headers))
        fresh.headers.append(row.name, row.value);
    fresh.body = draft.body;
    if (fresh.body.contains('\n'))
        fresh.lineEnding = collection::LineEnding::Lf;
    return fresh;
}

model::Result<collection::SavedRequest> Workbench::savedRequest() const
{
    const model::OperationSchema &schema = *m_draft.schema();
    collection::SavedRequest saved;
    saved.name = schema.displayTitle();
    if (schema.key != run::adHocKey)
        saved.operationKey = schema.key;
    if (const model::PathForm &form = schema.path(u"example"); form.path == m_draft.path())
        saved.pathForm = schema.key == run::adHocKey ? QString() : form.source;
    else if (const model::PathForm &documented = schema.path(u"documented"); documented.path == m_draft.path())
        saved.pathForm = documented.source;
    if (m_draft.body().contains('\n'))
        saved.lineEnding = m_draft.lineEnding() == "\r\n" ? collection::LineEnding::Crlf : collection::LineEnding::Lf;
    saved.method = schema.method.toLatin1();
    const QString path = run::filledPath(m_draft.path(), m_draft.pathValues());
    saved.target = (path.startsWith(u'/') ? QByteArray(rootPlaceholder) : QByteArray()) + path.toUtf8();
    for (const run::HeaderRow &row : run::headerRows(schema, m_draft.headers())) {
        if (const auto checked = model::checkHeaderField({row.name, row.value}); !checked)
            return tl::unexpected(checked.error());
        (row.on ? saved.headers : saved.off).append(row.name, row.value);
    }
    saved.body = m_draft.body();
    saved.expectations = m_draft.expectations();
    return m_opened ? merged(*m_opened, std::move(saved), m_keeper.present()) : saved;
}

model::Result<void> Workbench::checkSecrecy(const collection::SavedRequest &saved) const
{
    model::Request written; // what the file will say, usable or not
    written.url.setPath(QString::fromUtf8(saved.target));
    written.body = saved.body;
    for (const model::HeaderFields *fields : {&saved.headers, &saved.off}) {
        for (const model::HeaderField &field : *fields)
            written.headers.append(field.name, field.value);
    }
    if (run::holdsToken(written, m_parts.tokens) || run::holdsToken(saved.expectations, m_parts.tokens))
        return model::failure(tr("The request itself holds a token, which must not go into a file."),
                              tr("Take it out of the body or the header field, or write {{token}} in its place."));
    return {};
}

model::Result<void> Workbench::saveRequest(const QString &file, bool overwrite)
{
    auto saved = savedRequest();
    if (!saved)
        return tl::unexpected(saved.error());
    saved->expectations = m_draft.expectations();
    if (const auto checked = checkSecrecy(*saved); !checked)
        return checked;
    const bool isOpen = m_opened && m_opened->file == file;
    const bool keepsExpectations = isOpen && m_keeper.present().expectations == m_opened->said.expectations;
    if (keepsExpectations)
        saved->expectations = m_opened->saved.expectations;
    else if (const auto kept = saveGolden(*saved, file); !kept)
        return kept;
    int entry = 0;
    const auto bytes = isOpen ? fileWith(*saved, overwrite, entry) : collection::writeRequest(*saved);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (const auto written = disk::atomicWrite(file, *bytes); !written)
        return written;
    const auto read = collection::readHttpFile(*bytes, file);
    if (read && size_t(entry) < read->entries.size()) {
        const run::Draft left = m_keeper.present();
        adoptOpened({file, entry, read->entries[size_t(entry)].request, *bytes, left, twinsBefore(*read, entry)});
    }
    return {};
}

model::Result<QByteArray> Workbench::fileWith(const collection::SavedRequest &saved, bool overwrite, int &entry) const
{
    const QString &file = m_opened->file;
    const bool isMissing = !QFile::exists(file);
    const auto changed = [&file] {
        return model::failure(tr("%1 was changed on disk since this request was opened.").arg(file),
                              tr("Reload it, or save and take what is there now away."));
    };
    if (isMissing)
        return overwrite ? collection::writeRequest(saved) : changed();
    const auto bytes = disk::readFile(file, model::limits::maxRequestFile);
    if (!bytes)
        return bytes;
    auto read = collection::readHttpFile(*bytes, file);
    if (!read)
        return tl::unexpected(read.error());
    const int found = entryOf(*read, *m_opened);
    if (!overwrite && (found < 0 || read->entries[size_t(found)].request != m_opened->saved))
        return changed();
    if (found < 0) {
        read->entries.push_back({saved, {}, std::exchange(read->rest, {})});
        entry = int(read->entries.size()) - 1;
        return collection::writeHttpFile(*read);
    }
    // What stands around the request in its file is not ours to drop.
    entry = found;
    collection::SavedRequest &present = read->entries[size_t(found)].request;
    const QByteArrayList otherLines = present.otherLines;
    const QByteArrayList trailer = present.trailer;
    present = saved;
    present.otherLines = otherLines;
    present.trailer = trailer;
    return collection::writeHttpFile(*read);
}

model::Result<run::Draft> Workbench::pathIn(const model::OperationSchema &schema, const collection::SavedRequest &saved)
{
    if (const auto path = pathBelowRoot(saved.target))
        return draftFor(*path, schema, true);
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
        if (schema.key == run::adHocKey)
            return run::Draft{target, {}, {}};
        if (isTemplate)
            return draftFor(target.sliced(above.size()), schema, true);
        const run::Draft draft = draftOf(url, schema, environment.root);
        const QString elsewhere = elsewhereThan(url, run::filledPath(draft.path, draft.pathValues));
        if (!elsewhere.isEmpty())
            emit failed(tr("The file says %1; it would go to %2 now.").arg(target, elsewhere));
        return draft;
    }
    if (schema.key == run::adHocKey)
        return run::Draft{target, {}, {}};
    return model::failure(tr("The request goes to %1, which is no environment's address.").arg(target),
                          tr("Add an environment for it, or write {{root}} in place of the address."));
}

const model::OperationSchema &Workbench::adHocSchema(const QByteArray &method, const QString &path,
                                                     const QString &title)
{
    // Kept for the whole session: others may still look at one that is not open any more.
    auto &schema = m_adHoc[QString::fromLatin1(method) + u' ' + path + u' ' + title];
    if (!schema)
        schema = std::make_unique<model::OperationSchema>(run::adHocOperation(method, path, title));
    return *schema;
}

model::Result<const model::OperationSchema *> Workbench::operationOf(const collection::SavedRequest &saved,
                                                                     const QString &file)
{
    const model::Catalog &catalog = m_parts.catalog;
    const QString method = QString::fromLatin1(saved.method);
    if (const model::OperationSchema *schema = catalog.operation(saved.operationKey)) {
        if (method == schema->method)
            return schema;
        return model::failure(tr("%1 says %2, but the operation is a %3.").arg(file, method, schema->method),
                              tr("Mend the request line or the line \"# @operation\"."));
    }
    if (!saved.operationKey.isEmpty())
        emit failed(tr("%1 calls the operation \"%2\", which is not known: opened without its documentation.")
                        .arg(file, saved.operationKey));
    if (const auto path = pathBelowRoot(saved.target))
        return operationWith(catalog, method, path->section(u'?', 0, 0));
    const auto found = run::recognised(catalog, saved.method, QUrl::fromEncoded(saved.target, QUrl::StrictMode));
    return found && found->schema->method == method ? found->schema : nullptr;
}

model::Result<std::pair<const model::OperationSchema *, run::Draft>>
Workbench::placeOf(const collection::SavedRequest &saved, const QString &file)
{
    const auto schema = operationOf(saved, file);
    if (!schema)
        return tl::unexpected(schema.error());
    if (*schema) {
        const auto draft = pathIn(**schema, saved);
        if (draft)
            return std::pair{*schema, *draft};
        if (*schema == m_parts.catalog.operation(saved.operationKey))
            return tl::unexpected(draft.error());
    }
    const QString path = pathBelowRoot(saved.target).value_or(QString::fromUtf8(saved.target));
    const model::OperationSchema &own =
        adHocSchema(saved.method, path, collection::shownName(saved.name, saved.target));
    const auto draft = pathIn(own, saved);
    if (!draft)
        return tl::unexpected(draft.error());
    return std::pair{&own, run::Draft{path, {}, {}}};
}

model::Result<void> Workbench::openRequest(const QString &file, int entry)
{
    const auto bytes = disk::readFile(file, model::limits::maxRequestFile);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto read = collection::readHttpFile(*bytes, file);
    if (!read)
        return tl::unexpected(read.error());
    if (entry < 0 || size_t(entry) >= read->entries.size()) {
        const QString why = read->diagnostics.empty() ? tr("It holds no request.") : read->diagnostics.front().message;
        return model::failure(tr("%1 cannot be opened.").arg(file), why);
    }
    const collection::SavedRequest saved = read->entries[size_t(entry)].request;
    const auto place = placeOf(saved, file);
    if (!place)
        return tl::unexpected(place.error());
    const auto &[schema, path] = *place;
    run::Draft draft = path;
    draft.headers = run::choicesFor(*schema, saved.headers, saved.off, false);
    draft.body = saved.body;
    draft.expectations = expectationsIn(saved, file);
    OpenedRequest opened{file, entry, saved, *bytes, {}, twinsBefore(*read, entry)};
    const bool isAgain = m_keeper.place() == opened.place();
    m_parts.environments.setOfFile(collection::fileVariables(*read, size_t(entry)));
    open(*schema, draft, opened.place());
    opened.said = m_keeper.present();
    adoptOpened(opened);
    const auto left = m_keeper.left(opened.place());
    if (left && !isAgain && *left != opened.said) {
        m_draft.open(*schema, left->path, left->body, {left->headers, left->pathValues, left->expectations});
        emit failed(tr("Unsaved changes of \"%1\" are back. Undo shows what the file says.").arg(opened.name()));
    }
    for (const model::Diagnostic &diagnostic : read->diagnostics)
        emit failed(tr("%1, line %2: %3").arg(file).arg(diagnostic.line).arg(diagnostic.message));
    if (!saved.trailer.isEmpty())
        emit failed(
            tr("%1 names other files or handlers behind the body; they are kept, but not read or run.").arg(file));
    return {};
}

} // namespace ui
