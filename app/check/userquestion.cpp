// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/userquestion.h"

#include "check/comparison.h"
#include "check/words.h"
#include "model/decimaltext.h"
#include "model/edmdatetime.h"
#include "model/edmvalue.h"
#include "model/kindword.h"
#include "model/limits.h"
#include "model/retryafter.h"

#include <QCoreApplication>

#include <algorithm>

namespace check {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UserCheck)
};

bool isSame(const json::Value &a, const json::Value &b)
{
    Declarations none(nullptr);
    const std::vector<ComparedMember> members = compare(a, b, none, {});
    return std::all_of(members.begin(), members.end(),
                       [](const ComparedMember &member) { return isKept(member.relation); });
}

std::optional<model::Instant> instantOfMilliseconds(qint64 milliseconds)
{
    const qint64 rest = ((milliseconds % 1000) + 1000) % 1000;
    return model::Instant{(milliseconds - rest) / 1000, rest * 1'000'000'000};
}

/// Of a time stamp, in a header field also of an HTTP date.
std::optional<model::Instant> instantIn(const json::Value &value, bool isHeader)
{
    if (!value.isString())
        return std::nullopt;
    if (const auto instant = model::instantOf(value.string()))
        return instant;
    const auto date = isHeader ? model::httpDate(value.string().toLatin1()) : std::nullopt;
    return date ? instantOfMilliseconds(*date) : std::nullopt;
}

std::optional<model::DecimalText> numberIn(const json::Value &value, bool isHeader)
{
    if (!value.isNumber() && !(isHeader && value.isString()))
        return std::nullopt;
    return model::DecimalText::parse(value.string().toLatin1());
}

/// How far apart, never negative; picoseconds below 10^12.
model::Instant distance(const model::Instant &a, const model::Instant &b)
{
    const model::Instant &later = std::max(a, b);
    const model::Instant &earlier = std::min(a, b);
    model::Instant result{later.seconds - earlier.seconds, later.picoseconds - earlier.picoseconds};
    if (result.picoseconds < 0) {
        --result.seconds;
        result.picoseconds += 1'000'000'000'000;
    }
    return result;
}

class Asking
{
public:
    Asking(const UserCheck &line, const json::Value &value, const Subject &subject)
        : m_line(line),
          m_value(value),
          m_subject(subject),
          m_isHeader(line.target.kind == Target::Kind::Header)
    {}

    Answered ask() const
    {
        switch (m_line.question) {
        case Question::Matches:
            return matches();
        case Question::IsType:
            return isType();
        case Question::Within:
            return within();
        case Question::OneOf:
            return oneOf();
        default:
            break;
        }
        QString reason;
        const auto other = operand(m_line.operands.front(), reason);
        return other ? compareWith(*other) : Answered{false, reason};
    }

private:
    Answered compareWith(const json::Value &other) const
    {
        switch (m_line.question) {
        case Question::Contains:
            return contains(other);
        case Question::StartsWith:
        case Question::EndsWith:
            return atAnEnd(other);
        case Question::Equals:
            return {isSame(other, m_value)};
        default:
            return ordered(other);
        }
    }

    /// Another path's value, which must be one.
    std::optional<json::Value> operand(const Operand &operand, QString &reason) const
    {
        if (!operand.path)
            return operand.value.root();
        std::optional<json::Value> only;
        int many = 0;
        if (!m_subject.answer.isValid()) {
            reason = Words::tr("the body is no JSON");
            return std::nullopt;
        }
        visit(*operand.path, m_subject.answer.root(), [&](const json::Pointer &, const auto &found) {
            only = found;
            return ++many < 2;
        });
        if (many == 1 && only)
            return only;
        reason = many > 1 ? Words::tr("%1 means more than one value").arg(operand.path->text)
                          : Words::tr("nothing is at %1").arg(operand.path->text);
        return std::nullopt;
    }

    Answered oneOf() const
    {
        const QString text = m_value.string();
        const bool isOfClass =
            std::any_of(m_line.statusClasses.begin(), m_line.statusClasses.end(),
                        [&](const QString &wanted) { return text.size() == 3 && text[0] == wanted[0]; });
        if (isOfClass)
            return {true};
        for (const Operand &each : m_line.operands) {
            QString reason;
            const auto other = operand(each, reason);
            if (!other)
                return {false, reason};
            if (isSame(*other, m_value))
                return {true};
        }
        return {};
    }

    Answered ordered(const json::Value &other) const
    {
        int order = 0;
        const auto left = numberIn(m_value, m_isHeader);
        const auto right = numberIn(other, m_isHeader);
        const auto from = instantIn(m_value, m_isHeader);
        const auto to = instantIn(other, m_isHeader);
        if (left && right)
            order = left->compare(*right);
        else if (from && to)
            order = *from < *to ? -1 : *to < *from ? 1 : 0;
        else
            return {
                false,
                Words::tr("%1 and %2 are neither both numbers nor both time stamps").arg(shown(m_value), shown(other))};
        switch (m_line.question) {
        case Question::Less:
            return {order < 0};
        case Question::LessOrEqual:
            return {order <= 0};
        case Question::Greater:
            return {order > 0};
        default:
            return {order >= 0};
        }
    }

    Answered contains(const json::Value &other) const
    {
        if (m_value.isArray()) {
            const std::vector<json::Value> elements = m_value.elements();
            return {std::any_of(elements.begin(), elements.end(),
                                [&](const json::Value &element) { return isSame(other, element); })};
        }
        if (!m_value.isString())
            return {
                false,
                Words::tr("it is %1, which contains neither texts nor elements").arg(model::kindWord(m_value.kind()))};
        return {m_value.string().contains(other.string())};
    }

    Answered atAnEnd(const json::Value &other) const
    {
        if (!m_value.isString())
            return {false, Words::tr("it is %1, no text").arg(model::kindWord(m_value.kind()))};
        const QString text = m_value.string();
        return {m_line.question == Question::StartsWith ? text.startsWith(other.string())
                                                        : text.endsWith(other.string())};
    }

    Answered matches() const
    {
        if (m_value.isArray() || m_value.isObject() || m_value.isNull())
            return {false, Words::tr("it is %1, no text").arg(model::kindWord(m_value.kind()))};
        const QString text = m_value.string();
        if (text.size() > model::limits::maxMatchedText)
            return {false, Words::tr("the text has more than %1 characters").arg(model::limits::maxMatchedText)};
        const QRegularExpressionMatch match = m_line.pattern.match(text);
        if (!match.isValid())
            return {false, Words::tr("the search for the pattern takes too long")};
        return {match.hasMatch()};
    }

    Answered within() const
    {
        const auto at = instantIn(m_value, m_isHeader);
        if (!at)
            return {false, Words::tr("%1 is no time stamp").arg(shown(m_value))};
        QString reason;
        const auto of = reference(reason);
        if (!of)
            return {false, reason};
        const model::Instant window{m_line.window / 1'000'000, m_line.window % 1'000'000 * 1'000'000};
        const model::Instant apart = distance(*at, *of);
        Answered answered{apart <= window};
        answered.remark = Words::tr("They are %1.%2 s apart.")
                              .arg(apart.seconds)
                              .arg(apart.picoseconds / 1'000'000'000, 3, 10, QLatin1Char('0'));
        return answered;
    }

    std::optional<model::Instant> reference(QString &reason) const
    {
        const Operand &of = m_line.operands.front();
        if (of.isNow) {
            const auto received = model::receivedAt(m_subject.exchange);
            if (received)
                return instantOfMilliseconds(*received);
            reason = Words::tr("it is not known when the answer came");
            return std::nullopt;
        }
        const auto value = operand(of, reason);
        if (!value)
            return std::nullopt;
        const auto instant = instantIn(*value, false);
        if (!instant)
            reason = Words::tr("%1 is no time stamp").arg(shown(*value));
        return instant;
    }

    Answered isType() const
    {
        static const std::pair<const char *, json::Kind> kinds[] = {
            {"string", json::Kind::String}, {"number", json::Kind::Number}, {"boolean", json::Kind::Boolean},
            {"object", json::Kind::Object}, {"array", json::Kind::Array},   {"null", json::Kind::Null}};
        for (const auto &[name, kind] : kinds) {
            if (m_line.type == QLatin1String(name))
                return {m_value.kind() == kind};
        }
        model::Property property;
        property.type = model::TypeName(m_line.type);
        property.nullable = false;
        if (const auto answered = judged(property, m_value); !answered.holds || !property.type.isCollection())
            return answered;
        const model::Property element = model::elementOf(property);
        const std::vector<json::Value> elements = m_value.elements();
        for (const json::Value &each : elements) {
            if (const auto answered = judged(element, each); !answered.holds)
                return answered;
        }
        return {true};
    }

    static Answered judged(const model::Property &property, const json::Value &value)
    {
        const auto problem = model::valueProblem(property, value, json::Syntax::Json);
        if (!problem || problem->isMild())
            return {true};
        return {false, {}, value.isNull() ? QString() : problem->message};
    }

    const UserCheck &m_line;
    const json::Value &m_value;
    const Subject &m_subject;
    const bool m_isHeader;
};

} // namespace

Answered ask(const UserCheck &line, const json::Value &value, const Subject &subject)
{
    return Asking(line, value, subject).ask();
}

} // namespace check
