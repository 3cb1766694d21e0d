// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/draftkeeper.h"

#include "ui/requestdraft.h"

#include <QElapsedTimer>

#include <algorithm>

namespace ui {

namespace {

constexpr int delay = 250; ///< milliseconds from a change to the disk, at least

} // namespace

DraftKeeper::DraftKeeper(RequestDraft &draft, const run::Tokens &tokens, const QString &folder, QObject *parent)
    : QObject(parent),
      m_draft(draft),
      m_tokens(tokens),
      m_drafts(folder),
      m_left(m_drafts.found())
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::flush);
    // Not started anew by each change: whoever types without a pause is kept too.
    const auto note = [this] {
        if (!m_timer.isActive())
            m_timer.start();
    };
    connect(&draft, &RequestDraft::bodyChanged, this, note);
    connect(&draft, &RequestDraft::pathChanged, this, note);
    connect(&draft, &RequestDraft::pathValuesChanged, this, note);
    connect(&draft, &RequestDraft::headersChanged, this, note);
    connect(&draft, &RequestDraft::expectationsChanged, this, note);
}

DraftKeeper::~DraftKeeper()
{
    if (m_timer.isActive())
        flush();
}

run::Draft DraftKeeper::initial(const model::OperationSchema &schema, const QByteArray &eol)
{
    return {schema.path(u"example").path, {}, form::exampleBody(schema, eol), {}};
}

run::Draft DraftKeeper::present() const
{
    return {m_draft.path(), m_draft.headers(), m_draft.body(), m_draft.pathValues(), m_draft.expectations()};
}

std::optional<run::Draft> DraftKeeper::left(const QString &operationKey) const
{
    const auto found = m_left.find(operationKey);
    return found == m_left.end() ? std::nullopt : std::optional(found->second);
}

void DraftKeeper::putAside()
{
    if (!m_draft.schema())
        return;
    flush();
    m_left[m_draft.schema()->key] = present();
}

void DraftKeeper::checkTokens()
{
    flush();
    m_drafts.forgetWhatSpells(m_tokens);
}

void DraftKeeper::flush()
{
    m_timer.stop();
    if (!m_draft.schema())
        return;
    const QString &key = m_draft.schema()->key;
    const run::Draft draft = present();
    if (draft == initial(*m_draft.schema(), "\n")) {
        m_drafts.forget(key);
        m_timer.setInterval(delay);
        return;
    }
    QElapsedTimer took;
    took.start();
    const auto kept = m_drafts.keep(key, draft, m_tokens);
    // A large draft takes its time, which must not be that of whoever types.
    m_timer.setInterval(std::max(delay, int(20 * took.elapsed())));
    if (!kept && !m_hasFailed)
        emit failed(kept.error().text());
    m_hasFailed = !kept;
}

} // namespace ui
