// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/answerpath.h"

#include "model/limits.h"

#include <QCoreApplication>

#include <algorithm>

namespace check {

namespace {

using Step = AnswerPath::Step;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UserCheck)
};

bool endsName(QChar c)
{
    return c.isSpace() || QStringView(u".[]'\"=<>!,").contains(c);
}

class PathReader
{
public:
    PathReader(QStringView text, qsizetype at, PathProblem &problem) : m_text(text), m_at(at), m_problem(problem) {}

    bool read(std::vector<Step> &steps)
    {
        if (m_text.sliced(m_at).startsWith(u'/'))
            return readPointer(steps);
        if (!take(u'$'))
            return fail(Words::tr("no path begins here"), Words::tr("Write a path such as $.status or /status."));
        while (m_at < m_text.size()) {
            if (take(u'[')) {
                if (!readBracket(steps))
                    return false;
            } else if (take(u'.')) {
                if (!readName(steps))
                    return false;
            } else {
                break;
            }
        }
        if (m_at < m_text.size() && !m_text[m_at].isSpace() && !QStringView(u"=<>!,").contains(m_text[m_at]))
            return fail(Words::tr("\"%1\" is no part of a path").arg(m_text[m_at]),
                        Words::tr("Write .name, ['name'], [0] or [*]."));
        return true;
    }

    qsizetype at() const { return m_at; }

private:
    bool readPointer(std::vector<Step> &steps)
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && !m_text[m_at].isSpace())
            ++m_at;
        const auto pointer = json::Pointer::parse(m_text.sliced(from, m_at - from));
        if (!pointer)
            return fail(Words::tr("this is no JSON Pointer"), Words::tr("Write ~0 for ~ and ~1 for / in a name."));
        for (const QString &token : pointer->tokens())
            steps.push_back({Step::Kind::Token, token});
        return true;
    }

    bool readName(std::vector<Step> &steps)
    {
        const bool isAnywhere = take(u'.');
        const qsizetype from = m_at;
        bool hasAnnotation = false; // `@odata` goes on behind one dot
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c == u'@')
                hasAnnotation = true;
            else if (c == u'.' && hasAnnotation)
                hasAnnotation = false;
            else if (endsName(c))
                break;
            ++m_at;
        }
        const QString name = m_text.sliced(from, m_at - from).toString();
        if (name.isEmpty())
            return fail(Words::tr("a name is missing behind the dot"), Words::tr("Write for example $.status."));
        // Several of them would look at each value many times over.
        if (isAnywhere &&
            std::any_of(steps.begin(), steps.end(), [](const Step &step) { return step.kind == Step::Kind::Anywhere; }))
            return fail(Words::tr("only one \"..\" fits into a path"), Words::tr("Write the members between them."));
        if (name == QLatin1String("*") && !isAnywhere)
            steps.push_back({Step::Kind::All});
        else
            steps.push_back({isAnywhere ? Step::Kind::Anywhere : Step::Kind::Member, name});
        return true;
    }

    bool readBracket(std::vector<Step> &steps)
    {
        if (take(u'*')) {
            steps.push_back({Step::Kind::All});
        } else if (m_at < m_text.size() && (m_text[m_at] == u'\'' || m_text[m_at] == u'"')) {
            const qsizetype end = m_text.indexOf(m_text[m_at], m_at + 1);
            if (end < 0)
                return fail(Words::tr("the quotation mark is not closed"), Words::tr("Write for example ['name']."));
            steps.push_back({Step::Kind::Member, m_text.sliced(m_at + 1, end - m_at - 1).toString()});
            m_at = end + 1;
        } else {
            qsizetype end = m_at;
            while (end < m_text.size() && (m_text[end].isDigit() || (end == m_at && m_text[end] == u'-')))
                ++end;
            bool isNumber = false;
            const qint64 index = m_text.sliced(m_at, end - m_at).toLongLong(&isNumber);
            if (!isNumber)
                return fail(Words::tr("this is no element"), Words::tr("Write [0], [-1], [*] or ['name']."));
            steps.push_back({Step::Kind::Index, {}, index});
            m_at = end;
        }
        return take(u']') || fail(Words::tr("the bracket is not closed"), Words::tr("Write ] here."));
    }

    bool take(QChar c)
    {
        if (m_at >= m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    bool fail(const QString &what, const QString &remedy)
    {
        m_problem = {m_at, what, remedy};
        return false;
    }

    const QStringView m_text;
    qsizetype m_at;
    PathProblem &m_problem;
};

class Walk
{
public:
    Walk(const std::vector<Step> &steps, const PathVisitor &visitor) : m_steps(steps), m_visitor(visitor) {}

    /// False: the visitor has had enough.
    bool from(size_t step, const json::Pointer &place, const json::Value &value) const
    {
        if (step == m_steps.size())
            return m_visitor(place, value);
        switch (m_steps[step].kind) {
        case Step::Kind::All:
            return all(step, place, value);
        case Step::Kind::Anywhere:
            return anywhere(step, place, value);
        default:
            break;
        }
        const json::Pointer below = place.child(tokenOf(m_steps[step], value));
        const auto child = childAt(m_steps[step], value);
        return child ? from(step + 1, below, *child) : nowhere(step + 1, below);
    }

private:
    /// The rest of a path that leads nowhere, as far as it can be named.
    bool nowhere(size_t step, json::Pointer place) const
    {
        for (; step < m_steps.size(); ++step) {
            const Step &next = m_steps[step];
            if (next.kind == Step::Kind::All || next.kind == Step::Kind::Anywhere)
                break;
            place = place.child(next.kind == Step::Kind::Index ? QString::number(next.index) : next.name);
        }
        return m_visitor(place, std::nullopt);
    }

    bool all(size_t step, const json::Pointer &place, const json::Value &value) const
    {
        if (!value.isArray() && !value.isObject())
            return m_visitor(place, std::nullopt);
        const auto children = childrenOf(place, value);
        return std::all_of(children.begin(), children.end(),
                           [&](const auto &child) { return from(step + 1, child.first, child.second); });
    }

    bool anywhere(size_t step, const json::Pointer &place, const json::Value &value) const
    {
        if (place.tokens().size() > model::limits::maxComparedDepth)
            return true;
        const auto children = childrenOf(place, value);
        return std::all_of(children.begin(), children.end(), [&](const auto &child) {
            const bool isMeant = value.isObject() && child.first.tokens().constLast() == m_steps[step].name;
            return (!isMeant || from(step + 1, child.first, child.second)) && anywhere(step, child.first, child.second);
        });
    }

    static std::optional<qint64> indexOf(const Step &step, const json::Value &array)
    {
        if (step.kind == Step::Kind::Token) {
            bool isNumber = false;
            const qint64 index = step.name.toLongLong(&isNumber);
            // RFC 6901, 4: no zeros in front.
            return isNumber && QString::number(index) == step.name ? std::optional(index) : std::nullopt;
        }
        return step.index < 0 ? step.index + qint64(array.elements().size()) : step.index;
    }

    static QString tokenOf(const Step &step, const json::Value &value)
    {
        if (step.kind != Step::Kind::Index)
            return step.name;
        const qint64 index = value.isArray() ? *indexOf(step, value) : step.index;
        return QString::number(index < 0 ? step.index : index);
    }

    static std::optional<json::Value> childAt(const Step &step, const json::Value &value)
    {
        if (value.isObject() && step.kind != Step::Kind::Index)
            return value.member(step.name);
        if (!value.isArray() || step.kind == Step::Kind::Member)
            return std::nullopt;
        const auto index = indexOf(step, value);
        const std::vector<json::Value> elements = value.elements();
        const bool isThere = index && *index >= 0 && *index < qint64(elements.size());
        return isThere ? std::optional(elements[size_t(*index)]) : std::nullopt;
    }

    const std::vector<Step> &m_steps;
    const PathVisitor &m_visitor;
};

} // namespace

bool AnswerPath::isSingular() const
{
    return std::none_of(steps.begin(), steps.end(), [](const Step &step) {
        return step.kind == Step::Kind::All || step.kind == Step::Kind::Anywhere;
    });
}

std::optional<AnswerPath> readPath(QStringView text, qsizetype &at, PathProblem &problem)
{
    AnswerPath path;
    PathReader reader(text, at, problem);
    if (!reader.read(path.steps))
        return std::nullopt;
    path.text = text.sliced(at, reader.at() - at).toString();
    at = reader.at();
    return path;
}

void visit(const AnswerPath &path, const json::Value &root, const PathVisitor &visitor)
{
    Walk(path.steps, visitor).from(0, {}, root);
}

std::vector<std::pair<json::Pointer, json::Value>> childrenOf(const json::Pointer &place, const json::Value &value)
{
    std::vector<std::pair<json::Pointer, json::Value>> children;
    const std::vector<json::Member> members = value.members();
    for (const json::Member &member : members)
        children.emplace_back(place.child(member.name()), member.value);
    const std::vector<json::Value> elements = value.elements();
    for (size_t i = 0; i < elements.size(); ++i)
        children.emplace_back(place.child(QString::number(i)), elements[i]);
    return children;
}

} // namespace check
