// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/linecompletion.h"

#include "check/declarations.h"
#include "check/usercheck.h"
#include "model/limits.h"
#include "json/write.h"

#include <QRegularExpression>

#include <algorithm>

namespace check {

namespace {

constexpr int deepestPath = 4; ///< members below members

QString joined(const QString &path, const QString &name)
{
    static const QRegularExpression plain(
        QStringLiteral("^[^\\s.\\[\\]'\"=<>!,]*(@[^\\s.\\[\\]'\"=<>!,@]+(\\.[^\\s.\\[\\]'\"=<>!,@]+)?)?$"));
    if (!name.isEmpty() && plain.match(name).hasMatch())
        return path + u'.' + name;
    return name.contains(u'\'') ? QString() : QString(path + QStringLiteral("['") + name + QStringLiteral("']"));
}

class Paths
{
public:
    explicit Paths(const model::OperationSchema *schema) : m_declarations(schema) {}

    void ofType(const QString &path, const QString &type, int depth)
    {
        const DeclaredType &declared = m_declarations.type(type);
        for (const model::Property *property : declared.properties) {
            const QString below = joined(path, property->name);
            add(below);
            if (property->type.isPrimitive() || depth >= deepestPath)
                continue;
            ofType(property->type.isCollection() ? QString(below + QStringLiteral("[*]")) : below,
                   property->type.element().text(), depth + 1);
        }
    }

    void ofAnswer(const QString &path, const json::Value &value, int depth)
    {
        if (depth > deepestPath || isFull())
            return;
        if (value.isArray()) {
            const std::vector<json::Value> elements = value.elements();
            if (!elements.empty())
                ofAnswer(path + QStringLiteral("[*]"), elements.front(), depth + 1);
            return;
        }
        const std::vector<json::Member> members = value.members();
        for (const json::Member &member : members) {
            const QString below = joined(path, member.name());
            add(below);
            if (!below.isEmpty())
                ofAnswer(below, member.value, depth + 1);
        }
    }

    QStringList all() const { return m_all; }

private:
    bool isFull() const { return m_all.size() >= model::limits::maxCompletions; }

    void add(const QString &path)
    {
        if (!path.isEmpty() && !isFull() && !m_all.contains(path))
            m_all.append(path);
    }

    Declarations m_declarations;
    QStringList m_all;
};

/// The line in front of the cursor, taken apart as far as it goes.
class Completer
{
public:
    Completer(const QString &line, const CompletionContext &context) : m_line(line), m_context(context) {}

    LineCompletions complete()
    {
        static const QRegularExpression capture(QStringLiteral("^\\s*capture\\s+[^\\s=]*\\s*=\\s*(.*)$"));
        static const QRegularExpression target(QStringLiteral(
            "^\\s*(?:not\\s+)?(?:(count)\\s+)?(status|duration|size|header\\s+\\S+|[$/]\\S*?)(\\s+|(?=[=<>!]))(.*)$"));
        static const QRegularExpression header(
            QStringLiteral("^\\s*(?:capture\\s+\\S+\\s*=\\s*|not\\s+)?header\\s+(\\S*)$"));
        if (m_line.trimmed().startsWith(u'#'))
            return {};
        if (const auto match = header.match(m_line); match.hasMatch())
            return offered(headerNames(), match.capturedStart(1));
        if (const auto match = capture.match(m_line); match.hasMatch())
            return offered(targets(false), match.capturedStart(1));
        if (const auto match = target.match(m_line); match.hasMatch())
            return behindTarget(match);
        return targetHere();
    }

private:
    LineCompletions targetHere() const
    {
        static const QRegularExpression first(QStringLiteral("^\\s*(?:not\\s+)?(?:count\\s+)?(\\S*)$"));
        const auto match = first.match(m_line);
        return match.hasMatch() ? offered(targets(!m_line.trimmed().contains(u' ')), match.capturedStart(1))
                                : LineCompletions();
    }

    LineCompletions behindTarget(const QRegularExpressionMatch &match)
    {
        readTarget(match);
        const qsizetype start = match.capturedStart(4);
        static const QRegularExpression question(
            QStringLiteral("^((?:not\\s+)?(?:==|!=|<=|>=|<|>|in\\s|is one of\\s|contains\\s|is type\\s|starts "
                           "with\\s|ends with\\s|within\\s|count\\s))\\s*(.*)$"));
        const auto asked = question.match(match.captured(4));
        if (!asked.hasMatch())
            return offered(questionWords(m_target), start);
        const QString word = asked.captured(1).simplified();
        const qsizetype value = start + asked.capturedStart(2);
        if (word.endsWith(QLatin1String("count")))
            return counting(value);
        if (word.endsWith(QLatin1String("is type")))
            return offered(checkedTypes(), value);
        if (word.endsWith(QLatin1String("within")))
            return offered({QStringLiteral("5 min of now"), QStringLiteral("1 s of now"), QStringLiteral("1 h of now")},
                           value);
        const qsizetype comma = asked.captured(2).lastIndexOf(u',');
        qsizetype from = value + comma + 1;
        while (from < m_line.size() && m_line[from].isSpace())
            ++from;
        return offered(values(), from);
    }

    LineCompletions counting(qsizetype from)
    {
        m_target.counts = true;
        return offered(questionWords(m_target), from);
    }

    void readTarget(const QRegularExpressionMatch &match)
    {
        const QString text = match.captured(2);
        m_target.counts = !match.captured(1).isEmpty();
        if (text == QLatin1String("status"))
            m_target.kind = Target::Kind::Status;
        else if (text == QLatin1String("duration"))
            m_target.kind = Target::Kind::Duration;
        else if (text == QLatin1String("size"))
            m_target.kind = Target::Kind::Size;
        else if (text.startsWith(QLatin1String("header")))
            m_target.kind = Target::Kind::Header;
        m_target.header = text.section(QRegularExpression(QStringLiteral("\\s+")), 1);
        m_path = text;
    }

    QStringList targets(bool isFirst) const
    {
        QStringList all = {QStringLiteral("status"), QStringLiteral("header"), QStringLiteral("duration"),
                           QStringLiteral("size")};
        if (isFirst)
            all += {QStringLiteral("count"), QStringLiteral("not"), QStringLiteral("capture")};
        return all + knownPaths(m_context);
    }

    QStringList headerNames() const
    {
        QStringList names;
        for (const model::HeaderField &field : m_context.headers)
            names.append(QString::fromLatin1(field.name).toLower());
        for (const char *usual :
             {"content-type", "location", "retry-after", "request-id", "client-request-id", "date"}) {
            if (!names.contains(QLatin1String(usual)))
                names.append(QLatin1String(usual));
        }
        names.removeDuplicates();
        return names;
    }

    QStringList values() const
    {
        switch (m_target.kind) {
        case Target::Kind::Status:
            return statuses();
        case Target::Kind::Duration:
            return {QStringLiteral("500 ms"), QStringLiteral("2 s")};
        case Target::Kind::Size:
            return {QStringLiteral("10 kB"), QStringLiteral("1 MB")};
        case Target::Kind::Header: {
            const auto value = m_context.headers.value(m_target.header.toUtf8());
            return value ? QStringList(QString::fromUtf8(*value)) : QStringList();
        }
        case Target::Kind::Body:
            break;
        }
        return bodyValues();
    }

    QStringList statuses() const
    {
        QStringList all;
        if (m_context.status > 0)
            all.append(QString::number(m_context.status));
        for (const int promised : m_context.schema ? m_context.schema->responseStatus : std::vector<int>())
            all.append(QString::number(promised));
        all += {QStringLiteral("2xx"), QStringLiteral("4xx"), QStringLiteral("5xx")};
        all.removeDuplicates();
        return all;
    }

    /// What the answer has there, then what the schema allows there.
    QStringList bodyValues() const
    {
        QStringList all;
        qsizetype at = 0;
        PathProblem problem;
        const auto path = readPath(m_path, at, problem);
        if (!path)
            return all;
        if (m_context.answer.isValid()) {
            visit(*path, m_context.answer.root(), [&](const json::Pointer &, const auto &value) {
                if (value && value->raw().size() <= model::limits::maxShownValue && !value->isObject() &&
                    !value->isArray())
                    all.append(QString::fromUtf8(value->raw()));
                return all.isEmpty();
            });
        }
        for (const QString &member : declaredMembers(*path))
            all.append(QString::fromUtf8(json::quote(member)));
        all += {QStringLiteral("null"), QStringLiteral("true"), QStringLiteral("false")};
        all.removeDuplicates();
        return all;
    }

    QStringList declaredMembers(const AnswerPath &path) const
    {
        if (!m_context.schema)
            return {};
        Declarations declarations(m_context.schema);
        QString type = m_context.schema->responseType.element().text();
        const model::Property *property = nullptr;
        for (const AnswerPath::Step &step : path.steps) {
            if (step.kind == AnswerPath::Step::Kind::All || step.kind == AnswerPath::Step::Kind::Index)
                continue;
            property = declarations.type(type).property(step.name);
            if (!property && step.name == QLatin1String("value"))
                continue; // of a list
            if (!property)
                return {};
            type = property->type.element().text();
        }
        return property ? property->enumeration : QStringList();
    }

    LineCompletions offered(const QStringList &words, qsizetype from) const
    {
        LineCompletions result{from};
        const QStringView typed = QStringView(m_line).sliced(from);
        QStringList others;
        for (const QString &word : words) {
            if (word.startsWith(typed, Qt::CaseInsensitive))
                result.texts.append(word);
            else if (word.contains(typed, Qt::CaseInsensitive))
                others.append(word);
        }
        result.texts += others;
        result.texts.resize(std::min(result.texts.size(), qsizetype(model::limits::maxCompletions)));
        if (result.texts == QStringList(typed.toString()))
            result.texts.clear(); // it stands there already
        return result;
    }

    const QString m_line;
    const CompletionContext &m_context;
    Target m_target;
    QString m_path;
};

} // namespace

LineCompletions completions(const QString &line, qsizetype cursor, const CompletionContext &context)
{
    return Completer(line.first(std::clamp(cursor, qsizetype(0), line.size())), context).complete();
}

QStringList knownPaths(const CompletionContext &context)
{
    Paths paths(context.schema);
    if (context.answer.isValid())
        paths.ofAnswer(QStringLiteral("$"), context.answer.root(), 0);
    if (context.schema)
        paths.ofType(QStringLiteral("$"), context.schema->responseType.element().text(), 0);
    return paths.all();
}

} // namespace check
