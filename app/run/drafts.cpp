// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/drafts.h"

#include "disk/atomicwrite.h"
#include "disk/filename.h"
#include "model/limits.h"
#include "run/secrecy.h"

#include <QCoreApplication>
#include <QDir>
#include <QUuid>

namespace run {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Drafts)
};

const QString lockName = QStringLiteral("lock");

/// A lock that a living program holds is never stale, however long it runs.
std::unique_ptr<QLockFile> lockOf(const QString &folder)
{
    auto lock = std::make_unique<QLockFile>(folder + u'/' + lockName);
    lock->setStaleLockTime(0);
    return lock;
}

/// Both as the file would have it and as it would be sent.
bool spellsToken(const QByteArray &bytes, const Draft &draft, const Tokens &tokens)
{
    model::Request file;
    file.body = bytes;
    model::Request parts;
    parts.body = draft.body;
    for (const model::HeaderChoice &header : draft.headers)
        parts.headers.append(header.name, header.value);
    return holdsToken(file, tokens) || holdsToken(parts, tokens) || holdsToken(draft.expectations, tokens);
}

} // namespace

Drafts::Drafts(const QString &folder)
{
    if (folder.isEmpty())
        return;
    m_folder = folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (const auto made = disk::createFolder(m_folder); !made) {
        m_notices.append(made.error().text());
        m_folder.clear();
        return;
    }
    m_lock = lockOf(m_folder);
    if (!m_lock->tryLock()) {
        m_notices.append(Words::tr("%1 cannot be locked; edits are not kept on disk.").arg(m_folder));
        m_folder.clear();
        return;
    }
    const QStringList others = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QString &other : others) {
        const QString path = folder + u'/' + other;
        if (path != m_folder)
            takeOver(path);
    }
}

Drafts::~Drafts()
{
    if (m_folder.isEmpty())
        return;
    m_lock->unlock();
    QDir().rmdir(m_folder); // when nothing is in it
}

void Drafts::takeOver(const QString &folder)
{
    const auto lock = lockOf(folder);
    if (!lock->tryLock())
        return; // its program runs
    disk::sweepTemporaries(folder);
    // Oldest first, so that the newest is left standing.
    const QFileInfoList files = QDir(folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files | QDir::NoSymLinks,
                                                           QDir::Time | QDir::Reversed);
    for (const QFileInfo &file : files) {
        const auto bytes = disk::readFile(file.filePath(), model::limits::maxDraftFile);
        const auto stored = bytes ? readDraft(*bytes) : std::nullopt;
        if (!stored) {
            m_notices.append(Words::tr("%1 is no draft that can be read; it stays there.").arg(file.filePath()));
            continue;
        }
        const QString target = fileFor(stored->operationKey);
        const QFileInfo present(target);
        if (present.exists() && present.lastModified() > file.lastModified()) {
            QFile::remove(file.filePath());
            continue;
        }
        QFile::remove(target);
        if (!QFile::rename(file.filePath(), target))
            m_notices.append(Words::tr("%1 cannot be moved; it stays there.").arg(file.filePath()));
        m_found[stored->operationKey] = stored->draft;
    }
    lock->unlock();
    QDir().rmdir(folder);
}

QString Drafts::fileFor(const QString &operationKey) const
{
    return m_folder + u'/' + disk::fileNameFor(operationKey) + QLatin1String(".json");
}

model::Result<void> Drafts::keep(const QString &operationKey, const Draft &draft, const Tokens &tokens)
{
    if (m_folder.isEmpty())
        return {};
    const QByteArray bytes = writeDraft(operationKey, draft);
    if (spellsToken(bytes, draft, tokens)) {
        forget(operationKey);
        return model::failure(Words::tr("The edits hold a token, so they are not kept on disk."),
                              Words::tr("Write {{token}} in its place."));
    }
    return disk::atomicWrite(fileFor(operationKey), bytes);
}

void Drafts::forgetWhatSpells(const Tokens &tokens)
{
    if (m_folder.isEmpty())
        return;
    const QFileInfoList files = QDir(m_folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files);
    for (const QFileInfo &file : files) {
        const auto bytes = disk::readFile(file.filePath(), model::limits::maxDraftFile);
        const auto stored = bytes ? readDraft(*bytes) : std::nullopt;
        if (bytes && spellsToken(*bytes, stored ? stored->draft : Draft(), tokens))
            QFile::remove(file.filePath());
    }
}

void Drafts::forget(const QString &operationKey)
{
    if (!m_folder.isEmpty())
        QFile::remove(fileFor(operationKey));
}

} // namespace run
