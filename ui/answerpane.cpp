// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/answerpane.h"

#include "model/limits.h"
#include "ui/answer/certificateblock.h"
#include "ui/answer/redirectblock.h"
#include "ui/answer/replayline.h"
#include "ui/answer/retryblock.h"
#include "ui/answer/serviceerrorblock.h"
#include "ui/answertabs.h"
#include "ui/answertext.h"
#include "ui/flowlayout.h"
#include "ui/icons.h"
#include "ui/nextpagebar.h"
#include "ui/sendingpage.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QPushButton>
#include <QStackedLayout>
#include <QStyle>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

namespace ui {

namespace {

QFrame *block(const char *role, const QString &name, QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setObjectName(name);
    frame->setProperty("role", QString::fromLatin1(role));
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(Theme::unit + Theme::unit / 2, Theme::unit, Theme::unit, Theme::unit);
    column->setSpacing(Theme::unit / 2);
    frame->hide();
    return frame;
}

} // namespace

AnswerPane::AnswerPane(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_pages(new QStackedLayout(this)),
      m_sending(new SendingPage(theme, this))
{
    setAccessibleName(tr("Answer"));
    m_pages->addWidget(makeNothing());
    m_pages->addWidget(m_sending);
    m_answer = makeAnswer();
    m_pages->addWidget(m_answer);
    connect(m_sending, &SendingPage::cancelRequested, this, &AnswerPane::cancelRequested);
    connect(&theme, &Theme::changed, this, &AnswerPane::adoptTheme);
    adoptTheme();
}

QWidget *AnswerPane::makeNothing()
{
    QLabel *label = wrappedLabel("muted", this);
    label->setObjectName(QStringLiteral("nothing"));
    label->setText(tr("Ctrl+Enter sends the request; the answer shows here."));
    label->setAlignment(Qt::AlignCenter);
    label->setMargin(2 * Theme::unit);
    return label;
}

QWidget *AnswerPane::makeAnswer()
{
    auto *page = new QWidget(this);
    m_header = new QWidget(page);
    m_header->setObjectName(QStringLiteral("answerHeader"));
    m_chips = new FlowLayout(Theme::unit, m_header);
    m_chips->setContentsMargins(Theme::unit, Theme::unit, Theme::unit, Theme::unit / 2);
    m_error = block("failure", QStringLiteral("answerError"), page);
    m_errorText = wrappedLabel("", m_error);
    m_errorText->setObjectName(QStringLiteral("answerErrorText"));
    m_error->layout()->addWidget(m_errorText);
    m_serviceError = new ServiceErrorBlock(m_theme, page);
    m_retry = new RetryBlock([] { return QDateTime::currentMSecsSinceEpoch(); }, page);
    connect(m_retry, &RetryBlock::sendAgainRequested, this, [this] { emit sendAgainRequested(m_recording); });
    m_redirect = new RedirectBlock(page);
    m_certificate = new CertificateBlock(page);
    m_replay = new ReplayLine(page);
    m_notStored = block("banner", QStringLiteral("notStored"), page);
    m_notStoredText = wrappedLabel("", m_notStored);
    m_notStored->layout()->addWidget(m_notStoredText);
    m_nextPage = new NextPageBar(page);
    connect(m_nextPage, &NextPageBar::requested, this, &AnswerPane::nextPageRequested);
    QWidget *buttons = makeButtons(page);
    m_tabs = new AnswerTabs(m_theme, page);
    connect(m_tabs, &AnswerTabs::formWanted, this, &AnswerPane::formWanted);
    auto *column = new QVBoxLayout(page);
    m_column = column;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_top = new QHBoxLayout;
    m_top->setSpacing(0);
    m_top->addWidget(m_header, 1);
    m_top->addWidget(buttons, 0, Qt::AlignTop);
    column->addLayout(m_top);
    column->addWidget(m_replay);
    column->addWidget(m_error);
    column->addWidget(m_serviceError);
    column->addWidget(m_retry);
    column->addWidget(m_certificate);
    column->addWidget(m_redirect);
    column->addWidget(m_notStored);
    column->addWidget(m_nextPage);
    column->addWidget(m_tabs, 1);
    return page;
}

QWidget *AnswerPane::makeButtons(QWidget *page)
{
    auto *buttons = new QWidget(page);
    m_copy = quietButton(tr("Copy body"), buttons);
    m_copy->setObjectName(QStringLiteral("copyBody"));
    m_save = quietButton(tr("Save body as…"), buttons);
    m_save->setObjectName(QStringLiteral("saveBody"));
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, Theme::unit / 2, Theme::unit / 2, 0);
    row->setSpacing(0);
    row->addWidget(m_copy);
    row->addWidget(m_save);
    connect(m_copy, &QToolButton::clicked, this, &AnswerPane::copyBody);
    connect(m_save, &QToolButton::clicked, this,
            [this] { emit saveBodyRequested(m_body, bodyFileName(*m_recording.exchange.response)); });
    return buttons;
}

void AnswerPane::addTracking(QWidget *button, QWidget *panel)
{
    m_top->addWidget(button, 0, Qt::AlignTop);
    m_top->setContentsMargins(0, 0, Theme::unit, 0);
    m_column->insertWidget(1, panel);
}

void AnswerPane::adoptTheme()
{
    m_copy->setIcon(icon(QStringLiteral("copy"), m_theme.colors().text));
    m_save->setIcon(icon(QStringLiteral("save"), m_theme.colors().text));
}

void AnswerPane::showNothing()
{
    m_pages->setCurrentIndex(0);
    setFocusProxy(nullptr);
}

void AnswerPane::showSending(const model::Request &request)
{
    m_sending->start(request);
    m_pages->setCurrentWidget(m_sending);
    setFocusProxy(m_sending);
}

void AnswerPane::setReceived(qint64 bytes)
{
    m_sending->setReceived(bytes);
}

void AnswerPane::show(const model::Recording &recording, const model::OperationSchema *schema,
                      const std::optional<model::Failure> &notStored, bool fromHistory)
{
    m_recording = recording;
    m_isFromHistory = fromHistory;
    fillHeader();
    m_redirect->setRedirect({});
    m_certificate->setCertificate({});
    m_replay->clear();
    const auto error = errorOf(recording);
    m_error->setVisible(error.has_value());
    if (error) {
        m_errorText->setText(error->text);
        m_error->setProperty("role", error->tone == Tone::Bad ? QStringLiteral("failure") : QStringLiteral("banner"));
        for (QWidget *widget : {static_cast<QWidget *>(m_error), static_cast<QWidget *>(m_errorText)}) {
            widget->style()->unpolish(widget);
            widget->style()->polish(widget);
        }
    }
    m_notStored->setVisible(notStored.has_value());
    if (notStored)
        m_notStoredText->setText(tr("Not kept in the history. %1").arg(notStored->text()));
    m_serviceError->show(recording.exchange.response);
    m_retry->show(recording.exchange);
    m_body = recording.exchange.response ? recording.exchange.response->body : QByteArray();
    m_copy->setEnabled(!m_body.isEmpty());
    m_save->setEnabled(!m_body.isEmpty() && !m_isSaving);
    m_nextPage->setRecording(recording);
    m_tabs->setRecording(recording, schema);
    m_pages->setCurrentWidget(m_answer);
    setFocusProxy(m_tabs);
}

void AnswerPane::setSaving(bool isSaving)
{
    m_isSaving = isSaving;
    m_save->setEnabled(!m_body.isEmpty() && !m_isSaving);
    setPlainToolTip(m_save, m_isSaving ? tr("The body is being saved…") : tr("Save body as…"));
}

void AnswerPane::explainAccess(const QStringList &sentences)
{
    m_serviceError->explainAccess(sentences);
}

void AnswerPane::setVerdict(const model::Verdict &verdict)
{
    m_recording.verdict = verdict;
    fillHeader();
    m_tabs->setVerdict(verdict);
}

FindingsPage &AnswerPane::findingsPage() const
{
    return m_tabs->findingsPage();
}

QWidget *AnswerPane::makeChip(const ChipText &text)
{
    if (text.page.isEmpty()) {
        QLabel *label = chip(m_header);
        setChip(label, text.text, text.tone);
        setPlainToolTip(label, text.toolTip);
        return label;
    }
    QPushButton *button = chipButton(text.text, text.tone, m_header);
    button->setObjectName(QString(QStringLiteral("to:") + text.page));
    button->setAccessibleName(text.text);
    button->setAccessibleDescription(text.toolTip);
    setPlainToolTip(button, text.toolTip);
    connect(button, &QPushButton::clicked, this, [this, page = text.page] {
        m_tabs->showPage(page);
        m_tabs->currentWidget()->setFocus(Qt::OtherFocusReason);
    });
    return button;
}

void AnswerPane::fillHeader()
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto addMuted = [&](const QString &text, const char *name) {
        QLabel *label = plainLabel(text, "muted", m_header);
        label->setObjectName(QString::fromLatin1(name));
        m_chips->addWidget(label);
        return label;
    };
    bool first = true;
    for (const ChipText &text : chipsOf(m_recording)) {
        m_chips->addWidget(makeChip(text));
        const QString measure = measureOf(m_recording.exchange);
        if (std::exchange(first, false) && !measure.isEmpty())
            addMuted(measure, "measure");
    }
    if (m_isFromHistory) {
        const QString time = sentAtText(m_recording.exchange.startedAt);
        QLabel *label = addMuted(tr("From history, sent %1").arg(time), "fromHistory");
        setPlainToolTip(label, m_recording.exchange.startedAt);
    }
}

void AnswerPane::copyBody()
{
    if (m_body.size() > model::limits::maxCopied) {
        QToolTip::showText(m_copy->mapToGlobal(m_copy->rect().bottomLeft()),
                           tr("Not copied: the body of %1 is larger than %2. Save it instead.")
                               .arg(sizeText(m_body.size()), sizeText(model::limits::maxCopied)),
                           m_copy);
        return;
    }
    QGuiApplication::clipboard()->setText(QString::fromUtf8(m_body));
}

} // namespace ui
