// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/documentation.h"

#include "ui/labels.h"

#include "model/facets.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

using model::Diagnostic;
using model::OperationSchema;
using model::Property;
using model::Severity;

/// Joins what is not empty.
QString joined(QStringList parts, const QString &separator = QStringLiteral(" · "))
{
    parts.removeAll(QString());
    return parts.join(separator);
}

class Writer final
{
    Q_DECLARE_TR_FUNCTIONS(Documentation)

public:
    explicit Writer(const OperationSchema &schema) : m_schema(schema) {}

    Documentation write()
    {
        m_page.title = visibleText(joined({m_schema.area, m_schema.title}));
        m_page.summary = visibleLines(m_schema.summary);
        QStringList origin;
        if (!m_schema.source.isEmpty())
            origin << tr("Described by %1").arg(m_schema.source);
        if (!m_schema.file.isEmpty())
            origin << tr("read from %1").arg(m_schema.file);
        m_page.origin = visibleText(joined(origin, QStringLiteral(", ")));
        writeDiagnostics();
        writeRequest();
        writePermissions();
        writeHeaders();
        writeProperties();
        writeTypes();
        writeAnswer();
        writeExamples();
        return std::move(m_page);
    }

private:
    static QString lineText(int line) { return line > 0 ? tr("line %1").arg(line) : QString(); }

    void writeDiagnostics()
    {
        std::vector<Diagnostic> sorted = m_schema.diagnostics;
        std::stable_sort(sorted.begin(), sorted.end(), [](const Diagnostic &a, const Diagnostic &b) {
            return a.severity == b.severity ? a.line < b.line : a.severity > b.severity;
        });
        int counts[3] = {};
        for (Diagnostic &diagnostic : sorted) {
            ++counts[int(diagnostic.severity)];
            diagnostic.message = visibleLines(diagnostic.message);
            auto &group = diagnostic.severity == Severity::Note ? m_page.notes : m_page.urgent;
            group.push_back(diagnostic);
        }
        if (sorted.empty())
            return;
        QStringList parts;
        if (const int n = counts[int(Severity::Error)])
            parts << tr("%n error(s)", nullptr, n);
        if (const int n = counts[int(Severity::Warning)])
            parts << tr("%n warning(s)", nullptr, n);
        if (const int n = counts[int(Severity::Note)])
            parts << tr("%n note(s)", nullptr, n);
        m_page.remarkCount = parts.join(QStringLiteral(", "));
    }

    void writeRequest()
    {
        DocumentationSection section{tr("Request"), {}};
        for (const model::PathForm &form : m_schema.paths) {
            QString source = form.source;
            if (form.source == QLatin1String("documented"))
                source = tr("as documented in the request line");
            else if (form.source == QLatin1String("example"))
                source = tr("as in the example");
            section.rows.push_back({.term = visibleText(m_schema.method),
                                    .code = visibleText(form.path),
                                    .remark = joined({visibleText(source), lineText(form.line)})});
        }
        add(section);
    }

    void writePermissions()
    {
        DocumentationSection section{tr("Permissions"), {}};
        for (const model::Permission &permission : m_schema.permissions) {
            DocumentationRow row{.term = visibleText(permission.account)};
            switch (permission.state) {
            case model::PermissionState::Determined:
                row.code = visibleText(permission.scopes.join(QStringLiteral(", ")));
                break;
            case model::PermissionState::Undetermined:
                row.text = tr("Not determined");
                break;
            case model::PermissionState::NotSupported:
                row.text = tr("Not supported");
                break;
            }
            const QString text = permission.text.trimmed();
            const QString said = text.isEmpty() ? QString() : tr("The document says: “%1”").arg(visibleText(text));
            row.remark = joined({said, lineText(permission.line)});
            section.rows.push_back(row);
        }
        add(section);
    }

    void writeHeaders()
    {
        DocumentationSection section{tr("Header fields"), {}};
        for (const model::HeaderRule &rule : m_schema.headers) {
            section.rows.push_back({.term = visibleText(rule.name),
                                    .note = rule.required ? tr("required") : tr("optional"),
                                    .code = visibleText(rule.value),
                                    .remark = lineText(rule.line)});
        }
        add(section);
    }

    DocumentationRow propertyRow(const Property &property) const
    {
        const QString type = property.typeText.isEmpty() ? property.type.shortName() : property.typeText;
        const QString origin = property.origin.isEmpty() ? QString() : tr("from %1").arg(property.origin);
        // The document's word first; the qualified name only where it says more.
        const bool saysMore = !property.type.isPrimitive() && property.type.text() != type;
        return {.term = visibleText(property.name),
                .note = visibleText(joined({type, origin})),
                .text = visibleLines(property.description),
                .code = visibleText(property.enumeration.join(QStringLiteral(", "))),
                .remark = joined({visibleText(joined(model::ruleHints(property))),
                                  property.navigation ? tr("navigation property") : QString(),
                                  saysMore ? visibleText(property.type.text()) : QString(), lineText(property.line)})};
    }

    void writeProperties()
    {
        DocumentationSection section{tr("Body: %1").arg(visibleText(m_schema.requestType.text())), {}};
        for (const Property &property : m_schema.properties)
            section.rows.push_back(propertyRow(property));
        if (section.rows.empty())
            section.rows.push_back({.text = tr("The document names no properties.")});
        add(section);
    }

    void writeTypes()
    {
        for (const auto &[name, type] : m_schema.types) {
            DocumentationSection section{tr("Type: %1").arg(visibleText(name)), {}};
            const QString base = type.baseType.isEmpty() ? QString() : tr("based on %1").arg(type.baseType);
            const QString traits = joined({base, type.abstract ? tr("abstract") : QString(),
                                           type.open ? tr("open: may have members of any name") : QString()});
            if (!traits.isEmpty())
                section.rows.push_back({.text = visibleText(traits)});
            for (const Property &property : type.properties)
                section.rows.push_back(propertyRow(property));
            if (section.rows.empty())
                section.rows.push_back({.text = tr("The document names no properties.")});
            add(section);
        }
    }

    void writeAnswer()
    {
        DocumentationSection section{tr("Promised answer"), {}};
        for (const int status : m_schema.responseStatus) {
            const bool isExample = m_schema.response && m_schema.response->status == status;
            const QString reason = isExample ? visibleText(m_schema.response->reason) : QString();
            section.rows.push_back(
                {.term = tr("Status"), .code = joined({QString::number(status), reason}, QStringLiteral(" "))});
        }
        if (!m_schema.responseType.isEmpty())
            section.rows.push_back({.term = tr("Type"), .code = visibleText(m_schema.responseType.text())});
        add(section);
    }

    static QString message(const QString &startLine, const model::HeaderFields &headers, const QByteArray &body)
    {
        QStringList lines{startLine};
        for (const model::HeaderField &field : headers)
            lines << QString(QString::fromUtf8(field.name) + QLatin1String(": ") + QString::fromUtf8(field.value));
        if (!body.isEmpty())
            lines << QString() << QString::fromUtf8(body);
        return visibleLines(lines.join(u'\n'));
    }

    void writeExamples()
    {
        if (const auto &request = m_schema.request) {
            const QString startLine = request->method + u' ' + request->url;
            add({tr("Example request"),
                 {{.code = message(startLine, request->headers, request->body), .remark = lineText(request->line)}}});
        }
        if (const auto &response = m_schema.response) {
            const QString startLine =
                joined({QString::number(response->status), response->reason}, QStringLiteral(" "));
            add({tr("Example answer"),
                 {{.code = message(startLine, response->headers, response->body),
                   .remark = lineText(response->line)}}});
        }
    }

    void add(const DocumentationSection &section)
    {
        if (!section.rows.empty())
            m_page.sections.push_back(section);
    }

    const OperationSchema &m_schema;
    Documentation m_page;
};

} // namespace

Documentation documentationOf(const OperationSchema &schema)
{
    return Writer(schema).write();
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QCoreApplication::translate("Documentation", "Error");
    case Severity::Warning:
        return QCoreApplication::translate("Documentation", "Warning");
    case Severity::Note:
        break;
    }
    return QCoreApplication::translate("Documentation", "Note");
}

QString visibleLines(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = visibleText(line);
    return lines.join(u'\n');
}

} // namespace ui
