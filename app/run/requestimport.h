// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "collection/httpfile.h"
#include "model/catalog.h"
#include "model/result.h"
#include "model/variable.h"
#include "run/secrecy.h"

#include <QStringList>

#include <memory>
#include <vector>

// Requests in the words of other tools, read into saved requests; one file a format in importers/. Nothing a file says
// is run, opened or sent: no script, no `@file`, no command of a shell.
namespace run {

struct ImportedRequest
{
    QStringList folder = {};          ///< names of the folders above it, as the file has them
    collection::SavedRequest request; ///< `name` may be empty
    QString place = {};               ///< where it stands: "line 3", "Mail / Send"

    bool operator==(const ImportedRequest &) const = default;
};

/// Something the file holds that was not taken over as it was, and why; with its place in front.
struct ImportRemark
{
    QString place; ///< may be empty: the whole file
    QString text;

    QString line() const { return place.isEmpty() ? text : QString(place + QStringLiteral(": ") + text); }
    bool operator==(const ImportRemark &) const = default;
};

struct ImportedEnvironment
{
    QString name;
    std::vector<model::Variable> variables;

    bool operator==(const ImportedEnvironment &) const = default;
};

struct ImportedRequests
{
    QString title = {}; ///< of the collection; may be empty
    std::vector<ImportedRequest> requests = {};
    std::vector<model::Variable> variables = {}; ///< of the collection; may hold variables
    std::vector<ImportedEnvironment> environments = {};
    std::vector<ImportRemark> remarks = {};

    void remark(const QString &place, const QString &text);
    bool operator==(const ImportedRequests &) const = default;
};

/// A file, and with it those beside it where a format is a folder of files.
struct ImportSource
{
    QString name = {}; ///< of the file, without folders; may be empty
    QByteArray bytes;
    QStringList folder = {}; ///< below the folder that was chosen

    bool operator==(const ImportSource &) const = default;
};

/// A format of other tools.
class RequestImporter
{
public:
    RequestImporter() = default;
    virtual ~RequestImporter() = default;
    Q_DISABLE_COPY_MOVE(RequestImporter)

    virtual QString id() const = 0;     ///< on the command line: `curl`
    virtual QString title() const = 0;  ///< for a list: "Postman collection or environment"
    virtual QString filter() const = 0; ///< for a file dialog: "HTTP archives (*.har)"
    /// By a look at the beginning. Several may say yes; the first in the order of the file names is meant.
    virtual bool takes(const ImportSource &source) const = 0;
    /// Fails for what is none of the format, with line and column where there are some.
    virtual model::Result<ImportedRequests> read(const ImportSource &source) const = 0;
};

/// One of each file in importers/, in the order of the file names.
std::vector<std::unique_ptr<RequestImporter>> makeRequestImporters();
/// The one with that id; null when there is none.
std::unique_ptr<RequestImporter> requestImporter(QStringView id);

/// What an import knows of the place it comes to.
struct ImportSettings
{
    const model::Catalog &catalog;
    QStringList roots;    ///< service roots as text: a URL below one becomes `{{root}}/…`
    Secrets secrets = {}; ///< every token in memory
};

/// Reads the source by the format of that id, or by the one that takes it when the id is empty, and makes the requests
/// the program's own: known roots and operations are recognised, what frames a message goes, secrets become
/// placeholders, names are never empty. Fails for more than limits::maxImportFile bytes and for an unknown format.
model::Result<ImportedRequests> importedRequests(const ImportSource &source, const QString &format,
                                                 const ImportSettings &settings);

/// The service roots of the ready-made environments, and `more`.
QStringList knownRoots(const QStringList &more = {});

} // namespace run
