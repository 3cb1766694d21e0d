// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "collection/clientenvironments.h"

#include "disk/atomicwrite.h"
#include "model/limits.h"
#include "json/document.h"
#include "json/write.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>

#include <algorithm>

namespace collection {

namespace {

using model::Severity;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ClientEnvironments)
};

constexpr QLatin1String sharedName("$shared");

void set(std::vector<model::Variable> &variables, const model::Variable &variable)
{
    const auto same = std::find_if(variables.begin(), variables.end(),
                                   [&](const model::Variable &known) { return known.name == variable.name; });
    if (same == variables.end())
        variables.push_back(variable);
    else
        same->value = variable.value;
}

/// Later readings go before earlier ones.
class Reader
{
public:
    explicit Reader(ClientEnvironments &result) : m_result(result) {}

    void read(const QByteArray &bytes, const QString &file, bool isPrivate)
    {
        m_file = file;
        m_isPrivate = isPrivate;
        const json::Document document = json::Document::parse(bytes);
        if (const auto &error = document.error())
            return report(error->line, Words::tr("The file is not JSON: %1.").arg(error->reason));
        const std::optional<json::Value> root = document.object();
        if (!root)
            return report(1, Words::tr("The file should be an object of environments by name."));
        for (const json::Member &member : root->members()) {
            const int line = json::placeOf(document.text(), member.key.begin()).line;
            if (member.value.isObject())
                readEnvironment(member, document);
            else
                report(line, Words::tr("\"%1\" should be an object of variables.").arg(member.name()));
        }
    }

    /// What `$shared` says holds for every environment that does not say otherwise.
    void finish()
    {
        const auto shared = std::find_if(m_result.environments.begin(), m_result.environments.end(),
                                         [](const ClientEnvironment &each) { return each.name == sharedName; });
        if (shared == m_result.environments.end())
            return;
        const ClientEnvironment common = *shared;
        m_result.environments.erase(shared);
        for (ClientEnvironment &each : m_result.environments) {
            std::vector<model::Variable> variables = common.variables;
            for (const model::Variable &variable : each.variables)
                set(variables, variable);
            each.variables = variables;
            if (each.root.isEmpty())
                each.root = common.root;
            if (each.token.isEmpty())
                each.token = common.token;
        }
    }

private:
    void readEnvironment(const json::Member &member, const json::Document &document)
    {
        const QString name = member.name();
        auto found = std::find_if(m_result.environments.begin(), m_result.environments.end(),
                                  [&](const ClientEnvironment &each) { return each.name == name; });
        if (found == m_result.environments.end())
            found = m_result.environments.insert(found, {name, {}});
        for (const json::Member &variable : member.value.members())
            readVariable(*found, variable, json::placeOf(document.text(), variable.key.begin()).line);
    }

    void readVariable(ClientEnvironment &environment, const json::Member &member, int line)
    {
        const QString name = member.name();
        if (member.value.isObject() || member.value.isArray()) {
            // Settings of other programs, such as SSLConfiguration and Security.
            return report(line, Words::tr("\"%1\" is no text, and is not used.").arg(name), Severity::Note);
        }
        const QString value = member.value.isString() ? member.value.string() : QString::fromUtf8(member.value.raw());
        if (name == QLatin1String("root")) {
            environment.root = value;
        } else if (name == QLatin1String("token")) {
            if (m_isPrivate)
                environment.token = model::Secret(value.toUtf8());
            else
                report(line, Words::tr("A token stands in the file, and is not used. Move it to %1, or remove it.")
                                 .arg(QLatin1String(privateEnvironmentFile)));
        } else if (const auto checked = model::checkVariableName(name); !checked) {
            report(line, checked.error().text());
        } else {
            set(environment.variables, {name, value});
        }
    }

    void report(int line, const QString &message, Severity severity = Severity::Warning)
    {
        m_result.diagnostics.push_back({severity, m_file, line, message});
    }

    ClientEnvironments &m_result;
    QString m_file;
    bool m_isPrivate = false;
};

/// Empty when the file is not there.
QByteArray content(const QString &path, std::vector<model::Diagnostic> &diagnostics)
{
    if (!QFileInfo::exists(path))
        return {};
    const auto bytes = disk::readFile(path, model::limits::maxEnvironmentFile);
    if (!bytes)
        diagnostics.push_back({Severity::Warning, path, 0, bytes.error().text()});
    return bytes.value_or(QByteArray());
}

} // namespace

const ClientEnvironment *ClientEnvironments::find(QStringView name) const
{
    const auto found = std::find_if(environments.begin(), environments.end(),
                                    [name](const ClientEnvironment &each) { return each.name == name; });
    return found == environments.end() ? nullptr : &*found;
}

ClientEnvironments clientEnvironments(const QByteArray &shared, const QByteArray &secret, const QString &folder)
{
    ClientEnvironments result;
    result.folder = folder;
    const QDir place(folder);
    Reader reader(result);
    if (!shared.isEmpty())
        reader.read(shared, place.filePath(QLatin1String(clientEnvironmentFile)), false);
    if (!secret.isEmpty())
        reader.read(secret, place.filePath(QLatin1String(privateEnvironmentFile)), true);
    reader.finish();
    return result;
}

ClientEnvironments readClientEnvironments(const QString &folder)
{
    for (QDir place(QFileInfo(folder).absoluteFilePath());;) {
        const QString shared = place.filePath(QLatin1String(clientEnvironmentFile));
        const QString secret = place.filePath(QLatin1String(privateEnvironmentFile));
        if (QFileInfo::exists(shared) || QFileInfo::exists(secret)) {
            std::vector<model::Diagnostic> unreadable;
            const QByteArray sharedBytes = content(shared, unreadable);
            const QByteArray secretBytes = content(secret, unreadable);
            ClientEnvironments result = clientEnvironments(sharedBytes, secretBytes, place.path());
            result.diagnostics.insert(result.diagnostics.begin(), unreadable.begin(), unreadable.end());
            return result;
        }
        if (place.isRoot() || !place.cdUp())
            return {};
    }
}

QByteArray writeClientEnvironments(const std::vector<model::Environment> &environments)
{
    QSet<QString> taken;
    json::Writer writer;
    writer.beginObject();
    for (const model::Environment &environment : environments) {
        QString name = environment.name;
        for (int i = 2; taken.contains(name); ++i)
            name = QStringLiteral("%1 (%2)").arg(environment.name).arg(i);
        taken.insert(name);
        writer.key(name).beginObject();
        writer.key(u"root").string(environment.root.text());
        for (const model::Variable &variable : environment.variables)
            writer.key(variable.name).string(variable.value);
        writer.endObject();
    }
    writer.endObject();
    return writer.text() + '\n';
}

} // namespace collection
