// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/environment.h"
#include "model/result.h"

#include <QObject>

#include <vector>

namespace run {

/// The environments of the environments file and the one in use. The sandbox's address is put in while it runs and
/// never written to the file. Several instances may share the file: each writes its own changes into what is there, and
/// takes over what others added. What others changed comes with the next start: a token given to an environment must
/// not follow it to another host.
class Environments final : public QObject
{
    Q_OBJECT

public:
    explicit Environments(const QString &file, QObject *parent = nullptr);

    /// What was wrong with the file, in words; empty when nothing was.
    QStringList notices() const { return m_notices; }

    const std::vector<model::Environment> &all() const { return m_all; }
    const model::Environment &current() const;
    const model::Environment *findById(QStringView id) const;
    /// For what a user typed; an id goes before a name.
    const model::Environment *find(QStringView idOrName) const;

    /// For `{{name}}`: those of the request file that is open, then of the environment in use, then what was captured,
    /// then `root`.
    std::vector<model::Variable> variables() const;
    /// Values taken from answers, for this session; a name captured before gets the new value.
    void capture(const std::vector<model::Variable> &captured);
    /// Those the open request file defines; its texts may hold variables of the environment.
    void setOfFile(const std::vector<model::Variable> &variables);

    /// Where the sandbox of this process listens.
    void setSandboxPort(quint16 port);

    // These write the file; a failure leaves the new values in use for this session.
    model::Result<void> setCurrent(const QString &id);
    model::Result<void> setVersion(const QString &version);
    model::Result<void> replaceAll(const std::vector<model::Environment> &environments);

signals:
    void changed();
    void captured();

private:
    model::Result<void> save();
    std::vector<model::Environment> stored() const;
    void placeSandbox();

    QString m_file;
    std::vector<model::Environment> m_all;
    std::vector<model::Variable> m_captured;
    std::vector<model::Variable> m_ofFile;
    std::vector<model::Environment> m_base; ///< m_all as it was when the file was last read or written
    QString m_current;
    QStringList m_notices;
    quint16 m_sandboxPort = 0;
};

} // namespace run
