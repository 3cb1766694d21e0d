// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/answertabs.h"

#include "model/limits.h"
#include "ui/answertext.h"
#include "ui/hexdump.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QPromise>
#include <QTabBar>
#include <QThreadPool>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr qsizetype laidOutAtOnce = 256 << 10; ///< bytes of body that do not hold up the window

QLabel *noteLabel(const char *role, QWidget *parent)
{
    QLabel *label = plainLabel({}, role, parent);
    label->setWordWrap(true);
    label->setMinimumWidth(1); // a long word must not hold the pane open
    label->setContentsMargins(Theme::unit + Theme::unit / 2, Theme::unit / 2, Theme::unit, Theme::unit / 2);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->hide();
    return label;
}

} // namespace

AnswerTabs::AnswerTabs(const Theme &theme, QWidget *parent) : QTabWidget(parent), m_theme(theme)
{
    setAccessibleName(tr("Views of the answer"));
    setDocumentMode(true);
    tabBar()->setDrawBase(false);
    tabBar()->setAccessibleName(tr("Views of the answer"));
    addPage(Operation, tr("Operation"), tr("Returned operation"));
    addPage(Raw, tr("Raw"), tr("Body as it came"));
    addPage(Headers, tr("Headers"), tr("Header of the answer"));
    addPage(Wire, tr("Wire"), tr("Request as sent"));
    addHexSwitch();
    connect(this, &QTabWidget::currentChanged, this, &AnswerTabs::fill);
    connect(&m_layingOut, &QFutureWatcherBase::finished, this, [this] {
        // The empty future of the next recording ends as cancelled.
        if (!m_layingOut.isCanceled())
            adoptOperation(m_layingOut.result());
    });
}

AnswerTabs::~AnswerTabs() = default;

void AnswerTabs::addPage(Tab tab, const QString &title, const QString &name)
{
    auto *page = new QWidget(this);
    Page &made = m_pages[tab];
    made.note = noteLabel("muted", page);
    made.view = new TextView(m_theme, page);
    made.view->setAccessibleName(name);
    made.below = noteLabel("warning", page);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(made.note);
    column->addWidget(made.view, 1);
    column->addWidget(made.below);
    static const char *names[] = {"operation", "raw", "headers", "wire"};
    const QString id = QString::fromLatin1(names[tab]);
    made.note->setObjectName(QString(id + u"Note"));
    made.view->setObjectName(QString(id + u"View"));
    made.below->setObjectName(QString(id + u"Below"));
    addTab(page, title);
}

void AnswerTabs::addHexSwitch()
{
    m_hex = new QCheckBox(tr("Hexadecimal"), widget(Raw));
    m_hex->setObjectName(QStringLiteral("hex"));
    m_hex->setAccessibleName(tr("Show the bytes as hexadecimal numbers"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, Theme::unit, 0);
    row->addWidget(m_pages[Raw].note, 1);
    row->addWidget(m_hex, 0, Qt::AlignRight);
    static_cast<QVBoxLayout *>(widget(Raw)->layout())->insertLayout(0, row);
    connect(m_hex, &QCheckBox::clicked, this, &AnswerTabs::fillRaw);
    // The view first: switching tabs by key hands the focus to the first control of the page.
    setTabOrder(m_pages[Raw].view, m_hex);
}

void AnswerTabs::setRecording(const model::Recording &recording, const model::OperationSchema *schema)
{
    m_exchange = recording.exchange;
    m_schema = schema ? std::optional(*schema) : std::nullopt;
    m_layingOut.setFuture({});
    m_hex->setChecked(m_exchange.response && !looksLikeText(m_exchange.response->body));
    for (Page &page : m_pages) {
        page.filled = false;
        page.view->setText({});
        page.below->hide();
    }
    fill(currentIndex());
}

void AnswerTabs::fill(int tab)
{
    if (tab < 0 || std::exchange(m_pages[tab].filled, true))
        return;
    if (tab == Wire)
        fillWire();
    else if (!m_exchange.response)
        setNote(Tab(tab), tr("No answer came. The Wire tab shows the request."));
    else if (tab == Operation)
        fillOperation();
    else if (tab == Raw)
        fillRaw();
    else
        fillHeaders();
}

/// Ctrl+F on the tab bar means the text below it.
void AnswerTabs::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find))
        m_pages[currentIndex()].view->openFind();
    else
        QTabWidget::keyPressEvent(event);
}

void AnswerTabs::setNote(Tab tab, const QString &text)
{
    m_pages[tab].note->setText(text);
    m_pages[tab].note->setVisible(!text.isEmpty());
}

void AnswerTabs::fillOperation()
{
    const auto make = [exchange = m_exchange, schema = m_schema] {
        return operationText(exchange.request, *exchange.response, schema ? &*schema : nullptr);
    };
    const qsizetype size = m_exchange.response->body.size();
    if (size <= laidOutAtOnce) {
        adoptOperation(make());
        return;
    }
    setNote(Operation, tr("Laying out %1…").arg(sizeText(size)));
    // Shared because a promise moves and the pool copies.
    const auto promise = std::make_shared<QPromise<OperationText>>();
    promise->start();
    m_layingOut.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, make] {
        promise->addResult(make());
        promise->finish();
    });
}

void AnswerTabs::adoptOperation(const OperationText &text)
{
    const Page &page = m_pages[Operation];
    setNote(Operation, text.note);
    page.view->setLines(text.lines, text.isJson ? TextView::Coloring::Json : TextView::Coloring::None);
    page.view->setMarks(text.marks);
    page.below->setText(text.missing);
    page.below->setVisible(!text.missing.isEmpty());
}

void AnswerTabs::fillRaw()
{
    if (!m_exchange.response)
        return;
    const QByteArray &body = m_exchange.response->body;
    const qsizetype dumped = std::min(body.size(), model::limits::maxHexDump);
    if (body.isEmpty())
        setNote(Raw, tr("No content: the answer has no body."));
    else if (m_hex->isChecked() && dumped < body.size())
        setNote(
            Raw,
            tr("The first %1 of %2; saving the body gives all of it.").arg(sizeText(dumped), sizeText(body.size())));
    else
        setNote(Raw, tr("%L1 bytes as they came").arg(body.size()));
    m_pages[Raw].view->setText(m_hex->isChecked() ? hexDump(QByteArrayView(body).first(dumped)) : body);
}

void AnswerTabs::fillHeaders()
{
    setNote(Headers, tr("Fields in the order of the network engine, which joins repeated ones to one line."));
    m_pages[Headers].view->setText(headText(*m_exchange.response));
}

void AnswerTabs::fillWire()
{
    const bool knownUnsent = m_exchange.error && !m_exchange.error->mayHaveArrived;
    setNote(Wire,
            m_exchange.sends > 0
                ? tr("The request as sent. %1 stands where the token went.").arg(QLatin1String(model::tokenPlaceholder))
            : knownUnsent ? tr("This request was not sent.")
                          : tr("It is not known whether this request was sent."));
    m_pages[Wire].view->setText(wireText(m_exchange.request));
}

} // namespace ui
