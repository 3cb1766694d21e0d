// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/exportpieces.h"

#include <QCoreApplication>

// Hurl files (hurl.dev/docs/grammar.html). Texts with line ends go into a block of their own as they are, as long as a
// block can say them; all others stand in one line with escapes, and what is no UTF-8 in base64.
namespace run {

namespace {

using check::Question;
using check::Target;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RequestExporter)
};

/// What a string escapes besides the backslash and control characters.
enum class Text { Quoted, Value, OneLine };

QString escaped(const QString &text, Text kind)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isSpecial = c == u'\\' || (kind == Text::Quoted && c == u'"') ||
                               (kind == Text::OneLine && c == u'`') || (kind != Text::Quoted && c == u'#');
        // Two braces would begin a variable.
        const bool isBrace = c == u'{' && i + 1 < text.size() && text[i + 1] == u'{';
        if (isBrace || c.unicode() < 0x20 || c.unicode() == 0x7F)
            result += QStringLiteral("\\u{%1}").arg(c.unicode(), 0, 16);
        else if (isSpecial)
            result += QString(u'\\') + c;
        else
            result += c;
    }
    return result;
}

/// A letter first, then letters, digits, `_` and `-`.
QString variableName(const QString &name)
{
    QString result = name;
    return result.replace(u'.', u'_').replace(QRegularExpression(QStringLiteral("^_+")), QStringLiteral("v_"));
}

QString placeholder(const QString &name, const ReplayStep &step, QStringList &notes)
{
    if (name == QLatin1String("$guid"))
        return QStringLiteral("{{newUuid}}");
    if (name == QLatin1String("$isoTimestamp"))
        return QStringLiteral("{{newDate}}");
    if (name.startsWith(u'$')) {
        const QString plain = name.section(u' ', 0, 0).sliced(1);
        note(step, Words::tr("Hurl makes no {{%1}} by itself; give it one: --variable %2=…").arg(name, plain), notes);
        return QStringLiteral("{{%1}}").arg(identifierFor(plain));
    }
    return QStringLiteral("{{%1}}").arg(variableName(name));
}

QString templated(const QByteArray &text, Text kind, const ReplayStep &step, QStringList &notes)
{
    QString result;
    for (const TemplatePiece &piece : templatePieces(text)) {
        if (piece.isVariable() && result.endsWith(u'{'))
            result = result.chopped(1) + QStringLiteral("\\u{7b}"); // three braces would begin one brace too early
        result +=
            piece.isVariable() ? placeholder(piece.name, step, notes) : escaped(QString::fromUtf8(piece.text), kind);
    }
    return result;
}

QString quoted(const QString &text, const ReplayStep &step, QStringList &notes)
{
    return u'"' + templated(text.toUtf8(), Text::Quoted, step, notes) + u'"';
}

/// Whether a block between lines of three backquotes says exactly this.
bool fitsBlock(const QByteArray &body)
{
    if (!body.contains('\n') || body.contains('\\') || body.contains("```"))
        return false;
    if (std::any_of(body.begin(), body.end(), [](char c) { return quint8(c) < 0x20 && c != '\n' && c != '\t'; }))
        return false;
    for (const TemplatePiece &piece : templatePieces(body)) {
        if (!piece.isVariable() && piece.text.contains("{{"))
            return false;
    }
    return !body.contains("{{{");
}

QString bodyOf(const ReplayStep &step, QStringList &notes)
{
    const QByteArray &body = step.request.body;
    if (body.isEmpty())
        return {};
    if (!isUtf8(body))
        return QStringLiteral("base64,%1;\n").arg(QString::fromLatin1(body.toBase64()));
    if (!fitsBlock(body))
        return u'`' + templated(body, Text::OneLine, step, notes) + QStringLiteral("`\n");
    QString text;
    for (const TemplatePiece &piece : templatePieces(body))
        text += piece.isVariable() ? placeholder(piece.name, step, notes) : QString::fromUtf8(piece.text);
    return QStringLiteral("```\n") + text + QStringLiteral("```\n");
}

/// Says a line as an assert or a capture.
class Assertion final
{
public:
    Assertion(const check::UserCheck &line, const ReplayStep &step, QStringList &notes)
        : m_line(line),
          m_step(step),
          m_notes(notes)
    {}

    model::Result<QString> query() const
    {
        switch (m_line.target.kind) {
        case Target::Kind::Status:
            return QStringLiteral("status");
        case Target::Kind::Header:
            return QStringLiteral("header ") + quoted(m_line.target.header, m_step, m_notes);
        case Target::Kind::Duration:
            return QStringLiteral("duration");
        case Target::Kind::Size:
            return QStringLiteral("bytes count");
        case Target::Kind::Body:
            break;
        }
        const auto path = jsonPath();
        return path ? model::Result<QString>(QStringLiteral("jsonpath ") + quoted(*path, m_step, m_notes)) : path;
    }

    model::Result<QString> capture() const
    {
        const auto asked = query();
        const bool isList = m_line.target.kind == Target::Kind::Body && !m_line.target.path.isSingular();
        return asked && isList ? model::Result<QString>(*asked + QStringLiteral(" nth 0")) : asked;
    }

    model::Result<QString> assertion() const
    {
        auto asked = query();
        if (!asked)
            return asked;
        const bool isList = m_line.target.kind == Target::Kind::Body && !m_line.target.path.isSingular();
        if (isList && !m_line.target.counts && m_line.question != Question::Exists)
            return model::failure(Words::tr("Hurl compares all values of such a path at once."));
        if (m_line.target.counts)
            *asked += QStringLiteral(" count");
        const bool isText = m_line.target.kind == Target::Kind::Status && m_line.question == Question::OneOf;
        const auto predicate = isText ? statusPattern() : this->predicate();
        if (!predicate)
            return predicate;
        const QString filter = isText ? QStringLiteral(" toString") : QString();
        return QString(*asked + filter + (m_line.isNegated ? QStringLiteral(" not ") : QStringLiteral(" ")) +
                       *predicate);
    }

private:
    model::Result<QString> jsonPath() const
    {
        using Kind = check::AnswerPath::Step::Kind;
        QString path = QStringLiteral("$");
        for (const check::AnswerPath::Step &step : m_line.target.path.steps) {
            bool isNumber = false;
            const int element = step.name.toInt(&isNumber);
            if (step.kind == Kind::All)
                path += QStringLiteral("[*]");
            else if (step.kind == Kind::Index && step.index < 0)
                return model::failure(Words::tr("Hurl counts elements from the front only."));
            else if (step.kind == Kind::Index || (step.kind == Kind::Token && isNumber))
                path += QStringLiteral("[%1]").arg(step.kind == Kind::Index ? step.index : element);
            else if (step.name.contains(u'\'') || step.name.contains(u'\\'))
                return model::failure(Words::tr("Hurl knows no such name in a path."));
            else
                path += QStringLiteral("%1['%2']")
                            .arg(step.kind == Kind::Anywhere ? QStringLiteral("..") : QString(), step.name);
        }
        return path;
    }

    model::Result<QString> statusPattern() const
    {
        QStringList any;
        for (const QString &statusClass : m_line.statusClasses)
            any.append(statusClass.first(1) + QStringLiteral("[0-9][0-9]"));
        for (const check::Operand &one : m_line.operands)
            any.append(QString::fromLatin1(one.value.root().raw().toByteArray()));
        return QStringLiteral("matches /^(%1)$/").arg(any.join(u'|'));
    }

    model::Result<QString> predicate() const
    {
        switch (m_line.question) {
        case Question::Exists:
            return QStringLiteral("exists");
        case Question::Equals:
            return value(QStringLiteral("== "), false);
        case Question::Less:
            return value(QStringLiteral("< "), false);
        case Question::LessOrEqual:
            return value(QStringLiteral("<= "), false);
        case Question::Greater:
            return value(QStringLiteral("> "), false);
        case Question::GreaterOrEqual:
            return value(QStringLiteral(">= "), false);
        case Question::Contains:
            return value(QStringLiteral("contains "), true);
        case Question::StartsWith:
            return value(QStringLiteral("startsWith "), true);
        case Question::EndsWith:
            return value(QStringLiteral("endsWith "), true);
        case Question::Matches:
            return pattern();
        case Question::IsType:
            return type();
        case Question::OneOf:
        case Question::Within:
            break;
        }
        return model::failure(Words::tr("Hurl has no such question."));
    }

    model::Result<QString> value(const QString &word, bool isTextOnly) const
    {
        const check::Operand &operand = m_line.operands.front();
        if (operand.path)
            return model::failure(Words::tr("Hurl compares with fixed values only."));
        const json::Value value = operand.value.root();
        const QString raw = QString::fromUtf8(value.raw().toByteArray());
        if (value.isString())
            return QString(word + quoted(value.string(), m_step, m_notes));
        static const QRegularExpression number(QStringLiteral("^-?[0-9]+(\\.[0-9]+)?$"));
        if (isTextOnly || value.isObject() || value.isArray() || (value.isNumber() && !number.match(raw).hasMatch()))
            return model::failure(Words::tr("Hurl has no such value."));
        if (m_line.target.kind != Target::Kind::Duration)
            return QString(word + raw);
        const qint64 microseconds = raw.toLongLong();
        return QString(word + QString::number(microseconds / 1000) +
                       (microseconds % 1000 == 0
                            ? QString()
                            : QStringLiteral(".%1").arg(microseconds % 1000, 3, 10, QLatin1Char('0'))));
    }

    model::Result<QString> pattern() const
    {
        static const QRegularExpression limits(QStringLiteral("^(\\(\\*LIMIT_[A-Z]+=\\d+\\))+"));
        static const QRegularExpression foreign(QStringLiteral("\\(\\?[=!<>#|&(]|\\(\\*|\\\\[1-9GZKQEhHRX]|[*+?}]\\+"));
        QString pattern = m_line.pattern.pattern().remove(limits);
        if (foreign.match(pattern).hasMatch())
            return model::failure(Words::tr("Hurl does not know such a pattern."));
        QString result;
        for (qsizetype i = 0; i < pattern.size(); ++i) {
            if (pattern[i] == u'\\' && i + 1 < pattern.size())
                result += pattern[i++];
            else if (pattern[i] == u'/')
                result += u'\\';
            result += pattern[i];
        }
        return QStringLiteral("matches /%1/").arg(result);
    }

    model::Result<QString> type() const
    {
        const QString &type = m_line.type;
        const std::pair<const char *, const char *> known[] = {
            {"string", "isString"}, {"number", "isNumber"}, {"boolean", "isBoolean"},
            {"array", "isList"},    {"object", "isObject"}, {"null", "== null"},
        };
        for (const auto &[name, word] : known) {
            if (type == QLatin1String(name))
                return QString::fromLatin1(word);
        }
        return model::failure(Words::tr("Hurl does not know the type %1.").arg(type));
    }

    const check::UserCheck &m_line;
    const ReplayStep &m_step;
    QStringList &m_notes;
};

class HurlExporter final : public RequestExporter
{
    Q_DECLARE_TR_FUNCTIONS(RequestExporter)

public:
    QString id() const override { return QStringLiteral("hurl"); }
    QString title() const override { return tr("Hurl"); }
    QString filter() const override { return tr("Hurl files (*.hurl)"); }
    QString suffix() const override { return QStringLiteral("hurl"); }

protected:
    Exported write(const ReplayPlan &plan, const ExportContext &context) const override
    {
        Exported result;
        QString text;
        if (usesVariable(plan, QStringLiteral("token")))
            text += QStringLiteral("# hurl --secret token=...\n");
        std::vector<model::Variable> variables;
        if (usesVariable(plan, QStringLiteral("root")) && !context.root.isEmpty())
            variables.push_back({QStringLiteral("root"), context.root});
        const QStringList used = variablesUsed(plan);
        for (const model::Variable &variable : context.variables) {
            if (used.contains(variable.name))
                variables.push_back(variable);
        }
        QString file;
        for (const ReplayStep &step : plan.steps) {
            if (step.file != file || &step == &plan.steps.front())
                variables.insert(variables.end(), step.fileVariables.begin(), step.fileVariables.end());
            file = step.file;
            if (!text.isEmpty())
                text += u'\n';
            text += entry(step, variables, result.notes);
            variables.clear();
        }
        result.bytes = text.toUtf8();
        return result;
    }

private:
    static QString entry(const ReplayStep &step, const std::vector<model::Variable> &variables, QStringList &notes)
    {
        const collection::SavedRequest &request = step.request;
        QString text = QStringLiteral("# %1\n").arg(step.name.simplified());
        text +=
            QString::fromLatin1(request.method) + u' ' + templated(request.target, Text::Value, step, notes) + u'\n';
        static const QRegularExpression methods(
            QStringLiteral("^(GET|HEAD|POST|PUT|DELETE|CONNECT|OPTIONS|TRACE|PATCH)$"));
        if (!methods.match(QString::fromLatin1(request.method)).hasMatch())
            note(step, tr("Hurl's grammar does not know the method %1.").arg(QString::fromLatin1(request.method)),
                 notes);
        static const QRegularExpression names(QStringLiteral("^[A-Za-z0-9_.@$-]+$"));
        for (const model::HeaderField &field : request.headers) {
            const QString name = QString::fromLatin1(field.name);
            if (names.match(name).hasMatch())
                text += name + QStringLiteral(": ") + templated(field.value, Text::Value, step, notes) + u'\n';
            else
                note(step, tr("Hurl's grammar does not know such a name; the field %1 is left out.").arg(name), notes);
        }
        if (!variables.empty()) {
            text += QStringLiteral("[Options]\n");
            for (const model::Variable &variable : variables)
                text += QStringLiteral("variable: %1=%2\n")
                            .arg(variableName(variable.name), quoted(variable.value, step, notes));
        }
        text += bodyOf(step, notes);
        noteOwnParts(step, notes);
        return text + response(step, notes);
    }

    static QString response(const ReplayStep &step, QStringList &notes)
    {
        QString status = QStringLiteral("*");
        QStringList captures;
        QStringList asserts;
        for (const check::UserCheck &line : checksOf(step, notes)) {
            const Assertion assertion(line, step, notes);
            if (!line.captureName.isEmpty()) {
                keep(line, assertion.capture(), variableName(line.captureName) + QStringLiteral(": "), step, captures,
                     notes);
                continue;
            }
            const bool isStatus = line.target.kind == Target::Kind::Status && line.question == Question::Equals &&
                                  !line.isNegated && line.statusClasses.isEmpty();
            if (isStatus && status == QLatin1String("*"))
                status = QString::fromLatin1(line.operands.front().value.root().raw().toByteArray());
            else
                keep(line, assertion.assertion(), {}, step, asserts, notes);
        }
        QString text = QStringLiteral("HTTP %1\n").arg(status);
        if (!captures.isEmpty())
            text += QStringLiteral("[Captures]\n") + captures.join(QString());
        if (!asserts.isEmpty())
            text += QStringLiteral("[Asserts]\n") + asserts.join(QString());
        return text;
    }

    static void keep(const check::UserCheck &line, const model::Result<QString> &said, const QString &front,
                     const ReplayStep &step, QStringList &lines, QStringList &notes)
    {
        if (said)
            lines.append(front + *said + u'\n');
        else
            note(step, tr("\"%1\" is left out. %2").arg(line.line, said.error().what), notes);
    }
};

} // namespace

std::unique_ptr<RequestExporter> makeHurlexporter()
{
    return std::make_unique<HurlExporter>();
}

} // namespace run
