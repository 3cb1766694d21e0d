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

std::optional<run::Draft> DraftKeeper::left(const QString &key) const
{
    const auto found = m_left.find(key);
    return found == m_left.end() ? std::nullopt : std::optional(found->second);
}

void DraftKeeper::setPlace(const QString &place)
{
    m_place = place;
    m_saved.reset();
}

void DraftKeeper::setSaved(const run::Draft &saved)
{
    m_saved = saved;
    flush();
}

void DraftKeeper::moveTo(const QString &place)
{
    if (m_place.isEmpty()) {
        putAside();
    } else {
        m_left.erase(m_place);
        m_drafts.forget(m_place);
    }
    setPlace(place);
}

QString DraftKeeper::key() const
{
    return m_place.isEmpty() ? m_draft.schema()->key : m_place;
}

bool DraftKeeper::isEdited(const run::Draft &draft) const
{
    return m_saved ? draft != *m_saved : !m_place.isEmpty() || draft != initial(*m_draft.schema(), "\n");
}

void DraftKeeper::putAside()
{
    if (!m_draft.schema())
        return;
    flush();
    if (m_saved && !isEdited(present()))
        m_left.erase(key());
    else
        m_left[key()] = present();
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
    const QString key = this->key();
    const run::Draft draft = present();
    if (!isEdited(draft)) {
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
