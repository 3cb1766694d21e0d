// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/comparisontext.h"

#include "model/limits.h"
#include "ui/answertext.h"

#include <QCoreApplication>

namespace ui {

using check::Relation;

namespace {

constexpr qsizetype longestMark = 80;   ///< characters of a sent value in a mark
constexpr qsizetype longestKept = 2000; ///< bytes of a value in a row

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonText)
};

/// The value on one line.
QString oneLine(const QByteArray &raw)
{
    const QString text = visibleText(QString::fromUtf8(raw.first(std::min(raw.size(), 4 * longestMark))).simplified());
    return text.size() > longestMark ? QString(text.first(longestMark) + u'…') : text;
}

QByteArray kept(const std::optional<json::Value> &value)
{
    if (!value)
        return {};
    const QByteArrayView raw = value->raw();
    return raw.size() > longestKept ? QByteArray(raw.first(longestKept).toByteArray() + "…") : raw.toByteArray();
}

/// Why there is nothing to compare.
QString reasonAgainst(const model::Request &request, const model::Response &response, const json::Document &sent,
                      const json::Document &answer)
{
    if (request.body.isEmpty())
        return Words::tr("Nothing to compare: the request has no body.");
    if (!sent.isValid())
        return Words::tr("Nothing to compare: what was sent is not JSON.");
    if (response.body.isEmpty())
        return Words::tr("Nothing to compare: the answer has no body.");
    if (!answer.isValid())
        return Words::tr("Nothing to compare: the answer is not JSON.");
    if (response.status >= 400)
        return Words::tr("Not compared: the answer is an error, which is another document than what was sent.");
    if (response.body.size() > model::limits::maxComparedAnswer)
        return Words::tr("Not compared with what was sent: the answer is larger than %1.")
            .arg(sizeText(model::limits::maxComparedAnswer));
    return {};
}

/// The objects and arrays around `place` that the row before is not in.
void addAbove(std::vector<ComparedRow> &rows, const json::Pointer &place)
{
    const QStringList &tokens = place.tokens();
    const QStringList before = rows.empty() ? QStringList() : rows.back().place.tokens();
    qsizetype common = 0;
    while (common < std::min(before.size(), tokens.size() - 1) && before[common] == tokens[common])
        ++common;
    for (qsizetype depth = common + 1; depth < tokens.size(); ++depth)
        rows.push_back({json::Pointer(tokens.first(depth))});
}

} // namespace

QString relationText(Relation relation)
{
    switch (relation) {
    case Relation::Same:
        return Words::tr("as sent");
    case Relation::SameInstant:
        return Words::tr("same instant");
    case Relation::SameValue:
        return Words::tr("same value");
    case Relation::Reordered:
        return Words::tr("other order");
    case Relation::Changed:
        return Words::tr("changed");
    case Relation::TypeChanged:
        return Words::tr("type changed");
    case Relation::Dropped:
        return Words::tr("not returned");
    case Relation::Made:
        return Words::tr("made by service");
    case Relation::Added:
        break;
    }
    return Words::tr("not sent");
}

Tone toneOf(Relation relation)
{
    switch (relation) {
    case Relation::Same:
    case Relation::SameInstant:
    case Relation::SameValue:
    case Relation::Made:
        return Tone::Good;
    case Relation::Reordered:
    case Relation::Dropped:
        return Tone::Warn;
    case Relation::Changed:
    case Relation::TypeChanged:
        return Tone::Bad;
    case Relation::Added:
        break;
    }
    return Tone::Info;
}

QString markText(Relation relation, const QByteArray &sent)
{
    switch (relation) {
    case Relation::Same:
        return Words::tr("✓ as sent");
    case Relation::SameInstant:
        return Words::tr("✓ same instant, sent %1").arg(oneLine(sent));
    case Relation::SameValue:
        return Words::tr("✓ same value, sent %1").arg(oneLine(sent));
    case Relation::Reordered:
        return Words::tr("▲ sent in another order");
    case Relation::Changed:
        return Words::tr("✗ sent %1").arg(oneLine(sent));
    case Relation::TypeChanged:
        return Words::tr("✗ other type, sent %1").arg(oneLine(sent));
    case Relation::Made:
        return Words::tr("✓ generated");
    case Relation::Dropped:
    case Relation::Added:
        break;
    }
    return Words::tr("+ not sent");
}

Compared compared(const model::Request &request, const model::Response &response, const json::Document &answer,
                  const model::OperationSchema *schema)
{
    const bool isLarge = response.body.size() > model::limits::maxComparedAnswer;
    const json::Document sent = json::Document::parse(isLarge ? QByteArray("{}") : request.body);
    if (const QString reason = reasonAgainst(request, response, sent, answer); !reason.isEmpty())
        return {reason};
    Compared result;
    check::Declarations declarations(schema);
    const std::vector<check::ComparedMember> members =
        check::compare(sent.root(), answer.root(), declarations, schema ? schema->requestType.text() : QString());
    for (const check::ComparedMember &member : members) {
        addAbove(result.rows, member.place);
        result.rows.push_back({member.place, member.relation, kept(member.before), kept(member.after),
                               member.after ? member.after->begin() : -1, member.after ? member.after->end() : -1});
    }
    return result;
}

} // namespace ui
