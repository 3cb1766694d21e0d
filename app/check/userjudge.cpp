// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/userjudge.h"

#include "check/quantity.h"
#include "check/userquestion.h"
#include "check/words.h"
#include "model/kindword.h"
#include "model/limits.h"
#include "json/write.h"

#include <QCoreApplication>

#include <algorithm>

namespace check {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UserCheck)
};

/// The value of one line against one answer.
class LineJudge
{
public:
    LineJudge(const UserCheck &line, const Subject &subject) : m_line(line), m_subject(subject)
    {
        m_finding.expected = line.captureName.isEmpty() ? line.expected : Words::tr("a value");
        m_finding.source = line.line;
    }

    LineOutcome judge()
    {
        switch (m_line.target.kind) {
        case Target::Kind::Status:
            status();
            break;
        case Target::Kind::Header:
            header();
            break;
        case Target::Kind::Duration:
            measured(Measure::Time, m_subject.exchange.timings.finished);
            break;
        case Target::Kind::Size:
            measured(Measure::Bytes, m_subject.response.body.size());
            break;
        case Target::Kind::Body:
            body();
            break;
        }
        LineOutcome outcome{m_failed ? LineOutcome::Kind::Failed : LineOutcome::Kind::Held};
        if (m_failed)
            outcome.finding = m_finding;
        else if (!m_line.captureName.isEmpty())
            outcome.captured = model::Variable{m_line.captureName, m_captured};
        return outcome;
    }

private:
    bool isPresenceAsked() const { return m_line.captureName.isEmpty() && m_line.question == Question::Exists; }

    void status()
    {
        m_finding.field = QStringLiteral("status");
        const QByteArray code = QByteArray::number(m_subject.response.status);
        if (isPresenceAsked())
            return presence(true, QString::fromLatin1(code));
        value(json::Document::parse(code));
    }

    void header()
    {
        m_finding.field = m_line.target.header;
        const auto found = m_subject.response.headers.value(m_line.target.header.toUtf8());
        if (isPresenceAsked())
            return presence(found.has_value(), found ? QString::fromUtf8(*found) : QString());
        if (!found)
            return fail(Words::tr("the answer has no such header field"));
        value(json::Document::parse(json::quote(QString::fromUtf8(*found))));
    }

    void measured(Measure measure, qint64 quantity)
    {
        if (quantity < 0)
            return fail(Words::tr("nothing was measured"));
        m_actual = quantityText(measure, quantity);
        value(json::Document::parse(QByteArray::number(quantity)));
    }

    void body()
    {
        if (!m_subject.answer.isValid() && (m_subject.hasBody() || !isPresenceAsked()))
            return fail(reasonForNoBody());
        if (m_line.target.counts)
            return count();
        if (!m_subject.hasBody())
            return presence(false, {});
        if (isPresenceAsked())
            return bodyPresence();
        bool isAny = false;
        visit(m_line.target.path, m_subject.answer.root(), [&](const json::Pointer &place, const auto &found) {
            isAny = true;
            m_finding.pointer = place.toString();
            if (!found)
                fail(Words::tr("nothing is there"));
            else
                value(*found);
            // Of several values to capture the first one counts.
            return !m_failed && m_line.captureName.isEmpty();
        });
        if (!isAny)
            fail(Words::tr("the answer holds no such value"));
        else if (!m_failed && !m_line.target.path.isSingular())
            m_finding.pointer.clear();
    }

    QString reasonForNoBody() const
    {
        if (!m_subject.hasBody())
            return Words::tr("the answer has no body");
        if (m_subject.isTooLarge)
            return Words::tr("the body has more than %1 bytes").arg(model::limits::maxJudgedBody);
        const json::Error &error = *m_subject.answer.error();
        return Words::tr("the body is no JSON (line %1, column %2)").arg(error.line).arg(error.column);
    }

    /// Of many places `exists` wants all of them, `not exists` none.
    void bodyPresence()
    {
        bool isAny = false;
        visit(m_line.target.path, m_subject.answer.root(), [&](const json::Pointer &place, const auto &found) {
            isAny = true;
            m_finding.pointer = place.toString();
            presence(found.has_value(), found ? shown(*found) : QString());
            return !m_failed;
        });
        if (!isAny)
            presence(false, {});
    }

    void presence(bool isThere, const QString &actual)
    {
        if (isThere != m_line.isNegated)
            return;
        m_failed = true;
        m_finding.actual = isThere ? actual : Words::tr("nothing");
        m_finding.message = isThere ? Words::tr("%1: it is there.").arg(m_line.line)
                                    : Words::tr("%1: it is not there.").arg(m_line.line);
    }

    void count()
    {
        qint64 number = 0;
        const AnswerPath &path = m_line.target.path;
        visit(path, m_subject.answer.root(), [&](const json::Pointer &place, const auto &found) {
            if (!path.isSingular()) {
                number += found ? 1 : 0;
                return true;
            }
            m_finding.pointer = place.toString();
            if (!found)
                fail(Words::tr("nothing is there"));
            else if (!found->isArray() && !found->isObject())
                fail(Words::tr("it is %1, which has nothing to count").arg(model::kindWord(found->kind())));
            else
                number = qint64(found->isArray() ? found->elements().size() : found->members().size());
            return false;
        });
        if (!m_failed)
            value(json::Document::parse(QByteArray::number(number)));
    }

    void value(const json::Document &document) { value(document.root()); }

    void value(const json::Value &value)
    {
        if (!m_line.captureName.isEmpty())
            return capture(value);
        if (m_actual.isEmpty() || m_line.target.kind == Target::Kind::Body)
            m_actual = shown(value);
        const Answered answered = ask(m_line, value, m_subject);
        if (!answered.reason.isEmpty())
            return fail(answered.reason);
        if (answered.holds != m_line.isNegated)
            return;
        m_failed = true;
        m_finding.actual = m_actual;
        m_finding.message = answered.remark.isEmpty()
                                ? Words::tr("%1: it is %2.").arg(m_line.line, m_actual)
                                : Words::tr("%1: it is %2. %3").arg(m_line.line, m_actual, answered.remark);
    }

    void capture(const json::Value &value)
    {
        const QString text = value.string(); // of a string its text, of others their JSON
        if (text.size() > model::limits::maxCaptured)
            return fail(Words::tr("the value has more than %1 characters").arg(model::limits::maxCaptured));
        if (text.isEmpty())
            return fail(Words::tr("the value is empty"));
        if (isMasked(text) || looksLikeToken(text))
            return fail(Words::tr("the value holds a token"));
        m_captured = text;
    }

    /// A run of the mask, or the placeholder that stands for a token.
    bool isMasked(const QString &text) const
    {
        return (!m_subject.response.masked.empty() && text.contains(QLatin1String("********"))) ||
               text.contains(QLatin1String(model::tokenPlaceholder));
    }

    void fail(const QString &reason)
    {
        m_failed = true;
        m_finding.actual = m_actual;
        m_finding.message = m_line.captureName.isEmpty()
                                ? Words::tr("%1 cannot be judged: %2.").arg(m_line.line, reason)
                                : Words::tr("%1 finds nothing: %2.").arg(m_line.line, reason);
    }

    const UserCheck &m_line;
    const Subject &m_subject;
    model::Finding m_finding;
    QString m_actual; ///< of what was looked at last
    QString m_captured;
    bool m_failed = false;
};

LineOutcome failed(const QString &line, const QString &message)
{
    LineOutcome outcome{LineOutcome::Kind::Failed};
    outcome.finding.message = message;
    outcome.finding.source = line.trimmed();
    return outcome;
}

} // namespace

LineOutcome judgeLine(const UserCheck &line, const Subject &subject)
{
    return LineJudge(line, subject).judge();
}

LineOutcome judgeLine(const QString &line, const Subject &subject)
{
    const ParsedLine parsed = parseLine(line);
    if (!parsed)
        return failed(line, Words::tr("The line cannot be read. %1").arg(parsed.error().text()));
    return *parsed ? judgeLine(**parsed, subject) : LineOutcome();
}

std::vector<LineOutcome> judgeLines(const model::Recording &recording, const QStringList &lines)
{
    std::vector<LineOutcome> outcomes;
    if (!recording.exchange.response)
        return outcomes;
    const Subject subject(recording, nullptr);
    for (const QString &line : lines) {
        if (qsizetype(outcomes.size()) < model::limits::maxCheckLines)
            outcomes.push_back(judgeLine(line, subject));
        else
            outcomes.push_back(failed(
                line, Words::tr("Only the first %1 lines are judged. Remove some.").arg(model::limits::maxCheckLines)));
    }
    return outcomes;
}

std::vector<model::Variable> captured(const model::Recording &recording)
{
    std::vector<model::Variable> found;
    QStringList lines = recording.expectations.checks;
    lines.removeIf([](const QString &line) { return !line.trimmed().startsWith(QLatin1String("capture")); });
    if (lines.isEmpty())
        return found;
    for (const LineOutcome &outcome : judgeLines(recording, lines)) {
        if (!outcome.captured)
            continue;
        std::erase_if(found, [&](const model::Variable &other) { return other.name == outcome.captured->name; });
        found.push_back(*outcome.captured);
    }
    return found;
}

} // namespace check
