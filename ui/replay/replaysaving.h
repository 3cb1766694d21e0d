// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/replay/replayresults.h"

#include "run/replayreport.h"

#include <QObject>

namespace ui {

/// Writes a report of a replay: results in the order of their ends, with their recordings read back from the history
/// page by page, redacted, on another thread. Ends once with finished(), from the event loop; destroying it before ends
/// it without, and then, as after a failure, the path holds what it held before.
class ReplaySaving final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplaySaving)

public:
    /// What is reported on; the store outlives the saving.
    struct Subject
    {
        history::Store &store;
        std::shared_ptr<const ReplayResults> results;
        run::ReplayHeading heading;
        run::ReplaySum sum;
        run::Secrets secrets; ///< every token in memory
    };

    ReplaySaving(Subject subject, std::unique_ptr<run::ReplayReport> report, const QString &file,
                 QObject *parent = nullptr);
    ~ReplaySaving() override;

    void begin();

signals:
    /// `failure` says why it could not be written.
    void finished(const std::optional<model::Failure> &failure);

private:
    struct Writing;

    void readPage();
    void write(std::vector<run::ReplayResult> page, const std::vector<model::Recording> &recordings);

    const Subject m_subject;
    const std::shared_ptr<Writing> m_writing; ///< belongs to the other thread while that is at it
    qint64 m_asked = 0;
};

} // namespace ui
