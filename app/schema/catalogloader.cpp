// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "schema/catalogloader.h"

#include "model/limits.h"
#include "model/result.h"
#include "schema/schemareader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QStandardPaths>

#include <algorithm>

namespace schema {

using model::Severity;

namespace {

class Loader
{
    Q_DECLARE_TR_FUNCTIONS(Schema)

public:
    void load(const QString &folder);
    model::Catalog take();

private:
    model::Result<QByteArray> bytesOf(const QFileInfo &file) const;
    void load(const QFileInfo &file);
    void keep(model::OperationSchema operation);

    std::vector<std::unique_ptr<SchemaReader>> m_readers = makeReaders();
    model::Catalog m_catalog;
};

void Loader::load(const QString &folder)
{
    const QDir directory(folder);
    if (!directory.exists())
        return;
    if (!directory.isReadable()) {
        m_catalog.diagnostics.push_back({Severity::Error, folder, 0, tr("The folder cannot be read")});
        return;
    }
    // System brings the files that cannot be read, so that they are reported and not passed over.
    QFileInfoList files =
        directory.entryInfoList({QStringLiteral("*.json")}, QDir::Files | QDir::System | QDir::NoDotAndDotDot);
    std::sort(files.begin(), files.end(),
              [](const QFileInfo &a, const QFileInfo &b) { return a.fileName() < b.fileName(); });
    for (const QFileInfo &file : std::as_const(files)) {
        if (!file.fileName().endsWith(QLatin1String(".schema.json"), Qt::CaseInsensitive))
            load(file);
    }
}

model::Result<QByteArray> Loader::bytesOf(const QFileInfo &info) const
{
    // A dangling link, a socket, or a pipe that would block.
    if (!info.isFile())
        return model::failure(tr("Not a regular file; it is not loaded"));
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly))
        return model::failure(tr("The file cannot be read and is not loaded; look at its permissions"));
    QByteArray bytes = file.read(model::limits::maxSchemaFile + 1);
    if (file.error() != QFileDevice::NoError)
        return model::failure(tr("The file cannot be read and is not loaded; look at its permissions"));
    if (bytes.size() > model::limits::maxSchemaFile)
        return model::failure(tr("Larger than %1; the file is not loaded")
                                  .arg(QLocale().formattedDataSize(model::limits::maxSchemaFile)));
    return bytes;
}

void Loader::load(const QFileInfo &file)
{
    const model::Result<QByteArray> bytes = bytesOf(file);
    if (!bytes) {
        m_catalog.diagnostics.push_back({Severity::Error, file.filePath(), 0, bytes.error().text()});
        return;
    }
    const Document document{file.filePath(), *bytes};
    const auto reader = std::find_if(m_readers.begin(), m_readers.end(),
                                     [&](const auto &candidate) { return candidate->accepts(document); });
    if (reader == m_readers.end()) {
        m_catalog.diagnostics.push_back(
            {Severity::Error, document.name, 0, tr("The format is not known; the file is not loaded")});
        return;
    }
    Reading reading = (*reader)->read(document);
    std::move(reading.diagnostics.begin(), reading.diagnostics.end(), std::back_inserter(m_catalog.diagnostics));
    for (model::OperationSchema &operation : reading.operations)
        keep(std::move(operation));
}

void Loader::keep(model::OperationSchema operation)
{
    auto &operations = m_catalog.operations;
    const auto earlier = std::find_if(operations.begin(), operations.end(),
                                      [&](const model::OperationSchema &known) { return known.key == operation.key; });
    if (earlier == operations.end()) {
        operations.push_back(std::move(operation));
        return;
    }
    m_catalog.diagnostics.push_back({Severity::Note, operation.file, 0,
                                     tr("Replaces the operation \"%1\" of %2").arg(operation.key, earlier->file)});
    *earlier = std::move(operation);
}

model::Catalog Loader::take()
{
    const auto before = [](const model::OperationSchema &a, const model::OperationSchema &b) {
        if (const int order = a.area.compare(b.area, Qt::CaseInsensitive))
            return order < 0;
        if (const int order = a.title.compare(b.title, Qt::CaseInsensitive))
            return order < 0;
        return a.key < b.key;
    };
    std::sort(m_catalog.operations.begin(), m_catalog.operations.end(), before);
    return std::move(m_catalog);
}

} // namespace

QStringList catalogFolders()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return {QStringLiteral(":/schemas"), QString(data + QLatin1String("/schemas"))};
}

model::Catalog loadCatalog(const QStringList &folders)
{
    Loader loader;
    for (const QString &folder : folders)
        loader.load(folder);
    return loader.take();
}

} // namespace schema
