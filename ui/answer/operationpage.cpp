// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/answer/operationpage.h"

#include "model/anotherthread.h"
#include "model/limits.h"
#include "ui/answer/answerreading.h"
#include "ui/answer/readingline.h"
#include "ui/findingmarks.h"
#include "ui/layoutrows.h"

#include <QVBoxLayout>

namespace ui {

OperationPage::OperationPage(const Theme &theme, QWidget *parent)
    : TextPage(QStringLiteral("operation"), tr("Operation"), tr("Returned operation"), theme, parent),
      m_reading(new ReadingLine(this))
{
    column()->insertWidget(0, m_reading);
    setTabOrder(&view(), m_reading);
}

void OperationPage::clear()
{
    m_reading->follow(nullptr);
    m_shown.reset();
    m_text.reset();
    m_wanted.reset();
    TextPage::clear();
}

void OperationPage::fill()
{
    if (saidThatNoneCame())
        return;
    m_reading->follow(answer().reading);
    followReading([this] { adoptReading(); });
}

void OperationPage::adoptReading()
{
    const AnswerReading &reading = *answer().reading;
    if (reading.state() == AnswerReading::State::Read)
        return layOut();
    if (reading.begin() && m_shown != reading.begin()) {
        m_shown = reading.begin();
        view().setRows(std::make_shared<const LayoutRows>(m_shown), TextView::Coloring::Json);
    } else if (!reading.begin() && view().lines().size() == 0) {
        view().setText(reading.body().first(model::limits::firstScreen));
    }
}

void OperationPage::layOut()
{
    // Nothing of the answer itself: the last to let go of that must be this thread.
    const auto make = [request = answer().exchange().request, response = *answer().exchange().response,
                       document = answer().reading->document(), layout = answer().reading->layout(),
                       schema = answer().schema, verdict = answer().recording.verdict] {
        return operationText(request, response, document, layout, schema ? &*schema : nullptr, verdict);
    };
    if (!isLongWork(*answer().exchange().response, answer().reading->document()))
        return adopt(make());
    model::onAnotherThread(this, make, [this, of = sharedAnswer()](const OperationText &text) {
        if (of == sharedAnswer())
            adopt(text);
    });
}

void OperationPage::adopt(const OperationText &text)
{
    setNote(text.note);
    const auto coloring = text.isJson ? TextView::Coloring::Json : TextView::Coloring::None;
    // The begin stands there already: whoever reads it is not thrown back to the top.
    if (m_shown && text.isJson)
        view().extendRows(text.rows);
    else
        view().setRows(text.rows, coloring);
    m_shown = text.isJson ? answer().reading->layout() : nullptr;
    setBelow(text.missing);
    m_text = text;
    adoptVerdict();
    showWanted();
}

void OperationPage::adoptVerdict()
{
    if (m_text) // the findings are the same whatever counts of them, and so are their places
        view().setMarks(
            withFindings(m_text->marks, verdict().value_or(model::Verdict()), m_text->findings, *m_text->rows));
}

bool OperationPage::showPlace(qsizetype begin, qsizetype end)
{
    m_wanted.emplace(begin, end);
    if (m_text)
        showWanted();
    return true;
}

void OperationPage::showWanted()
{
    if (!m_wanted)
        return;
    const auto [begin, end] = *std::exchange(m_wanted, std::nullopt);
    const QByteArray &body = answer().reading->body();
    if (!m_shown) { // as it came, or nothing of it
        const qsizetype place = std::clamp<qsizetype>(begin, 0, view().lines().size());
        return view().select({place, place});
    }
    const qsizetype shown = m_shown->offsetOf(begin);
    const bool isContainer = begin < body.size() && (body[begin] == '{' || body[begin] == '[');
    view().select({shown + (isContainer ? 1 : std::max<qsizetype>(0, end - begin)), shown});
}

qsizetype OperationPage::bodyOffset(qsizetype shown) const
{
    return m_shown ? m_shown->sourceOffset(shown) : -1;
}

} // namespace ui
