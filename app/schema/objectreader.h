// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/diagnostic.h"
#include "json/pointer.h"

#include <QCoreApplication>
#include <QHash>

namespace schema {

/// Collects what is wrong with one JSON document, each with its line.
class Report
{
    Q_DECLARE_TR_FUNCTIONS(Schema)

public:
    Report(QString file, QByteArray text) : m_file(std::move(file)), m_text(std::move(text)) {}

    /// `offset` counts bytes from the start of the text. Warnings beyond limits::maxSchemaDiagnostics are only counted.
    void add(model::Severity severity, qsizetype offset, const QString &message);
    /// By line.
    std::vector<model::Diagnostic> take();

private:
    QString m_file;
    QByteArray m_text;
    std::vector<model::Diagnostic> m_diagnostics;
    qsizetype m_uncounted = 0;
};

enum class Need { Required, Optional };

/// One JSON object, read member by member. What does not fit goes into the report: an unknown or repeated member, a
/// wrong kind, a missing member. Without a required member the object is not isComplete() and its owner leaves it out.
class ObjectReader
{
    Q_DECLARE_TR_FUNCTIONS(Schema)

public:
    /// `known` are the members of the format, with blanks between them; none means that names are free, as in a map.
    ObjectReader(const json::Value &value, const json::Pointer &place, QStringView known, Report &report);

    bool isComplete() const { return m_complete; }
    const json::Pointer &place() const { return m_place; }

    QString text(QStringView name, Need need = Need::Optional);
    bool flag(QStringView name, bool absent);
    /// 0 when absent or not a whole number of that range.
    int number(QStringView name, int least, int most, Need need = Need::Optional);
    QStringList texts(QStringView name);
    std::optional<json::Value> member(QStringView name) const;
    /// The member when it is of that kind; else it is complained about, a required one when absent too.
    std::optional<json::Value> member(QStringView name, json::Kind kind, Need need);

    /// Calls `read(element, place)` for each element of an array.
    template <typename Read>
    void forEach(QStringView name, Read read)
    {
        const std::vector<json::Value> elements = array(name);
        for (size_t i = 0; i < elements.size(); ++i)
            read(elements[i], m_place.child(name.toString()).child(QString::number(i)));
    }

    /// What is wrong with a member, in words that follow its place.
    void complain(QStringView name, Need need, const QString &reason);

private:
    std::vector<json::Value> array(QStringView name);

    json::Value m_value;
    json::Pointer m_place;
    Report &m_report;
    QHash<QString, json::Value> m_members;
    bool m_complete = true;
};

} // namespace schema
