// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/questionparser.h"

#include "model/edmdatetime.h"
#include "model/edmtype.h"
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

json::Document quoted(QStringView text)
{
    return json::Document::parse(json::quote(text));
}

bool isStatusCode(QStringView text)
{
    return text.size() == 3 && text[0] >= u'1' && text[0] <= u'9' &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit() && c.unicode() < 128; });
}

bool isStatusClass(QStringView text)
{
    return text.size() == 3 && text[0] >= u'1' && text[0] <= u'9' && text.sliced(1).compare(u"xx") == 0;
}

struct QuestionSign
{
    const char16_t *sign;
    Question question;
    bool isNegated = false;
};

/// Longer ones first.
constexpr QuestionSign signs[] = {{u"==", Question::Equals},      {u"!=", Question::Equals, true},
                                  {u"<=", Question::LessOrEqual}, {u">=", Question::GreaterOrEqual},
                                  {u"<", Question::Less},         {u">", Question::Greater}};

constexpr QuestionSign questions[] = {
    {u"exists", Question::Exists},     {u"is one of", Question::OneOf},        {u"in", Question::OneOf},
    {u"contains", Question::Contains}, {u"starts with", Question::StartsWith}, {u"ends with", Question::EndsWith},
    {u"matches", Question::Matches},   {u"within", Question::Within},          {u"is type", Question::IsType}};

} // namespace

bool QuestionParser::readQuestion()
{
    const qsizetype from = m_at;
    if (takeWord(u"not"))
        m_check.isNegated = !m_check.isNegated;
    skipBlanks();
    for (const QuestionSign &each : signs) {
        if (take(QStringView(each.sign)))
            return readOperands(each.question, each.isNegated);
    }
    for (const QuestionSign &each : questions) {
        if (takeWords(QStringView(each.sign)))
            return readOperands(each.question, each.isNegated);
    }
    if (m_check.target.kind == Target::Kind::Status && !atEnd()) {
        const QString word = wordHere();
        if (isStatusClass(word) || isStatusCode(word)) {
            m_at -= word.size();
            return readOperands(Question::OneOf);
        }
        m_at = from;
    }
    const QString remedy = Words::tr("Write one of: %1.").arg(questionWords(m_check.target).join(QLatin1String(", ")));
    if (atEnd())
        return fail(Words::tr("the line ends where a question should stand"), remedy);
    return fail(Words::tr("\"%1\" is no question").arg(wordHere()), remedy, from);
}

bool QuestionParser::readOperands(Question question, bool isNegated)
{
    m_check.question = question;
    m_check.isNegated = m_check.isNegated != isNegated;
    switch (question) {
    case Question::Exists:
        return true;
    case Question::Matches:
        return readPattern();
    case Question::Within:
        return readWindow();
    case Question::IsType:
        return readType();
    case Question::OneOf:
        return readList();
    default:
        break;
    }
    return readOperand();
}

bool QuestionParser::readList()
{
    do {
        skipBlanks();
        const qsizetype from = m_at;
        const QString word = wordHere();
        if (m_check.target.kind == Target::Kind::Status && isStatusClass(word)) {
            m_check.statusClasses.append(word);
        } else {
            m_at = from;
            if (!readOperand(true))
                return false;
        }
        skipBlanks();
    } while (take(u","));
    return true;
}

bool QuestionParser::readOperand(bool inList)
{
    skipBlanks();
    if (atEnd())
        return fail(Words::tr("a value is missing"), valueRemedy());
    const Target::Kind kind = m_check.target.kind;
    if (kind == Target::Kind::Duration || kind == Target::Kind::Size)
        return readQuantity(kind == Target::Kind::Duration ? Measure::Time : Measure::Bytes);
    if (kind == Target::Kind::Status)
        return readStatus(inList);
    const QChar first = m_text[m_at];
    const bool isTextAsked = m_check.question == Question::Contains || m_check.question == Question::StartsWith ||
                             m_check.question == Question::EndsWith;
    const bool takesPath = kind == Target::Kind::Body && !m_check.target.counts;
    if (takesPath && (first == u'$' || (first == u'/' && !isTextAsked))) {
        const auto path = pathHere();
        return path && add({{}, path});
    }
    if ((first == u'"' || first == u'{' || first == u'[') && !m_check.target.counts)
        return readJson();
    if (kind == Target::Kind::Header || isTextAsked)
        return readText(inList);
    return readLiteral();
}

bool QuestionParser::readText(bool inList)
{
    qsizetype end = inList ? m_text.indexOf(u',', m_at) : -1;
    if (end < 0)
        end = m_text.size();
    const QString text = m_text.sliced(m_at, end - m_at).trimmed();
    if (text.isEmpty())
        return fail(Words::tr("a value is missing"), valueRemedy());
    m_at = end;
    if (m_check.question == Question::Contains && m_check.target.kind == Target::Kind::Body) {
        // A number or true may be an element of an array.
        if (const json::Document value = json::Document::parse(text.toUtf8()); value.isValid())
            return add({value});
    }
    return add({quoted(text)});
}

bool QuestionParser::readLiteral()
{
    const qsizetype from = m_at;
    const QString word = wordHere();
    const json::Document value = json::Document::parse(word.toUtf8());
    if (value.isValid() && !word.isEmpty()) {
        if (m_check.target.counts && !value.root().isNumber())
            return fail(Words::tr("a count is compared with a number"), Words::tr("Write for example == 2."), from);
        return add({value});
    }
    if (model::instantOf(word))
        return add({quoted(word)});
    return fail(Words::tr("\"%1\" is no value").arg(word), Words::tr("A text stands in quotes: \"%1\".").arg(word),
                from);
}

bool QuestionParser::readStatus(bool inList)
{
    const qsizetype from = m_at;
    const QString word = wordHere();
    if (isStatusClass(word) && !inList && m_check.question == Question::Equals) {
        m_check.question = Question::OneOf;
        m_check.statusClasses.append(word);
        return true;
    }
    if (!isStatusCode(word))
        return fail(Words::tr("\"%1\" is no status code").arg(word),
                    Words::tr("Write three digits such as 201, or a class such as 2xx."), from);
    return add({json::Document::parse(word.toUtf8())});
}

bool QuestionParser::readQuantity(Measure measure)
{
    const auto value = quantityHere(measure);
    return value && add({json::Document::parse(QByteArray::number(*value))});
}

std::optional<qint64> QuestionParser::quantityHere(Measure measure)
{
    skipBlanks();
    const qsizetype from = m_at;
    while (!atEnd() && (m_text[m_at].isDigit() || m_text[m_at] == u'.'))
        ++m_at;
    const QString number = m_text.sliced(from, m_at - from);
    skipBlanks();
    const auto value = quantity(measure, number, wordHere());
    if (!value)
        fail(Words::tr("a number with a unit should stand here"),
             Words::tr("Write for example %1; the units are %2.")
                 .arg(measure == Measure::Bytes              ? QStringLiteral("10 kB")
                      : m_check.question == Question::Within ? QStringLiteral("5 min")
                                                             : QStringLiteral("500 ms"),
                      unitsOf(measure).join(QLatin1String(", "))),
             from);
    return value;
}

bool QuestionParser::readJson()
{
    const qsizetype from = m_at;
    const qsizetype end = endOfJson();
    const json::Document value = json::Document::parse(m_text.sliced(from, end - from).toUtf8());
    if (!value.isValid())
        return fail(Words::tr("this is no JSON value"), Words::tr("Close what is open: quotes and brackets."),
                    from + std::max(value.error()->column - 1, 0));
    m_at = end;
    return add({value});
}

qsizetype QuestionParser::endOfJson() const
{
    int depth = 0;
    bool inString = false;
    for (qsizetype at = m_at; at < m_text.size(); ++at) {
        const QChar c = m_text[at];
        if (inString && c == u'\\')
            ++at;
        else if (c == u'"')
            inString = !inString;
        else if (!inString && (c == u'{' || c == u'['))
            ++depth;
        else if (!inString && (c == u'}' || c == u']'))
            --depth;
        if (!inString && depth <= 0)
            return at + 1;
    }
    return m_text.size();
}

bool QuestionParser::readPattern()
{
    const qsizetype from = skipBlanks();
    const QString pattern = m_text.sliced(m_at).trimmed();
    m_at = m_text.size();
    if (pattern.isEmpty())
        return fail(Words::tr("a pattern is missing"), Words::tr("Write for example matches ^[0-9]+$."), from);
    const QRegularExpression alone(pattern);
    if (!alone.isValid())
        return fail(Words::tr("the pattern cannot be read"), Words::tr("Mend it there, or put \\ before the sign."),
                    from + alone.patternErrorOffset());
    m_check.pattern.setPattern(QStringLiteral("(*LIMIT_MATCH=%1)(*LIMIT_DEPTH=%1)").arg(model::limits::maxMatchSteps) +
                               pattern);
    return true;
}

bool QuestionParser::readWindow()
{
    const auto window = quantityHere(Measure::Time);
    if (!window)
        return false;
    m_check.window = *window;
    skipBlanks();
    if (!takeWord(u"of"))
        return fail(Words::tr("\"of\" is missing"), Words::tr("Write for example within 5 min of now."));
    skipBlanks();
    const qsizetype from = m_at;
    if (takeWord(u"now"))
        return add({{}, {}, true});
    if (!atEnd() && (m_text[m_at] == u'$' || m_text[m_at] == u'/')) {
        const auto path = pathHere();
        return path && add({{}, path});
    }
    QString stamp = wordHere();
    if (stamp.size() > 1 && stamp.startsWith(u'"') && stamp.endsWith(u'"'))
        stamp = stamp.sliced(1, stamp.size() - 2);
    if (!model::instantOf(stamp))
        return fail(Words::tr("no point in time stands here"),
                    Words::tr("Write now, a path, or a time stamp such as \"2026-01-31T12:00:00Z\"."), from);
    return add({quoted(stamp)});
}

bool QuestionParser::readType()
{
    const qsizetype from = skipBlanks();
    m_check.type = wordHere();
    const model::TypeName type = model::TypeName(m_check.type).element();
    if (model::edmType(type) || checkedTypes().contains(m_check.type))
        return true;
    return fail(Words::tr("\"%1\" is no type that can be checked").arg(m_check.type),
                Words::tr("Write one of: %1.").arg(checkedTypes().join(QLatin1String(", "))), from);
}

QString QuestionParser::valueRemedy() const
{
    switch (m_check.target.kind) {
    case Target::Kind::Status:
        return Words::tr("Write three digits such as 201.");
    case Target::Kind::Duration:
        return Words::tr("Write for example 500 ms.");
    case Target::Kind::Size:
        return Words::tr("Write for example 10 kB.");
    case Target::Kind::Header:
        return Words::tr("Write the text.");
    case Target::Kind::Body:
        break;
    }
    return Words::tr("Write a JSON value, such as \"Running\" or 100, or a path.");
}

std::optional<AnswerPath> QuestionParser::pathHere()
{
    PathProblem problem;
    const auto path = readPath(m_text, m_at, problem);
    if (!path)
        fail(problem.what, problem.remedy, problem.offset);
    return path;
}

bool QuestionParser::add(const Operand &operand)
{
    m_check.operands.push_back(operand);
    return true;
}

} // namespace check
