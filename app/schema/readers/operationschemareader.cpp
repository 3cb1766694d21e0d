// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "schema/readers/operationschemareader.h"

#include "schema/facetreader.h"
#include "schema/format.h"
#include "schema/objectreader.h"
#include "json/write.h"

#include <QRegularExpression>
#include <QSet>

#include <limits>

namespace schema {

using json::Pointer;
using json::Value;
using model::Severity;

namespace {

/// Reads the parts of one document. A part without an indispensable member is nullopt; the report says why.
class Parts
{
    Q_DECLARE_TR_FUNCTIONS(Schema)

public:
    explicit Parts(Report &report) : m_report(report) {}

    std::optional<model::OperationSchema> operation(const Value &value);

private:
    ObjectReader object(const Value &value, const Pointer &place, QStringView known)
    {
        return {value, place, known, m_report};
    }
    std::optional<model::PathForm> path(const Value &value, const Pointer &place);
    std::optional<model::HeaderRule> header(const Value &value, const Pointer &place);
    std::optional<model::Permission> permission(const Value &value, const Pointer &place);
    std::optional<model::Property> property(const Value &value, const Pointer &place);
    std::optional<model::StructuredType> type(const QString &name, const Value &value, const Pointer &place);
    std::optional<model::RequestExample> request(const Value &value, const Pointer &place);
    std::optional<model::ResponseExample> response(const Value &value, const Pointer &place);
    std::optional<model::Diagnostic> diagnostic(const Value &value, const Pointer &place);

    /// The elements of an array that can be used.
    template <typename T>
    std::vector<T> all(ObjectReader &owner, QStringView name,
                       std::optional<T> (Parts::*part)(const Value &, const Pointer &))
    {
        std::vector<T> parts;
        owner.forEach(name, [&](const Value &value, const Pointer &place) {
            if (std::optional<T> read = (this->*part)(value, place))
                parts.push_back(std::move(*read));
        });
        return parts;
    }
    std::vector<model::Property> properties(ObjectReader &owner);
    std::vector<int> statuses(ObjectReader &owner);
    void types(const ObjectReader &owner, model::OperationSchema &operation);
    void examples(const ObjectReader &owner, model::OperationSchema &operation);
    model::HeaderFields headerFields(ObjectReader &owner);
    QByteArray body(ObjectReader &owner);

    static int line(ObjectReader &owner) { return owner.number(u"line", 0, std::numeric_limits<int>::max()); }
    static QString method(ObjectReader &owner);
    static model::TypeName typeName(ObjectReader &owner, QStringView name, Need need);

    Report &m_report;
};

std::optional<model::OperationSchema> Parts::operation(const Value &value)
{
    ObjectReader root = object(value, {},
                               u"$schema key title area summary source method paths headers permissions requestType "
                               u"responseStatus responseType properties types examples diagnostics");
    if (!root.isComplete())
        return std::nullopt;
    static const QRegularExpression keyPattern(
        QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z0-9][A-Za-z0-9._-]*")));
    model::OperationSchema operation;
    operation.key = root.text(u"key", Need::Required);
    if (!operation.key.isEmpty() && !keyPattern.match(operation.key).hasMatch())
        root.complain(u"key", Need::Required, tr("may hold only letters, digits and . _ -"));
    operation.title = root.text(u"title", Need::Required);
    operation.area = root.text(u"area");
    operation.summary = root.text(u"summary");
    operation.source = root.text(u"source");
    operation.method = method(root);
    operation.paths = all(root, u"paths", &Parts::path);
    if (operation.paths.empty())
        root.complain(u"paths", Need::Required, tr("must name at least one usable path"));
    operation.headers = all(root, u"headers", &Parts::header);
    operation.permissions = all(root, u"permissions", &Parts::permission);
    operation.requestType = typeName(root, u"requestType", Need::Optional);
    operation.responseStatus = statuses(root);
    operation.responseType = typeName(root, u"responseType", Need::Optional);
    operation.properties = properties(root);
    types(root, operation);
    examples(root, operation);
    operation.diagnostics = all(root, u"diagnostics", &Parts::diagnostic);
    for (model::Diagnostic &diagnostic : operation.diagnostics)
        diagnostic.file = operation.source;
    return root.isComplete() ? std::optional(std::move(operation)) : std::nullopt;
}

std::optional<model::PathForm> Parts::path(const Value &value, const Pointer &place)
{
    const QStringView source = u"source";
    ObjectReader reader = object(value, place, u"template source line");
    model::PathForm form;
    form.path = reader.text(u"template", Need::Required);
    if (!form.path.isEmpty() && !form.path.startsWith(u'/'))
        reader.complain(u"template", Need::Required, tr("must start with /"));
    form.source = reader.text(source);
    const bool isExample = form.source == QLatin1String("example");
    if (!isExample && form.source != QLatin1String("documented")) {
        if (!form.source.isEmpty())
            reader.complain(source, Need::Optional, tr("must be \"documented\" or \"example\""));
        form.source = QStringLiteral("documented");
    }
    form.line = line(reader);
    return reader.isComplete() ? std::optional(form) : std::nullopt;
}

std::optional<model::HeaderRule> Parts::header(const Value &value, const Pointer &place)
{
    ObjectReader reader = object(value, place, u"name required value line");
    // A token, RFC 9110, 5.6.2.
    static const QRegularExpression token(
        QRegularExpression::anchoredPattern(QStringLiteral("[!#$%&'*+.^_`|~0-9A-Za-z-]+")));
    model::HeaderRule rule;
    rule.name = reader.text(u"name", Need::Required);
    if (!rule.name.isEmpty() && !token.match(rule.name).hasMatch())
        reader.complain(u"name", Need::Required, tr("is no header name"));
    rule.required = reader.flag(u"required", false);
    rule.value = reader.text(u"value");
    rule.line = line(reader);
    return reader.isComplete() ? std::optional(rule) : std::nullopt;
}

std::optional<model::Permission> Parts::permission(const Value &value, const Pointer &place)
{
    const QStringView state = u"state";
    ObjectReader reader = object(value, place, u"account state scopes text line");
    model::Permission permission;
    permission.account = reader.text(u"account", Need::Required);
    const QString word = reader.text(state, Need::Required);
    if (const auto known = permissionStateFromName(word))
        permission.state = *known;
    else if (!word.isEmpty())
        reader.complain(state, Need::Required, tr("must be \"determined\", \"undetermined\" or \"notSupported\""));
    permission.scopes = reader.texts(u"scopes");
    permission.text = reader.text(u"text");
    permission.line = line(reader);
    return reader.isComplete() ? std::optional(permission) : std::nullopt;
}

std::optional<model::Property> Parts::property(const Value &value, const Pointer &place)
{
    ObjectReader reader = object(value, place,
                                 u"name type typeText enumeration flags navigation origin description required "
                                 u"readOnly serverAssigned nullable minimum maximum minLength maxLength pattern "
                                 u"default line");
    model::Property property;
    property.name = reader.text(u"name", Need::Required);
    property.type = typeName(reader, u"type", Need::Required);
    property.typeText = reader.text(u"typeText");
    property.enumeration = reader.texts(u"enumeration");
    property.flags = reader.flag(u"flags", property.flags);
    property.navigation = reader.flag(u"navigation", property.navigation);
    property.origin = reader.text(u"origin");
    property.description = reader.text(u"description");
    property.required = reader.flag(u"required", property.required);
    property.readOnly = reader.flag(u"readOnly", property.readOnly);
    property.serverAssigned = reader.flag(u"serverAssigned", property.serverAssigned);
    property.nullable = reader.flag(u"nullable", property.nullable);
    property.facets = readFacets(reader);
    property.line = line(reader);
    return reader.isComplete() ? std::optional(property) : std::nullopt;
}

std::vector<model::Property> Parts::properties(ObjectReader &owner)
{
    const QStringView name = u"properties";
    std::vector<model::Property> properties;
    QSet<QString> seen;
    owner.forEach(name, [&](const Value &value, const Pointer &place) {
        std::optional<model::Property> read = property(value, place);
        if (!read)
            return;
        if (seen.contains(read->name)) {
            m_report.add(Severity::Warning, value.begin(),
                         tr("%1 is the second property \"%2\"; it is left out").arg(place.toString(), read->name));
            return;
        }
        seen.insert(read->name);
        properties.push_back(std::move(*read));
    });
    return properties;
}

std::optional<model::StructuredType> Parts::type(const QString &name, const Value &value, const Pointer &place)
{
    ObjectReader reader = object(value, place, u"baseType open abstract properties");
    if (!isQualifiedName(name))
        reader.complain({}, Need::Required, tr("is no type name"));
    model::StructuredType type;
    type.name = name;
    type.baseType = typeName(reader, u"baseType", Need::Optional).text();
    type.open = reader.flag(u"open", false);
    type.abstract = reader.flag(u"abstract", false);
    type.properties = properties(reader);
    return reader.isComplete() ? std::optional(type) : std::nullopt;
}

void Parts::types(const ObjectReader &owner, model::OperationSchema &operation)
{
    const std::optional<Value> value = owner.member(u"types");
    if (!value)
        return;
    const Pointer place = owner.place().child(QStringLiteral("types"));
    object(*value, place, {}); // reports a wrong kind and repeated names
    for (const json::Member &member : value->members()) {
        const QString name = member.name();
        if (operation.types.contains(name))
            continue;
        if (std::optional<model::StructuredType> read = type(name, member.value, place.child(name)))
            operation.types.emplace(name, std::move(*read));
    }
}

void Parts::examples(const ObjectReader &owner, model::OperationSchema &operation)
{
    const std::optional<Value> value = owner.member(u"examples");
    if (!value)
        return;
    const QString requestName = QStringLiteral("request");
    const QString responseName = QStringLiteral("response");
    const ObjectReader reader = object(*value, owner.place().child(QStringLiteral("examples")), u"request response");
    if (const std::optional<Value> example = reader.member(requestName))
        operation.request = request(*example, reader.place().child(requestName));
    if (const std::optional<Value> example = reader.member(responseName))
        operation.response = response(*example, reader.place().child(responseName));
}

std::optional<model::RequestExample> Parts::request(const Value &value, const Pointer &place)
{
    ObjectReader reader = object(value, place, u"method url headers body line");
    model::RequestExample example;
    example.method = method(reader);
    example.url = reader.text(u"url", Need::Required);
    example.headers = headerFields(reader);
    example.body = body(reader);
    example.line = line(reader);
    return reader.isComplete() ? std::optional(example) : std::nullopt;
}

std::optional<model::ResponseExample> Parts::response(const Value &value, const Pointer &place)
{
    ObjectReader reader = object(value, place, u"status reason headers body line");
    model::ResponseExample example;
    example.status = reader.number(u"status", 100, 599, Need::Required);
    example.reason = reader.text(u"reason");
    example.headers = headerFields(reader);
    example.body = body(reader);
    example.line = line(reader);
    return reader.isComplete() ? std::optional(example) : std::nullopt;
}

std::optional<model::Diagnostic> Parts::diagnostic(const Value &value, const Pointer &place)
{
    const QStringView severity = u"severity";
    ObjectReader reader = object(value, place, u"severity line message");
    model::Diagnostic diagnostic;
    const QString word = reader.text(severity, Need::Required);
    if (const auto known = severityFromName(word))
        diagnostic.severity = *known;
    else if (!word.isEmpty())
        reader.complain(severity, Need::Required, tr("must be \"note\", \"warning\" or \"error\""));
    diagnostic.line = line(reader);
    diagnostic.message = reader.text(u"message", Need::Required);
    return reader.isComplete() ? std::optional(diagnostic) : std::nullopt;
}

std::vector<int> Parts::statuses(ObjectReader &owner)
{
    std::vector<int> statuses;
    owner.forEach(u"responseStatus", [&](const Value &value, const Pointer &place) {
        const int status = value.isNumber() ? value.raw().toByteArray().toInt() : 0;
        if (status >= 100 && status <= 599)
            statuses.push_back(status);
        else
            m_report.add(Severity::Warning, value.begin(),
                         tr("%1 must be a status from 100 to 599; it is left out").arg(place.toString()));
    });
    return statuses;
}

model::HeaderFields Parts::headerFields(ObjectReader &owner)
{
    model::HeaderFields fields;
    owner.forEach(u"headers", [&](const Value &value, const Pointer &place) {
        ObjectReader reader = object(value, place, u"name value");
        const QString name = reader.text(u"name", Need::Required);
        const QString text = reader.text(u"value");
        if (reader.isComplete())
            fields.append(name.toUtf8(), text.toUtf8());
    });
    return fields;
}

QByteArray Parts::body(ObjectReader &owner)
{
    const QStringView name = u"body";
    QByteArray body = owner.text(name).toUtf8();
    if (!body.contains('\r'))
        return body;
    if (const std::optional<Value> value = owner.member(name))
        m_report.add(Severity::Warning, value->begin(),
                     tr("%1 has carriage returns; line ends are read as LF")
                         .arg(owner.place().child(name.toString()).toString()));
    return json::withLineEndings(body, "\n");
}

QString Parts::method(ObjectReader &owner)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(QStringLiteral("[A-Z]+")));
    const QStringView name = u"method";
    QString method = owner.text(name, Need::Required);
    if (!method.isEmpty() && !pattern.match(method).hasMatch())
        owner.complain(name, Need::Required, tr("must be an HTTP method in capitals"));
    return method;
}

model::TypeName Parts::typeName(ObjectReader &owner, QStringView name, Need need)
{
    const QString text = owner.text(name, need);
    if (text.isEmpty() || isTypeName(text))
        return model::TypeName(text);
    owner.complain(name, need, tr("must be a type name such as Edm.String or Collection(microsoft.graph.x)"));
    return {};
}

} // namespace

bool OperationSchemaReader::accepts(const Document &document) const
{
    return document.name.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
}

Reading OperationSchemaReader::read(const Document &document) const
{
    const json::Document parsed = json::Document::parse(document.bytes);
    if (const std::optional<json::Error> &error = parsed.error()) {
        const QString message = QCoreApplication::translate("Schema", "Not JSON, column %1: %2; the file is not loaded")
                                    .arg(error->column)
                                    .arg(error->reason);
        return {{}, {{Severity::Error, document.name, error->line, message}}};
    }
    Report report(document.name, document.bytes);
    Reading reading;
    if (std::optional<model::OperationSchema> operation = Parts(report).operation(parsed.root())) {
        operation->file = document.name;
        reading.operations.push_back(std::move(*operation));
    }
    reading.diagnostics = report.take();
    return reading;
}

std::unique_ptr<SchemaReader> makeOperationschemareader()
{
    return std::make_unique<OperationSchemaReader>();
}

} // namespace schema
