// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/usercheck.h"

#include "check/questionparser.h"
#include "model/headerfields.h"
#include "model/limits.h"
#include "model/variable.h"

#include <QCoreApplication>

#include <algorithm>

namespace check {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UserCheck)
};

class LineParser final : private QuestionParser
{
public:
    explicit LineParser(const QString &line) : QuestionParser(line) {}

    ParsedLine parse()
    {
        m_check.line = m_text.trimmed();
        skipBlanks();
        if (atEnd() || m_text[m_at] == u'#')
            return std::nullopt;
        if (m_text.size() > model::limits::maxCheckLine) {
            fail(Words::tr("the line has more than %1 characters").arg(model::limits::maxCheckLine),
                 Words::tr("Shorten it."));
            return tl::unexpected(m_problem);
        }
        const bool isRead = takeWord(u"capture") ? readCapture() : readCheck();
        if (!isRead)
            return tl::unexpected(m_problem);
        return m_check;
    }

private:
    bool readCapture()
    {
        skipBlanks();
        const qsizetype from = m_at;
        while (!atEnd() && !m_text[m_at].isSpace() && m_text[m_at] != u'=')
            ++m_at;
        m_check.captureName = m_text.sliced(from, m_at - from);
        if (const auto checked = model::checkVariableName(m_check.captureName); !checked) {
            m_at = from;
            return fail(Words::tr("this is no variable name"), checked.error().remedy);
        }
        skipBlanks();
        if (!take(u"="))
            return fail(Words::tr("= is missing behind the name"), Words::tr("Write for example capture id = $.id."));
        return readTarget() && readEnd();
    }

    bool readCheck()
    {
        m_check.isNegated = takeWord(u"not");
        const bool countsInFront = takeWord(u"count");
        if (!readTarget())
            return false;
        const qsizetype behind = m_at;
        if (countsInFront || takeWord(u"count")) {
            m_check.target.counts = true;
            if (m_check.target.kind != Target::Kind::Body) {
                m_at = behind;
                return fail(Words::tr("only what is in the body can be counted"),
                            Words::tr("Write for example count $.value == 2."));
            }
        }
        skipBlanks();
        const qsizetype from = m_at;
        if (!readQuestion() || !checkQuestion(from) || !readEnd())
            return false;
        m_check.expected = m_text.sliced(from).trimmed();
        return true;
    }

    /// A number is asked for its value alone.
    bool checkQuestion(qsizetype at)
    {
        const Target &target = m_check.target;
        const Question question = m_check.question;
        const bool isNumber =
            target.counts || target.kind == Target::Kind::Duration || target.kind == Target::Kind::Size;
        const bool isOfValue =
            question == Question::OneOf || (question >= Question::Equals && question <= Question::GreaterOrEqual);
        if (!isNumber || isOfValue)
            return true;
        return fail(Words::tr("this cannot be asked of a number"),
                    Words::tr("Write one of: %1.").arg(questionWords(target).join(QLatin1String(", "))), at);
    }

    bool readTarget()
    {
        skipBlanks();
        Target &target = m_check.target;
        if (takeWord(u"status")) {
            target.kind = Target::Kind::Status;
        } else if (takeWord(u"duration")) {
            target.kind = Target::Kind::Duration;
        } else if (takeWord(u"size")) {
            target.kind = Target::Kind::Size;
        } else if (takeWord(u"header")) {
            target.kind = Target::Kind::Header;
            const qsizetype from = skipBlanks();
            target.header = wordHere();
            if (!model::isToken(target.header.toUtf8())) {
                m_at = from;
                return fail(Words::tr("the name of a header field is missing"),
                            Words::tr("Write for example header content-type contains json."));
            }
        } else if (!atEnd() && (m_text[m_at] == u'$' || m_text[m_at] == u'/')) {
            const auto path = pathHere();
            if (!path)
                return false;
            target.path = *path;
        } else {
            return fail(Words::tr("nothing that can be judged stands here"),
                        Words::tr("Write status, header NAME, duration, size, or a path such as $.status."));
        }
        return true;
    }

    bool readEnd()
    {
        skipBlanks();
        return atEnd() ||
               fail(Words::tr("nothing may stand here any more"),
                    Words::tr("Remove \"%1\", or write it into a line of its own.").arg(m_text.sliced(m_at)));
    }
};

} // namespace

QString LineProblem::text() const
{
    return Words::tr("Column %1: %2. %3").arg(column).arg(what, remedy);
}

ParsedLine parseLine(const QString &line)
{
    return LineParser(line).parse();
}

bool saysStatus(const model::Expectations &expectations)
{
    return std::any_of(expectations.checks.begin(), expectations.checks.end(), [](const QString &line) {
        const ParsedLine parsed = parseLine(line);
        return parsed && *parsed && (*parsed)->target.kind == Target::Kind::Status && (*parsed)->captureName.isEmpty();
    });
}

QStringList questionWords(const Target &target)
{
    const auto words = [](const char *text) { return QString::fromLatin1(text).split(u'|'); };
    if (target.counts)
        return words("==|!=|<|<=|>|>=|in");
    switch (target.kind) {
    case Target::Kind::Status:
        return words("==|!=|in|2xx|4xx|5xx|<|>=");
    case Target::Kind::Duration:
    case Target::Kind::Size:
        return words("<|<=|>|>=");
    case Target::Kind::Header:
        return words("exists|not exists|contains|==|!=|starts with|ends with|matches|is one of|within");
    case Target::Kind::Body:
        break;
    }
    return words(
        "==|!=|exists|not exists|is one of|contains|starts with|ends with|matches|is type|within|count|<|<=|>|>=");
}

QStringList checkedTypes()
{
    return QStringLiteral("Edm.Binary|Edm.Boolean|Edm.Byte|Edm.Date|Edm.DateTimeOffset|Edm.Decimal|Edm.Double|"
                          "Edm.Duration|Edm.Guid|Edm.Int16|Edm.Int32|Edm.Int64|Edm.SByte|Edm.Single|Edm.String|"
                          "Edm.TimeOfDay|string|number|boolean|object|array|null")
        .split(u'|');
}

} // namespace check
