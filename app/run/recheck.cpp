// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/recheck.h"

#include "history/whendone.h"
#include "model/anotherthread.h"
#include "model/limits.h"

#include <algorithm>
#include <utility>

namespace run {

namespace {

constexpr size_t pageSize = 64; ///< recordings read and judged between two looks at the events

std::optional<history::Tally> tallyOf(const std::optional<model::Verdict> &verdict)
{
    return verdict ? std::optional(history::Tally{verdict->passed, verdict->failed(), verdict->warnings()})
                   : std::nullopt;
}

} // namespace

bool isSameFinding(const model::Finding &a, const model::Finding &b)
{
    return a.check == b.check && a.pointer == b.pointer && a.field == b.field && a.severity == b.severity;
}

Rechecked recheck(const model::Recording &recording, const Judge &judge)
{
    const std::optional<model::Verdict> now = judge(recording);
    Rechecked rechecked;
    rechecked.id = recording.id;
    rechecked.startedAt = recording.exchange.startedAt;
    rechecked.title = recording.title;
    rechecked.httpStatus = recording.exchange.response ? recording.exchange.response->status : 0;
    rechecked.then = tallyOf(recording.verdict);
    rechecked.now = tallyOf(now);
    if (recording.verdict)
        rechecked.removed = recording.verdict->findings;
    for (const model::Finding &finding : now.value_or(model::Verdict()).findings) {
        const auto before = std::find_if(rechecked.removed.begin(), rechecked.removed.end(),
                                         [&](const model::Finding &other) { return isSameFinding(finding, other); });
        if (before == rechecked.removed.end()) {
            rechecked.added.push_back(finding);
            continue;
        }
        rechecked.removed.erase(before);
        ++rechecked.same;
    }
    return rechecked;
}

void RecheckSums::add(const Rechecked &rechecked)
{
    rechecked.now ? ++judged : ++unanswered;
    changed += rechecked.isChanged() ? 1 : 0;
    failedThen += rechecked.then && rechecked.then->failed > 0 ? 1 : 0;
    failedNow += rechecked.now && rechecked.now->failed > 0 ? 1 : 0;
    withoutThen += rechecked.now && !rechecked.then ? 1 : 0;
}

Recheck::Recheck(history::Store &store, Judge judge, QObject *parent)
    : QObject(parent),
      m_store(store),
      m_judge(std::move(judge)),
      m_stop(std::make_shared<std::atomic<bool>>(false))
{}

Recheck::~Recheck()
{
    *m_stop = true; // what another thread is at, it need not finish
}

void Recheck::begin()
{
    readIds(0);
}

void Recheck::begin(const std::vector<qint64> &ids)
{
    m_ids = ids;
    // Later, so that it ends from the event loop even when there is nothing to do.
    QMetaObject::invokeMethod(this, &Recheck::readPage, Qt::QueuedConnection);
}

void Recheck::cancel()
{
    *m_stop = true;
}

void Recheck::readIds(qint64 before)
{
    history::whenDone(this, m_store.ids(before, model::limits::historyIdChunk),
                      [this](const model::Result<std::vector<qint64>> &ids) {
                          if (!ids)
                              return end(ids.error());
                          m_ids.insert(m_ids.end(), ids->begin(), ids->end());
                          if (ids->size() == size_t(model::limits::historyIdChunk) && !isCancelled())
                              readIds(ids->back());
                          else
                              readPage();
                      });
}

/// One page is read while the one before it is judged.
void Recheck::readPage()
{
    if (m_isReading || m_pageIds > 0)
        return;
    if (isCancelled() || m_asked == m_ids.size()) {
        if (!m_isJudging)
            end(std::nullopt);
        return;
    }
    const size_t count = std::min(pageSize, m_ids.size() - m_asked);
    const auto first = m_ids.begin() + qsizetype(m_asked);
    m_asked += count;
    m_isReading = true;
    history::whenDone(this, m_store.recordings({first, first + qsizetype(count)}),
                      [this, count](const model::Result<std::vector<model::Recording>> &page) {
                          m_isReading = false;
                          if (!page)
                              return end(page.error());
                          m_page = *page;
                          m_pageIds = count;
                          judgePage();
                      });
}

void Recheck::judgePage()
{
    if (m_isJudging || m_pageIds == 0)
        return;
    m_isJudging = true;
    const size_t asked = std::exchange(m_pageIds, 0);
    model::onAnotherThread(
        this,
        [page = std::exchange(m_page, {}), judge = m_judge, stop = m_stop] {
            std::vector<Rechecked> rechecked;
            for (const model::Recording &recording : page) {
                if (stop->load())
                    return std::optional<std::vector<Rechecked>>();
                rechecked.push_back(recheck(recording, judge));
            }
            return std::optional(rechecked);
        },
        [this, asked](const std::optional<std::vector<Rechecked>> &rechecked) {
            m_isJudging = false;
            if (rechecked)
                take(*rechecked, asked);
            judgePage();
            readPage();
        });
    readPage();
}

void Recheck::take(const std::vector<Rechecked> &page, size_t asked)
{
    if (m_hasEnded)
        return;
    for (const Rechecked &rechecked : page) {
        m_sums.add(rechecked);
        if (rechecked.isChanged())
            m_changed.push_back(rechecked);
    }
    m_sums.unreadable += qint64(asked - page.size());
    emit advanced();
}

void Recheck::end(const std::optional<model::Failure> &failure)
{
    if (!std::exchange(m_hasEnded, true))
        emit finished(failure);
}

} // namespace run
