// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "schema/objectreader.h"

#include "model/limits.h"

#include <algorithm>

namespace schema {

using json::Kind;
using model::Severity;

void Report::add(Severity severity, qsizetype offset, const QString &message)
{
    // An error says why nothing was loaded; it is never the one that is dropped.
    if (severity != Severity::Error && m_diagnostics.size() >= model::limits::maxSchemaDiagnostics)
        ++m_uncounted;
    else
        m_diagnostics.push_back({severity, m_file, json::placeOf(m_text, offset).line, message});
}

std::vector<model::Diagnostic> Report::take()
{
    std::stable_sort(m_diagnostics.begin(), m_diagnostics.end(),
                     [](const model::Diagnostic &a, const model::Diagnostic &b) { return a.line < b.line; });
    if (m_uncounted > 0) {
        const QString message = tr("%n more problem(s) of this file are not listed", nullptr, int(m_uncounted));
        m_diagnostics.push_back({Severity::Warning, m_file, 0, message});
    }
    return std::move(m_diagnostics);
}

ObjectReader::ObjectReader(const json::Value &value, const json::Pointer &place, QStringView known, Report &report)
    : m_value(value),
      m_place(place),
      m_report(report)
{
    if (!value.isObject()) {
        complain({}, Need::Required, tr("must be an object"));
        return;
    }
    const QList<QStringView> format = known.split(u' ', Qt::SkipEmptyParts);
    for (const json::Member &member : value.members()) {
        const QString name = member.name();
        const QString pointer = m_place.child(name).toString();
        if (!format.isEmpty() && !format.contains(name))
            m_report.add(Severity::Warning, member.key.begin(),
                         tr("%1 is not a member of the format; it is ignored").arg(pointer));
        else if (m_members.contains(name))
            m_report.add(Severity::Warning, member.key.begin(), tr("%1 is given again; the first counts").arg(pointer));
        else
            m_members.insert(name, member.value);
    }
}

QString ObjectReader::text(QStringView name, Need need)
{
    const std::optional<json::Value> found = member(name, Kind::String, need);
    QString text = found ? found->string() : QString();
    if (found && need == Need::Required && text.isEmpty())
        complain(name, need, tr("is empty"));
    return text;
}

bool ObjectReader::flag(QStringView name, bool absent)
{
    const std::optional<json::Value> found = member(name, Kind::Boolean, Need::Optional);
    return found ? found->isTrue() : absent;
}

int ObjectReader::number(QStringView name, int least, int most, Need need)
{
    const std::optional<json::Value> found = member(name, Kind::Number, need);
    if (!found)
        return 0;
    bool whole = false;
    const int number = found->raw().toByteArray().toInt(&whole);
    if (whole && number >= least && number <= most)
        return number;
    complain(name, need, tr("must be a whole number from %1 to %2").arg(least).arg(most));
    return 0;
}

QStringList ObjectReader::texts(QStringView name)
{
    QStringList texts;
    forEach(name, [&](const json::Value &element, const json::Pointer &place) {
        if (element.isString())
            texts.append(element.string());
        else
            m_report.add(Severity::Warning, element.begin(),
                         tr("%1 must be text; it is left out").arg(place.toString()));
    });
    return texts;
}

std::vector<json::Value> ObjectReader::array(QStringView name)
{
    const std::optional<json::Value> found = member(name, Kind::Array, Need::Optional);
    return found ? found->elements() : std::vector<json::Value>();
}

std::optional<json::Value> ObjectReader::member(QStringView name) const
{
    const auto found = m_members.constFind(name.toString());
    return found == m_members.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<json::Value> ObjectReader::member(QStringView name, Kind kind, Need need)
{
    const std::optional<json::Value> found = member(name);
    if (found && found->kind() == kind)
        return found;
    if (!found) {
        if (need == Need::Required && m_value.isObject())
            complain(name, need, tr("is missing"));
        return std::nullopt;
    }
    switch (kind) {
    case Kind::Object:
        complain(name, need, tr("must be an object"));
        break;
    case Kind::Array:
        complain(name, need, tr("must be an array"));
        break;
    case Kind::Boolean:
        complain(name, need, tr("must be true or false"));
        break;
    case Kind::Number:
        complain(name, need, tr("must be a number"));
        break;
    case Kind::String:
    case Kind::Null:
    case Kind::Placeholder:
        complain(name, need, tr("must be text"));
        break;
    }
    return std::nullopt;
}

void ObjectReader::complain(QStringView name, Need need, const QString &reason)
{
    const std::optional<json::Value> culprit = member(name);
    const qsizetype offset = (culprit ? *culprit : m_value).begin();
    const QString pointer = (name.isEmpty() ? m_place : m_place.child(name.toString())).toString();
    if (need == Need::Optional) {
        m_report.add(Severity::Warning, offset, tr("%1 %2; it is left out").arg(pointer, reason));
        return;
    }
    m_complete = false;
    if (m_place.isRoot())
        m_report.add(Severity::Error, offset,
                     tr("%1 %2; the file is not loaded").arg(pointer.isEmpty() ? tr("The document") : pointer, reason));
    else
        m_report.add(Severity::Warning, offset, tr("%1 %2; %3 is left out").arg(pointer, reason, m_place.toString()));
}

} // namespace schema
