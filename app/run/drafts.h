// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "run/compose.h"
#include "run/tokens.h"

#include <QLockFile>
#include <QStringList>

#include <map>
#include <memory>

namespace run {

/// One operation's unsent edits as a file: `{"format": 1, "operation": KEY, "path": …, "pathValues": [{"name",
/// "text"}], "headers": [{"name", "value", "on"}], "body": TEXT, "expectations": {"checks": [TEXT], "accepted":
/// [{"check", "pointer", "reason"}], "golden": {"body": TEXT, "ignored": [POINTER], "file"}}}`; a body that is not
/// UTF-8 text is `bodyBase64`. What a JSON string cannot carry in a header value goes through Latin-1.
QByteArray writeDraft(const QString &operationKey, const Draft &draft);

struct StoredDraft
{
    QString operationKey;
    Draft draft;

    bool operator==(const StoredDraft &) const = default;
};
std::optional<StoredDraft> readDraft(const QByteArray &bytes);

/// Unsent edits, kept on disk while they are made, so that they survive the program. Every running program has a folder
/// of its own below `folder`, with a lock; the folders of programs that have gone are taken over at the start.
class Drafts final
{
public:
    /// An empty folder keeps nothing.
    explicit Drafts(const QString &folder);
    ~Drafts();
    Q_DISABLE_COPY_MOVE(Drafts)

    /// By operation key, what earlier programs left; of two for the same operation the newer one. They are in this
    /// program's folder now.
    const std::map<QString, Draft> &found() const { return m_found; }
    /// Files that could not be read as drafts; they stay where they are.
    const QStringList &notices() const { return m_notices; }

    /// Replaces what is kept for the operation. A draft that spells a token is not written, and what was kept goes.
    model::Result<void> keep(const QString &operationKey, const Draft &draft, const Tokens &tokens);
    void forget(const QString &operationKey);
    /// After a token was set: what is kept already and spells it goes.
    void forgetWhatSpells(const Tokens &tokens);

private:
    void takeOver(const QString &folder);
    QString fileFor(const QString &operationKey) const;

    QString m_folder; ///< this program's; empty when nothing is kept
    std::unique_ptr<QLockFile> m_lock;
    std::map<QString, Draft> m_found;
    QStringList m_notices;
};

} // namespace run
