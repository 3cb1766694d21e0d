// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/answer/jsontreepage.h"

#include "model/limits.h"
#include "ui/answer/answerreading.h"
#include "ui/answer/readingline.h"
#include "ui/jsontree.h"
#include "ui/labels.h"
#include "ui/operationtext.h"
#include "ui/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr qsizetype longestPointer = 300; ///< characters of it that are shown

} // namespace

JsonTreePage::JsonTreePage(const Theme &theme, QWidget *parent)
    : AnswerPage(QStringLiteral("json"), tr("JSON"), parent),
      m_tree(new JsonTree(theme, this)),
      m_reading(new ReadingLine(this)),
      m_note(makeNote("muted", QStringLiteral("Note"))),
      m_toError(new QPushButton(tr("Show in Raw"), this)),
      m_pointer(makeNote("muted", QStringLiteral("Pointer"))),
      m_below(makeNote("warning", QStringLiteral("Below")))
{
    m_tree->setObjectName(QStringLiteral("jsonView"));
    m_tree->setAccessibleName(tr("Body as a tree"));
    m_toError->setObjectName(QStringLiteral("jsonToError"));
    m_toError->setProperty("role", QStringLiteral("link"));
    m_toError->setAccessibleName(tr("Show in Raw where it stops being JSON"));
    m_pointer->setAccessibleName(tr("JSON Pointer of the current value"));
    auto *top = new QHBoxLayout;
    top->addWidget(m_note, 1);
    top->addWidget(m_toError);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_reading);
    column->addLayout(top);
    column->addWidget(m_tree, 1);
    column->addWidget(m_below);
    column->addWidget(m_pointer);
    setFocusProxy(m_tree);
    // The tree first: switching tabs by key hands the focus to the first control of the page.
    setTabOrder(m_tree, m_reading);
    setTabOrder(m_reading, m_toError);
    connect(m_tree, &JsonTree::currentChanged, this, &JsonTreePage::showPointer);
    connect(m_tree, &JsonTree::refused, this, [this](const QString &text) { setLine(m_below, text); });
    connect(m_tree, &JsonTree::bytesWanted, this,
            [this](qsizetype begin, qsizetype end) { emit placeWanted(QStringLiteral("raw"), begin, end); });
    connect(m_toError, &QPushButton::clicked, this, [this] {
        const qsizetype end = std::min(m_errorOffset + 1, answer().reading->body().size());
        emit placeWanted(QStringLiteral("raw"), m_errorOffset, end);
    });
}

void JsonTreePage::clear()
{
    m_reading->follow(nullptr);
    m_tree->setDocument({});
    m_isBeginShown = false;
    m_wanted.reset();
    setNote({});
    m_toError->hide();
    m_below->hide();
}

void JsonTreePage::fill()
{
    if (!answer().reading)
        return setNote(tr("No answer came. The Wire tab shows the request."));
    if (answer().reading->body().isEmpty())
        return setNote(tr("No content: the answer has no body."));
    m_reading->follow(answer().reading);
    followReading([this] { adoptReading(); });
}

void JsonTreePage::adoptReading()
{
    const AnswerReading &reading = *answer().reading;
    if (reading.state() == AnswerReading::State::Read && reading.document().isValid()) {
        adoptWhole();
    } else if (reading.state() == AnswerReading::State::Read) {
        adoptBroken(*reading.document().error());
    } else if (reading.begin() && !m_isBeginShown) {
        m_isBeginShown = true;
        m_tree->setDocument(reading.begin()->document());
    }
}

void JsonTreePage::adoptWhole()
{
    const json::Document &document = answer().reading->document();
    if (m_isBeginShown)
        m_tree->extendDocument(document);
    else
        m_tree->setDocument(document);
    m_isBeginShown = false;
    if (m_wanted)
        m_tree->showPlace(*std::exchange(m_wanted, std::nullopt));
}

void JsonTreePage::adoptBroken(const json::Error &error)
{
    m_errorOffset = error.offset;
    m_toError->show();
    const QByteArray &body = answer().reading->body();
    const qsizetype tried = std::min({error.offset, body.size(), model::limits::maxBrokenTree});
    const QByteArray begin = json::completedPrefix(body.first(tried));
    QString note = notJsonText(error);
    if (begin.isEmpty())
        m_tree->setDocument({});
    else if (note += u' '; tried < error.offset)
        note += tr("The tree shows its begin.");
    else
        note += tr("The tree shows what came before that.");
    setNote(note);
    if (!begin.isEmpty())
        m_tree->setDocument(json::Document::parse(begin));
}

bool JsonTreePage::showPlace(qsizetype begin, qsizetype)
{
    if (answer().reading && answer().reading->state() == AnswerReading::State::Reading)
        m_wanted = begin;
    else
        m_tree->showPlace(begin);
    return true;
}

void JsonTreePage::openFind()
{
    m_tree->openFind();
}

void JsonTreePage::setNote(const QString &text)
{
    setLine(m_note, text);
}

void JsonTreePage::showPointer()
{
    m_pointer->setVisible(m_tree->currentRow() >= 0);
    if (m_pointer->isHidden())
        return;
    QString pointer = m_tree->currentPointer().toString();
    if (pointer.size() > longestPointer)
        pointer = pointer.first(longestPointer / 2) + u'…' + pointer.last(longestPointer / 2);
    m_pointer->setText(pointer.isEmpty() ? tr("The whole document") : visibleText(pointer));
}

} // namespace ui
