// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/check.h"
#include "check/words.h"
#include "model/kindword.h"

#include <QCoreApplication>
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
        QString fragment = text.sliced(hash + 1).section(u'(', 0, 0) + text.sliced(hash + 1).section(u')', 1);
        fragment.remove(QLatin1String("/$entity"));
        const QString last = fragment.section(u'/', -1).section(u'(', 0, 0);
        const QString type = subject.declaredType();
        QStringList names{type, type.section(u'.', -1), QStringLiteral("$ref"), QStringLiteral("Collection")};
        for (const model::PathForm &path : subject.schema->paths) {
            QStringList segments = path.path.split(u'/', Qt::SkipEmptyParts);
            segments.removeAll(QStringLiteral("$ref"));
            names.append(segments.isEmpty() ? QString() : segments.constLast().section(u'(', 0, 0));
        }
        if (last.contains(u'.') || names.contains(last, Qt::CaseInsensitive))
            return; // a type may stand there, and it may be a derived one
        finding.expected = names.constLast();
        finding.message = tr("The context names %1, not %2.").arg(shown(last), names.constLast());
        findings.add(finding);
    }
};

} // namespace

std::unique_ptr<Check> makeControlinformation()
{
    return std::make_unique<ControlInformation>();
}

} // namespace check
