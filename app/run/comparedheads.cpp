// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/comparedlines.h"

#include "history/rowtext.h"
#include "model/serviceroot.h"
#include "run/recheck.h"

#include <QCoreApplication>

#include <algorithm>

// What stands around the bodies of two exchanges.
namespace run {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExchangeComparison)
};

ComparedLine word(const char *place, const QByteArray &a, const QByteArray &b)
{
    return {{}, PlaceKind::Word, QString::fromLatin1(place), a == b ? LineRelation::Same : LineRelation::Changed, a, b};
}

/// A word that may be missing: empty is not there.
void addOptional(const char *place, const QByteArray &a, const QByteArray &b, ComparedLines &lines)
{
    if (a.isEmpty() && b.isEmpty())
        return;
    ComparedLine line = word(place, a, b);
    if (a.isEmpty() || b.isEmpty())
        line.relation = a.isEmpty() ? LineRelation::OnlyB : LineRelation::OnlyA;
    lines.add(line);
}

QByteArray decoded(const QByteArray &text)
{
    return QByteArray::fromPercentEncoding(text);
}

void addEncoded(ComparedLine line, ComparedLines &lines)
{
    if (line.relation == LineRelation::Changed && decoded(line.a.bytes()) == decoded(line.b.bytes())) {
        line.relation = LineRelation::SameMeaning;
        line.remark = Words::tr("other escapes");
    }
    lines.add(line);
}

/// One value of a name that may stand several times.
struct Named
{
    QByteArray name;  ///< as written
    QByteArray value; ///< likewise
};

/// Partners among the values of one name: the same ones first, then those left in their order.
std::vector<std::pair<const Named *, const Named *>> pairsOf(const std::vector<Named> &a, const std::vector<Named> &b)
{
    std::vector<std::pair<const Named *, const Named *>> pairs;
    std::vector<const Named *> left;
    for (const Named &value : b)
        left.push_back(&value);
    for (const Named &value : a) {
        const auto same =
            std::find_if(left.begin(), left.end(), [&](const Named *other) { return other->value == value.value; });
        pairs.emplace_back(&value, same == left.end() ? nullptr : *same);
        if (same != left.end())
            left.erase(same);
    }
    for (auto &[before, after] : pairs) {
        if (!after && !left.empty()) {
            after = left.front();
            left.erase(left.begin());
        }
    }
    for (const Named *value : left)
        pairs.emplace_back(nullptr, value);
    return pairs;
}

/// The names of both, each once, in the order of A and then of B.
std::vector<QByteArray> keysOf(const std::vector<Named> &a, const std::vector<Named> &b,
                               QByteArray (*keyOf)(const QByteArray &))
{
    std::vector<QByteArray> keys;
    for (const std::vector<Named> *side : {&a, &b}) {
        for (const Named &value : *side) {
            if (const QByteArray key = keyOf(value.name); std::find(keys.begin(), keys.end(), key) == keys.end())
                keys.push_back(key);
        }
    }
    return keys;
}

template <typename Add>
void comparePairs(const std::vector<Named> &a, const std::vector<Named> &b, QByteArray (*keyOf)(const QByteArray &),
                  const Add &add)
{
    for (const QByteArray &key : keysOf(a, b, keyOf)) {
        const auto valuesOf = [&](const std::vector<Named> &all) {
            std::vector<Named> values;
            for (const Named &value : all) {
                if (keyOf(value.name) == key)
                    values.push_back(value);
            }
            return values;
        };
        const std::vector<Named> before = valuesOf(a);
        const std::vector<Named> after = valuesOf(b);
        for (const auto &[left, right] : pairsOf(before, after))
            add(left, right);
    }
}

ComparedLine lineOf(PlaceKind kind, const Named *a, const Named *b)
{
    ComparedLine line;
    line.kind = kind;
    line.place = QString::fromUtf8(a ? a->name : b->name);
    line.a = a ? Excerpt(a->value) : Excerpt();
    line.b = b ? Excerpt(b->value) : Excerpt();
    if (a && b)
        line.relation = a->value == b->value ? LineRelation::Same : LineRelation::Changed;
    else
        line.relation = a ? LineRelation::OnlyA : LineRelation::OnlyB;
    return line;
}

std::vector<Named> parametersOf(const QUrl &url)
{
    std::vector<Named> parameters;
    if (!url.hasQuery())
        return parameters;
    const QByteArrayList parts = url.query(QUrl::FullyEncoded).toUtf8().split('&');
    for (const QByteArray &part : parts) {
        const qsizetype equals = part.indexOf('=');
        parameters.push_back(equals < 0 ? Named{part, {}} : Named{part.first(equals), part.sliced(equals + 1)});
    }
    return parameters;
}

void compareUrls(const QUrl &a, const QUrl &b, ComparedLines &lines)
{
    const auto host = [](const QUrl &url) {
        return model::hostAndPort(url.host(QUrl::FullyEncoded), url.port()).toUtf8();
    };
    lines.add(word("scheme", a.scheme().toUtf8(), b.scheme().toUtf8()));
    lines.add(word("host", host(a), host(b)));
    addEncoded(word("path", a.path(QUrl::FullyEncoded).toUtf8(), b.path(QUrl::FullyEncoded).toUtf8()), lines);
    comparePairs(parametersOf(a), parametersOf(b), decoded, [&](const Named *left, const Named *right) {
        ComparedLine line = lineOf(PlaceKind::Query, left, right);
        line.place = QString::fromUtf8(decoded(line.place.toUtf8()));
        addEncoded(line, lines);
    });
    addOptional("fragment", a.fragment(QUrl::FullyEncoded).toUtf8(), b.fragment(QUrl::FullyEncoded).toUtf8(), lines);
}

QByteArray lowered(const QByteArray &name)
{
    return name.toLower();
}

std::vector<Named> namedOf(const model::HeaderFields &fields)
{
    std::vector<Named> named;
    for (const model::HeaderField &field : fields)
        named.push_back({field.name, field.value});
    return named;
}

/// `application/json; charset=utf-8`: letter case of type and parameters and blanks around `;` mean nothing (RFC 9110,
/// 8.3.1), as far as charset goes.
QByteArray plainType(const QByteArray &value)
{
    QByteArrayList parts = value.toLower().split(';');
    for (QByteArray &part : parts)
        part = part.trimmed().replace("\"", "");
    return parts.join(';');
}

bool isSameFieldValue(const QByteArray &name, const QByteArray &a, const QByteArray &b)
{
    return model::isSameField(name, "Content-Type") && !a.toLower().contains("boundary") &&
           plainType(a) == plainType(b);
}

void compareFields(const model::HeaderFields &a, const model::HeaderFields &b, const MadeIds &ids, ComparedLines &lines)
{
    comparePairs(namedOf(a), namedOf(b), lowered, [&](const Named *left, const Named *right) {
        ComparedLine line = lineOf(PlaceKind::Field, left, right);
        const VolatileField known = volatileField(line.place.toUtf8());
        if (line.relation == LineRelation::Same && left->name != right->name) {
            line.relation = LineRelation::SameMeaning;
            line.remark = Words::tr("name in other letters: %1").arg(QString::fromUtf8(right->name));
        } else if (line.relation == LineRelation::Changed && isSameFieldValue(left->name, left->value, right->value)) {
            line.relation = LineRelation::SameMeaning;
            line.remark = Words::tr("same media type");
        } else if (line.relation == LineRelation::Changed ||
                   (line.relation > LineRelation::Changed && known.mayBeMissing)) {
            line.rule = known.rule;
        }
        if (line.isDifference() && left && right &&
            ids.explain(QString::fromUtf8(left->value), QString::fromUtf8(right->value)))
            line.rule = VolatileRule::NamesId;
        lines.add(line);
    });
}

QByteArray completenessOf(const model::Response &response)
{
    const QString reason =
        response.completenessReason.isEmpty() ? QString() : QString(u", " + response.completenessReason);
    return QString(model::completenessName(response.completeness) + reason).toUtf8();
}

QByteArray errorOf(const std::optional<model::TransportError> &error)
{
    return error ? QString(model::transportErrorName(error->kind) + QStringLiteral(": ") + error->message).toUtf8()
                 : QByteArray();
}

/// The place of a finding, as one word for a machine and a person.
QString placeOf(const model::Finding &finding)
{
    const QString &place = finding.field.isEmpty() ? finding.pointer : finding.field;
    return place.isEmpty() ? finding.check : QString(finding.check + u' ' + place);
}

QByteArray findingText(const model::Finding &finding)
{
    const QString accepted =
        finding.accepted.isEmpty() ? QString() : Words::tr(" (accepted: %1)").arg(finding.accepted);
    return QString(model::findingSeverityName(finding.severity) + QStringLiteral(": ") + finding.message + accepted)
        .toUtf8();
}

QByteArray sumText(const std::optional<model::Verdict> &verdict)
{
    if (!verdict)
        return {};
    return history::tallySum({verdict->passed, verdict->failed(), verdict->warnings()}).toUtf8();
}

using Findings = std::vector<const model::Finding *>;

template <typename Fits>
const model::Finding *takeFirst(Findings &from, const Fits &fits)
{
    const auto found = std::find_if(from.begin(), from.end(), fits);
    if (found == from.end())
        return nullptr;
    const model::Finding *finding = *found;
    from.erase(found);
    return finding;
}

ComparedLine findingLine(const model::Finding *a, const model::Finding *b)
{
    ComparedLine line{{}, PlaceKind::Check, placeOf(a ? *a : *b)};
    line.a = a ? Excerpt(findingText(*a)) : Excerpt();
    line.b = b ? Excerpt(findingText(*b)) : Excerpt();
    if (!a || !b)
        line.relation = a ? LineRelation::OnlyA : LineRelation::OnlyB;
    else if (line.a == line.b)
        line.relation = LineRelation::Same;
    else if (isSameFinding(*a, *b) && a->accepted.isEmpty() == b->accepted.isEmpty())
        line.relation = LineRelation::SameMeaning;
    else
        line.relation = LineRelation::Changed;
    if (line.relation == LineRelation::SameMeaning)
        line.remark = Words::tr("same finding in other words");
    return line;
}

} // namespace

void compareRequestHeads(const model::Request &a, const model::Request &b, ComparedLines &lines)
{
    lines.add(word("method", a.method, b.method));
    compareUrls(a.url, b.url, lines);
    compareFields(a.headers, b.headers, {}, lines);
}

void compareAnswerHeads(const model::Recording &a, const model::Recording &b, const MadeIds &ids, ComparedLines &lines)
{
    lines.add(word("state", model::recordingStateName(a.state).toUtf8(), model::recordingStateName(b.state).toUtf8()));
    addOptional("error", errorOf(a.exchange.error), errorOf(b.exchange.error), lines);
    const auto &before = a.exchange.response;
    const auto &after = b.exchange.response;
    const auto text = [](const std::optional<model::Response> &response, auto part) {
        return response ? QByteArray(part(*response)) : QByteArray();
    };
    const auto add = [&](const char *place, auto part) {
        addOptional(place, text(before, part), text(after, part), lines);
    };
    add("status", [](const model::Response &response) { return QByteArray::number(response.status); });
    add("reason", [](const model::Response &response) { return response.reason; });
    add("completeness", completenessOf);
    compareFields(before ? before->headers : model::HeaderFields(), after ? after->headers : model::HeaderFields(), ids,
                  lines);
}

void compareTimings(const model::Exchange &a, const model::Exchange &b, ComparedLines &lines)
{
    const auto add = [&](const char *place, const QByteArray &left, const QByteArray &right) {
        if (left.isEmpty() && right.isEmpty())
            return;
        ComparedLine line = word(place, left, right);
        if (left.isEmpty() || right.isEmpty())
            line.relation = left.isEmpty() ? LineRelation::OnlyB : LineRelation::OnlyA;
        if (line.relation != LineRelation::Same)
            line.rule = VolatileRule::Timing;
        lines.add(line);
    };
    add("startedAt", a.startedAt.toUtf8(), b.startedAt.toUtf8());
    const std::pair<const char *, qint64 model::Timings::*> moments[] = {
        {"connecting", &model::Timings::connecting}, {"connected", &model::Timings::connected},
        {"encrypted", &model::Timings::encrypted},   {"requestSent", &model::Timings::requestSent},
        {"firstByte", &model::Timings::firstByte},   {"finished", &model::Timings::finished}};
    for (const auto &[place, moment] : moments) {
        const auto text = [moment = moment](const model::Exchange &exchange) {
            const qint64 microseconds = exchange.timings.*moment;
            return microseconds < 0 ? QByteArray() : QByteArray::number(double(microseconds) / 1000, 'f', 3) + " ms";
        };
        add(place, text(a), text(b));
    }
}

void compareVerdicts(const std::optional<model::Verdict> &a, const std::optional<model::Verdict> &b,
                     ComparedLines &lines)
{
    if (!a && !b)
        return lines.note(Words::tr("Neither was judged."));
    const auto findingsOf = [](const std::optional<model::Verdict> &verdict) {
        Findings findings;
        if (verdict) {
            for (const model::Finding &finding : verdict->findings)
                findings.push_back(&finding);
        }
        return findings;
    };
    Findings left = findingsOf(b);
    Findings alone;
    std::vector<ComparedLine> found;
    for (const model::Finding *finding : findingsOf(a)) {
        const auto *other = takeFirst(left, [&](const model::Finding *candidate) { return *candidate == *finding; });
        if (!other)
            other =
                takeFirst(left, [&](const model::Finding *candidate) { return isSameFinding(*candidate, *finding); });
        if (other)
            found.push_back(findingLine(finding, other));
        else
            alone.push_back(finding);
    }
    for (const model::Finding *finding : alone) {
        const auto *other =
            takeFirst(left, [&](const model::Finding *candidate) { return placeOf(*candidate) == placeOf(*finding); });
        found.push_back(findingLine(finding, other));
    }
    for (const model::Finding *finding : left)
        found.push_back(findingLine(nullptr, finding));
    const bool isTold =
        std::any_of(found.begin(), found.end(), [](const ComparedLine &line) { return line.isDifference(); });
    // The findings say it in detail; their sum is only news when they do not.
    if (!isTold || !a || !b)
        addOptional("verdict", sumText(a), sumText(b), lines);
    for (const ComparedLine &line : found)
        lines.add(line);
}

} // namespace run
