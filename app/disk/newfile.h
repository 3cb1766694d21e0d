// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace disk {

/// A file that is written piece by piece and takes its place only when all of it is there: what atomicWrite() promises,
/// for what need not fit into memory. Until commit() it has a temporary name in the same folder, and without one it is
/// removed. After a failure it must not be used any more. On any thread, one at a time.
class NewFile final
{
    Q_DISABLE_COPY_MOVE(NewFile)

public:
    enum class Existing { Replace, Refuse };

    [[nodiscard]] static model::Result<std::unique_ptr<NewFile>> begin(const QString &path);
    ~NewFile();

    [[nodiscard]] model::Result<void> write(const QByteArray &bytes);
    /// Once, as the last call.
    [[nodiscard]] model::Result<void> commit(Existing existing = Existing::Replace);

private:
    class Temporary;

    explicit NewFile(const QString &path);

    QString m_path;
    std::unique_ptr<Temporary> m_temporary;
};

} // namespace disk
