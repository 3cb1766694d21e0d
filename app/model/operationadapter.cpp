// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "model/operationadapter.h"

#include "model/typesystem.h"
#include "json/pointer.h"

#include <algorithm>

namespace model {

namespace {

constexpr QLatin1String graphNamespace("microsoft.graph.");

using Places = std::initializer_list<const char *>;
constexpr Places statusPlaces = {"/status", "/status/state", "/state"};
constexpr Places progressPlaces = {"/percentComplete", "/percentageComplete", "/percentageCompleted",
                                   "/percentProgress", "/progress"};
constexpr Places linkPlaces = {"/resourceLocation", "/targetResourceLocation", "/storageLocation",
                               "/resourceLocation@odata.navigationLink"};
constexpr Places createdPlaces = {"/createdDateTime", "/submittedDateTime"};
constexpr Places lastActionPlaces = {"/lastActionDateTime", "/lastModifiedDateTime"};
// A service that refuses a request has an error of its own, of one of two shapes.
constexpr Places errorCodePlaces = {"/error/code", "/odata.error/code"};
constexpr Places errorMessagePlaces = {"/error/message", "/odata.error/message/value"};

bool isSame(QStringView a, QStringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

std::optional<QString> textAt(const json::Value &root, const QString &place)
{
    const auto pointer = json::Pointer::parse(place);
    const auto value = pointer && !place.isEmpty() ? pointer->resolve(root) : std::nullopt;
    if (!value || value->isNull() || value->isObject() || value->isArray())
        return std::nullopt;
    return value->string();
}

/// The first of these places that holds a scalar, as text.
QString firstText(const json::Value &root, const QString &own, Places places)
{
    if (const auto text = textAt(root, own))
        return *text;
    for (const char *place : places) {
        if (const auto text = textAt(root, QString::fromLatin1(place)))
            return *text;
    }
    return {};
}

QString withoutNamespace(QStringView typeName)
{
    QStringView name = typeName.startsWith(u'#') ? typeName.sliced(1) : typeName;
    if (name.startsWith(graphNamespace, Qt::CaseInsensitive))
        name = name.sliced(graphNamespace.size());
    return name.toString();
}

} // namespace

const OperationAdapter *findAdapter(QStringView typeName)
{
    const std::vector<OperationAdapter> &table = operationAdapters();
    const QString name = withoutNamespace(typeName);
    const auto exact =
        std::find_if(table.begin(), table.end(), [&](const auto &adapter) { return isSame(adapter.type, name); });
    if (exact != table.end())
        return &*exact;
    if (name.contains(u'.') || name.isEmpty())
        return nullptr;
    const QString ending = u'.' + name;
    const auto endsSo = [&](const OperationAdapter &adapter) {
        return adapter.type.endsWith(ending, Qt::CaseInsensitive);
    };
    const auto found = std::find_if(table.begin(), table.end(), endsSo);
    const bool isOnlyOne = found != table.end() && std::none_of(found + 1, table.end(), endsSo);
    return isOnlyOne ? &*found : nullptr;
}

const OperationAdapter &adapterFor(QStringView typeName, const OperationSchema *schema)
{
    QString name = typeFromAnnotation(typeName.toString());
    // A chain longer than the number of types is a circle.
    for (size_t steps = 0; !name.isEmpty() && steps <= (schema ? schema->types.size() : 0); ++steps) {
        if (const OperationAdapter *found = findAdapter(name))
            return *found;
        const StructuredType *type = schema ? findType(*schema, name) : nullptr;
        name = type ? type->baseType : QString();
    }
    return anyOperation();
}

const OperationAdapter &adapterFor(const json::Value &object, QStringView declared, const OperationSchema *schema)
{
    const auto own = object.member(u"@odata.type");
    if (own && own->isString()) {
        const OperationAdapter &adapter = adapterFor(own->string(), schema);
        if (!adapter.type.isEmpty())
            return adapter;
    }
    return adapterFor(declared, schema);
}

OperationPhase phaseOf(QStringView state)
{
    return phaseOf(anyOperation(), state);
}

OperationPhase phaseOf(const OperationAdapter &adapter, QStringView state)
{
    for (const std::vector<OperationState> *states : {&adapter.states, &anyOperation().states}) {
        for (const OperationState &known : *states) {
            if (isSame(known.name, state))
                return known.phase;
        }
    }
    return OperationPhase::Unknown;
}

OperationReading readOperation(const json::Value &object, const OperationAdapter &adapter)
{
    OperationReading reading;
    reading.isObject = true;
    reading.type = adapter.type;
    reading.isJob = adapter.isJob;
    ReturnedOperation &returned = reading.returned;
    returned.id = textAt(object, QStringLiteral("/id")).value_or(QString());
    returned.errorCode = firstText(object, {}, errorCodePlaces);
    returned.errorMessage = firstText(object, {}, errorMessagePlaces);
    if (!adapter.isJob)
        return reading;
    returned.status = firstText(object, adapter.status, statusPlaces);
    returned.progress = firstText(object, adapter.progress, progressPlaces);
    returned.resourceLocation = firstText(object, adapter.link, linkPlaces);
    reading.created = firstText(object, adapter.created, createdPlaces);
    reading.lastAction = firstText(object, adapter.lastAction, lastActionPlaces);
    reading.completed = textAt(object, adapter.completed).value_or(QString());
    reading.phase =
        adapter.phaseOfType != OperationPhase::Unknown ? adapter.phaseOfType : phaseOf(adapter, returned.status);
    if (reading.phase == OperationPhase::Failed) {
        if (returned.errorCode.isEmpty())
            returned.errorCode = textAt(object, adapter.errorCode).value_or(QString());
        if (returned.errorMessage.isEmpty())
            returned.errorMessage = textAt(object, adapter.errorMessage).value_or(QString());
    }
    return reading;
}

OperationReading readOperation(const QByteArray &body, QStringView declared, const OperationSchema *schema)
{
    const json::Document document = json::Document::parse(body);
    const auto root = document.object();
    return root ? readOperation(*root, adapterFor(*root, declared, schema)) : OperationReading();
}

} // namespace model
