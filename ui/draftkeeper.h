// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "run/drafts.h"

#include <QTimer>

namespace ui {

class RequestDraft;

/// Remembers the unsent edits of every operation and saved request, in memory and on disk, so that neither another
/// operation nor the end of the program loses them. The disk follows a change within a quarter of a second, or within
/// twenty times as long as the writing takes.
class DraftKeeper final : public QObject
{
    Q_OBJECT

public:
    DraftKeeper(RequestDraft &draft, const run::Tokens &tokens, const QString &folder, QObject *parent = nullptr);
    ~DraftKeeper() override;

    /// What an operation starts with: its example, by the example's path.
    static run::Draft initial(const model::OperationSchema &schema, const QByteArray &eol);
    run::Draft present() const;
    /// The edits that were left for this operation or place, if there are any.
    std::optional<run::Draft> left(const QString &key) const;
    /// What is edited from now on: a place of its own, or, empty, the operation.
    void setPlace(const QString &place);
    const QString &place() const { return m_place; }
    /// The place has another name now; what an operation had in its own stays there as well.
    void moveTo(const QString &place);
    /// What the place holds without edits.
    void setSaved(const run::Draft &saved);
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
    QString key() const;
    bool isEdited(const run::Draft &draft) const;

    RequestDraft &m_draft;
    const run::Tokens &m_tokens;
    run::Drafts m_drafts;
    std::map<QString, run::Draft> m_left; ///< by operation key or place
    QString m_place;
    std::optional<run::Draft> m_saved; ///< of the place
    QTimer m_timer{this};
    bool m_hasFailed = false;
};

} // namespace ui
