// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "run/replayplan.h"
#include "run/secrecy.h"

#include <QStringList>

#include <memory>
#include <vector>

// Saved requests in the words of other tools, one file a format in exporters/. They stand here and not in `collection`
// because they translate the user's check lines, which `check` reads, and put variables where `run` finds them; run is
// the lowest folder that sees both.
namespace run {

/// What a file for another tool says besides the requests.
struct ExportContext
{
    QString title = {};                          ///< of the whole, for formats that have one
    QString root = {};                           ///< what `{{root}}` is unless the tool is told else; may be empty
    std::vector<model::Variable> variables = {}; ///< of the environment, no secrets

    bool operator==(const ExportContext &) const = default;
};

struct Exported
{
    QByteArray bytes;       ///< UTF-8, lines end with \n
    QStringList notes = {}; ///< what the format cannot say, a line each, with its place

    bool operator==(const Exported &) const = default;
};

/// A format for saved requests. Tokens are never part of it: `{{token}}` becomes a variable of the tool's own kind.
class RequestExporter
{
public:
    RequestExporter() = default;
    virtual ~RequestExporter() = default;
    Q_DISABLE_COPY_MOVE(RequestExporter)

    virtual QString id() const = 0;     ///< on the command line: `curl`
    virtual QString title() const = 0;  ///< for a menu: "cURL"
    virtual QString filter() const = 0; ///< for a file dialog: "Shell scripts (*.sh)"
    virtual QString suffix() const = 0; ///< of a file: `sh`

    /// All steps in their order, redacted (run/redacted.h). `secrets`: every token in memory.
    Exported exported(ReplayPlan plan, const ExportContext &context, const Secrets &secrets) const;

protected:
    virtual Exported write(const ReplayPlan &plan, const ExportContext &context) const = 0;
};

/// One of each file in exporters/, in the order of the file names.
std::vector<std::unique_ptr<RequestExporter>> makeRequestExporters();
/// The one with that id; null when there is none.
std::unique_ptr<RequestExporter> requestExporter(QStringView id);

/// A plan of one request that is in no file.
ReplayPlan planOf(const collection::SavedRequest &request);
/// A request as it was sent or would be, without what frames it and what every client adds for itself.
collection::SavedRequest savedFrom(const model::Request &request, const QString &name);

} // namespace run
