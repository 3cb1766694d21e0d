// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "collection/environmentfile.h"

#include "disk/atomicwrite.h"
#include "model/limits.h"
#include "json/document.h"
#include "json/write.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace collection {

namespace {

using model::Environment;
using model::Severity;

constexpr int format = 1;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EnvironmentFile)
};

Environment environment(const QString &id, const QString &name, const QString &host)
{
    Environment result;
    result.id = id;
    result.name = name;
    result.root.host = host;
    return result;
}

EnvironmentFile readymadeFile()
{
    EnvironmentFile file;
    file.environments = readymadeEnvironments();
    file.current = file.environments.front().id;
    return file;
}

void writeTls(json::Writer &writer, const Environment &environment)
{
    const std::pair<QStringView, QString> entries[] = {{u"authorities", environment.trust.authoritiesFile},
                                                       {u"pin", environment.trust.pin},
                                                       {u"clientCertificate", environment.clientCertificate.file},
                                                       {u"clientKey", environment.clientCertificate.keyFile}};
    if (std::all_of(std::begin(entries), std::end(entries), [](const auto &entry) { return entry.second.isEmpty(); }))
        return;
    writer.key(u"tls").beginObject();
    for (const auto &[name, value] : entries) {
        if (!value.isEmpty())
            writer.key(name).string(value);
    }
    writer.endObject();
}

class Reader
{
public:
    Reader(const json::Document &document, const QString &fileName) : m_document(document), m_fileName(fileName) {}

    EnvironmentFile read()
    {
        if (const auto &error = m_document.error())
            return broken(Words::tr("The file is not JSON: %1.").arg(error->reason), error->line);
        const std::optional<json::Value> root = m_document.object();
        const std::optional<json::Value> list = root ? root->member(u"environments") : std::nullopt;
        if (!list || !list->isArray())
            return broken(Words::tr("The file has no list \"environments\"."), 1);
        if (const auto number = root->member(u"format"); number && number->raw() != QByteArrayView("1"))
            return broken(Words::tr("The file was written by a newer version of this program."), lineOf(*number));
        for (const json::Value &value : list->elements())
            readEnvironment(value);
        if (m_file.environments.empty())
            return broken(Words::tr("The list \"environments\" holds none that can be used."), lineOf(*list));
        readCurrent(*root);
        return m_file;
    }

private:
    EnvironmentFile broken(const QString &message, int line)
    {
        EnvironmentFile file = readymadeFile();
        file.diagnostics = std::move(m_file.diagnostics);
        file.diagnostics.push_back({Severity::Error, m_fileName, line, message});
        file.isBroken = true;
        return file;
    }

    void readEnvironment(const json::Value &value)
    {
        if (!value.isObject()) {
            report(value, Words::tr("An environment should stand here."));
            return;
        }
        Environment result;
        result.name = text(value, u"name", {});
        result.root.scheme = text(value, u"scheme", result.root.scheme);
        result.root.host = text(value, u"host", {});
        result.root.port = int(number(value, u"port", -1, 1, 65535));
        result.root.basePath = text(value, u"basePath", {});
        result.root.version = text(value, u"version", result.root.version);
        result.deadlineSeconds = int(
            number(value, u"deadlineSeconds", result.deadlineSeconds, 1, qint64(model::limits::maxDeadline.count())));
        const auto sandbox = value.member(u"sandbox");
        result.sandbox = sandbox && sandbox->isTrue();
        result.id = freeId(value);
        if (result.name.isEmpty())
            result.name = result.id;
        readVariables(value, result);
        readTls(value, result);
        readProxy(value, result);
        if (value.member(u"token"))
            report(value,
                   Words::tr("A token stands in the file. It is not used: tokens live in memory only. Remove it."));
        if (const model::Result<void> checked = result.root.check(); !checked)
            report(value,
                   Words::tr("Environment \"%1\" cannot be used yet: %2").arg(result.name, checked.error().text()));
        m_file.environments.push_back(std::move(result));
    }

    void readVariables(const json::Value &object, Environment &environment)
    {
        const std::optional<json::Value> list = object.member(u"variables");
        if (!list || list->isNull())
            return;
        if (!list->isObject())
            return report(*list, Words::tr("\"variables\" should be an object of names and texts."));
        for (const json::Member &member : list->members()) {
            const model::Variable variable{member.name(), member.value.string()};
            const bool isTaken = std::any_of(environment.variables.begin(), environment.variables.end(),
                                             [&](const model::Variable &other) { return other.name == variable.name; });
            if (!member.value.isString())
                report(member.value, Words::tr("The variable \"%1\" should be a string.").arg(variable.name));
            else if (isTaken)
                report(member.key,
                       Words::tr("The variable \"%1\" stands here twice; the first one is used.").arg(variable.name));
            else if (const model::Result<void> checked = model::checkVariableName(variable.name); !checked)
                report(member.key, checked.error().text());
            else
                environment.variables.push_back(variable);
        }
    }

    void readTls(const json::Value &object, Environment &environment)
    {
        const std::optional<json::Value> tls = object.member(u"tls");
        if (!tls || tls->isNull())
            return;
        if (!tls->isObject())
            return report(*tls, Words::tr("\"tls\" should be an object."));
        environment.trust.authoritiesFile = text(*tls, u"authorities", {});
        environment.clientCertificate.file = text(*tls, u"clientCertificate", {});
        environment.clientCertificate.keyFile = text(*tls, u"clientKey", {});
        const QString written = text(*tls, u"pin", {});
        if (written.isEmpty())
            return;
        const model::Result<QString> pin = model::fingerprint(written);
        // As it stands, so that nothing is trusted until it is mended.
        environment.trust.pin = pin ? *pin : written;
        if (!pin)
            report(*tls->member(u"pin"), pin.error().text());
    }

    void readProxy(const json::Value &object, Environment &environment)
    {
        const auto member = object.member(u"proxy");
        if (!member || member->isNull())
            return;
        const QString written = text(object, u"proxy", {});
        const model::Result<model::Proxy> proxy = model::Proxy::parse(written);
        // One that cannot be read must not become none: then requests would go where they should not. A password is
        // not kept.
        environment.proxy = proxy.value_or(model::Proxy{model::Proxy::Mode::Own, written.section(u'@', -1), 0});
        if (!proxy && member->isString()) // else text() has said so
            report(*member, proxy.error().text());
    }

    QString text(const json::Value &object, QStringView name, const QString &otherwise)
    {
        const std::optional<json::Value> value = object.member(name);
        if (!value || value->isNull())
            return otherwise;
        if (value->isString())
            return value->string();
        report(*value, Words::tr("\"%1\" should be a string.").arg(name));
        return otherwise;
    }

    qint64 number(const json::Value &object, QStringView name, qint64 otherwise, qint64 least, qint64 most)
    {
        const std::optional<json::Value> value = object.member(name);
        if (!value || value->isNull())
            return otherwise;
        bool isNumber = false;
        const qint64 result = value->isNumber() ? value->raw().toLongLong(&isNumber) : 0;
        if (isNumber && result >= least && result <= most)
            return result;
        report(*value, Words::tr("\"%1\" should be a whole number from %2 to %3.").arg(name).arg(least).arg(most));
        return otherwise;
    }

    /// The id as written, or one that no environment has.
    QString freeId(const json::Value &object)
    {
        const QString written = text(object, u"id", {});
        const auto isTaken = [this](const QString &id) {
            return std::any_of(m_file.environments.begin(), m_file.environments.end(),
                               [&](const Environment &other) { return other.id == id; });
        };
        if (!written.isEmpty() && !isTaken(written))
            return written;
        QString id;
        for (int i = 1; id.isEmpty() || isTaken(id); ++i)
            id = QStringLiteral("environment-%1").arg(i);
        report(object, Words::tr("The id is missing or used twice; this environment is \"%1\" now.").arg(id));
        return id;
    }

    void readCurrent(const json::Value &root)
    {
        const QString wanted = text(root, u"current", {});
        for (const Environment &candidate : m_file.environments) {
            if (candidate.id == wanted)
                m_file.current = wanted;
        }
        if (m_file.current.isEmpty())
            m_file.current = m_file.environments.front().id;
    }

    int lineOf(const json::Value &value) const { return json::placeOf(m_document.text(), value.begin()).line; }

    void report(const json::Value &value, const QString &message)
    {
        m_file.diagnostics.push_back({Severity::Warning, m_fileName, lineOf(value), message});
    }

    const json::Document &m_document;
    const QString m_fileName;
    EnvironmentFile m_file;
};

} // namespace

const Environment &EnvironmentFile::currentEnvironment() const
{
    const auto found = std::find_if(environments.begin(), environments.end(),
                                    [this](const Environment &candidate) { return candidate.id == current; });
    return found == environments.end() ? environments.front() : *found;
}

std::vector<Environment> readymadeEnvironments()
{
    Environment sandbox =
        environment(QStringLiteral("local-sandbox"), Words::tr("Local sandbox"), QStringLiteral("127.0.0.1"));
    sandbox.root.scheme = QStringLiteral("http");
    sandbox.root.version = QStringLiteral("beta");
    sandbox.sandbox = true;
    return {
        sandbox,
        environment(QStringLiteral("global"), Words::tr("Microsoft Graph"), QStringLiteral("graph.microsoft.com")),
        environment(QStringLiteral("us-government-l4"), Words::tr("Microsoft Graph, US Government L4"),
                    QStringLiteral("graph.microsoft.us")),
        environment(QStringLiteral("us-government-l5"), Words::tr("Microsoft Graph, US Government L5 (DoD)"),
                    QStringLiteral("dod-graph.microsoft.us")),
        environment(QStringLiteral("china"), Words::tr("Microsoft Graph, China (21Vianet)"),
                    QStringLiteral("microsoftgraph.chinacloudapi.cn")),
    };
}

EnvironmentFile readEnvironments(const QByteArray &bytes, const QString &fileName)
{
    const json::Document document = json::Document::parse(bytes);
    return Reader(document, fileName).read();
}

QByteArray writeEnvironments(const std::vector<Environment> &environments, const QString &current)
{
    json::Writer writer;
    writer.beginObject();
    writer.key(u"format").number(format);
    writer.key(u"current").string(current);
    writer.key(u"environments").beginArray();
    for (const Environment &item : environments) {
        writer.beginObject();
        writer.key(u"id").string(item.id);
        writer.key(u"name").string(item.name);
        writer.key(u"scheme").string(item.root.scheme);
        writer.key(u"host").string(item.root.host);
        if (item.root.port != -1)
            writer.key(u"port").number(item.root.port);
        if (!item.root.basePath.isEmpty())
            writer.key(u"basePath").string(item.root.basePath);
        writer.key(u"version").string(item.root.version);
        writer.key(u"deadlineSeconds").number(item.deadlineSeconds);
        if (item.sandbox)
            writer.key(u"sandbox").boolean(true);
        if (!item.variables.empty()) {
            writer.key(u"variables").beginObject();
            for (const model::Variable &variable : item.variables)
                writer.key(variable.name).string(variable.value);
            writer.endObject();
        }
        writeTls(writer, item);
        if (item.proxy != model::Proxy())
            writer.key(u"proxy").string(item.proxy.text());
        writer.endObject();
    }
    writer.endArray().endObject();
    return writer.text() + '\n';
}

EnvironmentFile loadEnvironments(const QString &path)
{
    if (!QFileInfo::exists(path))
        return readymadeFile();
    const model::Result<QByteArray> bytes = disk::readFile(path, model::limits::maxEnvironmentFile);
    EnvironmentFile file = readymadeFile();
    if (bytes) {
        file = readEnvironments(*bytes, path);
    } else {
        file.isBroken = true;
        file.diagnostics.push_back({Severity::Error, path, 0, bytes.error().text()});
    }
    if (!file.isBroken)
        return file;
    const model::Result<QString> aside = disk::keepAside(path);
    file.diagnostics.push_back(
        {Severity::Warning, path, 0,
         aside ? Words::tr("The ready-made environments are used; the file is kept as %1.").arg(*aside)
               : aside.error().text()});
    return file;
}

model::Result<void> saveEnvironments(const QString &path, const std::vector<Environment> &environments,
                                     const QString &current)
{
    return disk::atomicWrite(path, writeEnvironments(environments, current));
}

} // namespace collection
