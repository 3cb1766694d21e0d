// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/recording.h"
#include "model/result.h"
#include "json/document.h"

#include <QStringList>

namespace run {

/// What an entry of a HAR file says.
struct HarEntry
{
    model::Recording recording; ///< as the file has it: not redacted yet, and of ours with the ids of then
    bool isOurs = false;        ///< nothing of it is guessed
    QStringList remarks = {};   ///< what could not be taken over, a sentence each, the same for the same reason

    bool operator==(const HarEntry &) const = default;
};

/// A HAR 1.2 file (http://www.softwareishard.com/blog/har-12-spec/), from this program or another one. What browsers,
/// Graph Explorer, Fiddler and Postman make of it is read as meant: bodies under other names than `postData.text`,
/// fields of HTTP/2 beginning with a colon, a status of 0 where no answer came. Numbers and texts are the file's own.
class HarFile final
{
public:
    /// Fails for what is no JSON (with line and column), or no HAR. `reading` may be null.
    static model::Result<HarFile> parse(const QByteArray &bytes, json::Reading *reading = nullptr);

    size_t size() const { return m_entries.size(); }
    QString creator() const { return m_creator; } ///< the program that wrote it; may be empty
    int line(size_t entry) const;                 ///< where the entry begins, from 1

    /// Fails for an entry that is no HTTP request, with a sentence that does not say where.
    model::Result<HarEntry> entry(size_t entry) const;

private:
    json::Document m_document;
    std::vector<json::Value> m_entries;
    QString m_creator;
};

} // namespace run
