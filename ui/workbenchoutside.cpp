// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// The saved request that is open, and what happens to its file meanwhile.
#include "ui/workbench.h"

#include "disk/atomicwrite.h"
#include "model/limits.h"

namespace ui {

bool Workbench::isDirty() const
{
    return m_opened && m_keeper.present() != m_opened->said;
}

OutsideChange Workbench::outsideChange() const
{
    return m_opened ? outsideChangeOf(*m_opened) : OutsideChange::None;
}

void Workbench::followFile(const QString &from, const QString &to)
{
    if (!m_opened)
        return;
    if (m_opened->file == from)
        m_opened->file = to;
    else if (m_opened->file.startsWith(QString(from + u'/')))
        m_opened->file = to + m_opened->file.sliced(from.size());
    else
        return;
    adoptOpened(*m_opened);
}

void Workbench::followRequest(const QString &file, int entry)
{
    if (!m_opened)
        return;
    const auto bytes = disk::readFile(file, model::limits::maxRequestFile);
    const auto read = bytes ? collection::readHttpFile(*bytes, file) : tl::unexpected(bytes.error());
    if (!read || entry < 0 || size_t(entry) >= read->entries.size())
        return;
    OpenedRequest opened = *m_opened;
    opened.file = file;
    opened.entry = entry;
    opened.bytes = *bytes;
    opened.saved = read->entries[size_t(entry)].request;
    opened.twins = twinsBefore(*read, entry);
    adoptOpened(std::move(opened));
}

/// It is open from now on; the draft says what it says, edits included.
void Workbench::adoptOpened(OpenedRequest opened)
{
    const run::Draft said = opened.said;
    m_opened = std::move(opened);
    if (m_keeper.place() != m_opened->place())
        m_keeper.moveTo(m_opened->place());
    m_keeper.setSaved(said);
    emit openedChanged();
}

void Workbench::followOutside()
{
    if (!m_opened)
        return;
    const auto bytes = disk::readFile(m_opened->file, model::limits::maxRequestFile);
    const auto read = bytes ? collection::readHttpFile(*bytes, m_opened->file) : tl::unexpected(bytes.error());
    if (!read)
        return;
    const int entry = entryOf(*read, *m_opened);
    if (entry >= 0 && read->entries[size_t(entry)].request == m_opened->saved)
        followRequest(m_opened->file, entry);
}

model::Result<void> Workbench::reloadRequest()
{
    if (!m_opened)
        return {};
    const QString file = m_opened->file;
    const auto bytes = disk::readFile(file, model::limits::maxRequestFile);
    const auto read = bytes ? collection::readHttpFile(*bytes, file) : tl::unexpected(bytes.error());
    if (!read)
        return tl::unexpected(read.error());
    const int entry = entryOf(*read, *m_opened);
    return openRequest(file, entry < 0 ? m_opened->entry : entry);
}

model::Result<QByteArray> Workbench::savedText() const
{
    const auto saved = savedRequest();
    return saved ? collection::writeRequest(*saved) : tl::unexpected(saved.error());
}

model::Result<QByteArray> Workbench::textOnDisk() const
{
    if (!m_opened)
        return model::failure(tr("No saved request is open."));
    const auto bytes = disk::readFile(m_opened->file, model::limits::maxRequestFile);
    const auto read = bytes ? collection::readHttpFile(*bytes, m_opened->file) : tl::unexpected(bytes.error());
    if (!read)
        return tl::unexpected(read.error());
    const int entry = entryOf(*read, *m_opened);
    if (entry < 0)
        return model::failure(tr("%1 does not hold this request any more.").arg(m_opened->file));
    // As it would be written here, so that only what differs differs; a credential is not shown.
    return collection::writeRequest(read->entries[size_t(entry)].request);
}

} // namespace ui
