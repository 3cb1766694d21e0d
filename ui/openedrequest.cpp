// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/openedrequest.h"

#include "collection/collectionlisting.h"
#include "disk/atomicwrite.h"
#include "model/limits.h"

#include <algorithm>

namespace ui {

QString OpenedRequest::name() const
{
    return collection::shownName(saved.name, saved.target);
}

QString OpenedRequest::place() const
{
    return file + u'\n' + QString::number(twins) + u'\n' + name();
}

int twinsBefore(const collection::HttpFile &file, int entry)
{
    const auto nameOf = [&file](int each) {
        const collection::SavedRequest &request = file.entries[size_t(each)].request;
        return collection::shownName(request.name, request.target);
    };
    int twins = 0;
    for (int each = 0; each < entry; ++each)
        twins += nameOf(each) == nameOf(entry) ? 1 : 0;
    return twins;
}

int entryOf(const collection::HttpFile &file, const OpenedRequest &opened)
{
    const auto &entries = file.entries;
    const size_t place = size_t(opened.entry);
    if (place < entries.size() && entries[place].request == opened.saved)
        return opened.entry;
    const auto find = [&entries](const auto &isIt) {
        const auto found = std::find_if(entries.begin(), entries.end(),
                                        [&](const collection::HttpFile::Entry &entry) { return isIt(entry.request); });
        return found == entries.end() ? -1 : int(found - entries.begin());
    };
    if (const int same = find([&](const auto &request) { return request == opened.saved; }); same >= 0)
        return same;
    const auto isNamedSo = [&](const collection::SavedRequest &request) {
        return request.name == opened.saved.name && (!request.name.isEmpty() || request.target == opened.saved.target);
    };
    if (place < entries.size() && isNamedSo(entries[place].request))
        return opened.entry;
    return find(isNamedSo);
}

OutsideChange outsideChangeOf(const OpenedRequest &opened)
{
    const auto bytes = disk::readFile(opened.file, model::limits::maxRequestFile);
    if (bytes && *bytes == opened.bytes)
        return OutsideChange::None;
    const auto file = bytes ? collection::readHttpFile(*bytes, opened.file) : tl::unexpected(bytes.error());
    const int entry = file ? entryOf(*file, opened) : -1;
    if (entry < 0)
        return OutsideChange::Gone;
    return file->entries[size_t(entry)].request == opened.saved ? OutsideChange::Elsewhere : OutsideChange::Changed;
}

} // namespace ui
