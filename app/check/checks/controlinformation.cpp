// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/check.h"
#include "check/words.h"
#include "model/kindword.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace check {

namespace {

using Severity = model::FindingSeverity;

class ControlInformation final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(Check)

public:
    QString id() const override { return QStringLiteral("control-information"); }
    QString title() const override { return tr("Control information"); }
    QString source() const override { return tr("OData JSON Format 4.01, 4.6"); }

    bool judge(const Subject &subject, Findings &findings) const override
    {
        const auto object = subject.answer.object();
        if (!object || !subject.isSuccess() || subject.purpose == Purpose::Other)
            return false;
        bool isThere = false;
        if (subject.purpose == Purpose::List)
            judgeMembers(subject, object->members(), {}, isThere, findings);
        for (const TypedObject &typed : subject.typed().objects())
            judgeMembers(subject, typed.members, typed.place, isThere, findings);
        return isThere;
    }

private:
    using Kind = json::Kind;

    struct Term
    {
        const char *name;
        Kind kind;
    };

    static constexpr Term terms[] = {{"context", Kind::String},
                                     {"type", Kind::String},
                                     {"id", Kind::String},
                                     {"etag", Kind::String},
                                     {"editLink", Kind::String},
                                     {"readLink", Kind::String},
                                     {"count", Kind::Number},
                                     {"nextLink", Kind::String},
                                     {"deltaLink", Kind::String},
                                     {"mediaEditLink", Kind::String},
                                     {"mediaReadLink", Kind::String},
                                     {"mediaContentType", Kind::String},
                                     {"mediaEtag", Kind::String},
                                     {"metadataEtag", Kind::String},
                                     {"associationLink", Kind::String},
                                     {"navigationLink", Kind::String},
                                     {"bind", Kind::String},
                                     {"removed", Kind::Object},
                                     {"collectionAnnotations", Kind::Array}};

    static void judgeMembers(const Subject &subject, const std::vector<json::Member> &members,
                             const json::Pointer &place, bool &isThere, Findings &findings)
    {
        for (const json::Member &member : members) {
            const QString name = member.name();
            const qsizetype sign = name.indexOf(QLatin1String("@odata."));
            if (sign < 0)
                continue; // own annotations are free
            isThere = true;
            judgeTerm(subject, place.child(name), name.sliced(sign + 7), member.value, findings);
        }
    }

    static void judgeTerm(const Subject &subject, const json::Pointer &place, const QString &name,
                          const json::Value &value, Findings &findings)
    {
        Finding finding;
        finding.pointer = place.toString();
        finding.severity = Severity::Warn;
        finding.actual = shown(value);
        finding.source = tr("OData JSON Format 4.01, 4.6");
        const auto *known = std::find_if(std::begin(terms), std::end(terms),
                                         [&](const Term &term) { return name == QLatin1String(term.name); });
        if (known == std::end(terms)) {
            finding.message = tr("OData has no control information of the name %1.").arg(nameOf(place));
            return findings.add(finding);
        }
        // A count may be text where numbers are; a navigation property can be bound to several entities.
        const bool isFree = (known->kind == Kind::Number && value.isString()) || name == QLatin1String("bind");
        if (value.kind() != known->kind && !isFree && name != QLatin1String("type")) {
            finding.severity = Severity::Fail;
            finding.expected = model::kindWord(known->kind);
            finding.message = tr("%1 is %2.").arg(nameOf(place), model::kindWord(value.kind()));
            return findings.add(subject.weighed(finding, place));
        }
        const bool isOfLists =
            name == QLatin1String("nextLink") || name == QLatin1String("count") || name == QLatin1String("deltaLink");
        if (isOfLists && subject.purpose != Purpose::List && place.tokens().size() == 1 &&
            nameOf(place).startsWith(u'@')) {
            finding.message = tr("%1 belongs to lists, and this is one entity.").arg(nameOf(place));
            return findings.add(finding);
        }
        static const QRegularExpression tag(QStringLiteral("^(W/)?\"[^\"]*\"$")); // RFC 9110, 8.8.3
        if (name == QLatin1String("etag") && !tag.match(value.string()).hasMatch()) {
            finding.expected = QStringLiteral("W/\"…\"");
            finding.message = tr("%1 is no entity tag: it is not in quotes.").arg(nameOf(place));
            return findings.add(finding);
        }
        if (name == QLatin1String("context") && value.isString())
            judgeContext(subject, place, value.string(), finding, findings);
    }

    /// `.../$metadata#users('x')/onenote/operations/$entity`: what collection the answer is of.
    static void judgeContext(const Subject &subject, const json::Pointer &place, const QString &text, Finding finding,
                             Findings &findings)
    {
        const qsizetype hash = text.indexOf(u'#');
        finding.expected = QStringLiteral("…/$metadata#…");
        if (hash < 0 || !text.first(hash).endsWith(QLatin1String("$metadata"))) {
            finding.message = tr("%1 is no context URL.").arg(nameOf(place));
            return findings.add(subject.weighed(finding, place));
        }
        // Keys in parentheses say nothing about the collection.
        static const QRegularExpression keys(QStringLiteral("\\([^()]*\\)"));
        QString fragment = text.sliced(hash + 1).remove(keys);
        fragment.remove(QLatin1String("/$entity"));
        QStringList segments = fragment.split(u'/', Qt::SkipEmptyParts);
        const QString last = segments.isEmpty() ? QString() : segments.takeLast().section(u'(', 0, 0);
        if (last.contains(u'.') || last == QLatin1String("$ref") || last == QLatin1String("Collection"))
            return; // a type may stand there, and it may be a derived one
        finding.expected = collectionOf(*subject.schema).join(u'/');
        if (!isCollection(*subject.schema, last, segments.isEmpty() ? QString() : segments.constLast())) {
            finding.message = tr("The context names %1, not %2.").arg(shown(fragment), finding.expected);
            return findings.add(finding);
        }
        const bool isEntity = text.endsWith(QLatin1String("/$entity"));
        if (isEntity == (subject.purpose == Purpose::List)) {
            finding.expected = isEntity ? tr("without /$entity") : QStringLiteral("…/$entity");
            finding.message = isEntity ? tr("The context is that of one entity, and this is a list.")
                                       : tr("The context is that of a collection, and this is one entity.");
            findings.add(finding);
        }
    }

    /// The last two segments of the path that are names: `onenote`, `operations`.
    static QStringList collectionOf(const model::OperationSchema &schema)
    {
        QStringList segments = collectionSegments(schema.paths.front());
        QStringList names;
        while (!segments.isEmpty() && names.size() < 2 && !segments.constLast().startsWith(u'{'))
            names.prepend(segments.takeLast().section(u'(', 0, 0));
        return names;
    }

    static bool isCollection(const model::OperationSchema &schema, const QString &last, const QString &before)
    {
        const auto isSame = [](const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) == 0; };
        const QStringList names = collectionOf(schema);
        return names.isEmpty() ||
               (isSame(names.constLast(), last) && (names.size() < 2 || names.front() == QLatin1String("me") ||
                                                    before.isEmpty() || isSame(names.front(), before)));
    }
};

} // namespace

std::unique_ptr<Check> makeControlinformation()
{
    return std::make_unique<ControlInformation>();
}

} // namespace check
