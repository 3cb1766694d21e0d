// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/environments.h"

#include "collection/environmentfile.h"
#include "run/environmentmerge.h"
#include "run/variables.h"

#include <QFileInfo>

#include <algorithm>

namespace run {

namespace {

const model::Environment *firstWith(const std::vector<model::Environment> &environments,
                                    QString model::Environment::*member, QStringView value)
{
    const auto found = std::find_if(environments.begin(), environments.end(),
                                    [&](const auto &environment) { return environment.*member == value; });
    return found == environments.end() ? nullptr : &*found;
}

} // namespace

Environments::Environments(const QString &file, QObject *parent) : QObject(parent), m_file(file)
{
    collection::EnvironmentFile loaded = collection::loadEnvironments(file);
    m_all = std::move(loaded.environments);
    m_base = stored();
    m_current = loaded.current;
    for (const model::Diagnostic &diagnostic : loaded.diagnostics)
        m_notices.append(diagnostic.message);
}

const model::Environment &Environments::current() const
{
    const model::Environment *found = findById(m_current);
    return found ? *found : m_all.front();
}

const model::Environment *Environments::findById(QStringView id) const
{
    return firstWith(m_all, &model::Environment::id, id);
}

const model::Environment *Environments::find(QStringView idOrName) const
{
    const model::Environment *environment = findById(idOrName);
    return environment ? environment : firstWith(m_all, &model::Environment::name, idOrName);
}

std::vector<model::Variable> Environments::variables() const
{
    std::vector<model::Variable> others = current().variables;
    others.insert(others.end(), m_captured.begin(), m_captured.end());
    std::vector<model::Variable> all;
    for (const model::Variable &variable : m_ofFile) {
        const Resolved resolved = resolve(variable.value.toUtf8(), {others, everydaySources()}, Place::Path);
        const model::Variable known{variable.name, QString::fromUtf8(resolved.text)};
        all.push_back(known);
        others.push_back(known); // for the lines below it
    }
    all.insert(all.end(), others.begin(), others.end());
    all.push_back({QStringLiteral("root"), current().root.text()});
    return all;
}

void Environments::setOfFile(const std::vector<model::Variable> &variables)
{
    if (m_ofFile == variables)
        return;
    m_ofFile = variables;
    emit captured();
}

void Environments::capture(const std::vector<model::Variable> &captured)
{
    if (captured.empty())
        return;
    for (const model::Variable &variable : captured) {
        std::erase_if(m_captured, [&](const model::Variable &known) { return known.name == variable.name; });
        m_captured.push_back(variable);
    }
    emit this->captured();
}

void Environments::setSandboxPort(quint16 port)
{
    m_sandboxPort = port;
    placeSandbox();
    emit changed();
}

model::Result<void> Environments::setCurrent(const QString &id)
{
    m_current = id;
    return save();
}

model::Result<void> Environments::setVersion(const QString &version)
{
    for (model::Environment &environment : m_all) {
        if (environment.id == m_current)
            environment.root.version = version;
    }
    return save();
}

model::Result<void> Environments::replaceAll(const std::vector<model::Environment> &environments)
{
    m_all = environments;
    if (!findById(m_current))
        m_current = m_all.front().id;
    placeSandbox();
    return save();
}

model::Result<void> Environments::save()
{
    std::vector<model::Environment> written = stored();
    collection::EnvironmentFile file;
    if (QFileInfo::exists(m_file))
        file = collection::loadEnvironments(m_file);
    if (!file.environments.empty() && !file.isBroken)
        written = mergedEnvironments(m_base, written, file.environments, m_current);
    for (const model::Environment &environment : written) {
        if (!findById(environment.id))
            m_all.push_back(environment);
    }
    m_base = stored();
    placeSandbox();
    emit changed();
    return collection::saveEnvironments(m_file, written, m_current);
}

/// Without what holds for this process only.
std::vector<model::Environment> Environments::stored() const
{
    std::vector<model::Environment> stored = m_all;
    for (model::Environment &environment : stored) {
        if (environment.sandbox)
            environment.root.port = -1;
    }
    return stored;
}

void Environments::placeSandbox()
{
    for (model::Environment &environment : m_all) {
        if (!environment.sandbox || m_sandboxPort == 0)
            continue;
        environment.root.scheme = QStringLiteral("http");
        environment.root.host = QStringLiteral("127.0.0.1");
        environment.root.port = m_sandboxPort;
    }
}

} // namespace run
