// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/comparedlines.h"

#include "check/comparison.h"
#include "check/declarations.h"
#include "check/golden.h"
#include "model/limits.h"
#include "run/linesteps.h"
#include "json/write.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace run {

using check::Relation;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExchangeComparison)
};

Excerpt excerptOf(const std::optional<json::Value> &value)
{
    return value ? Excerpt(value->documentText(), value->begin(), value->end()) : Excerpt();
}

LineRelation lineRelation(Relation relation)
{
    switch (relation) {
    case Relation::Same:
        return LineRelation::Same;
    case Relation::SameInstant:
    case Relation::SameValue:
        return LineRelation::SameMeaning;
    case Relation::Reordered:
    case Relation::Changed:
    case Relation::TypeChanged:
        return LineRelation::Changed;
    case Relation::Dropped:
        return LineRelation::OnlyA;
    case Relation::Made:
    case Relation::Added:
        break;
    }
    return LineRelation::OnlyB;
}

QString remarkOf(Relation relation)
{
    switch (relation) {
    case Relation::SameInstant:
        return Words::tr("same instant");
    case Relation::SameValue:
        return Words::tr("same value");
    case Relation::Reordered:
        return Words::tr("elements in another order");
    case Relation::TypeChanged:
        return Words::tr("another JSON type");
    default:
        break;
    }
    return {};
}

/// Turns members into lines, and knows which of them are volatile.
class JsonLines final : public check::ComparedSink
{
public:
    JsonLines(const BodyOrder &order, ComparedLines &lines)
        : m_order(order),
          m_sentA(json::Document::parse(order.sentA)),
          m_sentB(json::Document::parse(order.sentB)),
          m_lines(lines)
    {
        if (order.golden)
            m_ignored = order.golden->ignored;
        m_ignored.removeIf([](const QString &pattern) { return !check::ignoredProblem(pattern).isEmpty(); });
    }

    bool goesById() const override { return m_order.isAnswer && !m_order.golden; }

    bool take(const check::ComparedMember &member) override
    {
        ComparedLine line{
            m_lines.part(),           PlaceKind::Pointer,      member.place.toString(),  lineRelation(member.relation),
            excerptOf(member.before), excerptOf(member.after), remarkOf(member.relation)};
        if (line.relation > LineRelation::SameMeaning)
            line.rule = ruleFor(member);
        m_isSame = m_isSame && line.relation == LineRelation::Same;
        return m_lines.add(std::move(line));
    }

    bool takeDeepest(const check::ComparedMember &member) override
    {
        if (!m_isDeep)
            m_lines.note(Words::tr("What is nested deeper than %1 levels is compared by its bytes.")
                             .arg(model::limits::maxComparedDepth));
        m_isDeep = true;
        return take(member);
    }

    void takeOtherOrder(const json::Pointer &place, const json::Value &before, const json::Value &after) override
    {
        m_isSame = false;
        m_lines.add({m_lines.part(), PlaceKind::Pointer, place.toString(), LineRelation::SameMeaning, excerptOf(before),
                     excerptOf(after), Words::tr("members in another order")});
    }

    bool isSame() const { return m_isSame; }

private:
    VolatileRule ruleFor(const check::ComparedMember &member) const
    {
        const bool isLeftOut = std::any_of(m_ignored.begin(), m_ignored.end(), [&](const QString &pattern) {
            return check::isIgnored(member.place, pattern);
        });
        if (isLeftOut)
            return VolatileRule::LeftOut;
        if (!m_order.isAnswer)
            return VolatileRule::None; // whoever sends it has chosen it
        const auto volatility = check::volatilityOf(member);
        if (volatility == check::Volatility::Annotation || volatility == check::Volatility::Correlation)
            return ruleOf(*volatility);
        if (isEcho(m_sentA, member, member.before) || isEcho(m_sentB, member, member.after))
            return VolatileRule::None;
        if (m_order.golden)
            return volatility == check::Volatility::EntityId || volatility == check::Volatility::TimeStamp
                       ? ruleOf(*volatility)
                       : VolatileRule::None;
        if (volatility)
            return ruleOf(*volatility);
        const bool areTexts =
            member.relation == Relation::Changed && member.before->isString() && member.after->isString();
        return areTexts && m_order.ids.explain(member.before->string(), member.after->string()) ? VolatileRule::NamesId
                                                                                                : VolatileRule::None;
    }

    /// Whether the value came back as it was sent. Against a golden the two sides have one request, so it counts as
    /// sent when either has it.
    bool isEcho(const json::Document &sent, const check::ComparedMember &member,
                const std::optional<json::Value> &value) const
    {
        const auto there = sent.isValid() ? member.place.resolve(sent.root()) : std::nullopt;
        return there && value && check::isKept(check::relationOf(*there, *value, member.property));
    }

    const BodyOrder &m_order;
    const json::Document m_sentA;
    const json::Document m_sentB;
    ComparedLines &m_lines;
    QStringList m_ignored;
    bool m_isSame = true;
    bool m_isDeep = false;
};

void compareJson(const json::Document &a, const json::Document &b, const BodyOrder &order, ComparedLines &lines)
{
    check::Declarations declarations(order.schema);
    JsonLines sink(order, lines);
    check::compare(a.root(), b.root(), declarations, order.declared, sink);
    if (sink.isSame() && a.text() != b.text() && !lines.isStopped())
        lines.add({lines.part(),
                   PlaceKind::Pointer,
                   {},
                   LineRelation::SameMeaning,
                   a.text(),
                   b.text(),
                   Words::tr("other layout")});
}

/// Bytes that a person could read.
bool isText(const QByteArray &bytes)
{
    return !bytes.contains('\0') && QByteArrayView(bytes).isValidUtf8();
}

Excerpt lineExcerpt(const QByteArray &text, const std::vector<QByteArrayView> &lines, qsizetype number)
{
    if (number < 0)
        return {};
    const qsizetype begin = lines[size_t(number)].data() - text.constData();
    return Excerpt(text, begin, begin + lines[size_t(number)].size());
}

QString linePlace(const LineStep &step)
{
    const QString a = QString::number(step.a + 1);
    const QString b = QString::number(step.b + 1);
    if (step.a < 0 || step.b < 0)
        return step.a < 0 ? b : a;
    return a == b ? a : QString(a + QStringLiteral(" | ") + b);
}

QByteArrayView withoutEnd(QByteArrayView line)
{
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

void compareLines(const QByteArray &a, const QByteArray &b, ComparedLines &lines)
{
    const std::vector<QByteArrayView> left = linesOf(a);
    const std::vector<QByteArrayView> right = linesOf(b);
    for (const LineStep &step : lineSteps(left, right)) {
        ComparedLine line{lines.part(),
                          PlaceKind::Line,
                          linePlace(step),
                          LineRelation::Changed,
                          lineExcerpt(a, left, step.a),
                          lineExcerpt(b, right, step.b)};
        if (step.a < 0 || step.b < 0) {
            line.relation = step.a < 0 ? LineRelation::OnlyB : LineRelation::OnlyA;
        } else if (line.a == line.b) {
            line.relation = LineRelation::Same;
        } else if (withoutEnd(line.a.view()) == withoutEnd(line.b.view())) {
            line.relation = LineRelation::SameMeaning;
            line.remark = Words::tr("other line end");
        }
        if (!lines.add(std::move(line)))
            return;
    }
}

QByteArray sizeOf(const QByteArray &body)
{
    return QByteArray::number(body.size()) + " bytes";
}

void compareBytes(const QByteArray &a, const QByteArray &b, ComparedLines &lines)
{
    const bool isSameSize = a.size() == b.size();
    lines.add({lines.part(), PlaceKind::Word, QStringLiteral("size"),
               isSameSize ? LineRelation::Same : LineRelation::Changed, sizeOf(a), sizeOf(b)});
    const auto [first, second] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    const qsizetype begin = first - a.begin();
    if (first == a.end() && second == b.end())
        return;
    constexpr qsizetype shown = 16; // bytes from the first that differs
    const auto excerpt = [&](const QByteArray &body) { return body.mid(begin, shown).toHex(' '); };
    lines.add({lines.part(), PlaceKind::Word, QStringLiteral("bytes"), LineRelation::Changed, excerpt(a), excerpt(b),
               Words::tr("the first that differ, from byte %L1 on").arg(begin)});
}

/// Both have something, and it is not the same.
void compareContents(const QByteArray &a, const QByteArray &b, const BodyOrder &order, ComparedLines &lines)
{
    const qsizetype most = model::limits::maxComparedBody;
    if (a.size() > most || b.size() > most) {
        lines.note(Words::tr("Compared by bytes only: more than %L1 bytes.").arg(most));
        return compareBytes(a, b, lines);
    }
    const json::Document left = json::Document::parse(a);
    const json::Document right = json::Document::parse(b);
    if (left.isValid() && right.isValid())
        return compareJson(left, right, order, lines);
    const auto noteBroken = [&](const json::Document &broken, const json::Document &other, const QString &words) {
        if (!broken.isValid() && other.isValid())
            lines.note(words.arg(broken.error()->line).arg(broken.error()->column));
    };
    noteBroken(left, right, Words::tr("A is no JSON (line %1, column %2), so the bodies are compared as texts."));
    noteBroken(right, left, Words::tr("B is no JSON (line %1, column %2), so the bodies are compared as texts."));
    if (!isText(a) || !isText(b)) {
        lines.note(Words::tr("Compared by bytes only: not text."));
        return compareBytes(a, b, lines);
    }
    if (std::max(a.count('\n'), b.count('\n')) > model::limits::maxComparedText) {
        lines.note(Words::tr("Compared by bytes only: more than %L1 lines.").arg(model::limits::maxComparedText));
        return compareBytes(a, b, lines);
    }
    compareLines(a, b, lines);
}

} // namespace

void compareBodies(const QByteArray &a, const QByteArray &b, const BodyOrder &order, ComparedLines &lines)
{
    if (lines.isStopped())
        return;
    if (a.isEmpty() && b.isEmpty())
        return lines.note(Words::tr("No body on either side."));
    const bool isSame = a == b;
    if (a.isEmpty() || b.isEmpty() || (isSame && a.size() > model::limits::readAtOnce)) {
        LineRelation relation = LineRelation::Same;
        if (!isSame)
            relation = a.isEmpty() ? LineRelation::OnlyB : LineRelation::OnlyA;
        if (isSame)
            lines.note(Words::tr("The same %L1 bytes on both sides.").arg(a.size()));
        lines.add({lines.part(), PlaceKind::Pointer, {}, relation, a, b});
        return;
    }
    compareContents(a, b, order, lines);
}

} // namespace run
