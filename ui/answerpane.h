// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/operationschema.h"
#include "model/recording.h"
#include "model/result.h"
#include "json/pointer.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QFrame;
class QLabel;
class QStackedLayout;
class QToolButton;
QT_END_NAMESPACE

namespace ui {

class AnswerTabs;
class CertificateBlock;
class FindingsPage;
class FlowLayout;
class NextPageBar;
class RetryBlock;
class RedirectBlock;
class ReplayLine;
class SendingPage;
class ServiceErrorBlock;
class Theme;
struct ChipText;

/// What came back: nothing yet, a request on its way, or an exchange with its answer and error.
class AnswerPane final : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerPane(const Theme &theme, QWidget *parent = nullptr);

    using QWidget::show;

    /// A button at the right of the status line, and what it opens below that line.
    void addTracking(QWidget *button, QWidget *panel);

    void showNothing();
    void showSending(const model::Request &request);
    /// Body bytes of the request on its way.
    void setReceived(qint64 bytes);
    /// `schema` describes the request and may be null. `notStored` says why the history could not keep the recording.
    /// `fromHistory`: an old row rather than what was just sent.
    void show(const model::Recording &recording, const model::OperationSchema *schema,
              const std::optional<model::Failure> &notStored = {}, bool fromHistory = false);
    /// The answer that is shown counts for something else now: the same findings, other acceptances.
    void setVerdict(const model::Verdict &verdict);
    FindingsPage &findingsPage() const;
    /// The body is being written to a file: asking again has to wait.
    void setSaving(bool isSaving);
    /// Sentences about the token of the request that is shown; none take them away.
    void explainAccess(const QStringList &sentences);

    // Empty and hidden after show(); whoever knows what can be done next fills them.
    RedirectBlock *redirectBlock() const { return m_redirect; }
    CertificateBlock *certificateBlock() const { return m_certificate; }
    ReplayLine *replayLine() const { return m_replay; }

signals:
    void cancelRequested();
    /// `name` is a file name that fits the content.
    void saveBodyRequested(const QByteArray &body, const QString &name);
    /// The request's form is to show the field there.
    void formWanted(const json::Pointer &place);
    void sendAgainRequested(const model::Recording &recording);
    /// The page the answer of `recording` links to.
    void nextPageRequested(const model::Recording &recording, const QString &link);

private:
    QWidget *makeNothing();
    QWidget *makeAnswer();
    QWidget *makeButtons(QWidget *page);
    void adoptTheme();
    void fillHeader();
    QWidget *makeChip(const ChipText &text);
    void copyBody();

    const Theme &m_theme;
    QStackedLayout *m_pages;
    SendingPage *m_sending;
    QWidget *m_answer = nullptr;
    QWidget *m_header = nullptr;
    FlowLayout *m_chips = nullptr;
    QBoxLayout *m_top = nullptr;    ///< the status line and what stands beside it
    QBoxLayout *m_column = nullptr; ///< everything, from the status line down
    QFrame *m_error = nullptr;
    QLabel *m_errorText = nullptr;
    ServiceErrorBlock *m_serviceError = nullptr;
    RetryBlock *m_retry = nullptr;
    RedirectBlock *m_redirect = nullptr;
    CertificateBlock *m_certificate = nullptr;
    ReplayLine *m_replay = nullptr;
    QFrame *m_notStored = nullptr;
    QLabel *m_notStoredText = nullptr;
    NextPageBar *m_nextPage = nullptr;
    AnswerTabs *m_tabs = nullptr;
    QToolButton *m_copy = nullptr;
    QToolButton *m_save = nullptr;
    model::Recording m_recording;
    QByteArray m_body;
    bool m_isSaving = false;
    bool m_isFromHistory = false;
};

} // namespace ui
