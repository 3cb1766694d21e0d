// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/diagnostic.h"
#include "model/headerfields.h"
#include "model/typename.h"

#include <QStringList>

#include <map>
#include <optional>
#include <vector>

// What can be called, as a document describes it. Member by member this is the operation-schema format published as
// resources/schemas/operation-schema.schema.json; the reader adds nothing and repairs nothing.
namespace model {

/// Rules for the values of a property (OData CSDL 4.01, 7.2; Validation vocabulary). A service may refuse what breaks
/// one; nothing here keeps it from being sent.
struct Facets
{
    QByteArray minimum = {};              ///< JSON number as the document writes it; empty when there is none
    QByteArray maximum = {};              ///< likewise; both bounds are allowed values
    std::optional<qint64> minLength = {}; ///< of a string in UTF-16 units, of Edm.Binary in bytes
    std::optional<qint64> maxLength = {};
    QString pattern = {};         ///< regular expression the whole text must match; empty when there is none
    QByteArray defaultValue = {}; ///< JSON; what the service takes when the property is absent

    bool operator==(const Facets &) const = default;
};

/// One property of a structured type.
struct Property
{
    QString name;
    TypeName type;
    QString typeText = {};        ///< the word the document itself uses, `Enumeration` for example
    QStringList enumeration = {}; ///< members in the document's own spelling; empty for every other kind
    bool flags = false;           ///< several members at once, joined by commas
    bool navigation = false;      ///< leads to another entity, which `name@odata.bind` can refer to
    Facets facets = {};
    QString origin = {};      ///< base type that brings it, `entity`, `operation`; empty for an own property
    QString description = {}; ///< the document's text, without the inheritance remark
    bool required = false;
    bool readOnly = false;
    bool serverAssigned = false; ///< in the table of properties but not in the request example
    bool nullable = true;
    int line = 0; ///< in the document described, 1-based

    bool operator==(const Property &) const = default;
};

/// A complex or entity type named by a property.
struct StructuredType
{
    QString name; ///< qualified: `microsoft.graph.onenoteOperationError`
    QString baseType = {};
    bool open = false;
    bool abstract = false;
    std::vector<Property> properties;

    bool operator==(const StructuredType &) const = default;
};

/// A path the operation can be called by. `source` is "documented" (the request line) or "example" (the example's URL).
struct PathForm
{
    QString path; ///< below the version segment: `/me/onenote/operations`; format member `template`
    QString source;
    int line = 0;

    bool operator==(const PathForm &) const = default;
};

struct HeaderRule
{
    QString name;
    bool required = false;
    QString value; ///< template, `Bearer {token}`
    int line = 0;

    bool operator==(const HeaderRule &) const = default;
};

/// Whether and by which scopes an account kind may call the operation.
enum class PermissionState { Determined, Undetermined, NotSupported };

struct Permission
{
    QString account; ///< the document's words: `Delegated (work or school account)`
    PermissionState state = PermissionState::Determined;
    QStringList scopes = {};
    QString text = {}; ///< the document's own cell
    int line = 0;

    bool operator==(const Permission &) const = default;
};

struct RequestExample
{
    QString method;
    QString url;
    HeaderFields headers;
    QByteArray body; ///< with LF line ends
    int line = 0;

    bool operator==(const RequestExample &) const = default;
};

struct ResponseExample
{
    int status = 0;
    QString reason;
    HeaderFields headers;
    QByteArray body; ///< with LF line ends
    int line = 0;

    bool operator==(const ResponseExample &) const = default;
};

struct OperationSchema
{
    QString key;   ///< unique: `onenote-post-operations`
    QString title; ///< not unique
    QString area;  ///< heading in the navigator: `OneNote`
    QString summary;
    QString method;
    std::vector<PathForm> paths;
    std::vector<HeaderRule> headers;
    std::vector<Permission> permissions;
    TypeName requestType;
    std::vector<int> responseStatus; ///< promised; the example's status line first
    TypeName responseType;
    std::vector<Property> properties;        ///< of the request type, in the document's order
    std::map<QString, StructuredType> types; ///< nested types by qualified name
    std::optional<RequestExample> request;
    std::optional<ResponseExample> response;
    std::vector<Diagnostic> diagnostics; ///< what the document contradicts itself about; lines are the document's
    QString source;                      ///< name of the document described
    QString file;                        ///< schema file this was read from

    /// Area and title in one: "OneNote · Add operations".
    QString displayTitle() const;
    /// The short name of what it adds or returns: "onenoteOperation".
    QString entityType() const;
    /// The example's form first, as offered to the user.
    std::vector<PathForm> pathsExampleFirst() const;
    /// The path whose source is `wanted`, else the first one; operations have at least one path.
    const PathForm &path(QStringView wanted) const;
    const StructuredType *type(const TypeName &name) const;

    bool operator==(const OperationSchema &) const = default;
};

} // namespace model
