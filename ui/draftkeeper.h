// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "run/drafts.h"

#include <QTimer>

namespace ui {

class RequestDraft;

/// Remembers the unsent edits of every operation, in memory and on disk, so that neither another operation nor the end
/// of the program loses them. The disk follows a change within a quarter of a second, or within twenty times as long as
/// the writing takes.
class DraftKeeper final : public QObject
{
    Q_OBJECT

public:
    DraftKeeper(RequestDraft &draft, const run::Tokens &tokens, const QString &folder, QObject *parent = nullptr);
    ~DraftKeeper() override;

    /// What an operation starts with: its example, by the example's path.
    static run::Draft initial(const model::OperationSchema &schema, const QByteArray &eol);
    run::Draft present() const;
    /// The edits that were left for this operation, if there are any.
    std::optional<run::Draft> left(const QString &operationKey) const;
    /// The draft is about to be replaced by another operation's.
    void putAside();
    /// Writes what changed.
    void flush();
    /// There is a token more: what spells it goes from the disk.
    void checkTokens();

    /// What went wrong with earlier drafts.
    const QStringList &notices() const { return m_drafts.notices(); }

signals:
    /// The edits cannot be kept on disk; said once until it works again.
    void failed(const QString &text);

private:
    RequestDraft &m_draft;
    const run::Tokens &m_tokens;
    run::Drafts m_drafts;
    std::map<QString, run::Draft> m_left; ///< by operation key
    QTimer m_timer{this};
    bool m_hasFailed = false;
};

} // namespace ui
