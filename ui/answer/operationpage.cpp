// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/answer/operationpage.h"

#include "ui/answertext.h"

#include <QPromise>
#include <QThreadPool>

namespace ui {

namespace {

constexpr qsizetype laidOutAtOnce = 256 << 10; ///< bytes of body that do not hold up the window

} // namespace

OperationPage::OperationPage(const Theme &theme, QWidget *parent)
    : TextPage(QStringLiteral("operation"), tr("Operation"), tr("Returned operation"), theme, parent)
{
    connect(&m_layingOut, &QFutureWatcherBase::finished, this, [this] {
        // The empty future of the next answer ends as cancelled.
        if (!m_layingOut.isCanceled())
            adopt(m_layingOut.result());
    });
}

void OperationPage::clear()
{
    m_layingOut.setFuture({});
    TextPage::clear();
}

void OperationPage::fill()
{
    if (saidThatNoneCame())
        return;
    const auto make = [answer = sharedAnswer()] {
        return operationText(answer->exchange().request, *answer->exchange().response,
                             answer->schema ? &*answer->schema : nullptr);
    };
    const qsizetype size = answer().exchange().response->body.size();
    if (size <= laidOutAtOnce) {
        adopt(make());
        return;
    }
    setNote(tr("Laying out %1…").arg(sizeText(size)));
    // Shared because a promise moves and the pool copies.
    const auto promise = std::make_shared<QPromise<OperationText>>();
    promise->start();
    m_layingOut.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, make] {
        promise->addResult(make());
        promise->finish();
    });
}

void OperationPage::adopt(const OperationText &text)
{
    setNote(text.note);
    view().setLines(text.lines, text.isJson ? TextView::Coloring::Json : TextView::Coloring::None);
    view().setMarks(text.marks);
    setBelow(text.missing);
}

} // namespace ui
