// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/javascriptchecks.h"

#include "json/write.h"

#include <QCoreApplication>

namespace run {

namespace {

using check::Question;
using check::Target;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RequestExporter)
};

constexpr int exactDigits = 15; ///< of a number that JavaScript is sure to keep

QString textOf(const json::Value &value)
{
    return QString::fromUtf8(value.raw().toByteArray());
}

/// Steps as `at` reads them: a name, a number, null for all, an array with the name to find anywhere.
QString pathOf(const check::AnswerPath &path)
{
    using Kind = check::AnswerPath::Step::Kind;
    QStringList steps;
    for (const check::AnswerPath::Step &step : path.steps) {
        switch (step.kind) {
        case Kind::Member:
        case Kind::Token:
            steps.append(javaScriptText(step.name));
            break;
        case Kind::Index:
            steps.append(QString::number(step.index));
            break;
        case Kind::All:
            steps.append(QStringLiteral("null"));
            break;
        case Kind::Anywhere:
            steps.append(u'[' + javaScriptText(step.name) + u']');
            break;
        }
    }
    return u'[' + steps.join(QLatin1String(", ")) + u']';
}

QString millisecondsOf(const QString &microseconds)
{
    const qint64 value = microseconds.toLongLong();
    return value % 1000 == 0 ? QString::number(value / 1000)
                             : QStringLiteral("%1.%2").arg(value / 1000).arg(value % 1000, 3, 10, QLatin1Char('0'));
}

class Condition final
{
public:
    Condition(const check::UserCheck &line, const JavaScriptNames &names) : m_line(line), m_names(names) {}

    model::Result<QString> expression() const
    {
        const Target &target = m_line.target;
        if (target.kind == Target::Kind::Body)
            return target.counts ? count() : body();
        const QString value = javaScriptValue(m_line, m_names);
        if (m_line.question == Question::Exists)
            return QString(value +
                           (m_line.isNegated ? QStringLiteral(" === undefined") : QStringLiteral(" !== undefined")));
        const auto asked = question(value);
        if (!asked)
            return asked;
        // Without a value the line does not hold, whatever it asks.
        return target.kind == Target::Kind::Header
                   ? QString(value + QStringLiteral(" !== undefined && ") + negated(*asked))
                   : negated(*asked);
    }

private:
    QString negated(const QString &condition) const
    {
        return m_line.isNegated ? QString(QStringLiteral("!(") + condition + u')') : condition;
    }

    QString values() const { return QStringLiteral("at(%1, %2)").arg(m_names.body, pathOf(m_line.target.path)); }

    model::Result<QString> count() const
    {
        const auto asked = question(QStringLiteral("n"));
        if (!asked)
            return asked;
        const QString number =
            m_line.target.path.isSingular()
                ? QStringLiteral("%1.map((v) => v !== null && typeof v === 'object' ? Object.keys(v).length : NaN)[0]")
                : QStringLiteral("%1.filter((v) => v !== undefined).length");
        return QStringLiteral("((n) => n === n && %1)(%2)").arg(negated(*asked), number.arg(values()));
    }

    model::Result<QString> body() const
    {
        if (m_line.question == Question::Exists) {
            const QString all = values();
            return m_line.isNegated
                       ? QStringLiteral("%1.every((v) => v === undefined)").arg(all)
                       : QStringLiteral("((all) => all.length > 0 && all.every((v) => v !== undefined))(%1)").arg(all);
        }
        const auto asked = question(QStringLiteral("v"));
        if (!asked)
            return asked;
        return QStringLiteral("((all) => all.length > 0 && all.every((v) => v !== undefined && %1))(%2)")
            .arg(negated(*asked), values());
    }

    model::Result<QString> question(const QString &value) const
    {
        switch (m_line.question) {
        case Question::Exists:
            break;
        case Question::Equals:
        case Question::OneOf:
            return oneOf(value);
        case Question::Less:
            return compared(value, QStringLiteral("< 0"));
        case Question::LessOrEqual:
            return compared(value, QStringLiteral("<= 0"));
        case Question::Greater:
            return compared(value, QStringLiteral("> 0"));
        case Question::GreaterOrEqual:
            return compared(value, QStringLiteral(">= 0"));
        case Question::Contains:
            return withOperand(
                QStringLiteral("(Array.isArray(%1) ? %1.some((e) => same(e, %2)) : typeof %1 === 'string' "
                               "&& %1.includes(%2))"),
                value);
        case Question::StartsWith:
            return withOperand(QStringLiteral("(typeof %1 === 'string' && %1.startsWith(%2))"), value);
        case Question::EndsWith:
            return withOperand(QStringLiteral("(typeof %1 === 'string' && %1.endsWith(%2))"), value);
        case Question::Matches:
            return matches(value);
        case Question::Within:
            return within(value);
        case Question::IsType:
            return type(value);
        }
        return value;
    }

    model::Result<QString> operand(const check::Operand &operand) const
    {
        if (operand.isNow)
            return QStringLiteral("new Date().toISOString()");
        if (operand.path)
            return QStringLiteral("at(%1, %2)[0]").arg(m_names.body, pathOf(*operand.path));
        const json::Value value = operand.value.root();
        if (m_line.target.kind == Target::Kind::Duration)
            return millisecondsOf(textOf(value));
        if (value.isString())
            return m_names.text(value.string());
        if (value.isNumber() && textOf(value).count(QRegularExpression(QStringLiteral("[0-9]"))) > exactDigits)
            return model::failure(Words::tr("JavaScript would round the number."));
        return textOf(value);
    }

    model::Result<QString> withOperand(const QString &pattern, const QString &value) const
    {
        const auto given = operand(m_line.operands.front());
        return given ? model::Result<QString>(
                           QString(pattern).replace(QLatin1String("%1"), value).replace(QLatin1String("%2"), *given))
                     : given;
    }

    model::Result<QString> compared(const QString &value, const QString &sign) const
    {
        return withOperand(QStringLiteral("order(%1, %2) ") + sign, value);
    }

    model::Result<QString> oneOf(const QString &value) const
    {
        QStringList any;
        for (const QString &statusClass : m_line.statusClasses)
            any.append(QStringLiteral("Math.floor(%1 / 100) === %2").arg(value, statusClass.first(1)));
        const bool isNumber = m_line.target.kind != Target::Kind::Body || m_line.target.counts;
        for (const check::Operand &one : m_line.operands) {
            const auto given = operand(one);
            if (!given)
                return given;
            const bool isPlain = isNumber && m_line.target.kind != Target::Kind::Header;
            any.append(isPlain ? QString(value + QStringLiteral(" === ") + *given)
                               : QStringLiteral("same(%1, %2)").arg(value, *given));
        }
        return any.size() == 1 ? any.front() : QString(u'(' + any.join(QLatin1String(" || ")) + u')');
    }

    model::Result<QString> matches(const QString &value) const
    {
        // In front stand the limits the parser has added.
        static const QRegularExpression limits(QStringLiteral("^(\\(\\*LIMIT_[A-Z]+=\\d+\\))+"));
        static const QRegularExpression foreign(
            QStringLiteral("\\(\\?[^:=!<]|\\(\\?<[^=!a-zA-Z]|\\(\\*|\\\\[AzZGKQEhHRX]|[*+?}]\\+"));
        QString pattern = m_line.pattern.pattern().remove(limits);
        QString flags;
        if (pattern.startsWith(QLatin1String("(?i)"))) {
            pattern.remove(0, 4);
            flags = QStringLiteral(", 'i'");
        }
        if (foreign.match(pattern).hasMatch())
            return model::failure(Words::tr("JavaScript does not know such a pattern."));
        return QStringLiteral("new RegExp(%1%2).test(String(%3))").arg(javaScriptText(pattern), flags, value);
    }

    model::Result<QString> within(const QString &value) const
    {
        const auto when = operand(m_line.operands.front());
        return when ? model::Result<QString>(QStringLiteral("Math.abs(Date.parse(%1) - Date.parse(%2)) <= %3")
                                                 .arg(value, *when, millisecondsOf(QString::number(m_line.window))))
                    : when;
    }

    model::Result<QString> type(const QString &value) const
    {
        const QString &type = m_line.type;
        if (type == QLatin1String("string") || type == QLatin1String("number") || type == QLatin1String("boolean"))
            return QStringLiteral("typeof %1 === '%2'").arg(value, type);
        if (type == QLatin1String("null"))
            return QString(value + QStringLiteral(" === null"));
        if (type == QLatin1String("array"))
            return QStringLiteral("Array.isArray(%1)").arg(value);
        if (type == QLatin1String("object"))
            return QStringLiteral("(%1 !== null && typeof %1 === 'object' && !Array.isArray(%1))").arg(value);
        return model::failure(Words::tr("JavaScript does not know the type %1.").arg(type));
    }

    const check::UserCheck &m_line;
    const JavaScriptNames &m_names;
};

} // namespace

QStringList javaScriptPrelude()
{
    return {
        QStringLiteral("// The values a path means; undefined where nothing is."),
        QStringLiteral("const at = (root, steps) => steps.reduce((found, step) => found.flatMap((v) => {"),
        QStringLiteral("  const isObject = v !== null && typeof v === 'object';"),
        QStringLiteral("  if (step === null) return isObject ? Object.values(v) : [];"),
        QStringLiteral("  if (Array.isArray(step)) {"),
        QStringLiteral("    const inside = isObject ? Object.values(v).flatMap((e) => at(e, [step])) : [];"),
        QStringLiteral("    return isObject && !Array.isArray(v) && Object.keys(v).includes(step[0]) ? [v[step[0]], "
                       "...inside] : inside;"),
        QStringLiteral("  }"),
        QStringLiteral("  if (typeof step === 'number') return [Array.isArray(v) ? v[step < 0 ? v.length + step : "
                       "step] : undefined];"),
        QStringLiteral("  return [isObject && Object.keys(v).includes(step) ? v[step] : undefined];"),
        QStringLiteral("}), [root]);"),
        QStringLiteral("// Below, at or above zero; time stamps by their instant, NaN for what has no order."),
        QStringLiteral(
            "const instant = (v) => typeof v === 'string' && /^\\d{4}-\\d\\d-\\d\\dT/.test(v) ? Date.parse(v) : NaN;"),
        QStringLiteral("const order = (a, b) => typeof a === 'number' && typeof b === 'number' ? a - b : instant(a) - "
                       "instant(b);"),
        QStringLiteral("const same = (a, b) => a === b || order(a, b) === 0 || (a !== null && b !== null && typeof a "
                       "=== 'object'"),
        QStringLiteral("  && typeof b === 'object' && Array.isArray(a) === Array.isArray(b)"),
        QStringLiteral("  && Object.keys(a).length === Object.keys(b).length"),
        QStringLiteral("  && Object.keys(a).every((k) => Object.keys(b).includes(k) && same(a[k], b[k])));"),
    };
}

QString javaScriptText(QStringView text)
{
    return QString::fromUtf8(json::quote(text));
}

model::Result<QString> javaScriptCondition(const check::UserCheck &line, const JavaScriptNames &names)
{
    return Condition(line, names).expression();
}

QString javaScriptValue(const check::UserCheck &line, const JavaScriptNames &names)
{
    switch (line.target.kind) {
    case Target::Kind::Status:
        return names.status;
    case Target::Kind::Duration:
        return names.duration;
    case Target::Kind::Size:
        return names.size;
    case Target::Kind::Header:
        return names.header(javaScriptText(line.target.header));
    case Target::Kind::Body:
        break;
    }
    return QStringLiteral("at(%1, %2)[0]").arg(names.body, pathOf(line.target.path));
}

} // namespace run
